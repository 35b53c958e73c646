"""`qa-pipeline schedule` before it serves: what it refuses, what it remembers, and the systemd unit."""

import shlex
import shutil
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from qa_pipeline import standing, timetable
from qa_pipeline.cli import schedule as module
from qa_pipeline.cli.schedule import schedule
from qa_pipeline.errors import InputError, SettingsError
from qa_pipeline.settings import Settings
from qa_pipeline.timetable import Timetable
from tests.cli.test_run import qa_pipeline

NIGHTLY = ("--cron", "0 2 * * *", "--timezone", "Europe/Istanbul")


def asked(*words: object) -> Result:
    return CliRunner().invoke(schedule, [*map(str, words)], standalone_mode=False)


def unit(*words: object) -> dict[str, str]:
    """The unit's settings by name. Each has its own line once."""
    result = asked(*NIGHTLY, *words, "--systemd")
    assert result.exception is None, result.exception
    pairs = [line.partition("=")[::2] for line in result.output.splitlines() if "=" in line and not line.startswith("#")]
    assert len({name for name, _ in pairs}) == len(pairs)
    return dict(pairs)


# ---------------------------------------------------------------------------------------------------------------------
# What cannot work is said before anything is started


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("--cron", "at two"), "does not have five fields"),
        (("--cron", "0 0 2 * * *"), "does not have five fields"),
        (("--cron", "0 25 * * *"), "names no time that ever comes"),
        (("--cron", "0 0 30 2 *"), "names no time that ever comes"),
        (("--timezone", "Europe/Instanbul"), "did you mean Europe/Istanbul?"),
    ],
)
@pytest.mark.slow
def test_a_time_that_never_comes_is_wrong_usage(tmp_path: Path, words: tuple[str, ...], says: str) -> None:
    (tmp_path / "in").mkdir()
    done = qa_pipeline("schedule", *NIGHTLY, "--inbox", "in", *words, cwd=tmp_path)
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert says in done.stderr


@pytest.mark.parametrize(
    ("words", "says"),
    [(("--inbox", "nowhere"), "there is no such folder"), (("--name", "a/b"), "neither / nor %"), (("--name", ""), "empty")],
)
def test_other_wrong_usage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...], says: str) -> None:
    monkeypatch.chdir(tmp_path)
    result = asked(*NIGHTLY, *words)
    assert isinstance(result.exception, InputError)
    assert says in str(result.exception)
    assert list(tmp_path.iterdir()) == []


def test_a_receiver_that_cannot_be_told_is_wrong_usage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "in").mkdir()
    monkeypatch.setenv("QA_PIPELINE_NOTIFY_EMAIL_TO", "a@x.org")
    result = asked(*NIGHTLY, "--inbox", "in")
    assert isinstance(result.exception, SettingsError)
    assert "notify_smtp" in str(result.exception)


# ---------------------------------------------------------------------------------------------------------------------
# The unit


def test_the_unit_starts_the_same_schedule(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "my.toml").write_text("")
    found = unit("--inbox", "in", "--workspace", "ws", "--config", "my.toml", "--name", "north")
    words = shlex.split(found["ExecStart"])
    assert words[:4] == [sys.executable, "-m", "qa_pipeline", "schedule"]
    given = dict(zip(words[4::2], words[5::2], strict=True))
    assert given == {
        "--cron": "0 2 * * *",
        "--timezone": "Europe/Istanbul",
        "--inbox": str(tmp_path / "in"),
        "--workspace": str(tmp_path / "ws"),
        "--config": str(tmp_path / "my.toml"),
        "--name": "north",
    }
    assert found["ReadWritePaths"] == f"-{tmp_path / 'ws'} -{tmp_path / 'in'}"
    assert (found["Restart"], found["WorkingDirectory"], found["IPAddressDeny"]) == ("always", str(tmp_path), "any")


@pytest.mark.parametrize(
    ("variable", "value"),
    [
        ("QA_PIPELINE_NOTIFY_WEBHOOK", "https://x.org/geheim"),
        ("QA_PIPELINE_DATABASE", "postgresql://qa:geheim@x.org/qa"),
        ("PREFECT_API_URL", "http://x.org/api"),
    ],
)
def test_who_talks_to_others_may_and_no_secret_is_in_the_unit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, variable: str, value: str
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("QA_PIPELINE_MODEL", "whisper tiny")
    monkeypatch.setenv(variable, value)
    found = unit()
    assert "IPAddressDeny" not in found
    assert "geheim" not in str(found)
    assert '"QA_PIPELINE_MODEL=whisper tiny"' in found["Environment"]


def test_systemd_understands_the_unit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    analyze = shutil.which("systemd-analyze")
    if analyze is None:
        pytest.skip("needs systemd-analyze")
    here = tmp_path / 'a "folder" with 100% of $signs'
    here.mkdir()
    monkeypatch.chdir(here)
    result = asked(*NIGHTLY, "--inbox", "in box", "--systemd")
    (tmp_path / "qa-pipeline.service").write_text(result.output)
    done = subprocess.run([analyze, "verify", tmp_path / "qa-pipeline.service"], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


# ---------------------------------------------------------------------------------------------------------------------
# What was missed


@pytest.fixture
def served(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> module._Served:
    """A schedule of every night at two in Istanbul, first promised three days ago. Nothing is started."""
    since = (datetime.now(UTC) - timedelta(days=3)).isoformat()
    table = Timetable(cron="0 2 * * *", timezone="Europe/Istanbul", name="served", workspace=str(tmp_path), since=since)
    (tmp_path / "logs").mkdir()
    return module._Served(table, Settings(workspace=tmp_path), None)


def covering(monkeypatch: pytest.MonkeyPatch, hours: float | None) -> None:
    began = "" if hours is None else (datetime.now(UTC) - timedelta(hours=hours)).isoformat()
    monkeypatch.setattr(standing, "covered", lambda _: began)


@pytest.mark.parametrize(("hours", "missed"), [(None, True), (25, True), (0.01, False)])
def test_a_night_is_missed_when_no_run_began_since(
    served: module._Served, monkeypatch: pytest.MonkeyPatch, hours: float | None, missed: bool
) -> None:
    now = datetime.now(UTC)
    two = now.replace(hour=23, minute=0, second=0, microsecond=0)  # two in Istanbul
    if abs((now - two).total_seconds()) < 120:
        pytest.skip("it is just two in Istanbul")
    covering(monkeypatch, hours)
    assert served._missed(timedelta(0)) is missed


def test_one_that_was_made_up_is_made_up_again_at_the_next_start_and_in_an_hour(
    served: module._Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    covering(monkeypatch, None)
    served._table = replace(served._table, tried_at=datetime.now(UTC).isoformat())
    assert served._missed(timedelta(0)), "the run that made up for it broke off with the machine"
    served._looked_once = True
    assert not served._missed(timedelta(0))
    served._table = replace(served._table, tried_at=(datetime.now(UTC) - module.AGAIN).isoformat())
    assert served._missed(timedelta(0)), "what it failed of may be mended"


def test_what_lay_before_the_promise_was_not_missed(served: module._Served, monkeypatch: pytest.MonkeyPatch) -> None:
    covering(monkeypatch, None)
    served._table = replace(served._table, since=datetime.now(UTC).isoformat())
    assert not served._missed(timedelta(0))


@pytest.mark.parametrize(
    ("cron", "zone", "kept"), [("0 2 * * *", "Europe/Istanbul", True), ("0 3 * * *", "Europe/Istanbul", False), ("0 2 * * *", "UTC", False)]
)
def test_a_promise_counts_from_when_it_was_first_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], cron: str, zone: str, kept: bool
) -> None:
    monkeypatch.setenv("PREFECT_API_URL", "http://127.0.0.1:4200/api")
    before = Timetable(
        cron="0 2 * * *",
        timezone="Europe/Istanbul",
        name="served",
        workspace=str(tmp_path),
        since="2026-01-01T00:00:00.000+00:00",
        paused=True,
    )
    timetable.write(tmp_path, before)
    table = module._promised(tmp_path, (cron, zone), "0 12 * * *", "in", "served")
    assert (table.since == before.since) is kept
    assert not table.paused, "who starts it wants it to go"
    assert "had been paused" in capsys.readouterr().err
    assert table == timetable.read(tmp_path)
    assert table.inbox == str(Path("in").resolve())


def test_a_port_that_is_taken_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    import socket

    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        assert module._free(port) not in (0, port)
    assert module._free(port) == port


@pytest.mark.parametrize(("variable", "zone"), [("Asia/Tehran", "Asia/Tehran"), (":Europe/Tallinn", "Europe/Tallinn")])
def test_without_a_time_zone_it_is_that_of_the_machine(monkeypatch: pytest.MonkeyPatch, variable: str, zone: str) -> None:
    monkeypatch.setenv("TZ", variable)
    assert module._own_zone() == zone
    monkeypatch.delenv("TZ")
    assert module._own_zone()

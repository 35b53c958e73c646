"""`qa-pipeline schedule` before it serves: what it refuses, what it remembers, and the systemd unit."""

import shlex
import shutil
import subprocess
import sys
import threading
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from flows.serving import Seen
from qa_pipeline import notify, standing, timetable
from qa_pipeline.cli import schedule as module
from qa_pipeline.cli.schedule import schedule
from qa_pipeline.errors import InputError, SettingsError
from qa_pipeline.notices import Notice
from qa_pipeline.settings import Settings
from qa_pipeline.timetable import Timetable
from tests.cli.test_run import qa_pipeline

NIGHTLY = ("--cron", "0 2 * * *", "--timezone", "Europe/Istanbul")


def asked(*words: object) -> Result:
    return CliRunner().invoke(schedule, [*map(str, words)], standalone_mode=False)


def unit(*words: object) -> dict[str, str]:
    """The unit's settings by name. Each has its own line once."""
    Path("in").mkdir(exist_ok=True)
    result = asked(*NIGHTLY, *words, "--systemd")
    assert result.exception is None, result.exception
    pairs = [line.partition("=")[::2] for line in result.stdout.splitlines() if "=" in line and not line.startswith("#")]
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
        (("--cron", "0 2 * *", "--systemd"), "does not have five fields"),
        (("--timezone", "Europe/Istambul", "--systemd"), "did you mean Europe/Istanbul?"),
        (("--retention-cron", "0 25 * * *", "--systemd"), "--retention-cron '0 25 * * *' names no time that ever comes"),
    ],
)
@pytest.mark.slow
def test_a_time_that_never_comes_is_wrong_usage(tmp_path: Path, words: tuple[str, ...], says: str) -> None:
    (tmp_path / "in").mkdir()
    done = qa_pipeline("schedule", *NIGHTLY, "--inbox", "in", *words, cwd=tmp_path)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
    assert says in done.stderr


@pytest.mark.parametrize("words", [("--cron", "0 2 * *"), ("--timezone", "Europe/Istambul"), ("--retention-cron", "never")])
def test_no_unit_is_printed_of_a_time_that_never_comes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...]) -> None:
    """It would be started again for ever."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "in").mkdir()
    result = asked(*NIGHTLY, "--inbox", "in", *words, "--systemd")
    assert isinstance(result.exception, SettingsError)
    assert (result.stdout, [path.name for path in tmp_path.iterdir()]) == ("", ["in"])


@pytest.mark.parametrize("systemd", [(), ("--systemd",)])
@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("--inbox", "nowhere"), "there is no such folder"),
        (("--name", "a/b"), "neither / nor %"),
        (("--name", ""), "empty"),
        (("--workspace", "sftp://qa:geheim@x.org/ws"), "must be a folder of this machine"),
    ],
)
def test_other_wrong_usage(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...], says: str, systemd: tuple[str, ...]
) -> None:
    monkeypatch.chdir(tmp_path)
    result = asked(*NIGHTLY, *words, *systemd)
    assert isinstance(result.exception, InputError)
    assert says in str(result.exception)
    assert "geheim" not in str(result.exception)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("systemd", [(), ("--systemd",)])
def test_a_receiver_that_cannot_be_told_is_wrong_usage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, systemd: tuple[str, ...]) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "in").mkdir()
    monkeypatch.setenv("QA_PIPELINE_NOTIFY_EMAIL_TO", "a@x.org")
    result = asked(*NIGHTLY, "--inbox", "in", *systemd)
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
        ("QA_PIPELINE_METADATA_URL", "postgresql://u@x.org/crm?password=geheim"),
        ("QA_PIPELINE_METADATA_URL", "postgresql://u@localhost/crm?host=x.org"),
        ("PREFECT_API_URL", "http://x.org/api"),
        ("PREFECT_API_URL", "http://qa:geheim@x.org/api"),
        ("OTEL_EXPORTER_OTLP_ENDPOINT", "http://x.org:4318"),
        ("OTEL_EXPORTER_OTLP_METRICS_ENDPOINT", "http://qa:geheim@x.org:4318/v1/metrics"),
    ],
)
def test_who_talks_to_others_may_and_no_secret_is_in_the_unit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, variable: str, value: str
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("QA_PIPELINE_MODEL", "whisper tiny")
    monkeypatch.setenv("QA_PIPELINE_METRICS", "otlp")
    monkeypatch.setenv("OTEL_EXPORTER_OTLP_HEADERS", "api-key=geheim")
    monkeypatch.setenv(variable, value)
    found = unit("--inbox", "in")
    assert "IPAddressDeny" not in found
    assert "geheim" not in str(found)
    assert '"QA_PIPELINE_MODEL=whisper tiny"' in found["Environment"]
    assert "HEADERS" not in found["Environment"]


@pytest.mark.parametrize(
    ("variable", "value"),
    [
        ("QA_PIPELINE_METADATA_URL", "sqlite:////srv/crm.sqlite"),
        ("QA_PIPELINE_METADATA_URL", "postgresql://u:geheim@localhost/crm"),
        ("PREFECT_API_URL", "http://127.0.0.1:4200/api"),
        ("OTEL_EXPORTER_OTLP_ENDPOINT", "http://localhost:4318"),
    ],
)
def test_what_is_on_this_machine_needs_no_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, variable: str, value: str) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("QA_PIPELINE_METRICS", "otlp")
    monkeypatch.setenv(variable, value)
    assert unit("--inbox", "in")["IPAddressDeny"] == "any"


def test_the_unit_takes_over_where_the_collector_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("OTEL_EXPORTER_OTLP_ENDPOINT", "http://x.org:4318")
    found = unit("--inbox", "in")
    assert "OTEL_EXPORTER_OTLP_ENDPOINT=http://x.org:4318" in found["Environment"].split()
    assert found["IPAddressDeny"] == "any", "no figures are sent where metrics is off"


@pytest.mark.parametrize("given", ["on the command line", "in the environment"])
def test_an_inbox_with_a_password_is_left_to_the_environment_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, given: str) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(module, "_require", lambda _: None)  # nobody is there to be asked
    inbox = "sftp://qa:geheim@x.org/calls"
    monkeypatch.setenv("QA_PIPELINE_INBOX", inbox if given == "in the environment" else "other")
    monkeypatch.setenv("QA_PIPELINE_DATABASE", "postgresql://qa:geheim@x.org/qa")
    result = asked(*NIGHTLY, *(["--inbox", inbox] if given == "on the command line" else []), "--systemd")
    assert result.exception is None
    assert "geheim" not in result.output
    assert "--inbox " not in result.stdout
    assert "QA_PIPELINE_INBOX=" not in result.stdout
    assert "#   QA_PIPELINE_DATABASE, QA_PIPELINE_INBOX\nEnvironmentFile=-/etc/qa-pipeline.env\n" in result.stdout
    assert ("the password of --inbox is not in the unit" in result.stderr) is (given == "on the command line")


def test_an_inbox_that_names_its_password_is_in_the_unit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(module, "_require", lambda _: None)
    assert "--inbox sftp://qa:$${PASSWORD}@x.org/calls" in unit("--inbox", "sftp://qa:${PASSWORD}@x.org/calls")["ExecStart"]


def test_the_workspace_is_there_before_the_unit_is_started(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """systemd passes over a folder that is not there, and the unit could not make it either."""
    monkeypatch.chdir(tmp_path)
    unit("--inbox", "in", "--workspace", "new/ws")
    assert (tmp_path / "new" / "ws").is_dir()


def test_no_unit_is_printed_of_a_workspace_that_cannot_be_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "in").mkdir()
    (tmp_path / "file").touch()
    result = asked(*NIGHTLY, "--inbox", "in", "--workspace", "file/ws", "--systemd")
    assert isinstance(result.exception, SettingsError)
    assert "cannot be written (Not a directory)" in str(result.exception)
    assert result.stdout == ""


def test_systemd_understands_the_unit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    analyze = shutil.which("systemd-analyze")
    if analyze is None:
        pytest.skip("needs systemd-analyze")
    here = tmp_path / 'a "folder" with 100% of $signs'
    here.mkdir()
    monkeypatch.chdir(here)
    (here / "in box").mkdir()
    monkeypatch.setenv("QA_PIPELINE_DATABASE", "postgresql://qa:geheim@localhost/qa")
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


# ---------------------------------------------------------------------------------------------------------------------
# A night that could not tell itself that it failed


@pytest.fixture
def sent(monkeypatch: pytest.MonkeyPatch) -> list[Notice]:
    """The notices that are sent; the webhook takes none of them."""
    found: list[Notice] = []

    def send(_: Settings, notice: Notice) -> tuple[str, ...]:
        found.append(notice)
        return ("the webhook was not sent: x.org answered 404",)

    monkeypatch.setattr(notify, "send", send)
    return found


def failed(hours: float = 0.0, *, told: bool = False) -> Seen:
    """What Prefect says of a night that failed so long ago."""
    ended = (datetime.now(UTC) + timedelta(seconds=1) - timedelta(hours=hours)).isoformat(timespec="seconds")
    began, why = "2026-11-22T23:00:00+00:00", "its process ended"
    return Seen(paused=False, coming=(), booked=True, busy=False, failed_at=ended, failure=why, began_at=began, told=told)


def look_at(served: module._Served, seen: Seen) -> None:
    """Does what is done about it, and waits for what was begun."""
    served._say_changes(seen)
    for thread in threading.enumerate():
        if thread.name == module.TELLS:
            thread.join(10)
    served._table = replace(served._table, failed_at=seen.failed_at)


def test_a_night_that_was_killed_is_told_once_in_some_hours(
    served: module._Served, sent: list[Notice], capsys: pytest.CaptureFixture[str]
) -> None:
    seen = failed()
    look_at(served, seen)
    look_at(served, seen)
    look_at(served, failed(-1))  # tried again, and killed again
    [notice] = sent
    assert notice.trouble
    assert "its process ended" in notice.text
    assert notice.data["started_at"] == seen.began_at
    said = capsys.readouterr().err
    assert (said.count("the night failed: its process ended"), said.count("the webhook was not sent: x.org answered 404")) == (2, 1)


def test_a_night_that_told_itself_is_not_told_again(served: module._Served, sent: list[Notice]) -> None:
    look_at(served, failed(told=True))
    assert sent == []


def test_a_night_that_was_stopped_with_the_schedule_is_not_told(served: module._Served, sent: list[Notice]) -> None:
    look_at(served, failed(1))
    assert sent == []


# ---------------------------------------------------------------------------------------------------------------------
# Where it is served


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

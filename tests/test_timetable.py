"""What is promised, across restarts; and whether somebody keeps it, whatever became of who did."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from qa_pipeline import timetable
from qa_pipeline.errors import BusyError, InputError, SettingsError
from qa_pipeline.timetable import Timetable
from tests.conftest import ROOT

TABLE = Timetable(
    cron="0 2 * * *",
    timezone="Europe/Istanbul",
    name="served",
    workspace="/ws",
    since="2026-11-22T10:00:00.000+00:00",
    coming=("2026-11-22T23:00:00.000+00:00",),
    paused=True,
)


def test_what_is_written_is_read(tmp_path: Path) -> None:
    assert timetable.read(tmp_path) is None
    timetable.write(tmp_path, TABLE)
    assert timetable.read(tmp_path) == TABLE
    assert [path.name for path in tmp_path.iterdir()] == [timetable.FILE]


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", '{"format": "qa-schedule/1"}', '{"format": "other/1"}', '{"format": "qa-schedule/1", "cron": 5}'],
)
def test_a_damaged_file_says_what_to_do(tmp_path: Path, text: str) -> None:
    (tmp_path / timetable.FILE).write_text(text)
    with pytest.raises(InputError, match=r"schedule\.json"):
        timetable.read(tmp_path)


def test_a_key_of_a_later_version_does_not_matter(tmp_path: Path) -> None:
    timetable.write(tmp_path, TABLE)
    path = tmp_path / timetable.FILE
    path.write_text(path.read_text().replace("{", '{"of_tomorrow": 1, ', 1))
    assert timetable.read(tmp_path) == TABLE


def test_only_one_serves(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(timetable, "PATIENCE", 0.2)
    assert not timetable.is_served(tmp_path)
    with timetable.serving(tmp_path):
        assert timetable.is_served(tmp_path)
        with pytest.raises(BusyError, match="already"), timetable.serving(tmp_path):
            pytest.fail("two at once")
    assert not timetable.is_served(tmp_path)


def test_who_is_killed_serves_no_more(tmp_path: Path) -> None:
    code = f"""
from pathlib import Path
from qa_pipeline import timetable
with timetable.serving(Path({str(tmp_path)!r})):
    print(flush=True)
    input()
"""
    with subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT) as process:
        assert process.stdout is not None
        process.stdout.readline()
        assert timetable.is_served(tmp_path)
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
    assert not timetable.is_served(tmp_path)


def test_a_workspace_that_cannot_be_made_is_a_wrong_setting(tmp_path: Path) -> None:
    (tmp_path / "ws").write_text("a file")
    with pytest.raises(SettingsError, match="cannot be written"), timetable.serving(tmp_path / "ws"):
        pytest.fail("it is a file")

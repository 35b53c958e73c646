"""Processes that are kept alive, and those that they leave behind when they are killed."""

import os
import signal
import sys
import time
from pathlib import Path

import pytest

from qa_pipeline.cli import children
from qa_pipeline.cli.children import Child, end_marked

FOREVER = "import time; print('here', flush=True); time.sleep(600)"
# Starts a process that outlives it, as what runs a night outlives who started it.
PARENT = f"import subprocess, sys; subprocess.Popen([sys.executable, '-c', {FOREVER!r}]); {FOREVER}"


def child(tmp_path: Path, code: str) -> Child:
    return Child([sys.executable, "-c", code], os.environ, f"test:{tmp_path}", tmp_path / "child.log")


def marked(tmp_path: Path) -> int:
    """How many processes carry the mark of this test."""
    wanted = os.fsencode(f"{children.MARK}=test:{tmp_path}")
    return sum(wanted in children._environ(process) for process in Path("/proc").glob("[0-9]*"))


def wait_for(what: object, tmp_path: Path) -> None:
    for _ in range(400):
        if marked(tmp_path) == what:
            return
        time.sleep(0.05)
    pytest.fail(f"there are {marked(tmp_path)} processes, not {what}")


def test_a_child_that_is_killed_takes_its_own_with_it_when_it_starts_again(tmp_path: Path) -> None:
    one = child(tmp_path, PARENT)
    assert not one.lives
    assert one.may_start
    assert not one.start()
    assert one.lives
    wait_for(2, tmp_path)
    assert one._process is not None
    os.kill(one._process.pid, signal.SIGKILL)
    one._process.wait()
    wait_for(1, tmp_path)
    assert not one.may_start, "it waits for a moment"
    assert one.start(), "it was started before"
    wait_for(2, tmp_path)
    assert (tmp_path / "child.before.log").read_text().startswith("here")
    one.end()
    assert not one.lives
    wait_for(0, tmp_path)


def test_one_that_does_not_end_when_asked_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(children, "PATIENCE", 0.3)
    deaf = child(tmp_path, f"import signal; signal.signal(signal.SIGTERM, signal.SIG_IGN); {FOREVER}")
    deaf.start()
    for _ in range(400):
        if "here" in (tmp_path / "child.log").read_text():
            break
        time.sleep(0.05)
    deaf.end()
    wait_for(0, tmp_path)


def test_the_waits_grow_and_have_an_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    now = 1000.0
    monkeypatch.setattr(children.time, "monotonic", lambda: now)
    one, waits = child(tmp_path, "pass"), []
    for _ in range(9):
        one.start()
        assert one._process is not None
        one._process.wait()
        waits.append(one._wait)
        now += one._wait
    assert waits == [1, 2, 4, 8, 16, 32, 60, 60, 60]
    now += 1000
    one.start()
    assert one._process is not None
    one._process.wait()
    assert one._wait == 1, "it had lived for long"


def test_only_the_mark_is_ended(tmp_path: Path) -> None:
    one = child(tmp_path, FOREVER)
    one.start()
    wait_for(1, tmp_path)
    assert end_marked(f"test:{tmp_path.parent}") == 0
    assert end_marked(f"test:{tmp_path}") == 1
    one.end()
    wait_for(0, tmp_path)

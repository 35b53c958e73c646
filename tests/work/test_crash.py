"""Power cuts at random moments: what is in the store at the end is what it is when nothing happened."""

import os
import random
import shutil
import signal
import subprocess
import sys
import uuid
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from qa_pipeline import audio
from qa_pipeline.settings import Settings
from qa_pipeline.store import open_store, runs
from tests import sound
from tests.conftest import ROOT
from tests.work import machines
from tests.work.conftest import chat, recording

pytestmark = pytest.mark.machines

CUTS = 50


def inbox(settings: Settings) -> None:
    for number in range(8):
        recording(settings, f"call{number}", 110 + 17 * number)
    for number in range(24):
        chat(settings, f"chat{number:02}")
    (settings.inbox / "empty.wav").touch()
    (settings.inbox / "note.txt").write_text("no call")


def stored(settings: Settings) -> dict[str, list[tuple[object, ...]]]:
    store = open_store(settings.database_url)
    try:
        return machines.contents(store)
    finally:
        store.close()


def aside(settings: Settings) -> list[str]:
    return sorted(path.name for path in settings.quarantine.iterdir() if not path.name.endswith(".part"))


def test_after_fifty_power_cuts_the_store_is_that_of_a_quiet_night(settings: Settings, tmp_path: Path) -> None:
    quiet = replace(settings, inbox=tmp_path / "quiet", workspace=tmp_path / "quiet-ws")
    quiet.inbox.mkdir()
    inbox(quiet)
    machines.night(quiet, "quiet")
    inbox(settings)
    chance = random.Random(7)
    cuts = 0
    nights = 0
    seen: list[int] = []
    while cuts < CUTS:
        nights += 1
        assert nights < 4 * CUTS, "a run that is never cut short proves nothing"
        if machines.stop_of_power(settings, f"night {nights}", chance.uniform(0.0, 1.4), at_work=chance.random() < 0.9):
            cuts += 1
            seen.append(sum(len(rows) for rows in stored(settings).values()))
        elif nights > cuts + 1:
            (settings.inbox / f"more{nights}.txt").write_text("no call")
            (quiet.inbox / f"more{nights}.txt").write_text("no call")

    assert len(set(seen)) > CUTS / 5, "power was cut while something was going on"
    for last in ("last", "and once more"):  # what was refused only in the last night is forgotten by the next
        machines.night(settings, last)
        machines.night(quiet, last)
    found, wanted = stored(settings), stored(quiet)
    assert found.keys() == wanted.keys()
    for table in wanted.keys() - {"work", "leases"}:  # these are of the moment
        assert found[table] == wanted[table], table
    assert {row.state for row in machines.rows(settings).values()} <= {"done", "already"}
    assert aside(settings) == aside(quiet)


KILLS = 50


@pytest.mark.model
def test_after_fifty_kills_of_real_runs_the_store_is_that_of_a_quiet_night(tmp_path: Path) -> None:
    """`qa-pipeline run` with its real models, Prefect's server and workers, all killed at once at random moments."""
    nights = {name: tmp_path / name for name in ("quiet", "cut")}
    for folder in nights.values():
        _short_inbox(folder / "in")
    assert _run(nights["quiet"], None)
    seconds = _seconds_of_a_run(nights["quiet"])
    chance = random.Random(11)
    kills = 0
    for _night in range(4 * KILLS):
        if _run(nights["cut"], chance.uniform(0.2, 1.0) * seconds):
            shutil.rmtree(nights["cut"] / "ws")  # it came to its end: the next begin anew
        else:
            kills += 1
        if kills == KILLS:
            break
    assert kills == KILLS
    for _last in range(2):
        assert all(_run(folder, None) for folder in nights.values())
    found, wanted = (stored(_settings(nights[name])) for name in ("cut", "quiet"))
    for table in wanted.keys() - {"work", "leases", "runs"}:  # the nights were others
        assert list(map(_but_for_the_night, found[table])) == list(map(_but_for_the_night, wanted[table])), table


def _but_for_the_night(row: tuple[object, ...]) -> tuple[object, ...]:
    """Without which run has reported a call."""
    return row[:-1] if "report" in row[:2] else row


def _short_inbox(folder: Path) -> None:
    """The fixtures' conversations, and the begins of its recordings: a night is over within a minute."""
    shutil.copytree(ROOT / "fixtures" / "inbox" / "conversations", folder)
    for file in sorted((ROOT / "fixtures" / "inbox").rglob("*.wav")):
        sound.wav(folder / file.name, *(side[: 12 * audio.SAMPLE_RATE] for side in audio.samples(file)))


def _settings(folder: Path) -> Settings:
    return Settings(inbox=folder / "in", workspace=folder / "ws")


def _seconds_of_a_run(folder: Path) -> float:
    store = open_store(_settings(folder).database_url)
    try:
        (run,) = runs.newest(store, 1)
    finally:
        store.close()
    begun, ended = (datetime.fromisoformat(at) for at in (run.started_at, run.ended_at))
    return 15.0 + (ended - begun).total_seconds()  # with the start of Prefect


def _run(folder: Path, seconds: float | None) -> bool:
    """Whether a run came to its end, or was killed after so many seconds, with everything that it had started."""
    command = [sys.executable, "-m", "qa_pipeline", "run", "--inbox", str(folder / "in"), "--workspace", str(folder / "ws")]
    mark = f"QA_TEST_NIGHT={uuid.uuid4()}"
    environ = {**os.environ, "QA_PIPELINE_SETTLE_SECONDS": "0", **dict([mark.split("=")])}
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environ)
    try:
        return process.wait(seconds) in (0, 1)
    except subprocess.TimeoutExpired:
        return False
    finally:
        _kill_all(mark.encode())
        process.wait()


def _kill_all(mark: bytes) -> None:
    """Every process that has the mark in its environment, whatever group or session it made for itself; twice, for who was being born."""
    for _ in range(2):
        for path in Path("/proc").glob("[0-9]*/environ"):
            with suppress(OSError):
                if mark in path.read_bytes().split(b"\0"):
                    os.kill(int(path.parent.name), signal.SIGKILL)

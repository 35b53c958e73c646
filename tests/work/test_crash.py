"""Power cuts at random moments: what is in the store at the end is what it is when nothing happened."""

import random
from dataclasses import replace
from pathlib import Path

import pytest

from qa_pipeline.settings import Settings
from qa_pipeline.store import open_store
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

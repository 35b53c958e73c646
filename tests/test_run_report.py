"""The figures of a run, from what became of each file."""

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest

from qa_pipeline import run_report, wire
from qa_pipeline.batch import Outcome
from qa_pipeline.errors import InputError
from qa_pipeline.ingest import Item, Listing
from qa_pipeline.run_report import Taken
from qa_pipeline.settings import Settings
from qa_pipeline.types import Machine, RunSummary, TriedAgain, Volume, Worker
from tests.reports.scored import summary as old_summary

BEGAN, ENDED = "2026-11-21T02:00:00.000+00:00", "2026-11-21T02:10:00.000+00:00"


def item(name: str, kind: Any = "recording") -> Item:
    return Item(path=Path("in") / name, name=name, kind=kind)


def heard(name: str, sha256: str, audio: float, **stages: float) -> Outcome:
    return Outcome(
        item=item(name), status="done", sha256=sha256 * 8, audio_seconds=audio, seconds=stages, produced_by=("transcribe:whisper@1",)
    )


def text(name: str, sha256: str, **stages: float) -> Outcome:
    return Outcome(item=item(name, "conversation"), status="done", sha256=sha256 * 8, seconds=stages)


def summed(*taken: Taken, waiting: tuple[str, ...] = (), unreadable: tuple[str, ...] = (), **more: Any) -> RunSummary:
    listing = Listing(ready=tuple(one.outcome.item for one in taken), waiting=waiting, unreadable=unreadable)
    return run_report.summary(run_id="run-7", started_at=BEGAN, ended_at=ENDED, listing=listing, taken=taken, **more)


def test_every_file_is_counted_once() -> None:
    told = summed(
        Taken(outcome=heard("a.wav", "a0", 60.0, transcribe=12.0)),
        Taken(outcome=text("b.json", "b0", score=1.0)),
        Taken(outcome=Outcome(item=item("c.wav"), status="already", sha256="c0" * 8)),
        Taken(outcome=Outcome(item=item("d.wav"), status="refused", sha256="d0" * 8, reason="silent")),
        Taken(outcome=Outcome(item=item("e.wav"), status="failed", sha256="", reason="not tried: the disk is full")),
        waiting=("f.wav",),
        unreadable=("g.wav",),
    )
    assert (told.seen, told.done, told.already, told.heard) == (7, 2, 1, 1)
    assert [(one.file, one.reason, one.call) for one in told.refused] == [("d.wav", "silent", "d0d0d0d0")]
    assert [(one.file, one.call) for one in told.failed] == [("e.wav", ""), ("g.wav", "")]
    assert told.seen == told.done + told.already + len(told.waiting) + len(told.refused) + len(told.failed)
    assert told.took == 600.0
    assert told.models == ("transcribe:whisper@1",)


def test_what_many_fail_of_is_said_once_at_the_top() -> None:
    def failed(count: int, reason: str) -> list[Taken]:
        return [Taken(outcome=Outcome(item=item(f"{reason}{n}.wav"), status="failed", sha256="", reason=reason)) for n in range(count)]

    summary = summed(*failed(run_report.COMMON, "the database does not answer"), *failed(run_report.COMMON - 1, "a wrong sidecar"))
    assert summary.notes == ("5 files failed, and for one reason: the database does not answer",)


def test_what_a_conversation_took_is_in_no_real_time_factor() -> None:
    told = summed(
        Taken(outcome=heard("a.wav", "a0", 100.0, transcribe=20.0, score=1.0)),
        Taken(outcome=text("b.json", "b0", score=5.0)),
    )
    assert told.audio_seconds == 100.0
    assert told.stage_seconds == {"transcribe": 20.0, "score": 6.0}
    assert told.recording_seconds == {"transcribe": 20.0, "score": 1.0}


def test_the_slowest_calls_come_first_without_their_names() -> None:
    taken = [Taken(outcome=heard(f"ayse-{number}.wav", f"{number:02x}", 60.0, transcribe=float(number), score=0.5)) for number in range(12)]
    taken.append(Taken(outcome=text("long.json", "ff", annotate=40.0), seconds=50.0))
    taken.append(Taken(outcome=Outcome(item=item("known.wav"), status="already", sha256="cc" * 8), seconds=99.0))
    told = summed(*taken)
    assert len(told.slowest) == run_report.SLOWEST
    first, second = told.slowest[:2]
    assert (first.call, first.seconds, first.audio_seconds, first.stage, first.stage_seconds) == ("ffffffff", 50.0, 0.0, "annotate", 40.0)
    assert (second.call, second.seconds, second.stage) == ("0b0b0b0b", 11.5, "transcribe")
    assert "ayse" not in str(told.slowest)
    assert "known" not in str(told.slowest)


def test_the_order_of_the_files_decides_nothing() -> None:
    taken = [Taken(outcome=heard(f"{number}.wav", f"{number:02x}", 60.0, transcribe=7.0), tries=2, holder="h 1") for number in range(14)]
    one, other = summed(*taken), summed(*reversed(taken))
    assert (one.slowest, one.tried_again, one.workers) == (other.slowest, other.tried_again, other.workers)


def test_who_did_how_much() -> None:
    told = summed(
        Taken(outcome=heard("a.wav", "a0", 60.0, transcribe=12.0), holder="node-2 41", seconds=15.0),
        Taken(outcome=heard("b.wav", "b0", 60.0, transcribe=10.0), holder="node-1 7"),
        Taken(outcome=text("c.json", "c0", score=1.0), holder="node-1 7"),
        Taken(outcome=Outcome(item=item("d.wav"), status="already", sha256="d0" * 8), holder="node-3 1"),
    )
    assert told.workers == (Worker(holder="node-1 7", calls=2, seconds=11.0), Worker(holder="node-2 41", calls=1, seconds=15.0))
    assert [worker.machine for worker in told.workers] == ["node-1", "node-2"]


def test_what_was_tried_again_and_what_processes_died_of() -> None:
    poison = Outcome(item=item("p.wav"), status="refused", sha256="aa" * 8, reason="tried 2 times")
    told = summed(
        Taken(outcome=heard("a.wav", "bb", 60.0, transcribe=12.0), tries=2),
        Taken(outcome=poison, tries=3, strikes=2),
        Taken(outcome=heard("c.wav", "cc", 60.0, transcribe=12.0)),
    )
    assert told.tried_again == (
        TriedAgain(call="aaaaaaaa", tries=3, strikes=2, status="refused"),
        TriedAgain(call="bbbbbbbb", tries=2, strikes=0, status="done"),
    )
    assert [one.is_set_aside for one in told.tried_again] == [True, False]


def test_the_run_before_is_kept_beside_it() -> None:
    before = summed(Taken(outcome=heard("a.wav", "a0", 100.0, transcribe=20.0)))
    told = summed(before=before, expected_seconds=500.0, notes=("a note",)).before
    assert told is not None
    assert (told.run_id, told.took, told.done, told.audio_seconds, told.recording_seconds) == (
        "run-7",
        600.0,
        1,
        100.0,
        {"transcribe": 20.0},
    )


def test_a_stored_summary_reads_back() -> None:
    told = summed(
        Taken(outcome=heard("a.wav", "a0", 100.0, transcribe=20.0), holder="h 1", tries=2),
        Taken(outcome=Outcome(item=item("d.wav"), status="refused", sha256="d0" * 8, reason="silent")),
        machine=Machine(name="node-1", cores=4, memory_peak=2**30),
        disk=(Volume(name="store", before=1, after=3),),
        programs={"qa-pipeline": "1"},
        before=old_summary(),
        expected_seconds=500.0,
    )
    assert run_report.read(json.loads(wire.dumps(asdict(told)))) == told


def test_a_summary_of_the_first_version_reads() -> None:
    stored = {
        "run_id": "run-7",
        "started_at": "2026-11-21T02:00:00+00:00",
        "ended_at": "2026-11-21T04:30:00+00:00",
        "seen": 7,
        "done": 3,
        "already": 1,
        "waiting": ["growing.wav"],
        "refused": [{"file": "noise.bin", "reason": "not audio in a format that we know", "at": "2026-11-21T02:01:00+00:00"}],
        "failed": [{"file": "big.wav", "reason": "out of memory", "at": "2026-11-21T02:02:00+00:00"}],
        "audio_seconds": 7200.0,
        "stage_seconds": {"transcribe": 2700.0, "score": 9.0},
        "models": ["transcribe:whisper-base@1f2e"],
        "notes": [],
    }
    assert run_report.read(stored) == old_summary()
    assert run_report.read({**stored, "of a later version": 1}) == old_summary()
    assert run_report.read({key: value for key, value in stored.items() if key != "notes"}) == old_summary()


def test_a_run_that_did_not_end_has_no_summary_and_a_damaged_one_is_told() -> None:
    assert run_report.read({}) is None
    with pytest.raises(InputError, match="damaged"):
        run_report.read({"run_id": "run-7"})


def test_what_grows_on_the_disk(tmp_path: Path) -> None:
    settings = Settings(workspace=tmp_path)
    before = run_report.volumes(settings)
    assert before == {"workspace": 0, "reports": 0, "quarantine": 0}
    (tmp_path / "reports" / "run-7").mkdir(parents=True)
    (tmp_path / "reports" / "run-7" / "index.html").write_bytes(b"x" * 100_000)
    (tmp_path / "qa.sqlite").write_bytes(b"y" * 50_000)
    (tmp_path / "qa.sqlite-wal").write_bytes(b"z" * 50_000)
    (tmp_path / "gone").symlink_to(tmp_path / "nowhere")
    grown = {one.name: one.growth for one in run_report.growth(before, run_report.volumes(settings))}
    assert set(grown) == {"workspace", "reports", "quarantine", "store"}
    assert grown["quarantine"] == 0
    assert grown["reports"] >= 100_000
    assert grown["store"] >= 100_000
    assert grown["workspace"] >= grown["reports"] + grown["store"]


def test_this_machine_and_what_is_installed() -> None:
    machine = run_report.this_machine()
    assert machine.cores >= 1
    assert machine.memory_peak > 10 * 1024**2, "bytes, not kilobytes"
    found = run_report.versions()
    assert {"qa-pipeline", "Python", "Prefect", "SQLAlchemy"} <= set(found)
    assert all(found.values())

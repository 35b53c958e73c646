"""What a run did, in figures: from what became of each file to the summary that the store keeps and that every page of it is made of."""

import os
import platform
import resource
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qa_pipeline import __version__
from qa_pipeline.batch import Outcome
from qa_pipeline.errors import InputError
from qa_pipeline.ingest import Listing
from qa_pipeline.settings import Settings
from qa_pipeline.types import EarlierRun, Machine, Refusal, RunSummary, SlowCall, TriedAgain, Volume, Worker

UNREADABLE = "cannot be read: let this user read it, or take it away"

SLOWEST = 10
"""Calls that are listed as the slowest."""

COMMON = 5
"""Calls that fail for the same reason, until it is said of all of them at once."""

DIGITS = 8
"""Of a file's SHA-256: what a call is called where its name must not stand. The logs and the store's messages say it alike."""

_PROGRAMS = {
    "Prefect": "prefect",
    "SQLAlchemy": "sqlalchemy",
    "PyTorch": "torch",
    "faster-whisper": "faster-whisper",
    "CTranslate2": "ctranslate2",
    "openai-whisper": "openai-whisper",
    "pyannote.audio": "pyannote.audio",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What became of a file, and how it went.

    `holder` is the machine and the process that ended it ("host pid"), `seconds` the wall seconds from its first stage to its last, 0
    where nobody measured: the sum of its stages then. `tries` counts the first one. `strikes` are the processes that died, hung or ran
    out of memory with it.
    """

    outcome: Outcome
    holder: str = ""
    seconds: float = 0.0
    tries: int = 1
    strikes: int = 0

    @property
    def call(self) -> str:
        """What it is called where its name must not stand."""
        return self.outcome.sha256[:DIGITS]

    @property
    def wall(self) -> float:
        return self.seconds or sum(self.outcome.seconds.values())


def summary(
    *,
    run_id: str,
    started_at: str,
    ended_at: str,
    listing: Listing,
    taken: Sequence[Taken],
    elsewhere: int = 0,
    machine: Machine | None = None,
    disk: Sequence[Volume] = (),
    programs: Mapping[str, str] | None = None,
    expected_seconds: float | None = None,
    before: RunSummary | None = None,
    notes: Iterable[str] = (),
) -> RunSummary:
    """The summary of a run.

    `taken` has each file of `listing.ready` once, also what was done or refused before, but for those that are a matter of another run:
    `elsewhere` says how many. What phases of a call took is in one outcome. Times are ISO 8601 in UTC. `before` is the summary of the
    run before, `notes` are added to those that the outcomes tell.
    """
    outcomes = [one.outcome for one in taken]
    heard = [outcome for outcome in outcomes if outcome.audio_seconds > 0]
    unreadable = tuple(Refusal(file=name, reason=UNREADABLE, at=ended_at) for name in listing.unreadable)
    alone = {f"scored by words alone: {outcome.words_alone}" for outcome in outcomes if outcome.words_alone}
    return RunSummary(
        run_id=run_id,
        started_at=started_at,
        ended_at=ended_at,
        seen=len(listing.ready) + len(listing.waiting) + len(listing.unreadable),
        done=_count(outcomes, "done"),
        already=_count(outcomes, "already"),
        waiting=listing.waiting,
        refused=_refusals(taken, "refused", ended_at),
        failed=(*_refusals(taken, "failed", ended_at), *unreadable),
        audio_seconds=round(sum(outcome.audio_seconds for outcome in heard), 3),
        stage_seconds=_stages(outcomes),
        models=tuple(sorted({made_by for outcome in outcomes if outcome.status == "done" for made_by in outcome.produced_by})),
        notes=tuple(sorted({*alone, *_common(outcomes), *notes})),
        elsewhere=elsewhere,
        heard=len(heard),
        recording_seconds=_stages(heard),
        expected_seconds=expected_seconds,
        slowest=_slowest(taken),
        tried_again=_tried_again(taken),
        workers=_workers(taken),
        machine=machine,
        disk=tuple(disk),
        versions=dict(programs or {}),
        before=None if before is None else _earlier(before),
    )


def _common(outcomes: Iterable[Outcome]) -> Iterator[str]:
    """What so many calls failed of that it is no matter of any of them: said once, at the top."""
    reasons = Counter(outcome.reason for outcome in outcomes if outcome.status == "failed")
    return (f"{count} files failed, and for one reason: {reason}" for reason, count in reasons.items() if count >= COMMON)


def _count(outcomes: Iterable[Outcome], status: str) -> int:
    return sum(outcome.status == status for outcome in outcomes)


def _refusals(taken: Iterable[Taken], status: str, at: str) -> tuple[Refusal, ...]:
    chosen = (one for one in taken if one.outcome.status == status)
    return tuple(
        Refusal(file=one.outcome.item.name, reason=one.outcome.reason, at=at, call=one.call, again=one.outcome.again) for one in chosen
    )


def _stages(outcomes: Iterable[Outcome]) -> dict[str, float]:
    """Wall seconds by stage over all calls, in the order in which the stages were met."""
    seconds: dict[str, float] = {}
    for outcome in outcomes:
        for stage, spent in outcome.seconds.items():
            seconds[stage] = seconds.get(stage, 0.0) + spent
    return {stage: round(spent, 3) for stage, spent in seconds.items()}


def _slowest(taken: Iterable[Taken]) -> tuple[SlowCall, ...]:
    """Calls that had something done; which came first does not depend on how they were listed."""
    worked = sorted((one for one in taken if one.outcome.seconds), key=lambda one: (-one.wall, one.call))
    return tuple(_slow(one) for one in worked[:SLOWEST])


def _slow(one: Taken) -> SlowCall:
    stage, spent = max(one.outcome.seconds.items(), key=lambda pair: pair[1])
    return SlowCall(
        call=one.call,
        seconds=round(one.wall, 3),
        audio_seconds=round(one.outcome.audio_seconds, 3),
        stage=stage,
        stage_seconds=round(spent, 3),
    )


def _tried_again(taken: Iterable[Taken]) -> tuple[TriedAgain, ...]:
    """Those with strikes first."""
    again = (one for one in taken if one.tries > 1 or one.strikes)
    found = (TriedAgain(call=one.call, tries=one.tries, strikes=one.strikes, status=one.outcome.status) for one in again)
    return tuple(sorted(found, key=lambda one: (-one.strikes, -one.tries, one.call)))


def _workers(taken: Iterable[Taken]) -> tuple[Worker, ...]:
    """By machine and process, in order of their names. Files that nobody had to work on count for nobody."""
    by_holder: dict[str, list[Taken]] = {}
    for one in taken:
        if one.holder and one.outcome.status != "already":
            by_holder.setdefault(one.holder, []).append(one)
    return tuple(
        Worker(holder=holder, calls=len(own), seconds=round(sum(one.wall for one in own), 3)) for holder, own in sorted(by_holder.items())
    )


def _earlier(run: RunSummary) -> EarlierRun:
    return EarlierRun(
        run_id=run.run_id,
        started_at=run.started_at,
        took=run.took,
        seen=run.seen,
        done=run.done,
        refused=len(run.refused),
        failed=len(run.failed),
        audio_seconds=run.audio_seconds,
        recording_seconds=run.recording_seconds,
    )


def read(stored: Mapping[str, Any]) -> RunSummary | None:
    """A summary that the store kept, of this version or another; None of a run that did not end. Raises InputError when it is damaged."""
    import msgspec

    if not stored:
        return None
    try:
        return msgspec.convert(stored, RunSummary)
    except msgspec.ValidationError as error:
        raise InputError(f"the summary of a run is damaged: {error}") from error


# ---------------------------------------------------------------------------------------------------------------------
# What is asked of the machine


def this_machine() -> Machine:
    """Where this process runs. The memory is the most that this process, or one that it started and that ended, held at a time."""
    of_children = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    peak = max(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, of_children)
    unit = 1 if sys.platform == "darwin" else 1024
    return Machine(name=platform.node(), cores=len(os.sched_getaffinity(0)), memory_peak=peak * unit)


def versions() -> dict[str, str]:
    """The versions of this program and of what decides its results, as far as it is installed. Loads none of it."""
    from importlib.metadata import PackageNotFoundError, version

    found = {"qa-pipeline": __version__, "Python": platform.python_version()}
    for name, package in _PROGRAMS.items():
        try:
            found[name] = version(package)
        except PackageNotFoundError:  # an engine that this machine does without
            continue
    return found


def volumes(settings: Settings) -> dict[str, int]:
    """Bytes on the disk of the workspace and of its parts. A store that is no file in it is not among them."""
    workspace = settings.workspace
    found = {"workspace": _bytes(workspace), "reports": _bytes(settings.reports), "quarantine": _bytes(settings.quarantine)}
    store = [path for path in workspace.glob("qa.sqlite*") if path.is_file()]
    return {**found, "store": sum(map(_size, store))} if store else found


def growth(before: Mapping[str, int], after: Mapping[str, int]) -> tuple[Volume, ...]:
    """What `volumes` found before the run and after it; what was not there before had no bytes."""
    return tuple(Volume(name=name, before=before.get(name, 0), after=size) for name, size in after.items())


def _bytes(folder: Path) -> int:
    """Of all files under it. Folders that are links are not followed; what vanishes meanwhile takes nothing."""
    total = 0
    for root, _, names in os.walk(folder):
        total += sum(_size(Path(root, name)) for name in names)
    return total


def _size(path: Path) -> int:
    """Bytes that the file takes on the disk, which of a sparse one are fewer than it is long."""
    try:
        return path.lstat().st_blocks * 512
    except FileNotFoundError:
        return 0

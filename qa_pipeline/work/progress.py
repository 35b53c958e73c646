"""How far a run is, and how long the rest of it will take."""

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from qa_pipeline import estimate
from qa_pipeline.estimate import Ended, Speeds
from qa_pipeline.store import Store, queue
from qa_pipeline.store.queue import HEAR, Timing


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """`heard` of `recordings` have been heard, `ended` of `files` are done with. `left` is in seconds; None while nobody can know."""

    heard: int
    recordings: int
    ended: int
    files: int
    left: float | None


def of(store: Store, run_id: str, *, began: float, at_once: int = 1, earlier: Speeds | None = None) -> Progress:
    """How far a run is that began at `began`, in seconds since 1970. `earlier`: how fast the run before was."""
    timings = queue.timings(store, run_id)
    recordings = [one for one in timings if one.kind == "recording"]
    left = estimate.replayed(
        _ended(timings),
        began=began,
        now=time.time(),
        recordings=len(recordings),
        conversations=len(timings),  # every file is scored
        at_once=at_once,
        earlier=earlier,
    )
    return Progress(
        heard=sum(one.phase != HEAR or one.ended_at is not None for one in recordings),
        recordings=len(recordings),
        ended=sum(one.ended_at is not None for one in timings),
        files=len(timings),
        left=left,
    )


def _ended(timings: Sequence[Timing]) -> Iterator[Ended]:
    """What is done, phase by phase. What ends without being heard is done with both, and tells of no speed."""
    for one in timings:
        if one.kind == "recording" and (one.heard_at or one.ended_at):
            at = _seconds(one.heard_at or one.ended_at)
            yield Ended(at=at, kind="recording", seconds=one.hear_seconds or 0.0, audio_seconds=one.audio_seconds or 0.0)
        if one.ended_at:
            yield Ended(at=_seconds(one.ended_at), kind="conversation", seconds=one.score_seconds or 0.0)


def _seconds(at: str | None) -> float:
    return datetime.fromisoformat(at).timestamp() if at else 0.0

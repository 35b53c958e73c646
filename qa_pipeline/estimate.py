"""How long the rest of a run will take, from what it has done so far; before it has done anything, from how fast the run before was.

Two kinds of work with nothing in common: hearing a recording costs seconds for each second of its sound, reading a conversation costs
seconds for each call. Each kind has a cost of its own, a ratio of sums in which work fades by half with each `HALF` calls, so that one
long call moves it no more than its length. The wall time is the work left divided by how many workers were at work at once on average:

    left = (audio seconds left * seconds per audio second + conversations left * seconds per conversation) / at once
"""

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Literal

from qa_pipeline.types import RunSummary

Kind = Literal["recording", "conversation"]

HALF = 50.0
"""Calls after which what was learned from one counts half."""

FIRST = 3.0
"""Calls that the speed of the run before counts for: it gives way as soon as this run has speeds of its own."""

SETTLING = 60.0
"""Wall seconds in which the number of workers that were expected counts for more than the number that was measured: until the first
calls end, the workers seem idle."""

_FADE = 0.5 ** (1.0 / HALF)


@dataclass(frozen=True, slots=True, kw_only=True)
class Speeds:
    """Seconds of work for each audio second, and for each conversation; the mean length of a recording. None: nobody has measured it."""

    per_audio_second: float | None = None
    per_conversation: float | None = None
    length: float | None = None


def speeds(summary: RunSummary) -> Speeds:
    """How fast a run was. Summaries of versions that did not keep apart what recordings took say nothing of either kind."""
    spent = sum(summary.recording_seconds.values())
    rest = sum(summary.stage_seconds.values()) - spent
    texts = summary.done - summary.heard
    known = summary.heard > 0 and summary.audio_seconds > 0
    return Speeds(
        per_audio_second=spent / summary.audio_seconds if known and spent else None,
        per_conversation=rest / texts if texts > 0 and rest > 0 and (summary.recording_seconds or not summary.audio_seconds) else None,
        length=summary.audio_seconds / summary.heard if known else None,
    )


class TimeLeft:
    """Learns from each call that ends, and says how many wall seconds the rest will take.

    `recordings` and `conversations` are to be done. Where the lengths of recordings are known, `audio_seconds` is their sum; else each
    is taken to be as long as those that were heard. `at_once` is how many calls are worked on side by side. Where recordings are heard
    first and scored in a later phase, their scoring is work of the kind conversation: count them in both, and tell both as done.
    """

    def __init__(
        self,
        *,
        recordings: int = 0,
        conversations: int = 0,
        audio_seconds: float | None = None,
        at_once: int = 1,
        earlier: Speeds | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        before = earlier or Speeds()
        self._left = {"recording": recordings, "conversation": conversations}
        self._audio_left = audio_seconds
        self._length = _Ratio(before.length)
        self._cost = {
            "recording": _Ratio(before.per_audio_second, before.length or 1.0),
            "conversation": _Ratio(before.per_conversation),
        }
        self._at_once = max(at_once, 1)
        self._clock = clock
        self._began = self._last = clock()
        self._busy = 0.0

    def done(self, kind: Kind, seconds: float, audio_seconds: float = 0.0) -> None:
        """A call has ended, after `seconds` of work. One that failed tells of no speed: give 0 s, and it is only no longer to be done."""
        self._left[kind] = max(self._left[kind] - 1, 0)
        if self._audio_left is not None and kind == "recording":
            self._audio_left = max(self._audio_left - audio_seconds, 0.0)
        self._last = self._clock()
        if seconds <= 0 or (kind == "recording" and audio_seconds <= 0):
            return
        self._busy += seconds
        if kind == "recording":
            self._length.add(audio_seconds, 1.0)
        self._cost[kind].add(seconds, audio_seconds if kind == "recording" else 1.0)

    def left(self) -> float | None:
        """Wall seconds until the end; None while nobody can know. Between two calls it runs down by at most what a call takes."""
        work = self._work()
        if work is None:
            return None
        calls = sum(self._left.values())
        if not calls:
            return 0.0
        at_once = min(self._workers(), calls)
        waited = min(self._clock() - self._last, work / calls)
        return max(work / at_once - waited, 0.0)

    def _work(self) -> float | None:
        """Seconds of work that are left, by one worker; None where a kind of it has no cost yet."""
        work = 0.0
        for kind, units in (("recording", self._audio()), ("conversation", float(self._left["conversation"]))):
            if not self._left[kind]:
                continue
            cost = self._cost[kind].value
            if units is None or cost is None:
                return None
            work += units * cost
        return work

    def _audio(self) -> float | None:
        """Seconds of sound to be heard. Lengths that a file's header promised may be used up before the files are."""
        length = self._length.value
        if self._audio_left:
            return self._audio_left
        return None if length is None else length * self._left["recording"]

    def _workers(self) -> float:
        """How many were at work at once: first what was expected, then what the calls took over the time in which they ended."""
        wall = max(self._last - self._began, 0.0)
        return (self._busy + self._at_once * SETTLING) / (wall + SETTLING)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ended:
    """A call that ended: when, in seconds since the epoch, and what `TimeLeft.done` is told of it."""

    at: float
    kind: Kind
    seconds: float
    audio_seconds: float = 0.0


def replayed(ended: Iterable[Ended], *, began: float, now: float, **todo: Any) -> float | None:
    """The time left as somebody sees it who only reads when each call ended. `todo` is what `TimeLeft` is told, ended calls included."""
    at = began
    told = TimeLeft(clock=lambda: at, **todo)
    for one in sorted(ended, key=lambda one: one.at):
        at = one.at
        told.done(one.kind, one.seconds, one.audio_seconds)
    at = now
    return told.left()


class _Ratio:
    """A sum over a sum, in which what is old fades. `first` is its value before there is any, worth `FIRST` calls of `units`."""

    def __init__(self, first: float | None, units: float = 1.0) -> None:
        self._below = FIRST * units if first is not None else 0.0
        self._above = (first or 0.0) * self._below

    def add(self, above: float, below: float) -> None:
        self._above = self._above * _FADE + above
        self._below = self._below * _FADE + below

    @property
    def value(self) -> float | None:
        return self._above / self._below if self._below else None

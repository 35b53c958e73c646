"""The time line of a call: its lanes, with turns, silences, places where both speak and evidence as regions."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from operator import attrgetter
from typing import Literal

from qa_pipeline import translation
from qa_pipeline.metrics import Timing
from qa_pipeline.reports import peaks
from qa_pipeline.reports.moments import Moment
from qa_pipeline.reports.peaks import Peaks
from qa_pipeline.reports.waveform import HEIGHT
from qa_pipeline.translation import _, position
from qa_pipeline.types import AGENT, CUSTOMER, Conversation, Turn, Verdict

UNITS = 10_000
"""Units across the drawing of turns."""

TOP = 22
"""Pixels of the row of evidence, which stands over the lanes."""

_OTHERS = 10

_THINNEST = 8
"""Units; a one-word turn in an hour's call is still seen."""

_MOST_SILENCES = 300
"""Silences that are drawn; of more, the longest."""

_ON_TOP = (Verdict.NA, Verdict.PASS, Verdict.UNSURE, Verdict.FAIL)
"""Marks of one moment lie over each other: what needs attention is drawn last."""

Name = Literal["agent", "customer", "other", "both"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Lane:
    """A lane of the drawing: `name` says whose it is, `both` that of all in one channel. `y` and `height` in pixels."""

    name: Name
    title: str
    y: int
    height: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Talk:
    """The turns of one side as a path of strokes in a drawing of `UNITS` by 1, to lie over the lane at `y`."""

    name: Name
    path: str
    y: int
    height: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """A silence: `x` and `width` in percent of the call, `told` what it is."""

    x: float
    width: float
    told: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """Evidence on the time line: from `x` to `end` in percent of the call. `moment` is its number in the page."""

    x: float
    end: float
    moment: int
    verdict: Verdict
    told: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeLine:
    """`outline` is that of the recording as `Peaks.written`, empty where there is none; `height` in pixels, `duration` in seconds."""

    duration: float
    height: int
    lanes: tuple[Lane, ...]
    talks: tuple[Talk, ...]
    overlap: str
    silences: tuple[Stretch, ...]
    marks: tuple[Mark, ...]
    ticks: tuple[str, ...]
    outline: str


def time_line(talk: Conversation, judged: Iterable[tuple[Verdict, Moment]], *, duration: float, outline: Peaks | None) -> TimeLine:
    """`judged` are the moments of all criteria; `outline` is None where there is no recording."""
    others = any(turn.speaker not in (AGENT, CUSTOMER) and turn.start is not None for turn in talk.turns)
    lanes = _lanes(joined=outline is not None and len(outline.lanes) == 1, others=others)
    sides = peaks.drawn(peaks.for_sides(outline, talk.turns, duration, talk.metadata.channels)) if outline else None
    return TimeLine(
        duration=duration,
        height=lanes[-1].y + lanes[-1].height,
        lanes=lanes,
        talks=tuple(_talks(talk.turns, lanes, duration)),
        overlap=_path(_overlaps(talk.turns), duration),
        silences=tuple(_silences(talk, duration)),
        marks=tuple(_marks(judged, duration)),
        ticks=tuple(position(duration * quarter / 4) for quarter in range(5)),
        outline=sides.written() if sides else "",
    )


def _lanes(*, joined: bool, others: bool) -> tuple[Lane, ...]:
    if joined:
        return (Lane(name="both", title=_("Both"), y=TOP, height=HEIGHT),)
    lanes = [
        Lane(name="agent", title=_("Agent"), y=TOP, height=HEIGHT),
        Lane(name="customer", title=_("Customer"), y=TOP + HEIGHT, height=HEIGHT),
    ]
    if others:
        lanes.append(Lane(name="other", title=_("Others"), y=TOP + 2 * HEIGHT, height=_OTHERS))
    return tuple(lanes)


def side(turn: Turn) -> Name:
    if turn.speaker == AGENT:
        return "agent"
    return "customer" if turn.speaker == CUSTOMER else "other"


def _talks(turns: Sequence[Turn], lanes: Sequence[Lane], duration: float) -> Iterator[Talk]:
    by_name = {lane.name: lane for lane in lanes}
    names: tuple[Name, ...] = ("agent", "customer", "other")
    for name in names:
        path = _path(((turn.start, turn.end) for turn in turns if side(turn) == name and turn.start is not None), duration)
        lane = by_name.get(name) or by_name.get("both")
        if path and lane:
            yield Talk(name=name, path=path, y=lane.y, height=lane.height)


def _path(stretches: Iterable[tuple[float | None, float | None]], duration: float) -> str:
    """Stretches of seconds as strokes of one path: a rectangle each, in an element of its own, would make a page of hours too large."""
    parts = []
    for start, end in stretches:
        x = min(round((start or 0.0) / duration * UNITS), UNITS - _THINNEST)
        width = min(max(round(((end or 0.0) - (start or 0.0)) / duration * UNITS), _THINNEST), UNITS - x)
        parts.append(f"M{x} 0h{width}")
    return "".join(parts)


def _overlaps(turns: Sequence[Turn]) -> Iterator[tuple[float, float]]:
    """Where two speak at once, in seconds."""
    timed = sorted(((turn.start, turn.end) for turn in turns if turn.start is not None and turn.end is not None), key=lambda pair: pair[0])
    reach = 0.0
    for (_start, end), (start, until) in pairwise(timed):
        reach = max(reach, end)
        if start < reach:
            yield start, min(reach, until)


def _silences(talk: Conversation, duration: float) -> Iterator[Stretch]:
    timing = Timing(talk)
    if not timing.of_all:
        return
    longest = sorted(timing.dead_air, key=attrgetter("length"), reverse=True)[:_MOST_SILENCES]
    for silence in sorted(longest, key=attrgetter("start")):
        x, end = _percent(silence.start, duration), _percent(silence.end, duration)
        yield Stretch(x=x, width=round(end - x, 2), told=_("%(length)s of silence", length=translation.duration(silence.length)))


def _marks(judged: Iterable[tuple[Verdict, Moment]], duration: float) -> Iterator[Mark]:
    for verdict, moment in sorted(judged, key=lambda pair: _ON_TOP.index(pair[0])):
        if moment.at is None or (moment.turn is None and moment.start is None):
            continue  # else there is nothing to press
        x = _percent(moment.at, duration)
        end = max(_percent(moment.until if moment.until is not None else moment.at, duration), x)
        yield Mark(x=x, end=end, moment=moment.number, verdict=verdict, told=moment.title)


def _percent(seconds: float, duration: float) -> float:
    return round(min(max(seconds / duration, 0.0), 1.0) * 100, 2)

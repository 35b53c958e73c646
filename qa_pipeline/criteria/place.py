"""Where in the call something has to be said: options that several kinds share."""

from collections.abc import Mapping
from dataclasses import dataclass
from math import inf
from typing import Any

from qa_pipeline.criteria.finding import CLEARLY_HEARD, HEARD, Option
from qa_pipeline.matching.events import EVENTS, WORDS
from qa_pipeline.matching.reading import CLOSING_TURNS, OPENING_TURNS, Hit, Reading
from qa_pipeline.matching.text import Line
from qa_pipeline.types import AGENT, ANNOUNCEMENT, CUSTOMER

WITHIN = ("call", "opening", "closing", "second_half")
_PLACES = {
    "call": "anywhere in the call",
    "opening": f"in the first {OPENING_TURNS} turns",
    "closing": f"in the last {CLOSING_TURNS} turns",
    "second_half": "after the middle of the call",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A speaker's lines in a part of the call: up to so many turns or seconds, before or after an event."""

    speaker: str = AGENT
    within: str = "call"
    turns: int | None = None
    seconds: int | None = None
    before: str | None = None
    after: str | None = None

    def lines(self, reading: Reading) -> tuple[Line, ...]:
        """The lines, without regard to events."""
        lines = window(reading, self.within, self.speaker)
        if self.seconds is not None:
            live = (line.turn for line in reading.lines if line.turn.speaker != ANNOUNCEMENT)
            begin = min((turn.start for turn in live if turn.start is not None), default=0.0)
            lines = tuple(line for line in lines if line.turn.start is None or line.turn.start - begin < self.seconds)
        return lines if self.turns is None else lines[: self.turns]

    def find(self, reading: Reading, acts: tuple[str, ...]) -> list[Hit]:
        """Where one of the acts is performed there. Nothing, where it must be after an event that does not happen."""
        before = EVENTS[self.before](reading) if self.before else None
        after = EVENTS[self.after](reading) if self.after else None
        if self.after and after is None:
            return []
        return [
            hit
            for act in acts
            for line in self.lines(reading)
            for hit in reading.find(act, line)
            if (before is None or earlier(hit, before)) and (after is None or earlier(after, hit))
        ]

    def __str__(self) -> str:
        limits = [f"in the first {self.turns} turns"] if self.turns is not None else []
        limits += [f"in the first {self.seconds} seconds"] if self.seconds is not None else []
        if self.within != "call" or not limits:
            limits.append(_PLACES[self.within])
        where = " ".join(limits)
        where += f", before {WORDS[self.before]}" if self.before else ""
        return where + (f", after {WORDS[self.after]}" if self.after else "")


def window(reading: Reading, within: str, speaker: str) -> tuple[Line, ...]:
    """The lines of one speaker in a part of the call."""
    if speaker == AGENT:
        return {"call": reading.agent, "opening": reading.opening, "closing": reading.closing, "second_half": reading.second_half}[within]
    lines = reading.customer
    if within == "second_half":
        return tuple(line for line in lines if 2 * line.position >= len(reading.lines) - 1)
    return {"call": lines, "opening": lines[:OPENING_TURNS], "closing": lines[-CLOSING_TURNS:]}[within]


def earlier(hit: Hit, other: Hit) -> bool:
    return (hit.line.position, hit.start) < (other.line.position, other.start)


def poorly_heard(reading: Reading, lines: tuple[Line, ...]) -> bool:
    """Whether the recogniser was so unsure of these lines that what is missing may have been said.

    In a call that could be heard poorly more is asked of it.
    """
    given = [word.probability for line in lines for word in line.turn.words if word.probability is not None]
    quality = reading.conversation.audio_quality
    least = CLEARLY_HEARD if quality is not None and quality.verdict == "poor" else HEARD
    return bool(given) and sum(given) / len(given) < least


MUCH = 0.1
"""The share of what somebody says in a part of the call which, understood by nobody, may well have held what is missing."""


def dark(reading: Reading, speaker: str, lines: tuple[Line, ...]) -> bool:
    """Whether much of what a speaker says in a part of the call, which holds these lines of theirs, was understood by nobody.

    A part that holds the first line of theirs begins with the call, one that holds the last ends with it.
    """
    spans = [span for span in reading.conversation.unintelligible if span.speaker == speaker]
    own = [line.turn for line in (reading.agent if speaker == AGENT else reading.customer)]
    turns = [line.turn for line in lines]
    if not spans or any(turn.start is None or turn.end is None for turn in turns):
        return False
    start = min((turn.start or 0.0 for turn in turns), default=0.0) if not turns or turns[0] is not own[0] else 0.0
    end = max((turn.end or 0.0 for turn in turns), default=inf) if not turns or turns[-1] is not own[-1] else inf
    lost = sum(max(0.0, min(span.end, end) - max(span.start, start)) for span in spans)
    heard = sum((turn.end or 0.0) - (turn.start or 0.0) for turn in turns)
    return lost > 0 and lost >= MUCH * (lost + heard)


PLACE: Mapping[str, Option] = {
    "speaker": Option(type="text", help="who says it (agent, if not given)", choices=(AGENT, CUSTOMER)),
    "within": Option(type="text", help="in which part of the call", choices=WITHIN),
    "turns": Option(type="number", help="only in this many of the speaker's first turns"),
    "seconds": Option(type="number", help="only in this many of the call's first seconds"),
    "before": Option(type="text", help="only up to an event", choices=tuple(EVENTS)),
    "after": Option(type="text", help="only from an event on", choices=tuple(EVENTS)),
}


def place(options: Mapping[str, Any]) -> Place:
    return Place(**{key: options[key] for key in PLACE if key in options})

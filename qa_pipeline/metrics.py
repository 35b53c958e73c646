"""What the conversation was like in numbers: who spoke how much, silences, overlaps, interruptions. From the turns' times alone."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from qa_pipeline.types import AGENT, CUSTOMER, Conversation, Turn

INTERRUPTION = 0.5
"""Seconds for which the agent speaks over a customer who goes on, from which on it is an interruption."""
ACKNOWLEDGEMENT = 2
"""Words up to which speaking over somebody is no interruption: "mhm", "yes yes"."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A turn, by its position in the call, with its times in seconds."""

    position: int
    speaker: str
    start: float
    end: float
    words: int

    @property
    def length(self) -> float:
        return self.end - self.start


class Timing:
    """The turns that have times, and what can be measured on them."""

    def __init__(self, conversation: Conversation) -> None:
        self.moments = tuple(_timed(conversation.turns))
        self.of_all = len(self.moments) == len(conversation.turns)

    def by(self, speaker: str) -> tuple[Moment, ...]:
        return tuple(moment for moment in self.moments if moment.speaker == speaker)

    @cached_property
    def overlaps(self) -> tuple[tuple[Moment, Moment, float], ...]:
        """Turns that begin while another speaker speaks: who spoke, who came in, and for how many seconds both did."""
        found: list[tuple[Moment, Moment, float]] = []
        speaking: dict[str, Moment] = {}
        for second in self.moments:
            others = [one for name, one in speaking.items() if name != second.speaker and one.end > second.start]
            if others:
                first = max(others, key=lambda one: one.end)
                found.append((first, second, min(first.end, second.end) - second.start))
            own = speaking.get(second.speaker)
            if own is None or second.end > own.end:
                speaking[second.speaker] = second
        return tuple(found)

    @cached_property
    def gaps(self) -> tuple[tuple[Moment, Moment, float], ...]:
        """Silences between turns: what came before, what after, and how many seconds lie between."""
        found, last = [], None
        for moment in self.moments:
            if last is not None and moment.start > last.end:
                found.append((last, moment, moment.start - last.end))
            last = moment if last is None or moment.end >= last.end else last
        return tuple(found)

    def interruptions(self, speaker: str) -> tuple[Moment, ...]:
        """Turns that a speaker began while the other went on speaking."""
        return tuple(
            second
            for first, second, together in self.overlaps
            if second.speaker == speaker
            and first.speaker in {AGENT, CUSTOMER}
            and together >= INTERRUPTION
            and second.words > ACKNOWLEDGEMENT
        )


def _timed(turns: tuple[Turn, ...]) -> Iterator[Moment]:
    timed = [
        Moment(position, turn.speaker, turn.start, turn.end, len(turn.text.split()))
        for position, turn in enumerate(turns)
        if turn.start is not None and turn.end is not None
    ]
    yield from sorted(timed, key=lambda moment: (moment.start, moment.end))


# ---------------------------------------------------------------------------------------------------------------------
# The metrics that a scorecard may use


def _talk(timing: Timing, speaker: str) -> float:
    return sum(moment.length for moment in timing.by(speaker))


def _talk_ratio(timing: Timing) -> float | None:
    both = _talk(timing, AGENT) + _talk(timing, CUSTOMER)
    return 100 * _talk(timing, AGENT) / both if both else None


def _duration(timing: Timing) -> float | None:
    return max(moment.end for moment in timing.moments) - timing.moments[0].start if timing.moments else None


def _longest_silence(timing: Timing) -> float | None:
    return max((gap for _, _, gap in timing.gaps), default=0.0) if timing.moments else None


def _silence_share(timing: Timing) -> float | None:
    whole = _duration(timing)
    return 100 * sum(gap for _, _, gap in timing.gaps) / whole if whole else None


def _overtalk_share(timing: Timing) -> float | None:
    whole = _duration(timing)
    return 100 * sum(together for _, _, together in timing.overlaps) / whole if whole else None


def _pace(timing: Timing) -> float | None:
    spoken = [moment for moment in timing.by(AGENT) if moment.length >= 1]
    seconds = sum(moment.length for moment in spoken)
    return 60 * sum(moment.words for moment in spoken) / seconds if seconds >= 10 else None


def _response(timing: Timing) -> float | None:
    waits = [max(0.0, b.start - a.end) for a, b in pairwise(timing.moments) if a.speaker == CUSTOMER and b.speaker == AGENT]
    return sum(waits) / len(waits) if waits else None


def _monologue(timing: Timing) -> float | None:
    return max((moment.length for moment in timing.by(AGENT)), default=None)


def _interruptions(speaker: str) -> Callable[[Timing], float | None]:
    return lambda timing: float(len(timing.interruptions(speaker))) if timing.moments else None


METRICS: dict[str, tuple[str, Callable[[Timing], float | None]]] = {
    "interruptions": ("the agent's interruptions", _interruptions(AGENT)),
    "customer_interruptions": ("the customer's interruptions", _interruptions(CUSTOMER)),
    "talk_ratio": ("the agent's share of the talk, in percent", _talk_ratio),
    "longest_silence": ("the longest silence, in seconds", _longest_silence),
    "silence_share": ("silence, in percent of the call", _silence_share),
    "overtalk_share": ("both speaking at once, in percent of the call", _overtalk_share),
    "words_per_minute": ("the agent's words a minute", _pace),
    "response_time": ("the agent's mean time to answer, in seconds", _response),
    "longest_monologue": ("the agent's longest turn, in seconds", _monologue),
    "duration": ("the length of the call, in seconds", _duration),
}
"""Name -> what it is in words, and how it is measured; None where the conversation does not let it be measured."""


def measure(name: str, timing: Timing) -> float | None:
    """A metric by name, of a conversation of whose turns all have times; None otherwise, or where there is nothing to measure."""
    return METRICS[name][1](timing) if timing.of_all else None

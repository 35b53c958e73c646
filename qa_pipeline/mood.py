"""How the customer felt in the course of a call, from their words and, where it is known, from their voice.

A number between -1, unhappy, and +1, happy; 0 is neither. It is a sum of rules of thumb and no measurement: good for the direction and for
finding the moments, not for the second decimal. What the agent says, and who the agent is, is never looked at.

Words of the customer that report a problem, are angry, threaten to leave, are relieved or give thanks are moments. Of each turn the
strongest unhappy and the strongest happy one count, in the order of their words. One of strength `s`, 0..1, moves the mood the share `s`
of the way to the end of the scale that it stands for:

    mood = mood * (1 - s) ± s        s = WEIGHTS[what] * confidence of the act, half of it where the act is not sure

Between moments it fades, for who goes on to other things calms down: after `HALF` more of the customer's words half of it is left.
"""

import math
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from qa_pipeline.matching.reading import DOUBT, SURE, Hit, Reading
from qa_pipeline.matching.text import Line
from qa_pipeline.types import CUSTOMER, Evidence

WEIGHTS: Mapping[str, float] = {"problem": 0.4, "anger": 0.8, "churn": 0.8, "relief": 0.8, "thanks": 0.1}
"""How strong a moment is when it is certain. A problem may be reported calmly, and thanks are a formula."""

HAPPY = frozenset({"relief", "thanks"})
"""The moments that make the mood better."""

HALF = 30
"""Words of the customer after which half of the mood is left."""

LOUDEST, LOUDER = 2.0, 0.25
"""Standard deviations above a speaker's own norm from which on a voice is as aroused as counts, and how much stronger each of them makes an
unhappy moment. A calm voice makes none weaker."""

Voice = Callable[[int], float | None]
"""Of a turn's position in the conversation, how aroused its voice is in standard deviations from its speaker's own norm: louder and higher
is above 0. None where that is not known."""


@dataclass(frozen=True, slots=True)
class Moment:
    """Where the customer says how they feel. `what` is `problem`, `anger`, `churn` or `relief`; `confidence` 0..1 of the act."""

    what: str
    confidence: float
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Arc:
    """The customer's mood, -1 unhappy to +1 happy, in each quarter of the call; None where they say nothing in it.

    `events` are the moments that are sure, in the order of the call. The same words may be several: a threat to leave is often angry.
    """

    quarters: tuple[float | None, float | None, float | None, float | None]
    events: tuple[Moment, ...]

    @property
    def start(self) -> float | None:
        """The mood in the first quarter."""
        return self.quarters[0]

    @property
    def end(self) -> float | None:
        """The mood in the last quarter."""
        return self.quarters[3]

    @property
    def turned(self) -> float | None:
        """The end minus the start, -2..2: whether the agent turned the mood. None where one of them is missing."""
        return None if self.start is None or self.end is None else round(self.end - self.start, 2)


def arc(reading: Reading, voice: Voice | None = None) -> Arc:
    """The customer's mood by quarters of the call: of its time where all turns have times, else of its words.

    A quarter's mood is the mean over the words that the customer says in it. `voice` is asked only of turns with unhappy moments: it makes
    those stronger, and alone makes nothing of a turn. The customer's lines are gone through once.
    """
    sums, words = [0.0] * 4, [0.0] * 4
    events: list[Moment] = []
    mood = 0.0
    for line, shares in _placed(reading):
        moments = _moments(reading, line)
        events += (
            Moment(what, hit.confidence, reading.evidence(hit)) for hit, what in moments if hit.confidence >= SURE and what != "thanks"
        )
        said = 0
        for hit, what in _strongest(moments):
            strength = _strength(hit, what, voice)
            mood = _faded(mood, hit.start - said) * (1 - strength) + (strength if what in HAPPY else -strength)
            said = hit.end
        for quarter, share in enumerate(shares):
            sums[quarter] += mood * share * len(line.tokens)
            words[quarter] += share * len(line.tokens)
        mood = _faded(mood, len(line.tokens) - said)
    first, second, third, last = (round(total / count, 2) if count else None for total, count in zip(sums, words, strict=True))
    return Arc((first, second, third, last), tuple(events))


def _moments(reading: Reading, line: Line) -> list[tuple[Hit, str]]:
    """What the line says of the mood, each at most once, in the order of its words."""
    found = [(hit, what) for what in WEIGHTS if (hit := reading.best(what, [line])) and hit.confidence >= DOUBT]
    return sorted(found, key=lambda pair: (pair[0].start, pair[1] in HAPPY))


def _strongest(moments: list[tuple[Hit, str]]) -> list[tuple[Hit, str]]:
    """The strongest unhappy and the strongest happy one, in the order of their words: the same words are often several acts."""
    sides = ([pair for pair in moments if (pair[1] in HAPPY) is happy] for happy in (False, True))
    best = [max(side, key=lambda pair: _strength(*pair)) for side in sides if side]
    return sorted(best, key=lambda pair: pair[0].start)


def _faded(mood: float, words: int) -> float:
    """What is left of a mood after so many of the customer's words."""
    return mood * math.exp2(-max(0, words) / HALF)


def _strength(hit: Hit, what: str, voice: Voice | None = None) -> float:
    strength = WEIGHTS[what] * hit.confidence * (1.0 if hit.confidence >= SURE else 0.5)
    aroused = voice(hit.line.position) if voice and what not in HAPPY else None
    return strength if aroused is None else min(1.0, strength * (1 + LOUDER * min(max(0.0, aroused), LOUDEST)))


# ---------------------------------------------------------------------------------------------------------------------
# Quarters


def _placed(reading: Reading) -> Iterator[tuple[Line, tuple[float, ...]]]:
    """The customer's lines that have words, with the share of each that lies in each quarter of the call."""
    spans = _by_time(reading) or _by_words(reading)
    begin, end = min((start for start, _ in spans), default=0.0), max((end for _, end in spans), default=0.0)
    for line, (start, stop) in zip(reading.lines, spans, strict=True):
        if line.turn.speaker == CUSTOMER and line.tokens:
            yield line, _shares(start - begin, stop - begin, end - begin)


def _by_time(reading: Reading) -> list[tuple[float, float]]:
    """When each line begins and ends, in seconds. Empty where a turn has no times, or the call no length."""
    timed = [(line.turn.start, line.turn.end) for line in reading.lines]
    spans = [(start, end) for start, end in timed if start is not None and end is not None]
    return spans if len(spans) == len(timed) and len({time for span in spans for time in span}) > 1 else []


def _by_words(reading: Reading) -> list[tuple[float, float]]:
    """Where each line begins and ends, in words."""
    spans, place = [], 0.0
    for line in reading.lines:
        spans.append((place, place + len(line.tokens)))
        place += len(line.tokens)
    return spans


def _shares(start: float, end: float, length: float) -> tuple[float, ...]:
    """How much of a stretch lies in each quarter of `length`; all of one without a length in the quarter in which it is."""
    if end <= start:
        quarter = min(3, int(4 * start / length))
        return tuple(float(number == quarter) for number in range(4))
    edges = [length * number / 4 for number in range(5)]
    return tuple(round(max(0.0, min(end, right) - max(start, left)) / (end - start), 6) for left, right in pairwise(edges))

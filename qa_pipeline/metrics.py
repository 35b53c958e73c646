"""What the conversation was like in numbers: who spoke how much and how fast, silences, overlaps, interruptions, raised voices.

From the times of turns and words, and from voices where they were measured.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from statistics import fmean, median

from qa_pipeline import languages
from qa_pipeline.norms import norm
from qa_pipeline.types import AGENT, CUSTOMER, LANGUAGES, Conversation, Turn, Usual
from qa_pipeline.voices import LEAST_LOUDNESS, LEAST_PITCH, Voices

INTERRUPTION = 0.5
"""Seconds for which the agent speaks over a customer who goes on, from which on it is an interruption."""
ACKNOWLEDGEMENT = 2
"""Words up to which speaking over somebody is no interruption: "mhm", "yes yes"."""
SILENCE = 2.0
"""Seconds for which nobody speaks, though somebody has the floor or is to answer, from which on it is a silence of theirs."""


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


@dataclass(frozen=True, slots=True)
class Silence:
    """Nobody speaks, in seconds of the call. `position` is the turn in which it is, or which begins after it: whose silence it is."""

    position: int
    start: float
    end: float

    @property
    def length(self) -> float:
        return self.end - self.start


class Timing:
    """The turns that have times, and what can be measured on them."""

    def __init__(self, conversation: Conversation) -> None:
        self.conversation = conversation
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

    def waits(self, speaker: str) -> tuple[tuple[Moment, float], ...]:
        """The turns in which a speaker answers the other side, and for how many seconds they waited before; 0 for who came in early."""
        return tuple(
            (answer, max(0.0, answer.start - before.end))
            for before, answer in pairwise(self.moments)
            if answer.speaker == speaker and before.speaker != speaker and before.speaker in {AGENT, CUSTOMER}
        )

    def silences(self, speaker: str) -> tuple[Silence, ...]:
        """Silences of 2 s or more before a speaker begins, or goes on; inside a turn where its words have times."""
        before = [
            Silence(after.position, last.end, after.start) for last, after, gap in self.gaps if after.speaker == speaker and gap >= SILENCE
        ]
        inside = [
            silence for moment in self.by(speaker) for start, end in self._pauses(moment) for silence in self._unspoken(moment, start, end)
        ]
        return tuple(sorted([*before, *inside], key=lambda silence: silence.start))

    def speaking(self, moment: Moment) -> float:
        """Seconds of a turn without its pauses of 2 s and more."""
        return moment.length - sum(end - start for start, end in self._pauses(moment))

    def _pauses(self, moment: Moment) -> Iterator[tuple[float, float]]:
        """Where the speaker of a turn says nothing for 2 s or more."""
        said = moment.start
        for start, end in sorted((word.start, word.end) for word in self.conversation.turns[moment.position].words):
            if start - said >= SILENCE:
                yield said, start
            said = max(said, end)

    def _unspoken(self, moment: Moment, start: float, end: float) -> Iterator[Silence]:
        """The silences in a pause of a turn, between what others say in it."""
        others = [(one.start, one.end) for one in self.moments if one.speaker != moment.speaker and one.start < end and one.end > start]
        for begin, until in [*others, (end, end)]:
            if begin - start >= SILENCE:
                yield Silence(moment.position, start, begin)
            start = max(start, until)

    @cached_property
    def voices(self) -> Voices:
        return Voices(self.conversation)


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


def pace(timing: Timing, speaker: str) -> float | None:
    """A speaker's words a minute of speaking, in turns of 1 s and more; None where those are less than 10 s."""
    spoken = [moment for moment in timing.by(speaker) if moment.length >= 1]
    seconds = sum(timing.speaking(moment) for moment in spoken)
    return 60 * sum(moment.words for moment in spoken) / seconds if seconds >= 10 else None


def _relative_pace(timing: Timing) -> float | None:
    code, own = timing.conversation.language, pace(timing, AGENT)
    usual = languages.get(code).pace if code in LANGUAGES else None
    return None if own is None or usual is None else 100 * own / usual.usual


def _wait(timing: Timing, speaker: str, of: Callable[[list[float]], float]) -> float | None:
    waits = [seconds for _, seconds in timing.waits(speaker)]
    return of(waits) if waits else None


def _silences(speaker: str) -> Callable[[Timing], float | None]:
    return lambda timing: float(len(timing.silences(speaker))) if timing.moments else None


def _raised(speaker: str) -> Callable[[Timing], float | None]:
    def count(timing: Timing) -> float | None:
        raised = timing.voices.raised(speaker)
        return None if raised is None else float(len(raised))

    return count


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
    "words_per_minute": ("the agent's words a minute", lambda timing: pace(timing, AGENT)),
    "customer_words_per_minute": ("the customer's words a minute", lambda timing: pace(timing, CUSTOMER)),
    "relative_pace": ("the agent's pace, in percent of what is usual in the language", _relative_pace),
    "response_time": ("the agent's mean time to answer, in seconds", lambda timing: _wait(timing, AGENT, fmean)),
    "median_response_time": ("the agent's median time to answer, in seconds", lambda timing: _wait(timing, AGENT, median)),
    "longest_response_time": ("the agent's longest time to answer, in seconds", lambda timing: _wait(timing, AGENT, max)),
    "silences": ("the agent's silences of two seconds and more", _silences(AGENT)),
    "raised_voice": ("turns in which the agent raises their voice", _raised(AGENT)),
    "customer_raised_voice": ("turns in which the customer raises their voice", _raised(CUSTOMER)),
    "longest_monologue": ("the agent's longest turn, in seconds", _monologue),
    "duration": ("the length of the call, in seconds", _duration),
}
"""Name -> what it is in words, and how it is measured; None where the conversation does not let it be measured."""


def measure(name: str, timing: Timing) -> float | None:
    """A metric by name, of a conversation of whose turns all have times; None otherwise, or where there is nothing to measure."""
    return METRICS[name][1](timing) if timing.of_all else None


# ---------------------------------------------------------------------------------------------------------------------
# A person beside themselves

LEAST_SPREADS = {
    "words_per_minute": 5.0,
    "median_response_time": 0.2,
    "longest_response_time": 0.5,
    "silences": 1.0,
    "interruptions": 1.0,
    "loudness": LEAST_LOUDNESS,
    "pitch_range": LEAST_PITCH,
}
"""What `delivery` measures, and the least spread of each, for `norms.norm`: less is chance."""


def delivery(timing: Timing, speaker: str) -> dict[str, float]:
    """How a speaker speaks in a call, to be held against the same person's other calls: as much of `LEAST_SPREADS` as can be measured.

    Loudness is in dB of full scale, the range of pitch in semitones. Nothing of a conversation of whose turns not all have times.
    """
    if not timing.of_all:
        return {}
    sound = timing.voices.sound(speaker)
    measured = {
        "words_per_minute": pace(timing, speaker),
        "median_response_time": _wait(timing, speaker, median),
        "longest_response_time": _wait(timing, speaker, max),
        "silences": _silences(speaker)(timing),
        "interruptions": _interruptions(speaker)(timing),
        "loudness": sound.loudness,
        "pitch_range": sound.pitch_range,
    }
    return {name: value for name, value in measured.items() if value is not None}


def usual(call: Mapping[str, float], earlier: Sequence[Mapping[str, float]]) -> dict[str, Usual]:
    """What is usual for a person, and how far their call lies from it, by its `delivery`; of what 10 earlier calls or more tell."""
    norms = {name: norm((one.get(name) for one in earlier), least=LEAST_SPREADS[name]) for name in call}
    return {
        name: Usual(value=call[name], median=own.median, distance=own.distance(call[name]), calls=own.count)
        for name, own in norms.items()
        if own is not None
    }

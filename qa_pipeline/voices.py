"""How turns sound, each against the same speaker's other turns of the call: a loud or a high voice by nature is nobody's fault."""

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from statistics import fmean, median, quantiles

from qa_pipeline.norms import Norm, norm
from qa_pipeline.types import Conversation, Turn, Voice

FEWEST_TURNS = 5
"""Turns with a voice that a speaker's norm takes."""

LEAST_LOUDNESS, LEAST_PITCH = 1.5, 1.0
"""dB and semitones: the least spread of a speaker's turns. Monotonous speakers raise their voice no sooner than others."""

MONOTONE = 3.0
"""Semitones between the 10th and the 90th percentile of a turn's pitch below which a voice sounds flat. Of a normal distribution that is a
standard deviation of 7 % of the mean, the pitch variation quotient with which liveliness is perceived (Hincks 2005)."""

RAISED = 2.0
"""Spreads above the speaker's own norm, on average of loudness and pitch, from which on a voice is raised: such as 3 dB and 2 semitones."""


@dataclass(frozen=True, slots=True)
class Deviation:
    """How many spreads a turn is louder, and higher, than its speaker's turns usually are in this call; None where that is not known."""

    loudness: float | None
    pitch: float | None

    @property
    def arousal(self) -> float | None:
        """The mean of both."""
        return None if self.loudness is None or self.pitch is None else (self.loudness + self.pitch) / 2


@dataclass(frozen=True, slots=True)
class Sound:
    """How `turns` turns of a speaker sound: the mean level in dB of full scale, the median of their pitch ranges in semitones."""

    turns: int
    loudness: float | None
    pitch_range: float | None


class Voices:
    """The turns that have a voice, and what can be said of them."""

    def __init__(self, conversation: Conversation) -> None:
        self._turns = conversation.turns
        self._duration = conversation.duration or max((turn.end or 0.0 for turn in conversation.turns), default=0.0)

    def deviation(self, position: int) -> Deviation:
        """Of the turn at a position; both None where its speaker has fewer than 5 turns with a voice."""
        turn = self._turns[position]
        if turn.voice is None:
            return Deviation(None, None)
        loudness, pitch = self._norms[turn.speaker]
        height = _height(turn.voice)
        return Deviation(
            loudness=None if loudness is None else loudness.distance(turn.voice.loudness),
            pitch=None if pitch is None or height is None else pitch.distance(height),
        )

    def arousal(self, position: int) -> float | None:
        """How much louder and higher than usual a turn is spoken, in spreads of its speaker's own turns; None where that is not known."""
        return self.deviation(position).arousal

    def raised(self, speaker: str) -> tuple[int, ...] | None:
        """Positions of the turns in which a speaker raises their voice; None where none of theirs can be told.

        Only turns that are voiced for a second, as those with a pitch range are: a "wow", a "yes?" are high and loud by nature.
        """
        long = [
            place for place, turn in enumerate(self._turns) if turn.speaker == speaker and turn.voice and turn.voice.pitch_range is not None
        ]
        told = [(place, arousal) for place in long if (arousal := self.arousal(place)) is not None]
        return tuple(place for place, arousal in told if arousal >= RAISED) if told else None

    def sound(self, speaker: str) -> Sound:
        """Of all turns of a speaker."""
        return _sound(self._by(speaker))

    def pitch(self, speaker: str) -> float | None:
        """The median of the pitches of a speaker's turns, in Hz."""
        pitches = [turn.voice.pitch for turn in self._by(speaker) if turn.voice and turn.voice.pitch is not None]
        return median(pitches) if pitches else None

    def loudness_range(self, speaker: str) -> float | None:
        """The dB between the 10th and the 90th percentile of the levels of a speaker's turns; None where fewer than 5 have one."""
        levels = [turn.voice.loudness for turn in self._by(speaker) if turn.voice]
        if len(levels) < FEWEST_TURNS:
            return None
        tenths = quantiles(levels, n=10, method="inclusive")
        return tenths[-1] - tenths[0]

    def is_monotone(self, speaker: str) -> bool | None:
        """Whether a speaker's voice hardly moves, in most turns; None where fewer than 5 are long enough to tell."""
        ranges = [turn.voice.pitch_range for turn in self._by(speaker) if turn.voice and turn.voice.pitch_range is not None]
        return median(ranges) < MONOTONE if len(ranges) >= FEWEST_TURNS else None

    def quarters(self, speaker: str) -> tuple[Sound, Sound, Sound, Sound]:
        """Of a speaker's turns in each quarter of the call; a turn belongs to the one in which its middle lies."""
        quarters: tuple[list[Turn], ...] = ([], [], [], [])
        for turn in self._by(speaker):
            if turn.start is not None and turn.end is not None and self._duration:
                quarters[min(int(2 * (turn.start + turn.end) / self._duration), 3)].append(turn)
        first, second, third, last = (_sound(turns) for turns in quarters)
        return first, second, third, last

    def _by(self, speaker: str) -> Iterator[Turn]:
        return (turn for turn in self._turns if turn.speaker == speaker and turn.voice is not None)

    @cached_property
    def _norms(self) -> dict[str, tuple[Norm | None, Norm | None]]:
        """Of loudness and of pitch, for each speaker."""
        return {speaker: _norms(turn.voice for turn in self._by(speaker)) for speaker in {turn.speaker for turn in self._turns}}


def _norms(voices: Iterable[Voice | None]) -> tuple[Norm | None, Norm | None]:
    known = [voice for voice in voices if voice is not None]
    return (
        norm((voice.loudness for voice in known), least=LEAST_LOUDNESS, fewest=FEWEST_TURNS),
        norm((_height(voice) for voice in known), least=LEAST_PITCH, fewest=FEWEST_TURNS),
    )


def _height(voice: Voice) -> float | None:
    """The pitch as the ear counts it: in semitones, above 1 Hz."""
    return None if voice.pitch is None else 12 * math.log2(voice.pitch)


def _sound(turns: Iterable[Turn]) -> Sound:
    voices = [turn.voice for turn in turns if turn.voice is not None]
    ranges = [voice.pitch_range for voice in voices if voice.pitch_range is not None]
    return Sound(
        turns=len(voices),
        loudness=fmean(voice.loudness for voice in voices) if voices else None,
        pitch_range=median(ranges) if ranges else None,
    )

"""How fast a speaker speaks, and what fills their pauses: words, syllables and fillers in the time in which they speak."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from qa_pipeline import languages
from qa_pipeline.metrics.stretches import Stretch, seconds
from qa_pipeline.metrics.timing import Moment, Timing
from qa_pipeline.types import LANGUAGES, Turn

LEAST = 10.0
"""Seconds of speech from which on a rate says something."""
SHORT = 1.0
"""Seconds below which a turn says nothing of how fast somebody speaks."""

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")
_DIGIT = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class Fillers:
    """`sounds` like "um" and `phrases` like "you know" in `words` words and `seconds` of speaking."""

    sounds: int
    phrases: int
    words: int
    seconds: float


def pace(timing: Timing, speaker: str) -> float | None:
    """A speaker's words a minute of speaking, in turns of 1 s and more; None where those are less than 10 s."""
    spoken = _long(timing, speaker)
    whole = sum(timing.speaking(moment) for moment in spoken)
    return 60 * sum(moment.words for moment in spoken) / whole if whole >= LEAST else None


def relative_pace(timing: Timing, speaker: str) -> float | None:
    """The same in percent of what is usual in the language."""
    code, own = timing.conversation.language, pace(timing, speaker)
    usual = languages.get(code).pace if code in LANGUAGES else None
    return None if own is None or usual is None else 100 * own / usual.usual


def syllables_per_second(timing: Timing, speaker: str) -> float | None:
    """A speaker's speaking rate, in the turns and the time of `pace`. What is written in digits counts with neither."""
    spoken = [(moment, _turn(timing, moment)) for moment in _long(timing, speaker)]
    told = [(moment, turn) for moment, turn in spoken if turn.words or not _DIGIT.search(turn.text)]
    whole = sum(timing.speaking(moment) - seconds(_in_digits(turn)) for moment, turn in told)
    return _rate(timing, [turn for _, turn in told], whole)


def articulation_rate(timing: Timing, speaker: str) -> float | None:
    """The same without pauses of 0.25 s and more, in the turns whose words have times."""
    told = [(moment, _turn(timing, moment)) for moment in _long(timing, speaker) if _turn(timing, moment).words]
    whole = sum(seconds(timing.phrases(moment)) - seconds(_in_digits(turn)) for moment, turn in told)
    return _rate(timing, [turn for _, turn in told], whole)


def relative_articulation_rate(timing: Timing, speaker: str) -> float | None:
    """The same in percent of what is usual in the language."""
    own, code = articulation_rate(timing, speaker), timing.conversation.language
    speaking = languages.get(code).speaking if code in LANGUAGES else None
    return None if own is None or speaking is None else 100 * own / speaking.rate.usual


def fillers(timing: Timing, speaker: str) -> Fillers | None:
    """What fills a speaker's turns; None where they speak for less than 10 s, or nobody has said what fills pauses in the language."""
    code = timing.conversation.language
    turns = timing.turns(speaker)
    whole = sum(timing.speaking(moment) for moment in turns)
    if whole < LEAST or code not in LANGUAGES or languages.get(code).speaking is None:
        return None
    said = [tuple(_words(_turn(timing, moment).text, code)) for moment in turns]
    sounds = languages.get(code).hesitations
    return Fillers(
        sounds=sum(word in sounds for words in said for word in words),
        phrases=sum(_phrases(words, code) for words in said),
        words=sum(len(words) for words in said),
        seconds=whole,
    )


# ---------------------------------------------------------------------------------------------------------------------


def _long(timing: Timing, speaker: str) -> list[Moment]:
    return [moment for moment in timing.turns(speaker) if moment.length >= SHORT]


def _turn(timing: Timing, moment: Moment) -> Turn:
    return timing.conversation.turns[moment.position]


def _in_digits(turn: Turn) -> list[Stretch]:
    return [(word.start, word.end) for word in turn.words if _DIGIT.search(word.text)]


def _rate(timing: Timing, turns: Sequence[Turn], whole: float) -> float | None:
    code = timing.conversation.language
    speaking = languages.get(code).speaking if code in LANGUAGES else None
    if speaking is None or whole < LEAST:
        return None
    texts = (text for turn in turns for text in ((word.text for word in turn.words) if turn.words else (turn.text,)))
    return sum(speaking.syllables(word) for text in texts if not _DIGIT.search(text) for word in _words(text, code)) / whole


def _words(text: str, code: str) -> Iterator[str]:
    """The normalised words of a text, without its numbers in digits."""
    return (found.group() for found in _WORD.finditer(languages.normalise(text, code)))


def _phrases(words: Sequence[str], code: str) -> int:
    """How many phrases that fill there are, the longest one at each place; those in a phrase that means something do not count."""
    known, count, place = _known(code), 0, 0
    longest = max(map(len, known), default=0)
    while place < len(words):
        length = next((length for length in range(longest, 0, -1) if tuple(words[place : place + length]) in known), 0)
        if length:
            count += known[tuple(words[place : place + length])]
        place += length or 1
    return count


@cache
def _known(code: str) -> dict[tuple[str, ...], bool]:
    """The phrases of a language, by their words: whether they fill."""
    speaking = languages.get(code).speaking
    if speaking is None:
        return {}
    told = [(phrase, False) for phrase in speaking.meant] + [(phrase, True) for phrase in speaking.fillers]
    return {tuple(_words(phrase, code)): fills for phrase, fills in told}

"""Whether anybody said what a recogniser wrote. What it says of itself decides, and what the language packs know that it invents."""

import re
from collections.abc import Sequence
from functools import cache
from importlib import import_module
from typing import Any

from qa_pipeline.types import LANGUAGES, Doubt

MOST_NO_SPEECH = 0.7
"""Whisper's own probability that what it heard is no speech. Telephone speech reached 0.63, inventions began at 0.75."""

LEAST_LOG_PROBABILITY = -1.0
"""Average of the tokens. Under it Whisper invents, or hears a language that it knows badly; then `SOME_NO_SPEECH` decides."""

LEAST_PROBABILITY = 0.25
"""Average of the words: the same doubt where there is one short word. Digital silence is `you`, at 0.05 to 0.18."""

SOME_NO_SPEECH = 0.3
"""Music, tones and noise gave 0.49 and more, badly understood Persian and Estonian 0.35 and less."""

MOST_COMPRESSION = 2.4
"""Text that zlib shrinks more than this repeats itself: a loop, not speech."""

FEWEST_LETTERS = 30
"""Of less the rate is chance: the times of a few words are too rough."""

_OUTSIDE = " .,!?…[]()*♪-–—\"'«»"


def doubt(
    text: str,
    *,
    seconds: float,
    log_probability: float,
    probability: float,
    no_speech: float,
    language: str,
    hints: Sequence[str] = (),
) -> Doubt | None:
    """Why nobody may have said what was heard in a stretch, None where there is no reason to doubt it.

    `seconds` of speech were heard. `log_probability` is the average of the recogniser's tokens, `probability` that of the words (0..1),
    `no_speech` its probability that there is none. `hints` are the words that it was told to expect: over music it writes them.
    """
    if not any(letter.isalnum() for letter in text):  # words that are not there cannot be doubted
        return "not speech" if no_speech > MOST_NO_SPEECH else None
    doubtful = log_probability < LEAST_LOG_PROBABILITY or probability < LEAST_PROBABILITY or _only(text, hints)
    if no_speech > (SOME_NO_SPEECH if doubtful else MOST_NO_SPEECH):
        return "not speech"
    if _inventions().fullmatch(_plain(text)):
        return "known phrase"
    letters = sum(letter.isalnum() for letter in text)
    if letters >= FEWEST_LETTERS and letters > seconds * _fastest(language):
        return "too fast"
    return None


def loops(text: str) -> bool:
    """True when the text goes in circles."""
    import zlib

    plain = text.encode()
    return len(plain) / len(zlib.compress(plain)) > MOST_COMPRESSION


def _only(text: str, hints: Sequence[str]) -> bool:
    """Whether nothing was heard but words of the hints."""
    expected = set(_words(" ".join(hints)))
    return bool(expected) and set(_words(text)) <= expected


def _plain(text: str) -> str:
    return text.strip(_OUTSIDE).replace(",", "").replace("İ", "i").lower()  # İ.lower() is two characters


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


@cache
def _inventions() -> re.Pattern[str]:
    """Those of all languages: Russian credits are written over Turkish music."""
    return re.compile("|".join(f"(?:{pattern})" for code in LANGUAGES for pattern in _pack(code).INVENTIONS))


@cache
def _fastest(language: str) -> float:
    """Letters a second; of a language without a pack what the fastest of ours may be."""
    fastest: dict[str, float] = {code: _pack(code).FASTEST for code in LANGUAGES}
    return fastest.get(language, max(fastest.values()))


def _pack(code: str) -> Any:  # a module
    return import_module(f"qa_pipeline.languages.{code}.recognition")

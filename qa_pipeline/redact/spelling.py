"""What is spelled letter by letter with digits between: a British postcode, "S W one A, one A A"."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from qa_pipeline import languages
from qa_pipeline.languages import personal
from qa_pipeline.numbers.items import Item, read
from qa_pipeline.numbers.lexicon import lexicon

_CODE = "en"
_POSTCODE = re.compile(r"[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}")
_PARTS = range(4, 8)
"""How many words a spelled postcode has."""
_LETTERS = 2
"""Letters at most that are said, or written, as one word."""
_BESIDE = ",.-"
_NUMBER = "Nn0LeE"


class _Part(NamedTuple):
    start: int
    end: int
    signs: str


def postcodes(text: str) -> Iterator[tuple[int, int]]:
    """Characters that are a British postcode, spelled."""
    for run in _runs(read(text, lexicon(_CODE)), text):
        place = 0
        while place < len(run):
            size = next((size for size in reversed(_PARTS) if _is_postcode(run[place : place + size], size)), 0)
            if size:
                yield run[place].start, run[place + size - 1].end
            place += size or 1


def _is_postcode(parts: Sequence[_Part], size: int) -> bool:
    return len(parts) == size and _POSTCODE.fullmatch("".join(part.signs for part in parts)) is not None


def _runs(items: Sequence[Item], text: str) -> Iterator[list[_Part]]:
    """Letters and numbers that stand beside each other."""
    run: list[_Part] = []
    double: int | None = None
    for item in items:
        if item.letter == "x":
            double = item.start
        elif signs := _signs(item, text[item.start : item.end]):
            # "Double u" is a letter.
            signs = signs if double is None else "W" if signs == "U" else 2 * signs
            run.append(_Part(item.start if double is None else double, item.end, signs))
            double = None
        elif item.letter not in _BESIDE:
            yield run
            run, double = [], None
    yield run


def _signs(item: Item, said: str) -> str:
    """The digits of a number, the letter that a word names, or the letters that it is; nothing where it is a word."""
    if item.letter in _NUMBER:
        return item.said if item.value < 100 and len(item.said) <= _LETTERS else ""
    if item.letter == "z":
        return "0"
    if len(said) == 1 or (len(said) <= _LETTERS and item.word not in languages.get(_CODE).common):
        return said.upper() if said.isascii() and said.isalpha() else ""
    return personal.get(_CODE).letters.get(item.word, "")

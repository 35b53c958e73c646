"""A turn's text cut into pieces: what decided a verdict, what was hard to hear, and the rest."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from qa_pipeline.types import Turn, Word

HARD_TO_HEAR = 0.5
"""Probability of a word below which a reader should trust the ear rather than the text."""

_ASTRAY = 24
"""Characters that a word may stand away from the one before; further on it is another word that looks the same."""

_SPOKEN = re.compile(r"[^ \t\n\r\f\v\u00a0]+")
"""What stands between spaces. The script of the page reads words in the same way."""

_STEP = 0.02
"""Seconds; a word is marked no more exactly than that."""

_SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"

_EXCERPT = 180
"""Characters of a quotation beside a criterion; the transcript has the whole turn."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """Part of a text. `heard` is the lowest probability of its words, 0..1, where they were hard to hear.

    `written` is what the recogniser wrote where it is a word of the catalog that was put instead.
    """

    text: str
    matched: bool = False
    heard: float | None = None
    written: str | None = None


def turn(said: Turn, matched: Sequence[str]) -> tuple[Piece, ...]:
    """The whole text of a turn. Joined, the pieces are the text."""
    return _cut(said.text, _places(said.text, matched), _marked_words(said.text, said.words))


def clocked(said: Turn) -> str:
    """When each word of a turn begins, for a page that marks the word that is heard; empty where no word has a time.

    A word is what stands between spaces. Two signs each: the time since the beginning of the word before, the first since the turn's, in
    steps of 20 ms and base 64. A word of which nobody knows when it begins begins with the one before.
    """
    if said.start is None or not said.words:
        return ""
    begins = dict(_begins(said.text, said.words))
    signs = []
    last = said.start
    for place in _SPOKEN.finditer(said.text):
        at = max(min((begins[spot] for spot in range(*place.span()) if spot in begins), default=last), last)
        steps = min(round((at - last) / _STEP), len(_SIGNS) ** 2 - 1)
        signs.append(_SIGNS[steps // len(_SIGNS)] + _SIGNS[steps % len(_SIGNS)])
        last += steps * _STEP
    return "".join(signs) if begins else ""


def _begins(text: str, words: Sequence[Word]) -> Iterator[tuple[int, float]]:
    """Where in the text each word stands and when it begins. A word that is not in the text is passed over."""
    cursor = 0
    for word in words:
        said = word.text.strip()
        start = text.find(said, cursor, cursor + len(said) + _ASTRAY) if said else -1
        if start >= 0:
            cursor = start + len(said)
            yield start, word.start


def excerpt(text: str, matched: str) -> tuple[Piece, ...]:
    """The text around `matched`, with ellipses where it was cut."""
    places = _places(text, [matched])
    start, end = _window(len(text), places[0] if places else (0, 0))
    before = "…" if start else ""
    after = "…" if end < len(text) else ""
    shown = before + text[start:end].strip() + after
    return _cut(shown, _places(shown, [matched]), [])


def _window(length: int, place: tuple[int, int]) -> tuple[int, int]:
    if length <= _EXCERPT:
        return 0, length
    spare = max(_EXCERPT - (place[1] - place[0]), 0) // 2
    start = max(min(place[0] - spare, length - _EXCERPT), 0)
    return start, min(max(place[1] + spare, start + _EXCERPT), length)


def _places(text: str, wanted: Sequence[str]) -> list[tuple[int, int]]:
    """Where each wanted text first stands, letter case aside. A text that was normalised before matching may stand nowhere."""
    lower = text.lower()
    if len(lower) != len(text):  # some capitals, as the Turkish dotted one, become two characters
        lower = text
    found = []
    for one in wanted:
        sought = one.strip()
        start = text.find(sought) if sought else -1
        if start < 0 and sought:
            start = lower.find(sought.lower())
        if start >= 0:
            found.append((start, start + len(sought)))
    return found


def _marked_words(text: str, words: Sequence[Word]) -> list[tuple[int, int, Word]]:
    """Start and end of words that were hard to hear or stand for others. A word that is not in the text is passed over."""
    marked = []
    cursor = 0
    for word in words:
        said = word.text.strip()
        start = text.find(said, cursor, cursor + len(said) + _ASTRAY) if said else -1
        if start < 0:
            continue
        cursor = start + len(said)
        if _hard(word) is not None or word.heard is not None:
            marked.append((start, cursor, word))
    return marked


def _hard(word: Word) -> float | None:
    return word.probability if word.probability is not None and word.probability < HARD_TO_HEAR else None


def _cut(text: str, matched: Sequence[tuple[int, int]], marked: Sequence[tuple[int, int, Word]]) -> tuple[Piece, ...]:
    edges = {0, len(text)}
    for start, end in matched:
        edges |= {start, min(end, len(text))}
    for start, end, _ in marked:
        edges |= {start, end}
    borders = sorted(edges)
    pieces = []
    for start, end in pairwise(borders):
        word = next((word for first, last, word in marked if first <= start < last), None)
        pieces.append(
            Piece(
                text=text[start:end],
                matched=any(first <= start < last for first, last in matched),
                heard=_hard(word) if word else None,
                written=word.heard if word else None,
            )
        )
    return tuple(pieces)

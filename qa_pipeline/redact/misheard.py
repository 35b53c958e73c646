"""Digits at the edges of a dictated number that a recogniser wrote as other words."""

from collections.abc import Sequence
from functools import cache, lru_cache

from qa_pipeline import languages
from qa_pipeline.languages import personal
from qa_pipeline.matching.tokens import Token

MOST = 2
"""Words at each edge."""
SHORTEST = 4
"""Letters of a word that may be a number's with one letter wrong."""


def widened(tokens: Sequence[Token], start: int, end: int, code: str) -> tuple[int, int]:
    """The characters of a number with the words beside it that are misheard digits."""
    before = [token for token in tokens if token.end <= start][-MOST:]
    for token in reversed(before):
        if not _is_digit(token.norm, code):
            break
        start = token.start
    behind = [token for token in tokens if token.start >= end][:MOST]
    for token in behind:
        if not _is_digit(token.norm, code):
            break
        end = token.end
    return start, end


@lru_cache(maxsize=20_000)
def _is_digit(word: str, code: str) -> bool:
    """Whether a word is what a recogniser writes for a digit, or a digit's with one letter wrong; no word that everybody says."""
    if word in languages.get(code).common:
        return False
    if word in personal.get(code).misheard:
        return True
    if len(word) < SHORTEST or not word.isalpha():
        return False
    from rapidfuzz.distance import OSA

    return any(OSA.distance(word, digit, score_cutoff=1) <= 1 for digit in _digits(code))


@cache
def _digits(code: str) -> tuple[str, ...]:
    """The words for zero to nine that are long enough to be told with a letter wrong."""
    cardinals = languages.get(code).numerals.cardinals
    words = (word.removesuffix("+") for value in range(10) for word in cardinals[value].split())
    return tuple(word for word in words if len(word) >= SHORTEST and "_" not in word)

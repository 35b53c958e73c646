"""Digits at the edges of a dictated number that a recogniser wrote as other words."""

from collections.abc import Sequence
from functools import cache, lru_cache

from qa_pipeline import languages
from qa_pipeline.languages import personal
from qa_pipeline.matching import acts
from qa_pipeline.matching.tokens import Token, tokenise
from qa_pipeline.numbers.lexicon import Mark, Spoken, lexicon

MOST = 2
"""Words at each edge."""
SHORTEST = 4
"""Letters of a word that may be a number's with one letter wrong."""


def widened(tokens: Sequence[Token], start: int, end: int, code: str) -> tuple[int, int]:
    """The characters of a number with the words beside it that are misheard digits."""
    before = [token for token in tokens if token.end <= start][-MOST:]
    for token in reversed(before):
        if not is_digit(token.norm, code):
            break
        start = token.start
    behind = [token for token in tokens if token.start >= end][:MOST]
    for token in behind:
        if not is_digit(token.norm, code):
            break
        end = token.end
    return start, end


@lru_cache(maxsize=20_000)
def may_be_digit(word: str, code: str) -> bool:
    """Whether a word between two numbers may be a digit that was misheard: it is like one, or a word that nothing is said with."""
    tokens = tokenise(word, code)
    common = languages.get(code).common
    return all(is_digit(token.norm, code) or (token.norm not in common and not acts.uses(token, code)) for token in tokens)


@lru_cache(maxsize=20_000)
def measures(word: str, code: str) -> bool:
    """Whether a word stands beside amounts and times: after six."""
    words = lexicon(code)
    return isinstance(words.meaning(words.plain(word)), Mark)


@lru_cache(maxsize=20_000)
def is_inflected(word: str, code: str) -> bool:
    """Whether a word is a number in a case, in which nobody dictates: Estonian "viieni", until five."""
    words = lexicon(code)
    meaning = words.meaning(words.plain(word))
    return isinstance(meaning, Spoken) and meaning.ended


@lru_cache(maxsize=20_000)
def is_digit(word: str, code: str) -> bool:
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

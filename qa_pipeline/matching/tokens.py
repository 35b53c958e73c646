"""Words of a text with the forms that they are compared by, and their place in it."""

import re
from functools import cache, lru_cache
from threading import Lock
from typing import Any, NamedTuple

from qa_pipeline import languages

_WORD = re.compile(r"[^\W_]+(?:['’ʼ`´‘][^\W_]+)*|%|[€£$₺₽]")
_SENTENCE_END = re.compile(r"[.?!…؟。;؛](?=\s|$|[»”\"'])")

LONGEST = 80
"""Letters of a word that are compared. Longer ones are no words, and comparing takes the square of their length."""


class Token(NamedTuple):
    """A word: its normalised form, the key and the stem it is compared by, and its place in the text (`start`, `end` in characters).

    `sentence` counts the sentences of the text, where it has punctuation.
    """

    text: str
    norm: str
    key: str
    stem: str
    start: int
    end: int
    sentence: int


_STEMMING = Lock()
"""A stemmer keeps the word that it works on: two threads at once would get each other's, or an error."""


@cache
def _stemmer(algorithm: str) -> Any:
    import snowballstemmer

    return snowballstemmer.stemmer(algorithm)


@lru_cache(maxsize=100_000)
def stem(norm: str, code: str) -> str:
    """The key of a normalised word's stem. Words of three letters and fewer stay as they are."""
    if len(norm) <= 3 or not norm.isalpha():
        return languages.key(norm, code)
    with _STEMMING:
        stemmed = str(_stemmer(languages.get(code).stemmer).stemWord(norm))
    return languages.key(stemmed, code)


@lru_cache(maxsize=100_000)
def form(word: str, code: str) -> str:
    """The normalised form of one written word: without a Turkish case ending behind an apostrophe, or any other apostrophe."""
    norm = languages.normalise(word, code)
    if "'" in norm:
        norm = norm.split("'")[0] if code == "tr" else norm.replace("'", "")
    return norm


def tokenise(text: str, code: str) -> tuple[Token, ...]:
    """The words of `text` in order."""
    ends = [match.end() for match in _SENTENCE_END.finditer(text)]
    pieces: list[tuple[str, int, int, int]] = []
    sentence = 0
    for match in _WORD.finditer(text):
        while sentence < len(ends) and ends[sentence] <= match.start():
            sentence += 1
        # Persian's zero-width non-joiner becomes a space here: one written word may give several.
        word = match.group()[:LONGEST]
        pieces.extend((norm, match.start(), match.end(), sentence) for norm in form(word, code).split())
    return tuple(
        Token(text[start:end], norm, *_compared(norm, code), start, end, sentence) for norm, start, end, sentence in _joined(pieces, code)
    )


def said(text: str, code: str) -> tuple[Token, ...]:
    """The words of a turn, without the sounds of who looks for words: "good um morning" is a greeting."""
    hesitations = languages.get(code).hesitations
    return tuple(token for token in tokenise(text, code) if token.norm not in hesitations)


@lru_cache(maxsize=100_000)
def _compared(norm: str, code: str) -> tuple[str, str]:
    """Key and stem of a normalised word."""
    return languages.key(norm, code), stem(norm, code)


def _joined(pieces: list[tuple[str, int, int, int]], code: str) -> list[tuple[str, int, int, int]]:
    """Prefixes and endings that may be written apart (Persian می and تون) are put back to their word."""
    pack = languages.get(code)
    if not pack.joins_next and not pack.joins_previous:
        return pieces
    joined: list[tuple[str, int, int, int]] = []
    carried: tuple[str, int] | None = None
    for norm, start, end, sentence in pieces:
        if norm in pack.joins_next and carried is None:
            carried = (norm, start)
        elif carried is not None:
            joined.append((carried[0] + norm, carried[1], end, sentence))
            carried = None
        elif norm in pack.joins_previous and joined and joined[-1][3] == sentence:
            before = joined.pop()
            joined.append((before[0] + norm, before[1], end, sentence))
        else:
            joined.append((norm, start, end, sentence))
    if carried is not None:
        joined.append((carried[0], carried[1], pieces[-1][2], pieces[-1][3]))
    return joined

"""Words that only show that one listens ("mm-hm"), and sentences that wait for an answer: what takes the floor and what does not."""

import re
from functools import cache, lru_cache
from typing import Literal

from qa_pipeline import languages
from qa_pipeline.matching import acts
from qa_pipeline.matching.tokens import said
from qa_pipeline.types import LANGUAGES

Listens = Literal["sound", "word"]

MOST = 4
"""Words up to which somebody only shows that they listen: "yes yes, of course"."""

ASKING = frozenset("?؟")
ENDS = ASKING | frozenset(".!…۔")
"""Punctuation that closes a question, and any sentence."""

AWAITS = ("ask_identity", "ask_reference", "permission", "anything_else", "offer_help", "new", "special", "press")
"""Acts that the other side is to answer, with a question mark or without: questions of service, and offers."""

_WORD = re.compile(r"[^\W_]+")


@lru_cache(maxsize=10_000)
def listens(text: str, code: str) -> Listens | None:
    """Whether a text is nothing but what a listener says: a `sound` like "mm-hm", or a `word` like "right", which can be an answer too.

    None for everything else, and in a language without a pack.

    >>> listens("Mm-hm, right.", "en"), listens("Uh-huh.", "en"), listens("Not right.", "en")
    ('word', 'sound', None)
    """
    if code not in LANGUAGES:
        return None
    words = _keys(text, code)
    if not 0 < len(words) <= MOST:
        return None
    known, kinds, place = _phrases(code), set[Listens](), 0
    while place < len(words):
        length = next((length for length in range(len(words) - place, 0, -1) if words[place : place + length] in known), 0)
        if not length:
            return None
        kinds.add(known[words[place : place + length]])
        place += length
    return "word" if "word" in kinds else "sound"


def awaits(sentence: str, code: str, *, punctuated: bool) -> bool:
    """Whether whoever says the sentence is to be answered: it asks or offers something.

    `punctuated` tells whether questions are marked where it was written; where they are not, question words tell.
    """
    if not ASKING.isdisjoint(sentence):
        return True
    if code not in LANGUAGES:
        return False
    read = acts.read(said(sentence, code), code)
    return any(acts.find(act, read, code) for act in (*AWAITS, *(() if punctuated else ("question",))))


def ends(text: str) -> bool:
    """Whether a sentence ends with the text."""
    return not ENDS.isdisjoint(text.rstrip("\"'»”)")[-1:])


@cache
def _phrases(code: str) -> dict[tuple[str, ...], Listens]:
    listening = languages.get(code).listening
    words: dict[tuple[str, ...], Listens] = {_keys(phrase, code): "word" for phrase in listening.words}
    return words | {_keys(phrase, code): "sound" for phrase in listening.sounds}


def _keys(text: str, code: str) -> tuple[str, ...]:
    return tuple(languages.key(word, code) for word in _WORD.findall(languages.normalise(text, code)))

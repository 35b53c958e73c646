"""Whether a written word or run of words can be a misheard name: how close its letters and its rough sound are to the name's.

What a language spells differently but sounds alike, and which endings its names take, is data of its pack: `SOUNDS`, `ENDINGS`, `STEM` and
`DROPPED` in `recognition`.
"""

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from importlib import import_module
from typing import Any, NamedTuple

from qa_pipeline import languages

LONGEST_ENDING = 4
"""Letters of an inflection. Longer ones are too many other letters to know a name by."""
SHORTEST = 4
"""Letters of a word that can be a misspelt one: of three, one wrong letter makes too many others."""
SAME_SOUND = 6
"""Letters up to which a word without others of the name beside it must sound the same: Estonian "kotid" is not kondid."""
UNCHANGED = 0.8
"""The share of a name's letters that stays in every inflection of a run that was written apart."""
FOLDED = 0.5
"""The `STEM` of a language in whose inflections weak and strong consonants change, so that the folded letters are compared."""
LOOSE = 0.6
"""The `STEM` up to which words change inside in their forms, so that any short rest may be an inflection."""

_LETTERS = re.compile(r"[^\w]|_")


class Spelling(NamedTuple):
    """A word or a run, comparable: `norm` is its letters in small, `key` those with some folded, `sound` how it is roughly heard."""

    norm: str
    key: str
    sound: str


class Near(NamedTuple):
    """How close a word is to a name's, 0..1 (1 for a form of it), and how the name is inflected: `dropped` letters less, and the `ending`.

    `sounds` is whether both sound the same without it.
    """

    likeness: float
    dropped: int
    ending: str
    sounds: bool


FORM = Near(1.0, 0, "", True)


@lru_cache(maxsize=50_000)
def spelling(text: str, code: str) -> Spelling:
    """One word, without its punctuation."""
    norm = _LETTERS.sub("", languages.normalise(text, code))
    return Spelling(norm, languages.key(norm, code), _sound(norm, code))


def joined(spellings: Sequence[Spelling]) -> Spelling:
    """Words as if they were written in one."""
    whole = spellings[0]
    for one in spellings[1:]:
        whole = added(whole, one)
    return whole


def added(whole: Spelling, one: Spelling) -> Spelling:
    """A run with another word behind it. A sound that stands on both sides of the gap is heard once."""
    sound = one.sound[1:] if whole.sound and whole.sound[-1] == one.sound[:1] else one.sound
    return Spelling(whole.norm + one.norm, whole.key + one.key, whole.sound + sound)


def is_form(wanted: Spelling, said: Spelling, code: str) -> bool:
    """Whether a word is the name's word, in whatever inflection.

    The letters that no form changes must be the same, and what follows them short or an ending.
    """
    from rapidfuzz.distance import Prefix

    if wanted.norm == said.norm:
        return True
    pack = _pack(code)
    word, other = (wanted.key, said.key) if pack.STEM <= FOLDED else (wanted.norm, said.norm)
    same = Prefix.similarity(word, other)
    if same < max(SHORTEST - 1, pack.STEM * len(word)):
        return False
    rest = len(other) - same
    return rest <= (LONGEST_ENDING + 1 if pack.STEM <= LOOSE else SHORTEST - 1) or _endings(code).fullmatch(other[same:]) is not None


def inflection(wanted: Spelling, said: Spelling, code: str) -> tuple[int, str] | None:
    """How many first letters a run that was written apart shares with the name, and the ending that follows; None where there is none."""
    from rapidfuzz.distance import Prefix

    same = Prefix.similarity(wanted.norm, said.norm)
    ending = said.norm[same:]
    if not ending or same < max(SHORTEST - 1, UNCHANGED * len(wanted.norm)) or not _endings(code).fullmatch(ending):
        return None
    return same, ending


def near(wanted: Spelling, said: Spelling, code: str, *, alone: bool) -> Near | None:
    """How close a misspelt word or run is to the name; None where it is something else.

    `alone`, without other words of the name beside it, it must be closer, and a short one has no inflection.
    """
    best: Near | None = None
    longest = 0 if len(said.norm) != len(said.key) or (alone and len(wanted.key) <= SHORTEST) else min(LONGEST_ENDING, len(said.norm) - 1)
    for length in range(longest + 1):
        ending = said.norm[len(said.norm) - length :]
        if length and not _endings(code).fullmatch(ending):
            continue
        kept = _cut(said, length, code)
        for dropped in range(1 + (length > 0 and wanted.norm[-1:] in _pack(code).DROPPED)):
            term = _cut(wanted, dropped, code)
            likeness = _likeness(term, kept, alone) - 0.02 * length
            if likeness > 0 and (best is None or likeness > best.likeness):
                # Below 1 whatever the spelling: it is no form of the name.
                best = Near(min(likeness, 0.99), dropped, ending, term.sound == kept.sound)
    return best


def barely(wanted: Spelling, said: Spelling) -> Near | None:
    """The same for a word that the recogniser is unsure of, beside others of a name: it sounds like it, and more letters are wrong."""
    from rapidfuzz.distance import OSA

    if min(len(wanted.key), len(said.key)) < SHORTEST or wanted.sound[:1] != said.sound[:1]:
        return None
    spelt, heard = OSA.normalized_similarity(wanted.key, said.key), OSA.normalized_similarity(wanted.sound, said.sound)
    return Near((spelt + heard) / 2, 0, "", False) if spelt >= 0.6 and heard >= 0.8 else None


def _likeness(wanted: Spelling, said: Spelling, alone: bool) -> float:
    """The mean of how alike letters and sounds are, 0 where either is too far. Short words have to sound the same."""
    from rapidfuzz.distance import OSA

    length = len(wanted.key)
    if min(length, len(said.key)) < SHORTEST or not (wanted.key.isalpha() and said.key.isalpha()):
        return 0.0
    spelt = OSA.normalized_similarity(wanted.key, said.key, score_cutoff=0.6)
    heard = OSA.normalized_similarity(wanted.sound, said.sound, score_cutoff=0.7) if spelt else 0.0
    if length == SHORTEST:
        close = spelt >= 0.75 and heard == 1
    elif length <= SAME_SOUND:
        close = heard == 1 or (not alone and spelt >= 0.8 and heard >= 0.75)
    else:
        close = heard >= 0.9 or (spelt >= 0.75 and heard >= (0.8 if alone else 0.75))
    return (spelt + heard) / 2 if close and heard else 0.0


def _cut(whole: Spelling, letters: int, code: str) -> Spelling:
    """A spelling without its last letters."""
    if not letters:
        return whole
    norm = whole.norm[: len(whole.norm) - letters]
    return Spelling(norm, languages.key(norm, code), _sound(norm, code))


@lru_cache(maxsize=50_000)
def _sound(norm: str, code: str) -> str:
    for pattern, sound in _rules(code):
        norm = pattern.sub(sound, norm)
    return norm


@cache
def _rules(code: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(pattern), sound) for pattern, sound in _pack(code).SOUNDS)


@cache
def _endings(code: str) -> re.Pattern[str]:
    return re.compile(_pack(code).ENDINGS)


@cache
def _pack(code: str) -> Any:  # a module
    return import_module(f"qa_pipeline.languages.{code}.recognition")

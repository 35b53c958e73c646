"""Names of people, companies and products in a text, in any inflection, and misspelt as recognition does it."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import accumulate

from qa_pipeline import languages
from qa_pipeline.matching import acts
from qa_pipeline.matching.tokens import Token, tokenise

ACCEPT, PART = 0.8, 0.6
"""How alike a name and the words must be, and each of its words, 0..1."""
RUN_TOGETHER = 70
"""How alike, 0..100, the letters of a name must be to the likeliest stretch of a turn's before they are compared in all its places. Where a
fifth of them is wrong, and other letters stand behind, they still have 75."""

CHANGING = frozenset({"et"})
"""Languages in which a case may change a word inside, and not its ending alone: vesi, "veest"."""
CASES = ("", "s", "st", "sse", "l", "le", "lt", "ka")
"""Their endings, as keys, with which a company or a product is named: of it, in it, from it, to it, with it."""
KEPT, CHANGED = 2, 2
"""How many letters a word keeps at least in all cases, and how many more may be others."""
VOWELS = "aeiou"
"""In one of which a genitive ends, as keys."""
WEAKENED = re.compile(rf"(.)([{VOWELS}]?[kpts]?[{VOWELS}]?>(\1|[hjv])?[{VOWELS}]|ne>se|[{VOWELS}]([lnr])>\4[{VOWELS}]|s>)")
"""The last letter that a word keeps, what it loses and what it gets, as keys: vesi, vee; leib, leiva; kuldne, kuldse; kindel, kindla."""
SURE = 0.9
"""How alike one word of a name in a case must be, where its words share no ending."""


@dataclass(frozen=True, slots=True)
class Name:
    """A name as it is compared: the keys and stems of its words, and all of its letters in one.

    `changes` tells whether the words of its language change inside with the case. `code` is that language; without it, words that are
    alike are not asked whether they are ordinary ones.
    """

    keys: tuple[str, ...]
    stems: tuple[str, ...]
    letters: str
    changes: bool = False
    code: str = ""


@dataclass(frozen=True, slots=True)
class Mention:
    """Words `start` to `end` (not included) of a turn name something; `likeness` 0..1, 1 when only the ending differs."""

    start: int
    end: int
    likeness: float


@lru_cache(maxsize=20_000)
def name(text: str, code: str) -> Name:
    """A name made comparable: without legal forms, if anything is left."""
    legal = languages.get(code).legal_forms
    tokens = tokenise(text, code)
    said = tuple(token for token in tokens if token.key not in legal) or tokens
    return Name(tuple(t.key for t in said), tuple(t.stem for t in said), "".join(t.key for t in said), code in CHANGING, code)


def mentions(wanted: Name, tokens: Sequence[Token]) -> list[Mention]:
    """Where `tokens` say the name. The best reading at each place, not overlapping."""
    if not wanted.keys:
        return []
    letters = "".join([token.key for token in tokens])
    places = list(accumulate([len(token.key) for token in tokens], initial=0)) if _may_run_together(wanted, letters) else None
    begins = _begins(wanted, tokens)
    found: list[Mention] = []
    for start in sorted(begins) if places is None else range(len(tokens)):
        best = _word_by_word(wanted, tokens, start) if start in begins else None
        if places is not None:
            best = _run_together(wanted, letters, places, start, best)
        if best:
            found.append(best)
    found.sort(key=lambda mention: (-mention.likeness, mention.start))
    kept: list[Mention] = []
    taken: set[int] = set()
    for mention in found:
        words = range(mention.start, mention.end)
        if taken.isdisjoint(words):
            taken.update(words)
            kept.append(mention)
    return sorted(kept, key=lambda mention: mention.start)


def _begins(wanted: Name, tokens: Sequence[Token]) -> set[int]:
    """The places of the words that can be the first of the name, said word by word."""
    key, stem = wanted.keys[0], wanted.stems[0]
    begins = {place for place, token in enumerate(tokens) if word_likeness(key, stem, token.key, token.stem) >= PART}
    if wanted.changes and len(wanted.keys) > 1:
        begins |= {place for place, token in enumerate(tokens) if token.key[:KEPT] == key[:KEPT]}
    return begins


def _may_run_together(wanted: Name, letters: str) -> bool:
    """Whether the letters of the name can be anywhere in those of a turn, in whatever words: most turns are told by one comparison."""
    from rapidfuzz.fuzz import partial_ratio

    return len(wanted.letters) >= 6 and partial_ratio(wanted.letters, letters, score_cutoff=RUN_TOGETHER) > 0


def _word_by_word(wanted: Name, tokens: Sequence[Token], start: int) -> Mention | None:
    said = tokens[start : start + len(wanted.keys)]
    if len(said) < len(wanted.keys):
        return None
    likeness = _weighed(wanted, [_alike(*pair) for pair in zip(wanted.keys, wanted.stems, said, strict=True)])
    if likeness < ACCEPT and wanted.changes and len(said) > 1:
        likeness = max(_in_case(wanted, said, ending) for ending in CASES)
    if likeness < 1 and len(said) == 1 and _ordinary(wanted, said[0]):
        return None
    return Mention(start, start + len(said), likeness) if likeness >= ACCEPT else None


def _ordinary(wanted: Name, token: Token) -> bool:
    """Whether a word is one that everybody says: it means itself, and is no misspelt name ("یعنی" is not Kiani).

    Where words change inside, one that begins as the name does may be its case: "suhkrut" is of suhkur.
    """
    if not wanted.code or (wanted.changes and token.key[:KEPT] == wanted.keys[0][:KEPT]):
        return False
    return token.norm in languages.get(wanted.code).common or acts.uses(token, wanted.code)


def _weighed(wanted: Name, parts: Sequence[float]) -> float:
    """How alike the words are to the name, its long words counting for more; 0 when one of them is another word."""
    if min(parts) < PART:
        return 0.0
    return sum(part * len(key) for part, key in zip(parts, wanted.keys, strict=True)) / len(wanted.letters)


def _in_case(wanted: Name, said: Sequence[Token], ending: str) -> float:
    """How alike the words are to a name in a case: "Selgest Veest" is from Selge Vesi, "Saare Leivast" from Saare Leib.

    All words have the ending, or only the last one has it and the others stay as they are or are in the genitive. An ending of one letter
    is too little of a sign to stand on one word alone ("Selge, veel ..."). One word must be the name's for sure, or all share an ending.
    """
    shared = all(token.key.endswith(ending) for token in said)
    if not shared and (len(ending) < 2 or not said[-1].key.endswith(ending)):
        return 0.0
    parts = []
    for key, stem, token in zip(wanted.keys, wanted.stems, said, strict=True):
        part = _in_genitive(key, token.key.removesuffix(ending))
        as_it_is = not ending or not token.key.endswith(ending)
        parts.append(max(part, _alike(key, stem, token)) if as_it_is else part)
    return _weighed(wanted, parts) if max(parts) >= SURE or (shared and len(ending) > 1) else 0.0


def _in_genitive(key: str, said: str) -> float:
    """How alike a word is to the genitive of a name's word: the word and a vowel, or a weaker grade of it."""
    from rapidfuzz.distance import Prefix

    same = Prefix.similarity(key, said)
    if same < KEPT or said[-1] not in VOWELS:
        return 0.0
    lost, gained = key[same:], said[same:]
    if not lost:
        return 1.0 if len(gained) <= CHANGED else 0.0
    if len(lost) > CHANGED or not WEAKENED.fullmatch(f"{key[same - 1]}{lost}>{gained}"):
        return 0.0
    return SURE if same >= 2 * KEPT else ACCEPT


def _run_together(wanted: Name, letters: str, places: Sequence[int], start: int, best: Mention | None) -> Mention | None:
    """A better reading than `best` from word `start` on, if there is one. `places` are where the words begin in the turn's letters.

    A name of several words may be glued, one of one word split, or split at another place: the letters are compared.
    """
    count, length = len(wanted.keys), len(wanted.letters)
    for end in range(start + 1, min(start + count + 3, len(places))):
        size, width = places[end] - places[start], end - start
        if size > length + 3:
            break
        if size < length - 3 or (width == count and (best or count == 1)):
            continue
        likeness = _letters_alike(wanted.letters, letters[places[start] : places[end]])
        # Words run together are alike by chance sooner than words side by side, short ones above all.
        if likeness >= (0.84 if width > count and length < 12 else ACCEPT) and (best is None or likeness > best.likeness + 0.05):
            best = Mention(start, end, likeness)
    return best


@lru_cache(maxsize=200_000)
def word_likeness(key: str, stem: str, said_key: str, said_stem: str) -> float:
    """How alike a name's word and a spoken one are: 1 for an inflection of it, less for a misspelling, 0 for another word."""
    if key == said_key or stem == said_stem:
        return 1.0
    shorter, longer = sorted((key, said_key), key=len)
    if len(shorter) >= 4 and longer.startswith(shorter) and len(longer) - len(shorter) <= 5:
        # The name with an ending; the other way round, a name cut short, is only likely, and not when much is missing.
        return 1.0 if shorter == key else 0.85 if len(shorter) >= 0.75 * len(longer) else 0.0
    if len(key) < 5 or len(said_key) < 4:
        return 0.0
    return _letters_alike(key, said_key)


def _alike(key: str, stem: str, token: Token) -> float:
    return word_likeness(key, stem, token.key, token.stem)


def _letters_alike(wanted: str, said: str) -> float:
    """Likeness of letters, with an ending of up to three letters forgiven to the spoken form."""
    similarity = _similarity()
    whole = similarity(wanted, said)
    if len(wanted) < len(said) <= len(wanted) + 3:
        cut = similarity(wanted, said[: len(wanted)]) - 0.02 * (len(said) - len(wanted))
        return max(whole, cut)
    return whole


@cache
def _similarity() -> Callable[..., float]:
    """Share of letters that need no edit. To import it at each of millions of comparisons takes longer than comparing."""
    from rapidfuzz.distance import OSA

    similarity: Callable[..., float] = OSA.normalized_similarity
    return similarity

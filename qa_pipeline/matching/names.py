"""Names of people, companies and products in a text, in any inflection, and misspelt as recognition does it."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from qa_pipeline import languages
from qa_pipeline.matching.tokens import Token, tokenise

ACCEPT = 0.8
"""How alike a name and the words must be, 0..1."""


@dataclass(frozen=True, slots=True)
class Name:
    """A name as it is compared: the keys and stems of its words, and all of its letters in one."""

    keys: tuple[str, ...]
    stems: tuple[str, ...]
    letters: str


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
    return Name(tuple(t.key for t in said), tuple(t.stem for t in said), "".join(t.key for t in said))


def mentions(wanted: Name, tokens: Sequence[Token]) -> list[Mention]:
    """Where `tokens` say the name. The best reading at each place, not overlapping."""
    if not wanted.keys:
        return []
    found = [mention for start in range(len(tokens)) if (mention := _at(wanted, tokens, start))]
    found.sort(key=lambda mention: (-mention.likeness, mention.start))
    kept: list[Mention] = []
    for mention in found:
        if all(mention.end <= other.start or mention.start >= other.end for other in kept):
            kept.append(mention)
    return sorted(kept, key=lambda mention: mention.start)


def _at(wanted: Name, tokens: Sequence[Token], start: int) -> Mention | None:
    """The best reading of the name that begins at `start`: word by word, or its letters run together."""
    count = len(wanted.keys)
    best: Mention | None = None
    if start + count <= len(tokens) and _alike(wanted.keys[0], wanted.stems[0], tokens[start]) >= 0.6:
        parts = [_alike(k, s, tokens[start + i]) for i, (k, s) in enumerate(zip(wanted.keys, wanted.stems, strict=True))]
        likeness = sum(p * len(k) for p, k in zip(parts, wanted.keys, strict=True)) / len(wanted.letters)
        if min(parts) >= 0.6 and likeness >= ACCEPT:
            best = Mention(start, start + count, likeness)
    # A name of several words may be glued, one of one word split, or split at another place: compare the letters.
    for width in range(1, count + 3):
        if (width == count and (best or count == 1)) or start + width > len(tokens) or len(wanted.letters) < 6:
            continue
        said = "".join(token.key for token in tokens[start : start + width])
        if abs(len(said) - len(wanted.letters)) > 3:
            continue
        likeness = _letters_alike(wanted.letters, said)
        # Words run together are alike by chance sooner than words side by side, short ones above all.
        if likeness >= (0.84 if width > count and len(wanted.letters) < 12 else ACCEPT) and (
            best is None or likeness > best.likeness + 0.05
        ):
            best = Mention(start, start + width, likeness)
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


@lru_cache(maxsize=200_000)
def _letters_alike(wanted: str, said: str) -> float:
    """Likeness of letters, with an ending of up to three letters forgiven to the spoken form."""
    from rapidfuzz.distance import OSA

    whole = OSA.normalized_similarity(wanted, said)
    if len(wanted) < len(said) <= len(wanted) + 3:
        cut = OSA.normalized_similarity(wanted, said[: len(wanted)]) - 0.02 * (len(said) - len(wanted))
        return float(max(whole, cut))
    return float(whole)

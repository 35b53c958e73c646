"""Words of a text replaced by others, in the same form: for models/fairness.py.

Names, titles and forms of address are declined by small tables: the regular endings, which is what names have. What people the labelled
calls name, and by what each language's words are replaced, is data: models/swaps.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from qa_pipeline import languages

WORD = re.compile(r"[^\W_]+(?:['’\u200c-][^\W_]+)*")
CLAUSE_ENDS = re.compile(r"[.,;:!?…—–]")
NOT_SAID = "-"
"""Stands for a part of a name that nobody says."""

TURKISH = {
    "e": ("i", "e", "de", "den", "in", "le", "ciğim"), "a": ("ı", "a", "da", "dan", "ın", "la", "cığım"),
    "o": ("u", "a", "da", "dan", "un", "la", "cuğum"), "ö": ("ü", "e", "de", "den", "ün", "le", "cüğüm"),
}  # fmt: skip
"""Accusative, dative, locative, ablative, genitive, "with", "dear" behind a vowel of each harmony."""
BUFFERS = ("y", "y", "", "", "n", "y", "")
"""What stands between a last vowel and each of these endings."""
ESTONIAN = ("ga", "le", "lt", "l", "st", "sse", "s", "ks", "ta", "ni", "na")
HISSING, THROATY = "жшчщц", "гкх"
AFTER_I = 3
"""How many words behind "я" still agree with it."""


@cache
def data(code: str) -> Mapping[str, Any]:
    """What is swapped in calls of a language."""
    found = yaml.safe_load((Path(__file__).with_name("swaps") / f"{code}.yaml").read_text(encoding="utf-8"))
    if not isinstance(found, dict):
        raise TypeError(f"models/swaps/{code}.yaml holds no keys")
    return found


def folded(word: str, code: str) -> str:
    """A word as it is compared: an apostrophe of another kind, a capital or a Russian ё makes no other word of it."""
    return languages.normalise(word, code)


def cased(new: str, old: str, code: str) -> str:
    """`new` with a small or a capital letter in front, as `old` has it."""
    if code == "fa" or not old[:1].isalpha():
        return new
    small, capital = ("ıi", "Iİ") if code == "tr" else ("", "")
    first = new[:1]
    if old[:1].isupper():
        return first.translate(str.maketrans(small, capital)).upper() + new[1:]
    return first.translate(str.maketrans(capital, small)).lower() + new[1:]


def replaced(text: str, pairs: Mapping[str, str], code: str) -> str:
    """The text with each key, where it stands as words of its own, replaced by its value; the longest key at each place."""
    if not pairs:
        return text
    wanted = {folded(old, code): new for old, new in reversed(pairs.items())}
    spellings = sorted({re.escape(old).replace(r"\ ", r"\s+") for old in pairs}, key=len, reverse=True)
    # The boundaries leave "что-нибудь" and a Persian word with its endings whole.
    either = re.compile(rf"(?<![\w'’\u200c-])(?:{'|'.join(spellings)})(?![\w'’\u200c-])", re.IGNORECASE)
    return either.sub(lambda found: cased(wanted.get(folded(found.group(), code), found.group()), found.group(), code), text)


# ---------------------------------------------------------------------------------------------------------------------
# Forms of a name


def forms(name: str, code: str, *, woman: bool = False, family: bool = False) -> tuple[str, ...]:
    """The name in the forms of its language, in an order that is the same for all names.

    Behind a slash the name may give its genitive, and behind another its partitive. Russian asks whose name it is, and which.
    """
    if code == "ru":
        return _russian_family(name, woman=woman) if family else _russian(name, woman=woman)
    return {"tr": _turkish, "fa": _persian, "et": _estonian, "en": _english}[code](name)


def _english(name: str) -> tuple[str, ...]:
    return name, f"{name}'s"


def _turkish(name: str) -> tuple[str, ...]:
    vowel = next((letter for letter in reversed(languages.normalise(name, "tr")) if letter in "aıoueiöü"), "e")
    endings = TURKISH[{"ı": "a", "u": "o", "i": "e", "ü": "ö"}.get(vowel, vowel)]
    after_vowel = name[-1:] in "aıoueiöü"
    joined = [(buffer if after_vowel else "") + ending for buffer, ending in zip(BUFFERS, endings, strict=True)]
    return name, *(f"{name}{mark}{ending}" for mark in ("'", "") for ending in joined)


def _persian(name: str) -> tuple[str, ...]:
    """The name, "I am ..." and "is ..."."""
    if name[-1:] in "ایه":
        return name, f"{name}\u200cام", f"{name}\u200cست"
    return name, f"{name}م", f"{name}ه"


def _estonian(name: str) -> tuple[str, ...]:
    nominative, *others = name.split("/")
    genitive = others[0] if others else nominative + "i" * (nominative[-1:] not in "aeiouõäöü")
    partitive = others[1] if len(others) > 1 else f"{genitive}t"
    return nominative, genitive, partitive, *(f"{genitive}{ending}" for ending in ESTONIAN)


def _russian_family(name: str, *, woman: bool) -> tuple[str, ...]:
    """Family names that are declined as adjectives, in part or whole; the others are declined as nouns."""
    tables = (
        (name.endswith("ская"), name[:-2], ("ая", "ой", "ой", "ую", "ой", "ой")),
        (name.endswith("ский"), name[:-2], ("ий", "ого", "ому", "ого", "им", "ом")),
        (woman and name.endswith(("ова", "ева", "ина")), name[:-1], ("а", "ой", "ой", "у", "ой", "ой")),
        (name.endswith(("ов", "ев", "ин")) and not woman, name, ("", "а", "у", "а", "ым", "е")),
    )
    return _declined(tables) or _russian(name, woman=woman)


def _russian(name: str, *, woman: bool) -> tuple[str, ...]:
    """Nominative, genitive, dative, accusative, instrumental and prepositional."""
    stem, last = name[:-1], name[-1:]
    soft_or_throaty = stem[-1:] in HISSING + THROATY
    tables = (
        (name.endswith("ия"), stem, ("я", "и", "и", "ю", "ей", "и")),
        (last == "а", stem, ("а", "и" if soft_or_throaty else "ы", "е", "у", "ей" if stem[-1:] in HISSING else "ой", "е")),
        (last == "я", stem, ("я", "и", "е", "ю", "ей", "е")),
        (last in "йь" and not woman, stem, (last, "я", "ю", "я", "ем", "е")),
        (last.isalpha() and last not in "аеёиоуыэюяйь" and not woman, name, ("", "а", "у", "а", "ем" if last in HISSING else "ом", "е")),
    )
    return _declined(tables) or (name,) * 6


def _declined(tables: Sequence[tuple[bool, str, Sequence[str]]]) -> tuple[str, ...]:
    """The forms by the first table that fits; none where none does."""
    return next((tuple(begin + ending for ending in endings) for fits, begin, endings in tables if fits), ())


# ---------------------------------------------------------------------------------------------------------------------
# People


@dataclass(frozen=True, slots=True)
class Part:
    """A form of a part of a name, and whether it may be a common word too, as family names may."""

    text: str
    common: bool


def parts(name: str, code: str) -> list[tuple[int, str]]:
    """The parts of a name, each with its place in a whole one: given name, (Russian) patronymic, family name."""
    said, most = name.split(), 3 if code == "ru" else 2
    if len(said) > most:
        said = [" ".join(said[: 1 - most]), *said[1 - most :]]
    places = list(range(len(said)))
    if code == "ru" and len(said) == 2 and not said[1].endswith(("ич", "вна", "чна", "ыч")):
        places = [0, 2]
    return [(place, part) for place, part in zip(places, said, strict=True) if part != NOT_SAID]


def renaming(old: str, new: str, code: str, *, woman: bool) -> dict[str, Part]:
    """Each form of each part of the old name, folded, and the same form of the new name, which is whole and of a `woman` or not."""
    whole = dict(parts(new, code))
    found: dict[str, Part] = {}
    for place, part in parts(old, code):
        family = place == max(whole)
        # Whose the old one was, a Russian ending tells.
        said = forms(part, code, woman=part.endswith(("а", "я")), family=family)
        for one, other in zip(said, forms(whole[place], code, woman=woman, family=family), strict=True):
            found.setdefault(folded(one, code), Part(other, family or part in data(code).get("common", ())))
    return found


def gendered(pairs: Sequence[Sequence[str]], code: str, *, woman: bool) -> dict[str, str]:
    """The forms of the other gender, and the same forms of this one. `pairs` are a woman's word and a man's."""
    found: dict[str, str] = {}
    for pair in pairs:
        here, other = pair if woman else reversed(pair)
        for one, new in zip(forms(other, code), forms(here, code), strict=True):
            found.setdefault(folded(one, code), new)
    return found


def renamed(text: str, names: Mapping[str, Part], titles: Mapping[str, str], code: str) -> str:
    """The text with other names, and with other titles beside them.

    Common words are not taken for names: in a text that has capitals a name has one; in one that has none, what may be a common word is
    one behind a given name or a title.
    """
    words = list(WORD.finditer(text))
    keys = [folded(word.group(), code) for word in words]
    capitals = text != text.lower() and code != "fa"
    new: dict[int, str] = {}
    for place, key in enumerate(keys):
        part = names.get(key)
        if part is None or (capitals and not words[place].group()[:1].isupper()):
            continue
        behind = place - 1 in new or (place > 0 and keys[place - 1] in _all_titles(code))
        if capitals or code == "fa" or not part.common or behind:
            new[place] = part.text if code == "fa" or capitals else folded(part.text, code)
    beside = {place + (1 if code == "tr" else -1) for place in new} - new.keys()
    for place in beside & set(range(len(words))):
        if keys[place] in titles:
            new[place] = cased(titles[keys[place]], words[place].group(), code)
    return put(text, {words[place].span(): said for place, said in new.items()})


def put(text: str, new: Mapping[tuple[int, int], str]) -> str:
    """The text with other letters in some places, `start` to `end` (not included), which do not overlap."""
    pieces, last = [], 0
    for (start, end), said in sorted(new.items()):
        pieces += [text[last:start], said]
        last = end
    return "".join([*pieces, text[last:]])


@cache
def _all_titles(code: str) -> frozenset[str]:
    return frozenset(folded(form, code) for pair in data(code)["titles"] for title in pair for form in forms(title, code))


# ---------------------------------------------------------------------------------------------------------------------
# Russian words that agree with the speaker


def agreeing(text: str, *, woman: bool) -> str:
    """Russian as a woman or a man says it: "записал" or "записала", "рад" or "рада".

    Of the verbs that people say of themselves on the phone, unless somebody else is named before them; of other verbs and adjectives only
    behind "я".
    """
    words = list(WORD.finditer(text))
    keys = [folded(word.group(), "ru") for word in words]
    new: dict[tuple[int, int], str] = {}
    for place, word in enumerate(words):
        other = _said_by(word.group(), keys[place], _speaker(text, words, keys, place), woman=woman)
        if other and folded(other, "ru") != keys[place]:
            new[word.span()] = cased(other, word.group(), "ru")
    return put(text, new)


def _speaker(text: str, words: Sequence[re.Match[str]], keys: Sequence[str], place: int) -> str:
    """Who a verb is of: "I", "other", or "" where nobody is named."""
    if place and keys[place - 1] in data("ru")["others"]:
        return "other"
    before = range(max(0, place - AFTER_I), place)
    same_clause = [one for one in before if not CLAUSE_ENDS.search(text[words[one].end() : words[place].start()])]
    if any(keys[one] == "я" for one in same_clause):
        return "I"
    return "" if same_clause else "alone"


def _said_by(word: str, key: str, speaker: str, *, woman: bool) -> str | None:
    """The form of a word that agrees with the speaker, None where it does not agree with them."""
    if speaker == "other":
        return None
    verbs, adjectives = _own("own"), _own("own_after_i")
    pair = verbs.get(key) or (adjectives.get(key) if speaker in {"I", "alone"} else None)
    if pair:
        return pair[0] if woman else pair[1]
    if speaker != "I" or len(word) < 4:
        return None
    for her, his in (("лась", "лся"), ("ла", "л")):
        mine, yours = (his, her) if woman else (her, his)
        if key.endswith(mine):
            return word[: -len(mine)] + yours
    return None


@cache
def _own(which: str) -> dict[str, tuple[str, str]]:
    """Both forms of each word of the speaker's own, the woman's and the man's, by either."""
    changing = dict(data("ru")["own_changing"])
    found: dict[str, tuple[str, str]] = {}
    for his in data("ru")[which]:
        her = changing.get(his, f"{his}а")
        for form in (his, her):
            found.setdefault(folded(form, "ru"), (her, his))
    return found

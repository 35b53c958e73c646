"""The words of a language's numbers, compiled for looking up: which word is which number, and which is a mark beside one.

The letters of the marks, which the patterns of `qa_pipeline.numbers.patterns` and of the languages are written in:
`$` a currency, `c` its hundredth, `S` a currency sign, `%` percent, `B` percent said first; `M` a month, `J` a Jalali month, `y` "year",
`s` what stands before a year; `m` a measure, `a` what may stand before it; `K` hour, `H` half, `Q` quarter, `q` three quarters, `g` past,
`v` to, `b` less, `i` minutes, `h` half of the hour that it names, `p` what stands before a time, `A` and `P` parts of the day before and
after noon, `j` the night, `r` afternoon only after an hour, `l` what stands before a time with minutes, `u` and `U` before and after noon
only after a time; `d` decimal point, `x` double, `X` triple, `+` plus, `z` zero only beside digits, `&` and, `f` what may stand inside a
date, `F` a fraction that adds; `w` any other word. Numbers are `N`, weak ones `n`, with a locative ending `L`, with an ending that makes
them doubtful `e` (a locative one `E`), a zero that is said `0`, ordinals `O` and weak ones `o`; `D` and `T` are dates and times in
digits.
"""

import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache, lru_cache
from typing import Literal, NamedTuple

from qa_pipeline import languages
from qa_pipeline.languages import Numerals
from qa_pipeline.numbers.adding import Atom, adds_up

_LONGEST = 64
"""No number word is longer; what is, is not looked at."""

_LOCATIVE = frozenset(("de", "da", "te", "ta"))


class Mark(NamedTuple):
    letter: str
    value: str = ""


@dataclass(frozen=True, slots=True)
class Spoken:
    """A word or a phrase that is a number, or a part of one."""

    atoms: tuple[Atom, ...]
    weak: bool = False
    locative: bool = False
    ended: bool = False


Meaning = Mark | Spoken


class Lexicon:
    """The words of one language. `phrases` maps a first word to what follows it and what that means, the longest first.

    `openers` are the first words of phrases that are numbers: a number torn in two has no other part that is one.
    """

    def __init__(self, code: str) -> None:
        pack = languages.get(code)
        self.numerals: Numerals = pack.numerals
        self._spelling = pack.spelling
        self._folding = pack.folding if code in ("tr", "et") else {}
        self._endings = frozenset(self._both(self.numerals.endings))
        self._weak = frozenset(self._both(self.numerals.weak))
        self._weak_inflected = frozenset(self._both(self.numerals.weak_inflected))
        self._pieces: dict[str, Atom] = {}
        self._piece_stems: dict[str, Atom] = {}
        self._marks: dict[str, Mark] = {}
        self._mark_stems: dict[str, Mark] = {}
        self.phrases: dict[str, list[tuple[tuple[str, ...], Meaning]]] = {}
        self.openers: set[str] = set()
        self.ordinal_endings = frozenset(self._both(self.numerals.ordinal_endings))
        self.literal_endings = frozenset(self._both(self.numerals.literal_endings))
        self._fill_marks()
        self._fill_numbers()
        for phrases in self.phrases.values():
            phrases.sort(key=lambda phrase: -len(phrase[0]))
        self._longest_piece = max(map(len, self._pieces))
        self.meaning = lru_cache(maxsize=32_768)(self._meaning)
        self.plain = lru_cache(maxsize=32_768)(self._plain)

    def _plain(self, word: str) -> str:
        word = self._spelling(unicodedata.normalize("NFKC", word.replace("\u200c", "").replace("’", "'")))
        return word.replace(" ", "")

    def locative(self, ending: str) -> bool:
        return ending in _LOCATIVE

    def _both(self, block: str) -> Iterator[str]:
        """The words of a block, each as it is written and as it is typed without dots."""
        for word in block.split():
            yield word
            if (folded := word.translate(self._typed())) != word:
                yield folded

    def _typed(self) -> Mapping[int, int]:
        return {letter: plain for letter, plain in self._folding.items() if letter > 127}

    def _fill_marks(self) -> None:
        numerals = self.numerals
        for letter, block in numerals.marks.items():
            self._add(block, Mark(letter[0], letter[1:]))
        for letter, table in (("$", numerals.currencies), ("c", numerals.cents), ("F", numerals.parts)):
            for value, block in table.items():
                self._add(block, Mark(letter, value))
        for letter, months in (("M", numerals.months), ("J", numerals.jalali)):
            for month, block in months.items():
                self._add(block, Mark(letter, f"{month:02}"))

    def _fill_numbers(self) -> None:
        numerals = self.numerals
        for kind, table in (("simple", numerals.cardinals), ("ordinal", numerals.ordinals), ("scale", numerals.scales)):
            for value, block in table.items():
                self._add_number(block, Atom(Decimal(value), _kind(kind)))
        for value, block in numerals.about.items():
            self._add_number(block, Atom(Decimal(value), "about"))
        for exact, block in numerals.fixed.items():
            self._add_number(block, Atom(Decimal(exact), "fixed"))
        self._add_number(numerals.hundred, Atom(Decimal(100), "hundred"))
        self._add_number(numerals.joins, Atom(Decimal(0), "join"))

    def _add(self, block: str, mark: Mark) -> None:
        for word in self._both(block):
            stem = word.removesuffix("+")
            if "_" in stem:
                self._add_phrase(stem, Spoken((Atom(Decimal(mark.value), "part"),)) if mark.letter == "F" else mark)
            elif mark.letter == "F":
                self._pieces.setdefault(stem, Atom(Decimal(mark.value), "part"))
                self._piece_stems.setdefault(stem, Atom(Decimal(mark.value), "part"))
            else:
                self._marks.setdefault(stem, mark)
                if stem != word:
                    self._mark_stems.setdefault(stem, mark)

    def _add_number(self, block: str, atom: Atom) -> None:
        for word in self._both(block):
            stem = word.removesuffix("+")
            if "_" in stem:
                self._add_phrase(stem, Spoken((atom,)))
                continue
            self._pieces.setdefault(stem, atom)
            if stem != word:
                self._piece_stems.setdefault(stem, atom)

    def _add_phrase(self, phrase: str, meaning: Meaning) -> None:
        first, *rest = phrase.split("_")
        if isinstance(meaning, Spoken) and meaning.atoms[0].kind == "simple" and len(first) > 1:
            self.openers.add(first)
        self.phrases.setdefault(first, []).append((tuple(rest), meaning))

    def _meaning(self, word: str) -> Meaning | None:
        """What one word, in plain spelling, means; None where it is no part of a number."""
        if len(word) > _LONGEST:
            return None
        if mark := self._marks.get(word):
            return mark
        stem, apostrophe, ending = word.partition("'")
        if apostrophe and ending in self._endings:
            return self._inflected(stem, ending)
        return self._number(word) or self._inflected_mark(word)

    def _inflected(self, stem: str, ending: str) -> Meaning | None:
        if mark := self._mark_stems.get(stem):
            return mark
        spoken = self._number(stem)
        return spoken and replace(spoken, locative=ending in _LOCATIVE, ended=True)

    def _inflected_mark(self, word: str) -> Mark | None:
        for cut in range(len(word) - 1, max(1, len(word) - 6), -1):
            if word[cut:] in self._endings and (mark := self._mark_stems.get(word[:cut])):
                return mark
        return None

    def _number(self, word: str) -> Spoken | None:
        """One number word, or several that are written as one and make one number."""
        if atom := self._pieces.get(word):
            return Spoken((atom,), weak=word in self._weak)
        split: list[Spoken | None] = [None] * len(word)
        for start in range(len(word) - 1, -1, -1):
            split[start] = self._ended_at(word, start) or self._followed_at(word, start, split)
        spoken = split[0]
        return spoken if spoken and (len(spoken.atoms) == 1 or adds_up(spoken.atoms, self.numerals)) else None

    def _ended_at(self, word: str, start: int) -> Spoken | None:
        rest = word[start:]
        if len(rest) > 1 and (atom := self._pieces.get(rest)):
            return Spoken((atom,))
        for cut in range(len(rest) - 1, max(1, len(rest) - 6), -1):
            if rest[cut:] in self._endings and (atom := self._piece_stems.get(rest[:cut])):
                weak = start == 0 and rest[:cut] in self._weak_inflected
                return Spoken((atom,), weak=weak, locative=rest[cut:] in _LOCATIVE, ended=True)
        return None

    def _followed_at(self, word: str, start: int, split: list[Spoken | None]) -> Spoken | None:
        for cut in range(min(len(word) - 1, start + self._longest_piece), start + 1, -1):
            atom, rest = self._pieces.get(word[start:cut]), split[cut]
            if atom and rest and atom.kind not in ("ordinal", "fixed"):
                return replace(rest, atoms=(atom, *rest.atoms), weak=False)
        if word[start] in self._pieces and start + 1 < len(word) and (rest := split[start + 1]):
            return replace(rest, atoms=(self._pieces[word[start]], *rest.atoms), weak=False)
        return None


def _kind(kind: str) -> Literal["simple", "ordinal", "scale"]:
    return "ordinal" if kind == "ordinal" else "scale" if kind == "scale" else "simple"


@cache
def lexicon(code: str) -> Lexicon:
    """The words of a language, compiled once. ConversationError when there is none."""
    return Lexicon(code)

"""Numbers as people dictate them: digit by digit or in groups, with "yes" and misheard words between, in parts over several turns."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from qa_pipeline import languages
from qa_pipeline.languages import personal
from qa_pipeline.numbers.items import Item, read
from qa_pipeline.numbers.lexicon import lexicon
from qa_pipeline.redact import misheard

_NUMBER = "NnLeE0"
_AMOUNT_BEHIND = "$c%SmMJiyK"
"""Marks behind a number that make it an amount, a date or a time."""
_AMOUNT_BEFORE = "SBK"
_MONEY = "$c%S"
"""Those that are nothing else."""
_STOPS = "DT"
_MOST_SPOKEN = 10_000
"""From here on a number in words is an amount, but where it is said to be another: few dictate in ten thousands."""
_MONTHS = "MJ"
_YEAR = re.compile(r"19\d\d|20\d\d|1[34]\d\d")

MOST_GAP = 2
"""Words between two parts of a number that may be misheard digits."""
MOST_TIMES = 6
"""How often a digit is said to stand: "six zeros"."""
SURELY_DICTATED = 6
"""Digits in a row after which even "... one can you" is a digit, and no can."""


class Atom(NamedTuple):
    """A number as it was said, or a letter of an IBAN. `listed` when a comma or "and" stands before it, `round` as amounts are."""

    start: int
    end: int
    digits: str
    letters: str = ""
    listed: bool = False
    round: bool = False
    written: bool = False


@dataclass(frozen=True, slots=True)
class Piece:
    """Numbers dictated in one turn, and how many words the turn has before and behind. `amount` says that a mark makes it one.

    `large` is one of ten thousand and more in words, an `amount` where nobody says otherwise; a `year` stands behind its month;
    `measured` are numbers with one unit behind the last.
    """

    turn: int
    atoms: tuple[Atom, ...]
    before: int
    behind: int
    amount: bool = False
    large: bool = False
    year: bool = False
    measured: bool = False

    @property
    def alone(self) -> bool:
        """Whether it is no part of another number."""
        return self.amount or self.year

    @property
    def digits(self) -> str:
        return "".join(atom.digits for atom in self.atoms)

    @property
    def start(self) -> int:
        """Where its first digit stands."""
        return next(atom.start for atom in self.atoms if atom.digits)

    @property
    def end(self) -> int:
        return self.atoms[-1].end


@dataclass(slots=True)
class _Group:
    """Neighbouring numbers, `gap` words behind the group before them, which are digits `misheard`, or other words.

    `words` counts the turn's words before it.
    """

    gap: int
    words: int
    atoms: list[Atom] = field(default_factory=list)
    amount: bool = False
    misheard: bool = False
    large: bool = False
    year: bool = False
    measured: bool = False

    @property
    def digits(self) -> int:
        return sum(len(atom.digits) for atom in self.atoms)


def pieces(text: str, turn: int, language: str, known: Callable[[str], bool]) -> list[Piece]:
    """The pieces of a turn, in order. Words that are `known` (a product's) part two numbers."""
    items = read(text, lexicon(language)) or _written(text)
    if not items:
        return []
    reader = _Reader(text, items, language, known)
    groups = reader.groups()
    joined = [_joined(chain) for chain in _chains(groups)]
    return [
        Piece(turn, tuple(group.atoms), group.words, reader.words - group.words, group.amount, group.large, group.year, group.measured)
        for groups_ in joined
        for group in groups_
        if group.digits
    ]


def _written(text: str) -> list[Item]:
    """Digits inside words, where a text has no number besides."""
    return [Item(match.start(), match.end(), "w", word=match[0]) for match in re.finditer(r"\w+", text) if any(map(str.isdigit, match[0]))]


class _Reader:
    """Reads the items of a turn into groups."""

    def __init__(self, text: str, items: list[Item], language: str, known: Callable[[str], bool]) -> None:
        pack, data = languages.get(language), personal.get(language)
        self._text = text
        self._items = items
        self._known = known
        self._free = data.between | pack.hesitations | set(pack.yes)
        self._common = pack.common
        self._misheard = data.misheard
        self._not_measures = data.not_measures
        self._then_words = data.between
        self._of = data.of
        self._plurals = data.plurals
        self._letters = data.letters
        self.words = 0
        self._gap = 99
        self._between: list[str] = []
        self._code = language
        self._groups: list[_Group] = []
        self._open: _Group | None = None
        self._listed = False
        self._then = False
        self._stopped = self._leads = False
        self._times = 1
        self._times_from: int | None = None

    def groups(self) -> list[_Group]:
        for place, item in enumerate(self._items):
            self._take(place, item)
        return self._groups

    def _take(self, place: int, item: Item) -> None:
        digits = self._digits(place, item)
        if self._is_times(place, item):
            self._times, self._times_from = int(item.value), item.start
            self._count()
        elif digits is not None:
            self._add(place, item, digits)
        elif self._is_large(place, item):
            self._groups.append(_Group(99, self.words, [self._atom(item, item.said)], amount=True, large=True))
            self._count()
            self._break()
        elif item.letter in "xX" and self._is_number(place + 1):
            self._times = 2 if item.letter == "x" else 3
            self._count()
        elif item.letter in _STOPS or item.letter in "$c%":
            self._count()
            self._break()
        elif letters := self._spelled(place, item):
            self._append(Atom(item.start, item.end, "", letters))
            self._count()
        elif item.letter in ",;&" or item.word in self._free:
            self._listed = self._listed or item.letter in ",&"
            self._then = self._then or item.letter == "&" or item.word in self._then_words
            self._count(bool(item.word))
        elif item.word or item.letter not in ".-+():":
            self._other(item)
        elif item.letter == ".":
            self._stopped, self._leads = True, False

    def _digits(self, place: int, item: Item) -> str | None:
        """The digits of an item, None where it is no number that could be dictated."""
        if self._times_from is None and item.letter in _NUMBER and (item.digits or item.value == int(item.value)):
            return item.said if item.digits or item.value < _MOST_SPOKEN else None
        if item.letter == "w" and any(map(str.isdigit, item.word)):
            digits = re.sub(r"\D", "", item.word)
            return "".join(str(int(digit)) for digit in digits)
        if self._times_from is not None:
            return self._plural(item)
        if item.letter == "z":
            return "0" if self._inside() or self._is_number(place + 1) else None
        if item.word in self._misheard and self._inside() and self._is_number(place + 1):
            return self._misheard[item.word]
        return None

    def _is_times(self, place: int, item: Item) -> bool:
        """Whether a number tells how often the digit behind it is said: four ones."""
        few = self._times_from is None and item.letter in "Nn" and not item.digits and 1 < item.value <= MOST_TIMES
        return few and place + 1 < len(self._items) and self._plural(self._items[place + 1]) is not None

    def _plural(self, item: Item) -> str | None:
        """The digit that a word in the plural names."""
        return self._plurals.get(self._text[item.start : item.end].lower().replace("ё", "е"))

    def _is_large(self, place: int, item: Item) -> bool:
        """Whether an item is a large number in words, without a unit, and no part of a number that is dictated."""
        if item.letter not in _NUMBER or item.digits or item.value < _MOST_SPOKEN or item.value != int(item.value):
            return False
        dictated = (self._inside() and self._open and self._open.digits) or self._is_number(place + 1)
        return not dictated and not self._is_amount(place)

    def _inside(self) -> bool:
        return self._open is not None and self._gap == 0

    def _is_number(self, place: int) -> bool:
        while place < len(self._items) and self._items[place].letter in ",.-":
            place += 1
        if place == len(self._items):
            return False
        item = self._items[place]
        return item.letter in _NUMBER or (item.letter == "w" and item.word[:1].isdigit())

    def _spelled(self, place: int, item: Item) -> str:
        """The letter that a word names, or the letters that it is, beside digits or other letters."""
        letters = self._letter(item)
        beside = place + 1 < len(self._items) and (self._is_number(place + 1) or self._letter(self._items[place + 1]))
        return letters if letters and (beside or self._inside()) else ""

    def _letter(self, item: Item) -> str:
        said = self._text[item.start : item.end]
        if said.isascii() and said.isupper() and len(said) <= 4:
            return said
        if item.word in self._free or item.word in self._common:
            return ""
        return said.upper() if len(said) == 1 and said.isascii() and said.isalpha() else self._letters.get(item.word, "")

    def _add(self, place: int, item: Item, digits: str) -> None:
        atom = self._atom(item, digits * self._times)
        self._times, self._times_from = 1, None
        if self._is_quantity(place):
            self._add_amount(atom, self._after(place))
        elif self._is_year(place, atom):
            self._groups.append(_Group(99, self.words, [atom], year=True))
            self._break()
        elif not self._is_amount(place):
            self._append(atom)
        elif self._inside() and self._open and self._open.digits >= SURELY_DICTATED and not self._is_next(self._open):
            self._append(atom)
            self._open.measured = True
            self._break()
        else:
            if self._inside() and self._open:
                self._open.measured = True
            self._add_amount(atom, self._after(place))
        self._count()

    def _add_amount(self, atom: Atom, after: str) -> None:
        self._break()
        if not after or after not in _MONEY:
            self._groups.append(_Group(99, self.words, [atom], amount=True))

    def _atom(self, item: Item, digits: str) -> Atom:
        # Separators of thousands are written in amounts alone.
        grouped = any(sign in ",.'٬" for sign in item.digits)
        round_ = grouped or (not item.digits.startswith("0") and digits[-1:] in "05" and len(digits) > 1)
        start = item.start if self._times_from is None else self._times_from
        return Atom(start, item.end, digits, listed=self._listed, round=round_, written=bool(item.digits))

    def _after(self, place: int) -> str:
        """The mark behind a number."""
        behind = self._items[place + 1] if place + 1 < len(self._items) else None
        return behind.letter if behind and behind.word not in self._not_measures else ""

    def _is_amount(self, place: int) -> bool:
        """Whether a mark beside a number makes it an amount, a date or a time."""
        after = self._after(place)
        before = self._items[place - 1].letter if place else ""
        # A currency's sign, unlike a word, may stand before a number: $50.
        amount = bool(after) and after in _AMOUNT_BEHIND and not (after == "S" and self._is_number(place + 2))
        return amount or (bool(before) and before in _AMOUNT_BEFORE)

    def _is_quantity(self, place: int) -> bool:
        """Whether a number that goes on with none before it is how many of another: "6 of 40125 and 12 of 40126"."""
        of = place + 1 < len(self._items) and self._items[place + 1].word in self._of
        return of and self._is_number(place + 2) and (self._listed or self._then or not self._inside())

    def _is_year(self, place: int, atom: Atom) -> bool:
        """Whether a number is the year of a date, behind its month."""
        return place > 0 and self._items[place - 1].letter in _MONTHS and _YEAR.fullmatch(atom.digits) is not None

    def _is_next(self, before: _Group) -> bool:
        """Whether an amount behind a number is told as the next thing: "one two three four five six, then two boxes"."""
        return self._then or (self._listed and not any(atom.listed for atom in before.atoms))

    def _append(self, atom: Atom) -> None:
        if not self._inside() or self._open is None:
            near = self._gap <= MOST_GAP and all(misheard.may_be_digit(word, self._code) for word in self._between)
            self._open = _Group(99 if self._leads and self._gap > 1 and not near else self._gap, self.words, misheard=near)
            self._groups.append(self._open)
        self._open.atoms.append(atom)
        self._gap = 0
        self._between = []
        self._listed = self._then = self._stopped = self._leads = False

    def _other(self, item: Item) -> None:
        self._between.append(self._text[item.start : item.end])
        self._gap += 99 if self._known(self._text[item.start : item.end]) else 1
        self._count()
        self._leads = self._stopped
        self._listed = self._then = False

    def _count(self, counts: bool = True) -> None:
        self.words += counts

    def _break(self) -> None:
        self._gap, self._open = 99, None
        self._listed = self._then = self._stopped = self._leads = False


def _chains(groups: Sequence[_Group]) -> Iterator[list[_Group]]:
    """Groups with few words between them."""
    chain: list[_Group] = []
    for group in groups:
        if chain and (group.gap > MOST_GAP or chain[-1].amount or not (group.misheard or (_is_part(group) and _is_part(chain[-1])))):
            yield chain
            chain = []
        chain.append(group)
    if chain:
        yield chain


def _is_part(group: _Group) -> bool:
    """Whether a group is a part of a number though another word than a misheard digit stands beside it: "call ... after six"."""
    return group.digits > 2 or sum(bool(atom.digits) for atom in group.atoms) > 1


def _joined(chain: list[_Group]) -> list[_Group]:
    """One group of those that are parts of one number with a misheard word between them; a list of amounts stays apart."""
    first, last = 0, len(chain)
    while last - first > 1 and not _is_dense(chain[first:last]):
        # The loosest end goes first: what is left may be a number.
        if chain[first].digits <= chain[last - 1].digits:
            first += 1
        else:
            last -= 1
    if last - first < 2:
        return chain
    atoms = [atom for group in chain[first:last] for atom in group.atoms]
    joined = _Group(chain[first].gap, chain[first].words, atoms, measured=chain[last - 1].measured)
    return [*chain[:first], joined, *chain[last:]]


def _is_dense(chain: Sequence[_Group]) -> bool:
    atoms = [atom for group in chain for atom in group.atoms if atom.digits]
    gaps = len(chain) - 1
    dense = len(atoms) >= 3 * gaps + 1 or sum(len(atom.digits) for atom in atoms) >= 4 * gaps
    return dense and not all(atom.round for atom in atoms)

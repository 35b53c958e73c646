"""Adds the words of a number up: two, hundred, thousand, fifty."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Literal, NamedTuple

from qa_pipeline.languages import Numerals

Kind = Literal["simple", "ordinal", "hundred", "scale", "about", "fixed", "part", "literal", "join"]

_FRESH = 1000


class Atom(NamedTuple):
    """A piece of a number. `literal` is one in digits, `fixed` a word like "one and a half", `part` a fraction that adds.

    `about` is a scale that multiplies what is before it, or what is after it where nothing is before: Russian "thousands five".
    """

    value: Decimal
    kind: Kind


class Sum:
    """A number while its words come in. `room` is what the next word below a thousand must stay under."""

    def __init__(self, numerals: Numerals) -> None:
        self._numerals = numerals
        self.hundred_below = numerals.hundred_below
        self._total = Decimal(0)
        self._group: Decimal | None = None
        self._limit: Decimal | None = None
        self._room = _FRESH
        self._ahead = Decimal(1)
        self.ordinal = False

    @property
    def value(self) -> Decimal:
        said = self._total + (self._group or 0)
        return self._ahead * (said or 1) if self._ahead > 1 else said

    @property
    def _empty(self) -> bool:
        return self._group is None and self._limit is None

    def takes(self, atom: Atom) -> bool:
        """Adds the next piece, and says whether it belongs to this number."""
        if self.ordinal or (self._room == 0 and atom.kind not in ("scale", "about", "part", "hundred")):
            return False
        match atom.kind:
            case "simple" | "ordinal":
                taken = self._add(atom)
            case "hundred":
                taken = self._multiply_by_hundred()
            case "about" if self._empty and self._ahead == 1:
                self._ahead = atom.value
                taken = True
            case "scale" | "about":
                taken = self._multiply(atom.value)
            case "part":
                taken = self._add_part(atom.value)
            case "fixed" | "literal":
                taken = self._begin(atom)
            case "join":
                taken = False
        return taken

    def _multiplies_by_hundred(self) -> bool:
        group = self._group
        return group is None or (1 <= group < self.hundred_below and group == int(group))

    def joins(self, atom: Atom) -> bool:
        """Whether "and" may stand before this piece."""
        if self._empty or atom.kind not in ("simple", "ordinal", "literal", "hundred", "scale"):
            return False
        return self._numerals.joins_anywhere or (atom.value < 100 and self._room >= 100)

    def _add(self, atom: Atom) -> bool:
        value = atom.value
        if value == 0:
            fits = self._empty
        elif self._group is None:
            fits = self._limit is None or value < self._limit
        else:
            fits = value < self._room
        if not fits:
            return False
        self._group = (self._group or Decimal(0)) + value
        self._room = self._room_after(int(value))
        self.ordinal = atom.kind == "ordinal"
        return True

    def _room_after(self, value: int) -> int:
        if value == 0:
            return 0
        if value >= 100:
            return 100
        opens = value % 10 == 0 and (value > 10 or self._numerals.ten_opens)
        return 10 if opens else 1

    def _multiply_by_hundred(self) -> bool:
        if not self._multiplies_by_hundred() or (self._group == 0):
            return False
        self._group = (self._group or Decimal(1)) * 100
        self._room = 100
        return True

    def _multiply(self, scale: Decimal) -> bool:
        if (self._limit is not None and scale >= self._limit) or self._group == 0:
            return False
        self._total += (self._group or Decimal(1)) * scale
        self._group, self._limit, self._room = None, scale, _FRESH
        return True

    def _add_part(self, value: Decimal) -> bool:
        if self._group is not None:
            self._group += value
        elif self._limit is not None:
            self._total += self._limit * value
            self._group = Decimal(0)
        else:
            return False
        self._room = 0
        return True

    def _begin(self, atom: Atom) -> bool:
        if self._group is not None or (self._limit is not None and (atom.kind == "fixed" or not 0 < atom.value < self._limit)):
            return False
        self._group, self._room = atom.value, 0
        return True


def adds_up(atoms: Sequence[Atom], numerals: Numerals) -> bool:
    """Whether the pieces make one number."""
    return take(atoms, 0, numerals)[1] == len(atoms)


def take(atoms: Sequence[Atom], start: int, numerals: Numerals) -> tuple[Sum, int]:
    """The number that begins with the piece `start`, and the piece after its last."""
    number = Sum(numerals)
    place = start
    while place < len(atoms):
        here = place
        if atoms[here].kind == "join":
            here += 1
            if here == len(atoms) or not number.joins(atoms[here]):
                break
        if _opens_hundreds(number, atoms, here) or not number.takes(atoms[here]):
            break
        place = here + 1
    return number, place


def _opens_hundreds(number: Sum, atoms: Sequence[Atom], here: int) -> bool:
    """Whether a digit belongs to the hundred after it, not to the tens before it: ninety, five hundred."""
    if here + 1 >= len(atoms) or number.hundred_below > 10:
        return False
    if number.value % 1000 == 0 or (number.value >= 100 and number.value % 100):
        return False
    return atoms[here + 1].kind == "hundred" and atoms[here].kind == "simple" and 1 < atoms[here].value < 10

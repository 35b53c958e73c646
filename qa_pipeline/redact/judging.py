"""What a number is: by its check digits, by what is said about it, by its form and its length."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from qa_pipeline.languages import personal
from qa_pipeline.redact import checks
from qa_pipeline.redact.context import Expected
from qa_pipeline.redact.dictation import Atom, Piece
from qa_pipeline.redact.kinds import KINDS, Kind
from qa_pipeline.redact.runs import Run

LONG = 9
"""Digits dictated in a row that identify somebody even where no check digit is right and nobody says what they are."""
LONG_OF_CUSTOMER = 7
"""The same of a customer, who dictates nothing shorter than a telephone number or an account digit by digit."""
CARD_LENGTHS = range(15, 20)
"""Digits of what is taken for a card with a digit misheard."""

ANSWER = 8
"""Words of a turn that answers with a round number: it may be the code that was asked for. In a longer one it is an amount."""

LEAST = {
    "card": 3, "iban": 4, "national_id": 4, "passport": 4, "phone": 5, "code": 3, "customer_id": 4, "birth_date": 4, "address": 5,
}  # fmt: skip
"""Digits that a number has at least that is said to be of this kind."""
ALIKE = 10
"""How many times the smallest of prices told one after the other the largest is, at most."""
AMOUNT_LIKELY = frozenset({"phone", "customer_id", "address", "iban", "national_id", "birth_date"})
"""Kinds that a number beside a measure is not, whatever was asked before."""
NOT_LARGE = frozenset({"phone", "birth_date", "iban", "other"})
"""Kinds that nobody says as one large number, and what is no kind."""

_DATE = re.compile(r"(?:\d{1,4})?(?:19\d\d|20[0-3]\d|1[34]\d\d)|(?:19\d\d|20[0-3]\d|1[34]\d\d)\d{2,4}|[0-3]\d[01]\d{3}")
"""The digits of a date, or of a year alone, in the Gregorian or the Persian calendar."""

_COUNTRY = {"tr": "TR", "fa": "IR", "et": "EE"}
"""Whose IBAN is dictated without its letters."""


def checked(atoms: Sequence[Atom], language: str) -> Kind | None:
    """The kind that check digits prove, of the atoms or of some of them in a row."""
    digits = "".join(atom.digits for atom in atoms)
    if len(digits) < 10:
        return None
    if _has_iban(atoms, language):
        return "iban"
    windows = list(_windows(atoms))
    if any(map(checks.luhn, windows)):
        return "card"
    if len(digits) <= 12 and any(checks.national(window, language) for window in windows):
        return "national_id"
    return None


def _windows(atoms: Sequence[Atom]) -> Iterator[str]:
    """The digits of the atoms in a row, from every one of them on."""
    said = [atom.digits for atom in atoms if atom.digits]
    for start in range(len(said)):
        window = ""
        for digits in said[start:]:
            window += digits
            if len(window) > 19:
                break
            if len(window) >= 10:
                yield window


def _has_iban(atoms: Sequence[Atom], language: str) -> bool:
    letters = "".join(atom.letters or atom.digits for atom in atoms)
    begins = ((place, checks.IBAN_LENGTHS.get(letters[place : place + 2])) for place in range(len(letters) - 14))
    if any(length and checks.iban(letters[place : place + length]) for place, length in begins):
        return True
    country = _COUNTRY.get(language)
    return country is not None and any(checks.iban(country + digits) for digits in _tails(atoms, checks.IBAN_LENGTHS[country] - 2))


def _tails(atoms: Sequence[Atom], length: int) -> Iterator[str]:
    """The `length` digits from every atom on."""
    said = [atom.digits for atom in atoms]
    for start in range(len(said)):
        digits = "".join(said[start : start + length])[:length]
        if len(digits) == length:
            yield digits


@cache
def _phones(language: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{number})" for number in personal.get(language).phones))


def judge(run: Run, said: Expected | None, language: str, *, customer: bool) -> Kind | None:
    """What a run is, None where it identifies nobody. `customer` tells whether the customer says it."""
    if run.pieces[0].large:
        return _large(run.pieces[0], said)
    if any(piece.amount for piece in run.pieces):
        return _amount(run.pieces[0], said)
    about = said.about if said else None
    if about is None and _is_measured(run) and all(atom.round for atom in run.atoms):
        return None
    proved = checked(run.atoms, language)
    if proved in ("card", "iban"):
        return "iban" if about == "iban" else proved
    if about == "other":
        return None
    return _asked(run, said) or _unasked(run, proved, language, customer=customer)


def _unasked(run: Run, proved: Kind | None, language: str, *, customer: bool) -> Kind | None:
    """The kind of a run of which nobody says what it is. The check of a national number is a digit or two: amounts may pass it, too."""
    if _is_list(run) or not _is_dictated(run):
        return None
    if proved and not _phones(language).fullmatch(run.digits):
        return proved
    return _by_form(run, language, customer=customer)


def _amount(piece: Piece, said: Expected | None) -> Kind | None:
    """A number with what looks like a measure behind it: "the code is 1234 can you see it"."""
    if said is None or not said.beside or said.about in AMOUNT_LIKELY or said.about == "other":
        return None
    return kind(said.about) if len(piece.digits) >= LEAST[said.about] else None


def _large(piece: Piece, said: Expected | None) -> Kind | None:
    """A number of ten thousand and more in words: the customer number that was asked for, unless it is round as amounts are."""
    if said is None or said.about in NOT_LARGE or piece.digits.endswith("000" if said.beside else "00"):
        return None
    if not said.beside and piece.before + piece.behind > ANSWER:
        return None
    return kind(said.about)


def _asked(run: Run, said: Expected | None) -> Kind | None:
    """The kind that is said, where the run can be of it."""
    if said is None or said.about == "other" or len(run.digits) < LEAST[said.about]:
        return None
    first = run.pieces[0]
    if not said.beside and len(run.pieces) == 1 and is_round(first) and first.before + first.behind > ANSWER:
        return None
    if said.about == "birth_date" and not _DATE.fullmatch(run.digits):
        return None
    if said.about in ("code", "phone") and len(run.digits) in CARD_LENGTHS:
        return "card"
    return kind(said.about)


def is_round(piece: Piece) -> bool:
    """Whether a piece is one number in words as amounts are: fifty, two hundred."""
    return len(piece.atoms) == 1 and piece.atoms[0].round and not piece.atoms[0].written


def kind(about: str) -> Kind:
    """A kind by its name."""
    return next(one for one in KINDS if one == about)


def _is_list(run: Run) -> bool:
    """Whether the numbers are amounts or sizes that are told one after the other: "36, 38, 40 and 42"."""
    atoms = [atom for atom in run.atoms if atom.digits]
    if len(atoms) == 1:
        return atoms[0].digits.endswith("000") and atoms[0].digits[0] != "0"
    mostly_round = 2 * sum(atom.round for atom in atoms) > len(atoms)
    if _is_measured(run) and _is_alike(atoms) and (mostly_round or _is_rising(atoms) or _is_rising(atoms[::-1])):
        return True
    listed = sum(atom.listed for atom in atoms[1:])
    if 2 * listed < len(atoms) - 1:
        return all(atom.round for atom in atoms) and len(run.pieces) > 1
    return mostly_round or _is_rising(atoms)


def _is_rising(atoms: Sequence[Atom]) -> bool:
    return all(int(first.digits) < int(second.digits) for first, second in pairwise(atoms))


def _is_alike(atoms: Sequence[Atom]) -> bool:
    """Whether numbers are of one size, as prices of one thing are and the parts of a telephone number seldom."""
    values = [int(atom.digits) for atom in atoms]
    return max(values) <= ALIKE * min(values)


def _is_measured(run: Run) -> bool:
    """Whether the numbers may be prices or sizes with one unit behind the last: "100 200 300 grams"."""
    atoms = [atom for atom in run.atoms if atom.digits]
    whole = all(len(atom.digits) > 1 and not atom.digits.startswith("0") for atom in atoms)
    return len(run.pieces) == 1 and run.pieces[0].measured and whole and len(atoms) > 1


def _is_dictated(run: Run) -> bool:
    """Whether parts in several turns are parts of one number, and not the quantities of an order or two numbers of one turn."""
    if len(run.pieces) == 1:
        return True
    if any(first.turn == second.turn for first, second in pairwise(run.pieces)):
        return False
    parts = sum(len(piece.digits) >= 3 or len(piece.atoms) > 1 for piece in run.pieces)
    return 2 * parts > len(run.pieces) or len(run.digits) >= 12


def _by_form(run: Run, language: str, *, customer: bool) -> Kind | None:
    digits, atoms = run.digits, run.atoms
    if len(digits) in CARD_LENGTHS:
        return "card"
    if len(digits) > CARD_LENGTHS.stop:
        return "iban"
    if _phones(language).fullmatch(digits) and len(digits) >= LONG_OF_CUSTOMER:
        return "phone"
    if len(digits) >= LONG:
        return "number"
    listed = any(atom.listed for atom in atoms) and any(len(atom.digits) > 1 for atom in atoms)
    alone = all(piece.before + piece.behind - len(piece.atoms) <= ANSWER for piece in run.pieces)
    if customer and len(digits) >= LONG_OF_CUSTOMER and len(atoms) >= 3 and alone and not listed:
        return "number"
    return None

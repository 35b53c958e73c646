"""A text as a row of items: its numbers added up, and a letter for every other word, for the patterns to read."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from qa_pipeline.languages import Numerals
from qa_pipeline.numbers import digits
from qa_pipeline.numbers.adding import Atom, take
from qa_pipeline.numbers.lexicon import Lexicon, Mark, Spoken

_SIGNS = {"₺": "TRY", "€": "EUR", "$": "USD", "£": "GBP", "₽": "RUB", "﷼": "IRR"}
_LETTERS = "[^\\W\\d_](?:[^\\W\\d_]|[\u064b-\u0655\u0670\u0300-\u036f])*"


@dataclass(slots=True)
class Item:
    """`letter` says what it is, as `qa_pipeline.numbers.lexicon` lists them; `info` is a currency, a date or a time.

    `digits` is what was written, where it was in digits; `word` the word in plain spelling, and `spoken` what number it may be.
    """

    start: int
    end: int
    letter: str
    value: Decimal = Decimal(0)
    info: str = ""
    digits: str = ""
    word: str = ""
    spoken: Spoken | None = None

    @property
    def said(self) -> str:
        """The digits of a whole number one after the other, with the zeros that lead it."""
        return re.sub("\\D", "", self.digits) if self.digits else str(int(self.value))


@dataclass(frozen=True, slots=True)
class _Patterns:
    token: re.Pattern[str]
    number: re.Pattern[str]
    never: re.Pattern[str] | None


_ATTACHED = re.compile(f"([-'’]?)({_LETTERS})")


@cache
def _patterns(words: Lexicon) -> _Patterns:
    numerals = words.numerals
    alone = r"(?<![\d+(-])(?<!\d[\x20\u00a0-])", r"(?!\d)(?![\x20-]\d)"
    groups = rf"{alone[0]}\d{{1,3}}(?:[\x20\u00a0\u202f]\d{{3}}){{1,4}}(?:[.,]\d{{1,6}})?{alone[1]}|" if numerals.grouped else ""
    slash = "/" if numerals.jalali else ""
    number = rf"{groups}\d+(?:[.,٬٫'{slash}]\d+|،\d{{3}}(?!\d)){{0,5}}"
    token = rf"""
        (?P<date>(?<![\d.,/-])(?:\d{{4}}[-/.]\d{{1,2}}[-/.]\d{{1,2}}|\d{{1,2}}[./-]\d{{1,2}}[./-](?:\d{{4}}|\d{{2}}))(?![\d/-])(?![.,]\d))
        |(?P<time>(?<![\d:])\d{{1,2}}:\d{{2}}(?::\d{{2}})?(?![\d:]))
        |(?P<number>{number})
        |(?P<noon>\b[AaPp]\.\s?[Mm]\b\.?)
        |(?P<word>{_LETTERS}(?:[\u200c'’]{_LETTERS})*)
        |(?P<sign>[^\s\w])"""
    never = re.compile(f"(?<!\\S)(?:{'|'.join(numerals.never)})(?!\\S)") if numerals.never else None
    return _Patterns(re.compile(token, re.VERBOSE), re.compile(number), never)


def read(text: str, words: Lexicon) -> list[Item]:
    """The items of a text; none where it has no number."""
    patterns = _patterns(words)
    units: list[Item] = []
    place, numbers = 0, False
    while match := patterns.token.search(text, place):
        unit = _unit(match, text, words, patterns)
        numbers = (
            numbers
            or unit.spoken is not None
            or unit.letter in "NDTOHhz"
            or (unit.letter == "K" and unit.value > 0)
            or unit.word in words.openers
        )
        units.append(unit)
        place = unit.end
    if not numbers:
        return []
    if patterns.never:
        _bar(units, patterns.never)
    return list(_added(_joined(units, words), words.numerals))


def _unit(match: re.Match[str], text: str, words: Lexicon, patterns: _Patterns) -> Item:
    start, end = match.span()
    match match.lastgroup:
        case "word":
            return _word(start, end, match[0], words)
        case "noon":
            return Item(start, end, "u" if match[0][0] in "Aa" else "U")
        case "sign":
            return _sign(start, end, match[0])
        case "date" if day := digits.day_of(digits.plain(match[0]), month_may_lead=words.numerals.month_first):
            return Item(start, end, "D", info=day)
        case "time" if time := digits.time_of(digits.plain(match[0])):
            return Item(start, _after_ending(text, end, words), "T", info=time)
        case _:
            written = patterns.number.match(text, start)
            return _written(start, written.end() if written else end, text, words)


def _word(start: int, end: int, word: str, words: Lexicon) -> Item:
    plain = words.plain(word) if end - start <= 64 else "-"
    meaning = words.meaning(plain)
    if isinstance(meaning, Mark):
        value = Decimal(meaning.value) if meaning.letter in "hMJK" and meaning.value else Decimal(0)
        return Item(start, end, meaning.letter, value, meaning.value, word=plain)
    return Item(start, end, "w", word=plain, spoken=meaning)


def _sign(start: int, end: int, sign: str) -> Item:
    if sign in _SIGNS:
        return Item(start, end, "S", info=_SIGNS[sign])
    if sign in "%٪":
        return Item(start, end, "%")
    return Item(start, end, sign if sign in ",.-+():" else "," if sign == "،" else ";")


def _after_ending(text: str, end: int, words: Lexicon) -> int:
    attached = _ATTACHED.match(text, end)
    return attached.end() if attached and words.plain(attached[2]) in words.literal_endings else end


def _written(start: int, end: int, text: str, words: Lexicon) -> Item:
    """A number in digits, with the ending that is attached to it."""
    written = digits.plain(text[start:end])
    value = digits.amount(written, words.numerals)
    other = Item(start, end, "w", word=written)
    if start and (text[start - 1].isalpha() or text[start - 1] == "_"):
        return other
    if value is None:
        return Item(start, end, "N", digits=written, word=written) if written.isdigit() else other
    item = Item(start, end, "N", value, digits=written, word=written)
    attached = _ATTACHED.match(text, end)
    ended = locative = False
    if attached:
        ending = words.plain(attached[2]) if len(attached[2]) <= 64 else "-"
        known = not attached[1] and (words.meaning(ending) is not None or ending in words.phrases)
        if not known and ending in words.ordinal_endings:
            item.end, item.letter = attached.end(), "O"
            return item
        if not known and ending in words.literal_endings:
            item.end, ended, locative = attached.end(), True, words.locative(ending)
        elif not known and not attached[1]:
            return other
    item.spoken = Spoken((Atom(value, "literal"),), ended=ended, locative=locative)
    return item


def _bar(units: list[Item], never: re.Pattern[str]) -> None:
    """Takes back what only looks like a number."""
    named = [unit for unit in units if unit.word]
    starts = [0]
    for unit in named:
        starts.append(starts[-1] + len(unit.word) + 1)
    for match in never.finditer(" ".join(unit.word for unit in named)):
        first = bisect_right(starts, match.start()) - 1
        if first and named[first].spoken and _goes_on(named[max(0, first - 2) : first]):
            continue
        for unit in named[first : bisect_right(starts, match.end() - 1)]:
            if unit.spoken or unit.letter in "HhzO":
                unit.letter, unit.spoken, unit.word = "w", None, ""


def _goes_on(before: Sequence[Item]) -> bool:
    """Whether a number may go on here: twenty-one moments, a hundred and one."""
    last = before[-1].spoken
    if last and last.atoms[0].kind == "join" and len(before) > 1:
        last = before[0].spoken
    return last is not None and not last.weak and not last.ended and last.atoms[-1].kind in ("simple", "hundred", "scale")


def _joined(units: list[Item], words: Lexicon) -> Iterator[Item]:
    """The same with the words of a phrase as one."""
    place = 0
    while place < len(units):
        unit = units[place]
        for rest, meaning in words.phrases.get(unit.word, ()):
            last = place + len(rest)
            if last < len(units) and all(units[place + 1 + at].word == word for at, word in enumerate(rest)):
                mark = meaning if isinstance(meaning, Mark) else Mark("w")
                unit = Item(unit.start, units[last].end, mark.letter, info=mark.value, spoken=None if mark is meaning else _spoken(meaning))
                place = last
                break
        yield unit
        place += 1


def _spoken(meaning: Mark | Spoken) -> Spoken | None:
    return meaning if isinstance(meaning, Spoken) else None


def _added(units: Iterator[Item], numerals: Numerals) -> Iterator[Item]:
    """The same with the words of a number added up."""
    run: list[Item] = []
    hyphen: Item | None = None
    for unit in units:
        if unit.spoken and (hyphen is None or not unit.digits):
            run.append(unit)
            hyphen = None
        elif run and hyphen is None and unit.letter == "-" and unit.start == run[-1].end and not run[-1].digits:
            hyphen = unit
        else:
            yield from _numbers(run, numerals)
            yield from (hyphen,) if hyphen else ()
            run, hyphen = [], None
            if unit.spoken:
                run = [unit]
            else:
                yield unit
    yield from _numbers(run, numerals)


def _numbers(run: Sequence[Item], numerals: Numerals) -> Iterator[Item]:
    """The numbers that a run of number words is."""
    if len(run) == 1 and run[0].digits:
        yield _number(run, run[0].value, ordinal=False)
        return
    atoms = [(atom, place) for place, unit in enumerate(run) if unit.spoken for atom in unit.spoken.atoms]
    ends = [place for place, unit in enumerate(run) if unit.spoken and unit.spoken.ended] + [len(run)]
    first = 0
    begin = 0
    while begin < len(run):
        while ends[0] < begin:
            ends.pop(0)
        window = [atom for atom, place in atoms[first : first + 24] if place <= ends[0]]
        _, taken = take(window, 0, numerals)
        while 0 < taken < len(window) and first + taken < len(atoms) and atoms[first + taken][1] == atoms[first + taken - 1][1]:
            taken -= 1
        if taken == 0:
            yield _alone(run[begin])
            taken = sum(place == begin for _, place in atoms[first : first + 24])
            first, begin = first + taken, begin + 1
            continue
        number, _ = take(window[:taken], 0, numerals)
        last = atoms[first + taken - 1][1]
        yield _number(run[begin : last + 1], number.value, ordinal=number.ordinal)
        first, begin = first + taken, last + 1


def _alone(unit: Item) -> Item:
    """A word that only stands inside numbers, where none is."""
    atom = unit.spoken.atoms[0] if unit.spoken else None
    if atom and atom.kind == "part":
        return Item(unit.start, unit.end, "F", atom.value)
    return Item(unit.start, unit.end, "&" if atom and atom.kind == "join" else "w")


def _number(parts: Sequence[Item], value: Decimal, *, ordinal: bool) -> Item:
    spoken = parts[-1].spoken or Spoken(())
    weak = len(parts) == 1 and spoken.weak
    letter = "o" if weak and ordinal else "O" if ordinal else "N"
    if letter == "N" and weak:
        letter = ("E" if spoken.locative else "e") if spoken.ended else "n"
    elif letter == "N" and value == 0 and not parts[0].digits:
        letter = "0"
    elif letter == "N" and spoken.locative:
        letter = "L"
    return Item(parts[0].start, parts[-1].end, letter, value, digits=parts[0].digits if len(parts) == 1 else "", spoken=spoken)

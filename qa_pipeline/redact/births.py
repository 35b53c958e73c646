"""Dates of birth in a turn that tells one, or answers who asks for one: in any form that a date is said in."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from qa_pipeline.numbers import find
from qa_pipeline.numbers.items import Item, read
from qa_pipeline.numbers.lexicon import lexicon

NEXT_TO = 4
"""Characters between a month and the year behind it."""

_DAYS, _MONTHS, _YEARS = range(1, 32), range(1, 13), range(10, 100)
_FULL_YEARS = (range(1900, 2031), range(1280, 1421))
"""Years in the Gregorian and the Persian calendar."""
_CENTURIES = (19, 20, 13, 14)
_NUMBER = "NnLeEOo"
_ZERO = "0z"
_BESIDE = ",.-&f"
"""Marks of what may stand between the parts of a date: "the fourth of the seventh"."""
_UNITS = "$c%SmKi"


def dates(text: str, code: str) -> Iterator[tuple[int, int]]:
    """Characters of a text that are dates, or years alone."""
    yield from _told(text, code)
    for run in _runs(read(text, lexicon(code))):
        if _is_date(run) or _is_date(_with_centuries(run)):
            yield run[0].start, run[-1].end


def _told(text: str, code: str) -> Iterator[tuple[int, int]]:
    """From the first date or full year to the last, with a year of two digits, which is a number of its own behind its month."""
    numbers = find(text, code)
    places = [place for place, number in enumerate(numbers) if number.kind == "date" or _is_year(number.value)]
    if places:
        last = places[-1]
        while last + 1 < len(numbers) and numbers[last + 1].start - numbers[last].end <= NEXT_TO:
            last += 1
        yield numbers[places[0]].start, numbers[last].end


def _is_year(value: str) -> bool:
    return value.isdigit() and len(value) == 4 and any(int(value) in years for years in _FULL_YEARS)


@dataclass(frozen=True, slots=True)
class _Part:
    """A number of a date. `zero` says that one leads it: "oh five"."""

    start: int
    end: int
    value: int
    zero: bool = False


def _runs(items: Sequence[Item]) -> Iterator[list[_Part]]:
    """Numbers that stand beside each other, those with a unit behind them left out."""
    run: list[_Part] = []
    zero: int | None = None
    for item in items:
        if item.letter in _ZERO:
            zero = item.start
        elif item.letter in _NUMBER and item.value == int(item.value):
            run.append(_Part(item.start if zero is None else zero, item.end, int(item.value), zero is not None))
            zero = None
        elif item.letter not in _BESIDE:
            if item.letter not in _UNITS:
                yield run
            run, zero = [], None
    yield run


def _is_date(run: Sequence[_Part]) -> bool:
    """Whether numbers are a day, a month and a year, in any order of theirs; a thousand may be added up with the month before it."""
    values = [part.value for part in run]
    if len(run) == 2:
        month, year = divmod(values[1], 1000)
        return values[0] in _DAYS and month in _MONTHS and any(1000 + year in years for years in _FULL_YEARS)
    if len(run) != 3:
        return False
    last = _is_day(values[:2]) and (values[2] in _YEARS or run[2].zero or _is_year(str(values[2])))
    return last or (_is_day(values[1:]) and (values[0] in _YEARS or _is_year(str(values[0]))))


def _is_day(values: Sequence[int]) -> bool:
    """Whether two numbers are a day and a month, either first."""
    return all(value in _DAYS for value in values) and min(values) in _MONTHS


def _with_centuries(run: Sequence[_Part]) -> list[_Part]:
    """The same with "nineteen eighty-two" as one number."""
    joined: list[_Part] = []
    for part in run:
        last = joined[-1] if joined else None
        if last and last.value in _CENTURIES and (part.value in _YEARS or part.zero):
            joined[-1] = _Part(last.start, part.end, 100 * last.value + part.value)
        else:
            joined.append(part)
    return joined

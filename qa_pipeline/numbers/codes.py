"""Telephone numbers, order numbers and codes, which are said digit by digit or in groups; and the decimals of "two point five"."""

import re
from collections.abc import Iterator
from decimal import Decimal

from qa_pipeline.numbers.items import Item

_RUN = re.compile(r"\+?(?:\(?[xX]?[NnLz0]\)?[-,.]?)+")
_BESIDE = frozenset("$c%mMJSi")
"""What makes the number before it an amount."""

_DECIMAL = re.compile(r"[NnL0]d[NLnz0]+")
_TENTHS = re.compile(r"[NnL0]d&?[NnL]?O")
_MOST_DECIMALS = 8


def with_decimals(items: list[Item]) -> list[Item]:
    """The items with "two point five", and with Russian "two whole five tenths", as one number each."""
    letters = "".join(item.letter for item in items)
    if "d" not in letters:
        return items
    joined: list[Item] = []
    place = 0
    while place < len(items):
        if match := _TENTHS.match(letters, place):
            item = _tenths(items[place : match.end()])
        elif match := _DECIMAL.match(letters, place):
            item = _decimal(items[place : match.end()])
        else:
            match, item = None, None
        joined.append(item or items[place])
        place = match.end() if match and item else place + 1
    return joined


def _decimal(parts: list[Item]) -> Item | None:
    fraction = "".join(part.said for part in parts[2:])
    if len(fraction) > _MOST_DECIMALS or any(part.value != int(part.value) for part in (parts[0], *parts[2:])):
        return None
    return Item(parts[0].start, parts[-1].end, "N", Decimal(f"{int(parts[0].value)}.{fraction}"))


def _tenths(parts: list[Item]) -> Item | None:
    if len(parts) < 4 or parts[-1].value not in (10, 100, 1000):
        return None
    return Item(parts[0].start, parts[-1].end, "N", parts[0].value + parts[-2].value / parts[-1].value)


def codes(items: list[Item]) -> Iterator[tuple[int, int, str]]:
    """The first and the last item of every code, and its digits."""
    letters = "".join(item.letter for item in items)
    for run in _RUN.finditer(letters):
        first, last = run.start(), run.end()
        while letters[last - 1] in "-,.":
            last -= 1
        if last < len(letters) and letters[last] in _BESIDE:
            last = _without_last(letters, first, last)
        while last > first and letters[last - 1] in "-,.+(":
            last -= 1
        if last > first and not (last - first <= 3 and first and letters[first - 1] in "pgK"):
            yield from _judged(items, letters, first, last)


def _without_last(letters: str, first: int, last: int) -> int:
    last -= 1
    while last > first and letters[last] not in "NnLz0":
        last -= 1
    return last


def _judged(items: list[Item], letters: str, first: int, last: int) -> Iterator[tuple[int, int, str]]:
    """The run as one code, or else what lies between its commas."""
    if code := _code(items[first:last], letters[first:last]):
        yield first, last - 1, code
        return
    place = first
    while place < last:
        end = place
        while end < last and letters[end] not in ",.":
            end += 1
        if (place, end) != (first, last) and end > place and (code := _code(items[place:end], letters[place:end])):
            yield place, end - 1, code
        place = end + 1


def _code(items: list[Item], letters: str) -> str | None:
    """The digits of a run that is a code, None of one that is something else: a list of amounts, a lone number."""
    said: list[str] = []
    spoken: list[Item] = []
    for place, item in enumerate(items):
        if item.letter not in "NnLz0":
            continue
        if item.value != int(item.value) or (not item.digits.isdigit() and (item.digits or item.value >= 10_000)):
            return None
        times = {"x": 2, "X": 3}.get(letters[place - 1], 1) if place else 1
        said.append(item.said * times)
        spoken.append(item)
    return "".join(said) if said and _is_code(said, spoken, letters) else None


def _is_code(said: list[str], items: list[Item], letters: str) -> bool:
    count = sum(map(len, said))
    listed = any(sign in letters for sign in ",.")
    if len(said) == 1:
        return bool(items[0].digits) and count >= 6
    if "x" in letters or "X" in letters:
        return count >= 3
    if count >= 6 and (said[0].startswith("0") or letters[0] == "+"):
        return True
    if all(len(part) == 1 for part in said):
        return len(said) >= 6 or (not listed and len(said) >= (3 if "0" in said else 4))
    return not listed and _grouped(items, count)


def _grouped(items: list[Item], count: int) -> bool:
    """Whether numbers in a row are the groups of a code: three and more, or two in digits as telephone numbers are written."""
    if len(items) == 2:
        return count >= 7 and all(item.digits and len(item.digits) >= 3 for item in items)
    return count >= 6 and any(item.value % 10 for item in items)

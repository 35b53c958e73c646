"""What numbers mean together with the words beside them: telephone numbers, dates, times, amounts of money, percentages, counts.

A text is read as a row of letters, one for each item, and the patterns are regular expressions over them.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Literal, NamedTuple

from qa_pipeline.languages import Clock, Numerals
from qa_pipeline.numbers.digits import iso
from qa_pipeline.numbers.items import Item
from qa_pipeline.numbers.lexicon import Lexicon

Kind = Literal["number", "ordinal", "money", "percent", "date", "time", "digits"]
_Match = re.Match[str]


class Found(NamedTuple):
    """A number between two items, the last included."""

    first: int
    last: int
    kind: Kind
    value: str
    unit: str | None = None


_Reader = Callable[[list[Item], _Match], Found | None]


@dataclass(frozen=True, slots=True)
class _Pattern:
    letters: re.Pattern[str]
    reads: _Reader


def _letters(pattern: str) -> re.Pattern[str]:
    """`#` is any number, in a class of letters too, and `@` any ordinal."""
    classes = re.sub(r"\[[^\]]*\]", lambda letters: letters[0].replace("#", "NnLeE0"), pattern)
    return re.compile(classes.replace("#", "[NnLeE0]").replace("@", "[Oo]"))


def shown(value: Decimal) -> str:
    """A decimal number without zeros that say nothing: 12.5, 1250."""
    whole = int(value)
    return str(whole) if whole == value else format(value.normalize(), "f")


def meanings(items: list[Item], words: Lexicon) -> Iterator[Found]:
    """What the items say, in any order. What is found by one pattern is not there for the next."""
    letters = "".join(item.letter for item in items)
    for pattern in _patterns(words):
        here = list(_matches(pattern, items, letters))
        yield from here
        letters = _without(letters, here)


def _matches(pattern: _Pattern, items: list[Item], letters: str) -> Iterator[Found]:
    place = 0
    while match := pattern.letters.search(letters, place):
        found = pattern.reads(items, match)
        place = match.start() + 1 if found is None else found.last + 1
        if found:
            yield found


def _without(letters: str, found: list[Found]) -> str:
    if not found:
        return letters
    rest = list(letters)
    for one in found:
        rest[one.first : one.last + 1] = " " * (one.last + 1 - one.first)
    return "".join(rest)


@cache
def _patterns(words: Lexicon) -> tuple[_Pattern, ...]:
    numerals = words.numerals
    written = [(pattern, reads) for pattern, reads in _dates(numerals)]
    written += [(_clock_pattern(clock), _clock_reader(clock)) for clock in numerals.clocks]
    written += [("[BA]?(?:K[,:]?)?T(?:K?p?f?(?P<part>[APuUj]))?", _written_time)]
    written += _amounts(numerals)
    if numerals.price_pairs:
        written.append((r"(?<![N])(?P<whole>N)(?P<rest>N)(?![m$%cMNi-])", _pair))
    written += [
        (r"N(?=mF)", _with_part),
        (r"H(?=a?m)", lambda _, match: Found(match.start(), match.start(), "number", "0.5")),
        (r"n(?=a?m)", _count),
        (r"[NL0]", _count),
        (r"O", _ordinal),
    ]
    return tuple(_Pattern(_letters(pattern), reads) for pattern, reads in written)


def _day_and_month(day: Decimal, month: int) -> bool:
    return day == int(day) and 1 <= day <= (29 if month == 2 else 30 if month in (4, 6, 9, 11) else 31)


def _dates(numerals: Numerals) -> Iterator[tuple[str, _Reader]]:
    yield "D", lambda items, match: Found(match.start(), match.start(), "date", items[match.start()].info)
    year = r"(?:,?y?f?(?P<year>[NLO])(?P<rest>N)?(?:(?P<named>y)|(?![m$%c:])))?"
    yield rf"(?P<day>[#Oo])[.\-]?f{{0,2}}(?P<month>[MJ])f?{year}", _date
    if numerals.month_first:
        yield rf"(?P<month>M)f?(?P<day>[NnLOo])(?![m$%c:T]){year}", _date
    if numerals.day_dot:
        yield r"N(?![mSc$%])", _day_dot


def _date(items: list[Item], match: _Match) -> Found | None:
    """A day of a month, with its year where one is said after it."""
    day, month = items[match.start("day")], items[match.start("month")]
    number = int(month.value)
    if not _day_and_month(day.value, number if month.letter == "M" else 1):
        return None
    last = max(match.end("day"), match.end("month")) - 1
    text = f"{number:02}-{int(day.value):02}"
    year, end = _year(items, match)
    dated = iso(year, number, int(day.value)) if year else None
    if dated:
        return Found(match.start(), end, "date", dated)
    return Found(match.start(), last, "date", f"--{text}" if month.letter == "M" else f"jalali:--{text}")


def _year(items: list[Item], match: _Match) -> tuple[int | None, int]:
    if not match["year"]:
        return None, 0
    first, end = items[match.start("year")], match.end("year") - 1
    if match["rest"] and first.value in (19, 20) and items[match.start("rest")].value < 100:
        return int(first.value) * 100 + int(items[match.start("rest")].value), match.start("rest")
    if match["named"]:
        end = match.start("named")
    return (int(first.value), end) if first.value == int(first.value) and not match["rest"] else (None, 0)


_DAY_DOT = re.compile(r"(0[1-9]|[12]\d|3[01])\.(0[1-9]|1[0-2])")


def _day_dot(items: list[Item], match: _Match) -> Found | None:
    place = match.start()
    day = _DAY_DOT.fullmatch(items[place].digits)
    if day is None or (place and items[place - 1].letter in "KSB") or not _day_and_month(Decimal(day[1]), int(day[2])):
        return None
    return Found(place, place, "date", f"--{day[2]}-{day[1]}")


def _clock_pattern(clock: Clock) -> str:
    pattern = clock.pattern.replace("(?P<m>#)", "[0z]?(?P<m>#)")
    part = r"K?,?p?f?(?P<part>[APuUj])"
    if clock.daytime:
        return pattern + part
    return rf"(?:(?P<early>[APj])p?)?{pattern}(?:{part})?"


def _clock_reader(clock: Clock) -> _Reader:
    def reads(items: list[Item], match: _Match) -> Found | None:
        groups = match.groupdict()
        hour = items[match.start("h")]
        minutes = items[match.start("m")] if groups.get("m") else None
        hours, said = _dotted(hour) if minutes is None else (hour.value, minutes.value)
        if not (0 <= hours <= 24 and 0 <= said <= 59 and hours == int(hours) and said == int(said)):
            return None
        part = groups.get("part") or groups.get("early") or "".join(set("APjr") & set(match[0]))
        time = _of_day(int(hours) * 60 + clock.base + clock.sign * int(said), part, twelve=hours <= 12 and clock.base + clock.sign < 1)
        return Found(match.start(), match.end() - 1, "time", time)

    return reads


_CLOCK_DIGITS = re.compile(r"(\d{1,2})[.,](\d{2})")


def _dotted(hour: Item) -> tuple[Decimal, Decimal]:
    """The hour and the minutes of one number: "17.45" in digits, or four and a half."""
    if written := _CLOCK_DIGITS.fullmatch(hour.digits):
        return Decimal(written[1]), Decimal(written[2])
    whole = Decimal(int(hour.value))
    return whole, (hour.value - whole) * 60


def _of_day(minutes: int, part: str, *, twelve: bool) -> str:
    if twelve and minutes < 60:
        minutes += 12 * 60
    if part == "j":
        part = "P" if 6 * 60 <= minutes < 12 * 60 else "A"
    if part in ("P", "U", "r") and minutes < 12 * 60:
        minutes += 12 * 60
    elif part in ("A", "u") and 12 * 60 <= minutes < 13 * 60:
        minutes -= 12 * 60
    return f"{minutes // 60 % 24:02}:{minutes % 60:02}"


def _written_time(items: list[Item], match: _Match) -> Found:
    time = next(item.info for item in items[match.start() : match.end()] if item.letter == "T")
    hour, minute = map(int, time.split(":"))
    return Found(match.start(), match.end() - 1, "time", _of_day(hour * 60 + minute, match["part"] or "", twelve=False))


def _amounts(numerals: Numerals) -> Iterator[tuple[str, _Reader]]:
    yield r"B(?P<amount>[NnL0])", _percent
    yield r"(?P<amount>[NnL0])%", _percent
    yield r"(?<![NnL])%(?P<amount>[NL])", _percent
    if numerals.thousands_unsaid:
        yield r"(?P<amount>N)(?P<unit>\$)", _thousands_unsaid(numerals.thousands_unsaid)
    cents = r"(?:[,.&]{0,2}(?P<cents>[NnL])c)"
    bare = r"|(?P<bare>[NL])(?![m$%cMSNn:KipAP-])" if numerals.cents else ""
    yield rf"(?<![NnL])(?P<unit>S)(?P<amount>[NnL]){cents}?", _money
    yield rf"(?P<amount>[NnL0])\.?(?P<unit>[S$])(?:{cents}{bare})?", _money
    yield r"(?P<cents>[NnL])(?P<unit>c)", _cents
    if numerals.unit_first:
        yield r"(?P<unit>\$)(?P<amount>[NnL])(?![$cm%KMi])", _money


def _percent(items: list[Item], match: _Match) -> Found:
    return Found(match.start(), match.end() - 1, "percent", shown(items[match.start("amount")].value), "%")


def _money(items: list[Item], match: _Match) -> Found:
    groups = match.groupdict()
    amount, unit, last = items[match.start("amount")], items[match.start("unit")].info, match.end() - 1
    value = amount.value
    if groups.get("cents"):
        value += items[match.start("cents")].value / 100
    elif groups.get("bare"):
        bare = items[match.start("bare")]
        if 10 <= bare.value < 100 and not bare.digits and value == int(value):
            value += bare.value / 100
        else:
            last = match.start("bare") - 1
    return Found(match.start(), last, "money", shown(value), unit)


def _thousands_unsaid(currency: str) -> _Reader:
    """Four million and two hundred toman, which are 4,200,000: nobody counts single ones."""

    def reads(items: list[Item], match: _Match) -> Found | None:
        amount, unit = items[match.start()], items[match.start("unit")].info
        rest = amount.value % 1_000_000
        if unit != currency or amount.digits or amount.value < 1_000_000 or not 100 <= rest < 1000:
            return None
        return Found(match.start(), match.end() - 1, "money", shown(amount.value + rest * 999), unit)

    return reads


def _cents(items: list[Item], match: _Match) -> Found:
    return Found(match.start(), match.end() - 1, "money", shown(items[match.start()].value / 100), items[match.start("unit")].info)


def _pair(items: list[Item], match: _Match) -> Found | None:
    """Twelve fifty, which is a price; after "in" or as twenty twenty-six a year."""
    first, last = match.start(), match.end() - 1
    whole, rest = items[first], items[last]
    if whole.digits or rest.digits or not (1 <= whole.value < 100 and 10 <= rest.value < 100 and whole.value == int(whole.value)):
        return None
    year = (first and items[first - 1].letter == "s" and whole.value in (18, 19, 20)) or (whole.value == 20 and 20 <= rest.value <= 35)
    return Found(first, last, "number", shown(whole.value * 100 + rest.value if year else whole.value + rest.value / 100))


def _with_part(items: list[Item], match: _Match) -> Found:
    """Two kilos and a half."""
    place = match.start()
    return Found(place, place + 2, "number", shown(items[place].value + items[place + 2].value))


def _count(items: list[Item], match: _Match) -> Found:
    item = items[match.start()]
    if item.digits.isdigit() and len(item.digits) > 1 and (item.digits[0] == "0" or len(item.digits) > 15):
        return Found(match.start(), match.start(), "digits", item.digits)
    return Found(match.start(), match.start(), "number", shown(item.value))


def _ordinal(items: list[Item], match: _Match) -> Found:
    return Found(match.start(), match.start(), "ordinal", shown(items[match.start()].value))

"""What is written in digits: numbers with the separators of a language, dates and times; in Latin, Persian and Arabic digits."""

import re
from datetime import date
from decimal import Decimal

from qa_pipeline.languages import Numerals

_PLAIN = {ord(digit): str(value) for digits in ("۰۱۲۳۴۵۶۷۸۹", "٠١٢٣٤٥٦٧٨٩") for value, digit in enumerate(digits)}
_PLAIN |= {ord("٬"): ",", ord("،"): ",", ord("٫"): ".", ord("\u00a0"): " ", ord("\u202f"): " "}

MOST_DIGITS = 15
"""A longer run of digits is a code, not an amount."""

_DMY = re.compile(r"(\d{1,2})[./](\d{1,2})[./](\d{4}|\d{2})|(\d{1,2})-(\d{1,2})-(\d{4})")
_YMD = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_TIME = re.compile(r"(\d{1,2}):(\d{2})(?::\d{2})?")


def plain(digits: str) -> str:
    """The same in ASCII digits and separators."""
    return digits.translate(_PLAIN)


def amount(digits: str, numerals: Numerals) -> Decimal | None:
    """The value of plain digits with separators; None where there are too many of them for an amount.

    A separator before three digits is the language's separator of thousands, or stands there more than once; any other is a decimal point.
    """
    if digits.isdigit() and len(digits) <= MOST_DIGITS:
        return Decimal(digits)
    if sum(map(str.isdigit, digits)) > MOST_DIGITS:
        return None
    digits = digits.replace(" ", "").replace("'", "").replace("/", ".")
    signs = [sign for sign in digits if sign in ".,"]
    if not signs:
        return Decimal(digits)
    last = signs[-1]
    grouped = all(len(group) == 3 for group in re.split("[.,]", digits)[1:]) and len(re.split("[.,]", digits)[0]) <= 3
    if grouped and len(set(signs)) == 1 and (len(signs) > 1 or (last == numerals.thousands and not digits.startswith("0"))):
        return Decimal(digits.replace(last, ""))
    if signs.count(last) > 1:
        return None
    whole, _, fraction = digits.rpartition(last)
    return Decimal(f"{whole.replace('.', '').replace(',', '')}.{fraction}")


def day_of(digits: str, *, month_may_lead: bool) -> str | None:
    """A date in plain digits in ISO 8601; a Jalali one is converted. None where it is no date."""
    if match := _YMD.fullmatch(digits):
        year, month, day = map(int, match.groups())
    elif match := _DMY.fullmatch(digits):
        day, month, year = (int(group) for group in match.groups() if group)
        if month > 12 >= day and month_may_lead:
            day, month = month, day
        year += 2000 if year < 100 else 0
    else:
        return None
    return iso(year, month, day)


def iso(year: int, month: int, day: int) -> str | None:
    """A date in ISO 8601, of a Gregorian year or of a Jalali one (1300 to 1500); None where there is no such day."""
    if 1300 <= year <= 1500:
        return _from_jalali(year, month, day)
    try:
        return date(year, month, day).isoformat() if 1900 <= year <= 2100 else None
    except ValueError:
        return None


def _from_jalali(year: int, month: int, day: int) -> str | None:
    """By the 33-year cycle of leap years, which holds from 1343 to 1472 (1964 to 2093)."""
    if not (1 <= month <= 12 and 1 <= day <= (31 if month <= 6 else 30)):
        return None
    before = (month - 1) * 31 - max(0, month - 7)
    years = year + 1595
    days = -355_668 + 365 * years + years // 33 * 8 + (years % 33 + 3) // 4 + day + before
    # The count starts at the Gregorian year 0, which has 366 days; ordinal 1 is 0001-01-01.
    return date.fromordinal(days - 365).isoformat()


def time_of(digits: str) -> str | None:
    """A time of day in plain digits; None where it is none."""
    match = _TIME.fullmatch(digits)
    if match is None or int(match[1]) > 24 or int(match[2]) > 59:
        return None
    return f"{int(match[1]) % 24:02}:{match[2]}"

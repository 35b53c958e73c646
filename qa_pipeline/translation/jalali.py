"""The Iranian (Jalali, Solar Hijri) calendar.

Its years begin at the spring equinox in Tehran. The rule of 33 years, by which 8 of 33 years are leap, finds the same days as the equinox
from 1178 to 1501, March 1799 to March 2123; outside of those nothing is converted.
"""

from datetime import date

FIRST, LAST = 1178, 1501
"""The years for which the rule holds."""

_EPOCH = date(622, 3, 21).toordinal()
_HALF = 6 * 31
"""Days of the first six months, which have 31 each; the next five have 30, the last the rest."""


def of(day: date) -> tuple[int, int, int] | None:
    """Year, month and day of a Gregorian day, None outside of the years that are known."""
    year = day.year - 621
    if day.toordinal() < _new_year(year):
        year -= 1
    if not FIRST <= year <= LAST:
        return None
    passed = day.toordinal() - _new_year(year)
    if passed < _HALF:
        return year, passed // 31 + 1, passed % 31 + 1
    return year, (passed - _HALF) // 30 + 7, (passed - _HALF) % 30 + 1


def _new_year(year: int) -> int:
    """The ordinal of the first of Farvardin."""
    return _EPOCH + 365 * (year - 1) + (8 * year + 21) // 33

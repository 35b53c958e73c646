"""The Iranian calendar against days that are known, and against its own rules."""

from datetime import date, timedelta

import pytest

from qa_pipeline.translation import jalali

# New Year's days as Iran's calendar centre has them, and days of history.
KNOWN = [
    (date(2026, 11, 20), (1405, 8, 29)),
    (date(2026, 3, 21), (1405, 1, 1)),
    (date(2025, 3, 21), (1404, 1, 1)),
    (date(2025, 3, 20), (1403, 12, 30)),  # 1403 was a leap year
    (date(2024, 3, 20), (1403, 1, 1)),
    (date(2024, 3, 19), (1402, 12, 29)),
    (date(2021, 3, 21), (1400, 1, 1)),
    (date(2021, 3, 20), (1399, 12, 30)),
    (date(2017, 3, 20), (1395, 12, 30)),
    (date(2000, 1, 1), (1378, 10, 11)),
    (date(1979, 2, 11), (1357, 11, 22)),
    (date(1970, 1, 1), (1348, 10, 11)),
    (date(1925, 3, 31), (1304, 1, 11)),  # the law that made the calendar
]

LEAP = {1370, 1375, 1379, 1383, 1387, 1391, 1395, 1399, 1403, 1408}


@pytest.mark.parametrize(("day", "theirs"), KNOWN, ids=str)
def test_known_days(day: date, theirs: tuple[int, int, int]) -> None:
    assert jalali.of(day) == theirs


def test_each_day_follows_the_one_before() -> None:
    """Over all days for which the calendar is known: no day is left out, none comes twice, and months have their lengths."""
    day, before = date(1799, 3, 22), jalali.of(date(1799, 3, 21))
    assert before == (1178, 1, 1)
    lengths: dict[tuple[int, int], int] = {}
    while before is not None:
        year, month, number = before
        lengths[year, month] = number
        now = jalali.of(day)
        assert now in {(year, month, number + 1), (year, month + 1, 1), (year + 1, 1, 1), None}, day
        before, day = now, day + timedelta(days=1)
    assert {lengths[1404, month] for month in range(1, 7)} == {31}
    assert {lengths[1404, month] for month in range(7, 12)} == {30}
    assert {year for year in range(1370, 1409) if lengths[year, 12] == 30} == LEAP
    assert all(length in (29, 30) for (_, month), length in lengths.items() if month == 12)


def test_nothing_outside_of_what_is_known() -> None:
    assert jalali.of(date(1799, 3, 20)) is None
    assert jalali.of(date(2200, 1, 1)) is None

"""Days, times of day and lengths of time as the language writes them; days in Persian by the Iranian calendar."""

from datetime import UTC, datetime

from qa_pipeline.translation import jalali
from qa_pipeline.translation.catalogs import _
from qa_pipeline.translation.numbers import digits, number
from qa_pipeline.translation.spoken import direction, language

NOTHING = "–"
"""Stands where there is no value."""

_RIGHT_TO_LEFT = "\u200f"

_DAYS = {"en": "%Y-%m-%d", "tr": "%d.%m.%Y", "et": "%d.%m.%Y", "ru": "%d.%m.%Y"}
"""In digits, for tables."""


def date(iso: str | None) -> str:
    """The day of an ISO 8601 time: 2026-11-20, 20.11.2026, ۱۴۰۵/۰۸/۲۹. What is no time is said as it is."""
    at = _time(iso)
    return _day(at) if at is not None else iso or NOTHING


def clock(iso: str | None) -> str:
    """The time of day of an ISO 8601 time, by its own clock: 09:14. What is no time is said as it is."""
    at = _time(iso)
    return _clock(at) if at is not None else iso or NOTHING


def moment(iso: str | None, *, local: bool = True) -> str:
    """Day and time of day, by the clock of the call; in UTC where `local` is false. What is no time is said as it is."""
    at = _time(iso)
    if at is None:
        return iso or NOTHING
    if local or at.tzinfo is None:
        return f"{_day(at)} {_clock(at)}"
    at = at.astimezone(UTC)
    # A mark before it: "UTC" would otherwise turn what stands by itself in a text from right to left.
    return f"{_RIGHT_TO_LEFT if direction() == 'rtl' else ''}{_day(at)} {_clock(at)} UTC"


def _time(iso: str | None) -> datetime | None:
    try:
        return datetime.fromisoformat(iso) if iso else None
    except ValueError:
        return None


def _day(at: datetime) -> str:
    if language() != "fa":
        return at.strftime(_DAYS[language()])
    year, month, day = jalali.of(at.date()) or (at.year, at.month, at.day)
    return digits(f"{year}/{month:02}/{day:02}")


def _clock(at: datetime) -> str:
    return digits(at.strftime("%H:%M"))


def duration(seconds: float) -> str:
    """How long something takes: 7.5 s, 45 s, 12 min, 5.2 h."""
    if seconds < 60:
        return _("%(num)s s", num=number(seconds, 1 if seconds < 10 else 0))
    if seconds < 3600:
        return _("%(num)s min", num=number(seconds / 60, 1 if seconds < 600 else 0))
    return _("%(num)s h", num=number(seconds / 3600, 1))


def position(seconds: float) -> str:
    """A place in a recording: 0:41, 12:05, 1:02:03."""
    whole = int(seconds)
    hours, minutes, rest = whole // 3600, whole // 60 % 60, whole % 60
    return digits(f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}")

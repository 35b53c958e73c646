"""The agents' profiles as their page shows them."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from qa_pipeline.reports import agents, wording
from qa_pipeline.reports.profile import FEWEST, Figure, Period, Profile, period_of, profiles
from qa_pipeline.reports.rows import Row as Known
from qa_pipeline.reports.trend import period_told
from qa_pipeline.translation import N_, _, number, percent

Interval = tuple[float, float] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A figure in words, with a remark beside it, and the `value` that it is sorted by. `few` where it is none."""

    text: str
    remark: str = ""
    few: bool = False
    value: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """An agent, in all calls or in those of a period, which is `told` as the language does. `cells` stand under `COLUMNS`."""

    agent: str
    period: str
    told: str
    calls: int
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """`unnamed` calls name no agent, and `left_out` agents have fewer calls than those of `rows`.

    `periods` are the agents' weeks or months, as `by` says, where there are several with enough calls.
    """

    rows: tuple[Row, ...]
    unnamed: int
    left_out: int
    by: Period
    periods: tuple[Row, ...]


WEEKS = 14
"""Weeks that a table of weeks may have; a quarter of a year has up to 14."""

LISTED = 400
"""Rows of a table at most, those of the agents with most calls."""

COLUMNS = (N_("Verdicts passed"), N_("Politeness"), N_("Mood turned"), N_("Pace"), N_("Answers in"), N_("Getting impatient"))


def card(calls: Sequence[Known]) -> Card | None:
    """None where of no call it is known how it was conducted, or no call names its agent."""
    found = profiles(calls) if any(call.tone is not None for call in calls) else ()
    if not found:
        return None
    unnamed = sum(call.agent == agents.NOBODY for call in calls)
    by, periods = _periods(calls)
    return Card(
        rows=tuple(_row(profile, by) for profile in found[:LISTED]),
        unnamed=unnamed,
        left_out=max(len(found) - LISTED, 0),
        by=by,
        periods=tuple(_row(profile, by) for profile in periods[:LISTED]),
    )


def _periods(calls: Sequence[Known]) -> tuple[Period, Sequence[Profile]]:
    """The periods of the agents of whom two or more tell something: weeks, or months of longer than `WEEKS`."""
    by: Period = "week"
    if len({period_of(call.started_at, "week") for call in calls}) > WEEKS:
        by = "month"
    known = [profile for profile in profiles(calls, by) if profile.period is not None and profile.calls >= FEWEST]
    several = {agent for agent, count in Counter(profile.agent for profile in known).items() if count > 1}
    return by, [profile for profile in known if profile.agent in several]


def _row(profile: Profile, by: Period) -> Row:
    pace = profile.words_per_minute.value
    passed = _("%(part)s of %(all)s", part=number(profile.passed), all=number(profile.decided)) if profile.decided else ""
    trend = _("%(part)s of %(all)s", part=number(profile.impatient), all=number(profile.followed)) if profile.followed else wording.NOTHING
    return Row(
        agent=profile.agent,
        period=profile.period or "",
        told=period_told(profile.period, by) if profile.period else "",
        calls=profile.calls,
        cells=(
            _cell(profile.share, _share, passed),
            _cell(profile.politeness, wording.mean),
            _cell(profile.turned, wording.difference),
            _cell(profile.pace, _pace, "" if pace is None else _("%(num)s words/min", num=number(pace))),
            _cell(profile.answer, _seconds),
            Cell(text=trend, few=not profile.followed, value=float(profile.impatient) if profile.followed else None),
        ),
    )


def _cell(figure: Figure, told: Callable[[float, Interval], str], remark: str = "") -> Cell:
    if figure.value is None:
        return Cell(text=_(wording.TOO_FEW) if figure.calls else wording.NOTHING, remark=remark, few=True)
    return Cell(text=told(figure.value, figure.interval), remark=remark, value=round(figure.value, 4))


def _share(share: float, interval: Interval) -> str:
    return percent(share) if interval is None else wording.estimate(share, interval)


def _pace(share: float, _interval: Interval) -> str:
    return percent(share / 100)


def _seconds(seconds: float, _interval: Interval) -> str:
    return _("%(num)s s", num=number(seconds, 1))

"""The agents' profiles as the report's first page shows them."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from qa_pipeline.reports import agents, wording
from qa_pipeline.reports.profile import FEWEST, Figure, Period, Profile, period_of, profiles
from qa_pipeline.types import ScoredCall

Interval = tuple[float, float] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A figure in words, with a remark beside it. `few` where it is none."""

    text: str
    remark: str = ""
    few: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """An agent, in all calls or in those of a period. `cells` stand under `COLUMNS`."""

    agent: str
    period: str
    calls: int
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """`unnamed` calls name no agent. `periods` are the agents' weeks or months, as `by` says, where there are several with enough calls."""

    rows: tuple[Row, ...]
    unnamed: int
    by: Period
    periods: tuple[Row, ...]


WEEKS = 14
"""Weeks that a table of weeks may have; a quarter of a year has up to 14."""

COLUMNS = ("Verdicts passed", "Politeness", "Mood turned", "Pace", "Answers in", "Getting impatient")


def card(calls: Sequence[ScoredCall]) -> Card | None:
    """None where of no call it is known how it was conducted, or no call names its agent."""
    found = profiles(calls) if any(call.manner is not None for call in calls) else ()
    if not found:
        return None
    unnamed = sum(agents.key(call.conversation.metadata) == agents.NOBODY for call in calls)
    by, periods = _periods(calls)
    return Card(rows=tuple(map(_row, found)), unnamed=unnamed, by=by, periods=tuple(map(_row, periods)))


def _periods(calls: Sequence[ScoredCall]) -> tuple[Period, Sequence[Profile]]:
    """The periods of the agents of whom two or more tell something: weeks, or months of longer than `WEEKS`."""
    by: Period = "week"
    if len({period_of(call.conversation.started_at, "week") for call in calls}) > WEEKS:
        by = "month"
    known = [profile for profile in profiles(calls, by) if profile.period is not None and profile.calls >= FEWEST]
    several = {agent for agent, count in Counter(profile.agent for profile in known).items() if count > 1}
    return by, [profile for profile in known if profile.agent in several]


def _row(profile: Profile) -> Row:
    pace = profile.words_per_minute.value
    return Row(
        agent=profile.agent,
        period=profile.period or "",
        calls=profile.calls,
        cells=(
            _cell(profile.share, _share, f"{profile.passed} of {profile.decided}" if profile.decided else ""),
            _cell(profile.politeness, wording.mean),
            _cell(profile.turned, wording.difference),
            _cell(profile.pace, _pace, "" if pace is None else f"{pace:.0f} words/min"),
            _cell(profile.answer, _seconds),
            Cell(text=f"{profile.impatient} of {profile.followed}" if profile.followed else wording.NOTHING, few=not profile.followed),
        ),
    )


def _cell(figure: Figure, told: Callable[[float, Interval], str], remark: str = "") -> Cell:
    if figure.value is None:
        return Cell(text=wording.TOO_FEW if figure.calls else wording.NOTHING, remark=remark, few=True)
    return Cell(text=told(figure.value, figure.interval), remark=remark)


def _share(share: float, interval: Interval) -> str:
    return wording.percent(share) if interval is None else wording.estimate(share, interval)


def _pace(share: float, _interval: Interval) -> str:
    return f"{share:.0f} %"


def _seconds(seconds: float, _interval: Interval) -> str:
    return f"{seconds:.1f} s"

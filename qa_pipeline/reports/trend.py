"""How scores went from week to week, of all calls and of each team; never a mean from fewer calls than its interval can bear."""

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from qa_pipeline.reports import charts, figures, profile
from qa_pipeline.reports.charts import Chart, Point
from qa_pipeline.reports.profile import Period
from qa_pipeline.reports.rows import Row
from qa_pipeline.translation import _, date, digits, language, number
from qa_pipeline.types import CallFacts, Selection

WEEKS = 14
"""Weeks that a chart may have; of longer, it shows months."""

TEAMS = 8
"""Teams with a chart of their own, those with most calls."""


@dataclass(slots=True)
class Scores:
    """Scores by team and week, as they are read; `""` is all calls. Months are kept beside, for what turns out to be long."""

    by: dict[Period, dict[str, dict[str, list[float]]]] = field(default_factory=lambda: {"week": {}, "month": {}})

    def add(self, at: str | None, team: str, score: float | None) -> None:
        if score is None:
            return
        for period, teams in self.by.items():
            name = profile.period_of(at, period)
            if name is not None:
                for one in {"", team}:
                    teams.setdefault(one, {}).setdefault(name, []).append(score)


def lately(at: str) -> Selection:
    """The calls of the weeks before a time that is ISO 8601, which `charts_of` shows before those of a report."""
    return Selection(since=(datetime.datetime.fromisoformat(at) - datetime.timedelta(weeks=WEEKS - 1)).isoformat(), until=at)


def charts_of(known: Sequence[Row], history: Iterable[CallFacts] = ()) -> tuple[Chart, ...]:
    """Of all calls first, then of teams. `history` are calls before those of the report; any of the report's own in it count once."""
    scores, own = Scores(), {row.call_id for row in known}
    for row in known:
        scores.add(row.started_at, row.team, row.score)
    for one in history:
        if one.call_id not in own:
            scores.add(one.at, one.team, one.score)
    by: Period = "week" if len(scores.by["week"].get("", ())) <= WEEKS else "month"
    teams = scores.by[by]
    named = sorted((team for team in teams if team), key=lambda team: (-sum(map(len, teams[team].values())), team))
    chosen = ["", *(named[:TEAMS] if len(named) > 1 else ())]
    found = (_chart(team, teams[team], by, sorted(teams[""])) for team in chosen if team in teams)
    return tuple(chart for chart in found if chart is not None)


def _chart(team: str, by_period: dict[str, list[float]], by: Period, periods: Sequence[str]) -> Chart | None:
    """None where fewer than two of the periods have enough calls."""
    means = {period: profile.mean(by_period.get(period, ())) for period in periods}
    if sum(figure.value is not None for figure in means.values()) < 2:
        return None
    points = [_point(period_told(period, by), means[period]) for period in periods]
    return Chart(
        title=team or _("All calls"),
        svg=charts.line(points, number, span=(0.0, 100.0)),
        columns=(_("Week from") if by == "week" else _("Month"), _("Calls"), _("Average score")),
        rows=tuple(
            (point.label, number(len(by_period.get(period, ()))), _told(means[period]))
            for period, point in zip(periods, points, strict=True)
        ),
    )


def _point(label: str, figure: profile.Figure) -> Point:
    low, high = figure.interval or (None, None)
    return Point(label=label, value=figure.value, low=low, high=high)


def _told(figure: profile.Figure) -> str:
    return _("too few") if figure.value is None else figures.scored(figure)


def period_told(period: str, by: Period) -> str:
    """A week by its Monday, as the language writes days; a month by its number, in another calendar than ours by its first day."""
    if by == "month":
        return date(f"{period}-01") if language() == "fa" else digits(period)
    year, _sign, week = period.partition("-W")
    return date(datetime.date.fromisocalendar(int(year), int(week), 1).isoformat())

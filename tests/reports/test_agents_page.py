"""Criteria by agent and team, and how scores went: never a share or a mean from fewer calls than its interval can bear."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from qa_pipeline import facts
from qa_pipeline.reports import agents_page, charts, heat, rows, trend
from qa_pipeline.reports.rows import Row
from qa_pipeline.translation import speaking
from qa_pipeline.types import ScoredCall, Verdict
from tests.build import call
from tests.reports.scored import result, scored

MONDAY = date(2026, 11, 2)


def of_team(team: str, verdicts: list[Verdict], *, day: date | None = None, score: float = 80.0, **who: str) -> list[ScoredCall]:
    talk = replace(call("A Hello", "C Hi", team=team, **who), started_at=f"{day}T10:00:00+02:00" if day else None)
    return [
        scored(f"{team}-{day}-{number}", result("opening.greeting", verdict), conversation=talk, score=score + number % 5)
        for number, verdict in enumerate(verdicts)
    ]


def known(*calls: ScoredCall) -> list[Row]:
    return [rows.of(one) for one in calls]


def test_a_share_of_ten_calls_has_its_interval_and_of_nine_there_are_counts() -> None:
    """Wilson by hand: 8 of 10 is 49 to 94 %."""
    many = of_team("Orders", [Verdict.PASS] * 8 + [Verdict.FAIL] * 2)
    few = of_team("Service", [Verdict.PASS] * 9)
    found = heat.heat(known(*many, *few), lambda row: row.team)
    assert found
    orders, service = found.lines
    assert (orders.name, orders.calls, orders.cells[0].text, orders.cells[0].beside, orders.cells[0].level) == (
        "Orders",
        10,
        "80 %",
        "49–94 %",
        4,
    )
    assert (service.cells[0].text, service.cells[0].beside, service.cells[0].level) == ("9 of 9", "", None)
    assert orders.score.level is not None
    assert service.score == heat.Cell(text="too few")


def test_what_is_undecided_or_does_not_apply_is_no_share() -> None:
    calls = of_team("Orders", [Verdict.PASS] * 9 + [Verdict.UNSURE] * 5 + [Verdict.NA] * 5)
    found = heat.heat(known(*calls), lambda row: row.team)
    assert found
    assert found.lines[0].cells[0].text == "9 of 9"


@pytest.mark.parametrize(("passed", "level"), [(0, 0), (9, 0), (10, 1), (12, 2), (15, 3), (17, 4), (18, 5), (20, 5)])
def test_the_colour_goes_by_the_share(passed: int, level: int) -> None:
    calls = of_team("Orders", [Verdict.PASS] * passed + [Verdict.FAIL] * (20 - passed))
    found = heat.heat(known(*calls), lambda row: row.team)
    assert found
    assert found.lines[0].cells[0].level == level


def test_those_with_most_calls_come_first_and_the_rest_is_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(heat, "LINES", 2)
    calls = [one for team, count in (("a", 1), ("b", 3), ("c", 2)) for one in of_team(team, [Verdict.PASS] * count)]
    found = heat.heat(known(*calls), lambda row: row.team)
    assert found
    assert ([line.name for line in found.lines], found.left_out) == (["b", "c"], 1)


def test_criteria_of_several_scorecards_stand_with_their_sections() -> None:
    one = scored("a", result("opening.greeting", Verdict.PASS), result("offer.count", Verdict.PASS))
    other = scored("b", result("opening.company", Verdict.FAIL), result("offer.count", Verdict.FAIL))
    found = heat.heat(known(one, other), lambda _row: "all")
    assert found
    assert found.sections == (("Opening", 2), ("Offers", 1))
    assert found.titles == ("Greets the customer", "Names the company", "Offers three products")


def test_without_teams_there_is_no_table_of_them() -> None:
    page = agents_page.page(known(scored()))
    assert page.teams is None
    assert page.agents


def test_agents_of_one_name_are_told_apart() -> None:
    calls = [*of_team("x", [Verdict.PASS], agent_id="7", agent_name="Ali"), *of_team("x", [Verdict.PASS], agent_id="8", agent_name="Ali")]
    found = agents_page.page(known(*calls)).agents
    assert found
    assert [line.name for line in found.lines] == ["Ali (7)", "Ali (8)"]


# ---------------------------------------------------------------------------------------------------------------------
# How scores went


def weeks(*counts: int, team: str = "Orders") -> list[ScoredCall]:
    """So many calls in each week, one week after the other."""
    days = [MONDAY + timedelta(weeks=week) for week in range(len(counts))]
    return [one for day, count in zip(days, counts, strict=True) for one in of_team(team, [Verdict.PASS] * count, day=day)]


def test_a_week_with_too_few_calls_is_a_gap() -> None:
    (chart,) = trend.charts_of(known(*weeks(10, 9, 12)))
    assert chart.columns == ("Week from", "Calls", "Average score")
    assert [row[:2] for row in chart.rows] == [("2026-11-02", "10"), ("2026-11-09", "9"), ("2026-11-16", "12")]
    assert [row[2].partition(" ")[0] for row in chart.rows] == ["82.0", "too", "81.8"]
    assert str(chart.svg).count('class="ci"') == 2


def test_of_one_week_there_is_no_chart() -> None:
    assert trend.charts_of(known(*weeks(30))) == ()
    assert trend.charts_of(known(*weeks(30, 9))) == ()
    assert trend.charts_of(known(*of_team("Orders", [Verdict.PASS] * 30))) == ()


def test_each_of_several_teams_has_a_chart_after_that_of_all() -> None:
    found = trend.charts_of(known(*weeks(12, 12), *weeks(12, 12, team="Service"), *weeks(2, 2, team="Tiny")))
    assert [chart.title for chart in found] == ["All calls", "Orders", "Service"]


def test_a_longer_time_is_told_by_months() -> None:
    found = trend.charts_of(known(*weeks(*[11] * 20)))
    assert found[0].columns[0] == "Month"
    assert found[0].rows[0][0] == "2026-11"


def test_earlier_calls_are_shown_and_the_reports_own_count_once() -> None:
    own = weeks(0, 12)
    earlier = [*weeks(15), *own]
    history = [
        facts.of(sha256="00", file="f", kind="conversation", added_at="x", conversation=one.conversation, report=one.report)
        for one in earlier
    ]
    (chart,) = trend.charts_of(known(*own), history)
    assert [row[:2] for row in chart.rows] == [("2026-11-02", "15"), ("2026-11-09", "12")]


def test_weeks_are_told_in_the_language() -> None:
    with speaking("fa"):
        assert trend.period_told("2026-W45", "week") == "۱۴۰۵/۰۸/۱۱"
        assert trend.period_told("2026-11", "month") == "۱۴۰۵/۰۸/۱۰"


# ---------------------------------------------------------------------------------------------------------------------
# Charts


def test_a_chart_has_nothing_that_runs_loads_or_styles() -> None:
    hostile = "<script>alert(1)</script>\"'"
    points = [charts.Point(label=hostile, value=3.0, low=1.0, high=5.0), charts.Point(label="b", value=None)]
    for svg in (charts.line(points, str), charts.columns(points, str), charts.beams(points, str)):
        text = str(svg)
        assert text.startswith("<svg ")
        for gone in ("<script", "<style", "style=", "href", "http", "pygal.config", "onload"):
            assert gone not in text.replace("&lt;script", ""), gone
        assert 'aria-hidden="true"' in text
        assert "&lt;script&gt;" in text

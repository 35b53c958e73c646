"""How agents speak with customers over several calls: computed by hand, and never from fewer calls than an interval can bear."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from qa_pipeline.reports import rows
from qa_pipeline.reports.profile import FEWEST, Figure, Period, Profile, interval, mean, middle, period_of, share, student
from qa_pipeline.reports.profile import profiles as of_rows
from qa_pipeline.types import ScoredCall, Verdict
from tests.build import call
from tests.reports.scored import conducted, result, scored

NOTHING = Figure(calls=0)


def one(call_id: str = "x", *verdicts: Verdict, started_at: str | None = None, language: str = "en", **known: Any) -> ScoredCall:
    """A call of two turns of the agent's and one of the customer's."""
    who = {name: known.pop(name) for name in ("agent_name", "agent_id") if name in known} or {"agent_name": "Elif"}
    talk = replace(call("A Hello", "C Hi", "A Bye", language=language, **who), started_at=started_at)
    criteria = [result(f"politeness.{place}", verdict) for place, verdict in enumerate(verdicts)]
    return scored(call_id, *criteria, conversation=talk, manner=conducted(talk, **known))


def profiles(calls: list[ScoredCall], period: Period | None = None) -> tuple[Profile, ...]:
    return of_rows((rows.of(call) for call in calls), period)


def only(calls: list[ScoredCall]) -> Profile:
    (profile,) = profiles(calls)
    return profile


# ---------------------------------------------------------------------------------------------------------------------
# Intervals


def test_the_interval_of_ten_of_twenty() -> None:
    """The means are binomial: 5 of 20 and fewer have a chance of 2.1 %, 4 and fewer of 0.6 %; the tail of 20 values is 1.6 %, not 2.5."""
    assert interval([0.0, 1.0] * 10) == (0.25, 0.75)


@pytest.mark.parametrize(("freedom", "quantile"), [(9, 2.262), (14, 2.145), (19, 2.093), (30, 2.042), (1000, 1.962)])
def test_student_as_the_tables_have_it(freedom: int, quantile: float) -> None:
    assert student(freedom) == pytest.approx(quantile, abs=1e-3)


@pytest.mark.parametrize("values", [[], [0.5], [0.2, 0.2, 0.2]])
def test_nothing_can_be_said_of_one_value_or_of_equal_ones(values: list[float]) -> None:
    assert interval(values) is None


@settings(deadline=None)
@given(some.lists(some.floats(-2, 2).map(lambda value: round(value, 2)), min_size=2, max_size=40), some.randoms())
def test_an_interval_holds_the_mean_and_does_not_depend_on_the_order(values: list[float], chance: Any) -> None:
    found = interval(values)
    if found is None:
        assert len(set(values)) == 1
        return
    rounding = 1e-9
    assert min(values) - rounding <= found[0] <= sum(values) / len(values) + rounding
    assert sum(values) / len(values) - rounding <= found[1] <= max(values) + rounding
    shuffled = list(values)
    chance.shuffle(shuffled)
    assert interval(shuffled) == found


def test_more_calls_have_a_narrower_interval() -> None:
    few, many = interval([0.4, 0.6] * 5), interval([0.4, 0.6] * 50)
    assert few
    assert many
    assert many[1] - many[0] < (few[1] - few[0]) / 2


def test_thousands_of_calls_have_an_interval() -> None:
    found = interval([place % 7 / 7 for place in range(5000)])
    assert found
    assert found[0] < 3 / 7 < found[1]


# ---------------------------------------------------------------------------------------------------------------------
# Figures


def test_fewer_calls_than_an_interval_can_bear_are_only_counted() -> None:
    assert FEWEST == 10
    values = [place / 10 for place in range(FEWEST - 1)]
    assert mean(values) == Figure(calls=9)
    assert middle(values) == Figure(calls=9)
    assert share([[True, False]] * 9) == Figure(calls=9)
    assert mean([*values, 0.9]).value == pytest.approx(0.45)


def test_what_was_not_measured_does_not_count() -> None:
    assert mean([None] * 20) == NOTHING
    assert mean([0.5] * 9 + [None]).calls == 9


def test_a_mean_of_equal_values_has_no_interval() -> None:
    assert mean([0.25] * 12) == Figure(calls=12, value=0.25)


def test_thirty_of_forty_verdicts() -> None:
    """Wilson by hand: (30 + 1.9207 ± 1.95996 * sqrt(30 * 10 / 40 + 0.96036)) / 43.8415."""
    figure = share([[True, True, True, False]] * 10)
    assert (figure.calls, figure.value) == (10, 0.75)
    assert figure.interval == pytest.approx((0.5981, 0.8581), abs=5e-5)


def test_many_verdicts_of_few_calls_are_too_few() -> None:
    assert share([[True] * 50] * 3) == Figure(calls=3)


def test_a_median_is_moved_by_no_single_call() -> None:
    assert middle([0.4] * 10 + [30.0]) == Figure(calls=11, value=0.4)


# ---------------------------------------------------------------------------------------------------------------------
# Profiles


def test_only_decided_verdicts_on_politeness_and_conduct_count() -> None:
    verdicts = [Verdict.PASS, Verdict.PASS, Verdict.FAIL, Verdict.UNSURE, Verdict.NA]
    mixed = one("x", *verdicts)
    other = (result("conduct.honesty", Verdict.PASS), result("opening.greeting", Verdict.FAIL))
    mixed = replace(mixed, report=replace(mixed.report, criteria=(*mixed.report.criteria, *other)))
    undecided = one("y", Verdict.UNSURE)
    profile = only([mixed] * 10 + [undecided] * 5)
    assert (profile.calls, profile.passed, profile.decided) == (15, 30, 40)
    assert (profile.share.calls, profile.share.value) == (10, 0.75)


def test_each_call_counts_once_and_only_the_agents_turns() -> None:
    """Means of 0.3 and of 0.9, where there is one rated turn only: together 0.6, though three turns have a mean of 0.5."""
    calls = [one(politeness=(0.2, 0.99, 0.4)), one(politeness=(0.9, None, None))] * 6 + [one(politeness=(None, 0.1, None))]
    profile = only(calls)
    assert profile.politeness.calls == 12
    assert profile.politeness.value == pytest.approx(0.6)
    assert profile.politeness.interval
    assert 0.3 < profile.politeness.interval[0] < 0.6 < profile.politeness.interval[1] < 0.9


def test_what_is_told_of_the_manner() -> None:
    measures = {"relative_pace": 90.0, "words_per_minute": 171.0, "median_response_time": 0.5}
    calls = [one(turned=0.4, impatient=False, measures=measures)] * 8
    calls += [one(turned=-0.2, impatient=True, measures={**measures, "relative_pace": 150.0})] * 3 + [one()]
    profile = only(calls)
    assert profile.turned.value == pytest.approx((8 * 0.4 - 3 * 0.2) / 11)
    assert (profile.pace.value, profile.words_per_minute.value, profile.answer.value) == (90.0, 171.0, 0.5)
    assert (profile.impatient, profile.followed) == (3, 11)


def test_words_a_minute_of_several_languages_are_not_mixed() -> None:
    measures = {"relative_pace": 90.0, "words_per_minute": 150.0}
    calls = [one(measures=measures, language=language) for language in ["en", "tr"] * 6]
    profile = only(calls)
    assert profile.words_per_minute == NOTHING
    assert profile.pace == Figure(calls=12, value=90.0)


def test_of_calls_whose_manner_is_not_known_the_verdicts_are_counted() -> None:
    profile = only([replace(one("x", Verdict.PASS), manner=None)] * 10)
    assert profile.share.value == 1.0
    assert profile.share.interval == (pytest.approx(0.722, abs=1e-3), 1.0)
    assert profile.politeness == profile.turned == profile.pace == profile.answer == NOTHING
    assert profile.followed == 0


def test_agents_are_known_by_their_ids_and_nobody_has_no_profile() -> None:
    calls = [one(agent_id="7", agent_name="Ali"), one(agent_id="8", agent_name="Ali"), one(agent_id="8"), one(agent_name="")]
    assert [(profile.agent, profile.calls) for profile in profiles(calls)] == [("Ali (8)", 2), ("Ali (7)", 1)]


# ---------------------------------------------------------------------------------------------------------------------
# Periods


@pytest.mark.parametrize(
    ("started_at", "week", "month"),
    [
        ("2026-11-20T09:14:00+03:00", "2026-W47", "2026-11"),
        ("2027-01-01T00:10:00+03:00", "2026-W53", "2027-01"),  # still 2026 in UTC, and in the last week of 2026
        ("2027-01-04", "2027-W01", "2027-01"),
        ("yesterday", None, None),
        ("", None, None),
        (None, None, None),
    ],
)
def test_a_call_belongs_to_the_period_of_its_own_clock(started_at: str | None, week: str | None, month: str | None) -> None:
    assert period_of(started_at, "week") == week
    assert period_of(started_at, "month") == month
    assert period_of(started_at, None) is None


def test_each_period_is_a_profile_of_its_own() -> None:
    weeks = ["2026-11-23T10:00:00+03:00"] * 12 + [None] * 2 + ["2026-11-16T10:00:00+03:00"] * 10
    calls = [one(started_at=at, politeness=(0.9 if at and "16" in at else 0.3, None, None)) for at in weeks]
    calls += [one(started_at=weeks[0], agent_name="Ali")] * 11
    found = [(profile.agent, profile.period, profile.calls, profile.politeness.value) for profile in profiles(calls, "week")]
    assert found == [
        ("Elif", "2026-W47", 10, pytest.approx(0.9)),
        ("Elif", "2026-W48", 12, pytest.approx(0.3)),
        ("Elif", None, 2, None),
        ("Ali", "2026-W48", 11, None),
    ]
    assert [(profile.agent, profile.period, profile.calls) for profile in profiles(calls)] == [("Elif", None, 24), ("Ali", None, 11)]


@settings(deadline=None)
@given(
    some.lists(some.tuples(some.sampled_from(["1", "2", None]), some.sampled_from([None, "2026-11-20", "2026-12-01", "?"])), max_size=12),
    some.sampled_from([None, "week", "month"]),
)
def test_no_call_is_lost_or_counted_twice(made: list[tuple[str | None, str | None]], period: Period | None) -> None:
    calls = [one(agent_id=agent, started_at=at) for agent, at in made]
    assert sum(profile.calls for profile in profiles(calls, period)) == sum(agent is not None for agent, _ in made)

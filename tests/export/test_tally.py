"""What calls come to: counts always, means and shares only where there are enough, with their intervals."""

import random

import pytest

from qa_pipeline.agreement import wilson
from qa_pipeline.export import tally
from qa_pipeline.export.tally import Mean, Tally
from qa_pipeline.reports import conversion, profile
from qa_pipeline.types import Verdict
from tests.export.facts import call, offer, verdict


def added(*calls: object) -> Tally:
    found = Tally()
    for one in calls:
        found.add(one)  # type: ignore[arg-type]
    return found


def scores(count: int, middle: float = 70.0, seed: int = 1) -> list[float]:
    draw = random.Random(seed)
    return [round(min(100.0, max(0.0, draw.gauss(middle, 12))), 1) for _ in range(count)]


def test_an_agent_is_known_by_the_id_and_else_by_the_name() -> None:
    found = added(
        call("a", agent_id="7", agent_name="Ann"),
        call("b", agent_id="7", agent_name=""),
        call("c", agent_id="8", agent_name="Ann"),
        call("d", agent_id="", agent_name="Bob"),
        call("e", agent_id="", agent_name=""),
    ).agents()
    assert [(name, agent.calls) for name, agent in found] == [("Ann (7)", 2), ("Ann (8)", 1), ("Bob", 1), ("", 1)]


def test_an_agents_calls_are_counted() -> None:
    one = call("a", auto_fail=True, verdicts=(verdict(said="unsure"), verdict("a.b", "unsure")), offers=(offer(), offer("tea", "refused")))
    ((_, agent),) = added(one, call("b", team="south", score=None)).agents()
    assert (agent.calls, agent.auto_fails, agent.undecided, agent.offered, agent.taken) == (2, 1, 2, 2, 1)
    assert len(agent.scores) == 1, "a call without a score says nothing of the mean"
    assert agent.team == "south"


def test_few_calls_have_no_mean() -> None:
    ((_, few),) = added(*(call(f"c{number}", score=score) for number, score in enumerate(scores(9)))).agents()
    ((_, enough),) = added(*(call(f"c{number}", score=score) for number, score in enumerate(scores(10)))).agents()
    assert few.score == Mean(calls=9)
    assert enough.score.value is not None
    assert enough.score.interval == profile.interval(scores(10))


def test_the_interval_of_many_is_what_samples_would_say() -> None:
    many = scores(tally.MANY + 1)
    found, sampled = tally.mean(many), profile.interval(many)
    assert found.interval is not None
    assert sampled is not None
    assert found.interval == pytest.approx(sampled, abs=0.2)


def test_calls_that_are_all_alike_have_no_interval() -> None:
    assert tally.mean([80.0] * 20) == Mean(calls=20, value=80.0)
    assert tally.mean([80.0] * (tally.MANY + 1)) == Mean(calls=tally.MANY + 1, value=80.0)


def test_a_criterion_counts_what_was_decided() -> None:
    said = ["pass"] * 8 + ["fail"] * 4 + ["unsure", "na"]
    found = added(*(call(f"c{number}", verdicts=(verdict("a.b", one),)) for number, one in enumerate(said))).criteria
    criterion = found["order-intake", "a.b"]
    assert (criterion.verdicts[Verdict.UNSURE], criterion.verdicts[Verdict.NA]) == (1, 1)
    assert criterion.passed.value == pytest.approx(8 / 12)
    assert criterion.passed.interval == wilson(8, 12)


def test_shares_of_few_are_counts_alone() -> None:
    verdicts = added(*(call(f"c{number}", verdicts=(verdict("a.b", "pass"),)) for number in range(9))).criteria["order-intake", "a.b"]
    assert (verdicts.passed.hits, verdicts.passed.of, verdicts.passed.value, verdicts.passed.interval) == (9, 9, None, None)
    offers = added(*(call(f"c{number}", offers=(offer(),)) for number in range(4))).products["rice"]
    assert (offers.taken.hits, offers.taken.of, offers.taken.value, offers.taken.interval) == (4, 4, None, None)


def test_shares_of_offers_begin_where_those_of_the_page_do() -> None:
    """A product or an agent has the same figure in the workbook as on the page of offers, or none in both."""
    found = added(*(call(f"c{number}", agent_id="a-1", offers=(offer(),)) for number in range(conversion.FEWEST)))
    ((_name, agent),) = found.agents()
    for share in (found.products["rice"].taken, agent.sold):
        assert (share.value, share.interval) == (1.0, wilson(conversion.FEWEST, conversion.FEWEST))


def test_a_trend_is_said_where_chance_does_not_explain_it() -> None:
    def trend(before: float, after: float, count: int = 40) -> str | None:
        found = tally.change(tally.mean(scores(count, before, 1)), tally.mean(scores(count, after, 2)))
        return None if found is None else found.trend

    assert trend(60, 80) == "better"
    assert trend(80, 60) == "worse"
    assert trend(70, 71) == "alike"
    assert trend(60, 80, count=9) is None


def test_the_interval_of_a_change_holds_the_change_as_often_as_it_says() -> None:
    held = 0
    for seed in range(200):
        before, after = scores(30, 65, seed), scores(30, 70, seed + 1000)
        found = tally.change(tally.mean(before), tally.mean(after))
        assert found is not None
        held += found.interval[0] <= 5.0 <= found.interval[1]
    assert held >= 182, "91 %: 95 % less what 200 draws may lack by chance"


def test_the_period_before_counts_for_agents_who_are_here_now() -> None:
    found = added(*(call(f"c{number}", score=score) for number, score in enumerate(scores(20))))
    for score in scores(15, 50):
        found.add_earlier(call("x", score=score))
        found.add_earlier(call("y", agent_id="gone", score=score))
    ((_, agent),) = found.agents()
    assert agent.score_before.calls == 15
    assert agent.change is not None
    assert agent.change.value == pytest.approx(sum(scores(20)) / 20 - sum(scores(15, 50)) / 15)

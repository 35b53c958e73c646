"""Did it help? Against published intervals, counts by hand, and agents who only seem to get better."""

import hashlib
import random
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from qa_pipeline.coaching import progress, shares, telling
from qa_pipeline.coaching.shares import Share
from qa_pipeline.store import Store, assignments, facts, open_store
from qa_pipeline.types import Verdict
from qa_pipeline.types.facts import CallFacts, VerdictFact

PASS, FAIL, UNSURE, NA = Verdict.PASS, Verdict.FAIL, Verdict.UNSURE, Verdict.NA

CRITERION = "offer.count"
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
GIVEN = NOW - timedelta(days=28)


def of(passed: int, decided: int) -> Share:
    return Share(passed=passed, decided=decided)


# ---------------------------------------------------------------------------------------------------------------------
# Intervals


@pytest.mark.parametrize(
    ("one", "other", "low", "high"),
    [
        ((56, 70), (48, 80), 0.0524, 0.3339),
        ((9, 10), (3, 10), 0.1705, 0.8090),
        ((6, 7), (2, 7), 0.0582, 0.8062),
        ((5, 56), (0, 29), -0.0381, 0.1926),
        ((0, 10), (0, 20), -0.1611, 0.2775),
        ((0, 10), (0, 10), -0.2775, 0.2775),
        ((10, 10), (0, 20), 0.6791, 1.0),
        ((10, 10), (0, 10), 0.6075, 1.0),
    ],
)
def test_the_interval_of_a_difference_is_newcombes(one: tuple[int, int], other: tuple[int, int], low: float, high: float) -> None:
    """R. G. Newcombe (1998), Statistics in Medicine 17, 873-890, table II, method 10."""
    found = shares.total([(1.0, of(*one)), (-1.0, of(*other))])
    assert found.interval == pytest.approx((low, high), abs=0.00006)
    assert found.value == pytest.approx(one[0] / one[1] - other[0] / other[1])


def test_one_share_alone_has_wilsons_interval() -> None:
    """81 of 263: R. G. Newcombe (1998), Statistics in Medicine 17, 857-872, table I, method 3."""
    assert shares.total([(1.0, of(81, 263))]).interval == pytest.approx((0.2553, 0.3662), abs=0.00006)


def test_the_difference_in_differences_by_hand() -> None:
    """(14/20 - 8/20) - (24/40 - 20/40) = 0.2; each end is as far as the root of the four squares."""
    terms = [(1.0, of(14, 20)), (-1.0, of(8, 20)), (-1.0, of(24, 40)), (1.0, of(20, 40))]
    wilson = {share: shares.total([(1.0, share)]).interval or (0.0, 0.0) for _, share in terms}
    low = 0.2 - sum(((s.passed / s.decided) - wilson[s][0 if w > 0 else 1]) ** 2 for w, s in terms) ** 0.5
    high = 0.2 + sum(((s.passed / s.decided) - wilson[s][1 if w > 0 else 0]) ** 2 for w, s in terms) ** 0.5
    found = shares.beyond(of(14, 20), of(8, 20), [(1.0, of(24, 40)), (-1.0, of(20, 40))])
    assert found.value == pytest.approx(0.2)
    assert found.interval == pytest.approx((low, high))


def test_a_share_of_few_is_none() -> None:
    assert shares.difference(of(9, 9), of(0, 50)).value is None
    assert of(9, 9).estimate.value is None
    assert of(10, 10).estimate.value == 1.0
    assert shares.total([]).value is None


def test_more_calls_of_who_passes_often_is_no_change() -> None:
    """Nobody changes: ann passes 9 of 10, bob 1 of 10; ann has ten times the calls afterwards. Added up it would be 50 to 83 %."""
    terms = shares.among({"ann": of(9, 10), "bob": of(1, 10)}, {"ann": of(90, 100), "bob": of(1, 10)})
    assert shares.total(terms).value == pytest.approx(0.0)
    assert shares.among({"ann": of(9, 10)}, {"bob": of(9, 10)}) == (), "nobody is on both sides"
    assert shares.among({"ann": of(3, 4), "bob": of(2, 5)}, {"ann": of(9, 10), "bob": of(1, 10)}) == (), "nine calls are too few"


def test_the_interval_holds_what_it_says() -> None:
    """Of samples of colleagues who are all different and do not change, 95 in 100 intervals should hold that."""
    draw = random.Random(20_260_401)

    def calls(rate: float, count: int) -> Share:
        return of(sum(draw.random() < rate for _ in range(count)), count)

    held = 0
    for _ in range(400):
        rates = {str(who): 0.3 + 0.6 * draw.random() for who in range(8)}
        befores, afters = ({who: calls(rate, draw.randint(3, 30)) for who, rate in rates.items()} for _ in range(2))
        found = shares.beyond(calls(0.6, 15), calls(0.6, 25), shares.among(befores, afters))
        assert found.interval is not None
        held += found.interval[0] <= 0 <= found.interval[1]
    assert 0.91 <= held / 400 <= 0.99


# ---------------------------------------------------------------------------------------------------------------------
# Calls of the store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(f"sqlite:///{tmp_path}/qa.sqlite")
    yield opened
    opened.close()


def calls(
    store: Store, agent: str, days: Sequence[float], verdicts: Sequence[Verdict], *, team: str = "north", version: int = 1, name: str = ""
) -> None:
    """Calls of an agent, so many `days` after the assignment, each with its verdict."""
    for place, (day, verdict) in enumerate(zip(days, verdicts, strict=True)):
        sha256 = hashlib.sha256(f"{agent}{name}{day}{place}".encode()).hexdigest()
        store.add_call(sha256=sha256, call_id=f"{agent}-{day}-{place}", file=f"{sha256}.wav", kind="recording", duration=60.0)
        fact = VerdictFact(
            criterion=CRITERION, section="offer", verdict=verdict, points=1, max_points=1, weight=1, critical=False,
            critical_class=None, confidence=0.9,
        )  # fmt: skip
        facts.keep(
            store,
            CallFacts(
                sha256=sha256, call_id=f"{agent}-{day}-{place}", file=f"{sha256}.wav", kind="recording",
                at=(GIVEN + timedelta(days=day)).isoformat(timespec="milliseconds"), language="en", duration=60.0, agent_id=agent,
                agent_name=name or agent.title(), team=team, queue="", customer_id="", direction="", customer_type="", audio_quality="good",
                scorecard="card", version=version, score=50.0, raw_score=50.0, auto_fail=False, passed=True, by_meaning=False,
                verdicts=(fact,),
            ),
        )  # fmt: skip


def spread(first: float, last: float, count: int) -> list[float]:
    return [first + (last - first) * (place + 0.5) / count for place in range(count)]


def mixed(passed: int, failed: int) -> list[Verdict]:
    verdicts = [PASS] * passed + [FAIL] * failed
    random.Random(1).shuffle(verdicts)
    return verdicts


def period(store: Store, agent: str, first: float, last: float, passed: int, failed: int, **more: object) -> None:
    calls(store, agent, spread(first, last, passed + failed), mixed(passed, failed), **more)  # type: ignore[arg-type]


def given(store: Store, agent: str = "ann", *, at: datetime = GIVEN) -> assignments.Assignment:
    return assignments.add(store, agent=agent, criterion=CRITERION, playlist="Good offers", by="Ms Tamm", at=at.isoformat())


def came(store: Store, *, days: int = 28) -> progress.Progress:
    known = assignments.assignments(store)
    return progress.rows(store, known[:1], days=days, now=NOW, everybody=known)[0]


def test_verdicts_are_counted_before_and_after(store: Store) -> None:
    calls(
        store, "ann", [-40, -30, -5, -4, -3, -2, -0.001, 0, 1, 2, 3], [FAIL, PASS, FAIL, UNSURE, NA, FAIL, FAIL, PASS, FAIL, PASS, UNSURE]
    )
    calls(store, "ann", [28.0, 30.0, -28 - 365.0], [FAIL, FAIL, FAIL])  # beyond both ends
    given(store)
    found = came(store)
    assert found.history == progress.Verdicts(passed=1, failed=1)
    assert found.before == progress.Verdicts(failed=3, unsure=1, na=1)
    assert found.after == progress.Verdicts(passed=2, failed=1, unsure=1)
    assert found.answer == "too early"
    assert (found.change.value, found.before.share.estimate.value) == (None, None)
    assert (found.agent, found.team) == ("Ann", "north")


def test_an_agent_who_gets_better_beyond_history_and_colleagues(store: Store) -> None:
    period(store, "ann", -300, -28, 60, 90)
    period(store, "ann", -28, 0, 12, 18)
    period(store, "ann", 0, 28, 30, 5)
    for who in ("bob", "eve", "kai"):
        period(store, who, -28, 0, 20, 20)
        period(store, who, 0, 28, 20, 20)
    given(store)
    found = came(store)
    assert found.answer == "better"
    assert (found.whose, found.colleagues) == ("team", 3)
    assert found.change.value == pytest.approx(30 / 35 - 0.4)
    assert found.over_history.value == pytest.approx(30 / 35 - 0.4)
    assert found.beyond_colleagues.value == pytest.approx(30 / 35 - 0.4)
    assert found.colleagues_change.value == pytest.approx(0.0)


def test_after_a_bad_week_only_back_to_usual(store: Store) -> None:
    """Two of three calls pass always but in the weeks for which the agent was chosen."""
    period(store, "ann", -300, -28, 100, 50)
    period(store, "ann", -28, 0, 4, 26)
    period(store, "ann", 0, 28, 20, 10)
    period(store, "bob", -28, 0, 20, 20)
    period(store, "bob", 0, 28, 20, 20)
    given(store)
    found = came(store)
    assert found.change.interval is not None
    assert found.change.interval[0] > 0, "beside the weeks before alone it would be a success"
    assert found.answer == "back to usual"
    assert "usual" in telling.answer(found)


def test_when_colleagues_get_better_as_well(store: Store) -> None:
    period(store, "ann", -300, -28, 40, 110)
    period(store, "ann", -28, 0, 10, 30)
    period(store, "ann", 0, 28, 30, 10)
    for who in ("bob", "eve"):
        period(store, who, -28, 0, 10, 30)
        period(store, who, 0, 28, 30, 10)
    given(store)
    assert came(store).answer == "so did colleagues"


def test_without_anything_to_hold_it_against_nothing_is_claimed(store: Store) -> None:
    period(store, "ann", -28, 0, 5, 25)
    period(store, "ann", 0, 28, 25, 5)
    given(store)
    found = came(store)
    assert (found.answer, found.whose, found.colleagues) == ("better, unchecked", "none", 0)
    assert "by chance" in telling.answer(found)


def test_a_small_change_is_not_clear_and_a_loss_is_said(store: Store) -> None:
    period(store, "ann", -28, 0, 10, 10)
    period(store, "ann", 0, 28, 12, 8)
    period(store, "bob", -28, 0, 28, 2)
    period(store, "bob", 0, 28, 5, 25)
    given(store)
    given(store, "bob")
    known = assignments.assignments(store)
    assert [one.answer for one in progress.rows(store, known, now=NOW)] == ["not clear", "worse, unchecked"]


def test_who_was_assigned_something_is_no_colleague(store: Store) -> None:
    for who in ("ann", "bob"):
        period(store, who, -28, 0, 10, 20)
        period(store, who, 0, 28, 20, 10)
    period(store, "zoe", -28, 0, 10, 20, team="south")
    period(store, "zoe", 0, 28, 10, 20, team="south")
    given(store)
    found = came(store)
    assert (found.whose, found.colleagues) == ("team", 1)
    given(store, "bob")
    found = came(store)
    assert (found.whose, found.colleagues) == ("all", 1), "the team has nobody left, so that others stand for it"


def test_a_later_assignment_ends_the_calls_of_the_first(store: Store) -> None:
    period(store, "ann", -28, 0, 5, 15)
    period(store, "ann", 0, 14, 10, 0)
    period(store, "ann", 14, 28, 0, 10)
    given(store)
    assert came(store).after == progress.Verdicts(passed=10, failed=10)
    second = given(store, at=GIVEN + timedelta(days=14))
    found = came(store)
    assert (found.after, found.later) == (progress.Verdicts(passed=10), True)
    assignments.take_back(store, second.id, by="x")
    assert came(store).later is False


def test_another_version_of_the_scorecard_is_said(store: Store) -> None:
    period(store, "ann", -28, 0, 5, 15)
    period(store, "ann", 0, 28, 15, 5, version=2)
    given(store)
    found = came(store)
    assert found.other_scorecard
    assert any("scorecard" in line for line in telling.lines(found))


def test_who_has_no_id_is_known_by_the_name(store: Store) -> None:
    calls(store, "", [-1, 1, 2], [FAIL, PASS, PASS], name="Ann Lee")
    given(store, "Ann Lee")
    found = came(store)
    assert (found.before.failed, found.after.passed) == (1, 2)


@pytest.mark.parametrize("language", ["en", "tr", "fa", "et", "ru"])
def test_it_is_told_in_every_language(store: Store, language: str) -> None:
    from qa_pipeline import translation

    period(store, "ann", -28, 0, 5, 25)
    period(store, "ann", 0, 28, 25, 5)
    given(store)
    with translation.speaking(language):
        written = "\n".join([*telling.lines(came(store)), *telling.notes([came(store)])])
    digits = "۲۵" if language == "fa" else "25"
    assert digits in written


def test_as_json_has_counts_shares_and_intervals(store: Store) -> None:
    period(store, "ann", -28, 0, 5, 25)
    period(store, "ann", 0, 28, 25, 5)
    given(store)
    told = telling.as_json([came(store)])
    (one,) = told["assignments"]
    assert told["format"] == "qa-progress/1"
    assert (one["before"]["passed"], one["before"]["decided"]) == (5, 30)
    assert one["after"]["share"]["value"] == pytest.approx(25 / 30)
    assert one["change"]["interval"][0] > 0
    assert one["assignment"]["by"] == "Ms Tamm"

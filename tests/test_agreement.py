"""Agreement: known values worked by hand, what has no value, and intervals that mean what they say."""

from collections import Counter
from collections.abc import Callable

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from qa_pipeline import agreement
from qa_pipeline.agreement import Confusion, Judgement, Pair
from qa_pipeline.types import CriterionResult, Verdict

PEOPLES = [Verdict.PASS, Verdict.FAIL, Verdict.NA]


def confusion(**counts: int) -> Counter[Pair]:
    """From `pass_fail=2`: twice a person said pass and the machine fail."""
    return Counter({tuple(map(Verdict, name.split("_"))): count for name, count in counts.items()})  # type: ignore[misc]


# 17 pairs: the person says pass 8 times, fail 5, na 4; the machine pass 7, fail 5, na 4, unsure 1; they agree on 6 + 3 + 4 = 13.
MIXED = confusion(pass_pass=6, pass_fail=2, fail_pass=1, fail_fail=3, fail_unsure=1, na_na=4)


def judgement(call: str, person: str, machine: str, criterion: str = "x", *, language: str = "en", critical: bool = False) -> Judgement:
    result = CriterionResult(
        id=criterion,
        section="x",
        verdict=Verdict(machine),
        points=0,
        max_points=10,
        weight=1,
        critical=critical,
        confidence=1,
        reason="",
    )
    return Judgement(call=call, language=language, scorecard="card", person=Verdict(person), result=result)


confusions = st.dictionaries(st.tuples(st.sampled_from(PEOPLES), st.sampled_from(list(Verdict))), st.integers(1, 50), min_size=1)


# ---------------------------------------------------------------------------------------------------------------------
# Of a confusion


def test_unsure_is_wrong_in_accuracy_and_absent_when_it_decides() -> None:
    assert agreement.accuracy(MIXED).value == 13 / 17
    assert agreement.decided(MIXED).value == 13 / 16
    assert agreement.unsure(MIXED).value == 1 / 17


def test_precision_recall_and_f1_are_of_fails() -> None:
    assert agreement.precision(MIXED).value == 3 / 5
    assert agreement.recall(MIXED).value == 3 / 5
    assert agreement.f1(MIXED) == pytest.approx(6 / 10)
    # 2 of 3 are right, 2 of 6 are found: 2 / (3 / 2 + 3) = 4 / 9
    found = confusion(fail_fail=2, na_fail=1, fail_pass=3, fail_unsure=1)
    assert agreement.precision(found).value == 2 / 3
    assert agreement.recall(found).value == 2 / 6
    assert agreement.f1(found) == pytest.approx(4 / 9)


def test_kappa_by_hand() -> None:
    # Agreed 13/17; by chance (8×7 + 5×5 + 4×4) / 17² = 97/289; (221 - 97) / (289 - 97)
    assert agreement.kappa(MIXED) == pytest.approx(124 / 192)
    # Agreed 0.6; by chance 0.6×0.7 + 0.4×0.3 = 0.54; 0.06 / 0.46
    assert agreement.kappa(confusion(pass_pass=45, pass_fail=15, fail_pass=25, fail_fail=15)) == pytest.approx(3 / 23)
    assert agreement.kappa(confusion(pass_fail=5, fail_pass=5)) == -1


def test_a_machine_that_always_says_the_same_is_worth_nothing() -> None:
    blind = confusion(pass_pass=90, fail_pass=10)
    assert agreement.accuracy(blind).value == 0.9
    assert agreement.kappa(blind) == 0
    assert agreement.recall(blind).value == 0
    assert agreement.precision(blind).value is None


@pytest.mark.parametrize("counts", [confusion(), confusion(pass_pass=7), confusion(na_na=1)], ids=["empty", "all pass", "one na"])
def test_what_has_no_value_is_none(counts: Confusion) -> None:
    assert agreement.kappa(counts) is None
    assert agreement.f1(counts) is None
    assert agreement.precision(counts) == agreement.recall(counts) == agreement.Estimate(value=None)


def test_all_unsure_is_never_right_and_decides_nothing() -> None:
    undecided = confusion(pass_unsure=3, fail_unsure=2)
    assert agreement.accuracy(undecided).value == 0
    assert agreement.decided(undecided).value is None
    assert agreement.unsure(undecided).value == 1
    assert agreement.kappa(undecided) == 0


@given(confusions)
def test_kappa_is_at_most_one_and_one_only_when_all_agree(counts: dict[Pair, int]) -> None:
    value = agreement.kappa(counts)
    agreed = all(person is machine for person, machine in counts)
    if value is None:
        assert agreed
        assert len(counts) == 1
    else:
        assert -1 <= value <= 1
        assert (value == 1) is agreed


@given(confusions, st.integers(2, 9))
def test_measures_do_not_depend_on_how_much_there_is_nor_on_its_order(counts: dict[Pair, int], times: int) -> None:
    more = {pair: count * times for pair, count in reversed(counts.items())}
    assert agreement.kappa(more) == pytest.approx(agreement.kappa(counts))
    assert agreement.f1(more) == pytest.approx(agreement.f1(counts))
    assert agreement.accuracy(more).value == pytest.approx(agreement.accuracy(counts).value)


@given(confusions)
def test_kappa_and_f1_do_not_ask_who_is_who(counts: dict[Pair, int]) -> None:
    turned = {(machine, person): count for (person, machine), count in counts.items()}
    assert agreement.kappa(turned) == agreement.kappa(counts)
    assert agreement.f1(turned) == agreement.f1(counts)


@given(confusions)
def test_f1_is_the_harmonic_mean(counts: dict[Pair, int]) -> None:
    precision, recall = agreement.precision(counts).value, agreement.recall(counts).value
    assume(precision and recall)
    assert agreement.f1(counts) == pytest.approx(2 / (1 / precision + 1 / recall))  # type: ignore[operator]


# ---------------------------------------------------------------------------------------------------------------------
# Intervals


def test_wilson_by_hand() -> None:
    # (0.8 + 3.8415/20 ± 1.96 √(0.16/10 + 3.8415/400)) / 1.38415
    assert agreement.wilson(8, 10) == pytest.approx((0.4902, 0.9433), abs=5e-5)
    # At its end the interval is n / (n + z²)
    assert agreement.wilson(10, 10) == (pytest.approx(10 / 13.8415, abs=1e-5), 1.0)
    assert agreement.wilson(0, 1) == (0.0, pytest.approx(3.8415 / 4.8415, abs=1e-5))


@pytest.mark.parametrize(("hits", "of"), [(0, 0), (2, 1), (-1, 3)])
def test_wilson_refuses_what_is_no_share(hits: int, of: int) -> None:
    with pytest.raises(ValueError, match="is no share"):
        agreement.wilson(hits, of)


@given(st.integers(1, 2000), st.data())
def test_wilson_holds_the_share_mirrors_and_narrows(of: int, data: st.DataObject) -> None:
    hits = data.draw(st.integers(0, of))
    low, high = agreement.wilson(hits, of)
    assert 0 <= low <= hits / of <= high <= 1
    assert agreement.wilson(of - hits, of) == pytest.approx((1 - high, 1 - low), abs=1e-9)
    narrower = agreement.wilson(10 * hits, 10 * of)
    assert narrower[1] - narrower[0] < high - low


def test_the_bootstrap_is_repeatable_and_holds_the_value() -> None:
    calls = [confusion(pass_pass=3, fail_fail=1)] * 12 + [confusion(pass_pass=2, pass_fail=1)] * 3 + [confusion(fail_pass=1)] * 2
    (of_kappa, of_f1) = agreement.bootstrap(calls, agreement.kappa, agreement.f1)
    assert of_kappa
    assert of_f1
    together = sum(calls, Counter[Pair]())
    assert of_kappa[0] < agreement.kappa(together) < of_kappa[1]
    assert of_f1[0] < agreement.f1(together) < of_f1[1]
    assert agreement.bootstrap(calls, agreement.kappa, agreement.f1) == (of_kappa, of_f1)


def test_the_bootstrap_of_a_share_is_near_wilson() -> None:
    """Two ways to the same interval, where every verdict is a call of its own."""
    calls = [confusion(fail_fail=1)] * 140 + [confusion(fail_pass=1)] * 60
    (interval,) = agreement.bootstrap(calls, lambda counts: agreement.recall(counts).value)
    assert interval == pytest.approx(agreement.wilson(140, 200), abs=0.02)


def test_whole_calls_are_drawn() -> None:
    """Ten wrong verdicts of one call are one accident, not ten: the interval is wider than of ten calls."""
    right, wrong = confusion(fail_fail=10), confusion(fail_pass=10)
    (of_calls,) = agreement.bootstrap([right] * 16 + [wrong] * 4, agreement.f1)
    (of_verdicts,) = agreement.bootstrap([confusion(fail_fail=1)] * 160 + [confusion(fail_pass=1)] * 40, agreement.f1)
    assert of_calls
    assert of_verdicts
    assert of_calls[1] - of_calls[0] > 2 * (of_verdicts[1] - of_verdicts[0])


@pytest.mark.parametrize(
    "calls",
    [[], [MIXED], [confusion(pass_pass=1, fail_fail=2)] * 5, [confusion(pass_pass=1)] * 5],
    ids=["no calls", "one call", "no mistakes", "no fails"],
)
def test_where_samples_say_nothing_there_is_no_interval(calls: list[Confusion]) -> None:
    assert agreement.bootstrap(calls, agreement.kappa, agreement.f1) == (None, None)


def test_a_measure_that_most_samples_lack_has_no_interval() -> None:
    """One call of a hundred is in 63 % of the samples, and two or more times in 26 %."""
    calls = [confusion(pass_pass=1)] * 99 + [confusion(fail_fail=1, fail_pass=1)]

    def times(least: int) -> Callable[[Confusion], float | None]:
        return lambda counts: counts[Verdict.FAIL, Verdict.PASS] if counts[Verdict.FAIL, Verdict.PASS] >= least else None

    often, seldom = agreement.bootstrap(calls, times(1), times(2))
    assert often is not None
    assert often[0] == 1
    assert seldom is None


def test_thousands_of_calls_take_seconds_at_most() -> None:
    drawn = 0

    def count(_: Confusion) -> float:
        nonlocal drawn
        drawn += 1
        return drawn

    agreement.bootstrap([MIXED] * 40, count)
    few, drawn = drawn, 0
    agreement.bootstrap([MIXED] * 5000, count)
    assert (few, drawn) == (1000, 200)


# ---------------------------------------------------------------------------------------------------------------------
# Of judgements


def test_agreement_of_judgements() -> None:
    judged = [
        judgement("a", "pass", "pass"),
        judgement("a", "fail", "fail", "y"),
        judgement("b", "pass", "fail", critical=True),
        judgement("b", "na", "unsure", "y"),
        judgement("c", "pass", "pass"),
    ]
    found = agreement.of(judged)
    assert (found.calls, found.verdicts, found.false_critical_fails) == (3, 5, 1)
    assert found.accuracy.value == 3 / 5
    assert found.accuracy.interval == agreement.wilson(3, 5)
    assert found.confusion[0] == ("pass", "pass", 2)
    assert sorted(found.confused) == [("na", "unsure", 1), ("pass", "fail", 1)]
    assert found.f1.value == pytest.approx(2 / 3)
    assert found.f1.interval is not None
    assert found == agreement.of(judged)


def test_agreement_of_nothing() -> None:
    found = agreement.of([])
    assert (found.calls, found.verdicts, found.confusion) == (0, 0, ())
    assert {found.accuracy, found.decided, found.kappa, found.f1, found.unsure} == {agreement.Estimate(value=None)}


def test_a_true_critical_fail_and_a_false_other_one_are_not_counted() -> None:
    assert not judgement("a", "fail", "fail", critical=True).false_critical_fail
    assert not judgement("a", "pass", "fail").false_critical_fail
    assert not judgement("a", "pass", "unsure", critical=True).false_critical_fail
    assert judgement("a", "na", "fail", critical=True).false_critical_fail


def test_tables_group_in_order_and_lose_nothing() -> None:
    judged = [judgement("a", "pass", "pass", "y"), judgement("b", "pass", "fail", "x", language="tr"), judgement("c", "na", "na", "y")]
    by_criterion = agreement.table(judged, "criterion")
    assert [(name, row.verdicts) for name, row in by_criterion.items()] == [("y", 2), ("x", 1)]
    assert by_criterion["y"].accuracy.value == 1
    assert list(agreement.table(judged, "language")) == ["en", "tr"]
    assert agreement.table(judged, "scorecard")["card"] == agreement.of(judged)


def test_what_a_person_left_unsure_is_no_yardstick() -> None:
    with pytest.raises(ValueError, match="left unsure"):
        judgement("a", "unsure", "pass")

"""Conversion of offers: counted once a call, divided by hand."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from qa_pipeline.reports import rows
from qa_pipeline.reports.conversion import Conversion, Conversions
from qa_pipeline.reports.conversion import conversions as of_rows
from qa_pipeline.reports.offered import Answer, offers, script
from qa_pipeline.types import Evidence, Metadata, ScoredCall, Verdict
from tests.reports.scored import offer, offering, result, scored

ANSWERS: tuple[Answer, ...] = ("taken", "refused", "ignored")


def conversions(calls: Sequence[ScoredCall]) -> Conversions:
    return of_rows(rows.of(call) for call in calls)


def counts(found: Sequence[Conversion]) -> list[tuple[str, int, int, int, int]]:
    return [(row.name, row.offered, row.taken, row.refused, row.ignored) for row in found]


def test_four_taken_of_ten() -> None:
    """Wilson by hand: (4 + 1.9207 ± 1.95996 * sqrt(4 * 6 / 10 + 0.96036)) / 13.8415."""
    conversion = Conversion(name="Milk", taken=4, refused=5, ignored=1)
    assert (conversion.offered, conversion.share) == (10, 0.4)
    assert conversion.interval == pytest.approx((0.1682, 0.6873), abs=5e-5)


@pytest.mark.parametrize(("taken", "interval"), [(0, (0.0, 3.8415 / 8.8415)), (5, (5 / 8.8415, 1.0))])
def test_none_and_all_of_five_keep_an_interval(taken: int, interval: tuple[float, float]) -> None:
    conversion = Conversion(name="Milk", taken=taken, refused=5 - taken, ignored=0)
    assert conversion.share == taken / 5
    assert conversion.interval == pytest.approx(interval, abs=1e-5)


@pytest.mark.parametrize("taken", [0, 2, 4])
def test_fewer_than_five_offers_are_only_counted(taken: int) -> None:
    conversion = Conversion(name="Milk", taken=taken, refused=0, ignored=4 - taken)
    assert conversion.offered == 4
    assert conversion.share is None
    assert conversion.interval is None


def test_what_several_criteria_list_is_one_offer_with_the_answer_to_the_first() -> None:
    call = scored(
        "a",
        result("offer.special", Verdict.PASS, offer("Milk", "refused", turn=6), offer("Bread", "taken", turn=4)),
        result("offer.count", Verdict.PASS, offer("Milk", "taken", turn=2), offer("Milk", "ignored", turn=9)),
        result("offer.new", Verdict.UNSURE, offer("Milk", "taken", turn=2), offer("Tea", "ignored", turn=10)),
        result("opening.greeting", Verdict.PASS, replace(offer("Milk", "refused"), product=None, answer=None)),
    )
    assert offers(call.report) == {"Milk": "taken", "Bread": "taken", "Tea": "ignored"}


def test_within_a_turn_the_time_tells_which_was_first() -> None:
    call = scored("a", result("offer.count", Verdict.PASS, offer("Milk", "refused", 2, 9.5), offer("Milk", "taken", 2, 8.0)))
    assert offers(call.report) == {"Milk": "taken"}


def test_a_product_without_an_answer_is_no_offer() -> None:
    call = scored("a", result("offer.count", Verdict.PASS, offer("Milk", None, 1), offer("Milk", "refused", 3), offer("Tea", None, 4)))
    assert offers(call.report) == {"Milk": "refused"}


def test_each_call_counts_a_product_once_and_all_calls_add() -> None:
    calls = [
        offering("a", offer("Milk", "taken"), offer("Tea", "refused"), agent_name="Elif", extra={"script": "A"}),
        offering("b", offer("Milk", "ignored"), offer("Milk", "taken"), agent_name="Elif", extra={"script": "B"}),
        offering("c", offer("Tea", "taken"), agent_name="Sara", extra={"script": "A"}),
        offering("d", agent_name="Sara", extra={"script": "C"}),
        offering("e", offer("Rice", "refused")),
    ]
    found = conversions(calls)
    assert found.calls == 4
    assert counts([found.total]) == [("", 5, 2, 2, 1)]
    assert counts(found.by_agent) == [("Elif", 3, 1, 1, 1), ("Sara", 1, 1, 0, 0), ("–", 1, 0, 1, 0)]
    assert counts(found.by_product) == [("Milk", 2, 1, 0, 1), ("Tea", 2, 1, 1, 0), ("Rice", 1, 0, 1, 0)]
    assert counts(found.by_script) == [("A", 3, 2, 1, 0), ("B", 1, 0, 0, 1), ("–", 1, 0, 1, 0)]


def test_no_variants_are_told_where_no_call_names_one() -> None:
    found = conversions(
        [offering("a", offer("Milk", "taken"), agent_name="Elif"), offering("b", offer("Milk", "taken"), extra={"script": " "})]
    )
    assert found.by_script == ()
    assert counts(found.by_product) == [("Milk", 2, 2, 0, 0)]


def test_no_offers() -> None:
    found = conversions([scored(), offering("a")])
    assert (found.calls, found.total.offered, found.by_agent, found.by_product, found.by_script) == (0, 0, (), (), ())


@pytest.mark.parametrize(
    ("value", "told"),
    [("B", "B"), ("  B \n2 ", "B 2"), (2, "2"), (1.5, "1.5"), (None, "–"), ("", "–"), (True, "–"), (["A"], "–"), ({"id": 1}, "–")],
)
def test_a_variant_is_a_text_or_a_number(value: Any, told: str) -> None:
    assert script(Metadata(extra={"script": value})) == told


def test_no_key_is_no_variant() -> None:
    assert script(Metadata()) == "–"


def test_agents_are_known_by_their_ids() -> None:
    calls = [
        offering("a", offer("Milk", "taken"), agent_id="7", agent_name="Ali"),
        offering("b", offer("Milk", "refused"), agent_id="8", agent_name="Ali"),
        offering("c", offer("Milk", "taken"), agent_id="7"),
        offering("d", offer("Milk", "taken"), agent_id="9"),
        offering("e", offer("Milk", "ignored"), agent_name="Ayşe"),
        offering("f", offer("Milk", "taken"), agent_id="10", agent_name="Mari"),
    ]
    found = counts(conversions(calls).by_agent)
    assert found == [
        ("Ali (7)", 2, 2, 0, 0),
        ("9", 1, 1, 0, 0),
        ("Ali (8)", 1, 0, 1, 0),
        ("Ayşe", 1, 0, 0, 1),
        ("Mari", 1, 1, 0, 0),
    ]


@given(some.lists(some.lists(some.tuples(some.sampled_from(["Milk", "Tea", "شیر"]), some.sampled_from(ANSWERS)), max_size=5), max_size=8))
def test_agents_products_and_variants_add_up_to_all(talks: list[list[tuple[str, Answer]]]) -> None:
    calls = [
        offering(str(number), *(offer(*one) for one in made), agent_id=str(number % 3), extra={"script": number % 2})
        for number, made in enumerate(talks)
    ]
    found = conversions(calls)
    assert found.total.offered == sum(len({product for product, _ in made}) for made in talks)
    for table in (found.by_agent, found.by_product, found.by_script):
        assert tuple(sum(column) for column in zip(*((row.taken, row.refused, row.ignored) for row in table), strict=True)) == (
            (found.total.taken, found.total.refused, found.total.ignored) if found.calls else ()
        )


def test_evidence_outside_the_call_does_not_stop_the_count() -> None:
    lost = Evidence(turn=-1, start=None, end=None, text="", matched="", product="Milk", answer="taken")
    assert offers(scored("a", result("offer.count", Verdict.PASS, lost)).report) == {"Milk": "taken"}

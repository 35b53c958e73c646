"""Kinds that look at what comes before and behind: `responds`, `sequence`, `confirms`, `transfers`."""

from typing import Any

import pytest

from qa_pipeline.criteria import Finding
from tests.criteria.judging import CATALOG, found, told

# ---------------------------------------------------------------------------------------------------------------------
# responds

SORRY: dict[str, Any] = {"to": "problem", "act": "apology"}
BROKEN, APOLOGY = "C The box is broken.", "A I am sorry about that."


def test_responds_listens_behind_what_the_customer_did() -> None:
    assert found("responds", BROKEN, APOLOGY, **SORRY).verdict == "pass"
    assert found("responds", APOLOGY, BROKEN, "A Right.", **SORRY).verdict == "fail"
    assert found("responds", BROKEN, **SORRY).verdict == "fail"
    assert found("responds", "C The box is broken, sorry about that.", "A Hm.", **SORRY).verdict == "fail", "the customer apologised"


def test_responds_does_not_apply_when_the_customer_did_nothing() -> None:
    finding = found("responds", "C Two bags of rice, please.", APOLOGY, **SORRY)
    assert finding.verdict == "na"
    assert "not heard from the customer" in finding.reason


def test_what_the_agent_does_asks_for_no_answer_of_the_agent() -> None:
    assert found("responds", "A The box is broken.", "C Oh.", "A Right.", **SORRY).verdict == "na"


@pytest.mark.parametrize(("turns", "verdict"), [(1, "fail"), (2, "pass"), (9, "pass")])
def test_responds_within_turns_of_who_answers(turns: int, verdict: str) -> None:
    assert found("responds", BROKEN, "A Right.", "C Well?", "C Hello?", APOLOGY, turns=turns, **SORRY).verdict == verdict


def test_responds_once_or_every_time() -> None:
    lines = [BROKEN, APOLOGY, "C The lid is broken too.", "A Right."]
    assert found("responds", *lines, **SORRY).verdict == "pass"
    assert found("responds", *lines, every=True, **SORRY).verdict == "fail"
    assert found("responds", *lines, "A I apologise.", every=True, **SORRY).verdict == "pass"


def test_responds_shows_what_it_answers() -> None:
    finding = found("responds", BROKEN, APOLOGY, **SORRY)
    assert [(piece.turn, piece.matched) for piece in finding.evidence] == [(0, "broken"), (1, "sorry")]
    assert [piece.turn for piece in found("responds", BROKEN, "A Right.", **SORRY).evidence] == [0]


def test_the_customer_may_be_who_answers() -> None:
    lines = ["A Thank you.", "C You are welcome, goodbye."]
    assert found("responds", *lines, to="thanks", act="goodbye", by="customer").verdict == "pass"
    assert found("responds", *lines, to="thanks", act="goodbye").verdict == "na"


def test_one_of_several_acts_is_enough() -> None:
    finding = found("responds", "C The price is too high.", "A I understand.", to=["problem", "objection"], act=["concede", "empathy"])
    assert finding.verdict == "pass"


# ---------------------------------------------------------------------------------------------------------------------
# sequence

STEPS = ["greeting", "offer_help", "goodbye"]


@pytest.mark.parametrize(
    ("lines", "verdict", "reason", "share"),
    [
        (["A Hello.", "C Hi.", "A How can I help?", "C Bye.", "A Goodbye."], "pass", "all steps, in their order", None),
        (["A Hello, how can I help? Goodbye."], "pass", "all steps, in their order", None),
        (["A Hello.", "A Goodbye. How can I help?"], "fail", "out of order: a goodbye", 2 / 3),
        (["A Hello.", "A Goodbye."], "fail", "not heard: an offer to help", 2 / 3),
        (["A How can I help? Hello."], "fail", "not heard: a goodbye; out of order: an offer to help", 1 / 3),
        (["C Hello. How can I help? Goodbye.", "A Hm."], "fail", "not heard: a greeting, an offer to help, a goodbye", 0),
        ([], "fail", "not heard: a greeting, an offer to help, a goodbye", 0),
    ],
)
def test_steps_in_their_order(lines: list[str], verdict: str, reason: str, share: float | None) -> None:
    finding = found("sequence", *lines, steps=STEPS, points_by_step=True)
    assert (finding.verdict, finding.reason, finding.share) == (verdict, reason, pytest.approx(share) if share else share)
    plain = found("sequence", *lines, steps=STEPS)
    assert (plain.verdict, plain.share) == (verdict, None)


def test_a_step_twice_is_two_steps() -> None:
    assert found("sequence", "A Thank you.", "C Hm.", "A Thanks.", steps=["thanks", "thanks"]).verdict == "pass"
    assert found("sequence", "A Thank you.", steps=["thanks", "thanks"], points_by_step=True).share == 0.5


@pytest.mark.parametrize(
    ("hits", "verdict", "reason"),
    [
        ([("greeting", 0, 0.95), ("offer_help", 1, 0.5), ("goodbye", 2, 0.9)], "unsure", "only possibly: an offer to help"),
        ([("greeting", 0, 0.4), ("offer_help", 1, 0.95), ("goodbye", 2, 0.59)], "unsure", "only possibly: a greeting, a goodbye"),
        ([("greeting", 0, 0.95), ("offer_help", 1, 0.39), ("goodbye", 2, 0.9)], "fail", "not heard: an offer to help"),
        ([("greeting", 0, 0.95), ("offer_help", 3, 0.5), ("goodbye", 2, 0.9)], "fail", "not heard: an offer to help"),
        # A doubted step before does not spoil a sure one behind, and a doubted goodbye may be the one behind the others.
        ([("greeting", 0, 0.5), ("greeting", 1, 0.9), ("offer_help", 2, 0.9), ("goodbye", 3, 0.9)], "pass", "all steps, in their order"),
        ([("goodbye", 0, 0.9), ("greeting", 1, 0.9), ("offer_help", 2, 0.9), ("goodbye", 3, 0.5)], "unsure", "only possibly: a goodbye"),
    ],
)
def test_a_step_in_doubt_is_for_a_person(hits: list[tuple[str, int, float]], verdict: str, reason: str) -> None:
    finding = told("sequence", *hits, steps=STEPS, points_by_step=True)
    assert finding.verdict == verdict
    assert reason in finding.reason
    if verdict == "unsure":
        assert finding.confidence == min(confidence for _, _, confidence in hits)
        assert finding.share is None
        assert len(finding.evidence) == len(STEPS)


def test_steps_of_the_customer() -> None:
    assert found("sequence", "C Hello.", "A Hm.", "C Goodbye.", steps=["greeting", "goodbye"], speaker="customer").verdict == "pass"


# ---------------------------------------------------------------------------------------------------------------------
# confirms


def confirms(*lines: str, what: str | list[str], language: str = "en") -> Finding:
    return found("confirms", *lines, what=what, language=language, metadata={"catalog": CATALOG})


ORDERED = "C Two bags of rice and three of salt."


@pytest.mark.parametrize(
    ("lines", "verdict"),
    [
        ([ORDERED, "A So two bags of rice and three bags of salt."], "pass"),
        ([ORDERED, "A So rice and salt."], "fail"),
        ([ORDERED, "A Right."], "fail"),
        ([ORDERED, "A Right.", "C So two bags of rice and three of salt."], "fail"),
        (["C Two bags of rice, three of salt, and one oil.", "A So two bags of rice."], "fail"),
        (["C Two bags of rice.", "A Some salt too?", "C Three bags.", "A So two bags of rice and three bags of salt."], "pass"),
        (["C Two bags of rice.", "A Some salt too?", "C Three bags.", "A So two bags of rice."], "fail"),
        (["C Two bags of rice.", "A Some salt too?", "C No thanks.", "A So two bags of rice."], "pass"),
    ],
    ids=[
        "all",
        "without quantities",
        "nothing",
        "by the customer",
        "one of three",
        "with what was taken",
        "taken left out",
        "refused left out",
    ],
)
def test_the_order_said_back(lines: list[str], verdict: str) -> None:
    assert confirms(*lines, what="items").verdict == verdict


def test_an_order_read_back_without_known_products() -> None:
    lines = ["C Two coils of rope.", "A Right.", "C And a bucket.", "A Let me read the order back: two coils of rope and one bucket."]
    assert found("confirms", *lines, what="items").verdict == "pass"
    assert found("confirms", *lines[:3], "A Let me read the order back: rope and bucket.", what="items").verdict == "unsure"


@pytest.mark.parametrize(
    ("what", "lines", "verdict"),
    [
        ("total", ["A That is forty pounds in total."], "pass"),
        ("total", ["C So forty pounds in total?", "A Yes."], "fail"),
        ("total", ["A The salt is four pounds."], "fail"),
        ("delivery_time", ["A Delivery is on Tuesday."], "pass"),
        ("delivery_time", ["C Can you deliver on Tuesday?", "A Yes, Tuesday."], "pass"),
        ("delivery_time", ["A Our promotion ends on Tuesday."], "fail"),
        ("delivery_time", ["A We do deliver."], "fail"),
        ("receiver", ["A Please have somebody there to sign for the goods."], "pass"),
        ("receiver", ["C Somebody will be there to receive it.", "A Good."], "fail"),
        ("payment", ["A You pay by card on delivery."], "pass"),
        ("payment", ["C I pay by card.", "A Fine."], "fail"),
        ("payment", ["A The freight is paid by us."], "fail"),
        ("payment", ["A Please settle the old debt by bank transfer."], "fail"),
        ("payment", ["A Please sign for the delivery."], "fail"),
        ("shipping", ["A We will ship it with the carrier."], "pass"),
        ("shipping", ["A When are you coming to collect it?"], "pass"),
        ("shipping", ["C We come and collect it.", "A Fine."], "fail"),
    ],
)
def test_a_part_of_the_order_agreed(what: str, lines: list[str], verdict: str) -> None:
    assert confirms(*lines, what=what).verdict == verdict


def test_each_of_several_parts_is_needed() -> None:
    both = confirms("A That is forty pounds in total, you pay by card.", what=["total", "payment"])
    assert both.verdict == "pass"
    assert len(both.evidence) == 2
    assert confirms("A That is forty pounds in total.", what=["total", "payment"]).verdict == "fail"


# ---------------------------------------------------------------------------------------------------------------------
# transfers


@pytest.mark.parametrize(
    ("text", "manager", "finance", "either"),
    [
        ("A I'll put you through to our key account manager.", "pass", "fail", "pass"),
        ("A I will transfer you to the accounts department.", "fail", "pass", "pass"),
        ("A I'll put you through to my colleague.", "fail", "fail", "fail"),
        ("A I can't put you through to a manager.", "fail", "fail", "fail"),
        ("C Put me through to your manager.", "fail", "fail", "fail"),
    ],
)
def test_transfers_to_whom_it_must_be(text: str, manager: str, finance: str, either: str) -> None:
    for to, verdict in (("manager", manager), ("finance", finance), ("either", either)):
        assert found("transfers", text, "C Hm.", to=to).verdict == verdict, to


def test_a_transfer_to_somebody_else_is_shown() -> None:
    assert [piece.matched for piece in found("transfers", "A I'll put you through to my colleague.", to="manager").evidence] == [
        "put you through"
    ]


@pytest.mark.parametrize(
    ("hits", "manager", "finance", "either"),
    [
        ([("transfer", 3, 0.9), ("manager", 3, 0.9)], "pass", "fail", "pass"),
        ([("transfer", 3, 0.5), ("manager", 3, 0.9)], "unsure", "fail", "unsure"),
        ([("transfer", 3, 0.9), ("manager", 2, 0.5)], "unsure", "fail", "unsure"),
        ([("transfer", 3, 0.9), ("finance", 4, 0.4)], "fail", "unsure", "unsure"),
        ([("transfer", 3, 0.39), ("manager", 3, 0.9)], "fail", "fail", "fail"),
        ([("transfer", 3, 0.9), ("manager", 3, 0.39)], "fail", "fail", "fail"),
        ([("transfer", 3, 0.5)], "fail", "fail", "fail"),  # to anybody
        ([("transfer", 4, 0.9), ("manager", 0, 0.5)], "fail", "fail", "fail"),  # named too long before
        ([("transfer", 3, 0.9), ("manager", 2, 0.5), ("finance", 3, 0.9)], "fail", "pass", "pass"),
        ([("transfer", 3, 0.9), ("manager", 3, 0.5), ("finance", 2, 0.9)], "unsure", "pass", "pass"),
    ],
)
def test_a_handing_over_in_doubt_is_for_a_person(hits: list[tuple[str, int, float]], manager: str, finance: str, either: str) -> None:
    for to, verdict in (("manager", manager), ("finance", finance), ("either", either)):
        finding = told("transfers", *hits, to=to)
        assert finding.verdict == verdict, to
        if verdict == "unsure":
            assert finding.confidence == min(confidence for _, _, confidence in hits)
            assert [piece.turn for piece in finding.evidence] == [hits[0][1], hits[1][1]]

"""The facts of a call: what they take from its conversation and its score."""

from dataclasses import replace

import pytest

from qa_pipeline import facts, wire
from qa_pipeline.types import Conversation, CriterionResult, Evidence, Metadata, Quality, Report, Verdict
from qa_pipeline.types.facts import CallFacts, OfferFact, VerdictFact

ADDED = "2026-11-22T10:00:00.000+00:00"


def criterion(id_: str, *evidence: Evidence, **changes: object) -> CriterionResult:
    made = CriterionResult(
        id=id_,
        section="sale",
        verdict=Verdict.PASS,
        points=2.0,
        max_points=4.0,
        weight=1.5,
        critical=False,
        confidence=0.8,
        reason="because",
        evidence=evidence,
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def report(*criteria: CriterionResult, score: float | None = 50.0) -> Report:
    return Report(
        call_id="c-1",
        scorecard="sales",
        version=3,
        scorecard_sha256="0" * 64,
        score=score,
        raw_score=score,
        auto_fail=False,
        criteria=criteria,
        passed=True,
        by_meaning=False,
    )


def conversation(**changes: object) -> Conversation:
    return replace(Conversation(call_id="c-1", language="et", turns=()), **changes)  # type: ignore[arg-type]


def made(call: Conversation, score: Report) -> CallFacts:
    return facts.of(sha256="a" * 64, file="c-1.wav", kind="recording", added_at=ADDED, conversation=call, report=score)


def test_a_call_of_which_nothing_is_known_has_empty_texts_and_the_time_that_it_was_added() -> None:
    assert made(conversation(), report(score=None)) == CallFacts(
        sha256="a" * 64,
        call_id="c-1",
        file="c-1.wav",
        kind="recording",
        at=ADDED,
        language="et",
        duration=None,
        agent_id="",
        agent_name="",
        team="",
        queue="",
        customer_id="",
        direction="",
        customer_type="",
        audio_quality=None,
        scorecard="sales",
        version=3,
        score=None,
        raw_score=None,
        auto_fail=False,
        passed=True,
        by_meaning=False,
    )


def test_what_is_known_of_a_call_is_in_its_facts() -> None:
    about = Metadata(
        agent_id="ann-7",
        agent_name="Ann",
        team="North",
        queue="sales",
        customer_id="C-1",
        direction="inbound",
        customer_type="key",
    )
    call = conversation(duration=61.5, metadata=about, audio_quality=Quality(verdict="fair"))
    found = made(call, report())
    assert (found.agent_id, found.agent_name, found.team, found.queue) == ("ann-7", "Ann", "North", "sales")
    assert (found.customer_id, found.direction, found.customer_type) == ("C-1", "inbound", "key")
    assert (found.duration, found.audio_quality) == (61.5, "fair")


@pytest.mark.parametrize(
    ("started", "at"),
    [
        ("2026-11-20T14:30:00+03:00", "2026-11-20T11:30:00.000+00:00"),
        ("2026-11-20T14:30:00.1239Z", "2026-11-20T14:30:00.123+00:00"),
        ("yesterday", ADDED),
        (None, ADDED),
    ],
)
def test_the_time_is_in_utc_and_sorts_as_text(started: str | None, at: str) -> None:
    assert made(conversation(started_at=started), report()).at == at


def test_a_verdict_has_the_place_of_its_first_evidence() -> None:
    first = Evidence(turn=4, start=10.004, end=12.0, text="t", matched="m")
    second = Evidence(turn=9, start=30.0, end=31.0, text="t", matched="m")
    found = made(conversation(), report(criterion("greeting", first, second), criterion("closing", verdict=Verdict.FAIL)))
    assert found.verdicts == (
        VerdictFact(
            criterion="greeting",
            section="sale",
            verdict=Verdict.PASS,
            points=2.0,
            max_points=4.0,
            weight=1.5,
            critical=False,
            critical_class=None,
            confidence=0.8,
            turn=4,
            start=10.0,
            end=12.0,
        ),
        VerdictFact(
            criterion="closing",
            section="sale",
            verdict=Verdict.FAIL,
            points=2.0,
            max_points=4.0,
            weight=1.5,
            critical=False,
            critical_class=None,
            confidence=0.8,
        ),
    )


def test_evidence_of_a_product_is_an_offer_also_where_nobody_answered() -> None:
    taken = Evidence(turn=4, start=None, end=None, text="t", matched="m", product="rice", answer="taken")
    unanswered = Evidence(turn=6, start=3.0, end=4.0, text="t", matched="m", product="beans")
    plain = Evidence(turn=7, start=5.0, end=6.0, text="t", matched="m")
    found = made(conversation(), report(criterion("offer.count", taken, unanswered, plain), criterion("offer.new", taken)))
    assert found.offers == (
        OfferFact(criterion="offer.count", product="rice", answer="taken", turn=4, start=None, end=None),
        OfferFact(criterion="offer.count", product="beans", answer=None, turn=6, start=3.0, end=4.0),
        OfferFact(criterion="offer.new", product="rice", answer="taken", turn=4, start=None, end=None),
    )


def test_the_facts_of_a_new_score_are_those_of_the_same_score_read_from_the_store() -> None:
    piece = Evidence(turn=4, start=10.00499, end=12.3456, text="t", matched="m", product="rice", answer="taken")
    new = report(criterion("offer.count", piece, confidence=0.123456, points=1.23456), score=33.33333)
    read = wire.report(wire.loads(wire.dumps(wire.report_json(new)), "score"), "score")
    assert made(conversation(), new) == made(conversation(), read)

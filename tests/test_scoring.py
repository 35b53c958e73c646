"""Scores: sums, what does not apply, and conversations that are not as they should be."""

from dataclasses import replace
from time import perf_counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qa_pipeline import scorecard, scoring
from qa_pipeline.errors import ConversationError
from qa_pipeline.types import Conversation, CriterionResult, Metadata, Report, Turn, Verdict
from tests.build import call, heard

ORDER = scorecard.load("order-intake")


def verdict(report: Report, criterion: str) -> CriterionResult:
    return next(result for result in report.criteria if result.id == criterion)


def result(outcome: str, points: float = 10, weight: float = 1, *, critical: bool = False) -> CriterionResult:
    return CriterionResult(
        id="x",
        section="x",
        verdict=Verdict(outcome),
        points=points,
        max_points=10,
        weight=weight,
        critical=critical,
        confidence=1,
        reason="",
    )


def test_the_score_is_weighted_over_what_was_decided() -> None:
    results = (result("pass", 10, 1), result("fail", 0, 3), result("unsure", 0, 5), result("na", 0, 7))
    assert scoring.total(results) == 25.0
    assert scoring.total((result("fail", 5, 1), result("pass", 10, 1))) == 75.0
    assert scoring.total((result("na"), result("unsure"))) is None


def test_a_failed_critical_criterion_takes_it_all() -> None:
    report = scoring.report("c", ORDER, (result("pass", weight=3), result("fail", 0, critical=True)))
    assert (report.score, report.raw_score, report.auto_fail) == (0.0, 75.0, True)
    kept = scoring.report("c", ORDER, (result("pass"), result("unsure", 0, critical=True)))
    assert (kept.score, kept.auto_fail) == (100.0, False)


def test_the_report_names_its_scorecard() -> None:
    report = scoring.score(call("A Hello", "C hi"), ORDER)
    assert (report.scorecard, report.version, report.scorecard_sha256) == (ORDER.name, ORDER.version, ORDER.sha256)
    assert [item.id for item in report.criteria] == [criterion.id for criterion in ORDER.criteria]


def test_what_the_customer_says_counts_for_nobody() -> None:
    report = scoring.score(call("A yes", "C Good morning, thank you, goodbye", "A no"), ORDER)
    assert {verdict(report, f"{name}").verdict for name in ("opening.greeting", "closing.thanks", "closing.goodbye")} == {"fail"}


def test_evidence_has_the_moment_of_the_words() -> None:
    text = "Well then good afternoon Sir"
    turn = Turn(speaker="agent", text=text, start=4.0, end=9.0, words=heard(text, 4.0))
    found = verdict(scoring.score(Conversation(call_id="c", language="en", turns=(turn,)), ORDER), "opening.greeting").evidence[0]
    assert (found.turn, found.matched, found.start, found.end) == (0, "good afternoon", 5.0, pytest.approx(5.9))
    plain = verdict(scoring.score(call(f"A {text}"), ORDER), "opening.greeting").evidence[0]
    assert (plain.start, plain.end) == (0.0, 2.5)
    chat = verdict(scoring.score(call(f"A {text}", timed=False), ORDER), "opening.greeting").evidence[0]
    assert (chat.start, chat.end) == (None, None)


def test_words_hardly_heard_go_to_a_person() -> None:
    turn = Turn(speaker="agent", text="good morning", start=0.0, end=2.0, words=heard("good morning", probability=0.2))
    report = scoring.score(Conversation(call_id="c", language="en", turns=(turn,)), ORDER)
    assert verdict(report, "opening.greeting").verdict == "unsure"
    # What was not found in a turn that was hardly heard may have been said.
    assert verdict(report, "opening.offer_help").verdict == "unsure"
    assert "opening.greeting" in {item.id for item in report.undecided}


def test_metadata_decides_what_applies() -> None:
    plain = scoring.score(call("A Hello"), ORDER)
    assert verdict(plain, "debt.informed").verdict == "na"
    assert verdict(plain, "debt.informed").reason == "the overdue debt is not known"
    assert verdict(plain, "opening.company").verdict == "na"
    assert verdict(plain, "opening.offer_help").verdict == "fail", "the scorecard is for inbound calls"
    outbound = scoring.score(call("A Hello", direction="outbound"), ORDER)
    assert verdict(outbound, "opening.offer_help").verdict == "na"


def test_an_order_that_is_passed_on_needs_no_offers() -> None:
    report = scoring.score(
        call(
            "A Hello, how can I help?",
            "C Ten bags of flour please.",
            "A I cannot take the order, there is an unpaid invoice.",
            "A I will put you through to our accounts department.",
            catalog=["flour", "salt"],
            overdue_debt=True,
        ),
        ORDER,
    )
    assert verdict(report, "offer.count").verdict == "na"
    assert verdict(report, "debt.not_accepted").verdict == "pass"
    assert not report.auto_fail


@pytest.mark.parametrize(
    ("conversation", "verdicts"),
    [
        (call(), {"na"}),
        (call("A ", "C "), {"na"}),
        (call("C Hello, how can I help you, thank you and goodbye"), {"unsure"}),
        (call("x Hello", "y Hi"), {"unsure"}),
        (call("A Здравствуйте, меня зовут Анна, чем я могу вам сегодня помочь, слушаю вас очень внимательно, говорите"), {"unsure"}),
        (
            call("A Tere päevast ja tere tulemast, kuidas ma saan teid täna aidata, ja mis teil on vaja, see ei ole kõik, kas te olete"),
            {"unsure"},
        ),
    ],
    ids=["no turns", "no words", "customer only", "no roles", "other script", "other language"],
)
def test_what_cannot_be_judged_is_not_failed(conversation: Conversation, verdicts: set[str]) -> None:
    report = scoring.score(conversation, ORDER)
    assert {str(item.verdict) for item in report.criteria} == verdicts
    assert all(item.reason for item in report.criteria)
    assert report.score is None


def test_an_agent_alone_is_judged_all_the_same() -> None:
    assert verdict(scoring.score(call("A Hello", "A Goodbye"), ORDER), "closing.goodbye").verdict == "pass"


@pytest.mark.parametrize("language", ["de", "", "en-GB", "und"])
def test_a_language_without_a_pack_is_refused(language: str) -> None:
    with pytest.raises(ConversationError, match="it must be one of tr, fa, et, en, ru"):
        scoring.score(replace(call("A hello"), language=language or "?"), ORDER)


@settings(deadline=None, max_examples=60)
@given(
    texts=st.lists(st.tuples(st.sampled_from(["agent", "customer", "x"]), st.text(max_size=60)), max_size=8),
    language=st.sampled_from(["tr", "fa", "et", "en", "ru"]),
)
def test_any_text_is_scored(texts: list[tuple[str, str]], language: str) -> None:
    turns = tuple(Turn(speaker=speaker, text=text) for speaker, text in texts)
    metadata = Metadata(company=("Acme",), agent_name="Ann", overdue_debt=True, customer_type="key")
    report = scoring.score(Conversation(call_id="c", language=language, turns=turns, metadata=metadata), ORDER)
    for item in report.criteria:
        assert 0 <= item.confidence <= 1
        assert 0 <= item.points <= item.max_points
        for piece in item.evidence:
            assert piece.matched in turns[piece.turn].text


@pytest.mark.slow
def test_three_thousand_turns_are_scored_in_seconds() -> None:
    lines = ["A We have red paint, it is new, would you like ten tins?", "C Perhaps, what does it cost, and is there anything else?"] * 1500
    began = perf_counter()
    scoring.score(call(*lines, catalog=["red paint", "white paint"]), ORDER)
    assert perf_counter() - began < 30

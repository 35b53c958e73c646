"""What once went wrong, over the border of one kind."""

from typing import Any

import pytest

from tests.criteria.judging import found, judged, spoken_at


@pytest.mark.parametrize(
    ("kind", "options", "verdict"),
    [("sequence", {"steps": ["greeting", "company"]}, "na"), ("says", {"act": ["company", "greeting"]}, "pass")],
)
def test_a_company_nobody_told_is_not_missed(kind: str, options: dict[str, Any], verdict: str) -> None:
    assert found(kind, "A Hello from Acme.", **options).verdict == verdict


def test_an_order_said_back_without_a_catalog_is_not_failed() -> None:
    lines = ("C Two bags of rice and three of salt.", "A So two bags of rice and three bags of salt.")
    assert found("confirms", *lines, what="items").verdict in {"pass", "unsure"}
    assert found("confirms", "C Two bags of rice.", "A Fine.", what="items").verdict == "unsure"


def test_the_amount_of_a_debt_is_no_total() -> None:
    assert found("confirms", "A Your debt comes to forty pounds in total.", what="total").verdict == "fail"


def test_a_wait_that_the_agent_grants_is_no_hold() -> None:
    lines = [
        ("C", 0.0, 3.0, "One moment, please, I will fetch the invoice."),
        ("A", 3.0, 4.0, "Sure, take your time."),
        ("A", 44.0, 46.0, "Are you still there?"),
    ]
    assert judged(spoken_at(*lines), "holds").verdict == "na"


def test_who_is_only_passed_on_did_not_complain() -> None:
    lines = [
        "A Merhaba, buyurun.",
        "C Elli koli kâğıt alacaktım.",
        "A Ödenmemiş bir fatura görünüyor, yeni sipariş giremiyorum.",
        "C O eski sahibinindi.",
        "A Satış müdürümüze aktarıyorum sizi.",
    ]
    assert found("responds", *lines, language="tr", to="complains", act="apology").verdict == "na"


def test_words_of_two_sentences_are_no_benefit() -> None:
    """ "Save you" is one, in one sentence."""
    assert found("says", "A We have a plan called Solar Save. You would pay twenty pounds a month.", act="benefit").verdict == "fail"
    assert found("says", "A We have a plan that will save you twenty pounds a month.", act="benefit").verdict == "pass"


def test_a_company_of_two_inflected_words() -> None:
    options: dict[str, Any] = {"act": "company", "language": "et", "metadata": {"company": ["Selge Vesi"]}}
    assert found("says", "A Anu Selgest Veest, tere.", **options).verdict == "pass"
    assert found("says", "A Selge, veel midagi?", **options).verdict == "fail"


@pytest.mark.parametrize(
    ("kind", "options", "language", "text"),
    [
        ("says", {"act": "apology"}, "en", "I'm sorry."),
        ("confirms", {"what": "delivery_time"}, "en", "We deliver it on Tuesday."),
        ("confirms", {"what": "delivery_time"}, "fa", "سه‌شنبه قبل از ظهر تحویل می‌دیم."),
        ("confirms", {"what": "shipping"}, "et", "Saadame kauba kulleriga."),
    ],
)
def test_plain_words(kind: str, options: dict[str, Any], language: str, text: str) -> None:
    assert found(kind, f"A {text}", language=language, **options).verdict == "pass"


def test_a_benefit_in_a_name() -> None:
    text = "A We have a plan called Solar Saver. You would pay twenty pounds a month."
    assert found("says", text, act="benefit").verdict == "fail"

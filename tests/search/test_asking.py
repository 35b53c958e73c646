"""Whose words a question asks for, in each language; everything else stays as it was asked."""

import pytest

from qa_pipeline.search import asking


@pytest.mark.parametrize(
    ("question", "speaker", "rest"),
    [
        ("customer says it is too expensive", "customer", "it is too expensive"),
        ("The customer said that it never came", "customer", "it never came"),
        ("Customer: refund", "customer", "refund"),
        ("agent: please hold", "agent", "please hold"),
        ("müşteri çok pahalı diyor", "customer", "çok pahalı"),
        ("MÜŞTERİ: IŞIK", "customer", "IŞIK"),
        ("temsilci: hatta kalın", "agent", "hatta kalın"),
        ("مشتری می‌گوید که خیلی گران است", "customer", "خیلی گران است"),
        ("مشتري مي‌گويد گران است", "customer", "گران است"),
        ("کارشناس: صبر کنید", "agent", "صبر کنید"),
        ("klient ütleb, et liiga kallis", "customer", "liiga kallis"),
        ("Teenindaja: oodake", "agent", "oodake"),
        ("Клиент говорит, что слишком дорого", "customer", "слишком дорого"),
        ("оператор: подождите", "agent", "подождите"),
    ],
)
def test_who_is_meant(question: str, speaker: str, rest: str) -> None:
    assert asking.asked(question) == (speaker, rest)


@pytest.mark.parametrize(
    "question", ["it is too expensive", "customer", "customer service is bad", "the price: too high", "customer says", "agent:", "müşteri"]
)
def test_everything_else_is_asked_of_everybody(question: str) -> None:
    assert asking.asked(f" {question} ") == (None, question)

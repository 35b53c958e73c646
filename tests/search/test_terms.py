"""Words as they are compared: what is one word in a language is found as one."""

import pytest

from qa_pipeline.search import terms
from qa_pipeline.store.spoken import Term


@pytest.mark.parametrize(
    ("code", "one", "other"),
    [
        ("tr", "ışık", "IŞIK"),
        ("tr", "ışık", "isik"),
        ("tr", "İSTANBUL'dan", "istanbul"),
        ("tr", "kâğıt", "kağıt"),
        ("tr", "siparişlerinizi", "sipariş"),
        ("fa", "كتاب", "کتاب"),
        ("fa", "علي", "علی"),
        ("fa", "۱۲۵", "125"),
        ("fa", "٣", "3"),
        ("fa", "می‌خواهم", "می خواهم"),
        ("fa", "کتاب‌ها", "کتابها"),
        ("fa", "مُشتَری", "مشتری"),
        ("et", "ÕLIFILTER", "õlifilter"),
        ("et", "raamatud", "raamatut"),
        ("en", "Expensive", "EXPENSIVE"),
        ("en", "don’t", "don't"),
        ("en", "deliveries", "delivery"),
        ("ru", "ещё", "еще"),
        ("ru", "ЁЛКА", "елка"),
        ("ru", "доставки", "доставку"),
    ],
)
def test_what_is_one_word_is_kept_as_one(code: str, one: str, other: str) -> None:
    assert terms.words(one, code) == terms.words(other, code) != ""


@pytest.mark.parametrize(
    ("code", "one", "other"), [("tr", "kar", "kâr etti"), ("en", "rain", "train"), ("ru", "дорого", "дорога"), ("et", "kass", "kast")]
)
def test_what_is_not_stays_two(code: str, one: str, other: str) -> None:
    assert terms.words(one, code) != terms.words(other, code)


def test_signs_are_no_words() -> None:
    assert terms.words("Well... 100% — €5!", "en").split() == ["well", "100", "5"]


def test_phrases_begins_and_words_are_told_apart() -> None:
    wanted = terms.wanted('"too expensive" refund* of the delivery', "en")
    assert wanted.phrases == (Term(("too", "expens")),)
    assert wanted.terms == (Term(("refund",), begins=True), Term(("deliveri",)))


@pytest.mark.parametrize("quotes", ["«{}»", "“{}”", "„{}“", '"{}"'])
def test_quotes_of_every_language(quotes: str) -> None:
    assert terms.wanted(quotes.format("слишком дорого"), "ru").phrases == (Term(("слишк", "дор")),)


def test_a_question_of_frequent_words_alone_asks_for_them() -> None:
    assert terms.wanted("ve bu", "tr").terms == (Term(("ve",)), Term(("bu",)))


@pytest.mark.parametrize("question", ['"', '""', "*", "* *", "AND OR NOT NEAR()", "a' ; drop table calls --", '"x" ^ {y} :z -w', "()"])
def test_whatever_is_asked_only_words_are(question: str) -> None:
    wanted = terms.wanted(question, "en")
    assert all(word.isalnum() for term in (*wanted.phrases, *wanted.terms) for word in term.words)


def test_a_term_is_made_of_nothing_else() -> None:
    with pytest.raises(ValueError, match="letters and digits"):
        Term(('a" OR "b',))
    with pytest.raises(ValueError, match="letters and digits"):
        Term(())


@pytest.mark.parametrize(
    ("question", "language"),
    [
        ("çok pahalı", "tr"),
        ("خیلی گران است", "fa"),
        ("see on liiga kallis mulle", "et"),
        ("it is too expensive", "en"),
        ("слишком дорого", "ru"),
    ],
)
def test_the_language_of_a_question(question: str, language: str) -> None:
    assert language in terms.likely(question)


def test_short_words_of_another_language_are_not_asked_for() -> None:
    assert terms.wanted("it is too expensive", "tr", own=False).terms == (Term(("expensiv",)),)

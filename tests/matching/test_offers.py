"""Products that the agent brings up, what the customer says to them, and what is taken back."""

import pytest

from qa_pipeline.matching import names, offers
from qa_pipeline.matching.offers import Answer
from qa_pipeline.matching.reading import Reading
from qa_pipeline.matching.tokens import tokenise
from tests.build import call

CATALOG = ["rice", "sunflower oil", "olive oil", "black tea", "sugar"]
OIL = {"tr": "zeytinyağı", "fa": "روغن زیتون", "et": "oliiviõli", "en": "olive oil", "ru": "оливковое масло"}


def reading(*lines: str, language: str = "en", catalog: list[str] = CATALOG) -> Reading:
    return Reading(call(*lines, language=language, catalog=catalog))


def offered(*lines: str, **given: object) -> list[tuple[str, int, Answer]]:
    """Each offer with its turn and its answer."""
    found = reading(*lines, **given)
    return [(named.product, named.hit.line.position, offers.answered(found, named)[0]) for named in offers.offered(found)]


# ---------------------------------------------------------------------------------------------------------------------
# What is an offer


def test_who_names_it_first() -> None:
    assert offered("A We have olive oil", "C Ah") == [("olive oil", 0, "ignored")]
    assert offered("C Any olive oil?", "A We have olive oil", "C Ah") == []
    assert offered("X Olive oil", "A Who said that?") == []


@pytest.mark.parametrize(
    "text",
    ["There is no olive oil today", "We are out of olive oil", "Olive oil, no", "We do not have the olive oil", "Olive oil is sold out"],
)
def test_what_there_is_none_of_is_no_offer(text: str) -> None:
    assert offered(f"A {text}", "C Ah") == []


@pytest.mark.parametrize(
    "text",
    [
        "No sugar today. We have olive oil",  # of another sentence
        "Would you not like the olive oil?",  # a question
        "A brand new olive oil, not the old one",  # new, not missing
        "There is none of what you had last week, but I can give you the olive oil",  # far away
    ],
)
def test_a_no_that_is_not_of_the_product(text: str) -> None:
    assert [offer[0] for offer in offered(f"A {text}", "C Ah")][-1:] == ["olive oil"]


def test_never_before_is_new() -> None:
    assert offered("A Olive oil, never sold here before", "C Ah") == [("olive oil", 0, "ignored")]


def test_what_the_customer_takes_at_once_there_was() -> None:
    assert offered("A You never had the olive oil", "C Yes please, two") == [("olive oil", 0, "taken")]


def test_refused() -> None:
    found = reading("A No olive oil. Sugar there is. Is there no rice?")
    line = found.lines[0]
    assert {spoken.product: offers.refused(found, line, spoken) for spoken in found.spoken(line)} == {
        "olive oil": True,
        "sugar": False,
        "rice": False,
    }


def test_the_first_time_that_the_agent_names_it_and_has_it() -> None:
    found = reading("C olive oil?", "A No olive oil there", "C Olive oil!", "A Here it is, the olive oil")
    assert offers.by_agent(found, "olive oil").line.position == 3
    assert offers.by_agent(found, "sugar") is None


# ---------------------------------------------------------------------------------------------------------------------
# What is answered


@pytest.mark.parametrize(
    ("answer", "wanted"),
    [
        ("Yes please", "taken"),
        ("The olive oil, fine", "taken"),
        ("Five", "taken"),
        ("I'll take two of those", "taken"),
        ("No thanks", "refused"),
        ("Not the olive oil", "refused"),
        ("We still have plenty of the olive oil", "refused"),
        ("Five or what?", "ignored"),
        ("How is the weather there", "ignored"),
        ("I need rice", "ignored"),
    ],
)
def test_answers(answer: str, wanted: Answer) -> None:
    assert offered("A We have olive oil on offer", f"C {answer}") == [("olive oil", 0, wanted)]


@pytest.mark.parametrize(
    ("code", "offer", "yes", "no"),
    [
        ("tr", "Zeytinyağı kampanyada", "Tamam, iki koli alayım", "Yok, istemem"),
        ("fa", "روغن زیتون تخفیف داره", "بله دو تا بفرستید", "نه ممنون نمی‌خوام"),
        ("et", "Oliiviõli on soodushinnaga", "Jah, paneme kaks kasti", "Ei, aitäh, ei soovi"),
        ("ru", "На оливковое масло скидка", "Давайте две коробки", "Нет, спасибо, не нужно"),
    ],
)
def test_answers_in_other_languages(code: str, offer: str, yes: str, no: str) -> None:
    for answer, wanted in ((yes, "taken"), (no, "refused")):
        assert offered(f"A {offer}", f"C {answer}", language=code, catalog=[OIL[code]]) == [(OIL[code], 0, wanted)]


def test_an_answer_may_come_a_little_later() -> None:
    small_talk = ("C Hm", "A It is a good one")
    assert offered("A We have olive oil", *small_talk, "C Yes please") == [("olive oil", 0, "taken")]
    assert offered("A We have olive oil", *small_talk, *small_talk, "C Yes please") == [("olive oil", 0, "ignored")]


def test_an_answer_behind_another_offer_is_of_that_one() -> None:
    found = offered("A We have olive oil", "C Hm", "A And sugar?", "C Yes please")
    assert found == [("olive oil", 0, "ignored"), ("sugar", 2, "taken")]


def test_a_bare_answer_to_two_offers() -> None:
    """A yes is of the last one, a no of both."""
    assert offered("A Olive oil, sugar?", "C Yes please") == [("olive oil", 0, "ignored"), ("sugar", 0, "taken")]
    assert offered("A Olive oil, sugar?", "C No thanks") == [("olive oil", 0, "refused"), ("sugar", 0, "refused")]
    assert offered("A Olive oil, sugar?", "C Olive oil, yes. No sugar.") == [("olive oil", 0, "taken"), ("sugar", 0, "refused")]


def test_one_taken_and_the_other_refused_in_one_sentence() -> None:
    assert offered("A Olive oil, sugar?", "C Olive oil yes, no sugar") == [("olive oil", 0, "taken"), ("sugar", 0, "refused")]


YES_TO = [
    ("en", "Would you like the olive oil?", "Yes."),
    ("en", "We have olive oil on offer. Shall I add some?", "Yeah, sure."),
    ("en", "would you like the olive oil", "yes"),
    ("tr", "Zeytinyağı ister misiniz?", "Evet."),
    ("tr", "Zeytinyağı kampanyada. Ekleyeyim mi?", "Evet, olur."),
    ("fa", "روغن زیتون می‌خواید؟", "بله."),
    ("fa", "روغن زیتون تخفیف داره. بفرستم براتون؟", "آره، حتما."),
    ("et", "Kas soovite oliiviõli?", "Jaa."),
    ("et", "Oliiviõli on soodushinnaga. Paneme juurde?", "Jah, ikka."),
    ("ru", "Оливковое масло хотите?", "Ну да."),
    ("ru", "На оливковое масло скидка. Добавить?", "Ага, конечно."),
]


@pytest.mark.parametrize(("code", "offer", "yes"), YES_TO)
def test_a_yes_that_stands_alone(code: str, offer: str, yes: str) -> None:
    assert offered(f"A {offer}", f"C {yes}", language=code, catalog=[OIL[code]]) == [(OIL[code], 0, "taken")]


@pytest.mark.parametrize(
    ("code", "offer", "yes"),
    [
        ("en", "We have olive oil on offer. Do you still have the little shop in Mill Street?", "Yes."),
        ("en", "We have olive oil on offer. You pay by card?", "Yes."),
        ("en", "we have olive oil on offer and who am i speaking to is it the cafe", "yes"),
        ("en", "We have olive oil on offer. Is that everything?", "Yes."),
        ("tr", "Zeytinyağı kampanyada. Kapıda kartla mı ödüyorsunuz?", "Evet."),
        ("tr", "Zeytinyağı kampanyada. Salı uygun mu?", "Tamam."),
        ("fa", "روغن زیتون تخفیف داره. با کارت پرداخت می‌کنید؟", "بله."),
        ("et", "Oliiviõli on soodushinnaga. Kas maksate kaardiga?", "Jah."),
        ("et", "Oliiviõli on soodushinnaga. Aadress on sama?", "Jah."),
        ("ru", "На оливковое масло скидка. Оплата картой при получении?", "Да."),
    ],
)
def test_a_yes_to_another_question(code: str, offer: str, yes: str) -> None:
    assert offered(f"A {offer}", f"C {yes}", language=code, catalog=[OIL[code]]) == [(OIL[code], 0, "ignored")]


@pytest.mark.parametrize(("code", "answer"), [("en", "Oh well."), ("et", "No, no."), ("ru", "Ну..."), ("fa", "خب."), ("tr", "Eh.")])
def test_a_word_that_is_no_yes(code: str, answer: str) -> None:
    offer = next(offer for language, offer, _ in YES_TO if language == code)
    assert offered(f"A {offer}", f"C {answer}", language=code, catalog=[OIL[code]]) == [(OIL[code], 0, "ignored")]


def test_a_yes_that_only_says_that_somebody_listens() -> None:
    assert offered("A Can you hear me? We have olive oil on offer.", "C Yes.") == [("olive oil", 0, "ignored")]
    assert offered("A Would you like the olive oil?", "C Hm", "A Is it cold there?", "C Yes.") == [("olive oil", 0, "ignored")]


def test_the_answer_is_shown() -> None:
    found = reading("A We have olive oil", "C Well, two please")
    answer, hit = offers.answered(found, offers.offered(found)[0])
    assert (answer, hit.line.position) == ("taken", 1)
    assert offers.answered(reading("A We have olive oil"), offers.offered(found)[0]) == ("ignored", None)


# ---------------------------------------------------------------------------------------------------------------------
# Promotions that are none


@pytest.mark.parametrize(
    ("code", "text", "wanted"),
    [
        ("en", "The olive oil was on offer, but that ended yesterday", [True]),
        ("en", "There is no discount on the olive oil any more", [True]),
        ("en", "The special price on olive oil has finished", [True]),
        ("en", "The olive oil is on offer this week", [False]),
        ("en", "Olive oil is on offer. The sugar deal is over", [False, True]),
        ("tr", "Zeytinyağında kampanya bitti", [True]),
        ("tr", "Zeytinyağında kampanya var", [False]),
        ("fa", "تخفیف روغن زیتون تموم شد", [True]),
        ("fa", "روغن زیتون تخفیف داره", [False]),
        ("et", "Oliiviõli soodustus on läbi", [True]),
        ("et", "Oliiviõli on soodushinnaga", [False]),
        ("ru", "Акция на оливковое масло закончилась", [True]),
        ("ru", "На оливковое масло сейчас скидка", [False]),
    ],
)
def test_withdrawn(code: str, text: str, wanted: list[bool]) -> None:
    found = reading(f"A {text}", language=code, catalog=CATALOG if code == "en" else [OIL[code]])
    hits = [offers._hit(found.lines[0], spoken) for spoken in found.spoken(found.lines[0])]
    assert [offers.withdrawn(found, hit) for hit in hits] == wanted


def test_what_ended_far_away_is_something_else() -> None:
    words = "which is the best that we have had this year for all of our good customers, and"
    found = reading(f"A Olive oil is ten percent off, {words} the promotion on eggs has ended")
    assert not offers.withdrawn(found, offers._hit(found.lines[0], found.spoken(found.lines[0])[0]))


# ---------------------------------------------------------------------------------------------------------------------
# Names that recognition split at another place


@pytest.mark.parametrize(
    ("code", "name", "text", "heard"),
    [
        ("tr", "hümik asit", "bize hümi kasit lazım", "hümi kasit"),
        ("tr", "hümik asit", "hümi kasitten iki tane", "hümi kasitten"),
        ("tr", "hümik asit", "hümikasit geldi mi", "hümikasit"),
        ("tr", "hümik asit", "hü mi ka sit", "hü mi ka sit"),
        ("en", "olive oil", "an o live oil", "o live oil"),
        ("et", "kaera helbed", "kae rahelbed otsas", "kae rahelbed"),
        ("ru", "томатная паста", "томатна япаста есть", "томатна япаста"),
    ],
)
def test_a_name_split_elsewhere(code: str, name: str, text: str, heard: str) -> None:
    tokens = tokenise(text, code)
    found = [" ".join(token.text for token in tokens[one.start : one.end]) for one in names.mentions(names.name(name, code), tokens)]
    assert found == [heard]


@pytest.mark.parametrize("text", ["bizim hesap", "kimi kasiyer gelmiş", "asit", "hümanist"])
def test_words_that_are_alike_and_another_thing(text: str) -> None:
    assert names.mentions(names.name("hümik asit", "tr"), tokenise(text, "tr")) == []


def test_an_offer_of_a_name_split_elsewhere() -> None:
    lines = ("A Hümi kasit kampanyada", "C Tamam, iki tane alayım")
    assert offered(*lines, language="tr", catalog=["hümik asit", "toz şeker"]) == [("hümik asit", 0, "taken")]

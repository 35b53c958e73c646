"""Each kind of criterion, with what comes near and does not count: what is said, asked, offered, and combined."""

from dataclasses import replace
from typing import Any

import pytest

from qa_pipeline import scorecard
from qa_pipeline.criteria import KINDS, Finding
from qa_pipeline.matching.reading import Reading
from qa_pipeline.types import Turn
from tests.build import call
from tests.criteria.judging import CATALOG, found, judged, mumbled, spoken_at

LEAST: dict[str, dict[str, Any]] = {
    "says": {"act": "thanks"},
    "never_says": {"act": "thanks"},
    "asks": {},
    "responds": {"to": "problem", "act": "apology"},
    "sequence": {"steps": ["greeting", "goodbye"]},
    "offers": {},
    "confirms": {"what": ["items", "total", "delivery_time", "receiver", "payment", "shipping"]},
    "transfers": {"to": "manager"},
    "holds": {},
    "address": {},
    "metric": {"metric": "talk_ratio"},
    "happens": {"event": "order_closed"},
    **{kind: {"of": [{"kind": "says", "act": "thanks"}]} for kind in ("all", "any", "not")},
}
"""Each kind with no more than it needs."""


def test_every_kind_has_an_example() -> None:
    assert LEAST.keys() == KINDS.keys()


@pytest.mark.parametrize("name", LEAST)
def test_every_kind_keeps_the_contract(name: str) -> None:
    """Every kind says what it is for, explains its options, and answers any conversation with a reason."""
    kind, options = KINDS[name], LEAST[name]
    assert kind.summary.endswith(".")
    assert all(option.help for option in kind.options.values())
    assert {key for key, option in kind.options.items() if option.required} == ({"of"} & options.keys() or options.keys())
    for lines in ([], ["A "], ["C hello"], ["x hello", "y hi"], ["A Hello there.", "C Hi"], ["C My box is broken.", "A One moment."]):
        for timed in (True, False):
            finding = scorecard.judge({"kind": name, **options}).judge(Reading(call(*lines, timed=timed)))
            assert finding.reason
            assert 0 <= finding.confidence <= 1
            assert finding.share is None or 0 <= finding.share <= 1


# ---------------------------------------------------------------------------------------------------------------------
# says


@pytest.mark.parametrize(
    ("within", "verdict"),
    [("call", "pass"), ("opening", "fail"), ("closing", "pass"), ("second_half", "pass")],
)
def test_says_looks_in_its_window(within: str, verdict: str) -> None:
    lines = ["A one", "C two", "A three", "C four", "A five", "C six", "A thank you", "C eight"]
    assert found("says", *lines, act="thanks", within=within).verdict == verdict


def test_says_listens_to_its_speaker_only() -> None:
    lines = ["A yes", "C thank you"]
    assert found("says", *lines, act="thanks").verdict == "fail"
    assert found("says", *lines, act="thanks", speaker="customer").verdict == "pass"


def test_never_says_is_the_opposite() -> None:
    assert found("never_says", "A thank you", act="thanks").verdict == "fail"
    assert found("never_says", "A yes", act="thanks").verdict == "pass"


def test_says_before_an_event() -> None:
    early = ["A Acme, hello", "C Two bags of rice", "A Who am I speaking to?", "C Jo", "A Two bags of rice, noted."]
    late = ["A Acme, hello", "C Two bags of rice", "A Two bags of rice, noted. Who am I speaking to?", "C Jo"]
    options = {"act": "ask_identity", "before": "first_product", "metadata": {"catalog": CATALOG}}
    assert found("says", *early, **options).verdict == "pass"
    assert found("says", *late, **options).verdict == "fail"


def test_says_after_an_event() -> None:
    options = {"act": "thanks", "after": "complained"}
    assert found("says", "A Well.", "C My box is broken.", "A Thank you.", **options).verdict == "pass"
    assert found("says", "A Thank you.", "C My box is broken.", "A Right.", **options).verdict == "fail"


def test_after_what_never_happens_nothing_is_said() -> None:
    assert found("says", "A Thank you.", "C Yes.", act="thanks", after="complained").verdict == "fail"
    assert found("never_says", "A Thank you.", "C Yes.", act="thanks", after="complained").verdict == "pass"


@pytest.mark.parametrize(("minimum", "verdict"), [(1, "pass"), (2, "pass"), (3, "fail")])
def test_says_often_enough(minimum: int, verdict: str) -> None:
    finding = found("says", "A Thank you.", "C Yes.", "A Thanks.", act="thanks", minimum=minimum)
    assert finding.verdict == verdict
    assert len(finding.evidence) == min(minimum, 2)


def test_the_same_words_count_once() -> None:
    assert found("says", "A Thank you.", act=["thanks", "courtesy"], minimum=2).verdict == "fail"


@pytest.mark.parametrize(
    ("options", "verdict"), [({"seconds": 6}, "fail"), ({"seconds": 7}, "pass"), ({"turns": 1}, "fail"), ({"turns": 2}, "pass")]
)
def test_says_in_the_first_turns_or_seconds(options: dict[str, int], verdict: str) -> None:
    """The agent's second turn begins at second 6 of the call."""
    assert found("says", "A Well.", "C Yes.", "A Thank you.", act="thanks", **options).verdict == verdict


def test_seconds_count_from_the_first_turn_not_from_the_recording() -> None:
    late = spoken_at(("A", 100.0, 102.0, "Well."), ("A", 106.0, 108.0, "Thank you."))
    assert judged(late, "says", act="thanks", seconds=7).verdict == "pass"
    assert judged(late, "says", act="thanks", seconds=6).verdict == "fail"
    waiting = Turn(speaker="announcement", text="Please hold.", start=40.0, end=60.0)
    waited = replace(late, turns=(waiting, *late.turns))
    assert judged(waited, "says", act="thanks", seconds=7).verdict == "pass", "seconds count from when people speak"


def test_seconds_of_a_conversation_without_times_are_not_known() -> None:
    finding = judged(call("A Well.", "C Yes.", "A Thank you.", timed=False), "says", act="thanks", seconds=1)
    assert finding.verdict == "na"
    assert "without times" in finding.reason


@pytest.mark.parametrize(
    ("act", "language", "text", "verdict"),
    [
        # What is negated, ended, or only looks like it.
        ("special", "en", "We have no promotions this week.", "fail"),
        ("special", "en", "That offer has ended, I'm afraid.", "fail"),
        ("special", "en", "The cheese is a fifth off till Sunday.", "pass"),
        ("special", "tr", "Bu hafta kampanyamız yok.", "fail"),
        ("special", "tr", "Kampanya geçen hafta sona erdi.", "fail"),
        ("special", "tr", "Bu hafta yüzde on indirim var.", "pass"),
        ("special", "fa", "این هفته تخفیف نداریم.", "fail"),
        ("special", "fa", "این هفته ده درصد تخفیف داریم.", "pass"),
        ("special", "et", "Kampaaniat praegu ei ole.", "fail"),
        ("special", "et", "Kampaania lõppes eile.", "fail"),
        ("special", "et", "See on sel nädalal poole odavam.", "pass"),
        ("special", "ru", "Акций сейчас нет.", "fail"),
        ("special", "ru", "Акция закончилась вчера.", "fail"),
        ("special", "ru", "На неё сейчас скидка десять процентов.", "pass"),
        ("deadline", "en", "I couldn't say when, as soon as possible.", "fail"),
        ("deadline", "en", "You will hear from us within two working days.", "pass"),
        ("deadline", "tr", "En kısa sürede bakarız.", "fail"),
        ("deadline", "tr", "İki iş günü içinde dönüş yaparız.", "pass"),
        ("deadline", "fa", "در اسرع وقت رسیدگی می‌شه.", "fail"),
        ("deadline", "fa", "تا دو روز کاری آینده تماس می‌گیریم.", "pass"),
        ("deadline", "et", "Esimesel võimalusel.", "fail"),
        ("deadline", "et", "Kahe tööpäeva jooksul saate vastuse.", "pass"),
        ("deadline", "ru", "Как можно скорее.", "fail"),
        ("deadline", "ru", "В течение двух рабочих дней вам ответят.", "pass"),
        ("remedy", "en", "We don't do refunds here.", "fail"),
        ("remedy", "en", "I'll have a replacement sent out.", "pass"),
        ("remedy", "tr", "İade yapamayız.", "fail"),
        ("remedy", "tr", "Yenisini hemen gönderiyoruz.", "pass"),
        ("remedy", "fa", "نمی‌تونیم عوض کنیم.", "fail"),
        ("remedy", "fa", "پولتون رو برمی‌گردونیم.", "pass"),
        ("remedy", "et", "Me ei vaheta midagi ümber.", "fail"),
        ("remedy", "et", "Saadame teile uue seadme.", "pass"),
        ("remedy", "ru", "Мы ничего не возвращаем и не меняем.", "fail"),
        ("remedy", "ru", "Мы вернём вам деньги.", "pass"),
        ("debt", "en", "There is an overdue invoice on the account.", "pass"),
        ("debt", "en", "You have no outstanding balance.", "fail"),
        ("debt", "ru", "Задолженности у вас нет.", "fail"),
        ("debt", "et", "Teil on üks arve maksmata.", "pass"),
        ("purpose", "en", "I'm calling with a special surprise.", "fail"),
        ("purpose", "en", "The reason for my call is your contract.", "pass"),
        ("purpose", "en", "I am calling from Acme.", "fail"),
        ("permission", "en", "Could you hold a minute, please?", "fail"),
        ("permission", "en", "Is now a good time?", "pass"),
        ("permission", "ru", "Подождите минутку.", "fail"),
        ("permission", "ru", "Вам сейчас удобно разговаривать?", "pass"),
        ("anything_else", "tr", "Başka bir müşterimiz hakkında konuşamam.", "fail"),
        ("anything_else", "tr", "Başka bir isteğiniz var mı?", "pass"),
        ("offer_help", "en", "I can't help you with that.", "fail"),
        ("goodbye", "ru", "Пока не знаю.", "fail"),
        ("goodbye", "ru", "Ну пока.", "pass"),
        ("thanks", "et", "Täna ei saa.", "fail"),
        ("thanks", "et", "Tänan teid.", "pass"),
    ],
)
def test_says_means_it(act: str, language: str, text: str, verdict: str) -> None:
    assert found("says", f"A {text}", act=act, language=language).verdict == verdict


def test_an_introduction_is_the_known_name_or_the_words_for_it() -> None:
    known = {"agent_name": "Rowan Hill"}
    assert found("says", "A Rowan here, hello", act="introduction", metadata=known).verdict == "pass"
    assert found("says", "A Hill speaking", act="introduction", metadata=known).verdict == "pass"
    assert found("says", "A Hello there", "C Is that Rowan?", "A It is indeed", act="introduction", metadata=known).verdict == "fail"
    assert found("says", "A My name is Rowan", act="introduction").verdict == "pass"


def test_an_introduction_that_may_be_one_is_for_a_person_when_nobody_told_the_name() -> None:
    for text in ("A Platinum Motors, I'm Michelle, how can I help you?", "A Platinum Motors, how can I help you?"):
        finding = found("says", text, "C Hi", act="introduction", within="opening")
        assert finding.verdict == "unsure"
        assert "does not name the agent" in finding.reason
    assert found("says", "A Acme, how can I help?", act="introduction", metadata={"agent_name": "Ann"}).verdict == "fail"


def test_a_company_nobody_told_cannot_be_checked() -> None:
    assert found("says", "A Hello from Acme", act="company").verdict == "na"
    assert found("says", "A Hello from Acme", act="company", metadata={"company": ["Acme"]}).verdict == "pass"


# ---------------------------------------------------------------------------------------------------------------------
# asks


BESIDES = ["ask_identity", "ask_reference", "offer_help", "anything_else"]


def test_asks_is_not_content_with_a_number() -> None:
    assert found("asks", "A What is your order number?", "C 5", besides=BESIDES).verdict == "fail"
    assert found("asks", "A How can I help?", "C It broke.", "A Was the box already damaged?", besides=BESIDES).verdict == "pass"
    assert found("asks", "A When did it stop working?", "C Now", besides=BESIDES).verdict == "pass"


@pytest.mark.parametrize(
    ("language", "text", "about"),
    [
        ("en", "Your name, and when did the fault appear?", "when did the fault appear"),
        ("en", "When did it stop working and what is your order number?", "When did it stop working"),
        ("en", "Could I take your order number and what exactly happened?", "what exactly happened"),
        ("en", "your name please and when did it start leaking", "when did it start leaking"),
        ("en", "when did the fault appear and what is your name", "when did the fault appear"),
        ("tr", "Adınız ve arıza ne zaman başladı?", "arıza ne zaman başladı"),
        ("tr", "Makine ne zaman bozuldu ve adınız nedir?", "Makine ne zaman bozuldu"),
        ("fa", "اسمتون و خرابی از کی شروع شد؟", "خرابی از کی شروع شد"),
        ("fa", "از کی خراب شد و اسم شما چیه؟", "از کی خراب شد"),
        ("et", "Teie nimi ja millal rike tekkis?", "millal rike tekkis"),
        ("et", "Millal see katki läks ja mis on teie nimi?", "Millal see katki läks"),
        ("ru", "Ваше имя, и когда появилась неисправность?", "когда появилась неисправность"),
        ("ru", "Когда он сломался и как вас зовут?", "Когда он сломался"),
    ],
)
def test_asks_hears_two_questions_in_one(language: str, text: str, about: str) -> None:
    finding = found("asks", f"A {text}", "C Hm", language=language, besides=BESIDES)
    assert [piece.matched for piece in finding.evidence] == [about]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Could I take your name and order number?"),
        ("en", "What is your name and what is your customer number?"),
        ("en", "Can you tell me, please, what your order number is?"),
        ("en", "Would you be so kind and tell me your full name?"),
        ("en", "May I have your order number so I can see what happened?"),
        ("tr", "Adınızı ve sipariş numaranızı alabilir miyim?"),
        ("tr", "Adınız nedir ve sipariş numaranız kaç?"),
        ("fa", "می‌شه اسم و شماره سفارش رو بفرمایید؟"),
        ("fa", "اسمتون چیه و شماره مشتری چنده؟"),
        ("et", "Kas te oleksite nii kena ja ütleksite oma nime?"),
        ("et", "Kas te ütleksite mulle, mis on teie nimi?"),
        ("et", "Mis on teie nimi ja mis on kliendinumber?"),
        ("ru", "Ваше имя и номер договора?"),
        ("ru", "Скажите, пожалуйста, как вас зовут и какой номер заказа?"),
    ],
)
def test_a_name_and_a_number_are_not_about_it(language: str, text: str) -> None:
    assert found("asks", f"A {text}", "C Hm", language=language, besides=BESIDES).verdict == "fail"


def test_asks_hears_a_question_without_its_mark() -> None:
    assert found("asks", "A and what colour was the light on the box").verdict == "pass"
    assert found("asks", "A right i see the driver left it outside").verdict == "fail"


# ---------------------------------------------------------------------------------------------------------------------
# offers


def offers(*lines: str, **options: Any) -> Finding:
    return found("offers", *lines, metadata={"catalog": CATALOG, "usual_products": options.pop("usual", [])}, **options)


def test_offers_counts_different_products_that_the_customer_had_not_named() -> None:
    lines = ["C Two bags of rice.", "A Rice, noted. Some salt with it?", "C No", "A Olive oil perhaps? Salt again?", "C No", "A Lentils?"]
    assert offers(*lines, minimum=3).verdict == "pass"
    assert offers(*lines, minimum=4).verdict == "fail"
    assert [piece.matched for piece in offers(*lines, minimum=3).evidence] == ["salt", "Olive oil", "Lentils"]


def test_offers_that_are_taken_back_do_not_count() -> None:
    assert offers("A We have no salt today, sorry.").verdict == "fail"
    assert offers("A Would you not like some salt?").verdict == "pass"


def test_offers_after_the_order_is_closed_do_not_count() -> None:
    lines = [
        "C Rice please.",
        "A Salt too?",
        "C Yes.",
        "A Right, let me read the order back: rice and salt.",
        "C Yes",
        "A Olive oil? Lentils?",
    ]
    assert offers(*lines, minimum=3).verdict == "pass"
    assert offers(*lines, minimum=3, before="order_closed").verdict == "fail"


def test_an_order_read_back_is_no_offer() -> None:
    lines = ["C Rice please.", "C And salt.", "C Some oil.", "A So rice, salt and oil."]
    assert offers(*lines).verdict == "fail"


@pytest.mark.parametrize(("of", "text"), [("new", "the mango chutney"), ("special", "halloumi")])
def test_offers_by_flag(of: str, text: str) -> None:
    assert offers("C Rice", f"A Have you tried {text}?", of=of).verdict == "pass"
    assert offers("C Rice", "A Have you tried the salt?", of=of).verdict == "fail"
    assert offers(f"C I want {text}", f"A {text}, noted.", of=of).verdict == "fail"
    assert offers(f"C I want {text}", f"A {text}, noted.", of=of, named_first=True).verdict == "pass"


def test_usual_products() -> None:
    assert offers("C Salt", "A And your usual rice?", of="usual", usual=["rice"]).verdict == "pass"
    assert offers("C Salt", "A Right", of="usual", usual=["rice"]).verdict == "fail"
    assert offers("C Rice", "A Rice, right", of="usual", usual=["rice"]).verdict == "na"
    assert offers("C Rice", "A Right", of="usual").verdict == "na"


def test_without_a_catalog_there_is_nothing_to_count() -> None:
    assert found("offers", "A Some rice?").verdict == "na"
    assert found("offers", "A It is ten percent off.", or_says="special").verdict == "pass"


def test_an_offer_has_its_product_and_its_answer() -> None:
    lines = ["C Rice.", "A Some salt?", "C Yes, two bags.", "A And olive oil?", "C No thanks.", "A Or lentils?", "C Hm."]
    assert [(piece.product, piece.answer) for piece in offers(*lines, minimum=3).evidence] == [
        ("salt", "taken"),
        ("olive oil", "refused"),
        ("red lentils", "ignored"),
    ]


def test_bands_give_a_part_of_the_points() -> None:
    bands = {3: 1, 1: 0.4}
    assert offers("A Salt?", minimum=3, bands=bands).share == 0.4
    assert offers("A Yes?", minimum=3, bands=bands).share is None


# ---------------------------------------------------------------------------------------------------------------------
# happens, all, any, not


def test_who_the_customer_is_passed_to() -> None:
    manager = ["A I'll put you through to our key account manager."]
    finance = ["A It is not for a manager, I will transfer you to the accounts department."]
    assert found("happens", *manager, event="passed_to_manager").verdict == "pass"
    assert found("happens", *finance, event="passed_to_manager").verdict == "fail"
    assert found("happens", *finance, event="passed_to_finance").verdict == "pass"


def test_an_order_taken_after_all_was_accepted() -> None:
    lines = [
        "C Rice please",
        "A I cannot take the order, there is a debt.",
        "C Come on",
        "A All right, that comes to forty pounds in total.",
    ]
    assert found("happens", *lines, event="order_not_accepted", metadata={"catalog": CATALOG}).verdict == "fail"


THANKS, BYE = {"kind": "says", "act": "thanks"}, {"kind": "says", "act": "goodbye"}


@pytest.mark.parametrize(
    ("kind", "both", "one", "none"), [("all", "pass", "fail", "fail"), ("any", "pass", "pass", "fail"), ("not", "fail", "fail", "pass")]
)
def test_combined(kind: str, both: str, one: str, none: str) -> None:
    assert found(kind, "A thank you, goodbye", of=[THANKS, BYE]).verdict == both
    assert found(kind, "A thank you", of=[THANKS, BYE]).verdict == one
    assert found(kind, "A well", of=[THANKS, BYE]).verdict == none


def test_combined_keeps_doubt() -> None:
    assert judged(mumbled("thank you"), "not", of=[THANKS]).verdict == "unsure"
    assert judged(mumbled("thank you"), "all", of=[THANKS]).verdict == "unsure"
    assert judged(mumbled("thank you"), "any", of=[THANKS, BYE]).verdict == "unsure"


COMPANY = {"kind": "says", "act": "company"}


def test_parts_that_do_not_apply_are_left_out() -> None:
    assert found("all", "A thank you", of=[THANKS, COMPANY]).verdict == "pass"
    assert found("any", "A well", of=[THANKS, COMPANY]).verdict == "fail"
    for kind in ("all", "any", "not"):
        assert found(kind, "A well", of=[COMPANY]).verdict == "na"


def test_combined_in_each_other() -> None:
    assert found("all", "A thank you", of=[THANKS, {"kind": "not", "of": [BYE]}]).verdict == "pass"
    assert found("all", "A thank you, goodbye", of=[THANKS, {"kind": "not", "of": [BYE]}]).verdict == "fail"

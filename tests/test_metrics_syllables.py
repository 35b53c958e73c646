"""Syllables of words counted by hand, and what fills pauses, in each language."""

import pytest

from qa_pipeline import languages
from qa_pipeline.languages import Rate, Speaking
from qa_pipeline.metrics import Timing, measure
from qa_pipeline.types import LANGUAGES, Conversation, Turn

EXACT = {
    "tr": "teşekkürler:4 saat:2 ağ:1 değil:2 efendim:3 müşteri:3 İyi:2 hâlâ:2 siparişiniz:5 gün:1 TL:2 SMS:3 hmm:1 şşş:1 aile:3",
    "ru": (
        "здравствуйте:3 пожалуйста:4 компания:4 в:0 к:0 с:0 во:1 ещё:2 её:2 подождите:4 йогурт:2 заказ:2 район:2 тв:2 хм:1 "
        "доставка:3 поэтому:4 воообще:4"
    ),
    "et": (
        "tere:2 teie:2 siia:2 luua:2 hea:1 head:1 aitäh:2 peaaegu:3 käia:2 raadio:3 video:3 situatsioon:5 üheksa:3 tellimus:3 euro:2 "
        "töö:1 sünnipäev:3 laua:2 kaup:1 kauba:2 reklamatsioon:5 juures:2 õiendada:4 seoses:2 loobuda:3 toas:1 km:2 hmm:1"
    ),
    "en": (
        "you:1 your:1 please:1 order:2 people:2 business:2 every:2 everything:3 customer:3 delivery:4 delivered:3 asked:1 wanted:2 "
        "hundred:2 handled:2 tables:2 places:2 boxes:2 times:1 something:2 somewhere:2 therefore:2 area:3 idea:3 video:3 client:2 "
        "patient:2 special:2 material:4 million:2 various:3 going:2 saying:2 actually:4 situation:4 appreciate:4 quiet:2 created:3 "
        "agreed:2 statement:2 definitely:4 didn't:2 don't:1 I'll:1 it'll:2 should've:2 that's:1 boss's:2 TV:2 shh:1 hmm:1 the:1 "
        "yesterday:3 guarantee:3 question:2 language:2 fibre:2 little:2 automatically:5 earlier:3 Wednesday:2"
    ),
}

PERSIAN = """
    کتاب 2 مدیر 2 مشکل 2 شرکت 2 سفارش 3 قیمت 2 محصول 2 فروش 2 پرداخت 2 حساب 2 مبلغ 2 قرارداد 3 تعمیر 2 خرید 2 مرسی 2 دفتر 2 تلفن 3 آدرس 2
    خیابان 3 تهران 2 اصفهان 3 بدهی 3 عذرخواهی 4 راهنمایی 4 منتظر 3 لحظه 2 بمونید 3 همکارم 3 بررسی 3 موجود 2 انبار 2 ارسال 2 فردا 2 ساعت 2
    هفتم 2 چهارشنبه 4 برنج 2 قند 1 نمک 2 ماکارونی 4 کنسرو 2 شامپو 2 پودر 1 مایع 2 ظرفشویی 4 رب 1 گوجه 2 عدس 2 لوبیا 3 نخود 2 سلام 2 ممنون 2
    خواهش 2 بفرمایید 4 شماره 3 مشتری 3 دستگاه 2 کیسه 2 تازه 2 هزار 2 خیلی 2 باشه 2 براتون 3 چطور 2 صندوق 2 پنیر 2 روغن 2 برای 3
"""
"""Common words and how many syllables they have, counted by somebody who reads them."""


def syllables(code: str, word: str) -> int:
    speaking = languages.get(code).speaking
    assert speaking is not None
    return speaking.syllables(languages.normalise(word, code))


@pytest.mark.parametrize(("code", "word", "count"), [(code, *pair.split(":")) for code, pairs in EXACT.items() for pair in pairs.split()])
def test_syllables(code: str, word: str, count: str) -> None:
    assert syllables(code, word) == int(count)


def test_persian_is_estimated_from_what_is_written() -> None:
    pairs = PERSIAN.split()
    counted = [(syllables("fa", word), int(true)) for word, true in zip(pairs[::2], pairs[1::2], strict=True)]
    assert sum(found == true for found, true in counted) >= 0.85 * len(counted)
    assert all(abs(found - true) <= 1 for found, true in counted)
    assert sum(found for found, _ in counted) == pytest.approx(sum(true for _, true in counted), rel=0.03)


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_says_how_it_is_spoken(code: str) -> None:
    speaking = languages.get(code).speaking
    assert speaking is not None
    for phrase in (*speaking.fillers, *speaking.meant):
        assert languages.normalise(phrase, code) == phrase
        assert sum(speaking.syllables(word) for word in phrase.split()) >= 1
    assert not set(speaking.fillers) & set(speaking.meant)
    assert speaking.rate.slow < 5 < speaking.rate.fast


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_word_of_any_letters_has_a_number_of_syllables(code: str) -> None:
    for word in ("a", "zzz", "ъь", "سسس", "x" * 200, "ooooo", "e'e"):
        assert 0 <= syllables(code, word) <= len(word)


def test_a_rate_is_slow_below_the_usual() -> None:
    with pytest.raises(ValueError, match="syllables a second"):
        Rate(5, 4, 6)
    assert Speaking(syllables=len, rate=Rate(4, 5, 6)).estimated is False


@pytest.mark.parametrize(
    ("code", "text", "count"),
    [
        ("tr", "Şey, ben yani bir şey sormak istiyordum, hani falan filan.", 4),
        ("tr", "Her şey tamam, bu işte sizin siparişiniz.", 0),
        ("fa", "خب یعنی میخواستم بگم همه چیز خوبه.", 2),
        ("fa", "یه چیز دیگه، یعنی چی؟", 0),
        ("et", "Noh, ütleme nii, see tähendab homme.", 2),
        ("et", "Kas tead, mida see tähendab?", 0),
        ("en", "Well, you know, it's kind of broken, I mean basically.", 4),
        ("en", "Do you know what kind of box that is? I'll let you know.", 0),
        ("ru", "Ну, это самое, как бы, короче говоря, в общем, не работает.", 5),
        ("ru", "Что значит не работает? Как бы мне вернуть?", 0),
    ],
)
def test_fillers_fill_and_the_same_words_in_their_sense_do_not(code: str, text: str, count: int) -> None:
    turn = Turn(speaker="agent", text=text, start=0.0, end=60.0)
    assert measure("fillers_per_minute", Timing(Conversation(call_id="c", language=code, turns=(turn,)))) == count


@pytest.mark.parametrize(
    ("code", "text"), [("tr", "Iıı evet eee hmm"), ("fa", "اوم بله اممم هوم"), ("et", "Õõ jah ee hmm"), ("ru", "Э-э да эм хм")]
)
def test_filled_pauses(code: str, text: str) -> None:
    turn = Turn(speaker="agent", text=text, start=0.0, end=60.0)
    found = measure("filled_pauses_per_minute", Timing(Conversation(call_id="c", language=code, turns=(turn,))))
    assert found == (4 if code == "ru" else 3)

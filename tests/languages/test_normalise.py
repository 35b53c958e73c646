"""One spelling for each text, as its language has it."""

import pytest

from qa_pipeline import languages
from qa_pipeline.errors import ConversationError
from qa_pipeline.matching import acts, patterns
from qa_pipeline.matching.tokens import said, tokenise
from qa_pipeline.types import LANGUAGES


@pytest.mark.parametrize(
    ("code", "text", "wanted"),
    [
        ("tr", "IŞIK İÇİN", "ışık için"),
        ("tr", "İYİ GÜNLER", "iyi günler"),
        ("tr", "i\u0307yi", "iyi"),
        ("tr", "kâğıt", "kağıt"),
        ("fa", "كتاب علي", "کتاب علی"),
        ("fa", "۱۲۳ و ٤٥٦", "123 و 456"),
        ("fa", "می\u200cخواهم", "می خواهم"),
        ("fa", "سلامٌ", "سلام"),
        ("fa", "خانۀ", "خانه"),
        ("et", "ÕUN Ja ŠOKK", "õun ja shokk"),
        ("en", "Café  —  OK", "cafe — ok"),
        ("en", "don\u2019t", "don't"),
        ("ru", "Ёлка ЕЩЁ", "елка еще"),
        ("ru", "soft\u00adhyphen", "softhyphen"),
    ],
)
def test_normalise(code: str, text: str, wanted: str) -> None:
    assert languages.normalise(text, code) == wanted
    assert languages.normalise(wanted, code) == wanted, "normalising twice changes nothing"


@pytest.mark.parametrize(
    ("code", "one", "other"),
    [
        ("tr", "teşekkürler", "tesekkurler"),
        ("fa", "معذرت", "معزرت"),
        ("fa", "ثبت", "سبط"),
        ("et", "täna", "tana"),
        ("et", "pank", "bang"),
    ],
)
def test_keys_fold_what_is_confused(code: str, one: str, other: str) -> None:
    assert languages.key(one, code) == languages.key(other, code)


@pytest.mark.parametrize(
    ("code", "text", "wanted"),
    [
        ("tr", "Anadolu Gıda'ya hoş geldiniz", ["anadolu", "gıda", "hoş", "geldiniz"]),
        ("fa", "می‌خواهم روز تون بخیر", ["میخواهم", "روزتون", "بخیر"]),
        ("fa", "نمی کنم", ["نمیکنم"]),
        ("en", "I'm here, don't go", ["im", "here", "dont", "go"]),
        ("ru", "что-нибудь ещё?", ["что", "нибудь", "еще"]),
        ("en", "20% off", ["20", "%", "off"]),
    ],
)
def test_words(code: str, text: str, wanted: list[str]) -> None:
    assert [token.norm for token in tokenise(text, code)] == wanted


def test_words_know_their_place() -> None:
    text = "Tere. Kas saan aidata?"
    tokens = tokenise(text, "et")
    assert [text[token.start : token.end] for token in tokens] == ["Tere", "Kas", "saan", "aidata"]
    assert [token.sentence for token in tokens] == [0, 1, 1, 1]


def test_an_unknown_language_is_refused() -> None:
    with pytest.raises(ConversationError, match="language 'xx' is not supported"):
        languages.get("xx")


@pytest.mark.parametrize("code", LANGUAGES)
def test_packs_are_whole(code: str) -> None:
    """Every language knows every act that criteria and events ask for, and every pattern can be read."""
    english = set(languages.get("en").acts)
    assert set(acts.known(code)) == english
    words = patterns.Lexicon(code)
    for name, act in languages.get(code).acts.items():
        for pattern in (*act.says, *act.weak, *act.unless):
            assert patterns.compiled(pattern, words).needs, f"{name}: {pattern}"


@pytest.mark.parametrize(
    ("code", "words", "others"),
    [
        ("tr", "üç yüz kırk beş buçuk bin", "için günler efendim"),
        ("fa", "دویست و پنجاه هزار", "سلام ممنون"),
        ("et", "kakskümmend viisteist sada kolm", "tere aitäh"),
        ("en", "twenty hundred 12 dozen", "once hello"),
        ("ru", "двадцать пятьсот тысяч полтора", "спасибо здравствуйте"),
    ],
)
def test_numerals(code: str, words: str, others: str) -> None:
    assert all(patterns.is_number(token.norm, code) for token in tokenise(words, code) if token.norm != "و")
    assert not any(patterns.is_number(token.norm, code) for token in tokenise(others, code))


@pytest.mark.parametrize(
    ("code", "text", "words"),
    [
        ("en", "Good er morning, um, ten mm", ["good", "morning", "ten", "mm"]),
        ("tr", "KDV eee dahil", ["kdv", "dahil"]),
        ("fa", "امر اوم دیگه", ["امر", "دیگه"]),
        ("et", "asja õõ lihtsalt", ["asja", "lihtsalt"]),
        ("ru", "ну ээ да", ["ну", "да"]),
    ],
)
def test_sounds_that_are_no_words_are_passed_over(code: str, text: str, words: list[str]) -> None:
    assert [token.norm for token in said(text, code)] == words

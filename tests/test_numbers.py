"""The engine that reads numbers: every integer in five languages, both sets of digits, positions, and texts made to be slow."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qa_pipeline.errors import ConversationError
from qa_pipeline.languages import words
from qa_pipeline.numbers import find
from tests.said_numbers import found

_TR = words("sıfır bir iki üç dört beş altı yedi sekiz dokuz")
_TR_TENS = words("_ on yirmi otuz kırk elli altmış yetmiş seksen doksan")
_FA = words("صفر یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده")
_FA_TENS = words("_ ده بیست سی چهل پنجاه شصت هفتاد هشتاد نود")
_FA_HUNDREDS = words("_ صد دویست سیصد چهارصد پانصد ششصد هفتصد هشتصد نهصد")
_ET = words("null üks kaks kolm neli viis kuus seitse kaheksa üheksa kümme")
_EN = words("zero one two three four five six seven eight nine ten eleven twelve")
_EN += words("thirteen fourteen fifteen sixteen seventeen eighteen nineteen")
_EN_TENS = words("_ ten twenty thirty forty fifty sixty seventy eighty ninety")
_RU = words("ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать")
_RU += words("пятнадцать шестнадцать семнадцать восемнадцать девятнадцать")
_RU_TENS = words("_ десять двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто")
_RU_HUNDREDS = words("_ сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот")


def _tr(number: int) -> str:
    if number >= 1000:
        return " ".join(filter(None, ("" if number < 2000 else _tr(number // 1000), "bin", _tr(number % 1000) if number % 1000 else "")))
    hundreds, tens, ones = number // 100, number // 10 % 10, number % 10
    said = ["" if hundreds < 2 else _TR[hundreds], "yüz" if hundreds else "", _TR_TENS[tens] if tens else "", _TR[ones] if ones else ""]
    return " ".join(filter(None, said)) or _TR[0]


def _fa(number: int) -> str:
    if number >= 1000:
        return " و ".join([f"{_fa(number // 1000)} هزار", *([_fa(number % 1000)] if number % 1000 else [])])
    hundreds, rest = divmod(number, 100)
    said = [_FA_HUNDREDS[hundreds]] if hundreds else []
    if rest >= 20:
        said += [_FA_TENS[rest // 10], *([_FA[rest % 10]] if rest % 10 else [])]
    elif rest or not said:
        said.append(_FA[rest])
    return " و ".join(said)


def _et(number: int) -> str:
    if number >= 1000:
        return " ".join(filter(None, ("" if number < 2000 else _et(number // 1000), "tuhat", _et(number % 1000) if number % 1000 else "")))
    hundreds, rest = divmod(number, 100)
    said = [("" if hundreds == 1 else _ET[hundreds]) + "sada"] if hundreds else []
    if rest >= 20:
        said += [f"{_ET[rest // 10]}kümmend", *([_ET[rest % 10]] if rest % 10 else [])]
    elif rest > 10:
        said.append(f"{_ET[rest % 10]}teist")
    elif rest or not said:
        said.append(_ET[rest])
    return " ".join(said)


def _en(number: int) -> str:
    if number >= 1000:
        rest = ("and " if number % 1000 < 100 else "") + _en(number % 1000) if number % 1000 else ""
        return f"{_en(number // 1000)} thousand {rest}".strip()
    if number >= 100:
        return f"{_EN[number // 100]} hundred" + (f" and {_en(number % 100)}" if number % 100 else "")
    if number >= 20:
        return _EN_TENS[number // 10] + (f"-{_EN[number % 10]}" if number % 10 else "")
    return _EN[number]


def _ru(number: int) -> str:
    if number >= 1000:
        thousands = number // 1000
        last = thousands % 10 if thousands % 100 not in range(11, 15) else 0
        unit = {1: "тысяча", 2: "тысячи", 3: "тысячи", 4: "тысячи"}.get(last, "тысяч")
        said = _ru(thousands).split()
        said[-1] = {"один": "одна", "два": "две"}.get(said[-1], said[-1])
        return " ".join([*said, unit, *([_ru(number % 1000)] if number % 1000 else [])])
    hundreds, rest = divmod(number, 100)
    said = [_RU_HUNDREDS[hundreds]] if hundreds else []
    if rest >= 20:
        said += [_RU_TENS[rest // 10], *([_RU[rest % 10]] if rest % 10 else [])]
    elif rest or not said:
        said.append(_RU[rest])
    return " ".join(said)


_LETTERS = st.sampled_from("0123456789.,:-+/% €₺abikünsто двاسه\u200c'’()")
_SLOW = ["1", "1 ", "111 ", "1.", "1,", "1:1", "12.12.", "(", "a", "bin", "üks ", "یک و ", "два ", "two, ", "yüz", "kell ", "€1"]

SPELLED = {"tr": (_tr, "kilo"), "fa": (_fa, "کیلو"), "et": (_et, "kilo"), "en": (_en, "kilos"), "ru": (_ru, "кило")}


@pytest.mark.parametrize("language", sorted(SPELLED))
def test_every_integer_below_two_thousand_in_words_is_found(language: str) -> None:
    spell, measure = SPELLED[language]
    assert [number for number in range(2000) if found(f"{spell(number)} {measure}", language) != f"number {number}"] == []


@settings(max_examples=300, deadline=None)
@given(number=st.integers(2000, 999_999), language=st.sampled_from(sorted(SPELLED)))
def test_every_integer_in_words_is_found(number: int, language: str) -> None:
    spell, measure = SPELLED[language]
    assert found(f"{spell(number)} {measure}", language) == f"number {number}"


@settings(max_examples=100, deadline=None)
@given(number=st.integers(1, 999_999), language=st.sampled_from(["tr", "et"]))
def test_every_integer_written_as_one_word_is_found(number: int, language: str) -> None:
    spell, measure = SPELLED[language]
    assert found(f"{spell(number).replace(' ', '')} {measure}", language) == f"number {number}"


@settings(max_examples=100, deadline=None)
@given(number=st.integers(0, 99_999), language=st.sampled_from(sorted(SPELLED)))
def test_digits_of_both_sets_are_the_same(number: int, language: str) -> None:
    for zero in "۰٠":
        digits = "".join(chr(ord(zero) + int(digit)) for digit in str(number))
        assert found(f"{digits} {SPELLED[language][1]}", language) == f"number {number}"


@settings(max_examples=200, deadline=None)
@given(text=st.text(_LETTERS, max_size=60), language=st.sampled_from(sorted(SPELLED)))
def test_any_text_gives_numbers_in_order_that_do_not_overlap(text: str, language: str) -> None:
    end = 0
    for number in find(text, language):
        assert end <= number.start < number.end <= len(text)
        assert number.text == text[number.start : number.end]
        end = number.end


@pytest.mark.parametrize(
    ("written", "language", "value"),
    [
        ("1.250 kilo", "tr", "1250"),
        ("1,250 kilo", "tr", "1.25"),
        ("1,250 kilos", "en", "1250"),
        ("1.250 kilos", "en", "1.25"),
        ("0.250 kilo", "tr", "0.25"),
        ("1.250.000 kilo", "tr", "1250000"),
        ("1,250,000.5 kilos", "en", "1250000.5"),
        ("1 250 000,5 кило", "ru", "1250000.5"),
        ("1\u00a0250 кило", "ru", "1250"),
        ("۱٬۲۵۰٬۰۰۰ کیلو", "fa", "1250000"),
    ],
)
def test_separators_are_those_of_the_language(written: str, language: str, value: str) -> None:
    assert found(written, language) == f"number {value}"


def test_a_jalali_day_with_its_year_is_converted() -> None:
    assert found("۱۴۰۳/۰۱/۰۱", "fa") == "date 2024-03-20", "Nowruz after a leap year of the Gregorian calendar"
    assert found("۱۴۰۴/۱۲/۲۹", "fa") == "date 2026-03-20"
    assert found("سی اسفند هزار و چهارصد و سه", "fa") == "date 2025-03-20"


def test_a_day_that_is_in_no_calendar_is_no_date() -> None:
    assert "date" not in found("45.13.2026", "tr")
    assert found("otuz iki Mart", "tr") == "number 32"


def test_a_code_of_many_digits_keeps_its_zeros() -> None:
    assert found("00012345678901234567", "en") == "digits 00012345678901234567"


def test_the_letters_of_a_name_make_no_number() -> None:
    assert found("model A4 ve B12", "tr") == ""


def test_positions_hold_where_letters_change_their_length() -> None:
    text = "İIİ İKİ KİLO"
    (number,) = find(text, "tr")
    assert (number.text, number.value) == ("İKİ", "2")


def test_an_unknown_language_is_refused() -> None:
    with pytest.raises(ConversationError, match="not supported"):
        find("uno", "es")


@pytest.mark.parametrize("language", sorted(SPELLED))
@pytest.mark.parametrize("piece", _SLOW)
def test_texts_made_to_be_slow_end(piece: str, language: str) -> None:
    """Without a time: a pattern that backtracks would run for hours here."""
    find(piece * (100_000 // len(piece)), language)

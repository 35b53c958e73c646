"""What holds for every number, in any grouping and language."""

import random
import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qa_pipeline import redact, wire
from qa_pipeline.redact import dictation
from qa_pipeline.types import Conversation
from tests.build import call, heard
from tests.redact import speech

LANGUAGES = ("en", "tr", "fa", "et", "ru")
CODES = st.sampled_from(LANGUAGES)
SIZES = st.lists(st.integers(1, 3), min_size=1, max_size=5)
SEEDS = st.integers(0, 10**6)
LISTENS = {"en": "yes", "tr": "evet", "fa": "بله", "et": "jah", "ru": "да"}


def left(call_: Conversation) -> str:
    """The digits that are still said in a call."""
    turns = (dictation.pieces(turn.text, 0, call_.language, lambda _: False) for turn in redact.redacted(call_).turns)
    return "".join(piece.digits for pieces in turns for piece in pieces)


def dictated(digits: str, sizes: list[int], code: str, joint: str) -> Conversation:
    return call(f"C {joint.join(speech.dictated(digits, sizes, code))}", language=code)


@settings(max_examples=60, deadline=None)
@given(code=CODES, sizes=SIZES, seed=SEEDS, joint=st.sampled_from([" ", ", ", ". "]))
def test_a_card_is_found_in_any_grouping(code: str, sizes: list[int], seed: int, joint: str) -> None:
    assert not left(dictated(speech.card(random.Random(seed)), sizes, code, joint))


@settings(max_examples=60, deadline=None)
@given(code=CODES, sizes=SIZES, seed=SEEDS)
def test_an_iban_is_found_in_any_grouping(code: str, sizes: list[int], seed: int) -> None:
    iban = speech.iban(random.Random(seed), "DE" if code == "en" else speech.COUNTRY[code])
    said = " ".join([*iban[:2], *speech.dictated(iban[2:], sizes, code)])
    assert not left(call(f"C {said}", language=code))


@settings(max_examples=60, deadline=None)
@given(code=st.sampled_from(sorted(speech.NATIONAL)), sizes=SIZES, seed=SEEDS)
def test_a_national_number_is_found_in_any_grouping(code: str, sizes: list[int], seed: int) -> None:
    question = {"tr": "A kimlik numaranız?", "fa": "A کد ملی شما؟", "et": "A teie isikukood?", "ru": "A номер снилс?"}[code]
    number = speech.NATIONAL[code](random.Random(seed))
    said = " ".join(speech.dictated(number, sizes, code))
    assert not left(call(question, f"C {said}", language=code))


@settings(max_examples=40, deadline=None)
@given(seed=SEEDS, code=CODES, size=st.integers(2, 6), separator=st.sampled_from([" ", "-"]))
def test_a_written_card_is_found_in_parts_over_turns(seed: int, code: str, size: int, separator: str) -> None:
    card = speech.card(random.Random(seed))
    groups = [card[place : place + size] for place in range(0, len(card), size)]
    middle = (len(groups) + 1) // 2
    said = [separator.join(groups[:middle]), separator.join(groups[middle:])]
    redacted = redact.redacted(call(f"C {said[0]}", f"A {LISTENS[code]}", f"C {said[1]}", language=code))
    assert not re.search(r"\d", wire.dumps(wire.conversation_json(replace(redacted, turns=_untimed(redacted)))).split("turns")[1])


def _untimed(call_: Conversation) -> tuple:
    return tuple(replace(turn, start=None, end=None) for turn in call_.turns)


WORDS = {
    "en": "my card number is four one 4111 55 yes pounds boxes twelve name "
    "edith order date of birth may 1980 at gmail dot com street 5 [card]",
    "tr": "kart numaram dört bir 4111 55 evet lira koli on iki adım ayşe sipariş doğum tarihi mart 1980 et gmail nokta com sokak 5 [kart]",
    "fa": "شماره کارت چهار یک 4111 55 بله تومن تا دوازده اسمم سارا سفارش تاریخ تولد مهر 1360 خیابان پلاک 5 هستم [کارت]",
    "et": "kaardi number neli üks 4111 55 jah eurot kasti kaksteist minu nimi "
    "on mari tellimus sünniaeg mai 1980 ät punkt ee tänav 5 [kaart]",
    "ru": "номер карты четыре один 4111 55 да рублей коробок двенадцать меня зовут "
    "анна заказ дата рождения мая 1980 собака точка ру дом 5 [карта]",
}


@settings(max_examples=150, deadline=None)
@given(data=st.data(), code=CODES)
def test_twice_is_once(data: st.DataObject, code: str) -> None:
    words = st.lists(st.sampled_from(WORDS[code].split()), min_size=1, max_size=14).map(" ".join)
    turns = data.draw(st.lists(st.tuples(st.sampled_from("AC"), words), min_size=1, max_size=5))
    once = redact.redacted(call(*(f"{who} {said}" for who, said in turns), language=code, extra={"customer_name": "Edith Kask"}))
    assert redact.redacted(once) == once


@pytest.mark.parametrize("code", LANGUAGES)
@settings(max_examples=25, deadline=None)
@given(said=st.text(st.characters(categories=["P", "Zs", "S"]), max_size=40))
def test_a_text_without_letters_and_digits_stays(code: str, said: str) -> None:
    plain = call(f"C {said}", language=code)
    assert redact.redacted(plain) == plain


@settings(max_examples=40, deadline=None)
@given(code=CODES, seed=SEEDS, sizes=SIZES)
def test_every_word_of_a_number_is_silenced(code: str, seed: int, sizes: list[int]) -> None:
    said = " ".join(speech.dictated(speech.card(random.Random(seed)), sizes, code))
    one = call(f"C {said}", language=code)
    timed = replace(one, turns=(replace(one.turns[0], words=heard(said), start=0.0, end=60.0),))
    silences = redact.spans(timed)
    for word in timed.turns[0].words:
        assert any(silence.start <= word.start and word.end <= silence.end for silence in silences)

"""The call without what identifies a person, and the recording's stretches to silence."""

from dataclasses import replace

import pytest

from qa_pipeline import numbers, redact, wire
from qa_pipeline.redact import Silence
from qa_pipeline.types import Conversation, Metadata, SetAside, Turn, Word
from tests.build import call, heard

CARD = "4111 1111 1111 1111"


def timed(*lines: str, **metadata: object) -> Conversation:
    """A call whose turns have words and numbers."""
    plain = call(*lines, **metadata)
    turns = []
    for place, turn in enumerate(plain.turns):
        words = heard(turn.text, start=20.0 * place)
        found = numbers.find(turn.text, plain.language)
        turns.append(replace(turn, words=words, numbers=found, start=words[0].start, end=words[-1].end))
    return replace(plain, turns=tuple(turns))


def test_one_word_stands_for_those_of_a_number() -> None:
    turn = redact.redacted(timed(f"C it is {CARD} and that is fifty pounds")).turns[0]
    assert turn.text == "it is [card] and that is fifty pounds"
    assert [word.text for word in turn.words] == ["it", "is", "[card]", "and", "that", "is", "fifty", "pounds"]
    card = turn.words[2]
    assert (card.start, card.end, card.probability) == (1.0, 2.9, None)
    assert [(number.value, turn.text[number.start : number.end]) for number in turn.numbers] == [("50", "fifty pounds")]


@pytest.mark.parametrize(("code", "label"), [("en", "[card]"), ("tr", "[kart]"), ("fa", "[کارت]"), ("et", "[kaart]"), ("ru", "[карта]")])
def test_placeholders_are_in_the_calls_language(code: str, label: str) -> None:
    assert redact.redacted(call(f"C {CARD}", language=code)).turns[0].text == label


def test_nothing_of_a_number_is_left_in_the_file() -> None:
    whole = timed(
        f"C my card is {CARD} Edith Fairweather",
        customer_id="C-77120",
        extra={
            "customer": {"name": "Edith Fairweather", "phone": "+44 7700 900461", "card_pan": 4111111111111111},
            "note": f"paid with {CARD}, ring 07700900461",
            "attempts": 3,
        },
    )
    word = Word(text="paid", start=0.0, end=0.3, heard="4111111111111111", extra={"alternatives": [CARD]})
    turn = replace(whole.turns[0], words=(*whole.turns[0].words, word), extra={"raw": f"card {CARD}"})
    aside = SetAside(start=1.0, end=2.0, text=f"um {CARD}", doubt="loop")
    written = replace(
        whole, call_id="20261122-07700900461", turns=(turn,), set_aside=(aside,), extra={"upstream": {"text": CARD, "email": "e.f@mail.uk"}}
    )
    file = wire.dumps(wire.conversation_json(redact.redacted(written)))
    for secret in ("4111", "1111", "900461", "77120", "Fairweather", "Edith", "e.f@mail.uk"):
        assert secret not in file
    assert '"attempts": 3' in file or '"attempts":3' in file


def test_labels_and_moments_stay() -> None:
    extra = {
        "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        "epoch": 1699999999999,
        "at": "2026-11-22T10:15:00",
    }
    kept = replace(call("C hello", extra=extra), call_id="20261122101500-4111111111111111", extra=extra)
    assert redact.redacted(kept) == kept


def test_a_call_that_is_named_by_the_callers_number_is_not_any_more() -> None:
    named = replace(call("C hello", extra={"caller_id": "07700900461"}), call_id="in-447700900461-7")
    assert "900461" not in redact.redacted(named).call_id


def test_a_text_that_quotes_the_call_is_cleaned_too() -> None:
    said = call("A your name?", "C Edith Fairweather", "A and your PIN?", "C seven seven two four")
    assert redact.text("the customer, Edith, says 7724 to open", said) == "the customer, [name], says [code] to open"


def test_words_that_are_not_in_the_text_go_with_their_neighbours() -> None:
    words = (*heard("it is"), Word(text="4111-1111", start=1.0, end=2.0), Word(text="1111-1111", start=2.1, end=3.0), *heard("ok", 4.0))
    turn = Turn(speaker="customer", text=f"it is {CARD} ok", start=0.0, end=5.0, words=words)
    gone = redact.redacted(Conversation(call_id="x", language="en", turns=(turn,)))
    assert [word.text for word in gone.turns[0].words] == ["it", "is", "[card]", "ok"]


def test_silence_has_a_margin_that_spares_the_neighbours() -> None:
    said = timed(f"C it is {CARD} thanks")
    words = said.turns[0].words
    (silence,) = redact.spans(said)
    assert silence.speaker == "customer"
    assert words[1].end <= silence.start < words[2].start
    assert words[5].end < silence.end <= words[6].start


def test_a_word_that_was_placed_in_too_little_is_silent_for_longer() -> None:
    words = [
        Word(text=text, start=start, end=end) for text, start, end in (("it's", 0.5, 0.9), ("Eleanor", 0.9, 1.05), ("from", 1.05, 1.3))
    ]
    turn = Turn(speaker="customer", text="it's Eleanor from", start=0.5, end=1.3, words=tuple(words))
    known = Metadata(extra={"customer_name": "Eleanor Finch"})
    (silence,) = redact.spans(Conversation(call_id="x", language="en", turns=(turn,), metadata=known))
    assert silence.end - silence.start >= 0.3
    assert silence.start > 0.5
    assert silence.end < 1.3


def test_the_channel_is_told() -> None:
    assert [one.channel for one in redact.spans(timed(f"C {CARD}", channels={"agent": 0, "customer": 1}))] == [1]


def test_a_turn_without_word_times_is_silent_as_a_whole() -> None:
    assert redact.spans(call("A hello", f"C it is {CARD} thanks")) == (Silence("customer", None, 3.0, 5.5),)
    assert redact.spans(call(f"C {CARD}", timed=False)) == ()


def test_estimated_times_are_no_times() -> None:
    said = timed(f"C it is {CARD} thanks")
    words = tuple(replace(word, extra={"estimated": True}) for word in said.turns[0].words)
    turn = replace(said.turns[0], words=words)
    assert redact.spans(replace(said, turns=(turn,))) == (Silence("customer", None, turn.start, turn.end),)


def test_a_word_that_was_not_placed_is_looked_for_around() -> None:
    words = [Word(text=text, start=start, end=end) for text, start, end in (("it", 0, 0.2), ("is", 0.3, 0.5), ("thanks", 6.0, 6.4))]
    number = [Word(text="4111", start=3.0, end=3.0), *(Word(text="1111", start=at, end=at + 0.4) for at in (3.1, 3.6, 4.1))]
    turn = Turn(speaker="customer", text=f"it is {CARD} thanks", start=0.0, end=6.4, words=(*words[:2], *number, words[2]))
    (silence,) = redact.spans(Conversation(call_id="x", language="en", turns=(turn,)))
    assert silence.start <= 2.0

"""What a call's page says of how well it was heard, and where in the transcript the stretches without words stand."""

from dataclasses import replace
from typing import Any, get_args

import pytest

from qa_pipeline.reports import hearing_card
from qa_pipeline.reports.hearing_card import DOUBTS, Card, card
from qa_pipeline.types import AGENT, CUSTOMER, Conversation, Doubt, Quality, SetAside, Span, Turn
from tests.build import call, heard

TALK = call("A Hello", "C Hi", "A Yes")
"""Turns at 0, 3 and 6 s."""

POOR = Quality(
    verdict="poor",
    reasons=("23 % of the speech has no words",),
    coverage=0.77,
    probability=0.814,
    low_probability=0.14,
    snr=9.2,
    clipping=0.024,
)


def known(talk: Conversation = TALK, *, playable_until: float | None = None, **changes: Any) -> Card:
    found = card(replace(talk, **changes), playable_until=playable_until)
    assert found is not None
    return found


def figures(**changes: Any) -> list[tuple[str, str, str]]:
    return [(figure.name, figure.value, figure.beside) for figure in known(**changes).figures]


def span(start: float, speaker: str = AGENT) -> Span:
    return Span(speaker=speaker, start=start, end=start + 1.25)


# ---------------------------------------------------------------------------------------------------------------------
# The verdict and what was measured


@pytest.mark.parametrize("extra", [{}, {"language_probability": 0.9, "notes": ["a channel is silent"]}])
def test_a_call_of_which_nothing_is_known_has_no_card(extra: dict[str, Any]) -> None:
    assert card(replace(TALK, extra=extra), playable_until=None) is None


@pytest.mark.parametrize(
    "changes",
    [{"audio_quality": POOR}, {"unintelligible": (span(1.0),)}, {"set_aside": (SetAside(start=1.0, end=2.0, text="", doubt="loop"),)}],
)
def test_any_of_it_makes_a_card(changes: dict[str, Any]) -> None:
    assert known(**changes).verdict == ("poor" if "audio_quality" in changes else None)


def test_each_measure_has_its_unit() -> None:
    assert figures(audio_quality=POOR) == [
        ("Speech that has words", "77 %", ""),
        ("Sure of a word, on average", "81 %", ""),
        ("Unsure words", "14 %", "less than 50 % sure"),
        ("Speech above noise", "9 dB", ""),
        ("Clipped", "2 %", "of the speech"),
    ]


def test_what_was_not_measured_is_left_out_and_nought_is_not() -> None:
    assert figures(audio_quality=Quality(verdict="good")) == []
    measured = Quality(verdict="poor", coverage=0.0, snr=0.0, clipping=0.0)
    assert [value for _, value, _ in figures(audio_quality=measured)] == ["0 %", "0 dB", "0 %"]


@pytest.mark.parametrize(
    ("probability", "beside", "doubtful"),
    [(0.99, "99 % sure", False), (0.5, "50 % sure", False), (0.43, "43 % sure, doubtful", True)],
)
def test_a_detected_language_stands_with_its_probability(probability: float, beside: str, *, doubtful: bool) -> None:
    (language,) = known(audio_quality=Quality(verdict="fair"), extra={"language_probability": probability}).figures
    assert (language.value, language.beside, language.doubtful) == ("English", beside, doubtful)


@pytest.mark.parametrize("extra", [{}, {"language_probability": "0.9"}, {"language_probability": True}, {"language_probability": 9}])
def test_a_language_that_was_told_or_a_probability_that_is_none_is_not_shown(extra: dict[str, Any]) -> None:
    assert figures(audio_quality=Quality(verdict="good"), extra=extra) == []


@pytest.mark.parametrize(
    ("notes", "shown"), [(["a channel is silent"], ("a channel is silent",)), ("text", ()), ([7, "one"], ("one",)), (None, ())]
)
def test_notes_are_sentences_whatever_a_foreign_file_has_there(notes: Any, shown: tuple[str, ...]) -> None:
    assert known(audio_quality=POOR, extra={"notes": notes}).notes == shown


@pytest.mark.parametrize(
    ("changes", "calm"),
    [
        ({"audio_quality": Quality(verdict="good")}, True),
        ({"set_aside": (SetAside(start=1.0, end=2.0, text="x", doubt="loop"),)}, True),
        ({"audio_quality": Quality(verdict="fair")}, False),
        ({"audio_quality": Quality(verdict="good"), "unintelligible": (span(1.0),)}, False),
        ({"audio_quality": Quality(verdict="good"), "extra": {"notes": ["a channel is silent"]}}, False),
    ],
)
def test_there_is_something_to_look_at(changes: dict[str, Any], *, calm: bool) -> None:
    assert known(**changes).calm is calm


def test_words_that_stand_for_others_are_counted() -> None:
    words = heard("Hello from Acme")
    turn = Turn(speaker=AGENT, text="Hello from Acme", words=(*words[:2], replace(words[2], heard="akme")))
    assert known(turns=(turn, turn), audio_quality=POOR).mended == 2


# ---------------------------------------------------------------------------------------------------------------------
# Stretches


def test_stretches_are_in_order_of_time_and_play_with_a_margin() -> None:
    found = known(unintelligible=(span(8.0, CUSTOMER), span(2.0, "speaker 3")), playable_until=9.0)
    assert [(place.anchor, place.clock, place.length, place.speaker) for place in found.dark] == [
        ("u0", "0:02", "1.2 s", "speaker 3"),
        ("u1", "0:08", "1.2 s", "Customer"),
    ]
    assert [(place.start, place.end) for place in found.dark] == [(1.7, 3.55), (7.7, 9.0)]
    assert found.dark_length == "2.5 s"


def test_without_a_recording_nothing_plays() -> None:
    (place,) = known(unintelligible=(span(2.0),)).dark
    assert (place.start, place.end) == (None, None)


def test_what_is_set_aside_is_quoted_with_why() -> None:
    aside = (
        SetAside(start=5.0, end=5.5, text="", doubt="not speech"),
        SetAside(start=1.0, end=3.0, text="Thank you for watching", doubt="known phrase", speaker=CUSTOMER),
    )
    first, second = known(set_aside=aside).aside
    assert "".join(piece.text for piece in first.pieces) == "Thank you for watching"
    assert (first.speaker, first.why, first.anchor) == ("Customer", "a phrase that recognisers write where nobody speaks", "")
    assert (second.pieces, second.speaker) == ((), "")


def test_a_long_loop_is_cut() -> None:
    (place,) = known(set_aside=(SetAside(start=0.0, end=9.0, text="ok " * 500, doubt="loop"),)).aside
    text = "".join(piece.text for piece in place.pieces)
    assert len(text) < 200
    assert text.endswith("…")


def test_every_doubt_has_its_words() -> None:
    assert set(DOUBTS) == set(get_args(Doubt))


@pytest.mark.parametrize(("start", "before"), [(0.0, 1), (2.6, 1), (2.9, 1), (4.0, 2), (6.0, 3), (60.0, 3)])
def test_a_stretch_stands_behind_the_turn_that_it_begins_in_or_after(start: float, before: int) -> None:
    dark = known(unintelligible=(span(start),)).dark
    assert hearing_card.between(TALK, dark) == {before: dark}


def test_a_stretch_before_all_turns_stands_first_and_one_of_a_call_without_times_last() -> None:
    late = replace(TALK, turns=tuple(replace(turn, start=(turn.start or 0) + 20, end=None) for turn in TALK.turns))
    dark = known(unintelligible=(span(2.0), span(3.0))).dark
    assert hearing_card.between(late, dark) == {0: dark}
    assert hearing_card.between(call("A Hello", "C Hi", timed=False), dark) == {2: dark}

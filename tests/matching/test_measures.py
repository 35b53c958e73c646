"""Metrics of what is said: questions, and waits with their times, announcements and music."""

from dataclasses import replace

import pytest

from qa_pipeline.matching.measures import METRICS, Held, held, measure, measured
from qa_pipeline.matching.reading import Reading
from qa_pipeline.types import AGENT, CUSTOMER, Conversation, Quality, SetAside, Turn
from tests.build import call
from tests.criteria.judging import spoken_at

ASK, BACK = "Could you hold the line, please?", "Thank you for waiting."
WAITS = spoken_at(
    ("A", 0.0, 2.0, "Acme, good day."),
    ("C", 3.0, 5.0, "Is my order there?"),
    ("A", 5.0, 7.0, ASK),
    ("A", 37.0, 39.0, BACK),
    ("C", 39.0, 41.0, "When does it come?"),
    ("A", 66.0, 68.0, "It is on its way."),
)
"""A wait of 30 s that is announced and one of 25 s that nobody announces."""


def test_by_hand() -> None:
    assert measured(Reading(WAITS)) == {
        "questions": 1.0,  # "could you hold"
        "customer_questions": 2.0,
        "holds": 2.0,
        "unannounced_holds": 1.0,
        "hold_time": 55.0,
        "longest_hold": 30.0,
    }


def test_each_wait_has_its_times() -> None:
    assert held(Reading(WAITS)) == (Held(7.0, 37.0, announced=True, music=None), Held(41.0, 66.0, announced=False, music=None))


def test_two_waits_of_one_length_are_two_places() -> None:
    again = spoken_at(("A", 0, 2, ASK), ("A", 32, 34, BACK), ("A", 34, 36, ASK), ("A", 66, 68, BACK))
    assert [(one.start, one.end) for one in held(Reading(again))] == [(2, 32), (36, 66)]


@pytest.mark.parametrize(("until", "music"), [(21.9, False), (22.0, True), (37.0, True)])
def test_music_is_what_was_taken_for_no_speech_in_most_of_a_wait(until: float, music: bool) -> None:
    heard = replace(
        WAITS,
        audio_quality=Quality(verdict="good"),
        set_aside=(
            SetAside(start=7.0, end=until, text="", doubt="not speech"),
            SetAside(start=41.0, end=66.0, text="thanks for watching", doubt="known phrase"),
        ),
    )
    assert [one.music for one in held(Reading(heard))] == [music, False]
    assert measured(Reading(heard))["holds_with_music"] == music


def test_without_times_words_tell_a_wait_and_nobody_knows_how_long() -> None:
    reading = Reading(call(f"A {ASK}", "C Sure.", f"A {BACK}", timed=False))
    assert (measure("holds", reading), measure("hold_time", reading), held(reading)) == (1.0, None, ())
    assert measure("questions", reading) == 1.0


def test_a_question_in_a_backchannel_is_none() -> None:
    turns = (Turn(speaker=AGENT, text="It is red."), Turn(speaker=CUSTOMER, text="Really?", backchannel=True))
    assert measure("customer_questions", Reading(Conversation(call_id="c", language="en", turns=turns))) == 0.0


def test_of_mixed_up_voices_nothing_is_told() -> None:
    assert measured(Reading(replace(WAITS, told_apart=0.2))) == {}


def test_a_call_without_words_has_none_of_it() -> None:
    assert measured(Reading(call())) == {"questions": 0.0, "customer_questions": 0.0, "holds": 0.0, "unannounced_holds": 0.0}
    assert all(words for words, _ in METRICS.values())

"""The numbers of a conversation, counted by hand, and of conversations of every shape."""

import math
from collections.abc import Mapping

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qa_pipeline.metrics import METRICS, Timing, measure
from qa_pipeline.types import Conversation, Turn
from tests.build import SPEAKERS, call

Said = tuple[str, float, float, str]


def timing(*turns: Said) -> Timing:
    said = tuple(Turn(speaker=SPEAKERS.get(label, label), start=start, end=end, text=text) for label, start, end, text in turns)
    return Timing(Conversation(call_id="c", language="en", turns=said))


def words(count: int) -> str:
    return " ".join(["word"] * count)


EXAMPLE: tuple[Said, ...] = (
    ("A", 2.0, 6.0, words(10)),
    ("C", 8.0, 18.0, words(20)),
    ("A", 17.0, 23.0, words(20)),
    ("C", 26.0, 28.0, words(3)),
    ("A", 27.75, 32.0, words(5)),
)
"""Thirty seconds: silences of 2 s (6 to 8) and 3 s (23 to 26), overlaps of 1 s (17 to 18) and 0.25 s (27.75 to 28)."""


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("duration", 30.0),
        ("talk_ratio", 100 * 14.25 / (14.25 + 12.0)),
        ("longest_silence", 3.0),
        ("silence_share", 100 * 5 / 30),
        ("overtalk_share", 100 * 1.25 / 30),
        ("interruptions", 1.0),
        ("customer_interruptions", 0.0),
        ("words_per_minute", 60 * 35 / 14.25),
        ("response_time", 0.0),
        ("longest_monologue", 6.0),
    ],
)
def test_values_by_hand(name: str, value: float) -> None:
    assert measure(name, timing(*EXAMPLE)) == pytest.approx(value)


def test_every_metric_has_its_words() -> None:
    assert all(words and measured for words, measured in METRICS.values())


@pytest.mark.parametrize("name", METRICS)
def test_without_times_there_is_nothing_to_measure(name: str) -> None:
    assert measure(name, Timing(call())) is None
    assert measure(name, Timing(call("A Hello", "C Hi", timed=False))) is None


@pytest.mark.parametrize("name", METRICS)
def test_one_turn_without_its_end_spoils_all(name: str) -> None:
    turns = (Turn(speaker="agent", text="a", start=0.0, end=20.0), Turn(speaker="customer", text="b", start=20.0))
    assert measure(name, Timing(Conversation(call_id="c", language="en", turns=turns))) is None


@pytest.mark.parametrize(
    ("label", "known"),
    [
        ("A", {"talk_ratio": 100.0, "longest_monologue": 12.0, "words_per_minute": 100.0, "response_time": None, "interruptions": 0.0}),
        ("C", {"talk_ratio": 0.0, "longest_monologue": None, "words_per_minute": None, "response_time": None, "interruptions": 0.0}),
        ("x", {"talk_ratio": None, "longest_monologue": None, "words_per_minute": None, "response_time": None, "interruptions": 0.0}),
    ],
)
def test_one_side_only(label: str, known: Mapping[str, float | None]) -> None:
    alone = timing((label, 0.0, 12.0, words(20)))
    assert {name: measure(name, alone) for name in known} == known


def test_a_call_of_no_length_has_no_shares() -> None:
    nothing = timing(("A", 5.0, 5.0, "a"), ("C", 5.0, 5.0, "b"))
    assert [measure(name, nothing) for name in ("duration", "talk_ratio", "silence_share", "overtalk_share")] == [0.0, None, None, None]


@pytest.mark.parametrize(("end", "pace"), [(9.9, None), (10.0, 120.0), (20.0, 60.0)])
def test_the_pace_needs_ten_seconds_of_speech(end: float, pace: float | None) -> None:
    assert measure("words_per_minute", timing(("A", 0.0, end, words(20)))) == (pytest.approx(pace) if pace else pace)


def test_short_turns_tell_no_pace() -> None:
    short = [("A", 20.0 + place, 20.9 + place, "yes yes yes yes") for place in range(20)]
    assert measure("words_per_minute", timing(("A", 0.0, 10.0, words(20)), *short)) == pytest.approx(120.0)


def test_the_time_to_answer_is_from_the_customer_to_the_agent() -> None:
    answers = timing(("C", 0, 2, "a"), ("A", 3, 4, "b"), ("C", 9, 10, "c"), ("A", 13, 14, "d"), ("A", 20, 21, "e"))
    assert measure("response_time", answers) == pytest.approx((1 + 3) / 2)
    assert measure("response_time", timing(("C", 0, 5, "a"), ("A", 3, 6, "b"))) == 0.0, "who comes in early does not wait less than nothing"


def test_silence_is_where_nobody_speaks() -> None:
    """A short turn inside a long one does not end it."""
    inside = timing(("C", 0, 20, "a"), ("A", 4, 5, "b"), ("A", 22, 23, "c"))
    assert [(first.position, second.position, gap) for first, second, gap in inside.gaps] == [(0, 2, 2)]


def test_the_order_of_the_turns_does_not_matter() -> None:
    for name in METRICS:
        assert measure(name, timing(*reversed(EXAMPLE))) == measure(name, timing(*EXAMPLE))


def test_positions_are_those_of_the_conversation() -> None:
    assert [moment.position for moment in timing(*reversed(EXAMPLE)).moments] == [4, 3, 2, 1, 0]


def test_an_interruption_after_many_acknowledgements() -> None:
    """The customer speaks for forty seconds, the agent says "mhm" five times, then comes in."""
    sounds = [("A", 2.0 + 2 * place, 2.4 + 2 * place, "mhm") for place in range(5)]
    assert measure("interruptions", timing(("C", 0.0, 40.0, words(90)), *sounds, ("A", 30.0, 35.0, words(9)))) == 1


def test_who_comes_in_once_interrupts_once() -> None:
    """The customer's speech is two turns that overlap."""
    assert measure("interruptions", timing(("C", 0.0, 10.0, words(20)), ("C", 5.0, 10.0, words(9)), ("A", 6.0, 9.0, words(9)))) == 1


def test_no_more_than_the_whole_call_is_spoken_over() -> None:
    assert measure("overtalk_share", timing(*((label, 0.0, 10.0, "a") for label in "CCA"))) == pytest.approx(100.0)


# ---------------------------------------------------------------------------------------------------------------------
# Conversations of every shape

_seconds = st.floats(0, 1e5)
_whole = st.builds(
    lambda speaker, text, times: Turn(speaker=speaker, text=text, start=times[0], end=times[1]),
    st.sampled_from(["agent", "customer", "x"]),
    st.text(max_size=30),
    st.tuples(_seconds, _seconds).map(sorted),
)
_half = st.builds(lambda text, start: Turn(speaker="agent", text=text, start=start), st.text(max_size=9), st.none() | _seconds)


@settings(deadline=None)
@given(turns=st.lists(_whole | _half, max_size=12))
def test_nothing_raises_and_what_is_measured_is_a_number(turns: list[Turn]) -> None:
    timed = Timing(Conversation(call_id="c", language="en", turns=tuple(turns)))
    values = {name: measure(name, timed) for name in METRICS}
    assert all(value is None or (math.isfinite(value) and value >= 0) for value in values.values()), values
    for name in ("talk_ratio", "silence_share"):
        assert values[name] is None or values[name] <= 100 + 1e-6
    if not timed.of_all:
        assert set(values.values()) == {None}


@settings(deadline=None)
@given(turns=st.lists(_whole, min_size=1, max_size=12))
def test_silences_lie_between_turns_and_add_up(turns: list[Turn]) -> None:
    timed = Timing(Conversation(call_id="c", language="en", turns=tuple(turns)))
    for first, second, gap in timed.gaps:
        assert gap > 0
        assert not any(moment.start < second.start and moment.end > first.end for moment in timed.moments)
    assert sum(gap for _, _, gap in timed.gaps) <= (measure("duration", timed) or 0.0) + 1e-6


def test_three_thousand_turns() -> None:
    many = timing(*(("AC"[place % 2], 2.0 * place, 2.0 * place + 2.5, words(4)) for place in range(3000)))
    assert measure("interruptions", many) == 1499
    assert measure("duration", many) == 6000.5

"""The numbers of a conversation, counted by hand, and of conversations of every shape."""

import math
from collections.abc import Mapping
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qa_pipeline import languages
from qa_pipeline.languages import Pace
from qa_pipeline.metrics import LEAST_SPREADS, METRICS, Timing, delivery, measure, pace, usual
from qa_pipeline.types import Conversation, Turn, Usual, Voice, Word
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
        ("customer_words_per_minute", 60 * 23 / 12.0),
        ("response_time", 0.0),
        ("median_response_time", 0.0),
        ("longest_response_time", 0.0),
        ("silences", 0.0),
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
    assert measure("median_response_time", answers) == pytest.approx((1 + 3) / 2)
    assert measure("longest_response_time", answers) == 3.0
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
# How it is said


def spoken(label: str, *words: tuple[float, float], voice: Voice | None = None) -> Turn:
    """A turn whose words have these times."""
    said = tuple(Word(text="word", start=start, end=end) for start, end in words)
    return Turn(speaker=SPEAKERS[label], text="word " * len(said), start=said[0].start, end=said[-1].end, words=said, voice=voice)


def timing_of(*turns: Turn, language: str = "en") -> Timing:
    return Timing(Conversation(call_id="c", language=language, turns=turns))


def silent(timed: Timing, speaker: str) -> list[tuple[int, float, float]]:
    return [(silence.position, silence.start, silence.end) for silence in timed.silences(speaker)]


def test_silences_are_those_of_who_speaks_next() -> None:
    timed = timing(("C", 0, 5, "a"), ("A", 8, 10, "b"), ("C", 11.9, 13, "c"), ("C", 18, 20, "d"), ("x", 30, 31, "e"))
    assert silent(timed, "agent") == [(1, 5, 8)]
    assert silent(timed, "customer") == [(3, 13, 18)], "nobody waits two seconds before the third turn"
    assert measure("silences", timed) == 1.0


def test_silences_inside_a_turn() -> None:
    sighs = timing_of(spoken("A", (0, 1), (3, 4), (5.9, 7), (10, 11)), spoken("C", (12, 13)))
    assert silent(sighs, "agent") == [(0, 1, 3), (0, 7, 10)]
    assert silent(sighs, "customer") == []


def test_a_pause_in_which_the_other_side_speaks_is_silent_only_around_it() -> None:
    timed = timing_of(spoken("A", (0, 1), (9, 10)), spoken("C", (3.5, 4)))
    assert silent(timed, "agent") == [(0, 1, 3.5), (0, 4, 9)]
    within = timing_of(spoken("A", (0, 1), (9, 10)), spoken("C", (2, 5)), Turn(speaker="x", text="a", start=3.0, end=3.5))
    assert silent(within, "agent") == [(0, 5, 9)], "a third voice inside the second's turn"
    short = timing_of(spoken("A", (0, 1), (4, 5)), spoken("C", (2, 3)))
    assert silent(short, "agent") == []


def test_words_that_overlap_or_stand_in_no_order_leave_no_pause() -> None:
    assert silent(timing_of(spoken("A", (0, 9), (1, 2), (8.5, 10))), "agent") == []


def test_the_pace_is_that_of_speaking() -> None:
    """Twenty words in 13 s, 3 s of them a pause."""
    words_ = [(0.5 * place, 0.5 * place + 0.5) for place in range(10)] + [(8 + 0.5 * place, 8.5 + 0.5 * place) for place in range(10)]
    assert pace(timing_of(spoken("A", *words_)), "agent") == pytest.approx(120.0)


def test_the_wait_of_either_side() -> None:
    timed = timing(("C", 0, 2, "a"), ("A", 3, 4, "b"), ("C", 9, 10, "c"), ("A", 10.5, 14, "d"))
    assert [(moment.position, seconds) for moment, seconds in timed.waits("agent")] == [(1, 1), (3, 0.5)]
    assert [(moment.position, seconds) for moment, seconds in timed.waits("customer")] == [(2, 5)]


def test_one_bound_of_the_pace_serves_all_languages(monkeypatch: pytest.MonkeyPatch) -> None:
    said = timing(("A", 0.0, 10.0, words(30)))
    assert pace(said, "agent") == pytest.approx(180.0)
    pack = languages.get("en")
    monkeypatch.setattr(languages, "get", lambda _code: replace(pack, pace=Pace(100, 150, 200)))
    assert measure("relative_pace", said) == pytest.approx(120.0)
    monkeypatch.setattr(languages, "get", lambda _code: replace(pack, pace=None))
    assert measure("relative_pace", said) is None
    unknown = Timing(Conversation(call_id="c", language="und", turns=said.conversation.turns))
    assert measure("relative_pace", unknown) is None


@pytest.mark.parametrize("numbers", [(0, 150, 200), (150, 150, 200), (100, 210, 200)])
def test_a_pace_is_slow_below_the_usual_and_fast_above(numbers: tuple[float, float, float]) -> None:
    with pytest.raises(ValueError, match="words a minute"):
        Pace(*numbers)


@pytest.mark.parametrize(("label", "name"), [("A", "raised_voice"), ("C", "customer_raised_voice")])
def test_turns_with_a_raised_voice_are_counted(label: str, name: str) -> None:
    calm = [spoken(label, (place, place + 0.5), voice=Voice(loudness=-20, pitch=200, pitch_range=5)) for place in range(6)]
    loud = spoken(label, (7, 8), voice=Voice(loudness=-14, pitch=260, pitch_range=5))
    assert measure(name, timing_of(*calm, loud)) == 1.0
    assert measure(name, timing_of(*calm)) == 0.0
    assert measure(name, timing_of(*calm[:3])) is None, "too few turns to know what is usual"
    assert measure(name, timing_of(*[replace(turn, voice=None) for turn in (*calm, loud)])) is None


def test_how_a_person_speaks_is_held_against_their_own_calls() -> None:
    today = delivery(timing(("C", 0, 2, "a"), ("A", 3, 18, words(45))), "agent")
    assert (today["words_per_minute"], today["median_response_time"]) == (180.0, 1.0)
    assert "loudness" not in today, "nobody measured it"
    earlier = [{**today, "words_per_minute": 150.0 + place, "loudness": -20.0} for place in (-10, -5, 0, 5, 10)] * 2
    found = usual(today, earlier)
    assert found["words_per_minute"] == Usual(value=180.0, median=150.0, distance=pytest.approx(30 / (5 * 1.4826)), calls=10)
    assert found["median_response_time"].distance == 0.0
    assert "loudness" not in found
    assert usual(today, earlier[1:]) == {}, "nine calls are no norm"


def test_without_times_nobody_speaks_in_any_way() -> None:
    assert delivery(Timing(Conversation(call_id="c", language="en", turns=(Turn(speaker="agent", text="Good day"),))), "agent") == {}


# ---------------------------------------------------------------------------------------------------------------------
# Conversations of every shape

_seconds = st.floats(0, 1e5)
_voice = st.none() | st.builds(Voice, loudness=st.floats(-102, 0), pitch=st.none() | st.floats(60, 400), extra=st.just({}))


def _words(turn: Turn) -> tuple[Word, ...]:
    """The first and the last second of a turn."""
    start, end = turn.start or 0.0, turn.end or 0.0
    return tuple(Word(text="a", start=a, end=b) for a, b in ((start, min(start + 1, end)), (max(end - 1, start), end)))


_whole = st.builds(
    lambda speaker, text, times: Turn(speaker=speaker, text=text, start=times[0], end=times[1]),
    st.sampled_from(["agent", "customer", "x"]),
    st.text(max_size=30),
    st.tuples(_seconds, _seconds).map(sorted),
).flatmap(lambda turn: st.builds(lambda voice: replace(turn, voice=voice, words=_words(turn)), _voice))
_half = st.builds(lambda text, start: Turn(speaker="agent", text=text, start=start), st.text(max_size=9), st.none() | _seconds)


@settings(deadline=None)
@given(turns=st.lists(_whole | _half, max_size=12))
def test_nothing_raises_and_what_is_measured_is_a_number(turns: list[Turn]) -> None:
    timed = Timing(Conversation(call_id="c", language="en", turns=tuple(turns)))
    values = {name: measure(name, timed) for name in METRICS}
    assert set(delivery(timed, "agent")) <= set(LEAST_SPREADS)
    assert all(value is None or math.isfinite(value) for value in values.values()), values
    below = {name for name, value in values.items() if value is not None and value < 0}
    assert below <= {"median_transfer", "customer_median_transfer"}, "only who comes in early answers before the end"
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

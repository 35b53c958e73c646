"""Each metric on conversations for which it was worked out by hand, and where it cannot be told."""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from qa_pipeline.metrics import METRICS, TOLD_APART, WHOEVER_SPEAKS, Timing, delivery, measure, quarters, timeline, unavailable
from qa_pipeline.metrics.stretches import between, common, joined
from qa_pipeline.types import AGENT, ANNOUNCEMENT, CUSTOMER, Conversation, Turn, Voice, Word
from tests.build import SPEAKERS


def turn(label: str, start: float, end: float, text: str = "a b c d", *, backchannel: bool = False, **more: object) -> Turn:
    return Turn(speaker=SPEAKERS.get(label, label), start=start, end=end, text=text, backchannel=backchannel, **more)


def timing(*turns: Turn, language: str = "en", **more: object) -> Timing:
    return Timing(Conversation(call_id="c", language=language, turns=turns, **more))


def spoken(label: str, *words: tuple[str, float, float], **more: object) -> Turn:
    """A turn of words with their times."""
    said = tuple(Word(text=text, start=start, end=end) for text, start, end in words)
    return turn(label, said[0].start, said[-1].end, " ".join(text for text, _, _ in words), words=said, **more)


TALK = timing(
    turn(ANNOUNCEMENT, 0.0, 10.0, "this call may be recorded"),
    turn("A", 10.0, 20.0, " ".join(["word"] * 30)),
    turn("C", 14.0, 15.0, "mm-hm", backchannel=True),
    turn("C", 19.0, 25.0, " ".join(["word"] * 12)),
    turn("A", 29.0, 31.0, "one two three"),
    turn("A", 33.0, 39.0, " ".join(["word"] * 12)),
    turn("third", 39.0, 40.0, "hello"),
    turn("C", 40.0, 44.0, "yes I see that"),
    turn("A", 46.0, 50.0, "bye"),
    duration=55.0,
)
"""Fifty seconds: an announcement, silences of 4, 2 and 2 s, a backchannel of 1 s, the customer coming in for 1 s, a third voice of 1 s."""

BY_HAND: Mapping[str, float] = {
    "duration": 50.0,
    "handling_time": 55.0,
    "longest_silence": 4.0,
    "silence_share": 100 * 8 / 50,
    "dead_air": 1.0,
    "dead_air_time": 4.0,
    "dead_air_share": 100 * 4 / 50,
    "overtalk_share": 100 * 2 / 50,  # with the backchannel
    "overtalk_of_speech": 100 * 2 / (22 + 11 - 2),
    "interactivity": 60 * 4 / 50,  # A to C to A to C to A
    "talk_ratio": 100 * 22 / 33,
    "customer_talk_ratio": 100 * 11 / 33,
    "talk_share": 100 * 22 / 50,
    "customer_talk_share": 100 * 11 / 50,
    "turns": 4.0,
    "customer_turns": 2.0,
    "backchannels": 0.0,
    "customer_backchannels": 1.0,
    "interruptions": 0.0,
    "customer_interruptions": 1.0,
    "interruption_time": 0.0,
    "customer_interruption_time": 1.0,
    "silences": 3.0,
    "longest_monologue": 10.0,
    "customer_longest_monologue": 6.0,
    "longest_floor": 10.0,  # 29 to 39 with a pause of 2 s, and 10 to 20
    "customer_longest_floor": 6.0,
    "response_time": 3.0,  # 4 and 2 s
    "median_response_time": 3.0,
    "p90_response_time": 3.8,
    "longest_response_time": 4.0,
    "customer_response_time": 0.0,  # it came in early; what follows the third voice answers nobody
    "median_transfer": 3.0,
    "customer_median_transfer": -1.0,
    "words_per_minute": 60 * 46 / 22,
    "customer_words_per_minute": 60 * 16 / 10,
    "relative_pace": 100 * (60 * 46 / 22) / 190,
}


@pytest.mark.parametrize(("name", "value"), BY_HAND.items())
def test_by_hand(name: str, value: float) -> None:
    assert measure(name, TALK) == pytest.approx(value)


def test_every_metric_of_the_agent_is_one_of_the_customer_too() -> None:
    of_sides = {name.removeprefix("customer_") for name in METRICS if name.startswith("customer_")}
    of_call = WHOEVER_SPEAKS | {"overtalk_share", "overtalk_of_speech", "interactivity"}
    assert of_sides | of_call == {name for name in METRICS if not name.startswith("customer_")}
    assert all("customer" in METRICS[f"customer_{name}"][0] and "agent" in METRICS[name][0] for name in of_sides)


# ---------------------------------------------------------------------------------------------------------------------
# Speech and silence


def test_stretches() -> None:
    assert joined([(4.0, 6.0), (0.0, 2.0), (1.0, 3.0), (5.0, 5.0), (3.0, 3.5)]) == ((0.0, 3.5), (4.0, 6.0))
    assert common([(0.0, 3.0), (4.0, 6.0)], [(1.0, 2.0), (2.5, 5.0)]) == ((1.0, 2.0), (2.5, 3.0), (4.0, 5.0))
    assert common([(0.0, 1.0)], [(1.0, 2.0)]) == ()
    assert list(between([(0.0, 1.0), (2.0, 3.0), (5.0, 6.0)])) == [(1.0, 2.0), (3.0, 5.0)]


def test_a_turn_is_spoken_where_its_words_are_and_to_its_ends() -> None:
    """Its ends may lie beyond its words, as a diarizer's do."""
    words = tuple(Word(text="a", start=start, end=end) for start, end in ((1.0, 2.0), (2.2, 3.0), (4.0, 5.0)))
    one = timing(turn("A", 0.5, 5.5, words=words))
    assert one.speech(AGENT) == ((0.5, 3.0), (4.0, 5.5))
    assert timing(turn("A", 0.5, 5.5)).speech(AGENT) == ((0.5, 5.5),)


def test_dead_air_is_found_between_turns_and_inside_them_and_says_whose_turn_it_is() -> None:
    inside = spoken("A", ("wait", 0.0, 1.0), ("so", 5.0, 6.0))
    found = timing(inside, turn("C", 9.0, 10.0), turn("C", 12.9, 14.0)).dead_air
    assert [(silence.position, silence.start, silence.end) for silence in found] == [(0, 1.0, 5.0), (1, 6.0, 9.0)]


def test_what_the_other_side_says_in_a_pause_is_no_dead_air() -> None:
    pausing = spoken("A", ("wait", 0.0, 1.0), ("so", 6.0, 7.0))
    assert timing(pausing, turn("C", 3.0, 4.5, "hm", backchannel=True)).dead_air == ()


def test_speaking_in_each_others_pauses_is_not_speaking_at_once() -> None:
    pausing = spoken("A", ("wait", 0.0, 1.0), ("so", 3.0, 4.0))
    assert measure("overtalk_share", timing(pausing, turn("C", 1.5, 2.5))) == 0.0


# ---------------------------------------------------------------------------------------------------------------------
# Turns


def test_an_interruption_says_who_where_and_how_long() -> None:
    talk = timing(turn("C", 0.0, 10.0), turn("A", 8.0, 9.5), turn("x", 9.0, 12.0))
    (one,) = talk.interrupted(AGENT)
    assert (one.position, one.over, one.speaker, one.start, one.end, one.length) == (1, 0, AGENT, 8.0, 9.5, 1.5)
    assert talk.interrupted(CUSTOMER) == ()


def test_speaking_over_an_announcement_interrupts_nobody() -> None:
    assert measure("interruptions", timing(turn(ANNOUNCEMENT, 0.0, 10.0), turn("A", 5.0, 12.0))) == 0


def test_an_announcement_is_on_neither_side_and_no_silence() -> None:
    talk = timing(turn("A", 0.0, 2.0), turn(ANNOUNCEMENT, 2.0, 30.0), turn("C", 30.0, 34.0))
    assert {name: measure(name, talk) for name in ("talk_ratio", "talk_share", "silence_share", "dead_air", "customer_response_time")} == {
        "talk_ratio": pytest.approx(100 * 2 / 6),
        "talk_share": pytest.approx(100 * 2 / 34),
        "silence_share": 0.0,
        "dead_air": 0.0,
        "customer_response_time": None,
    }


def test_a_backchannel_neither_answers_nor_ends_a_turn() -> None:
    talk = timing(turn("A", 0, 5), turn("C", 5.5, 6, "mhm", backchannel=True), turn("A", 7, 12), turn("C", 13, 15))
    assert measure("longest_floor", talk) == 12.0
    assert measure("longest_monologue", talk) == 5.0
    assert measure("customer_response_time", talk) == 1.0
    assert measure("customer_turns", talk) == 1.0


def test_the_floor_is_lost_in_dead_air() -> None:
    assert measure("longest_floor", timing(turn("A", 0, 5), turn("A", 8, 10))) == 5.0
    assert measure("longest_floor", timing(turn("A", 0, 5), turn("A", 7.9, 10))) == 10.0


@pytest.mark.parametrize(("waits", "ninth"), [((2.0,), 2.0), ((1.0, 2.0), 1.9), ((1.0, 2.0, 3.0, 4.0, 5.0), 4.6)])
def test_nine_of_ten_answers(waits: tuple[float, ...], ninth: float) -> None:
    asked = [
        (turn("C", 20.0 * place, 20.0 * place + 1), turn("A", 20.0 * place + 1 + wait, 20.0 * place + 9))
        for place, wait in enumerate(waits)
    ]
    assert measure("p90_response_time", timing(*(one for pair in asked for one in pair))) == pytest.approx(ninth)


# ---------------------------------------------------------------------------------------------------------------------
# Syllables and fillers


def numbered(count: int, word: str = "water", pause_every: int = 0) -> Turn:
    """Words of half a second each, one after the other, with a pause of a second after every so many."""
    at, words = 0.0, []
    for place in range(count):
        words.append((word, at, at + 0.5))
        at += 1.5 if pause_every and place % pause_every == pause_every - 1 else 0.5
    return spoken("A", *words)


def test_articulation_leaves_the_pauses_out_and_the_speaking_rate_does_not() -> None:
    """Forty words of two syllables in 20 s, and nine pauses of a second between them."""
    talk = timing(numbered(40, pause_every=4))
    assert measure("articulation_rate", talk) == pytest.approx(80 / 20)
    assert measure("syllables_per_second", talk) == pytest.approx(80 / 29)
    assert measure("relative_articulation_rate", talk) == pytest.approx(100 * 4 / 5.0)


def test_what_is_written_in_digits_counts_with_neither_its_syllables_nor_its_time() -> None:
    words = [*((word.text, word.start, word.end) for word in numbered(30).words), ("1234567kg", 15.0, 20.0)]
    assert measure("syllables_per_second", timing(spoken("A", *words))) == pytest.approx(60 / 15)
    assert measure("articulation_rate", timing(spoken("A", *words))) == pytest.approx(60 / 15)
    without_times = timing(turn("A", 0.0, 20.0, "it is 1234567 " * 10), turn("A", 20.0, 40.0, "water " * 20))
    assert measure("syllables_per_second", without_times) == pytest.approx(40 / 20), "the first turn is left out"
    assert measure("articulation_rate", without_times) is None


@pytest.mark.parametrize("language", ["und", "de"])
def test_where_nobody_has_said_how_a_language_is_spoken_nothing_is_told(language: str) -> None:
    talk = timing(numbered(40), language=language)
    for name in ("syllables_per_second", "articulation_rate", "relative_articulation_rate", "fillers_per_minute", "relative_pace"):
        assert measure(name, talk) is None
    assert measure("words_per_minute", talk) == 120.0


def test_fillers_are_sounds_and_phrases() -> None:
    """Two sounds and two phrases in 20 words and 30 s; "do you know" asks."""
    text = "um so you know it is er sort of broken and do you know when it comes back or not"
    talk = timing(turn("A", 0.0, 30.0, text), turn("A", 31.0, 32.0, "um", backchannel=True))
    assert measure("filled_pauses_per_minute", talk) == pytest.approx(60 * 2 / 30)
    assert measure("fillers_per_minute", talk) == pytest.approx(60 * 4 / 30)
    assert measure("fillers_per_100_words", talk) == pytest.approx(100 * 4 / len(text.split()))
    assert measure("fillers_per_minute", timing(turn("A", 0.0, 9.9, text))) is None


# ---------------------------------------------------------------------------------------------------------------------
# Voices


def voiced(*sounds: tuple[float, float | None, float | None]) -> Timing:
    voices = [Voice(loudness=loudness, pitch=pitch, pitch_range=spread) for loudness, pitch, spread in sounds]
    return timing(*(turn("A", 2.0 * place, 2.0 * place + 1, voice=voice) for place, voice in enumerate(voices)))


def test_range_of_loudness_and_pitch() -> None:
    talk = voiced((-30, 100, 2.0), (-28, 110, 2.5), (-26, 120, 4.0), (-24, None, None), (-22, 130, 2.9), (-20, 140, 2.0))
    assert measure("loudness_range", talk) == pytest.approx(8.0), "from -29 to -21"
    assert measure("pitch_range", talk) == pytest.approx(2.5)
    assert talk.voices.pitch(AGENT) == 120
    assert talk.voices.is_monotone(AGENT) is True
    assert (measure("customer_loudness_range", talk), talk.voices.pitch(CUSTOMER), talk.voices.is_monotone(CUSTOMER)) == (None, None, None)


def test_a_lively_voice_is_not_flat_and_four_turns_do_not_tell() -> None:
    assert voiced(*[(-20, 100, 3.0)] * 5).voices.is_monotone(AGENT) is False
    few = voiced(*[(-20, 100, 1.0)] * 4)
    assert (few.voices.is_monotone(AGENT), measure("loudness_range", few)) == (None, None)


# ---------------------------------------------------------------------------------------------------------------------
# Over time


def test_the_timeline_says_who_speaks_in_each_part() -> None:
    parts = timeline(timing(turn("A", 0, 6), turn("C", 4, 10), turn("x", 12, 14), turn("A", 16, 20)), bins=5)
    assert [(one.start, one.end) for one in parts] == [(0, 4), (4, 8), (8, 12), (12, 16), (16, 20)]
    shares = [(one.agent, one.customer, one.both, one.others, one.silent) for one in parts]
    assert shares == [
        pytest.approx(expected)
        for expected in ((1, 0, 0, 0, 0), (0, 0.5, 0.5, 0, 0), (0, 0.5, 0, 0, 0.5), (0, 0, 0, 0.5, 0.5), (1, 0, 0, 0, 0))
    ]


def test_a_timeline_has_twenty_parts_of_the_call_or_of_what_is_asked_for() -> None:
    talk = timing(turn("A", 10, 20))
    assert [len(timeline(talk)), timeline(talk)[0].start, timeline(talk)[-1].end] == [20, 10, 20]
    wider = timeline(talk, (0.0, 40.0))
    assert (wider[0].silent, wider[5].agent, wider[-1].end) == (1.0, 1.0, 40.0)
    assert timeline(timing()) == timeline(timing(turn("A", 3, 3))) == ()


def test_a_metric_in_each_quarter() -> None:
    talk = timing(turn("A", 0, 4), turn("C", 4, 10), turn("A", 11, 14), turn("C", 35, 40))
    assert quarters(METRICS["talk_ratio"][1], talk) == (pytest.approx(40.0), 100.0, None, 0.0)
    assert quarters(METRICS["talk_ratio"][1], timing()) == (None, None, None, None)


# ---------------------------------------------------------------------------------------------------------------------
# What cannot be told


def test_of_voices_that_could_not_be_told_apart_only_the_call_is_measured() -> None:
    mixed = Timing(replace(TALK.conversation, told_apart=TOLD_APART - 0.01))
    measured = {name for name in METRICS if measure(name, mixed) is not None}
    assert measured == WHOEVER_SPEAKS
    assert "told apart" in unavailable("talk_ratio", mixed)
    assert delivery(mixed, AGENT) == {}
    sure = Timing(replace(TALK.conversation, told_apart=TOLD_APART))
    assert {name: measure(name, sure) for name in METRICS} == {name: measure(name, TALK) for name in METRICS}


def test_in_a_mono_call_without_any_overlap_nobody_knows_of_interruptions() -> None:
    turns = (turn("A", 0, 5), turn("C", 5, 9), turn("A", 9, 12))
    unknown = {"overtalk_share", "overtalk_of_speech"} | {
        f"{side}{name}" for side in ("", "customer_") for name in ("interruptions", "interruption_time")
    }
    mono, stereo = timing(*turns, told_apart=0.9), timing(*turns)
    assert {name for name in METRICS if measure(name, mono) is None and measure(name, stereo) is not None} == unknown
    assert "interruptions" not in delivery(mono, AGENT)
    assert "mono" in unavailable("overtalk_share", mono)
    told = timing(*turns, turn("C", 11, 13), told_apart=0.9)
    assert measure("customer_interruptions", told) == 1.0

"""Turns against the same speaker's other turns."""

from collections.abc import Sequence

import pytest

from qa_pipeline.types import Conversation, Turn, Voice
from qa_pipeline.voices import LEAST_LOUDNESS, Sound, Voices
from tests.build import SPEAKERS

Heard = tuple[str, float, float | None]


def turns(*heard: Heard, pitch_range: float | None = 5.0) -> tuple[Turn, ...]:
    """Turns of (label, dB, Hz), ten seconds each."""
    return tuple(
        Turn(
            speaker=SPEAKERS[label],
            text="a",
            start=10.0 * place,
            end=10.0 * place + 9,
            voice=Voice(loudness=loudness, pitch=pitch, pitch_range=pitch_range),
        )
        for place, (label, loudness, pitch) in enumerate(heard)
    )


def voices(said: Sequence[Turn], duration: float | None = None) -> Voices:
    return Voices(Conversation(call_id="c", language="en", turns=tuple(said), duration=duration))


CALM: tuple[Heard, ...] = tuple(("A", -20.0, 200.0) for _ in range(6))


def test_a_turn_against_the_others_by_hand() -> None:
    """Levels of -24, -22, -20, -18, -16 dB: the median is -20, the median deviation 2."""
    levels = (-24.0, -22.0, -20.0, -18.0, -16.0)
    told = voices(turns(*[("A", level, 100.0) for level in levels]))
    assert [told.deviation(place).loudness for place in range(5)] == pytest.approx([x / (2 * 1.4826) for x in (-4, -2, 0, 2, 4)])
    assert [told.deviation(place).pitch for place in range(5)] == [0.0] * 5
    assert told.arousal(4) == pytest.approx(4 / (2 * 1.4826) / 2)


def test_louder_and_higher_than_usual_is_a_raised_voice() -> None:
    told = voices(turns(*CALM, ("A", -14.0, 260.0)))
    assert told.arousal(6) == pytest.approx((6 / LEAST_LOUDNESS + 4.54) / 2, rel=0.01)
    assert told.raised("agent") == (6,)


def test_a_short_cry_is_no_raised_voice() -> None:
    """It is too short to have a pitch range."""
    wow = turns(("A", -14.0, 260.0), pitch_range=None)[0]
    told = voices([*turns(*CALM), wow])
    assert (told.arousal(6) or 0) > 2
    assert told.raised("agent") == ()
    assert voices(turns(*CALM, pitch_range=None)).raised("agent") is None


@pytest.mark.parametrize(("loudness", "pitch"), [(-18.0, 205.0), (-20.0, 220.0), (-18.5, 212.0), (-30.0, 150.0)])
def test_a_little_more_or_less_is_none(loudness: float, pitch: float) -> None:
    assert voices(turns(*CALM, ("A", loudness, pitch))).raised("agent") == ()


def test_a_voice_that_is_loud_and_high_by_nature_is_not_raised() -> None:
    """However quiet and low the other side is."""
    loud = [("A", -8.0, 320.0)] * 6
    quiet = [("C", -35.0, 90.0)] * 6
    together = voices(turns(*[one for pair in zip(loud, quiet, strict=True) for one in pair]))
    assert (together.raised("agent"), together.raised("customer")) == ((), ())
    alone = voices(turns(*loud))
    assert together.deviation(2) == alone.deviation(1)


@pytest.mark.parametrize("count", [4, 5])
def test_fewer_than_five_turns_tell_nothing(count: int) -> None:
    told = voices(turns(*CALM[:count], *[("C", -20.0, 100.0)] * 9))
    assert (told.arousal(0) is None, told.raised("agent") is None) == (count < 5, count < 5)
    assert told.arousal(count) == 0.0


def test_turns_without_a_voice_do_not_count() -> None:
    silent = Turn(speaker="agent", text="a", start=100.0, end=101.0)
    told = voices([*turns(*CALM[:4]), silent])
    assert told.arousal(0) is None
    assert told.arousal(4) is None
    assert voices([silent]).sound("agent") == Sound(0, None, None)


def test_a_turn_without_pitch_has_its_loudness_and_no_arousal() -> None:
    told = voices(turns(*CALM, ("A", -14.0, None)))
    assert told.deviation(6).loudness == pytest.approx(4.0)
    assert (told.deviation(6).pitch, told.arousal(6)) == (None, None)
    hoarse = voices(turns(*CALM[:4], ("A", -20.0, None), ("A", -20.0, None)))
    assert (hoarse.deviation(0).loudness, hoarse.deviation(0).pitch) == (0.0, None), "four pitches are no norm"
    whispers = voices(turns(*[("A", -20.0, None)] * 6))
    assert whispers.raised("agent") is None


def test_each_quarter_of_the_call_has_its_sound() -> None:
    told = voices(turns(*[("A", -20.0 - place, 100.0) for place in range(8)]), duration=80.0)
    assert [quarter.loudness for quarter in told.quarters("agent")] == [-20.5, -22.5, -24.5, -26.5]
    assert [quarter.turns for quarter in told.quarters("agent")] == [2, 2, 2, 2]
    assert told.sound("agent") == Sound(8, -23.5, 5.0)


def test_a_quarter_in_which_somebody_is_silent_has_no_sound() -> None:
    first, *later = voices(turns(("A", -20.0, 100.0)), duration=100.0).quarters("agent")
    assert (first.turns, {quarter.turns for quarter in later}) == (1, {0})
    assert voices(turns(("A", -20.0, 100.0), pitch_range=None)).sound("agent").pitch_range is None


def test_a_turn_beyond_the_end_belongs_to_the_last_quarter() -> None:
    assert voices(turns(*CALM), duration=20.0).quarters("agent")[3].turns == 4


def test_a_conversation_without_times_or_turns() -> None:
    chat = [Turn(speaker="agent", text="a", voice=Voice(loudness=-20.0))]
    assert [quarter.turns for quarter in voices(chat).quarters("agent")] == [0] * 4
    assert voices([]).raised("agent") is None

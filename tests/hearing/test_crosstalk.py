"""Whose words are whose when one side of the line is heard in the other's channel."""

from pathlib import Path

import numpy as np
import pytest

from qa_pipeline import audio
from qa_pipeline.hearing import crosstalk
from qa_pipeline.types import Word
from tests import sound

RATE = audio.SAMPLE_RATE
CALLS = Path(__file__).parents[2] / "fixtures" / "inbox"
SHARED = Path(__file__).parents[3] / "shared" / "audio" / "en-repairs-call"

SECONDS = 40
AGENT = [(1.0, 6.0), (12.0, 17.0), (22.0, 27.0), (33.0, 36.0)]
CUSTOMER = [(7.0, 11.0), (14.0, 15.0), (18.0, 21.0), (28.0, 32.0)]  # the second while the agent speaks
"""Who speaks when, in seconds."""


def talk(stretches: list[tuple[float, float]], seed: int, level: float = 0.3) -> np.ndarray:
    """Syllables of random loudness in the stretches, on a line with a little noise."""
    rng = np.random.default_rng(seed)
    loudness = np.repeat(10 ** (-rng.uniform(0, 14, SECONDS * 8) / 20), RATE // 8)
    time = np.arange(SECONDS * RATE) / RATE
    spoken = np.any([(time >= start) & (time < end) for start, end in stretches], axis=0)
    return (sound.voice(SECONDS, 110.0 + 90 * seed, level=level) * loudness * spoken + rng.normal(0, 2e-4, time.size)).astype(np.float32)


def detected(own: list[tuple[float, float]], heard: list[tuple[float, float]]) -> tuple[tuple[float, float], ...]:
    """What a detector finds in a channel in which the other side is heard too: widened by 0.4 s, joined over a second."""
    joined: list[tuple[float, float]] = []
    for start, end in sorted([*own, *heard]):
        if joined and start - joined[-1][1] < 1.0:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple((start - 0.4, end + 0.4) for start, end in joined)


def mulaw(samples: np.ndarray) -> np.ndarray:
    steps = np.round(np.sign(samples) * np.log1p(255 * np.abs(samples)) / np.log1p(255) * 127) / 127
    return (np.sign(steps) * np.expm1(np.abs(steps) * np.log1p(255)) / 255).astype(np.float32)


def late(samples: np.ndarray, seconds: float) -> np.ndarray:
    return np.concatenate([np.zeros(int(seconds * RATE), np.float32), samples])[: samples.size]


def seconds_of(stretches: list[tuple[float, float]], among: tuple[tuple[float, float], ...]) -> float:
    """How much of `stretches` is in `among`."""
    return sum(max(0.0, min(b, d) - max(a, c)) for a, b in stretches for c, d in among)


def call(
    level: float | None, delay: float = 0.0, agent: float = 0.3
) -> tuple[dict[int, np.ndarray], dict[int, tuple[tuple[float, float], ...]]]:
    """Agent and customer, each heard in the other's channel at `level` dB, and what a detector finds."""
    sides = (talk(AGENT, 0, agent), talk(CUSTOMER, 1))
    if level is None:
        return dict(enumerate(sides)), {0: detected(AGENT, []), 1: detected(CUSTOMER, [])}
    gain = np.float32(10 ** (level / 20))
    mixed = {0: mulaw(sides[0] + gain * late(sides[1], delay)), 1: mulaw(sides[1] + gain * late(sides[0], delay))}
    return mixed, {0: detected(AGENT, CUSTOMER), 1: detected(CUSTOMER, AGENT)}


def test_a_call_without_cross_talk_stays_as_it_is() -> None:
    channels, speech = call(None)
    assert crosstalk.leaks(channels) == ()
    assert crosstalk.clean(channels, speech) == speech


@pytest.mark.parametrize("level", [-30.0, -20.0, -12.0, -6.0])
@pytest.mark.parametrize("delay", [0.0, 0.04])
def test_the_leak_is_found(level: float, delay: float) -> None:
    found = {(leak.source, leak.into): leak for leak in crosstalk.leaks(call(level, delay)[0])}
    assert set(found) == {(0, 1), (1, 0)}
    for leak in found.values():
        assert leak.level == pytest.approx(level, abs=1.5)
        assert leak.delay == pytest.approx(delay, abs=0.021)


@pytest.mark.parametrize("level", [-30.0, -20.0, -12.0, -6.0])
@pytest.mark.parametrize(("delay", "agent"), [(0.0, 0.3), (0.04, 0.3), (0.0, 0.12)])
def test_each_side_keeps_its_own_speech_and_loses_the_other(level: float, delay: float, agent: float) -> None:
    channels, speech = call(level, delay, agent)
    kept = crosstalk.clean(channels, speech)
    alone = [stretch for stretch in CUSTOMER if stretch != (14.0, 15.0)]
    overtalk = [(14.0, 15.0)]
    assert seconds_of(AGENT, kept[0]) > 0.97 * 18
    assert seconds_of(alone, kept[1]) > 0.97 * 11
    assert seconds_of(alone, kept[0]) < 0.05 * 11
    assert seconds_of([(1.0, 6.0), (22.0, 27.0), (33.0, 36.0)], kept[1]) < 0.05 * 13
    assert seconds_of(overtalk, kept[1]) > 0.5, "both speak: both keep it"
    for channel, stretches in kept.items():
        assert list(stretches) == sorted(stretches)
        assert all(any(a <= c and d <= b for a, b in speech[channel]) for c, d in stretches)


def test_a_channel_that_holds_nothing_but_a_leak_is_empty() -> None:
    agent = talk(AGENT, 0)
    channels = {0: agent, 1: (0.1 * late(agent, 0.02) + np.random.default_rng(5).normal(0, 2e-4, agent.size)).astype(np.float32)}
    kept = crosstalk.clean(channels, {0: detected(AGENT, []), 1: detected(AGENT, [])})
    assert kept[0] == detected(AGENT, [])
    assert seconds_of(AGENT, kept[1]) < 0.5


def test_any_number_of_channels() -> None:
    channels, speech = call(-15.0)
    silent = np.zeros(SECONDS * RATE, np.float32)
    kept = crosstalk.clean({**channels, 4: silent}, {**speech, 4: ()})
    assert (kept[4], kept[0], kept[1]) == ((), *(crosstalk.clean(channels, speech)[channel] for channel in (0, 1)))


def test_short_and_silent_channels_have_no_leaks() -> None:
    for size in (0, 100, RATE // 2):
        assert crosstalk.leaks({0: np.zeros(size, np.float32), 1: np.ones(size, np.float32)}) == ()


def stereo(name: str) -> dict[int, np.ndarray]:
    return dict(enumerate(audio.samples(CALLS / name)))


@pytest.mark.skipif(not CALLS.is_dir(), reason="the fixture calls are not here")
@pytest.mark.parametrize("name", ["en-order-good.opus", "en-complaint-hold.mp3", "en-order-market.ogg", "en-outbound-dropped.flac"])
def test_calls_with_clean_channels_stay_as_they_are(name: str) -> None:
    channels = stereo(name)
    speech = dict.fromkeys(channels, ((1.0, 12.0), (14.0, 30.0)))
    assert crosstalk.clean(channels, speech) == speech


@pytest.mark.skipif(not SHARED.is_dir(), reason="the recording of a repair shop's call is not part of the project")
@pytest.mark.parametrize("level", [-30.0, -12.0, -6.0])
def test_a_real_call(level: float) -> None:
    agent, caller = (audio.samples(SHARED / f"Auto_Repairs_40_UTC_{side}.wav")[0] for side in ("agent", "caller"))
    gain = np.float32(10 ** (level / 20))
    found = {(leak.source, leak.into): leak.level for leak in crosstalk.leaks({0: agent + gain * caller, 1: caller + gain * agent})}
    assert found == {(0, 1): pytest.approx(level, abs=1.0), (1, 0): pytest.approx(level, abs=1.0)}


# ---------------------------------------------------------------------------------------------------------------------
# Words


def words(*said: tuple[str, float]) -> tuple[Word, ...]:
    return tuple(Word(text=text, start=at, end=at + 0.4, probability=0.9) for text, at in said)


OWN = words(("Good", 1.2), ("morning", 1.7), ("Ann", 2.2), ("speaking", 2.7), ("yes", 14.2))
THEIRS = words(("I", 7.2), ("want", 7.7), ("to", 8.2), ("cancel", 8.7), ("yes", 14.3))


def test_words_of_a_leak_are_set_aside() -> None:
    channels, _ = call(-15.0)
    leaked = words(("want", 7.8), ("two", 8.25), ("cancel.", 8.6))
    told = crosstalk.believed(channels, {0: (*OWN[:4], *leaked, OWN[4]), 1: THEIRS})
    assert told[0][0] == OWN
    assert [(aside.text, aside.doubt, aside.start) for aside in told[0][1]] == [("want two cancel.", "cross-talk", 7.8)]
    assert told[1] == (THEIRS, ())


def test_words_that_both_sides_say_stay() -> None:
    channels, _ = call(-15.0)
    told = crosstalk.believed(channels, {0: OWN, 1: THEIRS})
    assert told == {0: (OWN, ()), 1: (THEIRS, ())}, "yes and yes at 14 s, while both speak"


def test_other_words_at_the_time_and_the_same_words_later_stay() -> None:
    channels, _ = call(-15.0)
    for said in (words(("nothing", 7.8), ("else", 8.25), ("heard", 8.6)), words(("want", 9.8), ("to", 10.25), ("cancel", 10.6))):
        assert crosstalk.believed(channels, {0: said, 1: THEIRS})[0] == (said, ())


def test_without_a_leak_every_word_stays() -> None:
    channels, _ = call(None)
    leaked = words(("want", 7.8), ("to", 8.25), ("cancel", 8.6))
    assert crosstalk.believed(channels, {0: leaked, 1: THEIRS})[0] == (leaked, ())


def test_all_words_of_a_channel_with_nothing_but_a_leak_are_set_aside() -> None:
    agent = talk(AGENT, 0)
    channels = {0: agent, 1: (0.1 * agent + np.random.default_rng(5).normal(0, 2e-4, agent.size)).astype(np.float32)}
    told = crosstalk.believed(channels, {0: OWN[:4], 1: OWN[:4]})
    assert told[0] == (OWN[:4], ())
    assert told[1][0] == ()
    assert [aside.text for aside in told[1][1]] == ["Good morning Ann speaking"]

"""What a clip sounds like: loudness, channels, silence, fades, formats."""

from pathlib import Path

import numpy as np
import pytest

from qa_pipeline import audio
from qa_pipeline.coaching import encoding, loudness, mixing
from qa_pipeline.coaching.excerpt import RATE
from tests import sound
from tests.coaching import shop


def tone(seconds: float, level: float, pitch: float = 997.0) -> np.ndarray:
    return (level * np.sin(2 * np.pi * pitch * np.arange(int(seconds * RATE)) / RATE)).astype(np.float32)[None, :]


def test_loudness_is_that_of_the_standard() -> None:
    """EBU Tech 3341, case 1: a stereo sine of 1 kHz at -23 dBFS has -23 LUFS."""
    sine = tone(20, 10 ** (-23 / 20), 1000)
    assert loudness.measured(np.concatenate([sine, sine])) == pytest.approx(-23.0, abs=0.1)
    assert loudness.measured(sine) == pytest.approx(-26.0, abs=0.1)  # one loudspeaker of two
    assert loudness.measured(np.zeros((1, RATE), np.float32)) is None


@pytest.mark.parametrize("name", ["en-order-good", "en-complaint-hold", "en-order-debt"])
@pytest.mark.parametrize("target", [-16.0, -23.0])
def test_a_call_gets_the_loudness_asked_for(name: str, target: float) -> None:
    call = audio.samples(shop.recording(name))[:, 3 * RATE : 15 * RATE]
    made, level = loudness.normalised(call, target)
    assert level == pytest.approx(target, abs=0.5)
    assert loudness.measured(made) == pytest.approx(target, abs=0.5)
    assert np.abs(made).max() < 10 ** (-1.4 / 20)


def test_silence_stays_silence_and_is_not_made_loud() -> None:
    quiet = np.zeros((1, 2 * RATE), np.float32)
    made, level = loudness.normalised(quiet)
    assert level is None
    assert not made.any()


def test_a_limiter_adds_nothing_where_there_was_silence() -> None:
    burst = np.concatenate([tone(1, 0.9), np.zeros((1, RATE), np.float32), tone(1, 0.02)], axis=1)
    made, _ = loudness.normalised(burst, -12.0)
    assert not made[:, RATE : 2 * RATE].any()


@pytest.mark.parametrize("apart", [False, True])
@pytest.mark.parametrize("name", list(encoding.FORMATS))
def test_every_format_can_be_read_and_keeps_loudness_and_length(name: str, apart: bool, tmp_path: Path) -> None:
    call = audio.samples(shop.recording("en-order-good"))[:, 3 * RATE : 12 * RATE]
    made, _ = loudness.normalised(mixing.mixed(call, {"agent": 0, "customer": 1}, apart=apart))
    target = tmp_path / f"clip{encoding.FORMATS[name].suffix}"
    encoding.write(made, target, name)
    back = audio.samples(target)
    assert back.shape[0] == (2 if apart else 1)
    assert back.shape[1] / RATE == pytest.approx(9.0, abs=0.05)
    assert loudness.measured(back) == pytest.approx(-16.0, abs=1.0)
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize("name", list(encoding.FORMATS))
def test_what_is_silenced_has_no_energy_in_any_channel_nor_format(name: str, tmp_path: Path) -> None:
    """The other channel holds a leak, 30 dB lower: it says the same."""
    voice = sound.voice(6.0, 140)
    call = np.stack([voice, 10 ** (-30 / 20) * voice + sound.voice(6.0, 215, level=0.05)])
    made, _ = loudness.normalised(mixing.mixed(mixing.silenced(call, [(2.0, 3.5)]), {"agent": 0, "customer": 1}, apart=True))
    assert not made[:, 2 * RATE : int(3.5 * RATE)].any()
    target = tmp_path / "clip"
    encoding.write(made, target, name)
    edge = 0.0 if name == "wav" else 0.08  # seconds that a lossy codec may smear, and that `redact` leaves around words
    inside = audio.samples(target)[:, int((2.0 + edge) * RATE) : int((3.5 - edge) * RATE)]
    assert np.sqrt(np.mean(inside**2, axis=1)).max() < 10 ** (-60 / 20)


def test_silence_does_not_reach_beyond_its_words() -> None:
    call = tone(3, 0.5)
    made = mixing.silenced(call, [(1.0, 1.5)])
    assert np.array_equal(made[:, : int(0.99 * RATE)], call[:, : int(0.99 * RATE)])
    assert np.array_equal(made[:, int(1.51 * RATE) :], call[:, int(1.51 * RATE) :])
    assert np.array_equal(call, tone(3, 0.5))  # what was given is as it was


def test_a_quiet_customer_is_as_loud_as_the_agent() -> None:
    agent, customer = sound.voice(4, 120, level=0.4), sound.voice(4, 220, level=0.13)
    made = mixing.mixed(np.stack([customer, agent]), {"agent": 1, "customer": 0}, apart=True)
    levels = [loudness.measured(channel[None, :]) for channel in made]
    assert levels[0] == pytest.approx(levels[1], abs=0.2)
    spectrum = np.abs(np.fft.rfft(made[0]))
    assert np.argmax(spectrum) / 4 == pytest.approx(120, abs=2)  # the agent is left


def test_a_channel_that_only_leaks_is_not_lifted() -> None:
    agent = sound.voice(4, 120, level=0.4)
    made = mixing.mixed(np.stack([agent, 0.003 * agent]), {"agent": 0, "customer": 1}, apart=True)
    assert np.abs(made[1]).max() < 0.01


def test_channels_that_cancel_each_other_are_heard() -> None:
    voice = sound.voice(3, 120)
    made = mixing.mixed(np.stack([voice, -voice]), {}, apart=False)
    assert np.abs(made).max() > 0.1


def test_one_channel_stays_one() -> None:
    assert mixing.mixed(tone(1, 0.2), {"agent": 0, "customer": 1}, apart=True).shape[0] == 1


def test_a_clip_begins_and_ends_softly() -> None:
    made = mixing.faded(np.full((1, RATE), 0.5, np.float32))
    length = int(mixing.FADE * RATE)
    assert made[0, 0] == made[0, -1] == 0
    assert np.all(np.diff(made[0, :length]) >= 0)
    assert made[0, length] == pytest.approx(0.5)
    assert made[0, RATE // 2] == 0.5

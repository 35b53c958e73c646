"""Fingerprints of sound: the same recording through another line, and other recordings."""

from pathlib import Path

import numpy as np
import pytest

from qa_pipeline import fingerprints
from qa_pipeline.fingerprints import SAME, distance, fingerprint

PROMPTS = Path(__file__).parents[1].parent / "shared" / "audio" / "ru-prompts"
RATE = 16_000


def speech(seed: int, seconds: float = 4.0) -> np.ndarray:
    """Something like speech: a voice whose pitch and formants wander, in syllables."""
    rng = np.random.default_rng(seed)
    size = round(seconds * RATE)

    def wander(low: float, high: float, every: float) -> np.ndarray:
        points = rng.uniform(low, high, int(seconds / every) + 2)
        return np.interp(np.arange(size) / RATE, np.arange(points.size) * every, points)

    phase = np.cumsum(2 * np.pi * wander(90, 220, 0.2) / RATE)
    places = [wander(300, 900, 0.15), wander(900, 2200, 0.15), wander(2200, 3300, 0.15)]
    loud = np.clip(wander(-0.3, 1.0, 0.12), 0.02, None)
    sound = np.zeros(size)
    for harmonic in range(1, 30):
        pitch = harmonic * wander(90, 220, 10.0).mean()
        heard = sum(np.exp(-(((pitch - place) / 150) ** 2)) for place in places)
        sound += heard * np.sin(harmonic * phase)
    return (0.1 * loud * sound).astype(np.float32)


def telephone(samples: np.ndarray) -> np.ndarray:
    """The samples after µ-law at 8 kHz."""
    narrow = samples[::2]
    coded = np.round(np.sign(narrow) * np.log1p(255 * np.abs(narrow)) / np.log(256) * 127) / 127
    heard = np.sign(coded) * np.expm1(np.abs(coded) * np.log(256)) / 255
    return np.interp(np.arange(samples.size) / 2, np.arange(heard.size), heard).astype(np.float32)


def played(samples: np.ndarray, offset: int, level: float = 0.3) -> np.ndarray:
    """The samples again, later and at another level, with a line that hums before and behind."""
    noise = np.random.default_rng(offset).normal(0, 0.001, offset + 2 * RATE).astype(np.float32)
    return np.concatenate([noise[: RATE + offset], level * samples, noise[-RATE:]])


@pytest.mark.parametrize("offset", [0, 131, 256, 5000])
@pytest.mark.parametrize("level", [0.1, 0.9])
def test_the_same_recording_again(offset: int, level: float) -> None:
    once = speech(1)
    again = telephone(played(once, offset, level))
    assert distance(fingerprint(once), fingerprint(again)) < SAME
    assert distance(fingerprint(again), fingerprint(once)) < SAME


@pytest.mark.parametrize("seed", range(2, 8))
def test_another_recording(seed: int) -> None:
    assert distance(fingerprint(speech(1)), fingerprint(speech(seed, 30.0))) > SAME


def test_what_is_short_is_never_the_same() -> None:
    assert distance(fingerprint(speech(1, 1.9)), fingerprint(speech(1, 1.9))) == 1.0
    assert distance(fingerprint(speech(1, 2.2)), fingerprint(speech(1, 2.2))) == 0.0
    assert fingerprint(speech(1, 0.1)).size == 0


def test_a_stretch_of_a_call() -> None:
    call = played(speech(1), 0)
    assert np.array_equal(fingerprint(call, 1.0, 5.0), fingerprint(call[RATE : 5 * RATE]))


def test_the_first_of_the_known_ones_is_found() -> None:
    known = [fingerprint(speech(seed)) for seed in (2, 1, 3, 1)]
    assert fingerprints.repeated(fingerprint(telephone(played(speech(1), 77))), known) == 1
    assert fingerprints.repeated(fingerprint(speech(9)), known) is None
    assert fingerprints.repeated(fingerprint(speech(9)), []) is None


def test_long_recordings_are_taken_in_parts_without_a_seam() -> None:
    long = np.tile(speech(1, 10.0), 5)
    whole = fingerprint(long)
    assert len(whole) == (long.size - fingerprints.FRAME) // fingerprints.HOP
    middle = 1020 * fingerprints.HOP
    assert np.array_equal(whole[1020:1030], fingerprint(long[middle : middle + 10 * fingerprints.HOP + fingerprints.FRAME]))


def test_bytes_and_back() -> None:
    bits = fingerprint(speech(1))
    assert np.array_equal(fingerprints.from_bytes(fingerprints.to_bytes(bits)), bits)
    with pytest.raises(ValueError, match="buffer size"):
        fingerprints.from_bytes(b"123")


@pytest.mark.skipif(not PROMPTS.is_dir(), reason="the recorded prompts are not beside the checkout")
def test_real_prompts_are_told_apart_and_found_again() -> None:
    from qa_pipeline import audio

    files = sorted(file for file in PROMPTS.glob("*.wav") if file.stat().st_size > 45_000)[:8]
    prompts = [audio.samples(file)[0] for file in files]
    known = [fingerprint(samples) for samples in prompts]
    assert [fingerprints.repeated(fingerprint(telephone(played(samples, 300))), known) for samples in prompts] == list(range(8))

"""Noise, clipping, and the verdict on a call."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from qa_pipeline import audio
from qa_pipeline.hearing import quality
from qa_pipeline.types import SetAside, Sound, Track, Word
from tests import sound

RATE = audio.SAMPLE_RATE
CALL = Path(__file__).parents[2] / "fixtures" / "inbox" / "en-outbound-dropped.flac"


def phrases(seconds: float = 20.0, level: float = 0.3) -> np.ndarray:
    """Syllables of uneven loudness, with a pause of 0.4 s after every 1.6 s, shape (n,)."""
    time = np.arange(int(seconds * RATE)) / RATE
    loudness = 10 ** (-12 * (0.5 + 0.5 * np.sin(2 * np.pi * 0.37 * time)) / 20)
    return (sound.voice(seconds, level=level) * loudness * (time % 2.0 < 1.6)).astype(np.float32)


def active(samples: np.ndarray) -> float:
    """The power of speech while it goes on: frames of 10 ms less than 15.9 dB under their mean (ITU-T P.56)."""
    power = np.square(samples[: samples.size // 160 * 160].reshape(-1, 160), dtype=np.float64).mean(axis=1)
    power = power[power > 1e-9]
    while (louder := power[power >= power.mean() * 10**-1.59]).size < power.size:
        power = louder
    return float(power.mean())


def white(size: int) -> np.ndarray:
    return np.random.default_rng(0).standard_normal(size)


def pink(size: int) -> np.ndarray:
    spectrum = np.fft.rfft(white(size)) / np.sqrt(np.maximum(np.fft.rfftfreq(size, 1 / RATE), 50))
    noise = np.fft.irfft(spectrum, size)
    return noise / noise.std()


def whole(samples: np.ndarray) -> list[tuple[float, float]]:
    return [(0.0, samples.size / RATE)]


@pytest.mark.parametrize("snr", [0, 5, 10, 15, 20, 25, 30])
@pytest.mark.parametrize("noise", [white, pink])
def test_noise_is_measured_within_two_decibels(noise, snr: int) -> None:
    speech = phrases()
    mixed = (speech + noise(speech.size) * np.sqrt(active(speech)) * 10 ** (-snr / 20)).astype(np.float32)
    for gain in (1.0, 0.05):
        assert quality.sound(mixed * np.float32(gain), whole(mixed)).snr == pytest.approx(snr, abs=2.0)


@pytest.mark.skipif(not CALL.is_file(), reason="the fixture calls are not here")
@pytest.mark.parametrize("snr", [0, 10, 20])
def test_noise_on_a_telephone_call_is_measured(snr: int) -> None:
    speech = audio.samples(CALL)[1]
    stretches = [(at, at + 1.0) for at in range(int(speech.size / RATE)) if audio.loudest_rms(speech[at * RATE :][:RATE]) > 0.02]
    mixed = (speech + white(speech.size) * np.sqrt(active(speech)) * 10 ** (-snr / 20)).astype(np.float32)
    assert quality.sound(mixed, stretches).snr == pytest.approx(snr, abs=2.5)


def test_a_line_without_noise_has_the_most_that_is_told() -> None:
    gated = np.tile(np.concatenate([sound.voice(1.0), np.zeros(RATE // 2, np.float32)]), 10)
    told = quality.sound(gated, whole(gated)).snr
    assert told is None or told <= quality.HIGHEST_SNR
    hissing = gated + (1e-6 * white(gated.size)).astype(np.float32)  # -120 dB: digital silence to any converter
    assert quality.sound(hissing, whole(hissing)).snr == pytest.approx(told, abs=0.5)


@pytest.mark.parametrize("stretches", [[], [(0.0, 1.5)], [(5.0, 9.0)], [(0.0, 0.005)]])
def test_too_little_speech_tells_nothing(stretches: list[tuple[float, float]]) -> None:
    samples = sound.voice(4.0)
    assert quality.sound(samples, stretches).snr is None


def test_digital_silence_tells_nothing() -> None:
    assert quality.sound(np.zeros(10 * RATE, np.float32), [(0.0, 10.0)]) == Sound(snr=None, clipping=0.0)


def overdriven(decibels: float) -> tuple[np.ndarray, float]:
    """Speech at 8 kHz cut off at full scale, and the share of its frames of 10 ms that are."""
    loud = phrases()[::2] / phrases().max() * 10 ** (decibels / 20)
    frames = np.abs(loud[: loud.size // 80 * 80]).reshape(-1, 80)
    return np.clip(loud, -1, 1).astype(np.float32), float(((frames > 1).sum(axis=1) >= 1).mean())


def decoded(tmp_path: Path, samples: np.ndarray, codec: str, container: str) -> np.ndarray:
    return audio.samples(sound.write(tmp_path / f"call.{container}", [samples], codec=codec, container=container, rate=8_000))[0]


@pytest.mark.parametrize(("codec", "container"), [("pcm_s16le", "wav"), ("pcm_mulaw", "wav"), ("pcm_alaw", "wav"), ("libmp3lame", "mp3")])
@pytest.mark.parametrize("decibels", [6, 12])
def test_clipping_survives_codecs(tmp_path: Path, codec: str, container: str, decibels: float) -> None:
    cut, share = overdriven(decibels)
    heard = decoded(tmp_path, cut, codec, container)
    assert quality.sound(heard, whole(heard)).clipping == pytest.approx(share, abs=0.12)


@pytest.mark.parametrize("gain", [0.7, 0.3])
def test_what_was_clipped_and_made_quieter_later_is_still_clipped(tmp_path: Path, gain: float) -> None:
    cut, share = overdriven(12)
    heard = decoded(tmp_path, cut * np.float32(gain), "pcm_s16le", "wav")
    assert quality.sound(heard, whole(heard)).clipping == pytest.approx(share, abs=0.12)


@pytest.mark.skipif(not CALL.parent.is_dir(), reason="the fixture calls are not here")
def test_calls_that_are_not_clipped_are_not_said_to_be() -> None:
    for path in (CALL, CALL.with_name("en-order-good.opus"), CALL.with_name("en-complaint-hold.mp3")):
        for channel in audio.samples(path):
            assert quality.sound(channel, whole(channel)).clipping < 0.01


# ---------------------------------------------------------------------------------------------------------------------
# The verdict


def track(
    probabilities: Sequence[float | None],
    *,
    speech: tuple[tuple[float, float], ...] = ((0.0, 20.0),),
    snr: float | None = 30.0,
    clipping: float = 0.0,
) -> Track:
    """Words of 0.5 s one after the other from the first second on."""
    words = tuple(
        Word(text="word", start=place * 0.5, end=place * 0.5 + 0.5, probability=probability)
        for place, probability in enumerate(probabilities)
    )
    return Track(channel=0, words=words, speech=speech, sound=Sound(snr=snr, clipping=clipping))


def test_a_call_that_is_heard_well_is_good_without_reasons() -> None:
    told = quality.quality([track([0.95] * 40)], 0.98)
    assert (told.verdict, told.reasons) == ("good", ())
    assert (told.coverage, told.probability, told.low_probability, told.snr, told.clipping) == (1.0, 0.95, 0.0, 30.0, 0.0)


@pytest.mark.parametrize(
    ("heard", "verdict", "reason"),
    [
        (track([0.95] * 40, snr=9.6), "fair", "noise: speech is only 10 dB above it"),
        (track([0.95] * 40, snr=2.0), "poor", "much noise: speech is only 2 dB above it"),
        (track([0.95] * 40, snr=-3.0), "poor", "much noise: speech is no louder"),
        (track([0.95] * 40, clipping=0.5), "fair", "clipped: 50 % of the speech was recorded too loud"),
        (track([0.95] * 40, clipping=0.8), "poor", "clipped: 80 %"),
        (track([0.95] * 30), "poor", "22 % of the speech has no words"),
        (track([0.95] * 35), "fair", "10 % of the speech has no words"),
        (track([]), "poor", "none of the speech has words"),
        (track([], speech=()), "poor", "no speech was found"),
        (track([0.99] * 34 + [0.3] * 6), "fair", "unsure of 15 % of the words"),
        (track([1.0] * 34 + [0.49] * 6, snr=None), "fair", "unsure of 15 % of the words"),
        (track([0.65] * 40), "poor", "65 % sure of a word on average"),
    ],
)
def test_what_is_wrong_with_a_call_is_said(heard: Track, verdict: str, reason: str) -> None:
    told = quality.quality([heard], None)
    assert told.verdict == verdict
    assert len(told.reasons) == 1
    assert reason in told.reasons[0]


def test_what_the_recogniser_guessed_is_said_in_two_ways() -> None:
    told = quality.quality([track([0.96] * 28 + [0.3] * 12)], None)
    assert told.verdict == "poor"
    assert told.reasons == ("the recogniser was unsure of 30 % of the words", "the recogniser was 76 % sure of a word on average")


def test_the_worst_channel_decides_and_the_worst_reason_comes_first() -> None:
    told = quality.quality([track([0.95] * 40, clipping=0.4), track([0.95] * 40, snr=3.0)], 0.3)
    assert told.verdict == "poor"
    assert (told.snr, told.clipping) == (3.0, 0.4)
    assert [reason.split(" ")[0] for reason in told.reasons] == ["much", "clipped:", "the"]


def test_pauses_between_words_are_covered_and_gaps_are_not() -> None:
    words = tuple(Word(text="word", start=at, end=at + 0.3, probability=0.9) for at in np.arange(0.4, 18.0, 1.2))
    assert quality.quality([Track(channel=0, words=words, speech=((0.0, 18.0),))], None).coverage == pytest.approx(1.0, abs=0.02)
    gap = tuple(word for word in words if not 6 < word.start < 12)
    assert quality.quality([Track(channel=0, words=gap, speech=((0.0, 18.0),))], None).coverage == pytest.approx(1 - 5.9 / 18, abs=0.01)


def test_few_words_and_words_without_probabilities_say_nothing() -> None:
    few = track([0.2] * 6, speech=((0.0, 3.0),))
    unknown = track([None] * 40)
    for heard in (few, unknown):
        assert quality.quality([heard], None).verdict == "good"
    assert quality.quality([unknown], None).probability is None


def test_a_channel_in_which_nobody_speaks_does_not_count() -> None:
    silent = Track(channel=1, words=(), sound=Sound(snr=1.0, clipping=0.9))
    assert quality.quality([track([0.95] * 40), silent], None).verdict == "good"


def test_a_leak_that_is_set_aside_is_no_speech_without_words() -> None:
    said = [Word(text="so", start=at, end=at + 1.0, probability=0.95) for at in range(20)]
    leak = SetAside(start=20.0, end=40.0, text="so it is", doubt="cross-talk")
    heard = Track(channel=0, words=tuple(said), speech=((0.0, 40.0),), set_aside=(leak,), sound=Sound(snr=30.0, clipping=0.0))
    assert quality.quality([heard], None).verdict == "good"
    assert quality.quality([replace(heard, set_aside=())], None).coverage == pytest.approx(0.51, abs=0.02)

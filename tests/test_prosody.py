"""Loudness and pitch, on sound whose loudness and pitch are known."""

from itertools import pairwise

import numpy as np
import pytest

from qa_pipeline import prosody
from qa_pipeline.audio import SAMPLE_RATE
from qa_pipeline.types import Contour, Voice

RNG_SEED = 7


def hum(pitch: float | np.ndarray, seconds: float = 3.0, *, harmonics: int = 20, lowest: float = 0.0, level: float = -20.0) -> np.ndarray:
    """A voice-like sound of `level` dB: harmonics that fall by 12 dB an octave, those below `lowest` Hz and above 3400 Hz left out."""
    pitches = np.broadcast_to(np.asarray(pitch, float), (round(seconds * SAMPLE_RATE),))
    phase = 2 * np.pi * np.cumsum(pitches) / SAMPLE_RATE
    sound = np.zeros(phase.size)
    for number in range(1, harmonics + 1):
        heard = (number * pitches >= lowest) & (number * pitches <= 3400)
        sound += np.where(heard, np.sin(number * phase + number) / number**2 * (2 if lowest else 1), 0.0)
    return (sound / np.sqrt(np.mean(sound**2)) * 10 ** (level / 20)).astype(np.float32)


def noisy(sound: np.ndarray, ratio: float) -> np.ndarray:
    """With white noise `ratio` dB below it."""
    noise = np.random.default_rng(RNG_SEED).standard_normal(sound.size)
    return (sound + noise * np.sqrt(np.mean(sound**2)) * 10 ** (-ratio / 20)).astype(np.float32)


def mu_law(sound: np.ndarray) -> np.ndarray:
    """As G.711 hears it: 8 kHz, 8 bits."""
    coarse = sound.reshape(-1, 2).mean(axis=1)
    coded = np.round(127 * np.sign(coarse) * np.log1p(255 * np.abs(coarse)) / np.log(256)) / 127
    return np.repeat(np.sign(coded) * np.expm1(np.abs(coded) * np.log(256)) / 255, 2).astype(np.float32)


def errors(sound: np.ndarray, pitch: float | np.ndarray) -> np.ndarray:
    """Semitones between what is found and what is there, of the frames in which a pitch is found; all but two of them must have one."""
    found = prosody.pitch(prosody.contour(sound))
    pitches = np.broadcast_to(np.asarray(pitch, float), (sound.size,))
    there = np.median(pitches[: found.size * 1600].reshape(-1, 1600), axis=1)
    assert (found == 0).sum() <= 2, f"{(found == 0).sum()} of {found.size} frames without pitch"
    return 12 * np.log2(found[found > 0] / there[found > 0])


PITCHES = [62.0, 75.0, 98.0, 120.0, 155.0, 210.0, 260.0, 330.0, 390.0]


@pytest.mark.parametrize("pitch", PITCHES)
def test_the_pitch_of_a_steady_voice(pitch: float) -> None:
    assert np.abs(errors(hum(pitch), pitch)).max() < 0.2


@pytest.mark.parametrize("pitch", PITCHES)
def test_a_telephone_cuts_the_fundamental_off_and_the_pitch_stays(pitch: float) -> None:
    assert np.abs(errors(mu_law(hum(pitch, lowest=300.0)), pitch)).max() < 0.25


@pytest.mark.parametrize("pitch", PITCHES)
def test_noise_at_12_db_makes_no_octave_errors(pitch: float) -> None:
    assert np.abs(errors(mu_law(noisy(hum(pitch, lowest=300.0), 12)), pitch)).max() < 1.0


@pytest.mark.parametrize(("low", "high"), [(80, 160), (180, 120), (200, 380)])
def test_a_glide_is_followed(low: float, high: float) -> None:
    pitches = np.geomspace(low, high, 3 * SAMPLE_RATE)
    assert np.abs(errors(hum(pitches), pitches)).max() < 0.6
    assert np.median(np.abs(errors(mu_law(noisy(hum(pitches, lowest=300.0), 12)), pitches))) < 0.3


@pytest.mark.parametrize("pitch", [30.0, 900.0])
def test_what_no_voice_reaches_is_no_pitch_of_its_own(pitch: float) -> None:
    """A tone above the range may seem to repeat at a multiple of its period; it is never taken for what it is not, a voice of 900 Hz."""
    found = prosody.pitch(prosody.contour(hum(pitch, harmonics=1)))
    assert found.max() <= prosody.HIGHEST
    assert (found[found > 0] >= prosody.LOWEST).all()


@pytest.mark.parametrize(
    "sound",
    [
        np.zeros(32_000, np.float32),
        np.full(32_000, 0.4, np.float32),
        hum(140, level=-75),
        np.full(32_000, np.nan, np.float32),
        np.random.default_rng(1).normal(0, 0.1, 64_000).astype(np.float32),
    ],
    ids=["digital silence", "a line off zero", "all but silent", "no numbers", "noise"],
)
def test_where_nothing_is_voiced_there_is_no_pitch(sound: np.ndarray) -> None:
    assert not prosody.pitch(prosody.contour(sound)).any()


def test_between_voices_there_is_no_pitch() -> None:
    gap = np.random.default_rng(2).normal(0, 0.01, 16_000).astype(np.float32)
    found = prosody.pitch(prosody.contour(np.concatenate([hum(120, 1.0), gap, hum(220, 1.0)])))
    assert not found[11:19].any()
    assert np.allclose(found[1:9], 120, rtol=0.01)
    assert np.allclose(found[21:29], 220, rtol=0.01)


def test_a_frame_is_voiced_where_the_voice_is() -> None:
    noise = np.random.default_rng(3).normal(0, 0.01, 48_000).astype(np.float32)
    noise[16_000:32_000] += hum(150, 1.0)
    assert np.flatnonzero(prosody.pitch(prosody.contour(noise))).tolist() == list(range(10, 20))


@pytest.mark.parametrize("level", [-6.0, -20.0, -33.3, -59.0, -90.0])
def test_loudness_is_the_level_in_db(level: float) -> None:
    assert np.abs(prosody.loudness(prosody.contour(hum(160, level=level))) - level).max() <= prosody.STEP


def test_what_is_half_as_strong_is_6_db_quieter_and_as_high() -> None:
    sound = noisy(hum(np.geomspace(90, 180, 48_000)), 20)
    loud, quiet = prosody.contour(sound), prosody.contour(sound / 2)
    assert np.abs(prosody.loudness(loud) - prosody.loudness(quiet) - 6.02).max() <= prosody.STEP
    assert loud.pitch == quiet.pitch


def test_silence_and_what_is_louder_than_full_scale_are_within_the_scale() -> None:
    assert prosody.loudness(prosody.contour(np.zeros(3200, np.float32))).tolist() == [prosody.QUIETEST] * 2
    assert prosody.loudness(prosody.contour(hum(160, level=12.0))).max() == pytest.approx(0.0)


@pytest.mark.parametrize(("samples", "frames"), [(0, 0), (1599, 0), (1600, 1), (1601, 1), (16_000 * 65 + 7, 650)])
def test_every_whole_frame_is_measured_once(samples: int, frames: int) -> None:
    contour = prosody.contour(hum(150, 66.0)[:samples])
    assert (len(contour.loudness), len(contour.pitch), contour.frame) == (frames, frames, 0.1)


def test_blocks_leave_no_seam() -> None:
    """A frame has the same pitch wherever the blocks in which a recording is measured begin."""
    sound = hum(np.geomspace(80, 300, 90 * SAMPLE_RATE), 90.0)
    whole, later = prosody.contour(sound), prosody.contour(sound[17 * 1600 :])
    assert (whole.pitch[18:], whole.loudness[17:]) == (later.pitch[1:], later.loudness)
    assert max(abs(a - b) for a, b in pairwise(whole.pitch[1:-1])) <= 1


def test_an_hour_in_stereo_stays_small() -> None:
    bytes_a_second = sum(len(part) for part in (prosody.contour(hum(150, 10.0)).loudness, prosody.contour(hum(150, 10.0)).pitch)) / 10
    assert 2 * 3600 * bytes_a_second * 4 / 3 < 200_000, "as Base64"


# ---------------------------------------------------------------------------------------------------------------------
# Turns


def contour_of(*frames: tuple[float, float]) -> Contour:
    """Frames of (dB, Hz) as the contour keeps them."""
    levels, pitches = (np.array(values) for values in zip(*frames, strict=True))
    loudness = np.round((levels - prosody.QUIETEST) / prosody.STEP).astype(np.uint8)
    place = np.log(np.maximum(pitches, 60) / 60) / np.log(400 / 60)
    return Contour(
        frame=0.1, loudness=loudness.tobytes(), pitch=np.where(pitches > 0, np.round(1 + 254 * place), 0).astype(np.uint8).tobytes()
    )


def voice(*frames: tuple[float, float], stretches: tuple[tuple[float, float], ...] = ((0.0, 1e6),)) -> Voice | None:
    return prosody.voice(contour_of(*frames), stretches)


def test_the_voice_of_a_turn_by_hand() -> None:
    heard = voice(*[(-20.0, 100.0)] * 10, *[(-20.0, 200.0)] * 10)
    assert heard is not None
    assert heard.loudness == pytest.approx(-20.0, abs=0.2)
    assert heard.pitch == pytest.approx(141.4, rel=0.01), "in the middle for the ear: six semitones from either"
    assert heard.pitch_range == pytest.approx(12.0, abs=0.2)


def test_pauses_make_nobody_quieter() -> None:
    speech = [(-20.0, 120.0)] * 10
    with_pauses, without = voice(*speech, *[(-60.0, 0.0)] * 40), voice(*speech)
    assert with_pauses == without


def test_what_leaks_in_from_the_other_side_has_no_part_in_the_pitch() -> None:
    heard = voice(*[(-20.0, 110.0)] * 10, *[(-45.0, 220.0)] * 30)
    assert heard is not None
    assert heard.pitch == pytest.approx(110.0, rel=0.01)


def test_a_few_frames_an_octave_off_do_not_widen_the_range() -> None:
    heard = voice(*[(-20.0, 110.0)] * 16, *[(-20.0, 220.0)] * 4)
    assert heard is not None
    assert heard.pitch_range == pytest.approx(0.0, abs=0.2)


@pytest.mark.parametrize(("voiced", "known"), [(2, (False, False)), (3, (True, False)), (9, (True, False)), (10, (True, True))])
def test_too_few_voiced_frames_tell_no_pitch(voiced: int, known: tuple[bool, bool]) -> None:
    heard = voice(*[(-20.0, 130.0)] * voiced, *[(-20.0, 0.0)] * 10)
    assert heard is not None
    assert (heard.pitch is not None, heard.pitch_range is not None) == known


def test_only_the_stretches_count() -> None:
    frames = [*[(-20.0, 100.0)] * 10, *[(-10.0, 300.0)] * 10, *[(-20.0, 100.0)] * 10]
    heard = voice(*frames, stretches=((0.0, 1.0), (2.0, 3.0)))
    assert heard == voice(*[(-20.0, 100.0)] * 20)


@pytest.mark.parametrize("stretches", [(), ((0.0, 0.0),), ((0.96, 1.04),), ((9.0, 12.0),)])
def test_no_stretch_no_voice(stretches: tuple[tuple[float, float], ...]) -> None:
    """Nor one that holds the middle of no frame, or lies behind the end."""
    assert voice(*[(-20.0, 100.0)] * 20, stretches=stretches) is None


def test_digital_silence_has_no_voice() -> None:
    assert voice(*[(prosody.QUIETEST, 0.0)] * 20) is None


def test_a_turn_that_is_twice_as_strong_is_6_db_louder() -> None:
    sound = hum(150, 4.0, level=-30)
    quiet, loud = (prosody.voice(prosody.contour(scale * sound), [(0.0, 4.0)]) for scale in (1, 2))
    assert quiet is not None
    assert loud is not None
    assert loud.loudness - quiet.loudness == pytest.approx(6.0, abs=0.2)
    assert (loud.pitch, loud.pitch_range) == (quiet.pitch, quiet.pitch_range)

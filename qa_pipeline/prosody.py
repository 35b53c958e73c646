"""How it sounds: loudness and pitch of a channel, frame by frame, and of a turn.

Pitch is found by YIN (A. de Cheveigné and H. Kawahara, "YIN, a fundamental frequency estimator for speech and music", JASA 111, 2002),
which needs no fundamental in the signal: telephones cut it off.
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from qa_pipeline.audio import SAMPLE_RATE, SILENT_BELOW
from qa_pipeline.types import Contour, Voice

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from qa_pipeline.protocols import Samples

    Values = NDArray[np.float64]
    """One value a frame, shape (frames,)."""

NAME = "yin@1"
"""Of what is measured here, for `produced_by`: another number gives other values."""

FRAME = 0.1
"""Seconds of sound that a frame of a contour tells of."""

LOWEST, HIGHEST = 60.0, 400.0
"""Hz; voices lie between them, from a low man's to a child's."""

QUIETEST, STEP = -102.0, 0.4
"""dB of full scale that the byte 0 of a loudness stands for, digital silence too, and dB from one byte to the next."""

_BLOCK = 300
"""Frames that are measured at a time, so that an hour takes no more memory than a minute."""

_RATE = 8_000
"""Hz; enough for pitch, and a quarter of the work."""

_INTEGRATED = 320
"""Samples that YIN compares with those one period later: 40 ms, more than two periods of the lowest voice."""

_LAGS = range(int(_RATE / HIGHEST) - 1, int(_RATE / LOWEST) + 3)
"""Periods that are tried, in samples, with one more at either end: a minimum needs neighbours."""

_TRANSFORM = 512
"""Samples of YIN's Fourier transform: at least `_INTEGRATED` and the longest lag."""

_APERIODIC = 0.3
"""The difference between a stretch and itself one period later, as YIN normalises it, from which on it is no voice."""

_AS_GOOD = 0.06
"""A shorter period whose difference is at most this much above the least is as good: twice a period is a period too."""

_LOOKS = 4
"""Places in a frame where the pitch is sought. Half of them must find one; the frame has the one in the middle."""

_MARGIN = 15.9
"""dB below the level of speech from which on a frame is a pause (ITU-T P.56)."""

_OCTAVE_ERROR = 10.0
"""Semitones from a turn's median beyond which a frame was misheard: voices seldom go there, errors go by twelve."""

_FEWEST, _FEWEST_FOR_RANGE = 3, 10
"""Voiced frames that a median takes, and percentiles."""


# ---------------------------------------------------------------------------------------------------------------------
# Of a channel


def contour(samples: "Samples") -> Contour:
    """Loudness and pitch of one channel at 16 kHz, shape (n,). What is left behind the last whole frame is not measured."""
    import numpy as np

    length = round(FRAME * SAMPLE_RATE)
    frames = samples[: samples.size // length * length].reshape(-1, length)
    levels, pitches = bytearray(), bytearray()
    for first in range(0, len(frames), _BLOCK):
        block = frames[first : first + _BLOCK]
        level = _levels(block)
        around = _with_margins(samples, first * length, first * length + block.size, length // 2)
        pitch = np.where(level < 20 * np.log10(SILENT_BELOW), 0.0, _pitches(around, len(block)))
        levels += np.clip(np.round((level - QUIETEST) / STEP), 0, 255).astype(np.uint8).tobytes()
        pitches += _packed(pitch)
    return Contour(frame=FRAME, loudness=bytes(levels), pitch=bytes(pitches))


def loudness(contour: Contour) -> "Values":
    """The RMS level of each frame in dB of full scale, to 0.4 dB."""
    import numpy as np

    return QUIETEST + STEP * np.frombuffer(contour.loudness, np.uint8).astype(np.float64)


def pitch(contour: Contour) -> "Values":
    """The fundamental frequency of each frame in Hz, to an eighth of a semitone; 0 where nothing is voiced."""
    import numpy as np

    code = np.frombuffer(contour.pitch, np.uint8).astype(np.float64)
    return np.where(code == 0, 0.0, LOWEST * (HIGHEST / LOWEST) ** ((code - 1) / 254))


def _packed(pitch: "Values") -> bytes:
    """Equal steps of the ear: 1 is the lowest pitch, 255 the highest, 0 none."""
    import numpy as np

    place = np.log(np.clip(pitch, LOWEST, HIGHEST) / LOWEST) / np.log(HIGHEST / LOWEST)
    return np.where(pitch > 0, np.round(1 + 254 * place), 0).astype(np.uint8).tobytes()


def _with_margins(samples: "Samples", start: int, end: int, margin: int) -> "Samples":
    """Samples `start` to `end` with `margin` more on either side; zeros where the recording has none."""
    import numpy as np

    inside = samples[max(start - margin, 0) : end + margin]
    return np.pad(inside, (max(margin - start, 0), max(end + margin - samples.size, 0)))


def _levels(frames: "NDArray[np.float32]") -> "Values":
    """The RMS level in dB of each row, without its mean: a line that is off zero is not loud. A row with what is no number is silent."""
    import numpy as np

    power = np.var(frames, axis=1, dtype=np.float64)
    level: Values = 10 * np.log10(np.fmax(power, 10 ** (QUIETEST / 10)))
    return level


def _pitches(samples: "Samples", frames: int) -> "Values":
    """The pitch of each frame in Hz, 0 for none; `samples` at 16 kHz reach half a frame beyond the frames on either side."""
    import numpy as np

    halved = samples.reshape(-1, 2).mean(axis=1)
    step = round(FRAME * _RATE / _LOOKS)
    length = _INTEGRATED + _LAGS[-1]
    first = (round(FRAME * _RATE) + step - length) // 2  # so that the first look is centred on the first quarter of the first frame
    looks = np.lib.stride_tricks.sliding_window_view(halved, length)[first::step][: frames * _LOOKS]
    return _middle(_yin(looks).reshape(frames, _LOOKS))


def _middle(found: "Values") -> "Values":
    """The middle one of what the looks of each row found, 0 where fewer than half found any. One that was found: no mean of two octaves."""
    import numpy as np

    count = (found > 0).sum(axis=1)
    ordered = np.sort(np.where(found > 0, found, np.inf), axis=1)
    middle = np.take_along_axis(ordered, np.maximum(count - 1, 0)[:, None] // 2, axis=1)[:, 0]
    return np.where(count >= found.shape[1] / 2, middle, 0.0)


def _yin(looks: "NDArray[np.float32]") -> "Values":
    """The fundamental frequency of each row in Hz, 0 where it is not periodic."""
    import numpy as np

    inside = _normalised_differences(looks)[:, _LAGS.start : _LAGS.stop]
    here, before, after = inside[:, 1:-1], inside[:, :-2], inside[:, 2:]
    least = here.min(axis=1)
    dips = (here <= before) & (here <= after) & (here <= least[:, None] + _AS_GOOD)
    place = dips.argmax(axis=1)[:, None]
    low, mid, high = (np.take_along_axis(side, place, axis=1)[:, 0] for side in (before, here, after))
    bend = low - 2 * mid + high
    aside = np.where(bend > 0, (low - high) / (2 * np.where(bend > 0, bend, 1.0)), 0.0)  # of the parabola through the three
    found = _RATE / (_LAGS.start + 1 + place[:, 0] + aside)
    return np.where((least < _APERIODIC) & dips.any(axis=1) & (found >= LOWEST) & (found <= HIGHEST), found, 0.0)


def _normalised_differences(looks: "NDArray[np.float32]") -> "Values":
    """YIN's cumulative mean normalised difference of each row, for lags from 0; 1 throughout where a row is silent."""
    import numpy as np

    lags = _LAGS.stop
    spectrum = np.fft.rfft(looks, _TRANSFORM)
    beginning = np.fft.rfft(looks[:, :_INTEGRATED], _TRANSFORM)
    product = np.fft.irfft(spectrum * beginning.conj(), _TRANSFORM)[:, :lags]
    summed = np.pad(np.cumsum(np.square(looks, dtype=np.float64), axis=1), ((0, 0), (1, 0)))
    energy = summed[:, _INTEGRATED : _INTEGRATED + lags] - summed[:, :lags]
    difference = np.maximum(energy[:, :1] + energy - 2 * product, 0.0)
    mean = np.cumsum(difference[:, 1:], axis=1) / np.arange(1, lags)
    normalised: Values = np.ones_like(difference)
    np.divide(difference[:, 1:], mean, out=normalised[:, 1:], where=mean > 0)
    return normalised


# ---------------------------------------------------------------------------------------------------------------------
# Of a turn


def voice(contour: Contour, stretches: Iterable[tuple[float, float]]) -> Voice | None:
    """How the stretches of a channel sound together, (start, end) in seconds; None where they hold no sound.

    Loudness is that of speech, not of the pauses in it, and pitch that of frames as loud as speech: what leaks in from the other side of
    the line is quieter.
    """
    import numpy as np

    centres = (np.arange(len(contour.loudness)) + 0.5) * contour.frame
    among = np.zeros(centres.size, bool)
    for start, end in stretches:
        among[np.searchsorted(centres, start) : np.searchsorted(centres, end)] = True
    level = loudness(contour)[among]
    sounding = level > QUIETEST
    if not sounding.any():
        return None
    speech_level, speech = _speech(level, sounding)
    heights = pitch(contour)[among][speech]
    semitones = 12 * np.log2(heights[heights > 0])
    median, spread = _of_pitch(semitones)
    return Voice(loudness=round(speech_level, 1), pitch=median, pitch_range=spread)


def _speech(level: "Values", sounding: "NDArray[np.bool_]") -> "tuple[float, NDArray[np.bool_]]":
    """The level of speech in dB, and which frames are speech: all that are no more than 15.9 dB below it, which makes them define it."""
    import numpy as np

    power = 10 ** (level / 10)
    speech = sounding
    while True:
        mean = float(power[speech].mean())
        louder = speech & (power >= mean * 10 ** (-_MARGIN / 10))
        if louder.sum() == speech.sum():
            return 10 * float(np.log10(mean)), speech
        speech = louder


def _of_pitch(semitones: "Values") -> tuple[float | None, float | None]:
    """The median in Hz, and the semitones between the 10th and the 90th percentile, of semitones above 1 Hz."""
    import numpy as np

    if semitones.size < _FEWEST:
        return None, None
    median = float(np.median(semitones))
    heard = semitones[np.abs(semitones - median) < _OCTAVE_ERROR]
    if heard.size < _FEWEST:
        return None, None
    low, middle, high = (float(value) for value in np.percentile(heard, (10, 50, 90)))
    return round(2 ** (middle / 12), 1), round(high - low, 1) if heard.size >= _FEWEST_FOR_RANGE else None

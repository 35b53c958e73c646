"""How well a call could be heard: noise and clipping of a channel, and a verdict on the whole call with its reasons.

The verdict's limits come from 25 recordings (7 min) of synthetic English and Russian telephone speech, clean and damaged by noise,
clipping, a narrow band, lost packets and a low bit rate, and from the word error rate (WER) of Whisper base on each.
"""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Literal

from qa_pipeline.audio import SAMPLE_RATE
from qa_pipeline.hearing.coverage import NOT_SAID, spoken
from qa_pipeline.types import Quality, Sound, Track

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from qa_pipeline.protocols import Samples

    Values = NDArray[np.float64]

NAME = "sound@1"
"""Of what is measured here, for `produced_by`: another number gives other values."""

Stretches = Sequence[tuple[float, float]]

HIGHEST_SNR = 60.0
"""dB; a telephone line has less, and where a gate or a codec makes pauses digitally silent there is no noise to measure."""

_FRAME = SAMPLE_RATE // 100
"""Samples: 10 ms."""

_BLOCK = 60 * 100
"""Frames that are measured at a time, so that an hour takes no more memory than a minute."""

_WINDOW = 10
"""Frames over which a floor is sought: a syllable is longer, the pauses between phrases are too."""

_DEAD = 10**-9.5
"""Power (-95 dB of full scale) under which a frame is digital silence: no noise of a line."""

_FEWEST = 200
"""Frames with sound, 2 s, from which the floor can be told."""

_LOW, _LOWER = 0.05, 0.01
"""Shares of the windows that are quieter than the two levels from which the floor is found."""

_NOISE_ALONE = 0.5
"""The share of windows in which the noise is taken to decide the level. Between 0.35 and 0.5 the SNR changes by less than 0.5 dB."""

_WIDEST = 4.0
"""dB: the largest spread of noise that is believed. Voices in the background have about 3, hiss 0.5."""

_LEAST_ACTIVE = 0.5
"""The share of a detector's stretches that is speech at least: they bridge pauses of up to a second and are padded at both ends."""

_MARGIN = 10**-1.59
"""Of the mean power, above which a frame is speech (15.9 dB, ITU-T P.56)."""

_FULL_SCALE = 0.985
"""Amplitude that counts as full scale: 0.13 dB below it."""

_PILED = 0.6
"""How many samples lie at a ceiling for each one just below it, from which on it is one. Unclipped speech has up to 0.5: loud is rare."""

_PER_FRAME = 2
"""Samples at the ceiling that make a frame clipped: a single one may be the top of a wave."""


# ---------------------------------------------------------------------------------------------------------------------
# Of a channel


def sound(samples: "Samples", speech: Stretches) -> Sound:
    """Noise and clipping of one channel at 16 kHz, shape (n,); `speech` are the stretches (seconds) that a detector found in it.

    `snr` is the active level of speech over the level of the noise that is heard with it, both within `speech`, at most 60 dB, which is
    also what a line without noise gets. None for less than 2 s with sound. `clipping` is the share of the frames of 10 ms that touch full
    scale, or a ceiling below it that waves were cut off at before they were made quieter.
    """
    import numpy as np

    frames = [frame for start, end in speech for frame in _frames(samples, start, end)]
    if not frames:
        return Sound(snr=None, clipping=0.0)
    power = np.concatenate([np.square(block, dtype=np.float64).mean(axis=1) for block in frames])
    return Sound(snr=_snr(power), clipping=round(_clipping(frames), 4))


def _frames(samples: "Samples", start: float, end: float) -> "Iterable[Samples]":
    """Whole frames of a stretch, in blocks of shape (frames, samples), views of the channel."""
    inside = samples[round(start * SAMPLE_RATE) : round(end * SAMPLE_RATE)]
    whole = inside[: inside.size // _FRAME * _FRAME].reshape(-1, _FRAME)
    return (whole[first : first + _BLOCK] for first in range(0, len(whole), _BLOCK))


def _snr(power: "Values") -> float | None:
    """The signal-to-noise ratio in dB of frames with that power, shape (frames,).

    The noise is found where nothing else is: in the quietest tenths of a second, as minimum statistics do (R. Martin, "Noise power
    spectral density estimation based on optimal smoothing and minimum statistics", IEEE TSAP 9, 2001), here without tracking it through
    time. What lies between the quietest 1 % and 5 % tells how much it varies, so that the mean of varying noise is not taken too low.
    Two others were tried on the same mixes: WADA-SNR (C. Kim and R. Stern, 2008) erred by 3 dB where the noise is hiss, by 8 dB on
    voices, and needs speech without gates and pauses; two Gaussians over the levels, as NIST's STNR has its histogram, by 3 dB.
    """
    import numpy as np

    sounding = power[power > _DEAD]
    noise = _noise(power)
    if noise is None or not sounding.size:
        return None
    mean = float(sounding.mean())
    active = float((sounding > max(2 * noise, mean * _MARGIN)).mean())
    speech = max(mean - noise, noise / 10) / max(active, _LEAST_ACTIVE)
    return round(min(10 * float(np.log10(speech / noise)), HIGHEST_SNR), 1)


def _noise(power: "Values") -> float | None:
    """The mean power of the noise, or None where too little sounds."""
    from statistics import NormalDist

    import numpy as np

    if power.size < _FEWEST:
        return None
    windows = np.lib.stride_tricks.sliding_window_view(power, _WINDOW)
    sounding = windows.mean(axis=1)[windows.min(axis=1) > _DEAD]
    if sounding.size < _FEWEST:
        return None
    lower, low = (10 * float(np.log10(level)) for level in np.quantile(sounding, (_LOWER, _LOW)))
    normal = NormalDist()
    far, near = (normal.inv_cdf(share / _NOISE_ALONE) for share in (_LOWER, _LOW))
    spread = min((low - lower) / (near - far), _WIDEST)
    variance_in_db = np.log(10) / 20 * spread**2  # the mean of what is normal in dB lies that much above its median
    return float(10 ** ((low - near * spread + variance_in_db) / 10))


def _clipping(frames: "Sequence[Samples]") -> float:
    """The share of frames that touch full scale or the ceiling of the channel."""
    import numpy as np

    ceiling = min(_ceiling(frames), _FULL_SCALE)
    touching = sum(int(((np.abs(block) >= ceiling).sum(axis=1) >= _PER_FRAME).sum()) for block in frames)
    return touching / sum(len(block) for block in frames)


def _ceiling(frames: "Sequence[Samples]") -> float:
    """The amplitude at which waves are cut off, or infinity.

    Where it is, samples pile up: in speech each amplitude is rarer than the one below it, and a clipped wave has many at its ceiling.
    Resampling and codecs smear that by a few percent, and give some waves overshoot.
    """
    import numpy as np

    highest = max(float(np.abs(block).max()) for block in frames)
    if highest <= 0:
        return float("inf")
    step = 10 ** (0.1 / 20)
    edges = highest * step ** np.arange(-130, 3)  # 13 dB, in tenths of a dB
    counts = sum(np.histogram(np.abs(block), edges)[0] for block in frames)
    below = np.concatenate(([0], np.cumsum(counts)))

    def within(low: float, high: float) -> "NDArray[np.int64]":
        """Samples within that many dB of each ceiling that is tried, at most 9 dB below the highest sample."""
        return below[np.clip(places + round(high * 10), 0, len(below) - 1)] - below[np.clip(places + round(low * 10), 0, len(below) - 1)]

    places = np.arange(len(edges) - 93, len(edges) - 2)
    at, under, over = within(-0.5, 0.5), within(-2.4, -1.1), within(1.2, 13.0)
    piled = np.where((at >= 20) & (over <= 0.3 * at), at / np.maximum(under, 1), 0.0)
    best = int(piled.argmax())
    return float(edges[places[best]] * 10 ** (-0.5 / 20)) if piled[best] >= _PILED else float("inf")


# ---------------------------------------------------------------------------------------------------------------------
# Of a call

_PAUSE = 0.5
"""Seconds around a word that count as having it: a detector's stretches bridge pauses of up to a second and are padded by 0.4 s."""

_UNSURE = 0.5
"""The probability of a word under which the recogniser was guessing."""

_ENOUGH_WORDS = 10
"""Words from which on their probabilities say something of a call."""


# Measured: WER was 24 to 100 % in the 12 recordings that these limits call poor, 65 % on average, 9 to 30 % in the 9 fair ones, and at most
# 4 % in the 4 good ones. By rank it goes with the words' mean probability (Spearman's rho -0.92), the share of unsure ones (0.90), the SNR
# (-0.81) and coverage (-0.55). Three of the recordings were clipped: 49 % of the frames cost 9 % WER, 63 % 30 % and 85 % 62 %.
_FAIR_SNR, _POOR_SNR = 16.0, 4.0
_FAIR_CLIPPING, _POOR_CLIPPING = 0.3, 0.75
_FAIR_COVERAGE, _POOR_COVERAGE = 0.92, 0.8
_FAIR_PROBABILITY, _POOR_PROBABILITY = 0.86, 0.7
_FAIR_UNSURE, _POOR_UNSURE = 0.1, 0.25
_UNSURE_LANGUAGE = 0.5

_Verdict = Literal["good", "fair", "poor"]
_Finding = tuple[_Verdict, str]


def quality(tracks: Sequence[Track], language_probability: float | None) -> Quality:
    """How well the call could be heard, from what was heard of it: the worst of what each measure says, and why.

    With Whisper base, `good` calls have a word error rate below about 12 %, `poor` ones mostly above 30 %. A call in which no speech was
    found is poor: nothing tells whether there was none.
    """
    words = [word for track in tracks for word in track.words]
    known = [word.probability for word in words if word.probability is not None]
    sounds = [track.sound for track in tracks if track.sound is not None and track.speech]
    snr = min((heard.snr for heard in sounds if heard.snr is not None), default=None)
    clipping = max((heard.clipping for heard in sounds), default=None)
    coverage = _coverage(tracks)
    probability = sum(known) / len(known) if known else None
    unsure = sum(value < _UNSURE for value in known) / len(known) if known else None
    findings = [
        *_about_speech(coverage, spoken=bool(words)),
        *(_about_words(probability, unsure) if probability is not None and unsure is not None and len(known) >= _ENOUGH_WORDS else ()),
        *_about_sound(snr, clipping),
        *_about_language(language_probability),
    ]
    return Quality(
        verdict=max((verdict for verdict, _ in findings), key=("good", "fair", "poor").index, default="good"),
        reasons=tuple(reason for _, reason in sorted(findings, key=lambda finding: finding[0] != "poor")),
        coverage=_rounded(coverage),
        probability=_rounded(probability),
        low_probability=_rounded(unsure),
        snr=snr,
        clipping=clipping,
    )


def _coverage(tracks: Iterable[Track]) -> float | None:
    """The share of the seconds of speech that have words, half a second around each; None without speech."""
    total = covered = 0.0
    for track in tracks:
        speech = spoken(track.speech, track.set_aside, (*NOT_SAID, "cross-talk"))
        total += sum(end - start for start, end in speech)
        heard = _joined(sorted((word.start - _PAUSE, word.end + _PAUSE) for word in track.words))
        covered += _common(speech, heard)
    return min(covered / total, 1.0) if total else None


def _joined(stretches: Iterable[tuple[float, float]]) -> list[tuple[float, float]]:
    """Stretches in order of their start as ones that do not touch."""
    out: list[tuple[float, float]] = []
    for start, end in stretches:
        if out and start <= out[-1][1]:
            out[-1] = (out[-1][0], max(out[-1][1], end))
        else:
            out.append((start, end))
    return out


def _common(one: Stretches, other: Stretches) -> float:
    """Seconds that are in both; each in order, and its stretches apart."""
    seconds = 0.0
    at = 0
    for start, end in one:
        while at < len(other) and other[at][1] <= start:
            at += 1
        for begin, until in other[at:]:
            if begin >= end:
                break
            seconds += min(end, until) - max(start, begin)
    return seconds


def _about_speech(coverage: float | None, *, spoken: bool) -> Iterable[_Finding]:
    if coverage is None:
        if not spoken:
            yield "poor", "no speech was found"
    elif coverage < _FAIR_COVERAGE:
        missing = f"{100 * (1 - coverage):.0f} % of the speech has no words" if spoken else "none of the speech has words"
        yield "poor" if coverage < _POOR_COVERAGE else "fair", missing


def _about_words(probability: float, unsure: float) -> Iterable[_Finding]:
    if unsure > _FAIR_UNSURE:
        yield "poor" if unsure > _POOR_UNSURE else "fair", f"the recogniser was unsure of {100 * unsure:.0f} % of the words"
    if probability < _FAIR_PROBABILITY:
        reason = f"the recogniser was {100 * probability:.0f} % sure of a word on average"
        yield "poor" if probability < _POOR_PROBABILITY else "fair", reason


def _about_sound(snr: float | None, clipping: float | None) -> Iterable[_Finding]:
    if snr is not None and snr < _FAIR_SNR:
        much = "much noise" if snr < _POOR_SNR else "noise"
        where = f"speech is only {snr:.0f} dB above it" if snr >= 1 else "speech is no louder"
        yield "poor" if snr < _POOR_SNR else "fair", f"{much}: {where}"
    if clipping is not None and clipping > _FAIR_CLIPPING:
        yield "poor" if clipping > _POOR_CLIPPING else "fair", f"clipped: {100 * clipping:.0f} % of the speech was recorded too loud"


def _about_language(probability: float | None) -> Iterable[_Finding]:
    if probability is not None and probability < _UNSURE_LANGUAGE:
        yield "fair", f"the language is only {100 * probability:.0f} % sure"


def _rounded(share: float | None) -> float | None:
    return None if share is None else round(share, 3)

"""A person beside themselves: how they speak in a call against their own other calls."""

from collections.abc import Mapping, Sequence
from statistics import median

from qa_pipeline.metrics.rate import pace
from qa_pipeline.metrics.timing import Timing
from qa_pipeline.norms import norm
from qa_pipeline.types import Usual
from qa_pipeline.voices import LEAST_LOUDNESS, LEAST_PITCH

LEAST_SPREADS = {
    "words_per_minute": 5.0,
    "median_response_time": 0.2,
    "longest_response_time": 0.5,
    "silences": 1.0,
    "interruptions": 1.0,
    "loudness": LEAST_LOUDNESS,
    "pitch_range": LEAST_PITCH,
}
"""What `delivery` measures, and the least spread of each, for `norms.norm`: less is chance."""


def delivery(timing: Timing, speaker: str) -> dict[str, float]:
    """How a speaker speaks in a call, to be held against the same person's other calls: as much of `LEAST_SPREADS` as can be measured.

    Loudness is in dB of full scale, the range of pitch in semitones. Nothing of a conversation of whose turns not all have times, or
    whose voices could not be told apart.
    """
    if not timing.of_all or not timing.told_apart:
        return {}
    sound = timing.voices.sound(speaker)
    waits = [seconds for _, seconds in timing.waits(speaker)]
    measured = {
        "words_per_minute": pace(timing, speaker),
        "median_response_time": median(waits) if waits else None,
        "longest_response_time": max(waits, default=None),
        "silences": float(len(timing.silences(speaker))) if timing.moments else None,
        "interruptions": float(len(timing.interruptions(speaker))) if timing.moments and timing.tells_overlap else None,
        "loudness": sound.loudness,
        "pitch_range": sound.pitch_range,
    }
    return {name: value for name, value in measured.items() if value is not None}


def usual(call: Mapping[str, float], earlier: Sequence[Mapping[str, float]]) -> dict[str, Usual]:
    """What is usual for a person, and how far their call lies from it, by its `delivery`; of what 10 earlier calls or more tell."""
    norms = {name: norm((one.get(name) for one in earlier), least=LEAST_SPREADS[name]) for name in call}
    return {
        name: Usual(value=call[name], median=own.median, distance=own.distance(call[name]), calls=own.count)
        for name, own in norms.items()
        if own is not None
    }

"""What measuring loudness and pitch costs, against the same formulas written down frame by frame, and against transcribing.

    python benchmarks/prosody_speed.py [--minutes 30] [--recording call.wav]

Processor time on one thread, as a share of the recording's length, one channel. Without a recording the sound is made here, by chance.
Transcribing is measured on a recording's first minute, where the model is and somebody speaks.
"""

import argparse
import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import numpy as np

from qa_pipeline import audio, equipment, prosody
from qa_pipeline.errors import QAError
from qa_pipeline.settings import Settings

RATE = audio.SAMPLE_RATE


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=float, default=30.0)
    parser.add_argument("--recording", type=Path)
    arguments = parser.parse_args()
    once = audio.samples(arguments.recording)[0] if arguments.recording else made_up(60.0)
    samples = np.resize(once, round(arguments.minutes * 60 * RATE))
    share = cost(lambda: prosody.contour(samples), samples)
    print(
        f"{'contour':24} {share:9.5f} of the length, {memory(samples) / 2**20:.0f} MiB beside {samples.nbytes / 2**20:.0f} MiB of samples"
    )
    short = samples[: 20 * RATE]
    naive = cost(lambda: frame_by_frame(short), short)
    print(f"{'pitch, frame by frame':24} {naive:9.5f} of the length, {naive / share:.0f} times as much")
    short = samples[: 60 * RATE]
    try:
        models = equipment.engines(Settings())
        detector, transcriber = models.detector(), models.transcriber()
    except QAError as error:
        print(f"transcribing is left out: {error}")
        return
    speech = detector.speech(short)
    if not speech:
        print("transcribing is left out: nobody speaks")
        return
    transcribing = cost(lambda: transcriber.transcribe(short, speech, "en"), short)
    print(f"{'transcribing':24} {transcribing:9.5f} of the length, {transcribing / share:.0f} times as much")


def cost(work: Callable[[], object], samples: np.ndarray) -> float:
    """Processor seconds for each second of sound; the better of two runs."""
    seconds = []
    for _ in range(2):
        began = time.process_time()
        work()
        seconds.append(time.process_time() - began)
    return min(seconds) / (samples.size / RATE)


def memory(samples: np.ndarray) -> int:
    """The most bytes that measuring holds at a time, beside the samples."""
    tracemalloc.start()
    prosody.contour(samples)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return most


def made_up(seconds: float) -> np.ndarray:
    """A voice that rises and falls, with pauses, in a little noise."""
    times = np.arange(round(seconds * RATE)) / RATE
    phase = 2 * np.pi * np.cumsum(150 * 2 ** (0.4 * np.sin(times))) / RATE
    voice = sum(np.sin(number * phase) / number for number in range(1, 12)) * (np.sin(0.9 * times) > -0.3)
    return (0.1 * voice + np.random.default_rng(0).normal(0, 0.003, times.size)).astype(np.float32)


def frame_by_frame(samples: np.ndarray) -> list[float]:
    """YIN's difference as its paper writes it, a lag at a time, at the same places and rate."""
    halved = samples.reshape(-1, 2).mean(axis=1)
    window, longest, found = 320, 134, []
    for start in range(0, halved.size - window - longest, 200):
        here = halved[start : start + window]
        differences = np.array([np.sum((here - halved[start + lag : start + lag + window]) ** 2) for lag in range(1, longest)])
        normalised = differences * np.arange(1, longest) / np.maximum(np.cumsum(differences), 1e-12)
        found.append(8000 / (20 + int(np.argmin(normalised[19:]))))
    return found


if __name__ == "__main__":
    main()

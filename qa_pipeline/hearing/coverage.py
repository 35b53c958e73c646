"""Speech that has no words: where to listen again, and how much of a call was heard."""

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from qa_pipeline.types import Doubt, SetAside, Word

if TYPE_CHECKING:
    from qa_pipeline.protocols import Samples

Stretch = tuple[float, float]
"""(start, end) in seconds."""

RATE = 16_000

LONGEST_GAP = 1.0
"""Seconds of loud sound without words in detected speech that may be breath or a slow word."""

BESIDE = 0.25
"""Seconds: word times are this rough."""

FRAME = 0.03
"""Seconds in which loudness is measured."""

QUIET = 15.0
"""dB below the channel's usual speech. A detector's stretches hold pauses too, and those are quieter."""


SILENT = -65.0
"""dB of full scale, under which there is nothing to hear."""


NOT_SAID: frozenset[Doubt] = frozenset({"not speech", "known phrase"})
"""Doubts after which there is nothing to listen to: the detector took music or noise for speech."""


def spoken(speech: Sequence[Stretch], aside: Sequence[SetAside], doubts: Collection[Doubt] = NOT_SAID) -> tuple[Stretch, ...]:
    """The speech of a detector without what turned out to be none. Both in seconds, `speech` in order."""
    none = sorted((one.start, one.end) for one in aside if one.doubt in doubts)
    left: list[Stretch] = []
    for start, end in speech:
        at = start
        for low, high in none:
            if high <= at or low >= end:
                continue
            if low > at:
                left.append((at, low))
            at = max(at, high)
        if at < end:
            left.append((at, end))
    return tuple(left)


def gaps(samples: "Samples", speech: Sequence[Stretch], words: Sequence[Word]) -> tuple[Stretch, ...]:
    """The parts of `speech` that have no words and more than 1 s of sound as loud as speech, in order; `samples` at 16 kHz, shape (n,)."""
    import numpy as np

    if not speech:
        return ()
    size = round(FRAME * RATE)
    whole = samples[: samples.size // size * size].reshape(-1, size)
    if not len(whole):
        return ()
    level = 10 * np.log10(np.square(whole, dtype=np.float32).mean(axis=1) + 1e-10)
    inside = np.zeros(len(level), bool)
    for start, end in speech:
        inside[_frame(start) : _frame(end)] = True
    if not inside.any():
        return ()
    usual = float(np.percentile(level[inside], 80))
    if usual < SILENT:
        return ()
    loud = level > usual - QUIET
    return tuple(
        (start, end)
        for start, end in uncovered(speech, words)
        if end - start > LONGEST_GAP and loud[_frame(start) : _frame(end)].sum() * FRAME > LONGEST_GAP
    )


def uncovered(speech: Sequence[Stretch], words: Sequence[Word], beside: float = BESIDE) -> tuple[Stretch, ...]:
    """The parts of `speech` further than `beside` seconds from any word, in order. Both are in order of their starts."""
    free: list[Stretch] = []
    first = 0
    for start, end in speech:
        while first < len(words) and words[first].end + beside <= start:
            first += 1
        at = start
        for word in words[first:]:
            if word.start - beside >= end:
                break
            if word.start - beside > at:
                free.append((at, word.start - beside))
            at = max(at, word.end + beside)
        if at < end:
            free.append((at, end))
    return tuple((round(start, 3), round(end, 3)) for start, end in free)


def _frame(seconds: float) -> int:
    return round(seconds / FRAME)

"""Cuts a channel into the pieces that a recogniser hears at once."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from qa_pipeline.protocols import Samples

Stretch = tuple[float, float]
"""(start, end) in seconds."""

RATE = 16_000

LONGEST = 28.0
"""Seconds. Whisper hears 30 s; a word that it begins in the last second tends to be lost."""

JOIN = 1.5
"""Seconds: speech is joined across pauses up to this. Longer ones let words slide into the silence."""


@dataclass(frozen=True, slots=True)
class Chunk:
    """From `start` to `end` (seconds), with the `speech` that lies in it, in order."""

    start: float
    end: float
    speech: tuple[Stretch, ...]

    @property
    def duration(self) -> float:
        return self.end - self.start

    def of(self, samples: "Samples") -> "Samples":
        """Its samples."""
        return samples[round(self.start * RATE) : round(self.end * RATE)]


@dataclass(frozen=True, slots=True)
class Window:
    """Chunks that are heard at once, one straight after the other: the silence between them costs nothing.

    Times in it count from its own start. A pause stays between two chunks, for a detector widens speech on both sides.
    """

    chunks: tuple[Chunk, ...]

    @property
    def duration(self) -> float:
        return sum(chunk.duration for chunk in self.chunks)

    def of(self, samples: "Samples") -> "Samples":
        """Its samples."""
        parts = [chunk.of(samples) for chunk in self.chunks]
        return parts[0] if len(parts) == 1 else np.concatenate(parts)

    def places(self) -> tuple[tuple[float, Chunk], ...]:
        """Where each chunk begins in the window, in seconds."""
        begins = accumulate((chunk.duration for chunk in self.chunks[:-1]), initial=0.0)
        return tuple(zip(begins, self.chunks, strict=True))


def windows(pieces: Sequence[Chunk], *, longest: float = LONGEST) -> tuple[Window, ...]:
    """The chunks, in order, as many in a window as fit in `longest` seconds: an engine takes as long for a short one as for a full one."""
    packed: list[list[Chunk]] = []
    for chunk in pieces:
        if packed and sum(one.duration for one in packed[-1]) + chunk.duration <= longest:
            packed[-1].append(chunk)
        else:
            packed.append([chunk])
    return tuple(Window(tuple(inside)) for inside in packed)


def cut(samples: "Samples", speech: Sequence[Stretch], *, longest: float = LONGEST, join: float = JOIN) -> tuple[Chunk, ...]:
    """All of `speech`, in chunks of up to `longest` seconds. Long stretches are cut where they are quietest."""
    chunks: list[list[Stretch]] = []
    for stretch in _short(samples, speech, longest):
        if chunks and stretch[0] - chunks[-1][-1][1] <= join and stretch[1] - chunks[-1][0][0] <= longest:
            chunks[-1].append(stretch)
        else:
            chunks.append([stretch])
    return tuple(Chunk(inside[0][0], inside[-1][1], tuple(inside)) for inside in chunks)


def halves(samples: "Samples", chunk: Chunk) -> tuple[Chunk, ...]:
    """The chunk in two or more, cut where it is quietest; itself when it is too short to be cut (2 s)."""
    return cut(samples, chunk.speech, longest=chunk.duration * 0.6, join=0) if chunk.duration > 2 else (chunk,)


def _short(samples: "Samples", speech: Sequence[Stretch], longest: float) -> Iterator[Stretch]:
    """The stretches inside the recording, none longer than `longest`."""
    for start, end in sorted(speech):
        # Whole hundredths, because recognisers count in them; never past the end.
        low, high = max(0.0, round(start, 2)), min(int(samples.size / RATE * 100) / 100, round(end, 2))
        while high - low > longest:
            middle = _quietest(samples, low + longest / 2, low + longest)
            yield low, middle
            low = middle
        if high - low >= 0.1:  # less holds no word
            yield low, high


def _quietest(samples: "Samples", low: float, high: float) -> float:
    """The moment (seconds, in hundredths) of the quietest tenth of a second between `low` and `high`."""
    window = RATE // 10
    part = samples[round(low * RATE) : round(high * RATE)]
    power = np.square(part[: part.size // window * window].reshape(-1, window)).mean(axis=1)
    return round(low + (int(power.argmin()) + 0.5) * window / RATE, 2)

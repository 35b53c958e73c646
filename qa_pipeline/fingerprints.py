"""Fingerprints of sound: short bits that stay the same when a recording is played again through another line.

Signs of how the energy of neighbouring bands changes from frame to frame, after Haitsma and Kalker, "A Highly Robust Audio Fingerprinting
System", ISMIR 2002, with frames further apart: announcements are looked for, not songs among millions. People who say the same words twice
do not say them alike.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from qa_pipeline.protocols import Samples

    Bits = NDArray[np.uint32]
    """One number a frame, its bits being bands, shape (n,)."""

NAME = "bands@1"
"""For the key of what is stored: other fingerprints cannot be compared with these."""

RATE = 16_000
FRAME, HOP = 4096, 512
"""Samples of a frame (0.26 s) and from one to the next (32 ms)."""

BANDS, LOWEST, HIGHEST = 33, 300.0, 3200.0
"""Bands, on a logarithmic scale between two frequencies (Hz) that telephone lines carry; a bit lies between two of them."""

SHORTEST = 2.0
"""Seconds of sound from which on it can be told from others."""

SAME = 0.30
"""Share of bits that differ below which two pieces of sound are the same recording; of others it is 0.5, give or take 0.05."""

FIRST = 60.0
"""Seconds from the start of a call in which announcements are looked for across calls: they come before the agent."""


def fingerprint(samples: "Samples", start: float = 0.0, end: float | None = None) -> "Bits":
    """The bits of a stretch (seconds) of one channel; none where it is shorter than a frame.

    An hour of sound takes 0.45 MB.
    """
    import numpy as np

    piece = samples[round(start * RATE) : None if end is None else round(end * RATE)]
    if piece.size < FRAME + HOP:
        return np.zeros(0, np.uint32)
    frames = np.lib.stride_tricks.sliding_window_view(piece, FRAME)[::HOP]
    # An hour at once would take gigabytes; the last frame of a part is the first of the next, whose change needs it.
    parts = [_energy(frames[first : first + 1024]) for first in range(0, len(frames), 1024)]
    energy = np.concatenate(parts)
    across = np.diff(energy, axis=1)
    signs = across[1:] > across[:-1]
    bits: Bits = (signs @ (1 << np.arange(BANDS - 1, dtype=np.uint64))).astype(np.uint32)
    return bits


def _energy(frames: "NDArray[np.float32]") -> "NDArray[np.float32]":
    """The energy of each band of each frame, shape (frames, bands)."""
    import numpy as np

    power = np.abs(np.fft.rfft(frames * np.hanning(FRAME).astype(np.float32), axis=1)) ** 2
    edges = np.geomspace(LOWEST, HIGHEST, BANDS + 1) * FRAME / RATE
    bands: NDArray[np.float32] = np.add.reduceat(power, np.round(edges).astype(int), axis=1)[:, :BANDS].astype(np.float32)
    return bands


def distance(one: "Bits", other: "Bits") -> float:
    """The share of bits, 0..1, that differ where the shorter piece fits the longer one best; 1.0 where it is too short to tell.

    `SAME` is what it must be below. Takes the time of the product of their lengths: 0.3 ms for 5 s in a minute.
    """
    import numpy as np

    short, long = sorted((one, other), key=len)
    if (len(short) + FRAME / HOP) * HOP / RATE < SHORTEST:
        return 1.0
    places = np.lib.stride_tricks.sliding_window_view(long, len(short))
    return float(np.bitwise_count(places ^ short).sum(axis=1).min()) / (32 * len(short))


def repeated(bits: "Bits", known: Sequence["Bits"]) -> int | None:
    """The number of the first of the `known` pieces that is the same recording as this one, or as a part of it; None where none is."""
    return next((number for number, other in enumerate(known) if distance(bits, other) < SAME), None)


def to_bytes(bits: "Bits") -> bytes:
    """For the store: four bytes a frame, little-endian."""
    return bits.astype("<u4").tobytes()


def from_bytes(data: bytes) -> "Bits":
    """What `to_bytes` made bytes of. ValueError when the data are damaged."""
    import numpy as np

    return np.frombuffer(data, "<u4").astype(np.uint32)

"""Sound that recurs across calls: where two recordings hold the same piece, and which of it is an announcement.

A stretch of speech may hold an announcement and then a person, so that parts of stretches are compared: the fingerprints of one are laid
against another's at every place, and the longest run in which they agree is what both hold.
"""

import base64
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from qa_pipeline.fingerprints import FIRST, FRAME, HOP, RATE, SAME, SHORTEST, fingerprint, from_bytes, to_bytes
from qa_pipeline.types import Span

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from qa_pipeline.fingerprints import Bits
    from qa_pipeline.protocols import Samples

OTHERS = 2
"""Other recordings in which an announcement is heard too: one may be the same call, recorded at another place."""

COPY = 0.7
"""Share of what is compared of two recordings from which on, if both sides speak in it, one is a copy of the other in another format.
Detectors of speech find other borders in it, and a copy may begin some seconds later."""

LEAST = int((SHORTEST * RATE - FRAME) // HOP)
"""Frames of the shortest sound that can be told from others."""

SURELY = LEAST + 20
"""Frames from which on a stretch can be compared in a copy too, where its borders are a little different."""

BLOCK = LEAST // 2
"""Frames that are looked for everywhere: any run of `LEAST` holds a whole one."""

EVERY = 2
"""One of how many frames of a block is looked at first: frames overlap by seven eighths."""

MAYBE = 0.36
"""Share of bits that differ in a block below which the whole stretch is compared there. Of other speech it is 0.5 ± 0.03."""

BORDER = 0.35
"""Share of bits that differ above which a frame speaks against being the same sound: between `SAME` sound, 0.02 to 0.2, and 0.5."""

DULL = 0.5
"""Share of frames just like the one before from which on a piece is no speech: silence is the same everywhere."""

BITS = 32

Stretch = tuple[float, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sound:
    """A stretch of speech, in seconds from the start of the recording, with its fingerprint.

    `speaker` is the label of the channel, or the diarizer's, so that it can be told whether both sides speak.
    """

    channel: int
    speaker: str
    start: float
    end: float
    bits: "Bits"

    def part(self, first: int, last: int) -> "Sound":
        """The frames from `first` up to `last`."""
        start, end = self.seconds(first, last)
        return Sound(channel=self.channel, speaker=self.speaker, start=start, end=end, bits=self.bits[first:last])

    def seconds(self, first: int, last: int) -> Stretch:
        """Where the frames from `first` up to `last` begin and end: inside the stretch in the middle of a frame, half of which is alike."""
        start = self.start + (first * HOP + FRAME / 2) / RATE if first else self.start
        end = self.start + (last * HOP + FRAME / 2) / RATE if last < len(self.bits) else self.end
        return round(start, 3), round(end, 3)


def to_json(sounds: Sequence[Sound]) -> list[dict[str, object]]:
    """Sounds for the store; `from_json` reads them."""
    return [
        {
            "channel": sound.channel,
            "speaker": sound.speaker,
            "start": sound.start,
            "end": sound.end,
            "bits": base64.b64encode(to_bytes(sound.bits)).decode("ascii"),
        }
        for sound in sounds
    ]


def from_json(stored: Sequence[Mapping[str, Any]]) -> tuple[Sound, ...]:
    """What `to_json` wrote. ValueError when it is damaged."""
    return tuple(Sound(**{**sound, "bits": from_bytes(base64.b64decode(sound["bits"]))}) for sound in stored)


class Recurring(NamedTuple):
    """Where an announcement is, in seconds."""

    channel: int
    start: float
    end: float


class Match(NamedTuple):
    """Frames `first` up to `last` of one piece sound like as many frames of another from `at` on. The pieces by their numbers."""

    piece: int
    first: int
    last: int
    known: int
    at: int


class Holder(NamedTuple):
    """A recording that holds frames `first` up to `last` of a known sound; `noted` are the frames of all its longer sounds."""

    sha256: str
    first: int
    last: int
    noted: int


@dataclass(frozen=True, slots=True)
class Judged:
    """What of a recording is an announcement, and whether the recording is a copy of another one."""

    recurring: tuple[Recurring, ...]
    copy: bool


def sounds(channel: int, samples: "Samples", spans: Iterable[Span]) -> tuple[Sound, ...]:
    """The stretches of one channel that can be compared: those in its first minute that are long enough. `samples` has shape (n,)."""
    found = []
    for span in spans:
        end = min(span.end, FIRST)
        bits = fingerprint(samples, span.start, end) if end - span.start >= SHORTEST else None
        if bits is not None and len(bits) >= LEAST:
            found.append(Sound(channel=channel, speaker=span.speaker, start=span.start, end=end, bits=bits))
    return tuple(found)


# ---------------------------------------------------------------------------------------------------------------------
# What two pieces have in common


def matches(pieces: "Sequence[Bits]", known: "Sequence[Bits]") -> list[Match]:
    """Where any of the pieces sounds like any of the known ones; of one piece and one known one, runs that do not overlap.

    Takes the time of the product of their lengths: 0.1 s for a minute against an hour.
    """
    import numpy as np

    if not known:
        return []
    ends = np.cumsum([len(bits) for bits in known])
    joined = np.concatenate(list(known))
    return [found for number, bits in enumerate(pieces) for found in _of_one(number, bits, known, joined, ends)]


def _of_one(number: int, bits: "Bits", known: "Sequence[Bits]", joined: "Bits", ends: "NDArray[np.intp]") -> Iterator[Match]:
    dull = _dull(bits)
    for other, lags in _candidates(bits, dull, joined, ends).items():
        runs = sorted((run for lag in lags if (run := _run(bits, dull, known[other], lag))), reverse=True)
        taken: list[tuple[int, int]] = []
        for _, first, last, at in runs:
            if all(last <= begin or first >= end for begin, end in taken):
                taken.append((first, last))
                yield Match(number, first, last, other, at)


def _dull(bits: "Bits") -> "NDArray[np.bool_]":
    """Frames just like the one before: digital silence and the like, which is the same everywhere."""
    import numpy as np

    return np.concatenate([[False], bits[1:] == bits[:-1]])[: len(bits)]


def _candidates(bits: "Bits", dull: "NDArray[np.bool_]", joined: "Bits", ends: "NDArray[np.intp]") -> dict[int, set[int]]:
    """By the number of each known piece, how many frames earlier it may begin, or later where negative, for the same sound to meet."""
    import numpy as np

    found: dict[int, set[int]] = {}
    size = len(joined) - BLOCK + 1
    for begin in range(0, len(bits) - BLOCK + 1 if size > 0 else 0, BLOCK):
        if dull[begin : begin + BLOCK].mean() > DULL:
            continue
        differ = np.zeros(size, np.uint16)
        for offset in range(0, BLOCK, EVERY):
            differ += np.bitwise_count(joined[offset : offset + size] ^ bits[begin + offset])
        looked_at = len(range(0, BLOCK, EVERY))
        for place in np.flatnonzero(differ < MAYBE * BITS * looked_at).tolist():
            number = int(np.searchsorted(ends, place, side="right"))
            if place + BLOCK <= ends[number]:
                start = int(ends[number - 1]) if number else 0
                found.setdefault(number, set()).add(place - start - begin)
    return found


def _run(bits: "Bits", dull: "NDArray[np.bool_]", other: "Bits", lag: int) -> tuple[float, int, int, int] | None:
    """The run in which both agree most, with how much; None where it is short. Frame f of the one meets frame f + `lag` of the other.

    The run with the greatest sum (Kadane's algorithm) of what each frame speaks for it: it bridges a word that differs.
    """
    import numpy as np

    begin, end = max(0, -lag), min(len(bits), len(other) - lag)
    differ = np.bitwise_count(bits[begin:end] ^ other[begin + lag : end + lag]).astype(np.float64) / BITS
    differ[dull[begin:end]] = 0.5
    total = np.concatenate([[0.0], np.cumsum(BORDER - differ)])
    last = int(np.argmax(total - np.minimum.accumulate(total)))
    first = int(np.argmin(total[: last + 1]))
    if last - first < LEAST or differ[first:last].mean() >= SAME:
        return None
    return float(total[last] - total[first]), begin + first, begin + last, begin + first + lag


# ---------------------------------------------------------------------------------------------------------------------
# What is an announcement


def judge(sha256: str, own: Sequence[Sound], found: Iterable[Match], holders: Mapping[int, Sequence[Holder]]) -> Judged:
    """Which parts of a recording's sounds are heard in `OTHERS` other recordings or more that are no copies of it.

    `holders` are by the number of each known sound the recordings that hold it. Of a copy, both sides recur; an announcement is one voice.
    """
    import numpy as np

    shared = _shared(sha256, own, found, holders)
    noted = {one.sha256: one.noted for several in holders.values() for one in several}
    copies = {other for other, parts in shared.items() if _is_copy(own, parts, noted[other])}
    counted = [parts for other, parts in shared.items() if other not in copies]
    recurring: list[Recurring] = []
    for number, sound in enumerate(own if len(counted) >= OTHERS else ()):
        often = np.sum([parts[number] for parts in counted], axis=0)
        recurring += [Recurring(sound.channel, *sound.seconds(*run)) for run in _runs(often >= OTHERS)]
    return Judged(tuple(recurring), bool(copies))


def longer(sounds: Iterable[Sound]) -> int:
    """Frames of those sounds that a copy holds too, wherever its stretches begin and end."""
    return sum(len(sound.bits) for sound in sounds if len(sound.bits) >= SURELY)


def _shared(
    sha256: str, own: Sequence[Sound], found: Iterable[Match], holders: Mapping[int, Sequence[Holder]]
) -> "dict[str, list[NDArray[np.bool_]]]":
    """By each other recording, which frames of each sound it holds too."""
    import numpy as np

    shared: dict[str, list[NDArray[np.bool_]]] = {}
    for match in found:
        for holder in holders.get(match.known, ()):
            first = match.first + max(0, holder.first - match.at)
            last = min(match.last, match.first + holder.last - match.at)
            if holder.sha256 != sha256 and last > first:
                parts = shared.setdefault(holder.sha256, [np.zeros(len(sound.bits), bool) for sound in own])
                parts[match.piece][first:last] = True
    return shared


def _is_copy(own: Sequence[Sound], parts: "Sequence[NDArray[np.bool_]]", noted: int) -> bool:
    """Whether both sides speak in the parts that another recording, which has so many `noted`, holds too, and little else is said."""
    sides: dict[tuple[int, str], int] = {}
    for sound, part in zip(own, parts, strict=True):
        side = sound.channel, sound.speaker
        sides[side] = sides.get(side, 0) + int(part.sum())
    return sum(sides.values()) >= COPY * max(longer(own), noted) and sum(frames >= LEAST for frames in sides.values()) > 1


def _runs(frames: "NDArray[np.bool_]") -> list[tuple[int, int]]:
    """The runs of true ones that are long enough."""
    import numpy as np

    edges = np.flatnonzero(np.diff(np.concatenate([[0], frames.astype(np.int8), [0]])))
    return [(first, last) for first, last in edges.reshape(-1, 2).tolist() if last - first >= LEAST]


def rest(own: Sequence[Sound], found: Iterable[Match]) -> list[Sound]:
    """The parts, long enough, that sound like nothing known, and of those that sound alike the first."""
    kept: list[Sound] = []
    for piece in _without(own, found):
        kept += _without([piece], matches([piece.bits], [other.bits for other in kept]))
    return [piece for piece in kept if _dull(piece.bits).mean() <= DULL]


def _without(own: Sequence[Sound], found: Iterable[Match]) -> Iterator[Sound]:
    """What the matches leave of the sounds."""
    import numpy as np

    left = [np.ones(len(sound.bits), bool) for sound in own]
    for match in found:
        left[match.piece][match.first : match.last] = False
    for sound, free in zip(own, left, strict=True):
        yield from (sound.part(*run) for run in _runs(free))

"""Who speaks when, from what is like whose voice and from where the segmentation hears a change. Pure functions of arrays.

Windows of 1.5 s say whose voice it is and blur where it changes; the segmentation says to a few hundredths of a second where it changes and
that two speak at once, and whose voice it is only within its own ten seconds. A frame here is 20 ms.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from qa_pipeline.types import Span

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from qa_pipeline.backends.clusters import Vectors

    Values = NDArray[np.float64]
    Flags = NDArray[np.bool_]

FRAME = 0.02
"""Seconds."""

SPOKEN = 0.7
"""Share of a window that is speech, from which on it tells what a voice is like; from `HEARD` on it tells who speaks."""
HEARD = 0.35

PURE = 0.9
"""Share of a window's speech that one voice speaks alone, from which on the window tells what that voice is like."""
FEWEST = 8
"""Windows that are taken, though they be less pure, to tell voices from."""

VOTE = 0.25
"""Weight of the segmentation against the windows' 0.5."""

SOMEBODY, SURELY = 0.3, 0.95
"""Voices that the segmentation hears, on average over its stretches around a frame, from which on somebody may, or surely does, speak."""
NEAR = 0.2
"""Seconds."""

TWO_AT_ONCE = 1.8
"""Voices that the segmentation hears at once, on average over the stretches around a frame, from which on there are two."""
SHORTEST_OVERLAP = 0.1
"""Seconds."""

TWO_VOICES = 0.7
"""Seconds that each of two voices speaks in a stretch with two voices."""
TALK = 2.5
"""Seconds of speech in a stretch that counts."""


@dataclass(frozen=True)
class Local:
    """Who speaks in each stretch of `duration` seconds, the first at 0, then one every `step` seconds.

    `active`: shape (stretches, frames, voices), true where a voice speaks. The voices of one stretch are not those of the next: the
    segmentation numbers them anew each time. Its frames are not those of 20 ms.
    """

    active: "Flags"
    step: float
    duration: float


def flags(stretches: Sequence[tuple[float, float]], frames: int) -> "Flags":
    """The stretches (seconds) as frames, shape (frames,)."""
    out = np.zeros(frames, bool)
    for start, end in stretches:
        out[round(start / FRAME) : round(end / FRAME)] = True
    return out


def purity(starts: "Values", length: float, local: Local) -> "Values":
    """The share of its speech that a single voice speaks alone in each window, by the segmentation; shape (windows,), 0 where none speaks.

    Windows begin at `starts` and are `length` seconds long.
    """
    _, frames, voices = local.active.shape
    duration = local.duration
    alone, spoken = np.zeros(len(starts)), np.zeros(len(starts))
    for number, stretch in enumerate(local.active):
        begin = number * local.step
        inside = np.flatnonzero((starts >= begin - 1e-6) & (starts + length <= begin + duration + FRAME))
        first, last = (np.clip(np.rint((starts[inside] + at - begin) * frames / duration).astype(int), 0, frames) for at in (0, length))
        single = np.vstack([np.zeros((1, voices)), np.cumsum(stretch & (stretch.sum(axis=1, keepdims=True) == 1), axis=0)])
        anyone = np.concatenate([[0], np.cumsum(stretch.any(axis=1))])
        alone[inside] += (single[last] - single[first]).max(axis=1)
        spoken[inside] += anyone[last] - anyone[first]
    return alone / np.maximum(spoken, 1.0)


def telling(spoken: "Values", pure: "Values") -> "NDArray[np.intp]":
    """The windows that tell what voices are like: full of speech and of one voice; the purest where there are few, the fullest else."""
    full = np.flatnonzero(spoken >= SPOKEN)
    if not full.size:
        return np.sort(np.argsort(-spoken, kind="stable")[:FEWEST])
    best = full[pure[full] >= PURE]
    return best if best.size >= FEWEST else np.sort(full[np.argsort(-pure[full], kind="stable")[:FEWEST]])


def mixed(local: Local) -> float:
    """The share of stretches with some speech in which two voices are heard, by the segmentation."""
    frame = local.duration / local.active.shape[1]
    each = np.sort(local.active.sum(axis=1) * frame, axis=1)
    counted = local.active.any(axis=2).sum(axis=1) * frame > TALK
    return float((each[counted, -2] >= TWO_VOICES).mean()) if counted.any() else 0.0


def likeness(frames: int, first: "NDArray[np.intp]", length: int, likes: "Vectors") -> "Values":
    """How like each voice the sound around a frame is, shape (frames, voices), without the mean of the voices.

    The mean over the windows there, which begin at the frames `first`, are `length` frames long and count most in their middle; where there
    is none, that of the nearest frame. `likes`: shape (windows, voices).
    """
    weight = 1 - 0.9 * np.abs(np.linspace(-1, 1, length))
    sums, total = np.zeros((frames, likes.shape[1])), np.zeros(frames)
    for at, like in zip(first, likes, strict=True):
        part = slice(at, min(at + length, frames))
        size = part.stop - part.start
        sums[part] += weight[:size, None] * like
        total[part] += weight[:size]
    known = np.flatnonzero(total)
    sums[known] /= total[known, None]
    unknown = np.flatnonzero(total == 0)
    if known.size and unknown.size:
        after = np.minimum(np.searchsorted(known, unknown), known.size - 1)
        before = np.maximum(after - 1, 0)
        nearer = np.where(np.abs(known[before] - unknown) < np.abs(known[after] - unknown), before, after)
        sums[unknown] = sums[known[nearer]]
    out: Values = sums - sums.mean(axis=1, keepdims=True)
    return out


def votes(local: Local, scores: "Values") -> "Values":
    """Who speaks in each frame by the segmentation, shape (frames, voices), 0..1.

    In each of its stretches, its voices are given to those of the call so that they agree best with `scores`, shape (frames, voices),
    while they speak alone.
    """
    said, heard = np.zeros(scores.shape), np.zeros(len(scores))
    for part, here in _stretches(local, len(scores)):
        for speaker, voice in _matched(here, scores[part]):
            said[part, voice] += here[:, speaker]
        heard[part] += 1
    return np.minimum(said / np.maximum(heard, 1)[:, None], 1.0)


def counted(local: Local, frames: int) -> "Values":
    """How many speak in each frame by the segmentation, on average over its stretches there, shape (frames,)."""
    many, heard = np.zeros(frames), np.zeros(frames)
    for part, here in _stretches(local, frames):
        many[part] += here.sum(axis=1)
        heard[part] += 1
    return many / np.maximum(heard, 1)


def _stretches(local: Local, frames: int) -> Iterator[tuple[slice, "Flags"]]:
    """Each stretch of the segmentation with its place among `frames`, shape (frames there, local voices)."""
    places, inside = round(local.duration / FRAME), local.active.shape[1]
    nearest = np.minimum(((np.arange(places) + 0.5) * inside / places).astype(int), inside - 1)
    for number, stretch in enumerate(local.active):
        begin = round(number * local.step / FRAME)
        part = slice(begin, min(begin + places, frames))
        if part.start < part.stop:
            yield part, stretch[nearest[: part.stop - part.start]]


def spoken(detected: "Flags", many: "Values") -> "Flags":
    """The frames in which somebody speaks: what the detector finds near what the segmentation hears, and what that is sure of.

    Each alone hears what is no speech, or misses a quiet side of the line; shape (frames,).
    """
    from scipy.ndimage import binary_dilation

    near = binary_dilation(many > SOMEBODY, iterations=round(NEAR / FRAME))
    out: Flags = (detected & near) | (many > SURELY)
    return out


def _matched(here: "Flags", scores: "Values") -> list[tuple[int, int]]:
    """The voices of a stretch, shape (frames, local voices), with those of the call."""
    from scipy.optimize import linear_sum_assignment

    speaking = np.flatnonzero(here.any(axis=0))
    alone = here & (here.sum(axis=1, keepdims=True) == 1)
    agreement = alone[:, speaking].T.astype(float) @ scores
    if len(speaking) <= scores.shape[1]:
        rows, voices = linear_sum_assignment(-agreement)
        return [(int(speaking[row]), int(voice)) for row, voice in zip(rows, voices, strict=True)]
    return [(int(local), int(voice)) for local, voice in zip(speaking, agreement.argmax(axis=1), strict=True)]


def speakers(speech: "Flags", scores: "Values", said: "Values", many: "Values") -> "Flags":
    """Who speaks in each frame, shape (frames, voices): one in each frame of speech, two where the segmentation hears two at once."""
    total = 0.5 * scores + VOTE * (said - said.mean(axis=1, keepdims=True))
    order = np.argsort(-total, axis=1, kind="stable")
    out = np.zeros(total.shape, bool)
    everywhere = np.arange(len(total))
    out[everywhere, order[:, 0]] = True
    if total.shape[1] > 1:
        for start, end in runs(speech & (many > TWO_AT_ONCE)):
            if (end - start) * FRAME >= SHORTEST_OVERLAP:
                out[everywhere[start:end], order[start:end, 1]] = True
    return out & speech[:, None]


def spans(active: "Flags", duration: float) -> tuple[Span, ...]:
    """The frames of each voice, shape (frames, voices), as spans in order of their start, inside `duration` seconds."""
    found = [
        Span(speaker=f"SPEAKER_{voice:02}", start=round(start * FRAME, 3), end=round(min(end * FRAME, duration), 3))
        for voice in range(active.shape[1])
        for start, end in runs(active[:, voice])
        if start * FRAME < duration
    ]
    return tuple(sorted(found, key=lambda span: (span.start, span.end, span.speaker)))


def runs(these: "Flags") -> list[tuple[int, int]]:
    """The stretches of frames that are set, as (first, after the last)."""
    changes = np.flatnonzero(np.diff(np.concatenate(([False], these, [False])).astype(np.int8)))
    return [(int(start), int(end)) for start, end in changes.reshape(-1, 2)]

"""How many voices there are among windows of speech, what each is like, and how sure that is. Pure functions of the windows' vectors."""

from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Vectors = NDArray[np.float32]
    """One row a window, shape (n, d), each of length 1."""

    Labels = NDArray[Any]
    """The voice of each window, shape (n,), numbers from 0."""

MOST_WINDOWS = 1500
"""Windows that are clustered, spread evenly over the call: an hour and three hours cost the same."""

BETWEEN = 0.15
"""A window whose likeness (cosine) to two voices differs by less could be of either."""

MIXED = 0.4
"""Share of the stretches of 10 s in which the segmentation hears two voices, up to which two that are not apart are taken for one."""

APART, CLEAR = 0.72, 0.05
"""Likeness of two voices, and share of windows between them, up to which a further voice is a person and not a mood of somebody else's."""
FEWEST = 8
LEAST = 0.05
"""Windows, and the share of all, that a further voice must have."""

MOST_FURTHER = 2
"""Voices that are found beside those that were told."""

NOT_APART, FEW, RANGE = 0.2, 1.6, 0.15
"""Silhouette at which nothing tells the voices apart, for n windows `NOT_APART` + `FEW` / n, and above that until they are well apart.

Measured: one voice cut in two has up to 0.24 with 50 windows and more, 0.38 with 12 and 0.55 with 5; two people have 0.33 and more, and
0.23 to 0.34 in very fast turns, with a bad codec, or where the voices are much alike.
"""
ENOUGH = 5
"""Windows of a voice from which on it is known."""


@dataclass(frozen=True)
class Voices:
    """The voices of a call: their `centres`, shape (voices, d), each of length 1, and `told_apart`, 0..1, as in `types.Diarized`."""

    centres: "Vectors"
    told_apart: float


def find(windows: "Vectors", expected: int | None, mixed: float) -> Voices:
    """The voices among the windows, at least one, each of a single voice as far as one can tell.

    `expected`: how many there are, None when unknown: one, two or more. What is clearly another person's is a voice of its own even so, and
    two that cannot be told apart in a call in which nothing else speaks for two are one. `mixed` is the share of the call's stretches of
    10 s in which the segmentation hears two voices.
    """
    if len(windows) > MOST_WINDOWS:
        windows = windows[np.linspace(0, len(windows) - 1, MOST_WINDOWS).astype(int)]
    told = expected or 2
    most = distinct(windows)
    count = min(told, most)
    labels = cluster(windows, count)
    for further in range(told + 1, min(told + MOST_FURTHER, most) + 1):
        more = cluster(windows, further)
        if is_clear(windows, more, further):
            count, labels = further, more
    sure = confidence(windows, labels, count) if count >= told else 0.0
    if count == told == 2 and not sure and mixed <= MIXED:
        one = np.zeros_like(labels)
        return Voices(centres(windows, one, 1), told_apart=0.0 if expected else round(between(windows, labels, 2), 3))
    return Voices(centres(windows, labels, count), told_apart=sure)


def distinct(windows: "Vectors") -> int:
    """How many different windows there are: a tone has one, however long it is."""
    return len(np.unique(windows.round(4), axis=0))


def cluster(windows: "Vectors", count: int) -> "Labels":
    """The windows in `count` voices, by k-means on the sphere; the same again for the same windows."""
    from sklearn.cluster import KMeans

    if count == 1:
        return np.zeros(len(windows), int)
    labels: Labels = KMeans(count, n_init=10, random_state=0).fit(windows).labels_
    return labels


def centres(windows: "Vectors", labels: "Labels", count: int) -> "Vectors":
    """The mean of each voice's windows, of length 1, shape (count, d)."""
    means = np.stack([windows[labels == voice].mean(axis=0) for voice in range(count)])
    out: Vectors = (means / np.maximum(np.linalg.norm(means, axis=1, keepdims=True), 1e-9)).astype(np.float32)
    return out


def between(windows: "Vectors", labels: "Labels", count: int) -> float:
    """The share of windows between two voices, of the two that are told apart worst; 0 for one voice."""
    middle = centres(windows, labels, count)
    return max((_between(windows[np.isin(labels, pair)], middle[list(pair)]) for pair in combinations(range(count), 2)), default=0.0)


def _between(windows: "Vectors", pair: "Vectors") -> float:
    return float(np.mean(np.abs(windows @ (pair[0] - pair[1])) < BETWEEN))


def is_clear(windows: "Vectors", labels: "Labels", count: int) -> bool:
    """Whether each of the voices is clearly another person's."""
    sizes = np.bincount(labels, minlength=count)
    if sizes[:count].min() < max(FEWEST, LEAST * len(windows)):
        return False
    middle = centres(windows, labels, count)
    alike = max(float(middle[a] @ middle[b]) for a, b in combinations(range(count), 2))
    return alike <= APART and between(windows, labels, count) <= CLEAR


def confidence(windows: "Vectors", labels: "Labels", count: int) -> float:
    """How sure it is that each voice is one person and no two are the same, 0..1: by the silhouette; less where a voice was hardly heard.

    The silhouette (Rousseeuw 1987) is by how much nearer a window is to its own voice than to the next, as a part of the larger distance.
    """
    from sklearn.metrics import silhouette_score

    if count < 2:
        return 1.0
    sizes = np.bincount(labels, minlength=count)
    if len(windows) <= count or not sizes.min():
        return 0.0
    silhouette = float(silhouette_score(windows, labels, metric="cosine"))
    apart = min(1.0, max(0.0, (silhouette - NOT_APART - FEW / len(windows)) / RANGE))
    return round(apart * min(1.0, int(sizes.min()) / ENOUGH), 3)

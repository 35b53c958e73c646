"""Stretches of time, (start, end) in seconds: in order, and apart from each other once they are `joined`."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

Stretch = tuple[float, float]


def joined(stretches: Iterable[Stretch]) -> tuple[Stretch, ...]:
    """What they cover together. Those of no length cover nothing.

    >>> joined([(4, 6), (0, 2), (1, 3), (5, 5)])
    ((0, 3), (4, 6))
    """
    found: list[Stretch] = []
    for start, end in sorted(stretches):
        if end <= start:
            continue
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], end))
        else:
            found.append((start, end))
    return tuple(found)


def common(first: Sequence[Stretch], second: Sequence[Stretch]) -> tuple[Stretch, ...]:
    """What two sequences of joined stretches both cover.

    >>> common([(0, 3), (4, 6)], [(2, 5)])
    ((2, 3), (4, 5))
    """
    found, one, other = [], 0, 0
    while one < len(first) and other < len(second):
        start, end = max(first[one][0], second[other][0]), min(first[one][1], second[other][1])
        if start < end:
            found.append((start, end))
        if first[one][1] <= second[other][1]:
            one += 1
        else:
            other += 1
    return tuple(found)


def between(stretches: Sequence[Stretch]) -> Iterator[Stretch]:
    """What lies between joined stretches.

    >>> list(between([(0, 3), (4, 6)]))
    [(3, 4)]
    """
    for before, after in pairwise(stretches):
        yield before[1], after[0]


def seconds(stretches: Iterable[Stretch]) -> float:
    """Their length together."""
    return sum(end - start for start, end in stretches)

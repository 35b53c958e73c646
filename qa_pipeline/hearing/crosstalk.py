"""Cross-talk: the other side of the line, leaking into a channel, and whose words are whose.

A leak is a quieter copy of what another channel carries at the same time. So while the other side speaks alone, the level of a channel lies
a constant under the other's, and follows it; where the channel is louder than that by some dB, somebody speaks in it.
"""

import math
from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise, permutations
from typing import TYPE_CHECKING

from qa_pipeline.audio import SAMPLE_RATE
from qa_pipeline.types import SetAside, Word

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from qa_pipeline.protocols import Samples

    Values = NDArray[np.float64]
    """One value a frame, shape (frames,)."""

    Flags = NDArray[np.bool_]

Stretches = Sequence[tuple[float, float]]

_HOP = 0.02
"""Seconds: a frame of the levels, which are smoothed over three."""

_SILENT = -90.0
"""dB of full scale that digital silence counts as."""

_LATEST = 3
"""Frames, 60 ms, that a leak may be late, or early where the recorder delayed the other channel."""

_LOUD = 12.0
"""dB below a channel's loud speech (95th percentile of its sound) down to which its frames tell how much of it leaks."""

_FEWEST = 50
"""Loud frames, 1 s, from which a leak can be told."""

_WINDOW = 2.5
"""dB by which the difference of a leak's level and its source's varies either way, with codecs, filters and delays."""

_FOLLOWS = 0.1
"""How many more frames than by chance have the most frequent difference: up to 0.03 in calls without a leak, 0.14 to 0.75 with one."""

_ONE_VOICE = 8.0
"""dB between the 10th and the 90th percentile of two channels' difference under which the same one speaks all the time."""

_QUIETEST, _LOUDEST = -50.0, -2.0
"""dB of a leak under the other channel. What is quieter is no speech to anybody, what is louder no leak but the same sound."""

_LEAST_MARGIN, _MOST_MARGIN = 3.0, 6.0
"""dB above the leak from which on a frame is the channel's own: `_SPREADS` times how much the leak's level varies."""
_SPREADS = 2.5

_AUDIBLE = 6.0
"""dB above the floor (10th percentile) of a channel from which on something sounds."""

_SOFT, _FAINT = 25.0, 40.0
"""dB below a channel's loud speech down to which everything sounds, however long it goes on, and down to which anything can."""

_SHORTEST_LEAK = 0.2
"""Seconds of leak in a stretch from which on the stretch is looked into; else it stays as it is."""

_SHORTEST, _BRIDGED = 0.14, 0.4
"""Seconds: own speech is longer, and goes on through shorter gaps: where both speak, a strong leak lets it be seen in glimpses only."""

_PAUSE, _LEAK_IN_PAUSE = 1.0, 0.3
"""Seconds of a pause, and of leak in it, up to which own speech on both sides stays one stretch."""

_PAD, _PAD_INTO_LEAK = 0.4, 0.1
"""Seconds by which own speech is widened, as the detector does, and where the other side speaks then."""


_APART = 0.3
"""Seconds by which a word and its leak may differ: recognisers place the same word differently in the two channels."""

_LONGEST_WORD = 5.0
"""Seconds; a word that began earlier is not looked at."""

_ALIKE = 70.0
"""Likeness of two words, 0..100, from which on they are the same, heard through a leak: "vase" and "face" are 75."""

_QUIETER = 3.0
"""dB by which a leak is quieter than what it is a leak of, each against its channel's loud speech."""


@dataclass(frozen=True, slots=True)
class Leak:
    """That channel `source` is heard in channel `into`, `level` dB louder than in its own (so it is negative), `delay` seconds later.

    From `margin` dB above that on, what is heard in `into` is no leak.
    """

    source: int
    into: int
    level: float
    delay: float
    margin: float


# ---------------------------------------------------------------------------------------------------------------------
# Before transcription


def leaks(channels: "Mapping[int, Samples]") -> tuple[Leak, ...]:
    """What leaks from one channel into another, of each pair in both directions. Channels at 16 kHz, shape (n,), by their numbers."""
    levels = {channel: _levels(samples) for channel, samples in channels.items()}
    found = (_leak(source, into, levels) for source, into in permutations(levels, 2))
    return tuple(leak for leak in found if leak is not None)


def clean(channels: "Mapping[int, Samples]", speech: Mapping[int, Stretches]) -> dict[int, tuple[tuple[float, float], ...]]:
    """The stretches of `speech` (seconds, by channel) that are spoken in their channel, without those that leak into it.

    A stretch without a leak in it stays as it is, and so does a call without leaks. Where both sides speak at once, both keep it.
    """
    levels = {channel: _levels(samples) for channel, samples in channels.items()}
    out = {channel: tuple(stretches) for channel, stretches in speech.items()}
    for into, stretches in out.items():
        leaking = levels[into] < -math.inf  # no frame yet
        for source in levels:
            leak = _leak(source, into, levels) if source != into else None
            if leak is not None:
                leaking |= _leaking(leak, levels)
        if leaking.any():
            own = _runs(_audible(levels[into]) & ~leaking)
            out[into] = tuple(part for stretch in stretches for part in _own_parts(stretch, own, leaking))
    return out


def _levels(samples: "Samples") -> "Values":
    """The level of each frame of 20 ms in dB of full scale, smoothed over three frames in power."""
    import numpy as np

    length = round(_HOP * SAMPLE_RATE)
    whole = samples[: samples.size // length * length].reshape(-1, length)
    minutes = [np.square(whole[at : at + 3000], dtype=np.float64).mean(axis=1) for at in range(0, len(whole), 3000)]
    power = np.concatenate([[0.0], *minutes, [0.0]])
    levels: Values = 10 * np.log10(np.maximum((power[:-2] + power[1:-1] + power[2:]) / 3, 10 ** (_SILENT / 10)))
    return levels


def _loudness(levels: "Values") -> float:
    """The level of a channel's loud speech."""
    import numpy as np

    sounding = levels[levels > _SILENT]
    return float(np.percentile(sounding, 95)) if sounding.size else _SILENT


def _audible(levels: "Values") -> "Flags":
    import numpy as np

    sounding = levels[levels > _SILENT]
    if not sounding.size:
        return levels > _SILENT
    loudness = _loudness(levels)
    floor = float(np.percentile(sounding, 10)) + _AUDIBLE
    return levels > min(max(floor, loudness - _FAINT), loudness - _SOFT)


def _leak(source: int, into: int, levels: "Mapping[int, Values]") -> Leak | None:
    """How much of a channel leaks into another: the most frequent difference of their levels where the source is loud and speaks alone."""
    import numpy as np

    theirs, ours = levels[source], levels[into]
    louder = _loudness(ours) - _loudness(theirs)
    best: tuple[float, Leak] | None = None  # with how much more often than by chance their difference is that
    for delay in range(-_LATEST, _LATEST + 1):
        shifted = np.roll(theirs, delay)
        loud = shifted > max(_loudness(theirs) - _LOUD, _SILENT)
        difference = (ours - shifted)[loud]
        alone = difference < louder - _WINDOW
        if difference.size and np.ptp(np.percentile(difference, (10, 90))) < _ONE_VOICE:
            alone[:] = True
        if alone.sum() < _FEWEST:
            continue
        share, level = _most_frequent(difference[alone])
        elsewhere = np.roll(shifted[loud][alone], int(alone.sum()) // 2)  # what the other side says at another time
        follows = share - _most_frequent(ours[loud][alone] - elsewhere)[0]
        if best is None or follows > best[0]:
            spread = float(np.std(difference[np.abs(difference - level) < _MOST_MARGIN]))
            margin = min(max(_SPREADS * spread, _LEAST_MARGIN), _MOST_MARGIN)
            best = follows, Leak(source=source, into=into, level=level, delay=delay * _HOP, margin=margin)
    if best is None or best[0] < _FOLLOWS or not _QUIETEST <= best[1].level <= _LOUDEST + max(louder, 0.0):
        return None
    return best[1]


def _most_frequent(values: "Values") -> tuple[float, float]:
    """The largest share of values that lie in a window of 5 dB, and their mean."""
    import numpy as np

    ordered = np.sort(values)
    count = np.searchsorted(ordered, ordered + 2 * _WINDOW, side="right") - np.arange(ordered.size)
    first = int(count.argmax())
    return float(count[first]) / ordered.size, float(ordered[first : first + count[first]].mean())


def _leaking(leak: Leak, levels: "Mapping[int, Values]") -> "Flags":
    """The frames in which a channel is no louder than what leaks into it, give or take a frame."""
    import numpy as np

    theirs, ours = levels[leak.source], levels[leak.into]
    shifted = np.roll(theirs, round(leak.delay / _HOP))
    around = np.maximum(np.maximum(np.roll(shifted, 1), shifted), np.roll(shifted, -1))
    flags: Flags = _audible(around) & (ours < around + leak.level + leak.margin)
    return flags


def _runs(own: "Flags") -> list[tuple[float, float]]:
    """The frames that are set as stretches in seconds, joined over short gaps, without short ones."""
    import numpy as np

    changes = np.flatnonzero(np.diff(np.concatenate(([False], own, [False])).astype(np.int8)))
    joined: list[tuple[float, float]] = []
    for first, last in changes.reshape(-1, 2):
        start, end = float(first) * _HOP, float(last) * _HOP
        if joined and start - joined[-1][1] <= _BRIDGED:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return [(start, end) for start, end in joined if end - start >= _SHORTEST]


def _own_parts(stretch: tuple[float, float], own: Stretches, leaking: "Flags") -> list[tuple[float, float]]:
    """What of a stretch is the channel's own speech: all of it where next to nothing leaks into it."""

    def leak(start: float, end: float) -> float:
        return float(leaking[round(start / _HOP) : round(end / _HOP)].sum()) * _HOP

    start, end = stretch
    inside = [(max(a, start), min(b, end)) for a, b in own if min(b, end) - max(a, start) >= _SHORTEST]
    outside = leak(start, end) - sum(leak(a, b) for a, b in inside)
    if outside < _SHORTEST_LEAK:
        return [stretch]
    parts: list[tuple[float, float]] = []
    for a, b in inside:
        if parts and a - parts[-1][1] <= _PAUSE and leak(parts[-1][1], a) <= _LEAK_IN_PAUSE:
            parts[-1] = (parts[-1][0], b)
        else:
            parts.append((a, b))
    edges = [start, *((one[1] + other[0]) / 2 for one, other in pairwise(parts)), end]
    return [_padded(part, low, high, leak) for part, low, high in zip(parts, edges, edges[1:], strict=False)]


def _padded(part: tuple[float, float], low: float, high: float, leak: Callable[[float, float], float]) -> tuple[float, float]:
    """A part widened by as much as it may be, between `low` and `high`."""
    before, after = max(part[0] - _PAD, low), min(part[1] + _PAD, high)
    if leak(before, part[0]) > 0:
        before = max(part[0] - _PAD_INTO_LEAK, low)
    if leak(part[1], after) > 0:
        after = min(part[1] + _PAD_INTO_LEAK, high)
    return round(before, 3), round(after, 3)


# ---------------------------------------------------------------------------------------------------------------------
# After transcription


def believed(
    channels: "Mapping[int, Samples]", words: Mapping[int, Sequence[Word]]
) -> dict[int, tuple[tuple[Word, ...], tuple[SetAside, ...]]]:
    """The words of each channel that were said in it, and those that are another channel's leak, as runs of words in order.

    A word is a leak where another channel has much the same word within 0.3 s, and this channel is at least 3 dB quieter there, each
    against its own loud speech; 6 dB where only one word in a row is: both sides say "yes" at once. Where a channel holds nothing but a
    leak it has no loud speech of its own: then the levels themselves are compared. Calls without a leak keep all their words.
    """
    levels = {channel: _levels(samples) for channel, samples in channels.items()}
    out = {}
    for into, said in words.items():
        doubtful: set[int] = set()
        for source, theirs in words.items():
            leak = _leak(source, into, levels) if source != into else None
            if leak is not None:
                doubtful |= leaked(said, theirs, levels[into], levels[source], leak)
        kept = tuple(word for place, word in enumerate(said) if place not in doubtful)
        out[into] = kept, tuple(_set_aside([said[place] for place in run]) for run in _in_a_row(sorted(doubtful), said))
    return out


def leaked(said: Sequence[Word], theirs: Sequence[Word], ours: "Values", other: "Values", leak: Leak) -> set[int]:
    """The places in `said` of words that are a leak of `theirs`; `ours` and `other` are the levels of the two channels."""
    own_level = min(_loudness(other) - _loudness(ours), -leak.level - _MOST_MARGIN)  # a channel with nothing but a leak is not loud
    quieter = {
        place: _at(other, match) - _at(ours, word) - own_level
        for place, word in enumerate(said)
        if (match := _same(word, theirs)) is not None
    }
    found: set[int] = set()
    for run in _in_a_row(sorted(quieter), said):
        if sum(quieter[place] for place in run) / len(run) >= (_QUIETER if len(run) > 1 else 2 * _QUIETER):
            found |= set(run)
    return found


def _same(word: Word, others: Sequence[Word]) -> Word | None:
    """The word of `others`, in order of time, that is most like this one at this time; None where none is."""
    from rapidfuzz.fuzz import ratio

    first = bisect_left(others, word.start - _LONGEST_WORD, key=lambda other: other.start)
    text = _plain(word.text)
    best: tuple[float, Word] | None = None
    for other in islice(others, first, None):
        if other.start > word.end + _APART:
            break
        if other.end >= word.start - _APART and abs(other.start - word.start) <= _APART + (other.end - other.start):
            likeness = ratio(text, _plain(other.text))
            if likeness >= _ALIKE and (best is None or likeness > best[0]):
                best = likeness, other
    return best[1] if best else None


def _plain(text: str) -> str:
    return "".join(char for char in text.casefold() if char.isalnum())


def _at(levels: "Values", word: Word) -> float:
    """The level of a channel while a word is said."""
    import numpy as np

    part = levels[int(word.start / _HOP) : int(word.end / _HOP) + 1]
    return 10 * float(np.log10(np.mean(10 ** (part / 10)))) if part.size else _SILENT


def _in_a_row(places: Sequence[int], said: Sequence[Word]) -> list[list[int]]:
    """The places in runs: of words that follow each other without a second between them."""
    runs: list[list[int]] = []
    for place in places:
        if runs and place == runs[-1][-1] + 1 and said[place].start - said[place - 1].end <= _PAUSE:
            runs[-1].append(place)
        else:
            runs.append([place])
    return runs


def _set_aside(words: Sequence[Word]) -> SetAside:
    text = " ".join(word.text.strip() for word in words)
    return SetAside(start=words[0].start, end=max(word.end for word in words), text=text, doubt="cross-talk")

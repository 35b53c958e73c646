"""Listens again where somebody speaks and no words were found: in other ways, one after the other, until one of them hears something."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from qa_pipeline.hearing.coverage import Stretch, gaps, spoken
from qa_pipeline.types import SetAside, Transcript

if TYPE_CHECKING:
    from qa_pipeline.protocols import Samples

Way = Callable[[Sequence[Stretch]], Transcript]
"""Hears stretches (seconds) of the channel."""


BELIEVED = 0.6
"""Mean probability of words that are heard in a gap: there most of what is written is noise that sounds like words."""


def complete(
    samples: "Samples", speech: Sequence[Stretch], heard: Transcript, ways: Sequence[Way]
) -> tuple[Transcript, tuple[Stretch, ...]]:
    """What was heard, with what the `ways` hear in its gaps, and the gaps (seconds) in which none of them hears anything.

    `samples` at 16 kHz, shape (n,). What an earlier way heard stays: a later one is only asked about what is still missing.
    """
    for way in ways:
        missing = gaps(samples, spoken(speech, heard.set_aside), heard.words)
        if not missing:
            return heard, ()
        for gap in missing:  # one by one: joined, they would hold the word between them
            heard = _with(heard, _in_gap(gap, way((gap,))))
    return heard, gaps(samples, spoken(speech, heard.set_aside), heard.words)


def _in_gap(gap: Stretch, more: Transcript) -> Transcript:
    """What was heard in a gap; words that are not likely enough are set aside."""
    words = tuple(word for word in more.words if gap[0] <= word.start < gap[1])
    known = [word.probability for word in words if word.probability is not None]
    if not known or sum(known) / len(known) >= BELIEVED:
        return replace(more, words=words)
    text = " ".join(word.text for word in words)
    unlikely = SetAside(start=words[0].start, end=words[-1].end, text=text, doubt="unlikely")
    return Transcript(set_aside=(*more.set_aside, unlikely))


def _with(heard: Transcript, more: Transcript) -> Transcript:
    """Both, in order of time; the same stretch is set aside for the same reason once, however many ways doubt it."""
    aside = {(one.start, one.end, one.doubt): one for one in (*more.set_aside, *heard.set_aside)}
    return Transcript(
        words=tuple(sorted((*heard.words, *more.words), key=lambda word: (word.start, word.end))),
        set_aside=tuple(sorted(aside.values(), key=lambda one: (one.start, one.end, one.doubt))),
    )

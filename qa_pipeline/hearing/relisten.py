"""Listens again where somebody speaks and no words were found: in other ways, one after the other, until one of them hears something."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from qa_pipeline.hearing.coverage import Stretch, gaps, spoken
from qa_pipeline.types import Transcript, Word

if TYPE_CHECKING:
    from qa_pipeline.protocols import Samples

Way = Callable[[Sequence[Stretch]], Transcript]
"""Hears stretches (seconds) of the channel."""


BELIEVED = 0.6
"""Mean probability of words that are heard in a gap: there most of what is written is noise that sounds like words."""


def _believed(gap: Stretch, words: Sequence[Word]) -> Sequence[Word]:
    """The words in a gap, none where they are not likely enough."""
    inside = [word for word in words if gap[0] <= word.start < gap[1]]
    known = [word.probability for word in inside if word.probability is not None]
    return inside if not known or sum(known) / len(known) >= BELIEVED else ()


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
        more = way(missing)
        new = [word for gap in missing for word in _believed(gap, more.words)]
        heard = Transcript(
            words=tuple(sorted((*heard.words, *new), key=lambda word: (word.start, word.end))),
            set_aside=tuple(sorted((*heard.set_aside, *more.set_aside), key=lambda one: (one.start, one.end))),
        )
    return heard, gaps(samples, spoken(speech, heard.set_aside), heard.words)

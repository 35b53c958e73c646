"""The pieces of a turn that are looked at for their meaning: sentences, or overlapping windows where nothing marks where one ends."""

from collections.abc import Sequence
from dataclasses import dataclass

from qa_pipeline.matching.tokens import Token

LONGEST = 18
"""Words of a sentence from which on it is cut into windows: recognition often writes no punctuation."""
WINDOW, STEP = 12, 8
"""Words of a window, and from the begin of one to the begin of the next."""


@dataclass(frozen=True, slots=True)
class Segment:
    """Words `start` to `end` (not included) of a turn. `text` is what a text encoder reads: normalised, so that equal words are equal."""

    start: int
    end: int
    text: str


def segments(tokens: Sequence[Token], text: str) -> tuple[Segment, ...]:
    """The pieces of a turn of these words; `text` is the turn's, for its question marks."""
    found: list[Segment] = []
    begin = 0
    for place in range(1, len(tokens) + 1):
        if place == len(tokens) or tokens[place].sentence != tokens[begin].sentence:
            rest = text[tokens[place - 1].end : tokens[place - 1].end + 3]
            asks = "?" in rest or "؟" in rest
            found += [_segment(tokens, first, last, asks=asks and last == place) for first, last in _windows(begin, place)]
            begin = place
    return tuple(found)


def _windows(begin: int, end: int) -> list[tuple[int, int]]:
    if end - begin <= LONGEST:
        return [(begin, end)]
    starts = range(begin, end - WINDOW + STEP, STEP)
    return [(start, min(start + WINDOW, end)) for start in starts]


def _segment(tokens: Sequence[Token], start: int, end: int, *, asks: bool) -> Segment:
    return Segment(start, end, " ".join(token.norm for token in tokens[start:end]) + ("?" if asks else ""))

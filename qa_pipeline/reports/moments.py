"""A place in a call as a page shows it: its words, when they were said, and what to play of them."""

from dataclasses import dataclass

from qa_pipeline.reports import quoting, wording
from qa_pipeline.reports.offered import Answer
from qa_pipeline.reports.quoting import Piece
from qa_pipeline.types import Conversation, Evidence

_MARGIN = 0.3
"""Seconds played before and after a moment, so that no first syllable is cut off."""

_WITHOUT_END = 5.0
"""Seconds played of a moment that nobody knows the end of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """A piece of evidence. `start` and `end` are the seconds to play, both None where nothing can be played.

    `at` is when it was said and `until` when that ended, in seconds, where the call has times. `number` counts through the page. `title` is
    what it is evidence of. `turn` is None when the evidence names a turn that the call does not have. Of an offer, `product` is what was
    offered, and `answer` what the customer said to it.
    """

    number: int
    title: str
    turn: int | None
    at: float | None
    until: float | None
    start: float | None
    end: float | None
    clock: str
    pieces: tuple[Piece, ...]
    direction: str
    product: str | None
    answer: Answer | None


def moment(talk: Conversation, evidence: Evidence, *, number: int, title: str, playable_until: float | None) -> Moment:
    """`playable_until` is the length of the recording in seconds, None where there is none."""
    turn = talk.turns[evidence.turn] if 0 <= evidence.turn < len(talk.turns) else None
    start = evidence.start if evidence.start is not None else turn.start if turn else None
    end = evidence.end if evidence.end is not None else turn.end if turn else None
    played = playable(start, end, playable_until)
    return Moment(
        number=number,
        title=title,
        turn=evidence.turn if turn else None,
        at=start,
        until=end,
        start=played[0] if played else None,
        end=played[1] if played else None,
        clock=wording.clock(start) if start is not None else "",
        pieces=quoting.excerpt(evidence.text, evidence.matched),
        direction=wording.direction(evidence.text, talk.language),
        product=evidence.product,
        answer=evidence.answer,
    )


def playable(start: float | None, end: float | None, until: float | None) -> tuple[float, float] | None:
    """What to play of a moment, inside the audio; None when there is nothing to play, or it lies beyond the end."""
    if start is None or until is None or start >= until:
        return None
    end = start + _WITHOUT_END if end is None or end < start else end
    return round(max(start - _MARGIN, 0.0), 2), round(min(end + _MARGIN, until), 2)

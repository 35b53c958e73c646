"""Which part of a call is understood by itself: the moment, the line before it and the answer after it, cut on turn boundaries."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from qa_pipeline.types import ANNOUNCEMENT, Conversation, Turn

NEAR = 12.0
"""Seconds between two turns from which on the one is no answer to the other."""

BEFORE, AFTER = 7.0, 8.0
"""Seconds of the line before, and of the answer: of a longer one the end, or the begin, is taken."""

PROOF = 20.0
"""Seconds of the moment's own turn; of a longer one what is around the moment."""

EXCHANGE = 30.0
"""Seconds that an exchange may take until its answer."""

ANSWER = 3
"""Words of an answer to an offer or an objection: "well" and "mm-hm" are none."""

TURNS = 6
"""Turns after the moment in which its answer is looked for."""

LEAD, TAIL = 0.15, 0.3
"""Seconds of sound before the first word and after the last, unless another word is there."""

_ENDS = (".", "!", "?", "؟", "…", "۔")
"""What a sentence ends with."""

_PAUSE = 0.35
"""Seconds between two words at which a long turn may be cut too."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """Seconds `start` to `end` of a call; `first` to `last` are the positions of its turns, `proof` that of the moment.

    `has_before` and `has_answer` say whether the line before and the answer are in it.
    """

    start: float
    end: float
    first: int
    last: int
    proof: int
    has_before: bool
    has_answer: bool

    @property
    def seconds(self) -> float:
        return self.end - self.start

    @property
    def completeness(self) -> float:
        """0..1: the answer tells more of how a line was taken than the line before of why it was said."""
        return 0.2 + 0.35 * self.has_before + 0.45 * self.has_answer


@dataclass(frozen=True, slots=True)
class _Timed:
    place: int
    turn: Turn
    start: float
    end: float


def around(
    talk: Conversation, place: int, start: float | None = None, end: float | None = None, *, exchange: bool = False
) -> Window | None:
    """The window around what is said in the turn at `place`, from second `start` to `end` where they are known.

    With `exchange` it goes on until the other really answers. None where the call has no such turn, or the turn has no times.
    """
    timed = [
        _Timed(position, turn, turn.start, turn.end)
        for position, turn in enumerate(talk.turns)
        if turn.start is not None and turn.end is not None
    ]
    own = next((index for index, one in enumerate(timed) if one.place == place), None)
    if own is None:
        return None
    proof = timed[own]
    begin, until = _kept(proof, start, end)
    before = _before(timed, own) if begin == proof.start else None
    after = _after(timed, own, exchange=exchange) if until == proof.end else []
    if before is not None:
        begin = min(begin, _last_sentences(before.turn, before.start, before.end, BEFORE))
    for one in after:
        longest = min(one.end, begin + EXCHANGE) if exchange else one.end
        until = max(until, min(longest, _first_sentences(one.turn, one.start, one.end, AFTER)))
    answered = bool(after) and (not exchange or _answers(after[-1], proof))
    first = before.place if before is not None else place
    return Window(
        start=_lead(talk, begin),
        end=_tail(talk, until),
        first=first,
        last=max([place, *(one.place for one in after)]),
        proof=place,
        has_before=before is not None,
        has_answer=answered,
    )


def _before(timed: Sequence[_Timed], own: int) -> _Timed | None:
    """The line that the moment answers: the last one of somebody else."""
    proof = timed[own]
    for one in reversed(timed[:own]):
        if proof.start - one.end > NEAR:
            return None
        if _speaks(one, proof):
            return one
    return None


def _after(timed: Sequence[_Timed], own: int, *, exchange: bool) -> list[_Timed]:
    """What is said after the moment up to the other's answer; nothing where there is none."""
    proof = timed[own]
    found: list[_Timed] = []
    last = proof.end
    for one in timed[own + 1 : own + 1 + TURNS]:
        if one.start - last > NEAR or one.start - proof.start > EXCHANGE:
            break
        found.append(one)
        last = max(last, one.end)
        if _speaks(one, proof) and (not exchange or _answers(one, proof)):
            return found
    # No real answer: the first thing that the other says is better than nothing.
    index = next((index for index, one in enumerate(found) if _speaks(one, proof)), None)
    return [] if index is None else found[: index + 1]


def _speaks(one: _Timed, proof: _Timed) -> bool:
    """Whether somebody else takes the turn, and no machine."""
    return one.turn.speaker not in (proof.turn.speaker, ANNOUNCEMENT) and not one.turn.backchannel and bool(one.turn.text.strip())


def _answers(one: _Timed, proof: _Timed) -> bool:
    return _speaks(one, proof) and len(one.turn.text.split()) >= ANSWER


# ---------------------------------------------------------------------------------------------------------------------
# Long turns


def _kept(proof: _Timed, start: float | None, end: float | None) -> tuple[float, float]:
    """What of the moment's own turn is kept: all of it, or what is around the moment."""
    if proof.end - proof.start <= PROOF:
        return proof.start, proof.end
    first = proof.start if start is None or not proof.start <= start <= proof.end else start
    last = first if end is None or end < first else min(end, proof.end)
    spare = max(PROOF - (last - first), 4.0) / 2
    begin = _last_sentences(proof.turn, proof.start, first + 0.01, spare, whole=proof.end)
    until = _first_sentences(proof.turn, max(last, begin), proof.end, spare)
    return begin, until


def _last_sentences(turn: Turn, start: float, end: float, seconds: float, *, whole: float | None = None) -> float:
    """Where to begin so that at most `seconds` of a turn are left before `end`: at a sentence, a pause, or else at any word."""
    if end - start <= seconds:
        return start
    return _cut([first for first, _ in _places(turn, whole or end) if end - seconds <= first < end], end - seconds)


def _first_sentences(turn: Turn, start: float, end: float, seconds: float) -> float:
    """Where to end so that at most `seconds` of a turn are left after `start`."""
    if end - start <= seconds:
        return end
    found = [last for _, last in _places(turn, end) if start < last <= start + seconds]
    return found[-1] if found else min(start + seconds, end)


def _cut(places: Sequence[float], otherwise: float) -> float:
    return places[0] if places else otherwise


def _places(turn: Turn, end: float) -> Iterator[tuple[float, float]]:
    """Where a sentence of the turn begins, with where the one before it ends, in seconds; where there are none, the words' places."""
    words = [word for word in turn.words if not word.extra.get("estimated") and word.end <= end + 0.01]
    pairs = list(pairwise(words))
    breaks = [(one, following) for one, following in pairs if one.text.rstrip().endswith(_ENDS) or following.start - one.end >= _PAUSE]
    for one, following in breaks or pairs:
        yield following.start, one.end


# ---------------------------------------------------------------------------------------------------------------------
# Edges


def _lead(talk: Conversation, begin: float) -> float:
    """Where the sound begins: a little earlier, but not inside what was said before."""
    return max([0.0, begin - LEAD, *(end for _, end in _said(talk) if end <= begin)])


def _tail(talk: Conversation, until: float) -> float:
    """Where the sound ends: a little later, but not inside what is said then, nor behind the recording."""
    ends = [until + TAIL, *(start for start, _ in _said(talk) if start >= until)]
    return max(until, min([*ends, *([talk.duration] if talk.duration else [])]))


def _said(talk: Conversation) -> Iterator[tuple[float, float]]:
    for turn in talk.turns:
        if turn.words:
            yield from ((word.start, word.end) for word in turn.words)
        elif turn.start is not None and turn.end is not None:
            yield turn.start, turn.end

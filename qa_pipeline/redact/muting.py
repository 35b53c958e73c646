"""Which stretches of a recording say what identifies a person, to be silenced."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from qa_pipeline.redact.kinds import Finding
from qa_pipeline.types import Conversation, Turn, Word

MARGIN = 0.08
"""Seconds before and behind the words: recognisers place their ends that exactly. It never reaches into a neighbouring word."""
SHORTEST = 0.12
"""Seconds of the shortest word. What is placed in less was not placed: it is somewhere between its neighbours."""
ASTRAY = 1.0
"""Seconds that such a word may be astray."""

QUICKEST = 0.05
"""Seconds that a letter takes at least, in a whole word. What is placed in less lasts longer than that: its neighbours are astray, too."""


class Silence(NamedTuple):
    """Seconds `start` to `end` of what `speaker` says, on `channel` of the file where the metadata tell it."""

    speaker: str
    channel: int | None
    start: float
    end: float


def spans(call: Conversation, findings: Sequence[Finding]) -> tuple[Silence, ...]:
    """The stretches, in order, joined where they overlap on one channel.

    They are those of the words that are found and of the pauses between them. A turn without word times, or with estimated ones, is silent
    as a whole; one without any times is in no recording.
    """
    channels = call.metadata.channels
    shared = len(set(channels.values())) < 2
    found: list[Silence] = []
    for finding in findings:
        turn = call.turns[finding.turn]
        others = _others(call, turn.speaker, shared=shared)
        found += [Silence(turn.speaker, channels.get(turn.speaker), start, end) for start, end in _stretches(turn, finding, others)]
    return tuple(_joined(found))


def _others(call: Conversation, speaker: str, *, shared: bool) -> list[Word]:
    """The words that can be heard where the speaker is."""
    return [word for turn in call.turns if shared or turn.speaker == speaker for word in turn.words]


def _stretches(turn: Turn, finding: Finding, heard: Sequence[Word]) -> Iterator[tuple[float, float]]:
    said = [turn.words[place] for place in finding.words]
    if said and not any(word.extra.get("estimated") for word in said):
        start, end = min(word.start for word in said), max(word.end for word in said)
        own = {id(word) for word in said}
        early = max((word.end for word in heard if id(word) not in own and word.end <= start), default=0.0)
        late = min((word.start for word in heard if id(word) not in own and word.start >= end), default=end + ASTRAY)
        missing = max(0.0, QUICKEST * sum(map(str.isalnum, "".join(word.text for word in said))) - (end - start))
        before = ASTRAY if said[0].end - said[0].start < SHORTEST else MARGIN
        behind = ASTRAY if said[-1].end - said[-1].start < SHORTEST else MARGIN
        yield max(early - missing / 2, start - before - missing, 0.0), min(late + missing / 2, end + behind + missing)
    elif turn.start is not None and turn.end is not None:
        yield turn.start, turn.end


def _joined(found: list[Silence]) -> Iterator[Silence]:
    last: Silence | None = None
    for one in sorted(found, key=lambda silence: (silence.speaker, silence.start)):
        if last and last.speaker == one.speaker and one.start <= last.end:
            last = last._replace(end=max(last.end, one.end))
        else:
            if last:
                yield last
            last = one
    if last:
        yield last

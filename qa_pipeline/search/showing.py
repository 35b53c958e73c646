"""What is said in turns that were found, without what identifies a person."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from qa_pipeline import ledger, redact, wire
from qa_pipeline.search.finding import Hit
from qa_pipeline.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A turn that was found, as it may be shown.

    `turn` is its position in the call, `start` and `end` are its seconds, None in a chat. `score` is a rank, 1 for the best there can be,
    and no probability. `by` tells what found it.
    """

    sha256: str
    call_id: str
    language: str
    turn: int
    speaker: str
    text: str
    start: float | None
    end: float | None
    score: float
    by: Literal["words", "meaning", "both"]


def show(store: Store, hits: Sequence[Hit]) -> list[Found]:
    """The turns as they may be shown, in the same order. One whose call has just been deleted is left out."""
    hashes = sorted({hit.sha256 for hit in hits})
    made = store.newest(ledger.CONVERSE, hashes)
    said = {sha256: wire.conversation(one.value(), sha256[:12]) for sha256, one in made.items()}
    shown = {sha256: redact.redacted(conversation) for sha256, conversation in said.items()}
    found = []
    for hit in hits:
        conversation = shown.get(hit.sha256)
        if conversation is None or hit.turn >= len(conversation.turns):
            continue
        turn = conversation.turns[hit.turn]
        found.append(
            Found(
                sha256=hit.sha256,
                call_id=said[hit.sha256].call_id,
                language=conversation.language,
                turn=hit.turn,
                speaker=turn.speaker,
                text=turn.text,
                start=turn.start,
                end=turn.end,
                score=hit.score,
                by=hit.by,
            )
        )
    return found

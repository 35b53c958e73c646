"""Makes calls findable: their words in the store when they are scored, their meanings in the workspace when a run ends.

Both can be made again at any time, and only what is missing is made. The meanings are those that the store has from scoring: nothing is
encoded here.
"""

import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from qa_pipeline import ledger, wire
from qa_pipeline.errors import QAError
from qa_pipeline.matching.text import text_of
from qa_pipeline.search import terms
from qa_pipeline.search.packed import PATIENCE, DamagedError, Packed, Read
from qa_pipeline.search.space import FOLDER, Space, space
from qa_pipeline.store import Store, scopes, spoken
from qa_pipeline.store.spoken import Call
from qa_pipeline.types import LANGUAGES, Conversation

if TYPE_CHECKING:
    from qa_pipeline.protocols import Vectors

TOGETHER = 100
"""Calls that are read at once."""
FLUSHED = 60_000
"""Sentences that are packed at once, about 100 MB while they are held."""

Tell = Callable[[int, int], None]
"""Is told how many calls are done, and of how many."""


@dataclass(slots=True)
class Filled:
    """What was made: of how many calls the `words`, of how many the `meanings`. `failed` has calls that cannot be read, and why."""

    words: int = 0
    meanings: int = 0
    failed: list[tuple[str, str]] = field(default_factory=list)


def note(store: Store, sha256: str, converse_key: str, conversation: Conversation) -> None:
    """Keeps the words of a call, read from its newest conversation, which has this key. A language without a pack is not searched."""
    if conversation.language not in LANGUAGES:
        return
    code = conversation.language
    turns = [(place, turn.speaker, terms.words(turn.text, code)) for place, turn in enumerate(conversation.turns)]
    spoken.keep(store, sha256, _made_of(converse_key), code, turns)


def fill(store: Store, workspace: Path, tell: Tell = lambda _done, _of: None, *, patience: float = PATIENCE) -> Filled:
    """Makes what is missing, and takes out of the workspace what the store has no more. Cheap where nothing is missing.

    What was made before it broke off stays. Raises StoreError when something cannot be written, BusyError when somebody else is at it for
    more than `patience` seconds, ModelMissing when the trained numbers are not there.
    """
    done = Filled()
    for some in spoken.missing(store, ledger.CONVERSE, terms.READ, TOGETHER):
        made = store.newest(ledger.CONVERSE, [call.sha256 for call in some])
        for call in some:
            with _noting(call.call_id, done):
                if (one := made.get(call.sha256)) is None:  # it has just been deleted
                    continue
                note(store, call.sha256, one.key, wire.conversation(one.value(), call.call_id))
                done.words += 1
    own = space()
    packed = Packed(own.folder(workspace))
    with packed.changing(patience):
        _pack(store, packed, own, done, tell)
    return done


def behind(store: Store, workspace: Path) -> int:
    """Of how many calls something is missing, as far as that is known without reading them."""
    unread = spoken.count_missing(store, ledger.CONVERSE, terms.READ)
    there = scopes.marks(store)
    try:
        packed = Packed(space().folder(workspace)).marks()
    except DamagedError:  # all is made again
        packed = {}
    return unread + len({number for number, _ in there.items() ^ packed.items()})


def forget(store: Store, workspace: Path, sha256s: Sequence[str]) -> int:
    """Takes calls out of what is packed, before the store forgets them; how many sentences. Of other spaces everything goes."""
    folder = workspace / FOLDER
    if not folder.is_dir():
        return 0
    numbers = [call.id for call in spoken.calls(store, sha256s).values()]
    gone = 0
    for own in sorted(path for path in folder.iterdir() if path.is_dir()):
        packed = Packed(own)
        with packed.changing():
            gone += packed.forget(numbers)
    return gone


def _made_of(converse_key: str) -> str:
    return f"{terms.READ}:{converse_key[:48]}"


@contextmanager
def _noting(call_id: str, done: Filled) -> Iterator[None]:
    """One call that cannot be read takes no other with it."""
    try:
        yield
    except QAError as error:
        done.failed.append((call_id, " ".join(str(error).split())))


# ---------------------------------------------------------------------------------------------------------------------
# Meanings


@dataclass(slots=True)
class _Batch:
    """Calls that were read, and are not packed yet."""

    read: list[Read] = field(default_factory=list)
    places: list[int] = field(default_factory=list)
    vectors: "list[Vectors]" = field(default_factory=list)


def _pack(store: Store, packed: Packed, own: Space, done: Filled, tell: Tell) -> None:
    for other in packed.folder.parent.iterdir():
        if other.is_dir() and other != packed.folder:  # of another encoder
            shutil.rmtree(other)
    wanted = _wanted(store, packed, own)
    batch = _Batch()
    for first in range(0, len(wanted), TOGETHER):
        tell(first, len(wanted))
        for call, conversation in _read(store, wanted[first : first + TOGETHER], done):
            _take(store, call, conversation, own, batch)
            done.meanings += 1
        if len(batch.places) >= FLUSHED:
            _flush(packed, batch)
    _flush(packed, batch)
    tell(len(wanted), len(wanted))


def _wanted(store: Store, packed: Packed, own: Space) -> list[int]:
    """The calls that are to be packed. What is packed and not to be found any more, or can be packed more wholly now, is taken out."""
    there, known, marks = scopes.marks(store), packed.calls(), packed.marks()
    hashes = sorted({missing for missing in known.values() if missing})
    encoded = spoken.encoded(store, own.encoder, hashes)
    again = {number for number, missing in known.items() if missing in encoded}
    out = again | {number for number, mark in marks.items() if there.get(number) != mark}
    if out:
        packed.forget(out)
    return sorted(there.keys() - (known.keys() - out))


def _read(store: Store, numbers: Sequence[int], done: Filled) -> Iterator[tuple[Call, Conversation]]:
    calls = spoken.of_numbers(store, numbers)
    made = store.newest(ledger.CONVERSE, [call.sha256 for call in calls.values()])
    for _, call in sorted(calls.items()):
        one = made.get(call.sha256)
        if one is None or _made_of(one.key) != call.made_of:  # it has just been deleted, or heard anew: the next time has it
            continue
        with _noting(call.sha256[:12], done):
            yield call, wire.conversation(one.value(), call.sha256[:12])


def _take(store: Store, call: Call, conversation: Conversation, own: Space, batch: _Batch) -> None:
    """Adds a call to those that are packed next."""
    import numpy as np

    said = list(_sentences(conversation))
    known: Mapping[str, Vectors] = store.vectors(own.encoder, {text for _, text in said})
    first = next((text for _, text in said if text not in known), None)
    missing = spoken.text_hash(first) if first is not None else ""
    batch.read.append(Read(number=call.id, missing=missing, of=spoken.mark(call)))
    there = [(turn, text) for turn, text in said if text in known]
    if there:
        speakers = [conversation.turns[turn].speaker for turn, _ in there]
        batch.places += [spoken.place(call.id, turn, speaker) for (turn, _), speaker in zip(there, speakers, strict=True)]
        batch.vectors.append(own.placed(np.stack([known[text] for _, text in there]), call.language))


def _sentences(conversation: Conversation) -> Iterator[tuple[int, str]]:
    """The sentences that are looked at for their meaning, with their turns: one of a single word is found by that word."""
    for turn, segments in enumerate(text_of(conversation).segments[: spoken.LAST_TURN]):
        if not conversation.turns[turn].backchannel:
            yield from ((turn, segment.text) for segment in segments if segment.end - segment.start > 1)


def _flush(packed: Packed, batch: _Batch) -> None:
    import numpy as np

    if batch.read:
        vectors = np.concatenate(batch.vectors) if batch.vectors else np.empty((0, 0), np.float32)
        packed.add(batch.read, batch.places, vectors)
        batch.read, batch.places, batch.vectors = [], [], []

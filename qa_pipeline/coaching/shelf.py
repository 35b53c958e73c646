"""Stored calls as coaching needs them: what was said, the verdicts, and the recording."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from threading import Lock

from qa_pipeline import audio, ingest, sources, wire
from qa_pipeline.errors import ConversationError, InputError, QAError, RecordingError
from qa_pipeline.ingest import Item
from qa_pipeline.ledger import CONVERSE, SCORE
from qa_pipeline.settings import Settings
from qa_pipeline.store import Store, StoredCall, deletion, queue
from qa_pipeline.types import Conversation, Report

DELETED = "the recording was deleted, as the rules of retention say"
GONE = "the recording is not in the inbox any more"
OTHER = "the file in the inbox is another recording now"
NO_SOUND = "the call came as text: there is no recording"
UNSAID = "what was said in the call was deleted, as the rules of retention say"


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A call of the store by its newest score. `titles` has those of the criteria by language."""

    call: StoredCall
    talk: Conversation
    report: Report
    titles: Mapping[str, Mapping[str, str]]


def kept(store: Store, sha256s: Sequence[str]) -> dict[str, Kept | str]:
    """The calls by hash; of one that cannot be read, why. Raises StoreError."""
    wanted = list(dict.fromkeys(sha256s))
    scores = store.newest(SCORE, wanted)
    found: dict[str, Kept | str] = {}
    bodies = {}
    for sha256 in wanted:
        try:
            bodies[sha256] = scores[sha256].value()
        except KeyError:
            found[sha256] = "the store has no score of the call"
        except QAError as error:
            found[sha256] = _line(error)
    talks = {
        sha256: one
        for (sha256, _), one in store.results(CONVERSE, {(key, str(body["conversation"])) for key, body in bodies.items()}).items()
    }
    for sha256, body in bodies.items():
        call = store.call(sha256)
        if call is None or sha256 not in talks:
            found[sha256] = UNSAID if deletion.is_deleted(store, sha256) else "the store does not have what was said in the call"
            continue
        try:
            found[sha256] = Kept(
                call=call,
                talk=wire.conversation(talks[sha256].value(), call.call_id),
                report=wire.report(body["report"], call.call_id),
                titles=body.get("titles", {}),
            )
        except QAError as error:
            found[sha256] = _line(error)
    return found


def _line(error: QAError) -> str:
    return " ".join(str(error).split())


class Recordings:
    """The recordings of stored calls, wherever the inbox is. Safe to use from several threads."""

    def __init__(self, store: Store, settings: Settings) -> None:
        self._store = store
        self._settings = settings
        self._source = sources.of(settings)
        self._listed: dict[str, Item] | None = None
        self._listing = Lock()

    @contextmanager
    def having(self, call: StoredCall) -> Iterator[Path]:
        """The recording on this machine for as long as the block lasts: that very one, by its hash. Raises RecordingError, and says why."""
        if call.kind != "recording":
            raise RecordingError(NO_SOUND)
        try:
            item = self._item(call)
            with self._source.fetched(item) as here:
                self._require(call, here)
                yield here.path
        except (RecordingError, ConversationError):  # these say themselves what is wrong; the second is of the block, not of the file
            raise
        except (InputError, OSError) as error:
            why = error.strerror if isinstance(error, OSError) else _line(error)
            raise RecordingError(f"the recording cannot be read: {why}") from error

    def _item(self, call: StoredCall) -> Item:
        names = [call.file, *(one.name for one in deletion.files(self._store, [call.sha256]).get(call.sha256, []) if one.name != call.file)]
        for name in names:
            row = queue.row(self._store, name)
            found = self._source.item(row.place) if row is not None else self._named(name)
            if found is not None and (found.remote or found.path.is_file()):
                return found
        raise RecordingError(DELETED if deletion.is_deleted(self._store, call.sha256) else GONE)

    def _named(self, name: str) -> Item | None:
        """The file of this name below the inbox; None where there is none."""
        inbox = self._settings.inbox
        if isinstance(inbox, Path):
            parts = PurePosixPath(name).parts
            whole = inbox / name
            outside = ".." in parts or PurePosixPath(name).is_absolute()
            return None if outside or not whole.is_file() else Item(path=whole, name=name, kind="recording")
        with self._listing:
            if self._listed is None:
                self._listed = {item.name: item for item in self._source.scan().ready}
            return self._listed.get(name)

    def _require(self, call: StoredCall, here: Item) -> None:
        if not here.path.is_file():
            raise RecordingError(GONE)
        size, changed = ingest.marked(here)
        known = self._store.known_file(here.name, size, changed)
        if (known or audio.sha256(here.path)) != call.sha256:
            raise RecordingError(OTHER)

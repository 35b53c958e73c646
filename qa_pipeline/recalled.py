"""Calls as reports show them, out of the store: what was said, the newest score, and the recording where it still is."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

from qa_pipeline import audio, batch, ingest, ledger, manner, meaning, sources, wire
from qa_pipeline.batch import EARLIER, Outcome
from qa_pipeline.errors import InputError, QAError, RecordingError, StoreError
from qa_pipeline.ingest import Item, items
from qa_pipeline.matching import annotation
from qa_pipeline.settings import Settings
from qa_pipeline.store import Result, Store, deletion, open_store
from qa_pipeline.store.deletion import AUDIO, TRANSCRIPT, File
from qa_pipeline.types import Conversation, Manner, Metadata, ScoredCall
from qa_pipeline.types.facts import CallFacts

TOGETHER = 50
"""Calls that are read with few queries, and are in memory at the same time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Read:
    """What the store has of some calls, by hash; `found` in them by hash and key, `deleted` by hash and what: the day."""

    scores: Mapping[str, Result]
    conversations: Mapping[tuple[str, str], Result]
    found: Mapping[tuple[str, str], Result]
    files: Mapping[str, Sequence[File]]
    deleted: Mapping[tuple[str, str], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Scored:
    """Calls of outcomes that have keys. Whoever goes through them has one in memory at a time; the store is read anew for each round.

    Raises StoreError on the way where the store cannot give one back any more.
    """

    outcomes: tuple[Outcome, ...]
    settings: Settings

    def __len__(self) -> int:
        return len(self.outcomes)

    def __iter__(self) -> Iterator[ScoredCall]:
        with closing(open_store(self.settings.database_url)) as store:
            for outcome in self.outcomes:
                yield batch.scored_call(outcome, store, self.settings.report_language)


class Recalled:
    """Gives the calls that were selected, one after the other, and their recordings while a report copies them.

    `failed` are the ids of those that the store cannot give back, and why; none of them keeps another from coming.
    """

    def __init__(self, store: Store, settings: Settings) -> None:
        self.failed: list[tuple[str, str]] = []
        self._store = store
        self._source = sources.of(settings)
        self._language = settings.report_language
        self._scorers = tuple(meaning.scorer(by_meaning=by_meaning) for by_meaning in (True, False))
        self._items: dict[Path, tuple[Item, str, bool]] = {}

    def calls(self, selected: Iterable[CallFacts]) -> Iterator[ScoredCall]:
        """The calls in the order in which they were selected. Criteria's titles are in the report's language."""
        remaining = iter(selected)
        while some := list(islice(remaining, TOGETHER)):
            read = self._read([call.sha256 for call in some])
            for call in some:
                try:
                    yield self._call(call, read)
                except QAError as error:
                    self.failed.append((call.call_id, " ".join(str(error).split())))

    def conversations(self, selected: Iterable[CallFacts]) -> Iterator[Conversation]:
        """What was said in the calls. One of which that is deleted is among the `failed`."""
        for call in self.calls(selected):
            if call.deleted_on:
                self.failed.append((call.report.call_id, f"what was said was deleted on {call.deleted_on}, as the rules of retention say"))
            else:
                yield call.conversation

    @contextmanager
    def having(self, path: Path) -> Iterator[Path]:
        """The recording of a call that was given, on this machine while the block lasts. Raises RecordingError where it cannot be had."""
        item, sha256, deleted = self._items[path]
        if deleted:
            raise RecordingError("the recording was deleted, as the rules of retention say")
        with self._source.sounds([item])(item.path) as found:
            _require_same(found, item, sha256)
            yield found

    # -- reading ------------------------------------------------------------------------------------------------------

    def _read(self, hashes: Sequence[str]) -> _Read:
        scores = self._store.newest(ledger.SCORE, hashes)
        keys = {(sha256, key) for sha256, score in scores.items() if (key := _conversation_key(score))}
        annotations = {(sha256, ledger.annotation_key(key, scorer)) for sha256, key in keys for scorer in self._scorers}
        return _Read(
            scores=scores,
            conversations=self._store.results(ledger.CONVERSE, keys),
            found=self._store.results(ledger.ANNOTATE, annotations),
            files=deletion.files(self._store, hashes),
            deleted=deletion.days(self._store, hashes),
        )

    def _call(self, call: CallFacts, read: _Read) -> ScoredCall:
        if call.sha256 not in read.scores:
            raise StoreError("its score is not in the store any more")
        body = read.scores[call.sha256].value()
        titles = {**body["titles"]["en"], **body["titles"].get(self._language, {})}
        report = wire.report(body["report"], call.call_id)
        key = body["conversation"]
        made = read.conversations.get((call.sha256, key))
        if made is None:
            day = read.deleted.get((call.sha256, TRANSCRIPT), "")
            if not day and "call" not in body:
                raise StoreError("its conversation is not in the store")
            return ScoredCall(conversation=_wordless(call), report=report, audio=None, titles=titles, deleted_on=day or "–")
        conversation = wire.conversation(made.value(), call.call_id)
        annotated = (read.found.get((call.sha256, ledger.annotation_key(key, scorer))) for scorer in self._scorers)
        found = next((one for one in annotated if one is not None), None)
        return ScoredCall(
            conversation=conversation,
            report=report,
            audio=self._sound(call, read) if call.kind == "recording" else None,
            titles=titles,
            manner=None if found is None else self._manner(call, conversation, found),
        )

    def _manner(self, call: CallFacts, conversation: Conversation, found: Result) -> Manner:
        earlier = self._store.earlier_deliveries(call.sha256, EARLIER)
        return manner.manner(conversation, annotation.from_json(found.value(), call.call_id), earlier)

    def _sound(self, call: CallFacts, read: _Read) -> Path:
        """What stands for the recording; whether it is there turns out when it is copied."""
        known = next((file for file in read.files.get(call.sha256, ()) if file.name == call.file), None)
        size, changed = (known.size, known.changed) if known is not None else (0, 0)
        named = Item(path=Path(call.file), name=call.file, kind="recording", size=size, changed=changed)
        item = self._source.item(items.place(named, call.file))
        path = item.path
        if path in self._items and self._items[path][1] != call.sha256:  # two recordings of one name, of which at most one is there
            path = path / call.sha256
        self._items[path] = (item, call.sha256, (call.sha256, AUDIO) in read.deleted)
        return path


def _require_same(found: Path, item: Item, sha256: str) -> None:
    """Raises RecordingError where the file is not the recording that was heard: another may have its name by now."""
    try:
        same = ingest.mark(found) == (item.size, item.changed) or audio.sha256(found) == sha256
    except FileNotFoundError:
        return  # whoever opens it says so
    except OSError as error:
        raise RecordingError(f"the recording cannot be read ({error.strerror})") from error
    if not same:
        raise RecordingError("another recording has its name by now")


def _conversation_key(score: Result) -> str:
    """Empty where the score is damaged, which is said when its call comes."""
    try:
        key: Any = score.value()["conversation"]
    except (StoreError, InputError, KeyError, TypeError):
        return ""
    return str(key)


def _wordless(call: CallFacts) -> Conversation:
    """All that is known of a call whose words are deleted."""
    metadata = Metadata(
        agent_id=call.agent_id or None,
        agent_name=call.agent_name or None,
        team=call.team or None,
        queue=call.queue or None,
    )
    return Conversation(
        call_id=call.call_id, language=call.language, turns=(), started_at=call.at, duration=call.duration, metadata=metadata
    )

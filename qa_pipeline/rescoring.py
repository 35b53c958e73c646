"""Everything stored, scored again without hearing anything again. Workers score; one process alone encodes and writes."""

import multiprocessing
import os
import signal
import threading
import traceback
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from time import perf_counter
from typing import TYPE_CHECKING, Any

from qa_pipeline import batch, facts, ledger, meaning, scoring, wire
from qa_pipeline.changes import Change, Tally, change_of
from qa_pipeline.errors import BackendError, QAError, StoreError
from qa_pipeline.matching import annotation, likelihood
from qa_pipeline.matching.annotation import Annotation
from qa_pipeline.matching.likelihood import Likelihood
from qa_pipeline.protocols import TextEncoder
from qa_pipeline.settings import Settings
from qa_pipeline.store import Delivery, Result, Store, StoredCall, open_store, packed
from qa_pipeline.store import facts as stored_facts
from qa_pipeline.types import Conversation, Report
from qa_pipeline.types.facts import CallFacts

if TYPE_CHECKING:
    from qa_pipeline.protocols import Vectors

TOGETHER = 40
"""Calls that a worker takes at once: they are read with few queries, and written in one transaction."""
Tell = Callable[[int, int], None]
"""Is told how many calls are done, and of how many."""


# ---------------------------------------------------------------------------------------------------------------------
# Scoring some calls


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What every worker goes by. `encoder` is a name, or empty for none.

    A call is left alone when its newest score is by one of `enough`; without `every`, also when it is of a scorecard of another name.
    """

    settings: Settings
    model: Likelihood
    encoder: str
    scorer: str
    enough: tuple[str, ...]
    every: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class _Task:
    """Calls to be scored, and vectors that the store may not have."""

    calls: Sequence[StoredCall]
    vectors: "Mapping[str, Vectors]" = field(default_factory=dict)


@dataclass(slots=True)
class _Done:
    """What a worker made of its calls. `again` are scores of the store, by hash and key, that are to be the newest once more.

    `facts` are those of the calls whose newest score changes, `waiting` need vectors of these texts first.
    """

    already: int = 0
    left: int = 0
    changes: list[Change] = field(default_factory=list)
    results: list[Result] = field(default_factory=list)
    deliveries: dict[str, Delivery | None] = field(default_factory=dict)
    facts: list[CallFacts] = field(default_factory=list)
    again: list[tuple[str, str]] = field(default_factory=list)
    waiting: list[tuple[StoredCall, tuple[str, ...]]] = field(default_factory=list)
    failed: list[tuple[str, str]] = field(default_factory=list)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Stored:
    """What the store has of a worker's calls, by hash; annotations by hash and key, and `keys` are those of their scores."""

    conversations: Mapping[str, Result]
    annotations: Mapping[tuple[str, str], Result]
    scores: Mapping[str, Result]
    reports: Mapping[str, Result]
    keys: set[tuple[str, str]]


class _Worker:
    def __init__(self, plan: Plan, store: Store) -> None:
        self._plan = plan
        self._store = store

    def work(self, task: _Task) -> _Done:
        """Scores the calls. One that cannot be scored is among the `failed`, and takes no other with it."""
        done = _Done()
        stored = self._stored([call.sha256 for call in task.calls])
        for call in task.calls:
            with _noting(call, done):
                self._score(call, task.vectors, stored, done)
        return done

    def _stored(self, hashes: Sequence[str]) -> _Stored:
        conversations, scores, reports = (self._store.newest(stage, hashes) for stage in (ledger.CONVERSE, ledger.SCORE, ledger.REPORT))
        annotations = {
            (made.sha256, ledger.annotation_key(made.key, scorer)) for made in conversations.values() for scorer in self._plan.enough
        }
        return _Stored(
            conversations=conversations,
            annotations=self._store.results(ledger.ANNOTATE, annotations),
            scores=scores,
            reports=reports,
            keys=self._store.keys(ledger.SCORE, hashes),
        )

    def _score(self, call: StoredCall, vectors: "Mapping[str, Vectors]", stored: _Stored, done: _Done) -> None:
        """Scores one call, unless there is nothing to do: what became of it is in `done` afterwards."""
        made, newest = stored.conversations.get(call.sha256), stored.scores[call.sha256]
        if made is None and "call" in newest.value():  # what was said is deleted, as the rules of retention say: its score stays
            done.left += 1
            return
        if made is None:
            raise StoreError("its conversation is not in the store")
        conversation = wire.conversation(made.value(), call.call_id)
        found, scorer = self._found(call, made.key, stored)
        card = batch.card(conversation, self._plan.settings, found.about if found else None)
        enough = [ledger.score_key(made.key, card, scorer) for scorer in self._plan.enough]
        if newest.key in enough:
            done.already += 1
            return
        before = _report(newest.value(), call)
        if not self._plan.every and before.scorecard != card.name:
            done.left += 1
            return
        older = next((key for key in enough if (call.sha256, key) in stored.keys), None)
        if older is not None:
            after = _report(self._store.result(call.sha256, ledger.SCORE, older), call)
            _note(call, older, change_of(conversation, before, after), stored, done)
            done.facts.append(_facts(call, conversation, after))
            done.again.append((call.sha256, older))
            return
        found = found or self._annotated(call, conversation, made.key, vectors, done)
        if found is not None:
            began = perf_counter()
            after = scoring.score(conversation, card, annotation=found)
            key, body = ledger.score_key(made.key, card, scorer), ledger.score_body(made.key, after, card)
            by = ledger.made_by(ledger.SCORE, scorer)
            done.results.append(packed(call.sha256, ledger.SCORE, key, body, made_by=by, seconds=perf_counter() - began))
            done.facts.append(_facts(call, conversation, after))
            _note(call, key, change_of(conversation, before, after), stored, done)

    def _found(self, call: StoredCall, converse_key: str, stored: _Stored) -> tuple[Annotation | None, str]:
        """What the store has of what was found in a call, and the scorer that it is by, or that is to find it."""
        for scorer in self._plan.enough:
            known = stored.annotations.get((call.sha256, ledger.annotation_key(converse_key, scorer)))
            if known is not None:
                return annotation.from_json(known.value(), call.call_id), scorer
        return None, self._plan.scorer

    def _annotated(
        self, call: StoredCall, conversation: Conversation, converse_key: str, vectors: "Mapping[str, Vectors]", done: _Done
    ) -> Annotation | None:
        """What is found in a call now; None when vectors of its texts are to be made first."""
        began = perf_counter()
        if self._plan.encoder:
            texts = scoring.texts(conversation)
            vectors = {**self._store.vectors(self._plan.encoder, texts), **vectors}
            missing = tuple(text for text in texts if text not in vectors)
            if missing:
                done.waiting.append((call, missing))
                return None
        found = scoring.annotate(conversation, vectors if self._plan.encoder else None, self._plan.model)
        key, by = ledger.annotation_key(converse_key, self._plan.scorer), ledger.made_by(ledger.ANNOTATE, self._plan.scorer)
        body = annotation.to_json(found)
        done.deliveries[call.sha256] = batch.delivery(call.sha256, conversation)
        done.results.append(packed(call.sha256, ledger.ANNOTATE, key, body, made_by=by, seconds=perf_counter() - began))
        return found


def _report(body: Any, call: StoredCall) -> Report:
    """The report in a stored score."""
    return wire.report(body["report"], call.call_id)


def _facts(call: StoredCall, conversation: Conversation, report: Report) -> CallFacts:
    """Where the call does not say when it was, the store knows when it was added."""
    return facts.of(sha256=call.sha256, file=call.file, kind=call.kind, added_at="", conversation=conversation, report=report)


def _note(call: StoredCall, key: str, change: Change, stored: _Stored, done: _Done) -> None:
    """Writes down the change that the score of this key makes. When a report has said the same, that score counts as reported too."""
    done.changes.append(change)
    reported = stored.reports.get(call.sha256)
    if reported is not None and reported.key == stored.scores[call.sha256].key and not change.differs:
        done.results.append(replace(reported, key=key))


@contextmanager
def _noting(call: StoredCall, done: _Done) -> Iterator[None]:
    """Writes down why a call failed, in a line without anything that was said in it."""
    try:
        yield
    except QAError as error:
        done.failed.append((call.call_id, " ".join(str(error).split())))
    except Exception as error:  # noqa: BLE001  one call that we do not understand must not cost ten thousand others
        place = traceback.extract_tb(error.__traceback__)[-1]
        where = f"{os.path.basename(place.filename)}:{place.lineno}"  # noqa: PTH119
        done.failed.append((call.call_id, f"{type(error).__name__} in {where}, a mistake of this program"))


# ---------------------------------------------------------------------------------------------------------------------
# Scoring all calls


def rescore(
    settings: Settings,
    store: Store,
    encoder: TextEncoder | None,
    *,
    words_only: bool,
    dry_run: bool,
    workers: int,
    tell: Tell,
    every: bool = True,
) -> Tally:
    """Scores the newest conversation of every call that has a score, and compares. Unless it is a `dry_run`, keeps the scores.

    Without `every`, only of calls whose newest score is of a scorecard of the same name. A score that the store has already is not made
    again, but is the newest afterwards.
    Without an encoder calls are scored by words alone: with `words_only` all of them, else those that were not scored by meaning before.
    Raises StoreError when the store cannot be read or written, BackendError when a worker dies.
    """
    by_meaning, by_words = (meaning.scorer(by_meaning=value) for value in (True, False))
    plan = Plan(
        settings=settings,
        model=likelihood.load(),
        encoder=encoder.name if encoder else "",
        scorer=by_meaning if encoder else by_words,
        enough=(by_meaning,) if encoder else (by_words,) if words_only else (by_meaning, by_words),
        every=every,
    )
    under_way = _Rescoring(plan, store, encoder, dry_run=dry_run, tell=tell)
    if workers == 1:
        under_way.here()
    else:
        under_way.in_processes(workers)
    return under_way.tally


class _Rescoring:
    """What is left to do, and what came of what was done."""

    def __init__(self, plan: Plan, store: Store, encoder: TextEncoder | None, *, dry_run: bool, tell: Tell) -> None:
        self.tally = Tally()
        self._plan = plan
        self._store = store
        self._encoder = encoder
        self._dry_run = dry_run
        self._tell = tell
        self._of = store.count(ledger.SCORE)
        self._chunks = store.calls(ledger.SCORE, TOGETHER)
        self._again: deque[_Task] = deque()
        self._made: dict[str, Vectors] = {}

    def here(self) -> None:
        worker = _Worker(self._plan, self._store)
        while (task := self._next()) is not None:
            self._take(worker.work(task))

    def in_processes(self, workers: int) -> None:
        # The products are small: workers that share each one among threads get in each other's way. Read when numpy is loaded.
        os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
        # Not forked: this process may have the encoder's threads, and connections to the database.
        pool = ProcessPoolExecutor(workers, multiprocessing.get_context("spawn"), initializer=_begin, initargs=(self._plan,))
        pending: set[Future[_Done]] = set()
        try:
            while True:
                while len(pending) < 2 * workers and (task := self._next()) is not None:
                    pending.add(pool.submit(_work, task))
                if not pending:
                    break
                finished, pending = wait(pending, return_when=FIRST_COMPLETED)
                for future in finished:
                    self._take(future.result())
        except BrokenProcessPool as error:
            raise BackendError("a worker process ended, perhaps for want of memory; what was scored is kept: try --workers 1") from error
        finally:
            pool.shutdown(cancel_futures=True)

    def _next(self) -> _Task | None:
        if self._again:
            return self._again.popleft()
        calls = next(self._chunks, None)
        return None if calls is None else _Task(calls=calls)

    def _take(self, done: _Done) -> None:
        """Keeps what a worker made, and makes the vectors that it waits for."""
        if not self._dry_run:
            self._store.keep_deliveries(done.deliveries)
            stored_facts.keep_scores(self._store, done.results, done.facts, again=done.again)
        self.tally.already += done.already
        self.tally.left += done.left
        self.tally.failed += done.failed
        for change in done.changes:
            self.tally.add(change)
        self._tell(self.tally.done, self._of)
        ready: list[StoredCall] = []
        vectors: dict[str, Vectors] = {}
        for call, texts in done.waiting:
            try:
                vectors |= self._encoded(texts)
                ready.append(call)
            except BackendError as error:
                self.tally.failed.append((call.call_id, " ".join(str(error).split())))
        if ready:
            self._again.append(_Task(calls=ready, vectors=vectors))

    def _encoded(self, texts: Sequence[str]) -> "dict[str, Vectors]":
        if self._encoder is None:
            raise BackendError("there is no text encoder")
        if len(self._made) > meaning.REMEMBERED:
            self._made.clear()
        made = meaning.encoded([text for text in texts if text not in self._made], self._encoder)
        if not self._dry_run:
            self._store.add_vectors(self._encoder.name, made)
        self._made |= made
        return {text: self._made[text] for text in texts}


# ---------------------------------------------------------------------------------------------------------------------
# In a process of a worker's own

_own: list[_Worker] = []


def _begin(plan: Plan) -> None:
    """Opens this process's connection to the store."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the parent, which then ends us
    threading.Thread(target=_end_with_the_parent, daemon=True).start()
    _own[:] = [_Worker(plan, open_store(plan.settings.database_url))]


def _end_with_the_parent() -> None:
    """A parent that was killed cannot tell its workers to end, and they would wait for work for ever."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _work(task: _Task) -> _Done:
    return _own[0].work(task)

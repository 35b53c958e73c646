"""A process that takes files one by one until nothing is left to take: it loads the models once and hears several calls at a time."""

import threading
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any

from qa_pipeline import audio, batch, crm, ingest, layout, ledger
from qa_pipeline.batch import Outcome
from qa_pipeline.errors import InputError, QAError
from qa_pipeline.ingest import Item
from qa_pipeline.logs import Log
from qa_pipeline.pipeline import Engines
from qa_pipeline.settings import Settings
from qa_pipeline.sources import Source
from qa_pipeline.store import Store, queue
from qa_pipeline.store.queue import HEAR, SCORE, Row
from qa_pipeline.work import failures, holding, planning
from qa_pipeline.work.planning import Times

POLL = 0.3
"""Seconds until what waits for others is looked at again."""

TIMES = 5.0
"""How many times its own length a call may take, at least `Settings.call_minutes`: some twenty times what a slow machine needs."""


@dataclass(slots=True)
class Worker:
    """Takes what a run has planned.

    `phases`: what it does of it. `name`: the one file that it is to try alone. `broken` says afterwards why the machine, not a call,
    stopped it, and `fault` whether that was the `store` or the `models`.
    """

    settings: Settings
    store: Store
    source: Source
    models: Engines
    run_id: str
    phases: Sequence[str] = (HEAR, SCORE)
    name: str | None = None
    log: Log | None = None
    holder: str = field(default_factory=holding.me)
    broken: BaseException | None = None
    _over: threading.Event = field(default_factory=threading.Event)

    def work(self) -> None:
        """Returns when nothing waits for it any more, or the machine is at fault."""
        # Words are read by one thread at a time; the others help to hear.
        parts = [tuple(self.phases), *[(HEAR,)] * (self._at_once() - 1)]
        with ThreadPoolExecutor(len(parts), thread_name_prefix="call") as threads:
            pulling = [threads.submit(self._pull, phases) for phases in parts]
        for one in pulling:
            one.result()

    def stop(self) -> None:
        """Takes nothing more."""
        self._over.set()

    def _at_once(self) -> int:
        if self.name is not None or HEAR not in self.phases or not queue.left(self.store, self.run_id, (HEAR,)).waiting:
            return 1
        return layout.of(self.settings).calls

    def _pull(self, phases: Sequence[str]) -> None:
        try:
            while not self._over.is_set():
                row = queue.claim(self.store, self.holder, self.run_id, seconds=self._seconds(0.0), phases=phases, name=self.name)
                if row is not None:
                    self._take(row)
                elif self.name is not None or self._is_over(phases):
                    return
                else:
                    time.sleep(POLL)
        except BaseException as error:
            self._break(error)
            raise

    def _is_over(self, phases: Sequence[str]) -> bool:
        """Whether nothing waits, and nothing is at work here that will: what another thread hears is to be scored."""
        if queue.left(self.store, self.run_id, phases).waiting:
            return False
        return SCORE not in phases or not queue.taken(self.store, [self.holder])

    def _break(self, error: BaseException) -> None:
        self.broken = self.broken or error
        self.stop()

    def _take(self, row: Row) -> None:
        began = time.monotonic()
        item = self.source.item(row.place)
        try:
            with self._here(row, item) as here:
                ended = self._done(row, here)
        except Exception as error:  # noqa: BLE001  # whatever it is, it is told, and the others go on
            self._failed(row, item, error, time.monotonic() - began)
            return
        if self.log is not None:
            self.log.call_ends(
                ended.sha256,
                holding.spoken(self.holder),
                ended.status,
                seconds=time.monotonic() - began,
                audio_seconds=ended.audio_seconds,
                stages=ended.seconds,
                reason=ended.reason,
            )
        first, took = planning.times(row.outcome or {}), time.monotonic() - began
        ended = _with(ended, first)
        body = planning.body(ended, by=self.holder, took=first.took + took)
        if ended.status == "heard":
            queue.heard(self.store, row.name, self.holder, body, seconds=took, audio_seconds=ended.audio_seconds)
        else:
            queue.end(self.store, row.name, self.holder, ended.status, body, seconds=took)

    @contextmanager
    def _here(self, row: Row, item: Item) -> Iterator[Item]:
        """The item on this machine; the recording itself only where somebody has yet to hear it."""
        heard = row.phase != HEAR
        if item.remote and not heard:
            with self.source.fetched(item, sound=False) as told:
                heard = self._is_heard(told)
        with self.source.fetched(item, sound=not heard) as here:
            yield here

    def _is_heard(self, item: Item) -> bool:
        """Whether the models have heard a recording already as they would now: after a scorecard changed, its sound is not needed."""
        known = self.store.known_file(item.name, *ingest.marked(item))
        if known is None or item.kind != "recording":
            return False
        ask = partial(crm.answer, self.settings, self.store, known, fresh={}) if crm.is_asked(self.settings) else None
        try:
            facts = ingest.facts(item, self.settings.file_name_pattern, ask)
        except InputError:  # taking the call will say so
            return False
        return self.store.has(known, ledger.HEAR, ledger.hear_key(self.settings, facts))

    def _done(self, row: Row, item: Item) -> Outcome:
        limit = self._seconds(audio.sound(item.path) if row.phase == HEAR else 0.0)  # from now on: fetching it has a time of its own
        queue.extend(self.store, row.name, self.holder, limit)
        sha256 = batch.digest(item, self.store)
        if self.log is not None:
            self.log.call_begins(sha256, holding.spoken(self.holder), tries=row.tries + 1)
        with holding.only(self.store, f"call:{sha256}", self.holder):
            queue.extend(self.store, row.name, self.holder, limit)  # who waited for a copy of it did not hang
            return batch.process(item, self.store, self.settings, self.models, only_hear=row.phase == HEAR)

    def _seconds(self, length: float) -> float:
        """What a call of so many seconds of sound may take until it counts as hanging."""
        return max(60 * self.settings.call_minutes, TIMES * length)

    def _failed(self, row: Row, item: Item, error: Exception, seconds: float) -> None:
        if failures.may_pass(error) and row.tries + 1 < failures.TRIES:
            queue.try_again(self.store, row.name, self.holder, failures.DELAYS[row.tries])
            if self.log is not None:
                self.log.retry(self._digest(item), str(error), tries=row.tries + 1)
            return
        if failures.concerns_all(error):
            self._break(error)
        says = failures.reason(self.settings.workspace, item.name, error)
        failed = Outcome(item=item, status="failed", sha256="", reason=says)
        if self.log is not None:
            self.log.call_ends(self._digest(item), holding.spoken(self.holder), "failed", seconds=seconds, reason=says)
        queue.end(self.store, row.name, self.holder, "failed", planning.body(failed, by=self.holder))

    def _digest(self, item: Item) -> str:
        """What the log calls a call that failed; nothing where its file, or the store, can no longer say."""
        try:
            return self.store.known_file(item.name, *ingest.marked(item)) or ""
        except (OSError, QAError):
            return ""


def _with(ended: Outcome, first: Times) -> Outcome:
    """An outcome with what its first phase took."""
    if ended.status not in ("done", "already"):
        return ended
    seconds = dict(first.seconds)
    for stage, taken in ended.seconds.items():
        seconds[stage] = seconds.get(stage, 0.0) + taken
    status: Any = "done" if seconds else ended.status
    return replace(ended, status=status, seconds=seconds, audio_seconds=first.audio_seconds + ended.audio_seconds)

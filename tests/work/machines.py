"""A small machine room: workers with stand-ins for the models, as processes that tests may kill, and files that kill them."""

import faulthandler
import hashlib
import os
import signal
import sqlite3
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from pathlib import Path

import numpy as np

from qa_pipeline import batch, logs, sources
from qa_pipeline.batch import Outcome
from qa_pipeline.ingest import Item
from qa_pipeline.matching import likelihood
from qa_pipeline.settings import Settings
from qa_pipeline.store import Store, open_store, queue
from qa_pipeline.types import Transcript
from qa_pipeline.work import holding, planning, supervisor
from qa_pipeline.work.supervisor import Part, Supervisor
from qa_pipeline.work.worker import Worker
from tests.engines import NUMBERS, SAID, Scripted


class Deterministic(Scripted):
    """Says of the same sound the same, whoever asks and when; takes a moment for it."""

    slow = 0.02

    def transcribe(
        self, samples: np.ndarray, speech: Sequence[tuple[float, float]], language: str, hints: Sequence[str] = ()
    ) -> Transcript:
        time.sleep(self.slow)
        line = hashlib.sha256(samples.tobytes()).digest()[0] % len(SAID)
        alone = Scripted(said=(tuple(SAID.values())[line],))  # of its own: threads ask at once
        return alone.transcribe(samples, speech, language, hints)


def _crash(_item: Item) -> None:
    os.kill(os.getpid(), signal.SIGSEGV)


def _hang(_item: Item) -> None:
    time.sleep(3600)


def _eat(_item: Item) -> None:
    hoard = []
    while True:
        hoard.append(np.ones(4_000_000))
        time.sleep(0.01)


def _once(item: Item) -> None:
    """Kills the first process that takes it."""
    trace = item.path.with_suffix(".trace~")
    if not trace.exists():
        trace.touch()
        _crash(item)


POISON: Mapping[str, Callable[[Item], None]] = {"crash": _crash, "hang": _hang, "eat": _eat, "once": _once}
"""By the begin of a file's name, what happens to the process that works on it."""


def _poisoned(item: Item, *args: object, **options: object) -> Outcome:
    for name, work in POISON.items():
        if item.path.name.startswith(name):
            work(item)
    return _process(item, *args, **options)  # type: ignore[arg-type]


_process = batch.process


class Forked:
    """A worker as a copy of this process: it needs no second to start."""

    def __init__(self, settings: Settings, part: Part) -> None:
        self.pid = os.fork()
        if not self.pid:
            os._exit(_worked(settings, part))
        self.holder = holding.of(self.pid)
        self._status: int | None = None

    def ended(self) -> int | None:
        if self._status is None:
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            self._status = os.waitstatus_to_exitcode(status) if pid else None
        return self._status

    def said(self) -> Mapping[str, str]:
        return {}

    def memory(self) -> int:
        try:
            return int(Path(f"/proc/{self.pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
        except (OSError, IndexError):
            return 0

    def kill(self) -> None:
        if self.ended() is None:
            os.kill(self.pid, signal.SIGKILL)
            self._status = os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])


def _worked(settings: Settings, part: Part) -> int:
    faulthandler.disable()  # a crash that a test wants is nothing to tell
    parent = os.getppid()
    batch.process = _poisoned
    likelihood.load = lambda: NUMBERS  # type: ignore[assignment]
    store = open_store(settings.database_url)
    engines = Deterministic().engines()
    worker = Worker(
        settings=settings, store=store, source=sources.of(settings), models=engines, run_id=part.run_id, phases=part.phases, name=part.name
    )
    with holding.alive(store, worker.holder, lambda: os._exit(4), lambda: os._exit(5) if os.getppid() != parent else None):
        worker.work()
    return 0 if worker.broken is None else 3


def night(settings: Settings, run_id: str, start: supervisor.Start = Forked) -> dict[str, str]:
    """A night without Prefect; what became of each file."""
    likelihood.load = lambda: NUMBERS  # type: ignore[assignment]
    store = open_store(settings.database_url)
    with supervisor.run(store, run_id):
        planned(settings, store, run_id)
        Supervisor(settings=settings, store=store, run_id=run_id, start=start, log=logs.of(settings.workspace, "", run_id)).run()
        states = {name: row.state for name, row in queue.rows(store).items()}
    store.close()
    return states


def planned(settings: Settings, store: Store, run_id: str) -> planning.Plan:
    source = sources.of(settings)
    return planning.plan(store, settings, source, run_id, source.scan())


def rows(settings: Settings) -> dict[str, queue.Row]:
    store = open_store(settings.database_url)
    try:
        return queue.rows(store)
    finally:
        store.close()


def resident() -> int:
    """Bytes of memory that this process has."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def stop_of_power(settings: Settings, run_id: str, seconds: float, *, at_work: bool) -> bool:
    """Lets a night run in a group of processes of its own and kills all of them at once; whether it was still running.

    They are killed after `seconds`: from the begin, or from when somebody is `at_work`.
    """
    pid = os.fork()
    if not pid:
        os.setsid()
        try:
            night(settings, run_id)
        except BaseException:  # noqa: BLE001  # the copy of the test process must not go on as one
            os._exit(1)
        os._exit(0)
    deadline = None if at_work else time.monotonic() + seconds
    while deadline is None or time.monotonic() < deadline:
        ended, status = os.waitpid(pid, os.WNOHANG)
        if ended:
            assert os.waitstatus_to_exitcode(status) == 0
            return False
        if deadline is None and _is_at_work(settings):
            deadline = time.monotonic() + seconds
        time.sleep(0.005)
    os.killpg(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
    return True


def _is_at_work(settings: Settings) -> bool:
    """Whether a process that lives has a file."""
    file = settings.workspace / "qa.sqlite"
    if not file.exists():
        return False
    with closing(sqlite3.connect(file)) as connection:
        try:
            found = connection.execute("select holder from work where state = 'taken'").fetchall()
        except sqlite3.OperationalError:  # the tables are not there yet
            return False
    return any(not holding.is_dead(holder) for (holder,) in found)


def contents(store: Store) -> dict[str, list[tuple[object, ...]]]:
    """What the store holds, but for numbers of rows, and for when and how fast."""
    import sqlalchemy as sa

    from qa_pipeline.store import tables

    passing = {"id", "made_at", "seconds", "added_at", "at", "changed", "begun_at", "ended_at", "run_id", "outcome", "mark"}
    passing |= {"place", "heard_at", "hear_seconds", "score_seconds", "facts_id"}
    passing |= {"not_before", "alone", "strikes", "broken_off", "tries", "until", "deadline", "holder"}
    found: dict[str, list[tuple[object, ...]]] = {}
    with store._engine.connect() as connection:
        for table in tables.metadata.sorted_tables:
            columns = [column for column in table.c if column.name not in passing]
            found[table.name] = sorted((tuple(row) for row in connection.execute(sa.select(*columns))), key=repr)
    return found

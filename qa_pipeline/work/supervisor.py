"""Starts the processes that work, watches them, and finds out alone what one of them died of.

A process that crashes, hangs or eats the machine's memory takes no call with it but the one that did it: what it had at that moment is
tried again, each in a process of its own, and what kills two of these is set aside.
"""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Protocol

from qa_pipeline import batch, errors, layout, sources
from qa_pipeline.backends import cores
from qa_pipeline.errors import BackendError, InputError, QAError, StoreError
from qa_pipeline.estimate import Speeds
from qa_pipeline.logs import Log
from qa_pipeline.observing import Metrics
from qa_pipeline.settings import Settings
from qa_pipeline.store import Store, TransientStoreError, queue
from qa_pipeline.store.queue import HEAR, SCORE, Left
from qa_pipeline.work import failures, holding, planning, progress
from qa_pipeline.work.progress import Progress

EVERY = 0.3
"""Seconds from one look to the next."""

STRIKES = 2
"""Processes that a call may kill, alone in them, until it is set aside."""

CUTS = 5
"""Times that whoever had a call may vanish with its whole machine while nothing else was at work. A power cut seldom finds one twice."""

PATIENCE = 300.0
"""Seconds in which the database may be away until the run is given up."""

IDLE = 600.0
"""Seconds in which nobody has anything of the run, and nothing of it can be taken here, until the rest is left to the next run."""

STARTUP = 1800.0
"""Seconds in which a process must have taken something: a machine that is found out how to use takes some minutes."""

STILLBORN = 3
"""Processes in a row that may end without having taken anything."""

WORTH = 100
"""Files to score for each process that scores: it takes two seconds to start."""

TELL_EVERY = 3.0
"""Seconds from one word on how far the run is to the next."""

Tell = Callable[[Progress], None]
"""Is told how far the run is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """What a process is to do of a run: these phases, or the one file of this name."""

    run_id: str
    phases: Sequence[str] = (HEAR, SCORE)
    name: str | None = None


class Child(Protocol):
    """A process that works."""

    holder: str

    def ended(self) -> int | None:
        """How it ended, as `subprocess.Popen.returncode`; None while it lives."""

    def said(self) -> Mapping[str, str]:
        """What stopped it, once it has ended: `kind` and `says`; empty where nothing did."""

    def memory(self) -> int:
        """Bytes that it has resident."""

    def kill(self) -> None:
        """Ends it, and waits for its end."""


class Process:
    """A worker as a process of its own."""

    def __init__(self, settings: Settings, part: Part, command: Sequence[str]) -> None:
        self._process = subprocess.Popen([*command], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8")
        self.holder = holding.of(self._process.pid)
        told = {"parent": os.getpid(), "settings": _plain(settings), "run_id": part.run_id, "phases": list(part.phases), "name": part.name}
        try:
            assert self._process.stdin is not None  # a pipe, as asked for above
            self._process.stdin.write(json.dumps(told))
            self._process.stdin.close()
        except BrokenPipeError:  # it has died already, which will be seen
            return

    def ended(self) -> int | None:
        return self._process.poll()

    def said(self) -> Mapping[str, str]:
        assert self._process.stdout is not None
        with self._process.stdout as out:
            line = out.read()
        said: Mapping[str, str] = json.loads(line) if line else {}
        return said

    def memory(self) -> int:
        try:
            pages = int(Path(f"/proc/{self._process.pid}/statm").read_text(encoding="ascii").split()[1])
        except (OSError, IndexError):  # ended meanwhile, or no Linux
            return 0
        return pages * os.sysconf("SC_PAGE_SIZE")

    def kill(self) -> None:
        self._process.kill()
        self._process.wait()
        if self._process.stdout is not None:
            self._process.stdout.close()


Start = Callable[[Settings, Part], Child]
"""Starts a worker."""

COMMAND = (sys.executable, "-m", "qa_pipeline.work")


def process(settings: Settings, part: Part) -> Child:
    """Starts a worker."""
    return Process(settings, part, COMMAND)


def _plain(settings: Settings) -> dict[str, Any]:
    return {name: str(value) if isinstance(value, Path) else value for name, value in asdict(settings).items()}


# ---------------------------------------------------------------------------------------------------------------------


@dataclass(slots=True)
class Supervisor:
    """Sees to it that everything that a run has planned comes to an end. `start` starts a worker, `phases` is what is done of it here."""

    settings: Settings
    store: Store
    run_id: str
    start: Start
    phases: Sequence[str] = (HEAR, SCORE)
    tell: Tell = field(default=lambda _progress: None)
    earlier: Speeds | None = None
    log: Log | None = None
    metrics: Metrics = field(default_factory=Metrics)
    _told: float = -TELL_EVERY
    _setting_aside: str = ""
    _open: int = 0
    _moved: float = field(default_factory=time.monotonic)
    _began: float = field(default_factory=time.time)
    _children: list[Child] = field(default_factory=list)
    _stillborn: int = 0

    def run(self) -> None:
        """Returns when all is done. Raises QAError when the machine, not a call, is at fault: the rest is for the next run."""
        well = time.monotonic()
        try:
            while True:
                try:
                    if self._step():
                        return
                    well = time.monotonic()
                except TransientStoreError:  # a server that starts again
                    if time.monotonic() - well > PATIENCE:
                        raise
                time.sleep(EVERY)
        finally:
            for child in self._children:
                child.kill()
                with suppress(StoreError):  # else it is silent, and what it had is another's in a while
                    queue.free(self.store, child.holder, suspects=())

    def _step(self) -> bool:
        """Looks once, and does what is to be done; whether all is done."""
        self._look()
        left = queue.left(self.store, self.run_id, self.phases)
        self._say()
        self._watch(left)
        idle = not left.waiting and time.monotonic() - self._moved > IDLE
        if not self._children and (self._is_over(left) or idle):
            self._say(last=True)
            return True
        self._staff(left)
        if left.next_alone is not None and not self._busy():
            self._alone(left.next_alone)
        return False

    def _watch(self, left: Left) -> None:
        """Notes whether anything moves: who is at work, here or elsewhere, is not waited for in vain."""
        if left.open < self._open:
            self._stillborn = 0
        if left.open != self._open or left.at_work:
            self._moved = time.monotonic()
        self._open = left.open
        if left.waiting and self._children and time.monotonic() - self._moved > STARTUP:
            for child in self._children:
                child.kill()
            self._children.clear()
            self._count_stillborn(f"nothing taken in {STARTUP / 60:.0f} minutes")

    def _is_over(self, left: Left) -> bool:
        to_come = SCORE in self.phases and left.unheard
        return not (left.open or to_come)

    def _staff(self, left: Left) -> None:
        """Starts a process where there is something for one to do; more of them where there is much to score."""
        hearing = HEAR in self.phases and left.unheard > 0
        scoring = SCORE in self.phases and left.unheard == 0
        if not left.waiting or not (hearing or scoring):
            return
        wanted = 1 if hearing else max(1, min(cores.threads(0), left.waiting // WORTH))
        while len(self._children) < wanted:
            phases = self.phases if not self._children else (SCORE,)
            self._children.append(self.start(self.settings, Part(run_id=self.run_id, phases=phases)))

    def _busy(self) -> bool:
        return bool(queue.taken(self.store, [child.holder for child in self._children]))

    def _say(self, *, last: bool = False) -> None:
        if last or time.monotonic() - self._told > TELL_EVERY:
            began = time.monotonic()
            self.metrics.queue(queue.counts(self.store, self.run_id))
            self.tell(progress.of(self.store, self.run_id, began=self._began, at_once=self._at_once(), earlier=self.earlier))
            self._told = time.monotonic() + 50 * (time.monotonic() - began)  # of many files it takes a while to say it

    def _at_once(self) -> int:
        return layout.of(self.settings).calls

    # -- watching -----------------------------------------------------------------------------------------------------

    def _look(self) -> None:
        """Buries own children first: what they died of, this process knows better than others."""
        if self._setting_aside:  # the database was away before it could be given back
            queue.put_back(self.store, self._setting_aside, holding.me())
            self._setting_aside = ""
        for child in list(self._children):
            how = child.ended()
            if how is None:
                self._end_if_it_must(child)
            else:
                self._children.remove(child)
                self._buried(child, how)
        holding.recover(self.store)

    def _end_if_it_must(self, child: Child) -> None:
        hanging = queue.overdue(self.store, child.holder)
        full = child.memory() > limit(self.settings)
        if not (hanging or full):
            return
        child.kill()
        self._children.remove(child)
        # What hangs is known; who ate the memory is not.
        held = queue.free(self.store, child.holder, suspects=None if full else hanging)
        self._died(child, self._too_large() if full else self._too_long(), len(held))

    def _buried(self, child: Child, how: int) -> None:
        said = child.said()
        crashed = how != 0 and not said
        held = queue.free(self.store, child.holder, suspects=None if crashed else ())
        if said:
            raise _error(said)
        if not crashed:
            return
        self._died(child, f"its process ended by {_way(how)}", len(held))
        if held:
            self._stillborn = 0
        else:
            self._count_stillborn(_way(how))

    def _count_stillborn(self, way: str) -> None:
        self._stillborn += 1
        if self._stillborn >= STILLBORN:
            raise BackendError(f"the processes that hear calls end at once ({way}): run `qa-pipeline doctor`")

    def _died(self, child: Child, way: str, calls: int) -> None:
        self.metrics.worker_died(way)
        if self.log is not None:
            self.log.worker_died(holding.spoken(child.holder), way, calls=calls)

    def _too_long(self) -> str:
        return f"it took longer than {self.settings.call_minutes:g} minutes and five times its length"

    def _too_large(self) -> str:
        return f"it took more than {limit(self.settings) // 1024**2} MB of memory"

    # -- alone --------------------------------------------------------------------------------------------------------

    def _alone(self, name: str) -> None:
        """Tries one file in a process of its own, and sets it aside when that dies of it too often."""
        row = queue.row(self.store, name)
        if row is None:
            return
        if row.strikes >= STRIKES:
            self._set_aside(name, f"tried {STRIKES} times by itself, and each time {(row.outcome or {}).get('died', 'its process ended')}")
            return
        if row.broken_off > CUTS:  # the first time others were at work too
            self._set_aside(name, f"tried {CUTS} times by itself, and each time the whole machine stopped")
            return
        child = self.start(self.settings, Part(run_id=self.run_id, phases=self.phases, name=name))
        way = ""
        try:
            way = self._watched(child)
        finally:
            child.kill()
            queue.free(self.store, child.holder, suspects=(name,), strike=bool(way))
        if way:
            queue.note(self.store, name, way)
            self._died(child, way, 1)

    def _watched(self, child: Child) -> str:
        """What its process died of; nothing when it ended as it should."""
        while True:
            how = child.ended()
            if how is not None:
                said = child.said()
                if said:
                    raise _error(said)
                return "" if how == 0 else f"its process ended by {_way(how)}"
            if queue.overdue(self.store, child.holder):
                return self._too_long()
            if child.memory() > limit(self.settings):
                return self._too_large()
            holding.recover(self.store)
            self._say()
            time.sleep(EVERY)

    def _set_aside(self, name: str, says: str) -> None:
        holder = holding.me()
        row = queue.claim(self.store, holder, self.run_id, seconds=600, name=name)
        if row is None:
            return
        source = sources.of(self.settings)
        item = source.item(row.place)
        self._setting_aside = name
        try:
            with source.fetched(item) as here:
                ended = batch.refuse(here, batch.digest(here, self.store), self.store, self.settings, says)
        except (OSError, InputError) as error:
            ended = batch.Outcome(item=item, status="failed", sha256="", reason=failures.reason(self.settings.workspace, name, error))
        if self.log is not None:
            self.log.call_ends(ended.sha256, holding.spoken(holder), ended.status, seconds=0.0, reason=says)
        queue.end(self.store, name, holder, ended.status, planning.body(ended, by=holder))
        self._setting_aside = ""


def limit(settings: Settings) -> int:
    """Bytes of memory that a process may take: four fifths of the machine's, or of its control group's, where the settings do not say."""
    if settings.memory_mb:
        return settings.memory_mb * 1024**2
    return _usual_limit()


def _usual_limit() -> int:
    most = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    try:
        said = Path("/sys/fs/cgroup/memory.max").read_text(encoding="ascii").strip()
    except OSError:  # no control groups of the second version
        said = "max"
    return int(0.8 * (most if said == "max" else min(most, int(said))))


def _error(said: Mapping[str, str]) -> QAError:
    """What stopped a process, as the error that it was there."""
    if said["kind"] == TransientStoreError.__name__:
        return TransientStoreError(said["says"])
    known = getattr(errors, said["kind"], BackendError)
    return known(said["says"]) if known is not errors.ScorecardError else errors.ScorecardError([said["says"]])


def _way(how: int) -> str:
    return f"signal {-how}" if how < 0 else f"code {how}"


@contextmanager
def run(store: Store, run_id: str) -> Iterator[str]:
    """Holds a run's lease, and says that this process lives, while the block runs; gives the holder's name."""
    holder = holding.me()
    queue.take_lease(store, queue.RUN + run_id, holder)
    # Where the store could not be told for long, another run goes on with this one's files: nothing is done twice for that.
    with holding.alive(store, holder, lambda: None, thing=queue.RUN + run_id):
        try:
            yield holder
        finally:
            queue.give_lease(store, queue.RUN + run_id, holder)

"""Does it: what is due is planned, and deleted unless it is only to be told."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any

from qa_pipeline import equipment
from qa_pipeline.errors import BusyError
from qa_pipeline.retention import deleting, planning
from qa_pipeline.retention.deleting import Done
from qa_pipeline.retention.planning import Due
from qa_pipeline.settings import Settings
from qa_pipeline.store import Store, deletion, open_store, queue
from qa_pipeline.work import holding

FORMAT = "qa-retention/1"


@dataclass(slots=True)
class Sum:
    """What is due of one kind in one queue. `bytes` are on the disk and in the store together."""

    calls: int = 0
    files: int = 0
    rows: int = 0
    bytes: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """What is due, by queue (empty: of calls that name none) and by what it is, and what became of it: nothing in a dry run.

    `held` calls and files would be due, but for a legal hold; `not_scored` calls are kept until they are.
    """

    dry_run: bool
    due: dict[str, dict[str, Sum]]
    held: int
    not_scored: int
    done: Done = field(default_factory=Done)

    @property
    def is_complete(self) -> bool:
        """Whether nothing is left that should be gone."""
        return not (self.done.undone or self.done.trouble)


def run(settings: Settings, *, dry_run: bool, now: datetime | None = None) -> Tally:
    """Deletes what the rules of the settings say is due, or says what would be.

    Raises BusyError while a run is at work, SettingsError when the rules contradict themselves, InputError when the inbox cannot be read,
    StoreError when the store cannot be read or written. Whatever it was at then goes on the next time.
    """
    now = now or datetime.now(UTC)
    store = open_store(settings.database_url)
    try:
        if dry_run:
            return _tally(planning.plan(settings, store, now))
        with equipment.at_work(settings.workspace, alone=True):
            _require_peace(store)
            plan = planning.plan(settings, store, now)
            tally = _tally(plan)  # before: then the files are there to be counted
            return replace(tally, dry_run=False, done=deleting.delete(settings, store, plan.due))
    finally:
        store.close()


def _require_peace(store: Store) -> None:
    """Raises BusyError while a run is at work, here or on another machine: what it reads must not go meanwhile."""
    if any(not holding.is_dead(holder) for holder in queue.live_runs(store).values()):
        raise BusyError("a run is at work with this store: delete when it has ended")


def _tally(plan: planning.Plan) -> Tally:
    return Tally(dry_run=True, due=_sums(plan.due), held=plan.held, not_scored=plan.not_scored)


def _sums(due: Sequence[Due]) -> dict[str, dict[str, Sum]]:
    sums: dict[str, dict[str, Sum]] = {}
    for one in due:
        for what in one.parts:
            found = sums.setdefault(one.queue, {}).setdefault(what, Sum())
            found.calls += 1
            if what == next(iter(one.parts)):
                found.files += one.files
                found.bytes += one.on_disk
            if what == deletion.TRANSCRIPT:
                found.rows += one.rows
                found.bytes += one.in_store
    return dict(sorted(sums.items()))


def as_json(tally: Tally) -> dict[str, Any]:
    """The tally as `qa-retention/1`."""
    import msgspec

    told = msgspec.to_builtins(tally)
    return {"format": FORMAT, **told, "complete": tally.is_complete}

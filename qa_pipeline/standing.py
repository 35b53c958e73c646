"""How the nights stand: what is at work, what waits, when the next one is, and what went wrong. Asks the store and the workspace only."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from qa_pipeline import jobs, reasons, timetable
from qa_pipeline.errors import QAError
from qa_pipeline.settings import Settings
from qa_pipeline.store import open_store, queue, runs
from qa_pipeline.work import holding, progress
from qa_pipeline.work.progress import Progress

if TYPE_CHECKING:
    from qa_pipeline.store import Store
    from qa_pipeline.store.runs import StoredRun
    from qa_pipeline.timetable import Timetable

NEWEST = 20
"""Runs that are looked at: several may be at work, or have broken off, at once."""

SILENT = timedelta(minutes=3)
"""How long Prefect may not have answered before that is worth a word: it takes seconds to start, and is asked every quarter of a minute."""

LATE = timedelta(minutes=10)
"""How late a night may begin before that is worth a word."""

AT_WORK, ENDED, BROKE_OFF = "at work", "ended", "broke off"


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """A run. Times are ISO 8601 in UTC; `ended_at` is empty unless it ended.

    `files` says how many of its files wait, are taken, are done, were done already, were refused and failed; `reasons` the kinds of why
    they were refused or failed, the commonest first, with how many files each. `holder` is the machine and process that runs it,
    `progress` how far it is while it is at work, and `trouble` what the run itself says went wrong.
    """

    run_id: str
    state: str
    started_at: str
    ended_at: str
    files: Mapping[str, int]
    reasons: Mapping[str, int]
    holder: str = ""
    progress: Progress | None = None
    trouble: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How the nights of a workspace stand. `last` is the newest run that is not at work.

    `served` says whether a process lives that begins the nights; `next_at` is empty where none will begin. `troubles` is what a person
    should see to, in sentences; files that failed in a run that ended are not among them: the next run tries them again.
    """

    at: str
    running: tuple[Run, ...]
    last: Run | None
    scheduled: bool
    served: bool
    paused: bool
    cron: str
    timezone: str
    next_at: str
    troubles: tuple[str, ...]


def standing(settings: Settings, now: datetime | None = None) -> Standing:
    """How the nights stand. What cannot be read is among the troubles: nothing is raised but for wrong settings."""
    now = now or datetime.now(UTC)
    troubles: list[str] = []
    known: list[Run] = []
    table = None
    try:
        known = _runs(settings)
    except QAError as error:
        troubles.append(f"the store cannot be read: {' '.join(str(error).split())}")
    try:
        table = timetable.read(settings.workspace)
    except QAError as error:
        troubles.append(str(error))
    served = table is not None and timetable.is_served(settings.workspace)
    running = tuple(run for run in known if run.state == AT_WORK)
    last = next((run for run in known if run.state != AT_WORK), None)
    troubles += _of_last(last, running=bool(running))
    troubles += [f"{job} failed at {at[:16]} UTC: {why}" for job, (at, why) in sorted(jobs.failed(settings.workspace).items())]
    coming = [time for time in table.coming if _time(time) > now] if table and served and not table.paused else []
    if table is not None:
        newest = max((run.started_at for run in known if run.state != BROKE_OFF), default="")
        troubles += _of_schedule(table, now, served=served, newest=newest)
    return Standing(
        at=_iso(now),
        running=running,
        last=last,
        scheduled=table is not None,
        served=served,
        paused=table is not None and table.paused,
        cron=table.cron if table else "",
        timezone=table.timezone if table else "",
        next_at=coming[0] if coming else "",
        troubles=tuple(troubles),
    )


def covered(settings: Settings) -> str:
    """When the newest run began that ended or is at work, ISO 8601 in UTC; empty where there is none. One that broke off covers no night.

    Raises StoreError.
    """
    return max((run.started_at for run in _runs(settings) if run.state != BROKE_OFF), default="")


# ---------------------------------------------------------------------------------------------------------------------
# Of the store


def _runs(settings: Settings) -> list[Run]:
    """The newest runs, the newest first. Makes no store where there is none."""
    if not settings.database and not (settings.workspace / "qa.sqlite").is_file():
        return []
    store = open_store(settings.database_url)
    try:
        live = {run_id: holder for run_id, holder in queue.live_runs(store).items() if not holding.is_dead(holder)}
        found = runs.newest(store, NEWEST)
        noted = {stored.run_id for stored in found}
        early = [_planning(run_id, holder) for run_id, holder in live.items() if run_id not in noted]
        return [*early, *(_run(store, stored, live.get(stored.run_id, "")) for stored in found)]
    finally:
        store.close()


def _planning(run_id: str, holder: str) -> Run:
    """A run that still reads the inbox: it is noted when it has something to do. When it began is the first part of its id."""
    began = datetime.strptime(run_id[:17], "%Y-%m-%dT%H%M%S").replace(tzinfo=UTC)
    return Run(run_id=run_id, state=AT_WORK, started_at=_iso(began), ended_at="", files={}, reasons={}, holder=holding.spoken(holder))


def _run(store: "Store", stored: "StoredRun", holder: str) -> Run:
    """A run that is noted; its counts are its own words where it ended, else those of the files it planned."""
    summary = stored.summary
    refused, failed = (_listed(summary, name) for name in ("refused", "failed"))
    at_work = bool(holder) and not stored.ended_at
    if stored.ended_at:
        files = {"waiting": len(_listed(summary, "waiting")), "refused": len(refused), "failed": len(failed)}
        files |= {name: int(summary.get(name, 0)) for name in ("done", "already")}
    else:
        files = dict(queue.counts(store, stored.run_id))
    kinds = Counter(reasons.kind(str(one.get("reason", ""))) for one in (*refused, *failed))
    return Run(
        run_id=stored.run_id,
        state=ENDED if stored.ended_at else AT_WORK if holder else BROKE_OFF,
        started_at=stored.started_at,
        ended_at=stored.ended_at,
        files=files,
        reasons=dict(kinds.most_common()),
        holder=holding.spoken(holder) if holder else "",
        progress=progress.of(store, stored.run_id, began=_time(stored.started_at).timestamp()) if at_work else None,
        trouble=str(summary.get("trouble", "")),
    )


def _listed(summary: Mapping[str, Any], name: str) -> Sequence[Any]:
    found = summary.get(name, ())
    return found if isinstance(found, list | tuple) else ()


# ---------------------------------------------------------------------------------------------------------------------
# What a person should see to


def _of_last(last: Run | None, *, running: bool) -> list[str]:
    if last is None:
        return []
    # What broke off goes on with whatever is at work now.
    if last.state == BROKE_OFF and not running:
        left = last.files.get("waiting", 0) + last.files.get("taken", 0)
        return [f"the run of {last.started_at[:16]} UTC broke off with {left} files left; the next run goes on where it stopped"]
    return [f"the run of {last.started_at[:16]} UTC: {last.trouble}"] if last.trouble else []


def _of_schedule(table: "Timetable", now: datetime, *, served: bool, newest: str) -> list[str]:
    """`newest` is when the newest run began that ended or is at work."""
    if not served:
        return ["NOT SERVED: no night will begin until `qa-pipeline schedule` is started again; it makes up for what was missed"]
    found = [table.trouble] if table.trouble else []
    if table.paused:
        found.append("PAUSED in Prefect's page: no night will begin until it is resumed there or `qa-pipeline schedule` is started again")
    if table.failure and _later(table.failed_at, newest):
        found.append(f"the night of {table.failed_at[:16]} UTC failed: {table.failure}")
    seen = _time(table.seen_at or table.since)
    if now - seen > SILENT and not table.trouble:
        found.append(f"Prefect has not been heard of since {_iso(seen)[:16]} UTC: see logs/schedule.log and logs/prefect-server.log")
    late = [time for time in table.coming if _time(time) < now - LATE and _later(time, newest)]
    if late and not table.paused:
        found.append(f"the night of {late[-1][:16]} UTC has not begun")
    return found


def _later(time: str, than: str) -> bool:
    return not than or _time(time) > _time(than)


def _time(text: str) -> datetime:
    return datetime.fromisoformat(text)


def _iso(time: datetime) -> str:
    return time.astimezone(UTC).isoformat(timespec="milliseconds")

"""The nightly run: everything new in the inbox, heard, scored and reported. Running it twice does nothing twice.

from flows.nightly import nightly
nightly(inbox="recordings", workspace="workspace")
"""

import sys
import time
import uuid
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import httpx
from prefect import flow, task
from prefect.cache_policies import NO_CACHE
from prefect.client.schemas.objects import State
from prefect.deployments import run_deployment
from prefect.exceptions import PrefectException
from prefect.task_runners import ThreadPoolTaskRunner
from prefect.utilities.annotations import quote

from flows import artifacts, later, progress
from qa_pipeline import (
    batch,
    catching_up,
    crm,
    equipment,
    estimate,
    layout,
    logs,
    notices,
    notify,
    observing,
    reporting,
    run_report,
    settings,
    sources,
    translation,
)
from qa_pipeline.batch import Outcome
from qa_pipeline.errors import QAError, StoreError
from qa_pipeline.estimate import TimeLeft
from qa_pipeline.ingest import Item, Listing
from qa_pipeline.logs import Log
from qa_pipeline.observing import Metrics
from qa_pipeline.recalled import Scored
from qa_pipeline.reports import figures, html, run_page, trend
from qa_pipeline.run_report import Taken
from qa_pipeline.settings import Settings
from qa_pipeline.sources import Source
from qa_pipeline.store import Store, facts, now, open_store, queue, runs
from qa_pipeline.store.queue import HEAR
from qa_pipeline.types import RunSummary, Volume
from qa_pipeline.work import failures, holding, planning, supervisor
from qa_pipeline.work.planning import Plan

PATIENCE = 600.0
"""Seconds in which nobody takes anything until what other machines were to do is left to the next run."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Night:
    """What a run did, the calls of its report, and the newest report: of this run, or of the last that had something to report.

    `trouble` says why this run's report could not be written; its calls are in the next one then.
    """

    summary: RunSummary
    calls: Scored
    report: Path | None
    trouble: str = ""


# Few tasks, each of many calls: what a call needs of Prefect would otherwise cost more than scoring it. The ledger of calls is the store.
RUNNER: Any = ThreadPoolTaskRunner()  # Prefect types a runner by its futures, and its own flow decorator does not accept that


@flow(name=later.NIGHT, task_runner=RUNNER, persist_result=False, validate_parameters=False)
def nightly(inbox: str | None = None, workspace: str | None = None, options: dict[str, Any] | None = None) -> Night:
    """Takes what is in the inbox. `options` are further settings by name; what is not given comes from the file and the environment.

    A file that cannot be used is set aside and reported; a call that fails is reported and tried again by the next run. Neither stops
    the others. Raises QAError before the first call when the run cannot begin.
    """
    given = {**(options or {}), "inbox": inbox, "workspace": workspace}
    chosen = settings.load(given)
    with later.telling(chosen, later.NIGHT):
        equipment.require_settings(chosen)
        sources.of(chosen).require()
        crm.require(chosen)
        with equipment.at_work(chosen.workspace, alone=False), closing(open_store(chosen.database_url)) as store:
            return _night(store, chosen, given)


def _night(store: Store, chosen: Settings, given: Mapping[str, Any]) -> Night:
    started_at, disk = now(), run_report.volumes(chosen)
    run_id = f"{started_at[:19].replace(':', '')}-{uuid.uuid4().hex[:6]}"
    told = observing.metrics(chosen.metrics)
    with closing(told), supervisor.run(store, run_id) as holder:
        before = _before(store)
        log = logs.of(chosen.workspace, chosen.log_format, run_id, sys.stderr)
        catching_up.with_facts(store, log)
        source = sources.of(chosen)
        source.clear()
        listing = source.scan()
        with holding.only(store, "planning", holder):  # two that plan at once would take each other's files
            plan = planning.plan(store, chosen, source, run_id, listing)
        if any(item.kind == "recording" for item in plan.todo) and HEAR in chosen.phases:
            equipment.require_models(chosen)
        runs.begin(store, run_id, started_at)
        expected = _begun(log, plan, chosen, before)
        broken, alone = _worked(store, chosen, run_id, given)
        if broken:
            log.run_stopped(broken)
        taken = _taken(store, source, listing, plan, run_id=run_id, broken=broken)
        fresh, taken = _fresh(taken, chosen, store)
        about = {"run_id": run_id, "started_at": started_at, "listing": listing, "expected_seconds": expected, "before": before}
        done = Done(taken=taken, fresh=fresh, about={**about, "elsewhere": len(plan.elsewhere), "programs": run_report.versions()})
        night = _told(store, chosen, done, disk, broken or alone)
        _measured(told, log, night.summary, taken)
        unfound = catching_up.findable(store, chosen, log)
        if unfound:
            night = replace(night, trouble="; ".join(part for part in (night.trouble, unfound) if part))
            _noted(store, run_id, night.trouble)
    return night


def _noted(store: Store, run_id: str, trouble: str) -> None:
    """Adds to what the store says of a run that has ended what went wrong since."""
    row = next((run for run in runs.newest(store, 10) if run.run_id == run_id), None)
    if row is not None and row.ended_at:
        runs.end(store, run_id, ended_at=row.ended_at, report=row.report, summary={**row.summary, "trouble": trouble})


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """What became of all files, the calls that no report has had yet with their ids, and what else the summary says."""

    taken: Sequence[Taken]
    fresh: Sequence[tuple[Outcome, str]]
    about: Mapping[str, Any]

    def summary(self, disk: Sequence[Volume] = ()) -> RunSummary:
        machine = run_report.this_machine()
        return run_report.summary(**self.about, taken=self.taken, ended_at=now(), machine=machine, disk=disk)


def _before(store: Store) -> RunSummary | None:
    """The summary of the last run that ended."""
    ended = (run for run in runs.newest(store, 10) if run.ended_at)
    last = next(ended, None)
    return None if last is None else run_report.read(last.summary)


def _begun(log: Log, plan: Plan, chosen: Settings, before: RunSummary | None) -> float | None:
    """Says in the log what there is to do; how long it may take, in seconds, as far as one can know."""
    recordings = sum(item.kind == "recording" for item in plan.todo)
    earlier = None if before is None else estimate.speeds(before)
    left = TimeLeft(recordings=recordings, conversations=len(plan.todo), at_once=layout.of(chosen).calls, earlier=earlier).left()
    already = sum(outcome.status == "already" for outcome in plan.known.values())  # others were refused then
    log.run_begins(recordings=recordings, conversations=len(plan.todo) - recordings, already=already, expected_seconds=left)
    return left


def _measured(told: Metrics, log: Log, summary: RunSummary, taken: Sequence[Taken]) -> None:
    for one in taken:
        outcome = one.outcome
        told.call(
            status=outcome.status,
            kind=outcome.item.kind,
            seconds=one.wall,
            audio_seconds=outcome.audio_seconds,
            stages=outcome.seconds,
            reason=outcome.reason,
        )
        for _ in range(one.tries - 1):
            told.retry()
    told.run(seconds=summary.took or 0.0)
    counts = {"done": summary.done, "already": summary.already, "refused": len(summary.refused), "failed": len(summary.failed)}
    log.run_ends(seconds=summary.took or 0.0, audio_seconds=summary.audio_seconds, **counts)


# ---------------------------------------------------------------------------------------------------------------------
# Taking calls


def _worked(store: Store, chosen: Settings, run_id: str, given: Mapping[str, Any]) -> tuple[str, str]:
    """Sees to it that what is planned is done, here and by whoever helps. Why the machine stopped it, and what else went wrong."""
    if not queue.left(store, run_id).open:
        return "", ""
    unasked = [name for name, phases in chosen.help.items() if not _asked(name, given, run_id, phases)]
    trouble = f"nobody could be asked for help at {', '.join(unasked)}" if unasked else ""
    more = [share.submit(chosen, run_id, chosen.phases) for _ in range(chosen.shares - 1)]
    try:
        share(chosen, run_id, chosen.phases)
        for one in more:
            one.wait()
        _awaited(store, run_id)
    except QAError as error:
        return " ".join(str(error).split()), trouble
    return "", trouble


def _asked(deployment: str, given: Mapping[str, Any], run_id: str, phases: Sequence[str]) -> bool:
    """Whether a share is to begin on a worker of the deployment's pool. That it does is not waited for."""
    options = {name: value for name, value in given.items() if value is not None}
    parameters = {"run_id": run_id, "options": options, "phases": list(phases)}
    try:
        run_deployment(name=deployment, parameters=parameters, timeout=0, tags=[f"run:{run_id}"])
    except (PrefectException, httpx.HTTPError):
        return False
    return True


@task(name="hear and score", tags=["qa-share"], cache_policy=NO_CACHE, persist_result=False)
def share(chosen: Settings, run_id: str, phases: Sequence[str]) -> None:
    """Works on what a run has planned until nothing of these phases is left, together with whoever else does. Models are loaded once."""
    store = open_store(chosen.database_url)
    try:
        before = _before(store)
        with closing(observing.metrics(chosen.metrics)) as told:
            supervisor.Supervisor(
                settings=chosen,
                store=store,
                run_id=run_id,
                start=supervisor.process,
                phases=tuple(phases),
                tell=progress.PROGRESS.get(),
                earlier=None if before is None else estimate.speeds(before),
                log=logs.of(chosen.workspace, chosen.log_format, run_id, sys.stderr),
                metrics=told,
            ).run()
    finally:
        store.close()


@flow(name="share", persist_result=False, validate_parameters=False)
def helper(run_id: str, options: dict[str, Any] | None = None, phases: Sequence[str] = (HEAR, queue.SCORE)) -> None:
    """A share of a run that another machine began. Its inbox, workspace and store are the same; its models and processor its own."""
    chosen = settings.load(options or {})
    if HEAR in phases:
        equipment.require_models(chosen)
    with equipment.at_work(chosen.workspace, alone=False):
        share(chosen, run_id, phases)


def _awaited(store: Store, run_id: str) -> None:
    """Waits for what others have of the run. What nobody takes is left to the next run."""
    seen, since = -1, time.monotonic()
    while (left := queue.left(store, run_id)).open:
        holding.recover(store)
        if left.open != seen or left.taken:
            seen, since = left.open, time.monotonic()
        if time.monotonic() - since > PATIENCE:
            return
        time.sleep(supervisor.EVERY)


def _taken(store: Store, source: Source, listing: Listing, plan: Plan, *, run_id: str, broken: str) -> list[Taken]:
    """What became of each file that this run answers for, in the order of the inbox."""
    try:
        rows = queue.rows(store, run_id)
    except StoreError as error:
        rows, broken = {}, broken or str(error)
    elsewhere = set(plan.elsewhere)
    found: list[Taken] = []
    for item in listing.ready:
        row = rows.get(item.name)
        if item.name in elsewhere:
            continue
        if item.name in plan.known:
            found.append(Taken(outcome=plan.known[item.name]))
        elif row is not None and row.state in queue.ENDED:
            found.append(planning.taken(row, item))
        else:
            reason = f"not tried: {broken}" if broken else "not tried: nobody took it"
            found.append(Taken(outcome=Outcome(item=item, status="failed", sha256="", reason=reason)))
    return [*found, *_gone(store, source, run_id, {item.name for item in listing.ready})]


def _gone(store: Store, source: Source, run_id: str, there: Collection[str]) -> Iterator[Taken]:
    """What is done with and was in no report before its file was taken out of the inbox."""
    try:
        live = queue.live_runs(store)
        for row in queue.unreported(store):
            if row.name not in there and (row.run_id == run_id or row.run_id not in live):
                yield planning.taken(row, source.item(row.place))
    except StoreError:  # it is said of the whole run already
        return


def _fresh(taken: list[Taken], chosen: Settings, store: Store) -> tuple[list[tuple[Outcome, str]], list[Taken]]:
    """The calls that no report has had yet, and all that was taken; a call that the store cannot give back has failed.

    They are read and let go: a night may have more of them than memory.
    """
    calls: list[tuple[Outcome, str]] = []
    after: list[Taken] = []
    for one in taken:
        after.append(one)
        if one.outcome.keys is None or one.outcome.reported:
            continue
        try:
            calls.append((one.outcome, batch.scored_call(one.outcome, store, chosen.report_language).report.call_id))
        except QAError as error:
            reason = failures.reason(chosen.workspace, one.outcome.item.name, error)
            after[-1] = replace(one, outcome=replace(one.outcome, status="failed", keys=None, reason=reason))
    return calls, after


# ---------------------------------------------------------------------------------------------------------------------
# Saying what was done


@task(name="write the report", cache_policy=NO_CACHE, persist_result=False)
def write_report(chosen: Settings, calls: Scored, ids: tuple[str, ...], items: tuple[Item, ...], summary: RunSummary) -> Path:
    """The report of this run, in the formats of the settings; returns the page to open."""
    folder, page = chosen.reports / summary.run_id, None
    if "html" in chosen.report_formats:
        having = sources.of(chosen).sounds(items)
        with translation.speaking(chosen.report_language), closing(open_store(chosen.database_url)) as store:
            last = runs.last_report(store)
            before = figures.read((chosen.workspace / last).parent) if last else None
            history = facts.select(store, trend.lately(summary.started_at), details=False)
            page = html.write(folder, calls, summary, run_page=run_page.PAGE, having=having, before=before, history=history)
    tables = reporting.beside(chosen, folder, ids)
    return page or next(iter(tables), folder / run_page.PAGE)


def _told(store: Store, chosen: Settings, done: Done, disk: Mapping[str, int], trouble: str) -> Night:
    """Says what was done: in the report, on a page of its own, in the store, and on Prefect's page."""
    calls = _calls(chosen, done)
    report, unwritten = _report(chosen, done)
    summary = done.summary(run_report.growth(disk, run_report.volumes(chosen)))  # with what the report takes of the disk
    page, problem = _page(chosen, done, summary)
    trouble = trouble or unwritten or problem
    trouble = "; ".join(part for part in (trouble, *_sent(chosen, summary, trouble, report)) if part)
    try:
        last = _remembered(store, {**asdict(summary), "trouble": trouble}, report, [outcome for outcome, _ in done.fresh])
    except StoreError as error:  # what was done is said all the same
        last, trouble = report, trouble or f"the run could not be noted in the store: {error}"
    artifacts.publish(summary, page)  # what Prefect's page lacks, the run's own has
    return Night(summary=summary, calls=calls, report=(chosen.workspace / last).resolve() if last else None, trouble=trouble)


def _calls(chosen: Settings, done: Done) -> Scored:
    return Scored(outcomes=tuple(outcome for outcome, _ in done.fresh), settings=chosen)


def _sent(chosen: Settings, summary: RunSummary, trouble: str, report: str) -> Sequence[str]:
    """Sends the morning's summary to whom the settings name; what went wrong with that."""
    names = chosen.notify_names == "yes"
    return notify.send(chosen, notices.of_run(summary, language=chosen.report_language, trouble=trouble, report=report, names=names))


def _report(chosen: Settings, done: Done) -> tuple[str, str]:
    """The report's path in the workspace, or nothing and why there is none."""
    calls, ids, items = _calls(chosen, done), tuple(name for _, name in done.fresh), tuple(outcome.item for outcome, _ in done.fresh)
    summary = done.summary()
    if not (calls or summary.refused_now or summary.failed):
        return "", ""
    # Quoted: Prefect would otherwise look for futures in every word of every call.
    state: State[Path] = write_report(quote(chosen), quote(calls), quote(ids), quote(items), quote(summary), return_state=True)
    result: Any = state.result(raise_on_failure=False)
    if isinstance(result, Path):
        return result.relative_to(chosen.workspace).as_posix(), ""
    return "", f"the report could not be written: {failures.reason(chosen.workspace, summary.run_id, result)}"


def _page(chosen: Settings, done: Done, summary: RunSummary) -> tuple[Path | None, str]:
    """The page about the run itself, where there was anything to do; or why there is none."""
    if not (summary.done or summary.refused or summary.failed):
        return None, ""
    shown = done.fresh if "html" in chosen.report_formats else ()  # calls that have a page to lead to
    names = {outcome.sha256[: run_report.DIGITS]: name for outcome, name in shown}
    try:
        with translation.speaking(chosen.report_language):
            return run_page.write(chosen.reports / summary.run_id, summary, names), ""
    except OSError as error:
        return None, f"the page about the run could not be written: {failures.reason(chosen.workspace, summary.run_id, error)}"


def _remembered(store: Store, summary: Mapping[str, Any], report: str, reported: list[Outcome]) -> str | None:
    """Writes down what the run did; gives the newest report's path in the workspace."""
    runs.end(store, summary["run_id"], ended_at=summary["ended_at"], report=report, summary=summary)
    if report:
        queue.mark_reported(store, [outcome.item.name for outcome in reported], summary["run_id"])
        for outcome in reported:
            batch.mark_reported(outcome, store, summary["run_id"])
    return runs.last_report(store)

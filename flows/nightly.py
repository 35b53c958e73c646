"""The nightly run: everything new in the inbox, heard, scored and reported. Running it twice does nothing twice.

from flows.nightly import nightly
nightly(inbox="recordings", workspace="workspace")
"""

import hashlib
import traceback
import uuid
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from contextvars import ContextVar
from dataclasses import asdict, dataclass, replace
from functools import lru_cache
from itertools import islice
from pathlib import Path
from typing import Any

from prefect import flow, task
from prefect.cache_policies import NO_CACHE
from prefect.client.schemas.objects import State, TaskRun
from prefect.futures import PrefectFuture, as_completed
from prefect.task_runners import ThreadPoolTaskRunner
from prefect.tasks import Task
from prefect.utilities.annotations import quote

from qa_pipeline import batch, equipment, ingest, layout, settings
from qa_pipeline.batch import Outcome
from qa_pipeline.errors import BackendError, ModelMissing, QAError, StoreError
from qa_pipeline.ingest import Item
from qa_pipeline.pipeline import Engines
from qa_pipeline.reports import html
from qa_pipeline.settings import Settings
from qa_pipeline.store import Store, now, open_store
from qa_pipeline.types import Refusal, RunSummary, ScoredCall

LOG = "logs/failures.log"
"""In the workspace: where the mistakes of this program are written, with their places in the code."""

UNREADABLE = "cannot be read: let this user read it, or take it away"

Progress = Callable[[int, int], None]
"""Is told how many files are done, and of how many."""

PROGRESS: ContextVar[Progress] = ContextVar("progress", default=lambda _done, _of: None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Night:
    """What a run did, the calls of its report, and the newest report: of this run, or of the last that had something to report.

    `trouble` says why this run's report could not be written; its calls are in the next one then.
    """

    summary: RunSummary
    calls: tuple[ScoredCall, ...]
    report: Path | None
    trouble: str = ""


@dataclass(slots=True)
class _Equipment:
    """What all calls of a process share. `broken` says why the machine, not a call, stopped the run: the rest is not tried."""

    store: Store
    models: Engines
    broken: str = ""


# Threads, because all calls share the models; how many calls are taken at the same time is decided by `_taken`.
RUNNER: Any = ThreadPoolTaskRunner()  # Prefect types a runner by its futures, and its own flow decorator does not accept that


@flow(name="nightly", task_runner=RUNNER, persist_result=False, validate_parameters=False)
def nightly(inbox: str | None = None, workspace: str | None = None, options: dict[str, Any] | None = None) -> Night:
    """Takes what is in the inbox. `options` are further settings by name; what is not given comes from the file and the environment.

    A file that cannot be used is set aside and reported; a call that fails is reported and tried again by the next run. Neither stops
    the others. Raises QAError before the first call when the run cannot begin.
    """
    chosen = settings.load({**(options or {}), "inbox": inbox, "workspace": workspace})
    equipment.require_settings(chosen)
    ingest.require_inbox(chosen.inbox)
    with equipment.only_run(chosen.workspace):
        shared = _equipment(chosen)
        shared.broken = ""
        try:
            return _night(chosen, shared)
        finally:
            shared.store.close()


def _night(chosen: Settings, shared: _Equipment) -> Night:
    started_at = now()
    listing = ingest.scan(chosen.inbox, chosen.settle_seconds)
    fresh, outcomes = _fresh(_outcomes(listing, chosen, shared), chosen, shared)
    calls = tuple(call for _, call in fresh)
    summary = _summary(started_at, listing, outcomes)
    report, trouble = _report(chosen, calls, summary)
    try:
        last = _remembered(shared.store, summary, report, [outcome for outcome, _ in fresh])
    except StoreError as error:  # what was done is said all the same
        last, trouble = report, trouble or f"the run could not be noted in the store: {error}"
    return Night(summary=summary, calls=calls, report=(chosen.workspace / last).resolve() if last else None, trouble=trouble)


def _fresh(
    outcomes: tuple[Outcome, ...], chosen: Settings, shared: _Equipment
) -> tuple[list[tuple[Outcome, ScoredCall]], tuple[Outcome, ...]]:
    """The calls that no report has had yet, and all outcomes; a call that the store cannot give back has failed."""
    calls: list[tuple[Outcome, ScoredCall]] = []
    after: list[Outcome] = []
    for outcome in outcomes:
        after.append(outcome)
        if outcome.keys is None or outcome.reported:
            continue
        try:
            calls.append((outcome, batch.scored_call(outcome, shared.store, chosen.report_language)))
        except QAError as error:
            after[-1] = replace(outcome, status="failed", keys=None, reason=_reason(chosen, outcome.item.name, error))
    return calls, tuple(after)


def _remembered(store: Store, summary: RunSummary, report: str, reported: list[Outcome]) -> str | None:
    """Writes down what the run did; gives the newest report's path in the workspace."""
    store.add_run(
        run_id=summary.run_id,
        started_at=summary.started_at,
        ended_at=summary.ended_at,
        report=report,
        summary=asdict(summary),
    )
    for outcome in reported if report else ():
        batch.mark_reported(outcome, store, summary.run_id)
    return store.last_report()


# ---------------------------------------------------------------------------------------------------------------------
# Taking calls


def _outcomes(listing: ingest.Listing, chosen: Settings, shared: _Equipment) -> tuple[Outcome, ...]:
    """What became of each file, in the order of the inbox. Only what is not done yet becomes a task."""
    outcomes: dict[Path, Outcome] = {}
    todo: list[Item] = []
    for item in listing.ready:
        try:
            before = batch.recall(item, shared.store, chosen, shared.models)
        except OSError:  # vanished, or not readable; taking it will say so
            before = None
        if before is None:
            todo.append(item)
        else:
            outcomes[item.path] = before
    recordings = [item.path for item in todo if item.kind == "recording"]
    if recordings:
        equipment.require_models(chosen)
        _tuned(chosen, recordings)
    tell = PROGRESS.get()
    for done, (item, future) in enumerate(_taken(todo, chosen), start=1):
        outcomes[item.path] = _outcome(future, item, chosen, shared)
        tell(done, len(todo))
    return tuple(outcomes[item.path] for item in listing.ready)


def _tuned(chosen: Settings, recordings: list[Path]) -> None:
    """Finds by measuring how this machine hears fastest, where nobody did, and where so much waits that it pays."""
    if len(recordings) < layout.WORTH or not layout.is_open(chosen) or layout.is_measured(chosen):
        return
    with suppress(QAError):  # too little speech in them, or something that the calls themselves will say: it is only about speed
        layout.measure(chosen, recordings)


def _taken(todo: list[Item], chosen: Settings) -> Iterator[tuple[Item, PrefectFuture[Outcome]]]:
    """Each item with the future that is done with it. As many are at work as the models can hear together, the next as one is done."""
    waiting = iter(enumerate(todo, start=1))
    most = layout.of(chosen).calls if any(item.kind == "recording" for item in todo) else 1
    working: dict[PrefectFuture[Outcome], Item] = {}
    while True:
        for number, item in islice(waiting, most - len(working)):
            working[take.submit(item, chosen, number)] = item
        if not working:
            return
        done = next(iter(as_completed(list(working))))
        yield working.pop(done), done


def _may_pass_if_tried_again(_task: Task[..., Any], _run: TaskRun, state: State[Any]) -> bool:
    """A bad file stays bad, missing weights stay missing, a full disk stays full; a model that ran out of memory may not."""
    error = state.result(raise_on_failure=False)
    if isinstance(error, StoreError):
        return "locked" in str(error) or "deadlock" in str(error)
    return isinstance(error, BackendError) and not isinstance(error, ModelMissing)


@task(
    name="take a call",
    task_run_name="call-{number}",  # a file's name may hold a telephone number
    retries=2,
    retry_delay_seconds=[2, 10],
    retry_condition_fn=_may_pass_if_tried_again,
    cache_policy=NO_CACHE,
    persist_result=False,
)
def take(item: Item, chosen: Settings, number: int) -> Outcome:  # noqa: ARG001 number names the run
    """One file through all its stages."""
    shared = _equipment(chosen)
    if shared.broken:
        return Outcome(item=item, status="failed", sha256="", reason=f"not tried: {shared.broken}")
    return batch.process(item, shared.store, chosen, shared.models)


@lru_cache(maxsize=4)  # once for each process: the models are loaded once, however many calls come
def _equipment(chosen: Settings) -> _Equipment:
    return _Equipment(open_store(chosen.database), equipment.engines(chosen))


def _outcome(future: PrefectFuture[Outcome], item: Item, chosen: Settings, shared: _Equipment) -> Outcome:
    """What became of the file. An error that no stage foresaw concerns its own call; one of the store or the models, all that follow."""
    result: Any = future.result(raise_on_failure=False)
    if isinstance(result, Outcome):
        return result
    if isinstance(result, StoreError | ModelMissing):
        shared.broken = str(result)
    return Outcome(item=item, status="failed", sha256="", reason=_reason(chosen, item.name, result))


def _reason(chosen: Settings, name: str, error: BaseException) -> str:
    """One line for the summary. A mistake of this program goes to the log with its places in the code."""
    if isinstance(error, QAError):
        return " ".join(str(error).split())
    if isinstance(error, OSError):
        return f"{error.strerror or type(error).__name__}; it will be tried again"
    mark = hashlib.sha256(name.encode("utf-8", "backslashreplace")).hexdigest()[:8]
    with suppress(OSError):  # a full disk must not hide what is being said here
        _log_failure(chosen, mark, error)
    return f"{type(error).__name__}, a mistake of this program: {LOG} has it under {mark}; it will be tried again"


def _log_failure(chosen: Settings, mark: str, error: BaseException) -> None:
    """Where it happened, without what the error says: that may quote the call."""
    frames = "".join(traceback.format_tb(error.__traceback__))
    log = chosen.workspace / LOG
    log.parent.mkdir(parents=True, exist_ok=True)
    with log.open("a", encoding="utf-8") as file:
        file.write(f"{now()} {mark} {type(error).__name__}\n{frames}\n")


# ---------------------------------------------------------------------------------------------------------------------
# Saying what was done


@task(name="write the report", cache_policy=NO_CACHE, persist_result=False)
def write_report(chosen: Settings, calls: tuple[ScoredCall, ...], summary: RunSummary) -> Path:
    """The HTML report of this run; returns the page to open."""
    return html.write(chosen.reports / summary.run_id, calls, summary)


def _report(chosen: Settings, calls: tuple[ScoredCall, ...], summary: RunSummary) -> tuple[str, str]:
    """The report's path in the workspace, or nothing and why there is none."""
    if not (calls or summary.refused or summary.failed):
        return "", ""
    # Quoted: Prefect would otherwise look for futures in every word of every call.
    state: State[Path] = write_report(quote(chosen), quote(calls), quote(summary), return_state=True)
    result: Any = state.result(raise_on_failure=False)
    if isinstance(result, Path):
        return result.relative_to(chosen.workspace).as_posix(), ""
    return "", f"the report could not be written: {_reason(chosen, summary.run_id, result)}"


def _summary(started_at: str, listing: ingest.Listing, outcomes: tuple[Outcome, ...]) -> RunSummary:
    seconds: dict[str, float] = {}
    for outcome in outcomes:
        for stage, taken in outcome.seconds.items():
            seconds[stage] = round(seconds.get(stage, 0.0) + taken, 3)
    ended_at = now()
    return RunSummary(
        run_id=f"{started_at[:19].replace(':', '')}-{uuid.uuid4().hex[:6]}",
        started_at=started_at,
        ended_at=ended_at,
        seen=len(listing.ready) + len(listing.waiting) + len(listing.unreadable),
        done=_count(outcomes, "done"),
        already=_count(outcomes, "already"),
        waiting=listing.waiting,
        refused=_refusals(outcomes, "refused", ended_at),
        failed=(
            *_refusals(outcomes, "failed", ended_at),
            *(Refusal(file=name, reason=UNREADABLE, at=ended_at) for name in listing.unreadable),
        ),
        audio_seconds=round(sum(outcome.audio_seconds for outcome in outcomes), 3),
        stage_seconds=seconds,
        models=tuple(sorted({made_by for outcome in outcomes if outcome.status == "done" for made_by in outcome.produced_by})),
        notes=tuple(sorted({f"scored by words alone: {outcome.words_alone}" for outcome in outcomes if outcome.words_alone})),
    )


def _count(outcomes: Iterable[Outcome], status: str) -> int:
    return sum(outcome.status == status for outcome in outcomes)


def _refusals(outcomes: Iterable[Outcome], status: str, at: str) -> tuple[Refusal, ...]:
    return tuple(Refusal(file=outcome.item.name, reason=outcome.reason, at=at) for outcome in outcomes if outcome.status == status)

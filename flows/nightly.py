"""The nightly run: everything new in the inbox, heard, scored and reported. Running it twice does nothing twice.

from flows.nightly import nightly
nightly(inbox="recordings", workspace="workspace")
"""

import hashlib
import traceback
import uuid
from collections.abc import Callable, Iterable
from contextvars import ContextVar
from dataclasses import asdict, dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from prefect import flow, task
from prefect.cache_policies import NO_CACHE
from prefect.client.schemas.objects import State, TaskRun
from prefect.futures import PrefectFuture, as_completed
from prefect.task_runners import ThreadPoolTaskRunner
from prefect.tasks import Task

from qa_pipeline import batch, ingest, settings
from qa_pipeline.batch import Outcome
from qa_pipeline.errors import BackendError, ModelMissing, QAError, StoreError
from qa_pipeline.ingest import Item
from qa_pipeline.pipeline import Engines
from qa_pipeline.reports import html
from qa_pipeline.settings import Settings
from qa_pipeline.store import Store, open_store
from qa_pipeline.store.database import now
from qa_pipeline.types import Refusal, RunSummary, ScoredCall


@dataclass(frozen=True, slots=True, kw_only=True)
class Night:
    """What a run did, the calls that it scored, and the newest report: of this run, or of the last that had something to report."""

    summary: RunSummary
    calls: tuple[ScoredCall, ...]
    report: Path | None


LOG = "logs/failures.log"
"""In the workspace: where the mistakes of this program are written, with their places in the code."""

Progress = Callable[[int, int], None]
"""Is told how many files are done, and of how many."""

PROGRESS: ContextVar[Progress] = ContextVar("progress", default=lambda _done, _of: None)


# One call at a time: the models use all cores already. More workers are more processes.
RUNNER: Any = ThreadPoolTaskRunner(max_workers=1)  # Prefect types a runner by its futures, and its own flow decorator does not accept that


@flow(name="nightly", task_runner=RUNNER, persist_result=False, validate_parameters=False)
def nightly(inbox: str | None = None, workspace: str | None = None, options: dict[str, Any] | None = None) -> Night:
    """Takes what is in the inbox. `options` are further settings by name; what is not given comes from the file and the environment.

    A file that cannot be used is set aside and reported; a call that fails is reported and tried again by the next run. Neither stops
    the others.
    """
    chosen = settings.load({**(options or {}), "inbox": inbox, "workspace": workspace})
    started_at = now()
    store, _ = _equipment(chosen)
    listing = ingest.scan(chosen.inbox, chosen.settle_seconds)
    if any(item.kind == "recording" for item in listing.ready):
        batch.require_models(chosen)
    futures = {take.submit(item, chosen, number): item for number, item in enumerate(listing.ready, start=1)}
    outcomes = _collected(futures, chosen)
    fresh = [outcome for outcome in outcomes if outcome.keys is not None and not outcome.reported]
    calls = tuple(batch.scored_call(outcome, store, chosen.report_language) for outcome in fresh)
    summary = _summary(started_at, listing, outcomes)
    report = write_report(chosen, calls, summary) if calls or summary.refused or summary.failed else None
    store.add_run(
        run_id=summary.run_id,
        started_at=summary.started_at,
        ended_at=summary.ended_at,
        report=str(report or ""),
        summary=asdict(summary),
    )
    for outcome in fresh:
        batch.mark_reported(outcome, store, summary.run_id)
    last = store.last_report()
    return Night(summary=summary, calls=calls, report=Path(last) if last else None)


def _may_pass_if_tried_again(_task: Task[..., Any], _run: TaskRun, state: State[Any]) -> bool:
    """A bad file stays bad, and missing weights stay missing; a model that ran out of memory, or a locked database, may not."""
    error = state.result(raise_on_failure=False)
    return isinstance(error, BackendError | StoreError) and not isinstance(error, ModelMissing)


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
    store, models = _equipment(chosen)
    return batch.process(item, store, chosen, models)


@task(name="write the report", cache_policy=NO_CACHE, persist_result=False)
def write_report(chosen: Settings, calls: tuple[ScoredCall, ...], summary: RunSummary) -> Path:
    """The HTML report of this run; returns the page to open."""
    return html.write(chosen.reports / summary.run_id, calls, summary)


@lru_cache(maxsize=4)  # once for each process: the models are loaded once, however many calls come
def _equipment(chosen: Settings) -> tuple[Store, Engines]:
    return open_store(chosen.database), batch.engines(chosen)


def _collected(futures: dict[PrefectFuture[Outcome], Item], chosen: Settings) -> tuple[Outcome, ...]:
    """What became of each file, in the order of the inbox. An error that no stage foresaw concerns its own call only."""
    tell, outcomes = PROGRESS.get(), {}
    for done, future in enumerate(as_completed(list(futures)), start=1):
        item = futures[future]
        outcomes[item.name] = _outcome(future, item, chosen)
        tell(done, len(futures))
    return tuple(outcomes[item.name] for item in futures.values())


def _outcome(future: PrefectFuture[Outcome], item: Item, chosen: Settings) -> Outcome:
    result: Any = future.result(raise_on_failure=False)
    if isinstance(result, Outcome):
        return result
    reason = str(result)
    if not isinstance(result, QAError | OSError):
        mark = hashlib.sha256(item.name.encode()).hexdigest()[:8]
        _log_failure(chosen, mark, result)
        reason = f"{type(result).__name__}, a mistake of this program: {LOG} has it under {mark}; the call will be tried again"
    return Outcome(item=item, status="failed", sha256="", reason=" ".join(reason.split()))


def _log_failure(chosen: Settings, mark: str, error: BaseException) -> None:
    """Where it happened, without what the error says: that may quote the call."""
    frames = "".join(traceback.format_tb(error.__traceback__))
    log = chosen.workspace / LOG
    log.parent.mkdir(parents=True, exist_ok=True)
    with log.open("a", encoding="utf-8") as file:
        file.write(f"{now()} {mark} {type(error).__name__}\n{frames}\n")


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
        seen=len(listing.ready) + len(listing.waiting),
        done=_count(outcomes, "done"),
        already=_count(outcomes, "already"),
        waiting=listing.waiting,
        refused=_refusals(outcomes, "refused", ended_at),
        failed=_refusals(outcomes, "failed", ended_at),
        audio_seconds=round(sum(outcome.audio_seconds for outcome in outcomes), 3),
        stage_seconds=seconds,
        models=tuple(sorted({made_by for outcome in outcomes if outcome.status == "done" for made_by in outcome.produced_by})),
    )


def _count(outcomes: Iterable[Outcome], status: str) -> int:
    return sum(outcome.status == status for outcome in outcomes)


def _refusals(outcomes: Iterable[Outcome], status: str, at: str) -> tuple[Refusal, ...]:
    return tuple(Refusal(file=outcome.item.name, reason=outcome.reason, at=at) for outcome in outcomes if outcome.status == status)

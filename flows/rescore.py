"""Everything stored, scored again by the scorecards of now: what `qa-pipeline rescore` does, at a time of its own.

from flows.rescore import rescore
rescore(workspace="workspace")
"""

import os
from typing import Any

from prefect import flow, task
from prefect.cache_policies import NO_CACHE
from prefect.client.schemas.objects import State, TaskRun
from prefect.tasks import Task
from prefect.utilities.annotations import quote

from flows import later
from qa_pipeline import equipment, meaning, rescoring, settings
from qa_pipeline.changes import Tally
from qa_pipeline.errors import BackendError, BusyError, SettingsError
from qa_pipeline.settings import Settings
from qa_pipeline.store import open_store


@flow(name="rescore", persist_result=False, validate_parameters=False)
def rescore(  # noqa: PLR0917 Prefect gives parameters by name
    workspace: str | None = None,
    scorecard: str | None = None,
    every: bool = False,
    words_only: bool = False,
    workers: int | None = None,
    options: dict[str, Any] | None = None,
) -> dict[str, int]:
    """Scores what is stored again; says how many calls were scored, changed, left as they are and failed.

    Without a `scorecard`, every call by what the settings say; with one, the calls of scorecards of its name, or with `every`, all. Raises
    QAError when it cannot begin, and BackendError at its end when some calls could not be scored and the others were.
    """
    chosen = settings.load({**(options or {}), "workspace": workspace, "scorecard": scorecard})
    equipment.require_scorecards(chosen)
    if not chosen.database and not (chosen.workspace / "qa.sqlite").is_file():
        raise SettingsError(f"nothing is stored in {chosen.workspace} yet")
    all_calls = every or scorecard in {None, "auto"}
    quoted: Any = quote(chosen)  # in which Prefect is not to look for futures
    with later.telling(chosen, rescore.name):
        tally = score_again(quoted, all_calls, words_only, workers or len(os.sched_getaffinity(0)))
        if tally.failed:
            _, why = tally.failed[0]
            raise BackendError(f"{len(tally.failed)} calls could not be scored, {tally.scored} were; the first: {why}")
    return {"scored": tally.scored, "changed": tally.changed, "already": tally.already, "left": tally.left}


def _may_pass_if_tried_again(_task: Task[..., Any], _run: TaskRun, state: State[Any]) -> bool:
    """A night that is at work in the workspace ends some time, and what was scored is kept."""
    return isinstance(state.result(raise_on_failure=False), BusyError | BackendError)


@task(
    name="score everything again",
    **later.TRIES,
    retry_condition_fn=_may_pass_if_tried_again,
    cache_policy=NO_CACHE,
    persist_result=False,
    tags=["score"],
)
def score_again(chosen: Settings, every: bool, words_only: bool, workers: int) -> Tally:
    """All calls, on as many processes. What is scored already is left alone, so that a second try goes on where the first stopped."""
    encoder = None if words_only else meaning.encoder(equipment.engines(chosen).encoder)[0]
    with equipment.at_work(chosen.workspace, alone=True):
        store = open_store(chosen.database_url)
        try:
            return rescoring.rescore(
                chosen, store, encoder, words_only=words_only, dry_run=False, workers=workers, tell=lambda _done, _of: None, every=every
            )
        finally:
            store.close()

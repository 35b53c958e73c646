"""What was kept for long enough is deleted: what `qa-pipeline retention` does, at a time of its own.

from flows.retention import retention
retention(workspace="workspace")
"""

from contextlib import nullcontext
from typing import Any

from prefect import flow, task
from prefect.cache_policies import NO_CACHE
from prefect.client.schemas.objects import State, TaskRun
from prefect.tasks import Task
from prefect.utilities.annotations import quote

from flows import later
from qa_pipeline import retention as rules
from qa_pipeline import settings
from qa_pipeline.errors import BusyError, SettingsError, StoreError
from qa_pipeline.retention import Tally
from qa_pipeline.settings import Settings
from qa_pipeline.store import TransientStoreError


@flow(name="retention", persist_result=False, validate_parameters=False)
def retention(
    inbox: str | None = None, workspace: str | None = None, dry_run: bool = False, options: dict[str, Any] | None = None
) -> dict[str, Any]:
    """Deletes what is due by the settings, or says what would be; what it did as `qa-retention/1`, without the names of files.

    Raises QAError when it cannot begin, and StoreError at its end when something that is due is not gone: the next time tries again.
    """
    chosen = settings.load({**(options or {}), "inbox": inbox, "workspace": workspace})
    if not chosen.database and not (chosen.workspace / "qa.sqlite").is_file():
        raise SettingsError(f"nothing is stored in {chosen.workspace} yet")
    quoted: Any = quote(chosen)  # in which Prefect is not to look for futures
    with nullcontext() if dry_run else later.telling(chosen, retention.name):
        tally = delete(quoted, dry_run)
        if not tally.is_complete:
            why = tally.done.trouble or tally.done.undone[0].reason
            raise StoreError(f"{len(tally.done.undone)} files could not be deleted; `qa-pipeline retention` says which: {why}")
    told = rules.as_json(tally)
    return {**told, "done": {name: value for name, value in told["done"].items() if name != "undone"}}


def _may_pass_if_tried_again(_task: Task[..., Any], _run: TaskRun, state: State[Any]) -> bool:
    """A night that is at work ends some time, and so does whoever reads the database."""
    return isinstance(state.result(raise_on_failure=False), BusyError | TransientStoreError)


@task(
    name="delete what is due",
    **later.TRIES,
    retry_condition_fn=_may_pass_if_tried_again,
    cache_policy=NO_CACHE,
    persist_result=False,
    tags=["retention"],
)
def delete(chosen: Settings, dry_run: bool) -> Tally:
    """All that is due. What broke off goes on, so that a second try does no harm."""
    return rules.run(chosen, dry_run=dry_run)

"""What `qa-pipeline schedule` serves, and all that it asks of Prefect: the times, the deployments, what a killed process left over.

Whether a night was done is not asked of Prefect: the store knows.

    python -m flows.serving WORKSPACE      serves what the schedule.json of the workspace promises, until it is ended
"""

import re
import sys
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
from prefect import Flow, serve
from prefect.client.orchestration import SyncPrefectClient, get_client
from prefect.client.schemas.filters import DeploymentFilter, FlowRunFilter
from prefect.client.schemas.objects import ConcurrencyLimitConfig, ConcurrencyLimitStrategy, FlowRun, StateType
from prefect.client.schemas.sorting import FlowRunSort
from prefect.deployments.runner import RunnerDeployment
from prefect.exceptions import ObjectNotFound, PrefectException
from prefect.schedules import Cron
from prefect.server.schemas.schedules import CronSchedule
from prefect.states import Cancelled, Crashed
from prefect.types.entrypoint import EntrypointType

from flows.nightly import nightly
from flows.rescore import rescore
from flows.retention import retention
from flows.retrain import retrain
from qa_pipeline import errors, timetable
from qa_pipeline.errors import SettingsError
from qa_pipeline.timetable import Timetable

AT_ONCE = 100
"""Flow runs that one question asks for."""

SHOWN = 50
"""Coming nights that are written down, so that `status` knows the next one for some time without Prefect."""

UNREACHABLE = (httpx.HTTPError, PrefectException, OSError)
"""What asking a server raises that is not there, or is just starting."""

UNDER_WAY = [StateType.PENDING, StateType.RUNNING, StateType.CANCELLING]
ENDED_BADLY = [StateType.FAILED, StateType.CRASHED]

# A night that comes due while one is at work does not pile up behind it: it is cancelled, and one run makes up for all of them afterwards.
ALONE = ConcurrencyLimitConfig(limit=1, collision_strategy=ConcurrencyLimitStrategy.CANCEL_NEW)


# ---------------------------------------------------------------------------------------------------------------------
# Times


def require_times(cron: str, timezone: str, option: str = "--cron") -> None:
    """Raises SettingsError, and says what to do, when nothing could begin by this cron expression in this time zone."""
    from difflib import get_close_matches
    from zoneinfo import available_timezones

    zones = available_timezones()
    if timezone not in zones:
        near = get_close_matches(timezone, zones, n=1)
        hint = f"; did you mean {near[0]}?" if near else "; name one such as Europe/Istanbul or UTC"
        raise SettingsError(f"--timezone {timezone!r}: there is no such time zone{hint}")
    advice = "write five fields: minute, hour, day of the month, month, weekday; '0 2 * * *' is every night at two"
    if len(cron.split()) != 5:
        raise SettingsError(f"{option} {cron!r} does not have five fields: {advice}")
    try:
        times(cron, timezone, datetime.now(UTC), 1)
    except ValueError as error:  # of the expression, or of a day that no year has
        raise SettingsError(f"{option} {cron!r} names no time that ever comes: {advice}") from error


def times(cron: str, timezone: str, after: datetime, most: int) -> list[datetime]:
    """The next times after one, in UTC. Raises ValueError when there is none.

    A time that the clocks leave out in spring comes an hour early, one that they repeat in autumn comes the first time.
    """
    schedule = CronSchedule(cron=cron, timezone=timezone)
    start = after.astimezone(UTC) + timedelta(microseconds=1)  # Prefect would give `after` itself
    return [time.astimezone(UTC) for time in schedule._get_dates_generator(n=most, start=start)]


# ---------------------------------------------------------------------------------------------------------------------
# What is served


def deployments(table: Timetable) -> list[RunnerDeployment]:
    """The nightly run and retention by their crons, and beside them what somebody starts by hand in Prefect's page.

    The night is paused only where somebody paused it while it was served: who serves it anew wants it to go.
    """
    there: dict[str, Any] = {"workspace": table.workspace}
    files = {**there, "inbox": table.inbox or None}
    night = Cron(table.cron, timezone=table.timezone, active=not table.paused)
    day = Cron(table.retention_cron, timezone=table.timezone, active=True)
    return [
        _deployment(nightly, table, files, schedule=night, paused=table.paused),
        _deployment(retention, table, files, schedule=day, paused=False),
        _deployment(rescore, table, there),
        _deployment(retrain, table, there),
    ]


def _flows() -> tuple[Flow[Any, Any], ...]:
    return (nightly, retention, rescore, retrain)


def _deployment(flow: Flow[Any, Any], table: Timetable, parameters: dict[str, Any], **schedule: Any) -> RunnerDeployment:
    deployment: Any = flow.to_deployment(
        table.name,
        parameters=parameters,
        tags=["qa-pipeline", flow.name],
        concurrency_limit=ALONE,
        entrypoint_type=EntrypointType.MODULE_PATH,
        enforce_parameter_schema=False,
        **schedule,
    )
    # Said, not left out: a work pool that a deployment of this name had would otherwise stay, and its worker take the runs.
    deployment.work_pool_name = deployment.work_queue_name = None
    made: RunnerDeployment = deployment
    return made


# ---------------------------------------------------------------------------------------------------------------------
# What Prefect knows


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What Prefect says of the nights.

    `booked`: its scheduler has noted coming ones. `busy`: one is at work or about to be. `failed_at` and `failure` tell of the newest
    that ended, if it failed, `began_at` when it began. `told`: it has sent a notice itself, as one does that raises an error; one that was
    killed has not.
    """

    paused: bool
    coming: tuple[datetime, ...]
    booked: bool
    busy: bool
    failed_at: str
    failure: str
    began_at: str = ""
    told: bool = False


def settle(table: Timetable) -> int:
    """Ends, in Prefect's books, the runs whose processes are gone, and those that came due meanwhile; says how many.

    To be called while nothing is served: Prefect would otherwise take the dead ones for running for ever, keep their slots, and start every
    night that was missed, one after the other.
    """
    settled = 0
    with get_client(sync_client=True) as client:
        for flow_run in _runs(client, _flows(), table, _states(UNDER_WAY)):
            client.set_flow_run_state(flow_run.id, Crashed(message="the process that ran it was ended"), force=True)
            settled += 1
        for flow_run in _runs(client, _flows(), table, _states([StateType.SCHEDULED], before=datetime.now(UTC))):
            if flow_run.auto_scheduled:  # what somebody started by hand still comes
                client.set_flow_run_state(flow_run.id, Cancelled(message="missed: one run makes up for all that were"), force=True)
                settled += 1
    return settled


def register(table: Timetable) -> None:
    """Makes Prefect know the deployments, as the timetable has them."""
    for deployment in deployments(table):
        deployment.apply()


def look(table: Timetable) -> Seen | None:
    """What Prefect knows of the nights; None while they are not registered. Raises httpx.HTTPError when it does not answer."""
    now = datetime.now(UTC)
    with get_client(sync_client=True) as client:
        try:
            deployment = client.read_deployment_by_name(f"{nightly.name}/{table.name}")
        except ObjectNotFound:
            return None
        paused = deployment.paused or not any(schedule.active for schedule in deployment.schedules)
        due = [_when(flow_run) for flow_run in _runs(client, [nightly], table, _states([StateType.SCHEDULED]))]
        busy = any(time <= now for time in due) or bool(_runs(client, [nightly], table, _states(UNDER_WAY)))
        newest = client.read_flow_runs(
            deployment_filter=DeploymentFilter.model_validate({"id": {"any_": [deployment.id]}}),
            flow_run_filter=_states([StateType.COMPLETED, *ENDED_BADLY]),
            sort=FlowRunSort.START_TIME_DESC,
            limit=1,
        )
    failed = newest[0] if newest and newest[0].state_type in ENDED_BADLY else None
    message = (failed.state.message or "" if failed.state else "") if failed else ""
    booked = [time for time in due if time > now]
    return Seen(
        paused=paused,
        coming=() if paused else tuple(booked[:SHOWN] or times(table.cron, table.timezone, now, SHOWN)),
        booked=bool(booked),
        busy=busy,
        failed_at=failed.end_time.astimezone(UTC).isoformat(timespec="seconds") if failed and failed.end_time else "",
        failure=reason(message),
        began_at=(failed.start_time or _when(failed)).astimezone(UTC).isoformat(timespec="seconds") if failed else "",
        told=failed is not None and failed.state_type == StateType.FAILED and _raised(message) is not None,
    )


def start_now(table: Timetable) -> None:
    """Starts a night at once, beside the scheduled ones."""
    with get_client(sync_client=True) as client:
        deployment = client.read_deployment_by_name(f"{nightly.name}/{table.name}")
        client.create_flow_run_from_deployment(deployment.id, tags=["made-up"])


def reason(message: str) -> str:
    """Why a night failed, from Prefect's words: as they are where the error is one of ours, which quote no call; else its name alone."""
    found = _raised(message)
    if found is None:
        return "its process ended" if message else ""
    if _is_ours(found):
        return " ".join((found[2] or found[1]).split())
    return f"{found[1]}, a mistake of this program or of what it runs on: `qa-pipeline run` in the same workspace says more"


def _raised(message: str) -> re.Match[str] | None:
    """The error in Prefect's words, its name and what it says; None where the night raised none."""
    return re.search(r"\b(?:exception|error)\W+(?:[\w.]+\.)?(\w+)(?:: (.*))?\Z", message, re.DOTALL | re.IGNORECASE)


def _is_ours(raised: re.Match[str] | None) -> bool:
    """Whether it is a QAError, which says what to do and quotes no call."""
    kind = getattr(errors, raised[1], None) if raised else None
    return isinstance(kind, type) and issubclass(kind, errors.QAError)


def _runs(client: SyncPrefectClient, flows: Iterable[Flow[Any, Any]], table: Timetable, chosen: FlowRunFilter) -> list[FlowRun]:
    """The flow runs of our deployments of these flows, the earliest first."""
    ids = []
    for flow in flows:
        with suppress(ObjectNotFound):  # not registered yet
            ids.append(client.read_deployment_by_name(f"{flow.name}/{table.name}").id)
    found: list[FlowRun] = []
    while ids:  # no ids would mean the runs of everybody
        page = client.read_flow_runs(
            deployment_filter=DeploymentFilter.model_validate({"id": {"any_": ids}}),
            flow_run_filter=chosen,
            sort=FlowRunSort.EXPECTED_START_TIME_ASC,
            limit=AT_ONCE,
            offset=len(found),
        )
        found += page
        if len(page) < AT_ONCE:
            break
    return found


def _states(states: Iterable[StateType], before: datetime | None = None) -> FlowRunFilter:
    chosen: dict[str, Any] = {"state": {"type": {"any_": list(states)}}}
    if before is not None:
        chosen["expected_start_time"] = {"before_": before}
    return FlowRunFilter.model_validate(chosen)


def _when(flow_run: FlowRun) -> datetime:
    time = flow_run.expected_start_time or flow_run.next_scheduled_start_time
    return datetime.now(UTC) if time is None else time.astimezone(UTC)


def main() -> None:
    """Serves until it is ended. The schedule stays as it is in Prefect's books, active: ended is not paused."""
    table = timetable.read(Path(sys.argv[1]))
    if table is None:
        raise SettingsError(f"{sys.argv[1]} has no {timetable.FILE}: start `qa-pipeline schedule`")
    serve(*deployments(table), pause_on_shutdown=False, print_starting_message=False)


if __name__ == "__main__":
    main()

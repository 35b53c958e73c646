"""The schedule with a real Prefect: its times, its books, and nights that come, are missed, broke off or are paused."""

import json
import os
import signal
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from prefect.client.orchestration import get_client
from prefect.states import Crashed, Failed, Pending, Running
from prefect.testing.utilities import prefect_test_harness

from flows import serving
from qa_pipeline import timetable
from qa_pipeline.cli.children import end_marked
from qa_pipeline.errors import SettingsError
from qa_pipeline.timetable import Timetable
from tests.cli.test_run import qa_pipeline
from tests.conftest import ROOT

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning:prefect", "ignore::ResourceWarning")

UTC_TABLE = Timetable(cron="0 2 * * *", timezone="UTC", name="served", workspace="/ws", since="2026-11-20T00:00:00.000+00:00")


# ---------------------------------------------------------------------------------------------------------------------
# Times


def nights(cron: str, zone: str, day: str, hours: int) -> set[datetime]:
    """All times of a stretch, asked for from every quarter of an hour in it: as Prefect's scheduler asks again and again."""
    begin = datetime.fromisoformat(day).replace(tzinfo=UTC)
    end = begin + timedelta(hours=hours)
    asked = (begin + timedelta(minutes=15 * step) for step in range(4 * hours))
    return {found for after in asked for found in serving.times(cron, zone, after, 3) if found < end}


@pytest.mark.parametrize(
    ("cron", "day", "utc"),
    [
        # Berlin, 29 March 2026: after 01:59 comes 03:00. 25 October: 02:00 to 02:59 come twice.
        ("30 2 * * *", "2026-03-28T12:00", "2026-03-29T00:30"),
        ("0 3 * * *", "2026-03-28T12:00", "2026-03-29T01:00"),
        ("30 2 * * *", "2026-10-24T12:00", "2026-10-25T00:30"),
        ("0 3 * * *", "2026-10-24T12:00", "2026-10-25T02:00"),
    ],
)
def test_when_the_clocks_change_each_night_has_one_run(cron: str, day: str, utc: str) -> None:
    assert nights(cron, "Europe/Berlin", day, 24) == {datetime.fromisoformat(utc).replace(tzinfo=UTC)}


def test_the_night_after_the_change_is_at_its_time_again() -> None:
    [found] = nights("30 2 * * *", "Europe/Berlin", "2026-03-29T12:00", 24)
    assert found == datetime(2026, 3, 30, 0, 30, tzinfo=UTC)


@pytest.mark.parametrize(("zone", "hour"), [("Europe/Istanbul", 23), ("Asia/Tehran", 22), ("UTC", 2)])
def test_zones_without_daylight_saving(zone: str, hour: int) -> None:
    [found] = nights("0 2 * * *", zone, "2026-07-01T12:00", 24)
    assert found.hour == hour


def test_the_next_time_is_after_the_one_that_is_asked_about() -> None:
    two = datetime(2026, 11, 22, 2, tzinfo=UTC)
    assert serving.times("0 2 * * *", "UTC", two, 1) == [two + timedelta(days=1)]
    assert serving.times("0 2 * * *", "UTC", two - timedelta(milliseconds=1), 1) == [two]


@pytest.mark.parametrize(
    ("cron", "zone", "says"),
    [
        ("0 2 * * *", "Istanbul", "no such time zone"),
        ("0 2 * *", "UTC", "five fields"),
        ("@daily", "UTC", "five fields"),
        ("60 2 * * *", "UTC", "names no time"),
        ("0 0 31 4 *", "UTC", "names no time"),
    ],
)
def test_times_that_cannot_be(cron: str, zone: str, says: str) -> None:
    with pytest.raises(SettingsError, match=says):
        serving.require_times(cron, zone)


@pytest.mark.parametrize(
    ("message", "said"),
    [
        ("Flow run encountered an exception: InputError: in: there is no such folder", "in: there is no such folder"),
        ("Flow run encountered an exception: qa_pipeline.errors.StoreError: the disk\nis full", "the disk is full"),
        ("the process that ran it was ended", "its process ended"),
        ("", ""),
    ],
)
def test_why_a_night_failed(message: str, said: str) -> None:
    assert serving.reason(message) == said


def test_what_an_unforeseen_error_says_may_quote_a_call() -> None:
    said = serving.reason("Flow run encountered an exception: ValueError: bad turn 'my number is 0532'")
    assert "0532" not in said
    assert said.startswith("ValueError, a mistake of this program")


# ---------------------------------------------------------------------------------------------------------------------
# Prefect's books


@pytest.fixture(scope="module")
def books() -> Iterator[None]:
    with prefect_test_harness(server_startup_timeout=120):
        serving.register(UTC_TABLE)
        yield


@pytest.fixture
def deployment(books: None) -> Any:
    serving.settle(UTC_TABLE)
    serving.register(UTC_TABLE)
    with get_client(sync_client=True) as client:
        return client.read_deployment_by_name("nightly/served")


def started(deployment: Any, state: Any = None) -> Any:
    with get_client(sync_client=True) as client:
        found = client.create_flow_run_from_deployment(deployment.id)
        if state is not None:
            client.set_flow_run_state(found.id, Pending())
            client.set_flow_run_state(found.id, state)
        return client.read_flow_run(found.id)


def state_of(flow_run: Any) -> str:
    with get_client(sync_client=True) as client:
        found = client.read_flow_run(flow_run.id)
        assert found.state is not None
        return str(found.state.name)


def test_what_is_registered(deployment: Any) -> None:
    [schedule] = deployment.schedules
    assert (schedule.schedule.cron, schedule.schedule.timezone, schedule.active, deployment.paused) == ("0 2 * * *", "UTC", True, False)
    assert deployment.entrypoint == "flows.nightly.nightly"
    assert deployment.parameters == {"workspace": "/ws", "inbox": None}
    assert "qa-pipeline" in deployment.tags
    with get_client(sync_client=True) as client:
        names = {one.entrypoint for one in client.read_deployments()}
    assert {f"flows.{name}.{name}" for name in ("nightly", "retention", "rescore", "retrain")} == names


def test_nobody_knows_of_a_name_that_is_not_registered(books: None) -> None:
    other = replace(UTC_TABLE, name="other")
    assert serving.look(other) is None
    assert serving.settle(other) == 0


def test_a_pause_is_seen_and_ends_with_the_next_start(deployment: Any) -> None:
    seen = serving.look(UTC_TABLE)
    assert seen is not None
    assert not seen.paused
    assert seen.coming[0].hour == 2
    with get_client(sync_client=True) as client:
        client.pause_deployment(deployment.id)
    paused = serving.look(UTC_TABLE)
    assert paused is not None
    assert (paused.paused, paused.coming) == (True, ())
    serving.register(replace(UTC_TABLE, paused=True))  # what serves it was started again by itself
    still = serving.look(UTC_TABLE)
    assert still is not None
    assert still.paused
    serving.register(UTC_TABLE)
    resumed = serving.look(UTC_TABLE)
    assert resumed is not None
    assert not resumed.paused


def test_a_schedule_that_is_switched_off_is_paused(deployment: Any) -> None:
    with get_client(sync_client=True) as client:
        client.update_deployment_schedule(deployment.id, deployment.schedules[0].id, active=False)
    seen = serving.look(UTC_TABLE)
    assert seen is not None
    assert seen.paused


def test_dead_runs_are_settled_and_give_their_place_back(deployment: Any) -> None:
    running = started(deployment, Running())
    second = started(deployment)
    with get_client(sync_client=True) as client:
        client.set_flow_run_state(second.id, Pending())
    assert state_of(second) == "Cancelled", "one at a time"
    seen = serving.look(UTC_TABLE)
    assert seen is not None
    assert seen.busy
    assert serving.settle(UTC_TABLE) == 1
    assert state_of(running) == "Crashed"
    seen = serving.look(UTC_TABLE)
    assert seen is not None
    assert (seen.busy, seen.failure) == (False, "its process ended")
    assert state_of(started(deployment, Running())) == "Running", "its place is free"


@pytest.mark.parametrize(
    ("state", "told"),
    [
        (Failed(message="Flow run encountered an exception: InputError: in: there is no such folder"), True),
        (Failed(message="Flow run encountered an exception: ValueError: bad turn"), True),
        (Crashed(message="Flow run process exited with non-zero status code -9."), False),
    ],
)
def test_what_a_night_could_tell_itself(deployment: Any, state: Any, told: bool) -> None:
    """A night sends a notice of the error that it ends with; one that was killed cannot."""
    flow_run = started(deployment, Running())
    with get_client(sync_client=True) as client:
        client.set_flow_run_state(flow_run.id, state, force=True)
    seen = serving.look(UTC_TABLE)
    assert seen is not None
    assert (seen.told, bool(seen.failure)) == (told, True)
    assert seen.began_at <= seen.failed_at != ""


def test_nights_that_came_due_meanwhile_do_not_pile_up(deployment: Any) -> None:
    """Those that Prefect had booked; a night that somebody started by hand still comes."""
    by_hand, now = started(deployment), datetime.now(UTC)
    times = {"start_time": (now - timedelta(days=3)).isoformat(), "end_time": (now + timedelta(days=2)).isoformat(), "min_runs": 5}
    with get_client(sync_client=True) as client:
        client.request("POST", "/deployments/{id}/schedule", path_params={"id": deployment.id}, json=times).raise_for_status()
    assert serving.settle(UTC_TABLE) == 3
    assert state_of(by_hand) == "Scheduled"
    seen = serving.look(UTC_TABLE)
    assert seen is not None
    assert (seen.busy, seen.booked) == (True, True)


def test_a_night_can_be_started_at_once(deployment: Any) -> None:
    serving.start_now(UTC_TABLE)
    seen = serving.look(UTC_TABLE)
    assert seen is not None
    assert seen.busy


# ---------------------------------------------------------------------------------------------------------------------
# Served, killed, and served again


class Served:
    """`qa-pipeline schedule` at work in a folder, every night at a time that is hours away."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.workspace = folder / "ws"
        self.process: subprocess.Popen[bytes] | None = None

    @property
    def cron(self) -> str:
        return f"0 {(datetime.now(UTC).hour + 6) % 24} * * *"

    def start(self) -> None:
        kept = {
            key: value for key, value in os.environ.items() if not key.startswith(("PREFECT_", "QA_PIPELINE_")) or key.endswith("MODELS")
        }
        environ = {**kept, "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "tests" / "offline")])}
        environ |= {"HOME": str(self.folder), "OFFLINE_LOG": str(self.folder / "offline.log"), "QA_PIPELINE_SETTLE_SECONDS": "0"}
        command = [sys.executable, "-m", "qa_pipeline", "schedule", "--cron", self.cron, "--timezone", "UTC", "--port", "0"]
        command += ["--inbox", "in", "--workspace", "ws"]
        self.process = subprocess.Popen(command, cwd=self.folder, env=environ, stderr=(self.folder / "said").open("ab"))

    def kill(self) -> None:
        """As a power cut does, as far as a test can: everything at once."""
        assert self.process is not None
        os.kill(self.process.pid, signal.SIGKILL)
        self.process.wait()
        for part in ("runner", "server"):
            end_marked(f"{part}:{self.workspace}")

    def stop(self) -> int:
        assert self.process is not None
        self.process.terminate()
        return self.process.wait(60)

    def status(self) -> dict[str, Any]:
        done = qa_pipeline("status", "--workspace", "ws", "--json", cwd=self.folder)
        assert done.stderr == ""
        found: dict[str, Any] = json.loads(done.stdout)
        return found

    def until(self, what: Callable[[dict[str, Any]], object], seconds: float = 120) -> dict[str, Any]:
        """The status as soon as a condition holds."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            assert self.process is None or self.process.poll() is None, (self.folder / "said").read_text()
            found = self.status()
            if what(found):
                return found
            time.sleep(1)
        pytest.fail(f"{found} {(self.folder / 'said').read_text()}")

    def asked(self, path: str, body: object) -> Any:
        """What Prefect's server answers."""
        table = timetable.read(self.workspace)
        assert table is not None
        request = urllib.request.Request(f"{table.url}/{path}", json.dumps(body).encode(), {"Content-Type": "application/json"})
        with urllib.request.urlopen(request, timeout=10) as answer:
            return json.load(answer)


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    one = Served(tmp_path)
    (tmp_path / "in").mkdir()
    call = {"format": "qa-conversation/1", "call_id": "c1", "language": "en", "turns": [{"speaker": "agent", "text": "Hello, Acme."}]}
    (tmp_path / "in" / "c1.json").write_text(json.dumps(call))
    one.workspace.mkdir()
    # Promised three days ago, and never kept.
    since = (datetime.now(UTC) - timedelta(days=3)).isoformat()
    timetable.write(one.workspace, Timetable(cron=one.cron, timezone="UTC", name="served", workspace=str(one.workspace), since=since))
    yield one
    if one.process is not None and one.process.poll() is None:
        one.kill()


@pytest.mark.slow
def test_a_missed_night_is_made_up_once_and_the_schedule_goes_on_after_a_power_cut(served: Served) -> None:
    assert "NOT SERVED" in served.status()["troubles"][0]
    served.start()
    first = served.until(lambda found: found["last"] is not None and found["last"]["state"] == "ended")
    assert first["last"]["files"]["done"] == 1
    assert (first["served"], first["paused"]) == (True, False)
    hours = (datetime.fromisoformat(first["next_at"]) - datetime.now(UTC)).total_seconds() / 3600
    assert 4 < hours < 7
    [flow_run] = served.asked("flow_runs/filter", {"flow_runs": {"state": {"type": {"any_": ["RUNNING", "COMPLETED"]}}}})
    assert "made-up" in flow_run["tags"]

    served.kill()
    cut = served.status()
    assert (cut["served"], cut["next_at"]) == (False, "")
    assert "NOT SERVED" in cut["troubles"][0]

    served.start()
    served.until(lambda found: found["served"] and found["next_at"])
    table = timetable.read(served.workspace)
    assert table is not None
    looked = table.seen_at
    while table is not None and table.seen_at == looked:
        time.sleep(0.5)
        table = timetable.read(served.workspace)
    after = served.status()
    assert (after["last"]["run_id"], after["running"]) == (first["last"]["run_id"], []), "it was made up already"
    assert served.stop() == 0
    left = served.status()
    assert not left["served"]
    assert end_marked(f"server:{served.workspace}") == end_marked(f"runner:{served.workspace}") == 0, "nothing is left behind"
    assert not (served.folder / "offline.log").exists(), "nothing was asked of the network"


@pytest.mark.slow
def test_prefects_scheduler_books_the_coming_nights(served: Served) -> None:
    """Prefect with a version of SQLAlchemy that it does not know books none, and says so in its log only."""
    served.start()
    served.until(lambda found: found["served"] and found["next_at"])
    body = {"flow_runs": {"state": {"type": {"any_": ["SCHEDULED"]}}}}
    for _ in range(100):
        booked = [run for run in served.asked("flow_runs/filter", body) if run["auto_scheduled"]]
        if booked:
            break
        time.sleep(1)
    assert booked, (served.workspace / "logs" / "prefect-server.log").read_text()[-2000:]

"""Many machines: a PostgreSQL, a Prefect server and two workers of its pool, one of which is killed in the middle of the night."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from qa_pipeline import audio, ledger
from qa_pipeline.store import open_store, queue, runs
from qa_pipeline.work import holding
from tests import sound
from tests.conftest import ROOT
from tests.flows.test_server import _ask, served
from tests.postgres import serving
from tests.work import machines
from tests.work.conftest import about

pytestmark = [pytest.mark.machines, pytest.mark.model]

CALLS = 200
RECORDINGS = 12
"""So many of the calls are recordings, which take the models; the others are conversations."""


def inbox(folder: Path) -> Path:
    """Short calls: pieces of the fixtures' recordings, and their conversations under other names."""
    folder.mkdir()
    sources = [audio.samples(path) for path in sorted((ROOT / "fixtures" / "inbox").glob("*/*.wav"))]
    for number in range(RECORDINGS):
        samples = sources[number % len(sources)]
        begin = (number // len(sources)) * 3 * sound.RATE
        sound.wav(folder / f"call{number:03}.wav", *samples[:, begin : begin + 3 * sound.RATE])
        (folder / f"call{number:03}.json").write_text(json.dumps({**about(), "language": "en"}))
    spoken = [
        json.loads(path.read_text(encoding="utf-8")) for path in sorted((ROOT / "fixtures" / "inbox" / "conversations").glob("*.json"))
    ]
    for number in range(CALLS - RECORDINGS):
        said = {**spoken[number % len(spoken)], "call_id": f"chat{number:03}", "started_at": "2026-11-20T09:14:00+03:00"}
        (folder / f"chat{number:03}.json").write_text(json.dumps(said, ensure_ascii=False), encoding="utf-8")
    return folder


@contextmanager
def worker(name: str, environ: dict[str, str]) -> Iterator["subprocess.Popen[bytes]"]:
    """A worker of the pool `cpu`, in a group of processes of its own, as on a machine of its own."""
    command = [sys.executable, "-m", "prefect", "worker", "start", "--pool", "cpu", "--type", "process", "--limit", "1", "--name", name]
    with subprocess.Popen(
        command, env=environ, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    ) as process:
        try:
            yield process
        finally:
            _kill(process)


def _kill(process: "subprocess.Popen[bytes]") -> None:
    """The whole machine, as it were: the worker and all that it started."""
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        return
    process.wait()


def _deployed(url: str, parameters: dict[str, Any]) -> str:
    """The pool, and the deployments of prefect.yaml that a night with helpers needs; the id of the nightly one."""
    _ask(f"{url}/work_pools/", {"name": "cpu", "type": "process"})
    ids = {}
    for flow, name, entrypoint, given in (
        ("nightly", "nightly", "flows.nightly.nightly", parameters),
        ("share", "cpu", "flows.nightly.helper", {}),
    ):
        made: Any = _ask(f"{url}/flows/", {"name": flow})
        body = {
            "name": name,
            "flow_id": made["id"],
            "entrypoint": entrypoint,
            "parameters": given,
            "work_pool_name": "cpu",
            "pull_steps": [],
        }
        deployment: Any = _ask(f"{url}/deployments/", {**body, "enforce_parameter_schema": False})
        ids[flow] = deployment["id"]
    return str(ids["nightly"])


def test_two_workers_do_what_one_process_does_though_one_is_killed(tmp_path: Path) -> None:
    calls = inbox(tmp_path / "in")
    shutil.copytree(calls, tmp_path / "quiet")
    alone = _quiet(tmp_path / "quiet", tmp_path / "quiet-ws")
    home = tmp_path / "server"
    home.mkdir()
    with serving() as postgres, served(home) as url:
        database = postgres.url(postgres.database())
        common = {"inbox": str(calls), "workspace": str(tmp_path / "ws")}
        options = {"settle_seconds": 0, "database": database, "helpers": ["share/cpu = hear + score"]}
        environ = {**os.environ, "PREFECT_API_URL": url, "PREFECT_HOME": str(home), "PREFECT_SERVER_ANALYTICS_ENABLED": "false"}
        environ |= {"OMP_NUM_THREADS": "1", "PREFECT_WORKER_QUERY_SECONDS": "1"}
        night = _deployed(url, {**common, "options": options})
        store = open_store(database)
        with worker("one", environ) as one, worker("two", environ) as two:
            flow_run = _begun(url, night)
            workers = _both_at_work(store)
            _kill(one)
            if not _ended(store):  # the worker that had the night itself is gone: the next night goes on with what it left
                broken_off = runs.newest(store, 1)[0].run_id
                flow_run = _begun(url, night)
                assert _ended(store, after=broken_off)
            _completed(flow_run)
            assert two.poll() is None
        assert len(workers) == 2
        found = machines.contents(store)
        store.close()
    assert len(found["calls"]) == CALLS
    for table in ("calls", "refusals"):
        assert found[table] == alone[table], table
    _require_alike(found["results"], alone["results"])


def _require_alike(results: list[tuple[Any, ...]], others: list[tuple[Any, ...]]) -> None:
    """The same to the last digit, whatever was heard together with what. On a difference, tells the places."""
    found, wanted = ({row[:3]: json.loads(zlib.decompress(row[-1])) for row in rows} for rows in (results, others))
    assert found.keys() == wanted.keys()
    differ = [
        (key, places) for key in wanted if key[1] != ledger.REPORT and (places := list(_places(found[key], wanted[key])))
    ]  # a report's result names its run
    assert not differ


def _places(one: Any, other: Any, path: str = "") -> Iterator[str]:
    """Where two values differ, and how."""
    if isinstance(one, dict) and isinstance(other, dict) and one.keys() == other.keys():
        for key in one:
            yield from _places(one[key], other[key], f"{path}/{key}")
    elif isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        for position, pair in enumerate(zip(one, other, strict=True)):
            yield from _places(*pair, f"{path}/{position}")
    elif one != other:
        yield f"{path}: {one!r} is not {other!r}"


def _quiet(calls: Path, workspace: Path) -> dict[str, list[tuple[object, ...]]]:
    command = [sys.executable, "-m", "qa_pipeline", "run", "--inbox", calls, "--workspace", workspace, "--json"]
    done = subprocess.run(command, cwd=ROOT, env={**os.environ, "QA_PIPELINE_SETTLE_SECONDS": "0"}, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["done"] == CALLS
    store = open_store(f"sqlite:///{workspace / 'qa.sqlite'}")
    try:
        return machines.contents(store)
    finally:
        store.close()


def _both_at_work(store: Any) -> set[str]:
    """The holders that were seen at work, once there are two; some calls are done then, and more are not."""
    seen: set[str] = set()
    for _ in range(3000):
        seen |= {row.holder for row in queue.taken(store) if row.holder}
        states = [row.state for row in queue.rows(store).values()]
        if len(seen) > 1 and states.count("done") < CALLS / 2:
            return seen
        time.sleep(0.1)
    raise AssertionError(f"only {seen} took anything")


def _begun(url: str, deployment: str) -> str:
    """The flow run's address."""
    made: Any = _ask(f"{url}/deployments/{deployment}/create_flow_run", {"state": {"type": "SCHEDULED"}})
    return f"{url}/flow_runs/{made['id']}"


def _completed(flow_run: str, seconds: float = 60.0) -> None:
    """Waits for what a night does after its end is noted: it marks the calls that its report has."""
    deadline = time.monotonic() + seconds
    while (found := _state(flow_run)) != "COMPLETED":
        assert time.monotonic() < deadline, found
        time.sleep(0.2)


def _state(flow_run: str) -> str:
    found: Any = _ask(flow_run)
    return str(found["state"]["type"])


def _ended(store: Any, after: str = "", seconds: float = 600.0) -> bool:
    """Whether the newest run, one `after` another, ends; False when its process is gone."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        time.sleep(0.5)
        newest = [run for run in runs.newest(store, 1) if run.run_id != after]
        if newest and newest[0].ended_at:
            return True
        holder = queue.live_runs(store).get(newest[0].run_id, "") if newest else "nobody yet"
        if not holder or (newest and holding.is_dead(holder)):
            return False
    return False

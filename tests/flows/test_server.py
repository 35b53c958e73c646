"""The same run on a Prefect server that somebody set up: it shows there, by name, and leaves nothing of its own in the workspace."""

import json
import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from http import HTTPStatus
from pathlib import Path

import pytest

from tests.cli.test_run import qa_pipeline
from tests.conftest import ROOT

pytestmark = pytest.mark.slow


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _ask(url: str, body: object = None, tries: int = 20) -> object:
    data = None if body is None else json.dumps(body).encode()
    try:
        with urllib.request.urlopen(urllib.request.Request(url, data, {"Content-Type": "application/json"}), timeout=10) as answer:
            return json.load(answer)
    except urllib.error.HTTPError as error:
        # What the server says while its own database is locked; Prefect's clients ask again too.
        if error.code != HTTPStatus.SERVICE_UNAVAILABLE or tries <= 1:
            raise
    time.sleep(0.5)
    return _ask(url, body, tries - 1)


@contextmanager
def served(home: Path) -> Iterator[str]:
    """The address of a Prefect server of its own, on loopback."""
    port = _free_port()
    url = f"http://127.0.0.1:{port}/api"
    environ = {**os.environ, "PREFECT_HOME": str(home), "PREFECT_SERVER_ANALYTICS_ENABLED": "false", "DO_NOT_TRACK": "1"}
    command = [sys.executable, "-m", "prefect", "server", "start", "--host", "127.0.0.1", "--port", str(port), "--no-ui"]
    with subprocess.Popen(command, env=environ, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        try:
            for _ in range(240):
                try:
                    _ask(f"{url}/health")
                    break
                except (urllib.error.URLError, OSError):
                    assert process.poll() is None, "the server has ended"
                    time.sleep(0.5)
            yield url
        finally:
            process.terminate()


@pytest.fixture
def server(tmp_path: Path) -> Iterator[str]:
    home = tmp_path / "server"
    home.mkdir()
    with served(home) as url:
        yield url


def test_a_configured_server_shows_the_run(server: str, tmp_path: Path) -> None:
    done = qa_pipeline(
        "run", "--inbox", ROOT / "fixtures" / "inbox" / "conversations", "--workspace", "ws", "--json", cwd=tmp_path, PREFECT_API_URL=server
    )
    assert done.returncode == 0, done.stderr
    summary = json.loads(done.stdout)
    assert summary["done"] >= 5
    flows = _ask(f"{server}/flow_runs/filter", {"sort": "START_TIME_DESC"})
    assert isinstance(flows, list)
    assert [run["state"]["type"] for run in flows] == ["COMPLETED"]
    calls = _ask(f"{server}/task_runs/filter", {})
    assert isinstance(calls, list)
    names = sorted(run["name"] for run in calls)
    assert [name.rsplit("-", 1)[0] for name in names] == ["hear and score", "write the report"], "few tasks, whatever the number of calls"
    assert "qa-share" in calls[0]["tags"] + calls[1]["tags"]
    assert not (tmp_path / "ws" / "prefect").exists()

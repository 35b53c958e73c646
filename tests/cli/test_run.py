"""`qa-pipeline run` as a user runs it: real models on real sound, with the network taken away."""

import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.conftest import ROOT

INBOX = ROOT / "fixtures" / "inbox"


def qa_pipeline(*arguments: object, cwd: Path, **environ: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "qa_pipeline", *map(str, arguments)]
    kept = {
        key: value for key, value in os.environ.items() if not key.startswith(("PREFECT_", "QA_PIPELINE_")) or key == "QA_PIPELINE_MODELS"
    }
    path = os.pathsep.join([str(ROOT), environ.pop("PYTHONPATH", "")])
    return subprocess.run(
        command,
        check=False,
        capture_output=True,
        text=True,
        cwd=cwd,
        env={**kept, **environ, "PYTHONPATH": path, "HOME": str(cwd)},
        timeout=600,
    )


@pytest.fixture
def offline(tmp_path: Path) -> dict[str, str]:
    return {"PYTHONPATH": str(ROOT / "tests" / "offline"), "OFFLINE_LOG": str(tmp_path / "offline.log")}


def test_the_guard_refuses_what_is_far_and_says_so(tmp_path: Path, offline: dict[str, str]) -> None:
    """A guard that lets everything through would make the next test worthless."""
    probe = """
import socket
for host in ("192.0.2.1", "example.invalid"):
    try:
        socket.create_connection((host, 80), 1)
    except OSError as error:
        print(error)
"""
    done = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, env={**os.environ, **offline}, check=True)
    assert done.stdout.count("the network is not there") == 2
    assert len((tmp_path / "offline.log").read_text().splitlines()) == 2


@pytest.mark.model
@pytest.mark.slow
def test_the_main_job_runs_offline_on_stereo_mono_and_conversations(tmp_path: Path, offline: dict[str, str]) -> None:
    inbox = tmp_path / "in"
    inbox.mkdir()
    for name in ("en-order-key.wav", "calls.csv"):
        shutil.copy(INBOX / "morning" / name, inbox)
    for name in ("en-outbound-good.m4a", "en-outbound-good.json", "conversations/fa-order-bad.json", "conversations/tr-order-good.json"):
        shutil.copy(INBOX / name, inbox)
    (inbox / "broken.mp3").write_bytes(b"not a recording" * 1000)

    done = qa_pipeline("run", "--inbox", inbox, "--workspace", "ws", cwd=tmp_path, **offline)
    log = tmp_path / "offline.log"
    assert not log.exists(), f"it tried to reach {log.read_text()}"
    assert done.returncode == 1, done.stderr  # one file is in quarantine
    for call in ("en-order-key", "en-outbound-good", "fa-order-bad", "tr-order-good"):
        assert call in done.stdout
    assert "quarantine: broken.mp3: not audio" in done.stderr
    assert "Traceback" not in done.stderr
    report = Path(done.stdout.rpartition("Report: ")[2].strip())
    assert report.is_file()
    assert len(list((report.parent / "audio").iterdir())) == 2
    assert not (tmp_path / ".prefect").exists()

    again = qa_pipeline("run", "--inbox", inbox, "--workspace", "ws", "--json", cwd=tmp_path, **offline)
    summary = json.loads(again.stdout)
    assert (again.returncode, summary["done"], summary["already"], summary["report"]) == (0, 0, 4, str(report))
    with sqlite3.connect(tmp_path / "ws" / "qa.sqlite") as connection:
        stages = dict(connection.execute("select stage, count(*) from results group by stage"))
    connection.close()
    assert stages == {"hear": 2, "sounds": 2, "converse": 4, "annotate": 4, "score": 4, "report": 4}


def test_a_log_of_json_has_standard_error_to_itself(tmp_path: Path) -> None:
    """Who collects it reads one object a line, and may not learn a name: this one is a telephone number."""
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "+905321234567.json").write_text('{"format": "qa-conversation/1", "turns": [')
    (tmp_path / "in" / "+905321234568.json.part").write_text("{")
    done = qa_pipeline("run", "--inbox", "in", "--workspace", "ws", "--log-json", cwd=tmp_path)
    assert done.returncode == 1, done.stderr
    events = [json.loads(line)["event"] for line in done.stderr.splitlines()]
    assert (events[0], events[-1]) == ("run begins", "run ends")
    assert "90532123456" not in done.stderr
    assert "1 in quarantine" in done.stdout
    assert "+905321234567.json" in (next((tmp_path / "ws" / "reports").glob("*/run.html"))).read_text(encoding="utf-8")


def test_a_missing_inbox_is_wrong_usage(tmp_path: Path) -> None:
    done = qa_pipeline("run", "--inbox", "nowhere", cwd=tmp_path)
    assert done.returncode == 2
    assert done.stderr == "Error: nowhere: there is no such folder; make it, or name another with --inbox\n"
    assert not (tmp_path / "workspace").exists()


def test_a_wrong_setting_is_wrong_usage(tmp_path: Path) -> None:
    (tmp_path / "qa-pipeline.toml").write_text("enigne = 'whisper'")
    done = qa_pipeline("run", cwd=tmp_path)
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert "did you mean 'engine'?" in done.stderr


@pytest.mark.slow
def test_missing_models_are_said_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    shutil.copy(INBOX / "morning" / "en-order-key.wav", tmp_path / "in")
    done = qa_pipeline("run", "--inbox", "in", cwd=tmp_path, QA_PIPELINE_MODELS=str(tmp_path / "no-models"))
    assert done.returncode == 1
    assert "qa-pipeline models fetch" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.slow
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_it_at_once_and_leaves_no_server_behind(tmp_path: Path, number: signal.Signals) -> None:
    inbox = tmp_path / "in"
    shutil.copytree(INBOX / "conversations", inbox)
    for copy in range(400):
        call = {
            "format": "qa-conversation/1",
            "call_id": f"c{copy}",
            "language": "en",
            "turns": [{"speaker": "agent", "text": f"Hi {copy}"}],
        }
        (inbox / f"{copy}.json").write_text(json.dumps(call))
    command = [sys.executable, "-m", "qa_pipeline", "run", "--inbox", str(inbox), "--workspace", "ws"]
    environ = {key: value for key, value in os.environ.items() if not key.startswith("PREFECT_")}
    environ |= {"HOME": str(tmp_path), "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(command, cwd=tmp_path, env=environ, stderr=subprocess.PIPE, text=True) as run:
        database = tmp_path / "ws" / "qa.sqlite"
        for _ in range(600):
            if database.exists() and _results(database) > 5:
                break
            assert run.poll() is None, "it ended before the signal"
            time.sleep(0.1)
        run.send_signal(number)
        _, said = run.communicate(timeout=20)
    assert run.returncode == 128 + number
    assert said == "interrupted; the next run goes on where this one stopped\n"
    assert not _servers(tmp_path / "ws" / "prefect")
    done = qa_pipeline("run", "--inbox", inbox, "--workspace", "ws", "--json", cwd=tmp_path)
    summary = json.loads(done.stdout)
    assert done.returncode == 0
    assert summary["done"] + summary["already"] == summary["seen"] == 410
    assert _results(database) == 410, "each call was scored once"


def _results(database: Path) -> int:
    try:
        with sqlite3.connect(database) as connection:
            count: int = connection.execute("select count(*) from results where stage = 'score'").fetchone()[0]
    except sqlite3.OperationalError:  # the tables are being made
        count = 0
    connection.close()
    return count


def _servers(home: Path) -> list[str]:
    """The processes that have this PREFECT_HOME."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            if f"PREFECT_HOME={home}".encode() in (process / "environ").read_bytes().split(b"\0"):
                found.append(process.name)
        except OSError:
            continue
    return found


def test_a_prefect_server_that_does_not_answer_is_said_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    done = qa_pipeline("run", "--inbox", "in", cwd=tmp_path, PREFECT_API_URL="http://127.0.0.1:9/api")
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert "does not answer" in done.stderr
    assert "unset PREFECT_API_URL" in done.stderr


def test_a_workspace_that_cannot_be_written_is_said_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "ws").write_text("a file")
    done = qa_pipeline("run", "--inbox", "in", "--workspace", "ws", cwd=tmp_path)
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert "cannot be written" in done.stderr


def test_a_mistake_of_ours_is_a_line_and_the_traceback_is_there_for_who_asks(tmp_path: Path) -> None:
    broken = "import qa_pipeline.settings as s; s.load = lambda *a, **k: 1 / 0; from qa_pipeline.cli import main; main()"
    for debug, lines in (("", 1), ("1", 5)):
        done = subprocess.run(
            [sys.executable, "-c", broken, "doctor"],
            check=False,
            capture_output=True,
            text=True,
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": str(ROOT), "QA_PIPELINE_DEBUG": debug},
        )
        assert done.returncode == 1
        assert done.stderr.count("\n") >= lines
        assert ("Traceback" in done.stderr) == bool(debug)
        assert "ZeroDivisionError" in done.stderr

"""How the nights stand, as a person and as a program are told; from the store and the workspace alone."""

import json
import os
import re
import subprocess
import sys
from contextlib import nullcontext
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from qa_pipeline import jobs, standing, timetable
from qa_pipeline.cli.status import status
from qa_pipeline.settings import Settings
from qa_pipeline.store import open_store, queue, runs
from qa_pipeline.timetable import Timetable
from qa_pipeline.work import holding
from tests.conftest import ROOT

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
GONE = "otherwhere/boot/1/1"
"""A process of another machine: nobody here can know whether it lives but by its lease."""


def ago(**units: float) -> str:
    return (NOW - timedelta(**units)).isoformat(timespec="milliseconds")


def table(ws: Path, **changed: Any) -> Timetable:
    made = Timetable(
        cron="0 2 * * *",
        timezone="Europe/Istanbul",
        name="served",
        workspace=str(ws),
        since=ago(days=3),
        seen_at=ago(seconds=10),
        coming=(ago(hours=-11),),
    )
    return replace(made, **changed)


@pytest.fixture
def ws(tmp_path: Path) -> Path:
    return tmp_path


def noted(ws: Path, run_id: str, started_at: str, ended_at: str = "", holder: str = "", **summary: Any) -> None:
    store = open_store(Settings(workspace=ws).database_url)
    runs.begin(store, run_id, started_at)
    files = [queue.Planned(name=f"{run_id}-{n}", place=b"", kind="conversation", size=1, mark="m", phase="score") for n in range(3)]
    if ended_at:
        runs.end(store, run_id, ended_at=ended_at, report="", summary=summary)
    else:
        queue.plan(store, run_id, files)
    if holder:
        queue.take_lease(store, queue.RUN + run_id, holder)
    store.close()


def stand(ws: Path, served: bool = False) -> standing.Standing:
    with timetable.serving(ws) if served else nullcontext():
        return standing.standing(Settings(workspace=ws), NOW)


def said(ws: Path) -> tuple[str, int]:
    result = CliRunner().invoke(status, ["--workspace", str(ws)], standalone_mode=False)
    assert result.exception is None, result.exception
    return result.output, result.return_value


def test_where_nothing_was_ever_done_nothing_is_made(ws: Path) -> None:
    text, code = said(ws)
    assert code == 0
    assert text.startswith("Nothing is at work.\nNo run has ended here yet.\nNo schedule is set up here")
    assert list(ws.iterdir()) == []


def test_a_run_at_work_says_how_far_it_is(ws: Path) -> None:
    noted(ws, "r1", ago(hours=1), holder=holding.me())
    found = stand(ws)
    [run] = found.running
    assert (run.state, run.files, found.last, found.troubles) == (standing.AT_WORK, {"waiting": 3}, None, ())
    assert run.holder.endswith(f" {os.getpid()}")
    text, _ = said(ws)
    assert "3 waiting" in text
    assert "No run has ended" not in text


def test_a_run_at_work_says_how_long_it_will_take(ws: Path) -> None:
    noted(ws, "r1", datetime.now(UTC).isoformat(timespec="milliseconds"), holder=holding.me())
    store = open_store(Settings(workspace=ws).database_url)
    row = queue.claim(store, "a worker", "r1", seconds=60)
    assert row is not None
    queue.end(store, row.name, "a worker", "done", {}, seconds=30.0)
    store.close()
    [run] = stand(ws).running
    assert run.progress is not None
    assert (run.progress.ended, run.progress.files) == (1, 3)
    assert run.progress.left is not None
    assert 0 < run.progress.left <= 60, "two more of 30 s"
    assert re.search(r"about \d+ s left|about 1 min( \d+ s)? left", said(ws)[0])


def test_a_run_that_still_reads_the_inbox_is_at_work(ws: Path) -> None:
    store = open_store(Settings(workspace=ws).database_url)
    queue.take_lease(store, f"{queue.RUN}2026-11-22T115958-abcdef", holding.me())
    store.close()
    [run] = stand(ws).running
    assert run.started_at == "2026-11-22T11:59:58.000+00:00"
    assert standing.covered(Settings(workspace=ws)) == run.started_at
    assert "the inbox is being read" in said(ws)[0]


def test_a_run_whose_process_is_gone_broke_off(ws: Path) -> None:
    noted(ws, "r0", ago(days=1), ago(hours=23))
    noted(ws, "r1", ago(hours=1))
    found = stand(ws)
    assert found.last is not None
    assert (found.running, found.last.state) == ((), standing.BROKE_OFF)
    assert re.search("broke off with 3 files left", found.troubles[0])
    assert standing.covered(Settings(workspace=ws)) == ago(days=1), "a night that broke off is to be made up"


def test_a_broken_run_is_no_trouble_while_another_goes_on_with_it(ws: Path) -> None:
    noted(ws, "r1", ago(hours=2))
    noted(ws, "r2", ago(hours=1), holder=GONE)
    found = stand(ws)
    assert (len(found.running), found.troubles) == (1, ())
    assert found.running[0].holder == "otherwhere 1"


def test_the_last_run_says_why_files_failed_without_their_names(ws: Path) -> None:
    failed = [{"file": "05321234567.wav", "reason": "05321234567.wav: not audio", "at": ""}] * 2
    noted(ws, "r1", ago(hours=2), ago(hours=1), seen=9, done=6, already=1, failed=failed, refused=[], waiting=[])
    found = stand(ws)
    assert found.last is not None
    assert found.last.files == {"waiting": 0, "refused": 0, "failed": 2, "done": 6, "already": 1}
    assert found.last.reasons == {"no sound that could be decoded": 2}
    assert found.troubles == ()
    text, code = said(ws)
    assert "6 done, 1 done before, 2 failed" in text
    assert "took 1 h" in text
    assert "0532" not in text
    assert code == 0


def test_the_next_night_is_told_in_the_time_zone_of_the_schedule(ws: Path) -> None:
    soon = (datetime.now(UTC) + timedelta(hours=2, minutes=30, seconds=30)).replace(microsecond=0)
    now = datetime.now(UTC).isoformat()
    timetable.write(ws, table(ws, coming=(soon.isoformat(),), seen_at=now))
    with timetable.serving(ws):
        text, code = said(ws)
    there = soon + timedelta(hours=3)
    assert f"{there:%H:%M} (0 2 * * *, Europe/Istanbul), in 2 h 30 min." in text
    assert code == 0


@pytest.mark.parametrize(
    ("changed", "served", "says"),
    [
        ({}, False, "NOT SERVED"),
        ({"paused": True, "coming": ()}, True, "PAUSED in Prefect's page"),
        ({"trouble": "Prefect's server does not answer"}, True, "Prefect's server does not answer"),
        ({"failed_at": ago(hours=1), "failure": "the inbox is not there"}, True, "failed: the inbox is not there"),
        ({"seen_at": ago(minutes=5)}, True, "has not been heard of since"),
        ({"coming": (ago(hours=1), ago(hours=-23))}, True, "has not begun"),
    ],
)
def test_what_is_wrong_with_the_schedule_is_said(ws: Path, changed: dict[str, Any], served: bool, says: str) -> None:
    timetable.write(ws, table(ws))
    assert stand(ws, served=True).troubles == ()
    timetable.write(ws, table(ws, **changed))
    found = stand(ws, served=served)
    assert len(found.troubles) == 1
    assert says in found.troubles[0]


@pytest.mark.parametrize("changed", [{}, {"paused": True, "coming": ()}])
def test_there_is_no_next_night_where_none_will_begin(ws: Path, changed: dict[str, Any]) -> None:
    timetable.write(ws, table(ws, **changed))
    assert stand(ws, served=bool(changed)).next_at == ""
    assert "No next run (0 2 * * *, Europe/Istanbul)." in said(ws)[0]
    assert said(ws)[1] == 1


def test_a_failure_is_forgotten_when_a_later_run_went_well(ws: Path) -> None:
    timetable.write(ws, table(ws, failed_at=ago(hours=3), failure="the inbox is not there", coming=(ago(hours=3), ago(hours=-21))))
    assert len(stand(ws, served=True).troubles) == 2
    noted(ws, "r1", ago(hours=2), ago(hours=1))
    assert stand(ws, served=True).troubles == ()


def test_what_cannot_be_read_is_said_beside_the_rest(ws: Path) -> None:
    (ws / "qa.sqlite").write_bytes(b"no database" * 1000)
    (ws / timetable.FILE).write_text("{")
    found = stand(ws)
    assert len(found.troubles) == 2
    assert "the store cannot be read" in found.troubles[0]


def test_json_has_it_all(ws: Path) -> None:
    noted(ws, "r1", ago(hours=2), ago(hours=1), done=1)
    result = CliRunner().invoke(status, ["--workspace", str(ws), "--json"], standalone_mode=False)
    found = json.loads(result.output)
    assert (found["format"], found["last"]["files"]["done"], found["running"], found["troubles"]) == ("qa-status/1", 1, [], [])


def test_it_needs_no_prefect(ws: Path) -> None:
    noted(ws, "r1", ago(hours=2), ago(hours=1), done=1)
    probe = (
        "import sys; from click.testing import CliRunner; from qa_pipeline.cli.status import status\n"
        f"CliRunner().invoke(status, ['--workspace', {str(ws)!r}], catch_exceptions=False)\n"
        "print(*{name.split('.')[0] for name in sys.modules})"
    )
    loaded = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=True, cwd=ROOT)
    assert not {"prefect", "numpy", "torch", "alembic", "httpx"} & set(loaded.stdout.split())


@pytest.mark.parametrize("damaged", ["{", "[]", '{"retention": 1}'])
def test_a_job_that_failed_is_said_until_it_ends_well(tmp_path: Path, damaged: str) -> None:
    (tmp_path / jobs.FILE).write_text(damaged, encoding="utf-8")
    assert standing.standing(Settings(workspace=tmp_path)).troubles == ()
    jobs.note(tmp_path, "retention", at=ago(hours=1), trouble="2 files could not be deleted")
    jobs.note(tmp_path, "rescore", at=ago(hours=1), trouble="")
    assert standing.standing(Settings(workspace=tmp_path)).troubles == (
        "retention failed at 2026-11-22T11:00 UTC: 2 files could not be deleted",
    )
    jobs.note(tmp_path, "retention", at=ago(), trouble="")
    assert standing.standing(Settings(workspace=tmp_path)).troubles == ()

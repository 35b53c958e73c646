"""The log of a run: whole lines, as JSON or plain, and nothing of a call in any of them."""

import io
import json
import re
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

import pytest

from qa_pipeline import logs, observing, reasons
from qa_pipeline.logs import Log
from qa_pipeline.settings import Settings
from tests import sound, stored
from tests.conftest import ROOT
from tests.engines import Scripted

SHA = "3fa2b1c9" + "0" * 56


def at() -> datetime:
    return datetime(2026, 11, 21, 2, 0, 1, tzinfo=UTC)


def a_night(log: Log) -> None:
    log.run_begins(recordings=2, conversations=1, already=5, expected_seconds=90.0)
    log.call_begins(SHA, "node-1 41")
    log.worker_died("node-1 41", "its process ended by signal -9")
    log.retry(SHA, "its process ended by signal -9", tries=1)
    log.call_ends(SHA, "node-1 42", "done", seconds=12.3456, audio_seconds=60.0, stages={"transcribe": 10.0, "score": 0.2})
    log.call_ends(SHA, "node-1 42", "refused", seconds=0.1, reason="the recording is silent throughout (9 s below -60 dB)")
    log.catching_up("facts of earlier calls", calls=1200)
    log.left_behind("what searches go by", "the disk is full", calls=3)
    log.run_stopped("the database refused: locked")
    log.run_ends(seconds=80.0, done=1, already=5, refused=1, failed=0, audio_seconds=60.0)


def test_each_event_is_one_line_of_json() -> None:
    out = io.StringIO()
    a_night(Log(run="run-7", form="json", stream=out, clock=at))
    told = [json.loads(line) for line in out.getvalue().splitlines()]
    assert [one["event"] for one in told] == [
        "run begins",
        "call begins",
        "worker died",
        "retry",
        "call ends",
        "call ends",
        "catching up",
        "left behind",
        "run stopped",
        "run ends",
    ]
    assert {one["run"] for one in told} == {"run-7"}
    assert {one["at"] for one in told} == {"2026-11-21T02:00:01.000+00:00"}
    assert told[4] == {
        "at": "2026-11-21T02:00:01.000+00:00",
        "level": "info",
        "run": "run-7",
        "event": "call ends",
        "call": "3fa2b1c9",
        "worker": "node-1 42",
        "status": "done",
        "seconds": 12.346,
        "audio_seconds": 60.0,
        "stages": {"transcribe": 10.0, "score": 0.2},
    }
    assert (told[5]["level"], told[5]["why"]) == ("warning", "silent, or too short")
    assert told[2]["why"] == "ended the process that worked on it"


def test_the_docs_have_each_event() -> None:
    out = io.StringIO()
    a_night(Log(run="run-7", form="json", stream=out))
    rows = re.findall(r"^\| `(\w+ \w+|retry)` \| (.*) \|$", (ROOT / "docs" / "run-report.md").read_text(encoding="utf-8"), re.MULTILINE)
    told = [json.loads(line) for line in out.getvalue().splitlines()]
    assert {name for name, _ in rows} == {one["event"] for one in told}
    fields = {name: set(re.findall(r"`(\w+)`", row)) for name, row in rows}
    for one in told:
        assert set(one) - {"at", "level", "run", "event"} <= fields[one["event"]], one["event"]


def test_plain_lines_are_for_a_person() -> None:
    out = io.StringIO()
    a_night(Log(run="run-7", stream=out, clock=at))
    lines = out.getvalue().splitlines()
    assert lines[0] == "2026-11-21 02:00:01 run begins: recordings 2, conversations 1, already 5, expected_seconds 90.0"
    assert lines[2] == "2026-11-21 02:00:01 ERROR worker died: worker node-1 41, why ended the process that worked on it, calls 1"
    assert "stages (transcribe 10.0, score 0.2)" in lines[4]


def test_the_file_has_json_whatever_is_shown(tmp_path: Path) -> None:
    out, file = io.StringIO(), tmp_path / "ws" / logs.FILE
    a_night(Log(run="run-7", stream=out, file=file))
    assert len([json.loads(line) for line in file.read_text().splitlines()]) == len(out.getvalue().splitlines()) == 10


@pytest.mark.parametrize("form", ["plain", "json"])
def test_nothing_of_a_call_gets_in(tmp_path: Path, form: logs.Form) -> None:
    """Real calls through the real stages, each of which goes to the log with everything that is known of it."""
    inbox = tmp_path / "in"
    secrets = {
        "Aysegul-905551234567.json": stored.chat(
            "crm-44711",
            "A Welcome to Bakkal Limited, Zubeyde speaking",
            "C This is Hasmet Karakedi, phone 0555 987 65 43, please send lentils",
            agent_name="Zubeyde Yildirim",
            customer_id="cust-31337",
            team="Kadikoy",
        ),
        "Hasmet-0555-9876543.json": {"format": "qa-conversation/1", "call_id": "x", "language": "Kadikoy", "turns": []},
    }
    inbox.mkdir()
    sound.wav(inbox / "Nermin-05321112233.wav", sound.voice(6.0, 120), sound.voice(6.0, 215))
    (inbox / "Nermin-05321112233.json").write_text('{"agent_name": "Zubeyde Yildirim", "customer_id": "cust-31337"}')
    (inbox / "Hulya-05339998877.wav").write_bytes(b"no sound at all")
    outcomes = stored.run(Settings(inbox=inbox, workspace=tmp_path / "ws", settle_seconds=0), Scripted(), secrets)
    assert {outcome.status for outcome in outcomes.values()} >= {"done", "refused"}

    out = io.StringIO()
    log = Log(run="run-7", form=form, stream=out)
    for name, outcome in outcomes.items():
        log.call_begins(outcome.sha256, "node-1 41")
        log.call_ends(
            outcome.sha256,
            "node-1 41",
            outcome.status,
            seconds=1.0,
            audio_seconds=outcome.audio_seconds,
            stages=outcome.seconds,
            reason=outcome.reason,
        )
        # And what a mistake of ours might hand over:
        log.call_begins(name, name)
        log.call_ends(
            name, f"{name} Zubeyde", "Hasmet", seconds=1.0, stages={"lentils": 1.0, name: 1.0}, reason=f"{name}: {outcome.reason}"
        )
        log.worker_died(name, f"{name} killed it")
        log.retry(name, f"Hasmet Karakedi of {name} failed", tries=1)
        log.run_stopped(f"{inbox / name}: cannot be read")
    said = out.getvalue().casefold()
    assert len(said.splitlines()) == 7 * len(outcomes)
    for secret in re.findall(r"[^\W_]+", f"{json.dumps(secrets)} Nermin 05321112233 Hulya 05339998877 {tmp_path}"):
        known = secret.casefold() in f"call call_id language {' '.join(reasons.KINDS)}".casefold()
        assert known or len(secret) < 4 or secret.casefold() not in said, secret


def test_stages_of_real_calls_are_all_known(tmp_path: Path) -> None:
    inbox = tmp_path / "in"
    inbox.mkdir()
    sound.wav(inbox / "mono.wav", sound.voice(6.0, 120))
    sound.wav(inbox / "stereo.wav", sound.voice(6.0, 120), sound.voice(6.0, 215))
    chats = {"chat.json": stored.chat("chat", "A Hello, Acme, how can I help?", "C Rice please.")}
    outcomes = stored.run(Settings(inbox=inbox, workspace=tmp_path / "ws", settle_seconds=0), Scripted(), chats)
    met = {stage for outcome in outcomes.values() for stage in outcome.seconds}
    assert "transcribe" in met
    assert met <= observing.STAGES


def test_lines_of_many_at_once_stay_whole(tmp_path: Path) -> None:
    file = tmp_path / "run.jsonl"
    several = [Log(run=f"run-{number}", file=file) for number in range(4)]
    stages = dict.fromkeys(sorted(observing.STAGES), 1.0)
    with ThreadPoolExecutor(4) as threads:
        list(threads.map(lambda log: [log.call_ends(SHA, "h 1", "done", seconds=1.0, stages=stages) for _ in range(100)], several))
    told = [json.loads(line) for line in file.read_text().splitlines()]
    assert len(told) == 400


def test_a_large_file_is_put_aside_when_a_run_begins_and_old_ones_go(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logs, "LARGEST", 1)
    file = tmp_path / "run.jsonl"
    for number in range(logs.KEPT + 3):
        log = Log(run=f"run-{number}", file=file)
        log.run_begins(recordings=0, conversations=0, already=0)
        log.run_ends(seconds=1.0, done=0, already=0, refused=0, failed=0, audio_seconds=0.0)
    names = ["run.jsonl", *(f"run.{number}.jsonl" for number in range(1, logs.KEPT + 1))]
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(names)
    newest = logs.KEPT + 2
    for back, name in enumerate(names):
        lines = [json.loads(line) for line in (tmp_path / name).read_text().splitlines()]
        assert [line["run"] for line in lines] == [f"run-{newest - back}"] * 2


def test_a_log_that_cannot_be_written_ends_no_run(tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("a file where the folder should be")
    a_night(Log(run="run-7", file=tmp_path / logs.FILE))
    assert (tmp_path / "logs").read_text() == "a file where the folder should be"

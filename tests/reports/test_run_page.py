"""The page of what a run did, and the JSON beside it."""

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from qa_pipeline.reports import html, run_facts, run_page
from qa_pipeline.types import EarlierRun, Machine, Refusal, SlowCall, TriedAgain, Volume, Worker
from tests.reports.pages import Page
from tests.reports.scored import scored, summary

HOSTILE = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>"


def full(**changes: Any) -> Any:
    """A run that took 2.5 h for 2 h of audio, with everything that a summary can tell."""
    told: dict[str, Any] = {
        "seen": 10,
        "done": 4,
        "already": 2,
        "heard": 3,
        "refused": (
            Refusal(file="ayse-0555.wav", reason="the recording is silent throughout (9 s below -60 dB)", at="x", call="aa00aa00"),
            Refusal(
                file="bomb.wav", reason="tried 2 times by itself, and each time its process ended by signal -9", at="x", call="dd00dd00"
            ),
        ),
        "stage_seconds": {"transcribe": 2700.0, "diarize": 90.0, "score": 9.0},
        "recording_seconds": {"transcribe": 2700.0, "diarize": 90.0, "score": 3.6},
        "expected_seconds": 6000.0,
        "slowest": (
            SlowCall(call="3fa2b1c9", seconds=1200.0, audio_seconds=2400.0, stage="transcribe", stage_seconds=900.0),
            SlowCall(call="00ff00ff", seconds=30.0, audio_seconds=0.0, stage="annotate", stage_seconds=29.0),
        ),
        "tried_again": (
            TriedAgain(call="dd00dd00", tries=3, strikes=2, status="refused"),
            TriedAgain(call="3fa2b1c9", tries=2, strikes=0, status="done"),
        ),
        "workers": (
            Worker(holder="node-1 41", calls=2, seconds=9000.0),
            Worker(holder="node-1 42", calls=1, seconds=4500.0),
            Worker(holder="node-2 7", calls=1, seconds=4500.0),
        ),
        "machine": Machine(name="node-1", cores=16, memory_peak=3_140_000_000),
        "disk": (Volume(name="workspace", before=2_000_000_000, after=3_250_000_000), Volume(name="store", before=900_000, after=400_000)),
        "versions": {"qa-pipeline": "0.1.0", "Prefect": "3.8.8"},
        "before": EarlierRun(
            run_id="run-6",
            started_at="2026-11-20T02:00:00+00:00",
            took=9000.0,
            seen=8,
            done=4,
            refused=0,
            failed=3,
            audio_seconds=3600.0,
            recording_seconds={"transcribe": 1350.0, "diarize": 90.0, "score": 3.6},
        ),
    }
    return summary(**{**told, **changes})


def written(folder: Path, names: dict[str, str] | None = None, **changes: Any) -> Page:
    path = run_page.write(folder, full(**changes), names)
    assert path == folder / "run.html"
    return Page(path)


def test_the_page_says_what_the_run_did(tmp_path: Path) -> None:
    page = written(tmp_path)
    tiles = page.one("ul", "tiles").text
    for said in (
        "4 calls done of 10 files seen; 2 done before",
        "2.0 h of audio 3 recordings heard",
        "2.5 h from begin to end 50 % longer than expected (1.7 h)",
        "0.8 × as fast as speech",
        "3 files need a look 2 in quarantine, 1 failed",
        "+1.2 GB on the disk",
    ):
        assert said in tiles, said
    for said in (
        "4 done now 2 done before 1 still being written 2 in quarantine 1 failed",
        "ayse-0555.wav the recording is silent throughout",
        "big.wav out of memory",
        "growing.wav",
        "dd00dd00 3 times in quarantine: the process that worked on it ended 2 times",
        "3fa2b1c9 2 times done",
        "transcribe 45 min 0.375 0.375 about the same",
        "diarize 1.5 min 0.013 0.025 50 % faster",
        "score 9.0 s < 0.001 0.001",
        "all stages 47 min 0.388 0.401 about the same",
        "Files seen 10 8 2 more",
        "In quarantine 2 0 2 more",
        "Failed 1 3 2 fewer",
        "Audio heard 2.0 h 1.0 h +100 %",
        "Took 2.5 h 2.5 h about the same",
        "Real-time factor 1.250 2.500 50 % faster",
        "3fa2b1c9 20 min 40 min 0.500 transcribe, 75 %",
        "00ff00ff 30 s not heard – annotate, 97 %",
        "Begun on node-1 with 16 cores. Its largest process held 3.1 GB of memory. On average 2.0 calls were at work at a time.",
        "node-1 2 3 3.8 h",
        "node-2 1 1 1.2 h",
        "workspace 2 GB 3.2 GB +1.2 GB",
        "store 900 kB 400 kB −500 kB",
        "Prefect 3.8.8",
        "transcribe:whisper-base@1f2e",
    ):
        assert said in page.text, said
    assert "score 9.0 s < 0.001 0.001 about" not in page.text, "a hundredth of the time is no change to speak of"


def test_the_json_beside_it_names_no_file_and_no_call(tmp_path: Path) -> None:
    written(tmp_path, {"3fa2b1c9": "crm-44711"})
    raw = (tmp_path / "run.json").read_text(encoding="utf-8")
    told = json.loads(raw)
    assert told["format"] == "qa-run/1"
    assert told["calls"] == {
        "seen": 10,
        "done": 4,
        "heard": 3,
        "already": 2,
        "elsewhere": 0,
        "waiting": 1,
        "refused": 2,
        "failed": 1,
        "crashed": 1,
    }
    assert told["refused"] == {"silent, or too short": 1, "ended the process that worked on it": 1}
    assert told["failed"] == {"took too much memory": 1}
    assert told["factor"] == 1.25
    assert told["stages"]["score"] == {"seconds": 9.0, "factor": 0.0005}
    assert told["slowest"][0] == {
        "call": "3fa2b1c9",
        "seconds": 1200.0,
        "audio_seconds": 2400.0,
        "stage": "transcribe",
        "stage_seconds": 900.0,
        "factor": 0.5,
    }
    assert told["disk"]["store"] == {"before": 900_000, "after": 400_000}
    assert told["before"]["run_id"] == "run-6"
    for secret in ("ayse", "bomb", "big.wav", "growing", "crm-44711", "signal"):
        assert secret not in raw


def test_calls_of_the_report_are_named_and_found_in_it(tmp_path: Path) -> None:
    run_page.write(tmp_path, full(), {"3fa2b1c9": "a&b #1"})
    assert not [link for link in Page(tmp_path / "run.html").all("a") if link["href"].startswith("index")], "there is no report yet"

    html.write(tmp_path, [scored("a&b #1")], full(), run_page=run_page.PAGE)
    page = written(tmp_path, {"3fa2b1c9": "a&b #1"})
    found = [link for link in page.all("a") if link["href"].startswith("index.html#")]
    assert {(link.text, link["href"]) for link in found} == {("a&b #1", "index.html#text=a%26b%20%231")}
    index = Page(tmp_path / "index.html")
    assert [link.text for link in index.all("a") if link["href"] == "run.html"] == ["What the run did"] * 2
    assert index.broken() == []
    assert [address for address in page.broken() if "#text=" not in address] == []


def test_the_index_leads_to_no_page_that_nobody_writes(tmp_path: Path) -> None:
    html.write(tmp_path, [scored()], full())
    assert "run.html" not in (tmp_path / "index.html").read_text(encoding="utf-8")


def test_what_others_wrote_is_escaped_and_nothing_is_loaded(tmp_path: Path) -> None:
    refusal = Refusal(file=HOSTILE, reason=HOSTILE, at="x", call="aa00aa00")
    page = written(
        tmp_path, {"3fa2b1c9": HOSTILE}, refused=(refusal,), failed=(refusal,), waiting=(HOSTILE,), notes=(HOSTILE,), models=(HOSTILE,)
    )
    assert len(page.all("script")) == 1
    assert not page.all("img")
    assert HOSTILE in page.text
    assert not any(name.startswith("on") or name == "style" for element in page.elements for name in element.attributes)
    assert not re.search(r"https?://", page.source)
    policy = next(meta["content"] for meta in page.all("meta") if meta.attributes.get("http-equiv") == "Content-Security-Policy")
    assert policy.startswith("default-src 'none'; ")


CRASHED = (TriedAgain(call="dd00dd00", tries=3, strikes=2, status="refused"),)
FINE: dict[str, Any] = {"refused": (), "failed": (), "tried_again": ()}


@pytest.mark.parametrize(
    ("changes", "mark", "said"),
    [
        ({}, "fail", "1 file failed, and the next run tries it again; 2 files in quarantine need a person."),
        ({**FINE, "failed": (replace(full().failed[0]),) * 2}, "fail", "2 files failed, and the next run tries them again."),
        (
            {**FINE, "refused": full().refused[1:], "tried_again": CRASHED},
            "fail",
            "1 call ended the processes that worked on it, and is in quarantine.",
        ),
        ({**FINE, "refused": full().refused[:1]}, "unsure", "1 file in quarantine needs a person. All else went well."),
        (FINE, "pass", "All went well."),
        ({**FINE, "done": 0, "audio_seconds": 0.0}, "pass", "Nothing new was in the inbox."),
        ({**FINE, "done": 0, "seen": 0, "audio_seconds": 0.0}, "pass", "Nothing was in the inbox."),
    ],
)
def test_the_first_sentence_is_enough_for_who_reads_no_further(tmp_path: Path, changes: dict[str, Any], mark: str, said: str) -> None:
    verdict = written(tmp_path, **changes).one("p", "verdict")
    assert verdict.text.startswith(said)
    assert f"v-{mark}" in verdict.classes


def test_a_run_with_nothing_to_do_has_a_page(tmp_path: Path) -> None:
    nothing = summary(seen=0, done=0, already=0, waiting=(), refused=(), failed=(), audio_seconds=0.0, stage_seconds={}, models=())
    page = Page(run_page.write(tmp_path, nothing))
    assert page.broken() == []
    for said in ("The inbox was empty.", "Nothing was processed in this run.", "No machine had calls to do.", "none were used"):
        assert said in page.text
    assert not page.all("svg", "became")


def test_a_summary_of_an_earlier_version_has_a_page(tmp_path: Path) -> None:
    page = Page(run_page.write(tmp_path, summary()))
    assert "transcribe 45 min 0.375" in page.text
    assert page.broken() == []


def test_a_night_of_conversations_has_no_factor(tmp_path: Path) -> None:
    told = full(audio_seconds=0.0, heard=0, stage_seconds={"score": 9.0}, recording_seconds={}, before=None)
    assert run_facts.factors(told) == {}
    page = Page(run_page.write(tmp_path, told))
    assert "score 9.0 s –" in page.text
    assert "as fast as speech" not in page.text


def test_times_that_are_none_do_no_harm(tmp_path: Path) -> None:
    page = written(tmp_path, started_at="", ended_at="soon")
    assert "took –" in page.text


def test_a_failure_leaves_the_page_before_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written(tmp_path)
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}

    def full_disk(_self: Path, _target: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full_disk)
    with pytest.raises(OSError, match="No space left"):
        run_page.write(tmp_path, summary())
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before


@pytest.mark.parametrize(
    ("amount", "said"),
    [
        (0, "0 B"),
        (999, "999 B"),
        (1000, "1 kB"),
        (1_500_000, "1.5 MB"),
        (123_456_789, "123 MB"),
        (2 * 10**12, "2 TB"),
        (10**16, "10,000 TB"),
    ],
)
def test_bytes(amount: int, said: str) -> None:
    assert run_page.size(amount) == said

"""The benchmark of large stores, with few calls: it makes the same store again, and its steps find what is in it."""

import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks import many_calls, store
from qa_pipeline import audio
from qa_pipeline.settings import Settings
from qa_pipeline.store import facts, open_store
from qa_pipeline.types import Selection
from tests.conftest import ROOT

CALLS = 24


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("bench")


@pytest.fixture(scope="module")
def said(folder: Path) -> dict[str, str]:
    """What each step said."""
    steps = ("select", "candidates", "csv", "by words")
    only = [part for step in steps for part in ("--only", step)]
    command = [sys.executable, "benchmarks/store.py", "--calls", str(CALLS), "--workers", "1", "--keep", str(folder), *only]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return {line[:24].strip(): line[49:].strip() for line in done.stdout.splitlines()[1:]}


def test_each_step_says_what_it_did(said: dict[str, str]) -> None:
    assert said.keys() == {
        "make the store",
        *(name for name in store.STEPS if any(word in name for word in ("select", "candidates", "csv", "by words"))),
    }
    assert said["make the store"].startswith(f"{CALLS} calls, ")
    assert said["select all"] == f"{CALLS} calls"
    assert said["report csv"].startswith(f"{CALLS} calls, ")
    assert int(said["first 100 candidates"].split()[0]) > 0


def test_the_calls_are_of_five_languages_and_many_agents_and_have_recordings(said: dict[str, str], folder: Path) -> None:
    settings = Settings(inbox=folder / "inbox", workspace=folder / "workspace")
    opened = open_store(settings.database_url)
    found = list(facts.select(opened, Selection()))
    opened.close()
    assert len(said) > 3
    assert {one.language for one in found} == {"tr", "fa", "et", "en", "ru"}
    assert len({one.agent_id for one in found}) > CALLS / 2
    assert all((folder / "inbox" / one.file).is_file() for one in found)
    assert all(one.verdicts and one.at and one.customer_id for one in found)


def test_the_recordings_are_as_long_as_the_calls_are_said_to_be(said: dict[str, str], folder: Path) -> None:
    assert said
    settings = Settings(inbox=folder / "inbox", workspace=folder / "workspace")
    opened = open_store(settings.database_url)
    found = list(facts.select(opened, Selection(), details=False))[:4]
    calls = [opened.call(one.sha256) for one in found]
    talks = [opened.newest("converse", [one.sha256])[one.sha256].value() for one in found]
    opened.close()
    for one, known, talk in zip(found, calls, talks, strict=True):
        seconds = audio.samples(folder / "inbox" / one.file).shape[1] / audio.SAMPLE_RATE
        assert known is not None
        assert talk["duration"] == known.duration == pytest.approx(seconds, abs=0.1)


def test_the_same_number_is_the_same_call_and_others_are_others() -> None:
    assert many_calls.call(7) == many_calls.call(7)
    assert len({many_calls.call(number).own["call"] for number in range(500)}) == 500


def test_a_conversation_is_said_with_other_names() -> None:
    one, other = (many_calls.said((0, dress)) for dress in (0, 3))
    assert set(one.texts) != set(other.texts)
    assert [fact.criterion for fact in one.known.verdicts] == [fact.criterion for fact in other.known.verdicts]
    assert all("@call@" in body for body in (one.bodies["converse"], one.bodies["score"]))

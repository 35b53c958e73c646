"""`qa-pipeline doctor` on a machine without the text encoder: ready all the same, and told."""

import json
from pathlib import Path

import pytest

from qa_pipeline import backends, equipment
from qa_pipeline.errors import BackendError, ModelMissing
from qa_pipeline.matching import likelihood
from tests.cli.test_cli import run
from tests.engines import NUMBERS, Encoder, Scripted


@pytest.fixture
def script(monkeypatch: pytest.MonkeyPatch) -> Scripted:
    script = Scripted()
    monkeypatch.setattr(equipment, "engines", lambda _settings: script.engines())
    monkeypatch.setattr(likelihood, "load", lambda: NUMBERS)
    return script


def meaning(tmp_path: Path) -> dict[str, object]:
    _, out, _ = run("doctor", "--workspace", tmp_path / "ws", "--json")
    found: dict[str, object] = next(finding for finding in map(json.loads, out.splitlines()) if finding["check"] == "meaning")
    return found


def test_the_encoder_is_named_where_it_is(tmp_path: Path, script: Scripted) -> None:
    script.encoder = Encoder()
    assert meaning(tmp_path) == {"check": "meaning", "ok": True, "says": "encoder@1 is here", "remedy": "", "hint": ""}


def test_a_missing_encoder_is_no_problem_and_what_to_do_is_said(tmp_path: Path, script: Scripted) -> None:
    script.encoder = None
    found = meaning(tmp_path)
    assert (found["ok"], found["hint"]) == (True, "the model e5-small is not here")
    assert "by words alone" in str(found["says"])
    _, out, _ = run("doctor", "--workspace", tmp_path / "ws")
    assert "note    meaning: calls are scored by words alone" in out
    assert "\n        the model e5-small is not here\n" in out


def test_trained_numbers_that_are_not_there_are_a_problem(tmp_path: Path, script: Scripted, monkeypatch: pytest.MonkeyPatch) -> None:
    def missing() -> None:
        raise ModelMissing("models/acts.npz is missing")

    monkeypatch.setattr(equipment, "require_models", lambda _settings: None)
    monkeypatch.setattr(likelihood, "load", missing)
    status, out, _ = run("doctor", "--workspace", tmp_path / "ws", "--json")
    findings = {finding["check"]: finding for finding in map(json.loads, out.splitlines())}
    assert status == 1
    assert (findings["models"]["ok"], findings["models"]["says"]) == (False, "models/acts.npz is missing")


def test_a_processor_that_cannot_run_it_is_said(tmp_path: Path, script: Scripted, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuses(**_options: object) -> None:
        raise BackendError("the text encoder needs an x86-64 processor with AVX2; calls are scored by words alone without it")

    monkeypatch.undo()  # the engines are those of the program again
    monkeypatch.setattr(backends, "encoder", refuses)
    assert "AVX2" in str(meaning(tmp_path)["hint"])

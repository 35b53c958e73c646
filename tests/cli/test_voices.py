"""`qa-pipeline voices`, as users meet it. The models are stand-ins."""

import json
import wave
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner, Result

from qa_pipeline import backends
from qa_pipeline.cli.voices import voices
from qa_pipeline.errors import InputError, SettingsError


class Hears:
    """Everything is speech, and every voice the same."""

    name = "voices@1"

    def speech(self, samples: np.ndarray) -> tuple[tuple[float, float], ...]:
        return ((0.0, samples.size / 16_000),)

    def embed(self, samples: np.ndarray, stretches: object) -> np.ndarray:
        return np.eye(4, dtype=np.float32)[0]


@pytest.fixture(autouse=True)
def models(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backends, "speaker_encoder", Hears)
    monkeypatch.setattr(backends, "detector", Hears)


@pytest.fixture
def run(tmp_path: Path):
    def command(*arguments: str | Path) -> Result:
        return CliRunner().invoke(voices, [*map(str, arguments), "--workspace", str(tmp_path / "workspace")])

    return command


def recording(path: Path, *channels: int, seconds: int = 12) -> Path:
    """A tone of its own in each channel."""
    clock = np.arange(8000 * seconds) / 8000
    samples = np.stack([np.sin(2 * np.pi * pitch * clock) * 8000 for pitch in channels], axis=1).astype("<i2")
    with wave.open(str(path), "wb") as file:
        file.setparams((len(channels), 2, 8000, 0, "NONE", ""))
        file.writeframes(samples.tobytes())
    return path


def test_an_agent_is_enrolled_listed_and_deleted(run, tmp_path: Path) -> None:
    done = run("enroll", "agent-17", recording(tmp_path / "ann.wav", 200), "--consent", " signed form ")
    assert (done.exit_code, done.stdout) == (0, "agent-17: 12 s of speech noted\n")
    (row,) = json.loads(run("list", "--json").stdout)
    assert (row["agent_id"], row["consent"], row["encoder"], row["seconds"]) == ("agent-17", "signed form", "voices@1", 12.0)
    assert row["at"][:2] == "20"
    assert "signed form" in run("list").stdout
    assert run("delete", "agent-17").exit_code == 0
    assert json.loads(run("list", "--json").stdout) == []


def test_no_consent_no_voice(run, tmp_path: Path) -> None:
    file = recording(tmp_path / "ann.wav", 200)
    assert "--consent" in run("enroll", "agent-17", file).stderr
    assert isinstance(run("enroll", "agent-17", file, "--consent", "  ").exception, SettingsError)
    assert json.loads(run("list", "--json").stdout) == []


def test_the_agents_channel_must_be_told(run, tmp_path: Path) -> None:
    file = recording(tmp_path / "call.wav", 200, 317)
    asked = run("enroll", "agent-17", file, "--consent", "form")
    assert "--channel" in str(asked.exception)
    assert run("enroll", "agent-17", file, "--consent", "form", "--channel", "1").exit_code == 0
    assert "no channel 2" in str(run("enroll", "agent-17", file, "--consent", "form", "--channel", "2").exception)


def test_too_little_is_said(run, tmp_path: Path) -> None:
    failed = run("enroll", "agent-17", recording(tmp_path / "ann.wav", 200, seconds=5), "--consent", "form")
    assert isinstance(failed.exception, InputError)


def test_deleting_who_is_not_there(run) -> None:
    assert "no voice of agent-9" in str(run("delete", "agent-9").exception)

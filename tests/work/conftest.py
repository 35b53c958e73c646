"""An inbox of small recordings and conversations."""

import json
from pathlib import Path

import pytest

from qa_pipeline.settings import Settings
from tests import sound
from tests.test_batch import CHAT


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    (tmp_path / "in").mkdir()
    return Settings(inbox=tmp_path / "in", workspace=tmp_path / "ws", settle_seconds=0, workers=1, threads=1)


def about() -> dict[str, object]:
    """What is known of a call beside its sound."""
    return {"started_at": "2026-11-20T09:14:00+03:00", "agent_id": "a7"}


def recording(settings: Settings, name: str, pitch: float = 120.0) -> None:
    sound.wav(settings.inbox / f"{name}.wav", sound.voice(2.0, pitch), sound.voice(2.0, 2 * pitch))
    (settings.inbox / f"{name}.json").write_text(json.dumps({**about(), "channels": {"agent": 0, "customer": 1}}))


def chat(settings: Settings, name: str) -> None:
    (settings.inbox / f"{name}.json").write_text(json.dumps({**CHAT, "call_id": name, "started_at": "2026-11-20T09:14:00+03:00"}))

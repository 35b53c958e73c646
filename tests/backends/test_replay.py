"""Replay: what it refuses and what it leaves out; the rest is in the contract."""

import json
from pathlib import Path

import numpy as np
import pytest

from qa_pipeline.backends.replay import Replay, fingerprint
from qa_pipeline.errors import BackendError

SOUND = np.linspace(-0.5, 0.5, 32_000, dtype=np.float32)


def recorded(tmp_path: Path, **answer: object) -> Replay:
    (tmp_path / "said.json").write_text(json.dumps({fingerprint(SOUND): answer}))
    return Replay(file=str(tmp_path / "said.json"))


def test_a_channel_it_does_not_know_is_an_error(tmp_path):
    with pytest.raises(BackendError, match=r"has no answer for this channel \(.*, 1.0 s\)"):
        recorded(tmp_path).speech(SOUND[:16_000])


def test_only_what_was_asked_for(tmp_path):
    said = recorded(tmp_path, language="en", words=[["a", 0.1, 0.2, 0.9], ["b", 1.1, 1.2, 0.9]])
    assert [word.text for word in said.transcribe(SOUND, ((1.0, 2.0),), "en").words] == ["b"]
    assert said.transcribe(SOUND, ((0.0, 2.0),), "tr").words == ()


def test_a_file_that_is_not_json(tmp_path):
    (tmp_path / "said.json").write_text("{")
    with pytest.raises(BackendError, match=r"said\.json: not JSON"):
        Replay(file=str(tmp_path / "said.json"))


def test_the_fingerprint_bears_rounding_and_tells_channels_apart():
    assert fingerprint(SOUND) == fingerprint((SOUND + 1e-6).astype(np.float32))
    assert fingerprint(SOUND) != fingerprint(SOUND * 0.5)
    assert fingerprint(SOUND) != fingerprint(SOUND[:-1])
    assert fingerprint(SOUND[:0]).startswith("0-")

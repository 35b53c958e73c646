"""A stretch of a recording is what decoding all of it gives there."""

import shutil
from pathlib import Path

import numpy as np
import pytest

from qa_pipeline import audio
from qa_pipeline.coaching import excerpt
from qa_pipeline.coaching.excerpt import RATE
from qa_pipeline.errors import RecordingError
from tests import sound

KINDS = [
    ("pcm_s16le", "wav", 8_000),
    ("pcm_mulaw", "wav", 8_000),
    ("pcm_s16le", "wav", 44_100),
    ("libmp3lame", "mp3", 8_000),
    ("libmp3lame", "mp3", 44_100),
    ("libopus", "ogg", 48_000),
    ("libopus", "webm", 48_000),
    ("flac", "flac", 16_000),
]


def made(path: Path, codec: str, container: str, rate: int, seconds: float = 30.0) -> Path:
    noise = np.random.default_rng(7).normal(0, 0.02, int(seconds * rate)).astype(np.float32)
    return sound.write(
        path, [sound.voice(seconds, 140, rate) + noise, sound.voice(seconds, 215, rate)], codec=codec, container=container, rate=rate
    )


@pytest.mark.parametrize(("codec", "container", "rate"), KINDS)
def test_the_samples_are_those_of_the_whole(codec: str, container: str, rate: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = made(tmp_path / "call", codec, container, rate)
    whole = audio.samples(path)
    seconds = whole.shape[1] / RATE
    monkeypatch.setattr(audio, "samples", None)  # nothing decodes all of it
    for start in (0.0, 0.7, 11.337, seconds - 2.2):
        end = min(start + 3.1, seconds)
        part = excerpt.part(path, start, end, transcribed=seconds)
        assert np.array_equal(part, whole[:, round(start * RATE) : round(end * RATE)]), start


def test_an_aac_recording_is_cut_at_the_same_place(tmp_path: Path) -> None:
    path = made(tmp_path / "call.m4a", "aac", "mp4", 16_000)
    whole = audio.samples(path)
    part = excerpt.part(path, 12.0, 15.0, transcribed=whole.shape[1] / RATE)
    there = whole[:, 12 * RATE : 15 * RATE]
    assert part.shape == there.shape
    assert np.corrcoef(part[0], there[0])[0, 1] > 0.99  # its decoder makes up noise, anew each time


def test_only_what_is_needed_is_decoded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = made(tmp_path / "call.opus", "libopus", "ogg", 48_000, seconds=120)
    frames = 0
    original = excerpt._float

    def counted(frame: object) -> object:
        nonlocal frames
        frames += 1
        return original(frame)  # type: ignore[arg-type]

    monkeypatch.setattr(excerpt, "_float", counted)
    excerpt.part(path, 90, 95, transcribed=120.0)
    assert 0 < frames < 8 / 0.02  # of 6,000


def test_where_the_clock_may_be_another_all_of_it_is_decoded(tmp_path: Path) -> None:
    """A damaged file is transcribed without what was damaged: what comes later is earlier then."""
    path = made(tmp_path / "call.mp3", "libmp3lame", "mp3", 16_000)
    raw = bytearray(path.read_bytes())
    del raw[len(raw) // 3 : len(raw) // 3 + 20_000]
    path.write_bytes(raw)
    whole = audio.samples(path)
    seconds = whole.shape[1] / RATE
    part = excerpt.part(path, seconds - 6, seconds - 3, transcribed=seconds)
    there = whole[:, round((seconds - 6) * RATE) :][:, : part.shape[1]]
    assert np.array_equal(part, there)


def test_a_recording_that_was_cut_off_gives_what_there_is(tmp_path: Path) -> None:
    path = made(tmp_path / "call.wav", "pcm_s16le", "wav", 8_000)
    path.write_bytes(path.read_bytes()[: 20 * 8_000 * 4])
    assert excerpt.part(path, 18, 25, transcribed=30.0).shape[1] == pytest.approx(2 * RATE, abs=200)
    with pytest.raises(RecordingError, match="ends before 26 s"):
        excerpt.part(path, 26, 28, transcribed=30.0)


def test_what_is_no_recording_is_said(tmp_path: Path) -> None:
    with pytest.raises(RecordingError, match="not there any more"):
        excerpt.part(tmp_path / "gone.wav", 0, 1, transcribed=2.0)
    empty = tmp_path / "empty.wav"
    empty.touch()
    with pytest.raises(RecordingError, match="empty"):
        excerpt.part(empty, 0, 1, transcribed=2.0)
    text = tmp_path / "text.wav"
    text.write_text("#EXTM3U\nfile:///etc/passwd\n")
    with pytest.raises(RecordingError, match="not audio"):
        excerpt.part(text, 0, 1, transcribed=2.0)


@pytest.mark.parametrize("keep", [100, 3_000, 40_000])
def test_a_truncated_file_never_crashes(keep: int, tmp_path: Path) -> None:
    whole = made(tmp_path / "whole.opus", "libopus", "ogg", 48_000)
    path = tmp_path / "call.opus"
    shutil.copy(whole, path)
    path.write_bytes(path.read_bytes()[:keep])
    with pytest.raises(RecordingError):
        excerpt.part(path, 25, 28, transcribed=30.0)

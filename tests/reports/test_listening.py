"""Copies of recordings for the browser: the same moments, the same channels, made once."""

import os
from pathlib import Path

import av
import numpy as np
import pytest

from qa_pipeline import audio
from qa_pipeline.errors import RecordingError
from qa_pipeline.reports import listening
from tests import sound


def clicks(rate: int, seconds: float, moments: list[float]) -> np.ndarray:
    samples = sound.voice(seconds, rate=rate, level=0.01)
    for moment in moments:
        begin = int(moment * rate)
        samples[begin : begin + rate // 50] = sound.voice(0.02, pitch=600, rate=rate, level=0.9)[: rate // 50]
    return samples


@pytest.mark.parametrize("rate", [8000, 16000, 44100])
def test_a_moment_stays_where_it_was(tmp_path: Path, rate: int) -> None:
    moments = [1.0, 3.25, 7.5]
    source = sound.wav(tmp_path / "a.wav", clicks(rate, 9.0, moments), rate=rate)
    copy = audio.samples(listening.write(source, tmp_path / "a.mp3"))
    assert copy.shape[1] == pytest.approx(9.0 * 16000, abs=160)
    for moment in moments:
        begin = int((moment - 0.1) * 16000)
        loudest = begin + int(np.abs(copy[0, begin : begin + 4800]).argmax())
        assert moment - 0.005 <= loudest / 16000 <= moment + 0.025


@pytest.mark.parametrize(("voices", "channels"), [(1, 1), (2, 2), (3, 1)])
def test_stereo_stays_stereo(tmp_path: Path, voices: int, channels: int) -> None:
    source = sound.wav(tmp_path / "a.wav", *(sound.voice(3.0, pitch=120 + 50 * number) for number in range(voices)))
    copy = listening.write(source, tmp_path / "a.mp3")
    with av.open(str(copy)) as file:
        stream = file.streams.audio[0]
        assert (stream.codec_context.name[:3], stream.codec_context.sample_rate, stream.codec_context.channels) == ("mp3", 16000, channels)
        assert file.bit_rate == pytest.approx({1: 32000, 2: 48000}[channels], rel=0.1)


def test_left_stays_left(tmp_path: Path) -> None:
    source = sound.wav(tmp_path / "a.wav", sound.voice(3.0), np.zeros(48000, np.float32))
    left, right = audio.samples(listening.write(source, tmp_path / "a.mp3"))
    assert audio.loudest_rms(left) > 50 * audio.loudest_rms(right)


def test_a_copy_is_made_once_and_again_when_the_recording_changes(tmp_path: Path) -> None:
    source = sound.wav(tmp_path / "a.wav", sound.voice(3.0))
    target = listening.write(source, tmp_path / "deep" / "a.mp3")
    first = target.stat()
    assert listening.write(source, target).stat().st_ino == first.st_ino

    sound.wav(source, sound.voice(5.0))
    os.utime(source, ns=(1, 1))
    listening.write(source, target)
    assert target.stat().st_size > first.st_size


def test_a_copy_is_not_encoded_a_second_time(tmp_path: Path) -> None:
    source = sound.wav(tmp_path / "a.wav", sound.voice(3.0))
    first = listening.write(source, tmp_path / "first.mp3")
    assert listening.is_copy(first)
    assert not listening.is_copy(source)
    second = listening.write(first, tmp_path / "second.mp3")
    assert second.read_bytes() == first.read_bytes()


def test_somebody_elses_mp3_is_encoded_anew(tmp_path: Path) -> None:
    source = sound.write(tmp_path / "a.mp3", [sound.voice(3.0, rate=44100)], codec="libmp3lame", container="mp3", rate=44100)
    assert not listening.is_copy(source)
    assert listening.is_copy(listening.write(source, tmp_path / "b.mp3"))


@pytest.mark.parametrize("content", [None, b"", b"hello" * 500])
def test_what_cannot_be_copied_leaves_nothing(tmp_path: Path, content: bytes | None) -> None:
    source = tmp_path / "broken.mp3"
    if content is not None:
        source.write_bytes(content)
    with pytest.raises(RecordingError):
        listening.write(source, tmp_path / "out" / "a.mp3")
    assert [path for path in tmp_path.rglob("*") if path.is_file() and path != source] == []

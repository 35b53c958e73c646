"""Recordings as call centres have them: formats, channels, and files that are not what they say."""

import os
import subprocess
import sys
import wave
from pathlib import Path

import numpy as np
import pytest

from qa_pipeline import audio
from qa_pipeline.errors import RecordingError
from tests import sound

FORMATS = [
    ("wav", "pcm_s16le", 8_000),
    ("wav", "pcm_s16le", 16_000),
    ("wav", "pcm_s16le", 44_100),
    ("wav", "pcm_s24le", 48_000),
    ("wav", "pcm_alaw", 8_000),
    ("wav", "pcm_mulaw", 8_000),
    ("mp3", "libmp3lame", 8_000),
    ("mp3", "libmp3lame", 44_100),
    ("ogg", "libopus", 48_000),
    ("flac", "flac", 8_000),
    ("adts", "aac", 16_000),
    ("ipod", "aac", 16_000),
]


@pytest.mark.parametrize("channels", [1, 2])
@pytest.mark.parametrize(("container", "codec", "rate"), FORMATS)
def test_every_promised_format_is_decoded(tmp_path: Path, container: str, codec: str, rate: int, channels: int) -> None:
    tones = [sound.voice(3.0, pitch, rate) for pitch in (120.0, 210.0)][:channels]
    path = sound.write(tmp_path / f"call.{container}", tones, codec=codec, container=container, rate=rate)
    recording, samples = audio.decode(path)
    assert (recording.channels, samples.dtype) == (channels, np.float32)
    assert recording.sample_rate == rate
    assert recording.duration == pytest.approx(3.0, abs=0.15)
    assert recording.sha256 == audio.sha256(path)
    assert samples.shape == (channels, round(recording.duration * audio.SAMPLE_RATE))
    assert audio.loudest_rms(samples[-1]) == pytest.approx(audio.loudest_rms(sound.voice(3.0)), rel=0.35)


def test_the_channels_keep_their_sides(tmp_path: Path) -> None:
    left, right = sound.voice(2.5), np.zeros(int(2.5 * sound.RATE), np.float32)
    samples = audio.samples(sound.wav(tmp_path / "call.wav", left, right))
    assert audio.loudest_rms(samples[0]) > 0.05
    assert audio.loudest_rms(samples[1]) == 0


@pytest.mark.parametrize("rate", [8_000, 16_000])
def test_samples_come_at_the_rate_that_was_asked_for(tmp_path: Path, rate: int) -> None:
    assert audio.samples(sound.wav(tmp_path / "call.wav", sound.voice(1.0)), rate).shape == (1, rate)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "empty"),
        (os.urandom(50_000), "not audio"),
        (b"RIFF\x24\x00\x00\x00WAVE", "not audio|no audio|cannot be decoded"),
        (b"Dear colleague,\nthe recordings are attached.\n" * 200, "not audio"),
        (b"#EXTM3U\n#EXTINF:10,\nhttp://127.0.0.1:9/secret.ts\n", "not audio"),
        (b"ffconcat version 1.0\nfile /etc/hostname\n", "not audio"),
    ],
)
def test_what_is_not_a_recording_is_refused_with_a_reason_of_one_line(tmp_path: Path, content: bytes, reason: str) -> None:
    path = tmp_path / "Ms Secret Customer.wav"
    path.write_bytes(content)
    with pytest.raises(RecordingError, match=reason) as refusal:
        audio.decode(path)
    assert "\n" not in str(refusal.value)
    assert "Secret" not in str(refusal.value), "a file's name is personal data"


def test_a_video_without_sound_is_refused(tmp_path: Path) -> None:
    import av

    path = tmp_path / "screen.mp4"
    with av.open(str(path), "w") as out:
        stream = out.add_stream("mpeg4", rate=5)
        stream.width = stream.height = 64
        for _ in range(15):
            out.mux(stream.encode(av.VideoFrame(64, 64, "yuv420p")))
        out.mux(stream.encode(None))
    with pytest.raises(RecordingError, match="no audio stream"):
        audio.decode(path)


@pytest.mark.parametrize(("seconds", "reason"), [(1.99, "1.99 s long; at least 2 s"), (0.05, "0.05 s long")])
def test_too_short_is_refused(tmp_path: Path, seconds: float, reason: str) -> None:
    with pytest.raises(RecordingError, match=reason):
        audio.decode(sound.wav(tmp_path / "call.wav", sound.voice(seconds)))


def test_silence_is_refused_and_a_quiet_line_is_not(tmp_path: Path) -> None:
    noise = np.random.default_rng(0).normal(0, 10 ** (-75 / 20), 3 * sound.RATE).astype(np.float32)
    with pytest.raises(RecordingError, match="silent throughout"):
        audio.decode(sound.wav(tmp_path / "silent.wav", noise, noise * 0))
    audio.decode(sound.wav(tmp_path / "quiet.wav", noise, sound.voice(3.0, level=0.01)))


def test_no_call_is_as_long_as_a_working_day(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert audio.LONGEST == 4 * 3600
    monkeypatch.setattr(audio, "LONGEST", 0.001 * 3600)
    with pytest.raises(RecordingError, match="longer than"):
        audio.decode(sound.wav(tmp_path / "call.wav", sound.voice(4.0)))


def test_pieces_are_joined_without_a_seam(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = sound.wav(tmp_path / "call.wav", sound.voice(3.0, 120), sound.voice(3.0, 210))
    _, whole = audio.decode(path)
    for size in (8 * 1000, 8 * 1024, 8 * 48_000):  # less than a block, a block, the recording
        monkeypatch.setattr(audio, "_PIECE", size)
        assert np.array_equal(audio.decode(path)[1], whole)


def test_the_loudest_tenth_of_a_second_is_found_in_any_minute() -> None:
    for second in (0, 59, 60, 150):
        channel = np.zeros(151 * audio.SAMPLE_RATE, np.float32)
        channel[second * audio.SAMPLE_RATE :][: audio.SAMPLE_RATE] = 0.5
        assert audio.loudest_rms(channel) == pytest.approx(0.5)
    assert audio.loudest_rms(np.zeros(10, np.float32)) == 0


MEMORY = """
import re, sys
from pathlib import Path
from qa_pipeline import audio
peak = lambda: int(re.search(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text())[1]) * 1024  # ru_maxrss begins with the parent's
audio.decode(Path(sys.argv[1]))
before = peak()
_, samples = audio.decode(Path(sys.argv[2]))
print((peak() - before) / samples.nbytes)
"""


@pytest.mark.skipif(not Path("/proc/self/status").is_file(), reason="only Linux tells how much memory was in use at most")
def test_decoding_takes_little_more_memory_than_the_samples(tmp_path: Path) -> None:
    short, long = tmp_path / "short.wav", tmp_path / "long.wav"
    for path, seconds in ((short, 3), (long, 20 * 60)):
        with wave.open(str(path), "wb") as file:
            file.setparams((2, 2, 8_000, 0, "NONE", ""))
            file.writeframes(b"\x10\x20" * 16_000 * seconds)
    ran = subprocess.run([sys.executable, "-c", MEMORY, str(short), str(long)], capture_output=True, text=True, check=True)
    assert float(ran.stdout) < 1.8


def ten_seconds(folder: Path, container: str, codec: str, rate: int = 16_000) -> Path:
    return sound.write(folder / f"call.{container}", [sound.voice(10.0, rate=rate)], codec=codec, container=container, rate=rate)


CODECS = [("wav", "pcm_s16le", 8_000), ("wav", "pcm_alaw", 8_000), ("mp3", "libmp3lame", 16_000), ("ogg", "libopus", 48_000),
          ("flac", "flac", 16_000), ("ipod", "aac", 16_000)]  # fmt: skip


@pytest.mark.parametrize(("container", "codec", "rate"), CODECS)
def test_a_whole_file_has_no_notes(tmp_path: Path, container: str, codec: str, rate: int) -> None:
    assert audio.decode(ten_seconds(tmp_path, container, codec, rate))[0].notes == ()


@pytest.mark.parametrize(("container", "codec", "rate"), CODECS[:-1])
def test_a_truncated_file_gives_what_is_there_and_says_so(tmp_path: Path, container: str, codec: str, rate: int) -> None:
    path = ten_seconds(tmp_path, container, codec, rate)
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    recording, _ = audio.decode(path)
    assert 3.5 < recording.duration < 6.0
    reason = (
        "was not closed after" if container == "ogg" else f"breaks off: {recording.duration:.0f} s of the 10 s that its header promises"
    )
    assert len(recording.notes) == 1
    assert reason in recording.notes[0]


def test_an_mp4_without_its_index_is_refused_with_the_cause(tmp_path: Path) -> None:
    path = ten_seconds(tmp_path, "ipod", "aac")
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    with pytest.raises(RecordingError, match="cut off: its index"):
        audio.decode(path)


@pytest.mark.parametrize(("container", "codec", "rate"), CODECS[2:])
def test_damage_in_the_middle_costs_only_the_damaged_part_and_is_told(tmp_path: Path, container: str, codec: str, rate: int) -> None:
    path = ten_seconds(tmp_path, container, codec, rate)
    content = bytearray(path.read_bytes())
    middle = len(content) // 2
    content[middle : middle + 1000] = bytes(1000)
    path.write_bytes(content)
    recording, _ = audio.decode(path)
    assert 8.0 < recording.duration < 10.0
    assert any("left out" in note or "are missing" in note for note in recording.notes)


def wave_with(path: Path, *, promised: int, tail: bytes = b"") -> Path:
    """Ten seconds of 16 bit at 8 kHz, in a file whose header promises that many bytes of sound."""
    sound.wav(path, sound.voice(10.0, rate=8_000), rate=8_000)
    content = bytearray(path.read_bytes())
    size = content.index(b"data") + 4
    content[size : size + 4] = promised.to_bytes(4, "little")
    path.write_bytes(bytes(content) + tail)
    return path


@pytest.mark.parametrize(
    ("promised", "note"),
    [
        (0, None),
        (0xFFFFFFFF, None),
        (0x7FFFFFFF, None),
        (160_000, None),
        (480_000, "breaks off: 10 s of the 30 s"),
        (32_000, "promises 2 s, the file holds 10 s: all of it was taken"),
    ],
)
def test_the_size_in_a_wav_header_may_be_wrong(tmp_path: Path, promised: int, note: str | None) -> None:
    recording, _ = audio.decode(wave_with(tmp_path / "call.wav", promised=promised))
    assert recording.duration == pytest.approx(10.0, abs=0.05)
    assert len(recording.notes) == (0 if note is None else 1)
    assert note is None or note in recording.notes[0]


def test_what_follows_the_sound_of_a_wav_is_not_taken_for_sound(tmp_path: Path) -> None:
    picture = b"LIST" + (40_000).to_bytes(4, "little") + bytes(40_000)
    recording, _ = audio.decode(wave_with(tmp_path / "call.wav", promised=160_000, tail=picture))
    assert (recording.duration, recording.notes) == (pytest.approx(10.0, abs=0.01), ())


ID3 = b"ID3\x03\x00\x00\x00\x00\x0f\x76" + bytes(2038)


@pytest.mark.parametrize("junk", [ID3, ID3 * 2, b"HTTP/1.1 200 OK\r\nContent-Type: audio/mpeg\r\n\r\n", b"\x00" * 3000, os.urandom(3000)])
def test_junk_before_an_mp3_does_not_matter(tmp_path: Path, junk: bytes) -> None:
    path = ten_seconds(tmp_path, "mp3", "libmp3lame")
    path.write_bytes(junk + path.read_bytes())
    assert audio.decode(path)[0].duration == pytest.approx(10.0, abs=0.4)


def test_a_wrong_extension_does_not_matter(tmp_path: Path) -> None:
    for name, codec, container in (("call.wav", "libmp3lame", "mp3"), ("call.mp3", "pcm_alaw", "wav"), ("call.ogg", "flac", "flac")):
        path = sound.write(tmp_path / name, [sound.voice(2.5)], codec=codec, container=container)
        assert audio.decode(path)[0].codec[:3] == codec.removeprefix("lib")[:3]

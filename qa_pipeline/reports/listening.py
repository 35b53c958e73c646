"""A copy of a recording that any browser plays and seeks in exactly."""

import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from qa_pipeline import audio
from qa_pipeline.errors import RecordingError
from qa_pipeline.reports.files import replacing

if TYPE_CHECKING:
    from qa_pipeline.audio import Channels

_MARK = "qa-pipeline listening copy"
"""Stands in the file's `encoded_by`, so that a copy is known and never encoded a second time."""

_BIT_RATES = {1: 32_000, 2: 48_000}
"""Bits per second by channels. Constant, because browsers find a moment exactly only in files of constant bit rate."""


def write(source: Path, target: Path) -> Path:
    """Write an MP3 of `source` (16 kHz; stereo stays stereo) to `target`, whole or not at all.

    Does nothing when `target` was made of this very `source` before: it then has the same modification time. Raises RecordingError when
    `source` is not there or cannot be decoded.
    """
    try:
        made = source.stat().st_mtime_ns
    except FileNotFoundError as error:
        raise RecordingError("the recording is not there any more") from error
    if target.exists() and target.stat().st_mtime_ns == made:
        return target
    target.parent.mkdir(parents=True, exist_ok=True)
    with replacing(target) as part:
        if is_copy(source):
            _link(source, part)
        else:
            _encode(audio.samples(source), part)
            os.utime(part, ns=(made, made))
    return target


def is_copy(path: Path) -> bool:
    """Whether `write` made this file."""
    if path.suffix.lower() != ".mp3":
        return False
    import av

    try:
        with av.open(str(path), options={"format_whitelist": "mp3", "protocol_whitelist": "file"}, metadata_errors="replace") as file:
            return file.metadata.get("encoded_by") == _MARK
    except (av.FFmpegError, ValueError):
        return False  # not MP3 after all: whoever decodes it says what it is


def _link(source: Path, target: Path) -> None:
    try:
        target.hardlink_to(source.resolve())  # thousands of calls need no second copy on disk
    except OSError:  # another file system, or one without links
        shutil.copy2(source, target)


def _encode(samples: "Channels", target: Path) -> None:
    """Samples of shape (channels, n) at 16 kHz to an MP3; what has more than two channels is mixed to one."""
    import av
    import numpy as np

    if samples.shape[0] > 2:
        samples = samples.mean(axis=0, keepdims=True)
    channels, length = samples.shape
    layout = "stereo" if channels == 2 else "mono"
    with av.open(str(target), "w", format="mp3") as file:
        file.metadata["encoded_by"] = _MARK
        stream = file.add_stream("libmp3lame", rate=audio.SAMPLE_RATE, layout=layout, bit_rate=_BIT_RATES[channels])
        for start in range(0, length, audio.SAMPLE_RATE):
            block = np.ascontiguousarray(samples[:, start : start + audio.SAMPLE_RATE], dtype=np.float32)
            frame = av.AudioFrame.from_ndarray(block, format="fltp", layout=layout)
            frame.sample_rate = audio.SAMPLE_RATE
            frame.pts = start
            file.mux(stream.encode(frame))
        file.mux(stream.encode(None))

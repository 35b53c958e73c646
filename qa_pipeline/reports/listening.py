"""A copy of a recording that any browser plays and seeks in exactly. It carries its own outline, which is deleted with it."""

import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from qa_pipeline import audio
from qa_pipeline.errors import RecordingError
from qa_pipeline.reports import peaks
from qa_pipeline.reports.files import replacing
from qa_pipeline.reports.peaks import Peaks

if TYPE_CHECKING:
    from qa_pipeline.audio import Channels

_MARK = "qa-pipeline listening copy"
"""Stands in the file's `encoded_by`, so that a copy is known and never encoded a second time."""

_OUTLINE = "qa-pipeline peaks"
"""The tag of the file that holds its outline: drawing a call costs no decoding, and there is no second file to delete."""

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
    return _tags(path).get("encoded_by") == _MARK


def outline(copy: Path) -> Peaks:
    """How loud a copy that `write` made is, place by place. Raises RecordingError when it is not there or damaged.

    A copy that an earlier version made does not carry its outline, and is decoded for it.
    """
    return peaks.read(_tags(copy).get(_OUTLINE)) or peaks.measure(audio.samples(copy), audio.SAMPLE_RATE)


def _tags(path: Path) -> dict[str, str]:
    """What the file says of itself; empty where it is no MP3."""
    if path.suffix.lower() != ".mp3":
        return {}
    import av

    try:
        with av.open(str(path), options={"format_whitelist": "mp3", "protocol_whitelist": "file"}, metadata_errors="replace") as file:
            return dict(file.metadata)
    except (av.FFmpegError, ValueError):
        return {}  # not MP3 after all: whoever decodes it says what it is


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
        file.metadata[_OUTLINE] = peaks.measure(samples, audio.SAMPLE_RATE).written()
        stream = file.add_stream("libmp3lame", rate=audio.SAMPLE_RATE, layout=layout, bit_rate=_BIT_RATES[channels])
        for start in range(0, length, audio.SAMPLE_RATE):
            block = np.ascontiguousarray(samples[:, start : start + audio.SAMPLE_RATE], dtype=np.float32)
            frame = av.AudioFrame.from_ndarray(block, format="fltp", layout=layout)
            frame.sample_rate = audio.SAMPLE_RATE
            frame.pts = start
            file.mux(stream.encode(frame))
        file.mux(stream.encode(None))

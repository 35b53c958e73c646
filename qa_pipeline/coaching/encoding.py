"""Clips as files: Opus, MP3 or WAV."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, cast

from qa_pipeline.coaching.excerpt import RATE
from qa_pipeline.reports.files import replacing

if TYPE_CHECKING:
    import av

    from qa_pipeline.audio import Channels


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """A format: the file's suffix, FFmpeg's names, and bits per second of each channel, None where it is not compressed."""

    suffix: str
    container: str
    codec: str
    bit_rate: int | None


FORMATS = {
    "opus": Format(suffix=".opus", container="ogg", codec="libopus", bit_rate=32_000),
    "mp3": Format(suffix=".mp3", container="mp3", codec="libmp3lame", bit_rate=32_000),
    "wav": Format(suffix=".wav", container="wav", codec="pcm_s16le", bit_rate=None),
}
"""By name. Every browser of the last years plays all three; MP3 also what is older."""


def write(samples: "Channels", target: Path, name: str) -> None:
    """Writes samples of shape (1 or 2, n) at 16 kHz in the format of this name, whole or not at all. Raises OSError."""
    import av
    import numpy as np

    kind = FORMATS[name]
    layout = "stereo" if samples.shape[0] == 2 else "mono"
    more = {} if kind.bit_rate is None else {"bit_rate": kind.bit_rate * samples.shape[0]}
    with replacing(target) as part, av.open(str(part), "w", format=kind.container) as file:
        stream = cast("av.AudioStream", file.add_stream(kind.codec, rate=RATE, layout=layout, **more))
        for start in range(0, samples.shape[1], RATE):
            block = np.ascontiguousarray(samples[:, start : start + RATE], dtype=np.float32)
            frame = av.AudioFrame.from_ndarray(block, format="fltp", layout=layout)
            frame.sample_rate, frame.pts = RATE, start
            file.mux(stream.encode(frame))
        file.mux(stream.encode(None))

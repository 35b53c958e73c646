"""Sound made on the spot: tests of decoding need files, not recordings."""

from pathlib import Path

import av
import numpy as np

RATE = 16_000


def voice(seconds: float, pitch: float = 140.0, rate: int = RATE, level: float = 0.3) -> np.ndarray:
    """A buzz with the rhythm of syllables, shape (n,), float32: loud enough to be sound, and not speech."""
    time = np.arange(int(seconds * rate)) / rate
    buzz = sum(np.sin(2 * np.pi * pitch * harmonic * time) / harmonic for harmonic in range(1, 8))
    return (level * buzz / 2.5 * (0.6 + 0.4 * np.sin(2 * np.pi * 4 * time))).astype(np.float32)


def write(path: Path, channels: list[np.ndarray], *, codec: str, container: str, rate: int = RATE) -> Path:
    """Encodes channels (each shape (n,), float32 at `rate` Hz) into a file through PyAV."""
    samples = np.stack(channels).astype(np.float32)
    layout = {1: "mono", 2: "stereo", 3: "2.1"}[len(channels)]
    with av.open(str(path), "w", format=container) as out:
        stream = out.add_stream(codec, rate=rate)
        stream.codec_context.layout = layout
        frame = av.AudioFrame.from_ndarray(samples, format="fltp", layout=layout)
        frame.sample_rate = rate
        resampler = av.AudioResampler(
            format=stream.codec_context.format, layout=layout, rate=rate, frame_size=stream.codec_context.frame_size
        )
        for part in [*resampler.resample(frame), *resampler.resample(None)]:
            part.pts = None
            out.mux(stream.encode(part))
        out.mux(stream.encode(None))
    return path


def wav(path: Path, *channels: np.ndarray, rate: int = RATE) -> Path:
    return write(path, list(channels), codec="pcm_s16le", container="wav", rate=rate)

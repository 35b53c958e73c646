"""How loud a clip is by EBU R 128 (ITU-R BS.1770), and bringing it to a given loudness. FFmpeg's `ebur128` measures."""

from fractions import Fraction
from itertools import pairwise
from typing import TYPE_CHECKING, cast

from qa_pipeline.coaching.excerpt import RATE

if TYPE_CHECKING:
    import av

    from qa_pipeline.audio import Channels

TARGET = -16.0
"""LUFS. EBU R 128 asks for -23 of broadcasts; on laptops and phones, in a class room, that is too quiet: -16 is what AES TD1008 and the
platforms of podcasts recommend for listening on such devices."""

QUIETEST, LOUDEST = -40.0, -9.0
"""LUFS that may be asked for."""

_CEILING = 10 ** (-1.5 / 20)
"""Amplitude of the highest peak: 1.5 dB below full scale, so that a lossy codec has room."""

_MOST = 45.0
"""dB of gain at most: what is quieter is noise."""

_NEAR = 0.2
"""LU that are near enough."""

_ROUNDS = 6
"""Times that it is tried: what a limiter takes off the peaks is missing in the loudness."""

_FLOOR = -70.0
"""LUFS of what is below the gate: nothing."""


def measured(samples: "Channels") -> float | None:
    """The integrated loudness in LUFS of samples of shape (channels, n) at 16 kHz; None where they are silent or shorter than 0.4 s.

    One channel counts as one loudspeaker, as the standard says.
    """
    level = _FLOOR
    for frame in _filtered(samples, ("ebur128", "metadata=1:framelog=quiet")):
        level = float(frame.metadata.get("lavfi.r128.I", level))
    return level if level > _FLOOR + 0.1 else None


def normalised(samples: "Channels", target: float = TARGET) -> "tuple[Channels, float | None]":
    """The samples at the loudness asked for, in LUFS, peaks limited to 1.5 dB below full scale; and what it is now, None of silence."""
    import numpy as np

    before = measured(samples)
    if before is None:
        return samples, None
    gain = min(target - before, _MOST)
    made, now = samples, before
    for _ in range(_ROUNDS):
        made = _limited((samples * 10 ** (gain / 20)).astype(np.float32))
        now = measured(made) or target
        if abs(target - now) < _NEAR or gain >= _MOST:
            break
        gain = min(gain + target - now, _MOST)
    return made, now


def _limited(samples: "Channels") -> "Channels":
    import numpy as np

    if float(np.abs(samples).max(initial=0.0)) <= _CEILING:
        return samples
    frames = _filtered(samples, ("alimiter", f"limit={_CEILING:.4f}:attack=5:release=60:level=0:latency=1"))
    limited = np.concatenate([frame.to_ndarray() for frame in frames], axis=1)
    out = np.zeros_like(samples)
    length = min(samples.shape[1], limited.shape[1])
    out[:, :length] = np.clip(limited[:, :length], -_CEILING, _CEILING)
    out[:, ~samples.any(axis=0)] = 0  # whatever a limiter does, what was silenced stays silent
    return out


def _filtered(samples: "Channels", *chain: tuple[str, str]) -> "list[av.AudioFrame]":
    """The frames that a chain of FFmpeg's filters makes of the samples."""
    import av
    import av.filter
    import numpy as np

    layout = "stereo" if samples.shape[0] == 2 else "mono"
    graph = av.filter.Graph()
    nodes = [
        graph.add_abuffer(format="fltp", sample_rate=RATE, layout=layout, time_base=Fraction(1, RATE)),
        *(graph.add(name, arguments) for name, arguments in chain),
        graph.add("aformat", "sample_fmts=fltp"),
        graph.add("abuffersink"),
    ]
    for one, following in pairwise(nodes):
        one.link_to(following)
    graph.configure()
    frame = av.AudioFrame.from_ndarray(np.ascontiguousarray(samples, np.float32), format="fltp", layout=layout)
    frame.sample_rate, frame.pts, frame.time_base = RATE, 0, Fraction(1, RATE)
    nodes[0].push(frame)
    nodes[0].push(None)
    found = []
    while True:
        try:
            found.append(cast("av.AudioFrame", nodes[-1].pull()))
        except (av.error.EOFError, av.error.BlockingIOError):
            return found

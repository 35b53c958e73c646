"""Where somebody speaks: Silero VAD, run by ONNX Runtime.

The package silero-vad is not imported: it loads PyTorch, which a stereo call does not need, and sets its number of threads for the process.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
import onnxruntime  # type: ignore[import-untyped]

from qa_pipeline import weights
from qa_pipeline.backends import identity
from qa_pipeline.errors import BackendError

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from qa_pipeline.protocols import Samples

RATE = 16_000
FRAME = 512
"""Samples (32 ms) that the model judges at once, after `CONTEXT` samples that came before."""
CONTEXT = 64


@dataclass(frozen=True, slots=True, kw_only=True)
class Silero:
    """Silero VAD. Times in seconds.

    `threshold`: the probability at which speech starts; it goes on while the probability stays above `threshold` - 0.15. The usual 0.5
    misses loud speech on telephone lines. Speech goes on through pauses of up to `pause`, is kept when longer than `shortest`, and is
    widened by `pad` on both sides, so that a recogniser hears the first and the last sound whole.
    """

    model: str = "silero-vad"
    threshold: float = 0.3
    pause: float = 1.0
    shortest: float = 0.25
    pad: float = 0.4
    name: str = field(init=False)
    _session: onnxruntime.InferenceSession = field(init=False, repr=False)

    def __post_init__(self) -> None:
        folder = weights.locate(self.model)
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1  # a frame is too little work to share
        session = onnxruntime.InferenceSession(str(folder / "silero_vad.onnx"), options, providers=["CPUExecutionProvider"])
        object.__setattr__(self, "_session", session)
        object.__setattr__(self, "name", f"silero:{identity.of(self.model, folder)}")

    def speech(self, samples: "Samples") -> tuple[tuple[float, float], ...]:
        """Stretches of speech as (start, end) in seconds, in order, not overlapping."""
        duration = samples.size / RATE
        found = stretches(self._probabilities(samples), FRAME / RATE, self.threshold, self.pause, self.shortest)
        return padded(found, self.pad, duration)

    def _probabilities(self, samples: "Samples") -> "NDArray[np.float32]":
        """The probability of speech in each frame, shape (frames,)."""
        count = -(-samples.size // FRAME)
        line = np.zeros(CONTEXT + count * FRAME, np.float32)
        line[CONTEXT : CONTEXT + samples.size] = samples
        state = np.zeros((2, 1, 128), np.float32)
        rate = np.array(RATE, np.int64)
        out = np.empty(count, np.float32)
        try:
            for frame in range(count):
                heard = line[np.newaxis, frame * FRAME : (frame + 1) * FRAME + CONTEXT]
                probability, state = self._session.run(None, {"input": heard, "state": state, "sr": rate})
                out[frame] = probability[0, 0]
        except RuntimeError as error:  # what ONNX Runtime raises
            raise BackendError(f"{self.name} failed: {error}") from error
        return out


def stretches(
    probabilities: "Sequence[float] | NDArray[np.float32]", step: float, threshold: float, pause: float, shortest: float
) -> tuple[tuple[float, float], ...]:
    """Speech among frames of `step` seconds, as (start, end) in seconds: what `Silero` says of thresholds, without the padding."""
    found: list[tuple[float, float]] = []
    start = quiet = None  # the frames at which speech began, and at which it may have ended
    for frame, probability in enumerate(probabilities):
        if probability >= threshold:
            start = frame if start is None else start
            quiet = None
        elif start is not None and probability < max(threshold - 0.15, 0.01):
            quiet = frame if quiet is None else quiet
            if (frame - quiet) * step >= pause:
                found.append((start * step, quiet * step))
                start = quiet = None
    if start is not None:
        found.append((start * step, (len(probabilities) if quiet is None else quiet) * step))
    return tuple((a, b) for a, b in found if b - a > shortest)


def padded(found: Sequence[tuple[float, float]], pad: float, duration: float) -> tuple[tuple[float, float], ...]:
    """The stretches widened by `pad` seconds on both sides, within the recording; two that would meet share what is between them."""
    edges = [0.0, *((a[1] + b[0]) / 2 for a, b in pairwise(found)), duration]
    return tuple(
        (round(max(start - pad, low), 3), round(min(end + pad, high), 3))
        for (start, end), low, high in zip(found, edges, edges[1:], strict=False)
        if low < high
    )

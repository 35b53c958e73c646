"""Who speaks when in one channel: voices told apart by windows of speech, placed by the segmentation.

Speech by Silero, the voice of each 1.5 s of it by CAM++, as many voices as these windows hold, and, where the voice changes and where two
speak at once, what segmentation-3.0 hears. docs/diarization.md says why, and what each part brings.
"""

import math
from dataclasses import dataclass, field
from threading import Lock
from typing import TYPE_CHECKING, Any

import numpy as np
import torch

from qa_pipeline import weights
from qa_pipeline.backends import campplus, clusters, cores, fusion, identity, segmentation
from qa_pipeline.backends.silero import Silero
from qa_pipeline.types import Diarized

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from qa_pipeline.backends.fusion import Flags, Values
    from qa_pipeline.protocols import Samples

RATE = 16_000
WINDOW = campplus.LENGTH / campplus.FRAMES_A_SECOND
"""Seconds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fused:
    """Silero, CAM++ and segmentation-3.0.

    `step`: seconds from one stretch of the segmentation to the next. `threads`: 0 is one a physical core. `device`: cpu, cuda or auto.
    """

    step: float = 2.0
    device: str = "auto"
    threads: int = 0
    name: str = field(init=False)
    _detector: Silero = field(init=False, repr=False)
    _encoder: campplus.CampPlus = field(init=False, repr=False)
    _segmentation: segmentation.Segmentation = field(init=False, repr=False)
    _lock: Any = field(init=False, repr=False, default_factory=Lock)

    def __post_init__(self) -> None:
        device = self.device if self.device != "auto" else ("cuda" if torch.cuda.is_available() else "cpu")
        # Close to the edges of speech, where a recogniser's detector keeps away from them.
        detector = Silero(threshold=0.3, pause=0.3, shortest=0.2, pad=0.05)
        encoder = campplus.CampPlus(device=device, threads=self.threads)
        segments = segmentation.Segmentation(step=self.step, device=device)
        object.__setattr__(self, "_detector", detector)
        object.__setattr__(self, "_encoder", encoder)
        object.__setattr__(self, "_segmentation", segments)
        models = (segments.model, encoder.model, detector.model)
        object.__setattr__(self, "name", f"fused:{'+'.join(identity.of(model, weights.locate(model)) for model in models)}")

    def diarize(self, samples: "Samples", speakers: int | None) -> Diarized:
        """Spans in order of their start; they overlap where two speak at once.

        `speakers` is how many there are; None: one or two, told by their voices. A further voice that speaks for a twentieth of the call or
        more is labelled too. One voice where two were told is one speaker with a `told_apart` of 0.
        """
        detected = self._detector.speech(samples)
        if not detected:
            return Diarized()
        with self._lock, cores.torch_threads(self.threads):
            local = self._segmentation.local(samples)
        total = math.ceil(samples.size / RATE / fusion.FRAME)
        many = fusion.counted(local, total)
        speech = fusion.spoken(fusion.flags(detected, total), many)
        return self._fused(samples, speakers, speech, many, local) if speech.any() else Diarized()

    def _fused(self, samples: "Samples", speakers: int | None, speech: "Flags", many: "Values", local: fusion.Local) -> Diarized:
        """What the windows and the segmentation say together. `speech` and `many`: see `fusion.spoken` and `fusion.counted`."""
        begins = campplus.starts(samples.size)
        shares = _shares(speech, begins)
        heard = shares >= min(fusion.HEARD, float(shares.max()))
        begins, shares = begins[heard], shares[heard]
        windows = self._encoder.windows(samples, heard)
        chosen = fusion.telling(shares, fusion.purity(begins, WINDOW, local))
        voices = clusters.find(windows[chosen], speakers, fusion.mixed(local))
        likes = windows @ voices.centres.T
        scores = fusion.likeness(speech.size, _frames(begins), round(WINDOW / fusion.FRAME), likes) / _margin(likes[chosen])
        active = fusion.speakers(speech, scores, fusion.votes(local, scores), many)
        return Diarized(spans=fusion.spans(active, samples.size / RATE), told_apart=voices.told_apart)


def _frames(seconds: "Values") -> "NDArray[np.intp]":
    return np.rint(seconds / fusion.FRAME).astype(np.intp)


def _shares(speech: "Flags", begins: "Values") -> "Values":
    """The share of each window that is speech."""
    before = np.concatenate([[0], np.cumsum(speech)])
    first, last = (np.minimum(_frames(begins + at), speech.size) for at in (0, WINDOW))
    out: Values = (before[last] - before[first]) / round(WINDOW / fusion.FRAME)
    return out


def _margin(likes: "NDArray[np.float32]") -> float:
    """By how much windows of one voice are more like it than like the next, on average: the unit of the scores."""
    if likes.shape[1] < 2:
        return 1.0
    ordered = np.sort(likes, axis=1)
    return float((ordered[:, -1] - ordered[:, -2]).mean()) + 1e-6

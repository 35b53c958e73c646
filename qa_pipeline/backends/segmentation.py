"""Which voices speak at which moment of the ten seconds around it: pyannote.audio's segmentation model, with weights of this machine."""

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from qa_pipeline import weights
from qa_pipeline.backends import identity, torchaudio_guard
from qa_pipeline.backends.fusion import Local
from qa_pipeline.errors import BackendError


@contextmanager
def known_warnings() -> Iterator[None]:
    """Hides what pyannote says of things that we do on purpose, and nothing else."""
    with warnings.catch_warnings():
        for message in KNOWN_WARNINGS:
            warnings.filterwarnings("ignore", message=message)
        yield


KNOWN_WARNINGS = (
    r"\s*torchcodec is not installed correctly",  # samples are decoded by us and given in memory
    r"\s*The detected number of speakers",  # one voice in a call of two is an answer
    "Mean of empty slice",  # of the voices in a recording that is too short to have one
    "invalid value encountered in divide",
)

torchaudio_guard.ensure()
with known_warnings():
    import numpy as np
    import torch
    from pyannote.audio import Inference, Model

if TYPE_CHECKING:
    from qa_pipeline.protocols import Samples

RATE = 16_000
LENGTH = 10.0
"""Seconds that the model hears at once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Segmentation:
    """segmentation-3.0: up to three voices in ten seconds, up to two at once. A stretch every `step` seconds."""

    model: str = "segmentation-3.0"
    step: float = 2.0
    device: str = "cpu"
    name: str = field(init=False)
    _inference: Any = field(init=False, repr=False)

    def __post_init__(self) -> None:
        folder = weights.locate(self.model)
        inference = Inference(
            load(self.model), duration=LENGTH, step=self.step, skip_aggregation=True, batch_size=8, device=torch.device(self.device)
        )
        object.__setattr__(self, "_inference", inference)
        object.__setattr__(self, "name", identity.of(self.model, folder))

    def local(self, samples: "Samples") -> Local:
        """Who speaks in each stretch of `samples`; the last stretch is filled up with silence."""
        try:
            with known_warnings():
                found = self._inference({"waveform": torch.from_numpy(np.ascontiguousarray(samples))[None], "sample_rate": RATE})
        except (RuntimeError, ValueError) as error:
            raise BackendError(f"{self.name} failed: {error}") from error
        return Local(active=found.data > 0.5, step=self.step, duration=LENGTH)


def load(model: str) -> Any:
    """The segmentation model of that name."""
    folder = weights.locate(model)
    with known_warnings():
        loaded = Model.from_pretrained(folder / "pytorch_model.bin", strict=False)
    if loaded is None:  # what it returns when a hub has none; a damaged file raises
        raise BackendError(f"{folder} cannot be loaded")
    return loaded.eval()

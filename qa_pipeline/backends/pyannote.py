"""Who speaks when in one channel: pyannote.audio's SpeakerDiarization pipeline, with weights of this machine."""

from dataclasses import dataclass, field
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any

from qa_pipeline import weights
from qa_pipeline.backends import cores, identity, segmentation
from qa_pipeline.backends.segmentation import known_warnings
from qa_pipeline.errors import BackendError, ModelMissing
from qa_pipeline.types import Diarized, Span

with known_warnings():
    import numpy as np
    import torch
    from pyannote.audio import Pipeline
    from pyannote.audio.core.plda import PLDA
    from pyannote.audio.pipelines import SpeakerDiarization

    from qa_pipeline.backends.ge2e import GE2E

if TYPE_CHECKING:
    from pyannote.core import Annotation

    from qa_pipeline.protocols import Samples

RATE = 16_000

ONE_VOICE = 0.87
"""Cosine between the centres of two clusters: one voice cut in two gave 0.89 and more, two voices 0.84 and less."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pyannote:
    """pyannote.audio's pipeline: its segmentation model, GE2E embeddings, k-means.

    `step`: how far its window of 10 s moves, as a part of the window. `threads`: 0 is one a physical core. `device`: cpu, cuda or auto.
    `pipeline`: a folder with a whole pipeline of pyannote.audio (config.yaml, such as speaker-diarization-community-1), used instead.
    """

    segmentation: str = "segmentation-3.0"
    embedding: str = "ge2e"
    step: float = 0.2
    device: str = "auto"
    threads: int = 0
    pipeline: str | None = None
    name: str = field(init=False)
    _pipeline: Any = field(init=False, repr=False)
    _lock: Any = field(init=False, repr=False, default_factory=Lock)

    def __post_init__(self) -> None:
        with known_warnings():
            pipeline, name = self._ours() if self.pipeline is None else self._theirs(Path(self.pipeline).expanduser())
        device = self.device if self.device != "auto" else ("cuda" if torch.cuda.is_available() else "cpu")
        pipeline.to(torch.device(device))
        object.__setattr__(self, "_pipeline", pipeline)
        object.__setattr__(self, "name", name)

    def _ours(self) -> tuple[Any, str]:
        embedding = weights.locate(self.embedding)
        pipeline = SpeakerDiarization(
            segmentation=segmentation.load(self.segmentation),
            segmentation_step=self.step,
            segmentation_batch_size=32,
            embedding=GE2E(embedding / "pretrained.pt"),
            embedding_batch_size=32,
            embedding_exclude_overlap=True,
            # The default clustering falls over on telephone lines (31 % DER where this has 5 %).
            clustering="KMeansClustering",
            plda=PLDA.__new__(PLDA),  # only VBx uses it, and its default is fetched from a hub
        )
        pipeline.instantiate({"segmentation": {"min_duration_off": 0.0}})
        parts = (identity.of(self.segmentation, weights.locate(self.segmentation)), identity.of(self.embedding, embedding))
        return pipeline, f"pyannote:{'+'.join(parts)}"

    def _theirs(self, folder: Path) -> tuple[Any, str]:
        if not (folder / "config.yaml").is_file():
            raise ModelMissing(f"no pyannote pipeline at {folder}: it has no config.yaml; give the folder of a downloaded pipeline")
        pipeline = Pipeline.from_pretrained(folder)
        if pipeline is None:
            raise BackendError(f"the pyannote pipeline at {folder} cannot be loaded")
        return pipeline, f"pyannote:{identity.of(str(folder), folder)}"

    def diarize(self, samples: "Samples", speakers: int | None) -> Diarized:
        """Spans in order of their start; they may overlap. `speakers` is how many there are; None: one or two, told by their voices.

        A pipeline of the user's own counts the speakers by itself.
        """
        count = 2 if speakers is None and self.pipeline is None else speakers
        audio = {"waveform": torch.from_numpy(np.ascontiguousarray(samples))[None], "sample_rate": RATE, "uri": "call"}
        # It keeps the last file's state, and k-means is seeded for the process: one call at a time.
        with self._lock, cores.torch_threads(self.threads), known_warnings():
            try:
                found = self._pipeline(audio, num_speakers=count)
            except (RuntimeError, ValueError) as error:
                raise BackendError(f"{self.name} failed: {error}") from error
        voices = getattr(found, "speaker_diarization", found)  # older pipelines give the diarization alone
        if speakers is None and self.pipeline is None and _alike(found.speaker_embeddings):
            voices = voices.rename_labels(dict.fromkeys(voices.labels(), "SPEAKER_00")).support()
        return Diarized(spans=_spans(voices, samples.size / RATE))


def _alike(centres: "np.ndarray[Any, Any] | None") -> bool:
    """True when the two clusters are one voice. Shape (speakers, 256)."""
    if centres is None or len(centres) != 2:
        return False
    lengths = np.linalg.norm(centres, axis=1)
    return bool(lengths.min() == 0 or centres[0] @ centres[1] / lengths.prod() > ONE_VOICE)


def _spans(voices: "Annotation", duration: float) -> tuple[Span, ...]:
    """Inside the recording: the last window reaches past its end."""
    spans = [
        Span(speaker=str(speaker), start=round(max(0.0, turn.start), 3), end=round(min(turn.end, duration), 3))
        for turn, _, speaker in voices.itertracks(yield_label=True)
        if turn.start < duration
    ]
    return tuple(sorted(spans, key=lambda span: (span.start, span.end, span.speaker)))

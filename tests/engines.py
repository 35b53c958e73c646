"""Stand-ins for the models: they answer at once, count what they are asked, and can be told to fail."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from qa_pipeline.errors import ModelMissing
from qa_pipeline.matching import likelihood
from qa_pipeline.matching.likelihood import SIGNALS, Likelihood
from qa_pipeline.pipeline import Engines
from qa_pipeline.types import Diarized, Span, Transcript, Word

SAID = {
    0: "Hello, Acme Foods, this is Ann speaking, how can I help you?",
    1: "Hi, I would like to order some rice please.",
}


NUMBERS = Likelihood(
    revision="tiny",
    encoder="encoder@1",
    acts={},
    centre={},
    heads=np.zeros((0, 385), np.float32),
    weighed=np.zeros((0, len(SIGNALS) + 1), np.float32),
    lexical=np.zeros((0, len(SIGNALS) + 1), np.float32),
)
"""Trained numbers that know no act: what is said is decided by the patterns, whatever the newest training found."""


@dataclass
class Encoder:
    """Says of each text something that is always the same. `asked` holds the texts; `name` is what the trained numbers ask for."""

    asked: list[str] = field(default_factory=list)

    @property
    def name(self) -> str:
        return likelihood.load().encoder

    def encode(self, texts: Sequence[str]) -> np.ndarray:
        self.asked += texts
        seeds = [int.from_bytes(hashlib.sha256(text.encode()).digest()[:4]) for text in texts]
        rows = np.stack([np.random.default_rng(seed).normal(size=384) for seed in seeds])
        return (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)


@dataclass
class Scripted:
    """A detector, a transcriber, a diarizer, and a text encoder unless that is None.

    Each channel it hears says the next line of `said`, a word every 0.25 s from 0.1 s on.
    """

    said: Sequence[str] = tuple(SAID.values())
    spoken: str = "en"
    error: Exception | None = None
    asked: list[str] = field(default_factory=list)
    encoder: Encoder | None = field(default_factory=Encoder)
    name: str = "scripted@1"

    def speech(self, samples: np.ndarray) -> tuple[tuple[float, float], ...]:
        return ((0.0, samples.size / 16_000),) if np.abs(samples).max() > 0.01 else ()

    def language(self, samples: np.ndarray, speech: object, among: Sequence[str]) -> tuple[str, float]:
        self.asked.append("language")
        return (self.spoken, 0.9) if self.spoken in among else (among[0], 0.1)

    def transcribe(
        self, samples: np.ndarray, speech: Sequence[tuple[float, float]], language: str, hints: Sequence[str] = ()
    ) -> Transcript:
        if self.error is not None:
            raise self.error
        if tuple(speech) != self.speech(samples):  # asked again for a gap, it has nothing to add
            return Transcript()
        line = self.said[sum(asked == "transcribe" for asked in self.asked) % len(self.said)]
        self.asked.append("transcribe")
        last = samples.size / 16_000 - 0.2
        return Transcript(
            words=tuple(
                Word(text=text, start=min(0.1 + 0.25 * i, last), end=min(0.3 + 0.25 * i, last + 0.2), probability=0.9)
                for i, text in enumerate(line.split())
            )
        )

    def again(self, samples: np.ndarray, speech: Sequence[tuple[float, float]], language: str) -> Transcript:
        return self.transcribe(samples, speech, language)

    def diarize(self, samples: np.ndarray, speakers: int | None) -> Diarized:
        self.asked.append(f"diarize {speakers}")
        middle, end = samples.size / 32_000, samples.size / 16_000
        spans = (Span(speaker="SPEAKER_00", start=0.0, end=middle), Span(speaker="SPEAKER_01", start=middle, end=end))
        return Diarized(spans=spans, told_apart=0.9)

    def embed(self, samples: np.ndarray, stretches: object) -> np.ndarray:
        return np.eye(4, dtype=np.float32)[0]

    def engines(self) -> Engines:
        return Engines(
            detector=lambda: self,
            close_detector=lambda: self,
            transcriber=lambda: self,
            diarizer=lambda: self,
            speaker_encoder=lambda: self,
            encoder=self._encoder,
        )

    def _encoder(self) -> Encoder:
        if self.encoder is None:
            raise ModelMissing("the model e5-small is not here")
        return self.encoder

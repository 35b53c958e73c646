"""Stand-ins for the models: they answer at once, count what they are asked, and can be told to fail."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from qa_pipeline.pipeline import Engines
from qa_pipeline.types import Span, Word

SAID = {
    0: "Hello, Acme Foods, this is Ann speaking, how can I help you?",
    1: "Hi, I would like to order some rice please.",
}


@dataclass
class Scripted:
    """A detector, a transcriber and a diarizer. Each channel it hears says the next line of `said`, a word every 0.25 s from 0.1 s on."""

    said: Sequence[str] = tuple(SAID.values())
    spoken: str = "en"
    error: Exception | None = None
    asked: list[str] = field(default_factory=list)
    name: str = "scripted@1"

    def speech(self, samples: np.ndarray) -> tuple[tuple[float, float], ...]:
        return ((0.0, samples.size / 16_000),) if np.abs(samples).max() > 0.01 else ()

    def language(self, samples: np.ndarray, speech: object, among: Sequence[str]) -> tuple[str, float]:
        self.asked.append("language")
        return (self.spoken, 0.9) if self.spoken in among else (among[0], 0.1)

    def transcribe(self, samples: np.ndarray, speech: object, language: str) -> tuple[Word, ...]:
        if self.error is not None:
            raise self.error
        line = self.said[sum(asked == "transcribe" for asked in self.asked) % len(self.said)]
        self.asked.append("transcribe")
        last = samples.size / 16_000 - 0.2
        return tuple(
            Word(text=text, start=min(0.1 + 0.25 * i, last), end=min(0.3 + 0.25 * i, last + 0.2), probability=0.9)
            for i, text in enumerate(line.split())
        )

    def diarize(self, samples: np.ndarray, speakers: int | None) -> tuple[Span, ...]:
        self.asked.append(f"diarize {speakers}")
        middle, end = samples.size / 32_000, samples.size / 16_000
        return (Span(speaker="SPEAKER_00", start=0.0, end=middle), Span(speaker="SPEAKER_01", start=middle, end=end))

    def engines(self) -> Engines:
        return Engines(detector=lambda: self, transcriber=lambda: self, diarizer=lambda: self)

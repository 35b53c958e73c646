"""The seams: what a model must be able to do. The adapters are in `backends`."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from qa_pipeline.types import Diarized, Transcript

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Samples = NDArray[np.float32]
    """One channel, shape (n,), float32 in -1..1, at 16,000 Hz."""

    Vectors = NDArray[np.float32]
    """One row a text, shape (n, d), float32, each of length 1."""


class SpeechDetector(Protocol):
    """Finds where somebody speaks."""

    name: str
    """`name@revision`, for `produced_by`."""

    def speech(self, samples: "Samples") -> tuple[tuple[float, float], ...]:
        """Stretches of speech as (start, end) in seconds, in order, not overlapping."""
        ...


class Transcriber(Protocol):
    """Turns one channel of speech into words."""

    name: str
    """`name@revision`, for `produced_by`."""

    def transcribe(self, samples: "Samples", speech: Sequence[tuple[float, float]], language: str, hints: Sequence[str] = ()) -> Transcript:
        """Words with times and probabilities, in order of time, only from the stretches of `speech` (seconds).

        `hints` are names and products that are likely to be said. Raises BackendError when the model fails.
        """
        ...

    def again(self, samples: "Samples", speech: Sequence[tuple[float, float]], language: str) -> Transcript:
        """The same in another, slower way and without hints: for speech in which no words were found."""
        ...

    def language(self, samples: "Samples", speech: Sequence[tuple[float, float]], among: Sequence[str]) -> tuple[str, float]:
        """The most likely language of `among` (two-letter codes) and its probability, 0..1."""
        ...


class Diarizer(Protocol):
    """Says who speaks when in one channel."""

    name: str
    """`name@revision`, for `produced_by`."""

    def diarize(self, samples: "Samples", speakers: int | None) -> Diarized:
        """Who speaks when. `speakers` is how many there are, None when unknown; who speaks besides is labelled too.

        Raises BackendError when the model fails.
        """
        ...


class SpeakerEncoder(Protocol):
    """Turns a voice into a vector that lies near those of the same voice in other recordings."""

    name: str
    """`name@revision`, for `produced_by`, and for the key of what is stored."""

    def embed(self, samples: "Samples", stretches: Sequence[tuple[float, float]]) -> "NDArray[np.float32] | None":
        """The voice that speaks in the `stretches` (seconds), shape (d,), of length 1; None where they hold too little speech."""
        ...


class TextEncoder(Protocol):
    """Turns texts into vectors that lie near each other when the texts mean the same, in whatever language."""

    name: str
    """`name@revision`, for `produced_by`, and for the key of what is stored."""

    def encode(self, texts: Sequence[str]) -> "Vectors":
        """A vector for each text. Raises BackendError when the model fails."""
        ...

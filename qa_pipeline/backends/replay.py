"""Plays back what a real model once said: for tests, demos, and machines without models."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qa_pipeline.errors import BackendError, ModelMissing
from qa_pipeline.types import Diarized, Span, Transcript, Word

if TYPE_CHECKING:
    from qa_pipeline.protocols import Samples

RATE = 16_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Replay:
    """A detector, a transcriber and a diarizer in one: what `file` holds for the channel that they are given.

    `file` is JSON: an object for each channel, by `fingerprint` of its samples, with `language`, `speech` [[start, end]], `words`
    [[text, start, end, probability]] and `spans` [[speaker, start, end]]; a missing key is nothing heard.
    """

    file: str
    name: str = field(init=False)
    _channels: dict[str, Any] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        import hashlib
        import json

        path = Path(self.file)
        if not path.is_file():
            raise ModelMissing(f"no recorded answers at {path}: give the JSON file that holds them")
        data = path.read_bytes()
        try:
            channels = json.loads(data)
        except ValueError as error:
            raise BackendError(f"{path}: not JSON: {error}") from error
        object.__setattr__(self, "_channels", channels)
        object.__setattr__(self, "name", f"replay:{path.stem}@{hashlib.sha256(data).hexdigest()[:12]}")

    def speech(self, samples: "Samples") -> tuple[tuple[float, float], ...]:
        """Stretches of speech as (start, end) in seconds, in order, not overlapping."""
        return tuple((start, end) for start, end in self._of(samples).get("speech", ()))

    def transcribe(
        self,
        samples: "Samples",
        speech: Sequence[tuple[float, float]],
        language: str,
        hints: Sequence[str] = (),  # noqa: ARG002  the recording decided
    ) -> Transcript:
        """The recorded words that begin in a stretch of `speech` (seconds); none when they are of another language."""
        channel = self._of(samples)
        words = (
            Word(text=text, start=start, end=end, probability=probability) for text, start, end, probability in channel.get("words", ())
        )
        if channel.get("language", language) != language:
            return Transcript()
        return Transcript(words=tuple(word for word in words if any(start <= word.start < end for start, end in speech)))

    def again(self, samples: "Samples", speech: Sequence[tuple[float, float]], language: str) -> Transcript:
        """As before: what was recorded does not change."""
        return self.transcribe(samples, speech, language)

    def language(self, samples: "Samples", speech: Sequence[tuple[float, float]], among: Sequence[str]) -> tuple[str, float]:
        """The recorded language with certainty, when it is of `among`; else the first of them as a mere guess."""
        spoken: str = self._of(samples).get("language", "")
        return (spoken, 1.0) if speech and spoken in among else (among[0], 1 / len(among))

    def diarize(self, samples: "Samples", speakers: int | None) -> Diarized:  # noqa: ARG002  the recording decided
        """The recorded spans, whatever the number of speakers."""
        spans = self._of(samples).get("spans", ())
        return Diarized(spans=tuple(Span(speaker=speaker, start=start, end=end) for speaker, start, end in spans))

    def _of(self, samples: "Samples") -> dict[str, Any]:
        channel = fingerprint(samples)
        if channel not in self._channels:
            raise BackendError(f"{self.name} has no answer for this channel ({channel}, {samples.size / RATE:.1f} s)")
        answer: dict[str, Any] = self._channels[channel]
        return answer


def fingerprint(samples: "Samples") -> str:
    """What a channel is known by in the file: its length, and its loudness through time, which a decoder's rounding does not change."""
    import hashlib

    import numpy as np

    second = np.add.reduceat(np.abs(samples, dtype=np.float64), range(0, samples.size, RATE)) / RATE if samples.size else np.zeros(0)
    return f"{samples.size}-{hashlib.sha256(np.round(second, 2).tobytes()).hexdigest()[:12]}"

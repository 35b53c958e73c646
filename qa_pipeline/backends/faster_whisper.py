"""Whisper by CTranslate2: the default engine."""

import logging
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import accumulate, pairwise
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any

import ctranslate2  # type: ignore[import-untyped]
import faster_whisper as vendor
import numpy as np

from qa_pipeline import weights
from qa_pipeline.backends import allocation, chunks, cores, identity, whisper_language
from qa_pipeline.backends.chunks import Stretch, Window
from qa_pipeline.backends.whisper_words import Decode, Listened, Listener, Piece, prompt
from qa_pipeline.errors import BackendError, ModelMissing
from qa_pipeline.types import Transcript

if TYPE_CHECKING:
    from qa_pipeline.protocols import Samples


AT_ONCE = 4
"""Batches whose samples and spectrograms are in memory together: of eight windows, a quarter of an hour of speech and 90 MB."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FasterWhisper:
    """Whisper by CTranslate2, eight windows at a time.

    `model`: a name of the manifest, a folder with a CTranslate2 conversion, or a name that faster-whisper knows and that is in its cache.
    `device`: cpu, cuda, or auto (a GPU where there is one). `compute_type`: auto is int8 on a CPU, float16 on a GPU. `threads`: 0 is one a
    physical core. `batch_size` windows are decoded together; more than 8 costs memory and is not faster on a CPU.
    """

    model: str = "whisper-base"
    device: str = "auto"
    compute_type: str = "auto"
    threads: int = 0
    beam_size: int = 5
    batch_size: int = 8
    name: str = field(init=False)
    _whisper: vendor.WhisperModel = field(init=False, repr=False)
    _lock: Any = field(init=False, repr=False, default_factory=Lock)

    def __post_init__(self) -> None:
        device = self._device()
        compute_type = self.compute_type if self.compute_type != "auto" else {"cuda": "float16"}.get(device, "int8")
        place = _place(self.model)
        if device == "cpu":
            allocation.keep_freed()
        whisper = vendor.WhisperModel(str(place), device=device, compute_type=compute_type, cpu_threads=cores.threads(self.threads))
        logging.getLogger("faster_whisper").setLevel(logging.WARNING)
        object.__setattr__(self, "_whisper", whisper)
        object.__setattr__(self, "name", f"faster-whisper:{identity.of(self.model, place)}")

    def _device(self) -> str:
        if self.device != "auto":
            return self.device
        return "cuda" if ctranslate2.get_cuda_device_count() else "cpu"

    def transcribe(self, samples: "Samples", speech: Sequence[Stretch], language: str, hints: Sequence[str] = ()) -> Transcript:
        """Words with times and probabilities, in order of time, only from the stretches of `speech` (seconds)."""

        def decode(windows: Sequence[Window]) -> Iterator[Listened]:
            # faster-whisper makes the spectrograms of all that it is given before it hears the first: of a long call too much.
            for first in range(0, len(windows), AT_ONCE * self.batch_size):
                yield from self._batched(samples, windows[first : first + AT_ONCE * self.batch_size], language, hints)

        return self._listen(decode, samples, speech, language, hints)

    def again(self, samples: "Samples", speech: Sequence[Stretch], language: str) -> Transcript:
        """The same one window after the other, with Whisper's own time stamps, which keep it from stopping early, and without hints."""

        def decode(windows: Sequence[Window]) -> Iterator[Listened]:
            return (self._alone(samples, window, language) for window in windows)

        return self._listen(decode, samples, speech, language, ())

    def _listen(self, decode: Decode, samples: "Samples", speech: Sequence[Stretch], language: str, hints: Sequence[str]) -> Transcript:
        # One model, one call at a time: two at once would each take all threads, and its memory twice.
        with self._lock:
            try:
                return Listener(decode=decode, samples=samples, language=language, hints=hints).transcript(speech)
            except (RuntimeError, ValueError) as error:  # CTranslate2: out of memory, an unknown language
                raise BackendError(f"{self.name} failed: {error}") from error

    def language(self, samples: "Samples", speech: Sequence[Stretch], among: Sequence[str]) -> tuple[str, float]:
        """The most likely language of `among` (two-letter codes) and its probability, 0..1; without speech, the first as a mere guess."""
        with self._lock:
            try:
                heard = [self._languages(chunk.of(samples)) for chunk in whisper_language.listen(chunks.cut(samples, speech))]
            except (RuntimeError, ValueError) as error:
                raise BackendError(f"{self.name} failed to name the language: {error}") from error
        return whisper_language.likeliest(heard, among)

    def _languages(self, samples: "Samples") -> dict[str, float]:
        return dict(self._whisper.detect_language(audio=samples)[2])

    def _batched(self, samples: "Samples", windows: Sequence[Window], language: str, hints: Sequence[str]) -> Iterator[Listened]:
        ends = list(accumulate(round(window.duration * chunks.RATE) for window in windows))
        clips = [(start / chunks.RATE, end / chunks.RATE) for start, end in pairwise([0, *ends])]
        # A pipeline for each call: it keeps the time of the last word, which is another call's.
        segments, _ = vendor.BatchedInferencePipeline(self._whisper).transcribe(
            np.concatenate([window.of(samples) for window in windows]),
            language=language,
            clip_timestamps=[{"start": start, "end": end} for start, end in clips],
            vad_filter=False,  # the bundled one deletes real telephone speech
            word_timestamps=True,
            without_timestamps=True,  # then a window is one segment
            temperature=0.0,  # the same audio gives the same words
            beam_size=self.beam_size,
            batch_size=self.batch_size,
            initial_prompt=prompt(hints),
        )
        for segment in segments:
            at = min(range(len(clips)), key=lambda place: abs(clips[place][0] - segment.seek / 100))
            yield _listened(windows[at], [segment], clips[at][0])

    def _alone(self, samples: "Samples", window: Window, language: str) -> Listened:
        segments, _ = self._whisper.transcribe(
            window.of(samples),
            language=language,
            vad_filter=False,
            word_timestamps=True,
            condition_on_previous_text=False,
            temperature=0.0,
            beam_size=self.beam_size,
            no_speech_threshold=None,  # whether it is speech is decided for all engines alike
            log_prob_threshold=None,
        )
        return _listened(window, list(segments), 0.0)


def _listened(window: Window, segments: Sequence[vendor.transcribe.Segment], start: float) -> Listened:
    """What was heard in a window that began at `start` seconds of what the engine heard."""
    tokens = [len(segment.tokens) for segment in segments]
    return Listened(
        window=window,
        pieces=tuple(
            Piece(word.word, float(word.start) - start, float(word.end) - start, float(word.probability))
            for segment in segments
            for word in segment.words or ()
        ),
        log_probability=sum(segment.avg_logprob * count for segment, count in zip(segments, tokens, strict=True)) / max(1, sum(tokens)),
        no_speech=min((segment.no_speech_prob for segment in segments), default=0.0),  # without words it says none
    )


def _place(model: str) -> Path:
    """The model's folder. A name that only faster-whisper knows is looked up in its cache."""
    place = weights.resolve(model)
    if isinstance(place, Path):
        return place
    try:
        return Path(vendor.download_model(place))
    except (OSError, ValueError) as error:  # not in the cache and offline; not a name
        raise ModelMissing(
            f"there is no model {model!r}: give a name of `qa-pipeline models list`, a folder with a CTranslate2 conversion, or set "
            "HF_HUB_OFFLINE=0 once to let faster-whisper download it by name"
        ) from error

"""Whisper by OpenAI's own code on PyTorch: slower than faster-whisper on a CPU, and the reference to compare it with."""

import os
import warnings
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any

import torch

with warnings.catch_warnings():
    # Its word-timing code asks for Triton, which only GPUs use.
    warnings.filterwarnings("ignore", message=".*[Tt]riton.*")
    from whisper import DecodingOptions, Whisper, available_models, decode, log_mel_spectrogram, pad_or_trim
    from whisper.timing import add_word_timestamps
    from whisper.tokenizer import Tokenizer, get_tokenizer

from qa_pipeline import weights
from qa_pipeline.backends import chunks, cores, identity, whisper_checkpoint, whisper_language
from qa_pipeline.backends.chunks import Stretch, Window
from qa_pipeline.backends.whisper_words import Listened, Listener, Piece, prompt
from qa_pipeline.errors import BackendError, ModelMissing
from qa_pipeline.types import Transcript

if TYPE_CHECKING:
    from qa_pipeline.protocols import Samples

ALIASES = {"large": "large-v3", "turbo": "large-v3-turbo"}
"""Names of openai-whisper whose file is called otherwise."""

FRAMES = 3000
"""Of its spectrogram: the 30 s that Whisper hears at once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenAIWhisper:
    """OpenAI's Whisper, a window at a time.

    `model`: a name of the manifest (`whisper-base` means the same weights as a checkpoint), or a checkpoint file of openai-whisper.
    `device`: cpu, cuda, or auto (a GPU where there is one; float16 there). `threads`: 0 is one a physical core.
    """

    model: str = "whisper-base-openai"
    device: str = "auto"
    threads: int = 0
    beam_size: int = 5
    name: str = field(init=False)
    _whisper: Whisper = field(init=False, repr=False)
    _lock: Any = field(init=False, repr=False, default_factory=Lock)

    def __post_init__(self) -> None:
        device = self.device if self.device != "auto" else ("cuda" if torch.cuda.is_available() else "cpu")
        whisper, place = _load(self.model, device)
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", message="unclosed file .*tiktoken", category=ResourceWarning)  # read once, never closed
            get_tokenizer(whisper.is_multilingual, num_languages=whisper.num_languages)
        object.__setattr__(self, "_whisper", whisper)
        object.__setattr__(self, "name", f"whisper:{identity.of(_as_checkpoint(self.model), place)}")

    def transcribe(self, samples: "Samples", speech: Sequence[Stretch], language: str, hints: Sequence[str] = ()) -> Transcript:
        """Words with times and probabilities, in order of time, only from the stretches of `speech` (seconds)."""
        return self._listen(samples, speech, language, hints, beam_size=self.beam_size)

    def again(self, samples: "Samples", speech: Sequence[Stretch], language: str) -> Transcript:
        """The same by the most likely word at each step, and without hints."""
        return self._listen(samples, speech, language, (), beam_size=None)

    def _listen(
        self, samples: "Samples", speech: Sequence[Stretch], language: str, hints: Sequence[str], *, beam_size: int | None
    ) -> Transcript:
        try:
            tokenizer = get_tokenizer(self._whisper.is_multilingual, num_languages=self._whisper.num_languages, language=language)
        except ValueError as error:
            raise BackendError(f"{self.name} failed: {error}") from error
        options = DecodingOptions(
            language=language,
            temperature=0.0,  # the same audio gives the same words
            beam_size=beam_size,
            without_timestamps=True,
            fp16=self._whisper.device.type == "cuda",
            prompt=prompt(hints),
        )

        def hear(windows: Sequence[Window]) -> Iterator[Listened]:
            return (self._decode(window, samples, tokenizer, options) for window in windows)

        # It hangs hooks on the model while it decodes: one call at a time.
        with self._lock, cores.torch_threads(self.threads):
            try:
                return Listener(decode=hear, samples=samples, language=language, hints=hints).transcript(speech)
            except RuntimeError as error:  # PyTorch: out of memory
                raise BackendError(f"{self.name} failed: {error}") from error

    def language(self, samples: "Samples", speech: Sequence[Stretch], among: Sequence[str]) -> tuple[str, float]:
        """The most likely language of `among` (two-letter codes) and its probability, 0..1; without speech, the first as a mere guess."""
        with self._lock, cores.torch_threads(self.threads):
            try:
                heard = [self._languages(chunk.of(samples)) for chunk in whisper_language.listen(chunks.cut(samples, speech))]
            except (RuntimeError, ValueError) as error:
                raise BackendError(f"{self.name} failed to name the language: {error}") from error
        return whisper_language.likeliest(heard, among)

    def _languages(self, samples: "Samples") -> dict[str, float]:
        with torch.inference_mode():
            _, probabilities = self._whisper.detect_language(self._spectrogram(samples))
        return dict(probabilities)

    def _spectrogram(self, samples: "Samples") -> torch.Tensor:
        """Shape (bands, 3000), padded with silence."""
        heard: torch.Tensor = pad_or_trim(log_mel_spectrogram(pad_or_trim(samples), self._whisper.dims.n_mels), FRAMES)
        return heard.to(self._whisper.device)

    def _decode(self, window: Window, samples: "Samples", tokenizer: Tokenizer, options: DecodingOptions) -> Listened:
        spectrogram = self._spectrogram(window.of(samples))
        result = decode(self._whisper, spectrogram.half() if options.fp16 else spectrogram, options)
        segment: dict[str, Any] = {"seek": 0, "start": 0.0, "end": window.duration, "tokens": result.tokens}
        add_word_timestamps(
            segments=[segment],
            model=self._whisper,
            tokenizer=tokenizer,
            mel=spectrogram,
            num_frames=min(FRAMES, round(window.duration * 100)),
            last_speech_timestamp=0.0,
        )
        return Listened(
            window=window,
            pieces=tuple(
                Piece(word["word"], float(word["start"]), float(word["end"]), float(word["probability"])) for word in segment["words"]
            ),
            log_probability=result.avg_logprob,
            no_speech=result.no_speech_prob,
        )


def _load(model: str, device: str) -> tuple[Whisper, Path]:
    """The model, and the file or folder that it came from."""
    place = weights.resolve(_as_checkpoint(model))
    if isinstance(place, Path):
        return whisper_checkpoint.load(place, device), place
    cached = _cache() / f"{ALIASES.get(place, place)}.pt"
    if place not in available_models() or not cached.is_file():
        raise ModelMissing(
            f"there is no model {model!r}: give a name of `qa-pipeline models list`, a checkpoint file of openai-whisper, or put its "
            f"own file at {cached}"
        )
    return whisper_checkpoint.load(cached, device), cached


def _as_checkpoint(model: str) -> str:
    """A model of the manifest that is for CTranslate2 has a twin with the same weights; other names stay."""
    return next((known.name for known in weights.manifest() if known.derived and known.derived.source == model), model)


def _cache() -> Path:
    """Where openai-whisper keeps what it downloads. It would download without asking, so we load it ourselves."""
    return Path(os.environ.get("XDG_CACHE_HOME") or "~/.cache").expanduser() / "whisper"

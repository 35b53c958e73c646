"""Whisper by CTranslate2: the default engine."""

import logging
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from math import ceil
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any

import faster_whisper as vendor
import numpy as np
from ctranslate2 import StorageView
from faster_whisper.audio import pad_or_trim
from faster_whisper.tokenizer import Tokenizer
from faster_whisper.transcribe import get_suppressed_tokens

from qa_pipeline import weights
from qa_pipeline.backends import allocation, chunks, cores, identity, whisper_language
from qa_pipeline.backends.chunks import Stretch, Window
from qa_pipeline.backends.together import Together
from qa_pipeline.backends.whisper_words import Decode, Listened, Listener, Piece, prompt
from qa_pipeline.errors import BackendError, ModelMissing
from qa_pipeline.types import Transcript

if TYPE_CHECKING:
    from qa_pipeline.protocols import Samples


OPENING, CLOSING = "\"'“¿«([{-", "\"'.。,，!！?？:：”»)]}、؟،؛"
"""Marks that belong to the word after them, and to the one before: faster-whisper's, and those of Persian and Russian."""

APART = 100.0
"""Seconds between two windows of a batch, as its word times count: what ends one says nothing of how the next begins."""

FRAME = 2
"""Decimals of a time: frames are 20 ms. Without rounding, the last digits would tell where in a batch the window was."""

CROPPED = 8
"""A prompt is cut to a multiple of so many tokens, for only windows whose prompts are equally long can be heard together; see `_told`."""


@dataclass(frozen=True, slots=True)
class _Asked:
    """A window's samples, and the tokens that the recogniser is given before it hears them."""

    samples: "Samples"
    prompt: tuple[int, ...]
    language: str


@dataclass(frozen=True, slots=True)
class _Answer:
    """What is heard in it; times from its start."""

    pieces: tuple[Piece, ...]
    log_probability: float
    no_speech: float


@dataclass(frozen=True, slots=True, kw_only=True)
class FasterWhisper:
    """Whisper by CTranslate2, several windows at a time.

    `model`: a name of the manifest, a folder with a CTranslate2 conversion, or a name that faster-whisper knows and that is in its cache.
    `device`: cpu, cuda, or auto (a GPU where there is one). `compute_type`: auto is int8 on a CPU, float16 on a GPU. Up to `batch_size`
    windows are decoded together, of whatever calls are being heard (0: 8 on a CPU, where more costs memory and is not faster, 32 on a
    GPU), `workers` batches side by side, with `threads` each (0 is one a physical core).
    """

    model: str = "whisper-base"
    device: str = "auto"
    compute_type: str = "auto"
    threads: int = 0
    workers: int = 1
    beam_size: int = 5
    batch_size: int = 0
    name: str = field(init=False)
    _whisper: vendor.WhisperModel = field(init=False, repr=False)
    _together: Together[_Asked, _Answer] = field(init=False, repr=False)
    _lock: Any = field(init=False, repr=False, default_factory=Lock)

    def __post_init__(self) -> None:
        device = self._device()
        compute_type = self.compute_type if self.compute_type != "auto" else {"cuda": "float16"}.get(device, "int8")
        place = _place(self.model)
        if device == "cpu":
            allocation.keep_freed()
        whisper = vendor.WhisperModel(
            str(place), device=device, compute_type=compute_type, cpu_threads=cores.threads(self.threads), num_workers=self.workers
        )
        logging.getLogger("faster_whisper").setLevel(logging.WARNING)
        most = self.batch_size or {"cuda": 32}.get(device, 8)
        together = Together(self._heard, kind=lambda asked: (asked.language, len(asked.prompt)), most=most, at_once=self.workers)
        object.__setattr__(self, "_whisper", whisper)
        object.__setattr__(self, "_together", together)
        object.__setattr__(self, "name", f"faster-whisper:{identity.of(self.model, place)}")

    def _device(self) -> str:
        if self.device != "auto":
            return self.device
        return "cuda" if cores.gpus() else "cpu"

    def transcribe(self, samples: "Samples", speech: Sequence[Stretch], language: str, hints: Sequence[str] = ()) -> Transcript:
        """Words with times and probabilities, in order of time, only from the stretches of `speech` (seconds).

        May be called from several threads: their windows are heard together.
        """

        def decode(windows: Sequence[Window]) -> Iterable[Listened]:
            told = self._told(language, hints)
            answers = self._together.ask([_Asked(window.of(samples), told, language) for window in windows])
            return [
                Listened(window=window, pieces=answer.pieces, log_probability=answer.log_probability, no_speech=answer.no_speech)
                for window, answer in zip(windows, answers, strict=True)
            ]

        return self._listen(decode, samples, speech, language, hints)

    def again(self, samples: "Samples", speech: Sequence[Stretch], language: str) -> Transcript:
        """The same one window after the other, with Whisper's own time stamps, which keep it from stopping early, and without hints."""

        def decode(windows: Sequence[Window]) -> Iterator[Listened]:
            return (self._alone(samples, window, language) for window in windows)

        with self._lock:  # one call at a time: it is seldom needed, and each would take all threads
            return self._listen(decode, samples, speech, language, ())

    def _listen(self, decode: Decode, samples: "Samples", speech: Sequence[Stretch], language: str, hints: Sequence[str]) -> Transcript:
        try:
            return Listener(decode=decode, samples=samples, language=language, hints=hints).transcript(speech)
        except (RuntimeError, ValueError) as error:  # CTranslate2: out of memory, an unknown language
            raise BackendError(f"{self.name} failed: {error}") from error

    def language(self, samples: "Samples", speech: Sequence[Stretch], among: Sequence[str]) -> tuple[str, float]:
        """The most likely language of `among` (two-letter codes) and its probability, 0..1; without speech, the first as a mere guess."""
        try:
            heard = [self._languages(chunk.of(samples)) for chunk in whisper_language.listen(chunks.cut(samples, speech))]
        except (RuntimeError, ValueError) as error:
            raise BackendError(f"{self.name} failed to name the language: {error}") from error
        return whisper_language.likeliest(heard, among)

    def _languages(self, samples: "Samples") -> dict[str, float]:
        return dict(self._whisper.detect_language(audio=samples)[2])

    def _told(self, language: str, hints: Sequence[str]) -> tuple[int, ...]:
        """The tokens before what is heard: the hints, the language, and that there are to be no time stamps.

        Hints stand with the most important last, next to what is said. The first tokens of many are cut off, as those of what was said
        before are when Whisper is trained, so that calls with other names can be heard in the same batch.
        """
        tokenizer = self._tokenizer(language)
        text = prompt(hints[::-1])
        tokens = tokenizer.encode(text) if text else []
        if len(tokens) > 4 * CROPPED:
            tokens = tokens[len(tokens) % CROPPED :]
        return tuple(self._whisper.get_prompt(tokenizer, tokens, without_timestamps=True))

    def _tokenizer(self, language: str) -> Tokenizer:
        multilingual = self._whisper.model.is_multilingual
        return Tokenizer(self._whisper.hf_tokenizer, multilingual, task="transcribe", language=language if multilingual else "en")

    def _heard(self, asked: Sequence[_Asked]) -> list[_Answer]:
        """A batch of one language, with prompts of one length. On a CPU, nothing that is heard in a window depends on the others.

        As faster-whisper's batched pipeline does it, which takes one recording and one prompt.
        """
        whisper, tokenizer = self._whisper, self._tokenizer(asked[0].language)
        features = [pad_or_trim(whisper.feature_extractor(one.samples)[..., :-1]) for one in asked]
        encoded = whisper.encode(np.stack(features))
        results = whisper.model.generate(
            encoded,
            [list(one.prompt) for one in asked],
            beam_size=self.beam_size,
            max_length=whisper.max_length,
            suppress_tokens=get_suppressed_tokens(tokenizer, [-1]),
            return_scores=True,
            return_no_speech_prob=True,
        )
        seconds = [len(one.samples) / chunks.RATE for one in asked]
        rows = [_row(number, result.sequences_ids[0], length) for number, (result, length) in enumerate(zip(results, seconds, strict=True))]
        self._time_words(encoded, rows, seconds, tokenizer)
        return [_answer(result, row) for result, row in zip(results, rows, strict=True)]

    def _time_words(
        self, encoded: StorageView, rows: "Sequence[list[dict[str, Any]]]", seconds: Sequence[float], tokenizer: Tokenizer
    ) -> None:
        """Puts the words with their times into each window's row.

        On a CPU one window after the other. Words that are aligned together are padded to the longest window, which moves a border by
        some frames now and then: a call would be heard differently beside other calls. Alone it takes as long there; on a GPU it does not.
        """
        frames = [ceil(length) * self._whisper.frames_per_second for length in seconds]
        if encoded.device != "cpu":
            self._whisper.add_word_timestamps(rows, tokenizer, encoded, frames, OPENING, CLOSING, 0.0)
            return
        windows = np.asarray(encoded)
        for place, row in enumerate(rows):
            alone = StorageView.from_array(windows[place : place + 1])
            self._whisper.add_word_timestamps([row], tokenizer, alone, frames[place : place + 1], OPENING, CLOSING, 0.0)

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


def _row(number: int, tokens: Sequence[int], length: float) -> list[dict[str, Any]]:
    """What was heard in a window as the one segment that faster-whisper puts words into. `seek` is where it begins, in frames of 10 ms."""
    begin = APART * (number + 1)
    return [{"tokens": list(tokens), "seek": round(begin * 100), "start": begin, "end": begin + length}]


def _answer(result: Any, row: Sequence[Mapping[str, Any]]) -> _Answer:
    count = len(result.sequences_ids[0])
    begin = row[0]["seek"] / 100

    def since(time: float) -> float:
        return float(round(time - begin, FRAME))

    return _Answer(
        pieces=tuple(Piece(word["word"], since(word["start"]), since(word["end"]), float(word["probability"])) for word in row[0]["words"]),
        log_probability=result.scores[0] * count / (count + 1),
        no_speech=result.no_speech_prob,
    )


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

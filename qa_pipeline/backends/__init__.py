"""Models by name, each loaded once per process. Importing this imports none of them.

To add one: write its module, add its line to a table here, and its weights to `models/manifest.toml`.
"""

from collections.abc import Callable
from importlib import import_module
from threading import Lock
from typing import Any, cast

from qa_pipeline import silence
from qa_pipeline.errors import BackendError, QAError, SettingsError
from qa_pipeline.protocols import Diarizer, SpeakerEncoder, SpeechDetector, TextEncoder, Transcriber

TRANSCRIBERS = {
    "faster-whisper": "faster_whisper:FasterWhisper",
    "whisper": "openai_whisper:OpenAIWhisper",
    "replay": "replay:Replay",
}
DIARIZERS = {
    "auto": "fused:Fused",  # the best by measurement: docs/diarization.md
    "fused": "fused:Fused",
    "pyannote": "pyannote:Pyannote",
    "replay": "replay:Replay",
}
DETECTORS = {
    "silero": "silero:Silero",
    "replay": "replay:Replay",
}
SPEAKER_ENCODERS = {
    "campplus": "campplus:CampPlus",
}
ENCODERS = {
    "e5": "e5:E5",
}

_lock = Lock()
_loaded: dict[tuple[str, str, str], object] = {}


def transcriber(name: str, /, **options: Any) -> Transcriber:
    """The transcriber of that name, loaded with `options` (the fields of its class) if it is not loaded yet."""
    return cast(Transcriber, _load("transcriber", TRANSCRIBERS, name, options))


def fresh_transcriber(name: str, /, **options: Any) -> Transcriber:
    """A transcriber that nobody else has: it goes when its owner lets go of it."""
    return cast(Transcriber, _create("transcriber", name, _class("transcriber", name, TRANSCRIBERS[name]), options))


def diarizer(name: str, /, **options: Any) -> Diarizer:
    """The diarizer of that name, loaded with `options` (the fields of its class) if it is not loaded yet."""
    return cast(Diarizer, _load("diarizer", DIARIZERS, name, options))


def detector(name: str = "silero", /, **options: Any) -> SpeechDetector:
    """The speech detector of that name, loaded with `options` (the fields of its class) if it is not loaded yet."""
    return cast(SpeechDetector, _load("speech detector", DETECTORS, name, options))


def speaker_encoder(name: str = "campplus", /, **options: Any) -> SpeakerEncoder:
    """The speaker encoder of that name, loaded with `options` (the fields of its class) if it is not loaded yet."""
    return cast(SpeakerEncoder, _load("speaker encoder", SPEAKER_ENCODERS, name, options))


def encoder(name: str = "e5", /, **options: Any) -> TextEncoder:
    """The text encoder of that name, loaded with `options` (the fields of its class) if it is not loaded yet."""
    return cast(TextEncoder, _load("text encoder", ENCODERS, name, options))


def _load(kind: str, table: dict[str, str], name: str, options: dict[str, Any]) -> object:
    if name not in table:
        raise SettingsError(f"there is no {kind} {name!r}; there are {', '.join(sorted(table))}")
    key = (kind, name, repr(sorted(options.items())))
    # Threads ask at once, and a model twice in memory is a machine out of memory: the second waits for the first.
    with _lock:
        if key not in _loaded:
            _loaded[key] = _create(kind, name, _class(kind, name, table[name]), options)
        return _loaded[key]


def _class(kind: str, name: str, where: str) -> Callable[..., object]:
    silence.telemetry_off()  # read by the vendors while they are imported
    module, _, attribute = where.partition(":")
    try:
        return cast(Callable[..., object], getattr(import_module(f"{__name__}.{module}"), attribute))
    except ImportError as error:
        raise BackendError(f"{kind} {name}: {error.name or 'a library'} cannot be imported ({error}); run `make setup`") from error


def _create(kind: str, name: str, build: Callable[..., object], options: dict[str, Any]) -> object:
    known = getattr(build, "__dataclass_fields__", {})
    unknown = [option for option in options if option not in known or not known[option].init]
    if unknown:
        choices = ", ".join(field for field in known if known[field].init)
        raise SettingsError(f"{kind} {name} has no option {', '.join(unknown)}; it has {choices}")
    try:
        return build(**options)
    except QAError:
        raise
    except (OSError, RuntimeError, ValueError, KeyError) as error:
        raise BackendError(f"{kind} {name} cannot be loaded: {_line(error)}") from error


def _line(error: Exception) -> str:
    """The first line of a vendor's message; the rest is in the chained traceback."""
    return (str(error).strip() or type(error).__name__).splitlines()[0]

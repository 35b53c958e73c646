"""What a run needs before its first call: settings that make sense, the models, room to write, and nobody else at work."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any

from qa_pipeline import backends, layout, notify, scorecard, weights
from qa_pipeline.errors import BusyError, SettingsError, StoreError
from qa_pipeline.pipeline import Engines
from qa_pipeline.protocols import Transcriber
from qa_pipeline.settings import Settings

ROOM = 100 * 1024**2
"""Bytes that must be free in the workspace before a run begins: the store and a report need some."""

_held: set[Path] = set()


def engines(settings: Settings) -> Engines:
    """The models that the settings name. Each is loaded when it is first asked for, once in this process."""
    name, options = _diarizer_options(settings.diarizer)
    second = settings.second_engine
    where: dict[str, Any] = {"device": settings.device, "threads": settings.threads}  # these take one call at a time: with all threads
    return Engines(
        detector=backends.detector,
        close_detector=lambda: backends.detector(pause=0.3, pad=0.05),
        transcriber=lambda: _transcriber(settings.engine, settings),
        diarizer=lambda: backends.diarizer(name, **options, **where),
        speaker_encoder=lambda: backends.speaker_encoder(**where),
        encoder=lambda: backends.encoder(threads=layout.of(settings).threads),
        other=(lambda: _transcriber(second, settings)) if second else None,
    )


def _transcriber(engine: str, settings: Settings) -> Transcriber:
    options: dict[str, Any] = {"model": settings.model, "device": settings.device, "beam_size": settings.beam_size}
    if engine != "faster-whisper":
        return backends.transcriber(engine, **options, threads=settings.threads)
    return backends.transcriber(engine, **options, **asdict(layout.of(settings)))


def _diarizer_options(name: str) -> tuple[str, dict[str, str]]:
    """The diarizer's name and options; a folder is a pipeline of pyannote.audio of the user's own."""
    if name in backends.DIARIZERS:
        return name, {}
    if not Path(name).expanduser().is_dir():
        raise SettingsError(f"diarizer {name!r} is neither a folder nor one of {', '.join(backends.DIARIZERS)}")
    return "pyannote", {"pipeline": name}


@contextmanager
def at_work(workspace: Path, *, alone: bool) -> Iterator[None]:
    """Makes the workspace, and says in it that somebody is at work. Within one process it may be entered again.

    Runs may be at work together, since each call is held by one of them; what changes everything that is stored must be `alone`. Raises
    BusyError when that is not so, SettingsError when the workspace cannot be written, StoreError when its disk is full.
    """
    import fcntl
    import shutil

    folder = workspace.resolve()
    if folder in _held:
        yield
        return
    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock = (folder / "run.lock").open("w")
    except OSError as error:
        raise SettingsError(f"the workspace {workspace} cannot be written ({error.strerror})") from error
    with lock:
        try:
            fcntl.flock(lock, (fcntl.LOCK_EX if alone else fcntl.LOCK_SH) | fcntl.LOCK_NB)
        except BlockingIOError as error:
            other = "another run" if alone else "something that runs must wait for"
            raise BusyError(f"{other} is at work in {workspace}: wait for its end, or name another --workspace") from error
        if shutil.disk_usage(folder).free < ROOM:
            raise StoreError(f"the disk of the workspace {workspace} is full: make room, at least {ROOM // 1024**2} MB")
        _held.add(folder)
        try:
            yield
        finally:
            _held.discard(folder)


def require_settings(settings: Settings) -> None:
    """Raises, before any work is done, what would otherwise fail each call: SettingsError or ScorecardError."""
    inbox = settings.inbox
    if isinstance(inbox, Path) and settings.workspace.resolve().is_relative_to(inbox.resolve()):
        raise SettingsError(f"the workspace {settings.workspace} lies in the inbox {inbox}, which would take its own reports for calls")
    for engine in (settings.engine, settings.second_engine or settings.engine):
        if engine not in backends.TRANSCRIBERS:
            raise SettingsError(f"there is no engine {engine!r}; there are {', '.join(backends.TRANSCRIBERS)}")
    _diarizer_options(settings.diarizer)
    notify.require(settings)
    require_scorecards(settings)


def require_scorecards(settings: Settings) -> None:
    """Raises ScorecardError when a scorecard that the settings name is not there or has problems."""
    if settings.scorecard != "auto":
        scorecard.load(settings.scorecard)
    for name in settings.queues.values():
        scorecard.load(name)


def models(settings: Settings) -> tuple[str, ...]:
    """The models that decide what is heard: names of the manifest, or what the user wrote."""
    return ("silero-vad", settings.model, *_DIARIZE_WITH.get(settings.diarizer, ()))


_DIARIZE_WITH = {
    "auto": ("segmentation-3.0", "campplus"),
    "fused": ("segmentation-3.0", "campplus"),
    "pyannote": ("segmentation-3.0", "ge2e"),
}
"""The models of each diarizer of ours."""


def require_models(settings: Settings) -> None:
    """Raises ModelMissing, and says what to do, when the weights that the settings name are not here. Loads nothing.

    The text encoder is not among them: without it calls are scored by words alone.
    """
    for model in (*models(settings), *_second_models(settings)):
        weights.resolve(model)


def _second_models(settings: Settings) -> tuple[str, ...]:
    """What the second recogniser needs: openai-whisper takes the same weights as a checkpoint of their own, where the manifest has one."""
    if settings.second_engine != "whisper":
        return (settings.model,) if settings.second_engine else ()
    return (next((known.name for known in weights.manifest() if known.derived and known.derived.source == settings.model), settings.model),)

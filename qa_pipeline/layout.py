"""How the cores are shared among batches of speech: chosen by measuring on this machine, and kept in the workspace."""

import gc
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any

from qa_pipeline import audio, backends, weights, wire
from qa_pipeline.backends import cores
from qa_pipeline.errors import BackendError, InputError, RecordingError, SettingsError
from qa_pipeline.protocols import Transcriber
from qa_pipeline.settings import Settings

if TYPE_CHECKING:
    from qa_pipeline.protocols import Samples

    Part = tuple[Samples, tuple[tuple[float, float], ...], str]
    """A channel to measure with: its samples, where somebody speaks in it, and the language."""

FILE = "layout.json"
"""In the workspace: what was measured, and on which machine."""

WORTH = 300
"""Recordings that wait from which on a run measures first: it takes as long as hearing some dozens of calls."""

SPEECH = 224.0
"""Seconds of speech for each core that are heard with each layout: eight full windows."""

ON_A_GPU = (16, 32, 64)
ON_A_CPU = (8, 4, 16)
"""Windows in a batch that are tried; the first is the one for want of a measurement."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """`workers` batches of up to `batch_size` windows side by side, with `threads` threads each."""

    workers: int
    threads: int
    batch_size: int

    @property
    def calls(self) -> int:
        """Recordings to hear at the same time: while some are decoded, others wait, whose windows make the next batch full."""
        return 2 * self.workers if self.workers > 1 else 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """A layout, and the seconds of speech that were heard with it in a second."""

    layout: Layout
    speed: float


def of(settings: Settings) -> Layout:
    """What the settings say; where they say nothing, what was measured on this machine, else one thread for each of a worker a core."""
    kept = _kept(settings)
    if kept is not None:
        return kept
    return _completed(settings, usual(settings))


def usual(settings: Settings) -> Layout:
    """The layout for want of a measurement."""
    if _on_gpu(settings):
        return Layout(workers=1, threads=1, batch_size=ON_A_GPU[1])
    return Layout(workers=_budget(), threads=1, batch_size=ON_A_CPU[0])


def is_measured(settings: Settings) -> bool:
    """Whether there is a measurement of this machine, with this model and these libraries."""
    return _kept(settings) is not None


def is_open(settings: Settings) -> bool:
    """Whether the layout is to be found by measuring: nothing of it is set, and the engine can work in batches."""
    return settings.engine == "faster-whisper" and not (settings.workers or settings.threads or settings.batch_size)


def _completed(settings: Settings, layout: Layout) -> Layout:
    """The layout with what the settings say of it; of threads and workers, the one that is not set follows from the other."""
    workers, threads = settings.workers or layout.workers, settings.threads or layout.threads
    if settings.threads and not settings.workers and not _on_gpu(settings):
        workers = max(1, _budget() // threads)
    elif settings.workers and not settings.threads and not _on_gpu(settings):
        threads = max(1, _budget() // workers)
    return Layout(workers=workers, threads=threads, batch_size=settings.batch_size or layout.batch_size)


def _budget() -> int:
    """Threads that this process may have in all."""
    return cores.threads(0)


# ---------------------------------------------------------------------------------------------------------------------
# Measuring


def measure(settings: Settings, recordings: Sequence[Path], tell: Callable[[Measured], None] = lambda _: None) -> tuple[Measured, ...]:
    """Hears speech of the recordings with each layout that makes sense, keeps the fastest in the workspace, and gives all, fastest first.

    Each is measured twice, in turns, and its faster time counts, for the machine may do other things too. First it is found how to share
    the cores, then how large a batch should be. Raises InputError when the recordings hold too little speech,
    BackendError when no layout works.
    """
    parts = _parts(settings, recordings)
    sizes = ON_A_GPU if _on_gpu(settings) else ON_A_CPU
    gc.collect()  # the recogniser that named the languages
    found = _in_turns(settings, parts, [Layout(workers=w, threads=t, batch_size=sizes[0]) for w, t in _splits(settings)], tell)
    best = max(found, key=lambda one: one.speed).layout
    found += _in_turns(settings, parts, [Layout(workers=best.workers, threads=best.threads, batch_size=size) for size in sizes[1:]], tell)
    ordered = tuple(sorted(found, key=lambda one: one.speed, reverse=True))
    if not ordered[0].speed:
        raise BackendError(f"{settings.engine} failed with every layout: is there enough memory for {settings.model}?")
    _keep(settings, ordered)
    return ordered


def _splits(settings: Settings) -> list[tuple[int, int]]:
    """Workers and threads that take all cores; on a GPU the streams that it works on side by side."""
    if _on_gpu(settings):
        return [(1, 1), (2, 1)]
    budget = _budget()
    threads = [1]
    while threads[-1] < budget:
        threads.append(min(2 * threads[-1], budget))
    return [(budget // each, each) for each in threads]


def _in_turns(settings: Settings, parts: "Sequence[Part]", layouts: Sequence[Layout], tell: Callable[[Measured], None]) -> list[Measured]:
    speeds: dict[Layout, float] = {}
    for _ in range(2):
        for layout in layouts:
            speeds[layout] = max(speeds.get(layout, 0.0), _speed(settings, layout, parts))
    found = [Measured(layout=layout, speed=speed) for layout, speed in speeds.items()]
    for one in found:
        tell(one)
    return found


def _speed(settings: Settings, layout: Layout, parts: "Sequence[Part]") -> float:
    """Seconds of speech heard in a second, by a recogniser of its own. The first part is heard once before, so that all is loaded."""
    try:
        return _heard(settings, layout, parts)
    except BackendError:  # more than the machine's memory holds
        return 0.0
    finally:
        gc.collect()  # the model, and what is in its batches, refer to each other


def _heard(settings: Settings, layout: Layout, parts: "Sequence[Part]") -> float:
    transcriber = backends.fresh_transcriber(settings.engine, model=settings.model, device=settings.device, **asdict(layout))
    samples, speech, language = parts[0]
    transcriber.transcribe(samples, speech[:1], language)
    began = perf_counter()
    with ThreadPoolExecutor(layout.calls) as threads:
        list(threads.map(lambda part: transcriber.transcribe(*part), parts))
    return _seconds(parts) / (perf_counter() - began)


def _parts(settings: Settings, recordings: Sequence[Path]) -> "list[Part]":
    """Channels of the recordings, as (samples, speech, language), that hold enough speech."""
    transcriber: Transcriber | None = None
    wanted = SPEECH * (8 if _on_gpu(settings) else _budget())
    parts: list[Part] = []
    for samples, speech in _spoken(recordings):
        language = settings.language
        if not language:
            transcriber = transcriber or backends.fresh_transcriber(settings.engine, model=settings.model, device=settings.device)
            language, _ = transcriber.language(samples, speech, settings.languages)
        parts.append((samples, speech, language))
        if _seconds(parts) >= wanted:
            return parts
    raise InputError(
        f"{_seconds(parts):.0f} s of speech are too little to measure with: {wanted:.0f} s are needed on this machine; name more recordings"
    )


def _spoken(recordings: Sequence[Path]) -> "Iterator[tuple[Samples, tuple[tuple[float, float], ...]]]":
    """The channels in which something is said. A recording that cannot be read is none to measure with; its run will say so."""
    detector = backends.detector()
    for recording in recordings:
        try:
            channels = audio.samples(recording)
        except (RecordingError, OSError):
            continue
        for samples in channels:
            speech = detector.speech(samples)
            if speech:
                yield samples, speech


def _seconds(parts: "Sequence[Part]") -> float:
    return sum(end - start for _, speech, _ in parts for start, end in speech)


# ---------------------------------------------------------------------------------------------------------------------
# Keeping


def _kept(settings: Settings) -> Layout | None:
    """The fastest layout of the workspace's measurement; None where it is of another machine, or the settings say otherwise."""
    if not is_open(settings):
        return None
    try:
        data = wire.loads((settings.workspace / FILE).read_bytes(), FILE)
        return Layout(**data["fastest"]) if data["machine"] == _machine(settings) else None
    except (OSError, InputError, KeyError, TypeError):  # none, or half of one: it will be measured again
        return None


def _keep(settings: Settings, ordered: Sequence[Measured]) -> None:
    body = {
        "machine": _machine(settings),
        "fastest": asdict(ordered[0].layout),
        "measured": [{**asdict(one.layout), "speed": round(one.speed, 2)} for one in ordered],
    }
    try:
        settings.workspace.mkdir(parents=True, exist_ok=True)
        half = settings.workspace / f"{FILE}.part"
        half.write_text(wire.dumps(body), encoding="utf-8")
        half.replace(settings.workspace / FILE)
    except OSError as error:
        raise SettingsError(f"the workspace {settings.workspace} cannot be written ({error.strerror})") from error


def _machine(settings: Settings) -> dict[str, Any]:
    """All that a measurement is true of."""
    from importlib.metadata import version

    known = next((entry.identity for entry in weights.manifest() if entry.name == settings.model), settings.model)
    libraries = {name: version(name) for name in ("faster-whisper", "ctranslate2")}
    return {"processor": _processor(), "cores": _budget(), "gpu": _on_gpu(settings), "model": known, **libraries}


@cache
def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        lines = []
    return next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), "unknown")


def _on_gpu(settings: Settings) -> bool:
    return settings.device == "cuda" or (settings.device == "auto" and bool(cores.gpus()))

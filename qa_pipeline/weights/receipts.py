"""Whether a file in a model's folder is the one that the manifest names, and what was found out about that before.

A folder's `.verified.json` keeps, for each file, the hash that was computed and the size and time of the file then, so that
a run need not hash 150 MB before it starts. It only spares time: a file whose size or time changed is hashed again. For a
derived file it is also what ties the bytes of the file to the content hash in the manifest.
"""

import contextlib
import hashlib
import json
import os
import threading
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Protocol

from qa_pipeline.errors import BackendError
from qa_pipeline.weights.catalogue import Model, ModelFile

NAME = ".verified.json"


class Converter(Protocol):
    """Makes a derived model. weights knows neither PyTorch nor the formats: its callers pass these in."""

    def convert(self, source: Path, target: Path) -> None:
        """Write the file `target` from the model folder `source`."""
        ...

    def digest(self, file: Path) -> str:
        """sha256 (hexadecimal) of the content of a converted file, the same whatever wrote it. BackendError when it has none."""
        ...


@dataclass(frozen=True)
class Receipt:
    """What was found when a file was verified."""

    expected: str
    """The hash in the manifest at that time."""
    sha256: str
    """Of the bytes of the file."""
    size: int
    mtime_ns: int


def sha256_of(path: Path) -> str:
    """sha256 of a file's bytes, hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def take(path: Path, expected: str, sha256: str) -> Receipt:
    """A receipt for a file that was just verified."""
    stat = path.stat()
    return Receipt(expected=expected, sha256=sha256, size=stat.st_size, mtime_ns=stat.st_mtime_ns)


def load(folder: Path) -> dict[str, Receipt]:
    """The receipts of a folder; none when there are none that can be read."""
    try:
        document = json.loads((folder / NAME).read_text(encoding="utf-8"))
        return {path: Receipt(**entry) for path, entry in document.items()}
    except (OSError, ValueError, TypeError, AttributeError):
        return {}


def save(folder: Path, receipts: Mapping[str, Receipt]) -> None:
    """Write the receipts of a folder, whole or not at all."""
    temporary = folder / f"{NAME}.{os.getpid()}.{threading.get_ident()}"
    try:
        temporary.write_text(json.dumps({path: asdict(receipt) for path, receipt in receipts.items()}, indent=1), encoding="utf-8")
        temporary.replace(folder / NAME)
    finally:
        temporary.unlink(missing_ok=True)


def check(model: Model, folder: Path, *, converter: Converter | None = None, trust: bool = True) -> dict[str, str]:
    """What is wrong with each file of a model in `folder`; empty when all is well.

    With `trust`, a file of the size and time of its receipt is not hashed again. With a `converter`, the content of a
    derived file is digested again instead of compared with the bytes that were there when it was made.
    """
    receipts = load(folder)
    problems: dict[str, str] = {}
    fresh: dict[str, Receipt] = {}
    for file in model.files:
        found = _check(file, folder / file.path, receipts.get(file.path), converter, trust)
        if isinstance(found, Receipt):
            fresh[file.path] = found
        else:
            problems[file.path] = found
    if fresh != receipts and not (problems and trust):
        # After a full check the receipts of bad files go too, so that nobody trusts them. A folder that this user may not
        # write to is fine: its files are then hashed each time.
        with contextlib.suppress(OSError):
            save(folder, fresh)
    return problems


def _check(file: ModelFile, path: Path, receipt: Receipt | None, converter: Converter | None, trust: bool) -> Receipt | str:
    """A receipt that holds, or what is wrong."""
    try:
        if trust and receipt and receipt == take(path, file.sha256, receipt.sha256):
            return receipt
        return _verify(file, path, receipt, converter)
    except FileNotFoundError:
        return "is missing"
    except (OSError, BackendError) as error:
        return f"cannot be read ({error})"


def _verify(file: ModelFile, path: Path, receipt: Receipt | None, converter: Converter | None) -> Receipt | str:
    """A fresh receipt, or what is wrong."""
    if file.parts:
        if path.stat().st_size != file.size:
            return f"has {path.stat().st_size} bytes instead of {file.size}"
        found = sha256_of(path)
        return take(path, file.sha256, found) if found == file.sha256 else differs(file.sha256, found)
    if converter:
        found = converter.digest(path)
        return take(path, file.sha256, sha256_of(path)) if found == file.sha256 else differs(file.sha256, found)
    if receipt is None or receipt.expected != file.sha256:
        return "was made for another manifest, or its receipt is lost"
    found = sha256_of(path)
    return take(path, file.sha256, found) if found == receipt.sha256 else differs(receipt.sha256, found)


def differs(expected: str, found: str) -> str:
    """How a wrong hash is reported: the beginning of both is enough to tell them apart."""
    return f"has sha256 {found[:16]}… instead of {expected[:16]}…"

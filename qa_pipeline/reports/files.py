"""Files of a report: whole or not at all, and with names that are safe on every system."""

import hashlib
import os
import re
import time
import unicodedata
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

_LONGEST = 80
"""Characters of a name; with the folder before it and the suffix after it, it stays under the shortest limit of common systems."""

_HOUR = 3600.0

_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
"""Names that Windows keeps for devices: a report is zipped and sent around."""


@contextmanager
def replacing(target: Path) -> Iterator[Path]:
    """A path beside `target` to write to. It takes the place of `target` when the block ends well, and vanishes when it does not."""
    part = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        yield part
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)


def write_text(target: Path, text: str) -> None:
    """Write UTF-8. What has no place in it, as bytes of a file name in an old encoding, becomes a question mark."""
    with replacing(target) as part:
        part.write_text(text, encoding="utf-8", errors="replace")


def forget_parts(folder: Path) -> None:
    """Remove what a run that was killed left half-written; it is older than anything still being written."""
    for part in folder.glob(".*.part"):
        if part.stat().st_mtime < time.time() - _HOUR:
            part.unlink()


class Names:
    """Gives out file names without suffix: ASCII, no separators, no two alike even where case does not count.

    An id that is a safe name already stays as it is. Any other gets the start of its own hash, so that its name is the same in every
    report.
    """

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def of(self, wanted: str) -> str:
        name = _safe(wanted)
        if name.casefold() in self._taken and wanted == name:
            name = _with_hash(name, wanted)
        number = 2
        unique = name
        while unique.casefold() in self._taken:
            unique = f"{name}-{number}"
            number += 1
        self._taken.add(unique.casefold())
        return unique


def safe_names(ids: Sequence[str]) -> tuple[str, ...]:
    """A file name for each id, in order, as `Names` gives them."""
    names = Names()
    return tuple(names.of(wanted) for wanted in ids)


def _safe(wanted: str) -> str:
    ascii_only = unicodedata.normalize("NFKD", wanted).encode("ascii", "ignore").decode()
    name = re.sub(r"[^A-Za-z0-9._-]+", "-", ascii_only)[:_LONGEST].strip("-.")
    if _RESERVED.fullmatch(name):
        name = f"call-{name}"
    return name if name and name == wanted else _with_hash(name, wanted)


def _with_hash(name: str, wanted: str) -> str:
    digest = hashlib.sha256(wanted.encode("utf-8", "surrogatepass")).hexdigest()[:8]
    return f"{name or 'call'}-{digest}"

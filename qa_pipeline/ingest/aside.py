"""What is not a call: refused, and put where a person finds it with the reason."""

import os
import shutil
from pathlib import Path

from qa_pipeline.beside import Beside, content_of, is_recording
from qa_pipeline.errors import RecordingError
from qa_pipeline.ingest.folder import neighbours
from qa_pipeline.ingest.items import Item, on_one_line


def require_kind(item: Item) -> None:
    """Raises RecordingError for a file that neither is a recording nor a conversation by its name."""
    if item.kind == "unknown":
        raise RecordingError(f"not a recording or a conversation (its name ends in {item.path.suffix or 'nothing'!r})")


def set_aside(item: Item, quarantine: Path, reason: str, sha256: str) -> Path:
    """Moves the file, with its sidecar, to the quarantine and writes the reason beside it. Returns where it is now.

    Where the inbox cannot be written the file is copied. A sidecar that another recording shares is copied too. Whatever happens in
    between, one whole copy is left.
    """
    target = _place(item, quarantine, sha256)
    quarantine.mkdir(parents=True, exist_ok=True)
    line = f"{item.name}: {on_one_line(' '.join(reason.split()))}\n"
    (quarantine / (target.name + ".reason.txt")).write_text(line, encoding="utf-8")
    if item.sidecar is not None and item.sidecar.is_file():
        (_copy if _is_shared(item) else _move)(item.sidecar, target.with_suffix(".json"))
    if item.path.is_file():
        _move(item.path, target)
    return target


def is_set_aside(item: Item, quarantine: Path, sha256: str) -> bool:
    """Whether the quarantine holds this very file. A person who wants it tried again moves it back to the inbox."""
    return _place(item, quarantine, sha256).is_file()


def _place(item: Item, quarantine: Path, sha256: str) -> Path:
    """Its name in the quarantine: short enough for `.reason.txt` and `.part` behind it in the 255 bytes that file systems allow."""
    return quarantine / f"{_cut(item.path.stem, 150)}-{sha256[:8]}{_cut(item.path.suffix, 50)}"


def _cut(name: str, size: int) -> str:
    """At most `size` bytes of a name, without half a character at the end."""
    raw = os.fsencode(name)
    if len(raw) <= size:
        return name
    while raw[size] & 0xC0 == 0x80:  # in UTF-8, a byte that goes on with the character before it
        size -= 1
    return os.fsdecode(raw[:size])


def _is_shared(item: Item) -> bool:
    names = [path.name for path in neighbours(item.path)]
    beside = Beside(names, lambda name: content_of(item.path.with_name(name)))
    own = item.sidecar.name if item.sidecar else None
    return any(is_recording(name) and name != item.path.name and beside.sidecar(name) == own for name in names)


def _move(source: Path, goal: Path) -> None:
    if not source.is_symlink():  # a link moved elsewhere may lead nowhere: what it leads to is copied
        try:
            source.replace(goal)
        except OSError:  # another file system, or an inbox that cannot be written
            pass
        else:
            return
    _copy(source, goal)
    try:
        source.unlink()
    except OSError:  # a read-only inbox: the copy in the quarantine keeps the file from being tried again
        return


def _copy(source: Path, goal: Path) -> None:
    """A copy that is whole, and on the disk, before it has its name."""
    part = goal.with_name(goal.name + ".part")
    shutil.copy2(source, part)
    _sync(part)
    part.replace(goal)
    _sync(goal.parent)


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)

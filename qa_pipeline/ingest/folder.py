"""An inbox that is a folder: what is in it, told by one look at each file."""

import os
from collections.abc import Callable, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Literal

from qa_pipeline import sidecars, writing
from qa_pipeline.beside import Beside, Content, belonging, content_of
from qa_pipeline.errors import InputError
from qa_pipeline.ingest import items, listing
from qa_pipeline.ingest.items import Item, Listing, printable
from qa_pipeline.ingest.seen import Seen
from qa_pipeline.writing import Mark

_NOT_OURS = "lost+found"  # the system's own folder in an inbox that is a disk of its own


def scan(inbox: Path, settle_seconds: float = 60.0, seen: Seen | None = None) -> Listing:
    """The files of the inbox and its subfolders, in order of their names.

    A file that changed less than `settle_seconds` ago is looked at twice, half a second apart: one that grows, or that a process holds
    open for writing, is waiting, and what belongs to it waits with it. Of a recording and transcripts with its name the recording is the
    call; of transcripts with one name, JSON goes before WebVTT, and that before SubRip. Folders that are links are not followed. What is
    in JSON files whose names do not say what they are is read, unless `seen` remembers it. Raises InputError when the inbox is not a
    folder that can be read.
    """
    require_inbox(inbox)
    found, unreadable = _files(inbox)
    files = {name: found[name] for name in listing.in_order(found)}
    beside = Beside(files, _reader(inbox, files, seen or Seen()))
    ready, waiting = listing.decided(files, writing.unfinished(inbox, files, settle_seconds), beside)
    return Listing(
        ready=tuple(_item(inbox, name, files, beside) for name in ready),
        waiting=tuple(sorted(map(printable, waiting))),
        unreadable=tuple(sorted(map(printable, unreadable))),
    )


def require_inbox(inbox: Path) -> None:
    """Raises InputError, and says what to do, when the inbox is not a folder."""
    if not os.path.isdir(inbox):  # noqa: PTH112 Path.is_dir raises where a folder above is closed to us
        raise InputError(f"{inbox}: there is no such folder; make it, or name another with --inbox")


def item(path: Path, kind: Literal["recording", "conversation"] = "recording") -> Item:
    """A file that was named as such, rather than found in the inbox, with what lies beside it."""
    near = filter(Path.is_file, belonging(path)) if kind == "conversation" else neighbours(path)
    beside = Beside((other.name for other in near), lambda name: content_of(path.with_name(name)))
    sidecar, table = listing.sidecar_and_table(path.name, kind, beside)
    if sidecar == path.name:  # it was named as a recording, whatever its ending
        sidecar = None
    return Item(
        path=path,
        name=printable(path.name),
        kind=kind,
        sidecar=path.with_name(sidecar) if sidecar else None,
        table=path.with_name(table) if table else None,
    )


def neighbours(path: Path) -> list[Path]:
    """The files of the folder that a file is in. Raises InputError."""
    try:
        return sorted(other for other in path.parent.iterdir() if other.is_file())
    except OSError as error:
        raise InputError(f"{printable(path.parent)}: what lies beside the recording cannot be listed ({error.strerror})") from error


def _item(inbox: Path, name: str, files: Mapping[str, Mark], beside: Beside) -> Item:
    kind = listing.kind_of(name)
    sidecar, table = listing.sidecar_and_table(name, kind, beside)
    size, changed = files[name]
    table_path = _table(inbox, table) if table else None
    row = sidecars.row_mark(table_path, files[table], items.last(name)) if table and table_path else ""
    return Item(
        path=inbox / name,
        name=printable(name),
        kind=kind,
        sidecar=inbox / sidecar if sidecar else None,
        table=table_path,
        size=size,
        changed=changed,
        beside_mark=listing.beside_mark(files[sidecar] if sidecar else None, row),
    )


@lru_cache(maxsize=256)  # one table serves every call of its folder
def _table(inbox: Path, name: str) -> Path:
    return inbox / name


def _reader(inbox: Path, files: Mapping[str, Mark], seen: Seen) -> Callable[[str], Content]:
    """Reads what is in a JSON file once."""

    def content(name: str) -> Content:
        known = seen.get(name, files[name])
        if known is None:
            known = content_of(inbox / name)
            seen.add(name, files[name], known)
        return known

    return content


def _files(inbox: Path) -> tuple[dict[str, Mark], list[str]]:
    """The files below the inbox, by name and with their marks, and what cannot be read. What is hidden is passed over."""
    files: dict[str, Mark] = {}
    unreadable: list[str] = []
    folders = [""]
    while folders:
        folder = folders.pop()
        try:
            with os.scandir(os.path.join(inbox, folder)) as entries:  # noqa: PTH118 a path object for each file costs more than the look
                for entry in entries:
                    if not entry.name.startswith("."):
                        _look(entry, folder, files, folders, unreadable)
        except OSError as error:
            if not folder:
                raise InputError(f"{inbox}: the folder cannot be read ({error.strerror}); give its reader the right to") from error
            if not isinstance(error, FileNotFoundError):  # a folder that was taken away meanwhile is not missed
                unreadable.append(folder.rstrip("/"))
    return files, unreadable


def _look(entry: "os.DirEntry[str]", folder: str, files: dict[str, Mark], folders: list[str], unreadable: list[str]) -> None:
    name = folder + entry.name
    try:
        if entry.is_dir():
            if not entry.is_symlink() and entry.name != _NOT_OURS:
                folders.append(f"{name}/")
        elif entry.is_file():
            stat = entry.stat()
            files[name] = (stat.st_size, stat.st_mtime_ns)
        elif os.path.lexists(entry.path):  # a link that leads nowhere, a pipe
            unreadable.append(name)
    except FileNotFoundError:  # as above, for a file
        return
    except OSError:
        unreadable.append(name)

"""A file of the inbox that should be a call, and how it is named: to people, and to another process."""

import os
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, cast

from qa_pipeline import writing

Kind = Literal["recording", "conversation", "unknown"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A file of the inbox that should be a call.

    `path` is the truth; `name` is its path below the inbox, fit to print. `sidecar` is the JSON file and `table` the `calls.csv` that lie
    beside it, if any. `size` (bytes) and `changed` (ns) are those of the listing; `beside_mark` is a short text that stays the same while
    sidecar and table say the same of the call; a file that was named, rather than listed, has none of the three. `remote` is where the file
    is below an inbox that is no folder: `path`, `sidecar` and `table` then name copies, which are there only while the call is fetched, and
    `table_mark` tells one state of the table from another.
    """

    path: Path
    name: str
    kind: Kind
    sidecar: Path | None = None
    table: Path | None = None
    size: int = 0
    changed: int = 0
    beside_mark: str = ""
    remote: str = ""
    table_mark: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """What is in the inbox: files to take, the names of those that are not complete, and of files and folders that cannot be read."""

    ready: tuple[Item, ...]
    waiting: tuple[str, ...]
    unreadable: tuple[str, ...] = ()


def printable(path: Path | str) -> str:
    """A path on one line, for people and for the store: bytes that are not UTF-8 and control characters read like `\\xff`."""
    text = os.fspath(path)
    return text if text.isprintable() else on_one_line(os.fsencode(text).decode("utf-8", "backslashreplace"))


def on_one_line(text: str) -> str:
    if text.isprintable():
        return text
    return "".join(ascii(char)[1:-1] if unicodedata.category(char) in ("Cc", "Cs", "Zl", "Zp") else char for char in text)


def mark(path: Path) -> writing.Mark:
    """Size in bytes and time of the last change in ns: while both stay the same, the file has not been written. Raises OSError."""
    return writing.mark(path)


def marked(item: Item) -> writing.Mark:
    """The mark of a call's file: as it was listed, where the file itself is elsewhere. Raises OSError."""
    return (item.size, item.changed) if item.remote else mark(item.path)


# ---------------------------------------------------------------------------------------------------------------------
# An item as bytes that mean the same to every process, wherever the inbox is mounted there


def place(item: Item, whole: str) -> bytes:
    """Where the file is below the inbox (`whole`), what belongs to it, and what the listing said. `at` makes the item of it again."""
    names = [whole, item.sidecar.name if item.sidecar else "", item.table.name if item.table else ""]
    return b"\0".join(map(os.fsencode, (item.kind, *names, str(item.size), str(item.changed), item.beside_mark, item.table_mark)))


def whole(known: bytes) -> str:
    """Where the file of `place` is below the inbox."""
    return os.fsdecode(known.split(b"\0")[1])


def at(known: bytes, path_of: Callable[[str], Path]) -> Item:
    """The item of `place`; `path_of` says where a file below the inbox is on this machine."""
    kind, whole, sidecar, table, size, changed, beside_mark, table_mark = map(os.fsdecode, known.split(b"\0"))
    path = path_of(whole)
    return Item(
        path=path,
        name=printable(whole),
        kind=cast(Kind, kind),
        sidecar=path.with_name(sidecar) if sidecar else None,
        table=path.with_name(table) if table else None,
        size=int(size),
        changed=int(changed),
        beside_mark=beside_mark,
        table_mark=table_mark,
    )


def last(name: str) -> str:
    """A file's own name."""
    return name[name.rfind("/") + 1 :]

"""Where the files of a call are: in the inbox with all that belongs to them, and in the quarantine."""

import csv
import io
import os
import shutil
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from qa_pipeline import audio, ingest, sources, writing
from qa_pipeline.beside import TABLE, is_captions, is_json, is_recording
from qa_pipeline.settings import Settings
from qa_pipeline.sources import Source
from qa_pipeline.store.deletion import File
from qa_pipeline.types import LANGUAGES

REASON = ".reason.txt"

DAY = 86_400.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """The files of a call, and what belongs to them, which goes first: a transcript that is left alone would be taken for a call.

    `names` are what the store calls the `calls`, `tables` have a row for some of them. `elsewhere` are names of those that lie in an inbox
    that is no folder, which is never changed.
    """

    calls: tuple[Path, ...] = ()
    names: tuple[str, ...] = ()
    beside: tuple[Path, ...] = ()
    tables: tuple[Path, ...] = ()
    elsewhere: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.calls or self.elsewhere)

    @property
    def files(self) -> tuple[Path, ...]:
        return (*self.beside, *self.calls)

    @property
    def left(self) -> set[str]:
        """The names of those that are still there."""
        return {*self.elsewhere, *(name for name, path in zip(self.names, self.calls, strict=True) if os.path.lexists(path))}


@dataclass(frozen=True, slots=True, kw_only=True)
class Undone:
    """A file that could not be deleted, and why."""

    file: str
    reason: str


class Inbox:
    """The files of the inbox, as they are now. Raises InputError where it cannot be read: what is not seen cannot be deleted."""

    def __init__(self, root: Path) -> None:
        ingest.require_inbox(root)
        self._root = root
        self._named: dict[str, list[Path]] = {}
        self._folders: dict[Path, list[Path]] = {}
        for folder, folders, names in os.walk(root, onerror=_raise):
            folders[:] = [name for name in folders if not name.startswith(".")]
            for path in (Path(folder, name) for name in sorted(names)):
                self._named.setdefault(self.name(path), []).append(path)
                self._folders.setdefault(path.parent, []).append(path)

    def name(self, path: Path) -> str:
        """As the store calls it."""
        return ingest.printable(path.relative_to(self._root).as_posix())

    def holding(self, sha256: str, known: Iterable[File]) -> Taken:
        """The files that are this recording, under the names that the store has seen it under, with all that belongs to them."""
        return self._with_all([path for file in known for path in self._named.get(file.name, []) if _is(path, sha256, file)])

    def _with_all(self, calls: Sequence[Path]) -> Taken:
        """The files with what lies beside them and is of no other recording."""
        beside: list[Path] = []
        for call in calls:
            others = [path for path in self._folders[call.parent] if path not in calls and _stem(path) == _stem(call)]
            shared = any(is_recording(path) for path in others)
            own = call.with_name(call.name + ".json")
            beside += [path for path in others if not is_recording(path) and (not shared or path == own)]
            beside += [
                path for path in self._folders[call.parent] if path != call and writing.finished(path.name) == call.name and _is_old(path)
            ]
        tables = [path for call in calls for path in self._folders[call.parent] if path.name.lower() == TABLE and _mentions(path, call)]
        return Taken(
            calls=tuple(calls),
            names=tuple(map(self.name, calls)),
            beside=tuple(dict.fromkeys(beside)),
            tables=tuple(dict.fromkeys(tables)),
        )


class Elsewhere:
    """An inbox that is no folder. Whoever keeps the recordings there deletes them: from here it is only said that they are there."""

    def __init__(self, source: Source) -> None:
        source.require()
        self._source = source

    def holding(self, _sha256: str, known: Iterable[File]) -> Taken:
        """The recording under its names in that place."""
        return Taken(elsewhere=tuple(file.name for file in known if self._source.has(file.name)))


def inbox(settings: Settings) -> Inbox | Elsewhere:
    """The inbox of the settings. Raises InputError where it is not there or cannot be read."""
    return Inbox(settings.inbox) if isinstance(settings.inbox, Path) else Elsewhere(sources.of(settings))


def _raise(error: OSError) -> None:
    if not isinstance(error, FileNotFoundError):
        raise error


def _is(path: Path, sha256: str, known: File) -> bool:
    """Whether the file is the recording; another may have its name by now."""
    try:
        return ingest.mark(path) == (known.size, known.changed) or audio.sha256(path) == sha256
    except OSError:  # taken away meanwhile, or not to be read: nothing says that it is
        return False


def _is_old(path: Path) -> bool:
    """Whether an upload that is not complete broke off."""
    try:
        return path.stat().st_mtime < time.time() - DAY
    except FileNotFoundError:
        return False


def _stem(path: Path) -> Path:
    """What `call.wav`, `call.mp3`, `call.json`, `call.wav.json`, `call.srt` and `call.tr.srt` have in common."""
    stem = path.with_suffix("") if is_json(path) else path
    if is_captions(stem):
        stem = stem.with_suffix("")
        return stem.with_suffix("") if stem.suffix[1:].lower() in LANGUAGES else stem
    return stem.with_suffix("") if is_recording(stem) else stem if is_json(path) else path


# ---------------------------------------------------------------------------------------------------------------------
# The quarantine


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """A file in quarantine. `path` is it, `reason` says why it is there, `name` is what it was called in the inbox."""

    path: Path
    reason: Path
    name: str
    since: float

    @property
    def sidecar(self) -> Path:
        return self.path.with_suffix(".json")

    @property
    def files(self) -> tuple[Path, ...]:
        """What of it is there; the reason last, by which it is found."""
        part = self.path.with_name(self.path.name + ".part")
        return tuple(path for path in dict.fromkeys((self.sidecar, part, self.path, self.reason)) if path.is_file())


def quarantined(folder: Path) -> list[Refused]:
    """What was set aside, by the reasons that lie beside it. `since` is in seconds since 1970."""
    found = []
    for reason in sorted(folder.glob(f"*{REASON}")):
        path = reason.with_name(reason.name.removesuffix(REASON))
        name = reason.read_text(encoding="utf-8", errors="replace").partition(": ")[0]
        found.append(Refused(path=path, reason=reason, name=name, since=reason.stat().st_mtime))
    return found


# ---------------------------------------------------------------------------------------------------------------------
# Tables


def _mentions(table: Path, call: Path) -> bool:
    """Whether the table has a row for the file."""
    try:
        return call.name in _names(table, *ingest.mark(table))
    except (ValueError, OSError):  # what cannot be read is told when the row is to be deleted
        return True


@lru_cache(maxsize=256)  # one table serves every recording of its folder; size and time tell when it has changed
def _names(table: Path, _size: int, _changed: int) -> frozenset[str]:
    return frozenset(name for name, _ in _rows(table))


def drop_rows(table: Path, names: Iterable[str]) -> Undone | None:
    """Takes the rows of these files out of a `calls.csv`, whose other lines stay as they are; why it could not, if so."""
    unwanted = set(names)
    try:
        before = ingest.mark(table)
        rows = _rows(table)
        text = "".join(lines for name, lines in rows if name not in unwanted)
        if all(name not in unwanted for name, _ in rows):
            return None
        part = table.with_name(f".{table.name}.part")
        part.write_text(text, encoding="utf-8", newline="")
        shutil.copymode(table, part)
        if ingest.mark(table) != before:
            part.unlink()
            return Undone(file=ingest.printable(table.name), reason="it was written meanwhile")
        part.replace(table)
    except ValueError as error:
        return Undone(file=ingest.printable(table.name), reason=f"cannot be read ({error})")
    except OSError as error:
        return Undone(file=ingest.printable(table.name), reason=error.strerror or type(error).__name__)
    return None


def _rows(table: Path) -> list[tuple[str, str]]:
    """What each row calls its file, empty for one that calls none, and its lines as they are. Raises ValueError where it is no table."""
    text = table.read_bytes().decode("utf-8")
    lines = io.StringIO(text, newline="").readlines()
    first = next((line for line in lines if line.strip(" ;,\r\n\ufeff")), "")
    reader = csv.reader(iter(lines), delimiter=";" if first.count(";") > first.count(",") else ",", strict=True)
    rows: list[tuple[str, str]] = []
    column, done = None, 0
    try:
        for cells in reader:
            whole, done = "".join(lines[done : reader.line_num]), reader.line_num
            heads = [cell.strip("\ufeff ").lower() for cell in cells]
            if column is None and any(heads):
                column = heads.index("file")
                rows.append(("", whole))
            else:
                rows.append((cells[column].strip() if column is not None and column < len(cells) else "", whole))
    except csv.Error as error:
        raise ValueError(str(error)) from error
    return rows


# ---------------------------------------------------------------------------------------------------------------------
# Deleting


def remove(files: Iterable[Path]) -> tuple[int, int, Undone | None]:
    """Deletes the files in their order, until one cannot be: how many there were, their bytes, and why it could not, if so.

    Of a link, the link goes: what it leads to is somebody else's.
    """
    count = size = 0
    for path in files:
        try:
            size += path.lstat().st_size
            path.unlink()
        except FileNotFoundError:
            continue
        except OSError as error:
            return count, size, Undone(file=ingest.printable(path.name), reason=error.strerror or type(error).__name__)
        count += 1
    return count, size, None


def weight(files: Iterable[Path]) -> int:
    """Bytes of the files that are there."""
    return sum(path.lstat().st_size for path in files if path.is_file() or path.is_symlink())

"""The inbox: which files are calls, what is known of them, and where a file goes that is not one."""

import os
import re
import shutil
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from qa_pipeline import audio, sidecars, wire
from qa_pipeline.errors import ConversationError, InputError, RecordingError
from qa_pipeline.types import Metadata

_PARTIAL = (".part", ".partial", ".tmp", ".temp", ".filepart", ".crdownload", ".download", ".lock", "~")
_TABLE = "calls.csv"


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A file of the inbox that should be a call. `name` is its path below the inbox; `sidecar` the JSON file beside it, if any."""

    path: Path
    name: str
    kind: Literal["recording", "conversation", "unknown"]
    sidecar: Path | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """What is in the inbox: files to take, and the names of those that are still being written."""

    ready: tuple[Item, ...]
    waiting: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What is known of a recording beside its sound. `language` is None when nobody said."""

    call_id: str
    language: str | None = None
    started_at: str | None = None
    metadata: Metadata = field(default_factory=Metadata)


# ---------------------------------------------------------------------------------------------------------------------
# What is there


def scan(inbox: Path, settle_seconds: float = 60.0) -> Listing:
    """The files of the inbox and its subfolders, in order of their names.

    A file that changed less than `settle_seconds` ago is looked at twice, half a second apart: one that grows, or that a process holds
    open for writing, is waiting. Raises InputError when the inbox is not a folder that can be read.
    """
    require_inbox(inbox)
    files = [path for path in _files(inbox) if not _is_hidden(path, inbox) and path.name != _TABLE]
    busy = _being_written(files, settle_seconds)
    stems = {path.with_suffix("") for path in files if path.suffix.lower() in audio.SUFFIXES}
    items = [_item(path, inbox, stems) for path in files if path not in busy]
    held = {path.with_suffix("") for path in busy}
    return Listing(
        ready=tuple(item for item in items if item is not None and item.path.with_suffix("") not in held),
        waiting=tuple(sorted({path.relative_to(inbox).as_posix() for path in busy} | _orphans(files, busy, stems, inbox))),
    )


def require_inbox(inbox: Path) -> None:
    """Raises InputError, and says what to do, when the inbox is not a folder."""
    if not inbox.is_dir():
        raise InputError(f"{inbox}: there is no such folder; make it, or name another with --inbox")


def item(path: Path) -> Item:
    """A recording that was named, rather than found in the inbox, with its sidecar if there is one."""
    sidecar = path.with_suffix(".json")
    return Item(path=path, name=path.name, kind="recording", sidecar=sidecar if sidecar.is_file() and sidecar != path else None)


def _files(inbox: Path) -> list[Path]:
    return sorted(Path(folder, name) for folder, _, names in os.walk(inbox) for name in names if Path(folder, name).is_file())


def _is_hidden(path: Path, inbox: Path) -> bool:
    return any(part.startswith(".") for part in path.relative_to(inbox).parts)


def _item(path: Path, inbox: Path, stems: set[Path]) -> Item | None:
    name = path.relative_to(inbox).as_posix()
    if path.suffix.lower() in audio.SUFFIXES:
        sidecar = path.with_suffix(".json")
        return Item(path=path, name=name, kind="recording", sidecar=sidecar if sidecar.is_file() else None)
    if path.suffix.lower() != ".json":
        return Item(path=path, name=name, kind="unknown")
    if path.with_suffix("") in stems or _is_sidecar(path):
        return None
    return Item(path=path, name=name, kind="conversation")


def _is_sidecar(path: Path) -> bool:
    """Whether a JSON file is metadata that came before its recording: an object that does not claim to be a conversation."""
    try:
        data = wire.loads(path.read_bytes(), path.name)
    except (InputError, OSError):
        return False  # reading it as a conversation will say what is wrong
    return isinstance(data, dict) and "format" not in data and "turns" not in data


def _orphans(files: list[Path], busy: set[Path], stems: set[Path], inbox: Path) -> set[str]:
    """Metadata whose recording has not come yet."""
    lone = (path for path in files if path.suffix.lower() == ".json" and path not in busy and path.with_suffix("") not in stems)
    return {path.relative_to(inbox).as_posix() for path in lone if _is_sidecar(path)}


def _being_written(files: list[Path], settle_seconds: float) -> set[Path]:
    partial = {path for path in files if path.name.lower().endswith(_PARTIAL)}
    recent = [path for path in files if path not in partial and time.time() - path.stat().st_mtime < settle_seconds]
    if not recent:
        return partial
    before = {path: _mark(path) for path in recent}
    time.sleep(0.5)
    growing = {path for path in recent if _mark(path) != before[path]}
    return partial | growing | _open_for_writing(recent)


def _mark(path: Path) -> tuple[int, int]:
    try:
        stat = path.stat()
    except FileNotFoundError:  # taken away meanwhile
        return (-1, -1)
    return (stat.st_size, stat.st_mtime_ns)


def _open_for_writing(files: list[Path]) -> set[Path]:
    """Which of the files some process of ours holds open for writing, where the system tells (Linux)."""
    wanted = {str(path.resolve()): path for path in files}
    found = set()
    for link in Path("/proc").glob("[0-9]*/fd/*") if Path("/proc/self/fd").is_dir() else ():
        try:
            target = link.readlink()
            path = wanted.get(str(target))
            if path is not None and _writes(link):
                found.add(path)
        except OSError:  # the process has ended, or is another user's
            continue
    return found


def _writes(link: Path) -> bool:
    info = (link.parent.parent / "fdinfo" / link.name).read_text()
    flags = next((line.split()[1] for line in info.splitlines() if line.startswith("flags:")), "0")
    return int(flags, 8) & (os.O_WRONLY | os.O_RDWR) != 0


# ---------------------------------------------------------------------------------------------------------------------
# What is known of it


def facts(item: Item, file_name_pattern: str = "") -> Facts:
    """What the file's name, its row in `calls.csv` and its sidecar say, each over the one before.

    Raises ConversationError, with file and key or line, when one of them is wrong.
    """
    values: dict[str, Any] = {}
    values.update(_from_name(item.path.stem, file_name_pattern))
    values.update(_from_table(item.path))
    values.update(_from_sidecar(item.sidecar))
    return _facts(values, item)


def _facts(values: Mapping[str, Any], item: Item) -> Facts:
    own = {key: values[key] for key in ("call_id", "language", "started_at") if values.get(key) is not None}
    for key, value in own.items():
        if not isinstance(value, str):
            raise ConversationError(f"{item.name}: {key} must be a text, it is {wire.dumps(value)}")
    language = own.get("language", "").strip().lower().split("-")[0] or None
    if language is not None and not re.fullmatch("[a-z]{2,3}", language):
        raise ConversationError(f"{item.name}: language must be a code such as tr, fa, et, en or ru, it is {language!r}")
    rest = {key: value for key, value in values.items() if key not in ("call_id", "language", "started_at")}
    return Facts(
        call_id=own.get("call_id", "").strip() or item.path.stem,
        language=language,
        started_at=own.get("started_at"),
        metadata=wire.metadata(rest, item.sidecar.name if item.sidecar else item.name),
    )


def _from_name(stem: str, pattern: str) -> dict[str, Any]:
    if not pattern:
        return {}
    found = re.search(pattern, stem)
    return {} if found is None else sidecars.typed({key: value for key, value in found.groupdict().items() if value}, "file_name_pattern")


def _from_table(path: Path) -> dict[str, Any]:
    table = path.parent / _TABLE
    return sidecars.row(table, path.name) if table.is_file() else {}


def _from_sidecar(sidecar: Path | None) -> dict[str, Any]:
    if sidecar is None:
        return {}
    try:
        data = wire.loads(sidecar.read_bytes(), sidecar.name)
    except InputError as error:
        raise ConversationError(str(error)) from error
    if not isinstance(data, dict):
        raise ConversationError(f"{sidecar.name}: metadata is a JSON object, this is a {type(data).__name__}")
    if data.get("format") != wire.CONVERSATION_FORMAT:
        return data
    own = wire.conversation(data, sidecar.name)  # somebody else's transcript: what it knows of the call serves, its words do not
    given = {"call_id": own.call_id, "language": own.language, "started_at": own.started_at}
    return {**data.get("metadata", {}), **given}


# ---------------------------------------------------------------------------------------------------------------------
# What is not a call


def require_kind(item: Item) -> None:
    """Raises RecordingError for a file that neither is a recording nor a conversation by its name."""
    if item.kind == "unknown":
        raise RecordingError(f"not a recording or a conversation (its name ends in {item.path.suffix or 'nothing'!r})")


def set_aside(item: Item, quarantine: Path, reason: str, sha256: str) -> Path:
    """Moves the file, with its sidecar, to the quarantine and writes the reason beside it. Returns where it is now.

    Where the inbox cannot be written the file is copied. Whatever happens in between, one whole copy is left.
    """
    target = _place(item, quarantine, sha256)
    quarantine.mkdir(parents=True, exist_ok=True)
    (quarantine / (target.name + ".reason.txt")).write_text(f"{item.name}: {reason}\n", encoding="utf-8")
    for source, goal in ((item.sidecar, target.with_suffix(".json")), (item.path, target)):
        if source is not None and source.is_file():
            _move(source, goal)
    return target


def is_set_aside(item: Item, quarantine: Path, sha256: str) -> bool:
    """Whether the quarantine holds this very file. A person who wants it tried again moves it back to the inbox."""
    return _place(item, quarantine, sha256).is_file()


def _place(item: Item, quarantine: Path, sha256: str) -> Path:
    return quarantine / f"{item.path.stem[:150]}-{sha256[:8]}{item.path.suffix}"


def _move(source: Path, goal: Path) -> None:
    part = goal.with_name(goal.name + ".part")
    shutil.copy2(source, part)
    part.replace(goal)
    try:
        source.unlink()
    except OSError:  # a read-only inbox: the copy in the quarantine keeps the file from being tried again
        return

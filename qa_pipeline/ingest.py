"""The inbox: which files are calls, what is known of them, and where a file goes that is not one."""

import os
import re
import shutil
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from qa_pipeline import sidecars, wire, writing
from qa_pipeline.beside import TABLE, Beside, belonging, is_captions, is_foreign, is_json, is_recording, is_transcript
from qa_pipeline.errors import ConversationError, InputError, RecordingError
from qa_pipeline.types import Metadata

_NOT_OURS = "lost+found"  # the system's own folder in an inbox that is a disk of its own


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A file of the inbox that should be a call.

    `path` is the truth; `name` is its path below the inbox, fit to print. `sidecar` is the JSON file and `table` the `calls.csv` that lie
    beside it, if any.
    """

    path: Path
    name: str
    kind: Literal["recording", "conversation", "unknown"]
    sidecar: Path | None = None
    table: Path | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """What is in the inbox: files to take, the names of those that are not complete, and of files and folders that cannot be read."""

    ready: tuple[Item, ...]
    waiting: tuple[str, ...]
    unreadable: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What is known of a recording beside its sound. `language` is None when nobody said."""

    call_id: str
    language: str | None = None
    started_at: str | None = None
    metadata: Metadata = field(default_factory=Metadata)


def printable(path: Path | str) -> str:
    """A path on one line, for people and for the store: bytes that are not UTF-8 and control characters read like `\\xff`."""
    return _on_one_line(os.fsencode(path).decode("utf-8", "backslashreplace"))


def _on_one_line(text: str) -> str:
    if text.isprintable():
        return text
    return "".join(ascii(char)[1:-1] if unicodedata.category(char) in ("Cc", "Cs", "Zl", "Zp") else char for char in text)


# ---------------------------------------------------------------------------------------------------------------------
# What is there


def scan(inbox: Path, settle_seconds: float = 60.0) -> Listing:
    """The files of the inbox and its subfolders, in order of their names.

    A file that changed less than `settle_seconds` ago is looked at twice, half a second apart: one that grows, or that a process holds
    open for writing, is waiting, and what belongs to it waits with it. Of a recording and transcripts with its name the recording is the
    call; of transcripts with one name, JSON goes before WebVTT, and that before SubRip. Folders that are links are not followed. Raises
    InputError when the inbox is not a folder that can be read.
    """
    require_inbox(inbox)
    files, unreadable = _files(inbox)
    beside = Beside(files)
    waiting = writing.unfinished(files, settle_seconds)
    held = _held(waiting, set(files))
    waiting |= {path for path in files if path not in waiting and beside.is_early(path)}
    ready = []
    for path in files:
        if path in waiting or beside.is_taken(path):
            continue
        if _call(path) in held or ((is_recording(path) or is_captions(path)) and path.parent / TABLE in held):
            waiting.add(path)
        else:
            ready.append(_item(path, inbox, beside))
    return Listing(
        ready=tuple(ready),
        waiting=tuple(sorted(_name(path, inbox) for path in waiting)),
        unreadable=tuple(sorted(_name(path, inbox) for path in unreadable)),
    )


def require_inbox(inbox: Path) -> None:
    """Raises InputError, and says what to do, when the inbox is not a folder."""
    if not os.path.isdir(inbox):  # noqa: PTH112 Path.is_dir raises where a folder above is closed to us
        raise InputError(f"{inbox}: there is no such folder; make it, or name another with --inbox")


def item(path: Path, kind: Literal["recording", "conversation"] = "recording") -> Item:
    """A file that was named as such, rather than found in the inbox, with what lies beside it."""
    if kind == "conversation":
        return _conversation(path, printable(path.name), Beside(filter(Path.is_file, belonging(path))))
    beside = Beside(_neighbours(path))
    sidecar = beside.sidecar(path)
    if sidecar == path:  # it was named as a recording, whatever its ending
        sidecar = None
    return Item(path=path, name=printable(path.name), kind="recording", sidecar=sidecar, table=beside.table(path))


def mark(path: Path) -> tuple[int, int]:
    """Size in bytes and time of the last change in ns: while both stay the same, the file has not been written. Raises OSError."""
    return writing.mark(path)


def _neighbours(path: Path) -> list[Path]:
    try:
        return sorted(other for other in path.parent.iterdir() if other.is_file())
    except OSError as error:
        raise InputError(f"{printable(path.parent)}: what lies beside the recording cannot be listed ({error.strerror})") from error


def _files(inbox: Path) -> tuple[list[Path], list[Path]]:
    """The files below the inbox, and what cannot be read. What is hidden is passed over."""
    files: list[Path] = []
    unreadable: list[Path] = []

    def note(error: OSError) -> None:
        if Path(error.filename) == inbox:
            raise InputError(f"{inbox}: the folder cannot be read ({error.strerror}); give its reader the right to") from error
        if not isinstance(error, FileNotFoundError):  # a folder that was taken away meanwhile is not missed
            unreadable.append(Path(error.filename))

    for folder, folders, names in os.walk(inbox, onerror=note):
        folders[:] = [name for name in folders if not name.startswith(".") and name != _NOT_OURS]
        for path in (Path(folder, name) for name in names if not name.startswith(".")):
            if os.path.isfile(path):  # noqa: PTH113 as above, for what a link leads to
                files.append(path)
            elif os.path.lexists(path):  # a link that leads nowhere, a pipe
                unreadable.append(path)
    return sorted(files), unreadable


def _name(path: Path, inbox: Path) -> str:
    return printable(path.relative_to(inbox).as_posix())


def _item(path: Path, inbox: Path, beside: Beside) -> Item:
    name = _name(path, inbox)
    if is_recording(path):
        return Item(path=path, name=name, kind="recording", sidecar=beside.sidecar(path), table=beside.table(path))
    if is_captions(path) or is_json(path):
        return _conversation(path, name, beside)
    return Item(path=path, name=name, kind="unknown")


def _conversation(path: Path, name: str, beside: Beside) -> Item:
    """A conversation with what lies beside it; nothing does beside ours, which says everything itself."""
    table = beside.table(path)
    if is_captions(path):
        return Item(path=path, name=name, kind="conversation", sidecar=beside.sidecar(path), table=table)
    return Item(path=path, name=name, kind="conversation", table=table if table is not None and is_foreign(path) else None)


def _held(unfinished: set[Path], files: set[Path]) -> set[Path]:
    """What keeps others waiting: the calls that unfinished files belong to, and the tables among them, spelled as `calls.csv`.

    A `call.wav.part` beside a `call.wav` keeps nothing waiting: the upload that broke off was made again.
    """
    coming = {path: writing.finished(path) for path in unfinished}
    missing = [whole for path, whole in coming.items() if whole == path or whole not in files]
    return {path.with_name(TABLE) if path.name.lower() == TABLE else _call(path) for path in missing}


def _call(path: Path) -> Path:
    """What `call.wav`, `call.srt`, `call.json` and `call.wav.json` have in common."""
    stem = path.with_suffix("") if is_json(path) else path
    return stem.with_suffix("") if is_recording(stem) or is_captions(stem) else stem


# ---------------------------------------------------------------------------------------------------------------------
# What is known of it


def facts(item: Item, file_name_pattern: str = "") -> Facts:
    """What the file's name, its row in `calls.csv` and its sidecar say, each over the one before.

    Raises ConversationError, with file and key or line, when one of them is wrong.
    """
    values: dict[str, Any] = {}
    values.update(_from_name(printable(item.path.stem), file_name_pattern))
    values.update(_from_table(item))
    values.update(_from_sidecar(item.sidecar))
    return _facts(values, item)


def _facts(values: Mapping[str, Any], item: Item) -> Facts:
    own = {key: values[key] for key in ("call_id", "language", "started_at") if values.get(key) is not None}
    for key, value in own.items():
        if not isinstance(value, str):
            raise ConversationError(f"{item.name}: {key} must be a text, it is {wire.dumps(value)}")
    said = own.get("language", "").strip().lower()
    language = re.split("[-_]", said)[0] if said not in ("", "und", "auto") else None
    if language is not None and not re.fullmatch("[a-z]{2,3}", language):
        raise ConversationError(f"{item.name}: language must be a code such as tr, fa, et, en or ru, it is {said!r}")
    rest = {key: value for key, value in values.items() if key not in ("call_id", "language", "started_at")}
    return Facts(
        call_id=own.get("call_id", "").strip() or printable(item.path.stem),
        language=language,
        started_at=own.get("started_at"),
        metadata=wire.metadata(rest, printable(item.sidecar.name) if item.sidecar else item.name),
    )


def _from_name(stem: str, pattern: str) -> dict[str, Any]:
    if not pattern:
        return {}
    found = re.search(pattern, stem)
    return {} if found is None else sidecars.typed({key: value for key, value in found.groupdict().items() if value}, "file_name_pattern")


def _from_table(item: Item) -> dict[str, Any]:
    return sidecars.row(item.table, item.path.name) if item.table else {}


def _from_sidecar(sidecar: Path | None) -> dict[str, Any]:
    if sidecar is None:
        return {}
    name = printable(sidecar.name)
    try:
        data = wire.loads(sidecar.read_bytes(), name, wire.FOREIGN_DEEPEST)
    except InputError as error:
        raise ConversationError(str(error)) from error
    if not isinstance(data, dict):
        raise ConversationError(f"{name}: metadata is a JSON object, this is a {type(data).__name__}")
    if data.get("format") == wire.CONVERSATION_FORMAT:
        own = wire.conversation(data, name)  # somebody else's transcript: what it knows of the call serves, its words do not
        given = {"call_id": own.call_id, "language": own.language, "started_at": own.started_at}
        data = {**(data.get("metadata") or {}), **given}
    elif is_transcript(data):
        data = {}
    return {key: value for key, value in data.items() if value is not None}  # null says what an absent key says


# ---------------------------------------------------------------------------------------------------------------------
# What is not a call


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
    line = f"{item.name}: {_on_one_line(' '.join(reason.split()))}\n"
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
    files = _neighbours(item.path)
    beside = Beside(files)
    return any(is_recording(path) and path != item.path and beside.sidecar(path) == item.sidecar for path in files)


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

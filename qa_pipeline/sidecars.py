"""Metadata as text: the rows of a folder's `calls.csv` and what file names hold, turned into the types that metadata has."""

import csv
import hashlib
import io
from collections.abc import Callable, Iterator
from dataclasses import fields
from functools import lru_cache
from itertools import zip_longest
from pathlib import Path
from typing import Any

from qa_pipeline import wire
from qa_pipeline.errors import ConversationError, InputError
from qa_pipeline.types import Metadata, Recording

LISTS = frozenset({"company", "usual_products"})
"""Keys that hold several texts."""
_YES = {"true", "yes", "y", "1", "evet", "بله", "jah", "да"}
_NO = {"false", "no", "n", "0", "hayır", "خیر", "ei", "нет"}
_COUNTS = {"sample_rate": "Hz", "audio_channels": "channels"}
"""What the metadata may say of the recording itself, and in what it counts."""
COLUMNS = frozenset({field.name for field in fields(Metadata)} - {"extra"} | {"file", "call_id", "language", "started_at", *_COUNTS})
"""The names of columns that are known in capitals too."""
_ALWAYS_48_KHZ = "opus"
"""A codec that forgets what rate it was given, and decodes to 48 kHz."""


def row(table: Path, file: str) -> dict[str, Any]:
    """What the table says of a file; nothing when it has no row for it.

    A column is a metadata key, `file` names the recording; keys that we know are known in capitals too. Lists are separated by `;`, a
    value that begins with `[` or `{` is JSON, an empty cell says nothing. Blank lines, rows without a file and the empty columns that
    spreadsheets leave at the end are passed over. Raises ConversationError with file, line and column.
    """
    stat = table.stat()
    found = _rows(table, stat.st_size, stat.st_mtime_ns).get(file)
    if found is None:
        return {}
    line, cells = found
    return typed(cells, f"{table.name}: line {line}")


def row_mark(table: Path, mark: tuple[int, int], file: str) -> str:
    """A short text that stays the same while the table says the same of the file: a table that grows each night changes no other call.

    `mark` are the table's size and time of change. One that cannot be read is as good as its mark: taking the call will say what is wrong.
    """
    try:
        found = _rows(table, *mark).get(file)
    except ConversationError:
        return f"{mark[0]}-{mark[1]}"
    return "" if found is None else hashlib.blake2b(repr(found[1]).encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


def typed(cells: dict[str, str], where: str) -> dict[str, Any]:
    """Texts as the types of metadata. Raises ConversationError that names `where` and the key."""
    return {key: _typed(key, value.strip(), f"{where}: {key}") for key, value in cells.items() if value.strip()}


def require_recording(metadata: Metadata, recording: Recording) -> None:
    """Raises ConversationError when the metadata says `sample_rate` (Hz) or `audio_channels` (how many) and the file has another."""
    if "sample_rate" in metadata.extra and recording.codec != _ALWAYS_48_KHZ:
        _require("sample_rate", metadata.extra["sample_rate"], recording.sample_rate)
    if "audio_channels" in metadata.extra:
        _require("audio_channels", metadata.extra["audio_channels"], recording.channels)


def _require(key: str, said: object, found: int) -> None:
    if not isinstance(said, int) or isinstance(said, bool):
        raise ConversationError(f"metadata: {key} must be a whole number, it is {wire.dumps(said)}")
    if said != found:
        raise ConversationError(
            f"metadata says {key} {said} ({_COUNTS[key]}), the recording has {found}: is it the metadata of another file? "
            "Correct it, or leave the key out"
        )


@lru_cache(maxsize=256)  # one table serves every recording of its folder; size and time tell when it has changed
def _rows(table: Path, _size: int, _changed: int) -> dict[str, tuple[int, dict[str, str]]]:
    lines = _lines(table)
    head, names = next(lines, (1, ["nothing"]))
    columns = _columns(table, head, names)
    rows: dict[str, tuple[int, dict[str, str]]] = {}
    for line, cells in lines:
        if any(cell.strip() for name, cell in zip_longest(columns, cells, fillvalue="") if not name):
            raise ConversationError(f"{table.name}: line {line} has more cells than line {head} has columns; quote what holds a separator")
        found = {name: cell for name, cell in zip(columns, cells, strict=False) if cell.strip()}
        file = found.pop("file", "").strip()
        if not file:
            continue
        if file in rows:
            raise ConversationError(f"{table.name}: line {line} names {file!r} again, after line {rows[file][0]}")
        rows[file] = (line, found)
    return rows


def _lines(table: Path) -> Iterator[tuple[int, list[str]]]:
    """Line number and cells of what is not blank; a row of many lines has the number of its last."""
    text = _text(table)
    first = next((line for line in text.splitlines() if line.strip(" ;,")), "")
    reader = csv.reader(io.StringIO(text), delimiter=";" if first.count(";") > first.count(",") else ",", strict=True)
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells):
                yield reader.line_num, cells
    except csv.Error as error:
        raise ConversationError(f"{table.name}: line {reader.line_num} cannot be read ({error}); is a quotation mark open?") from error


def _text(table: Path) -> str:
    try:
        text = table.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise ConversationError(f"{table.name}: not UTF-8 text; save it as 'CSV UTF-8'") from error
    except OSError as error:
        raise ConversationError(f"{table.name}: cannot be read ({error.strerror})") from error
    if "\0" in text:  # UTF-16 without its mark, or no text at all
        raise ConversationError(f"{table.name}: holds NUL bytes, so it is not UTF-8 text; save it as 'CSV UTF-8'")
    return text


def _columns(table: Path, head: int, names: list[str]) -> list[str]:
    """The keys that the columns stand for; a column without a name stands for nothing."""
    stripped = [name.strip() for name in names]
    columns = [name.lower() if name.lower() in COLUMNS else name for name in stripped]
    if "file" not in columns:
        raise ConversationError(f"{table.name}: line {head} has no column 'file'; it has {', '.join(filter(None, stripped))}")
    twice = next((name for name in columns if name and columns.count(name) > 1), None)
    if twice is not None:
        raise ConversationError(f"{table.name}: line {head} has the column {twice!r} twice")
    return columns


def _typed(key: str, value: str, where: str) -> Any:
    if value[0] in "[{":
        try:
            return wire.loads(value, where, wire.FOREIGN_DEEPEST)
        except InputError as error:
            raise ConversationError(str(error)) from error
    if key in LISTS:
        return [item.strip() for item in value.split(";") if item.strip()]
    if key == "catalog":
        return [{"name": item.strip()} for item in value.split(";") if item.strip()]
    reader = _READERS.get(key)
    return reader(value, where) if reader else value


def yes_or_no(value: str, where: str) -> bool:
    """A text as true or false, in any of our languages. Raises ConversationError that begins with `where`."""
    if value.strip().casefold() in _YES | _NO:
        return value.strip().casefold() in _YES
    raise ConversationError(f"{where} must be true or false, it is {value!r}")


def _count(value: str, where: str) -> int:
    if not value.isdecimal():
        raise ConversationError(f"{where} must be a whole number, it is {value!r}")
    return int(value)


def _channels(value: str, where: str) -> dict[str, int]:
    pairs = [pair.split("=") for pair in value.split(";") if pair.strip()]
    try:
        channels = {role.strip(): int(channel) for role, channel in pairs}
    except ValueError as error:
        raise ConversationError(f"{where} must read like agent=0;customer=1, it is {value!r}") from error
    if len(channels) < len(pairs):
        raise ConversationError(f"{where} names a role twice, it is {value!r}")
    wire.require_channels(channels, where)
    return channels


_READERS: dict[str, Callable[[str, str], Any]] = {
    "overdue_debt": yes_or_no,
    "channels": _channels,
    **dict.fromkeys((*_COUNTS, "speaker_count"), _count),
}

"""Metadata as text: the rows of a folder's `calls.csv` and what file names hold, turned into the types that metadata has."""

import csv
import io
from functools import lru_cache
from pathlib import Path
from typing import Any

from qa_pipeline import wire
from qa_pipeline.errors import ConversationError, InputError

_LISTS = {"company", "usual_products"}
_YES = {"true", "yes", "y", "1", "evet", "بله", "jah", "да"}
_NO = {"false", "no", "n", "0", "hayır", "خیر", "ei", "нет"}


def row(table: Path, file: str) -> dict[str, Any]:
    """What the table says of a file; nothing when it has no row for it.

    A column is a metadata key; `file` names the recording. Lists are separated by `;`, a value that begins with `[` or `{` is JSON, an
    empty cell says nothing. Raises ConversationError with file, line and column.
    """
    stat = table.stat()
    found = _rows(table, stat.st_size, stat.st_mtime_ns).get(file)
    if found is None:
        return {}
    line, cells = found
    return typed(cells, f"{table.name}: line {line}")


def typed(cells: dict[str, str], where: str) -> dict[str, Any]:
    """Texts as the types of metadata. Raises ConversationError that names `where` and the key."""
    return {key: _typed(key, value.strip(), f"{where}: {key}") for key, value in cells.items() if value.strip()}


@lru_cache(maxsize=256)  # one table serves every recording of its folder; size and time tell when it has changed
def _rows(table: Path, _size: int, _changed: int) -> dict[str, tuple[int, dict[str, str]]]:
    try:
        text = table.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise ConversationError(f"{table.name}: cannot be read as UTF-8 text ({type(error).__name__})") from error
    first = text.partition("\n")[0]
    reader = csv.DictReader(io.StringIO(text), delimiter=";" if first.count(";") > first.count(",") else ",", restkey="")
    if "file" not in (reader.fieldnames or ()):
        raise ConversationError(f"{table.name}: line 1 has no column 'file'; it has {', '.join(reader.fieldnames or ['nothing'])}")
    rows: dict[str, tuple[int, dict[str, str]]] = {}
    for cells in reader:
        line, file = reader.line_num, (cells.pop("file") or "").strip()
        if "" in cells:
            raise ConversationError(f"{table.name}: line {line} has more cells than line 1 has columns; quote what holds a separator")
        if file in rows:
            raise ConversationError(f"{table.name}: line {line} names {file!r} again, after line {rows[file][0]}")
        rows[file] = (line, {key: value for key, value in cells.items() if value})
    return rows


def _typed(key: str, value: str, where: str) -> Any:
    if value[0] in "[{":
        try:
            return wire.loads(value, where)
        except InputError as error:
            raise ConversationError(str(error)) from error
    if key in _LISTS:
        return [item.strip() for item in value.split(";") if item.strip()]
    if key == "catalog":
        return [{"name": item.strip()} for item in value.split(";") if item.strip()]
    if key == "overdue_debt":
        return _yes_or_no(value, where)
    if key == "channels":
        return _channels(value, where)
    return value


def _yes_or_no(value: str, where: str) -> bool:
    if value.casefold() in _YES | _NO:
        return value.casefold() in _YES
    raise ConversationError(f"{where} must be true or false, it is {value!r}")


def _channels(value: str, where: str) -> dict[str, int]:
    try:
        return {role.strip(): int(channel) for role, channel in (pair.split("=") for pair in value.split(";"))}
    except ValueError as error:
        raise ConversationError(f"{where} must read like agent=0;customer=1, it is {value!r}") from error

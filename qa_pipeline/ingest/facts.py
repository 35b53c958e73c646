"""What is known of a call beside its sound or its words."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from qa_pipeline import sidecars, wire
from qa_pipeline.beside import is_transcript
from qa_pipeline.errors import ConversationError, InputError
from qa_pipeline.ingest.items import Item, printable
from qa_pipeline.types import Metadata

Ask = Callable[[Mapping[str, Any]], Mapping[str, Any]]
"""Is told what is known of a call, and answers with more of it: a database, asked by `metadata_query`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What is known of a recording beside its sound. `language` is None when nobody said."""

    call_id: str
    language: str | None = None
    started_at: str | None = None
    metadata: Metadata = field(default_factory=Metadata)


def facts(item: Item, file_name_pattern: str = "", ask: Ask | None = None) -> Facts:
    """What the file's name, its row in `calls.csv`, the database and its sidecar say, each over the one before.

    The database is the company's own record and outweighs what the telephony system exports; a sidecar is written for this one call, and
    is where a person corrects what all the others say. `ask` is told everything that is known without it, and `file`, `stem` and `name`.
    Raises ConversationError, with file and key or line, when one of them is wrong, and what `ask` raises.
    """
    named = _from_name(printable(item.path.stem), file_name_pattern)
    listed = _from_table(item)
    sidecar = _from_sidecar(item.sidecar)
    file = {"file": printable(item.path.name), "stem": printable(item.path.stem), "name": item.name}
    known = {"call_id": file["stem"], **named, **listed, **sidecar, **file}
    asked = ask(known) if ask is not None else {}
    return _facts({**named, **listed, **asked, **sidecar}, item)


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
        metadata=wire.metadata(rest, _metadata_of(printable(item.sidecar.name) if item.sidecar else item.name)),
    )


def _metadata_of(name: str) -> str:
    """How a message begins by which a person, and `reasons`, tells that not the call is wrong, but what lies beside it."""
    return f"{name}: metadata"


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
        data = wire.loads(sidecar.read_bytes(), _metadata_of(name), wire.FOREIGN_DEEPEST)
    except InputError as error:
        raise ConversationError(str(error)) from error
    if not isinstance(data, dict):
        raise ConversationError(f"{_metadata_of(name)} is a JSON object, this is a {type(data).__name__}")
    if data.get("format") == wire.CONVERSATION_FORMAT:
        own = wire.conversation(data, _metadata_of(name))  # somebody else's transcript: what it knows of the call serves, its words do not
        given = {"call_id": own.call_id, "language": own.language, "started_at": own.started_at}
        data = {**(data.get("metadata") or {}), **given}
    elif is_transcript(data):
        data = {}
    return {key: value for key, value in data.items() if value is not None}  # null says what an absent key says

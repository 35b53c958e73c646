"""What a query gave, as metadata: each column under its name, each value in the type that the key has."""

import math
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any
from uuid import UUID

from qa_pipeline import sidecars, wire
from qa_pipeline.crm.database import Rows
from qa_pipeline.errors import ConversationError

_TEXTS = frozenset(
    ("call_id", "language", "started_at", "agent_name", "agent_id", "team", "queue", "customer_id", "direction", "customer_type")
)
_COUNTS = frozenset({"speaker_count", "sample_rate", "audio_channels"})
_PRODUCT = frozenset({"name", "aliases", "new", "special"})
_OWN = ("call_id", "language", "started_at")


def metadata(found: Rows) -> dict[str, Any]:
    """What the rows say of a call.

    Where there are several, lists have what each of them says, and everything else must be the same in all. What is NULL, or an empty text,
    says nothing. Raises ConversationError that names the column.
    """
    names = [name.lower() if name.lower() in sidecars.COLUMNS else name for name in found.names]
    said: dict[str, Any] = {}
    for name, values in _by_column(names, found.rows):
        where = f"{found.setting}: {name}"
        if name in sidecars.LISTS or name == "catalog":
            said[name] = _joined(_listed(name, value, where) for value in values)
            continue
        typed = [_typed(name, value, where) for value in values]
        if any(one != typed[0] for one in typed):
            raise ConversationError(f"{where} is not the same in all {len(found.rows)} rows of one call; let the query give one of them")
        said[name] = typed[0]
    wire.metadata({name: value for name, value in said.items() if name not in _OWN}, found.setting)
    return said


def catalog(found: Rows) -> list[dict[str, Any]]:
    """The products of the rows, one each. Raises ConversationError that names the column."""
    names = [name.lower() if name.lower() in _PRODUCT else name for name in found.names]
    if found.names and "name" not in names:
        raise ConversationError(f"{found.setting} has no column 'name'; it has {', '.join(found.names)}")
    products = []
    for row in found.rows:
        said = _by_column(names, [row])
        products.append({name: _of_product(name, value, f"{found.setting}: {name}") for name, (value,) in said})
    wire.metadata({"catalog": products}, found.setting)
    return products


def _by_column(names: Sequence[str], rows: Sequence[Sequence[Any]]) -> Iterable[tuple[str, list[Any]]]:
    """Each column that says something, with its values; `file` is what a table calls the recording, and no metadata."""
    for place, name in enumerate(names):
        values = [row[place] for row in rows if row[place] is not None and str(row[place]).strip()]
        if values and name != "file":
            yield name, values


def _joined(lists: Iterable[list[Any]]) -> list[Any]:
    """All of them, each once, in order."""
    joined: list[Any] = []
    for values in lists:
        joined += [value for value in values if value not in joined]
    return joined


def _listed(name: str, value: Any, where: str) -> list[Any]:
    """The values of a list: of an array, of JSON, or of a text with `;` between them."""
    if isinstance(value, str):
        key = "usual_products" if name == "aliases" else name  # read alike
        value = sidecars.typed({key: value}, where.rpartition(":")[0]).get(key, [])
    if not isinstance(value, list | tuple):
        raise ConversationError(f"{where} must be a text or a list, it is {_called(value)}")
    return [_plain(item, where) if isinstance(item, Mapping) else _text(item, where) for item in value]


def _typed(name: str, value: Any, where: str) -> Any:
    if name in _TEXTS:
        return _text(value, where)
    if name == "overdue_debt":
        return _yes_or_no(name, value, where)
    if name in _COUNTS:
        return _whole(value, where)
    if name == "channels" and isinstance(value, str):
        return sidecars.typed({name: value}, where.rpartition(":")[0])[name]
    return _plain(value, where)


def _of_product(name: str, value: Any, where: str) -> Any:
    if name == "aliases":
        return _listed(name, value, where)
    if name in ("new", "special"):
        return _yes_or_no(name, value, where)
    return _text(value, where) if name == "name" else _plain(value, where)


def _text(value: Any, where: str) -> str:
    """A text. Numbers that databases give for ids, and times, have one spelling alone; what has several is refused."""
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, UUID) or (isinstance(value, int | Decimal) and not isinstance(value, bool) and value == int(value)):
        return str(value if isinstance(value, UUID) else int(value))
    raise ConversationError(f"{where} must be a text, it is {_called(value)}")


def _yes_or_no(name: str, value: Any, where: str) -> bool:
    if isinstance(value, str):
        return sidecars.yes_or_no(value, where)
    if value in (0, 1) and isinstance(value, bool | int | Decimal):
        return bool(value)
    hint = f"compare it in the query: `balance > 0 as {name}`" if isinstance(value, int | float | Decimal) else "say it in the query"
    raise ConversationError(f"{where} must be true or false, it is {_called(value)}; {hint}")


def _whole(value: Any, where: str) -> int:
    if isinstance(value, int | Decimal) and not isinstance(value, bool) and value == int(value):
        return int(value)
    raise ConversationError(f"{where} must be a whole number, it is {_called(value)}")


def _plain(value: Any, where: str) -> Any:
    """A value of a key that we do not know, as JSON has it."""
    if isinstance(value, str | bool | int) or (isinstance(value, float) and math.isfinite(value)):
        return value
    if isinstance(value, Decimal) and value.is_finite():
        return int(value) if value == int(value) else float(value)
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, list | tuple):
        return [None if item is None else _plain(item, where) for item in value]
    if isinstance(value, Mapping):
        return {str(key): None if item is None else _plain(item, where) for key, item in value.items()}
    raise ConversationError(f"{where} is {_called(value)}, which metadata cannot hold; turn it into a text in the query")


def _called(value: Any) -> str:
    """What kind of value it is, not which: it is somebody's."""
    return f"a value of the type {type(value).__name__}"

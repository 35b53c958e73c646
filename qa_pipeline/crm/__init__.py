"""What a database knows of a call beside what lies in the inbox: a CRM's overdue debt, the customer's usual products, the catalog.

It is asked once for each call, when that is first taken, and what it said then is kept in the store: a debt that is paid next week does not
change last week's call. Another query, or other values for its parameters, are another question, and are asked anew.
"""

import hashlib
from collections.abc import Mapping
from typing import Any

from qa_pipeline import wire
from qa_pipeline.crm import columns
from qa_pipeline.crm.database import SILENT, Database, opened
from qa_pipeline.errors import SettingsError
from qa_pipeline.settings import Settings
from qa_pipeline.store import Store

METADATA = "metadata"
"""The stage under which the store keeps what was said."""

__all__ = ["METADATA", "SILENT", "answer", "is_asked", "keep", "question", "require"]


def is_asked(settings: Settings) -> bool:
    """Whether there is a database to ask."""
    return bool(settings.metadata_url)


def question(settings: Settings) -> str:
    """A text that changes when something else is asked. It holds no password."""
    return "\x1f".join((settings.metadata_query, settings.catalog_query)) if is_asked(settings) else ""


def require(settings: Settings) -> None:
    """Raises SettingsError before the first call when the database cannot be asked: its URL, its driver, its password, the SQL."""
    if not is_asked(settings):
        if settings.metadata_query or settings.catalog_query:
            raise SettingsError("metadata_query and catalog_query ask the database of metadata_url, which is not set")
        return
    if not settings.metadata_query and not settings.catalog_query:
        raise SettingsError("metadata_url is set, and nothing is asked there: set metadata_query or catalog_query")
    _database(settings).try_out()


def answer(settings: Settings, store: Store, sha256: str, known: Mapping[str, Any], fresh: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """What the database says of a call, or said when the call was first taken. `known` is what is known of it without.

    What it says now is in `fresh`, by key, until the store has a row for the call: `keep` puts it there. Raises InputError when there is
    no answer, and ConversationError, with the column, when the answer is wrong.
    """
    database = _database(settings)
    key = _key(settings, database.parameters(known))
    if key in fresh:
        return fresh[key]
    said: dict[str, Any] | None = store.result(sha256, METADATA, key)
    if said is None:
        said = _asked(database, known)
        fresh[key] = said
        if store.call(sha256) is not None:
            keep(store, sha256, fresh)
    return said


def keep(store: Store, sha256: str, fresh: Mapping[str, Mapping[str, Any]]) -> None:
    """Keeps what was said of a call that has its row in the store."""
    for key, said in fresh.items():
        store.add_result(sha256, METADATA, key, said, made_by=f"{METADATA}:query@{key[:8]}", seconds=0.0)


def _asked(database: Database, known: Mapping[str, Any]) -> dict[str, Any]:
    said = columns.metadata(database.metadata(known))
    products = columns.catalog(database.catalog(known))
    if products:
        said["catalog"] = products
    return said


def _key(settings: Settings, parameters: Mapping[str, Any]) -> str:
    """Finds what was said: by the question, and what was asked about."""
    return hashlib.sha256("\x1f".join((question(settings), wire.dumps(parameters))).encode("utf-8", "surrogatepass")).hexdigest()


def _database(settings: Settings) -> Database:
    return opened(settings.metadata_url, settings.metadata_query, settings.catalog_query, settings.metadata_seconds)

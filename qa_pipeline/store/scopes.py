"""Which of the calls that can be searched are selected."""

import sqlalchemy as sa

from qa_pipeline.store import deletion, spoken, tables
from qa_pipeline.store.database import Store
from qa_pipeline.store.facts import _chosen
from qa_pipeline.types.facts import Selection

_calls = tables.search_calls


def numbers(store: Store, selection: Selection) -> dict[int, str]:
    """The language of each call that is selected and can be searched, by its number in `search_calls`.

    Raises InputError where `since` or `until` is no time.
    """
    query = sa.select(_calls.c.id, _calls.c.language)
    if selection == Selection():
        parts = [query]
    else:
        facts, known = tables.call_facts, tables.calls
        joined = query.join(facts, facts.c.sha256 == _calls.c.sha256).join(known, known.c.sha256 == _calls.c.sha256)
        parts = [joined.where(*some) for some in _chosen(selection, facts)]
    found: dict[int, str] = {}
    with store._connection() as connection:
        for part in parts:
            found |= {row[0]: row[1] for row in connection.execute(part)}
    return found


def marks(store: Store) -> dict[int, str]:
    """The mark of each call that can be searched, by its number; of those whose words are being deleted none."""
    notes = tables.deletions
    gone = sa.exists().where(notes.c.sha256 == _calls.c.sha256, notes.c.what == deletion.TRANSCRIPT)
    with store._connection() as connection:
        rows = connection.execute(sa.select(_calls).where(~gone))
        return {row.id: spoken.mark(spoken.Call(**row._mapping)) for row in rows}

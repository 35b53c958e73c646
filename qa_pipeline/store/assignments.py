"""What was given to whom to listen to. Rows are only ever added: an assignment that was a mistake is taken back by another."""

from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from qa_pipeline.errors import InputError
from qa_pipeline.store import tables
from qa_pipeline.store.database import Store, now
from qa_pipeline.store.texts import storable


@dataclass(frozen=True, slots=True, kw_only=True)
class Assignment:
    """A playlist, or a sample of it, that an agent was given to get better at a criterion.

    `agent` is the agent's id, or the name where calls have no id. `playlist` is its name at that time; `sample` is the number that it had,
    and `sha256` the hash of its call, 0 and empty where all of it was given. `at` is ISO 8601 in UTC. `taken_back_at` is empty while it
    counts.
    """

    id: int
    agent: str
    criterion: str
    playlist: str
    sample: int
    sha256: str
    note: str
    by: str
    at: str
    taken_back_by: str = ""
    taken_back_at: str = ""


def add(
    store: Store, *, agent: str, criterion: str, playlist: str, sample: int = 0, sha256: str = "", note: str = "", by: str, at: str = ""
) -> Assignment:
    """Notes an assignment; `at` is when the agent got it, where that is not now."""
    row = {
        "takes_back": 0,
        "agent": storable(agent, 255),
        "criterion": storable(criterion, 255),
        "playlist": storable(playlist),
        "sample": sample,
        "sha256": sha256,
        "note": storable(note),
        "by": storable(by),
        "at": at or now(),
    }
    table = tables.assignments
    with store._connection() as connection:
        made = connection.execute(table.insert().values(row).returning(table.c.id)).scalar_one()
    return Assignment(id=made, **{name: row[name] for name in row if name != "takes_back"})  # type: ignore[arg-type]


def take_back(store: Store, number: int, *, by: str) -> Assignment:
    """Takes an assignment back, which stays noted. Raises InputError when there is none of this number, or it was taken back before."""
    found = next((one for one in assignments(store, taken_back=True) if one.id == number), None)
    if found is None:
        raise InputError(f"there is no assignment {number}; `qa-pipeline coach assigned` shows those that are")
    if found.taken_back_at:
        raise InputError(f"assignment {number} was taken back on {found.taken_back_at[:10]} by {found.taken_back_by}")
    row = {"agent": found.agent, "criterion": found.criterion, "playlist": "", "sample": 0, "sha256": "", "note": ""}
    with store._connection() as connection:
        connection.execute(tables.assignments.insert().values(**row, takes_back=number, by=storable(by), at=now()))
    return found


def assignments(store: Store, *, agent: str = "", criterion: str = "", taken_back: bool = False) -> list[Assignment]:
    """The assignments in the order in which they were made, of one agent or of all; with `taken_back` also those that count no more."""
    own, other = tables.assignments.alias("own"), tables.assignments.alias("other")
    columns = [own.c[name] for name in Assignment.__dataclass_fields__ if not name.startswith("taken_back")]
    query = (
        sa.select(*columns, sa.func.min(other.c.by).label("taken_back_by"), sa.func.min(other.c.at).label("taken_back_at"))
        .outerjoin(other, other.c.takes_back == own.c.id)
        .where(own.c.takes_back == 0)
        .group_by(*columns)
        .order_by(own.c.id)
    )
    if agent:
        query = query.where(own.c.agent == storable(agent, 255))
    if criterion:
        query = query.where(own.c.criterion == storable(criterion, 255))
    with store._connection() as connection:
        rows = connection.execute(query).all()
    found = [_assignment(row) for row in rows]
    return [one for one in found if taken_back or not one.taken_back_at]


def _assignment(row: sa.Row[Any]) -> Assignment:
    known = dict(row._mapping)
    return Assignment(**{**known, "taken_back_by": known["taken_back_by"] or "", "taken_back_at": known["taken_back_at"] or ""})

"""Legal holds in the store: what is under one is deleted by no rule."""

from dataclasses import dataclass
from typing import Literal

import sqlalchemy as sa

from qa_pipeline.store import tables
from qa_pipeline.store.database import Store, now
from qa_pipeline.store.texts import storable

Kind = Literal["call", "customer", "agent", "dates"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Hold:
    """A row of `holds`. `value` is an id, or the first of the `dates`, of which `last` is the last; empty once it is lifted."""

    id: int
    kind: Kind
    value: str
    last: str
    reason: str
    by: str
    at: str
    lifted_by: str = ""
    lifted_at: str = ""


def add(store: Store, kind: Kind, value: str, *, last: str = "", reason: str, by: str) -> Hold:
    """Sets a hold, from now on. Dates are ISO 8601."""
    row = {"kind": kind, "value": storable(value), "last": last, "reason": storable(reason), "by": storable(by), "at": now()}
    with store._connection() as connection:
        made = connection.execute(tables.holds.insert().values(**row, lifted_by="", lifted_at="").returning(*tables.holds.c)).one()
    return Hold(**made._mapping)


def lift(store: Store, number: int, *, by: str) -> bool:
    """Lifts a hold, and forgets what it was on; False where there is none of this number that holds."""
    table = tables.holds
    values = {"value": "", "last": "", "lifted_by": storable(by), "lifted_at": now()}
    with store._connection() as connection:
        return connection.execute(table.update().where(table.c.id == number, table.c.lifted_at == "").values(values)).rowcount > 0


def holds(store: Store, *, lifted: bool = False) -> list[Hold]:
    """The holds in force, in the order in which they were set; with `lifted` also those that are not any more."""
    query = sa.select(tables.holds).order_by(tables.holds.c.id)
    if not lifted:
        query = query.where(tables.holds.c.lifted_at == "")
    with store._connection() as connection:
        return [Hold(**row._mapping) for row in connection.execute(query)]

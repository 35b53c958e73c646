"""The store, copied to another database: from SQLite to PostgreSQL, or back."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from qa_pipeline.errors import BusyError, StoreError
from qa_pipeline.store import connections, queue, tables
from qa_pipeline.store.database import Store
from qa_pipeline.store.texts import storable

ROWS = 200
"""That are held in memory at once: a result of an hour's call has a megabyte."""

Told = Callable[[str, int], None]
"""Is told of a table how many rows of it are there by now."""


def copy(source: Store, target: Store, tell: Told = lambda _table, _rows: None) -> dict[str, int]:
    """Copies all tables into a store that holds nothing; how many rows of each.

    All of it is one transaction: it is there whole, or not at all. Raises StoreError when the target holds something already, or the source
    was written to meanwhile, and BusyError when a run is at work on the source.
    """
    if queue.live_runs(source):
        raise BusyError("a run is at work on this store: copy it when the run has ended")
    with target._connection() as written, _as_it_is(source) as read:
        held = [name for name, rows in _counts(written).items() if rows]
        if held:
            raise StoreError(f"the database to copy to is not empty: it has rows in {', '.join(held)}; make a new one")
        copied = {table.name: _copied(table, read, written, tell) for table in tables.metadata.sorted_tables}
        if _counts(written) != copied:
            raise StoreError("not every row has arrived: nothing was copied")
        with source._connection() as now:
            if _counts(now) != copied:
                raise StoreError("the store was written to meanwhile: nothing was copied; copy it when nothing is at work on it")
    return copied


@contextmanager
def _as_it_is(store: Store) -> Iterator[Connection]:
    """A connection that sees the store as it is at its first look, whatever others write."""
    sqlite = store._engine.dialect.name == "sqlite"
    engine = store._engine if sqlite else store._engine.execution_options(isolation_level="REPEATABLE READ")
    with connections.transaction(engine) as connection:
        if sqlite:
            connection.exec_driver_sql("begin")
        yield connection


def _counts(connection: Connection) -> dict[str, int]:
    return {
        table.name: connection.execute(sa.select(sa.func.count()).select_from(table)).scalar_one()
        for table in tables.metadata.sorted_tables
    }


def _copied(table: sa.Table, read: Connection, written: Connection, tell: Told) -> int:
    rows = 0
    # Columns of text are the only ones of which SQLite holds what PostgreSQL refuses.
    texts = {column.name: column.type.length for column in table.columns if isinstance(column.type, sa.String)}
    found = read.execution_options(stream_results=True, yield_per=ROWS).execute(sa.select(table).order_by(*table.primary_key))
    for part in found.mappings().partitions():
        written.execute(table.insert(), [_fitting(row, texts) for row in part])
        rows += len(part)
        tell(table.name, rows)
    if written.dialect.name == "postgresql" and "id" in table.columns and rows:
        sequence = sa.func.pg_get_serial_sequence(table.name, "id")
        written.execute(sa.select(sa.func.setval(sequence, sa.select(sa.func.max(table.c.id)).scalar_subquery())))
    return rows


def _fitting(row: sa.RowMapping, texts: Mapping[str, int | None]) -> dict[str, object]:
    return {**row, **{name: storable(row[name], length) for name, length in texts.items() if row[name] is not None}}

"""Deletion for good: what is deleted is gone from the database's own files too, where it would else be marked as deleted only."""

import time
from collections.abc import Iterator
from contextlib import contextmanager

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from qa_pipeline.errors import StoreError
from qa_pipeline.store import connections
from qa_pipeline.store.database import Store

_OLDER = sa.text(
    """select count(*) from pg_stat_activity where datname = current_database() and backend_type = 'client backend'
    and (age(backend_xmin) >= age(cast(:ours as xid)) or age(backend_xid) >= age(cast(:ours as xid)))"""
)


@contextmanager
def erasing(store: Store, table: sa.Table) -> Iterator[Connection]:
    """A transaction in which rows of a small table are deleted; after it the files do not hold them any more.

    SQLite overwrites them, and the write-ahead log that still has them is emptied; PostgreSQL writes the whole table anew. Copies that
    were made before, and a log that is archived, keep what they have. Raises StoreError where somebody reads meanwhile for so long that
    the rows are deleted, but still in the files: the same again may succeed.
    """
    if store._engine.dialect.name == "sqlite":
        with store._connection() as connection:
            connection.execute(sa.text("pragma secure_delete = on"))
            yield connection
        with store._connection() as connection:
            done = not connection.execute(sa.text("pragma wal_checkpoint(truncate)")).one()[0]
    else:
        with store._connection() as connection:
            yield connection
            ours = connection.execute(sa.text("select cast(cast(pg_current_xact_id() as xid) as text)")).scalar_one()
        done = _nobody_sees_what_was(store, ours)
        if done:
            _write_anew(store, table)
    if not done:
        raise connections.TransientStoreError(
            "it is deleted, but the database is in use, and its files still hold it: delete it once more when nothing runs"
        )


def _nobody_sees_what_was(store: Store, ours: str) -> bool:
    """Waits for the transactions that are older than ours, for which PostgreSQL would keep what we deleted."""
    last = time.monotonic() + connections.PATIENCE
    while True:
        with store._connection() as connection:
            if not connection.execute(_OLDER, {"ours": ours}).scalar_one():
                return True
        if time.monotonic() > last:
            return False
        time.sleep(0.1)


def _write_anew(store: Store, table: sa.Table) -> None:
    """Raises StoreError where that is not this user's right: PostgreSQL would only warn of it."""
    file = sa.select(sa.func.pg_relation_filenode(table.name))
    engine = store._engine.execution_options(isolation_level="AUTOCOMMIT")  # not within a transaction
    with connections.transaction(engine) as connection:
        before = connection.execute(file).scalar_one()
        connection.exec_driver_sql(f"vacuum full {connection.dialect.identifier_preparer.format_table(table)}")
        if connection.execute(file).scalar_one() == before:
            raise StoreError(f"it is deleted, but only who owns the table {table.name} can take it out of the database's files too")

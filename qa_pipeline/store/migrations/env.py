"""What Alembic runs to bring a database to a version: all of it in one transaction, and by one process at a time."""

import sqlalchemy as sa
from alembic import context
from sqlalchemy.engine import Connection

from qa_pipeline.store import tables

LOCK = 0x71612D70  # a number of ours, among the locks that an application may give a meaning


def alone(connection: Connection) -> None:
    """Waits until nobody else migrates. Whoever did so meanwhile leaves nothing to do."""
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("begin immediate")  # the driver would begin only with the first row that is written
        return
    connection.exec_driver_sql("set local lock_timeout = 0")  # of a large database this may take its time
    connection.execute(sa.select(sa.func.pg_advisory_xact_lock(LOCK)))


def compare_bytes(connection: Connection) -> None:
    """Makes PostgreSQL compare our texts byte by byte, as SQLite does.

    By the locale of the server, times and hashes would sort otherwise, and an index would break when the system's next version sorts
    otherwise again.
    """
    columns = sa.text(
        """select table_name, column_name, character_maximum_length from information_schema.columns
        where table_schema = current_schema() and data_type in ('character varying', 'text') and collation_name is distinct from 'C'"""
    )
    quoted = connection.dialect.identifier_preparer.quote
    for table, column, length in connection.execute(columns).all():
        if table in tables.metadata.tables:
            kind = "text" if length is None else f"varchar({length})"
            connection.exec_driver_sql(f'alter table {quoted(table)} alter column {quoted(column)} type {kind} collate "C"')


with context.config.attributes["engine"].begin() as connection:
    alone(connection)
    context.configure(connection=connection, target_metadata=tables.metadata)
    with context.begin_transaction():
        context.run_migrations()
    if connection.dialect.name == "postgresql":
        compare_bytes(connection)

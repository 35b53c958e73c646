"""Opens the database and brings it to the newest version."""

import threading
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Engine

from qa_pipeline.errors import StoreError
from qa_pipeline.store import connections, tables
from qa_pipeline.store.database import Store

VERSION = "0010"
"""The newest migration."""


_alembic = threading.Lock()
"""It keeps what it is at in globals."""


def open_store(url: str) -> Store:
    """The store at an SQLAlchemy URL, made or brought to the newest version if need be.

    Any number of processes may open it at once: one of them does that, and the others wait. Raises StoreError when it cannot be opened, or
    was written by a later version of this program.
    """
    engine = connections.engine(url)
    try:
        _bring_up_to_date(engine)
    except sa.exc.SQLAlchemyError as error:
        engine.dispose()
        why = connections.refused(error)
        raise type(why)(f"{connections.shown(url)}: cannot be opened: {why}") from error
    except BaseException:
        engine.dispose()
        raise
    return Store(engine)


def check(url: str) -> str:
    """What database it is, after it was read once as a whole, where it is SQLite, and written to.

    Raises StoreError when it cannot be opened or written, or is damaged.
    """
    store = open_store(url)
    try:
        store.check()
        with store._connection() as connection:
            version = ".".join(str(part) for part in connection.dialect.server_version_info or ())
            connection.execute(tables.files.insert().values(name="", size=0, changed=0, sha256=""))
            connection.execute(tables.files.delete().where(tables.files.c.name == ""))  # no file has no name
    finally:
        store.close()
    name = "SQLite" if connection.dialect.name == "sqlite" else "PostgreSQL"
    return f"{name} {version}, {connections.shown(url)}, can be written"


def _bring_up_to_date(engine: Engine) -> None:
    with engine.begin() as connection:
        _require_postgresql(connection)
        version = _version(connection)
    if version != VERSION:
        _migrate(engine, version)


def _require_postgresql(connection: Connection) -> None:
    """Raises StoreError where it is a PostgreSQL that will not do."""
    if connection.dialect.name != "postgresql":
        return
    if (connection.dialect.server_version_info or ()) < connections.OLDEST:
        raise StoreError(f"PostgreSQL {connections.OLDEST[0]} or newer is needed")
    encoding = connection.exec_driver_sql("show server_encoding").scalar_one()
    if encoding != "UTF8":
        raise StoreError(f"the database is in {encoding}: make one with `encoding 'UTF8' template template0`")


def _version(connection: Connection) -> str | None:
    if not sa.inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(sa.text("select version_num from alembic_version")).scalar_one_or_none()


def _migrate(engine: Engine, version: str | None) -> None:
    from alembic import command
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    config.attributes["engine"] = engine
    if version is not None and version not in {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}:
        raise StoreError(f"the database is of version {version}, which this program does not know: it was written by a later one")
    with _alembic:
        command.upgrade(config, VERSION)

"""Opens the database and brings it to the newest version."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Engine

from qa_pipeline.errors import StoreError
from qa_pipeline.store.database import Store, cause

VERSION = "0005"
"""The newest migration."""


def open_store(url: str) -> Store:
    """The store at an SQLAlchemy URL, made or brought to the newest version if need be.

    Raises StoreError when it cannot be opened, or was written by a later version of this program.
    """
    engine = sa.create_engine(url)
    if isinstance(engine.pool, sa.pool.QueuePool):  # as many as there are threads: who waits for a connection would give up after 30 s
        engine = sa.create_engine(url, max_overflow=-1)
    if engine.dialect.name == "sqlite":
        if engine.url.database:
            _make_folder(Path(engine.url.database).parent)
        sa.event.listen(engine, "connect", _sqlite_pragmas)
    try:
        with engine.begin() as connection:
            version = _version(connection)
        if version != VERSION:
            _migrate(engine, version)
    except sa.exc.SQLAlchemyError as error:
        raise StoreError(f"the database cannot be opened ({cause(error)}): {engine.url.render_as_string(hide_password=True)}") from error
    return Store(engine)


def check(url: str) -> None:
    """Reads the whole database once. Raises StoreError when it cannot be opened or is damaged."""
    store = open_store(url)
    try:
        store.check()
    finally:
        store.close()


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError(f"{folder}: cannot be made ({error.strerror})") from error


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
    command.upgrade(config, VERSION)


def _sqlite_pragmas(connection: Any, _record: object) -> None:
    cursor = connection.cursor()
    run: Callable[[str], object] = cursor.execute
    run("pragma journal_mode=wal")  # readers and one writer at once; survives a power cut
    run("pragma synchronous=normal")
    run("pragma busy_timeout=30000")
    run("pragma foreign_keys=on")
    cursor.close()

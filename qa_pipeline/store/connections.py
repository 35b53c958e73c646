"""Connections to the database, SQLite or PostgreSQL: what each of them needs, and what their errors mean."""

import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import URL, Connection, Engine

from qa_pipeline.errors import StoreError

PATIENCE = 30.0
"""Seconds for which a database that was there before is waited for: a server that restarts, a file that another process writes to."""

OLDEST = (13,)
"""The first version of PostgreSQL that will do."""

_POSTGRESQL = {
    "application_name": "qa-pipeline",
    "connect_timeout": 10,  # seconds
    # A server or a line that is gone without a goodbye is noticed within a minute, instead of never.
    "keepalives_idle": 30,
    "keepalives_interval": 10,
    "keepalives_count": 3,
    "tcp_user_timeout": 60_000,  # ms
    # Nobody waits for ever for a lock; who hangs, or is gone with the line, holds none for ever.
    "options": f"-c lock_timeout={PATIENCE:.0f}s -c idle_in_transaction_session_timeout=60s",
}
"""What libpq is told, where the URL says nothing else."""


class TransientStoreError(StoreError):
    """The database was away, or another held what was wanted. Nothing is half written; the same again may succeed."""


def engine(url: str) -> Engine:
    """What connects to the database at an SQLAlchemy URL; nothing is opened yet. Raises StoreError where it is no database that we know."""
    parsed = _parsed(url)
    pool: dict[str, Any] = {"poolclass": sa.pool.QueuePool, "max_overflow": -1}  # who waits for a connection would give up after 30 s
    if parsed.get_backend_name() == "sqlite":
        if parsed.database:
            _make_folder(Path(parsed.database).parent)
        made = sa.create_engine(parsed, **pool)
        sa.event.listen(made, "connect", _sqlite_pragmas)
        return made
    told = {name: value for name, value in _POSTGRESQL.items() if name not in parsed.query}
    try:  # a connection that broke is noticed before it is used, and made anew
        return sa.create_engine(parsed.set(drivername="postgresql+psycopg"), **pool, pool_pre_ping=True, connect_args=told)
    except ImportError as error:
        raise StoreError("PostgreSQL's driver is not installed: `pip install 'qa-pipeline[postgres]'`") from error


def shown(url: str) -> str:
    """The URL, fit to print: without the password."""
    return _parsed(url).render_as_string(hide_password=True)


@contextmanager
def transaction(engine: Engine) -> Iterator[Connection]:
    """A connection in a transaction. What the database says is wrong becomes a StoreError.

    A server that cannot be reached is waited for, PATIENCE long: it may restart. A transaction that broke is not begun again here.
    """
    try:
        with _connected(engine) as connection, connection.begin():
            yield connection
    except sa.exc.SQLAlchemyError as error:
        raise refused(error) from error


def _connected(engine: Engine) -> Connection:
    last = time.monotonic() + PATIENCE
    while True:
        try:
            return engine.connect()
        except sa.exc.OperationalError:
            if engine.dialect.name == "sqlite" or time.monotonic() > last:
                raise
            time.sleep(0.5)


def _parsed(url: str) -> URL:
    try:
        parsed = sa.make_url(url.replace("postgres://", "postgresql://", 1) if url.startswith("postgres://") else url)
    except (sa.exc.ArgumentError, ValueError) as error:  # their words hold the URL, and that a password
        raise StoreError("the setting `database` is no URL such as postgresql://user@host/name") from error
    if parsed.get_backend_name() not in ("postgresql", "sqlite"):
        raise StoreError(f"the setting `database` names {parsed.get_backend_name()}: the store is in PostgreSQL or in SQLite")
    return parsed


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError(f"{folder}: cannot be made ({error.strerror})") from error


def _sqlite_pragmas(connection: Any, _record: object) -> None:
    cursor = connection.cursor()
    run: Callable[[str], object] = cursor.execute
    run(f"pragma busy_timeout={PATIENCE * 1000:.0f}")
    _patiently(run, "pragma journal_mode=wal")  # readers and one writer at once; survives a power cut
    run("pragma synchronous=normal")
    run("pragma foreign_keys=on")
    cursor.close()


def _patiently(run: Callable[[str], object], statement: str) -> None:
    """Again where the file is locked: SQLite does not wait by itself where several turn a new file to WAL, or the last user tidies up."""
    last = time.monotonic() + PATIENCE
    while True:
        try:
            run(statement)
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > last:
                raise
            time.sleep(0.01)
        else:
            return


# ---------------------------------------------------------------------------------------------------------------------
# What went wrong


def refused(error: sa.exc.SQLAlchemyError) -> StoreError:
    """The error for our callers: the driver's words, and what to do, where we know it.

    Without the statement and its values, which are personal data. It is a TransientStoreError where the same again may succeed.
    """
    raised = getattr(error, "orig", None)
    # PostgreSQL tells the values of the row beside its message, and libpq asks questions on lines of their own.
    message = getattr(getattr(raised, "diag", None), "message_primary", None) or str(raised or type(error).__name__)
    says = " ".join(message.partition("\n\tIs the server")[0].split())
    remedy = _remedy(says.lower(), getattr(raised, "sqlstate", None))
    kind = TransientStoreError if remedy in (_AWAY, _CLASH, _CROWD) else StoreError
    return kind(f"the database refused: {says}{remedy}")


def _remedy(says: str, code: str | None) -> str:
    """What to do. `code` is PostgreSQL's SQLSTATE; SQLite has none, nor has what is said where there is no connection."""
    if code is not None:
        return next((remedy for sign, remedy in _REMEDIES_BY_CODE.items() if code.startswith(sign)), "")
    return next((remedy for sign, remedy in _REMEDIES.items() if sign in says), "")


_AWAY = ": see that its server runs and can be reached; nothing is half written, and the next run goes on"
_CLASH = ": others had it for too long; nothing is half written, and the same again may succeed"
_CROWD = ": raise max_connections of its server, or let fewer work at once"
_RIGHTS = ": let the user of the setting `database` own that database, as docs/postgresql.md says"
_SECRET = ": see to user and password in the setting `database`"
_ROOM = ": make room on its disk"
DAMAGED = ": it is damaged; put a copy of it back, or move it away, and every call is done again"

# https://www.postgresql.org/docs/current/errcodes-appendix.html: a code's first two characters are its class.
_REMEDIES_BY_CODE = {
    "08": _AWAY,
    "25006": ": it cannot be written; name a server that is no standby",
    "25P03": _AWAY,
    "40": _CLASH,
    "42501": _RIGHTS,
    "53100": _ROOM,
    "53300": _CROWD,
    "55P03": _CLASH,
    "57": _AWAY,
    "XX001": DAMAGED,
    "XX002": DAMAGED,
}

# Signs in what is said, in small letters. The first that fits counts.
_REMEDIES = {
    "malformed": DAMAGED,
    "full": _ROOM,
    "readonly": ": let this user write to it and to its folder",
    "locked": _CLASH,
    "authentication failed": _SECRET,
    "no password supplied": _SECRET,
    "no pg_hba.conf entry": ": let its server accept this machine and user, in pg_hba.conf",
    "does not exist": ": make it, as docs/postgresql.md says",
    "too many clients": _CROWD,
    "connection slots": _CROWD,
    "connection": _AWAY,
    "resolve host": _AWAY,
}

"""The database that is asked for metadata. It is only read, has a given time for each answer, and keeps its connections."""

import re
import threading
import time
import weakref
from collections.abc import Callable, Mapping, Sequence
from difflib import get_close_matches
from functools import lru_cache
from os import getpid
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from qa_pipeline import sidecars
from qa_pipeline.errors import InputError, QAError, SettingsError
from qa_pipeline.settings import filled

if TYPE_CHECKING:
    import sqlalchemy as sa

T = TypeVar("T")

SILENT = "the database of metadata_url does not answer"
"""How the reason begins for which every call of a run fails while the database is away."""

_PAUSE = 60.0
"""Seconds for which it is not asked again after it did not answer: else each of a thousand calls would wait for it."""

_PATIENCE = 3
"""Answers in a row that do not come until that is so: one call alone may be a hard question."""

_MOST_ROWS = 1_000
_MOST_PRODUCTS = 20_000

_FILE = ("file", "stem", "name")
"""What is known of every call: the file's name, without its ending, and below the inbox."""


class Rows(NamedTuple):
    """What a query gave. `names` are those of the columns, as the database spells them."""

    setting: str
    names: Sequence[str]
    rows: Sequence[Sequence[Any]]


class Question(NamedTuple):
    """The SQL of a setting, and the names of its parameters."""

    setting: str
    statement: "sa.TextClause"
    parameters: frozenset[str]


class Database:
    """Safe to use from several threads. Its errors hold neither passwords nor what was asked about."""

    def __init__(self, url: str, metadata_query: str, catalog_query: str, seconds: float) -> None:
        self._metadata = _question("metadata_query", metadata_query)
        self._catalog = _question("catalog_query", catalog_query)
        self._seconds = seconds
        self._engine, self._secrets = _engine(url)
        weakref.finalize(self, self._engine.dispose)
        self._failures = 0
        self._silent_until = 0.0
        self._why = ""
        self._products: Rows | None = None

    def try_out(self) -> None:
        """Raises SettingsError unless it can be reached and understands the queries, asked about a call of which nothing is known."""
        for question in (self._metadata, self._catalog):
            if question is not None:
                self._try(question)

    def parameters(self, known: Mapping[str, Any]) -> dict[str, Any]:
        """The values of what the queries ask about, as far as they are known. Lists are no parameters."""
        names = sorted({name for question in (self._metadata, self._catalog) if question is not None for name in question.parameters})
        return {name: value if isinstance(value := known.get(name), str | int | float) else None for name in names}

    def metadata(self, known: Mapping[str, Any]) -> Rows:
        """What metadata_query says. Raises InputError when there is no answer."""
        return self._ask(self._metadata, known, _MOST_ROWS)

    def catalog(self, known: Mapping[str, Any]) -> Rows:
        """What catalog_query says; one that asks about no call in particular is asked once."""
        if self._catalog is None or self._catalog.parameters:
            return self._ask(self._catalog, known, _MOST_PRODUCTS)
        if self._products is None:
            self._products = self._ask(self._catalog, known, _MOST_PRODUCTS)
        return self._products

    # -- how it is done -----------------------------------------------------------------------------------------------

    def _try(self, question: Question) -> None:
        try:
            names = self._within(lambda: self._rows(question, {}, 1)).names
        except _Late as error:
            raise SettingsError(f"{self._called()} gave no answer within {self._seconds:g} s ({question.setting})") from error
        except Exception as error:  # noqa: BLE001 each driver raises what it will
            said = self._said(error, whole=True)
            raise SettingsError(f"{self._called()} cannot be asked ({question.setting}): {said}") from None  # it may quote the URL
        lowered = [name.lower() for name in names]
        twice = next((name for name in names if lowered.count(name.lower()) > 1), None)
        if twice is not None:
            raise SettingsError(f"{question.setting} gives the column {twice!r} twice; name each by `as`")

    def _ask(self, question: Question | None, known: Mapping[str, Any], most: int) -> Rows:
        if question is None:
            return Rows("", (), ())
        if time.monotonic() < self._silent_until:
            raise InputError(self._why)
        try:
            found = self._within(lambda: self._rows(question, self.parameters(known), most + 1))
        except _Late:
            raise self._silent(f"nothing came within {self._seconds:g} s") from None
        except Exception as error:  # noqa: BLE001 each driver raises what it will
            raise self._failed(question, error) from None  # it may quote what was asked about
        self._failures = 0
        if len(found.rows) > most:
            what = f"{question.setting} gives more than {most} rows for one call"
            raise InputError(f"{what}: has it a `where` that names the call or the customer?")
        return found

    def _rows(self, question: Question, known: Mapping[str, Any], most: int) -> Rows:
        asked = {name: known.get(name) for name in question.parameters}
        with self._engine.connect() as connection:  # nothing is ever committed
            if connection.dialect.name == "postgresql":  # who hangs does not go on for ever over there
                connection.exec_driver_sql(f"set local statement_timeout = {round(self._seconds * 1000)}")
            found = connection.execute(question.statement, asked)
            return Rows(question.setting, tuple(found.keys()), [tuple(row) for row in found.fetchmany(most)])

    def _within(self, ask: Callable[[], T]) -> T:
        """The answer, or _Late. By a thread of its own, because not every driver can be given a time; one that hangs is left behind."""
        came: list[T] = []
        wrong: list[Exception] = []

        def run() -> None:
            try:
                came.append(ask())
            except Exception as error:  # noqa: BLE001 raised again below, in the thread that asked
                wrong.append(error)

        thread = threading.Thread(target=run, name="metadata", daemon=True)
        thread.start()
        thread.join(self._seconds)
        if wrong:
            raise wrong[0]
        if not came:
            raise _Late
        return came[0]

    def _failed(self, question: Question, error: Exception) -> InputError:
        import sqlalchemy as sa

        if isinstance(error, sa.exc.OperationalError | sa.exc.InterfaceError | sa.exc.TimeoutError):
            return self._silent(self._said(error, whole=True))
        said = self._said(error, whole=False)
        return InputError(f"{question.setting}: the database refused what it was asked about this call ({said})")

    def _silent(self, why: str) -> InputError:
        self._failures += 1
        self._why = f"{SILENT} ({why}); the next run takes the call"
        if self._failures >= _PATIENCE:
            self._silent_until = time.monotonic() + _PAUSE
        return InputError(self._why)

    def _called(self) -> str:
        url = self._engine.url
        return f"metadata_url: the database {url.database or ''} ({url.get_backend_name()}{f' at {url.host}' if url.host else ''})"

    def _said(self, error: Exception, *, whole: bool) -> str:
        """The driver's words on one line, without secrets; where they may quote what was asked about, only what kind of error it is."""
        cause = getattr(error, "orig", None) or error
        said = " ".join(str(cause).split())[:300]
        for secret in self._secrets:
            said = said.replace(secret, "***")
        code = getattr(cause, "sqlstate", None) or getattr(cause, "pgcode", None)
        return said or type(cause).__name__ if whole else f"{type(cause).__name__}{f' {code}' if code else ''}"


class _Late(Exception):
    """No answer in time."""


def opened(url: str, metadata_query: str, catalog_query: str, seconds: float) -> Database:
    """The database, the same for all calls of a process. Raises SettingsError when the URL or a query cannot be used."""
    return _opened(url, metadata_query, catalog_query, seconds, getpid())


@lru_cache(maxsize=4)
def _opened(url: str, metadata_query: str, catalog_query: str, seconds: float, _process: int) -> Database:
    return Database(url, metadata_query, catalog_query, seconds)  # a forked process must not speak on its parent's connections


def _question(setting: str, query: str) -> Question | None:
    import sqlalchemy as sa

    if not query.strip():
        return None
    bare = re.sub(r"--[^\n]*|/\*.*?\*/", " ", query, flags=re.DOTALL).strip()
    if not re.match(r"(select|with|values)\b", bare, re.IGNORECASE):
        raise SettingsError(f"{setting} must begin with `select` or `with`: the database is only read")
    statement = sa.text(query.strip().rstrip(";"))
    names = frozenset(statement.compile().params)
    known = sorted((sidecars.COLUMNS | set(_FILE)) - {"channels", "catalog"} - sidecars.LISTS)
    for name in names.difference(known):
        near = get_close_matches(name, known, n=1, cutoff=0.85)
        if near:
            raise SettingsError(f"{setting} asks about :{name}, which no call has; did you mean :{near[0]}?")
    return Question(setting, statement, names)


def _engine(setting: str) -> "tuple[sa.Engine, tuple[str, ...]]":
    """The engine, and what must never be printed."""
    import sqlalchemy as sa

    try:
        url = sa.make_url(filled(setting, "metadata_url"))
        hidden = [str(value) for key, value in url.query.items() if re.search("pass|pwd|secret|token|key|odbc_connect", key, re.IGNORECASE)]
        if url.drivername in ("postgresql", "postgres"):
            url = url.set(drivername="postgresql+psycopg")  # the driver that the store has too
        engine = sa.create_engine(url, pool_pre_ping=True, hide_parameters=True)
    except QAError:
        raise
    except ImportError as error:
        raise SettingsError(f"metadata_url: its driver is not installed ({error}); install it with `pip install {error.name}`") from error
    except (sa.exc.ArgumentError, ValueError) as error:  # not from it: SQLAlchemy may quote the whole URL
        raise SettingsError(
            f"metadata_url is no URL of a database that is known ({type(error).__name__}): it reads like postgresql+psycopg://user@host/crm"
        ) from None
    _keep_from_writing(engine)
    secrets = tuple(secret for secret in (str(url.password or ""), *hidden) if secret)
    return engine, secrets


def _keep_from_writing(engine: "sa.Engine") -> None:
    """By the database itself, where it can: a `select` may call a function that writes."""
    import sqlalchemy as sa

    name = engine.dialect.name
    if name == "sqlite":
        file = engine.url.database
        if file and not file.startswith("file:") and file != ":memory:" and not Path(file).is_file():
            raise SettingsError(f"metadata_url: there is no database {file}")  # SQLite would make an empty one
    orders = {"sqlite": "pragma query_only = on", **dict.fromkeys(("mysql", "mariadb"), "set session transaction read only")}

    def order(connection: Any, _record: object) -> None:
        cursor = connection.cursor()
        cursor.execute(orders[name])
        cursor.close()

    if name in orders:
        sa.event.listen(engine, "connect", order)
    if name == "postgresql":
        engine.update_execution_options(postgresql_readonly=True)

"""Each test of the store runs on both databases: SQLite in a file, and a PostgreSQL that is started for the tests."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from qa_pipeline.store import Store, open_store, tables
from tests.postgres import Server, serving


@pytest.fixture(scope="session")
def postgres() -> Iterator[Server]:
    """A PostgreSQL that all tests share: who stops it starts one of their own."""
    with serving() as server:
        yield server


@pytest.fixture(scope="session")
def shared_url(postgres: Server) -> str:
    """A PostgreSQL database of the newest version, emptied for each test: to make one takes ten times as long."""
    url = postgres.url(postgres.database())
    open_store(url).close()
    return url


@pytest.fixture
def sqlite_file(tmp_path: Path) -> Path:
    return tmp_path / "work space" / "qa.sqlite"


@pytest.fixture(params=["sqlite", "postgresql"])
def empty(request: pytest.FixtureRequest, sqlite_file: Path) -> Iterator[str]:
    """The URL of a database that nobody has opened yet."""
    if request.param == "sqlite":
        yield f"sqlite:///{sqlite_file}"
        return
    server: Server = request.getfixturevalue("postgres")
    name = server.database()
    yield server.url(name)
    server.drop(name)


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, sqlite_file: Path) -> str:
    """The URL of a database of the newest version, or none yet, that holds nothing."""
    if request.param == "sqlite":
        return f"sqlite:///{sqlite_file}"
    shared: str = request.getfixturevalue("shared_url")
    store = open_store(shared)
    with store._connection() as connection:
        connection.exec_driver_sql(f"truncate {', '.join(tables.metadata.tables)} restart identity cascade")
    store.close()
    return shared


@pytest.fixture
def store(url: str) -> Iterator[Store]:
    opened = open_store(url)
    yield opened
    opened.close()


@pytest.fixture
def sqlite_store(sqlite_file: Path) -> Iterator[Store]:
    opened = open_store(f"sqlite:///{sqlite_file}")
    yield opened
    opened.close()

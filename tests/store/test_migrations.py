"""From every version that was ever released to the newest, on both databases: what was in it is in it, and the schema is the code's."""

import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

import qa_pipeline.store
from qa_pipeline.errors import StoreError
from qa_pipeline.store import Store, connections, open_store, opening, tables

SCRIPTS = Path(qa_pipeline.store.__file__).parent / "migrations"
VERSIONS = sorted(script.revision for script in ScriptDirectory(SCRIPTS).walk_revisions())


def bring(url: str, version: str) -> None:
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS))
    engine = connections.engine(url)
    config.attributes["engine"] = engine
    command.upgrade(config, version)
    engine.dispose()


def there(connection: sa.Connection) -> dict[str, sa.Table]:
    """The tables as they are, not as the code has them."""
    found = sa.MetaData()
    found.reflect(connection, only=lambda name, _: name != "alembic_version" and not is_index(name))
    return dict(found.tables)


def is_index(name: str | None) -> bool:
    """Whether it is the index of words, in which each database keeps by itself what the tables have."""
    return (name or "").startswith(("search_words", "ix_search_turns_words"))


def not_index(name: str | None, _kind: str, _parents: object) -> bool:
    return not is_index(name)


def value(column: sa.Column[object], row: int) -> object:
    """Something for the column: texts that SQL must not take apart, bytes with zeros."""
    kind = column.type.python_type
    if column.name == "sha256" or (column.foreign_keys and kind is str):
        return f"{row}" * 64
    if kind is str:
        return f"{column.name[:8]} ç'\"ı{row}"[: column.type.length]
    return {bytes: b"\0\xff" + bytes([row]), float: row + 0.25, bool: row > 1}.get(kind, row)


def fill(url: str) -> dict[str, list[dict[str, object]]]:
    """Two rows in every table there is; they are given back by table."""
    engine = connections.engine(url)
    rows: dict[str, list[dict[str, object]]] = {}
    with engine.begin() as connection:
        found = there(connection)
        for name in sorted(found, key=lambda name: name != "calls"):
            columns = [column for column in found[name].columns if column.name != "id"]
            rows[name] = [{column.name: value(column, row) for column in columns} for row in (1, 2)]
            connection.execute(found[name].insert(), rows[name])
    engine.dispose()
    return rows


def test_every_migration_is_one_after_another() -> None:
    assert VERSIONS[-1] == opening.VERSION
    assert [script.down_revision for script in reversed(list(ScriptDirectory(SCRIPTS).walk_revisions()))] == [None, *VERSIONS[:-1]]


@pytest.mark.parametrize("version", VERSIONS)
def test_what_is_in_a_database_of_any_version_is_kept(empty: str, version: str) -> None:
    bring(empty, version)
    before = fill(empty)
    store = open_store(empty)
    with store._connection() as connection:
        assert connection.execute(sa.text("select version_num from alembic_version")).scalars().all() == [opening.VERSION]
        for name, rows in before.items():
            table = there(connection)[name]
            kept = connection.execute(sa.select(*(table.c[column] for column in rows[0])).order_by(*table.primary_key)).all()
            assert [dict(row._mapping) for row in kept] == rows, name
    used(store)
    store.close()


def used(store: Store) -> None:
    """What must go on after a migration: rows get ids after those that are there."""
    store.add_call(sha256="9" * 64, call_id="new", file="new.wav", kind="recording", duration=None)
    store.add_result("9" * 64, "score", "key", {"n": 1}, made_by="m", seconds=0.0)
    assert store.result("9" * 64, "score", "key") == {"n": 1}
    with store._connection() as connection:
        ids = connection.execute(sa.select(tables.results.c.id).order_by(tables.results.c.id)).scalars().all()
    assert ids == [1, 2, 3]


@pytest.mark.parametrize("version", [None, *VERSIONS])
def test_the_schema_is_that_of_the_code(empty: str, version: str | None) -> None:
    if version is not None:
        bring(empty, version)
    store = open_store(empty)
    with store._connection() as connection:
        context = MigrationContext.configure(
            connection, opts={"compare_type": True, "compare_server_default": True, "include_name": not_index}
        )
        assert compare_metadata(context, tables.metadata) == []
    store.close()


@pytest.mark.parametrize("empty", ["postgresql"], indirect=True)
def test_postgresql_compares_texts_byte_by_byte(empty: str) -> None:
    store = open_store(empty)
    with store._connection() as connection:
        texts = [(table, column.name, column.type) for table in there(connection).values() for column in table.c]
    store.close()
    found = {f"{table.name}.{name}": kind.collation for table, name, kind in texts if isinstance(kind, sa.String)}
    assert len(found) > 30
    assert set(found.values()) == {"C"}, found


def test_a_migration_that_breaks_off_leaves_nothing_and_is_made_again(empty: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """As `kill -9` in the middle of it: some tables are made, then it ends."""
    bring(empty, VERSIONS[0])
    before = fill(empty)
    with monkeypatch.context() as patch:
        patch.setattr("alembic.op.create_index", lambda *_, **__: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            open_store(empty)
    engine = connections.engine(empty)
    with engine.connect() as connection:
        assert there(connection).keys() == before.keys()
    engine.dispose()
    store = open_store(empty)
    used(store)
    store.close()


def test_threads_may_open_a_new_database_at_once(empty: str) -> None:
    start = threading.Barrier(8)

    def one(_number: int) -> int:
        start.wait(10)
        store = open_store(empty)
        count = store.count("score")
        store.close()
        return count

    with ThreadPoolExecutor(8) as threads:
        assert list(threads.map(one, range(8))) == [0] * 8


@pytest.mark.parametrize("version", [None, VERSIONS[0]])
def test_processes_may_open_a_database_at_once(empty: str, version: str | None) -> None:
    if version is not None:
        bring(empty, version)
    opens = "import sys; from qa_pipeline.store import open_store; input(); open_store(sys.argv[1]).close()"
    command = [sys.executable, "-c", opens, empty]
    pipes = {"stdin": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
    processes = [subprocess.Popen(command, **pipes) for _ in range(4)]
    for process in processes:
        assert process.stdin is not None
        process.stdin.write("\n")
        process.stdin.flush()
    said = [process.communicate(timeout=60)[1] for process in processes]
    assert [process.returncode for process in processes] == [0] * 4, said


def test_a_table_that_is_not_there_yet_is_an_error_of_the_store(empty: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "VERSION", VERSIONS[0])
    store = open_store(empty)
    with pytest.raises(StoreError, match="vectors"):
        store.vectors("e", ["a"])
    store.close()

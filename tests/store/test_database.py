"""The store: nothing twice, nothing half, and a clear word when it cannot be used."""

import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from qa_pipeline.errors import StoreError
from qa_pipeline.store import Store, database, open_store, tables

SHA = "a" * 64


@pytest.fixture
def url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'work space' / 'qa.sqlite'}"


@pytest.fixture
def store(url: str) -> Iterator[Store]:
    opened = open_store(url)
    yield opened
    opened.close()


def add(store: Store, sha256: str = SHA, call_id: str = "call") -> str:
    return store.add_call(sha256=sha256, call_id=call_id, file=f"{call_id}.wav", kind="recording", duration=3.0).call_id


def test_the_migrations_lead_to_the_tables_of_the_code(store: Store, url: str) -> None:
    engine = sa.create_engine(url)
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), tables.metadata) == []
    engine.dispose()


def test_a_call_is_one_row_however_often_it_comes(store: Store) -> None:
    assert add(store) == add(store) == "call"
    assert store.call(SHA) is not None
    assert store.call("b" * 64) is None


def test_two_recordings_of_one_name_get_two_ids(store: Store) -> None:
    assert add(store) == "call"
    assert add(store, "b" * 64) == "call-bbbbbbbb"
    assert add(store, "b" * 64) == "call-bbbbbbbb"


def test_a_result_is_found_by_what_decided_it_and_kept_when_written_again(store: Store) -> None:
    add(store)
    store.add_result(SHA, "score", "key", {"n": "ş"}, made_by="m", seconds=1.0)
    store.add_result(SHA, "score", "key", {"n": "other"}, made_by="m", seconds=1.0)
    assert store.result(SHA, "score", "key") == {"n": "ş"}
    assert store.result(SHA, "score", "other key") is None
    assert store.has(SHA, "score", "key")
    assert not store.has(SHA, "hear", "key")


def test_a_result_without_its_call_is_refused(store: Store) -> None:
    with pytest.raises(StoreError, match="FOREIGN KEY"):
        store.add_result(SHA, "score", "key", {}, made_by="m", seconds=1.0)


def test_it_is_still_there_after_closing(store: Store, url: str) -> None:
    add(store)
    store.add_run(run_id="r1", started_at="1", ended_at="2", report="/reports/r1", summary={})
    store.add_run(run_id="r2", started_at="3", ended_at="4", report="", summary={})
    store.close()
    again = open_store(url)
    assert add(again) == "call"
    assert again.last_report() == "/reports/r1"
    again.close()


def test_threads_may_write_at_once(store: Store) -> None:
    add(store)

    def write(writer: int) -> None:
        for row in range(20):
            store.add_result(SHA, "score", f"{writer}-{row}", {}, made_by="m", seconds=0.0)

    threads = [threading.Thread(target=write, args=(writer,)) for writer in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert all(store.has(SHA, "score", f"{writer}-{row}") for writer in range(4) for row in range(20))


def test_a_damaged_row_is_an_error_of_the_store(store: Store, tmp_path: Path) -> None:
    add(store)
    store.add_result(SHA, "score", "key", {}, made_by="m", seconds=0.0)
    with sqlite3.connect(tmp_path / "work space" / "qa.sqlite") as connection:
        connection.execute("update results set body = x'00'")
    connection.close()
    with pytest.raises(StoreError, match="score of aaaaaaaa: the stored result is damaged"):
        store.result(SHA, "score", "key")


def test_what_is_no_database_is_said(tmp_path: Path) -> None:
    (tmp_path / "qa.sqlite").write_bytes(b"not a database, but long enough to have a header" * 20)
    with pytest.raises(StoreError, match="cannot be opened"):
        open_store(f"sqlite:///{tmp_path / 'qa.sqlite'}")
    (tmp_path / "file").touch()
    with pytest.raises(StoreError, match="cannot be made"):
        open_store(f"sqlite:///{tmp_path / 'file' / 'qa.sqlite'}")


def test_a_database_of_a_later_program_is_left_alone(url: str, tmp_path: Path) -> None:
    open_store(url).close()
    with sqlite3.connect(tmp_path / "work space" / "qa.sqlite") as connection:
        connection.execute("update alembic_version set version_num = '9999'")
    connection.close()
    with pytest.raises(StoreError, match="version 9999, which this program does not know"):
        open_store(url)


def test_times_sort_as_text() -> None:
    assert database.now() <= database.now()
    assert database.now().endswith("+00:00")

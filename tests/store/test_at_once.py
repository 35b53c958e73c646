"""Many write the same at once, from several processes with several threads each: nobody is refused, and the end is that of one alone."""

import subprocess
import sys
import threading
from pathlib import Path

import pytest
import sqlalchemy as sa

from qa_pipeline.errors import StoreError
from qa_pipeline.store import Store, TransientStoreError, connections, enrolled, open_store, recurring, runs, tables
from tests import writer
from tests.conftest import ROOT


def contents(store: Store) -> dict[str, object]:
    """What is in the tables, but for ids and times, and for which of two calls of one name came first."""
    with store._connection() as connection:
        calls = connection.execute(sa.select(tables.calls).order_by(tables.calls.c.sha256)).all()
        results = connection.execute(sa.select(tables.results)).all()
        return {
            "calls": [(row.sha256, row.file, row.kind, row.duration) for row in calls],
            "names": len({row.call_id for row in calls}),
            "results": sorted((row.sha256, row.stage, row.key, row.made_by, row.body) for row in results),
            "files": sorted(map(tuple, connection.execute(sa.select(tables.files)))),
            "deliveries": sorted((row.sha256, row.agent, row.values) for row in connection.execute(sa.select(tables.deliveries))),
            "vectors": sorted(map(tuple, connection.execute(sa.select(tables.vectors)))),
            "voices": sorted(map(tuple, connection.execute(sa.select(tables.enrolled_voices)))),
            "recurred": sorted(row.recurred for row in connection.execute(sa.select(tables.recurring_sounds.c.recurred))),
        }


def test_two_processes_of_eight_threads_write_the_same_calls(url: str, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.writer", url]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True, "cwd": ROOT}
    processes = [subprocess.Popen([*command, str(seed), "8"], **pipes) for seed in (1, 2)]
    for process in processes:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n", process.communicate()[1]
    for process in processes:
        assert process.stdin is not None
        process.stdin.write("\n")
        process.stdin.flush()
    said = [process.communicate(timeout=120)[1] for process in processes]
    assert [process.returncode for process in processes] == [0, 0], said
    alone = open_store(f"sqlite:///{tmp_path / 'alone.sqlite'}")
    writer.write(alone, 3)
    store = open_store(url)
    found = contents(store)
    assert found == contents(alone)
    assert found["names"] == writer.CALLS
    assert {one.key for one in store.newest("score", writer.HASHES).values()} == {"second"}
    alone.close()
    store.close()


@pytest.mark.parametrize("url", ["postgresql"], indirect=True)  # SQLite has one writer at a time
def test_a_result_is_made_the_newest_by_two_at_once(store: Store) -> None:
    """The second waits for the first, and finds the row where it is now."""
    writer.write(store, 1)
    wanted = [(writer.HASHES[0], "first")]
    with store._connection() as connection:
        connection.execute(tables.results.update().where(tables.results.c.sha256 == wanted[0][0]).values(seconds=9.0))
        other = threading.Thread(target=store.make_newest, args=("score", wanted))
        other.start()
        other.join(0.3)
        assert other.is_alive()
    other.join(30)
    newest = store.newest("score", [writer.HASHES[0]])[writer.HASHES[0]]
    assert (newest.key, newest.seconds) == ("first", 9.0)
    store.add_result(writer.HASHES[0], "score", "third", {}, made_by="m", seconds=0.0)
    assert store.newest("score", [writer.HASHES[0]])[writer.HASHES[0]].key == "third", "ids go on after it"


HELD = {
    "sqlite": "begin immediate",
    "postgresql": "lock table calls, recurring_sounds, enrolled_voices in access exclusive mode",
}
WRITES = {
    "a call": lambda store: store.add_call(sha256="9" * 64, call_id="c", file="f", kind="recording", duration=None),
    "sounds": lambda store: recurring.note(store, "9" * 64, writer.sounds(9)),
    "a voice": lambda store: enrolled.keep(store, writer.voice()),
}


@pytest.mark.parametrize("write", WRITES)
def test_what_another_holds_for_too_long_may_be_tried_again(url: str, write: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connections, "PATIENCE", 0.3)
    monkeypatch.setitem(connections._POSTGRESQL, "options", "-c lock_timeout=300")
    store, other = open_store(url), open_store(url)
    with other._engine.connect() as holder:
        holder.exec_driver_sql(HELD[holder.dialect.name])
        with pytest.raises(TransientStoreError, match=r"lock.*: others had it for too long; .* may succeed"):
            WRITES[write](store)
    WRITES[write](store)
    store.close()
    other.close()


@pytest.mark.parametrize("url", ["postgresql"], indirect=True)
def test_two_in_each_others_way_are_told_apart_from_a_broken_database(store: Store) -> None:
    """A deadlock, which our own order of writing avoids: one of the two is refused, and may try again."""
    for name in ("a", "b"):
        store.add_file(name, 1, 1, name * 64)
    met = threading.Barrier(2)
    refused: list[StoreError] = []

    def one(first: str, second: str) -> None:
        try:
            with store._connection() as connection:
                for name in (first, second):
                    connection.execute(tables.files.update().where(tables.files.c.name == name).values(size=2))
                    if name == first:
                        met.wait(10)
        except StoreError as error:
            refused.append(error)

    threads = [threading.Thread(target=one, args=names) for names in (("a", "b"), ("b", "a"))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert [type(error) for error in refused] == [TransientStoreError]
    assert "deadlock detected: others had it for too long" in str(refused[0])


def test_a_run_may_be_noted_by_one_only(store: Store) -> None:
    runs.begin(store, "r1", "1")
    row = {"run_id": "r1", "started_at": "1", "ended_at": "", "report": "for Mr Personal", "summary": b""}
    with pytest.raises(StoreError) as error, store._connection() as connection:
        connection.execute(tables.runs.insert().values(row))
    assert "Personal" not in str(error.value)
    assert "r1" not in str(error.value)
    assert not isinstance(error.value, TransientStoreError)

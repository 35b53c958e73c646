"""The store: nothing twice, nothing half, and a clear word when it cannot be used."""

import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from time import perf_counter

import numpy as np
import pytest
import sqlalchemy as sa

from qa_pipeline.errors import StoreError
from qa_pipeline.store import Delivery, Store, database, open_store, packed, runs, tables

SHA = "a" * 64


def add(store: Store, sha256: str = SHA, call_id: str = "call") -> str:
    return store.add_call(sha256=sha256, call_id=call_id, file=f"{call_id}.wav", kind="recording", duration=3.0).call_id


def test_calls_that_come_at_once_get_names_of_their_own(store: Store) -> None:
    start = threading.Barrier(8)

    def one(number: int) -> str:
        start.wait(10)
        return add(store, sha256=f"{number % 4}" * 64)

    with ThreadPoolExecutor(8) as threads:
        names = list(threads.map(one, range(8)))
    assert names[:4] == names[4:], "the same recording is one call"
    assert len(set(names)) == 4
    assert "call" in names


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
    with pytest.raises(StoreError, match="(?i)foreign key"):
        store.add_result(SHA, "score", "key", {}, made_by="m", seconds=1.0)


def test_it_is_still_there_after_closing(store: Store, url: str) -> None:
    add(store)
    runs.begin(store, "r1", "1")
    runs.end(store, "r1", ended_at="2", report="/reports/r1", summary={"done": 3})
    runs.begin(store, "r2", "3")
    store.close()
    again = open_store(url)
    assert add(again) == "call"
    assert runs.last_report(again) == "/reports/r1"
    assert [(run.run_id, run.ended_at, run.summary) for run in runs.newest(again, 2)] == [("r2", "", {}), ("r1", "2", {"done": 3})]
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


def test_a_damaged_row_is_an_error_of_the_store(store: Store) -> None:
    add(store)
    store.add_result(SHA, "score", "key", {}, made_by="m", seconds=0.0)
    with store._connection() as connection:
        connection.execute(tables.results.update().values(body=b"\0"))
    with pytest.raises(StoreError, match="score of aaaaaaaa: the stored result is damaged"):
        store.result(SHA, "score", "key")


def test_what_is_no_database_is_said(tmp_path: Path) -> None:
    (tmp_path / "qa.sqlite").write_bytes(b"not a database, but long enough to have a header" * 20)
    with pytest.raises(StoreError, match="cannot be opened"):
        open_store(f"sqlite:///{tmp_path / 'qa.sqlite'}")
    (tmp_path / "file").touch()
    with pytest.raises(StoreError, match="cannot be made"):
        open_store(f"sqlite:///{tmp_path / 'file' / 'qa.sqlite'}")


def test_a_database_of_a_later_program_is_left_alone(empty: str) -> None:
    store = open_store(empty)
    with store._connection() as connection:
        connection.execute(sa.text("update alembic_version set version_num = '9999'"))
    store.close()
    with pytest.raises(StoreError, match="version 9999, which this program does not know"):
        open_store(empty)


def test_times_sort_as_text() -> None:
    assert database.now() <= database.now()
    assert database.now().endswith("+00:00")


# ---------------------------------------------------------------------------------------------------------------------
# How agents spoke


def spoken(store: Store, number: int, at: str | None, pace: float, *, agent: str = "ann", language: str = "en") -> str:
    sha256 = f"{number:064}"
    add(store, sha256, f"call-{number}")
    store.keep_deliveries({sha256: Delivery(sha256=sha256, agent=agent, language=language, at=at, values={"words_per_minute": pace})})
    return sha256


def test_earlier_calls_are_the_same_agents_in_the_same_language_the_latest_first(store: Store) -> None:
    spoken(store, 1, "2026-11-01T10:00:00.000+00:00", 101)
    spoken(store, 2, "2026-11-03T10:00:00.000+00:00", 103)
    now = spoken(store, 3, "2026-11-04T10:00:00.000+00:00", 104)
    spoken(store, 4, "2026-11-05T10:00:00.000+00:00", 105)
    spoken(store, 5, "2026-11-02T10:00:00.000+00:00", 999, agent="bob")
    spoken(store, 6, "2026-11-02T10:00:00.000+00:00", 999, language="et")
    assert [one["words_per_minute"] for one in store.earlier_deliveries(now, 10)] == [103, 101]
    assert [one["words_per_minute"] for one in store.earlier_deliveries(now, 1)] == [103]
    assert store.earlier_deliveries("f" * 64, 10) == []


def test_a_call_without_a_time_counts_from_when_it_came(store: Store) -> None:
    spoken(store, 1, "2026-11-01T10:00:00.000+00:00", 101)
    undated = spoken(store, 2, None, 102)
    assert len(store.earlier_deliveries(undated, 10)) == 1


def test_a_delivery_told_again_replaces_the_first(store: Store) -> None:
    spoken(store, 1, "2026-11-01T10:00:00.000+00:00", 101)
    spoken(store, 1, "2026-11-01T10:00:00.000+00:00", 111)
    now = spoken(store, 2, "2026-11-02T10:00:00.000+00:00", 102)
    assert store.earlier_deliveries(now, 10) == [{"words_per_minute": 111}]
    store.keep_deliveries({f"{1:064}": None})
    assert store.earlier_deliveries(now, 10) == [], "nobody is named any more"


# ---------------------------------------------------------------------------------------------------------------------
# Many at once


def test_calls_come_in_parts_each_once(store: Store) -> None:
    for number in range(7):
        add(store, f"{number:064}", f"call-{number}")
        if number != 3:
            store.add_result(f"{number:064}", "score", "key", {}, made_by="m", seconds=0.0)
    parts = list(store.calls("score", 3))
    assert [len(part) for part in parts] == [3, 3]
    assert [call.call_id for part in parts for call in part] == [f"call-{number}" for number in range(7) if number != 3]
    assert (store.count("score"), store.count("hear"), list(store.calls("hear", 3))) == (6, 0, [])


def test_the_newest_result_of_each_call(store: Store) -> None:
    add(store)
    add(store, "b" * 64, "other")
    for key in ("first", "second"):
        store.add_result(SHA, "score", key, {"key": key}, made_by=key, seconds=2.0)
    store.add_result(SHA, "hear", "third", {}, made_by="m", seconds=0.0)
    newest = store.newest("score", [SHA, "b" * 64, "c" * 64])
    assert newest.keys() == {SHA}
    assert (newest[SHA].key, newest[SHA].made_by, newest[SHA].seconds, newest[SHA].value()) == ("second", "second", 2.0, {"key": "second"})
    assert store.keys("score", [SHA, "b" * 64]) == {(SHA, "first"), (SHA, "second")}


def test_an_older_result_is_made_the_newest_and_stays_what_it_was(store: Store) -> None:
    store.add_call(sha256=SHA, call_id="c", file="c.wav", kind="recording", duration=1.0)
    for key in ("first", "second"):
        store.add_result(SHA, "score", key, {"key": key}, made_by=key, seconds=1.5)
    first = store.newest("score", [SHA])[SHA]
    assert first.key == "second"
    store.make_newest("score", [(SHA, "first")])
    again = store.newest("score", [SHA])[SHA]
    assert (again.key, again.made_by, again.seconds, again.value()) == ("first", "first", 1.5, {"key": "first"})
    assert store.keys("score", [SHA]) == {(SHA, "first"), (SHA, "second")}
    with pytest.raises(StoreError, match=r"score of \w{8} is not in the store any more"):
        store.make_newest("score", [(SHA, "second"), (SHA, "third")])
    assert store.newest("score", [SHA])[SHA] == again, "all or none"


def test_many_results_are_written_together_or_not_at_all(store: Store) -> None:
    add(store)
    store.add_result(SHA, "score", "known", {"n": 1}, made_by="m", seconds=0.0)
    store.add_results([packed(SHA, "score", key, {"n": 2}, made_by="m", seconds=0.0) for key in ("known", "new")])
    assert (store.result(SHA, "score", "known"), store.result(SHA, "score", "new")) == ({"n": 1}, {"n": 2})
    with pytest.raises(StoreError, match="(?i)foreign key"):
        store.add_results([packed(sha256, "score", "later", {}, made_by="m", seconds=0.0) for sha256 in (SHA, "f" * 64)])
    assert not store.has(SHA, "score", "later")
    store.add_results([])


def test_more_calls_than_one_query_may_name(store: Store) -> None:
    hashes = [f"{number:064}" for number in range(2 * database.AT_ONCE + 1)]
    add(store, hashes[-1])
    store.add_result(hashes[-1], "score", "key", {}, made_by="m", seconds=0.0)
    assert store.newest("score", hashes).keys() == {hashes[-1]}
    assert store.keys("score", hashes) == {(hashes[-1], "key")}


# ---------------------------------------------------------------------------------------------------------------------
# Vectors


def unit(seed: int) -> np.ndarray:
    row = np.random.default_rng(seed).normal(size=384).astype(np.float32)
    return row / np.linalg.norm(row)


def test_a_vector_is_found_by_its_text_and_encoder(store: Store) -> None:
    store.add_vectors("e@1", {"ışık": unit(1), "\ud800": unit(2)})
    found = store.vectors("e@1", ["ışık", "isik", "\ud800"])
    assert found.keys() == {"ışık", "\ud800"}
    assert found["ışık"].dtype == np.float32
    assert np.abs(found["ışık"] - unit(1)).max() < 1e-3
    assert store.vectors("e@2", ["ışık"]) == {}
    assert store.vectors("e@1", []) == {}


def test_there_is_no_text_beside_the_vectors(sqlite_store: Store, sqlite_file: Path) -> None:
    sqlite_store.add_vectors("e@1", {"my number is 5551234": unit(1)})
    sqlite_store.close()
    assert b"5551234" not in sqlite_file.read_bytes()


def test_a_vector_may_come_again_and_the_last_one_counts(store: Store) -> None:
    store.add_vectors("e@1", {"a": unit(1), "b": unit(2)})
    store.add_vectors("e@1", {"a": unit(3)})
    store.add_vectors("e@1", {})
    found = store.vectors("e@1", ["a", "b"])
    assert np.allclose(found["a"], unit(3), atol=1e-3)
    assert np.allclose(found["b"], unit(2), atol=1e-3)


@pytest.mark.parametrize("damaged", [b"\0", b"", bytes(768), b"\x7e\0"])
def test_a_damaged_vector_is_as_good_as_none(store: Store, damaged: bytes) -> None:
    store.add_vectors("e@1", {"a": unit(1), "b": unit(2)})
    with store._connection() as connection:
        of_a = tables.vectors.c.text_sha256.startswith("ca978")
        connection.execute(tables.vectors.update().where(of_a).values(vector=damaged))
    assert store.vectors("e@1", ["a", "b"]).keys() == {"b"}
    store.add_vectors("e@1", {"a": unit(1)})
    assert store.vectors("e@1", ["a", "b"]).keys() == {"a", "b"}


def test_vectors_of_many_calls_come_at_once_and_of_one_call_quickly(store: Store) -> None:
    texts = [f"text {number}" for number in range(2500)]
    store.add_vectors("e@1", {text: unit(number) for number, text in enumerate(texts)})
    assert store.vectors("e@1", [*texts, *texts, "unknown"]).keys() == set(texts)
    began = perf_counter()
    for first in range(0, 2500, 50):
        assert len(store.vectors("e@1", texts[first : first + 50])) == 50
    assert perf_counter() - began < 2.5, "50 reads of 50 texts take about 0.05 s"


def test_threads_may_keep_the_same_vectors_at_once(store: Store) -> None:
    vectors = {f"text {number}": unit(number) for number in range(50)}
    threads = [threading.Thread(target=store.add_vectors, args=("e@1", vectors)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(store.vectors("e@1", vectors)) == 50

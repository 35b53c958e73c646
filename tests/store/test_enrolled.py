"""Enrolled voices in the store: kept by agent and encoder, and gone when they are deleted."""

from pathlib import Path

import numpy as np
import pytest
import sqlalchemy as sa

from qa_pipeline.enrolment import Enrolled
from qa_pipeline.errors import StoreError
from qa_pipeline.store import Store, connections, enrolled, open_store, tables

SNAPSHOT = {"sqlite": "SERIALIZABLE", "postgresql": "REPEATABLE READ"}
CONSENT = "signed form of 3 March, kept by Ms Tamm"


def voice(agent_id: str = "17", encoder: str = "voices@1", seed: int = 0, consent: str = CONSENT) -> Enrolled:
    vector = np.random.default_rng(seed).normal(size=192).astype(np.float32)
    vector /= np.linalg.norm(vector)
    return Enrolled(agent_id=agent_id, encoder=encoder, vector=vector, seconds=31.5, consent=consent, at="2026-11-22T08:00:00.000+00:00")


def same(one: Enrolled, other: Enrolled) -> bool:
    names = ("agent_id", "encoder", "seconds", "consent", "at")
    return all(getattr(one, name) == getattr(other, name) for name in names) and np.array_equal(one.vector, other.vector)


def test_what_is_kept_is_found(store: Store) -> None:
    enrolled.keep(store, voice("b"))
    enrolled.keep(store, voice("a", seed=1))
    found = enrolled.voices(store)
    assert [one.agent_id for one in found] == ["a", "b"]
    assert same(found[0], voice("a", seed=1))


def test_a_second_enrolment_replaces_the_first(store: Store) -> None:
    enrolled.keep(store, voice())
    enrolled.keep(store, voice(seed=1, consent="again"))
    (found,) = enrolled.voices(store)
    assert same(found, voice(seed=1, consent="again"))


def test_a_changed_encoder_asks_for_a_new_enrolment(store: Store) -> None:
    enrolled.keep(store, voice(encoder="voices@1"))
    assert enrolled.voices(store, "voices@2") == []
    enrolled.keep(store, voice(encoder="voices@2"))
    assert [one.encoder for one in enrolled.voices(store)] == ["voices@1", "voices@2"]
    assert enrolled.forget(store, "17") == 2
    assert enrolled.voices(store) == []


def test_only_the_agent_who_is_deleted_is(store: Store) -> None:
    enrolled.keep(store, voice("a"))
    enrolled.keep(store, voice("b"))
    assert enrolled.forget(store, "a") == 1
    assert enrolled.forget(store, "a") == 0
    assert [one.agent_id for one in enrolled.voices(store)] == ["b"]


def written(store: Store) -> bytes:
    """All that the database's files hold, PostgreSQL's log apart."""
    if store._engine.dialect.name == "sqlite":
        return b"".join(file.read_bytes() for file in Path(store._engine.url.database).parent.iterdir())
    engine = store._engine.execution_options(isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.exec_driver_sql("checkpoint")
        folder = connection.exec_driver_sql(
            "select current_setting('data_directory') || '/base/' || oid from pg_database where datname = current_database()"
        ).scalar_one()
    return b"".join(file.read_bytes() for file in Path(folder).iterdir() if file.is_file())


def test_nothing_of_a_deleted_voice_stays_in_the_files(store: Store) -> None:
    enrolled.keep(store, voice())
    enrolled.keep(store, voice("18", seed=1, consent="another"))
    pieces = voice().vector.tobytes()[:64], CONSENT.encode()
    assert all(piece in written(store) for piece in pieces)
    assert enrolled.forget(store, "17") == 1
    assert not any(piece in written(store) for piece in pieces)
    assert [one.agent_id for one in enrolled.voices(store)] == ["18"]


def test_a_reader_who_keeps_what_was_is_told_of(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connections, "PATIENCE", 0.2)
    store, other = open_store(url), open_store(url)
    enrolled.keep(store, voice())
    with other._engine.execution_options(isolation_level=SNAPSHOT[other._engine.dialect.name]).connect() as reader:
        reader.exec_driver_sql("begin")
        reader.execute(sa.text("select count(*) from enrolled_voices")).scalar_one()
        with pytest.raises(StoreError, match="in use"):
            enrolled.forget(store, "17")
    assert enrolled.voices(store) == []
    assert enrolled.forget(store, "17") == 0
    store.close()
    other.close()


def test_a_damaged_voice_says_so(store: Store) -> None:
    enrolled.keep(store, voice())
    with store._engine.begin() as connection:
        connection.execute(tables.enrolled_voices.update().values(vector=b"\1\2\3"))
    with pytest.raises(StoreError, match="enrol it again"):
        enrolled.voices(store)


@pytest.mark.parametrize("url", ["postgresql"], indirect=True)
def test_who_may_not_write_the_table_anew_is_told(store: Store, url: str) -> None:
    with store._connection() as connection:
        connection.exec_driver_sql("create role clerk login")
        connection.exec_driver_sql("grant select, insert, update, delete on all tables in schema public to clerk")
    enrolled.keep(store, voice())
    clerk = open_store(url.replace("qa@", "clerk@"))
    with pytest.raises(StoreError, match="only who owns the table enrolled_voices can"):
        enrolled.forget(clerk, "17")
    clerk.close()
    assert enrolled.voices(store) == []

"""Deletion in the store: nothing is left in the database's files, what is kept stays, and the log says what was done."""

import hashlib
import random
from pathlib import Path

import numpy as np
import pytest
import sqlalchemy as sa

from qa_pipeline.errors import StoreError
from qa_pipeline.store import Result, Store, connections, deletion, holds, open_store, tables
from qa_pipeline.store.deletion import AUDIO, COPY, REFUSED, TRANSCRIPT, VECTORS

WINDOW = 24
"""Bytes of a stored body that are looked for: so many are in no other by chance."""


def sha(number: int) -> str:
    return hashlib.sha256(str(number).encode()).hexdigest()


def filled(store: Store, calls: int = 120) -> dict[str, list[bytes]]:
    """Calls of many sizes, whose rows move between pages. The bodies by hash."""
    rnd = random.Random(7)
    bodies: dict[str, list[bytes]] = {}
    for number in range(calls):
        store.add_call(sha256=sha(number), call_id=f"+90555{number:07}", file=f"+90555{number:07}.wav", kind="recording", duration=9.0)
        store.add_file(f"+90555{number:07}.wav", 1, 1, sha(number))
    for stage in ("hear", "converse", "score"):
        for number in range(calls):
            body = rnd.randbytes(rnd.choice([60, 300, 900, 2000, 5000]))
            store.add_results([Result(sha256=sha(number), stage=stage, key="k", made_by="test", seconds=0.0, body=body)])
            bodies.setdefault(sha(number), []).append(body)
    return bodies


def moved(store: Store, number: int) -> None:
    """Takes a score out and adds it once more, as earlier versions did: where it lay its bytes still lie, as in most builds of SQLite."""
    table = tables.results
    columns = [column for column in table.c if column is not table.c.id]
    with store._connection() as connection:
        connection.execute(sa.text("pragma secure_delete = off"))
        where = (table.c.sha256 == sha(number), table.c.stage == "score")
        row = connection.execute(sa.select(*columns).where(*where)).one()
        connection.execute(table.delete().where(*where))
        connection.execute(table.insert().values(**row._mapping))


def forget(store: Store, number: int) -> dict[str, int]:
    score = Result(sha256=sha(number), stage="score", key="k", made_by="test", seconds=0.0, body=b"kept")
    name = f"+90555{number:07}.wav"
    done = deletion.forget_said(
        store, sha(number), f"deleted-{number}", names=[name], scores=[score], kept=["score", "report"], texts=["the parrot"]
    )
    deletion.forget_files(store, [name])
    return done


def left(folder: Path, wanted: list[bytes]) -> list[bytes]:
    """Which of them can still be read, in part, in the files of a folder."""
    raw = b"".join(path.read_bytes() for path in folder.iterdir())
    return [one for one in wanted if any(one[at : at + WINDOW] in raw for at in range(0, max(len(one) - WINDOW, 1), WINDOW))]


def test_nothing_that_is_deleted_can_be_read_in_the_files(sqlite_store: Store, sqlite_file: Path) -> None:
    bodies = filled(sqlite_store)
    gone = range(0, 120, 4)
    for number in gone:
        moved(sqlite_store, number)
    secrets = [body for number in gone for body in bodies[sha(number)]] + [f"+90555{number:07}".encode() for number in gone]
    assert left(sqlite_file.parent, secrets) == secrets, "they are there before"
    for number in gone:
        forget(sqlite_store, number)
    deletion.compact(sqlite_store)
    assert left(sqlite_file.parent, secrets) == []
    assert left(sqlite_file.parent, [f"+90555{1:07}".encode(), *bodies[sha(1)]]) != []


def test_what_is_not_named_stays(store: Store) -> None:
    filled(store, 6)
    store.add_vectors("e@1", {"the parrot": np.full(4, 0.5, np.float32), "rice": np.full(4, 0.5, np.float32)})
    assert forget(store, 2) == {"rows": 2, "vectors": 1}
    deletion.compact(store)
    made = deletion.results(store, [sha(number) for number in range(6)], "converse")
    assert set(made) == {sha(number) for number in (0, 1, 3, 4, 5)}
    (score,) = deletion.results(store, [sha(2)], "score")[sha(2)]
    assert score.body == b"kept"
    assert set(store.vectors("e@1", ["the parrot", "rice"])) == {"rice"}
    call = store.call(sha(2))
    assert call is not None
    assert (call.call_id, call.file) == ("deleted-2", "")
    assert deletion.files(store, [sha(2), sha(3)]) == {sha(3): [deletion.File(name="+905550000003.wav", size=1, changed=1)]}
    assert forget(store, 2)["rows"] == 0, "twice is as good as once"


def test_a_note_is_made_once_and_ends_once(store: Store) -> None:
    deletion.begin(store, [(sha(1), AUDIO, "a rule"), (sha(1), TRANSCRIPT, "a rule")])
    deletion.begin(store, [(sha(1), AUDIO, "another rule")])
    deletion.count(store, sha(1), AUDIO, {"files": 2, "bytes": 7})
    deletion.count(store, sha(1), AUDIO, {"files": 1, "rows": 3})
    assert deletion.notes(store, [sha(1), sha(2)]) == {(sha(1), AUDIO): False, (sha(1), TRANSCRIPT): False}
    deletion.finish(store, [(sha(1), AUDIO)])
    assert deletion.notes(store, [sha(1)]) == {(sha(1), AUDIO): True, (sha(1), TRANSCRIPT): False}
    with store._connection() as connection:
        (first, _) = connection.execute(sa.select(tables.deletions).order_by(tables.deletions.c.id)).all()
    assert (first.rule, first.counts) == ("a rule", '{"files":3,"bytes":7,"rows":3}')


@pytest.mark.parametrize(("what", "expected"), [(AUDIO, True), (TRANSCRIPT, True), (REFUSED, True), (COPY, False), (VECTORS, False)])
def test_what_keeps_a_file_from_being_taken_again(store: Store, what: str, expected: bool) -> None:
    deletion.begin(store, [(sha(1), what, "rule")])
    assert deletion.is_deleted(store, sha(1)) is expected
    assert not deletion.is_deleted(store, sha(2))


def test_calls_are_gone_through_until_nothing_is_left_of_them(store: Store) -> None:
    filled(store, 5)
    for number in (1, 2):
        deletion.begin(store, [(sha(number), TRANSCRIPT, "rule")])
        deletion.finish(store, [(sha(number), TRANSCRIPT)])
    deletion.forget_files(store, ["+905550000001.wav"])
    found = [call.sha256 for some in deletion.calls(store, 2) for call in some]
    assert found == sorted(sha(number) for number in (0, 2, 3, 4)), "the second has a file again"


def test_only_files_that_were_refused_and_came_back_are_told(store: Store) -> None:
    deletion.begin(store, [(sha(1), REFUSED, "rule"), (sha(2), REFUSED, "rule"), (sha(3), REFUSED, "rule")])
    deletion.finish(store, [(sha(1), REFUSED), (sha(2), REFUSED)])
    store.add_file("again.wav", 1, 1, sha(2))
    assert deletion.refused(store) == {sha(2), sha(3)}


def test_vectors_that_no_text_has_are_swept(store: Store) -> None:
    texts = [f"text {number}" for number in range(1200)]
    store.add_vectors("e@1", dict.fromkeys(texts, np.full(4, 0.5, np.float32)))
    assert deletion.sweep_vectors(store, [texts[:600], [], texts[500:1000]]) == 200
    assert set(store.vectors("e@1", texts)) == set(texts[:1000])
    assert deletion.sweep_vectors(store, [texts]) == 0, "again"


def test_a_reader_who_keeps_the_log_is_told_of(sqlite_store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    filled(sqlite_store, 3)
    forget(sqlite_store, 1)
    monkeypatch.setattr(connections, "PATIENCE", 0.1)
    url = sqlite_store._engine.url.render_as_string()
    mine, other = open_store(url), open_store(url)
    with other._engine.connect() as reader:
        reader.exec_driver_sql("begin")
        reader.execute(sa.text("select count(*) from calls")).scalar_one()
        with pytest.raises(StoreError, match="in use|locked"):
            deletion.compact(mine)
    deletion.compact(mine)
    mine.close()
    other.close()


def test_holds_hold_until_they_are_lifted(store: Store) -> None:
    made = holds.add(store, "customer", "C-1", reason="case 14", by="law")
    dates = holds.add(store, "dates", "2026-11-01", last="2026-11-30", reason="case 15", by="law")
    assert holds.holds(store) == [made, dates]
    assert holds.lift(store, made.id, by="judge")
    assert not holds.lift(store, made.id, by="judge"), "once"
    assert not holds.lift(store, 99, by="judge")
    assert holds.holds(store) == [dates]
    lifted = holds.holds(store, lifted=True)[0]
    assert (lifted.value, lifted.reason, lifted.by, lifted.lifted_by, bool(lifted.lifted_at)) == ("", "case 14", "law", "judge", True)
    assert holds.add(store, "call", "x", reason="r", by="b").id > dates.id

"""Calls are found once they are scored, those of earlier versions once they are filled; what breaks off goes on; what is deleted goes."""

import re
import shutil
import sqlite3
from pathlib import Path

import numpy as np
import pytest
import sqlalchemy as sa

from qa_pipeline import meaning, scoring, search, wire
from qa_pipeline.errors import StoreError
from qa_pipeline.search import filling, packed, terms
from qa_pipeline.search.packed import Packed
from qa_pipeline.search.space import Space
from qa_pipeline.store import Store, copying, deletion, open_store, spoken, tables
from tests.build import call
from tests.search.calls import Topics, add, asked, found, sha


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    return tmp_path / "ws"


def packed_calls(workspace: Path, space: Space) -> int:
    return len(Packed(space.folder(workspace)).calls())


def test_filling_makes_what_is_missing_and_nothing_twice(store: Store, workspace: Path, plain: Space) -> None:
    for number in range(5):
        add(store, f"c{number}", "C My parrot ate it.", "A Bless you all.")
    assert search.behind(store, workspace) == 5
    assert search.fill(store, workspace) == search.Filled(words=0, meanings=5)
    assert search.fill(store, workspace) == search.Filled()
    assert search.behind(store, workspace) == 0
    add(store, "new", "C Another parrot came late.")
    assert asked(store, workspace, "parrot", encoder=Topics()).waiting == 1
    assert search.fill(store, workspace) == search.Filled(meanings=1)
    assert packed_calls(workspace, plain) == 6


def test_calls_of_earlier_versions_are_read(store: Store, workspace: Path) -> None:
    add(store, "old", "C My parrot ate it.")
    with store._connection() as connection:
        spoken.forget(connection, sha("old"))
    assert found(store, workspace, "parrot") == []
    assert search.behind(store, workspace) == 1
    assert search.fill(store, workspace) == search.Filled(words=1, meanings=1)
    assert found(store, workspace, "parrot", encoder=Topics()) == [("old", 0)]


def test_another_reading_takes_the_place_of_the_first(store: Store, workspace: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    add(store, "a", "C My parrot ate it.")
    search.fill(store, workspace)
    monkeypatch.setattr(terms, "READ", "words@next")
    monkeypatch.setattr(terms, "words", lambda text, _code: "".join(sign for sign in text.lower() if sign.isalpha() or sign == " "))
    assert search.fill(store, workspace) == search.Filled(words=1, meanings=1)
    assert search.fill(store, workspace) == search.Filled()
    with store._connection() as connection:
        assert connection.execute(sa.select(tables.search_turns.c.words)).scalars().all() == ["my parrot ate it"]


def test_a_conversation_that_was_made_anew_is_searched_as_it_is_now(store: Store, workspace: Path) -> None:
    add(store, "a", "C My parrot ate it.", "A The old words")
    search.fill(store, workspace)
    add(store, "a", "C It was a cat after all.", key="second")
    search.fill(store, workspace)
    assert found(store, workspace, "parrot", encoder=Topics()) == []
    assert found(store, workspace, "cat") == [("a", 0)]
    search.note(store, sha("a"), "second", call("C whatever"))
    assert found(store, workspace, "cat") == [("a", 0)], "the same reading is kept once"


def test_meanings_that_came_later_are_packed(store: Store, workspace: Path) -> None:
    add(store, "a", "C It is rather pricey.", "A Bless you all.", encoded=False)
    assert search.fill(store, workspace).meanings == 1
    assert found(store, workspace, "expensive", encoder=Topics()) == []
    assert search.fill(store, workspace) == search.Filled()
    said = wire.conversation(store.result(sha("a"), "converse", "key"), "a")
    meaning.vectors(said, Topics(), store)
    assert search.fill(store, workspace).meanings == 1
    assert found(store, workspace, "expensive", encoder=Topics()) == [("a", 0)]


def test_meanings_of_another_encoder_are_packed_anew(store: Store, workspace: Path, plain: Space, monkeypatch: pytest.MonkeyPatch) -> None:
    add(store, "a", "C It is rather pricey.")
    search.fill(store, workspace)
    other = Space(plain.encoder, {"en": np.full(384, 0.1, np.float32)}, plain.matrix)
    monkeypatch.setattr(filling, "space", lambda: other)
    assert search.fill(store, workspace).meanings == 1
    assert [path.name for path in (workspace / "search").iterdir()] == [other.name]


def test_backchannels_and_single_words_have_no_meaning(store: Store, workspace: Path, plain: Space) -> None:
    add(store, "a", "C Pricey.", "C Pricey it is.")
    search.fill(store, workspace)
    assert found(store, workspace, "expensive", encoder=Topics()) == [("a", 1)]
    assert set(found(store, workspace, "pricey")) == {("a", 0), ("a", 1)}


def test_a_language_without_a_pack_is_left_out(store: Store, workspace: Path) -> None:
    add(store, "de", "C Guten Tag zusammen", language="de", encoded=False)
    assert search.fill(store, workspace).failed == []
    assert found(store, workspace, "guten") == []


def test_one_call_that_cannot_be_read_takes_no_other_with_it(store: Store, workspace: Path) -> None:
    for name in ("a", "b"):
        add(store, name, "C My parrot ate it.")
        with store._connection() as connection:
            spoken.forget(connection, sha(name))
    with store._connection() as connection:
        connection.execute(tables.results.update().where(tables.results.c.sha256 == sha("a")).values(body=b"?"))
    filled = search.fill(store, workspace)
    assert [name for name, _ in filled.failed] == ["a"]
    assert filled.words == 1
    assert found(store, workspace, "parrot") == [("b", 0)]


def test_filling_that_broke_off_goes_on(store: Store, workspace: Path, plain: Space, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(6):
        add(store, f"c{number}", "C My parrot ate it.")
    monkeypatch.setattr(filling, "TOGETHER", 2)
    monkeypatch.setattr(filling, "FLUSHED", 1)

    def tell(done: int, _of: int) -> None:
        if done == 4:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        search.fill(store, workspace, tell)
    assert packed_calls(workspace, plain) == 4
    assert search.fill(store, workspace).meanings == 2
    assert len(found(store, workspace, "a parrot", encoder=Topics())) == 6


def test_a_workspace_that_cannot_be_written_is_said(store: Store, tmp_path: Path) -> None:
    add(store, "a", "C My parrot ate it.")
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(StoreError, match="cannot be packed"):
        search.fill(store, tmp_path / "file")


# ---------------------------------------------------------------------------------------------------------------------
# Deleting, copying


def forget(store: Store, workspace: Path, name: str) -> None:
    said = wire.conversation(store.result(sha(name), "converse", "key"), name)
    search.forget(store, workspace, [sha(name)])
    deletion.begin(store, [(sha(name), deletion.TRANSCRIPT, "rule")])
    deletion.forget_said(store, sha(name), f"deleted-{name}", names=[], scores=[], kept=["score"], texts=scoring.texts(said))
    deletion.compact(store)


SECRET = "zanzibarqu"
"""A word that nothing else holds."""


def test_a_deleted_call_is_in_no_file_any_more(sqlite_store: Store, sqlite_file: Path, plain: Space) -> None:
    workspace = sqlite_file.parent
    for number in range(40):
        lines = [f"C {SECRET if number == 7 else 'rice'} number{number} please now", f"A word{number} is what we have here"]
        add(sqlite_store, f"c{number}", *lines)
    search.fill(sqlite_store, workspace)
    vector, other = (packed_bytes(f"{word} please now", plain) for word in (f"{SECRET} number7", "rice number8"))
    assert (SECRET.encode() in files(workspace), vector in files(workspace)) == (True, True), "the test looks where they are"
    forget(sqlite_store, workspace, "c7")
    assert (SECRET.encode() in files(workspace), vector in files(workspace)) == (False, False)
    assert b"number7" not in re.sub(rb"number7\d", b"", files(workspace))
    assert other in files(workspace)
    with sqlite_store._connection() as connection:
        connection.exec_driver_sql("insert into search_words (search_words) values ('integrity-check')")
    assert found(sqlite_store, workspace, SECRET) == []
    assert ("c8", 0) in found(sqlite_store, workspace, "number8", encoder=Topics())


def packed_bytes(text: str, space: Space) -> bytes:
    """A sentence as it is packed."""
    vectors = space.placed(Topics().encode([text]).astype(np.float16).astype(np.float32), "en")
    return np.clip(np.rint(vectors * packed.SCALE), -127, 127).astype(np.int8).tobytes()


def files(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file())


def test_a_deleted_call_is_not_found_and_not_filled_again(store: Store, workspace: Path, plain: Space) -> None:
    for name in ("a", "b"):
        add(store, name, "C My parrot ate it.")
    search.fill(store, workspace)
    said = wire.conversation(store.result(sha("a"), "converse", "key"), "a")
    hits = asked(store, workspace, "parrot").hits
    forget(store, workspace, "a")
    assert found(store, workspace, "parrot", encoder=Topics()) == [("b", 0)]
    assert [one.call_id for one in search.show(store, hits)] == ["b"], "what was found before is not shown any more"
    search.note(store, sha("a"), "key", said)
    assert search.fill(store, workspace) == search.Filled()
    assert packed_calls(workspace, plain) == 1
    assert found(store, workspace, "parrot", encoder=Topics()) == [("b", 0)]


def test_what_another_machine_deleted_goes_when_it_is_filled(store: Store, workspace: Path, tmp_path: Path, plain: Space) -> None:
    add(store, "a", "C My parrot ate it.")
    search.fill(store, workspace)
    forget(store, tmp_path / "another machine", "a")
    assert found(store, workspace, "parrot", encoder=Topics()) == []
    assert search.behind(store, workspace) == 1
    search.fill(store, workspace)
    assert packed_calls(workspace, plain) == 0


def test_a_copied_store_is_searched_as_the_first(store: Store, workspace: Path, tmp_path: Path) -> None:
    add(store, "a", "C My parrot ate it.", "A IŞIK", language="tr")
    other = open_store(f"sqlite:///{tmp_path / 'other.sqlite'}")
    copying.copy(store, other)
    assert found(other, workspace, "ışık") == found(store, workspace, "ışık") == [("a", 1)]
    add(other, "b", "C The second parrot")
    assert {name for name, _ in found(other, workspace, "parrot")} == {"a", "b"}, "numbers go on"
    search.fill(other, tmp_path / "other")
    assert len(found(other, tmp_path / "other", "one parrot", encoder=Topics())) == 2
    other.close()


def test_the_folder_can_be_made_again(store: Store, workspace: Path) -> None:
    add(store, "a", "C It is rather pricey.")
    search.fill(store, workspace)
    before = asked(store, workspace, "expensive", encoder=Topics())
    shutil.rmtree(workspace / "search")
    search.fill(store, workspace)
    assert asked(store, workspace, "expensive", encoder=Topics()) == before


def test_sqlite_keeps_its_index_by_itself(sqlite_store: Store, sqlite_file: Path) -> None:
    """Whoever writes the table, as a copy does, need not know of the index."""
    add(sqlite_store, "a", "C parrot", encoded=False)
    with sqlite3.connect(sqlite_file) as connection:
        connection.execute("update search_turns set words = 'canari'")
    assert found(sqlite_store, sqlite_file.parent, "parrot") == []
    assert found(sqlite_store, sqlite_file.parent, "canary") == [("a", 0)]


def test_what_was_packed_of_another_store_is_never_taken_for_this_ones(tmp_path: Path, workspace: Path, store: Store) -> None:
    add(store, "a", "C My parrot ate it.")
    search.fill(store, workspace)
    other = open_store(f"sqlite:///{tmp_path / 'other.sqlite'}")  # as after a backup was put back, or a beginning from nothing
    add(other, "b", "C Bless you all.", "A It is rather pricey.")
    assert spoken.calls(store, [sha("a")])[sha("a")].id == spoken.calls(other, [sha("b")])[sha("b")].id
    assert found(other, workspace, "parrot", encoder=Topics()) == []
    assert search.behind(other, workspace) == 1
    assert search.fill(other, workspace).meanings == 1
    assert ("b", 1) in found(other, workspace, "expensive", encoder=Topics())
    other.close()


def test_a_damaged_folder_is_made_again(store: Store, workspace: Path, plain: Space) -> None:
    add(store, "a", "C My parrot ate it.")
    search.fill(store, workspace)
    (plain.folder(workspace) / packed.LIST).write_bytes(b"[")
    assert search.behind(store, workspace) == 1
    assert search.fill(store, workspace).meanings == 1
    assert found(store, workspace, "parrot", encoder=Topics()) == [("a", 0)]


def test_words_that_come_while_a_call_is_deleted_are_not_kept(store: Store, workspace: Path) -> None:
    add(store, "a", "C My parrot ate it.")
    with store._connection() as connection:
        spoken.forget(connection, sha("a"))
    deletion.begin(store, [(sha("a"), deletion.TRANSCRIPT, "rule")])
    search.note(store, sha("a"), "key", call("C My parrot ate it."))
    assert spoken.calls(store, [sha("a")]) == {}
    with store._connection() as connection:
        assert connection.execute(sa.select(tables.search_turns)).all() == []


def test_a_turn_as_long_as_a_book_stops_nothing(store: Store, workspace: Path) -> None:
    add(store, "a", "C parrot " + " ".join(f"word{number}" for number in range(200_000)), encoded=False)
    assert found(store, workspace, "parrot") == [("a", 0)]


def test_what_is_being_deleted_is_not_packed_again(store: Store, workspace: Path, plain: Space) -> None:
    add(store, "a", "C My parrot ate it.")
    add(store, "b", "C Bless you all.")
    search.fill(store, workspace)
    deletion.begin(store, [(sha("a"), deletion.TRANSCRIPT, "rule")])
    search.forget(store, workspace, [sha("a")])
    assert search.fill(store, workspace) == search.Filled()  # a search, before the rows of the store are gone
    assert packed_calls(workspace, plain) == 1

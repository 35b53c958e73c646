"""Playlists in the store, on both databases: they keep their order and their notes, and nothing of what was said."""

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from qa_pipeline.errors import InputError
from qa_pipeline.store import Store, assignments, open_store, playlists, tables
from qa_pipeline.store.playlists import Reference


def moment(letter: str, first: int = 0, last: int = 1, **more: object) -> Reference:
    return Reference(sha256=letter * 64, criterion="opening.greeting", first_turn=first, last_turn=last, turn=first, **more)  # type: ignore[arg-type]


def letters(store: Store, name: str = "Good openings") -> str:
    """The samples' calls in order, by the first letter of their hashes."""
    found = playlists.entries(store, playlists.named(store, name))
    assert [one.number for one in found] == list(range(1, len(found) + 1))
    return "".join(one.reference.sha256[0] for one in found)


@pytest.fixture
def filled(store: Store) -> Store:
    made = playlists.make(store, "Good openings", note="for Monday", by="Ms Tamm")
    playlists.add(store, made, [moment(letter) for letter in "abcd"], by="Ms Tamm")
    return store


def test_a_playlist_is_found_by_its_name_in_any_case(store: Store) -> None:
    made = playlists.make(store, "  Good   Openings ", note="for Monday", by="Ms Tamm")
    assert (made.name, made.note, made.made_by, made.samples) == ("Good Openings", "for Monday", "Ms Tamm", 0)
    assert playlists.named(store, "good openings") == made
    playlists.make(store, "ışık", by="x")
    assert [one.name for one in playlists.playlists(store)] == ["Good Openings", "ışık"]


def test_two_playlists_of_one_name_are_refused(filled: Store) -> None:
    with pytest.raises(InputError, match="already"):
        playlists.make(filled, "GOOD OPENINGS", by="x")
    with pytest.raises(InputError, match="needs a name"):
        playlists.make(filled, "  ", by="x")
    with pytest.raises(InputError, match="200 characters"):
        playlists.make(filled, "a" * 201, by="x")


def test_a_name_that_is_not_there_is_said_with_those_that_are(filled: Store, store: Store) -> None:
    with pytest.raises(InputError, match="there are: Good openings"):
        playlists.named(filled, "Bad openings")
    playlists.delete(store, playlists.named(store, "good openings"))
    with pytest.raises(InputError, match="playlist new"):
        playlists.named(store, "Good openings")


def test_samples_stay_in_the_order_that_they_were_given(filled: Store) -> None:
    playlist = playlists.named(filled, "Good openings")
    assert letters(filled) == "abcd"
    assert playlists.add(filled, playlist, [moment("e"), moment("f")], at=2, by="x") == [2, 3]
    assert letters(filled) == "aefbcd"
    playlists.move(filled, playlist, 6, 1)
    assert letters(filled) == "daefbc"
    playlists.move(filled, playlist, 1, 6)
    assert letters(filled) == "aefbcd"
    assert playlists.remove(filled, playlist, [1, 3, 6]) == 3
    assert letters(filled) == "ebc"
    assert playlists.named(filled, "Good openings").samples == 3


@pytest.mark.parametrize("number", [0, 5, -1])
def test_a_number_that_is_not_there_changes_nothing(filled: Store, number: int) -> None:
    playlist = playlists.named(filled, "Good openings")
    for change in (
        lambda: playlists.remove(filled, playlist, [1, number]),
        lambda: playlists.move(filled, playlist, 1, number),
        lambda: playlists.annotate_sample(filled, playlist, number, "x"),
        lambda: playlists.add(filled, playlist, [moment("e")], at=number + 1 if number == 5 else number, by="x"),
    ):
        with pytest.raises(InputError, match="numbered 1 to"):
            change()
    assert letters(filled) == "abcd"


def test_a_moment_is_in_a_playlist_once(filled: Store) -> None:
    playlist = playlists.named(filled, "Good openings")
    assert playlists.add(filled, playlist, [moment("a"), moment("a", 2, 3), moment("a", 2, 3)], by="x") == [5]
    assert letters(filled) == "abcda"


def test_everything_of_a_sample_is_kept(url: str, store: Store) -> None:
    playlist = playlists.make(store, "one", by="x")
    one = moment("a", 3, 7, start=1.25, end=9.5, asked="pahalı dedi", options={"anonymous": True}, note="hör: ışık \x00 'x'")
    playlists.add(store, playlist, [one], by="Ms Tamm")
    store.close()
    again = open_store(url)
    (entry,) = playlists.entries(again, playlists.named(again, "one"))
    assert entry.reference == moment(
        "a", 3, 7, start=1.25, end=9.5, asked="pahalı dedi", options={"anonymous": True}, note="hör: ışık � 'x'"
    )
    assert entry.added_by == "Ms Tamm"
    again.close()


def test_notes_are_replaced(filled: Store) -> None:
    playlist = playlists.named(filled, "Good openings")
    playlists.annotate(filled, playlist, "for Tuesday")
    playlists.annotate_sample(filled, playlist, 2, "hear the pause")
    playlists.annotate_sample(filled, playlist, 2, "hear the smile")
    assert playlists.named(filled, "Good openings").note == "for Tuesday"
    assert [one.reference.note for one in playlists.entries(filled, playlist)] == ["", "hear the smile", "", ""]


def test_a_deleted_playlist_is_gone_with_its_samples_and_no_other(filled: Store) -> None:
    other = playlists.make(filled, "Other", by="x")
    playlists.add(filled, other, [moment("a")], by="x")
    playlist = playlists.named(filled, "Good openings")
    assert playlists.delete(filled, playlist) == 4
    assert letters(filled, "Other") == "a"
    with filled._connection() as connection:
        assert len(connection.execute(tables.playlist_samples.select()).all()) == 1
    with pytest.raises(InputError, match="deleted meanwhile"):
        playlists.add(filled, playlist, [moment("b")], by="x")


def test_who_adds_at_once_each_has_a_number(filled: Store) -> None:
    playlist = playlists.named(filled, "Good openings")
    start = threading.Barrier(4)

    def one(place: int) -> None:
        start.wait(10)
        for number in range(5):
            playlists.add(filled, playlist, [moment("e", place, 10 + number)], by="x")

    with ThreadPoolExecutor(4) as threads:
        list(threads.map(one, range(4)))
    found = playlists.entries(filled, playlist)
    assert len(found) == 24
    with filled._connection() as connection:
        table = tables.playlist_samples
        positions = connection.execute(table.select().order_by(table.c.position)).all()
    assert [row.position for row in positions] == list(range(1, 25))


def test_a_span_that_runs_backwards_is_no_sample() -> None:
    with pytest.raises(ValueError, match="from turn 3 to 1"):
        moment("a", 3, 1)
    with pytest.raises(ValueError, match="from 9.5 to 1.25"):
        moment("a", 3, 7, start=9.5, end=1.25)


# ---------------------------------------------------------------------------------------------------------------------
# Assignments


def test_assignments_are_kept_in_order_with_who_and_when(store: Store) -> None:
    first = assignments.add(
        store, agent="ann-7", criterion="offer.count", playlist="Good offers", by="Ms Tamm", at="2026-11-02T08:00:00+00:00"
    )
    second = assignments.add(store, agent="bob", criterion="offer.count", playlist="Good offers", sample=3, sha256="a" * 64, by="Mr Kask")
    assert assignments.assignments(store) == [first, second]
    assert (first.id, first.by, first.at) == (1, "Ms Tamm", "2026-11-02T08:00:00+00:00")
    assert assignments.assignments(store, agent="bob") == [second]
    assert assignments.assignments(store, criterion="opening.greeting") == []


def test_what_is_taken_back_stays_noted(store: Store) -> None:
    one = assignments.add(store, agent="ann-7", criterion="offer.count", playlist="Good offers", by="Ms Tamm")
    assert assignments.take_back(store, one.id, by="Mr Kask") == one
    assert assignments.assignments(store) == []
    (kept,) = assignments.assignments(store, taken_back=True)
    assert (kept.id, kept.by, kept.taken_back_by, bool(kept.taken_back_at)) == (one.id, "Ms Tamm", "Mr Kask", True)
    with pytest.raises(InputError, match="was taken back on .* by Mr Kask"):
        assignments.take_back(store, one.id, by="x")
    with pytest.raises(InputError, match="no assignment 77"):
        assignments.take_back(store, 77, by="x")


def test_a_deleted_playlist_leaves_its_assignments(filled: Store) -> None:
    made = assignments.add(filled, agent="ann-7", criterion="offer.count", playlist="Good openings", by="Ms Tamm")
    playlists.delete(filled, playlists.named(filled, "Good openings"))
    assert assignments.assignments(filled) == [made]

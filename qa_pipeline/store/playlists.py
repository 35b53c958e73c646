"""Playlists of coaching samples, in the store: which moments of which calls, in what order, with the trainer's notes.

A sample is a reference. What was said is in the call alone, so that its deletion leaves nothing here: see `forget`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from qa_pipeline import wire
from qa_pipeline.errors import InputError
from qa_pipeline.store import tables
from qa_pipeline.store.database import Store, now
from qa_pipeline.store.erasing import erasing
from qa_pipeline.store.texts import storable

LONGEST_NAME = 200
"""Characters of a playlist's name, as wide as its column."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Playlist:
    """A row of `playlists`, with how many `samples` are in it. Times are ISO 8601 in UTC."""

    id: int
    name: str
    note: str
    made_by: str
    made_at: str
    changed_at: str
    samples: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """A moment of a call: `first_turn` to `last_turn`, positions from 0, of which `turn` is the one that it is about.

    `start` and `end` are where that is in the recording, in seconds; None in a chat. `criterion` may be empty. `asked` is what was looked
    for, as a text; `options` how the clip is made, by names that `qa_pipeline.coaching` knows.
    """

    sha256: str
    criterion: str
    first_turn: int
    last_turn: int
    turn: int
    start: float | None = None
    end: float | None = None
    asked: str = ""
    options: Mapping[str, Any] = field(default_factory=dict)
    note: str = ""

    def __post_init__(self) -> None:
        if not 0 <= self.first_turn <= self.turn <= self.last_turn:
            raise ValueError(f"a sample of turn {self.turn} runs from turn {self.first_turn} to {self.last_turn}")
        if self.start is not None and self.end is not None and not 0 <= self.start <= self.end:
            raise ValueError(f"a sample runs from {self.start} to {self.end}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A sample at its `number` in a playlist, counted from 1."""

    id: int
    number: int
    reference: Reference
    added_by: str
    added_at: str


# ---------------------------------------------------------------------------------------------------------------------
# Playlists


def make(store: Store, name: str, *, note: str = "", by: str) -> Playlist:
    """A new, empty playlist. Raises InputError when one of that name is there, whatever its case, or the name says nothing."""
    wanted = " ".join(storable(name).split())
    if not wanted:
        raise InputError("a playlist needs a name")
    if len(wanted) > LONGEST_NAME:
        raise InputError(f"a playlist's name has at most {LONGEST_NAME} characters: this one has {len(wanted)}")
    at = now()
    row = {"name": wanted, "key": _key(wanted), "note": storable(note), "made_by": storable(by), "made_at": at, "changed_at": at}
    table = tables.playlists
    with store._connection() as connection:
        insert = store._insert(table).values(row).on_conflict_do_nothing(index_elements=["key"]).returning(table.c.id)
        made = connection.execute(insert).scalar_one_or_none()
    if made is None:
        raise InputError(
            f"there is a playlist {wanted!r} already: give another name, or `qa-pipeline coach playlist delete` that one first"
        )
    return named(store, wanted)


def named(store: Store, name: str) -> Playlist:
    """The playlist of this name, in whatever case. Raises InputError when there is none, with the names that there are."""
    found = {_key(one.name): one for one in playlists(store)}
    if _key(name) in found:
        return found[_key(name)]
    known = ", ".join(one.name for one in found.values())
    raise InputError(f"there is no playlist {name!r}; {f'there are: {known}' if known else '`qa-pipeline coach playlist new` makes one'}")


def playlists(store: Store) -> list[Playlist]:
    """All of them, by name."""
    table, samples = tables.playlists, tables.playlist_samples
    count = sa.select(sa.func.count()).where(samples.c.playlist_id == table.c.id).scalar_subquery()
    columns = [table.c[name] for name in Playlist.__dataclass_fields__ if name != "samples"]
    with store._connection() as connection:
        rows = connection.execute(sa.select(*columns, count.label("samples")).order_by(table.c.key)).all()
    return [Playlist(**row._mapping) for row in rows]


def annotate(store: Store, playlist: Playlist, note: str) -> None:
    """Puts a note on the playlist as a whole, in the place of the one that was there."""
    with store._connection() as connection:
        _touch(connection, playlist, note=storable(note))


def delete(store: Store, playlist: Playlist) -> int:
    """Deletes a playlist with its notes, from the database's files too; how many samples it had. Assignments of it stay."""
    with erasing(store, tables.playlist_samples) as connection:
        _touch(connection, playlist)
        gone = connection.execute(tables.playlist_samples.delete().where(tables.playlist_samples.c.playlist_id == playlist.id)).rowcount
    with erasing(store, tables.playlists) as connection:
        connection.execute(tables.playlists.delete().where(tables.playlists.c.id == playlist.id))
    return gone


# ---------------------------------------------------------------------------------------------------------------------
# Samples


def entries(store: Store, playlist: Playlist) -> list[Entry]:
    """What is in it, in order."""
    with store._connection() as connection:
        return [_entry(number, row) for number, row in enumerate(_rows(connection, playlist), start=1)]


def add(store: Store, playlist: Playlist, references: Sequence[Reference], *, by: str, at: int | None = None) -> list[int]:
    """Adds samples, in order, before number `at`, or at the end; their numbers.

    A moment that is in it already is not added once more. Raises InputError when there is no such number.
    """
    added = now()
    with store._connection() as connection:
        _touch(connection, playlist)
        rows = _rows(connection, playlist)
        ids = [row.id for row in rows]
        place = _place(at, len(ids) + 1, playlist) if at is not None else len(ids)
        known = {(row.sha256, row.criterion, row.first_turn, row.last_turn) for row in rows}
        made: list[int] = []
        for one in references:
            moment = (one.sha256, storable(one.criterion, 255), one.first_turn, one.last_turn)
            if moment in known:
                continue
            known.add(moment)
            made.append(connection.execute(_insert(playlist, one, by=by, at=added)).scalar_one())
        ordered = [*ids[:place], *made, *ids[place:]]
        _number(connection, ordered)
    return [ordered.index(one) + 1 for one in made]


def remove(store: Store, playlist: Playlist, numbers: Sequence[int]) -> int:
    """Takes samples out, by their numbers as they are now; how many. Raises InputError when one of them is not there: none is out then."""
    table = tables.playlist_samples
    with erasing(store, table) as connection:
        _touch(connection, playlist)
        ids = [row.id for row in _rows(connection, playlist)]
        gone = {ids[_place(number, len(ids), playlist)] for number in numbers}
        connection.execute(table.delete().where(table.c.id.in_(gone)))
        _number(connection, [one for one in ids if one not in gone])
    return len(gone)


def move(store: Store, playlist: Playlist, number: int, to: int) -> None:
    """Puts a sample at another number; those between move up or down. Raises InputError when one of the numbers is not there."""
    with store._connection() as connection:
        _touch(connection, playlist)
        ids = [row.id for row in _rows(connection, playlist)]
        place, target = _place(number, len(ids), playlist), _place(to, len(ids), playlist)
        ids.insert(target, ids.pop(place))
        _number(connection, ids)


def annotate_sample(store: Store, playlist: Playlist, number: int, note: str) -> None:
    """Puts a trainer's note on a sample, in the place of the one that was there. Raises InputError when there is no such number."""
    table = tables.playlist_samples
    with store._connection() as connection:
        _touch(connection, playlist)
        ids = [row.id for row in _rows(connection, playlist)]
        chosen = ids[_place(number, len(ids), playlist)]
        connection.execute(table.update().where(table.c.id == chosen).values(note=storable(note)))


def forget(connection: Connection, sha256: str) -> int:
    """Deletes what trainers wrote about moments of a call, which may quote it, and what they looked for; of how many samples.

    The references stay, so that a playlist says that something was there. Part of a deletion: see `store.deletion`.
    """
    table = tables.playlist_samples
    written = sa.or_(table.c.note != "", table.c.asked != "")
    return connection.execute(table.update().where(table.c.sha256 == sha256, written).values(note="", asked="")).rowcount


# ---------------------------------------------------------------------------------------------------------------------


def _key(name: str) -> str:
    """By what a playlist is found: nobody remembers the case of a name, or how many spaces are in it."""
    return " ".join(storable(name).split()).casefold()


def _rows(connection: Connection, playlist: Playlist) -> Sequence[sa.Row[Any]]:
    table = tables.playlist_samples
    return connection.execute(sa.select(table).where(table.c.playlist_id == playlist.id).order_by(table.c.position, table.c.id)).all()


def _entry(number: int, row: sa.Row[Any]) -> Entry:
    known = {name: row._mapping[name] for name in Reference.__dataclass_fields__ if name != "options"}
    options = wire.loads(row.options, f"options of sample {number}")
    return Entry(id=row.id, number=number, reference=Reference(**known, options=options), added_by=row.added_by, added_at=row.added_at)


def _touch(connection: Connection, playlist: Playlist, **values: str) -> None:
    """Notes that the playlist is changed; of two who change it at once, the second waits here. InputError when it was deleted meanwhile."""
    table = tables.playlists
    if not connection.execute(table.update().where(table.c.id == playlist.id).values(changed_at=now(), **values)).rowcount:
        raise InputError(f"the playlist {playlist.name!r} was deleted meanwhile")


def _insert(playlist: Playlist, reference: Reference, *, by: str, at: str) -> Any:
    table = tables.playlist_samples
    row = {
        **asdict(reference),
        "criterion": storable(reference.criterion, 255),
        "asked": storable(reference.asked),
        "note": storable(reference.note),
        "options": wire.dumps(reference.options),
        "playlist_id": playlist.id,
        "position": 0,
        "added_by": storable(by),
        "added_at": at,
    }
    return table.insert().values(row).returning(table.c.id)


def _number(connection: Connection, ids: Sequence[int]) -> None:
    """Gives each its place in the order."""
    table = tables.playlist_samples
    for position, one in enumerate(ids, start=1):
        connection.execute(table.update().where(table.c.id == one, table.c.position != position).values(position=position))


def _place(number: int, most: int, playlist: Playlist) -> int:
    """The place, from 0, of a number that people count from 1."""
    if not 1 <= number <= most:
        there = f"its samples are numbered 1 to {most}" if most else "it is empty"
        raise InputError(f"there is no sample {number} in the playlist {playlist.name!r}: {there}")
    return number - 1

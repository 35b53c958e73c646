"""What recurs across recordings, in the store: what is heard early in calls is noted, and announcements are what others have heard too."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from qa_pipeline import fingerprints, recurrence, wire
from qa_pipeline.errors import StoreError
from qa_pipeline.recurrence import OTHERS, Holder, Match, Recurring, Sound
from qa_pipeline.store import tables
from qa_pipeline.store.database import Store, now

if TYPE_CHECKING:
    from qa_pipeline.fingerprints import Bits

NEWEST = 600
"""Sounds that are kept although they have not recurred: of some 60 calls."""

KNOWN = 300
"""Announcements that are kept: those that were heard last. With these two a call takes 0.2 s, however many there were before it."""

HOLDERS = 20
"""Other recordings that are kept with a sound: those in which it was heard last."""


@dataclass(frozen=True, slots=True)
class _Kept:
    """A row: a sound of one recording, and the others that hold some of it."""

    id: int
    own: Holder
    others: tuple[Holder, ...]
    bits: "Bits"

    @property
    def holders(self) -> tuple[Holder, ...]:
        return self.own, *self.others


def note(store: Store, sha256: str, sounds: Sequence[Sound]) -> tuple[Recurring, ...]:
    """Keeps what `recurrence.sounds` found in a recording, and gives which parts of it are announcements, as far as is known by now.

    Noting a recording again, or a copy of it in another format, adds nothing. What is first heard in this call is known as an announcement
    when it is noted again after two others. May be called by several threads and processes at once.
    """
    if not sounds:
        return ()
    with store._connection() as connection:
        before = _kept(connection)
    # Comparing takes most of the time, and what is kept never changes its sound: the database is locked only for what came meanwhile.
    compared = _compared(sounds, before)
    with store._connection() as connection:
        _lock(connection)
        kept = _kept(connection)
        compared |= _compared(sounds, [one for one in kept if one.id not in compared])
        found = [match for one in kept for match in compared[one.id]]
        judged = recurrence.judge(sha256, sounds, found, {one.id: one.holders for one in kept})
        if not judged.copy:
            _add(connection, sha256, sounds, found, kept)
            _prune(connection)
    return judged.recurring


def forget(store: Store, sha256: str) -> int:
    """Deletes the fingerprints of a recording, and that others hold what it held; how many sounds there were.

    An announcement whose fingerprint is deleted with it is learnt again from the next calls.
    """
    table = tables.recurring_sounds
    with store._connection() as connection:
        _lock(connection)
        gone = connection.execute(table.delete().where(table.c.sha256 == sha256)).rowcount
        for row in connection.execute(sa.select(table.c.id, table.c.others).where(table.c.others.contains(sha256))).all():
            _update(connection, row.id, [one for one in _holders(row.others) if one.sha256 != sha256])
    return gone


def _lock(connection: Connection) -> None:
    """Nobody else writes until the transaction ends: what is read in it stays true. Sounds of other fingerprints are of no use any more."""
    table = tables.recurring_sounds
    if connection.dialect.name == "postgresql":
        connection.execute(sa.text("lock table recurring_sounds in share row exclusive mode"))
    # In SQLite a transaction that begins with writing, be it nothing, waits for its turn here; one that had read before would fail.
    connection.execute(table.delete().where(table.c.name != fingerprints.NAME))


def _kept(connection: Connection) -> list[_Kept]:
    table = tables.recurring_sounds
    query = sa.select(table).where(table.c.name == fingerprints.NAME).order_by(table.c.id)
    found = []
    for row in connection.execute(query):
        try:
            bits = fingerprints.from_bytes(row.bits)
        except ValueError as error:
            raise StoreError(f"a fingerprint of {row.sha256[:8]} is damaged") from error
        found.append(_Kept(row.id, Holder(row.sha256, 0, len(bits), row.noted), tuple(_holders(row.others)), bits))
    return found


def _holders(others: str) -> list[Holder]:
    return [Holder(*one) for one in wire.loads(others, "recordings that hold a sound")]


def _compared(sounds: Sequence[Sound], kept: Sequence[_Kept]) -> dict[int, list[Match]]:
    """By the id of each row, what of it is in the sounds."""
    by_id: dict[int, list[Match]] = {one.id: [] for one in kept}
    for match in recurrence.matches([sound.bits for sound in sounds], [one.bits for one in kept]):
        id_ = kept[match.known].id
        by_id[id_].append(match._replace(known=id_))
    return by_id


def _add(connection: Connection, sha256: str, sounds: Sequence[Sound], found: Sequence[Match], kept: Sequence[_Kept]) -> None:
    """Notes with what is known that this recording holds it too, and adds what is new."""
    table = tables.recurring_sounds
    noted = recurrence.longer(sounds)
    known: Mapping[int, _Kept] = {one.id: one for one in kept}
    holding = {one.id: list(one.others) for one in kept}
    for match in found:
        if all(holder.sha256 != sha256 for holder in known[match.known].holders):
            holding[match.known].append(Holder(sha256, match.at, match.at + match.last - match.first, noted))
    for one in kept:
        if len(holding[one.id]) > len(one.others):
            _update(connection, one.id, holding[one.id], at=now())
    rows = [
        {
            "sha256": sha256,
            "name": fingerprints.NAME,
            "channel": sound.channel,
            "start": sound.start,
            "end": sound.end,
            "bits": fingerprints.to_bytes(sound.bits),
            "noted": noted,
            "recurred": 0,
            "others": "[]",
            "at": now(),
        }
        for sound in recurrence.rest(sounds, found)
    ]
    if rows:
        connection.execute(table.insert(), rows)


def _update(connection: Connection, id_: int, others: Sequence[Holder], **values: str) -> None:
    table = tables.recurring_sounds
    newest = list(dict.fromkeys(one.sha256 for one in others))[-HOLDERS:]
    body = wire.dumps([list(one) for one in others if one.sha256 in newest])
    connection.execute(table.update().where(table.c.id == id_).values(others=body, recurred=len(newest), **values))


def _prune(connection: Connection) -> None:
    """Leaves the newest of what has not recurred, or too seldom, and of the announcements those that were heard last."""
    table = tables.recurring_sounds
    for seldom, most in ((table.c.recurred < OTHERS, NEWEST), (table.c.recurred >= OTHERS, KNOWN)):
        newest = sa.select(table.c.id).where(seldom).order_by(table.c.at.desc(), table.c.id.desc()).limit(most)
        connection.execute(table.delete().where(seldom, table.c.id.not_in(newest)))

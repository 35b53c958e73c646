"""Deleting from the store: what it knows of a call, for good, and the log of it.

What is to be deleted is noted before the first file goes (`begin`), and the note is completed when nothing is left, in the database's files
neither (`finish`): whatever breaks off in between goes on the next time. Everything here may be done twice.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from qa_pipeline import wire
from qa_pipeline.store import connections, playlists, queue, recurring, spoken, tables
from qa_pipeline.store.database import Result, Store, _packed, _parts, _text_sha256, _unpacked, now
from qa_pipeline.store.erasing import _nobody_sees_what_was, _write_anew

AUDIO, TRANSCRIPT, REFUSED, COPY, VECTORS = "audio", "transcript", "refused", "copy", "vectors"
"""What is deleted: a call's recording; all that was said in it; a file that was never a call, or the copy in quarantine of one that became
one; vectors of texts that no call has."""

Note = tuple[str, str, str]
"""The hash of a file, what of it is to be deleted, and by which rule."""

deletions = tables.deletions


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """A row of `calls`."""

    sha256: str
    call_id: str
    file: str
    kind: str
    added_at: str


@dataclass(frozen=True, slots=True, kw_only=True)
class File:
    """A row of `files`: a name in the inbox, with the size in bytes and the time of change in ns at which it was this recording."""

    name: str
    size: int
    changed: int


# ---------------------------------------------------------------------------------------------------------------------
# Looking


def is_deleted(store: Store, sha256: str) -> bool:
    """Whether something of this file was deleted, or is being: it is not to be taken again."""
    query = sa.select(deletions.c.id).where(deletions.c.sha256 == sha256, deletions.c.what.in_((AUDIO, TRANSCRIPT, REFUSED)))
    with store._connection() as connection:
        return connection.execute(query).first() is not None


def calls(store: Store, most: int) -> Iterator[list[Known]]:
    """The calls of which something may be left to delete, `most` at a time: all but those that were deleted, and have no file since."""
    table = tables.calls
    gone = sa.exists().where(deletions.c.sha256 == table.c.sha256, deletions.c.what == TRANSCRIPT, deletions.c.ended_at != "")
    there = sa.exists().where(tables.files.c.sha256 == table.c.sha256)
    columns = [table.c[name] for name in Known.__dataclass_fields__]
    query = sa.select(*columns).where(sa.or_(~gone, there)).order_by(table.c.sha256).limit(most)
    last = ""
    while True:
        with store._connection() as connection:
            found = [Known(**row._mapping) for row in connection.execute(query.where(table.c.sha256 > last))]
        if not found:
            return
        yield found
        last = found[-1].sha256


def files(store: Store, sha256s: Sequence[str]) -> dict[str, list[File]]:
    """The names in the inbox under which the store has seen these files."""
    found: dict[str, list[File]] = {}
    table = tables.files
    for part in _parts(sha256s):
        with store._connection() as connection:
            for row in connection.execute(sa.select(table).where(table.c.sha256.in_(part)).order_by(table.c.name)):
                found.setdefault(row.sha256, []).append(File(name=row.name, size=row.size, changed=row.changed))
    return found


def notes(store: Store, sha256s: Sequence[str]) -> dict[tuple[str, str], bool]:
    """What of these files was deleted, by hash and what: whether it has ended."""
    found: dict[tuple[str, str], bool] = {}
    for part in _parts(sha256s):
        with store._connection() as connection:
            for row in connection.execute(sa.select(deletions).where(deletions.c.sha256.in_(part)).order_by(deletions.c.id)):
                found[row.sha256, row.what] = row.ended_at != ""
    return found


def days(store: Store, sha256s: Sequence[str]) -> dict[tuple[str, str], str]:
    """The day, in UTC, on which something of these files was deleted, by hash and what."""
    found: dict[tuple[str, str], str] = {}
    for part in _parts(sha256s):
        query = sa.select(deletions.c.sha256, deletions.c.what, deletions.c.begun_at).where(deletions.c.sha256.in_(part))
        with store._connection() as connection:
            found |= {(row.sha256, row.what): row.begun_at[:10] for row in connection.execute(query.order_by(deletions.c.id))}
    return found


def refused(store: Store) -> set[str]:
    """The hashes of files that were refused and deleted, or are being, and that are in the inbox again, or still."""
    unfinished = sa.and_(deletions.c.what == REFUSED, deletions.c.ended_at == "")
    again = sa.and_(deletions.c.what == REFUSED, sa.exists().where(tables.files.c.sha256 == deletions.c.sha256))
    with store._connection() as connection:
        return set(connection.execute(sa.select(deletions.c.sha256).where(sa.or_(unfinished, again))).scalars())


def has(store: Store, sha256: str, stage: str) -> bool:
    """Whether the stage has made something of the file."""
    table = tables.results
    with store._connection() as connection:
        return connection.execute(sa.select(table.c.id).where(table.c.sha256 == sha256, table.c.stage == stage)).first() is not None


def results(store: Store, sha256s: Sequence[str], stage: str) -> dict[str, list[Result]]:
    """Everything that the stage made of each of these calls, the oldest first."""
    table = tables.results
    columns = [table.c[name] for name in Result.__dataclass_fields__]
    found: dict[str, list[Result]] = {}
    for part in _parts(sha256s):
        query = sa.select(*columns).where(table.c.sha256.in_(part), table.c.stage == stage).order_by(table.c.id)
        with store._connection() as connection:
            for row in connection.execute(query):
                found.setdefault(row.sha256, []).append(Result(**row._mapping))
    return found


def sizes(store: Store, sha256s: Sequence[str], kept: Iterable[str]) -> dict[str, tuple[int, int]]:
    """Of each call the number of results, and their bytes, of all stages but those that are `kept`."""
    table = tables.results
    found: dict[str, tuple[int, int]] = {}
    for part in _parts(sha256s):
        query = sa.select(table.c.sha256, sa.func.count(), sa.func.sum(sa.func.length(table.c.body)))
        query = query.where(table.c.sha256.in_(part), table.c.stage.not_in(list(kept))).group_by(table.c.sha256)
        with store._connection() as connection:
            found |= {row[0]: (row[1], row[2]) for row in connection.execute(query)}
    return found


# ---------------------------------------------------------------------------------------------------------------------
# The log


def begin(store: Store, wanted: Iterable[Note]) -> None:
    """Notes what is to be deleted, all of it in one transaction; what is noted and not ended is not noted again."""
    with store._connection() as connection:
        for sha256, what, rule in wanted:
            open_ = sa.select(deletions.c.id).where(deletions.c.sha256 == sha256, deletions.c.what == what, deletions.c.ended_at == "")
            if connection.execute(open_).first() is None:
                row = {"sha256": sha256, "what": what, "rule": rule, "begun_at": now(), "ended_at": "", "counts": "{}"}
                connection.execute(deletions.insert().values(row))


def count(store: Store, sha256: str, what: str, counts: Mapping[str, int]) -> None:
    """Adds to the counts of what is being deleted."""
    where = (deletions.c.sha256 == sha256, deletions.c.what == what, deletions.c.ended_at == "")
    with store._connection() as connection:
        before = wire.loads(connection.execute(sa.select(deletions.c.counts).where(*where)).scalar_one(), "counts of a deletion")
        after = {name: before.get(name, 0) + counts.get(name, 0) for name in {**before, **counts}}
        connection.execute(deletions.update().where(*where).values(counts=wire.dumps(after)))


def finish(store: Store, ended: Iterable[tuple[str, str]]) -> None:
    """Notes that nothing is left of these, by hash and what."""
    with store._connection() as connection:
        for sha256, what in ended:
            where = (deletions.c.sha256 == sha256, deletions.c.what == what, deletions.c.ended_at == "")
            connection.execute(deletions.update().where(*where).values(ended_at=now()))


# ---------------------------------------------------------------------------------------------------------------------
# Deleting


def forget_sounds(store: Store, sha256: str, stage: str) -> int:
    """Deletes what was kept of how a recording sounds, `stage` and the fingerprints of `store.recurring`; how many rows."""
    gone = recurring.forget(store, sha256)
    with _overwriting(store) as connection:
        table = tables.results
        return gone + connection.execute(table.delete().where(table.c.sha256 == sha256, table.c.stage == stage)).rowcount


def forget_said(
    store: Store,
    sha256: str,
    name: str,
    *,
    names: Sequence[str],
    scores: Sequence[Result],
    kept: Sequence[str],
    texts: Iterable[str],
) -> dict[str, int]:
    """Deletes all that was said in a call, in one transaction; how many `rows` and `vectors`.

    `scores` take the place of what has their stage and key, other results of the stages in `kept` stay as they are. The call is called
    `name` from then on; why files of its `names` were refused before goes too. Vectors of its `texts` go although others may say the same:
    theirs are made again when they are asked for.
    """
    table = tables.results
    with _overwriting(store) as connection:
        # First: whoever just keeps something of the call is waited for, and who does later finds that it is deleted.
        connection.execute(tables.calls.update().where(tables.calls.c.sha256 == sha256).values(call_id=name, file=""))
        rows = connection.execute(table.delete().where(table.c.sha256 == sha256, table.c.stage.not_in(list(kept)))).rowcount
        for score in scores:
            where = (table.c.sha256 == sha256, table.c.stage == score.stage, table.c.key == score.key)
            connection.execute(table.update().where(*where).values(body=score.body))
        vectors = 0
        for part in _parts(sorted({_text_sha256(text) for text in texts})):
            vectors += connection.execute(tables.vectors.delete().where(tables.vectors.c.text_sha256.in_(part))).rowcount
        rows += connection.execute(tables.deliveries.delete().where(tables.deliveries.c.sha256 == sha256)).rowcount
        rows += spoken.forget(connection, sha256)
        rows += playlists.forget(connection, sha256)
        rows += _forget_refusals(connection, sha256, names)
        facts = tables.call_facts
        connection.execute(facts.update().where(facts.c.sha256 == sha256).values(customer_id=""))
    return {"rows": rows, "vectors": vectors}


def forget_refusals(store: Store, sha256: str) -> int:
    """Deletes why a file was refused; how many rows."""
    with _overwriting(store) as connection:
        return _forget_refusals(connection, sha256, ())


def _forget_refusals(connection: Connection, sha256: str, names: Sequence[str]) -> int:
    table = tables.refusals
    return connection.execute(table.delete().where(sa.or_(table.c.sha256 == sha256, table.c.file.in_(names)))).rowcount


def forget_files(store: Store, names: Sequence[str]) -> int:
    """Deletes that there were files of these names in the inbox, and what became of them; how many rows."""
    gone = 0
    with _overwriting(store) as connection:
        for part in _parts(names):
            gone += connection.execute(tables.files.delete().where(tables.files.c.name.in_(part))).rowcount
            work = tables.work
            gone += connection.execute(work.delete().where(work.c.name.in_(part), work.c.state.in_(queue.ENDED))).rowcount
    return gone


def rewrite_runs(store: Store, change: Callable[[Any], Any]) -> int:
    """Puts what `change` makes of it in the place of every run's summary; how many it changed."""
    changed = 0
    with store._connection() as connection:
        ids = list(connection.execute(sa.select(tables.runs.c.id)).scalars())
    for id_ in ids:
        with _overwriting(store) as connection:
            before = _unpacked(connection.execute(sa.select(tables.runs.c.summary).where(tables.runs.c.id == id_)).scalar_one(), "a run")
            after = change(before)
            if after != before:
                connection.execute(tables.runs.update().where(tables.runs.c.id == id_).values(summary=_packed(after)))
                changed += 1
    return changed


def sweep_vectors(store: Store, texts: Iterable[Iterable[str]]) -> int:
    """Deletes the vectors of all texts but these; how many. The texts are gone through once, and only their hashes are held."""
    kept = sa.Table("kept_texts", sa.MetaData(), sa.Column("text_sha256", sa.String(64), primary_key=True), prefixes=["temporary"])
    with _overwriting(store) as connection:
        kept.create(connection)
        for some in texts:
            rows = [{"text_sha256": _text_sha256(text)} for text in set(some)]
            if rows:
                connection.execute(store._insert(kept).on_conflict_do_nothing(), rows)
        has = sa.exists().where(kept.c.text_sha256 == tables.vectors.c.text_sha256)
        gone = connection.execute(tables.vectors.delete().where(~has)).rowcount
        kept.drop(connection)
    return gone


def is_swept(store: Store, rule: str) -> bool:
    """Whether vectors were swept by this rule before."""
    query = sa.select(deletions.c.id).where(deletions.c.what == VECTORS, deletions.c.rule == rule, deletions.c.ended_at != "")
    with store._connection() as connection:
        return connection.execute(query).first() is not None


def compact(store: Store) -> None:
    """Leaves nothing of what was deleted in the database's files. Takes as long as copying them, and as much room.

    SQLite overwrites what it deletes only where it lay last: a row that was moved when its page was full has left a copy. So all is written
    anew, and the write-ahead log emptied. Raises StoreError where it could not be done, as while somebody reads.
    """
    engine = store._engine.execution_options(isolation_level="AUTOCOMMIT")  # not within a transaction
    if engine.dialect.name == "postgresql":
        with store._connection() as connection:
            ours = connection.execute(sa.text("select cast(cast(pg_current_xact_id() as xid) as text)")).scalar_one()
        if not _nobody_sees_what_was(store, ours):
            raise connections.TransientStoreError("the database is in use, and its files still hold what was deleted")
        for table in tables.metadata.sorted_tables:
            _write_anew(store, table)
        return
    spoken.tidy(store)
    with connections.transaction(engine) as connection:
        connection.exec_driver_sql("vacuum")
        busy = connection.exec_driver_sql("pragma wal_checkpoint(truncate)").one()[0]
    if busy:
        raise connections.TransientStoreError("the database is in use, and its log still holds what was deleted")


@contextmanager
def _overwriting(store: Store) -> Iterator[Connection]:
    """A connection in a transaction in which SQLite overwrites what is deleted."""
    with store._connection() as connection:
        if connection.dialect.name == "sqlite":
            connection.execute(sa.text("pragma secure_delete = on"))
        yield connection

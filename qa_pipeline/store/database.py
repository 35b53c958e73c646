"""Reads and writes the store. One transaction for each write: a row is whole or not there."""

import hashlib
import zlib
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, TypeVar

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import Connection, Engine

from qa_pipeline import wire
from qa_pipeline.errors import StoreError
from qa_pipeline.store import connections, tables
from qa_pipeline.store.texts import storable

T = TypeVar("T")

if TYPE_CHECKING:
    from qa_pipeline.protocols import Vectors

AT_ONCE = 500
"""Values that one query asks for: old builds of SQLite take no more than 999."""

LONGEST_ID = 255
"""Characters of a call's id, as wide as its column."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredCall:
    """A row of `calls`."""

    sha256: str
    call_id: str
    file: str
    kind: str
    duration: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What a stage made of a call, packed as it lies in `results`. `seconds` is the wall time that it took."""

    sha256: str
    stage: str
    key: str
    made_by: str
    seconds: float
    body: bytes

    def value(self) -> Any:
        """What was made. Raises StoreError, or InputError, when it is damaged."""
        return _unpacked(self.body, f"{self.stage} of {self.sha256[:8]}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """How the agent of a call spoke in it, to be held against the same agent's other calls.

    `agent` is a hash of who it is. `at` is when the call was, ISO 8601, UTC; where None, it counts from when the store got it. `values` are
    those of `metrics.delivery`.
    """

    sha256: str
    agent: str
    language: str
    at: str | None
    values: Mapping[str, float]


class Store:
    """The store, open. Safe to use from several threads."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def close(self) -> None:
        """Leaves one file with everything in it. The store opens again by itself when it is used again."""
        self._engine.dispose()

    # -- calls --------------------------------------------------------------------------------------------------------

    def call(self, sha256: str) -> StoredCall | None:
        query = sa.select(tables.calls).where(tables.calls.c.sha256 == sha256)
        with self._connection() as connection:
            row = connection.execute(query).one_or_none()
        return None if row is None else _stored_call(row)

    def add_call(self, *, sha256: str, call_id: str, file: str, kind: str, duration: float | None) -> StoredCall:
        """The call with this hash, added if it was not there; a `call_id` that another recording has gets the hash's begin behind it."""
        known = self.call(sha256)
        if known is not None:
            return known
        for behind in ("", f"-{sha256[:8]}", f"-{sha256}"):
            name = storable(call_id, LONGEST_ID - len(behind)) + behind
            row = {"sha256": sha256, "call_id": name, "file": storable(file), "kind": kind, "duration": duration, "added_at": now()}
            with self._connection() as connection:
                connection.execute(self._insert(tables.calls).values(row).on_conflict_do_nothing())
            known = self.call(sha256)
            if known is not None:  # else somebody has the name, perhaps since a moment ago
                return known
        raise StoreError(f"no free call id for {sha256[:8]}")

    def calls(self, stage: str, most: int) -> Iterator[list[StoredCall]]:
        """The calls that a stage has made something of, `most` at a time, so that any number of them can be gone through."""
        calls, results = tables.calls, tables.results
        made = sa.select(results.c.id).where(results.c.sha256 == calls.c.sha256, results.c.stage == stage).exists()
        query = sa.select(calls).where(made).order_by(calls.c.sha256).limit(most)
        last = ""
        while True:
            with self._connection() as connection:
                found = [_stored_call(row) for row in connection.execute(query.where(calls.c.sha256 > last))]
            if not found:
                return
            yield found
            last = found[-1].sha256

    def count(self, stage: str) -> int:
        """How many calls a stage has made something of."""
        query = sa.select(sa.func.count(tables.results.c.sha256.distinct())).where(tables.results.c.stage == stage)
        with self._connection() as connection:
            return connection.execute(query).scalar_one()

    # -- files of the inbox -------------------------------------------------------------------------------------------

    def known_file(self, name: str, size: int, changed: int) -> str | None:
        """The hash of the file of this name, size in bytes and time of change in nanoseconds; None when there was no such file."""
        files = tables.files.c
        query = sa.select(files.sha256).where(files.name == name, files.size == size, files.changed == changed)
        with self._connection() as connection:
            return connection.execute(query).scalar_one_or_none()

    def add_file(self, name: str, size: int, changed: int, sha256: str) -> None:
        with self._connection() as connection:
            connection.execute(self._upsert(tables.files).values(name=name, size=size, changed=changed, sha256=sha256))

    # -- results of stages --------------------------------------------------------------------------------------------

    def result(self, sha256: str, stage: str, key: str) -> Any | None:
        """What the stage made, decoded; None when it has not been made with this key."""
        where = (tables.results.c.sha256 == sha256, tables.results.c.stage == stage, tables.results.c.key == key)
        with self._connection() as connection:
            body = connection.execute(sa.select(tables.results.c.body).where(*where)).scalar_one_or_none()
        return None if body is None else _unpacked(body, f"{stage} of {sha256[:8]}")

    def results(self, stage: str, wanted: Collection[tuple[str, str]]) -> dict[tuple[str, str], Result]:
        """What the stage made with these keys, by hash and key; of those that there are."""
        table = tables.results.c
        columns = [table[name] for name in Result.__dataclass_fields__]
        found: dict[tuple[str, str], Result] = {}
        for part in _parts(sorted(wanted)):
            hashes, keys = (sorted(set(values)) for values in zip(*part, strict=True))
            query = sa.select(*columns).where(table.stage == stage, table.sha256.in_(hashes), table.key.in_(keys))
            with self._connection() as connection:
                made = (Result(**row._mapping) for row in connection.execute(query))
                found |= {(one.sha256, one.key): one for one in made if (one.sha256, one.key) in wanted}
        return found

    def has(self, sha256: str, stage: str, key: str) -> bool:
        where = (tables.results.c.sha256 == sha256, tables.results.c.stage == stage, tables.results.c.key == key)
        with self._connection() as connection:
            return connection.execute(sa.select(tables.results.c.id).where(*where)).first() is not None

    def add_result(self, sha256: str, stage: str, key: str, body: object, *, made_by: str, seconds: float) -> None:
        """Writes what a stage made. A second write of the same key changes nothing: the first is as good."""
        self.add_results([packed(sha256, stage, key, body, made_by=made_by, seconds=seconds)])

    def add_results(self, results: Iterable[Result]) -> None:
        """Writes many in one transaction: all are there afterwards, or none."""
        with self._connection() as connection:
            self._add_results(connection, results)

    def _add_results(self, connection: Connection, results: Iterable[Result]) -> None:
        rows = [{**asdict(result), "made_at": now()} for result in results]
        rows.sort(key=lambda row: (row["sha256"], row["stage"]))  # two who write the same rows in another order would wait for each other
        if rows:
            connection.execute(self._insert(tables.results).on_conflict_do_nothing(index_elements=["sha256", "stage", "key"]), rows)

    def make_newest(self, stage: str, results: Iterable[tuple[str, str]]) -> None:
        """Makes these results, by hash and key, what the stage made last of their calls: all of them in one transaction, or none."""
        with self._connection() as connection:
            self._make_newest(connection, stage, results)

    def _make_newest(self, connection: Connection, stage: str, results: Iterable[tuple[str, str]]) -> None:
        table = tables.results
        for sha256, key in sorted(results, key=lambda one: one[0]):
            row = table.update().where(table.c.sha256 == sha256, table.c.stage == stage, table.c.key == key)
            if not connection.execute(row.values(id=self._next_id())).rowcount:
                raise StoreError(f"{stage} of {sha256[:8]} is not in the store any more")

    def newest(self, stage: str, sha256s: Sequence[str]) -> dict[str, Result]:
        """What the stage made last of each of these calls, as far as it made anything."""
        table = tables.results
        columns = [table.c[name] for name in Result.__dataclass_fields__]
        found: dict[str, Result] = {}
        for part in _parts(sha256s):
            last = sa.select(sa.func.max(table.c.id)).where(table.c.stage == stage, table.c.sha256.in_(part)).group_by(table.c.sha256)
            with self._connection() as connection:
                for row in connection.execute(sa.select(*columns).where(table.c.id.in_(last))):
                    found[row.sha256] = Result(**row._mapping)
        return found

    def keys(self, stage: str, sha256s: Sequence[str]) -> set[tuple[str, str]]:
        """Hash and key of everything that the stage made of these calls."""
        found: set[tuple[str, str]] = set()
        for part in _parts(sha256s):
            query = sa.select(tables.results.c.sha256, tables.results.c.key).where(
                tables.results.c.stage == stage, tables.results.c.sha256.in_(part)
            )
            with self._connection() as connection:
                found |= {(row.sha256, row.key) for row in connection.execute(query)}
        return found

    # -- vectors of texts ---------------------------------------------------------------------------------------------

    def vectors(self, encoder: str, texts: Iterable[str]) -> "dict[str, Vectors]":
        """The vectors that the encoder of this name has made of these texts, of one call or of many; of those that have one."""
        import numpy as np

        texts_by_hash = {_text_sha256(text): text for text in texts}
        found = {}
        for part in _parts(list(texts_by_hash)):
            query = sa.select(tables.vectors.c.text_sha256, tables.vectors.c.vector).where(
                tables.vectors.c.encoder == encoder, tables.vectors.c.text_sha256.in_(part)
            )
            with self._connection() as connection:
                rows = connection.execute(query).all()
            for digest, packed_vector in rows:
                vector = np.frombuffer(packed_vector, "<f2", count=len(packed_vector) // 2).astype(np.float32)
                if abs(float(vector @ vector) - 1) < 0.01:  # one that is damaged is made again
                    found[texts_by_hash[digest]] = vector
        return found

    def add_vectors(self, encoder: str, vectors: "Mapping[str, Vectors]") -> None:
        """Keeps what the encoder of this name made of texts; what was there of them is replaced."""
        rows = [
            {"encoder": encoder, "text_sha256": _text_sha256(text), "vector": vector.astype("<f2").tobytes()}
            for text, vector in sorted(vectors.items())  # two who write the same rows in another order would wait for each other
        ]
        if rows:
            with self._connection() as connection:
                connection.execute(self._upsert(tables.vectors), rows)

    # -- how agents spoke ---------------------------------------------------------------------------------------------

    def keep_deliveries(self, deliveries: Mapping[str, Delivery | None]) -> None:
        """Keeps them by hash in one transaction; what was there of the same calls is replaced, and gone where there is none now."""
        table = tables.deliveries
        with self._connection() as connection:
            for sha256, one in sorted(deliveries.items()):
                if one is None:
                    connection.execute(table.delete().where(table.c.sha256 == sha256))
                    continue
                added = sa.select(tables.calls.c.added_at).where(tables.calls.c.sha256 == one.sha256).scalar_subquery()
                row = {"sha256": one.sha256, "agent": one.agent, "language": one.language, "values": wire.dumps(one.values)}
                connection.execute(self._upsert(table).values(**row, at=one.at or added))

    def earlier_deliveries(self, sha256: str, most: int) -> list[Mapping[str, float]]:
        """How the agent of this call spoke in up to `most` calls before it, in the same language; the latest first."""
        own, other = tables.deliveries.alias("own"), tables.deliveries.alias("other")
        same = sa.and_(other.c.agent == own.c.agent, other.c.language == own.c.language, other.c.at < own.c.at)
        query = (
            sa.select(other.c["values"])
            .join(own, same)
            .where(own.c.sha256 == sha256)
            .order_by(other.c.at.desc(), other.c.sha256)
            .limit(most)
        )
        with self._connection() as connection:
            return [wire.loads(values, f"delivery of {sha256[:8]}") for values in connection.execute(query).scalars()]

    # -- refusals -----------------------------------------------------------------------------------------------------

    def refusal(self, sha256: str) -> str | None:
        """Why this file was refused before; None when it was not."""
        query = sa.select(tables.refusals.c.reason).where(tables.refusals.c.sha256 == sha256).order_by(tables.refusals.c.id.desc())
        with self._connection() as connection:
            return connection.execute(query).scalars().first()

    def add_refusal(self, *, sha256: str, file: str, reason: str) -> None:
        with self._connection() as connection:
            connection.execute(tables.refusals.insert().values(sha256=sha256, file=storable(file), reason=storable(reason), at=now()))

    def check(self) -> None:
        """Raises StoreError when the database is damaged. Reads all of it."""
        if self._engine.dialect.name != "sqlite":
            return
        with self._connection() as connection:
            says = connection.execute(sa.text("pragma quick_check")).scalars().first()
        if says != "ok":
            raise StoreError(f"the database is malformed{connections.DAMAGED}")

    def _insert(self, table: sa.Table) -> postgresql.Insert | sqlite.Insert:
        """An INSERT that can say what to do where the row is there already: each database has its own way."""
        return postgresql.insert(table) if self._engine.dialect.name == "postgresql" else sqlite.insert(table)

    def _upsert(self, table: sa.Table) -> postgresql.Insert | sqlite.Insert:
        """An INSERT that replaces the row with the same primary key, if there is one.

        In one statement: of two who delete a row and insert it at once, PostgreSQL would refuse one.
        """
        insert = self._insert(table)
        replaced = {column.name: insert.excluded[column.name] for column in table.c if not column.primary_key}
        return insert.on_conflict_do_update(index_elements=list(table.primary_key), set_=replaced)

    def _next_id(self) -> sa.ScalarSelect[int] | sa.Function[int]:
        """The id that the next row of `results` would get."""
        if self._engine.dialect.name == "postgresql":
            return sa.func.nextval(sa.func.pg_get_serial_sequence("results", "id"))
        return sa.select(sa.func.max(tables.results.c.id) + 1).scalar_subquery()

    def _connection(self) -> AbstractContextManager[Connection]:
        """A connection in a transaction. What the database says is wrong becomes a StoreError."""
        return connections.transaction(self._engine)


def now() -> str:
    """The time in UTC, ISO 8601 with milliseconds: sorts as text."""
    return datetime.now(UTC).isoformat(timespec="milliseconds")


def packed(sha256: str, stage: str, key: str, body: object, *, made_by: str, seconds: float) -> Result:
    """What a stage made, ready for `Store.add_results`."""
    return Result(sha256=sha256, stage=stage, key=key, made_by=storable(made_by), seconds=seconds, body=_packed(body))


def _stored_call(row: sa.Row[Any]) -> StoredCall:
    return StoredCall(**{name: row._mapping[name] for name in StoredCall.__dataclass_fields__})


def _parts(values: Sequence[T]) -> Iterator[Sequence[T]]:
    return (values[first : first + AT_ONCE] for first in range(0, len(values), AT_ONCE))


def _text_sha256(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _packed(body: object) -> bytes:
    return zlib.compress(wire.dumps(body).encode(), level=6)


def _unpacked(body: bytes, where: str) -> Any:
    try:
        return wire.loads(zlib.decompress(body), where)
    except zlib.error as error:
        raise StoreError(f"{where}: the stored result is damaged") from error

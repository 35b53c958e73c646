"""What is to be done, and who is at it: rows of `work` that processes claim one by one, and leases on what only one may have.

Whoever has something says again and again that it is at work; who stops saying so has lost it, and another takes it. Claims are single
statements, so that any number of processes on any number of machines may share one database.
"""

import time
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from qa_pipeline import wire
from qa_pipeline.store import tables
from qa_pipeline.store.database import Store, now

LEASE = 90.0
"""Seconds after which what a silent process has is another's."""

SLOWEST = 50_000.0
"""Bytes a second at which a file comes from afar, at least."""

GRACE = 600.0
"""Seconds after which what hangs is taken away from whoever has it, should nobody watch them."""

HEAR, SCORE = "hear", "score"
"""The phases of a recording: the models hear it; then, when all have been heard, it is scored. Conversations have the second alone."""

WAITING, TAKEN = "waiting", "taken"
ENDED = ("done", "already", "refused", "failed")

RUN = "run:"
"""Begins the name of a run's lease."""

work, leases = tables.work, tables.leases
_others = work.alias()


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """A file that is to be taken. `place` says where it and what belongs to it are, `mark` what decides its outcome."""

    name: str
    place: bytes
    kind: str
    size: int
    mark: str
    phase: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """What is known of a file's work. Times are seconds since 1970, those that end in `_at` ISO 8601, UTC."""

    name: str
    place: bytes
    kind: str
    size: int
    mark: str
    run_id: str
    phase: str
    state: str
    holder: str | None
    deadline: float | None
    alone: bool
    strikes: int
    broken_off: int
    tries: int
    begun_at: str | None
    ended_at: str | None
    outcome: Mapping[str, Any] | None
    reported: str | None


_COLUMNS = [work.c[name] for name in Row.__dataclass_fields__]


# ---------------------------------------------------------------------------------------------------------------------
# Planning


def rows(store: Store, run_id: str | None = None) -> dict[str, Row]:
    """What is known of every file, by name; of those that a run planned last, where it is named."""
    query = sa.select(*_COLUMNS) if run_id is None else sa.select(*_COLUMNS).where(work.c.run_id == run_id)
    with store._connection() as connection:
        return {row.name: _row(row) for row in connection.execute(query)}


def plan(store: Store, run_id: str, files: Iterable[Planned]) -> None:
    """Makes the files wait for a worker, unless one that lives has them; what was known of them is forgotten, but for who died of them."""
    fresh = {"run_id": run_id, "state": WAITING, "holder": None, "until": None, "deadline": None, "not_before": 0.0, "tries": 0}
    fresh |= dict.fromkeys(("begun_at", "heard_at", "ended_at", "hear_seconds", "audio_seconds", "score_seconds", "outcome", "reported"))
    rows = [{**{name: getattr(file, name) for name in Planned.__dataclass_fields__}, **fresh} for file in files]
    for row in rows:
        row |= {"alone": False, "strikes": 0, "broken_off": 0}
    insert, waiting = store._insert(work), work.c.state == WAITING
    again: dict[str, Any] = {name: insert.excluded[name] for name in (*Planned.__dataclass_fields__, *fresh) if name != "name"}
    # A file that killed its process twice and was put back by a person is another file to us: it has another mark, or had ended.
    again |= {name: sa.case((waiting, work.c[name]), else_=0) for name in ("strikes", "broken_off")}
    again |= {"alone": sa.case((waiting, work.c.alone), else_=sa.false())}
    statement = insert.on_conflict_do_update(index_elements=["name"], set_=again, where=work.c.state != TAKEN)
    with store._connection() as connection:
        for first in range(0, len(rows), 500):
            connection.execute(statement, rows[first : first + 500])


def row(store: Store, name: str) -> Row | None:
    """What is known of a file."""
    with store._connection() as connection:
        found = connection.execute(sa.select(*_COLUMNS).where(work.c.name == name)).one_or_none()
    return None if found is None else _row(found)


def unreported(store: Store) -> list[Row]:
    """Files that are done with, and in no report yet."""
    query = sa.select(*_COLUMNS).where(work.c.state.in_(("done", "already")), work.c.reported.is_(None)).order_by(work.c.name)
    with store._connection() as connection:
        return [_row(found) for found in connection.execute(query)]


def put_back(store: Store, name: str, holder: str) -> None:
    """Gives a file back as it was taken."""
    _back(store, name, holder, {})


def adopt(store: Store, run_id: str, of: Collection[str]) -> None:
    """Makes what runs planned that broke off a matter of this run: whoever has it goes on with it."""
    with store._connection() as connection:
        connection.execute(work.update().where(work.c.run_id.in_(of), work.c.state.in_((WAITING, TAKEN))).values(run_id=run_id))


def drop(store: Store, names: Sequence[str]) -> None:
    """Forgets files that are not there any more."""
    with store._connection() as connection:
        for first in range(0, len(names), 500):
            connection.execute(work.delete().where(work.c.name.in_(names[first : first + 500]), work.c.state != TAKEN))


def mark_reported(store: Store, names: Sequence[str], run_id: str) -> None:
    """Notes that the report of this run has these."""
    with store._connection() as connection:
        for first in range(0, len(names), 500):
            connection.execute(work.update().where(work.c.name.in_(names[first : first + 500])).values(reported=run_id))


# ---------------------------------------------------------------------------------------------------------------------
# Taking


def claim(
    store: Store, holder: str, run_id: str, *, seconds: float, phases: Sequence[str] = (HEAR, SCORE), name: str | None = None
) -> Row | None:
    """Takes a file of a run, the largest first; None when there is none now. It hangs after `seconds` and the time to fetch it.

    What is to be tried alone is taken by its `name` only. Nothing is scored while the run has something that is not heard: what recurs
    across calls is known then.
    """
    for phase in (HEAR, SCORE):
        row = _claimed(store, holder, run_id, phase, seconds=seconds, name=name) if phase in phases else None
        if row is not None:
            return row
    return None


def _claimed(store: Store, holder: str, run_id: str, phase: str, *, seconds: float, name: str | None) -> Row | None:
    unheard = sa.exists().where(_others.c.run_id == run_id, _others.c.phase == HEAR, _others.c.state.in_((WAITING, TAKEN)))
    with store._connection() as connection:
        clock = _clock(connection)
        candidate = (
            sa.select(work.c.name)
            .where(work.c.run_id == run_id, work.c.state == WAITING, work.c.phase == phase, work.c.not_before <= clock)
            .where(work.c.alone.is_(False) if name is None else work.c.name == name)
            .where(sa.true() if phase == HEAR else ~unheard)
            .order_by(work.c.size.desc(), work.c.name.desc())  # as the index has them, backwards
            .limit(1)
            .with_for_update(skip_locked=True)
            .scalar_subquery()
        )
        deadline = clock + seconds + work.c.size / SLOWEST
        taken = {"state": TAKEN, "holder": holder, "until": clock + LEASE, "deadline": deadline, "begun_at": now()}
        row = connection.execute(work.update().where(work.c.name == candidate).values(taken).returning(*_COLUMNS)).one_or_none()
    return None if row is None else _row(row)


def extend(store: Store, name: str, holder: str, seconds: float) -> None:
    """Gives a file `seconds` from now until it counts as hanging."""
    with store._connection() as connection:
        values = {"deadline": _clock(connection) + seconds}
        connection.execute(work.update().where(work.c.name == name, work.c.holder == holder).values(values))


def renew(store: Store, holder: str) -> None:
    """Says that the holder of whatever it holds is at work."""
    with store._connection() as connection:
        until = {"until": _clock(connection) + LEASE}
        connection.execute(work.update().where(work.c.holder == holder, work.c.state == TAKEN).values(until))
        connection.execute(leases.update().where(leases.c.holder == holder).values(until))


def heard(store: Store, name: str, holder: str, outcome: Mapping[str, Any], *, seconds: float, audio_seconds: float) -> None:
    """Puts a file back to be scored, with what hearing it came to. What it was suspected of, it did not do."""
    values = {"phase": SCORE, "alone": False, "broken_off": 0, "not_before": 0.0, "outcome": wire.dumps(outcome)}
    _back(store, name, holder, {**values, "heard_at": now(), "hear_seconds": seconds, "audio_seconds": audio_seconds})


def try_again(store: Store, name: str, holder: str, seconds: float) -> None:
    """Puts a file back, to be taken again in `seconds`."""
    with store._connection() as connection:
        not_before = _clock(connection) + seconds
    _back(store, name, holder, {"not_before": not_before, "tries": work.c.tries + 1})


def end(store: Store, name: str, holder: str, state: str, outcome: Mapping[str, Any], *, seconds: float = 0.0) -> None:
    """Writes down what became of a file; nothing where another holds it by now, who will find it done. `seconds`: the last phase's."""
    values: dict[str, Any] = {"state": state, "outcome": wire.dumps(outcome), "ended_at": now(), "score_seconds": seconds}
    values |= dict.fromkeys(("holder", "until", "deadline"))
    with store._connection() as connection:
        connection.execute(work.update().where(work.c.name == name, work.c.holder == holder).values(values))


def _back(store: Store, name: str, holder: str, values: Mapping[str, Any]) -> None:
    free = {"state": WAITING, "holder": None, "until": None, "deadline": None}
    with store._connection() as connection:
        connection.execute(work.update().where(work.c.name == name, work.c.holder == holder).values({**free, **values}))


# ---------------------------------------------------------------------------------------------------------------------
# When a holder is gone


def taken(store: Store, holders: Collection[str] | None = None) -> list[Row]:
    """What is at work; of some holders, where they are named."""
    query = sa.select(*_COLUMNS).where(work.c.state == TAKEN)
    if holders is not None:
        query = query.where(work.c.holder.in_(holders))
    with store._connection() as connection:
        return [_row(row) for row in connection.execute(query.order_by(work.c.begun_at))]


def overdue(store: Store, holder: str) -> list[str]:
    """Which files of a holder hang."""
    with store._connection() as connection:
        late = sa.select(work.c.name).where(work.c.holder == holder, work.c.state == TAKEN, work.c.deadline < _clock(connection))
        return list(connection.execute(late).scalars())


def free(store: Store, holder: str, *, suspects: Collection[str] | None = None, strike: bool = False) -> list[str]:
    """Gives back what a dead process had, and every lease of it; which files they were.

    The `suspects` among them, all where none are named, are tried alone from now on. `strike` counts against them: their process died
    with nothing else in it.
    """
    mine = sa.and_(work.c.holder == holder, work.c.state == TAKEN)
    suspected = sa.true() if suspects is None else work.c.name.in_(suspects)
    back = {"state": WAITING, "holder": None, "until": None, "deadline": None, "not_before": 0.0}
    blamed = {"alone": sa.or_(work.c.alone, suspected), "strikes": work.c.strikes + (1 if strike else 0)}
    with store._connection() as connection:
        names = list(connection.execute(work.update().where(mine).values(**back, **blamed).returning(work.c.name)).scalars())
        connection.execute(leases.delete().where(leases.c.holder == holder))
    return names


def note(store: Store, name: str, died: str) -> None:
    """Keeps what the process died of that tried a file alone."""
    with store._connection() as connection:
        mine = sa.and_(work.c.name == name, work.c.state == WAITING)
        connection.execute(work.update().where(mine).values(outcome=wire.dumps({"died": died})))


def recover(store: Store, dead: Collection[str] = ()) -> int:
    """Gives back what nobody says any more that it is at work on, and what the `dead` had; how many files that were.

    Each is tried alone from now on: it may be why its process, or its machine, stopped.
    """
    back = {"state": WAITING, "holder": None, "until": None, "deadline": None, "not_before": 0.0}
    with store._connection() as connection:
        clock = _clock(connection)
        lost = sa.or_(work.c.until < clock, work.c.holder.in_(dead), work.c.deadline < clock - GRACE)
        gone = sa.and_(work.c.state == TAKEN, lost)
        found = connection.execute(work.update().where(gone).values(**back, alone=sa.true(), broken_off=work.c.broken_off + 1)).rowcount
        # A run is not given up at once: the database may have been away for all, and its process takes the lease again.
        silent = sa.case((leases.c.thing.startswith(RUN), clock - LEASE), else_=clock)
        connection.execute(leases.delete().where(sa.or_(leases.c.until < silent, leases.c.holder.in_(dead))))
    return found


# ---------------------------------------------------------------------------------------------------------------------
# Leases


def take_lease(store: Store, thing: str, holder: str) -> bool:
    """Whether the holder has the thing now: it was free, or lost by one who is silent."""
    with store._connection() as connection:
        clock = _clock(connection)
        insert = store._insert(leases).values(thing=thing, holder=holder, until=clock + LEASE)
        update = insert.on_conflict_do_update(
            index_elements=["thing"], set_={"holder": holder, "until": clock + LEASE}, where=leases.c.until < clock
        )
        return connection.execute(update.returning(leases.c.thing)).one_or_none() is not None


def give_lease(store: Store, thing: str, holder: str) -> None:
    with store._connection() as connection:
        connection.execute(leases.delete().where(leases.c.thing == thing, leases.c.holder == holder))


def holders(store: Store) -> set[str]:
    """Everybody who has something, alive or not."""
    with store._connection() as connection:
        at_work = connection.execute(sa.select(work.c.holder).distinct().where(work.c.state == TAKEN)).scalars().all()
        leased = connection.execute(sa.select(leases.c.holder).distinct()).scalars().all()
    return {holder for holder in (*at_work, *leased) if holder is not None}


def live_runs(store: Store) -> dict[str, str]:
    """The runs that are at work, with who runs them."""
    with store._connection() as connection:
        silent = _clock(connection) - LEASE
        query = sa.select(leases.c.thing, leases.c.holder).where(leases.c.thing.startswith(RUN), leases.c.until >= silent)
        return {row.thing.removeprefix(RUN): row.holder for row in connection.execute(query)}


# ---------------------------------------------------------------------------------------------------------------------
# Looking


@dataclass(frozen=True, slots=True, kw_only=True)
class Left:
    """What some phases of a run have that is not ended.

    `waiting` are files that wait for anybody, `apart` those that are to be tried alone, of which `alone` may be now, by name, `taken` those
    that somebody has; `at_work` are those of all phases. `unheard` are all that wait for the models or are at them, and `ordinary` those of
    them that wait for anybody.
    """

    waiting: int
    apart: int
    alone: tuple[str, ...]
    taken: int
    at_work: int
    unheard: int
    ordinary: int

    @property
    def open(self) -> int:
        """Files of these phases that are not ended."""
        return self.waiting + self.apart + self.taken

    @property
    def next_alone(self) -> str | None:
        """What is to be tried alone now, if nobody is at work: everything else goes before it, but for what waits until all are heard."""
        if not self.alone or self.ordinary or (self.waiting and not self.unheard):
            return None
        return self.alone[0]


def left(store: Store, run_id: str, phases: Sequence[str] = (HEAR, SCORE)) -> Left:
    """What a run has that is not ended."""
    open_ = sa.and_(work.c.run_id == run_id, work.c.state.in_((WAITING, TAKEN)))
    query = sa.select(work.c.state, work.c.phase, work.c.alone, sa.func.count()).where(open_)
    query = query.group_by(work.c.state, work.c.phase, work.c.alone)
    apart = sa.and_(open_, work.c.state == WAITING, work.c.alone.is_(True), work.c.phase.in_(phases))
    with store._connection() as connection:
        found = [tuple(row) for row in connection.execute(query)]
        unheard = sum(count for _, phase, _, count in found if phase == HEAR)
        now_ = sa.and_(apart, work.c.not_before <= _clock(connection), work.c.phase == (HEAR if unheard else SCORE))
        names = tuple(connection.execute(sa.select(work.c.name).where(now_).order_by(work.c.name)).scalars())
        waiting_alone = connection.execute(sa.select(sa.func.count()).where(apart)).scalar_one()
    ours = [one for one in found if one[1] in phases]
    return Left(
        waiting=sum(count for state, _, alone, count in ours if state == WAITING and not alone),
        alone=names,
        apart=waiting_alone,
        taken=sum(count for state, _, _, count in ours if state == TAKEN),
        at_work=sum(count for state, _, _, count in found if state == TAKEN),
        unheard=unheard,
        ordinary=sum(count for state, phase, alone, count in found if (state, phase) == (WAITING, HEAR) and not alone),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Timing:
    """How long a file of a run took, as far as it has come."""

    kind: str
    phase: str
    state: str
    heard_at: str | None
    ended_at: str | None
    hear_seconds: float | None
    audio_seconds: float | None
    score_seconds: float | None


def timings(store: Store, run_id: str) -> list[Timing]:
    query = sa.select(*(work.c[name] for name in Timing.__dataclass_fields__)).where(work.c.run_id == run_id)
    with store._connection() as connection:
        return [Timing(**row._mapping) for row in connection.execute(query)]


def counts(store: Store, run_id: str) -> dict[str, int]:
    """How many files of a run are in each state."""
    query = sa.select(work.c.state, sa.func.count()).where(work.c.run_id == run_id).group_by(work.c.state)
    with store._connection() as connection:
        return {row[0]: row[1] for row in connection.execute(query)}


def _row(row: sa.Row[Any]) -> Row:
    values = dict(row._mapping)
    values["outcome"] = None if values["outcome"] is None else wire.loads(values["outcome"], f"outcome of {values['name']}")
    return Row(**values)


def _clock(connection: Connection) -> float:
    """Seconds since 1970 by the clock that all who share the database have in common."""
    if connection.dialect.name == "postgresql":
        return float(connection.execute(sa.text("select extract(epoch from clock_timestamp())")).scalar_one())
    return time.time()

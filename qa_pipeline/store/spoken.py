"""What was said, turn by turn, found by its words: SQLite's FTS5 or PostgreSQL's tsvector.

The words are kept in the form in which they are compared (`search.terms`), so that neither database knows a language. A turn has a place:
one number that tells the call, the turn and who speaks, so that what is found is filtered without being read.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from qa_pipeline.store import tables
from qa_pipeline.store.database import Store, StoredCall, _parts, _stored_call, _text_sha256
from qa_pipeline.types import AGENT, CUSTOMER

CALL, TURN = 20, 2
"""Bits of a place that are below the call's number, and below the turn's."""

LAST_TURN = (1 << (CALL - TURN)) - 1
"""The highest position of a turn that a place can tell: a quarter of a million."""

LONGEST = 200_000
"""Characters of a turn's words that are kept: PostgreSQL refuses an index of more than a megabyte."""

WHO = {AGENT: 1, CUSTOMER: 2}
"""Who speaks, in the lowest bits of a place; 0 for whoever else."""

_calls, _turns = tables.search_calls, tables.search_turns


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """A row of `search_calls`."""

    id: int
    sha256: str
    made_of: str
    language: str


@dataclass(frozen=True, slots=True)
class Term:
    """Words that stand one after another; with `begins` the last is only the begin of one. They are letters and digits, nothing else."""

    words: tuple[str, ...]
    begins: bool = False

    def __post_init__(self) -> None:
        if not self.words or not all(word.isalnum() for word in self.words):
            raise ValueError("a term is made of words of letters and digits")


def place(number: int, turn: int, speaker: str) -> int:
    """The place of a turn in the call of this number."""
    return number << CALL | turn << TURN | WHO.get(speaker, 0)


def call_of(place: int) -> int:
    """The number of the call."""
    return place >> CALL


def turn_of(place: int) -> int:
    """The position of the turn in the call."""
    return (place & (1 << CALL) - 1) >> TURN


# ---------------------------------------------------------------------------------------------------------------------
# Keeping


def keep(store: Store, sha256: str, made_of: str, language: str, turns: Sequence[tuple[int, str, str]]) -> None:
    """Keeps what was said in a call, as (position, speaker, words), in one transaction.

    What was kept of another reading of it goes; of the same one nothing is changed. Of a call whose words are deleted, or being deleted,
    nothing is kept.
    """
    with store._connection() as connection:
        known = connection.execute(sa.select(_calls.c.made_of).where(_calls.c.sha256 == sha256)).scalar_one_or_none()
        if known == made_of:
            return
        forget(connection, sha256)
        row = {"sha256": sha256, "made_of": made_of, "language": language}
        added = connection.execute(store._insert(_calls).values(row).on_conflict_do_nothing().returning(_calls.c.id)).scalar_one_or_none()
        if added is None:  # somebody else has just kept the same
            return
        if connection.execute(_is_deleted(sha256)).first() is not None:  # asked now: whoever deletes waits for us, or we have waited
            forget(connection, sha256)
            return
        rows = [
            {"place": place(added, turn, speaker), "words": words[:LONGEST]}
            for turn, speaker, words in turns
            if words and turn <= LAST_TURN
        ]
        if rows:
            connection.execute(_turns.insert(), rows)


def _is_deleted(sha256: str) -> sa.Select[tuple[int]]:
    table = tables.deletions
    return sa.select(table.c.id).where(table.c.sha256 == sha256, table.c.what == "transcript")


def forget(connection: Connection, sha256: str) -> int:
    """Deletes what was kept of a call, within a transaction; how many rows. The index of words has it until `tidy`."""
    number = connection.execute(sa.select(_calls.c.id).where(_calls.c.sha256 == sha256)).scalar_one_or_none()
    if number is None:
        return 0
    gone = connection.execute(_turns.delete().where(_turns.c.place.between(number << CALL, (number + 1 << CALL) - 1))).rowcount
    return gone + connection.execute(_calls.delete().where(_calls.c.id == number)).rowcount


def tidy(store: Store) -> None:
    """Writes SQLite's index of words anew, without what was deleted from it, which is else only marked as deleted there."""
    if store._engine.dialect.name == "sqlite":
        with store._connection() as connection:
            connection.exec_driver_sql("pragma secure_delete = on")
            connection.exec_driver_sql("insert into search_words (search_words) values ('optimize')")


# ---------------------------------------------------------------------------------------------------------------------
# Looking


def calls(store: Store, sha256s: Sequence[str]) -> dict[str, Call]:
    """What is kept of these calls, by hash."""
    found: dict[str, Call] = {}
    for part in _parts(sha256s):
        with store._connection() as connection:
            found |= {row.sha256: Call(**row._mapping) for row in connection.execute(sa.select(_calls).where(_calls.c.sha256.in_(part)))}
    return found


def of_numbers(store: Store, numbers: Sequence[int]) -> dict[int, Call]:
    """What is kept of the calls of these numbers, by number."""
    found: dict[int, Call] = {}
    for part in _parts(numbers):
        with store._connection() as connection:
            found |= {row.id: Call(**row._mapping) for row in connection.execute(sa.select(_calls).where(_calls.c.id.in_(part)))}
    return found


def count_missing(store: Store, stage: str, reading: str) -> int:
    """Of how many calls a stage has made something, and nothing is kept that was read by `reading`."""
    query = sa.select(sa.func.count()).select_from(tables.calls).where(*_missing(stage, reading))
    with store._connection() as connection:
        return connection.execute(query).scalar_one()


def missing(store: Store, stage: str, reading: str, most: int) -> Iterator[list[StoredCall]]:
    """The calls that a stage has made something of, and of which nothing is kept that was read by `reading`, `most` at a time."""
    known = tables.calls
    query = sa.select(known).where(*_missing(stage, reading)).order_by(known.c.sha256).limit(most)
    last = ""
    while True:
        with store._connection() as connection:
            found = [_stored_call(row) for row in connection.execute(query.where(known.c.sha256 > last))]
        if not found:
            return
        yield found
        last = found[-1].sha256


def _missing(stage: str, reading: str) -> tuple[sa.ColumnElement[bool], ...]:
    known, results = tables.calls, tables.results
    made = sa.exists().where(results.c.sha256 == known.c.sha256, results.c.stage == stage)
    kept = sa.exists().where(_calls.c.sha256 == known.c.sha256, _calls.c.made_of.startswith(f"{reading}:", autoescape=True))
    return made, ~kept


def encoded(store: Store, encoder: str, hashes: Sequence[str]) -> set[str]:
    """Of which texts, by their hashes, there are vectors of this encoder."""
    table, found = tables.vectors, set[str]()
    for part in _parts(hashes):
        query = sa.select(table.c.text_sha256).where(table.c.encoder == encoder, table.c.text_sha256.in_(part))
        with store._connection() as connection:
            found |= set(connection.execute(query).scalars())
    return found


def mark(call: Call) -> str:
    """Tells a call, and what it was read from, from every other, in whichever store."""
    return _text_sha256(f"{call.sha256} {call.made_of}")[:32]


def text_hash(text: str) -> str:
    """By which the vector of a text is kept."""
    return _text_sha256(text)


def places(store: Store, term: Term, *, first: int, last: int, most: int) -> list[int]:
    """The places from `first` to `last` where a term is said, the newest call first, up to `most`."""
    query = _SQLITE if store._engine.dialect.name == "sqlite" else _PHRASE if not term.begins else _QUERY
    wanted = _matched(term) if query is _SQLITE else _searched(term) if term.begins else " ".join(term.words)
    with store._connection() as connection:
        found = connection.execute(query, {"wanted": wanted, "first": first, "last": last, "most": most})
        return list(found.scalars())


def words(store: Store, places: Iterable[int]) -> dict[int, str]:
    """The words of these turns, by place."""
    found: dict[int, str] = {}
    for part in _parts(sorted(places)):
        with store._connection() as connection:
            rows = connection.execute(sa.select(_turns.c.place, _turns.c.words).where(_turns.c.place.in_(part)))
            found |= {row.place: row.words for row in rows}
    return found


_SQLITE = sa.text(
    """select rowid from search_words where search_words match :wanted and rowid between :first and :last
    order by rowid desc limit :most"""
)
_PHRASE, _QUERY = (
    sa.text(
        f"""select place from search_turns where to_tsvector('simple', words) @@ {to}('simple', :wanted)
        and place between :first and :last order by place desc limit :most"""  # noqa: S608 no word of anybody's is in it
    )
    for to in ("phraseto_tsquery", "to_tsquery")
)


def _matched(term: Term) -> str:
    """The term as FTS5 asks for it. Nothing in it is an operator: it is a string in quotes, and holds letters and digits alone."""
    if not term.begins:
        return f'"{" ".join(term.words)}"'
    before = "".join(f"{word} " for word in term.words[:-1])
    return " OR ".join([f'"{before}{term.words[-1]}" *', *(f'"{before}{cut}"' for cut in cut(term.words[-1]))])


def _searched(term: Term) -> str:
    """The term as `to_tsquery` takes it, each word in quotes."""
    before = "".join(f"'{word}' <-> " for word in term.words[:-1])
    last = " | ".join([f"'{term.words[-1]}':*", *(f"'{cut}'" for cut in cut(term.words[-1]))])
    return f"{before}({last})"


def cut(begin: str) -> list[str]:
    """Stems that a begin of a word may be longer than: of "expensiv" "expens" is kept."""
    return [begin[:-letters] for letters in (1, 2, 3) if len(begin) - letters >= 4]

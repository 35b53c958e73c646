"""The facts of calls in the store: calls selected by index, without unpacking what was said in them.

They are written in the transaction that writes the score they are of, so that neither is there without the other. Scores of earlier
versions have none: `fill` makes them.
"""

import heapq
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from qa_pipeline import facts as pure
from qa_pipeline import wire
from qa_pipeline.errors import InputError, QAError, StoreError
from qa_pipeline.store import deletion, tables
from qa_pipeline.store.database import AT_ONCE, Result, Store, _parts
from qa_pipeline.store.texts import storable
from qa_pipeline.types import Metadata, Verdict
from qa_pipeline.types.facts import CallFacts, Selection, VerdictFact

CONVERSE, SCORE = "converse", "score"
"""Stages, as `ledger` calls them, which stands above the store."""

FIRST = 20
"""Calls that a search reads first: whoever wants five need not wait for more."""

calls, call_facts, verdict_facts = tables.calls, tables.call_facts, tables.verdict_facts

LONGEST = 255
"""Characters of names, as wide as their columns."""

_OF_CALL = ("sha256", "call_id", "file", "kind")
_TEXTS = {
    "language": 16,
    "agent_id": LONGEST,
    "agent_name": LONGEST,
    "team": LONGEST,
    "queue": LONGEST,
    "customer_id": LONGEST,
    "direction": 16,
    "customer_type": 16,
    "scorecard": LONGEST,
}
_OWN = ("at", *_TEXTS, "duration", "audio_quality", "version", "score", "raw_score", "auto_fail", "passed", "by_meaning")

Place = tuple[str, int]
"""Where a call stands in the order of time."""

Kind = tuple[str, str, str]
"""Section, criterion and verdict."""


# ---------------------------------------------------------------------------------------------------------------------
# Keeping


def keep(store: Store, facts: CallFacts) -> None:
    """Keeps the facts of a call that the store has; what was there of the same call is replaced.

    Its id, file and kind are those of the store. Where `at` is empty the call counts from when the store got it.
    """
    keep_scores(store, (), [facts])


def keep_scores(store: Store, results: Iterable[Result], facts: Iterable[CallFacts], *, again: Iterable[tuple[str, str]] = ()) -> None:
    """Writes scores, with whatever else was made, and the facts of their calls in one transaction: all are there afterwards, or nothing.

    `again` are scores of the store, by hash and key, that are to be the newest once more. Raises StoreError when one is not there.
    """
    wanted = sorted(facts, key=lambda one: one.sha256)  # two who write the same rows in another order would wait for each other
    with store._connection() as connection:
        store._add_results(connection, results)
        store._make_newest(connection, SCORE, again)
        for part in _parts(wanted):
            _keep(connection, part)


def _add(store: Store, facts: Iterable[CallFacts]) -> int:
    """Keeps facts of calls that have none; of how many. Who has scored one meanwhile knows its facts better."""
    wanted = sorted(facts, key=lambda one: one.sha256)
    with store._connection() as connection:
        added = [one for one in wanted if connection.execute(_insert(), _row(one)).rowcount]
        _keep(connection, added)
    return len(added)


def _keep(connection: Connection, facts: Sequence[CallFacts]) -> None:
    if not facts:
        return
    connection.execute(_upsert(), [_row(one) for one in facts])
    known = {row.sha256: row for row in connection.execute(_KNOWN, {"hashes": [one.sha256 for one in facts]})}
    connection.execute(_FORGET, {"ids": [row.id for row in known.values()]})
    verdicts = [_verdict_row(one, known[call.sha256]) for call in facts for one in call.verdicts]
    if verdicts:
        connection.execute(verdict_facts.insert(), verdicts)


@cache
def _upsert() -> sa.TextClause:
    names = (*_OWN, "details")
    return sa.text(f"{_inserting()} on conflict (sha256) do update set {', '.join(f'{name} = excluded.{name}' for name in names)}")


@cache
def _insert() -> sa.TextClause:
    return sa.text(f"{_inserting()} on conflict (sha256) do nothing")


@cache
def _inserting() -> str:
    """What writes a row. As text: what SQLAlchemy has for it is put together anew for every call, which takes longer.

    Nothing of the customer comes back to a call of which it is deleted, or being deleted, whoever was at work on it meanwhile.
    """
    names = (*_OWN, "details")
    values = {name: f":{name}" for name in names}
    values["at"] = "coalesce(nullif(:at, ''), (select added_at from calls where sha256 = cast(:sha256 as text)))"
    gone = f"exists (select 1 from deletions where sha256 = cast(:sha256 as text) and what = '{deletion.TRANSCRIPT}')"  # noqa: S608  our own word
    values["customer_id"] = f"case when {gone} then '' else :customer_id end"
    return f"insert into call_facts (sha256, {', '.join(names)}) values (cast(:sha256 as text), {', '.join(values.values())})"  # noqa: S608  our own names


_KNOWN = sa.select(call_facts.c.sha256, call_facts.c.id, call_facts.c.at).where(
    call_facts.c.sha256.in_(sa.bindparam("hashes", expanding=True))
)
_FORGET = verdict_facts.delete().where(verdict_facts.c.facts_id.in_(sa.bindparam("ids", expanding=True)))


def _row(facts: CallFacts) -> dict[str, Any]:
    row = {name: getattr(facts, name) for name in ("sha256", *_OWN)}
    texts = {name: storable(row[name], most) for name, most in _TEXTS.items()}
    return {**row, **texts, "details": zlib.compress(wire.details_json(facts), level=1)}


def _verdict_row(fact: VerdictFact, call: sa.Row[Any]) -> dict[str, Any]:
    return {
        "facts_id": call.id,
        "criterion": storable(fact.criterion, LONGEST),
        "section": storable(fact.section, LONGEST),
        "verdict": fact.verdict.value,
        "at": call.at,
        "confidence": fact.confidence,
    }


# ---------------------------------------------------------------------------------------------------------------------
# Selecting


def select(store: Store, selection: Selection, *, details: bool = True) -> Iterator[CallFacts]:
    """The selected calls in the order of time, read in parts: any number of them takes no more memory than one part.

    Without `details` the calls come without verdicts and offers. Raises InputError where `since` or `until` is no time.
    """
    columns = _columns(details=details)
    parts = [_pages(store, _of_calls(columns).where(*some), call_facts) for some in _chosen(selection, call_facts)]
    for row in heapq.merge(*parts, key=_place):
        yield _facts(row, details=details)


def count(store: Store, selection: Selection) -> int:
    """How many calls are selected. Raises InputError where `since` or `until` is no time."""
    query = _of_calls([sa.func.count()])
    with store._connection() as connection:
        return sum(connection.execute(query.where(*some)).scalar_one() for some in _chosen(selection, call_facts))


def candidates(
    store: Store,
    selection: Selection,
    *,
    criteria: Sequence[str] = (),
    sections: Sequence[str] = (),
    verdict: Verdict | None = None,
    least_confidence: float = 0.0,
    newest_first: bool = True,
) -> Iterator[tuple[CallFacts, VerdictFact]]:
    """The verdicts of the selected calls on any of these criteria and sections, each with its call, which comes without details.

    In the order of time, and read as they are asked for. What is empty selects nothing out. Raises InputError where `since` or `until` is
    no time.
    """
    query = sa.select(*_columns(details=True), verdict_facts.c.criterion).select_from(_joined())
    streams = []
    for section, criterion, said in _wanted(_kinds(store), criteria, sections, verdict):
        for some in _chosen(selection, verdict_facts):
            kind = (verdict_facts.c.section == section, verdict_facts.c.criterion == criterion, verdict_facts.c.verdict == said)
            one = query.where(*kind, *some)
            if least_confidence > 0:
                one = one.where(verdict_facts.c.confidence >= least_confidence)
            streams.append(_pages(store, one, verdict_facts, newest_first=newest_first))
    for row in heapq.merge(*streams, key=_place, reverse=newest_first):
        whole = _facts(row, details=True)
        fact = next(one for one in whole.verdicts if storable(one.criterion, LONGEST) == row.criterion)
        yield replace(whole, verdicts=(), offers=()), fact


def _wanted(kinds: Iterable[Kind], criteria: Sequence[str], sections: Sequence[str], verdict: Verdict | None) -> list[Kind]:
    named, parts = {storable(one, LONGEST) for one in criteria}, {storable(one, LONGEST) for one in sections}
    return [
        one
        for one in kinds
        if (not named or one[1] in named) and (not parts or one[0] in parts) and (verdict is None or one[2] == verdict.value)
    ]


def _kinds(store: Store) -> list[Kind]:
    """Every section, criterion and verdict that there is: each is found behind the one before it in the index, whatever lies between."""
    section, criterion, verdict = verdict_facts.c.section, verdict_facts.c.criterion, verdict_facts.c.verdict
    query = sa.select(section, criterion, verdict).order_by(section, criterion, verdict).limit(1)
    found: list[Kind] = []
    with store._connection() as connection:
        row = connection.execute(query).one_or_none()
        while row is not None:
            found.append((row.section, row.criterion, row.verdict))
            here = (section == row.section, criterion == row.criterion)
            behind = ((*here, verdict > row.verdict), (here[0], criterion > row.criterion), (section > row.section,))
            row = next((one for where in behind if (one := connection.execute(query.where(*where)).one_or_none())), None)
    return found


def _columns(*, details: bool) -> list[sa.ColumnElement[Any]]:
    own: list[sa.ColumnElement[Any]] = [call_facts.c.id, *(call_facts.c[name] for name in _OWN), *(calls.c[name] for name in _OF_CALL)]
    return [*own, call_facts.c.details] if details else own


def _of_calls(columns: Sequence[sa.ColumnElement[Any]]) -> sa.Select[Any]:
    return sa.select(*columns).select_from(call_facts.join(calls, calls.c.sha256 == call_facts.c.sha256))


def _joined() -> sa.Join:
    return verdict_facts.join(call_facts, call_facts.c.id == verdict_facts.c.facts_id).join(calls, calls.c.sha256 == call_facts.c.sha256)


def _chosen(selection: Selection, timed: sa.Table) -> list[list[sa.ColumnElement[bool]]]:
    """What selects the calls, in parts whose calls are others. `timed` is the table by whose times they are read.

    Of more ids than a query can name, some each. Of several teams or queues, one each, where the index has its calls in order: those of all
    together would be put in order anew for every page.
    """
    where: list[sa.ColumnElement[bool]] = []
    if selection.since:
        where.append(timed.c.at >= _moment(selection.since))
    if selection.until:
        where.append(timed.c.at < _moment(selection.until))
    for name, values in (("language", selection.languages), ("scorecard", selection.scorecards)):
        if values:
            where.append(_among(name, values))
    if selection.agents:
        where.append(sa.or_(_among("agent_id", selection.agents), _among("agent_name", selection.agents)))
    parts = [where]
    for name, values in (("team", selection.teams), ("queue", selection.queues)):
        each = [(value,) for value in sorted(set(values))] if timed is call_facts else [values] if values else []
        if each:
            parts = [[*part, _among(name, some)] for part in parts for some in each]
    if selection.call_ids:
        parts = [[*part, calls.c.call_id.in_(some)] for part in parts for some in _parts(sorted(set(selection.call_ids)))]
    return parts


def _among(name: str, values: Sequence[str]) -> sa.ColumnElement[bool]:
    return call_facts.c[name].in_({storable(value, _TEXTS[name]) for value in values})


def _moment(value: str) -> str:
    """A date or a time as the store writes them. One without an offset is in UTC."""
    try:
        read = datetime.fromisoformat(value)
        return (read if read.tzinfo else read.replace(tzinfo=UTC)).astimezone(UTC).isoformat(timespec="milliseconds")
    except (ValueError, OverflowError) as error:
        raise InputError(f"{value!r} is no date or time: write 2026-11-22 or 2026-11-22T14:30") from error


def _pages(store: Store, query: sa.Select[Any], timed: sa.Table, *, newest_first: bool = False) -> Iterator[sa.Row[Any]]:
    """The rows in the order of time. No transaction is open between two of them, however long somebody thinks about one."""
    own = call_facts.c.id if timed is call_facts else timed.c.facts_id
    at = sa.tuple_(timed.c.at, own)
    order = (timed.c.at.desc(), own.desc()) if newest_first else (timed.c.at, own)
    query = query.order_by(*order)
    most, last = FIRST, None
    while True:
        behind = query
        if last is not None:
            mark = sa.tuple_(*map(sa.literal, _place(last)))
            behind = query.where(at < mark if newest_first else at > mark)
        with store._connection() as connection:
            rows = connection.execute(behind.limit(most)).all()
        yield from rows
        if len(rows) < most:
            return
        most, last = AT_ONCE, rows[-1]


def _place(row: sa.Row[Any]) -> Place:
    return row.at, row.id


def _facts(row: sa.Row[Any], *, details: bool) -> CallFacts:
    known = {name: row._mapping[name] for name in (*_OF_CALL, *_OWN)}
    if not details:
        return CallFacts(**known)
    try:
        verdicts, offers = wire.details(zlib.decompress(row.details), f"facts of {row.sha256[:8]}")
    except zlib.error as error:
        raise StoreError(f"the facts of {row.sha256[:8]} are damaged") from error
    return CallFacts(**known, verdicts=verdicts, offers=offers)


# ---------------------------------------------------------------------------------------------------------------------
# Calls of earlier versions


def fill(store: Store, tell: Callable[[str, str], None] = lambda _call_id, _reason: None) -> int:
    """Makes the facts of calls that were scored before there were facts; of how many. Cheap where none is missing.

    `tell` is told the id of a call of which they cannot be made, and why. What was made before it broke off stays.
    """
    made = 0
    for some in _without_facts(store):
        scores = store.newest(SCORE, [call.sha256 for call in some])
        bodies = {}
        for call in some:
            with _telling(call, tell):
                bodies[call.sha256] = _body(scores.get(call.sha256))
        wanted = {(sha256, body["conversation"]) for sha256, body in bodies.items()}
        conversations = {sha256: result for (sha256, _), result in store.results(CONVERSE, wanted).items()}
        found: list[CallFacts] = []
        for call in some:
            with _telling(call, tell):
                if call.sha256 in bodies:
                    found.append(_made(call, bodies[call.sha256], conversations.get(call.sha256)))
        made += _add(store, found)
    return made


def count_missing(store: Store) -> int:
    """Of how many scored calls there are no facts."""
    with store._connection() as connection:
        return connection.execute(sa.select(sa.func.count()).select_from(calls).where(*_lacking())).scalar_one()


def _body(score: Result | None) -> Mapping[str, Any]:
    """Raises StoreError where the score is no score, or was deleted meanwhile."""
    body = None if score is None else score.value()
    if not isinstance(body, dict) or not isinstance(body.get("conversation"), str) or "report" not in body:
        raise StoreError("its score is not one that can be read")
    return body


@contextmanager
def _telling(call: sa.Row[Any], tell: Callable[[str, str], None]) -> Iterator[None]:
    try:
        yield
    except QAError as error:
        tell(call.call_id, " ".join(str(error).split()))


def _without_facts(store: Store) -> Iterator[Sequence[sa.Row[Any]]]:
    query = sa.select(calls).where(*_lacking()).order_by(calls.c.sha256).limit(AT_ONCE)
    last = ""
    while True:
        with store._connection() as connection:
            found = connection.execute(query.where(calls.c.sha256 > last)).all()
        if not found:
            return
        yield found
        last = found[-1].sha256


def _lacking() -> tuple[sa.ColumnElement[bool], ...]:
    there = sa.exists().where(call_facts.c.sha256 == calls.c.sha256)
    scored = sa.exists().where(tables.results.c.sha256 == calls.c.sha256, tables.results.c.stage == SCORE)
    return ~there, scored


def _made(call: sa.Row[Any], body: Mapping[str, Any], conversation: Result | None) -> CallFacts:
    """Raises QAError where the score cannot be read, or what it is of."""
    if conversation is not None:
        said = {**conversation.value(), "turns": []}  # nothing of them is in the facts
    elif "call" in body:  # what a score says of its call once what was said is deleted
        said = _left(call.call_id, body["call"])
    else:
        raise StoreError("its conversation is not in the store")
    report = wire.report(body["report"], call.call_id)
    return pure.of(
        sha256=call.sha256,
        file=call.file,
        kind=call.kind,
        added_at=call.added_at,
        conversation=wire.conversation(said, call.call_id),
        report=report,
    )


def _left(call_id: str, known: Mapping[str, Any]) -> dict[str, Any]:
    own = {name: known[name] for name in ("started_at", "duration") if name in known}
    if "audio_quality" in known:
        own["audio_quality"] = {"verdict": known["audio_quality"]}
    about = {name: known[name] for name in known if name in Metadata.__dataclass_fields__}
    language = known.get("language", "")
    return {"format": wire.CONVERSATION_FORMAT, "call_id": call_id, "language": language, "turns": [], "metadata": about, **own}

"""Which files of the inbox there is something to do with. What is known of a file is asked of the store in one query for all of them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from qa_pipeline import ingest, ledger
from qa_pipeline.batch import Outcome
from qa_pipeline.ingest import Item, Listing
from qa_pipeline.run_report import Taken
from qa_pipeline.settings import Settings
from qa_pipeline.sources import Source
from qa_pipeline.store import Store, queue
from qa_pipeline.store.queue import HEAR, SCORE, TAKEN, WAITING, Planned, Row
from qa_pipeline.work import holding


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What a run is to do. `known` are the outcomes of files with which there is nothing to do, `elsewhere` what another run has."""

    todo: tuple[Item, ...]
    known: Mapping[str, Outcome]
    elsewhere: tuple[str, ...]


def plan(store: Store, settings: Settings, source: Source, run_id: str, listing: Listing) -> Plan:
    """Makes what is new, or has changed, wait for workers. What a run planned that broke off becomes a matter of this one."""
    holding.recover(store)
    live = queue.live_runs(store)
    rows = queue.rows(store)
    queue.adopt(store, run_id, {row.run_id for row in rows.values() if row.state in (WAITING, TAKEN)} - set(live))
    by = ledger.fingerprint(settings)
    todo: list[Item] = []
    planned: list[Planned] = []
    known: dict[str, Outcome] = {}
    elsewhere: list[str] = []
    for item in listing.ready:
        row, mark = rows.get(item.name), _mark(item, by)
        if row is not None and _is_elsewhere(row, live, run_id):
            elsewhere.append(item.name)
        elif row is not None and _is_done(row, mark, item, settings):
            known[item.name] = outcome(row, item, before=True)
        else:
            todo.append(item)
            if row is None or row.mark != mark or row.state not in (WAITING, TAKEN):  # else it goes on where it stopped
                planned.append(_planned(item, mark, source))
    queue.plan(store, run_id, planned)
    _forget(store, {name: row for name, row in rows.items() if not _is_elsewhere(row, live, run_id)}, listing)
    return Plan(todo=tuple(todo), known=known, elsewhere=tuple(elsewhere))


def _is_elsewhere(row: Row, live: Iterable[str], run_id: str) -> bool:
    return row.state in (WAITING, TAKEN) and row.run_id in live and row.run_id != run_id


def _is_done(row: Row, mark: str, item: Item, settings: Settings) -> bool:
    """Whether nothing that decides the outcome has changed since. What failed is tried again, and what a person took out of quarantine."""
    if row.mark != mark:
        return False
    if row.state == "refused":  # from an inbox that cannot be written
        return row.outcome is not None and ingest.is_set_aside(item, settings.quarantine, row.outcome["sha256"])
    return row.state in ("done", "already")


def _mark(item: Item, by: str) -> str:
    return ledger.key(item.size, item.changed, item.beside_mark, by)


def _planned(item: Item, mark: str, source: Source) -> Planned:
    phase = HEAR if item.kind == "recording" else SCORE
    return Planned(name=item.name, place=source.place(item), kind=item.kind, size=item.size, mark=mark, phase=phase)


def _forget(store: Store, rows: Mapping[str, Row], listing: Listing) -> None:
    """Lets go of files that are not in the inbox any more, once a report has them: the store's results are what lasts."""
    there = {item.name for item in listing.ready} | set(listing.waiting) | set(listing.unreadable)
    gone = [name for name, row in rows.items() if name not in there and (row.state not in ("done", "already") or row.reported)]
    queue.drop(store, gone)


# ---------------------------------------------------------------------------------------------------------------------
# Outcomes as rows have them


def outcome(row: Row, item: Item, *, before: bool = False) -> Outcome:
    """What became of the file of a row that has ended; `before` this run, in which nothing was done with it then."""
    values = {name: value for name, value in (row.outcome or {}).items() if name in Outcome.__dataclass_fields__}
    keys = values.get("keys")
    values |= {"keys": None if keys is None else tuple(keys), "produced_by": tuple(values.get("produced_by", ()))}
    reported = row.reported is not None or bool(values.get("reported"))
    if before:
        refused = row.state == "refused"
        values |= {"status": "refused" if refused else "already", "again": refused, "audio_seconds": 0.0, "seconds": {}, "words_alone": ""}
    return Outcome(**{**values, "item": item, "reported": reported})


def taken(row: Row, item: Item) -> Taken:
    """What became of the file of a row that has ended, and how it went."""
    about = dict(row.outcome or {})
    return Taken(
        outcome=outcome(row, item),
        holder=about.get("by", ""),
        seconds=about.get("took", 0.0),
        tries=row.tries + row.strikes + row.broken_off + 1,
        strikes=row.strikes,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Times:
    """What a phase took: wall seconds by stage and from begin to end, and the seconds of sound that it heard."""

    seconds: Mapping[str, float]
    audio_seconds: float
    took: float


def times(outcome: Mapping[str, Any]) -> Times:
    """What the first phase of a row took."""
    return Times(seconds=outcome.get("seconds", {}), audio_seconds=outcome.get("audio_seconds", 0.0), took=outcome.get("took", 0.0))


def body(outcome: Outcome, *, by: str, took: float = 0.0) -> dict[str, Any]:
    """An outcome as a row keeps it: with the process that came to it, and the wall seconds that it took."""
    import msgspec

    values = {name: getattr(outcome, name) for name in Outcome.__dataclass_fields__ if name != "item"}
    told: dict[str, Any] = msgspec.to_builtins({**values, "by": holding.spoken(by), "took": round(took, 3)})
    return told

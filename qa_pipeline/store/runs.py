"""What each run did: a row when it begins, completed when it ends. One without an end is at work, or broke off."""

import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from qa_pipeline import wire
from qa_pipeline.errors import StoreError
from qa_pipeline.store import tables
from qa_pipeline.store.database import Store

runs = tables.runs


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredRun:
    """A run. Times are ISO 8601, UTC; while it has not ended, `ended_at` and `summary` are empty. `report` is a path in the workspace."""

    run_id: str
    started_at: str
    ended_at: str
    report: str
    summary: Mapping[str, Any]


def begin(store: Store, run_id: str, started_at: str) -> None:
    with store._connection() as connection:
        row = {"run_id": run_id, "started_at": started_at, "ended_at": "", "report": "", "summary": _packed({})}
        connection.execute(runs.insert().values(row))


def end(store: Store, run_id: str, *, ended_at: str, report: str, summary: object) -> None:
    """Completes a run's row; `report` is empty when there was nothing to report."""
    with store._connection() as connection:
        values = {"ended_at": ended_at, "report": report, "summary": _packed(summary)}
        connection.execute(runs.update().where(runs.c.run_id == run_id).values(values))


def newest(store: Store, most: int) -> list[StoredRun]:
    """The runs that began last, the latest first."""
    query = sa.select(*(runs.c[name] for name in StoredRun.__dataclass_fields__)).order_by(runs.c.id.desc()).limit(most)
    with store._connection() as connection:
        return [StoredRun(**{**row._mapping, "summary": _unpacked(row)}) for row in connection.execute(query)]


def last_report(store: Store) -> str | None:
    """The path of the newest report; None when there was none."""
    query = sa.select(runs.c.report).where(runs.c.report != "").order_by(runs.c.id.desc())
    with store._connection() as connection:
        return connection.execute(query).scalars().first()


def _packed(summary: object) -> bytes:
    return zlib.compress(wire.dumps(summary).encode(), level=6)


def _unpacked(row: sa.Row[Any]) -> Mapping[str, Any]:
    try:
        summary: Mapping[str, Any] = wire.loads(zlib.decompress(row.summary), f"the summary of the run {row.run_id}")
    except zlib.error as error:
        raise StoreError(f"the summary of the run {row.run_id} is damaged") from error
    return summary

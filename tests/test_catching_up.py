"""What a run makes besides its calls: nothing of it stops a night, and what is left is said without a word of a call."""

import json
from pathlib import Path

import pytest

from qa_pipeline import catching_up, search
from qa_pipeline.errors import BusyError, StoreError
from qa_pipeline.logs import Log
from qa_pipeline.matching import likelihood
from qa_pipeline.search import Filled
from qa_pipeline.settings import Settings
from qa_pipeline.store import Store, facts, open_store, tables
from qa_pipeline.types import Selection
from tests import stored
from tests.engines import NUMBERS, Scripted
from tests.work.conftest import chat, settings

__all__ = ["settings"]


@pytest.fixture
def store(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> Store:
    """Two scored chats, without the facts that are kept now."""
    monkeypatch.setattr(likelihood, "load", lambda: NUMBERS)
    for name in ("one", "two"):
        chat(settings, name)
    stored.run(settings, Scripted())
    made = open_store(settings.database_url)
    assert facts.count(made, Selection()) == 2
    with made._connection() as connection:
        connection.execute(tables.verdict_facts.delete())
        connection.execute(tables.call_facts.delete())
    return made


@pytest.fixture
def log(tmp_path: Path) -> Log:
    return Log(run="2026-11-22T020000-abc123", file=tmp_path / "log.jsonl")


def told(log: Log) -> list[tuple[str, str, int]]:
    if log.file is None or not log.file.exists():
        return []
    lines = [json.loads(line) for line in log.file.read_text(encoding="utf-8").splitlines()]
    return [(line["event"], line["what"], line.get("calls", 0)) for line in lines]


def test_calls_that_an_earlier_version_scored_get_their_facts(store: Store, log: Log) -> None:
    assert catching_up.with_facts(store, log) == 2
    assert facts.count(store, Selection()) == 2
    assert catching_up.with_facts(store, log) == 0
    assert told(log) == []


def test_it_is_said_before_when_they_are_many(store: Store, log: Log, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(catching_up, "MANY", 2)
    catching_up.with_facts(store, log)
    assert told(log) == [("catching up", "facts of earlier calls", 2)]


@pytest.mark.parametrize("body", [b"damaged", "{}", "[1]", '{"conversation": 3, "report": {}}', '{"conversation": "x", "report": []}'])
def test_a_score_that_cannot_be_read_takes_no_night_with_it(store: Store, log: Log, body: bytes | str) -> None:
    first = min(call.sha256 for some in store.calls("score", 10) for call in some)
    table = tables.results
    with store._connection() as connection:
        broken = body if isinstance(body, bytes) else stored_body(body)
        connection.execute(table.update().where(table.c.sha256 == first, table.c.stage == "score").values(body=broken))
    assert catching_up.with_facts(store, log) == 1
    assert told(log) == [("left behind", "facts of earlier calls", 1)]


def stored_body(text: str) -> bytes:
    from qa_pipeline.store.database import _packed

    return _packed(json.loads(text))


def test_what_was_scored_meanwhile_has_newer_facts(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    newest = store.newest

    def meanwhile(stage: str, hashes: list[str]) -> object:
        found = newest(stage, hashes)
        with monkeypatch.context() as patch:
            patch.setattr(store, "newest", newest)
            facts.fill(store)
        with store._connection() as connection:
            connection.execute(tables.call_facts.update().values(score=1.5))
        return found

    monkeypatch.setattr(store, "newest", meanwhile)
    assert facts.fill(store) == 0
    assert {one.score for one in facts.select(store, Selection())} == {1.5}


@pytest.mark.parametrize(
    ("what", "trouble", "events"),
    [
        (StoreError("/w/search: what was said cannot be packed (No space left on device)"), "No space left", 1),
        (BusyError("somebody else is packing"), "", 0),
        (Filled(failed=[("+372 555 5555", "a turn of Mari Maasikas cannot be read")]), "", 1),
        (Filled(), "", 0),
    ],
)
def test_searches_that_are_behind_are_said(
    store: Store, settings: Settings, log: Log, monkeypatch: pytest.MonkeyPatch, *, what: object, trouble: str, events: int
) -> None:
    def made(*_: object, **__: object) -> object:
        if isinstance(what, Exception):
            raise what
        return what

    monkeypatch.setattr(search, "behind", lambda *_: 3)
    monkeypatch.setattr(search, "fill", made)
    assert trouble in catching_up.findable(store, settings, log)
    assert bool(catching_up.findable(store, settings, log)) == bool(trouble)
    assert len(told(log)) == 2 * events
    assert "Mari" not in (log.file.read_text(encoding="utf-8") if events and log.file else "")

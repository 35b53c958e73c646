"""What a run does before anything else: calls that an earlier version scored get their facts."""

import pytest

from qa_pipeline.matching import likelihood
from qa_pipeline.settings import Settings
from qa_pipeline.store import facts, open_store, tables
from qa_pipeline.types import Selection
from tests import stored
from tests.engines import NUMBERS, Scripted
from tests.work import machines
from tests.work.conftest import chat


def test_a_run_makes_the_facts_of_calls_that_an_earlier_version_scored(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(likelihood, "load", lambda: NUMBERS)
    for name in ("one", "two"):
        chat(settings, name)
    stored.run(settings, Scripted())
    store = open_store(settings.database_url)
    kept = set(facts.select(store, Selection()))
    assert len(kept) == 2
    with store._connection() as connection:
        connection.execute(tables.verdict_facts.delete())
        connection.execute(tables.call_facts.delete())
    machines.planned(settings, store, "second")
    assert set(facts.select(store, Selection())) == kept
    store.close()

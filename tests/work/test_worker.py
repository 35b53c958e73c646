"""The threads of one process share what there is to do, and leave nothing of it to another process."""

import time

import pytest

from qa_pipeline import sources
from qa_pipeline.matching import likelihood
from qa_pipeline.settings import Settings
from qa_pipeline.store import open_store, queue
from qa_pipeline.work.worker import Worker
from tests.engines import NUMBERS
from tests.work import machines
from tests.work.conftest import recording


def test_what_the_last_thread_hears_is_scored_by_the_first(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    """The one that scores comes while another hears the only call, and finds nothing that waits."""
    monkeypatch.setattr(likelihood, "load", lambda: NUMBERS)
    monkeypatch.setattr(Worker, "_at_once", lambda _self: 2)
    monkeypatch.setattr(machines.Deterministic, "slow", 1.0)
    pull = Worker._pull

    def late(self: Worker, phases: tuple[str, ...]) -> None:
        if queue.SCORE in phases:
            time.sleep(0.3)
        pull(self, phases)

    monkeypatch.setattr(Worker, "_pull", late)
    recording(settings, "call")
    store = open_store(settings.database_url)
    machines.planned(settings, store, "one")
    models = machines.Deterministic().engines()
    Worker(settings=settings, store=store, source=sources.of(settings), models=models, run_id="one").work()
    assert queue.counts(store, "one") == {"done": 1}
    store.close()

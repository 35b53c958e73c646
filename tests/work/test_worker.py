"""The threads of one process share what there is to do, leave nothing of it to another process, and say what failed."""

import json
import time

import pytest

from qa_pipeline import batch, logs, reasons, sources
from qa_pipeline.errors import BackendError, QAError, StoreError
from qa_pipeline.matching import likelihood
from qa_pipeline.settings import Settings
from qa_pipeline.store import open_store, queue
from qa_pipeline.work import failures
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


@pytest.mark.parametrize(
    ("error", "events"),
    [
        (BackendError("the model failed on this call"), ["call begins", "retry", "call begins", "retry", "call begins", "call ends"]),
        (StoreError("the disk is full"), ["call begins", "call ends"]),
        (ValueError("Edith Kask"), ["call begins", "call ends"]),
    ],
)
def test_what_fails_is_in_the_log(settings: Settings, monkeypatch: pytest.MonkeyPatch, error: Exception, events: list[str]) -> None:
    def fail(*_args: object, **_more: object) -> None:
        raise error

    monkeypatch.setattr(batch, "process", fail)
    monkeypatch.setattr(failures, "DELAYS", (0.0, 0.0))
    recording(settings, "call")
    store = open_store(settings.database_url)
    machines.planned(settings, store, "one")
    log = logs.of(settings.workspace, "", "one")
    models = machines.Deterministic().engines()
    while queue.left(store, "one").open:
        Worker(settings=settings, store=store, source=sources.of(settings), models=models, run_id="one", log=log).work()
    store.close()
    told = [json.loads(line) for line in (settings.workspace / logs.FILE).read_text(encoding="utf-8").splitlines()]
    assert [one["event"] for one in told] == events
    assert len({one["call"] for one in told} - {""}) == 1
    why = reasons.kind(str(error)) if isinstance(error, QAError) else "a mistake of this program; logs/failures.log has its place"
    assert (told[-1]["status"], told[-1]["why"]) == ("failed", why)
    assert "Edith" not in str(told)

"""A workspace with calls in its store, as a run leaves it, without Prefect and in no time."""

import json
from collections.abc import Mapping
from typing import Any

from qa_pipeline import batch, ingest
from qa_pipeline.batch import Outcome
from qa_pipeline.settings import Settings
from qa_pipeline.store import open_store
from tests.engines import Scripted


def chat(call_id: str, *lines: str, **metadata: Any) -> dict[str, Any]:
    """A conversation in English as JSON: lines such as `A Hello` of the agent, `C Hi` of the customer."""
    speakers = {"A": "agent", "C": "customer"}
    turns = [{"speaker": speakers[line[0]], "text": line[2:]} for line in lines]
    return {"format": "qa-conversation/1", "call_id": call_id, "language": "en", "metadata": metadata, "turns": turns}


def run(settings: Settings, script: Scripted, chats: Mapping[str, dict[str, Any]] | None = None, *, report: str = "") -> dict[str, Outcome]:
    """Takes what is in the inbox, and `chats` by their file names. `report` is a run whose report has the calls then."""
    settings.inbox.mkdir(parents=True, exist_ok=True)
    for name, call in (chats or {}).items():
        (settings.inbox / name).write_text(json.dumps(call), encoding="utf-8")
    store = open_store(settings.database_url)
    try:
        listing = ingest.scan(settings.inbox, 0)
        outcomes = {item.name: batch.process(item, store, settings, script.engines()) for item in listing.ready}
        for outcome in outcomes.values() if report else ():
            batch.mark_reported(outcome, store, report)
    finally:
        store.close()
    return outcomes

"""How fast stored conversations are scored again: scoring alone, and all of `qa-pipeline rescore`, side by side.

    python benchmarks/rescore_speed.py [--calls 2000] [--workers 2]

The conversations are those of fixtures/labelled with times for every word, as recognition gives them, again and again under other ids,
in a store of their own. Their vectors are there: the real ones where the text encoder is, else stand-ins, which cost as much to use. The
first rescore finds out what is in the conversations, as it does after the rules have changed; the second, with another scorecard, has
that already. Per core is per second of processor time, the start of the workers too, so that others at work on the machine do not count.
"""

import argparse
import hashlib
import os
import re
import tempfile
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from qa_pipeline import batch, equipment, ledger, meaning, rescoring, scorecard, scoring, wire
from qa_pipeline.matching import likelihood
from qa_pipeline.settings import Settings
from qa_pipeline.store import Store, open_store, packed
from qa_pipeline.types import Conversation, Word

LABELLED = Path(__file__).parents[1] / "fixtures" / "labelled"


class StandIn:
    """Vectors by chance, the same for the same text."""

    def __init__(self) -> None:
        self.name = likelihood.load().encoder

    def encode(self, texts: Sequence[str]) -> np.ndarray:
        rows = np.stack([np.random.default_rng(list(text.encode())).normal(size=384) for text in texts])
        return (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--calls", type=int, default=2000)
    parser.add_argument("--workers", type=int, default=len(os.sched_getaffinity(0)))
    arguments = parser.parse_args()
    files = sorted(file for file in LABELLED.rglob("*.json") if not file.name.endswith(".labels.json"))
    conversations = [timed(wire.read_conversation(file)) for file in files]
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(workspace=Path(folder))
        encoder, why = meaning.encoder(equipment.engines(settings).encoder)
        print(f"text encoder: {encoder.name if encoder else f'a stand-in ({why})'}")
        encoder = encoder or StandIn()
        store = open_store(settings.database_url)
        for name, speed in scored_alone(conversations, encoder, store, settings).items():
            print(f"{name:34} {speed:8.1f} conversations/s/core")
        fill(store, conversations, arguments.calls)
        rescored("rescore after the rules changed", settings, store, encoder, arguments.workers)
        other = Path(folder) / "other.yaml"
        other.write_text(changed_card(), encoding="utf-8")
        changed = replace(settings, scorecard=str(other))
        rescored("rescore with another scorecard", changed, store, encoder, arguments.workers)
        store.close()


def changed_card() -> str:
    """The built-in scorecard for orders, of a version that no call was scored by."""
    card = (Path(scorecard.__file__).parents[1] / "scorecards" / "order-intake.yaml").read_text(encoding="utf-8")
    return re.sub(r"^version: .*", "version: 999", card, flags=re.MULTILINE)


def rescored(name: str, settings: Settings, store: Store, encoder: rescoring.TextEncoder, workers: int) -> None:
    began, busy = time.perf_counter(), processor_seconds()
    tally = rescoring.rescore(settings, store, encoder, words_only=False, dry_run=False, workers=workers, tell=lambda _done, _of: None)
    seconds, busy = time.perf_counter() - began, processor_seconds() - busy
    if tally.failed:
        raise SystemExit(f"{len(tally.failed)} calls failed, the first: {tally.failed[0]}")
    print(f"{name:34} {tally.scored / busy:8.1f} conversations/s/core")
    print(f"  {tally.scored} calls in {seconds:.1f} s with {workers} workers: 10,000 take {10_000 * seconds / tally.scored:.0f} s")


def timed(conversation: Conversation) -> Conversation:
    """With times for every word, three in a second."""
    turns, now = [], 0.0
    for turn in conversation.turns:
        words = [
            Word(start=now + place / 3, end=now + (place + 1) / 3, text=text, probability=0.9)
            for place, text in enumerate(turn.text.split())
        ]
        turns.append(replace(turn, start=now, end=now + len(words) / 3, words=tuple(words)))
        now += len(words) / 3 + 0.5
    return replace(conversation, turns=tuple(turns))


def processor_seconds() -> float:
    """Of this process and of those that it has ended."""
    return sum(os.times()[:4])


def scored_alone(
    conversations: Sequence[Conversation], encoder: rescoring.TextEncoder, store: Store, settings: Settings
) -> dict[str, float]:
    """Conversations a second of one core that has nothing else to do than to score; the vectors are in the store afterwards."""
    ready = [(one, batch.card(one, settings), meaning.vectors(one, encoder, store)) for one in conversations]
    kept = [(one, card, scoring.annotate(one, vectors)) for one, card, vectors in ready]
    ways = {
        "scoring from words and vectors": lambda: [scoring.score(one, card, vectors) for one, card, vectors in ready],
        "scoring from what was found": lambda: [scoring.score(one, card, annotation=found) for one, card, found in kept],
    }
    speeds = {}
    for name, way in ways.items():
        way()
        rounds, began = 3, time.process_time()
        for _ in range(rounds):
            way()
        speeds[name] = rounds * len(ready) / (time.process_time() - began)
    return speeds


def fill(store: Store, conversations: Sequence[Conversation], calls: int) -> None:
    """Stores the conversations under `calls` ids, each with a score that is not the one that rescoring gives."""
    results = []
    for number in range(calls):
        one = conversations[number % len(conversations)]
        sha256, call_id = hashlib.sha256(str(number).encode()).hexdigest(), f"{one.call_id}-{number}"
        store.add_call(sha256=sha256, call_id=call_id, file=f"{call_id}.json", kind="conversation", duration=None)
        body = {**wire.conversation_json(one), "call_id": call_id}
        report = wire.report_json(scoring.report(call_id, batch.card(one, Settings(scorecard="general")), ()))
        results.append(packed(sha256, ledger.CONVERSE, "key", body, made_by="benchmark", seconds=0.0))
        results.append(packed(sha256, ledger.SCORE, "before", {"report": report}, made_by="benchmark", seconds=0.0))
    store.add_results(results)


if __name__ == "__main__":
    main()

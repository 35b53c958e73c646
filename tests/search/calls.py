"""A store with calls that can be searched, and an encoder that knows what they are about."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from qa_pipeline import meaning, search, wire
from qa_pipeline.matching import likelihood
from qa_pipeline.store import Store, facts
from qa_pipeline.types import Conversation, Report
from qa_pipeline.types.facts import CallFacts
from tests.build import call

TOPICS = (
    ("expensive", "pricey", "pahalı", "گران", "kallis", "дорого", "afford"),
    ("late", "waited", "geç", "دیر", "hiljem", "поздно"),
    ("parrot", "papağan", "طوطی", "papagoi", "попугай"),
)
"""What the sentences of the tests can be about."""


@dataclass(frozen=True)
class Topics:
    """Two texts mean the same when they have words of the same topic; what has none means something of its own."""

    @property
    def name(self) -> str:
        return likelihood.load().encoder

    def encode(self, texts: Sequence[str]) -> np.ndarray:
        rows = [self._vector(text) for text in texts]
        return np.stack(rows).astype(np.float32) if rows else np.empty((0, 384), np.float32)

    def _vector(self, text: str) -> np.ndarray:
        topics = [number for number, words in enumerate(TOPICS) if any(word in text for word in words)]
        own = int.from_bytes(hashlib.sha256(text.encode()).digest()[:4])
        vector = np.random.default_rng(topics[0] if topics else own).normal(size=384)
        return np.asarray(vector / np.linalg.norm(vector))


def sha(name: str) -> str:
    return hashlib.sha256(name.encode()).hexdigest()


def add(
    store: Store, name: str, *lines: str, language: str = "en", team: str = "", at: str = "", encoded: bool = True, key: str = "key"
) -> str:
    """Adds a call as a night leaves it; its hash. Not `encoded`, it was scored by words alone."""
    said = replace(call(*lines, language=language, team=team or None), call_id=name)
    store.add_call(sha256=sha(name), call_id=name, file=f"{name}.json", kind="conversation", duration=None)
    store.add_result(sha(name), "converse", key, wire.conversation_json(said), made_by="test", seconds=0.0)
    facts.keep(store, _facts(name, said, at))
    search.note(store, sha(name), key, said)
    if encoded:
        meaning.vectors(said, Topics(), store)
    return sha(name)


def found(store: Store, workspace: Path, question: str, **more: object) -> list[tuple[str, int]]:
    """Call and turn of what a question finds."""
    return [(store_name(store, hit.sha256), hit.turn) for hit in asked(store, workspace, question, **more).hits]


def asked(store: Store, workspace: Path, question: str, **more: object) -> search.Hits:
    from qa_pipeline.types.facts import Selection

    selection = more.pop("selection", Selection())
    return search.find(store, workspace, question, selection, **more)  # type: ignore[arg-type]


def store_name(store: Store, sha256: str) -> str:
    known = store.call(sha256)
    assert known is not None
    return known.call_id


def _facts(name: str, said: Conversation, at: str) -> CallFacts:
    from qa_pipeline import facts as call_facts

    report = Report(
        call_id=name, scorecard="mine", version=1, scorecard_sha256="", score=None, raw_score=None, auto_fail=False, criteria=()
    )
    made = call_facts.of(sha256=sha(name), file="", kind="conversation", added_at="2026-11-22", conversation=said, report=report)
    return replace(made, at=f"{at or '2026-11-22'}T00:00:00.000+00:00")

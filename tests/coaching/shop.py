"""A workspace with the fixture calls as a night leaves them, but with what was said taken from the references: no model is asked."""

import json
import shutil
from collections.abc import Callable, Iterable
from dataclasses import replace
from itertools import accumulate, pairwise
from pathlib import Path
from typing import Any, Literal

from qa_pipeline import audio, facts, ledger, meaning, scorecard, scoring, wire
from qa_pipeline.ledger import ANNOTATE, CONVERSE, SCORE
from qa_pipeline.matching import annotation
from qa_pipeline.search import note
from qa_pipeline.settings import Settings
from qa_pipeline.store import Store, now
from qa_pipeline.store import facts as kept_facts
from qa_pipeline.types import Conversation, Turn, Word
from tests.conftest import ROOT

FIXTURES = ROOT / "fixtures"

CARDS = {
    "en-order-good": "order-intake",
    "en-order-no-offer": "order-intake",
    "en-order-debt": "order-intake",
    "en-order-key": "order-intake",
    "en-order-market": "order-intake",
    "en-complaint-hold": "complaint",
    "en-complaint-rude": "complaint",
    "en-outbound-good": "outbound-offer",
    "en-outbound-dropped": "outbound-offer",
}

Change = Callable[[Conversation], Conversation]


def recording(name: str) -> Path:
    """The recording of a fixture call."""
    return next(path for path in (FIXTURES / "inbox").rglob(f"{name}.*") if path.suffix not in (".json", ".csv"))


def said(name: str) -> Conversation:
    """What is said in a fixture call, with an agent, a team and a length."""
    talk = wire.read_conversation(FIXTURES / "reference" / f"{name}.json")
    return replace(talk, duration=talk.duration or audio.samples(recording(name)).shape[1] / audio.SAMPLE_RATE)


def worded(talk: Conversation) -> Conversation:
    """The call with times for its words, each with its share of the turn by its letters: the references have those of turns alone."""
    return replace(talk, turns=tuple(replace(turn, words=_words(turn)) for turn in talk.turns))


def _words(turn: Turn) -> tuple[Word, ...]:
    if turn.start is None or turn.end is None:
        return ()
    texts = turn.text.split()
    edges = list(accumulate((len(text) + 1 for text in texts), initial=0))
    times = [turn.start + (turn.end - turn.start) * edge / edges[-1] for edge in edges]
    return tuple(Word(text=text, start=start, end=end) for text, (start, end) in zip(texts, pairwise(times), strict=True))


def stocked(store: Store, settings: Settings, names: Iterable[str] = CARDS, change: Change = lambda talk: talk) -> None:
    """Puts fixture calls into the inbox and the store."""
    inbox = Path(settings.inbox)
    inbox.mkdir(parents=True, exist_ok=True)
    for name in names:
        source = recording(name)
        shutil.copy2(source, inbox / source.name)
        keep(store, inbox / source.name, change(said(name)), CARDS[name])


def keep(store: Store, path: Path, talk: Conversation, card_name: str, *, kind: Literal["recording", "conversation"] = "recording") -> str:
    """A call of this file, with what was said in it, scored by the words alone; gives its hash."""
    sha256 = audio.sha256(path)
    call = store.add_call(sha256=sha256, call_id=talk.call_id, file=path.name, kind=kind, duration=talk.duration)
    key = ledger.key("test", sha256)
    card = scorecard.load(card_name)
    found = scoring.annotate(talk, None)
    report = scoring.score(talk, card, annotation=found)
    scorer = meaning.scorer(by_meaning=False)
    _result(store, sha256, CONVERSE, key, wire.conversation_json(talk))
    _result(store, sha256, ANNOTATE, ledger.annotation_key(key, scorer), annotation.to_json(found))
    _result(store, sha256, SCORE, ledger.score_key(key, card, scorer), ledger.score_body(key, report, card))
    known = facts.of(sha256=sha256, file=call.file, kind=kind, added_at=now(), conversation=talk, report=report)
    kept_facts.keep(store, known)
    note(store, sha256, key, talk)
    return sha256


def _result(store: Store, sha256: str, stage: str, key: str, body: object) -> None:
    store.add_result(sha256, stage, key, json.loads(json.dumps(body, default=_plain)), made_by="test", seconds=0.0)


def _plain(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else str(value)

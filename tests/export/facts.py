"""Calls as lists know them, made up for tables."""

from typing import Any

from qa_pipeline.types import Verdict
from qa_pipeline.types.facts import CallFacts, OfferFact, VerdictFact


def verdict(criterion: str = "opening.greeting", said: str = "pass", **changes: Any) -> VerdictFact:
    known: dict[str, Any] = {
        "criterion": criterion,
        "section": criterion.partition(".")[0],
        "verdict": Verdict(said),
        "points": 10.0 if said == "pass" else 0.0,
        "max_points": 10.0,
        "weight": 1.0,
        "critical": False,
        "critical_class": None,
        "confidence": 0.9,
    }
    return VerdictFact(**{**known, **changes})


def offer(product: str = "rice", answer: Any = "taken", **changes: Any) -> OfferFact:
    known: dict[str, Any] = {"criterion": "offer.count", "product": product, "answer": answer, "turn": 3, "start": 9.5, "end": 11.0}
    return OfferFact(**{**known, **changes})


def call(call_id: str = "one", **changes: Any) -> CallFacts:
    known: dict[str, Any] = {
        "sha256": f"{call_id}-sha256",
        "call_id": call_id,
        "file": f"{call_id}.wav",
        "kind": "recording",
        "at": "2026-11-20T06:14:00.000+00:00",
        "language": "en",
        "duration": 83.5,
        "agent_id": "a-17",
        "agent_name": "Ann",
        "team": "north",
        "queue": "orders",
        "customer_id": "C-7781",
        "direction": "inbound",
        "customer_type": "regular",
        "audio_quality": "fair",
        "scorecard": "order-intake",
        "version": 3,
        "score": 82.5,
        "raw_score": 82.5,
        "auto_fail": False,
        "passed": True,
        "by_meaning": True,
        "verdicts": (verdict(),),
        "offers": (),
    }
    return CallFacts(**{**known, **changes})

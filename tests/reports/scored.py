"""Scored calls for tests of reports."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from qa_pipeline.reports.offered import Answer
from qa_pipeline.types import (
    AGENT,
    Conversation,
    CriterionResult,
    CriticalClass,
    Evidence,
    Manner,
    Metadata,
    Refusal,
    Report,
    RunSummary,
    ScoredCall,
    Turn,
    Verdict,
)
from tests.build import call

TITLES = {
    "opening.greeting": "Greets the customer",
    "opening.company": "Names the company",
    "offer.count": "Offers three products",
    "politeness.no_rudeness": "Is never rude",
}


def result(
    criterion: str,
    verdict: Verdict,
    *evidence: Evidence,
    critical: bool = False,
    critical_class: CriticalClass | None = None,
    reason: str = "as the words say",
) -> CriterionResult:
    return CriterionResult(
        id=criterion,
        section=criterion.split(".", maxsplit=1)[0],
        verdict=verdict,
        points=10.0 if verdict is Verdict.PASS else 0.0,
        max_points=10.0,
        weight=10.0,
        critical=critical,
        confidence=0.91,
        reason=reason,
        evidence=evidence,
        critical_class=critical_class,
    )


def at(number: int, turn: Turn, matched: str | None = None) -> Evidence:
    return Evidence(turn=number, start=turn.start, end=turn.end, text=turn.text, matched=matched or turn.text)


def offer(product: str, answer: Answer | None, turn: int = 0, start: float | None = None) -> Evidence:
    return Evidence(turn=turn, start=start, end=None, text=f"And {product}?", matched=product, product=product, answer=answer)


def offering(call_id: str, *offers: Evidence, language: str = "en", **metadata: Any) -> ScoredCall:
    """A call with one criterion, which lists `offers`; each is a turn of the agent."""
    turns = tuple(
        Turn(speaker=AGENT, text=one.text, start=3.0 * number, end=3.0 * number + 2.5)
        for number, one in enumerate(offers or (offer("", None),))
    )
    talk = Conversation(call_id=call_id, language=language, turns=turns, metadata=Metadata(**metadata))
    placed = (replace(one, turn=number, start=3.0 * number) for number, one in enumerate(offers))
    return scored(call_id, result("offer.count", Verdict.PASS, *placed), conversation=talk)


def scored(
    call_id: str = "call-1",
    *criteria: CriterionResult,
    conversation: Conversation | None = None,
    score: float | None = 82.5,
    audio: Path | None = None,
    titles: dict[str, str] | None = None,
    manner: Manner | None = None,
    **more: Any,
) -> ScoredCall:
    """A call with its verdicts. By default one greeting passed, one offer missed. `more` goes to the report."""
    talk = conversation or call("A Hello, Acme", "C Hi there", agent_name="Elif")
    talk = replace(talk, call_id=call_id)
    chosen = criteria or (result("opening.greeting", Verdict.PASS, at(0, talk.turns[0], "Hello")), result("offer.count", Verdict.FAIL))
    report = Report(
        call_id=call_id,
        scorecard="order-intake",
        version=3,
        scorecard_sha256="ab" * 32,
        score=score,
        raw_score=more.pop("raw_score", score),
        auto_fail=more.pop("auto_fail", False),
        criteria=chosen,
        **more,
    )
    return ScoredCall(conversation=talk, report=report, audio=audio, titles=TITLES if titles is None else titles, manner=manner)


def conducted(talk: Conversation, **known: Any) -> Manner:
    """How `talk` was conducted, of which only `known` can be told."""
    unknown = (None,) * len(talk.turns)
    nothing: dict[str, Any] = {
        "politeness": unknown,
        "arousal": unknown,
        "impatient": None,
        "mood": (None,) * 4,
        "turned": None,
        "felt": (),
        "measures": {},
    }
    return Manner(**{**nothing, **known})


def summary(**changes: Any) -> RunSummary:
    told: dict[str, Any] = {
        "run_id": "run-7",
        "started_at": "2026-11-21T02:00:00+00:00",
        "ended_at": "2026-11-21T04:30:00+00:00",
        "seen": 7,
        "done": 3,
        "already": 1,
        "waiting": ("growing.wav",),
        "refused": (Refusal(file="noise.bin", reason="not audio in a format that we know", at="2026-11-21T02:01:00+00:00"),),
        "failed": (Refusal(file="big.wav", reason="out of memory", at="2026-11-21T02:02:00+00:00"),),
        "audio_seconds": 7200.0,
        "stage_seconds": {"transcribe": 2700.0, "score": 9.0},
        "models": ("transcribe:whisper-base@1f2e",),
    }
    return RunSummary(**{**told, **changes})

"""Scored calls for tests of reports."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from qa_pipeline.types import Conversation, CriterionResult, Evidence, Refusal, Report, RunSummary, ScoredCall, Turn, Verdict
from tests.build import call

TITLES = {
    "opening.greeting": "Greets the customer",
    "opening.company": "Names the company",
    "offer.count": "Offers three products",
    "politeness.no_rudeness": "Is never rude",
}


def result(
    criterion: str, verdict: Verdict, *evidence: Evidence, critical: bool = False, reason: str = "as the words say"
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
    )


def at(number: int, turn: Turn, matched: str | None = None) -> Evidence:
    return Evidence(turn=number, start=turn.start, end=turn.end, text=turn.text, matched=matched or turn.text)


def scored(
    call_id: str = "call-1",
    *criteria: CriterionResult,
    conversation: Conversation | None = None,
    score: float | None = 82.5,
    audio: Path | None = None,
    titles: dict[str, str] | None = None,
    **more: Any,
) -> ScoredCall:
    """A call with its verdicts. By default one greeting passed, one offer missed."""
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
    )
    return ScoredCall(conversation=talk, report=report, audio=audio, titles=TITLES if titles is None else titles)


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

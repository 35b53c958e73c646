"""What a run did as plain facts, without a file's name, a call's id or a word of any call: fit for run.json, Prefect's page and mails."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from typing import Any

from qa_pipeline import reasons
from qa_pipeline.types import Refusal, RunSummary

FORMAT = "qa-run/1"


def facts(summary: RunSummary) -> dict[str, Any]:
    """All of it, as JSON can say it. Factors are seconds of work for each second of sound; None where no sound was heard."""
    return {
        "format": FORMAT,
        "run_id": summary.run_id,
        "started_at": summary.started_at,
        "ended_at": summary.ended_at,
        "seconds": summary.took,
        "expected_seconds": summary.expected_seconds,
        "calls": counts(summary),
        "audio_seconds": summary.audio_seconds,
        "factor": factor(summary.took, summary.audio_seconds),
        "stages": {stage: {"seconds": spent, "factor": factors(summary).get(stage)} for stage, spent in summary.stage_seconds.items()},
        "refused": by_kind(summary.refused),
        "failed": by_kind(summary.failed),
        "slowest": [{**asdict(one), "factor": factor(one.seconds, one.audio_seconds)} for one in summary.slowest],
        "tried_again": [asdict(one) for one in summary.tried_again],
        "workers": [asdict(one) for one in summary.workers],
        "machine": None if summary.machine is None else asdict(summary.machine),
        "disk": {one.name: {"before": one.before, "after": one.after} for one in summary.disk},
        "versions": dict(summary.versions),
        "models": list(summary.models),
        "before": None if summary.before is None else asdict(summary.before),
    }


def counts(summary: RunSummary) -> dict[str, int]:
    """How many files were in the inbox, and what became of them; of those that were done, how many were heard."""
    return {
        "seen": summary.seen,
        "done": summary.done,
        "heard": summary.heard,
        "already": summary.already,
        "elsewhere": summary.elsewhere,
        "waiting": len(summary.waiting),
        "refused": len(summary.refused),
        "failed": len(summary.failed),
        "crashed": sum(one.is_set_aside for one in summary.tried_again),
    }


def by_kind(refusals: Iterable[Refusal]) -> dict[str, int]:
    """How many there are of each kind of reason, the most frequent first."""
    return dict(Counter(reasons.kind(refusal.reason) for refusal in refusals).most_common())


def factors(summary: RunSummary) -> dict[str, float]:
    """The real-time factor of each stage that recordings went through. Summaries of earlier versions count all calls of a stage."""
    spent: Mapping[str, float] = summary.recording_seconds or summary.stage_seconds
    return {stage: seconds / summary.audio_seconds for stage, seconds in spent.items()} if summary.audio_seconds else {}


def factor(seconds: float | None, audio_seconds: float) -> float | None:
    """Seconds for each second of sound; None where there is none, or nobody knows."""
    return seconds / audio_seconds if audio_seconds and seconds is not None else None

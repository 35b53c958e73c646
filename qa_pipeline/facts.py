"""The facts of a call, from its conversation and its score: what lists and searches know of it."""

from datetime import UTC, datetime

from qa_pipeline.types import Conversation, CriterionResult, Report
from qa_pipeline.types.facts import CallFacts, OfferFact, VerdictFact


def of(
    *,
    sha256: str,
    file: str,
    kind: str,
    added_at: str,
    conversation: Conversation,
    report: Report,
) -> CallFacts:
    """The facts of a call. `added_at` is when the store got it, for a call that does not say when it was.

    Figures are rounded as scores are kept: it is the same whether the score is new or was read from the store.
    """
    metadata, quality = conversation.metadata, conversation.audio_quality
    return CallFacts(
        sha256=sha256,
        call_id=conversation.call_id,
        file=file,
        kind="recording" if kind == "recording" else "conversation",
        at=utc(conversation.started_at) or added_at,
        language=conversation.language,
        duration=conversation.length,
        agent_id=metadata.agent_id or "",
        agent_name=metadata.agent_name or "",
        team=metadata.team or "",
        queue=metadata.queue or "",
        customer_id=metadata.customer_id or "",
        direction=metadata.direction or "",
        customer_type=metadata.customer_type or "",
        audio_quality=None if quality is None else quality.verdict,
        scorecard=report.scorecard,
        version=report.version,
        score=_rounded(report.score),
        raw_score=_rounded(report.raw_score),
        auto_fail=report.auto_fail,
        passed=report.passed,
        by_meaning=report.by_meaning,
        verdicts=tuple(map(_verdict, report.criteria)),
        offers=tuple(offer for result in report.criteria for offer in _offers(result)),
    )


def utc(started_at: str | None) -> str | None:
    """The time in UTC, such that it sorts as text; None where it cannot be read. One without an offset is by the clock of this machine."""
    try:
        return datetime.fromisoformat(started_at or "").astimezone(UTC).isoformat(timespec="milliseconds")
    except (ValueError, OverflowError):
        return None


def _verdict(result: CriterionResult) -> VerdictFact:
    first = result.evidence[0] if result.evidence else None
    return VerdictFact(
        criterion=result.id,
        section=result.section,
        verdict=result.verdict,
        points=round(result.points, 2),
        max_points=result.max_points,
        weight=result.weight,
        critical=result.critical,
        critical_class=result.critical_class,
        confidence=round(result.confidence, 2),
        turn=None if first is None else first.turn,
        start=None if first is None else _rounded(first.start),
        end=None if first is None else _rounded(first.end),
    )


def _offers(result: CriterionResult) -> tuple[OfferFact, ...]:
    """The products that the criterion saw offered: one that two criteria see is there twice, once for each."""
    return tuple(
        OfferFact(
            criterion=result.id,
            product=piece.product,
            answer=piece.answer,
            turn=piece.turn,
            start=_rounded(piece.start),
            end=_rounded(piece.end),
        )
        for piece in result.evidence
        if piece.product
    )


def _rounded(number: float | None) -> float | None:
    return None if number is None else round(number, 2)

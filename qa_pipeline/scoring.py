"""Conversation + scorecard -> report. Pure: the same two always give the same report."""

from collections.abc import Iterable, Mapping

from qa_pipeline.criteria import Finding
from qa_pipeline.matching.events import EVENTS, WORDS
from qa_pipeline.matching.language import looks_like
from qa_pipeline.matching.reading import Reading
from qa_pipeline.scorecard import Criterion, Scorecard
from qa_pipeline.types import Conversation, CriterionResult, Report, Verdict

DECIDED = frozenset({Verdict.PASS, Verdict.FAIL})


def score(conversation: Conversation, card: Scorecard) -> Report:
    """The verdicts of `card` on a conversation.

    Raises ConversationError when the conversation's language has no pack.
    """
    reading = Reading(conversation)
    unfit = _unfit(reading)
    results = tuple(_result(criterion, unfit or _judge(criterion, reading, card)) for criterion in card.criteria)
    return report(conversation.call_id, card, results)


def report(call_id: str, card: Scorecard, results: tuple[CriterionResult, ...]) -> Report:
    """The results with their sums: only what was decided counts, and a failed critical criterion takes it all."""
    raw = total(results)
    auto_fail = any(result.critical and result.verdict is Verdict.FAIL for result in results)
    return Report(
        call_id=call_id,
        scorecard=card.name,
        version=card.version,
        scorecard_sha256=card.sha256,
        score=0.0 if auto_fail else raw,
        raw_score=raw,
        auto_fail=auto_fail,
        criteria=results,
    )


def total(results: Iterable[CriterionResult]) -> float | None:
    """Σ(weight × points ÷ max points) ÷ Σ weight over pass and fail, × 100. None when nothing was decided."""
    decided = [result for result in results if result.verdict in DECIDED]
    weight = sum(result.weight for result in decided)
    if not weight:
        return None
    return round(100 * sum(result.weight * result.points / result.max_points for result in decided) / weight, 2)


def _unfit(reading: Reading) -> Finding | None:
    """Why nothing can be said of this conversation, if so."""
    conversation = reading.conversation
    if not any(line.tokens for line in reading.lines):
        return Finding(verdict=Verdict.NA, confidence=1.0, reason="the conversation has no words")
    if not any(line.tokens for line in reading.agent):
        speakers = ", ".join(sorted({turn.speaker for turn in conversation.turns}))
        return Finding(verdict=Verdict.UNSURE, confidence=0.0, reason=f"no turn is the agent's; the speakers are {speakers}")
    if not looks_like(conversation.language, (token for line in reading.lines for token in line.tokens)):
        return Finding(verdict=Verdict.UNSURE, confidence=0.0, reason=f"the text does not look like language {conversation.language!r}")
    return None


def _judge(criterion: Criterion, reading: Reading, card: Scorecard) -> Finding:
    not_applicable = _not_applicable(criterion.when, reading, card)
    if not_applicable:
        return not_applicable
    return criterion.judge.judge(reading)


def _not_applicable(when: Mapping[str, tuple[object, ...]], reading: Reading, card: Scorecard) -> Finding | None:
    """Why a criterion does not apply to this call, if so: its metadata or its events are others than `when` asks."""
    for key, wanted in when.items():
        if key in {"event", "without_event"}:
            finding = _by_event(key == "event", wanted, reading)
        else:
            finding = _by_metadata(key, wanted, reading, card)
        if finding:
            return finding
    return None


def _by_event(must_happen: bool, names: tuple[object, ...], reading: Reading) -> Finding | None:
    hits = [hit for name in names if (hit := EVENTS[str(name)](reading))]
    if bool(hits) is must_happen:
        return None
    what = " or ".join(WORDS[str(name)] for name in names)
    if hits:
        return Finding(verdict=Verdict.NA, confidence=hits[0].confidence, reason=what, evidence=(reading.evidence(hits[0]),))
    return Finding(verdict=Verdict.NA, confidence=0.8, reason=f"not heard that {what}")


def _by_metadata(key: str, wanted: tuple[object, ...], reading: Reading, card: Scorecard) -> Finding | None:
    value = getattr(reading.conversation.metadata, key)
    if value is None and key == "direction":
        value = card.direction
    if value in wanted:
        return None
    what = key.replace("_", " ")
    is_ = "is not known" if value is None else f"is {str(value).lower()}"
    return Finding(verdict=Verdict.NA, confidence=1.0, reason=f"the {what} {is_}")


def _result(criterion: Criterion, finding: Finding) -> CriterionResult:
    share = finding.share if finding.share is not None else float(finding.verdict is Verdict.PASS)
    return CriterionResult(
        id=criterion.id,
        section=criterion.section,
        verdict=finding.verdict,
        points=round(criterion.points * share, 4) if finding.verdict in DECIDED else 0.0,
        max_points=criterion.points,
        weight=criterion.weight,
        critical=criterion.critical,
        confidence=round(min(max(finding.confidence, 0.0), 1.0), 3),
        reason=finding.reason,
        evidence=finding.evidence,
    )

"""Conversation + scorecard -> report. Pure: the same two always give the same report."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from qa_pipeline import metrics, politeness
from qa_pipeline.criteria import Finding, speakers
from qa_pipeline.criteria.metric import Metric
from qa_pipeline.criteria.place import poorly_heard
from qa_pipeline.matching import annotation as annotations
from qa_pipeline.matching import likelihood
from qa_pipeline.matching.annotation import Annotation
from qa_pipeline.matching.events import EVENTS, WORDS
from qa_pipeline.matching.likelihood import Likelihood
from qa_pipeline.matching.reading import Reading
from qa_pipeline.matching.text import text_of
from qa_pipeline.scorecard import Criterion, Scorecard, about
from qa_pipeline.types import Conversation, CriterionResult, Report, Verdict

if TYPE_CHECKING:
    from qa_pipeline.matching.likelihood import Numbers

CERTAIN = 0.75
"""How sure the fail of a critical criterion must be: below it a person decides."""

DECIDED = frozenset({Verdict.PASS, Verdict.FAIL})


def score(
    conversation: Conversation,
    card: Scorecard,
    vectors: "Mapping[str, Numbers] | None" = None,
    model: Likelihood | None = None,
    *,
    annotation: Annotation | None = None,
) -> Report:
    """The verdicts of `card` on a conversation.

    `vectors` are those of `texts(conversation)`; without them the words alone decide. `model` weighs the signals: the trained one, if not
    given. An `annotation` made by `annotate` spares both, and gives the same report. Raises ConversationError when the conversation's
    language has no pack.
    """
    reading = _reading(conversation, vectors, model) if annotation is None else Reading(conversation, annotation=annotation)
    unfit = _unfit(reading)
    results = tuple(_result(criterion, unfit) for criterion in card.criteria) if unfit else _results(reading, card)
    return report(conversation.call_id, card, results, by_meaning=reading.by_meaning)


def annotate(conversation: Conversation, vectors: "Mapping[str, Numbers] | None" = None, model: Likelihood | None = None) -> Annotation:
    """What any scorecard can ask of a conversation; the arguments and what is raised are those of `score`."""
    reading = _reading(conversation, vectors, model)
    return annotations.annotate(reading, about(conversation), politeness.rate(reading))


def _reading(conversation: Conversation, vectors: "Mapping[str, Numbers] | None", model: Likelihood | None) -> Reading:
    return Reading(conversation, model or likelihood.load(), vectors)


def texts(conversation: Conversation) -> tuple[str, ...]:
    """The distinct texts whose vectors `score` and `annotate` can use, in order of the call."""
    return tuple(dict.fromkeys(segment.text for segments in text_of(conversation).segments for segment in segments))


def report(call_id: str, card: Scorecard, results: tuple[CriterionResult, ...], *, by_meaning: bool = True) -> Report:
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
        passed=None if card.pass_mark is None or raw is None else not auto_fail and raw >= card.pass_mark,
        by_meaning=by_meaning,
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
    if not reading.fits:
        return Finding(verdict=Verdict.UNSURE, confidence=0.0, reason=f"the text does not look like language {conversation.language!r}")
    return None


def _results(reading: Reading, card: Scorecard) -> tuple[CriterionResult, ...]:
    """Each criterion's result, in the scorecard's order. One that depends on others is judged after them."""
    done: dict[str, CriterionResult] = {}
    waiting = list(card.criteria)
    while waiting:
        ready = [criterion for criterion in waiting if done.keys() >= set(criterion.depends_on)]
        if not ready:
            raise ValueError(f"conditions go in a circle: {', '.join(criterion.id for criterion in waiting)}")  # checked when it was read
        for criterion in ready:
            done[criterion.id] = _result(criterion, _judge(criterion, reading, card, done))
        waiting = [criterion for criterion in waiting if criterion.id not in done]
    return tuple(done[criterion.id] for criterion in card.criteria)


def _judge(criterion: Criterion, reading: Reading, card: Scorecard, others: Mapping[str, CriterionResult]) -> Finding:
    finding = _not_applicable(criterion.when, reading, card, others) or criterion.judge.judge(reading)
    whose = speakers.doubt(reading.conversation)
    if whose and finding.verdict in DECIDED and not _whoever_speaks(criterion):
        confidence, reason = min(finding.confidence, 0.4), f"{finding.reason}; {whose}"
        return replace(finding, verdict=Verdict.UNSURE, confidence=confidence, reason=reason, share=None)
    if finding.verdict is Verdict.FAIL and criterion.kind != "metric" and _hardly_heard(reading, finding):
        reason = f"{finding.reason}, as far as the poor recording tells"
        return replace(finding, verdict=Verdict.UNSURE, confidence=0.4, reason=reason, share=None)
    if criterion.critical and finding.verdict is Verdict.FAIL and finding.confidence < CERTAIN:
        reason = f"{finding.reason}; not certain enough to cost the whole score"
        return replace(finding, verdict=Verdict.UNSURE, reason=reason, share=None)
    return finding


def _whoever_speaks(criterion: Criterion) -> bool:
    """Whether it is the same for whoever speaks: silences, the length of the call."""
    return isinstance(criterion.judge, Metric) and criterion.judge.metric in metrics.WHOEVER_SPEAKS


def _hardly_heard(reading: Reading, finding: Finding) -> bool:
    """Whether the recogniser was so unsure of what a fail rests on, or of all that the agent said, that it should not count."""
    rests_on = tuple(reading.lines[piece.turn] for piece in finding.evidence)
    return poorly_heard(reading, rests_on or reading.agent)


def _not_applicable(
    when: Mapping[str, tuple[object, ...]], reading: Reading, card: Scorecard, others: Mapping[str, CriterionResult]
) -> Finding | None:
    """Why a criterion does not apply to this call, if so: metadata, events or other verdicts are others than `when` asks."""
    doubt = None
    for key, wanted in when.items():
        if key in {"event", "without_event"}:
            finding = _by_event(key == "event", wanted, reading)
        elif key in {"passed", "failed"}:
            finding = _by_verdict(Verdict.PASS if key == "passed" else Verdict.FAIL, [others[str(name)] for name in wanted])
        else:
            finding = _by_metadata(key, wanted, reading, card)
        if finding and finding.verdict is Verdict.NA:
            return finding
        doubt = doubt or finding  # in whatever order the conditions stand: one that is not met needs no person for the others
    return doubt


def _by_verdict(wanted: Verdict, others: list[CriterionResult]) -> Finding | None:
    """One of the others must have the verdict; while one is unsure and none has it, this is unsure too."""
    if any(other.verdict is wanted for other in others):
        return None
    unsure = [other.id for other in others if other.verdict is Verdict.UNSURE]
    if unsure:
        return Finding(verdict=Verdict.UNSURE, confidence=0.5, reason=f"depends on {', '.join(unsure)}, which a person has to decide")
    said = ", ".join(f"{other.id} is {other.verdict}" for other in others)
    return Finding(verdict=Verdict.NA, confidence=min(other.confidence for other in others), reason=said)


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
        critical_class=criterion.critical_class,
        confidence=round(min(max(finding.confidence, 0.0), 1.0), 3),
        reason=finding.reason,
        evidence=finding.evidence,
    )

"""What was thought of a call."""

from dataclasses import dataclass
from typing import Literal

from qa_pipeline.types.common import CriticalClass, Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """The place in the call that a verdict rests on: a position in `turns`, its times, its text, and the part that decided.

    Of an offer also the product, and what the customer said to it.
    """

    turn: int
    start: float | None
    end: float | None
    text: str
    matched: str
    product: str | None = None
    answer: Literal["taken", "refused", "ignored"] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CriterionResult:
    """A criterion's answer, with what a person needs to check it.

    `points` of `max_points`; `weight` as the scorecard gives it, times that of its section; `confidence` 0..1 is how sure the engine is
    of `verdict`. A critical criterion may have a `critical_class`: whom a fail of it hurts.
    """

    id: str
    section: str
    verdict: Verdict
    points: float
    max_points: float
    weight: float
    critical: bool
    confidence: float
    reason: str
    evidence: tuple[Evidence, ...] = ()
    critical_class: CriticalClass | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """Everything said of one call by one version of one scorecard (`qa-score/1`).

    `score` and `raw_score` are 0..100, or None when no criterion was decided; `auto_fail` sets `score` to 0. `passed` says whether the
    score reaches the scorecard's pass mark, None where there is no mark or no score. `by_meaning` is false when the text encoder was
    missing, and the words alone decided.
    """

    call_id: str
    scorecard: str
    version: int
    scorecard_sha256: str
    score: float | None
    raw_score: float | None
    auto_fail: bool
    criteria: tuple[CriterionResult, ...]
    passed: bool | None = None
    by_meaning: bool = True

    @property
    def undecided(self) -> tuple[CriterionResult, ...]:
        """The criteria that a person has to decide. A ratio alone hides them."""
        return tuple(result for result in self.criteria if result.verdict is Verdict.UNSURE)

    @property
    def missed(self) -> tuple[CriterionResult, ...]:
        return tuple(result for result in self.criteria if result.verdict is Verdict.FAIL)

"""Which calls need an ear first, and how much of a call is undecided."""

from collections.abc import Iterable
from enum import IntEnum

from qa_pipeline.types import Report, ScoredCall, Verdict

LOW_SCORE = 70.0
"""A call that scores less is listed among those that need an ear."""


class Need(IntEnum):
    """Why somebody should listen to a call, the most urgent first."""

    AUTO_FAIL = 0
    UNDECIDED = 1
    LOW_SCORE = 2
    NONE = 3


def need(report: Report) -> Need:
    if report.auto_fail:
        return Need.AUTO_FAIL
    if report.undecided or report.score is None:
        return Need.UNDECIDED
    return Need.LOW_SCORE if report.score < LOW_SCORE else Need.NONE


def by_need(calls: Iterable[ScoredCall]) -> list[ScoredCall]:
    """The most urgent first; within one need, the most undecided, then the lowest score."""

    def key(call: ScoredCall) -> tuple[Need, int, float, str]:
        report = call.report
        # An auto-fail's score is 0 for all: the raw score tells them apart.
        score = report.raw_score if report.auto_fail else report.score
        return need(report), -len(report.undecided), -1.0 if score is None else score, report.call_id

    return sorted(calls, key=key)


def undecided_weight(report: Report) -> float:
    """The share of the weight, 0..1, that waits for a person; of the criteria that apply."""
    applying = [result for result in report.criteria if result.verdict is not Verdict.NA]
    total = sum(result.weight for result in applying)
    return sum(result.weight for result in report.undecided) / total if total else 0.0


def average(scores: Iterable[float | None]) -> float | None:
    """The mean of the scores there are; None when there are none."""
    known = [score for score in scores if score is not None]
    return sum(known) / len(known) if known else None

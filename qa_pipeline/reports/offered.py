"""What was offered in a call, and what the customer said to it."""

from typing import Literal

from qa_pipeline.reports import wording
from qa_pipeline.types import Evidence, Metadata, Report

Answer = Literal["taken", "refused", "ignored"]

SCRIPT = "script"
"""The key of the metadata that names the variant of the script which the agent was to follow."""


def offers(report: Report) -> dict[str, Answer]:
    """Each product that was offered in a call, with the answer to its first offer.

    Several criteria may list one offer: it is still one. Evidence of a product without an answer is none, because nobody looked for it.
    """
    first: dict[str, tuple[tuple[int, float], Answer]] = {}
    for evidence in (one for result in report.criteria for one in result.evidence):
        if not evidence.product or evidence.answer is None:
            continue
        moment = _moment(evidence)
        if evidence.product not in first or moment < first[evidence.product][0]:
            first[evidence.product] = moment, evidence.answer
    return {product: answer for product, (_, answer) in first.items()}


def script(metadata: Metadata) -> str:
    """The script variant of a call, a text or a number; anything else names none."""
    variant = metadata.extra.get(SCRIPT)
    if isinstance(variant, bool) or not isinstance(variant, (str, int, float)):
        return wording.NOTHING
    return " ".join(str(variant).split()) or wording.NOTHING


def _moment(evidence: Evidence) -> tuple[int, float]:
    """Orders offers in a call. A chat has no times, but its turns are in order; within a turn the time tells."""
    return evidence.turn, evidence.start if evidence.start is not None else 0.0

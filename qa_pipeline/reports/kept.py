"""What reports show of a call of which all that was said is deleted: its figures, without a word of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from qa_pipeline import translation
from qa_pipeline.reports import wording
from qa_pipeline.translation import _
from qa_pipeline.types import Report, ScoredCall


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What is left of a call: its score without a word of it. `name` is what it is called from now on; `facts` are names with values."""

    name: str
    report: Report
    titles: Mapping[str, str]
    facts: Sequence[tuple[str, str]]
    day: str


def of(call: ScoredCall) -> Kept:
    """What is left of a call that says when its words were deleted, in the language that is spoken."""
    conversation, report = call.conversation, call.report
    metadata = conversation.metadata
    facts = [
        (_("Agent"), metadata.agent_name or metadata.agent_id or ""),
        (_("Started"), translation.moment(conversation.started_at, local=False) if conversation.started_at else ""),
        (_("Length"), translation.position(conversation.duration) if conversation.duration else ""),
        (_("Language"), wording.language(conversation.language) if conversation.language else ""),
        (_("Queue"), metadata.queue or ""),
        (_("Scorecard"), f"{report.scorecard} v{report.version}"),
    ]
    return Kept(
        name=report.call_id,
        report=report,
        titles=call.titles,
        facts=[fact for fact in facts if fact[1]],
        day=translation.date(call.deleted_on),
    )

"""The values that pass between stages.

    Recording -> Heard (Word*, Span*) -> Conversation (Turn*) -> Report (CriterionResult*)

They are pure values: immutable, compared by content, importable with the standard library alone. Samples belong to `audio`, row ids
to `store`. Times are seconds from the start of the call unless a name says otherwise.
"""

from qa_pipeline.types.common import AGENT, ANNOUNCEMENT, CUSTOMER, LANGUAGES, CriticalClass, Extra, Language, Verdict
from qa_pipeline.types.facts import CallFacts, OfferFact, Selection, VerdictFact
from qa_pipeline.types.judged import CriterionResult, Evidence, Report
from qa_pipeline.types.ran import EarlierRun, Machine, SlowCall, TriedAgain, Volume, Worker
from qa_pipeline.types.recorded import (
    Contour,
    Diarized,
    Doubt,
    Heard,
    Recognised,
    Recording,
    SetAside,
    Sound,
    Span,
    Track,
    Transcript,
    Word,
)
from qa_pipeline.types.reported import Manner, Refusal, RunSummary, ScoredCall, Usual
from qa_pipeline.types.said import Conversation, Metadata, Number, Product, Quality, Turn, Voice

__all__ = [
    "AGENT",
    "ANNOUNCEMENT",
    "CUSTOMER",
    "LANGUAGES",
    "CallFacts",
    "Contour",
    "Conversation",
    "CriterionResult",
    "CriticalClass",
    "Diarized",
    "Doubt",
    "EarlierRun",
    "Evidence",
    "Extra",
    "Heard",
    "Language",
    "Machine",
    "Manner",
    "Metadata",
    "Number",
    "OfferFact",
    "Product",
    "Quality",
    "Recognised",
    "Recording",
    "Refusal",
    "Report",
    "RunSummary",
    "ScoredCall",
    "Selection",
    "SetAside",
    "SlowCall",
    "Sound",
    "Span",
    "Track",
    "Transcript",
    "TriedAgain",
    "Turn",
    "Usual",
    "Verdict",
    "VerdictFact",
    "Voice",
    "Volume",
    "Word",
    "Worker",
]

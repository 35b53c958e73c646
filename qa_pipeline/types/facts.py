"""A call as lists and searches know it: the facts of it and its verdicts, without what was said."""

from dataclasses import dataclass
from typing import Literal

from qa_pipeline.types.common import CriticalClass, Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class VerdictFact:
    """A criterion's verdict. `turn` is the position of its first evidence in the turns, `start` and `end` its seconds; None without."""

    criterion: str
    section: str
    verdict: Verdict
    points: float
    max_points: float
    weight: float
    critical: bool
    critical_class: CriticalClass | None
    confidence: float
    turn: int | None = None
    start: float | None = None
    end: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferFact:
    """A product that was offered in the call: where, by which criterion's evidence, and what the customer answered."""

    criterion: str
    product: str
    answer: Literal["taken", "refused", "ignored"] | None
    turn: int
    start: float | None
    end: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CallFacts:
    """A call by its newest score.

    `at` is when the call was (or, where that is not known, was added): ISO 8601 in UTC. Of metadata that are not there, the text is empty.
    `duration` is in seconds, `audio_quality` good, fair or poor; None where not known. `score`, `raw_score` 0..100.
    """

    sha256: str
    call_id: str
    file: str
    kind: Literal["recording", "conversation"]
    at: str
    language: str
    duration: float | None
    agent_id: str
    agent_name: str
    team: str
    queue: str
    customer_id: str
    direction: str
    customer_type: str
    audio_quality: str | None
    scorecard: str
    version: int
    score: float | None
    raw_score: float | None
    auto_fail: bool
    passed: bool | None
    by_meaning: bool
    verdicts: tuple[VerdictFact, ...] = ()
    offers: tuple[OfferFact, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """Which calls are meant; what is empty selects nothing out.

    `since` and `until` are ISO 8601 (a date, or a time) in UTC; `until` is not among them. An agent is meant by id or by name.
    """

    since: str = ""
    until: str = ""
    teams: tuple[str, ...] = ()
    agents: tuple[str, ...] = ()
    queues: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    scorecards: tuple[str, ...] = ()
    call_ids: tuple[str, ...] = ()

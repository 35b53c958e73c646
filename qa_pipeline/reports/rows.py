"""A call as the overview knows it: facts and figures in a few hundred bytes, without a word of what was said.

A report is written call by call. Of each only its row is kept until the end, so that ten thousand calls need no more memory than a few.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from statistics import fmean

from qa_pipeline.metrics import Timing, measure
from qa_pipeline.reports import agents, offered, ranking
from qa_pipeline.reports.offered import Answer
from qa_pipeline.reports.ranking import Need
from qa_pipeline.types import AGENT, CriticalClass, Manner, Quality, ScoredCall, Verdict

MEASURES = (
    "talk_ratio", "silence_share", "dead_air", "overtalk_share", "interruptions", "interactivity", "relative_pace", "words_per_minute",
    "median_response_time",
)  # fmt: skip
"""What of `metrics.METRICS` is told over all calls."""

LETTERS = {Verdict.PASS: "p", Verdict.FAIL: "f", Verdict.UNSURE: "u", Verdict.NA: "n"}
"""Verdicts as a row keeps them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A criterion as a call was asked it. `heading` is the title of its section, empty where the scorecard gives none."""

    id: str
    section: str
    title: str
    heading: str
    critical: bool
    critical_class: CriticalClass | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Tone:
    """How a call was conducted; None where it cannot be told.

    `politeness` is the mean of the agent's turns, `turned` how the customer's mood did, and `impatient` whether the agent gets so.
    """

    politeness: float | None
    turned: float | None
    impatient: bool | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """How well a call could be heard, as `Quality` has it, without the reasons."""

    verdict: str
    coverage: float | None
    probability: float | None
    snr: float | None
    clipping: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A call. `page` is the name of its page in `calls/`, `agent` the key of `agents.key`.

    `verdicts` has a letter of `LETTERS` for each of `questions`. `offers` are products with the answers to their first offers, `measures`
    those of `MEASURES` that could be measured. `tone` and `heard` are None where nobody measured them.
    """

    call_id: str
    page: str
    language: str
    started_at: str | None
    duration: float | None
    agent: tuple[str, str]
    agent_name: str
    team: str
    script: str
    scorecard: str
    score: float | None
    raw_score: float | None
    auto_fail: bool
    need: Need
    questions: tuple[Question, ...]
    verdicts: str
    offers: tuple[tuple[str, Answer], ...]
    measures: Mapping[str, float]
    tone: Tone | None
    heard: Heard | None

    @property
    def undecided(self) -> int:
        return self.verdicts.count("u")

    def asked(self, letter: str) -> list[Question]:
        """The criteria with this verdict, what fails the whole call first."""
        found = [question for question, verdict in zip(self.questions, self.verdicts, strict=True) if verdict == letter]
        return sorted(found, key=lambda question: not question.critical)


def of(call: ScoredCall, page: str = "") -> Row:
    """The row of a call. `page` is the name of its page."""
    talk, report = call.conversation, call.report
    metadata = talk.metadata
    return Row(
        call_id=report.call_id,
        page=page,
        language=talk.language,
        started_at=talk.started_at,
        duration=talk.length,
        agent=agents.key(metadata),
        agent_name=metadata.agent_name or "",
        team=" ".join((metadata.team or "").split()),
        script=offered.script(metadata),
        scorecard=f"{report.scorecard} v{report.version}",
        score=report.score,
        raw_score=report.raw_score,
        auto_fail=report.auto_fail,
        need=ranking.need(report),
        questions=_questions(call),
        verdicts="".join(LETTERS[result.verdict] for result in report.criteria),
        offers=tuple(offered.offers(report).items()),
        measures=_measures(call),
        tone=None if call.manner is None else _tone(call, call.manner),
        heard=None if talk.audio_quality is None else _heard(talk.audio_quality),
    )


def by_need(known: Iterable[Row]) -> list[Row]:
    """The most urgent first, as `ranking.by_need` has them."""

    def key(row: Row) -> tuple[Need, int, float, str]:
        score = row.raw_score if row.auto_fail else row.score
        return row.need, -row.undecided, -1.0 if score is None else score, row.call_id

    return sorted(known, key=key)


def _questions(call: ScoredCall) -> tuple[Question, ...]:
    return tuple(
        Question(
            id=result.id,
            section=result.section,
            title=call.titles.get(result.id, result.id),
            heading=call.titles.get(result.section, ""),
            critical=result.critical,
            critical_class=result.critical_class,
        )
        for result in call.report.criteria
    )


def _measures(call: ScoredCall) -> Mapping[str, float]:
    """What the call's page says is what counts: its manner first, and the times for the rest."""
    timing = Timing(call.conversation)
    kept = call.manner.measures if call.manner else {}
    found = {name: kept[name] if name in kept else measure(name, timing) for name in MEASURES}
    return {name: value for name, value in found.items() if value is not None}


def _tone(call: ScoredCall, manner: Manner) -> Tone:
    turns = zip(call.conversation.turns, manner.politeness, strict=True)
    own = [rating for turn, rating in turns if turn.speaker == AGENT and rating is not None]
    return Tone(politeness=fmean(own) if own else None, turned=manner.turned, impatient=manner.impatient)


def _heard(quality: Quality) -> Heard:
    return Heard(
        verdict=quality.verdict,
        coverage=quality.coverage,
        probability=quality.probability,
        snr=quality.snr,
        clipping=quality.clipping,
    )

"""A scored call as its page shows it: every text, time and place worked out, so that the template only lays out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from qa_pipeline.reports import conversation_card, hearing_card, manner_card, quoting, ranking, wording
from qa_pipeline.reports.manner_card import Card, Cue
from qa_pipeline.reports.moments import Moment, moment
from qa_pipeline.reports.quoting import Piece
from qa_pipeline.types import AGENT, CUSTOMER, Conversation, CriterionResult, Metadata, ScoredCall, Turn, Verdict

STRIP_WIDTH = 1000.0
"""Units across the time line."""

_ON_TOP = (Verdict.NA, Verdict.PASS, Verdict.UNSURE, Verdict.FAIL)
"""Marks of one moment lie over each other: what needs attention is drawn last."""

_THINNEST = 1.5
"""Units of the time line; a one-word turn in an hour's call is still seen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """A criterion with its verdict. `anchor` is its id in the page; `critical` its mark, empty where it is not critical."""

    anchor: str
    title: str
    result: CriterionResult
    critical: str
    confidence: str
    points: str
    moments: tuple[Moment, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    title: str
    judged: tuple[Judged, ...]
    tally: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A criterion that rests on a turn, as the turn shows it."""

    anchor: str
    title: str
    verdict: Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A turn. `lane` is `agent`, `customer` or `other`; `start` and `end` in seconds, None where the call has no times."""

    number: int
    lane: str
    speaker: str
    start: float | None
    end: float | None
    clock: str
    direction: str
    pieces: tuple[Piece, ...]
    mentions: tuple[Mention, ...]
    cues: tuple[Cue, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """A stretch of the time line, in its units."""

    x: float
    width: float
    lane: str
    target: int
    verdict: Verdict | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CallPage:
    """What the page of a call shows. `duration` in seconds, None where the call has no times.

    `hearing`, `course` (what the conversation was like) and `manner` are None where they are not known. `between` are the stretches without
    words, by the turn that they stand before.
    """

    conversation: Conversation
    direction: str
    duration: float | None
    facts: tuple[tuple[str, str], ...]
    undecided_share: str
    tally: tuple[tuple[Verdict, int], ...]
    sections: tuple[Section, ...]
    turns: tuple[Said, ...]
    bars: tuple[Bar, ...]
    others: bool
    hearing: hearing_card.Card | None
    between: Mapping[int, tuple[hearing_card.Place, ...]]
    course: conversation_card.Card | None
    manner: Card | None


def page(call: ScoredCall, *, playable: bool) -> CallPage:
    """`playable` says whether the recording lies beside the page."""
    talk = call.conversation
    end = _duration(talk)
    until = end if playable else None
    sections = _sections(call, until)
    turns = _turns(call, sections)
    judged = sum(len(result.evidence) for result in call.report.criteria)  # the moments of the manner are numbered after those
    hearing = hearing_card.card(talk, playable_until=until)
    return CallPage(
        conversation=talk,
        direction="rtl" if talk.language in wording.RIGHT_TO_LEFT else "ltr",
        duration=end,
        facts=_facts(call, end),
        undecided_share=wording.percent(ranking.undecided_weight(call.report)),
        tally=_tally([result.verdict for result in call.report.criteria]),
        sections=sections,
        turns=turns,
        bars=_bars(turns, sections, end),
        others=any(turn.lane == "other" for turn in turns),
        hearing=hearing,
        between=hearing_card.between(talk, hearing.dark) if hearing else {},
        course=conversation_card.card(talk, call.manner.measures if call.manner else {}, end=end, playable_until=until),
        manner=manner_card.card(talk, call.manner, first=judged, playable_until=until) if call.manner else None,
    )


def _duration(talk: Conversation) -> float | None:
    """The length of the audio where it is known; no moment reaches beyond it."""
    if talk.duration:
        return talk.duration
    ends = [time for turn in talk.turns for time in (turn.start, turn.end) if time is not None]
    return max(ends, default=0.0) or None


def _tally(verdicts: Sequence[Verdict]) -> tuple[tuple[Verdict, int], ...]:
    return tuple((verdict, verdicts.count(verdict)) for verdict in (Verdict.PASS, Verdict.FAIL, Verdict.UNSURE, Verdict.NA))


# ---------------------------------------------------------------------------------------------------------------------
# Facts


def _facts(call: ScoredCall, duration: float | None) -> tuple[tuple[str, str], ...]:
    talk, report = call.conversation, call.report
    known = [
        ("Agent", _named(talk.metadata)),
        ("Started", wording.moment(talk.started_at) if talk.started_at else ""),
        ("Length", wording.clock(duration) if duration else ""),
        ("Language", wording.language(talk.language)),
        *_circumstances(talk.metadata),
        ("Scorecard", f"{report.scorecard} v{report.version} ({report.scorecard_sha256[:8]})"),
        ("Made by", ", ".join(talk.produced_by)),
    ]
    return tuple((name, value) for name, value in known if value)


def _named(metadata: Metadata) -> str:
    both = [value for value in (metadata.agent_name, metadata.agent_id) if value]
    return f"{both[0]} ({both[1]})" if len(both) == 2 else "".join(both)


def _circumstances(metadata: Metadata) -> list[tuple[str, str]]:
    debt = {None: "", True: "overdue", False: "none overdue"}[metadata.overdue_debt]
    return [
        ("Team", metadata.team or ""),
        ("Queue", metadata.queue or ""),
        ("Direction", metadata.direction or ""),
        ("Customer", " · ".join(part for part in (metadata.customer_id, metadata.customer_type) if part)),
        ("Debt", debt),
        ("Company", ", ".join(metadata.company)),
    ]


# ---------------------------------------------------------------------------------------------------------------------
# Criteria and their evidence


def _sections(call: ScoredCall, playable_until: float | None) -> tuple[Section, ...]:
    grouped: dict[str, list[Judged]] = {}
    number = 0
    for position, result in enumerate(call.report.criteria):
        moments = tuple(
            moment(call.conversation, evidence, number=number + offset, title=_title(call, result), playable_until=playable_until)
            for offset, evidence in enumerate(result.evidence)
        )
        number += len(moments)
        grouped.setdefault(result.section, []).append(_judged(position, result, _title(call, result), moments))
    return tuple(_section(call.titles.get(name) or wording.section(name), judged) for name, judged in grouped.items())


def _title(call: ScoredCall, result: CriterionResult) -> str:
    return call.titles.get(result.id, result.id)


def _section(title: str, judged: Sequence[Judged]) -> Section:
    counts = dict(_tally([one.result.verdict for one in judged]))
    decided = counts[Verdict.PASS] + counts[Verdict.FAIL]
    parts = [f"{counts[Verdict.PASS]} of {decided} passed"] if decided else []
    parts += [f"{counts[Verdict.UNSURE]} undecided"] if counts[Verdict.UNSURE] else []
    return Section(title=title, judged=tuple(judged), tally=", ".join(parts) or "not applicable")


def _judged(position: int, result: CriterionResult, title: str, moments: tuple[Moment, ...]) -> Judged:
    points = f"{wording.number(result.points)} of {wording.number(result.max_points)} points"
    if result.verdict in (Verdict.NA, Verdict.UNSURE):  # neither counts, so no points are shown as lost
        points = f"up to {wording.number(result.max_points)} points, not counted"
    weight = f", weight {wording.number(result.weight)}" if result.weight != result.max_points else ""
    return Judged(
        anchor=f"c{position}",
        title=title,
        result=result,
        critical=wording.critical(result.critical_class) if result.critical else "",
        confidence=wording.percent(result.confidence),
        points=points + weight,
        moments=moments,
    )


def _speaker(label: str) -> str:
    return wording.SPEAKERS.get(label, label)


# ---------------------------------------------------------------------------------------------------------------------
# The transcript and the time line


def _turns(call: ScoredCall, sections: Sequence[Section]) -> tuple[Said, ...]:
    talk = call.conversation
    beside = manner_card.cues(talk, call.manner) if call.manner else ((),) * len(talk.turns)
    resting: dict[int, list[Judged]] = {}
    for judged in (one for section in sections for one in section.judged):
        for turn in dict.fromkeys(one.turn for one in judged.moments if one.turn is not None):
            resting.setdefault(turn, []).append(judged)
    return tuple(
        _said(number, turn, talk.language, resting.get(number, []), cues)
        for number, (turn, cues) in enumerate(zip(talk.turns, beside, strict=True))
    )


def _said(number: int, turn: Turn, language: str, resting: Sequence[Judged], cues: tuple[Cue, ...]) -> Said:
    matched = [evidence.matched for judged in resting for evidence in judged.result.evidence if evidence.turn == number]
    return Said(
        number=number,
        lane=turn.speaker if turn.speaker in (AGENT, CUSTOMER) else "other",
        speaker=_speaker(turn.speaker),
        start=turn.start,
        end=turn.end,
        clock=wording.clock(turn.start) if turn.start is not None else "",
        direction=wording.direction(turn.text, language),
        pieces=quoting.turn(turn, matched),
        mentions=tuple(Mention(anchor=one.anchor, title=one.title, verdict=one.result.verdict) for one in resting),
        cues=cues,
    )


def _bars(turns: Sequence[Said], sections: Sequence[Section], duration: float | None) -> tuple[Bar, ...]:
    """The turns in their lanes, and over them the evidence: `target` is a turn's number or a moment's."""
    if duration is None:
        return ()
    bars = [_bar(turn.start, turn.end, duration, lane=turn.lane, target=turn.number) for turn in turns if turn.start is not None]
    moments = [(judged.result.verdict, one) for section in sections for judged in section.judged for one in judged.moments]
    bars += [
        _bar(one.at, None, duration, lane="evidence", target=one.number, verdict=verdict)
        for verdict, one in sorted(moments, key=lambda pair: _ON_TOP.index(pair[0]))
        if one.at is not None and (one.turn is not None or one.start is not None)  # else there is nothing to press
    ]
    return tuple(bars)


def _bar(start: float, end: float | None, duration: float, *, lane: str, target: int, verdict: Verdict | None = None) -> Bar:
    x = min(start / duration * STRIP_WIDTH, STRIP_WIDTH - _THINNEST)
    width = (end - start) / duration * STRIP_WIDTH if end is not None else 0.0
    return Bar(x=round(x, 1), width=round(min(max(width, _THINNEST), STRIP_WIDTH - x), 1), lane=lane, target=target, verdict=verdict)

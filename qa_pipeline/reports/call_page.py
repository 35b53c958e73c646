"""A scored call as its page shows it: every text, time and place worked out, so that the template only lays out."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from qa_pipeline import translation
from qa_pipeline.reports import conversation_card, hearing_card, manner_card, quoting, ranking, regions, wording
from qa_pipeline.reports.manner_card import Card, Cue
from qa_pipeline.reports.moments import Moment, moment
from qa_pipeline.reports.peaks import Peaks
from qa_pipeline.reports.quoting import Piece
from qa_pipeline.reports.regions import TimeLine
from qa_pipeline.translation import _, listed, ngettext
from qa_pipeline.types import Conversation, CriterionResult, Metadata, ScoredCall, Turn, Verdict

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufefc]")


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
    """A turn. `lane` is `agent`, `customer` or `other`; `start` and `end` in seconds, None where the call has no times.

    `direction` is empty where that of the list is right.
    """

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
class CallPage:
    """What the page of a call shows. `duration` in seconds, None where the call has no times; `line` is None then too.

    `language` is that of the conversation where the report is in another, else empty: the transcript need not say it again and again.
    `times` are when turns begin and how long they last, `words` when each of their words begins: see `_times` and `_words`. `hearing`,
    `course` (what the conversation was like) and `manner` are None where they are not known. `between` are the stretches without words, by
    the turn that they stand before.
    """

    conversation: Conversation
    language: str
    direction: str
    duration: float | None
    facts: tuple[tuple[str, str], ...]
    undecided_share: str
    tally: tuple[tuple[Verdict, int], ...]
    sections: tuple[Section, ...]
    turns: tuple[Said, ...]
    times: str
    words: str
    line: TimeLine | None
    hearing: hearing_card.Card | None
    between: Mapping[int, tuple[hearing_card.Place, ...]]
    course: conversation_card.Card | None
    manner: Card | None


def page(call: ScoredCall, *, playable: bool, outline: Peaks | None = None) -> CallPage:
    """`playable` says whether the recording lies beside the page, of which `outline` is how loud it is, place by place."""
    talk = call.conversation
    end = talk.length
    until = end if playable else None
    sections = _sections(call, until)
    turns = _turns(call, sections)
    judged = sum(len(result.evidence) for result in call.report.criteria)  # the moments of the manner are numbered after those
    hearing = hearing_card.card(talk, playable_until=until)
    return CallPage(
        conversation=talk,
        language=talk.language if talk.language != translation.language() else "",
        direction="rtl" if talk.language in wording.RIGHT_TO_LEFT else "ltr",
        duration=end,
        facts=_facts(call, end),
        undecided_share=wording.percent(ranking.undecided_weight(call.report)),
        tally=_tally([result.verdict for result in call.report.criteria]),
        sections=sections,
        turns=turns,
        times=_times(talk.turns),
        words=_words(talk.turns),
        line=_line(talk, sections, end, outline),
        hearing=hearing,
        between=hearing_card.between(talk, hearing.dark) if hearing else {},
        course=conversation_card.card(talk, call.manner.measures if call.manner else {}, end=end, playable_until=until),
        manner=manner_card.card(talk, call.manner, first=judged, playable_until=until) if call.manner else None,
    )


def _line(talk: Conversation, sections: Sequence[Section], end: float | None, outline: Peaks | None) -> TimeLine | None:
    moments = [(judged.result.verdict, one) for section in sections for judged in section.judged for one in judged.moments]
    known = [turn.start for turn in talk.turns] + [one.at for _verdict, one in moments]
    timed = outline is not None or any(at is not None for at in known)
    return regions.time_line(talk, moments, duration=end, outline=outline) if end is not None and timed else None


def _tally(verdicts: Sequence[Verdict]) -> tuple[tuple[Verdict, int], ...]:
    return tuple((verdict, verdicts.count(verdict)) for verdict in (Verdict.PASS, Verdict.FAIL, Verdict.UNSURE, Verdict.NA))


# ---------------------------------------------------------------------------------------------------------------------
# Facts


def _facts(call: ScoredCall, duration: float | None) -> tuple[tuple[str, str], ...]:
    talk, report = call.conversation, call.report
    known = [
        (_("Agent"), _named(talk.metadata)),
        (_("Started"), wording.moment(talk.started_at) if talk.started_at else ""),
        (_("Length"), wording.clock(duration) if duration else ""),
        (_("Language"), wording.language(talk.language)),
        *_circumstances(talk.metadata),
        (_("Scorecard"), f"{report.scorecard} v{report.version} ({report.scorecard_sha256[:8]})"),
        (_("Made by"), ", ".join(talk.produced_by)),
    ]
    return tuple((name, value) for name, value in known if value)


def _named(metadata: Metadata) -> str:
    both = [value for value in (metadata.agent_name, metadata.agent_id) if value]
    return f"{both[0]} ({both[1]})" if len(both) == 2 else "".join(both)


def _circumstances(metadata: Metadata) -> list[tuple[str, str]]:
    debt = {None: "", True: _("overdue"), False: _("none overdue")}[metadata.overdue_debt]
    kinds = {
        "regular": _("regular customer"),
        "key": _("key customer"),
        "new": _("new customer"),
        "regional": _("regional customer"),
        "market": _("market"),
    }
    directions = {"inbound": _("inbound"), "outbound": _("outbound")}
    return [
        (_("Team"), metadata.team or ""),
        (_("Queue"), metadata.queue or ""),
        (_("Direction"), directions.get(metadata.direction or "", "")),
        (_("Customer"), " · ".join(part for part in (metadata.customer_id, kinds.get(metadata.customer_type or "")) if part)),
        (_("Debt"), debt),
        (_("Company"), listed(metadata.company)),
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
    parts = [_("%(passed)s of %(decided)s passed", passed=counts[Verdict.PASS], decided=decided)] if decided else []
    if counts[Verdict.UNSURE]:
        parts.append(ngettext("%(num)s undecided", "%(num)s undecided", counts[Verdict.UNSURE]))
    return Section(title=title, judged=tuple(judged), tally=" · ".join(parts) or _("not applicable"))


def _judged(position: int, result: CriterionResult, title: str, moments: tuple[Moment, ...]) -> Judged:
    most, weight = wording.number(result.max_points), wording.number(result.weight)
    if result.verdict in (Verdict.NA, Verdict.UNSURE):  # neither counts, so no points are shown as lost
        points = _("up to %(most)s points, not counted", most=most)
    else:
        points = _("%(points)s of %(most)s points", points=wording.number(result.points), most=most)
    weighed = _("weight %(weight)s", weight=weight) if result.weight != result.max_points else ""
    return Judged(
        anchor=f"c{position}",
        title=title,
        result=result,
        critical=wording.critical(result.critical_class) if result.critical else "",
        confidence=wording.percent(result.confidence),
        points=" · ".join(part for part in (points, weighed) if part),
        moments=moments,
    )


def _speaker(label: str) -> str:
    return wording.SPEAKERS.get(label, label)


# ---------------------------------------------------------------------------------------------------------------------
# The transcript


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


def _times(turns: Sequence[Turn]) -> str:
    """Of each turn, behind commas: hundredths of a second since the begin of the last that has one, and how many it lasts, where known.

    All turns in one text: a page of hours has no room for two attributes each.
    """
    told = []
    last = 0
    for turn in turns:
        begin = None if turn.start is None else round(turn.start * 100)
        if begin is None:
            told.append("")
            continue
        told.append(str(begin - last) if turn.end is None else f"{begin - last} {round(turn.end * 100) - begin}")
        last = begin
    return ",".join(told) if any(told) else ""


def _words(turns: Sequence[Turn]) -> str:
    """When the words of each turn begin (see `quoting.clocked`), behind commas."""
    told = [quoting.clocked(turn) for turn in turns]
    return ",".join(told) if any(told) else ""


def _said(number: int, turn: Turn, language: str, resting: Sequence[Judged], cues: tuple[Cue, ...]) -> Said:
    matched = [evidence.matched for judged in resting for evidence in judged.result.evidence if evidence.turn == number]
    return Said(
        number=number,
        lane=regions.side(turn),
        speaker=_speaker(turn.speaker),
        start=turn.start,
        end=turn.end,
        clock=wording.clock(turn.start) if turn.start is not None else "",
        direction=_direction(turn.text, language),
        pieces=quoting.turn(turn, matched),
        mentions=tuple(Mention(anchor=one.anchor, title=one.title, verdict=one.result.verdict) for one in resting),
        cues=cues,
    )


def _direction(text: str, language: str) -> str:
    """The direction of a turn where it is not that of its language: it is said only then, or a call of hours would be too large a page."""
    if language in wording.RIGHT_TO_LEFT:
        return "" if wording.direction(text, language) == "rtl" else "auto"
    return "auto" if _RIGHT_TO_LEFT.search(text) else ""

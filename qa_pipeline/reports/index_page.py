"""A run as the report's first page shows it: what was done, the calls that need an ear first, and each criterion over all calls."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from qa_pipeline.reports import profile_card, ranking, run_change, run_facts, wording
from qa_pipeline.reports.conversion import Conversion, conversions
from qa_pipeline.reports.ranking import Need
from qa_pipeline.types import RunSummary, ScoredCall, Verdict

_TITLES_SHOWN = 3
"""Missed criteria named in a row; its page has them all, and the filter knows them all."""

ALL = "all stages"


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """A call's row. `page` is the address of its page; `raw` the score without the auto-fail, where it differs.

    `missed` and `unsure` are numbers of criteria in `Overview`. `heard` is `fair` or `poor`, empty where the call could be heard well or
    nobody measured.
    """

    call: ScoredCall
    page: str
    need: Need
    started: str
    language: str
    agent: str
    score: str
    raw: str
    missed_titles: tuple[str, ...]
    more: int
    missed: tuple[int, ...]
    unsure: tuple[int, ...]
    heard: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HeardCalls:
    """How well the calls could be heard: `coverage` is the share of speech that has words, `fair` and `poor` are numbers of calls."""

    coverage: str
    measured: int
    fair: int
    poor: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """One criterion over all calls: how often each verdict was given. `critical` is its mark, empty where it is not critical."""

    id: str
    number: int
    title: str
    critical: str
    counts: Mapping[Verdict, int]
    segments: tuple[tuple[Verdict, float, float], ...]
    """Verdict, left edge and width of its part of the bar, 0..100."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Converted:
    """A row of a table of offers. `span` is where its interval lies on a bar of 0..100: left edge, share, right edge."""

    offers: Conversion
    share: str
    span: tuple[float, float, float] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Offers:
    """The offers in this report. `tables` have a heading, the name of their first column, and rows."""

    summary: str
    tables: tuple[tuple[str, str, tuple[Converted, ...]], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    name: str
    time: str
    factor: str


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexPage:
    """What the first page shows."""

    started: str
    took: str
    rows: tuple[Listed, ...]
    criteria: tuple[tuple[str, tuple[Overview, ...]], ...]
    languages: tuple[tuple[str, str], ...]
    agents: tuple[str, ...]
    average: str
    scored: int
    unscored: int
    needs_ear: int
    auto_fails: int
    undecided: int
    undecided_calls: int
    applying: int
    heard: HeardCalls | None
    profiles: profile_card.Card | None
    offers: Offers | None
    stages: tuple[Stage, ...]


def page(calls: Sequence[ScoredCall], pages: Sequence[str], summary: RunSummary) -> IndexPage:
    """`calls` in the order of the rows; `pages` are their addresses."""
    criteria = _criteria(calls)
    numbers = {one.id: one.number for _, group in criteria for one in group}
    rows = tuple(_listed(call, address, numbers) for call, address in zip(calls, pages, strict=True))
    reports = [call.report for call in calls]
    average = ranking.average(report.score for report in reports)
    agents = {row.agent for row in rows}
    languages = {call.conversation.language for call in calls}
    return IndexPage(
        started=wording.moment(summary.started_at, local=False),
        took=run_change.length_told(summary.took),
        rows=rows,
        criteria=criteria,
        languages=tuple(sorted(((code, wording.language(code)) for code in languages), key=lambda pair: pair[1])),
        agents=tuple(sorted(agents)),
        average=wording.score(average),
        scored=sum(report.score is not None for report in reports),
        unscored=sum(report.score is None for report in reports),
        needs_ear=sum(row.need is not Need.NONE for row in rows),
        auto_fails=sum(report.auto_fail for report in reports),
        undecided=sum(len(report.undecided) for report in reports),
        undecided_calls=sum(bool(report.undecided) for report in reports),
        applying=sum(result.verdict is not Verdict.NA for report in reports for result in report.criteria),
        heard=_heard(calls),
        profiles=profile_card.card(calls),
        offers=_offers(calls),
        stages=_stages(summary),
    )


def _listed(call: ScoredCall, address: str, numbers: Mapping[str, int]) -> Listed:
    report, quality = call.report, call.conversation.audio_quality
    missed = sorted(report.missed, key=lambda result: not result.critical)
    titles = [call.titles.get(result.id, result.id) for result in missed]
    return Listed(
        call=call,
        page=address,
        need=ranking.need(report),
        started=wording.moment(call.conversation.started_at),
        language=wording.language(call.conversation.language),
        agent=wording.agent(call.conversation.metadata),
        score=wording.score(report.score),
        raw=wording.score(report.raw_score) if report.raw_score is not None and report.raw_score != report.score else "",
        missed_titles=tuple(titles[:_TITLES_SHOWN]),
        more=max(len(titles) - _TITLES_SHOWN, 0),
        missed=tuple(numbers[result.id] for result in missed),
        unsure=tuple(numbers[result.id] for result in report.undecided),
        heard=quality.verdict if quality and quality.verdict != "good" else "",
    )


def _heard(calls: Sequence[ScoredCall]) -> HeardCalls | None:
    """None where nobody measured any call. A minute of a long call counts as much for the coverage as one of a short call."""
    measured = [(call.conversation.audio_quality, call.conversation.duration) for call in calls if call.conversation.audio_quality]
    if not measured:
        return None
    verdicts = [quality.verdict for quality, _ in measured]
    covered = [(quality.coverage, duration) for quality, duration in measured if quality.coverage is not None and duration]
    seconds = sum(duration for _, duration in covered)
    share = sum(coverage * duration for coverage, duration in covered) / seconds if seconds else None
    return HeardCalls(
        coverage=wording.NOTHING if share is None else wording.percent(share),
        measured=len(measured),
        fair=verdicts.count("fair"),
        poor=verdicts.count("poor"),
    )


def _criteria(calls: Sequence[ScoredCall]) -> tuple[tuple[str, tuple[Overview, ...]], ...]:
    """Sections with their criteria, in the order of the scorecards. A criterion of several scorecards is one."""
    verdicts: dict[str, list[Verdict]] = {}
    critical: dict[str, set[str]] = {}
    titles: dict[str, str] = {}
    sections: dict[str, list[str]] = {}
    headings: dict[str, str] = {}
    for call in calls:
        for result in call.report.criteria:
            if result.id not in verdicts:
                verdicts[result.id] = []
                titles[result.id] = call.titles.get(result.id, result.id)
                sections.setdefault(result.section, []).append(result.id)
                headings.setdefault(result.section, call.titles.get(result.section) or wording.section(result.section))
            verdicts[result.id].append(result.verdict)
            if result.critical:
                critical.setdefault(result.id, set()).add(wording.critical(result.critical_class))
    numbers = {criterion: number for number, criterion in enumerate(verdicts)}
    return tuple(
        (
            headings[section],
            tuple(_overview(one, numbers[one], titles[one], verdicts[one], critical=_mark(critical.get(one, set()))) for one in members),
        )
        for section, members in sections.items()
    )


def _mark(marks: set[str]) -> str:
    """The mark of a criterion of several scorecards: its class only where they agree on it."""
    return next(iter(marks)) if len(marks) == 1 else wording.critical(None) if marks else ""


def _overview(criterion: str, number: int, title: str, verdicts: Sequence[Verdict], *, critical: str) -> Overview:
    counts = {verdict: verdicts.count(verdict) for verdict in (Verdict.PASS, Verdict.FAIL, Verdict.UNSURE, Verdict.NA)}
    segments = []
    left = 0.0
    for verdict, count in counts.items():
        width = count / len(verdicts) * 100
        if count:
            segments.append((verdict, round(left, 2), round(width, 2)))
        left += width
    return Overview(id=criterion, number=number, title=title, critical=critical, counts=counts, segments=tuple(segments))


def _offers(calls: Sequence[ScoredCall]) -> Offers | None:
    found = conversions(calls)
    if not found.calls:
        return None
    tables = (
        ("By agent", "Agent", found.by_agent),
        ("By product", "Product", found.by_product),
        ("By script variant", "Script", found.by_script),
    )
    total = _converted(found.total)
    told = f"{wording.count(found.total.offered, 'offer')} in {wording.count(found.calls, 'call')}, {found.total.taken:,} taken"
    return Offers(
        summary=f"{told}: {total.share}" if total.span else told,
        tables=tuple((heading, name, tuple(_converted(row) for row in rows)) for heading, name, rows in tables if rows),
    )


def _converted(offers: Conversion) -> Converted:
    share, interval = offers.share, offers.interval
    if share is None or interval is None:
        return Converted(offers=offers, share=wording.TOO_FEW, span=None)
    low, high = interval
    return Converted(
        offers=offers,
        share=wording.estimate(share, interval),
        span=(round(low * 100, 2), round(share * 100, 2), round(high * 100, 2)),
    )


def _stages(summary: RunSummary) -> tuple[Stage, ...]:
    """Wall time of each stage, and how it compares with the length of the audio."""
    timed, factors = list(summary.stage_seconds.items()), run_facts.factors(summary)
    if len(timed) > 1:
        timed.append((ALL, sum(summary.stage_seconds.values())))
        factors |= {ALL: sum(factors.values())} if factors else {}
    return tuple(
        Stage(name=name, time=wording.length(seconds), factor=run_change.factor_told(factors.get(name))) for name, seconds in timed
    )

"""A report as its first page shows it: what was done, what has changed, the calls that need an ear first, and each criterion over all."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from qa_pipeline.reports import figures, heard_page, heat, listing, offers_page, run_change, run_facts, wording
from qa_pipeline.reports.conversion import conversions
from qa_pipeline.reports.figures import Change, Figures
from qa_pipeline.reports.heard_page import HeardCalls
from qa_pipeline.reports.listing import Listed
from qa_pipeline.reports.ranking import Need
from qa_pipeline.reports.rows import LETTERS, Question, Row
from qa_pipeline.translation import N_, _, moment, number
from qa_pipeline.types import RunSummary, Verdict

ALL = N_("all stages")

STAGES = {
    "decode": N_("decode"),
    "compare sounds": N_("compare sounds"),
    "detect speech": N_("detect speech"),
    "detect language": N_("detect language"),
    "transcribe": N_("transcribe"),
    "measure voices": N_("measure voices"),
    "diarize": N_("diarize"),
    "recognise voices": N_("recognise voices"),
    "converse": N_("converse"),
    "embed": N_("embed"),
    "annotate": N_("annotate"),
    "score": N_("score"),
}
"""Stages of the work on a call; others are called as they are."""

_VERDICTS = {letter: verdict for verdict, letter in LETTERS.items()}


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
class Stage:
    name: str
    time: str
    factor: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Since:
    """What has changed since the report of `at`: figures, and the criteria that changed by more than chance explains."""

    at: str
    figures: tuple[Change, ...]
    criteria: tuple[Change, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexPage:
    """What the first page shows. `rows` are the neediest calls, `data` all of them for the script, `calls` how many they are.

    `average` is a dash for too few scored calls, as everywhere in a report; `interval` is its own, empty where there is none. `offers` says
    them in one line.
    """

    started: str
    took: str
    calls: int
    talk: str
    rows: tuple[Listed, ...]
    data: str
    criteria: tuple[tuple[str, tuple[Overview, ...]], ...]
    languages: tuple[tuple[str, str], ...]
    agents: tuple[str, ...]
    teams: tuple[str, ...]
    average: str
    interval: str
    scored: int
    unscored: int
    needs_ear: int
    auto_fails: int
    undecided: int
    undecided_calls: int
    applying: int
    heard: HeardCalls | None
    offers: str
    since: Since | None
    stages: tuple[Stage, ...]


def page(known: Sequence[Row], summary: RunSummary, now: Figures, before: Figures | None = None) -> IndexPage:
    """`known` in the order of the list, `now` the figures of them, `before` those of the last report of its kind."""
    asked = heat.criteria(known)
    scores = [row.score for row in known if row.score is not None]
    low_high = now.score.interval
    found = conversions(known)
    languages = {row.language for row in known}
    return IndexPage(
        started=moment(summary.started_at, local=False),
        took=run_change.length_told(summary.took),
        calls=len(known),
        talk=wording.length(now.seconds) if now.seconds else "",
        rows=tuple(listing.listed(row) for row in known[: listing.SHOWN]),
        data=listing.data(known, asked) if known else "",
        criteria=_criteria(known, asked),
        languages=tuple(sorted(((code, _(wording.language(code))) for code in languages), key=lambda pair: pair[1])),
        agents=tuple(sorted({listing.named(row) for row in known})),
        teams=tuple(sorted({row.team for row in known if row.team})),
        average=listing.score(now.score.value),
        interval=f"{number(low_high[0], 1)}–{number(low_high[1], 1)}" if low_high else "",
        scored=len(scores),
        unscored=len(known) - len(scores),
        needs_ear=sum(row.need is not Need.NONE for row in known),
        auto_fails=now.auto_fails,
        undecided=now.undecided,
        undecided_calls=sum("u" in row.verdicts for row in known),
        applying=now.applying,
        heard=heard_page.summary(known),
        offers=offers_page.summary(found) if found.calls else "",
        since=None if before is None or not before.calls else _since(now, before, asked),
        stages=_stages(summary),
    )


def _since(now: Figures, before: Figures, asked: Sequence[Question]) -> Since:
    titles = {question.id: question.title for question in asked}
    return Since(
        at=moment(before.at, local=False),
        figures=figures.changes(now, before),
        criteria=figures.criteria_changes(now, before, titles),
    )


def _criteria(known: Sequence[Row], asked: Sequence[Question]) -> tuple[tuple[str, tuple[Overview, ...]], ...]:
    """Sections with their criteria, in the order of the scorecards. A criterion of several scorecards is one."""
    counts: dict[str, dict[str, int]] = {question.id: dict.fromkeys("pfun", 0) for question in asked}
    marks: dict[str, set[str]] = {}
    for questions, verdicts in ((row.questions, row.verdicts) for row in known):
        for question, verdict in zip(questions, verdicts, strict=True):
            counts[question.id][verdict] += 1
            if question.critical:
                marks.setdefault(question.id, set()).add(wording.critical(question.critical_class))
    sections: dict[str, list[Overview]] = {}
    headings: dict[str, str] = {}
    for place, question in enumerate(asked):
        headings.setdefault(question.section, question.heading or wording.section(question.section))
        sections.setdefault(question.section, []).append(
            _overview(question, place, counts[question.id], critical=_mark(marks.get(question.id, set())))
        )
    return tuple((headings[section], tuple(members)) for section, members in sections.items())


def _mark(marks: set[str]) -> str:
    """The mark of a criterion of several scorecards: its class only where they agree on it."""
    return next(iter(marks)) if len(marks) == 1 else wording.critical(None) if marks else ""


def _overview(question: Question, place: int, letters: Mapping[str, int], *, critical: str) -> Overview:
    counts = {_VERDICTS[letter]: count for letter, count in letters.items()}
    total = sum(letters.values())
    segments = []
    left = 0.0
    for verdict, count in counts.items():
        width = count / total * 100
        if count:
            segments.append((verdict, round(left, 2), round(width, 2)))
        left += width
    return Overview(id=question.id, number=place, title=question.title, critical=critical, counts=counts, segments=tuple(segments))


def _stages(summary: RunSummary) -> tuple[Stage, ...]:
    """Wall time of each stage, and how it compares with the length of the audio."""
    timed, factors = list(summary.stage_seconds.items()), run_facts.factors(summary)
    if len(timed) > 1:
        timed.append((ALL, sum(summary.stage_seconds.values())))
        factors |= {ALL: sum(factors.values())} if factors else {}
    return tuple(
        Stage(name=_(STAGES.get(name, name)), time=wording.length(seconds), factor=run_change.factor_told(factors.get(name)))
        for name, seconds in timed
    )

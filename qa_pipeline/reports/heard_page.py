"""How well the calls could be heard, over all of them, and which could not."""

from collections.abc import Sequence
from dataclasses import dataclass

from qa_pipeline.reports import profile, talk_page, wording
from qa_pipeline.reports.charts import Chart
from qa_pipeline.reports.rows import Row
from qa_pipeline.reports.talk_page import PERCENT, Measured
from qa_pipeline.translation import N_, _, moment, number, percent

WORST = 100
"""Poor calls that are listed; the list of all calls knows the others."""

VERDICTS = ("good", "fair", "poor")

SOUND = (
    Measured(
        title=N_("Speech that has words"),
        unit=PERCENT,
        note=N_("Of the seconds that are speech, what words were made out in."),
        of=lambda row: None if row.heard is None or row.heard.coverage is None else row.heard.coverage * 100,
    ),
    Measured(
        title=N_("Speech above noise"),
        unit=N_("dB"),
        note=N_("Of two channels the lower."),
        of=lambda row: None if row.heard is None else row.heard.snr,
    ),
    Measured(
        title=N_("Sure of a word, on average"),
        unit=PERCENT,
        note=N_("How sure the recogniser was of its words."),
        of=lambda row: None if row.heard is None or row.heard.probability is None else row.heard.probability * 100,
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class HeardCalls:
    """How well the calls could be heard: `coverage` is the share of speech that has words, `fair` and `poor` are numbers of calls."""

    coverage: str
    measured: int
    fair: int
    poor: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Calls of one verdict: `left` and `width` are its part of a bar of 0..100."""

    verdict: str
    count: int
    share: str
    left: float
    width: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Poor:
    """A call that could hardly be heard. `page` is the name of its page."""

    call_id: str
    page: str
    started: str
    agent: str
    coverage: str
    snr: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HeardPage:
    """`teams` are names with the number of calls and how many are fair and poor. `more` poor calls are not among `worst`."""

    calls: HeardCalls
    parts: tuple[Part, ...]
    charts: tuple[Chart, ...]
    teams: tuple[tuple[str, int, int, int], ...]
    worst: tuple[Poor, ...]
    more: int


def summary(known: Sequence[Row]) -> HeardCalls | None:
    """None where nobody measured any call. A minute of a long call counts as much for the coverage as one of a short call."""
    measured = [(row.heard, row.duration) for row in known if row.heard is not None]
    if not measured:
        return None
    verdicts = [heard.verdict for heard, _duration in measured]
    covered = [(heard.coverage, duration) for heard, duration in measured if heard.coverage is not None and duration]
    seconds = sum(duration for _coverage, duration in covered)
    share = sum(coverage * duration for coverage, duration in covered) / seconds if seconds else None
    return HeardCalls(
        coverage=wording.NOTHING if share is None else percent(share),
        measured=len(measured),
        fair=verdicts.count("fair"),
        poor=verdicts.count("poor"),
    )


def page(known: Sequence[Row]) -> HeardPage | None:
    """None where nobody measured any call."""
    calls = summary(known)
    if calls is None:
        return None
    spread = talk_page.page(known, SOUND)
    poor = sorted((row for row in known if row.heard is not None and row.heard.verdict == "poor"), key=_by_coverage)
    return HeardPage(
        calls=calls,
        parts=_parts(calls),
        charts=spread.charts if spread else (),
        teams=_teams(known),
        worst=tuple(_poor(row) for row in poor[:WORST]),
        more=max(len(poor) - WORST, 0),
    )


def _parts(calls: HeardCalls) -> tuple[Part, ...]:
    counts = {"good": calls.measured - calls.fair - calls.poor, "fair": calls.fair, "poor": calls.poor}
    parts, left = [], 0.0
    for verdict in VERDICTS:
        width = counts[verdict] / calls.measured * 100
        parts.append(Part(verdict=verdict, count=counts[verdict], share=percent(width / 100), left=round(left, 2), width=round(width, 2)))
        left += width
    return tuple(parts)


def _teams(known: Sequence[Row]) -> tuple[tuple[str, int, int, int], ...]:
    """Of several teams with enough calls, those with the largest share of poor calls first."""
    verdicts: dict[str, list[str]] = {}
    for row in known:
        if row.team and row.heard is not None:
            verdicts.setdefault(row.team, []).append(row.heard.verdict)
    found = [(team, len(own), own.count("fair"), own.count("poor")) for team, own in verdicts.items() if len(own) >= profile.FEWEST]
    return tuple(sorted(found, key=lambda one: (-one[3] / one[1], one[0]))) if len(verdicts) > 1 else ()


def _by_coverage(row: Row) -> tuple[float, str]:
    coverage = row.heard.coverage if row.heard else None
    return (1.0 if coverage is None else coverage), row.call_id


def _poor(row: Row) -> Poor:
    heard = row.heard
    return Poor(
        call_id=row.call_id,
        page=row.page,
        started=moment(row.started_at),
        agent=row.agent_name or row.agent[0] or wording.NOTHING,
        coverage=wording.NOTHING if heard is None or heard.coverage is None else percent(heard.coverage),
        snr=wording.NOTHING if heard is None or heard.snr is None else _("%(num)s dB", num=number(heard.snr)),
    )

"""What a report says in numbers over all its calls, kept beside it, so that the next report of its kind can say what has changed.

Figures are of all calls together: nothing in them is of a single call, and nothing has to be taken out when one is deleted.
"""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from qa_pipeline import wire
from qa_pipeline.agreement import wilson
from qa_pipeline.errors import InputError
from qa_pipeline.reports import files, profile, wording
from qa_pipeline.reports.rows import LETTERS, Row
from qa_pipeline.translation import _, number, percent, signed
from qa_pipeline.types import CallFacts

FILE = "figures.json"
FORMAT = "qa-figures/1"

SHOWN = 10
"""Criteria that are named among the changes."""

Interval = tuple[float, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """The figures of a report that was made `at` (ISO 8601).

    `seconds` are of talk, `score` is the mean with its interval, and `undecided` verdicts are of the `applying` ones. `criteria` holds of
    each in how many calls it passed, and in how many it was decided.
    """

    at: str
    calls: int
    seconds: float
    score: profile.Figure
    auto_fails: int
    undecided: int
    applying: int
    criteria: Mapping[str, tuple[int, int]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A figure now and before. `kind` is `better` or `worse` where more than chance is behind it, else empty."""

    name: str
    now: str
    before: str
    change: str
    kind: str = ""


def of(known: Iterable[Row], at: str) -> Figures:
    """The figures of a report's calls."""
    return _counted(at, ((row.duration, row.score, row.auto_fail, _verdicts(row)) for row in known))


def of_facts(known: Iterable[CallFacts], at: str) -> Figures:
    """The figures of calls by what the store keeps of them, with their verdicts: those of the period before, for a report on demand."""
    kept = ((one.duration, one.score, one.auto_fail, [(v.criterion, LETTERS[v.verdict]) for v in one.verdicts]) for one in known)
    return _counted(at, kept)


def _verdicts(row: Row) -> list[tuple[str, str]]:
    return [(question.id, verdict) for question, verdict in zip(row.questions, row.verdicts, strict=True)]


def _counted(at: str, known: Iterable[tuple[float | None, float | None, bool, list[tuple[str, str]]]]) -> Figures:
    calls = auto_fails = undecided = applying = 0
    seconds = 0.0
    scores: list[float | None] = []
    criteria: dict[str, list[int]] = {}
    for duration, score, auto_fail, verdicts in known:
        calls += 1
        seconds += duration or 0.0
        scores.append(score)
        auto_fails += auto_fail
        for criterion, verdict in verdicts:
            applying += verdict != "n"
            undecided += verdict == "u"
            if verdict in "pf":
                counts = criteria.setdefault(criterion, [0, 0])
                counts[0] += verdict == "p"
                counts[1] += 1
    return Figures(
        at=at,
        calls=calls,
        seconds=seconds,
        score=profile.mean(scores),
        auto_fails=auto_fails,
        undecided=undecided,
        applying=applying,
        criteria={criterion: (passed, decided) for criterion, (passed, decided) in criteria.items()},
    )


# ---------------------------------------------------------------------------------------------------------------------
# Kept beside a report


def write(folder: Path, figures: Figures) -> None:
    files.write_text(folder / FILE, wire.dumps({"format": FORMAT, **asdict(figures)}) + "\n")


def read(folder: Path) -> Figures | None:
    """Those of a report; None where it has none, as those of earlier versions, or where they cannot be read."""
    path = folder / FILE
    try:
        kept = wire.loads(path.read_text(encoding="utf-8"), path.name)
        if not isinstance(kept, dict) or kept.pop("format", None) != FORMAT:
            return None
        score = kept.pop("score")
        interval = score.pop("interval")
        figure = profile.Figure(**score, interval=None if interval is None else (float(interval[0]), float(interval[1])))
        criteria = {name: (int(passed), int(decided)) for name, (passed, decided) in kept.pop("criteria").items()}
        return Figures(**kept, score=figure, criteria=criteria)
    except (OSError, InputError, KeyError, TypeError, ValueError, AttributeError):  # anybody may have written to the folder
        return None


# ---------------------------------------------------------------------------------------------------------------------
# What has changed


def changes(now: Figures, before: Figures) -> tuple[Change, ...]:
    """The figures side by side. Better or worse is only what lies outside of what chance does: intervals that do not overlap."""
    return (
        Change(name=_("Calls"), now=number(now.calls), before=number(before.calls), change=_difference(now.calls - before.calls)),
        Change(
            name=_("Time of talk"),
            now=wording.length(now.seconds) if now.seconds else wording.NOTHING,
            before=wording.length(before.seconds) if before.seconds else wording.NOTHING,
            change=_share_of(now.seconds, before.seconds),
        ),
        _scores(now.score, before.score),
        _share(_("Auto-fails"), (now.auto_fails, now.calls), (before.auto_fails, before.calls), more_is="worse"),
        _share(_("Undecided criteria"), (now.undecided, now.applying), (before.undecided, before.applying), more_is=""),
    )


def criteria_changes(now: Figures, before: Figures, titles: Mapping[str, str]) -> tuple[Change, ...]:
    """Criteria that more or fewer calls pass than chance explains, those that changed most first. Only those of `titles` are told."""
    found = []
    for criterion, title in titles.items():
        here, there = now.criteria.get(criterion, (0, 0)), before.criteria.get(criterion, (0, 0))
        if min(here[1], there[1]) >= profile.FEWEST:
            change = _share(title, here, there, more_is="better")
            found.append((abs(here[0] / here[1] - there[0] / there[1]), change))
    return tuple(change for _size, change in sorted(found, key=lambda pair: -pair[0]) if change.kind)[:SHOWN]


def _scores(now: profile.Figure, before: profile.Figure) -> Change:
    if now.value is None or before.value is None:
        return Change(name=_("Average score"), now=_score(now), before=_score(before), change=wording.NOTHING)
    kind = _kind(now.value - before.value, now.interval, before.interval, "better")
    return Change(name=_("Average score"), now=_score(now), before=_score(before), change=signed(now.value - before.value, 1), kind=kind)


def _score(figure: profile.Figure) -> str:
    return _(wording.TOO_FEW) if figure.value is None else scored(figure)


def scored(figure: profile.Figure) -> str:
    """A mean score with its interval: 82.5 (79.1–85.0)."""
    if figure.value is None:
        return wording.NOTHING
    if figure.interval is None:
        return number(figure.value, 1)
    return f"{number(figure.value, 1)} ({number(figure.interval[0], 1)}–{number(figure.interval[1], 1)})"


def _share(name: str, now: tuple[int, int], before: tuple[int, int], *, more_is: str) -> Change:
    """Shares are compared from `profile.FEWEST` on; of fewer there are counts."""
    if min(now[1], before[1]) < profile.FEWEST:
        told = [
            _("%(part)s of %(all)s", part=number(part), all=number(whole)) if whole else wording.NOTHING for part, whole in (now, before)
        ]
        return Change(name=name, now=told[0], before=told[1], change=wording.NOTHING)
    here, there = now[0] / now[1], before[0] / before[1]
    intervals = wilson(*now), wilson(*before)
    kind = _kind(here - there, *intervals, more_is) if more_is else ""
    points = _("%(num)s percentage points", num=signed((here - there) * 100, 0))
    return Change(name=name, now=_with(here, intervals[0]), before=_with(there, intervals[1]), change=points, kind=kind)


def _with(share: float, interval: Interval | None) -> str:
    return percent(share) if interval is None else wording.estimate(share, interval)


def _kind(difference: float, now: Interval | None, before: Interval | None, more_is: str) -> str:
    if now is None or before is None or (now[0] <= before[1] and before[0] <= now[1]):
        return ""
    other = {"better": "worse", "worse": "better"}[more_is]
    return more_is if difference > 0 else other


def _difference(count: int) -> str:
    return signed(count, 0) if count else _("the same")


def _share_of(now: float, before: float) -> str:
    return _("%(num)s %%", num=signed((now / before - 1) * 100, 0)) if now and before else wording.NOTHING

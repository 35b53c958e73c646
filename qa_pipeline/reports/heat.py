"""How often each criterion is passed by each agent and team, as a table that shows at a glance where it is weak."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from qa_pipeline.agreement import wilson
from qa_pipeline.reports import figures, profile, wording
from qa_pipeline.reports.rows import Question, Row
from qa_pipeline.translation import _, number, percent, percents

LINES = 120
"""Agents or teams in one table, those with most calls: a page of more than this is no overview."""

_STEPS = (0.5, 0.6, 0.7, 0.8, 0.9)
"""Shares at which the colour changes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A share in words and the interval that it stands with.

    `level` is its colour, 0 (seldom passed) to 5, and `value` what it is sorted by; None of too few calls.
    """

    text: str
    beside: str = ""
    level: int | None = None
    value: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """An agent or a team: `cells` are in the order of the criteria."""

    name: str
    calls: int
    score: Cell
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Heat:
    """`sections` are headings with how many of `titles` stand below each. `left_out` have fewer calls than those that are shown."""

    sections: tuple[tuple[str, int], ...]
    titles: tuple[str, ...]
    lines: tuple[Line, ...]
    left_out: int


def heat(known: Iterable[Row], name: Callable[[Row], str]) -> Heat | None:
    """By what `name` calls them; calls of which that is empty are left out. None where no call is left."""
    groups: dict[str, list[Row]] = {}
    for row in known:
        if named := name(row):
            groups.setdefault(named, []).append(row)
    if not groups:
        return None
    order = sorted(groups, key=lambda one: (-len(groups[one]), one.casefold(), one))
    asked = criteria(row for rows in groups.values() for row in rows)
    sections = {question.section: question.heading or wording.section(question.section) for question in reversed(asked)}
    counts = {section: sum(question.section == section for question in asked) for section in dict.fromkeys(q.section for q in asked)}
    return Heat(
        sections=tuple((sections[section], count) for section, count in counts.items()),
        titles=tuple(question.title for question in asked),
        lines=tuple(_line(one, groups[one], asked) for one in order[:LINES]),
        left_out=max(len(order) - LINES, 0),
    )


def criteria(known: Iterable[Row]) -> list[Question]:
    """Every criterion once, in the order of the scorecards, those of a section together."""
    sections: dict[str, dict[str, Question]] = {}
    seen: set[int] = set()
    for row in known:
        if id(row.questions) in seen:  # calls of one scorecard share them
            continue
        seen.add(id(row.questions))
        for question in row.questions:
            sections.setdefault(question.section, {}).setdefault(question.id, question)
    return [question for section in sections.values() for question in section.values()]


def _line(name: str, rows: Sequence[Row], asked: Sequence[Question]) -> Line:
    counts = {question.id: [0, 0] for question in asked}
    for row in rows:
        for question, verdict in zip(row.questions, row.verdicts, strict=True):
            if verdict in "pf":
                counts[question.id][0] += verdict == "p"
                counts[question.id][1] += 1
    cells = tuple(_cell(*counts[question.id]) for question in asked)
    return Line(name=name, calls=len(rows), score=_score(rows), cells=cells)


def _cell(passed: int, decided: int) -> Cell:
    if not decided:
        return Cell(text="")
    if decided < profile.FEWEST:
        return Cell(text=_("%(part)s of %(all)s", part=number(passed), all=number(decided)))
    share = passed / decided
    low, high = wilson(passed, decided) or (share, share)
    return Cell(text=percent(share), beside=percents(low, high), level=sum(share >= step for step in _STEPS), value=round(share, 4))


def _score(rows: Sequence[Row]) -> Cell:
    figure = profile.mean(row.score for row in rows)
    if figure.value is None:
        return Cell(text=_(wording.TOO_FEW) if figure.calls else wording.NOTHING)
    text, _space, beside = figures.scored(figure).partition(" ")
    level = sum(figure.value / 100 >= step for step in _STEPS)
    return Cell(text=text, beside=beside.strip("()"), level=level, value=round(figure.value, 2))

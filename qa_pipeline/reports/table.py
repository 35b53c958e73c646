"""The table that ends a run in the terminal."""

import io
import unicodedata
from collections.abc import Sequence
from typing import TYPE_CHECKING

from qa_pipeline.reports import ranking, wording
from qa_pipeline.translation import _, listed, ngettext, pgettext
from qa_pipeline.types import ScoredCall

if TYPE_CHECKING:
    from rich.table import Table
    from rich.text import Text

_NARROW = 100
"""Columns of a terminal below which what was missed stands under the table instead of in it."""


def render(calls: Sequence[ScoredCall], width: int = 120, color: bool = False) -> str:
    """Calls as lines of at most `width` characters, those that need an ear first, then the totals. `color` adds terminal colours."""
    from rich.console import Console

    console = Console(
        file=io.StringIO(),
        width=max(width, 40),
        force_terminal=color,
        color_system="standard" if color else None,
        no_color=not color,
        legacy_windows=False,
        highlight=False,
    )
    ranked = ranking.by_need(calls)
    narrow = width < _NARROW
    with console.capture() as capture:
        if ranked:
            console.print(_table(ranked, missed=not narrow))
            console.print()
        for call in ranked if narrow else ():
            if call.report.missed:
                console.print(_text(_("%(call)s missed: %(titles)s", call=call.report.call_id, titles=_missed(call))))
        console.print(_text(_totals(ranked), "bold"))
    return "\n".join(line.rstrip() for line in capture.get().splitlines())


def _table(calls: Sequence[ScoredCall], *, missed: bool) -> "Table":
    from rich.box import SIMPLE_HEAD
    from rich.table import Table

    table = Table(box=SIMPLE_HEAD, pad_edge=False, show_edge=False)
    table.add_column(pgettext("column", "call"), no_wrap=True, overflow="ellipsis", min_width=12, max_width=32)
    table.add_column(pgettext("column", "language"), no_wrap=True)
    table.add_column(pgettext("column", "agent"), no_wrap=True, overflow="ellipsis", min_width=5, max_width=20)
    table.add_column(pgettext("column", "score"), justify="right", no_wrap=True)
    table.add_column(pgettext("column", "auto-fail"), no_wrap=True)
    table.add_column(pgettext("column", "undecided"), justify="right", no_wrap=True)
    if missed:
        table.add_column(pgettext("column", "missed"), overflow="fold")
    for call in calls:
        report = call.report
        cells = [
            _text(report.call_id),
            _text(call.conversation.language),
            _text(wording.agent(call.conversation.metadata)),
            _text(wording.score(report.score), "bold"),
            _text(_("AUTO-FAIL") if report.auto_fail else "", "bold red"),
            _text(_("%(part)s of %(all)s", part=len(report.undecided), all=len(report.criteria)), "yellow" if report.undecided else ""),
        ]
        table.add_row(*cells, *([_text(_missed(call))] if missed else []))
    return table


def _missed(call: ScoredCall) -> str:
    """The titles of what was missed, what fails the whole call first."""
    failed = sorted(call.report.missed, key=lambda result: not result.critical)
    return "; ".join(call.titles.get(result.id, result.id) for result in failed)


def _totals(calls: Sequence[ScoredCall]) -> str:
    """The average never stands without what is undecided in it."""
    if not calls:
        return _("no calls")
    reports = [call.report for call in calls]
    scored = [report.score for report in reports if report.score is not None]
    average = ranking.average(scored)
    undecided = sum(len(report.undecided) for report in reports)
    waiting = sum(1 for report in reports if report.undecided)
    return listed(
        [
            wording.count(len(calls), "call"),
            _("no score: nothing was decided")
            if average is None
            else _("average score %(score)s (of %(calls)s)", score=wording.number(average), calls=len(scored)),
            _waiting(undecided, waiting),
            wording.count(sum(report.auto_fail for report in reports), "auto-fail"),
        ]
    )


def _waiting(undecided: int, calls: int) -> str:
    """How much waits for a person: 3 criteria undecided in 2 calls."""
    told = ngettext("%(num)s criterion undecided", "%(num)s criteria undecided", undecided)
    return ngettext("%(undecided)s in %(num)s call", "%(undecided)s in %(num)s calls", calls, undecided=told) if undecided else told


def _text(content: str, style: str = "") -> "Text":
    """Text that holds no markup, whatever is in it, and nothing that a terminal would obey or cannot print."""
    from rich.text import Text

    return Text(
        "".join("\N{REPLACEMENT CHARACTER}" if unicodedata.category(letter) in ("Cc", "Cs") else letter for letter in content), style
    )

"""The pages of a report that are of all its calls: which there are, what each shows, and how they lead to each other."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from qa_pipeline.reports import agents_page, figures, files, heard_page, index_page, offers_page, talk_page
from qa_pipeline.reports.figures import Figures
from qa_pipeline.reports.rows import Row
from qa_pipeline.translation import N_, _
from qa_pipeline.types import CallFacts, RunSummary

INDEX = "index.html"

TITLES = {
    INDEX: N_("Overview"),
    "agents.html": N_("Agents and teams"),
    "offers.html": N_("Offers"),
    "talk.html": N_("Conversations"),
    "sound.html": N_("Audio quality"),
    "files.html": N_("Quarantine"),
}
"""The pages, in the order in which they are led to, by their titles."""

PAGES = tuple(TITLES)

FILES_LISTED = 2_000
"""Files that are listed of one kind; the run's own page and its log have all of them."""

Render = Callable[..., str]


def write(
    folder: Path,
    known: Sequence[Row],
    summary: RunSummary,
    render: Render,
    *,
    about: str,
    run_page: str,
    before: Figures | None,
    history: Iterable[CallFacts],
) -> list[str]:
    """Writes the pages of `known`, the neediest first, and gives their names; the first page is written last.

    A page with nothing to show is not written.
    """
    views = _views(known, summary, history)
    leads = [(name, _(title)) for name, title in TITLES.items() if name == INDEX or name in views]
    shared = {"summary": summary, "about": about, "run_page": run_page, "leads": leads, "listed": FILES_LISTED}
    now = figures.of(known, summary.started_at)
    for name, view in views.items():
        files.write_text(folder / name, render(name, page=view, here=name, **shared))
    figures.write(folder, now)
    view = index_page.page(known, summary, now, before)
    files.write_text(folder / INDEX, render(INDEX, page=view, here=INDEX, **shared))
    return [INDEX, *views]


def _views(known: Sequence[Row], summary: RunSummary, history: Iterable[CallFacts]) -> dict[str, Any]:
    """What each page but the first shows, of those that have something to show."""
    found: dict[str, Any] = {
        "agents.html": agents_page.page(known, history),
        "offers.html": offers_page.page(known),
        "talk.html": talk_page.page(known),
        "sound.html": heard_page.page(known),
        "files.html": summary if summary.refused or summary.failed or summary.waiting else None,
    }
    if found["agents.html"].is_empty:
        del found["agents.html"]
    return {name: view for name, view in found.items() if view is not None}

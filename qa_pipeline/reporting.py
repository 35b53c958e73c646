"""Reports of selected calls, out of the store: HTML, a workbook, CSV and Parquet, in any number of these at once."""

import errno
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path
from typing import Any
from urllib.parse import quote

from qa_pipeline import ledger, translation
from qa_pipeline.errors import SettingsError, StoreError
from qa_pipeline.export import columns, delimited, parquet, workbook
from qa_pipeline.export.workbook import Around, Workbook
from qa_pipeline.export.writing import Taking, Written
from qa_pipeline.recalled import Recalled
from qa_pipeline.reports import figures, files, html, trend
from qa_pipeline.reports.figures import Figures
from qa_pipeline.settings import Settings
from qa_pipeline.store import Store, facts, now, open_store
from qa_pipeline.translation import _
from qa_pipeline.types import RunSummary, Verdict
from qa_pipeline.types.facts import CallFacts, Selection

FORMATS = ("html", "xlsx", "csv", "parquet")

WORKBOOK = "report.xlsx"

TOGETHER = 200
"""Calls whose reasons are read with one query."""

Tell = Callable[[str], None]
"""Is told, for each call, for what format it was taken."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A report that somebody wants: of which calls, in which formats, in which folder; `workbook` is the path of the XLSX."""

    selection: Selection
    formats: Sequence[str]
    folder: Path
    workbook: Path


@dataclass(slots=True)
class Made:
    """What was written, what a person should know of it, and the calls that the store could not give back, with why."""

    written: list[Written] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    failed: list[tuple[str, str]] = field(default_factory=list)

    def files(self) -> dict[Path, dict[str, int]]:
        """How many rows each table has, by the file that it is in."""
        found: dict[Path, dict[str, int]] = {}
        for one in self.written:
            found.setdefault(one.path, {})[one.table] = one.rows
        return found


def write(store: Store, settings: Settings, asked: Asked, tell: Tell = lambda _: None) -> Made:
    """Writes the report in the report's language. Each file is whole or not there.

    Raises SettingsError when the folder cannot be written, StoreError when the disk is full or the store cannot be read.
    """
    made = Made()
    with translation.speaking(settings.report_language), writable(asked.folder):
        asked.folder.mkdir(parents=True, exist_ok=True)
        if "html" in asked.formats:
            _write_html(store, settings, asked, made, tell)
        tables(store, asked, made, tell)
    return made


def tables(store: Store, asked: Asked, made: Made, tell: Tell = lambda _: None) -> None:
    """Writes what is no HTML, in the language that is spoken. The calls are gone through once, whatever the formats."""
    told = _Told(store)
    with ExitStack() as stack:
        takers: list[Taking] = []
        book: Workbook | None = None
        for format_ in asked.formats:
            if format_ == "xlsx":
                book = stack.enter_context(workbook.writing(asked.workbook, _around(store, asked, told)))
                takers.append(book)
            elif format_ in _TABLES:
                takers.append(_TABLES[format_](stack, asked.folder))
        if not takers:
            return
        selected = facts.select(store, asked.selection)
        for call in told.noted(selected) if book is not None else selected:
            for taker in takers:
                taker.add(call)
            tell("xlsx" if book is not None else "tables")
    made.written += [one for taker in takers for one in taker.written()]
    made.notes += book.notes if book is not None else []


def beside(settings: Settings, folder: Path, call_ids: Sequence[str]) -> list[Path]:
    """Writes the report of a run, as far as it is no HTML, in the formats of the settings; where. Nothing of a run without calls.

    Raises SettingsError when the folder cannot be written, StoreError when the disk is full or the store cannot be read.
    """
    formats = [format_ for format_ in settings.report_formats if format_ != "html"]
    if not formats or not call_ids:
        return []
    made = Made()
    selection = Selection(call_ids=tuple(call_ids))
    with closing(open_store(settings.database_url)) as store, translation.speaking(settings.report_language), writable(folder):
        folder.mkdir(parents=True, exist_ok=True)
        tables(store, Asked(selection=selection, formats=formats, folder=folder, workbook=folder / WORKBOOK), made)
    return list(made.files())


_TABLES: Mapping[str, Callable[[ExitStack, Path], Taking]] = {
    "csv": lambda stack, folder: stack.enter_context(delimited.writing(folder)),
    "parquet": lambda stack, folder: stack.enter_context(parquet.writing(folder)),
}


@contextmanager
def writable(folder: Path) -> Iterator[None]:
    """Says in our words why something could not be written."""
    try:
        yield
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise StoreError(f"the disk of {folder} is full: make room, then ask for the report again") from error
        raise SettingsError(f"{folder}: the report cannot be written ({error.strerror or error})") from error


def before(selection: Selection) -> Selection | None:
    """The same selection in the period before, which is as long and ends where it begins. None where it has no beginning."""
    since, until = columns.when(selection.since), columns.when(selection.until or now())
    if since is None or until is None or until <= since:
        return None
    try:
        earlier = since - (until - since)
    except OverflowError:
        return None
    return replace(selection, since=earlier.isoformat(), until=since.isoformat())


# ---------------------------------------------------------------------------------------------------------------------
# HTML


def _write_html(store: Store, settings: Settings, asked: Asked, made: Made, tell: Tell) -> None:
    recalled, calls, seconds = Recalled(store, settings), 0, 0.0
    for call in facts.select(store, asked.selection, details=False):
        calls += 1
        seconds += call.duration or 0.0

    def told() -> Iterator[CallFacts]:
        for call in facts.select(store, asked.selection, details=False):
            yield call
            tell("html")

    since = asked.selection.since
    lately = replace(asked.selection, since=trend.lately(since).since, until=since) if since else None
    history = () if lately is None else facts.select(store, lately, details=False)
    summary = _summary(asked.folder.name, calls, seconds)
    index = html.write(
        asked.folder,
        recalled.calls(told()),
        summary,
        about=" · ".join(f"{name}: {value}" for name, value in _selected(asked.selection)) or _("all calls"),
        having=recalled.having,
        before=_figures(store, asked.selection),
        history=history,
    )
    made.failed += recalled.failed
    made.written.append(Written(path=index, table="html", rows=calls - len(recalled.failed)))


def _figures(store: Store, selection: Selection) -> Figures | None:
    """Those of the period before; None where it has no beginning."""
    earlier = before(selection)
    return None if earlier is None else figures.of_facts(facts.select(store, earlier), earlier.until)


def _summary(name: str, calls: int, seconds: float) -> RunSummary:
    """What stands in the place of a run: nothing was heard or scored now."""
    at = now()
    return RunSummary(
        run_id=name,
        started_at=at,
        ended_at=at,
        seen=calls,
        done=calls,
        already=0,
        waiting=(),
        refused=(),
        failed=(),
        audio_seconds=seconds,
        stage_seconds={},
        models=(),
    )


# ---------------------------------------------------------------------------------------------------------------------
# What a workbook shows beside the facts


class _Told:
    """Titles and reasons of criteria, from the newest scores of calls; reasons of the calls that are at hand."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._language = translation.language()
        self._titles: dict[tuple[str, int], dict[str, str]] = {}
        self._reasons: dict[str, dict[str, str]] = {}

    def noted(self, calls: Iterable[CallFacts]) -> Iterator[CallFacts]:
        """The calls as they come; each with its reasons known while it is the one that came last."""
        remaining = iter(calls)
        while some := list(islice(remaining, TOGETHER)):
            undecided = [call.sha256 for call in some if any(one.verdict is Verdict.UNSURE for one in call.verdicts)]
            untitled = [call.sha256 for call in some if self._lacks_titles(call)]
            scores = self._store.newest(ledger.SCORE, [*dict.fromkeys((*undecided, *untitled))])
            self._reasons.clear()
            for call in some:
                if call.sha256 in scores:
                    self._note(call, scores[call.sha256].value())
            yield from some

    def titles(self, call: CallFacts) -> Mapping[str, str]:
        return self._titles.get((call.scorecard, call.version), {})

    def reasons(self, call: CallFacts) -> Mapping[str, str]:
        return self._reasons.get(call.sha256, {})

    def _lacks_titles(self, call: CallFacts) -> bool:
        known = self.titles(call)
        return any(verdict.criterion not in known for verdict in call.verdicts)

    def _note(self, call: CallFacts, body: Mapping[str, Any]) -> None:
        titles = {**body["titles"]["en"], **body["titles"].get(self._language, {})}
        self._titles.setdefault((call.scorecard, call.version), {}).update(titles)
        criteria = body["report"]["criteria"]
        self._reasons[call.sha256] = {one["id"]: one["reason"] for one in criteria if one["verdict"] == Verdict.UNSURE.value}


def _around(store: Store, asked: Asked, told: _Told) -> Around:
    earlier = before(asked.selection)
    return Around(
        titles=told.titles,
        reasons=told.reasons,
        page=_pages(asked.workbook.parent),
        earlier=() if earlier is None else facts.select(store, earlier, details=False),
        about=[*_selected(asked.selection), *_compared(earlier), (_("Made at"), translation.moment(now(), local=False))],
    )


def _pages(folder: Path) -> Callable[[str], str | None]:
    """Finds the page of a call beside a workbook in `folder`, where an HTML report is there."""
    if not (folder / "calls").is_dir():
        return lambda _: None

    def page(call_id: str) -> str | None:
        name = f"{files.safe_names([call_id])[0]}.html"
        return f"calls/{quote(name)}" if (folder / "calls" / name).is_file() else None

    return page


def _selected(selection: Selection) -> Iterator[tuple[str, str]]:
    if selection.since or selection.until:
        yield _("Calls from"), translation.moment(selection.since, local=False)
        yield _("until"), translation.moment(selection.until or now(), local=False)
    named = (
        (_("Teams"), selection.teams),
        (_("Agents"), selection.agents),
        (_("Queues"), selection.queues),
        (_("Scorecards"), selection.scorecards),
    )
    yield from ((name, ", ".join(values)) for name, values in named if values)


def _compared(earlier: Selection | None) -> Iterator[tuple[str, str]]:
    if earlier is not None:
        yield _("Compared with calls from"), translation.moment(earlier.since, local=False)
        yield _("until"), translation.moment(earlier.until, local=False)

"""The report as a workbook (XLSX): a sheet for each audience, with real dates and numbers, filters, colours, and links to the call pages.

It is written row by row: calls do not stay in memory. What a workbook cannot hold goes on in another sheet, or is said in the first one.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from qa_pipeline.export import columns
from qa_pipeline.export.headings import AGENTS, CALLS, CRITERIA, HEADINGS, NAMES, OFFERS, UNDECIDED
from qa_pipeline.export.sheet import Cell, Cut, Formats, Sheet, sheet_name
from qa_pipeline.export.tally import Interval, Tally
from qa_pipeline.export.writing import Written
from qa_pipeline.reports import files, wording
from qa_pipeline.translation import N_, _, direction, ngettext, number, told
from qa_pipeline.types import Verdict
from qa_pipeline.types.facts import CallFacts, VerdictFact

ABOUT = N_("About")

ROWS = ".rows"
"""How the name of the hidden folder ends in which rows are until all is written. One left over is of a process that was killed."""

_DIRECTIONS = {"inbound": N_("inbound"), "outbound": N_("outbound")}
_CUSTOMERS = {"regular": N_("regular"), "key": N_("key"), "new": N_("new"), "regional": N_("regional"), "market": N_("market")}
_HEARD = {"good": N_("good"), "fair": N_("fair"), "poor": N_("poor")}
_TRENDS = {"better": N_("better"), "worse": N_("worse"), "alike": N_("no clear difference")}


def _nothing(_: CallFacts) -> Mapping[str, str]:
    return {}


def _no_page(_: str) -> str | None:
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """What a workbook shows beside the facts of calls.

    `titles` and `reasons` are of the criteria of a call, by their ids; `page` is the address of a call's page from where the workbook lies,
    by the call's id. `earlier` are the calls of the period before, read when all others are. `about` are lines that say what was selected,
    in the language of the workbook: what it is, and its value.
    """

    titles: Callable[[CallFacts], Mapping[str, str]] = _nothing
    reasons: Callable[[CallFacts], Mapping[str, str]] = _nothing
    page: Callable[[str], str | None] = _no_page
    earlier: Iterable[CallFacts] = ()
    about: Sequence[tuple[str, str]] = field(default=())


class Workbook:
    """Takes calls one by one, in the order of their time. In the language that is spoken."""

    def __init__(self, book: Any, path: Path, around: Around) -> None:
        self._book = book
        self._path = path
        self._around = around
        self._tally = Tally()
        self._titles: dict[tuple[str, str], str] = {}
        self._cut = Cut()
        self._formats = Formats(book)
        self._about = book.add_worksheet(sheet_name(_(ABOUT)))
        trends = (_(_TRENDS["better"]), _(_TRENDS["worse"]))
        self._sheets = {name: Sheet(book, _(said), HEADINGS[name], self._formats, self._cut, trends=trends) for name, said in NAMES.items()}

    def add(self, call: CallFacts) -> None:
        self._tally.add(call)
        titles = self._around.titles(call)
        page = self._around.page(call.call_id)
        self._sheets[CALLS].add(self._call(call, titles), {0: page} if page else None)
        undecided = [verdict for verdict in call.verdicts if verdict.verdict is Verdict.UNSURE]
        reasons = self._around.reasons(call) if undecided else {}
        for verdict in call.verdicts:
            self._titles[call.scorecard, verdict.criterion] = titles.get(verdict.criterion, verdict.criterion)
            self._titles[call.scorecard, verdict.section] = titles.get(verdict.section, "")
        for verdict in undecided:
            links = {0: _place(page, verdict)} if page else None
            self._sheets[UNDECIDED].add(_undecided(call, verdict, titles, reasons), links)

    def finish(self) -> None:
        """Writes what comes of all calls."""
        for earlier in self._around.earlier:
            self._tally.add_earlier(earlier)
        for row in self._agents():
            self._sheets[AGENTS].add(row)
        for row in self._criteria():
            self._sheets[CRITERIA].add(row)
        for row in self._offers():
            self._sheets[OFFERS].add(row)
        for sheet in self._sheets.values():
            sheet.close()
        self._write_about()

    def written(self) -> list[Written]:
        return [Written(path=self._path, table=name, rows=sheet.rows) for name, sheet in self._sheets.items()]

    @property
    def notes(self) -> list[str]:
        """What the workbook could not hold as it is, and where that is whole."""
        said = []
        for name, sheet in self._sheets.items():
            if sheet.parts > 1:
                text = _("%(name)s has more rows than a sheet holds: it goes on in further sheets at the end.", name=_(NAMES[name]))
                said.append(text)
        if self._cut.texts:
            said.append(
                ngettext(
                    "%(num)s text is longer than a cell holds and ends in “…”: CSV and Parquet have it whole.",
                    "%(num)s texts are longer than a cell holds and end in “…”: CSV and Parquet have them whole.",
                    self._cut.texts,
                )
            )
        if self._cut.links:
            said.append(
                ngettext(
                    "%(num)s row has no link: a sheet holds no more of them.",
                    "%(num)s rows have no link: a sheet holds no more of them.",
                    self._cut.links,
                )
            )
        return said

    # -- rows ---------------------------------------------------------------------------------------------------------

    def _call(self, call: CallFacts, titles: Mapping[str, str]) -> list[Cell]:
        worst = columns.worst(call)
        return [
            call.call_id,
            columns.when(call.at),
            call.duration,
            call.agent_name or call.agent_id,
            call.agent_id,
            call.team,
            call.queue,
            call.customer_id,
            _said(_DIRECTIONS, call.direction),
            _said(_CUSTOMERS, call.customer_type),
            wording.language(call.language) if call.language else None,
            _said(_HEARD, call.audio_quality or ""),
            call.scorecard,
            call.version,
            call.score,
            call.raw_score,
            call.auto_fail,
            call.passed,
            columns.count(call, Verdict.FAIL),
            columns.count(call, Verdict.UNSURE),
            None if worst is None else titles.get(worst.criterion, worst.criterion),
            not call.by_meaning,
        ]

    def _agents(self) -> Iterator[list[Cell]]:
        for name, agent in self._tally.agents():
            score, before, change = agent.score, agent.score_before, agent.change
            yield [
                name or _("not named"),
                agent.agent_id,
                agent.team,
                agent.calls,
                score.value,
                *_ends(score.interval),
                agent.auto_fails,
                agent.undecided,
                agent.offered,
                agent.taken,
                agent.sold.value,
                *_ends(agent.sold.interval),
                before.calls,
                before.value,
                None if change is None else change.value,
                *_ends(None if change is None else change.interval),
                None if change is None else _(_TRENDS[change.trend]),
            ]

    def _criteria(self) -> Iterator[list[Cell]]:
        for (scorecard, criterion), found in sorted(self._tally.criteria.items(), key=lambda one: one[0][0]):  # stable: as in the scorecard
            yield [
                self._titles.get((scorecard, criterion), criterion),
                criterion,
                scorecard,
                self._titles.get((scorecard, found.section)) or wording.section(found.section),
                found.critical,
                found.verdicts.total(),
                found.verdicts[Verdict.PASS],
                found.verdicts[Verdict.FAIL],
                found.verdicts[Verdict.NA],
                found.verdicts[Verdict.UNSURE],
                found.passed.value,
                *_ends(found.passed.interval),
            ]

    def _offers(self) -> Iterator[list[Cell]]:
        by_number = sorted(self._tally.products.items(), key=lambda one: (-one[1].answers.total(), one[0].casefold()))
        for name, product in by_number:
            answers = product.answers
            counts = (answers.total(), answers["taken"], answers["refused"], answers["ignored"])
            yield [name, *counts, product.taken.value, *_ends(product.taken.interval)]

    # -- the first sheet ----------------------------------------------------------------------------------------------

    def _write_about(self) -> None:
        sheet, formats = self._about, self._formats
        if direction() == "rtl":
            sheet.right_to_left()
        sheet.set_column(0, 0, 28)
        sheet.set_column(1, 1, 26)
        sheet.set_column(2, 2, 90)
        sheet.set_landscape()
        sheet.fit_to_pages(1, 0)
        sheet.write_string(0, 0, _("Quality of calls"), formats.title)
        at = 2
        for name, value in (*self._around.about, *self._counts()):
            sheet.write_string(at, 0, name, formats.bold)
            sheet.write_string(at, 1, value, formats.of["text"])
            at += 1
        for note in self.notes:
            sheet.write_string(at, 0, _("Note"), formats.bold)
            sheet.write_string(at, 1, note, formats.of["text"])
            at += 1
        at += 1
        for position, title in enumerate((_("Sheet"), _("Column"), _("What it is"))):
            sheet.write_string(at, position, title, formats.header)
        for name, titled in HEADINGS.items():
            for heading in titled:
                if heading.about:
                    at += 1
                    sheet.write_url(at, 0, f"internal:'{sheet_name(_(NAMES[name]))}'!A1", formats.link, _(NAMES[name]))
                    sheet.write_string(at, 1, _(heading.title), formats.of["text"])
                    sheet.write_string(at, 2, _(heading.about), formats.of["wrapped"])

    def _counts(self) -> Iterator[tuple[str, str]]:
        yield _("Calls"), number(self._tally.calls)
        yield _("Hours"), number(self._tally.seconds / 3600, 1)
        yield _("Auto-fails"), number(self._tally.auto_fails)
        yield _("Undecided verdicts"), number(self._tally.undecided)


@contextmanager
def writing(path: Path, around: Around) -> Iterator[Workbook]:
    """Writes a workbook while a block lasts; whole, or not at all. Raises OSError where it cannot be written."""
    import xlsxwriter  # type: ignore[import-untyped]
    from xlsxwriter.exceptions import FileCreateError  # type: ignore[import-untyped]

    with files.replacing(path) as part, TemporaryDirectory(prefix=f".{path.name}.", suffix=ROWS, dir=path.parent) as folder:
        options = {"constant_memory": True, "tmpdir": folder, "strings_to_formulas": False, "strings_to_urls": False}
        book = xlsxwriter.Workbook(str(part), options)
        try:
            book.set_properties({"title": _("Quality of calls"), "comments": "qa-pipeline"})
            workbook = Workbook(book, path, around)
            yield workbook
            workbook.finish()
        finally:
            try:
                book.close()  # what is there of it is taken away, if it went wrong
            except FileCreateError as error:
                raise OSError(str(error)) from error


def _undecided(call: CallFacts, verdict: VerdictFact, titles: Mapping[str, str], reasons: Mapping[str, str]) -> list[Cell]:
    return [
        call.call_id,
        columns.when(call.at),
        call.agent_name or call.agent_id,
        call.team,
        titles.get(verdict.section) or wording.section(verdict.section),
        titles.get(verdict.criterion, verdict.criterion),
        told(reasons.get(verdict.criterion, ""), titles),
        verdict.start,
        verdict.confidence,
        verdict.critical,
        verdict.criterion,
        call.scorecard,
    ]


def _place(page: str, verdict: VerdictFact) -> str:
    """Where in a call's page the verdict's evidence is."""
    return page if verdict.turn is None else f"{page}#t{verdict.turn}"


def _ends(interval: Interval | None) -> tuple[float | None, float | None]:
    return (None, None) if interval is None else interval


def _said(words: Mapping[str, str], name: str) -> str:
    return _(words[name]) if name in words else name

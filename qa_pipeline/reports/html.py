"""The HTML report: a folder that opens by a double click, with nothing loaded from anywhere else."""

import multiprocessing
import os
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import nullcontext
from dataclasses import dataclass, replace
from functools import cache
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from qa_pipeline import translation
from qa_pipeline.errors import BackendError
from qa_pipeline.reports import (
    call_page,
    conversation_card,
    conversion,
    copying,
    files,
    hearing_card,
    kept,
    listening,
    manner_card,
    overview,
    policy,
    profile,
    profile_card,
    regions,
    rows,
    waveform,
    wording,
)
from qa_pipeline.reports.copying import Copied, Copying, Having
from qa_pipeline.reports.figures import Figures
from qa_pipeline.reports.rows import Question, Row
from qa_pipeline.types import CallFacts, RunSummary, ScoredCall, Verdict

if TYPE_CHECKING:
    import jinja2

_TEMPLATES = Path(__file__).parent / "templates"

GENERATOR = '<meta name="generator" content="qa-pipeline">'
"""Stands near the top of every page of ours: only such pages are ever removed."""


TOGETHER = 32
"""Calls whose pages are written at once."""

ALONE = 200
"""Calls from which on other processes help: a few seconds of work are not worth their start."""

PROCESSES = 4
"""Processes that help at most: each holds some 150 MB, and the disk is the same for all."""

STEPS = '<span class="steps">'
"""Begins the place on a call's page where the calls before and after it are led to."""


def write(
    folder: Path,
    calls: Iterable[ScoredCall],
    summary: RunSummary,
    *,
    about: str = "",
    run_page: str = "",
    having: Having = nullcontext,
    before: Figures | None = None,
    history: Iterable[CallFacts] = (),
    processes: int | None = None,
) -> Path:
    """Write the report of a run to `folder` and give the path of its `index.html`. Recordings are copied where `having` has them.

    `calls` are asked for once, one after the other, in any order: a page is written as its call comes, and of the call a row is kept.
    `about` says in a line which calls these are, for a report that is not of a run: then nothing of `summary` is shown but when it is of.
    `run_page` is the file in `folder` that will say what the run did, for the pages to lead to; without it, they lead to none. `before`
    are the figures of the last report of this kind, as `figures.read` gives them from its folder, to say what has changed. `history` are
    calls before these, by what the store keeps of them (no verdicts are needed), to show how scores went; they are asked for once, too.
    All words are in the language that `translation.speaking` says; titles of criteria come with the calls. `processes` is how many write
    pages, as many as there are cores without it; 1 starts no other.

    `folder` then holds `index.html`, further pages, `calls/*.html` and `audio/*.mp3`, and can be moved or zipped. Every file is whole or
    not there, and the index, written last, only names files that are. Recordings that are there already are not encoded again; pages and
    recordings of an earlier report in the same folder that this one does not have are removed. A recording that cannot be copied leaves
    its call without audio, and the page says why.

    Raises BackendError where a process that writes pages ended, and OSError where a file cannot be written.
    """
    for part in ("calls", "audio"):
        (folder / part).mkdir(parents=True, exist_ok=True)
        files.forget_parts(folder / part)
    known, copies = _call_pages(folder, calls, having, processes or min(len(os.sched_getaffinity(0)), PROCESSES))
    ranked = rows.by_need(known)
    _connect(folder / "calls", [row.page for row in ranked])
    pages = overview.write(folder, ranked, summary, render, about=about, run_page=run_page, before=before, history=history)
    _sweep((folder / "calls").glob("*.html"), {row.page for row in ranked})
    _sweep((folder / "audio").glob("*.mp3"), copies)
    _sweep((folder / name for name in overview.PAGES if (folder / name).is_file()), set(pages))
    return folder / overview.INDEX


# ---------------------------------------------------------------------------------------------------------------------
# Pages of calls


@dataclass(frozen=True, slots=True, kw_only=True)
class _Task:
    """Calls whose pages are to be written, with the names of these and what became of their recordings."""

    folder: Path
    language: str
    calls: tuple[ScoredCall, ...]
    pages: tuple[str, ...]
    copied: tuple[Copied, ...]


def _call_pages(folder: Path, calls: Iterable[ScoredCall], having: Having, processes: int) -> tuple[list[Row], set[str]]:
    """Writes them; gives the rows of the calls, and the names of the recordings."""
    copies: set[str] = set()
    known: list[Row] = []
    shared: dict[tuple[Question, ...], tuple[Question, ...]] = {}
    with copying.copying(having) as copy:
        for done in _worked(_tasks(folder, calls, copy, copies), processes):
            known += (replace(row, questions=shared.setdefault(row.questions, row.questions)) for row in done)
    return known, copies


def _tasks(folder: Path, calls: Iterable[ScoredCall], copy: Copying, copies: set[str]) -> Iterator[_Task]:
    """Some calls at a time, their recordings copied; the names of those are added to `copies`."""
    names = files.Names()
    left = iter(calls)
    while some := tuple(islice(left, TOGETHER)):
        stems = [names.of(call.report.call_id) for call in some]
        copied = copy(some, [folder / "audio" / f"{stem}.mp3" for stem in stems])
        copies.update(one.name for one in copied if one.name)
        pages = tuple(f"{stem}.html" for stem in stems)
        yield _Task(folder=folder / "calls", language=translation.language(), calls=some, pages=pages, copied=tuple(copied))


def _worked(tasks: Iterator[_Task], processes: int) -> Iterator[list[Row]]:
    """The first calls here; where there are many, the others in processes of their own."""
    for task in islice(tasks, ALONE // TOGETHER if processes > 1 else None):
        yield _written(task)
    more = next(tasks, None)
    if more is None:
        return
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # read when numpy is loaded: nothing here is worth threads of its own
    # Not forked: this process may have threads of models, and connections to the database.
    pool = ProcessPoolExecutor(processes, multiprocessing.get_context("spawn"))
    pending = {pool.submit(_written, more)}
    try:
        while pending:
            while len(pending) < 2 * processes and (more := next(tasks, None)) is not None:
                pending.add(pool.submit(_written, more))
            finished, pending = wait(pending, return_when=FIRST_COMPLETED)
            for future in finished:
                yield future.result()
    except BrokenProcessPool as error:
        raise BackendError("a process that wrote pages of the report ended, perhaps for want of memory") from error
    finally:
        pool.shutdown(cancel_futures=True)


def _written(task: _Task) -> list[Row]:
    """Writes the pages of a task and gives the rows of its calls."""
    with translation.speaking(task.language):
        for call, page, copied in zip(task.calls, task.pages, task.copied, strict=True):
            files.write_text(task.folder / page, _call(call, copied))
    return [rows.of(call, page) for call, page in zip(task.calls, task.pages, strict=True)]


def _call(call: ScoredCall, copied: Copied) -> str:
    """The page of a call, not yet connected with others: which need an ear sooner is known when all are written."""
    alone = {"previous": None, "next": None}
    if call.deleted_on:
        return render("deleted.html", kept=kept.of(call), around=alone)
    view = call_page.page(call, playable=copied.name is not None, outline=copied.outline)
    address = f"../audio/{quote(copied.name)}" if copied.name else None
    return render("call.html", page=view, call=call, report=call.report, audio=address, trouble=copied.trouble, around=alone)


def _connect(folder: Path, pages: Sequence[str]) -> None:
    """Lets the pages lead from one to the next, in the order in which the first page lists them."""
    for place, page in enumerate(pages):
        around = {"previous": pages[place - 1] if place else None, "next": pages[place + 1] if place + 1 < len(pages) else None}
        before, begins, rest = (folder / page).read_text(encoding="utf-8").partition(STEPS)
        if begins and any(around.values()):
            files.write_text(folder / page, f"{before}{begins}{render('steps.html', around=around)}{rest.lstrip()}")


def _sweep(there: Iterable[Path], wanted: set[str]) -> None:
    """Remove what an earlier report left: pages and recordings that are ours and belong to no call of this one."""
    for path in there:
        if path.name not in wanted and _is_ours(path):
            path.unlink()


def _is_ours(path: Path) -> bool:
    if path.suffix == ".mp3":
        return listening.is_copy(path)
    with path.open(encoding="utf-8", errors="replace") as file:
        return GENERATOR in file.read(1000)


# ---------------------------------------------------------------------------------------------------------------------
# Templates


def render(template: str, **values: Any) -> str:
    """A page of ours: a template with its values, of which every text is escaped."""
    return _environment().get_template(template).render(**values)


@cache
def _environment() -> "jinja2.Environment":
    """Templates, compiled once."""
    environment = translation.environment(_TEMPLATES)
    environment.globals.update(
        wording=wording,
        Verdict=Verdict,
        generator=translation.trusted(GENERATOR),
        inlined=_inlined,
        policy=_policy,
        WAVEFORM=waveform.SCRIPT.name,
        UNITS=regions.UNITS,
        LISTED=hearing_card.LISTED,
        MOST_PLACES=hearing_card.MOST,
        COURSE_LISTED=conversation_card.LISTED,
        COURSE_WIDTH=conversation_card.WIDTH,
        COURSE_HEIGHT=conversation_card.HEIGHT,
        LINE_WIDTH=manner_card.LINE_WIDTH,
        LINE_HEIGHT=manner_card.LINE_HEIGHT,
        FEWEST_OFFERS=conversion.FEWEST,
        FEWEST_CALLS=profile.FEWEST,
        PROFILE_COLUMNS=profile_card.COLUMNS,
    )
    return environment


@cache
def _inlined(name: str) -> Any:
    """A style sheet or script of ours, to stand in the page itself: browsers load nothing beside a page that lies on a disk."""
    path = waveform.SCRIPT if name == waveform.SCRIPT.name else _TEMPLATES / name
    return translation.trusted(path.read_text(encoding="utf-8"))


def _policy(scripts: Sequence[str], styles: Sequence[str]) -> str:
    """The page's content security policy: our own styles and scripts by their hashes, recordings beside it, and nothing else."""
    return _rules(tuple(scripts), tuple(styles))


@cache
def _rules(scripts: tuple[str, ...], styles: tuple[str, ...]) -> str:
    written = [_inlined(name) for name in styles]
    if waveform.SCRIPT.name in scripts:
        written.append(waveform.style())
    return policy.policy([_inlined(name) for name in scripts], written)

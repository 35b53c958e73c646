"""How long selecting, reports, searches and pulls of coaching samples take with many calls in the store.

    python benchmarks/store.py [--calls 100000] [--workers 2] [--keep FOLDER] [--only xlsx --only search]

The calls are those of `many_calls`, in five languages. Vectors of their sentences are stand-ins, by chance, which cost as much to use as
real ones. With --keep the folder with the store is left, and used again the next time.

Then each step runs in a process of its own: its wall time, its processor time, and the most memory that it had.
"""

import argparse
import os
import shutil
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import Any

import sqlalchemy as sa

try:
    from benchmarks import many_calls
except ModuleNotFoundError:  # run as a program, which has its own folder on the path
    import many_calls  # type: ignore[no-redef]

from qa_pipeline import reporting, search
from qa_pipeline.coaching import pulling
from qa_pipeline.coaching.clips import Style
from qa_pipeline.reporting import Asked
from qa_pipeline.settings import Settings
from qa_pipeline.store import Store, facts, open_store, tables
from qa_pipeline.types import Selection, Verdict

CRITERION = "offer.count"

QUESTIONS = (
    "customer says it is too expensive",
    "müşteri çok pahalı diyor",
    "مشتری می‌گوید گران است",
    "klient ütleb, et kallis",
    "слишком дорого",
)

NEWEST = 2000
"""Calls of a month's report, say."""

# ---------------------------------------------------------------------------------------------------------------------
# Steps


@dataclass(frozen=True, slots=True, kw_only=True)
class Bench:
    """What a step works on; `folder` is empty and its own."""

    settings: Settings
    store: Store
    folder: Path

    def newest(self, most: int) -> Selection:
        """The newest calls, about so many."""
        table = tables.call_facts.c
        with self.store._connection() as connection:
            at = connection.execute(sa.select(table.at).order_by(table.at.desc(), table.id.desc()).limit(most)).scalars().all()
        return Selection(since=at[-1])

    def quiet(self) -> Settings:
        """Without recordings: what encoding listening copies takes is another matter."""
        empty = self.folder / "inbox"
        empty.mkdir()
        return replace(self.settings, inbox=empty)


def _number(found: Iterable[object], what: str) -> str:
    return f"{sum(1 for _ in found)} {what}"


def select_newest(bench: Bench) -> str:
    return _number(facts.select(bench.store, bench.newest(NEWEST)), "calls")


def select_all(bench: Bench) -> str:
    return _number(facts.select(bench.store, Selection()), "calls")


def first_candidates(bench: Bench) -> str:
    found = facts.candidates(bench.store, Selection(), criteria=[CRITERION], verdict=Verdict.PASS)
    return _number(islice(found, 100), "verdicts")


def candidates_of_a_team(bench: Bench) -> str:
    selection = Selection(teams=("et-1",), since=bench.newest(NEWEST).since)
    return _number(facts.candidates(bench.store, selection, criteria=[CRITERION]), "verdicts")


def every_candidate(bench: Bench) -> str:
    return _number(facts.candidates(bench.store, Selection(), criteria=[CRITERION]), "verdicts")


def nothing_to_fill(bench: Bench) -> str:
    return f"{facts.fill(bench.store)} calls"


def report(format_: str) -> Callable[[Bench], str]:
    """A report of all calls in a format; in HTML of the newest."""

    def made(bench: Bench) -> str:
        target = bench.folder / "report"
        selection = bench.newest(NEWEST) if format_ == "html" else Selection()
        asked = Asked(selection=selection, formats=(format_,), folder=target, workbook=target / reporting.WORKBOOK)
        told = reporting.write(bench.store, bench.quiet(), asked)
        if told.failed:
            raise SystemExit(f"{len(told.failed)} calls failed, the first: {told.failed[0]}")
        files = [path for path in target.rglob("*") if path.is_file()]
        return f"{facts.count(bench.store, selection)} calls, {len(files)} files, {megabytes(files)}"

    return made


def findable(bench: Bench) -> str:
    filled = search.fill(bench.store, bench.settings.workspace)
    return f"{filled.words} calls by words, {filled.meanings} by meaning"


def searched(*, by_meaning: bool) -> Callable[[Bench], str]:
    """A question in each language, one after the other."""

    def made(bench: Bench) -> str:
        encoder = many_calls.StandIn() if by_meaning else None
        found = [
            search.show(bench.store, search.find(bench.store, bench.settings.workspace, question, Selection(), encoder=encoder).hits)
            for question in QUESTIONS
        ]
        return f"{len(QUESTIONS)} questions, {sum(map(len, found))} moments"

    return made


def pulled(**asked: Any) -> Callable[[Bench], str]:
    """A hundred clips."""

    def made(bench: Bench) -> str:
        wanted = pulling.Asked(count=min(100, facts.count(bench.store, Selection()) // 10), **asked)
        told = pulling.pull(
            bench.store, bench.settings, wanted, Style(anonymous=False), bench.folder / "clips", encoder=many_calls.StandIn()
        )
        clips = list((bench.folder / "clips").rglob("*.opus"))
        agents = {one.agent for one in told.samples}
        return f"{len(told.samples)} of {wanted.count} clips, {len(agents)} agents, {megabytes(clips)}, {len(told.missing)} missing"

    return made


STEPS: Mapping[str, Callable[[Bench], str]] = {
    "select 2,000": select_newest,
    "select all": select_all,
    "first 100 candidates": first_candidates,
    "candidates of a team": candidates_of_a_team,
    "every candidate": every_candidate,
    "fill, nothing to do": nothing_to_fill,
    "report xlsx": report("xlsx"),
    "report csv": report("csv"),
    "report parquet": report("parquet"),
    "report html 2,000": report("html"),
    "make findable": findable,
    "search by words": searched(by_meaning=False),
    "search by meaning too": searched(by_meaning=True),
    "pull by criterion": pulled(criteria=(CRITERION,), verdicts=(Verdict.PASS,)),
    "pull by skill": pulled(skill="opening", verdicts=(Verdict.FAIL,)),
    "pull by text": pulled(about=QUESTIONS[0]),
}


def megabytes(files: Iterable[Path]) -> str:
    return f"{sum(path.stat().st_size for path in files) / 1e6:.1f} MB"


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """Seconds of wall and processor, MB of memory at most, and what the step said; `ended` is its exit status."""

    wall: float
    processor: float
    memory: float
    said: str
    ended: int


def measured(work: Callable[[], str]) -> Measured:
    """Does the work in a copy of this process."""
    read, write = os.pipe()
    began = time.perf_counter()
    pid = os.fork()
    if not pid:
        ended = 1
        try:
            os.close(read)
            os.write(write, work().encode())
            ended = 0
        except BaseException:  # noqa: BLE001  the copy must not go on as the benchmark
            traceback.print_exc()
        sys.stderr.flush()
        os._exit(ended)
    os.close(write)
    with os.fdopen(read, "rb") as pipe:
        told = pipe.read().decode()
    _, status, used = os.wait4(pid, 0)
    return Measured(
        wall=time.perf_counter() - began,
        processor=used.ru_utime + used.ru_stime,
        memory=used.ru_maxrss * (1 if sys.platform == "darwin" else 1024) / 1e6,
        said=told,
        ended=os.waitstatus_to_exitcode(status),
    )


def step(name: str, settings: Settings) -> str:
    with tempfile.TemporaryDirectory(dir=settings.workspace) as folder:
        store = open_store(settings.database_url)
        try:
            return STEPS[name](Bench(settings=settings, store=store, folder=Path(folder)))
        finally:
            store.close()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--calls", type=int, default=100_000)
    parser.add_argument("--workers", type=int, default=len(os.sched_getaffinity(0)), help="Processes that score the conversations.")
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="Make the store here, or use the one that is here, and leave it.")
    parser.add_argument("--only", action="append", default=[], metavar="WORD", help="Only steps whose name has this word.")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as passing:
        folder = arguments.keep or Path(passing)
        settings = Settings(inbox=folder / "inbox", workspace=folder / "workspace")
        show("step", "wall s", "cpu s", "MB")
        if not (folder / "made").exists():
            shutil.rmtree(folder / "inbox", ignore_errors=True)
            shutil.rmtree(folder / "workspace", ignore_errors=True)
            (folder / "inbox").mkdir(parents=True)
            (folder / "workspace").mkdir()
            made = measured(lambda: made_store(settings, arguments.calls, arguments.workers))
            told("make the store", made)
            if made.ended:
                return 1
            (folder / "made").touch()
        failed = 0
        for name in STEPS:
            if not arguments.only or any(word in name for word in arguments.only):
                done = measured(lambda name=name: step(name, settings))  # type: ignore[misc]
                told(name, done)
                failed += done.ended != 0
    return 1 if failed else 0


def made_store(settings: Settings, count: int, workers: int) -> str:
    many_calls.fill(settings, count, workers)
    return f"{count} calls, {megabytes(settings.workspace.glob('qa.sqlite*'))}"


def told(name: str, done: Measured) -> None:
    show(name, f"{done.wall:.2f}", f"{done.processor:.2f}", f"{done.memory:.0f}", done.said if not done.ended else "FAILED")


def show(name: str, wall: str, processor: str, memory: str, said: str = "") -> None:
    print(f"{name:24}{wall:>9}{processor:>9}{memory:>7}  {said}", flush=True)


if __name__ == "__main__":
    sys.exit(main())

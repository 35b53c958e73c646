"""What orchestration costs: planning, claims, leases, processes and Prefect, beside the calls themselves.

    python benchmarks/orchestration.py [queue] [calls] [sets] [recordings] [--calls 2000] [--rounds 1] [--unseen] [--hearing 0.134]

`queue` takes calls that cost nothing from a store with 100, 1,000 and 10,000 of them: what is left is what a call costs that takes no time.
`calls` has the real `qa-pipeline run` take conversations of fixtures/inbox under other ids, and the same number scored by library calls in
one process, with stores of their own, in turns. Both write the report, whose share is told apart: pages of thousands of calls are no
orchestration. `--unseen` gives each call sentences of its own, so that the text encoder has to read them; without it, it read them
once. `sets` has one and two sets of processes hear the same pieces of the fixtures' recordings, each set with one thread. `recordings`
tells what the fixtures' recordings take one process with one thread, without any orchestration.

Wall time is told beside processor time, of all processes of a run. On a machine that does other things too only processor time, and ratios
of what was measured in turns, mean something. `--hearing` is the processor time of hearing a second of a call, for the share of a run of
recordings, which are taken twice: to be heard, and to be scored.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
import wave
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from statistics import median
from typing import Any
from unittest import mock

import sqlalchemy as sa

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from qa_pipeline import audio, batch, equipment, ingest, logs, settings, sources  # noqa: E402
from qa_pipeline.batch import Outcome  # noqa: E402
from qa_pipeline.reports import html, listening  # noqa: E402
from qa_pipeline.settings import Settings  # noqa: E402
from qa_pipeline.store import Store, now, open_store, runs  # noqa: E402
from qa_pipeline.types import RunSummary  # noqa: E402
from qa_pipeline.work import planning  # noqa: E402
from qa_pipeline.work.worker import Worker  # noqa: E402

INBOX = ROOT / "fixtures" / "inbox"
FEW = 20
"""Conversations that are taken to find out what a run costs before its first one."""

PIECES, PIECE = 20, 20
"""Recordings that are heard by one and by two sets, and the seconds of each."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", nargs="*", choices=("queue", "calls", "sets", "recordings", []), default=[])
    parser.add_argument("--calls", type=int, default=2000)
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--unseen", action="store_true")
    parser.add_argument("--hearing", type=float, default=0.134, help="processor seconds a second of a call  [0.134, stereo]")
    parser.add_argument("--library", type=Path, help=argparse.SUPPRESS)  # a folder: the other side of `calls`, as a process of its own
    arguments = parser.parse_args()
    if arguments.library:
        print(json.dumps(by_library(arguments.library)))
        return
    what = arguments.what or ["queue", "calls"]
    if "queue" in what:
        for calls in (100, 1_000, 10_000):
            print(taken_for_nothing(calls), flush=True)
    if "calls" in what:
        compared(arguments.calls, arguments.rounds, arguments.hearing, unseen=arguments.unseen)
    if "sets" in what:
        sets(arguments.rounds)
    if "recordings" in what:
        recordings()


# ---------------------------------------------------------------------------------------------------------------------
# Processes


@dataclass(frozen=True)
class Used:
    """What a process and those that it waited for used, in seconds, and the most that the largest of them held, in bytes."""

    began: float
    wall: float
    processor: float
    memory: int
    said: str


def used(command: Sequence[str], **variables: str) -> Used:
    began, clock = time.time(), time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT, env={**os.environ, **variables})
    assert process.stdout is not None
    said = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - clock
    if status:
        raise SystemExit(f"{' '.join(command[:4])} ended with {os.waitstatus_to_exitcode(status)}: {said[-400:]}")
    return Used(began=began, wall=wall, processor=usage.ru_utime + usage.ru_stime, memory=usage.ru_maxrss * 1024, said=said)


@contextmanager
def timed(into: dict[str, tuple[float, float]], name: str) -> Iterator[None]:
    """Notes wall and processor seconds of the block."""
    wall, busy = time.perf_counter(), time.process_time()
    yield
    into[name] = (time.perf_counter() - wall, time.process_time() - busy)


# ---------------------------------------------------------------------------------------------------------------------
# The queue alone


def taken_for_nothing(calls: int) -> str:
    """Planning and taking calls whose stages take no time, by the worker's own code."""
    with tempfile.TemporaryDirectory() as folder:
        chosen = made(Path(folder), calls)
        store = open_store(chosen.database_url)
        statements = counted(store)
        steps: dict[str, tuple[float, float]] = {}
        with timed(steps, "list"):
            source = sources.of(chosen)
            listing = source.scan()
        with timed(steps, "plan"):
            planning.plan(store, chosen, source, "run", listing)
        runs.begin(store, "run", now())
        statements.clear()
        worker = Worker(settings=chosen, store=store, source=source, models=equipment.engines(chosen), run_id="run", phases=("score",))
        with timed(steps, "take"), mock.patch.object(batch, "process", done_at_once):
            worker.work()
        writes = sum(count for statement, count in statements.items() if statement != "SELECT")
        store.close()
    said = ", ".join(f"{name} {wall:.2f} s ({busy:.2f} s of processor)" for name, (wall, busy) in steps.items())
    wall, busy = steps["take"]
    each = f"a call {1000 * wall / calls:.1f} ms ({1000 * busy / calls:.1f}), {writes / calls:.1f} writes"
    return f"{calls:6} calls that cost nothing: {said}; {each}"


def done_at_once(item: ingest.Item, store: Store, *_: Any, **__: Any) -> Outcome:
    return Outcome(item=item, status="done", sha256=batch.digest(item, store), keys=("0" * 64, "1" * 64))


def counted(store: Store) -> dict[str, int]:
    """How often each kind of statement is sent to the store from now on."""
    found: dict[str, int] = {}

    def note(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        kind = statement.split(None, 1)[0].upper()
        found[kind] = found.get(kind, 0) + 1

    sa.event.listen(store._engine, "before_cursor_execute", note)
    return found


# ---------------------------------------------------------------------------------------------------------------------
# A run and the library


def made(folder: Path, calls: int, *, unseen: bool = False) -> Settings:
    """An inbox with conversations under other ids, written long enough ago, and the settings of a run over it."""
    inbox = folder / "inbox"
    inbox.mkdir()
    given = [json.loads(file.read_bytes()) for file in sorted((INBOX / "conversations").glob("*.json"))]
    written = time.time() - 3600
    for number in range(calls):
        call: dict[str, Any] = dict(given[number % len(given)])
        call["call_id"] = f"{call['call_id']}-{number}"
        if unseen:
            call["turns"] = [{**turn, "text": f"{turn['text']} {number}"} for turn in call["turns"]]
        file = inbox / f"{call['call_id']}.json"
        file.write_text(json.dumps(call, ensure_ascii=False), encoding="utf-8")
        os.utime(file, (written, written))
    return Settings(inbox=inbox, workspace=folder / "workspace")


def by_library(folder: Path) -> dict[str, Any]:
    """The conversations of `folder`, scored in a loop, and their report."""
    chosen = settings.load({"inbox": folder / "inbox", "workspace": folder / "workspace"})
    chosen.workspace.mkdir(parents=True)
    steps: dict[str, tuple[float, float]] = {}
    store = open_store(chosen.database_url)
    statements = counted(store)
    with timed(steps, "score"):
        models = equipment.engines(chosen)
        listing = sources.of(chosen).scan()
        outcomes = [batch.process(item, store, chosen, models) for item in listing.ready]
    failed = [outcome.reason for outcome in outcomes if outcome.keys is None]
    if failed:
        raise SystemExit(f"{len(failed)} calls failed, the first: {failed[0]}")
    writes = sum(count for statement, count in statements.items() if statement != "SELECT")
    before = resident()
    with timed(steps, "report"):
        calls = [batch.scored_call(outcome, store, chosen.report_language) for outcome in outcomes]
        grown = resident() - before
        html.write(chosen.reports / "report", calls, a_summary(len(calls)))
    store.close()
    size = chosen.workspace.joinpath("qa.sqlite").stat().st_size
    index = (chosen.reports / "report" / "index.html").stat().st_size
    of_a_call = {"writes": writes, "held": grown, "store": size, "index": index}
    return {"steps": steps, **{name: value / len(calls) for name, value in of_a_call.items()}}


def a_summary(calls: int) -> RunSummary:
    about: dict[str, Any] = {"run_id": "report", "started_at": now(), "ended_at": now(), "seen": calls, "done": calls, "already": 0}
    return RunSummary(**about, waiting=(), refused=(), failed=(), audio_seconds=0.0, stage_seconds={}, models=())


def resident() -> int:
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE")


def by_run(folder: Path, **variables: str) -> tuple[Used, dict[str, float]]:
    """What the command took, and the wall seconds of its parts."""
    command = [
        sys.executable,
        "-m",
        "qa_pipeline",
        "run",
        "--inbox",
        str(folder / "inbox"),
        "--workspace",
        str(folder / "workspace"),
        "--json",
    ]
    took = used(command, PREFECT_SERVER_EPHEMERAL_STARTUP_TIMEOUT_SECONDS="300", **variables)  # others may have the cores
    ended = took.began + took.wall
    store = open_store(Settings(workspace=folder / "workspace").database_url)
    (run,) = runs.newest(store, 1)
    store.close()
    with (folder / "workspace" / logs.FILE).open(encoding="utf-8") as file:
        events = [json.loads(text) for text in file]
    at = {name: [seconds(event["at"]) for event in events if event["event"] == name] for name in ("run begins", "call begins", "call ends")}
    marks = [took.began, seconds(run.started_at), *at["run begins"], min(at["call begins"]), max(at["call ends"]), ended]
    names = ("start", "list and plan", "start of the processes", "calls", "end and report")
    return took, {name: after - before for name, before, after in zip(names, marks, marks[1:], strict=False)}


def seconds(at: str) -> float:
    return datetime.fromisoformat(at).timestamp()


@dataclass(frozen=True)
class Pair:
    """The same calls taken by a run and by the library; `told` is what the library side says of itself."""

    run: Used
    library: Used
    told: Mapping[str, Any]

    def costs(self) -> dict[str, float]:
        """Processor seconds: scoring, the report, and what the run used beyond these."""
        score, report = (self.told["steps"][step][1] for step in ("score", "report"))
        return {"scoring": score, "report": report, "orchestration": self.run.processor - score - report}


def compared(calls: int, rounds: int, hearing: float, *, unseen: bool) -> None:
    """Few calls and many, by both sides in turns: what the many cost more is what calls cost, the rest is the start."""
    print(f"{calls} conversations, {'each with sentences of its own' if unseen else 'of ten kinds'}, {rounds} rounds in turns")
    few: list[Pair] = []
    many: list[Pair] = []
    for _ in range(rounds):
        few.append(both(FEW, unseen=unseen))
        many.append(both(calls, unseen=unseen))
    for name in ("wall", "processor"):
        ratio = median(getattr(pair.run, name) / getattr(pair.library, name) for pair in many)
        print(f"{name}, run / library: {ratio:.2f}")
    start, each = {}, {}
    for name in ("scoring", "report", "orchestration"):
        small, large = (median(pair.costs()[name] for pair in pairs) for pairs in (few, many))
        each[name] = (large - small) / (calls - FEW)
        start[name] = small - FEW * each[name]
    print("processor time to start: " + ", ".join(f"{name} {took:.1f} s" for name, took in start.items()))
    print("processor time a call: " + ", ".join(f"{name} {1000 * took:.1f} ms" for name, took in each.items()))
    share = (start["orchestration"] + 1000 * 2 * each["orchestration"]) / (1000 * (60 * hearing + each["scoring"]))
    print(f"orchestration of 1,000 calls of 60 s, {60 * hearing:.1f} s each to hear: {100 * share:.2f} %")
    print(f"the most that one process of the run held: {max(pair.run.memory for pair in many) / 2**20:.0f} MB")


def both(calls: int, *, unseen: bool) -> Pair:
    with tempfile.TemporaryDirectory() as folder:
        made(Path(folder), calls, unseen=unseen)
        ran, parts = by_run(Path(folder))
    print(
        f"{calls:6} by a run: {line(ran.wall, ran.processor)} | {', '.join(f'{name} {wall:.1f} s' for name, wall in parts.items())}",
        flush=True,
    )
    with tempfile.TemporaryDirectory() as folder:
        made(Path(folder), calls, unseen=unseen)
        library = used([sys.executable, __file__, "--library", folder])
    told = json.loads(library.said)
    steps = ", ".join(f"{name} {line(*took)}" for name, took in told["steps"].items())
    sizes = ", ".join(f"{name} {told[name] / 1000:.1f}" for name in ("store", "index", "held"))
    held = f"{told['writes']:.1f} writes; in kB: {sizes}"
    print(f"{calls:6} by calls of the library: {line(library.wall, library.processor)} | {steps}; a call: {held}", flush=True)
    return Pair(run=ran, library=library, told=told)


def line(wall: float, processor: float) -> str:
    return f"{wall:.1f} s, {processor:.1f} s of processor"


# ---------------------------------------------------------------------------------------------------------------------
# Sets of processes


def sets(rounds: int) -> None:
    """One and two sets that hear the same recordings, one thread each."""
    print(f"{PIECES} recordings of {PIECE} s, {os.cpu_count()} cores, {rounds} rounds in turns")
    found: dict[int, list[Used]] = {1: [], 2: []}
    for turn in range(rounds):
        for shares in (1, 2) if turn % 2 == 0 else (2, 1):
            with tempfile.TemporaryDirectory() as folder:
                length = pieces(Path(folder) / "inbox")
                one = {"OMP_NUM_THREADS": "1", "QA_PIPELINE_WORKERS": "1", "QA_PIPELINE_THREADS": "1", "QA_PIPELINE_LANGUAGE": "en"}
                took, parts = by_run(Path(folder), QA_PIPELINE_SHARES=str(shares), **one)
            found[shares].append(took)
            speed = f"{length / parts['calls']:.1f} × real time, {took.processor / length:.3f} s of processor a second"
            print(
                f"  {shares} sets: {line(took.wall, took.processor)} | calls {parts['calls']:.1f} s, {speed}, {took.memory / 2**20:.0f} MB",
                flush=True,
            )
    wall, busy = (
        median(getattr(one, name) for one in found[1]) / median(getattr(two, name) for two in found[2]) for name in ("wall", "processor")
    )
    print(f"two sets against one: {wall:.2f} times as fast by the clock, {1 / busy:.2f} times the processor time")


def pieces(folder: Path) -> float:
    """Cuts the fixtures' telephone recordings into pieces, 16-bit WAV; gives their length in seconds, all added up."""
    folder.mkdir()
    calls = [audio.samples(file)[0] for file in sorted(INBOX.rglob("*.wav"))]
    written, length = time.time() - 3600, PIECE * audio.SAMPLE_RATE
    for number in range(PIECES):
        call = calls[number % len(calls)]
        first = (call.size - length) * (number // len(calls)) * len(calls) // PIECES
        target = folder / f"piece-{number:02}.wav"
        with wave.open(str(target), "wb") as file:
            file.setparams((1, 2, audio.SAMPLE_RATE, 0, "NONE", ""))
            file.writeframes((32767 * call[first : first + length]).astype("<i2").tobytes())
        os.utime(target, (written, written))
    return float(PIECES * PIECE)


# ---------------------------------------------------------------------------------------------------------------------
# Recordings


def recordings() -> None:
    """What is heard and scored of each, and its copy for the report; all models were used on two of them before."""
    with tempfile.TemporaryDirectory() as folder:
        chosen = Settings(inbox=INBOX, workspace=Path(folder) / "workspace", language="en", workers=1, threads=1)
        chosen.workspace.mkdir()
        store, models = open_store(chosen.database_url), equipment.engines(chosen)
        items = sorted((item for item in sources.of(chosen).scan().ready if item.kind == "recording"), key=lambda item: item.name)
        first = [item for item in items if item.path.stem in ("en-order-good", "en-order-debt")]  # one in stereo, one in mono
        for item in first:
            batch.process(item, store, chosen, models)
        for item in (item for item in items if item not in first):
            steps: dict[str, tuple[float, float]] = {}
            with timed(steps, "hear"):
                heard = batch.process(item, store, chosen, models, only_hear=True)
            with timed(steps, "score"):
                batch.process(item, store, chosen, models)
            with timed(steps, "copy"):
                listening.write(item.path, Path(folder) / f"{item.path.stem}.mp3")
            each = ", ".join(f"{name} {busy / heard.audio_seconds:.3f}" for name, (_, busy) in steps.items())
            print(f"{item.path.name:26} {audio.samples(item.path).shape[0]} channels, processor seconds a second: {each}", flush=True)
        store.close()


if __name__ == "__main__":
    main()

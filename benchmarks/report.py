"""How fast a report of many calls is written, how much memory that takes, and how large its largest page is.

    python benchmarks/report.py [--calls 2000] [--processes 2] [--language en] [--keep FOLDER]

The calls are the conversations of fixtures/labelled with times for every word, scored once, and then again and again under other ids, of
other agents, teams and days. No recordings are encoded. Memory is that of the process that writes, and of its largest child.
"""

import argparse
import os
import random
import resource
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

from qa_pipeline import batch, manner, scorecard, scoring, translation, wire
from qa_pipeline.reports import html
from qa_pipeline.settings import Settings
from qa_pipeline.types import Conversation, Manner, Quality, Refusal, Report, RunSummary, ScoredCall, Word

LABELLED = Path(__file__).parents[1] / "fixtures" / "labelled"
FIRST_DAY = datetime(2026, 8, 31, 8, tzinfo=UTC)
WEEKS = 12
AGENTS = 40
TEAMS = ("Orders", "Service", "Retention", "Field sales")
SCRIPTS = ("A", "B", "C")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--calls", type=int, default=2000)
    parser.add_argument("--processes", type=int, default=len(os.sched_getaffinity(0)))
    parser.add_argument("--language", default="en")
    parser.add_argument("--keep", type=Path, help="write the report here, and leave it")
    arguments = parser.parse_args()
    known = scored_once(arguments.language)
    before = peak()
    with tempfile.TemporaryDirectory() as folder:
        target = arguments.keep or Path(folder) / "report"
        began, busy = time.perf_counter(), processor_seconds()
        write(target, calls(known, arguments.calls), summary(arguments.calls), arguments.language, arguments.processes)
        seconds, busy = time.perf_counter() - began, processor_seconds() - busy
        sizes = {path.relative_to(target): path.stat().st_size for path in target.rglob("*.html")}
    largest = max(sizes, key=sizes.__getitem__)
    print(f"{arguments.calls} calls with {arguments.processes} processes: {seconds:.1f} s ({busy:.1f} s of processor time)")
    print(
        f"memory: {before / 1e6:.0f} MB before, at most {peak() / 1e6:.0f} MB; largest child {peak(resource.RUSAGE_CHILDREN) / 1e6:.0f} MB"
    )
    print(f"pages: {len(sizes)}, {sum(sizes.values()) / 1e6:.0f} MB; the largest is {largest} with {sizes[largest] / 1000:.0f} kB")
    for name in sorted(name for name in sizes if len(name.parts) == 1):
        print(f"  {name}: {sizes[name] / 1000:.0f} kB")


def write(target: Path, scored: Iterator[ScoredCall], told: RunSummary, language: str, processes: int) -> None:
    with translation.speaking(language):
        html.write(target, scored, told, processes=processes)


def scored_once(language: str) -> list[ScoredCall]:
    """The labelled conversations with their verdicts, by the words alone."""
    files = sorted(file for file in LABELLED.rglob("*.json") if not file.name.endswith(".labels.json"))
    return [scored(timed(wire.read_conversation(file)), language) for file in files]


def scored(talk: Conversation, language: str) -> ScoredCall:
    card = batch.card(talk, Settings())
    found = scoring.annotate(talk)
    report: Report = scoring.score(talk, card, annotation=found)
    told: Manner = manner.manner(talk, found)
    titles = {one.id: scorecard.title(one.id, language) for one in report.criteria}
    return ScoredCall(conversation=talk, report=report, audio=None, titles=titles, manner=told)


def calls(known: Sequence[ScoredCall], count: int) -> Iterator[ScoredCall]:
    """One after the other, each under an id of its own: the same calls for the same number."""
    chance = random.Random(7)
    for number in range(count):
        call = known[number % len(known)]
        agent = chance.randrange(AGENTS)
        at = FIRST_DAY + timedelta(weeks=chance.randrange(WEEKS), days=chance.randrange(5), minutes=chance.randrange(600))
        call_id = f"{at:%Y%m%d-%H%M}-{call.conversation.metadata.queue or 'line'}-{number:06}"
        metadata = replace(
            call.conversation.metadata,
            agent_id=f"a{agent:03}",
            agent_name=f"Agent {agent + 1}",
            team=TEAMS[agent % len(TEAMS)],
            extra={"script": chance.choice(SCRIPTS)},
        )
        talk = replace(call.conversation, call_id=call_id, started_at=at.isoformat(), metadata=metadata, audio_quality=heard(chance))
        yield replace(call, conversation=talk, report=replace(call.report, call_id=call_id))


def heard(chance: random.Random) -> Quality:
    coverage, snr = chance.betavariate(20, 2), chance.gauss(22, 6)
    verdict = "poor" if coverage < 0.75 or snr < 10 else "fair" if coverage < 0.85 or snr < 15 else "good"
    reasons = () if verdict == "good" else (f"{coverage:.0%} of the speech has words",)
    return Quality(verdict=verdict, reasons=reasons, coverage=coverage, probability=chance.betavariate(30, 3), snr=snr, clipping=0.0)


def summary(count: int) -> RunSummary:
    at = "2026-11-21T02:00:00+00:00"
    refused = tuple(Refusal(file=f"noise-{number}.wav", reason="not audio in a format that we know", at=at) for number in range(12))
    return RunSummary(
        run_id="benchmark",
        started_at=at,
        ended_at="2026-11-21T05:00:00+00:00",
        seen=count + len(refused),
        done=count,
        already=0,
        waiting=(),
        refused=refused,
        failed=(),
        audio_seconds=180.0 * count,
        stage_seconds={"transcribe": 90.0 * count, "score": 0.1 * count},
        models=("transcribe:whisper-base@1f2e",),
    )


def timed(talk: Conversation) -> Conversation:
    """With times for every word, three in a second, and pauses of different length between turns."""
    turns, now = [], 0.0
    for number, turn in enumerate(talk.turns):
        texts = turn.text.split()
        ticks = [now + place / 3 for place in range(len(texts) + 1)]
        words = [Word(text=text, start=start, end=end, probability=0.9) for text, (start, end) in zip(texts, pairwise(ticks), strict=True)]
        turns.append(replace(turn, start=ticks[0], end=ticks[-1], words=tuple(words)))
        now = ticks[-1] + (0.4, -0.3, 1.1, 0.7, 4.2)[number % 5]
    return replace(talk, turns=tuple(turns), duration=max(now, 1.0) + 1.0)


def processor_seconds() -> float:
    """Of this process and of those that it has ended."""
    return sum(os.times()[:4])


def peak(whose: int = resource.RUSAGE_SELF) -> float:
    """Bytes that a process held at most."""
    return resource.getrusage(whose).ru_maxrss * 1024.0


if __name__ == "__main__":
    main()

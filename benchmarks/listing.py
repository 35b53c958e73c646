"""How long it takes to find out what is in a large inbox: the first night, and every later one, in which next to nothing is new.

    python benchmarks/listing.py [--calls 100000] [--kind recordings|conversations|captions] [--folders 100]

`recordings` have a sidecar each and each folder a `calls.csv` with a row for each of its own, `conversations` are JSON of 2 kB that lie
alone, `captions` have a sidecar each. The files are made in a folder of their own and were written an hour ago. What is measured has the
system's file cache warm, as it is after the files were made: a cold disk adds what it takes to read its folders. Seconds of the processor
are counted too, which others at work on the machine change less.
"""

import argparse
import json
import os
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from qa_pipeline import ingest
from qa_pipeline.ingest import Seen

SIDECAR = json.dumps({"agent_id": "17", "queue": "orders", "customer_id": "4711", "overdue_debt": False}).encode()
TURN = {"speaker": "agent", "text": "Good morning, Acme, Ann speaking, how can I help you?", "start": 0.0, "end": 3.0}
CONVERSATION = json.dumps({"format": "qa-conversation/1", "call_id": "x", "language": "en", "turns": [TURN] * 20}).encode()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--calls", type=int, default=100_000)
    parser.add_argument("--kind", choices=("recordings", "conversations", "captions"), default="recordings")
    parser.add_argument("--folders", type=int, default=100)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        inbox, memory = Path(folder) / "inbox", Path(folder) / "seen.json"
        files = sum(fill(inbox, arguments.calls, arguments.kind, arguments.folders))
        print(f"{arguments.calls} {arguments.kind}, {files} files in {arguments.folders} folders")
        for night in ("first night", "second night", "third night"):
            began, busy = time.perf_counter(), time.process_time()
            listed(inbox, memory, arguments.calls)
            print(f"{night:14} {time.perf_counter() - began:7.2f} s, of the processor {time.process_time() - busy:6.2f} s")


def listed(inbox: Path, memory: Path, calls: int) -> None:
    seen = Seen(memory)
    listing = ingest.scan(inbox, seen=seen)
    seen.save()
    if len(listing.ready) != calls or listing.waiting or listing.unreadable:
        raise SystemExit(f"{len(listing.ready)} of {calls} calls were found, {len(listing.waiting)} files are waiting")


def fill(inbox: Path, calls: int, kind: str, folders: int) -> Iterator[int]:
    """Makes the files, and tells of each that it is one."""
    written = time.time() - 3600
    for number in range(calls):
        folder = inbox / f"day-{number % folders:04}"
        if number < folders:
            folder.mkdir(parents=True)
            if kind == "recordings":
                rows = (f"call-{one:07}.wav,Blue,outbound,{one}\n" for one in range(number, calls, folders))
                yield put(folder / "calls.csv", "".join(("file,team,direction,customer_id\n", *rows)).encode(), written)
        stem = folder / f"call-{number:07}"
        if kind == "conversations":
            yield put(stem.with_suffix(".json"), CONVERSATION, written)
            continue
        yield put(stem.with_suffix(".wav" if kind == "recordings" else ".srt"), b"x", written)
        yield put(stem.with_suffix(".json"), SIDECAR, written)


def put(path: Path, content: bytes, written: float) -> int:
    path.write_bytes(content)
    os.utime(path, (written, written))
    return 1


if __name__ == "__main__":
    main()

"""Writes of everything in a store, in an order by chance: `python -m tests.writer URL SEED THREADS` begins when a line comes in."""

import random
import sys
from concurrent.futures import ThreadPoolExecutor

import numpy as np

from qa_pipeline.enrolment import Enrolled
from qa_pipeline.fingerprints import FRAME, HOP, RATE
from qa_pipeline.recurrence import Sound
from qa_pipeline.store import Delivery, Store, enrolled, open_store, packed, recurring

CALLS = 12
HASHES = [f"{number:064x}" for number in range(CALLS)]


def write(store: Store, seed: int) -> None:
    chance = random.Random(seed)
    order = chance.sample(range(CALLS), CALLS)
    for number in order:
        sha256 = HASHES[number]
        store.add_call(sha256=sha256, call_id=f"call-{number // 2}", file=f"{number}.wav", kind="recording", duration=1.0)
        store.add_file(f"{number}.wav", number, 2, sha256)
        store.add_result(sha256, "hear", "key", {"number": number}, made_by="m", seconds=0.0)
        recurring.note(store, sha256, sounds(number))
    scores = [
        packed(HASHES[number], "score", key, {"n": number}, made_by="m", seconds=0.0) for number in order for key in ("first", "second")
    ]
    store.add_results(scores)
    store.keep_deliveries({HASHES[number]: delivery(number) for number in order})
    store.add_vectors("e@1", {f"text {number}": np.ones(4, np.float32) * number for number in order})
    enrolled.keep(store, voice())
    store.make_newest("score", [(HASHES[number], "second") for number in order])


def delivery(number: int) -> Delivery:
    return Delivery(sha256=HASHES[number], agent=f"agent-{number % 3}", language="et", at=None, values={"words_per_minute": number})


def voice() -> Enrolled:
    return Enrolled(agent_id="17", encoder="e@1", vector=np.ones(4, np.float32) / 2, seconds=12.0, consent="form", at="2026-11-22")


def sounds(number: int) -> list[Sound]:
    """A prompt that all calls have, and what the agent of this one says behind it."""
    bits = np.concatenate([np.random.default_rng(seed).integers(0, 2**32, 100, dtype=np.uint32) for seed in (1000, number)])
    return [Sound(channel=0, speaker="a", start=0.0, end=(len(bits) * HOP + FRAME) / RATE, bits=bits)]


def main() -> None:
    url, seed, threads = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    store = open_store(url)
    print("ready", flush=True)
    sys.stdin.readline()
    with ThreadPoolExecutor(threads) as pool:
        list(pool.map(lambda thread: write(store, 100 * seed + thread), range(threads)))
    store.close()


if __name__ == "__main__":
    main()

"""Work that several threads ask for, done in batches."""

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier, Event, Lock

import pytest

from qa_pipeline.backends.together import Together


class Worker:
    """Doubles numbers, and notes its batches. The first batch waits until `open` is set."""

    def __init__(self) -> None:
        self.batches: list[list[int]] = []
        self.open = Event()
        self.began = Event()
        self.at_work = self.most_at_work = 0
        self._lock = Lock()

    def __call__(self, asked: Sequence[int]) -> list[int]:
        with self._lock:
            self.batches.append(list(asked))
            self.at_work += 1
            self.most_at_work = max(self.most_at_work, self.at_work)
        self.began.set()
        self.open.wait(10)
        with self._lock:
            self.at_work -= 1
        if 13 in asked:
            raise ValueError("thirteen")
        return [2 * one for one in asked]


def _together(worker: Worker, most: int = 4, at_once: int = 1) -> Together[int, int]:
    return Together(worker, kind=lambda number: number % 2, most=most, at_once=at_once)


def test_one_thread_alone_gets_its_answers_in_order() -> None:
    worker = Worker()
    worker.open.set()
    assert _together(worker).ask([2, 4, 6, 8, 10]) == [4, 8, 12, 16, 20]
    assert worker.batches == [[2, 4, 6, 8], [10]]
    assert _together(worker).ask([]) == []


def test_what_waits_is_answered_in_one_batch_and_kinds_are_kept_apart() -> None:
    worker = Worker()
    together = _together(worker)
    with ThreadPoolExecutor(4) as threads:
        first = threads.submit(together.ask, [2])
        assert worker.began.wait(10)
        others = [threads.submit(together.ask, asked) for asked in ([4, 6], [1], [8])]
        while len(together._waiting) < 4:  # they wait, for the worker is busy
            pass
        worker.open.set()
        assert first.result(10) == [4]
        assert [other.result(10) for other in others] == [[8, 12], [2], [16]]
    assert sorted(map(sorted, worker.batches)) == [[1], [2], [4, 6, 8]]


def test_what_fails_fails_alone() -> None:
    worker = Worker()
    together = _together(worker)
    with ThreadPoolExecutor(3) as threads:
        first = threads.submit(together.ask, [1])
        assert worker.began.wait(10)
        good, bad = threads.submit(together.ask, [3, 5]), threads.submit(together.ask, [13])
        while len(together._waiting) < 3:
            pass
        worker.open.set()
        assert (first.result(10), good.result(10)) == ([2], [6, 10])
        with pytest.raises(ValueError, match="thirteen"):
            bad.result(10)


def test_as_many_batches_side_by_side_as_it_was_told() -> None:
    worker = Worker()
    together = _together(worker, most=1, at_once=2)
    both = Barrier(2)

    def ask(number: int) -> list[int]:
        both.wait(10)
        return together.ask([number])

    with ThreadPoolExecutor(2) as threads:
        answers = [threads.submit(ask, number) for number in (2, 4)]
        while len(worker.batches) < 2:
            assert worker.began.wait(10)
        worker.open.set()
        assert [answer.result(10) for answer in answers] == [[4], [8]]
    assert worker.most_at_work == 2

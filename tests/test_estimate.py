"""The time left: from what was done, from the run before, with two kinds of work and workers side by side."""

import random
from heapq import heappop, heappush

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_pipeline import estimate
from qa_pipeline.estimate import Ended, Speeds, TimeLeft
from tests.reports.scored import summary


class Clock:
    def __init__(self) -> None:
        self.at = 1000.0

    def __call__(self) -> float:
        return self.at


def test_nobody_knows_before_anything_was_done() -> None:
    left = TimeLeft(recordings=3, conversations=2, clock=Clock())
    assert left.left() is None
    left.done("recording", 30.0, 60.0)
    assert left.left() is None, "what a conversation takes is not known yet"
    left.done("conversation", 0.5)
    assert left.left() is not None


def test_nothing_to_do_takes_no_time() -> None:
    assert TimeLeft(clock=Clock()).left() == 0.0


def test_one_worker_with_calls_that_are_all_alike() -> None:
    clock = Clock()
    left = TimeLeft(recordings=10, clock=clock)
    for _ in range(4):
        clock.at += 30.0
        left.done("recording", 30.0, 60.0)
    assert left.left() == pytest.approx(6 * 30.0)


def test_known_lengths_count_not_calls() -> None:
    clock = Clock()
    left = TimeLeft(recordings=3, audio_seconds=60 + 60 + 6000, clock=clock)
    for _ in range(2):
        clock.at += 30.0
        left.done("recording", 30.0, 60.0)
    assert left.left() == pytest.approx(3000.0)


def test_lengths_that_were_promised_too_short_leave_the_last_calls_their_mean_length() -> None:
    clock = Clock()
    left = TimeLeft(recordings=3, audio_seconds=90.0, clock=clock)
    for _ in range(2):
        clock.at += 30.0
        left.done("recording", 30.0, 60.0)
    assert left.left() == pytest.approx(30.0)


def test_the_run_before_says_it_first_and_gives_way() -> None:
    clock = Clock()
    left = TimeLeft(recordings=100, earlier=Speeds(per_audio_second=0.5, length=60.0), clock=clock)
    assert left.left() == pytest.approx(3000.0)
    for _ in range(50):
        clock.at += 3.0
        left.done("recording", 3.0, 60.0)
    assert left.left() == pytest.approx(50 * 3.0, rel=0.5), "ten times as fast as the run before: that weighs little by now"


def test_a_call_that_fails_is_done_and_tells_no_speed() -> None:
    clock = Clock()
    left = TimeLeft(recordings=3, clock=clock)
    clock.at += 30.0
    left.done("recording", 30.0, 60.0)
    left.done("recording", 0.0)
    assert left.left() == pytest.approx(30.0)
    left.done("recording", 0.0)
    assert left.left() == 0.0


def test_between_two_calls_it_runs_down_but_not_further_than_a_call() -> None:
    clock = Clock()
    left = TimeLeft(recordings=4, clock=clock)
    clock.at += 30.0
    left.done("recording", 30.0, 60.0)
    clock.at += 10.0
    assert left.left() == pytest.approx(80.0)
    clock.at += 3600.0  # one hangs
    assert left.left() == pytest.approx(60.0)


def test_more_that_is_done_than_was_to_do_does_no_harm() -> None:
    left = TimeLeft(recordings=1, clock=Clock())
    left.done("recording", 1.0, 1.0)
    left.done("recording", 1.0, 1.0)
    assert left.left() == 0.0


@pytest.mark.parametrize("order", ["recordings first", "conversations first", "mixed"])
@pytest.mark.parametrize("workers", [1, 3])
def test_a_third_of_the_way_it_is_right_for_two_kinds_of_work_and_workers_side_by_side(order: str, workers: int) -> None:
    """Work that is a hundred times dearer in one kind: counting calls would be wrong by an order of magnitude."""
    chance = random.Random(7)
    calls = [("recording", length * 0.3, length) for length in (chance.uniform(20, 600) for _ in range(300))]
    calls += [("conversation", chance.uniform(0.2, 0.8), 0.0) for _ in range(300)]
    if order == "conversations first":
        calls.reverse()
    elif order == "mixed":
        chance.shuffle(calls)
    clock = Clock()
    left = TimeLeft(
        recordings=300,
        conversations=300,
        at_once=workers,
        clock=clock,
        earlier=Speeds(per_audio_second=0.35, per_conversation=1, length=300),
    )
    total = sum(seconds for _, seconds, _ in calls) / workers
    waiting, working = iter(calls), []
    for number, call in enumerate(waiting):
        heappush(working, (clock.at + call[1], number, call))
        if len(working) == workers:
            break
    began = clock.at
    while clock.at - began < total / 3:
        clock.at, number, (kind, seconds, audio) = heappop(working)
        left.done(kind, seconds, audio)  # type: ignore[arg-type]
        after = next(waiting)
        heappush(working, (clock.at + after[1], number, after))
    assert left.left() == pytest.approx(total - (clock.at - began), rel=0.2)


def test_who_only_reads_when_calls_ended_sees_the_same() -> None:
    clock = Clock()
    live = TimeLeft(recordings=9, conversations=1, at_once=2, clock=clock)
    ended = []
    for number in range(5):
        clock.at += 20.0
        kind = "conversation" if number == 2 else "recording"
        ended.append(Ended(at=clock.at, kind=kind, seconds=40.0, audio_seconds=0.0 if number == 2 else 80.0))  # type: ignore[arg-type]
        live.done(ended[-1].kind, ended[-1].seconds, ended[-1].audio_seconds)
    clock.at += 5.0
    told = estimate.replayed(reversed(ended), began=1000.0, now=clock.at, recordings=9, conversations=1, at_once=2)
    assert told == pytest.approx(live.left())
    assert told is not None


def test_speeds_of_a_run() -> None:
    known = summary(
        done=5, heard=3, audio_seconds=600.0, stage_seconds={"transcribe": 90.0, "score": 4.0}, recording_seconds={"transcribe": 90.0}
    )
    assert estimate.speeds(known) == Speeds(per_audio_second=0.15, per_conversation=2.0, length=200.0)


def test_a_summary_that_did_not_keep_apart_what_recordings_took_says_nothing() -> None:
    assert estimate.speeds(summary()) == Speeds()


def test_a_night_of_conversations_alone() -> None:
    told = estimate.speeds(summary(done=10, audio_seconds=0.0, stage_seconds={"score": 5.0}))
    assert told == Speeds(per_conversation=0.5)


seconds = st.just(0.0) | st.floats(0.001, 1e5)


@given(
    st.integers(0, 50),
    st.integers(0, 50),
    st.lists(st.tuples(st.sampled_from(["recording", "conversation"]), seconds, seconds, seconds), max_size=60),
)
def test_whatever_happens_it_is_a_time_or_unknown(
    recordings: int, conversations: int, calls: list[tuple[str, float, float, float]]
) -> None:
    clock = Clock()
    left = TimeLeft(recordings=recordings, conversations=conversations, clock=clock)
    for kind, spent, audio, waited in calls:
        clock.at += waited
        left.done(kind, spent, audio)  # type: ignore[arg-type]
        told = left.left()
        assert told is None or 0.0 <= told < float("inf")

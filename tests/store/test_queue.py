"""Claims, leases and what happens to both when their holder is gone."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from qa_pipeline.store import Store, queue
from qa_pipeline.store.queue import HEAR, SCORE, Planned


def file(name: str, size: int = 1, phase: str = SCORE, mark: str = "m") -> Planned:
    return Planned(name=name, place=name.encode(), kind="recording", size=size, mark=mark, phase=phase)


def claimed(store: Store, holder: str = "me", **options: object) -> str | None:
    row = queue.claim(store, holder, "run", seconds=60, **options)  # type: ignore[arg-type]
    return None if row is None else row.name


def expire(store: Store, monkeypatch: pytest.MonkeyPatch, seconds: float = queue.LEASE + 1) -> None:
    clock = queue._clock
    monkeypatch.setattr(queue, "_clock", lambda connection: clock(connection) + seconds)


def test_the_largest_goes_first_and_each_goes_once(store: Store) -> None:
    queue.plan(store, "run", [file("a", 1), file("b", 3), file("c", 2)])
    assert [claimed(store) for _ in range(4)] == ["b", "c", "a", None]
    assert queue.left(store, "run").taken == 3


def test_many_who_claim_at_once_get_each_file_once(store: Store) -> None:
    queue.plan(store, "run", [file(f"{number}") for number in range(60)])

    def take(holder: int) -> list[str]:
        found = []
        while (name := claimed(store, f"holder {holder}")) is not None:
            found.append(name)
        return found

    with ThreadPoolExecutor(8) as threads:
        taken = [name for names in threads.map(take, range(8)) for name in names]
    assert sorted(taken) == sorted(f"{number}" for number in range(60))


def test_nothing_is_scored_before_all_of_the_run_is_heard(store: Store) -> None:
    queue.plan(store, "run", [file("chat", 9), file("call", 1, HEAR)])
    queue.plan(store, "other", [file("theirs", 1, HEAR)])
    assert claimed(store) == "call"
    assert claimed(store) is None
    queue.heard(store, "call", "me", {"seconds": {"hear": 2.0}}, seconds=2.5, audio_seconds=60.0)
    assert [claimed(store), claimed(store)] == ["chat", "call"]
    queue.end(store, "call", "me", "done", {}, seconds=0.5)
    call = next(one for one in queue.timings(store, "run") if one.kind == "recording" and one.heard_at)
    assert (call.hear_seconds, call.audio_seconds, call.score_seconds) == (2.5, 60.0, 0.5)


def test_who_does_one_phase_leaves_the_other(store: Store) -> None:
    queue.plan(store, "run", [file("call", 1, HEAR)])
    assert claimed(store, phases=(SCORE,)) is None
    assert queue.left(store, "run", (SCORE,)).open == 0
    assert queue.left(store, "run", (SCORE,)).unheard == 1
    assert claimed(store, phases=(HEAR,)) == "call"


def test_what_has_ended_says_how(store: Store) -> None:
    queue.plan(store, "run", [file("a", 2), file("b")])
    assert claimed(store) == "a"
    queue.end(store, "a", "somebody else", "done", {})
    assert queue.counts(store, "run") == {"taken": 1, "waiting": 1}
    queue.end(store, "a", "me", "done", {"sha256": "x"})
    assert queue.counts(store, "run") == {"done": 1, "waiting": 1}
    row = queue.rows(store)["a"]
    assert (row.state, row.holder, row.outcome) == ("done", None, {"sha256": "x"})
    assert row.ended_at is not None


def test_who_is_silent_loses_what_it_has_and_it_is_tried_alone(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    queue.plan(store, "run", [file("a")])
    assert claimed(store) == "a"
    assert queue.recover(store) == 0
    queue.renew(store, "me")
    expire(store, monkeypatch)
    assert queue.recover(store) == 1
    row = queue.rows(store)["a"]
    assert (row.state, row.alone, row.broken_off, row.strikes) == ("waiting", True, 1, 0)
    assert claimed(store, "other") is None, "not among others"
    assert claimed(store, "other", name="a") == "a"
    queue.end(store, "a", "me", "done", {})
    assert queue.rows(store)["a"].state == "taken", "who has lost it has no say in it"


def test_who_says_that_it_is_at_work_keeps_what_it_has(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    queue.plan(store, "run", [file("a")])
    assert claimed(store) == "a"
    assert queue.take_lease(store, "call:x", "me")
    expire(store, monkeypatch, queue.LEASE - 1)
    queue.renew(store, "me")
    expire(store, monkeypatch, queue.LEASE - 1)
    assert queue.recover(store) == 0
    assert not queue.take_lease(store, "call:x", "other")
    assert queue.recover(store, ["me"]) == 1, "the dead are known as such at once"
    assert queue.take_lease(store, "call:x", "other")


def test_a_lease_is_one_holders_until_it_ends(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    assert queue.take_lease(store, "call:x", "me")
    assert not queue.take_lease(store, "call:x", "other")
    assert not queue.take_lease(store, "call:x", "me"), "a second thread of a process waits as well"
    queue.give_lease(store, "call:x", "other")
    assert not queue.take_lease(store, "call:x", "other")
    queue.give_lease(store, "call:x", "me")
    assert queue.take_lease(store, "call:x", "other")
    expire(store, monkeypatch)
    assert queue.take_lease(store, "call:x", "me")


def test_what_hangs_is_known_and_may_be_given_more_time(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    queue.plan(store, "run", [file("a", 2), file("b", 1)])
    assert [claimed(store), claimed(store)] == ["a", "b"]
    queue.extend(store, "a", "me", 600)
    expire(store, monkeypatch, 61)
    assert queue.overdue(store, "me") == ["b"]
    assert sorted(queue.free(store, "me", suspects=("b",))) == ["a", "b"]
    assert {name: row.alone for name, row in queue.rows(store).items()} == {"a": False, "b": True}


def test_what_kills_its_process_alone_has_strikes(store: Store) -> None:
    queue.plan(store, "run", [file("a"), file("b", 5, HEAR), file("c", 1, HEAR)])
    assert claimed(store) == "b"
    queue.free(store, "me")
    left = queue.left(store, "run")
    assert (left.alone, left.next_alone, left.apart) == (("b",), None, 1), "c is heard before it"
    assert claimed(store) == "c"
    queue.heard(store, "c", "me", {}, seconds=1, audio_seconds=2)
    assert queue.left(store, "run").next_alone == "b", "scoring waits until it is heard"
    for strikes in (1, 2):
        assert claimed(store, name="b") == "b"
        queue.free(store, "me", strike=True)
        queue.note(store, "b", "its process ended by signal 11")
        assert queue.rows(store)["b"].strikes == strikes


def test_planning_again_begins_anew_but_for_what_killed_its_process(store: Store) -> None:
    queue.plan(store, "one", [file("a"), file("b"), file("c")])
    for name in ("a", "b"):
        queue.claim(store, "me", "one", seconds=60, name=name)
    queue.end(store, "a", "me", "failed", {"reason": "x"})
    queue.free(store, "me", strike=True)
    queue.claim(store, "other", "one", seconds=60, name="c")
    queue.plan(store, "two", [file("a"), file("b"), file("c")])
    rows = queue.rows(store)
    assert (rows["a"].state, rows["a"].strikes, rows["a"].outcome, rows["a"].run_id) == ("waiting", 0, None, "two")
    assert (rows["b"].alone, rows["b"].strikes) == (True, 1)
    assert (rows["c"].state, rows["c"].holder, rows["c"].run_id) == ("taken", "other", "one"), "who has it keeps it"


def test_what_failed_for_a_moment_is_taken_again_later(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    queue.plan(store, "run", [file("a")])
    assert claimed(store) == "a"
    queue.try_again(store, "a", "me", 30)
    assert claimed(store) is None
    assert queue.left(store, "run").waiting == 1
    expire(store, monkeypatch, 31)
    row = queue.claim(store, "me", "run", seconds=60)
    assert row is not None
    assert row.tries == 1


def test_what_a_run_left_is_the_next_ones(store: Store) -> None:
    queue.plan(store, "one", [file("a"), file("b")])
    queue.adopt(store, "two", ["one"])
    assert queue.counts(store, "two") == {"waiting": 2}
    assert queue.counts(store, "one") == {}
    queue.adopt(store, "three", [])
    assert queue.counts(store, "two") == {"waiting": 2}


def test_files_that_are_gone_are_forgotten_unless_somebody_has_them(store: Store) -> None:
    queue.plan(store, "run", [file("a", 2), file("b")])
    assert claimed(store) == "a"
    queue.drop(store, ["a", "b"])
    assert list(queue.rows(store)) == ["a"]


def test_runs_that_live_are_known(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    queue.take_lease(store, queue.RUN + "one", "me")
    assert queue.live_runs(store) == {"one": "me"}
    assert queue.holders(store) == {"me"}
    expire(store, monkeypatch)
    queue.recover(store)
    assert queue.live_runs(store) == {"one": "me"}, "the database may have been away: its process says so again"
    expire(store, monkeypatch)
    assert queue.live_runs(store) == {}

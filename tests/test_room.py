"""What recordings that are worked on at the same time share."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier, Event

from qa_pipeline.room import Alone, Room


def test_who_finds_no_room_waits() -> None:
    room, inside, leave = Room(10), Event(), Event()

    def first() -> None:
        with room.of(7):
            inside.set()
            leave.wait(10)

    def second() -> str:
        with room.of(4):
            return "in" if leave.is_set() else "too early"

    with ThreadPoolExecutor(2) as threads:
        holding = threads.submit(first)
        assert inside.wait(10)
        waiting = threads.submit(second)
        with room.of(3):
            assert not waiting.done()
        leave.set()
        assert waiting.result(10) == "in"
        holding.result(10)


def test_what_is_too_large_gets_all_the_room_and_gives_it_back() -> None:
    room = Room(10)
    for _ in range(2):
        with room.of(1000):
            pass
    with room.of(10):
        pass


def test_one_at_a_time_on_the_same_thing_and_another_beside_it() -> None:
    alone, meet, order = Alone(), Barrier(2), []

    def same(name: str) -> None:
        meet.wait(10)
        with alone.on("thing"):
            order.append(f"{name} in")
            with alone.on(f"other of {name}"):
                order.append(f"{name} out")

    with ThreadPoolExecutor(2) as threads:
        list(threads.map(same, ("a", "b")))
    assert order in (["a in", "a out", "b in", "b out"], ["b in", "b out", "a in", "a out"])

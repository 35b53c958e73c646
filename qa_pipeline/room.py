"""What recordings that are worked on at the same time must share: memory, and the work on a recording itself."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Condition


class Room:
    """Room for `most` of something. Who finds none waits; what is larger than all of it waits until it is alone."""

    def __init__(self, most: float) -> None:
        self._most = self._free = most
        self._changed = Condition()

    @contextmanager
    def of(self, amount: float) -> Iterator[None]:
        """Holds room for an amount."""
        taken = min(amount, self._most)
        with self._changed:
            self._changed.wait_for(lambda: self._free >= taken)
            self._free -= taken
        try:
            yield
        finally:
            with self._changed:
                self._free += taken
                self._changed.notify_all()


class Alone:
    """Lets only one thread work on each thing: who comes second waits, and finds it done."""

    def __init__(self) -> None:
        self._taken: set[str] = set()
        self._changed = Condition()

    @contextmanager
    def on(self, thing: str) -> Iterator[None]:
        with self._changed:
            self._changed.wait_for(lambda: thing not in self._taken)
            self._taken.add(thing)
        try:
            yield
        finally:
            with self._changed:
                self._taken.discard(thing)
                self._changed.notify_all()

"""Work that several threads ask for, done in batches: a model takes less for eight pieces at once than for eight by themselves."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from threading import Condition
from typing import Generic, TypeVar

Asked = TypeVar("Asked")
Answer = TypeVar("Answer")


@dataclass(slots=True, eq=False)
class _Piece(Generic[Asked, Answer]):
    """What one thread asked, and what came of it: an answer or an error."""

    asked: Asked
    answer: Answer | None = None
    error: BaseException | None = None
    done: bool = False


class Together(Generic[Asked, Answer]):
    """Answers what threads ask, up to `most` pieces of the same `kind` at once, `at_once` batches side by side.

    There is no thread of its own: whoever waits for an answer works for everybody, in the order in which things were asked. So one thread
    alone is answered in batches of its own, and of many threads the pieces that wait are answered together.
    """

    def __init__(
        self, work: Callable[[Sequence[Asked]], Sequence[Answer]], *, kind: Callable[[Asked], Hashable], most: int, at_once: int
    ) -> None:
        self._work = work
        self._kind = kind
        self._most = most
        self._free = at_once
        self._waiting: list[_Piece[Asked, Answer]] = []
        self._changed = Condition()

    def ask(self, asked: Sequence[Asked]) -> list[Answer]:
        """The answers in the order of what is asked. Raises what answering one of them raised."""
        mine: list[_Piece[Asked, Answer]] = [_Piece(one) for one in asked]
        with self._changed:
            self._waiting += mine
            self._changed.notify_all()  # who sleeps may be needed for a second batch
            while not all(piece.done for piece in mine):
                if self._free and self._waiting:
                    self._answer_some()
                else:
                    self._changed.wait()
        for piece in mine:
            if piece.error is not None:
                raise piece.error
        return [piece.answer for piece in mine]  # type: ignore[misc]  # None only where Answer has it

    def _answer_some(self) -> None:
        """Takes the next batch and works on it while others may ask. Called with the lock held."""
        batch = self._next()
        self._free -= 1
        self._changed.release()
        try:
            self._answer(batch)
        finally:
            self._changed.acquire()
            self._free += 1
            for piece in batch:
                piece.done = True
            self._changed.notify_all()

    def _next(self) -> list[_Piece[Asked, Answer]]:
        kind = self._kind(self._waiting[0].asked)
        batch = [piece for piece in self._waiting if self._kind(piece.asked) == kind][: self._most]
        taken = set(map(id, batch))
        self._waiting = [piece for piece in self._waiting if id(piece) not in taken]
        return batch

    def _answer(self, batch: Sequence[_Piece[Asked, Answer]]) -> None:
        """Answers a batch; where that fails each piece by itself, so that what is wrong with one call is not the end of another."""
        try:
            answers = self._work([piece.asked for piece in batch])
        except Exception as error:  # noqa: BLE001  it is raised where it was asked
            if len(batch) == 1:
                batch[0].error = error
                return
            for piece in batch:
                self._answer([piece])
            return
        for piece, answer in zip(batch, answers, strict=True):
            piece.answer = answer

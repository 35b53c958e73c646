"""Values of decoded JSON that know where they stand, so that what is wrong with one can be told."""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, NoReturn

from qa_pipeline.errors import ConversationError

LATEST = 24 * 3600.0
"""Seconds. No call lasts a day: who writes a later time counts in milliseconds, or in seconds since 1970."""

_NAMES = {dict: "an object", list: "a list", str: "a text", bool: "true or false", int: "a number", float: "a number", type(None): "null"}


@dataclass(frozen=True, slots=True)
class Node:
    """A value with the way to it. The root's `key` is the name of the file."""

    value: Any
    key: str | int
    above: "Node | None" = None

    def refuse(self, what: str) -> NoReturn:
        """Raises ConversationError: file, path, and what is wrong. Texts are not repeated: they are what people said."""
        raise ConversationError(f"{self._root()}: `{self._path()}` {what}")

    def get(self, *keys: str) -> "Node | None":
        """What the first of the keys that is there holds; null is as good as absent."""
        value = self.object()
        key = next((key for key in keys if value.get(key) is not None), None)
        return None if key is None else Node(value[key], key, self)

    def object(self) -> dict[str, Any]:
        if not isinstance(self.value, dict):
            self.refuse(f"must be an object, it is {self.kind()}")
        return self.value

    def items(self) -> "Iterator[Node]":
        """The members of a list."""
        if not isinstance(self.value, list):
            self.refuse(f"must be a list, it is {self.kind()}")
        return (Node(item, place, self) for place, item in enumerate(self.value))

    def text(self) -> str:
        if not isinstance(self.value, str):
            self.refuse(f"must be a text, it is {self.kind()}")
        return self.value

    def number(self) -> float:
        if isinstance(self.value, bool) or not isinstance(self.value, int | float):
            self.refuse(f"must be a number, it is {self.kind()}")
        try:
            number = float(self.value)
        except OverflowError:
            number = math.inf
        if not math.isfinite(number):
            self.refuse("is too large a number")
        return number

    def seconds(self, unit: float = 1.0) -> float:
        """A time in seconds, where the file counts in units of `unit` seconds."""
        seconds = self.number() * unit
        if seconds < 0:
            self.refuse(f"is {self.value}; a time is counted from the start of the call and is not below 0")
        if seconds > LATEST:
            self.refuse(f"is {self.value}; no call is that long: are the times in another unit, or those of a clock?")
        return round(seconds, 3)

    def probability(self) -> float:
        number = self.number()
        if not -0.001 <= number <= 1.001:
            self.refuse(f"is {self.value}; a probability is between 0 and 1")
        return min(1.0, max(0.0, number))

    def kind(self) -> str:
        return _NAMES.get(type(self.value), type(self.value).__name__)

    def _root(self) -> str:
        return str(self.key) if self.above is None else self.above._root()

    def _path(self) -> str:
        if self.above is None:
            return "$"
        return self.above._path() + (f"[{self.key}]" if isinstance(self.key, int) else f".{self.key}")

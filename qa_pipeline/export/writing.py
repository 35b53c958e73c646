"""What writers of tables have in common: they take calls one by one, and say what they wrote."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from qa_pipeline.types.facts import CallFacts


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A table that was written: where, and how many rows it has without its header. `table` is a name of `columns.TABLES`, or a sheet's."""

    path: Path
    table: str
    rows: int


class Taking(Protocol):
    """A writer of tables."""

    def add(self, call: CallFacts) -> None:
        """Takes a call. Raises OSError where it cannot be written."""

    def written(self) -> Sequence[Written]:
        """What was written so far."""

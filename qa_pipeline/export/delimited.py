"""The tables as CSV: RFC 4180, UTF-8 with a byte order mark, without which Excel takes it for an old encoding."""

import csv
import re
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import datetime
from pathlib import Path

from qa_pipeline.export.columns import TABLES, Value, rows
from qa_pipeline.export.writing import Written
from qa_pipeline.reports import files
from qa_pipeline.types.facts import CallFacts

_FORMULA = re.compile("[\\s'\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069]*[=+\\-@＝＋－＠]|'*[\t\r\n]")
"""Texts that a spreadsheet would compute, or that read as one that was made harmless."""


class Tables:
    """Takes calls one by one. What stands in memory does not grow with them."""

    def __init__(self, stack: ExitStack, folder: Path) -> None:
        """Opens `calls.csv`, `verdicts.csv` and `offers.csv`; they are in the folder when the stack is closed."""
        self._paths = {table: folder / f"{table}.csv" for table in TABLES}
        self._rows = dict.fromkeys(TABLES, 0)
        self._writers = {}
        for table, path in self._paths.items():
            part = stack.enter_context(files.replacing(path))
            file = stack.enter_context(part.open("w", encoding="utf-8-sig", errors="replace", newline=""))
            self._writers[table] = csv.writer(file)  # by default as in RFC 4180: commas, CRLF, quotes doubled
            self._writers[table].writerow([column.name for column in TABLES[table]])

    def add(self, call: CallFacts) -> None:
        for table, writer in self._writers.items():
            for row in rows(table, call):
                writer.writerow([_told(value) for value in row])
                self._rows[table] += 1

    def written(self) -> list[Written]:
        return [Written(path=path, table=table, rows=self._rows[table]) for table, path in self._paths.items()]


@contextmanager
def writing(folder: Path) -> Iterator[Tables]:
    """Writes the three files while a block lasts; whole, or not at all."""
    with ExitStack() as stack:
        yield Tables(stack, folder)


def _told(value: Value) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime):
        return value.isoformat(timespec="milliseconds").replace("+00:00", "Z")
    return harmless(value) if isinstance(value, str) else repr(value)


def harmless(text: str) -> str:
    """The text, with an apostrophe before it where a spreadsheet would take it for a formula.

    >>> harmless("=1+1"), harmless("+372 5555"), harmless("'=1"), harmless("rice")
    ("'=1+1", "'+372 5555", "''=1", 'rice')
    """
    return f"'{text}" if _FORMULA.match(text) else text


def original(cell: str) -> str:
    """What `harmless` was given.

    >>> original("'=1+1"), original("''=1"), original("'s")
    ('=1+1', "'=1", "'s")
    """
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell[1:]) else cell

"""The tables as Parquet: typed, compressed, for analysis of any number of calls."""

from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qa_pipeline.export.columns import TABLES, Row, Value, rows
from qa_pipeline.export.writing import Written
from qa_pipeline.reports import files
from qa_pipeline.types.facts import CallFacts

if TYPE_CHECKING:
    import pyarrow as pa  # type: ignore[import-untyped]

TOGETHER = 20_000
"""Rows that are held until they are written as one group."""


class Tables:
    """Takes calls one by one. At most `TOGETHER` rows of each table stand in memory."""

    def __init__(self, stack: ExitStack, folder: Path) -> None:
        """Opens `calls.parquet`, `verdicts.parquet` and `offers.parquet`; they are in the folder when the stack is closed."""
        import pyarrow.parquet as pq  # type: ignore[import-untyped]

        self._paths = {table: folder / f"{table}.parquet" for table in TABLES}
        self._rows = dict.fromkeys(TABLES, 0)
        self._held: dict[str, list[Row]] = {table: [] for table in TABLES}
        self._writers: dict[str, Any] = {}
        for table, path in self._paths.items():
            part = stack.enter_context(files.replacing(path))
            self._writers[table] = stack.enter_context(pq.ParquetWriter(part, schema(table), compression="zstd"))

    def add(self, call: CallFacts) -> None:
        for table, held in self._held.items():
            held.extend(rows(table, call))
            if len(held) >= TOGETHER:
                self.flush(table)

    def flush(self, table: str) -> None:
        """Writes what is held of a table."""
        import pyarrow as pa

        held, self._held[table] = self._held[table], []
        if not held:
            return
        columns = [[_storable(value) for value in column] for column in zip(*held, strict=True)]
        self._writers[table].write_table(pa.table(columns, schema=schema(table)))
        self._rows[table] += len(held)

    def written(self) -> list[Written]:
        return [Written(path=path, table=table, rows=self._rows[table]) for table, path in self._paths.items()]


@contextmanager
def writing(folder: Path) -> Iterator[Tables]:
    """Writes the three files while a block lasts; whole, or not at all."""
    with ExitStack() as stack:
        tables = Tables(stack, folder)
        yield tables
        for table in TABLES:
            tables.flush(table)


def schema(table: str) -> "pa.Schema":
    """The columns of a table with their types; what each is stands in its metadata, under `meaning` and `unit`."""
    import pyarrow as pa

    types: Mapping[str, pa.DataType] = {
        "text": pa.string(),
        "whole number": pa.int64(),
        "number": pa.float64(),
        "yes or no": pa.bool_(),
        "time": pa.timestamp("ms", tz="UTC"),
    }
    return pa.schema(
        [pa.field(column.name, types[column.kind], metadata={"meaning": column.meaning, "unit": column.unit}) for column in TABLES[table]]
    )


def _storable(value: Value) -> Value:
    """A text without what has no place in UTF-8, as bytes of a file name in an old encoding."""
    return value.encode("utf-8", "replace").decode("utf-8") if isinstance(value, str) and not value.isascii() else value

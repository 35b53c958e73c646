"""Parquet: types and meanings are in the file."""

from datetime import UTC, datetime
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from qa_pipeline.export import parquet
from qa_pipeline.export.columns import TABLES
from tests.export.facts import call, offer, verdict


def test_values_have_their_types(tmp_path: Path) -> None:
    with parquet.writing(tmp_path) as tables:
        tables.add(call(verdicts=(verdict(turn=2, start=1.5, end=2.5),), offers=(offer("زیتون", "refused"),), team=""))
    found = pq.read_table(tmp_path / "calls.parquet")
    row = found.to_pylist()[0]
    assert row["at"] == datetime(2026, 11, 20, 6, 14, tzinfo=UTC)
    assert (row["score"], row["auto_fail"], row["version"], row["team"]) == (82.5, False, 3, None)
    assert found.schema.field("at").type == pa.timestamp("ms", tz="UTC")
    assert pq.read_table(tmp_path / "offers.parquet").column("product").to_pylist() == ["زیتون"]
    assert [(one.table, one.rows) for one in tables.written()] == [("calls", 1), ("verdicts", 1), ("offers", 1)]


@pytest.mark.parametrize("table", TABLES)
def test_the_file_says_what_each_column_is(table: str, tmp_path: Path) -> None:
    with parquet.writing(tmp_path):
        pass
    schema = pq.read_schema(tmp_path / f"{table}.parquet")
    assert [(field.name, field.metadata[b"meaning"].decode(), field.metadata[b"unit"].decode()) for field in schema] == [
        (column.name, column.meaning, column.unit) for column in TABLES[table]
    ]


def test_rows_are_written_in_groups(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parquet, "TOGETHER", 4)
    with parquet.writing(tmp_path) as tables:
        for number in range(10):
            tables.add(call(f"call-{number}"))
    with pq.ParquetFile(tmp_path / "calls.parquet") as file:
        assert file.num_row_groups == 3
        assert file.read().column("call_id").to_pylist() == [f"call-{number}" for number in range(10)]


def test_texts_are_whole_whatever_is_in_them(tmp_path: Path) -> None:
    with parquet.writing(tmp_path) as tables:
        tables.add(call(agent_name="=1+1\n" + "x" * 40_000, file="a\udcff.wav"))
    row = pq.read_table(tmp_path / "calls.parquet").to_pylist()[0]
    assert row["agent_name"] == "=1+1\n" + "x" * 40_000
    assert row["file"] == "a?.wav"


def test_nothing_is_left_of_files_that_broke_off(tmp_path: Path) -> None:
    with pytest.raises(AttributeError), parquet.writing(tmp_path) as tables:
        tables.add(None)  # type: ignore[arg-type]
    assert list(tmp_path.iterdir()) == []

"""Tables that hold a call which was deleted go; others stay."""

from pathlib import Path

import pytest

from qa_pipeline.export import delimited, forgetting, parquet, workbook
from qa_pipeline.export.workbook import Around
from tests.export.facts import call

NAMES = ("905551112233", "+90 555 & <co>", "_x0041_", "=a")


def night(reports: Path, name: str, *call_ids: str) -> Path:
    folder = reports / name
    folder.mkdir(parents=True)
    with delimited.writing(folder) as first, parquet.writing(folder) as second, workbook.writing(folder / "report.xlsx", Around()) as third:
        for call_id in call_ids:
            for tables in (first, second, third):
                tables.add(call(call_id))
    (folder / "index.html").write_text("a page")
    return folder


@pytest.mark.parametrize("call_id", NAMES)
def test_every_table_that_has_the_call_goes(call_id: str, tmp_path: Path) -> None:
    one, other = night(tmp_path, "night-1", "before", call_id), night(tmp_path, "night-2", "another")
    gone = forgetting.forget(tmp_path, {call_id})
    assert len(gone) == 7
    assert [path.name for path in one.iterdir()] == ["index.html"]
    assert len(list(other.iterdir())) == 8


def test_a_part_of_a_name_is_another_name(tmp_path: Path) -> None:
    night(tmp_path, "night-1", "905551112233")
    assert forgetting.forget(tmp_path, {"90555111223", "5551112233"}) == []
    assert forgetting.forget(tmp_path, set()) == []


def test_what_cannot_be_read_may_hold_it(tmp_path: Path) -> None:
    folder = night(tmp_path, "night-1", "another")
    for name in ("report.xlsx", "calls.csv", "calls.parquet"):
        (folder / name).write_bytes(b"\xff damaged")
    assert len(forgetting.forget(tmp_path, {"one"})) == 7


def test_what_a_killed_process_left_goes_too(tmp_path: Path) -> None:
    folder = night(tmp_path, "night-1", "another")
    (folder / ".report.xlsx.abc.rows").mkdir()
    (folder / ".report.xlsx.abc.rows" / "sheet").write_text("905551112233")
    forgetting.forget(tmp_path, {"one"})
    assert not list(folder.glob(".*"))


def test_where_there_are_no_reports_there_is_nothing_to_do(tmp_path: Path) -> None:
    assert forgetting.forget(tmp_path / "nowhere", {"one"}) == []

"""CSV: read back as it was, computed by no spreadsheet."""

import csv
from pathlib import Path

import pytest

from qa_pipeline.export import delimited
from qa_pipeline.export.columns import TABLES
from tests.export.facts import call, offer, verdict

HOSTILE = (
    '=HYPERLINK("http://example.org","x")',
    "+372 5555 1234",
    "-1+1",
    "@SUM(A1)",
    "\t=1+1",
    "  =1+1",
    "\u200f=1+1",
    "＝1+1",
    "'=1",
    "''+1",
    "\n=1",
)

HARMLESS = ("rice", "it's", "'s", "a=b", "سلام", "5-3", "", 'say "hi", please', "two\nlines", "“…”")


def read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, strict=True))


def test_three_files_with_their_columns(tmp_path: Path) -> None:
    with delimited.writing(tmp_path) as tables:
        tables.add(call(verdicts=(verdict(), verdict("offer.count", "fail")), offers=(offer(),)))
        assert list(tmp_path.glob("*.csv")) == [], "nothing is there until it is whole"
    for table, columns in TABLES.items():
        assert list(read(tmp_path / f"{table}.csv")[0]) == [column.name for column in columns]
    assert [(one.table, one.rows) for one in tables.written()] == [("calls", 1), ("verdicts", 2), ("offers", 1)]
    (row,) = read(tmp_path / "calls.csv")
    assert (row["at"], row["auto_fail"], row["score"], row["version"]) == ("2026-11-20T06:14:00.000Z", "false", "82.5", "3")


def test_it_is_as_rfc_4180_says_and_excel_reads_its_letters(tmp_path: Path) -> None:
    with delimited.writing(tmp_path) as tables:
        tables.add(call(agent_name='نگار "N", Ann\nx'))
    data = (tmp_path / "calls.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    assert data.endswith(b"\r\n")
    assert '"نگار ""N"", Ann\nx"'.encode() in data


@pytest.mark.parametrize("text", HOSTILE)
def test_what_a_spreadsheet_would_compute_is_a_text(text: str, tmp_path: Path) -> None:
    with delimited.writing(tmp_path) as tables:
        tables.add(call(agent_name=text))
    (row,) = read(tmp_path / "calls.csv")
    assert row["agent_name"] == f"'{text}"
    assert delimited.original(row["agent_name"]) == text


@pytest.mark.parametrize("text", HARMLESS)
def test_other_texts_stay_as_they_are(text: str) -> None:
    assert delimited.harmless(text) == text
    assert delimited.original(text) == text


def test_bytes_that_are_no_letters_become_question_marks(tmp_path: Path) -> None:
    with delimited.writing(tmp_path) as tables:
        tables.add(call(file="a\udcff.wav"))
    (row,) = read(tmp_path / "calls.csv")
    assert row["file"] == "a?.wav"


def test_nothing_is_left_of_files_that_broke_off(tmp_path: Path) -> None:
    with pytest.raises(AttributeError), delimited.writing(tmp_path) as tables:
        tables.add(None)  # type: ignore[arg-type]
    assert list(tmp_path.iterdir()) == []

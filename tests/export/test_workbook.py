"""The workbook, opened by another program: values with types, filters, headings that stay, colours, links, and nothing computed."""

import re
import zipfile
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.utils.escape import unescape
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from qa_pipeline import translation
from qa_pipeline.export import sheet, workbook
from qa_pipeline.export.workbook import Around
from qa_pipeline.types.facts import CallFacts
from tests.export.facts import call, offer, verdict

SHEETS = ["Agents", "Criteria", "Calls", "Offers", "Undecided"]

UNSURE = verdict("closing.thanks", "unsure", turn=4, start=41.5, end=43.0, confidence=0.42)


def written(folder: Path, calls: Sequence[CallFacts], *, language: str = "en", notes: list[str] | None = None, **around: Any) -> Workbook:
    path = folder / "report.xlsx"
    with translation.speaking(language), workbook.writing(path, Around(**around)) as book:
        for one in calls:
            book.add(one)
    if notes is not None:
        with translation.speaking(language):
            notes += book.notes
    return openpyxl.load_workbook(path)


def rows(found: Worksheet) -> list[dict[str, Any]]:
    heads, *others = [[cell.value for cell in row] for row in found.iter_rows()]
    assert len(set(heads)) == len(heads), "a column is found by its name"
    return [dict(zip(heads, row, strict=True)) for row in others]


def test_a_sheet_for_each_audience(tmp_path: Path) -> None:
    book = written(tmp_path, [call(verdicts=(verdict(), UNSURE), offers=(offer(),))])
    assert book.sheetnames == ["About", *SHEETS]
    assert [len(rows(book[name])) for name in SHEETS] == [1, 2, 1, 1, 1]


def test_values_have_their_types(tmp_path: Path) -> None:
    (row,) = rows(written(tmp_path, [call(verdicts=(verdict("offer.count", "fail"), UNSURE))])["Calls"])
    assert row["Time (UTC)"] == datetime(2026, 11, 20, 6, 14)
    assert row["Length"] == timedelta(seconds=83.5)
    assert (row["Score"], row["Auto-fail"], row["Version"], row["Failed"], row["Undecided"]) == (82.5, False, 3, 1, 1)
    assert (row["Language"], row["Worst criterion"], row["Words alone"]) == ("English", "offer.count", False)


def test_times_of_other_zones_are_utc(tmp_path: Path) -> None:
    (row,) = rows(written(tmp_path, [call(at="2026-11-20T09:14:00+03:00")])["Calls"])
    assert row["Time (UTC)"] == datetime(2026, 11, 20, 6, 14)


def test_what_is_not_known_is_empty(tmp_path: Path) -> None:
    bare = call(at="", duration=None, agent_id="", agent_name="", team="", score=None, raw_score=None, passed=None, audio_quality=None)
    book = written(tmp_path, [bare])
    (row,) = rows(book["Calls"])
    assert [row[name] for name in ("Time (UTC)", "Length", "Agent", "Score", "Pass mark reached", "Heard")] == [None] * 6
    assert rows(book["Agents"])[0]["Agent"] == "not named"


@pytest.mark.parametrize("name", SHEETS)
def test_headings_stay_and_every_column_has_a_filter(name: str, tmp_path: Path) -> None:
    book = written(tmp_path, [call(verdicts=(UNSURE,), offers=(offer(),)), call("two", verdicts=(UNSURE,), offers=(offer(),))])
    found = book[name]
    assert found.freeze_panes == "B2"
    assert found.auto_filter.ref == found.dimensions
    assert found.print_title_rows == "$1:$1"
    assert all(found.column_dimensions[cell.column_letter].width > 8 for cell in found[1])
    assert not found.sheet_view.rightToLeft


def test_a_sheet_without_rows_can_be_opened(tmp_path: Path) -> None:
    book = written(tmp_path, [])
    assert [book[name].max_row for name in SHEETS] == [1] * 5
    assert book["Calls"].auto_filter.ref == "A1:V1"


def rules(found: Worksheet, heading: str) -> list[Any]:
    letter = next(cell.column_letter for cell in found[1] if cell.value == heading)
    return [rule for area in found.conditional_formatting if str(area.sqref).startswith(letter) for rule in area.rules]


def test_scores_are_coloured_and_auto_fails_red(tmp_path: Path) -> None:
    book = written(tmp_path, [call(), call("two")])
    (scale,) = rules(book["Calls"], "Score")
    assert scale.type == "colorScale"
    assert [one.val for one in scale.colorScale.cfvo] == [50, 75, 100]
    (fails,) = rules(book["Calls"], "Auto-fail")
    assert (fails.operator, fails.formula, fails.dxf.fill.bgColor.rgb) == ("equal", ["TRUE"], "FFF4B6B0")
    assert [rule.formula for rule in rules(book["Agents"], "Trend")] == [['"better"'], ['"worse"']]
    assert rules(book["Criteria"], "Pass rate")[0].type == "colorScale"


def test_agents_have_means_intervals_and_a_trend(tmp_path: Path) -> None:
    now = [call(f"n{number}", score=80.0 + number % 5) for number in range(20)]
    before = [call(f"b{number}", score=60.0 + number % 5) for number in range(15)]
    (row,) = rows(written(tmp_path, now, earlier=before)["Agents"])
    assert (row["Calls"], row["Score"], row["Calls before"], row["Score before"]) == (20, 82.0, 15, 62.0)
    assert row["Score from (95 %)"] < 82.0 < row["Score to (95 %)"]
    assert row["Change from (95 %)"] < row["Change"] == 20.0 < row["Change to (95 %)"]
    assert row["Trend"] == "better"


def test_few_calls_have_counts_alone(tmp_path: Path) -> None:
    few = [call(f"c{number}", verdicts=(verdict(),), offers=(offer(),) if number < 4 else ()) for number in range(9)]
    book = written(tmp_path, few)
    assert [rows(book[name])[0][what] for name, what in (("Agents", "Score"), ("Criteria", "Pass rate"), ("Offers", "Share taken"))] == [
        None,
        None,
        None,
    ]
    assert (rows(book["Agents"])[0]["Calls"], rows(book["Criteria"])[0]["Passed"], rows(book["Offers"])[0]["Taken"]) == (9, 9, 4)


def test_calls_lead_to_their_pages_and_to_the_place(tmp_path: Path) -> None:
    book = written(tmp_path, [call(verdicts=(UNSURE,))], page=lambda call_id: f"calls/{call_id}.html")
    link, place = book["Calls"]["A2"].hyperlink, book["Undecided"]["A2"].hyperlink
    assert (link.target, link.location) == ("calls/one.html", None)
    assert (place.target, place.location) == ("calls/one.html", "t4")
    assert rows(book["Undecided"])[0]["At"] == timedelta(seconds=41.5)


def test_what_is_undecided_says_why(tmp_path: Path) -> None:
    around = {
        "titles": lambda _: {"closing.thanks": "Thanks", "closing": "The end"},
        "reasons": lambda _: {"closing.thanks": "hard to hear"},
    }
    (row,) = rows(written(tmp_path, [call(verdicts=(UNSURE,))], **around)["Undecided"])
    assert (row["Criterion"], row["Section"], row["Why it is undecided"], row["Sure"]) == ("Thanks", "The end", "hard to hear", 0.42)


HOSTILE = [
    '=HYPERLINK("http://example.org","x")',
    "=cmd|' /C calc'!A0",
    "+1",
    "-1",
    "@SUM(A1)",
    "{=1}",
    "http://example.org/",
    "<r><t>x</t></r>",
    "<r>&</r>",
    "_x0041_",
    "\u202e=1+1\u200f",
    "1e5",
    "TRUE",
]


@pytest.mark.parametrize("name", HOSTILE)
def test_no_name_is_computed_or_read_as_anything_but_a_text(name: str, tmp_path: Path) -> None:
    book = written(tmp_path, [call(name, agent_name=name, team=name, offers=(offer(name),), verdicts=(verdict(name, "unsure"),))])
    for where in SHEETS:
        for row in book[where].iter_rows(min_row=2):
            assert all(cell.data_type != "f" and (cell.hyperlink is None) for cell in row), where
    found = rows(book["Calls"])[0]
    shown = (found["Call"], found["Team"], rows(book["Offers"])[0]["Product"])
    assert [unescape(text).strip() for text in shown] == [name] * 3  # Excel unescapes by itself


def test_control_characters_and_line_breaks_can_be_seen(tmp_path: Path) -> None:
    (row,) = rows(written(tmp_path, [call(agent_name="Ann\nBob\x00\x1b", team="a\udcff\ufffe")])["Calls"])
    assert row["Agent"] == r"Ann\nBob\x00\x1b"
    assert row["Team"] == "a\\udcff\ufffd"


def test_a_text_that_is_too_long_is_shortened_and_that_is_said(tmp_path: Path) -> None:
    notes: list[str] = []
    book = written(tmp_path, [call(customer_id="x" * 40_000), call("two", customer_id="😀" * 20_000)], notes=notes)
    first, second = (row["Customer"] for row in rows(book["Calls"]))
    assert (len(first), first[-2:]) == (32_767, "x…")
    assert len(second.encode("utf-16-le")) // 2 <= 32_767
    assert second.strip("😀") == "…"
    assert notes == ["2 texts are longer than a cell holds and end in “…”: CSV and Parquet have them whole."]
    assert notes[0] in [cell.value for cell in book["About"]["B"]]


def test_a_full_sheet_goes_on_in_another(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sheet, "MOST_ROWS", 4)
    notes: list[str] = []
    book = written(tmp_path, [call(f"c{number}") for number in range(7)], notes=notes)
    parts = [name for name in book.sheetnames if name.startswith("Calls")]
    assert [[row["Call"] for row in rows(book[name])] for name in parts] == [["c0", "c1", "c2"], ["c3", "c4", "c5"], ["c6"]]
    assert parts == ["Calls", "Calls 2", "Calls 3"]
    assert all(book[name].freeze_panes == "B2" and book[name].auto_filter.ref for name in parts)
    assert notes == ["Calls has more rows than a sheet holds: it goes on in further sheets at the end."]


def test_links_that_have_no_room_are_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sheet, "MOST_LINKS", 2)
    notes: list[str] = []
    book = written(tmp_path, [call(f"c{number}") for number in range(3)], notes=notes, page=lambda call_id: f"calls/{call_id}.html")
    assert [cell.hyperlink is not None for cell in book["Calls"]["A"][1:]] == [True, True, False]
    assert notes == ["1 row has no link: a sheet holds no more of them."]


@pytest.mark.parametrize("language", ["tr", "fa", "et", "en", "ru"])
def test_every_language_makes_a_workbook(language: str, tmp_path: Path) -> None:
    calls = [call(f"c{number}", verdicts=(UNSURE,), offers=(offer(),)) for number in range(12)]
    book = written(tmp_path, calls, language=language, earlier=calls, about=[("x", "y")])
    assert len(book.sheetnames) == 6
    assert all(len(name) <= 31 for name in book.sheetnames)
    for found in book.worksheets:
        assert bool(found.sheet_view.rightToLeft) == (language == "fa")
    (calls_sheet,) = [found for found in book.worksheets if found.max_row == 13 and found.max_column == 22]
    assert isinstance(calls_sheet["B2"].value, datetime)
    assert isinstance(calls_sheet["O2"].value, float)


def test_numbers_and_dates_are_written_as_the_language_does(tmp_path: Path) -> None:
    def formats(language: str) -> dict[str, str]:
        found = written(tmp_path, [call(f"c{number}") for number in range(10)], language=language).worksheets
        return {
            "time": found[3]["B2"].number_format,
            "length": found[3]["C2"].number_format,
            "score": found[3]["O2"].number_format,
            "share": found[2]["K2"].number_format,
        }

    assert formats("en") == {"time": "yyyy-mm-dd hh:mm", "length": "[h]:mm:ss", "score": "0.0", "share": "0\u00a0%"}
    assert formats("tr")["time"] == "dd.mm.yyyy hh:mm"
    assert formats("tr")["share"] == "%0"
    assert formats("fa") == {
        "time": "[$-3160429]yyyy/mm/dd hh:mm",
        "length": "[$-3000429][h]:mm:ss",
        "score": "[$-3000429]0.0",
        "share": "[$-3000429]0%",
    }


def test_about_says_what_was_selected_and_what_columns_mean(tmp_path: Path) -> None:
    book = written(tmp_path, [call(auto_fail=True), call("two")], about=[("Teams", "north, south")])
    said = [(row[0].value, row[1].value) for row in book["About"].iter_rows()]
    assert said[2:7] == [("Teams", "north, south"), ("Calls", "2"), ("Hours", "0.0"), ("Auto-fails", "1"), ("Undecided verdicts", "0")]
    texts = [cell.value for row in book["About"].iter_rows() for cell in row if cell.value]
    assert "Calls in which a critical criterion failed." in texts
    link = next(cell.hyperlink for cell in book["About"]["A"] if cell.hyperlink)
    assert link.location == "'Agents'!A1"


def test_xml_is_whole_for_every_hostile_text_at_once(tmp_path: Path) -> None:
    written(tmp_path, [call(f"{number} {name}", agent_name=name) for number, name in enumerate(HOSTILE)])
    with zipfile.ZipFile(tmp_path / "report.xlsx") as book:
        assert book.testzip() is None
        assert not any(re.search(rb"<f>", book.read(name)) for name in book.namelist() if name.startswith("xl/worksheets/"))


def test_nothing_is_left_of_a_workbook_that_broke_off(tmp_path: Path) -> None:
    with pytest.raises(AttributeError), workbook.writing(tmp_path / "report.xlsx", Around()) as book:
        book.add(None)  # type: ignore[arg-type]
    assert list(tmp_path.iterdir()) == []


def test_the_one_before_stays_until_the_new_one_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "report.xlsx"
    path.write_text("the one before")
    with workbook.writing(path, Around()) as book:
        book.add(call())
        assert path.read_text() == "the one before"
    assert openpyxl.load_workbook(path)["Calls"]["A2"].value == "one"
    assert [one.name for one in tmp_path.iterdir()] == ["report.xlsx"]

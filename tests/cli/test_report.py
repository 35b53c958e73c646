"""`qa-pipeline report` and `qa-pipeline export`, on a store as runs leave it."""

import csv
import json
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import openpyxl
import pyarrow.parquet as pq
import pytest
from click.testing import CliRunner, Result

from qa_pipeline.cli.export import export
from qa_pipeline.cli.report import report
from qa_pipeline.errors import QAError, SettingsError
from qa_pipeline.matching import likelihood
from qa_pipeline.settings import Settings
from qa_pipeline.store import open_store
from tests import stored
from tests.conftest import ROOT
from tests.engines import NUMBERS, Scripted
from tests.kept import Desk

CONVERSATIONS = ROOT / "fixtures" / "inbox" / "conversations"


@pytest.fixture(scope="module")
def settings(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Settings]:
    """A store with the fixtures' conversations in five languages and a recording."""
    folder = tmp_path_factory.mktemp("desk")
    inbox = folder / "in"
    shutil.copytree(CONVERSATIONS, inbox)
    for path in (ROOT / "fixtures" / "inbox").glob("en-order-good.*"):
        shutil.copy(path, inbox)
    made = Settings(inbox=inbox, workspace=folder / "ws", settle_seconds=0)
    made.workspace.mkdir()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(likelihood, "load", lambda: NUMBERS)
        outcomes = stored.run(made, Scripted())
        assert {one.status for one in outcomes.values()} == {"done"}
        yield made


def run(command: Any, settings: Settings, *flags: object) -> Result:
    arguments = ["--workspace", str(settings.workspace), *map(str, flags)]
    if command is report:
        arguments += ["--inbox", str(settings.inbox)]
    return CliRunner().invoke(command, arguments, standalone_mode=False)


def told(command: Any, settings: Settings, *flags: object) -> dict[str, Any]:
    result = run(command, settings, *flags, "--json")
    assert result.exception is None, result.output
    body: dict[str, Any] = json.loads(result.stdout)
    return body


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_every_format_at_once(settings: Settings, tmp_path: Path) -> None:
    flags = [part for name in ("html", "xlsx", "csv", "parquet") for part in ("--format", name)]
    body = told(report, settings, *flags, "-o", tmp_path / "out")
    assert (body["format"], body["calls"], body["failed"], body["notes"]) == ("qa-report/1", 11, [], [])
    files = {Path(one["path"]).relative_to(tmp_path / "out").as_posix(): one["rows"] for one in body["files"]}
    assert set(files) == {
        "index.html",
        "report.xlsx",
        *(f"{table}.{suffix}" for table in ("calls", "verdicts", "offers") for suffix in ("csv", "parquet")),
    }
    assert files["index.html"] == {"html": 11}
    assert files["calls.csv"] == {"calls": 11}
    for path in files:
        assert (tmp_path / "out" / path).is_file()
    assert len(rows(tmp_path / "out" / "calls.csv")) == pq.read_table(tmp_path / "out" / "calls.parquet").num_rows == 11
    assert len(rows(tmp_path / "out" / "verdicts.csv")) == files["verdicts.parquet"]["verdicts"]
    assert {path.stem for path in (tmp_path / "out" / "calls").glob("*.html")} == {
        row["call_id"] for row in rows(tmp_path / "out" / "calls.csv")
    }
    assert [path.name for path in (tmp_path / "out" / "audio").iterdir()] == ["en-order-good.mp3"]


def test_the_workbook_leads_to_the_pages_beside_it(settings: Settings, tmp_path: Path) -> None:
    told(report, settings, "--format", "html", "--format", "xlsx", "-o", tmp_path)
    book = openpyxl.load_workbook(tmp_path / "report.xlsx")
    links = [cell.hyperlink.target for cell in book["Calls"]["A"][1:]]
    assert len(links) == 11
    for link in links:
        assert (tmp_path / link).is_file()
    places = [cell.hyperlink for cell in book["Undecided"]["A"][1:]]
    for place in places:
        if place.location:
            assert f'id="{place.location}"' in (tmp_path / place.target).read_text(encoding="utf-8")
    assert all(row[6].value for row in book["Undecided"].iter_rows(min_row=2)), "each says why"


def test_a_workbook_alone_leads_nowhere(settings: Settings, tmp_path: Path) -> None:
    body = told(report, settings, "--format", "xlsx", "-o", tmp_path / "november.xlsx")
    assert [Path(one["path"]).name for one in body["files"]] == ["november.xlsx"]
    book = openpyxl.load_workbook(tmp_path / "november.xlsx")
    assert not any(cell.hyperlink for cell in book["Calls"]["A"])


def test_calls_are_selected(settings: Settings, tmp_path: Path) -> None:
    def ids(*flags: object) -> set[str]:
        out = tmp_path / str(len(list(tmp_path.iterdir())))
        told(report, settings, "--format", "csv", "-o", out, *flags)
        return {row["call_id"] for row in rows(out / "calls.csv")}

    assert ids("--agent", "Zeynep") == ids("--agent", "a-301") == {"tr-order-good"}
    assert ids("--team", "sabah", "--team", "morning") == {"tr-order-good", "en-order-good"}
    assert ids("--since", "2026-11-17", "--until", "2026-11-17T10:00") == {"fa-order-bad"}
    assert ids("--call", "tr-order-good", "--call", "no-such-call") == {"tr-order-good"}
    assert "tr-complaint-bad" in ids("--scorecard", "complaint", "--queue", "complaints")


def test_without_a_folder_it_goes_into_the_reports_of_the_workspace(settings: Settings) -> None:
    body = told(report, settings, "--format", "csv")
    assert {Path(one["path"]).parents[1] for one in body["files"]} == {settings.reports}


@pytest.mark.parametrize("language", ["en", "fa", "tr", "et", "ru"])
def test_the_report_is_in_the_language_that_is_asked_for(settings: Settings, language: str, tmp_path: Path) -> None:
    told(report, settings, "--format", "xlsx", "--language", language, "-o", tmp_path / "a.xlsx")
    book = openpyxl.load_workbook(tmp_path / "a.xlsx")
    assert bool(book.worksheets[1].sheet_view.rightToLeft) == (language == "fa")
    titles = {cell.value for cell in book.worksheets[2]["A"]}
    expected = {
        "en": "Greets the customer",
        "fa": "به مشتری سلام می\u200cکند",
        "tr": "Müşteriyi selamlar",
        "et": "Tervitab klienti",
        "ru": "Здоровается с клиентом",
    }
    assert expected[language] in titles


def test_what_is_said_to_people(settings: Settings, tmp_path: Path) -> None:
    result = run(report, settings, "--format", "csv", "-o", tmp_path)
    assert (result.return_value, result.stderr) == (0, "")
    assert result.stdout.splitlines()[:2] == ["11 calls", f"{tmp_path / 'calls.csv'}  (calls 11)"]


def test_nothing_selected_is_no_error(settings: Settings, tmp_path: Path) -> None:
    for command, flags in ((report, []), (export, ["--format", "vcon"])):
        result = run(command, settings, *flags, "--team", "nrth", "--until", "2020-01-01", "-o", tmp_path / "out")
        assert result.return_value == 0
        assert result.stdout == "no call is selected by --until 2020-01-01T00:00:00.000+00:00 --team nrth; nothing was written\n"
        assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("flags", "says"),
    [
        (["--since", "yesterday"], "--since: 'yesterday' is no date or time"),
        (["--until", ""], "--until: '' is no date or time"),
        (["--since", "1405-08-27"], "--since: '1405-08-27' is before 1900: days are by the Gregorian calendar"),
        (["--until", "2026-13-01"], "--until: '2026-13-01' is no date or time"),
        (["--since", "2026-11-02", "--until", "2026-11-02"], "--until must be later than --since"),
        (["--format", "csv", "-o", "a.xlsx"], "only --format xlsx alone"),
    ],
)
def test_wrong_usage_is_said(settings: Settings, flags: list[str], says: str) -> None:
    error = run(report, settings, *flags).exception
    assert isinstance(error, SettingsError)
    assert says in str(error)


def test_a_file_is_no_folder(settings: Settings, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    error = run(report, settings, "--format", "csv", "-o", tmp_path / "file").exception
    assert isinstance(error, SettingsError)
    assert "this is a file" in str(error)
    inside = run(report, settings, "--format", "csv", "-o", tmp_path / "file" / "out").exception
    assert isinstance(inside, SettingsError)
    assert "cannot be written" in str(inside)
    assert (tmp_path / "file").read_text() == "mine"


@pytest.mark.parametrize("command", [report, export])
def test_where_nothing_is_stored_there_is_nothing_to_report(command: Any, tmp_path: Path) -> None:
    nothing = Settings(inbox=tmp_path / "in", workspace=tmp_path / "ws")
    flags = ["--format", "csv", "-o", tmp_path / "out"]
    assert "nothing is stored in" in str(run(command, nothing, *flags).exception)
    nothing.workspace.mkdir()
    open_store(nothing.database_url).close()
    error = run(command, nothing, *flags).exception
    assert isinstance(error, SettingsError)
    assert "no scored call is stored" in str(error)


# ---------------------------------------------------------------------------------------------------------------------
# export


@pytest.mark.parametrize(
    ("name", "suffix"), [("vcon", ".vcon.json"), ("rttm", ".rttm"), ("srt", ".srt"), ("vtt", ".vtt"), ("json", ".json")]
)
def test_conversations_are_written_one_a_file(settings: Settings, name: str, suffix: str, tmp_path: Path) -> None:
    body = told(export, settings, "--format", name, "-o", tmp_path / "out")
    assert (body["format"], body["calls"], body["failed"]) == ("qa-export/1", 11, [])
    written = {path.name for path in (tmp_path / "out").iterdir()}
    assert len(written) == 11
    assert f"tr-order-good{suffix}" in written
    assert {Path(one["path"]).name for one in body["files"]} == written


def test_a_conversation_comes_out_as_it_is_stored(settings: Settings, tmp_path: Path) -> None:
    told(export, settings, "--format", "json", "--call", "fa-order-bad", "-o", tmp_path)
    (path,) = tmp_path.iterdir()
    said = json.loads(path.read_text(encoding="utf-8"))
    was = json.loads((CONVERSATIONS / "fa-order-bad.json").read_text(encoding="utf-8"))
    assert [turn["text"] for turn in said["turns"]] == [turn["text"] for turn in was["turns"]]


def test_tables_are_those_of_the_report(settings: Settings, tmp_path: Path) -> None:
    told(report, settings, "--format", "csv", "-o", tmp_path / "report")
    body = told(export, settings, "--format", "csv", "-o", tmp_path / "export")
    assert {"calls": 11} in [one["rows"] for one in body["files"]]
    for table in ("calls", "verdicts", "offers"):
        assert (tmp_path / "export" / f"{table}.csv").read_bytes() == (tmp_path / "report" / f"{table}.csv").read_bytes()


# ---------------------------------------------------------------------------------------------------------------------
# What is not there any more


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    monkeypatch.setattr(likelihood, "load", lambda: NUMBERS)
    made = Desk(tmp_path)
    made.record("905551112233.wav", days=100, queue="sales", agent_name="Ann")
    made.chat("other", days=1)
    made.take()
    return made


def delete(desk: Desk) -> None:
    desk.keep(keep_audio_days=30, keep_transcripts_days=90)
    assert desk.delete().is_complete


def test_a_call_whose_words_are_deleted_has_its_score_alone(desk: Desk, tmp_path: Path) -> None:
    delete(desk)
    body = told(report, desk.settings, "--format", "html", "--format", "csv", "-o", tmp_path / "out")
    assert (body["calls"], body["failed"]) == (2, [])
    (left,) = [row for row in rows(tmp_path / "out" / "calls.csv") if row["call_id"] != "other"]
    assert left["call_id"].startswith("deleted-")
    assert (left["customer_id"], left["file"], left["agent_name"]) == ("", "", "Ann")
    page = (tmp_path / "out" / "calls" / f"{left['call_id']}.html").read_text(encoding="utf-8")
    assert "deleted on" in page
    assert "Ann" in page
    assert "parrot" not in page
    assert "905551112233" not in "".join(path.read_text(encoding="utf-8") for path in (tmp_path / "out").rglob("*.html"))


def test_words_that_are_deleted_cannot_be_exported(desk: Desk, tmp_path: Path) -> None:
    delete(desk)
    result = run(export, desk.settings, "--format", "vcon", "-o", tmp_path / "out")
    assert result.return_value == 1
    assert "what was said was deleted on" in result.stderr
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["other.vcon.json"]


def test_tables_of_the_workspace_that_have_a_deleted_call_go(desk: Desk) -> None:
    mine, others = desk.settings.reports / "mine", desk.settings.reports / "others"
    flags = [part for name in ("xlsx", "csv", "parquet") for part in ("--format", name)]
    told(report, desk.settings, *flags, "-o", mine)
    told(report, desk.settings, *flags, "--call", "other", "-o", others)
    delete(desk)
    assert list(mine.iterdir()) == []
    assert len(list(others.iterdir())) == 7


def test_a_recording_that_is_gone_is_said_on_its_page(desk: Desk, tmp_path: Path) -> None:
    (desk.inbox / "905551112233.wav").unlink()
    told(report, desk.settings, "-o", tmp_path / "out")
    assert "not there any more" in (tmp_path / "out" / "calls" / "905551112233.html").read_text(encoding="utf-8")
    assert list((tmp_path / "out" / "audio").iterdir()) == []


def test_another_recording_of_that_name_is_not_taken_for_it(desk: Desk, tmp_path: Path) -> None:
    (desk.inbox / "905551112233.wav").write_bytes(b"another")
    told(report, desk.settings, "-o", tmp_path / "out")
    assert "another recording has its name" in (tmp_path / "out" / "calls" / "905551112233.html").read_text(encoding="utf-8")


def test_a_call_that_cannot_be_read_keeps_no_other_from_the_report(desk: Desk, tmp_path: Path) -> None:
    with desk.store() as store, store._connection() as connection:
        connection.exec_driver_sql(
            "delete from results where stage = 'converse' and sha256 = (select sha256 from calls where call_id = 'other')"
        )
    result = run(report, desk.settings, "-o", tmp_path / "out")
    assert result.return_value == 1
    assert "Error: other: its conversation is not in the store" in result.stderr
    assert [path.name for path in (tmp_path / "out" / "calls").iterdir()] == ["905551112233.html"]


def test_a_store_of_an_earlier_version_is_reported_too(desk: Desk, tmp_path: Path) -> None:
    with desk.store() as store, store._connection() as connection:
        connection.exec_driver_sql("delete from verdict_facts")
        connection.exec_driver_sql("delete from call_facts")
    assert told(report, desk.settings, "--format", "csv", "-o", tmp_path / "out")["calls"] == 2


def test_a_disk_that_is_full_is_no_wrong_usage(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("qa_pipeline.export.delimited.writing", full)
    error = run(report, replace(desk.settings), "--format", "csv", "-o", tmp_path / "out").exception
    assert isinstance(error, QAError)
    assert not isinstance(error, SettingsError)
    assert "is full" in str(error)

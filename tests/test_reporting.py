"""Reports out of the store: what a run writes beside its pages, the period before, reasons and titles for the workbook."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest

from qa_pipeline import reporting
from qa_pipeline import settings as settings_module
from qa_pipeline.errors import SettingsError
from qa_pipeline.matching import likelihood
from qa_pipeline.settings import Settings
from qa_pipeline.store import facts, open_store
from qa_pipeline.types.facts import Selection
from tests import stored
from tests.engines import NUMBERS, Scripted

CHATS = {
    f"{name}.json": stored.chat(name, "A Hello, Acme, how can I help?", "C Rice please.", "A It comes tomorrow.", agent_name="Ann")
    for name in ("one", "two", "three")
}


@pytest.fixture(scope="module")
def settings(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Settings]:
    folder = tmp_path_factory.mktemp("desk")
    made = Settings(inbox=folder / "in", workspace=folder / "ws", settle_seconds=0)
    made.workspace.mkdir()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(likelihood, "load", lambda: NUMBERS)
        stored.run(made, Scripted(), CHATS)
        yield made


def test_a_run_writes_the_formats_of_the_settings_for_its_own_calls(settings: Settings, tmp_path: Path) -> None:
    both = replace(settings, report_formats=("html", "xlsx", "csv"))
    written = reporting.beside(both, tmp_path / "night", ["one", "two"])
    assert [path.name for path in written] == ["report.xlsx", "calls.csv", "verdicts.csv", "offers.csv"]
    book = openpyxl.load_workbook(tmp_path / "night" / "report.xlsx")
    assert sorted(cell.value for cell in book["Calls"]["A"][1:]) == ["one", "two"]


def test_a_run_writes_nothing_that_nobody_asked_for(settings: Settings, tmp_path: Path) -> None:
    assert reporting.beside(replace(settings, report_formats=("html",)), tmp_path / "night", ["one"]) == []
    assert reporting.beside(settings, tmp_path / "night", []) == []
    assert not (tmp_path / "night").exists()


def test_a_place_that_cannot_be_written_is_said(settings: Settings, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(SettingsError, match="the report cannot be written"):
        reporting.beside(settings, tmp_path / "file" / "night", ["one"])


def test_the_formats_of_a_run_are_checked() -> None:
    assert settings_module.load({}, environ={"QA_PIPELINE_REPORT_FORMATS": "csv, html"}).report_formats == ("csv", "html")
    for wrong in ("pdf", ""):
        with pytest.raises(SettingsError, match="report_formats must be html, xlsx, csv, parquet"):
            settings_module.load({"report_formats": (wrong,)})


def test_the_period_before_is_as_long_and_ends_where_the_other_begins() -> None:
    november = Selection(since="2026-11-01", until="2026-12-01", teams=("north",))
    found = reporting.before(november)
    assert found == replace(november, since="2026-10-02T00:00:00+00:00", until="2026-11-01T00:00:00+00:00")
    assert reporting.before(Selection(until="2026-12-01")) is None
    assert reporting.before(Selection(since="9999-01-01")) is None
    assert reporting.before(Selection(since="0002-01-01", until="9999-01-01")) is None


def test_reasons_are_read_some_calls_at_a_time(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reporting, "TOGETHER", 2)
    store = open_store(settings.database_url)
    try:
        told = reporting._Told(store)
        seen = 0
        for call in told.noted(facts.select(store, Selection())):
            titles, reasons = told.titles(call), told.reasons(call)
            for verdict in call.verdicts:
                assert titles[verdict.criterion] != verdict.criterion
                assert (verdict.criterion in reasons) == (verdict.verdict == "unsure")
            seen += 1
    finally:
        store.close()
    assert seen == 3

"""`qa-pipeline retention` and `qa-pipeline hold`, as users meet them."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from qa_pipeline.cli.retention import hold, retention
from qa_pipeline.errors import InputError, SettingsError
from qa_pipeline.matching import likelihood
from tests.engines import NUMBERS
from tests.kept import Desk


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    monkeypatch.setattr(likelihood, "load", lambda: NUMBERS)
    monkeypatch.setenv("QA_PIPELINE_KEEP_AUDIO_DAYS", "30")
    monkeypatch.setenv("QA_PIPELINE_KEEP_TRANSCRIPTS_DAYS", "90")
    made = Desk(tmp_path)
    made.record("old.wav", days=100, queue="sales")
    made.record("new.wav", days=1, pitch=150)
    made.take()
    return made


def delete(desk: Desk, *flags: str) -> Result:
    folders = ["--inbox", str(desk.inbox), "--workspace", str(desk.settings.workspace)]
    return CliRunner().invoke(retention, [*folders, *flags], standalone_mode=False)


def held(desk: Desk, *arguments: str) -> Result:
    return CliRunner().invoke(hold, [*arguments, "--workspace", str(desk.settings.workspace)])


def test_a_dry_run_says_what_would_go(desk: Desk) -> None:
    said = delete(desk, "--dry-run")
    assert said.return_value == 0
    assert "queue sales: 1 recordings: 3 files" in said.stdout
    assert "queue sales: 1 transcripts" in said.stdout
    assert said.stdout.endswith("All of this would be deleted.\n")
    assert (desk.inbox / "old.wav").is_file()


def test_what_is_due_is_deleted_and_told(desk: Desk) -> None:
    said = delete(desk, "--json")
    assert said.return_value == 0
    body = json.loads(said.stdout)
    assert (body["format"], body["dry_run"], body["complete"]) == ("qa-retention/1", False, True)
    assert body["due"]["sales"]["audio"]["calls"] == body["due"]["sales"]["transcript"]["calls"] == 1
    assert body["done"]["files"] == 3
    assert body["done"]["vectors"] > 0
    assert sorted(path.name for path in desk.inbox.iterdir()) == ["new.json", "new.wav"]
    assert delete(desk).stdout == "Nothing was due.\n"


def test_what_cannot_be_deleted_is_said(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    unlink = Path.unlink

    def refuse(self: Path, missing_ok: bool = False) -> None:
        if self.parent == desk.inbox:
            raise PermissionError(13, "Permission denied", str(self))
        unlink(self, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", refuse)
    said = delete(desk)
    assert said.return_value == 1
    assert "could not be deleted: Permission denied" in said.stderr


def test_a_workspace_that_is_not_there_is_said(tmp_path: Path) -> None:
    said = CliRunner().invoke(retention, ["--workspace", str(tmp_path / "typo")], standalone_mode=False)
    assert isinstance(said.exception, SettingsError)
    assert not (tmp_path / "typo").exists()


def test_a_hold_is_set_listed_and_lifted(desk: Desk) -> None:
    said = held(desk, "add", "--customer", "C-7781", "--reason", "case 14", "--by", "Ms Tamm")
    assert said.stdout == "hold 1 is set; 2 of the stored calls are under it\n"
    assert "1 would be due, and are under a legal hold" in delete(desk).stdout
    (row,) = json.loads(held(desk, "list", "--json").stdout)
    assert (row["id"], row["kind"], row["value"], row["reason"], row["by"]) == (1, "customer", "C-7781", "case 14", "Ms Tamm")
    assert held(desk, "remove", "1", "--by", "Ms Kask").stdout == "hold 1 is lifted\n"
    assert held(desk, "list").stdout == ""
    assert "lifted" in held(desk, "list", "--all").stdout
    assert isinstance(held(desk, "remove", "1").exception, InputError)
    assert "deleted" in delete(desk).stdout


@pytest.mark.parametrize(
    "on",
    [
        [],
        ["--call", " "],
        ["--call", "a", "--agent", "b"],
        ["--from", "2026-11-01"],
        ["--to", "2026-11-01"],
        ["--call", "a", "--to", "2026-11-01"],
        ["--from", "2026-11-02", "--to", "2026-11-01"],
        ["--from", "1.11.2026", "--to", "2026-11-01"],
        ["--from", "2026-02-30", "--to", "2026-11-01"],
    ],
)
def test_a_hold_is_on_one_thing(desk: Desk, on: list[str]) -> None:
    assert isinstance(held(desk, "add", *on, "--reason", "case").exception, SettingsError)
    assert held(desk, "list").stdout == ""


def test_a_hold_of_dates_says_so(desk: Desk) -> None:
    held(desk, "add", "--from", "2020-01-01", "--to", "2099-12-31", "--reason", "audit", "--by", "law")
    assert "dates 2020-01-01 to 2099-12-31" in held(desk, "list").stdout
    assert delete(desk).stdout.startswith("Nothing was due.")

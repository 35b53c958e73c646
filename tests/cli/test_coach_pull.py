"""`qa-pipeline coach pull`, as users meet it."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from qa_pipeline.cli import coach_pull
from qa_pipeline.cli.coach import coach
from qa_pipeline.coaching import encoding, skills
from qa_pipeline.errors import SettingsError
from qa_pipeline.settings import Settings
from qa_pipeline.store import open_store
from tests.coaching import shop


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Holds an inbox and a workspace with three fixture calls."""
    base = tmp_path_factory.mktemp("desk")
    settings = Settings(inbox=base / "inbox", workspace=base / "workspace")
    settings.workspace.mkdir()
    store = open_store(settings.database_url)
    shop.stocked(store, settings, ["en-order-good", "en-order-no-offer", "en-outbound-good"], change=shop.worded)
    store.close()
    return base


def pull(folder: Path, *arguments: str) -> Result:
    places = ["--inbox", str(folder / "inbox"), "--workspace", str(folder / "workspace")]
    return CliRunner().invoke(coach, ["pull", *places, *arguments], standalone_mode=False)


def test_clips_and_the_index_are_written(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    said = pull(folder, "--criterion", "closing.thanks", "--verdict", "pass", "-n", "2", "-o", str(out), "--format", "mp3", "--json")
    assert said.return_value == 0, said.output
    body = json.loads(said.stdout)
    assert body["format"] == "qa-coaching/1"
    assert len(body["samples"]) == 2
    assert all(one["why"]["clarity"] > 0 for one in body["samples"])
    assert json.loads((out / "index.json").read_text(encoding="utf-8")) == body
    assert len(list(out.glob("*.mp3"))) == 2


def test_fewer_than_asked_for_is_told(folder: Path, tmp_path: Path) -> None:
    said = pull(folder, "--skill", "opening", "--verdict", "fail", "-n", "9", "-o", str(tmp_path / "out"))
    assert said.return_value == 0
    assert "of 9 samples were found" in said.stderr
    assert "clips in" in said.stdout


def test_missing_recordings_are_named_and_a_failure(folder: Path, tmp_path: Path) -> None:
    nowhere = tmp_path / "nowhere"
    nowhere.mkdir()
    said = pull(
        folder, "--criterion", "closing.thanks", "--verdict", "pass", "-n", "2", "-o", str(tmp_path / "out"), "--inbox", str(nowhere)
    )
    assert said.return_value == 1
    assert "Error: en-order-good (2026-11-16): the recording is not in the inbox any more" in said.stderr
    assert said.stdout.startswith("0 clips in")


def test_a_selection_narrows_it_down(folder: Path, tmp_path: Path) -> None:
    said = pull(
        folder, "--about", "how many boxes", "--words-only", "--call", "en-order-good", "-n", "1", "-o", str(tmp_path / "out"), "--json"
    )
    assert {one["call"] for one in json.loads(said.stdout)["samples"]} <= {"en-order-good"}


def test_wrong_usage_is_explained(folder: Path, tmp_path: Path) -> None:
    assert isinstance(pull(folder, "-o", str(tmp_path / "a")).exception, SettingsError)
    assert isinstance(pull(folder, "--skill", "opening", "-o", str(tmp_path / "b")).exception, SettingsError)
    assert isinstance(pull(tmp_path, "--skill", "opening", "--verdict", "pass", "-o", str(tmp_path / "c")).exception, SettingsError)


def test_the_options_name_what_there_is() -> None:
    assert set(coach_pull.FORMATS) == set(encoding.FORMATS)
    assert set(coach_pull.SKILLS) == set(skills.SKILLS)
    assert set(coach_pull.BEHAVIOURS) == set(skills.BEHAVIOURS)


def test_the_group_lists_its_commands() -> None:
    said = CliRunner().invoke(coach, ["--help"])
    assert said.exit_code == 0
    assert "pull" in said.stdout

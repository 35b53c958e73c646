"""`qa-pipeline search`: what it prints, what it says on the side, and how it ends."""

import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner, Result

from qa_pipeline import equipment
from qa_pipeline.cli import search as command
from qa_pipeline.errors import ModelMissing, SettingsError
from qa_pipeline.search import filling, finding
from qa_pipeline.search.space import Space
from qa_pipeline.settings import Settings
from qa_pipeline.store import Store, open_store, spoken
from tests import stored
from tests.engines import Encoder, Scripted

CALLS = {
    "a.json": stored.chat("a", "A Hello, how can I help?", "C It is too expensive for me.", team="north"),
    "b.json": stored.chat("b", "A Hello.", "C My card is 4111 1111 1111 1111, and the parrot is late.", team="south"),
}


@pytest.fixture(autouse=True)
def plain(monkeypatch: pytest.MonkeyPatch) -> None:
    space = Space(Encoder().name, {}, np.eye(384, dtype=np.float32))
    for module in (filling, finding):
        monkeypatch.setattr(module, "space", lambda: space)


@pytest.fixture
def script(monkeypatch: pytest.MonkeyPatch) -> Scripted:
    made = Scripted()
    monkeypatch.setattr(equipment, "engines", lambda _settings: made.engines())
    return made


@pytest.fixture
def settings(tmp_path: Path, script: Scripted) -> Settings:
    made = Settings(inbox=tmp_path / "in", workspace=tmp_path / "ws", settle_seconds=0)
    stored.run(made, script, CALLS)
    return made


@pytest.fixture
def store(settings: Settings) -> Iterator[Store]:
    opened = open_store(settings.database_url)
    yield opened
    opened.close()


def run(settings: Settings, *arguments: str) -> Result:
    result = CliRunner().invoke(command.search, [*arguments, "--workspace", str(settings.workspace)], standalone_mode=False)
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result


def test_a_run_makes_calls_findable_and_search_shows_them(settings: Settings) -> None:
    result = run(settings, "customer says expensive")
    assert result.return_value == 0
    assert result.stdout.splitlines()[0].endswith("a  turn 2  customer: It is too expensive for me.")
    assert result.stderr == ""


def test_what_identifies_a_person_is_not_shown(settings: Settings) -> None:
    shown = run(settings, "parrot", "--words-only").stdout
    assert "parrot" in shown
    assert "4111" not in shown


def test_json_has_all_of_it(settings: Settings) -> None:
    told = json.loads(run(settings, "customer: parrot", "--words-only", "--json").stdout)
    assert {key: told[key] for key in ("format", "question", "speaker", "by_meaning", "waiting")} == {
        "format": "qa-search/1",
        "question": "customer: parrot",
        "speaker": "customer",
        "by_meaning": False,
        "waiting": 0,
    }
    (found,) = told["found"]
    assert set(found) == {"sha256", "call_id", "language", "turn", "speaker", "text", "start", "end", "score", "by"}
    assert (found["call_id"], found["turn"], found["by"], found["start"]) == ("b", 1, "words", None)


def test_only_selected_calls_and_so_many(settings: Settings) -> None:
    assert run(settings, "hello", "--words-only", "--team", "north").stdout.count("hello".capitalize()) == 1
    assert len(run(settings, "hello", "--words-only", "-n", "1").stdout.splitlines()) == 1
    assert run(settings, "hello", "--words-only", "--speaker", "customer").stdout == "Nothing was found.\n"
    assert run(settings, "hello", "--words-only", "--language", "fa").stdout == "Nothing was found.\n"


def test_without_the_encoder_it_finds_by_words_and_says_so(settings: Settings, script: Scripted) -> None:
    script.encoder = None
    result = run(settings, "parrot")
    assert "parrot" in result.stdout
    assert "found by words alone: the model e5-small is not here" in result.stderr
    assert result.return_value == 0


def test_without_the_trained_numbers_too(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    def missing() -> Space:
        raise ModelMissing("models/search.npz is missing")

    for module in (filling, finding):
        monkeypatch.setattr(module, "space", missing)
    result = run(settings, "parrot")
    assert "parrot" in result.stdout
    assert "models/search.npz is missing" in result.stderr


def test_few_calls_are_filled_before_and_more_are_told_of(settings: Settings, store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    def forgotten() -> None:
        for call in ("a", "b"):
            with store._connection() as connection:
                row = connection.exec_driver_sql(f"select sha256 from calls where call_id = '{call}'").scalar_one()
                spoken.forget(connection, row)

    forgotten()
    assert "parrot" in run(settings, "parrot", "--words-only").stdout
    forgotten()
    monkeypatch.setattr(command, "AT_ONCE", 1)
    result = run(settings, "parrot", "--words-only")
    assert result.stdout == "Nothing was found.\n"
    assert "calls cannot be found yet, or by words alone: `qa-pipeline search --fill`" in result.stderr
    assert run(settings, "--fill").stdout == "2 calls more are found by their words now, 2 by their meaning.\n"
    told = json.loads(run(settings, "--fill", "--json").stdout)
    assert told == {"format": "qa-search/1", "words": 0, "meanings": 0, "failed": []}
    assert "parrot" in run(settings, "parrot", "--words-only").stdout


@pytest.mark.parametrize("question", ["", "   "])
def test_nothing_to_look_for_is_refused(settings: Settings, question: str) -> None:
    with pytest.raises(SettingsError, match="say what is looked for"):
        run(settings, question)


def test_a_workspace_without_calls_is_refused(tmp_path: Path, script: Scripted) -> None:
    with pytest.raises(SettingsError, match="nothing is stored"):
        run(Settings(workspace=tmp_path / "none"), "parrot")

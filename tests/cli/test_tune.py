"""`qa-pipeline tune`, as users meet it. What is measured is a stand-in's; tests/test_layout.py has the measuring itself."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from qa_pipeline import equipment, layout
from qa_pipeline.cli.tune import tune
from qa_pipeline.errors import SettingsError
from qa_pipeline.layout import Layout, Measured
from tests import sound

FOUND = (
    Measured(layout=Layout(workers=2, threads=1, batch_size=8), speed=21.5),
    Measured(layout=Layout(workers=1, threads=2, batch_size=8), speed=14.0),
)


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The recordings that were measured with."""
    given: list[Path] = []

    def measure(_settings: object, recordings: tuple[Path, ...]) -> tuple[Measured, ...]:
        given.extend(recordings)
        return FOUND

    monkeypatch.setattr(layout, "measure", measure)
    monkeypatch.setattr(equipment, "require_models", lambda _: None)
    return given


def run(tmp_path: Path, *arguments: str | Path) -> Result:
    (tmp_path / "inbox").mkdir(exist_ok=True)
    folders = ("--inbox", str(tmp_path / "inbox"), "--workspace", str(tmp_path / "workspace"))
    return CliRunner().invoke(tune, [*map(str, arguments), *folders])


def test_the_recordings_of_the_inbox_are_heard_and_the_fastest_comes_first(tmp_path: Path, heard: list[Path]) -> None:
    (tmp_path / "inbox").mkdir()
    sound.wav(tmp_path / "inbox" / "call.wav", sound.voice(3.0, 120))
    (tmp_path / "inbox" / "notes.txt").write_text("no recording", encoding="utf-8")
    done = run(tmp_path)
    assert (done.exit_code, [path.name for path in heard]) == (0, ["call.wav"])
    assert done.stdout.splitlines() == [
        "   21.5 × real time: 2 workers of 1 threads, batches of 8",
        "   14.0 × real time: 1 workers of 2 threads, batches of 8",
    ]


def test_named_recordings_are_heard_instead_and_json_says_it_all(tmp_path: Path, heard: list[Path]) -> None:
    sound.wav(tmp_path / "other.wav", sound.voice(3.0, 120))
    done = run(tmp_path, tmp_path / "other.wav", "--json")
    assert [path.name for path in heard] == ["other.wav"]
    assert json.loads(done.stdout.splitlines()[0]) == {"workers": 2, "threads": 1, "batch_size": 8, "speed": 21.5}


def test_where_the_settings_say_it_there_is_nothing_to_choose(tmp_path: Path, heard: list[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QA_PIPELINE_THREADS", "2")
    done = run(tmp_path)
    assert isinstance(done.exception, SettingsError)
    assert heard == []

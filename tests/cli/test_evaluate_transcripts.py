"""`qa-pipeline evaluate transcripts`, as users meet it."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from qa_pipeline import wire
from qa_pipeline.cli import cli
from qa_pipeline.errors import SettingsError
from qa_pipeline.types import Conversation, Turn


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(cli, ["evaluate", "transcripts", *map(str, arguments)])


def call(name: str, *turns: tuple[str, float, float, str], language: str = "en") -> Conversation:
    said = (Turn(speaker=speaker, start=start, end=end, text=text) for speaker, start, end, text in turns)
    return Conversation(call_id=name, language=language, turns=tuple(said))


def put(folder: Path, conversation: Conversation, name: str | None = None) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"{name or conversation.call_id}.json"
    file.write_text(wire.dumps(wire.conversation_json(conversation)), encoding="utf-8")
    return file


SAID = call("one", ("agent", 0, 2, "Good morning, fifteen boxes?"), ("customer", 3, 5, "Yes, please."))
HEARD = call("one", ("agent", 0, 2, "good morning 15 foxes"), ("customer", 3, 5, "yes please"))


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    """What was heard of two calls, and what was said. In the second the last words went to the wrong speaker, though not in its RTTM."""
    heard, said = tmp_path / "heard", tmp_path / "said"
    put(heard, HEARD, "one.conversation")
    put(said, SAID)
    put(heard, call("zwei", ("agent", 0, 2, "Tere hommikust jah"), ("customer", 2, 4, "palun"), language="et"))
    put(said, call("zwei", ("agent", 0, 2, "Tere hommikust."), ("customer", 2, 4, "Jah, palun."), language="et"))
    (said / "zwei.rttm").write_text("SPEAKER zwei 1 0.0 2.0 <NA> <NA> A <NA> <NA>\nSPEAKER zwei 1 2.0 4.0 <NA> <NA> B <NA> <NA>\n")
    return heard, said


def test_the_table(folders: tuple[Path, Path]) -> None:
    heard, said = folders
    result = run(heard, "--reference", said)
    assert (result.exit_code, result.stderr) == (0, "")
    rows = {line[:9].strip(): line[9:].split() for line in result.stdout.splitlines() if "%" in line}
    assert rows["one"][:4] == ["6", "16.7%", "16.7%", "3.1%"]
    assert rows["one"][-1] == "1/1"
    assert rows["zwei"][:3] == ["4", "0.0%", "50.0%"]
    assert rows["zwei"][4:8] == ["35.0%", "35.0%", "0.0%", "0.0%"]
    assert rows["et"] == rows["zwei"]
    assert rows["all calls"][:3] == ["10", "10.0%", "30.0%"]
    assert rows["all calls"][-1] == "2/2"
    assert max(map(len, result.stdout.splitlines())) <= 120


def test_json_is_one_object(folders: tuple[Path, Path]) -> None:
    heard, said = folders
    found = json.loads(run(heard, "--reference", said, "--json").stdout)
    assert found["format"] == "qa-transcript-errors/1"
    assert [(one["call_id"], one["language"]) for one in found["calls"]] == [("one", "en"), ("zwei", "et")]
    assert found["calls"][0]["wer"] == {"value": 0.1667, "substituted": 1, "deleted": 0, "inserted": 0, "of": 6}
    exact = found["calls"][1]["der"][1]
    assert (exact["collar"], exact["missed"], exact["seconds"]) == (0.0, 2.0, 6.0)
    assert found["by"]["language"].keys() == {"en", "et"}
    assert (found["all"]["count"], found["all"]["roles"], found["errors"]) == (2, {"right": 2, "of": 2}, [])


def test_a_text_has_no_diarization(tmp_path: Path) -> None:
    untimed = [replace(one, turns=tuple(replace(turn, start=None, end=None) for turn in one.turns)) for one in (SAID, HEARD)]
    put(tmp_path / "said", untimed[0])
    result = run(put(tmp_path / "heard", untimed[1]), "--reference", tmp_path / "said")
    assert result.exit_code == 0
    assert "–" in next(line for line in result.stdout.splitlines() if line.startswith("one"))
    assert json.loads(run(tmp_path / "heard", "--reference", tmp_path / "said", "--json").stdout)["all"]["der"] == []


def test_captions_are_compared_too(tmp_path: Path) -> None:
    put(tmp_path / "said", SAID)
    cues = ("00:00.000 --> 00:02.000\n<v Agent>Good morning, 15 boxes?", "00:03.000 --> 00:05.000\n<v Customer>Yes, please.")
    file = tmp_path / "one.vtt"
    file.write_text("\n\n".join(("WEBVTT", *cues)), encoding="utf-8")
    found = json.loads(run(file, "--reference", tmp_path / "said", "--language", "en", "--json").stdout)
    assert found["all"]["cpwer"]["value"] == 0
    assert run(file, "--reference", tmp_path / "said").exit_code == 2  # nobody says the language


def test_what_cannot_be_compared_is_a_line_and_the_rest_goes_on(folders: tuple[Path, Path]) -> None:
    heard, said = folders
    put(heard, call("three", ("agent", 0, 1, "Hello")))
    (heard / "broken.json").write_text("{")
    (said / "zwei.rttm").write_text("SPEAKER zwei\n")
    result = run(heard, "--reference", said)
    assert result.exit_code == 1
    broken, missing, rttm = result.stderr.splitlines()
    assert "broken.json: " in broken
    assert missing.startswith("Error: ")
    assert "three.json: there is no reference for it" in missing
    assert "zwei.rttm, line 1: not a line of RTTM" in rttm
    assert "1 call compared" in result.stdout
    assert "3 calls could not be compared" in result.stdout
    assert len(json.loads(run(heard, "--reference", said, "--json").stdout)["errors"]) == 3


def test_where_nothing_can_be_compared(folders: tuple[Path, Path], tmp_path: Path) -> None:
    heard, said = folders
    put(tmp_path / "other", call("three", ("agent", 0, 1, "Hello")))
    result = run(heard, "--reference", tmp_path / "other")
    assert (result.exit_code, result.stdout) == (2, "")
    assert run(said, "--reference", said).exit_code == 2  # a call is no reference of itself


def test_two_references_of_one_name(folders: tuple[Path, Path]) -> None:
    heard, said = folders
    put(said / "more", SAID)
    result = run(heard, "--reference", said)
    assert result.exit_code == 1
    assert "several references are called one" in result.stderr


@pytest.mark.parametrize(("made", "said"), [(None, "there is no such folder"), ("folder", "there is no reference in it")])
def test_a_folder_without_references(tmp_path: Path, made: str | None, said: str) -> None:
    heard = put(tmp_path / "heard", HEARD)
    if made:
        (tmp_path / "references").mkdir()
    error = run(heard, "--reference", tmp_path / "references").exception
    assert isinstance(error, SettingsError)
    assert said in str(error)


def test_a_folder_without_conversations(tmp_path: Path) -> None:
    put(tmp_path / "said", SAID)
    (tmp_path / "heard").mkdir()
    error = run(tmp_path / "heard", "--reference", tmp_path / "said").exception
    assert isinstance(error, SettingsError)
    assert "there is no conversation in it" in str(error)

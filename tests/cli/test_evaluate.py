"""`qa-pipeline evaluate scores`, as users meet it."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from qa_pipeline import backends, wire
from qa_pipeline.cli import cli
from qa_pipeline.errors import InputError, ModelMissing, ScorecardError, SettingsError
from qa_pipeline.types import Conversation
from tests.build import call

CARD = """
name: manners
version: 1
title: Manners
sections:
  - id: opening
    title: Opening
    criteria:
      - {id: opening.greeting, title: Greets, kind: says, act: greeting, within: opening, critical: true}
      - {id: closing.goodbye, title: Takes leave, kind: says, act: goodbye, within: closing}
"""

POLITE = call("A Good morning.", "C A bag of rice.", "A Noted.", "C Bye.", "A Goodbye.")
CURT = call("A Yes?", "C A bag of rice.", "A Noted.", "C Bye.", "A Goodbye.")


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(cli, ["evaluate", "scores", *map(str, arguments)])


def refused(*arguments: str | Path) -> InputError:
    """What the command says when it refuses; `main` shows that in a line and exits 2."""
    error = run(*arguments).exception
    assert isinstance(error, InputError), error
    return error


def label(folder: Path, name: str, conversation: Conversation, /, scorecard: str | None = "manners.yaml", **verdicts: str) -> Path:
    """A conversation with its labels; `opening__greeting="pass"`. Returns the labels' file."""
    folder.mkdir(parents=True, exist_ok=True)
    named = replace(conversation, call_id=name)
    (folder / f"{name}.json").write_text(wire.dumps(wire.conversation_json(named)), encoding="utf-8")
    labels: dict[str, Any] = {"call_id": name, "verdicts": {key.replace("__", "."): verdict for key, verdict in verdicts.items()}}
    if scorecard is not None:
        labels["scorecard"] = scorecard
    file = folder / f"{name}.labels.json"
    file.write_text(json.dumps(labels), encoding="utf-8")
    return file


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two labelled calls: the machine finds the missing greeting; that the second greets enough the person thinks alone."""
    folder = tmp_path / "labelled"
    folder.mkdir()
    (folder / "manners.yaml").write_text(CARD, encoding="utf-8")
    label(folder, "polite", POLITE, opening__greeting="pass", closing__goodbye="pass")
    label(folder, "curt", CURT, opening__greeting="pass", closing__goodbye="pass", politeness__courtesy="fail")
    return folder


def test_the_tables(folder: Path) -> None:
    result = run(folder)
    assert result.exit_code == 0, result.output
    rows = {line.split("  ")[0].strip(): line for line in result.stdout.splitlines()}
    assert rows["opening.greeting"].split()[:3] == ["opening.greeting", "2", "0.500"]
    assert rows["opening.greeting"].endswith("pass>fail×1")
    assert rows["closing.goodbye"].split()[1:3] == ["2", "1.000"]
    assert {"criterion", "language", "scorecard", "en", "manners"} <= rows.keys()
    assert rows["all calls"].split()[2] == "4"
    assert "2 calls, 4 of 5 labels compared" in result.stdout
    assert "1 label of criteria that the scorecard does not have: politeness.courtesy×1" in result.stdout
    assert max(map(len, result.stdout.splitlines())) <= 120


def test_one_table_alone(folder: Path) -> None:
    headings = [line.split()[0] for line in run(folder, "--by", "language").stdout.splitlines() if "accuracy" in line]
    assert headings == ["all", "language"]


def test_false_fails_of_critical_criteria_are_always_listed(folder: Path) -> None:
    out = run(folder).stdout
    _, _, listed = out.partition("false fails of critical criteria:")
    assert "curt  opening.greeting: person pass, machine fail" in listed
    label(folder, "curt", CURT, opening__greeting="fail", closing__goodbye="pass")
    assert "false fails of critical criteria: none" in run(folder).stdout


def test_wrong_lists_reason_and_evidence(folder: Path) -> None:
    label(folder, "polite", POLITE, opening__greeting="fail", closing__goodbye="pass")
    assert "verdicts that differ" not in run(folder).stdout
    _, _, listed = run(folder, "--wrong").stdout.partition("verdicts that differ:")
    assert "curt  opening.greeting: person pass, machine fail" in listed
    polite, evidence = listed[listed.index("polite  ") :].splitlines()[:2]
    assert "person fail, machine pass" in polite
    assert evidence.strip() == "turn 0, 0:00.0: Good morning"
    assert "goodbye" not in listed


def test_json_is_one_object(folder: Path) -> None:
    result = run(folder, "--json", "--wrong", "--by", "criterion")
    found = json.loads(result.stdout)
    assert (found["format"], found["calls"], found["labels"], found["compared"]) == ("qa-agreement/1", 2, 5, 4)
    assert found["unknown_criteria"] == {"politeness.courtesy": 1}
    assert found["errors"] == []
    assert found["all"]["accuracy"]["value"] == 0.75
    assert found["all"]["false_critical_fails"] == 1
    low, high = found["all"]["accuracy"]["interval"]
    assert low < 0.75 < high
    assert found["by"].keys() == {"criterion"}
    assert found["by"]["criterion"]["opening.greeting"]["confusion"] == [
        {"person": "pass", "machine": "fail", "count": 1},
        {"person": "pass", "machine": "pass", "count": 1},
    ]
    assert found["wrong"] == found["false_critical_fails"]
    assert (found["wrong"][0]["call"], found["wrong"][0]["criterion"], found["wrong"][0]["machine"]) == ("curt", "opening.greeting", "fail")
    assert "wrong" not in json.loads(run(folder, "--json").stdout)


def test_labels_that_are_unsure_or_missing_are_said(folder: Path) -> None:
    label(folder, "curt", CURT, opening__greeting="unsure")
    found = json.loads(run(folder, "--json").stdout)
    assert found["unsure_labels"] == {"opening.greeting": 1}
    assert found["unlabelled_criteria"] == {"closing.goodbye": 1}
    assert found["compared"] == 2
    out = run(folder).stdout
    assert "1 label unsure: opening.greeting×1" in out
    assert "1 criterion without a label: closing.goodbye×1" in out


def test_subfolders_and_languages(folder: Path) -> None:
    label(folder / "tr", "selam", call("A Günaydın.", "C Pirinç.", language="tr"), "../manners.yaml", opening__greeting="pass")
    found = json.loads(run(folder, "--json", "--language", "tr", "--wrong").stdout)
    assert (found["calls"], list(found["by"]["language"]), found["other_calls"]) == (1, ["tr"], {"en manners": 2})
    assert found["all"]["verdicts"] == 1
    assert "no call is in language 'fa'; there are en manners×2, tr manners×1" in str(refused(folder, "--language", "fa"))


def test_a_scorecard_of_the_same_name_takes_the_place_of_the_labels_own(folder: Path, tmp_path: Path) -> None:
    """A changed card is tried on what was labelled for it; calls labelled for another are left out."""
    label(folder, "other", POLITE, "order-intake", opening__greeting="pass")
    label(folder, "nameless", POLITE, None, closing__goodbye="pass")
    changed = tmp_path / "changed.yaml"
    changed.write_text(CARD.replace("critical: true", "critical: false"), encoding="utf-8")
    found = json.loads(run(folder, "--json", "--scorecard", changed).stdout)
    assert (found["calls"], found["other_calls"]) == (3, {"en order-intake": 1})
    assert found["all"]["false_critical_fails"] == 0
    assert found["all"]["accuracy"]["value"] == 0.8


def test_labels_may_name_a_scorecard_that_only_the_command_line_knows(folder: Path, tmp_path: Path) -> None:
    label(folder, "curt", CURT, "manners", opening__greeting="fail")
    label(folder, "polite", POLITE, "manners", opening__greeting="pass")
    elsewhere = (folder / "manners.yaml").rename(tmp_path / "manners.yaml")
    assert run(folder).exit_code == 2
    found = json.loads(run(folder, "--json", "--scorecard", elsewhere).stdout)
    assert found["all"]["accuracy"]["value"] == 1


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("{", "not JSON"),
        ("[]", "labels are a JSON object"),
        ('{"scorecard": "manners.yaml"}', 'key "verdicts" must be an object'),
        (
            '{"scorecard": "manners.yaml", "verdicts": {"opening.greeting": "passed"}}',
            "verdicts.opening.greeting is 'passed'; it must be one",
        ),
        ('{"scorecard": "manners.yaml", "verdicts": {"opening.greeting": ["pass"]}}', "it must be one of pass, fail, na, unsure"),
        ('{"verdicts": {}}', 'key "scorecard" must name a scorecard'),
        ('{"scorecard": "maners.yaml", "verdicts": {}}', "neither a file nor a built-in scorecard"),
        ('{"scorecard": "broken.yaml", "verdicts": {}}', "more: see `qa-pipeline scorecard check`"),
        ('{"scorecard": "manners.yaml", "call_id": "polite", "verdicts": {}}', "labels of call 'polite', but curt.json is call 'curt'"),
    ],
)
def test_wrong_labels_are_a_line_and_the_rest_goes_on(folder: Path, content: str, said: str) -> None:
    (folder / "curt.labels.json").write_text(content, encoding="utf-8")
    (folder / "broken.yaml").write_text(CARD.replace("kind: says", "kind: sings"), encoding="utf-8")
    result = run(folder, "--words-only")
    assert result.exit_code == 1, result.output
    (line,) = result.stderr.splitlines()
    assert said in line
    assert line.count(str(folder / "curt.labels.json")) == 1
    assert "1 call, 2 of 2 labels compared" in result.stdout
    assert "1 call could not be read" in result.stdout
    assert json.loads(run(folder, "--json").stdout)["errors"][0]["file"] == str(folder / "curt.labels.json")


def test_a_labelled_call_may_be_captions(folder: Path) -> None:
    """What `qa-pipeline score` takes can be labelled too."""
    (folder / "curt.json").unlink()
    cues = ("00:01.000 --> 00:02.000\n<v Agent>Good morning.", "00:04.000 --> 00:05.000\n<v Customer>A bag of rice.")
    (folder / "curt.en.vtt").write_text("\n\n".join(("WEBVTT", *cues)), encoding="utf-8")
    (folder / "curt.labels.json").rename(folder / "curt.en.labels.json")
    (folder / "curt.en.labels.json").write_text('{"scorecard": "manners.yaml", "verdicts": {"opening.greeting": "pass"}}')
    found = json.loads(run(folder, "--json", "--words-only", "--by", "criterion").stdout)
    assert (found["calls"], found["errors"]) == (2, [])
    assert found["by"]["criterion"]["opening.greeting"]["accuracy"]["value"] == 1


def test_labels_without_a_conversation_that_can_be_scored(folder: Path) -> None:
    (folder / "curt.json").unlink()
    result = run(folder, "--words-only")
    assert result.exit_code == 1
    assert "its conversation curt.json is not beside it" in result.stderr
    label(folder, "curt", replace(CURT, language="de"), opening__greeting="pass")
    (line,) = run(folder, "--words-only").stderr.splitlines()
    assert "language 'de' is not supported" in line
    assert str(folder / "curt.labels.json") in line
    (folder / "curt.json").write_text("{}", encoding="utf-8")
    (line,) = run(folder, "--words-only").stderr.splitlines()
    assert "not a conversation in a format that is known" in line


def test_when_nothing_could_be_read_it_exits_2(folder: Path) -> None:
    for file in folder.glob("*.labels.json"):
        file.write_text("{", encoding="utf-8")
    result = run(folder, "--json")
    assert result.exit_code == 2
    assert result.stdout == ""


def test_a_folder_without_labels_is_refused(tmp_path: Path) -> None:
    assert "there is no such folder" in str(refused(tmp_path / "absent"))
    assert "there are no labels in it" in str(refused(tmp_path))
    file = tmp_path / "file"
    file.touch()
    assert "a file, not a folder" in str(refused(file))
    assert isinstance(refused(tmp_path), SettingsError)


def test_a_scorecard_that_is_wrong_is_refused_before_anything_is_scored(folder: Path) -> None:
    assert isinstance(refused(folder, "--scorecard", "no-such-card"), ScorecardError)


def test_labels_of_which_none_can_be_compared_are_refused(folder: Path) -> None:
    for name, conversation in (("polite", POLITE), ("curt", CURT)):
        label(folder, name, conversation, politeness__courtesy="pass")
    assert "no label can be compared. 2 labels of criteria that the scorecard does not have" in str(refused(folder))


def test_it_says_that_it_has_no_text_encoder_unless_told_not_to_want_one(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def missing() -> None:
        raise ModelMissing("the model e5-small is not here")

    monkeypatch.setattr(backends, "encoder", missing)
    assert "scored by words alone" in run(folder).stderr
    assert run(folder, "--words-only").stderr == ""


def test_what_a_terminal_would_obey_is_not_printed(folder: Path) -> None:
    label(folder, "polite", call("A Good\x1b morning.", "C Rice."), opening__greeting="fail")
    (folder / "curt.labels.json").write_text('{"scorecard": "\\u001b[2J", "verdicts": {}}', encoding="utf-8")
    result = run(folder, "--wrong")
    assert result.exit_code == 1
    assert "polite  opening.greeting: person fail" in result.stdout
    assert "\x1b" not in result.output

"""`qa-pipeline scorecard`, as users meet it."""

import json
from pathlib import Path

from click.testing import CliRunner, Result

from qa_pipeline import scorecard, wire
from qa_pipeline.cli import cli
from tests.build import call


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(cli, ["scorecard", *map(str, arguments)])


def test_list() -> None:
    assert all(name in run("list").stdout for name in scorecard.BUILT_IN)
    assert {row["name"] for row in json.loads(run("list", "--json").stdout)} == set(scorecard.BUILT_IN)


def test_what_is_shown_can_be_checked_and_used(tmp_path: Path) -> None:
    file = tmp_path / "mine.yaml"
    file.write_text(run("show", "complaint").stdout, encoding="utf-8")
    assert run("check", file).exit_code == 0
    assert scorecard.load(file).sha256 == scorecard.load("complaint").sha256


def test_problems_are_printed_with_their_line(tmp_path: Path) -> None:
    file = tmp_path / "mine.yaml"
    file.write_text(run("show", "complaint").stdout.replace("act: thanks", "act: thank"), encoding="utf-8")
    result = run("check", file)
    assert result.exit_code == 2
    assert "act: 'thank' is not known; did you mean 'thanks'?" in result.stdout
    assert json.loads(run("check", file, "--json").stdout)["problems"] == scorecard.check(file)


def test_a_name_that_is_none() -> None:
    result = run("show", "complain")
    assert result.exit_code != 0
    assert run("check", "complain").exit_code == 2


def test_schema_is_json() -> None:
    assert json.loads(run("schema").stdout)["title"] == "qa-pipeline scorecard"


def test_try_shows_what_was_found(tmp_path: Path) -> None:
    file = tmp_path / "call.json"
    file.write_text(wire.dumps(wire.conversation_json(call("A Good morning", "C hi", "A Thanks, bye"))), encoding="utf-8")
    result = run("try", "complaint", file)
    assert result.exit_code == 0, result.output
    assert "turn 0: [Good morning]" in result.stdout

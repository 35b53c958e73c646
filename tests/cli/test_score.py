"""`qa-pipeline score`, as users meet it."""

import json
import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from qa_pipeline import backends, wire
from qa_pipeline.cli import cli
from qa_pipeline.errors import ModelMissing
from tests.build import call

GOOD = call("A Good morning, Acme, Ann speaking, how can I help?", "C Rice.", "A Thank you, goodbye.", company=["Acme"], agent_name="Ann")


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(cli, ["score", *map(str, arguments)])


@pytest.fixture
def good(tmp_path: Path) -> Path:
    file = tmp_path / "good.json"
    file.write_text(wire.dumps(wire.conversation_json(GOOD)), encoding="utf-8")
    return file


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    file = tmp_path / "broken.json"
    file.write_text("{", encoding="utf-8")
    return file


def test_json_is_one_object_a_line(good: Path) -> None:
    result = run(good, good, "--scorecard", "order-intake", "--json")
    assert result.exit_code == 0, result.output
    lines = [json.loads(line) for line in result.stdout.splitlines()]
    assert [(line["format"], line["scorecard"]) for line in lines] == [("qa-score/1", "order-intake")] * 2
    first = lines[0]["criteria"][0]
    assert {"id", "section", "verdict", "points", "max_points", "critical", "confidence", "reason", "evidence"} <= first.keys()
    assert first["evidence"][0].keys() == {"turn", "start", "end", "text", "matched"}


@pytest.mark.parametrize("options", [(), ("--words-only",)])
def test_it_says_when_it_has_no_text_encoder_and_not_on_stdout(
    good: Path, monkeypatch: pytest.MonkeyPatch, options: tuple[str, ...]
) -> None:
    def missing() -> None:
        raise ModelMissing("the model e5-small is not here")

    monkeypatch.setattr(backends, "encoder", missing)
    result = run(good, "--json", *options)
    assert ("scored by words alone" in result.stderr) is (not options)
    assert "words alone" not in result.stdout
    assert json.loads(result.stdout)["by_meaning"] is False


def test_the_table_shows_title_reason_and_moment(good: Path) -> None:
    result = run(good, "--scorecard", "order-intake", "--language", "ru")
    assert "test: order-intake version" in result.stdout
    line = next(line for line in result.stdout.splitlines() if "Здоровается с клиентом" in line)
    assert line.split()[0] == "pass"
    assert "0:00.0" in line


def test_some_files_failed(good: Path, broken: Path) -> None:
    result = run(good, broken, "--json")
    assert result.exit_code == 1
    assert len(result.stdout.splitlines()) == 1
    assert str(broken) in result.stderr


def test_no_file_could_be_scored(broken: Path, tmp_path: Path) -> None:
    assert run(broken).exit_code == 2
    assert run(tmp_path / "absent.json").exit_code == 2


def test_a_language_without_a_pack_is_a_bad_file(good: Path) -> None:
    good.write_text(good.read_text(encoding="utf-8").replace('"language":"en"', '"language":"de"'), encoding="utf-8")
    result = run(good)
    assert result.exit_code == 2
    assert f"{good}: language 'de' is not supported" in result.stderr


def test_speakers_without_roles_get_them(tmp_path: Path) -> None:
    file = tmp_path / "nameless.json"
    named = wire.dumps(wire.conversation_json(GOOD))
    file.write_text(named.replace('"speaker":"agent"', '"speaker":"A"').replace('"speaker":"customer"', '"speaker":"B"'), encoding="utf-8")
    scored = json.loads(run(file, "--json").stdout)
    assert scored["criteria"][0]["verdict"] == "pass"


def test_the_bar_on_a_terminal_takes_nothing_from_standard_output(good: Path) -> None:
    terminal, end = pty.openpty()
    command = [sys.executable, "-m", "qa_pipeline", "score", "--json", "--words-only", str(good), str(good)]
    try:
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=end, text=True, check=True)
        assert b"scoring" in os.read(terminal, 10_000)
    finally:
        os.close(terminal)
        os.close(end)
    assert len([json.loads(line) for line in done.stdout.splitlines()]) == 2

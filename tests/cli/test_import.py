"""`qa-pipeline import`, and `score` of what other recognisers wrote."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from qa_pipeline import wire
from qa_pipeline.cli import cli
from tests.imports import samples

SRT = """1
00:00:00,500 --> 00:00:03,500
Speaker 1: Good morning, Acme, Ann speaking, how can I help?

2
00:00:04,000 --> 00:00:05,000
Speaker 2: Two bags of rice.

3
00:00:05,500 --> 00:00:06,500
Speaker 1: Thank you, goodbye.
"""


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(cli, [*map(str, arguments)], standalone_mode=False)


@pytest.fixture
def captions(tmp_path: Path) -> Path:
    file = tmp_path / "call.srt"
    file.write_text(SRT, encoding="utf-8")
    return file


def test_captions_become_a_conversation_with_roles(captions: Path, tmp_path: Path) -> None:
    result = run("import", captions, "--language", "en-GB", "-o", tmp_path / "out.json")
    assert (result.return_value, result.output) == (0, "")
    conversation = wire.read_conversation(tmp_path / "out.json")
    assert [turn.speaker for turn in conversation.turns] == ["agent", "customer", "agent"]
    assert (conversation.call_id, conversation.language, conversation.produced_by) == ("call", "en", ("import:srt",))
    assert 0.5 < conversation.roles_confidence <= 1


def test_what_lies_beside_is_used_by_import_and_score(captions: Path, tmp_path: Path) -> None:
    (tmp_path / "call.json").write_text(json.dumps({"language": "en", "company": ["Acme"], "agent_name": "Ann"}), encoding="utf-8")
    assert json.loads(run("import", captions).stdout)["metadata"] == {"company": ["Acme"], "agent_name": "Ann"}
    result = run("score", captions, "--scorecard", "order-intake", "--json", "--words-only")
    assert result.exit_code == 0, result.output
    verdicts = {criterion["id"]: criterion["verdict"] for criterion in json.loads(result.stdout)["criteria"]}
    assert (verdicts["opening.greeting"], verdicts["opening.company"]) == ("pass", "pass")


def test_score_says_how_to_tell_the_language(captions: Path) -> None:
    result = run("score", captions, "--words-only")
    assert result.exit_code == 2
    assert result.stderr.count(str(captions)) == 1
    assert "`qa-pipeline import` with --language" in result.stderr


def test_several_files_and_one_that_is_bad(captions: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.json"
    other.write_text(json.dumps(samples.WHISPERX), encoding="utf-8")
    bad = tmp_path / "bad.vtt"
    bad.write_text("WEBVTT\n\n00:09.000 --> 00:01.000\nHi\n", encoding="utf-8")
    result = run("import", captions, other, bad, "--language", "en", "-o", tmp_path / "out")
    assert result.return_value == 1
    assert result.stderr == f"{bad}: line 3: the caption ends at 1.0 s, before it starts at 9.0 s\n"
    assert sorted(file.name for file in (tmp_path / "out").iterdir()) == ["call.conversation.json", "other.conversation.json"]
    assert run("import", bad).return_value == 2


def test_nothing_that_is_read_is_overwritten(captions: Path, tmp_path: Path) -> None:
    (tmp_path / "call.json").write_text("{}", encoding="utf-8")
    for target in ("call.srt", "call.json"):
        result = run("import", captions, "--language", "en", "-o", tmp_path / target)
        assert "would be overwritten" in str(result.exception)


def test_without_speakers_it_says_so_and_gives_nobody_a_role(tmp_path: Path) -> None:
    file = tmp_path / "call.json"
    file.write_text(json.dumps(samples.WHISPER), encoding="utf-8")
    result = run("import", file)
    assert "who speaks" in result.stderr
    assert {turn["speaker"] for turn in json.loads(result.stdout)["turns"]} == {"unknown"}
    scored = json.loads(run("score", file, "--scorecard", "order-intake", "--json", "--words-only").stdout)
    assert {criterion["verdict"] for criterion in scored["criteria"]} <= {"unsure", "na"}


def test_a_language_that_is_none_is_refused(captions: Path) -> None:
    result = run("import", captions, "--language", "12")
    assert "must be a code such as tr" in str(result.exception)

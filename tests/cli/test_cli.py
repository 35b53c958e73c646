"""The command line as a whole: help, wrong usage, exit statuses, formats."""

import json
import os
from pathlib import Path

import pytest
from click.testing import CliRunner

from qa_pipeline import equipment
from qa_pipeline.cli import COMMANDS, cli
from qa_pipeline.errors import BackendError, QAError, SettingsError
from tests import sound
from tests.engines import Scripted


def run(*arguments: object) -> tuple[int, str, str]:
    """Exit status, standard output and standard error, as `main` makes them of what a command returns or raises."""
    result = CliRunner().invoke(cli, [str(argument) for argument in arguments], standalone_mode=False)
    if result.exception is not None and not isinstance(result.exception, QAError):
        raise result.exception
    return result.return_value, result.stdout, result.stderr


def refused(*arguments: object) -> str:
    """What a command says that refuses to begin."""
    result = CliRunner().invoke(cli, [str(argument) for argument in arguments], standalone_mode=False)
    assert isinstance(result.exception, SettingsError)
    return str(result.exception)


@pytest.fixture
def script(monkeypatch: pytest.MonkeyPatch) -> Scripted:
    script = Scripted()
    monkeypatch.setattr(equipment, "engines", lambda _settings: script.engines())
    return script


@pytest.fixture
def call(tmp_path: Path) -> Path:
    return sound.wav(tmp_path / "call.wav", sound.voice(6.0, 120), sound.voice(6.0, 215))


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_with_an_example(command: str) -> None:
    result = CliRunner().invoke(cli, [command, "--help"])
    assert result.exit_code == 0
    assert "Example" in result.output
    assert f"qa-pipeline {command}" in result.output


@pytest.mark.parametrize(
    "arguments", [["no-such-command"], ["run", "--no-such-option"], ["transcribe"], ["transcribe", "no-such-file.wav"]]
)
def test_wrong_usage_exits_2(arguments: list[str]) -> None:
    assert CliRunner().invoke(cli, arguments).exit_code == 2


def test_transcribe_prints_a_conversation(call: Path, script: Scripted) -> None:
    status, out, _ = run("transcribe", call, "--language", "en")
    conversation = json.loads(out)
    assert (status, conversation["format"], conversation["call_id"], conversation["language"]) == (0, "qa-conversation/1", "call", "en")
    assert {turn["speaker"] for turn in conversation["turns"]} == {"agent", "customer"}
    assert any(made_by.startswith("sha256:") for made_by in conversation["produced_by"])


def test_transcribe_writes_a_file_for_each_recording(call: Path, tmp_path: Path, script: Scripted) -> None:
    other = sound.wav(tmp_path / "other.wav", sound.voice(6.0))
    status, out, _ = run("transcribe", call, other, "--language", "en", "--format", "srt", "-o", tmp_path / "out")
    assert (status, out, sorted(path.name for path in (tmp_path / "out").iterdir())) == (0, "", ["call.srt", "other.srt"])
    assert "-->" in (tmp_path / "out" / "call.srt").read_text()


@pytest.mark.parametrize("command", ["transcribe", "diarize"])
def test_recordings_of_one_name_are_refused_before_any_work(call: Path, tmp_path: Path, script: Scripted, command: str) -> None:
    (tmp_path / "b").mkdir()
    other = sound.wav(tmp_path / "b" / "call.wav", sound.voice(6.0))
    assert "would both be written to" in refused(command, call, other, "-o", tmp_path / "out")
    assert script.asked == []
    assert not (tmp_path / "out").exists()


def test_what_is_read_is_not_overwritten(call: Path, tmp_path: Path, script: Scripted) -> None:
    (tmp_path / "call.json").write_text("{}")
    for output in (call, tmp_path / "call.json", tmp_path):
        assert "would be overwritten, and is read" in refused("transcribe", call, "--language", "en", "-o", output)
    assert script.asked == []
    assert run("transcribe", call, "--language", "en", "--format", "srt", "-o", tmp_path)[0] == 0


def test_a_name_that_is_not_text_is_said_in_print(tmp_path: Path, script: Scripted) -> None:
    path = sound.wav(tmp_path / "call.wav", sound.voice(6.0)).rename(tmp_path / os.fsdecode(b"\xff\n.wav"))
    assert run("diarize", path)[1].startswith(r"SPEAKER \xff\n 1 ")
    assert json.loads(run("transcribe", path, "--language", "en")[1])["call_id"] == r"\xff\n"
    script.error = BackendError("out of memory")
    assert run("transcribe", path, "--language", "en")[2].endswith(r"\xff\n.wav: out of memory" + "\n")


def test_one_bad_recording_of_two_exits_1_and_the_other_is_done(call: Path, tmp_path: Path, script: Scripted) -> None:
    bad = tmp_path / "bad.wav"
    bad.write_bytes(b"nothing")
    status, _, err = run("transcribe", bad, call, "--language", "en", "-o", tmp_path / "out")
    assert (status, [path.name for path in (tmp_path / "out").iterdir()]) == (1, ["call.json"])
    assert f"{bad}: not audio" in err


def test_a_bad_recording_alone_exits_2(tmp_path: Path, script: Scripted) -> None:
    (tmp_path / "bad.wav").touch()
    assert run("transcribe", tmp_path / "bad.wav")[0] == 2


def test_a_failing_model_exits_1(call: Path, script: Scripted) -> None:
    script.error = BackendError("out of memory")
    status, _, err = run("transcribe", call, "--language", "en")
    assert (status, err) == (1, f"{call}: out of memory\n")


def test_diarize_prints_rttm(call: Path, tmp_path: Path, script: Scripted) -> None:
    mono = sound.wav(tmp_path / "my call.wav", sound.voice(6.0))
    status, out, _ = run("diarize", mono)
    assert (status, out.splitlines()[0]) == (0, "SPEAKER my_call 1 0.000 3.000 <NA> <NA> SPEAKER_00 <NA> <NA>")
    assert script.asked == ["diarize 2"]
    assert run("diarize", call)[1].count("SPEAKER call 1") == 2


def test_the_doctor_finds_what_is_wrong(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QA_PIPELINE_MODELS", str(tmp_path / "none"))
    (tmp_path / "file").touch()
    status, out, _ = run("doctor", "--workspace", tmp_path / "file" / "ws", "--json")
    findings = {finding["check"]: finding for finding in map(json.loads, out.splitlines())}
    assert status == 1
    assert "models fetch" in findings["models"]["says"]
    assert "cannot be made" in findings["database"]["says"]
    assert all(finding["ok"] for name, finding in findings.items() if name not in ("models", "database", "disk"))


@pytest.mark.model
def test_the_doctor_is_content_where_all_is_there(tmp_path: Path) -> None:
    status, out, _ = run("doctor", "--workspace", tmp_path / "ws")
    assert out.count("ok ") >= 6
    assert status == 0 or "PROBLEM disk" in out


def test_an_earlier_result_may_be_written_again(call: Path, script: Scripted) -> None:
    for _ in range(2):
        assert run("transcribe", call, "--language", "en", "-o", call.with_suffix(".json"))[0] == 0
    assert json.loads(call.with_suffix(".json").read_text())["call_id"] == "call"

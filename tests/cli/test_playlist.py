"""`qa-pipeline coach playlist`, `assign` and `progress`, as trainers meet them."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from qa_pipeline.cli.assign import assign, assigned, progress, unassign
from qa_pipeline.cli.coach import SUBCOMMANDS
from qa_pipeline.cli.playlist import _seconds, playlist
from qa_pipeline.errors import InputError, SettingsError
from qa_pipeline.settings import Settings
from qa_pipeline.store import open_store
from tests.coaching import shop

CALLS = ("en-order-good", "en-complaint-rude")
AGENT = "agent-ann"


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    settings = Settings(inbox=tmp_path / "inbox", workspace=tmp_path / "workspace")
    store = open_store(settings.database_url)
    shop.stocked(store, settings, CALLS, shop.worded)
    store.close()
    return tmp_path


@pytest.fixture
def run(desk: Path):
    def command(*arguments: object, of: Any = playlist) -> Result:
        words = [str(one) for one in arguments]
        more = ["--workspace", str(desk / "workspace")]
        if of is playlist and words[0] in ("show", "export"):
            more += ["--inbox", str(desk / "inbox")]
        return CliRunner().invoke(of, [*words, *more], standalone_mode=False)

    return command


@pytest.fixture
def filled(run):
    assert run("new", "Good openings", "--note", "Monday", "--by", "Ms Tamm").exception is None
    for call, at in zip(CALLS, ("0:01", "1"), strict=True):
        assert run("add", "good openings", "--call", call, "--at", at, "--criterion", "opening.greeting").exception is None
    return run


def agent_of(call: str) -> str:
    metadata = shop.said(call).metadata
    return metadata.agent_id or metadata.agent_name or ""


def test_a_playlist_from_the_first_sample_to_the_class(filled, desk: Path) -> None:
    shown = filled("show", "Good openings").output
    assert "2 samples, made by Ms Tamm" in shown
    assert [line.split()[:2] for line in shown.splitlines()[2:]] == [["1", CALLS[0]], ["2", CALLS[1]]]
    assert filled("move", "Good openings", 2, 1).exception is None
    assert filled("note", "Good openings", "hear the smile", "--sample", 2).exception is None
    told = json.loads(filled("show", "Good openings", "--json").output)
    assert [(one["call"], one["note"], one["trouble"]) for one in told["entries"]] == [(CALLS[1], "", ""), (CALLS[0], "hear the smile", "")]
    made = filled("export", "Good openings", "-o", desk / "class", "--json")
    assert made.return_value == 0, made.output
    assert [one["audio"] for one in json.loads(made.output)["samples"]] == ["audio/01.mp3", "audio/02.mp3"]
    assert "hear the smile" in (desk / "class" / "index.html").read_text(encoding="utf-8")
    assert filled("remove", "Good openings", 1, 2).output == "Good openings: 2 taken out, 0 are left\n"
    assert filled("delete", "Good openings").exception is None
    assert "There is no playlist yet" in filled("list").output


def test_what_cannot_be_played_is_said_and_exits_1(filled, desk: Path) -> None:
    (desk / "inbox" / shop.recording(CALLS[0]).name).unlink()
    assert "cannot be played: the recording is not in the inbox any more" in filled("show", "Good openings").output
    made = filled("export", "Good openings", "-o", desk / "class.zip")
    assert made.return_value == 1
    assert "Error: sample 1: The recording is not in the inbox any more." in made.stderr
    assert "2 samples" in made.stdout


def test_what_is_in_it_already_is_not_added_again(filled) -> None:
    again = filled("add", "Good openings", "--call", CALLS[0], "--at", "0:01", "--criterion", "opening.greeting")
    assert again.output == "Good openings: 0 added, 1 were in it already\n"


@pytest.mark.parametrize(
    ("written", "seconds"), [("151", 151.0), ("2:31", 151.0), ("99:59.5", 5999.5), ("1:02:31", 3751.0), ("0:59:59", 3599.0)]
)
def test_a_time_in_a_call_is_read_as_people_write_it(written: str, seconds: float) -> None:
    assert _seconds(written) == seconds


@pytest.mark.parametrize(
    ("arguments", "error", "said"),
    [
        (["add", "Good openings"], SettingsError, "say what to add"),
        (["add", "Good openings", "--call", "en-order-good", "--at", "soon"], SettingsError, "'soon' is no time"),
        (["add", "Good openings", "--call", "en-order-good", "--at", "99:99"], SettingsError, "must be below 60"),
        (["add", "Good openings", "--call", "en-order-good", "--at", "1:60:00"], SettingsError, "must be below 60"),
        (["add", "Good openings", "--call", "en-order-good", "--at", "0:00:60.5"], SettingsError, "must be below 60"),
        (["add", "Good openings", "--call", "en-order-good", "--turns", "x-y"], SettingsError, "'x-y' are no turns"),
        (["add", "Good openings", "--call", "en-order-good"], InputError, "which moment"),
        (["add", "Good openings", "--call", "nobody", "--at", "1"], InputError, "no scored call"),
        (["add", "Good openings", "--from", "no-such-folder"], InputError, "no index.json"),
        (["add", "Good openings", "--from", "x", "--at", "1"], SettingsError, "of a folder, --sample"),
        (["add", "Bad openings", "--call", "en-order-good", "--at", "1"], InputError, "there are: Good openings"),
        (["new", "good openings"], InputError, "already"),
        (["new", "x", "--by", " "], SettingsError, "--by"),
        (["remove", "Good openings", "3"], InputError, "numbered 1 to 2"),
        (["export", "Good openings", "-o", "/dev/null/x"], InputError, "cannot be written"),
    ],
)
def test_wrong_use_is_explained(filled, arguments: list[str], error: type[Exception], said: str) -> None:
    result = filled(*arguments)
    assert isinstance(result.exception, error), result.output
    assert said in str(result.exception)


def test_an_assignment_and_what_came_of_it(filled) -> None:
    agent = agent_of(CALLS[0])
    made = filled("Good openings", "--agent", agent, "--sample", 1, "--by", "Ms Tamm", "--on", "2026-01-01", of=assign)
    assert made.exception is None, made.exception
    assert made.output == f"1  {agent}  opening.greeting  sample 1 of Good openings  2026-01-01 by Ms Tamm\n"
    (told,) = json.loads(filled("--agent", agent, "--json", of=assigned).output)["assignments"]
    assert (told["agent"], told["criterion"], told["sample"], told["by"]) == (agent, "opening.greeting", 1, "Ms Tamm")
    shown = filled(of=progress).output
    assert "Too early to say" in shown
    assert json.loads(filled("--json", of=progress).output)["format"] == "qa-progress/1"
    assert "taken back on" in filled(1, "--by", "Mr Kask", of=unassign).output
    assert "Nothing was assigned" in filled(of=assigned).output
    assert "Mr Kask" in filled("--all", of=assigned).output


@pytest.mark.parametrize(
    ("arguments", "error", "said"),
    [
        (["Good openings", "--agent", "nobody"], InputError, "no stored call is of an agent 'nobody'"),
        (["Good openings", "--agent", "AGENT", "--criterion", "no.such"], InputError, "no stored call was scored on a criterion 'no.such'"),
        (["Good openings", "--agent", "AGENT", "--sample", "9"], InputError, "numbered 1 to 2"),
        (["Good openings", "--agent", "AGENT", "--on", "2999-01-01"], SettingsError, "still to come"),
        (["Good openings", "--agent", "AGENT", "--on", "Monday"], SettingsError, "no date or time"),
        (["No such", "--agent", "AGENT"], InputError, "there are: Good openings"),
    ],
)
def test_what_cannot_be_assigned_is_said(filled, arguments: list[str], error: type[Exception], said: str) -> None:
    result = filled(*[agent_of(CALLS[0]) if one == "AGENT" else one for one in arguments], of=assign)
    assert isinstance(result.exception, error), result.output
    assert said in str(result.exception)


def test_there_is_nothing_to_collect_without_calls(tmp_path: Path) -> None:
    result = CliRunner().invoke(playlist, ["new", "x", "--workspace", str(tmp_path / "none")], standalone_mode=False)
    assert isinstance(result.exception, SettingsError)
    assert "nothing is stored" in str(result.exception)


@pytest.mark.parametrize("command", [*playlist.commands.values(), assign, assigned, unassign, progress], ids=lambda one: one.name)
def test_every_command_has_an_example_and_json(command: Any) -> None:
    assert "Example: qa-pipeline coach " in command.help
    assert any("--json" in parameter.opts for parameter in command.params)


def test_they_are_commands_of_coach() -> None:
    assert {"playlist", "assign", "assigned", "unassign", "progress"} <= set(SUBCOMMANDS)

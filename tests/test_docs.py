"""The docs are true: every command in them runs, everything a user can name is in them, every link leads somewhere."""

import re
import shlex
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner

from qa_pipeline import backends, equipment, layout, scorecard, wire
from qa_pipeline.cli import COMMANDS, cli
from qa_pipeline.coaching import clips, playlists, pulling
from qa_pipeline.criteria import KINDS
from qa_pipeline.enrolment import Enrolled
from qa_pipeline.errors import QAError
from qa_pipeline.layout import Layout, Measured
from qa_pipeline.settings import SETTINGS, Settings
from qa_pipeline.store import enrolled, open_store
from qa_pipeline.store import playlists as stored_playlists
from qa_pipeline.types import Verdict
from tests import sound, stored
from tests.coaching import shop
from tests.conftest import ROOT
from tests.engines import Scripted

PAGES = [ROOT / "README.md", ROOT / "fixtures" / "README.md", ROOT / "models" / "README.md", *sorted((ROOT / "docs").glob("*.md"))]


def _blocks() -> Iterator[tuple[str, str]]:
    for page in PAGES:
        for block in re.findall(r"^```sh\n(.*?)^```", page.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL):
            for line in block.replace("\\\n", " ").splitlines():
                command = line.partition("  #")[0].strip()
                if command and not command.startswith("#"):
                    yield str(page.relative_to(ROOT)), command


COMMANDS_IN_DOCS = sorted(set(_blocks()))
MAKE = [pair for pair in COMMANDS_IN_DOCS if pair[1].startswith("make ")]
OURS = [pair for pair in COMMANDS_IN_DOCS if pair[1].startswith("qa-pipeline ")]
FETCHES = [pair for pair in OURS if " models " in pair[1]]
# What is not ours: the system's package manager, git, copying. Named here so that a new one is noticed.
OTHERS = ("apt-get ", "git ", "tar ", ".venv/bin/")


def test_there_are_commands_to_run() -> None:
    assert {"make run", "make test"} <= {command for _, command in MAKE}
    assert len(OURS) >= 8


@pytest.mark.parametrize(("page", "command"), COMMANDS_IN_DOCS)
def test_every_command_is_of_a_known_kind(page: str, command: str) -> None:
    assert command.startswith(("make ", "qa-pipeline ", *OTHERS))


@pytest.mark.parametrize(("page", "command"), MAKE)
def test_every_make_command_is_a_target(page: str, command: str) -> None:
    subprocess.run([*shlex.split(command), "--dry-run"], cwd=ROOT, check=True, capture_output=True)


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with what the docs take for granted, and stand-ins for the models."""
    sound.wav(tmp_path / "call.wav", sound.voice(6.0, 120), sound.voice(6.0, 215))
    shutil.copy(tmp_path / "call.wav", tmp_path / "other.wav")
    shutil.copytree(ROOT / "fixtures", tmp_path / "fixtures", ignore=shutil.ignore_patterns("labelled"))
    for folder in (tmp_path / "fixtures" / "labelled", tmp_path / "labelled-calls"):  # two of seventy: each sentence is encoded
        folder.mkdir()
        for name in ("et-complaint-11", "ru-outbound-12"):
            for file in (ROOT / "fixtures" / "labelled" / name[:2]).glob(f"{name}.*"):
                shutil.copy(file, folder)
    shutil.copytree(ROOT / "fixtures" / "inbox" / "conversations", tmp_path / "references")
    conversation = wire.read_conversation(ROOT / "fixtures" / "inbox" / "conversations" / "tr-order-good.json")
    (tmp_path / "call.conversation.json").write_text(wire.dumps(wire.conversation_json(conversation)), encoding="utf-8")
    cues = ("00:01.000 --> 00:03.000\n<v Agent>Good morning, how can I help?", "00:04.000 --> 00:05.000\n<v Customer>Rice, please.")
    (tmp_path / "captions.vtt").write_text("\n\n".join(("WEBVTT", *cues)), encoding="utf-8")
    shutil.copy(scorecard.path("order-intake"), tmp_path / "my-card.yaml")
    sound.wav(tmp_path / "ann.wav", sound.voice(12.0, 215))
    (tmp_path / "recordings").mkdir()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(backends, "detector", Scripted)
    monkeypatch.setattr(backends, "speaker_encoder", Scripted)
    monkeypatch.setattr(layout, "measure", lambda *_: (Measured(layout=Layout(workers=2, threads=1, batch_size=8), speed=20.0),))
    voice = Enrolled(agent_id="agent-17", encoder="e@1", vector=np.ones(4, np.float32) / 2, seconds=12.0, consent="form", at="2026-11-22")
    opened = open_store(Settings(workspace=tmp_path / "workspace").database_url)
    enrolled.keep(opened, voice)
    opened.close()
    hello = stored.chat("hello", "A Hello, Acme, how can I help?", "C Rice please.")
    stored.run(Settings(inbox=tmp_path / "inbox", settle_seconds=0), Scripted(), {"hello.json": hello})
    monkeypatch.setattr(equipment, "engines", lambda _settings: Scripted().engines())
    return tmp_path


@pytest.mark.parametrize(("page", "command"), [pair for pair in OURS if pair not in FETCHES and " run" not in pair[1]])
def test_every_command_of_ours_runs(page: str, command: str, desk: Path) -> None:
    if " coach " in command:
        _coached(desk)
    arguments, _, target = command.partition(" > ")
    result = CliRunner().invoke(cli, shlex.split(arguments)[1:], standalone_mode=False)
    assert result.exception is None or isinstance(result.exception, SystemExit), f"{result.exception!r} {result.output}"
    assert result.return_value in (0, None), result.output
    if target:
        Path(target).write_text(result.stdout, encoding="utf-8")


def _coached(desk: Path) -> None:
    """A call with sound in the store, and what a trainer made of it: a folder of samples, and a playlist."""
    settings = Settings(inbox=desk / "inbox", workspace=desk / "workspace")
    store = open_store(settings.database_url)
    shop.stocked(store, settings, ["en-order-good"], shop.worded)
    asked = pulling.Asked(criteria=("opening.greeting",), verdicts=(Verdict.PASS,), count=1)
    pulling.pull(store, settings, asked, clips.Style(), desk / "pulled")
    made = stored_playlists.make(store, "Good openings", by="Ms Tamm")
    moments = [playlists.of_call(store, "en-order-good", criterion="opening.greeting", turns=turns) for turns in ((1, 2), (3, 4))]
    stored_playlists.add(store, made, moments, by="Ms Tamm")
    store.close()


@pytest.mark.parametrize(("page", "command"), [pair for pair in OURS if " run" in pair[1]])
def test_every_run_command_is_understood(page: str, command: str) -> None:
    """The job itself runs in tests/cli/test_run.py; here only its flags are read."""
    words = shlex.split(command)[1:]
    cli.commands.get("run")
    run = cli.get_command(None, "run")  # type: ignore[arg-type]
    assert run is not None
    run.make_context("run", words[1:])


@pytest.mark.model
@pytest.mark.parametrize(("page", "command"), FETCHES)
def test_every_models_command_runs(page: str, command: str) -> None:
    """Fetching what is here already asks nobody."""
    if "--all" in command or re.search(r"fetch \S", command):
        pytest.skip("fetches models that the tests do not need")
    result = CliRunner().invoke(cli, shlex.split(command)[1:], standalone_mode=False)
    assert result.exception is None, result.output


def _text(*pages: str) -> str:
    return "\n".join((ROOT / page).read_text(encoding="utf-8") for page in pages)


def test_every_command_is_documented() -> None:
    text = _text("README.md", "docs/operating.md", "docs/scorecards.md", "docs/models.md", "docs/coaching.md")
    assert [name for name in COMMANDS if f"qa-pipeline {name}" not in text] == []


def test_every_setting_is_documented_as_the_table_says() -> None:
    rows = dict(re.findall(r"^\| `(\w+)` \| [^|]*\| (.*) \|$", _text("docs/operating.md"), re.MULTILINE))
    assert list(rows) == list(SETTINGS)


def test_every_kind_of_criterion_and_every_scorecard_is_documented() -> None:
    text = _text("docs/scorecards.md")
    assert [kind for kind in KINDS if f"`{kind}`" not in text] == []
    assert [name for name in scorecard.BUILT_IN if f"`{name}`" not in text] == []


def test_every_environment_variable_that_the_docs_name_is_real() -> None:
    named = set(re.findall(r"QA_PIPELINE_([A-Z_]+)", _text("README.md", "docs/operating.md", "docs/models.md")))
    assert named <= {name.upper() for name in SETTINGS} | {"CONFIG", "MODELS", "DEBUG"}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_leads_somewhere(page: Path) -> None:
    links = re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8"))
    assert [link for link in links if not link.startswith("https:") and not (page.parent / link).exists()] == []


def test_a_refused_command_is_one_of_ours_to_explain(tmp_path: Path) -> None:
    """The runner above would hide a QAError; make sure that it shows up as an exception."""
    (tmp_path / "bad.json").write_text("{")
    result = CliRunner().invoke(cli, ["score", str(tmp_path / "bad.json"), "--scorecard", "no-such-card"], standalone_mode=False)
    assert isinstance(result.exception, QAError) or result.return_value

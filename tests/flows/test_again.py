"""Scoring everything again, and training again: as flows, with stand-ins for the models and for the training."""

import fcntl
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from prefect.testing.utilities import prefect_test_harness

from flows import rescore as scoring_again
from flows import retrain as training
from flows.rescore import rescore
from flows.retrain import retrain
from qa_pipeline import equipment, rescoring
from qa_pipeline.changes import Tally
from qa_pipeline.errors import BackendError, BusyError, SettingsError
from qa_pipeline.settings import Settings
from tests import stored
from tests.build import CARD
from tests.engines import Scripted

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning:prefect", "ignore::ResourceWarning")


@pytest.fixture(scope="module", autouse=True)
def _prefect() -> Iterator[None]:
    with prefect_test_harness(server_startup_timeout=120):
        yield


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A workspace of two calls, scored with card.yaml beside it."""
    (tmp_path / "card.yaml").write_text(CARD)
    script = Scripted()
    monkeypatch.setattr(equipment, "engines", lambda _settings: script.engines())
    chosen = Settings(inbox=tmp_path / "in", workspace=tmp_path / "ws", scorecard=str(tmp_path / "card.yaml"))
    stored.run(chosen, script, {f"{name}.json": stored.chat(name, "A Hello, Acme.", "C Rice please.") for name in ("one", "two")})
    return chosen.workspace


def again(workspace: Path, **parameters: Any) -> dict[str, int]:
    return rescore(str(workspace), str(workspace.parent / "card.yaml"), workers=1, **parameters)


# ---------------------------------------------------------------------------------------------------------------------
# Scoring


def test_a_changed_scorecard_scores_everything_once(workspace: Path) -> None:
    assert again(workspace) == {"scored": 0, "changed": 0, "already": 2, "left": 0}
    card = workspace.parent / "card.yaml"
    card.write_text(card.read_text().replace("weight: 1", "weight: 3", 1) + "\n# changed\n")
    first = again(workspace)
    assert first["scored"] + first["already"] == 2
    assert again(workspace) == {"scored": 0, "changed": 0, "already": 2, "left": 0}


def test_a_night_at_work_is_waited_for(workspace: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scoring_again, "score_again", scoring_again.score_again.with_options(retry_delay_seconds=0.2))
    tried = []
    real = equipment.at_work

    def at_work(folder: Path, *, alone: bool) -> Any:
        tried.append(folder)
        if len(tried) == 2:
            fcntl.flock(lock, fcntl.LOCK_UN)
        return real(folder, alone=alone)

    monkeypatch.setattr(equipment, "at_work", at_work)
    with (workspace / "run.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_SH)
        assert again(workspace)["already"] == 2
    assert len(tried) == 2


def test_a_bad_scorecard_is_not_tried_again(workspace: Path) -> None:
    with pytest.raises(Exception, match="no-such-card"):
        rescore(str(workspace), "no-such-card")


def test_calls_that_cannot_be_scored_are_said_at_its_end(workspace: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rescoring, "rescore", lambda *_, **__: Tally(scored=1, failed=[("05321234567", "the stored result is damaged")]))
    with pytest.raises(BackendError, match="1 calls could not be scored, 1 were; the first: the stored result is damaged") as caught:
        again(workspace)
    assert "0532" not in str(caught.value)


def test_where_nothing_is_stored_nothing_is_made(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="nothing is stored"):
        rescore(str(tmp_path / "ws"))
    assert not (tmp_path / "ws").exists()


def test_only_what_may_pass_is_tried_again() -> None:
    from prefect.states import Failed

    def may(error: Exception) -> bool:
        return scoring_again._may_pass_if_tried_again(None, None, Failed(data=error))  # type: ignore[arg-type]

    assert may(BusyError("a night is at work"))
    assert not may(SettingsError("wrong"))


# ---------------------------------------------------------------------------------------------------------------------
# Training

SCRIPT = """
import argparse, os, sys
from pathlib import Path
parser = argparse.ArgumentParser()
parser.add_argument("--out", type=Path)
parser.add_argument("--corpus", action="append", default=[])
parser.add_argument("--tydip")
parser.add_argument("--cache", type=Path)
given = parser.parse_args()
name = Path(sys.argv[0]).stem.removeprefix("train_")
if "broken" in str(given.corpus):
    sys.exit("no labels in it")
kind = {"acts": "npz", "politeness": "npz", "roles": "json"}[name]
(given.out / f"{name}.{kind}").write_text(f"{given.corpus} {given.tydip} {os.environ['OMP_NUM_THREADS']}")
(given.out / f"{name}.md").write_text("card")
print("trained")
"""


@pytest.fixture
def clone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A clone's models folder, with models in use."""
    models = tmp_path / "clone" / "models"
    models.mkdir(parents=True)
    for name, file in training.TRAINED.items():
        (models / f"train_{name}.py").write_text(SCRIPT)
        (models / file).write_text("in use")
    monkeypatch.setattr(training, "SCRIPTS", models)
    return models


def test_candidates_lie_in_the_workspace_and_what_is_in_use_stays(tmp_path: Path, clone: Path) -> None:
    (tmp_path / "mine").mkdir()
    folder = Path(retrain(str(tmp_path / "ws"), labelled=[str(tmp_path / "mine")], tydip=str(tmp_path / "mine")))
    assert folder.parent == tmp_path / "ws" / "models"
    made = {path.name for path in folder.iterdir()}
    assert made == {
        *training.TRAINED.values(),
        "acts.md",
        "politeness.md",
        "roles.md",
        "acts.log",
        "politeness.log",
        "roles.log",
        "README.txt",
    }
    assert (folder / "acts.npz").read_text() == f"['{tmp_path / 'mine'}'] None 1"
    assert (folder / "politeness.npz").read_text() == f"[] {tmp_path / 'mine'} 1"
    assert {(clone / file).read_text() for file in training.TRAINED.values()} == {"in use"}
    told = (folder / "README.txt").read_text()
    assert f"cp {folder}/acts.npz {folder}/acts.md {clone}/" in told


def test_a_training_that_fails_says_where_its_words_are(tmp_path: Path, clone: Path) -> None:
    (tmp_path / "broken").mkdir()
    with pytest.raises(BackendError, match=r"training acts failed; .*acts\.log has what it said"):
        retrain(str(tmp_path / "ws"), labelled=[str(tmp_path / "broken")], which=["acts"])
    [log] = (tmp_path / "ws" / "models").glob("*/acts.log")
    assert "no labels in it" in log.read_text()


def test_a_training_that_hangs_is_ended(tmp_path: Path, clone: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(training, "LONGEST", 0.5)
    (clone / "train_roles.py").write_text("import time; time.sleep(600)")
    with pytest.raises(BackendError, match="training roles took longer"):
        retrain(str(tmp_path / "ws"), which=["roles"])


def test_an_installed_package_says_that_it_cannot(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(training, "SCRIPTS", tmp_path / "site-packages" / "models")
    with pytest.raises(SettingsError, match="clone the source"):
        retrain(str(tmp_path / "ws"))
    assert not (tmp_path / "ws").exists()


@pytest.mark.parametrize(
    ("parameters", "says"),
    [
        ({"which": ["asr"]}, "asr cannot be trained"),
        ({"which": []}, "nothing cannot be trained"),
        ({"labelled": ["nowhere"]}, "no such folder"),
    ],
)
def test_wrong_parameters(tmp_path: Path, clone: Path, parameters: dict[str, Any], says: str) -> None:
    with pytest.raises(SettingsError, match=says):
        retrain(str(tmp_path / "ws"), **parameters)
    assert not (tmp_path / "ws").exists()


def test_the_training_scripts_are_where_the_flow_looks() -> None:
    for name in training.TRAINED:
        assert name == "roles" or "--cache" in (training.SCRIPTS / f"train_{name}.py").read_text(encoding="utf-8")
        assert "--out" in (training.SCRIPTS / f"train_{name}.py").read_text(encoding="utf-8"), os.fspath(training.SCRIPTS)

"""The models that weigh acts, politeness and roles, trained again as `make train` does: as candidates, beside those in use.

from flows.retrain import retrain
retrain(workspace="workspace", labelled=["my-labelled-calls"])

What is in use stays in use. The candidates lie in the workspace with their cards, and a text that says how to compare and to take them.
"""

import os
import subprocess
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from prefect import flow, task
from prefect.cache_policies import NO_CACHE

from flows import later
from qa_pipeline import settings
from qa_pipeline.errors import BackendError, SettingsError

SCRIPTS = Path(__file__).parents[1] / "models"
"""The training scripts and what they learn from: in a clone. An installed package has the trained models only."""

TRAINED = {"acts": "acts.npz", "politeness": "politeness.npz", "roles": "roles.json"}
"""What can be trained, and the file that it makes."""

LONGEST = 6 * 3600
"""Seconds after which a training is given up: on two cores the longest takes a tenth of it."""

TAKE = """\
{made} were trained on {day} and are not in use.

1. Read the cards here (*.md) beside those of the models in use, in {models}: the figures are of calls that the training has not seen.
2. To take one, keep what is in use and put the candidate with its card in its place:

       cp {models}/{first} {models}/{first}.before
       cp {folder}/{first} {folder}/{card} {models}/

3. See what it changes before the next night: `qa-pipeline evaluate scores fixtures/labelled` and `qa-pipeline rescore --dry-run`.
4. To go back, put the file of before in its place again.
"""


@flow(name="retrain", persist_result=False, validate_parameters=False)
def retrain(
    workspace: str | None = None,
    labelled: Sequence[str] = (),
    tydip: str | None = None,
    which: Sequence[str] = tuple(TRAINED),
    options: dict[str, Any] | None = None,
) -> str:
    """Trains candidates and gives the folder that holds them.

    `labelled` are folders of further calls with their labels (as fixtures/labelled); `tydip` is the folder of the TyDiP data, and `which`
    are of acts, politeness and roles. Raises SettingsError when this cannot be done here, BackendError when a training fails.
    """
    unknown = sorted(set(which) - set(TRAINED))
    if unknown or not which:
        raise SettingsError(f"which: {', '.join(unknown) or 'nothing'} cannot be trained; there are {', '.join(TRAINED)}")
    if not (SCRIPTS / "train_acts.py").is_file():
        raise SettingsError("an installed package has no training data: clone the source and retrain there (`make train`)")
    missing = [folder for folder in (*labelled, *([tydip] if tydip else [])) if not Path(folder).is_dir()]
    if missing:
        raise SettingsError(f"{missing[0]}: there is no such folder")
    chosen = settings.load({**(options or {}), "workspace": workspace})
    begun = datetime.now(UTC)
    folder = chosen.workspace.resolve() / "models" / begun.strftime("%Y-%m-%dT%H%M%S")
    try:
        folder.mkdir(parents=True)
    except OSError as error:
        raise SettingsError(f"{folder} cannot be made ({error.strerror})") from error
    with later.telling(chosen, retrain.name):
        for name in which:
            train(name, str(folder), [str(Path(path).resolve()) for path in labelled], str(Path(tydip).resolve()) if tydip else "")
    first = TRAINED[which[0]]
    card = Path(first).with_suffix(".md").name
    text = TAKE.format(made=", ".join(which), day=f"{begun:%Y-%m-%d}", models=SCRIPTS, folder=folder, first=first, card=card)
    (folder / "README.txt").write_text(text, encoding="utf-8")
    return str(folder)


@task(name="train", task_run_name="train-{name}", cache_policy=NO_CACHE, persist_result=False, tags=["train"])
def train(name: str, folder: str, labelled: list[str], tydip: str) -> None:
    """One model and its card, in a process of its own. Not tried again: the same data give the same end."""
    command = [sys.executable, str(SCRIPTS / f"train_{name}.py"), "--out", folder]
    if name != "roles":  # its vectors stay in the workspace: nothing beside it need be writable
        command += ["--cache", str(Path(folder).parent / f"{name}-vectors.npz")]
    if name == "politeness":
        command += ["--tydip", tydip] if tydip else []
    else:
        command += [word for path in labelled for word in ("--corpus", path)]
    log = Path(folder) / f"{name}.log"
    with log.open("w", encoding="utf-8") as said:
        try:
            # One thread: sums in another order would give other numbers each time.
            environ = {**os.environ, "OMP_NUM_THREADS": "1"}
            done = subprocess.run(command, check=False, stdout=said, stderr=subprocess.STDOUT, timeout=LONGEST, env=environ, cwd=folder)
        except subprocess.TimeoutExpired as error:
            raise BackendError(f"training {name} took longer than {LONGEST // 3600} hours and was ended; {log} has what it said") from error
    if done.returncode or not (Path(folder) / TRAINED[name]).is_file():
        raise BackendError(f"training {name} failed; {log} has what it said")

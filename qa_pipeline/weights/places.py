"""Where models are on this machine, and whether they are the ones that the manifest names."""

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from qa_pipeline.errors import ModelMissing
from qa_pipeline.weights import receipts
from qa_pipeline.weights.catalogue import Model, checkout, find, manifest
from qa_pipeline.weights.receipts import Converter

State = Literal["ready", "missing", "broken"]


@dataclass(frozen=True)
class Problem:
    """A file of a model that is not as the manifest says."""

    model: str
    path: Path
    message: str

    def __str__(self) -> str:
        return f"{self.model}: {self.path} {self.message}"


def root() -> Path:
    """The folder of all models: QA_PIPELINE_MODELS, else models/weights of the clone, else one under the user's data folder."""
    if given := os.environ.get("QA_PIPELINE_MODELS"):
        return Path(given).expanduser()
    if (checkout() / "models" / "manifest.toml").is_file():
        return checkout() / "models" / "weights"
    data = os.environ.get("XDG_DATA_HOME") or "~/.local/share"
    return Path(data).expanduser() / "qa-pipeline" / "models"


def locate(name: str) -> Path:
    """The folder of a model of the manifest, verified. ModelMissing when it is not there or not whole."""
    model, folder = find(name), root() / name
    problems = receipts.check(model, folder)
    if not problems:
        return folder
    advice = f"run `qa-pipeline models fetch {name}`"
    if len(problems) == len(model.files) and not folder.exists():
        raise ModelMissing(f"the model {name} is not in {root()}: {advice}")
    file, message = next(iter(problems.items()))
    raise ModelMissing(f"the model {name} is not whole: {folder / file} {message}: {advice}")


def resolve(name_or_path: str) -> Path | str:
    """What a user wrote for a model: a name in the manifest → its folder, verified; a path → that path; else the text itself.

    The text itself is for the engine, which may know the name (`large-v3`, `turbo`). What can only be a path and is not
    there is ModelMissing.
    """
    if any(model.name == name_or_path for model in manifest()):
        return locate(name_or_path)
    path = Path(name_or_path).expanduser()
    if path.exists():
        return path
    if name_or_path.startswith(("/", "./", "../", "~")):
        raise ModelMissing(f"no model at {path}: give an existing file or folder, or a name of `qa-pipeline models list`")
    return name_or_path


def state(model: Model) -> State:
    """How a model stands on this machine, without hashing what was hashed before."""
    folder = root() / model.name
    if not folder.exists():
        return "missing"
    return "broken" if receipts.check(model, folder) else "ready"


def verify(names: Iterable[str], *, converters: Mapping[str, Converter] | None = None) -> tuple[Problem, ...]:
    """Hash every file of these models; what is wrong with them.

    A derived model is digested again when its converter is given, else its bytes are compared with those that were made.
    """
    problems: list[Problem] = []
    for name in names:
        model, folder = find(name), root() / name
        if not folder.exists():
            problems.append(Problem(name, folder, "is missing"))
            continue
        converter = (converters or {}).get(model.derived.by) if model.derived else None
        found = receipts.check(model, folder, converter=converter, trust=False)
        problems += [Problem(name, folder / file, message) for file, message in found.items()]
    return tuple(problems)

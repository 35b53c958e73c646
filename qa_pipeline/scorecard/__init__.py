"""Scorecards: YAML that a quality lead writes -> frozen values. The built-in ones are in `scorecards/`."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, get_args

from qa_pipeline.criteria import KINDS, Judge
from qa_pipeline.criteria.finding import texts
from qa_pipeline.errors import ScorecardError
from qa_pipeline.scorecard import checking, schemas, sections
from qa_pipeline.scorecard.choosing import about, choose
from qa_pipeline.types import CriticalClass

__all__ = [
    "BUILT_IN",
    "Criterion",
    "Scorecard",
    "Section",
    "about",
    "check",
    "choose",
    "judge",
    "load",
    "path",
    "schema",
    "spelled_out",
    "title",
]

BUILT_IN: tuple[str, ...] = ("order-intake", "complaint", "outbound-offer", "general")

_FOLDER = Path(__file__).parents[1] / "scorecards"


@dataclass(frozen=True, slots=True, kw_only=True)
class Criterion:
    """One line of a scorecard. `when` maps metadata keys, events or verdicts to what must be for it to apply.

    `weight` is that of the criterion times that of its section. `override` names the roles that may set another verdict; everybody who
    reviews, when it is empty.
    """

    id: str
    section: str
    titles: Mapping[str, str]
    descriptions: Mapping[str, str]
    kind: str
    judge: Judge
    when: Mapping[str, tuple[object, ...]]
    weight: float
    points: float
    critical: bool
    critical_class: CriticalClass | None
    override: tuple[str, ...]

    @property
    def depends_on(self) -> tuple[str, ...]:
        """The criteria whose verdicts its conditions ask for."""
        return tuple(str(name) for key in ("passed", "failed") for name in self.when.get(key, ()))


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    id: str
    titles: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Scorecard:
    """What is checked in a call. `sha256` is of the content: comments and layout do not change it. `pass_mark` is a score, 0..100."""

    name: str
    version: int
    sha256: str
    direction: str | None
    pass_mark: float | None
    titles: Mapping[str, str]
    sections: tuple[Section, ...]
    criteria: tuple[Criterion, ...]

    def criterion(self, criterion_id: str) -> Criterion:
        """The criterion with this id. KeyError when there is none."""
        for criterion in self.criteria:
            if criterion.id == criterion_id:
                return criterion
        raise KeyError(criterion_id)

    def title(self, criterion_id: str, language: str) -> str:
        """The criterion's title in a language, in English where the scorecard has none in it."""
        return _title(self.criterion(criterion_id).titles, language)

    def section_title(self, section_id: str, language: str) -> str:
        """As `title`, of a section. KeyError when there is none."""
        for section in self.sections:
            if section.id == section_id:
                return _title(section.titles, language)
        raise KeyError(section_id)


def _title(titles: Mapping[str, str], language: str) -> str:
    return titles.get(language) or titles.get("en") or next(iter(titles.values()))


# ---------------------------------------------------------------------------------------------------------------------
# Reading


def path(name_or_path: str | Path) -> Path:
    """The file of a built-in scorecard, or the path itself. ScorecardError when there is no such file."""
    if str(name_or_path) in BUILT_IN:
        return _FOLDER / f"{name_or_path}.yaml"
    file = Path(name_or_path)
    if not file.is_file():
        near = checking.nearest(str(name_or_path), BUILT_IN)
        hint = f"did you mean {near!r}?" if near else f"built in are {', '.join(BUILT_IN)}"
        raise ScorecardError([f"{name_or_path}: neither a file nor a built-in scorecard; {hint}"])
    return file


def load(name_or_path: str | Path) -> Scorecard:
    """A built-in scorecard by name, or one from a YAML file. ScorecardError with every problem when it has any."""
    file = path(name_or_path)
    return _load(file, file.stat().st_mtime_ns)


@cache
def _load(file: Path, _changed: int) -> Scorecard:
    data, problems = checking.read(file)
    if problems:
        raise ScorecardError(problems)
    return _scorecard(sections.expanded(data))


def check(file: str | Path) -> list[str]:
    """Every problem of a scorecard file as `file:line: key: what is wrong`; an empty list when there is none."""
    try:
        return checking.read(path(file))[1]
    except ScorecardError as error:
        return error.problems


def spelled_out(name_or_path: str | Path) -> str:
    """The YAML of a scorecard, shared sections written out: a beginning for one's own. ScorecardError when it has problems."""
    import yaml

    file = path(name_or_path)
    data, problems = checking.read(file)
    if problems:
        raise ScorecardError(problems)
    if not any("include" in section for section in data["sections"]):
        return file.read_text(encoding="utf-8")
    return yaml.safe_dump(sections.expanded(data), allow_unicode=True, sort_keys=False, width=120)


def schema() -> dict[str, Any]:
    """The JSON Schema of a scorecard file, for editors."""
    return schemas.schema()


def _scorecard(data: Mapping[str, Any]) -> Scorecard:
    canonical = json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return Scorecard(
        name=data["name"],
        version=data["version"],
        sha256=hashlib.sha256(canonical.encode()).hexdigest(),
        direction=data.get("direction"),
        pass_mark=data.get("pass_mark"),
        titles=_by_language(data["title"]),
        sections=tuple(Section(id=section["id"], titles=_by_language(section["title"])) for section in data["sections"]),
        criteria=tuple(_criterion(item, section) for section in data["sections"] for item in section["criteria"]),
    )


def _criterion(item: Mapping[str, Any], section: Mapping[str, Any]) -> Criterion:
    critical = item.get("critical", False)
    return Criterion(
        id=item["id"],
        section=section["id"],
        titles=_by_language(item["title"]),
        descriptions=_by_language(item.get("description", {})),
        kind=item["kind"],
        judge=judge(item),
        when={key: tuple(value) if isinstance(value, list) else (value,) for key, value in item.get("when", {}).items()},
        weight=float(item.get("weight", 1)) * float(section.get("weight", 1)),
        points=float(item.get("points", 10)),
        critical=bool(critical),
        critical_class=critical if critical in get_args(CriticalClass) else None,
        override=tuple(texts(item.get("override", ()))),
    )


def judge(item: Mapping[str, Any]) -> Judge:
    """The judge of a checked criterion, or of a part of one."""
    kind = KINDS[item["kind"]]
    options = {key: item[key] for key in kind.options if key in item}
    if "of" in options and isinstance(options["of"], list):
        options["of"] = [judge(part) for part in options["of"]]
    return kind.build(options)


def _by_language(value: object) -> Mapping[str, str]:
    return {"en": value} if isinstance(value, str) else dict(value) if isinstance(value, Mapping) else {}


# ---------------------------------------------------------------------------------------------------------------------
# Asking


def title(criterion_id: str, language: str) -> str:
    """The title of a criterion of the built-in scorecards. KeyError when none of them has it."""
    for name in BUILT_IN:
        card = load(name)
        if any(criterion.id == criterion_id for criterion in card.criteria):
            return card.title(criterion_id, language)
    raise KeyError(criterion_id)

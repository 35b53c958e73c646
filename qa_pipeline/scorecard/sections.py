"""Sections that several scorecards share: `include: politeness` stands for a section of `scorecards/sections/`."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parents[1] / "scorecards" / "sections"

NAMES: tuple[str, ...] = ("opening", "closing", "politeness", "conduct")


@cache
def _read(name: str) -> Mapping[str, Any]:
    import yaml

    section: Mapping[str, Any] = yaml.safe_load((FOLDER / f"{name}.yaml").read_text(encoding="utf-8"))
    return section


def ids(name: str) -> tuple[str, ...]:
    """The criteria of a shared section."""
    return tuple(criterion["id"] for criterion in _read(name)["criteria"])


def expanded(data: Mapping[str, Any]) -> dict[str, Any]:
    """A checked scorecard with the shared sections in the place of their names."""
    return {**data, "sections": [_included(section) if "include" in section else section for section in data["sections"]]}


def _included(section: Mapping[str, Any]) -> dict[str, Any]:
    without = section.get("without", [])
    shared = _read(section["include"])
    kept = [criterion for criterion in shared["criteria"] if criterion["id"] not in without]
    weight = {"weight": section["weight"]} if "weight" in section else {}
    return {**shared, **weight, "criteria": kept}

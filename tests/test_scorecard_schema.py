"""The JSON Schema of scorecards: it accepts what is right, and refuses what `scorecard check` refuses."""

from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
import yaml

from qa_pipeline import scorecard
from tests.build import CARD
from tests.test_scorecard import problems


def test_the_schema_names_every_kind_and_key() -> None:
    schema = scorecard.schema()
    kinds = schema["$defs"]["section"]["properties"]["criteria"]["items"]["oneOf"]
    assert {kind["properties"]["kind"]["const"] for kind in kinds} == set(scorecard.KINDS)
    assert all(kind["additionalProperties"] is False and "weight" in kind["properties"] for kind in kinds)


@pytest.mark.parametrize("name", scorecard.BUILT_IN)
def test_the_schema_accepts_the_built_in_ones(name: str) -> None:
    """By a validator where there is one; by the keys and values that it names in any case."""
    for data in (yaml.safe_load(scorecard.path(name).read_text(encoding="utf-8")), yaml.safe_load(scorecard.spelled_out(name))):
        assert list(_unlike(data, scorecard.schema())) == []
        if find_spec("jsonschema"):
            import jsonschema

            jsonschema.validate(data, scorecard.schema())


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("version: 2", "version: 0"),
        ("version: 2", "version: 2\npass_mark: 101"),
        ("name: mine\n", ""),
        ("within", "witin"),
        ("act: greeting", "act: greting"),
        ("kind: says", "kind: sayz"),
        ("kind: says", "kind: says\n        weight: 0"),
        ("kind: says", "kind: says\n        critical: maybe"),
    ],
)
def test_the_schema_refuses_what_check_refuses(tmp_path: Path, old: str, new: str) -> None:
    assert list(_unlike(yaml.safe_load(CARD), scorecard.schema())) == []
    text = CARD.replace(old, new, 1)
    assert problems(tmp_path, text) != []
    assert list(_unlike(yaml.safe_load(text), scorecard.schema())) != []


def _unlike(value: Any, schema: dict[str, Any], whole: dict[str, Any] | None = None) -> Iterator[str]:
    """Where a value is not what a schema says, for the words of JSON Schema that ours uses."""
    whole = whole or schema
    if "$ref" in schema:
        yield from _unlike(value, whole["$defs"][schema["$ref"].removeprefix("#/$defs/")], whole)
    if "oneOf" in schema and sum(not list(_unlike(value, one, whole)) for one in schema["oneOf"]) != 1:
        yield f"{value!r:.60} is not exactly one of"
    if "enum" in schema and not any(value == one and type(value) is type(one) for one in schema["enum"]):
        yield f"{value!r} is not one of {schema['enum']}"
    if "const" in schema and value != schema["const"]:
        yield f"{value!r} is not {schema['const']!r}"
    if "type" in schema:
        yield from _unlike_type(value, schema, whole)


_TYPES: dict[str, type | tuple[type, ...]] = {
    "object": dict, "array": list, "string": str, "integer": int, "number": (int, float), "boolean": bool,
}  # fmt: skip


def _unlike_type(value: Any, schema: dict[str, Any], whole: dict[str, Any]) -> Iterator[str]:
    if not isinstance(value, _TYPES[schema["type"]]) or (isinstance(value, bool) and schema["type"] != "boolean"):
        yield f"{value!r:.60} is no {schema['type']}"
    elif isinstance(value, dict):
        yield from (f"{key} is missing" for key in schema.get("required", ()) if key not in value)
        for key, inner in value.items():
            known = schema.get("properties", {}).get(key, schema.get("additionalProperties", {}))
            yield from [f"{key} is unknown"] if known is False else _unlike(inner, known, whole)
    elif isinstance(value, list):
        yield from ("too few",) if len(value) < schema.get("minItems", 0) else ()
        for inner in value:
            yield from _unlike(inner, schema.get("items", {}), whole)
    elif isinstance(value, str):
        yield from ("too short",) if len(value) < schema.get("minLength", 0) else ()
    elif not (schema.get("minimum", value) <= value <= schema.get("maximum", value)) or value <= schema.get("exclusiveMinimum", value - 1):
        yield f"{value} is out of range"

"""The JSON Schema of a scorecard file, made from the same tables that check it."""

from typing import Any

from qa_pipeline.criteria import KINDS, Kind, Option
from qa_pipeline.scorecard.checking import CRITICAL, DIRECTIONS, OTHERS, WHEN
from qa_pipeline.scorecard.sections import NAMES
from qa_pipeline.types import LANGUAGES

_TEXTS = {"$ref": "#/$defs/texts"}
_TEXT_OR_TEXTS = {"oneOf": [{"type": "string"}, {"type": "array", "minItems": 1, "items": {"type": "string"}}]}
_POSITIVE = {"type": "number", "exclusiveMinimum": 0}


def schema() -> dict[str, Any]:
    """JSON Schema, draft 2020-12."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "qa-pipeline scorecard",
        "type": "object",
        "additionalProperties": False,
        "required": ["name", "version", "title", "sections"],
        "properties": {
            "name": {"type": "string", "minLength": 1},
            "version": {"type": "integer", "minimum": 1},
            "direction": {"enum": list(DIRECTIONS)},
            "title": _TEXTS,
            "description": _TEXTS,
            "pass_mark": {"type": "number", "minimum": 0, "maximum": 100, "description": "The score from which on a call has passed"},
            "sections": {"type": "array", "minItems": 1, "items": {"oneOf": [{"$ref": "#/$defs/section"}, {"$ref": "#/$defs/include"}]}},
        },
        "$defs": {
            "texts": _texts(),
            "section": {
                "type": "object",
                "additionalProperties": False,
                "required": ["id", "title", "criteria"],
                "properties": {
                    "id": {"type": "string", "minLength": 1},
                    "title": _TEXTS,
                    "weight": _POSITIVE | {"description": "Multiplies the weights of its criteria"},
                    "criteria": {"type": "array", "minItems": 1, "items": {"oneOf": [_criterion(n, k) for n, k in KINDS.items()]}},
                },
            },
            "include": {
                "type": "object",
                "description": "A section that the built-in scorecards share",
                "additionalProperties": False,
                "required": ["include"],
                "properties": {
                    "include": {"enum": list(NAMES)},
                    "without": {"type": "array", "items": {"type": "string"}, "description": "Criteria of it to leave out"},
                    "weight": _POSITIVE,
                },
            },
            "part": {"oneOf": [_part(name, kind) for name, kind in KINDS.items()]},
        },
    }


def _texts() -> dict[str, Any]:
    every = {
        "type": "object",
        "additionalProperties": False,
        "required": list(LANGUAGES),
        "properties": {code: {"type": "string", "minLength": 1} for code in LANGUAGES},
    }
    return {"description": "A text for all languages, or one for each", "oneOf": [{"type": "string", "minLength": 1}, every]}


def _criterion(name: str, kind: Kind) -> dict[str, Any]:
    part = _part(name, kind)
    return part | {
        "required": ["id", "title", *part["required"]],
        "properties": {
            "id": {"type": "string", "minLength": 1},
            "title": _TEXTS,
            "description": _TEXTS,
            "weight": _POSITIVE | {"description": "How much it counts (1, if not given)"},
            "points": _POSITIVE | {"description": "Points to be had (10, if not given)"},
            "critical": {"enum": [*CRITICAL, True, False], "description": "A fail sets the whole score to 0; whom it hurts"},
            "override": _TEXT_OR_TEXTS | {"description": "The roles that may set another verdict (every reviewer, if not given)"},
            "when": {
                "type": "object",
                "description": "What the call must be for the criterion to apply",
                "additionalProperties": False,
                "properties": {
                    **{key: _one_or_more(list(values)) for key, values in WHEN.items()},
                    **dict.fromkeys(OTHERS, _TEXT_OR_TEXTS),
                },
            },
            **part["properties"],
        },
    }


def _part(name: str, kind: Kind) -> dict[str, Any]:
    return {
        "type": "object",
        "description": kind.summary,
        "additionalProperties": False,
        "required": ["kind", *(key for key, option in kind.options.items() if option.required)],
        "properties": {"kind": {"const": name}, **{key: _option(option) for key, option in kind.options.items()}},
    }


def _option(option: Option) -> dict[str, Any]:
    shapes: dict[str, dict[str, Any]] = {
        "text": {"enum": list(option.choices)} if option.choices else {"type": "string"},
        "number": {"type": "integer", "minimum": 1},
        "amount": {"type": "number"},
        "flag": {"type": "boolean"},
        "texts": _one_or_more(list(option.choices)),
        "table": {"type": "object", "additionalProperties": {"type": "number", "minimum": 0, "maximum": 1}},
        "criteria": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/part"}},
    }
    return {"description": option.help, **shapes[option.type]}


def _one_or_more(choices: list[Any]) -> dict[str, Any]:
    return {"oneOf": [{"enum": choices}, {"type": "array", "minItems": 1, "items": {"enum": choices}}]}

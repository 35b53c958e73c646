"""Values to and from JSON: the only module that knows how they are spelled on disk (`qa-conversation/1`, `qa-score/1`)."""

from collections.abc import Iterable, Mapping
from dataclasses import MISSING, dataclass, fields
from functools import cache
from pathlib import Path
from typing import Any, TypeVar, cast

from qa_pipeline.errors import ConversationError, InputError
from qa_pipeline.types import (
    Conversation,
    CriterionResult,
    Evidence,
    Heard,
    Metadata,
    Number,
    Product,
    Quality,
    Report,
    SetAside,
    Span,
    Turn,
    Verdict,
    Voice,
    Word,
)
from qa_pipeline.types.facts import CallFacts, OfferFact, VerdictFact

CONVERSATION_FORMAT = "qa-conversation/1"
SCORE_FORMAT = "qa-score/1"

DEEPEST = 100
"""Levels of objects and lists in JSON. Nothing of ours needs a tenth of them; what recurses over a value can rely on it."""

FOREIGN_DEEPEST = DEEPEST - 10
"""Levels in what somebody else wrote: it is kept inside values of ours, which must still be readable."""

T = TypeVar("T")

# Which keys of a value hold other values that keep unknown keys of their own.
_INSIDE: dict[type, dict[str, type]] = {
    Conversation: {"turns": Turn, "metadata": Metadata, "audio_quality": Quality},
    Turn: {"words": Word, "voice": Voice, "numbers": Number},
    Metadata: {"catalog": Product},
}


def dumps(value: object) -> str:
    """Compact JSON of dicts, lists and scalars, keys in the order given, as UTF-8 text (not escaped)."""
    import msgspec

    return msgspec.json.encode(value).decode()


def loads(source: bytes | str, where: str, deepest: int = DEEPEST) -> Any:
    """What the JSON says. Raises InputError that names `where` when it is not JSON in UTF-8, or nested deeper than `deepest` levels."""
    import msgspec

    raw = source.encode("utf-8", "surrogatepass") if isinstance(source, str) else source
    try:
        value = msgspec.json.decode(raw.removeprefix(b"\xef\xbb\xbf"))
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise InputError(f"{where}: not JSON in UTF-8 ({error})") from error
    except RecursionError:
        raise InputError(_too_deep(where, deepest)) from None
    if _is_deeper(value, deepest):
        raise InputError(_too_deep(where, deepest))
    return value


def _too_deep(where: str, deepest: int) -> str:
    return f"{where}: JSON with more than {deepest} levels of objects and lists inside each other; leave out what is nested so deeply"


def _is_deeper(value: object, deepest: int) -> bool:
    """Whether objects and lists lie more than `deepest` levels inside each other. Level by level: this must not recurse."""
    level = [value]
    for _ in range(deepest):
        level = [inner for outer in level for inner in _members(outer) if type(inner) in (dict, list)]
        if not level:
            return False
    return True


def _members(value: Any) -> Iterable[object]:
    if type(value) is dict:
        return value.values()
    return value if type(value) is list else ()


# ---------------------------------------------------------------------------------------------------------------------
# Conversations


def read_conversation(source: Path | bytes, where: str | None = None) -> Conversation:
    """A conversation from a file, or from the bytes of one.

    Unknown keys are kept in `extra` of the value where they stood. Raises ConversationError, with the path of the key, when the JSON is
    broken, `format` is not `qa-conversation/1`, a key is missing or has a wrong type.
    """
    where = where or (str(source) if isinstance(source, Path) else "conversation")
    try:
        data = loads(source.read_bytes() if isinstance(source, Path) else source, where, FOREIGN_DEEPEST)
    except OSError as error:
        raise ConversationError(f"{where}: cannot be read ({error.strerror})") from error
    except InputError as error:
        raise ConversationError(str(error)) from error
    return conversation(data, where)


def conversation(data: object, where: str) -> Conversation:
    """A conversation from decoded JSON; `where` begins the message of what it raises."""
    if not isinstance(data, dict):
        raise ConversationError(f"{where}: a conversation is a JSON object, this is a {type(data).__name__}")
    if data.get("format") != CONVERSATION_FORMAT:
        raise ConversationError(f'{where}: key "format" must be "{CONVERSATION_FORMAT}", it is {dumps(data.get("format"))}')
    read = _value({key: value for key, value in data.items() if key != "format"}, Conversation, where)
    require_channels(read.metadata.channels, f"{where}: `$.metadata.channels`")
    return read


def metadata(data: Mapping[str, Any], where: str) -> Metadata:
    """Metadata from decoded JSON. Raises ConversationError with the path of a key whose type is wrong."""
    read = _value(data, Metadata, where)
    require_channels(read.channels, f"{where}: `$.channels`")
    return read


def require_channels(channels: Mapping[str, int], where: str) -> None:
    """Raises ConversationError that begins with `where` unless each role has a channel of its own, counted from 0."""
    taken: dict[int, str] = {}
    for role, channel in channels.items():
        if channel < 0:
            raise ConversationError(f"{where}: {role!r} is on channel {channel}; channels count from 0")
        if channel in taken:
            raise ConversationError(f"{where}: {taken[channel]!r} and {role!r} are both on channel {channel}; each needs its own")
        taken[channel] = role


def conversation_json(value: Conversation) -> dict[str, Any]:
    """The conversation as `qa-conversation/1`: what `conversation` reads back to an equal value."""
    return {"format": CONVERSATION_FORMAT, **cast(dict[str, Any], _plain(value))}


def _value(data: Mapping[str, Any], type_: type[T], where: str) -> T:
    import msgspec

    try:
        return msgspec.convert(_with_extra(data, type_), type_)
    except msgspec.ValidationError as error:
        raise ConversationError(f"{where}: {error}") from error


def _with_extra(data: object, type_: type) -> object:
    """`data` with its unknown keys moved under `extra`. What is not an object stays, for the conversion to refuse with its path."""
    if not isinstance(data, Mapping):
        return data
    known, inside = _known(type_)
    if not inside and known >= data.keys() and None not in data.values():  # most words: thousands a call
        return data
    out: dict[str, Any] = {"extra": {key: value for key, value in data.items() if key not in known}}
    for key in known & data.keys():
        value = data[key]
        if value is None:  # null says what an absent key says
            continue
        if key in inside:
            value = [_with_extra(item, inside[key]) for item in value] if isinstance(value, list) else _with_extra(value, inside[key])
        out[key] = value
    return out


@cache
def _known(type_: type) -> tuple[frozenset[str], dict[str, type]]:
    """The keys that a value of the type has in JSON, and which of them hold values that keep unknown keys of their own."""
    return frozenset(field.name for field in fields(type_)) - {"extra"}, _INSIDE.get(type_, {})


def _plain(value: object) -> object:
    """Dataclasses as dicts without what is at its default, `extra` spread back among the keys."""
    if isinstance(value, tuple | list):
        return [_plain(item) for item in value]
    if type(value) not in _DATA:
        return value
    out: dict[str, Any] = {}
    for field in fields(cast(Any, value)):
        item = getattr(value, field.name)
        default = field.default_factory() if field.default_factory is not MISSING else field.default
        if field.name != "extra" and item != default:
            out[field.name] = _plain(item)
    return {**out, **getattr(value, "extra", {})}


_DATA = {Conversation, Metadata, Number, Product, Quality, SetAside, Span, Turn, Voice, Word}


# ---------------------------------------------------------------------------------------------------------------------
# What the models heard


def heard_json(value: Heard) -> dict[str, Any]:
    """What was heard, for the store; contours in Base64."""
    import msgspec

    return cast(dict[str, Any], msgspec.to_builtins(value))


def heard(data: Mapping[str, Any], where: str) -> Heard:
    """What `heard_json` wrote, now or before there were contours. Raises InputError when a key is missing or has a wrong type."""
    import msgspec

    try:
        return msgspec.convert(data, Heard)
    except msgspec.ValidationError as error:
        raise InputError(f"{where}: {error}") from error


# ---------------------------------------------------------------------------------------------------------------------
# Scores


def report_json(report: Report) -> dict[str, Any]:
    """The report as `qa-score/1`; `score` and `raw_score` rounded to two decimals."""
    return {
        "format": SCORE_FORMAT,
        "call_id": report.call_id,
        "scorecard": report.scorecard,
        "version": report.version,
        "scorecard_sha256": report.scorecard_sha256,
        "score": _rounded(report.score),
        "raw_score": _rounded(report.raw_score),
        "auto_fail": report.auto_fail,
        "passed": report.passed,
        "by_meaning": report.by_meaning,
        "criteria": [_criterion_json(result) for result in report.criteria],
    }


def report(data: Mapping[str, Any], where: str) -> Report:
    """The report that `report_json` wrote. Raises InputError when a key is missing or has a wrong type."""
    import msgspec

    try:
        return msgspec.convert({key: value for key, value in data.items() if key != "format"}, Report)
    except msgspec.ValidationError as error:
        raise InputError(f"{where}: {error}") from error


def _criterion_json(result: CriterionResult) -> dict[str, Any]:
    return {
        "id": result.id,
        "section": result.section,
        "verdict": Verdict(result.verdict).value,
        "points": _rounded(result.points),
        "max_points": result.max_points,
        "weight": result.weight,
        "critical": result.critical,
        "critical_class": result.critical_class,
        "confidence": _rounded(result.confidence),
        "reason": result.reason,
        "evidence": [_evidence_json(evidence) for evidence in result.evidence],
    }


def _evidence_json(evidence: Evidence) -> dict[str, Any]:
    offer = {"product": evidence.product, "answer": evidence.answer} if evidence.product else {}
    return {
        "turn": evidence.turn,
        "start": _rounded(evidence.start),
        "end": _rounded(evidence.end),
        "text": evidence.text,
        "matched": evidence.matched,
        **offer,
    }


def _rounded(number: float | None) -> float | None:
    return None if number is None else round(number, 2)


# ---------------------------------------------------------------------------------------------------------------------
# Facts of calls


def details_json(facts: CallFacts) -> bytes:
    """The verdicts and offers of a call, as JSON for the store."""
    import msgspec

    return msgspec.json.encode({"verdicts": facts.verdicts, "offers": facts.offers})


def details(raw: bytes, where: str) -> tuple[tuple[VerdictFact, ...], tuple[OfferFact, ...]]:
    """The verdicts and offers that `details_json` wrote. Raises InputError that names `where` when they are not such."""
    import msgspec

    try:
        read: _Details = _details_decoder().decode(raw)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise InputError(f"{where}: {error}") from error
    return read.verdicts, read.offers


@dataclass(frozen=True, slots=True, kw_only=True)
class _Details:
    verdicts: tuple[VerdictFact, ...]
    offers: tuple[OfferFact, ...]


@cache
def _details_decoder() -> Any:
    """Made once: 100,000 calls are read with it."""
    import msgspec

    return msgspec.json.Decoder(_Details)

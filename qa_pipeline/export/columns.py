"""The tables of calls, verdicts and offers: their columns, and the rows that a call has in each. CSV and Parquet have the same.

Names stay English, whatever the language of the report. docs/reports-data.md has a row for each column, and a test keeps it so.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Literal

from qa_pipeline.types import Verdict
from qa_pipeline.types.facts import CallFacts, OfferFact, VerdictFact

Kind = Literal["text", "whole number", "number", "yes or no", "time"]

Value = str | int | float | bool | datetime | None
"""What stands in a cell; None where it is not known."""

Row = tuple[Value, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column of a table. `unit` is empty where there is none; `of` takes the value from the call, or from a verdict or an offer in it."""

    name: str
    kind: Kind
    meaning: str
    unit: str = ""
    of: Callable[[CallFacts, Any], Value]


def rows(table: str, call: CallFacts) -> Iterator[Row]:
    """The rows of a call in a table of `TABLES`, in the order of its columns."""
    columns = TABLES[table]
    return (tuple(column.of(call, part) for column in columns) for part in _PARTS[table](call))


def worst(call: CallFacts) -> VerdictFact | None:
    """The failed criterion that cost most: a critical one first, then the one that lost the most weight. None where none failed."""
    failed = [verdict for verdict in call.verdicts if verdict.verdict is Verdict.FAIL]
    return max(failed, key=lambda verdict: (verdict.critical, _lost(verdict)), default=None)  # of equals the first: as the scorecard has it


def offers(call: CallFacts) -> Iterator[OfferFact]:
    """Each product that was offered in the call and whose answer was looked for, once: by its first offer.

    Several criteria may list one offer; it is still one.
    """
    first: dict[str, OfferFact] = {}
    for offer in call.offers:
        if offer.answer is None:
            continue
        known = first.get(offer.product)
        if known is None or _moment(offer) < _moment(known):
            first[offer.product] = offer
    return iter(sorted(first.values(), key=_moment))


def count(call: CallFacts, verdict: Verdict) -> int:
    """How many criteria have this verdict."""
    return sum(one.verdict is verdict for one in call.verdicts)


def when(iso: str) -> datetime | None:
    """The time in UTC; None where it is none."""
    try:
        at = datetime.fromisoformat(iso)
        return at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def _lost(verdict: VerdictFact) -> float:
    share = verdict.points / verdict.max_points if verdict.max_points else 0.0
    return verdict.weight * (1 - share)


def _moment(offer: OfferFact) -> tuple[int, float]:
    return offer.turn, offer.start if offer.start is not None else 0.0


# ---------------------------------------------------------------------------------------------------------------------
# Columns


def _text(name: str, meaning: str) -> Column:
    """A column with a text of the call; an empty one is not known."""
    return Column(name=name, kind="text", meaning=meaning, of=lambda call, _: getattr(call, name) or None)


def _own(name: str, kind: Kind, meaning: str, unit: str = "") -> Column:
    """A column with a field of the call."""
    return Column(name=name, kind=kind, meaning=meaning, unit=unit, of=lambda call, _: getattr(call, name))


def _part(name: str, kind: Kind, meaning: str, unit: str = "") -> Column:
    """A column with a field of a verdict, or of an offer."""
    return Column(name=name, kind=kind, meaning=meaning, unit=unit, of=lambda _, part: getattr(part, name))


def _counted(name: str, verdict: Verdict, meaning: str) -> Column:
    return Column(name=name, kind="whole number", meaning=meaning, unit="criteria", of=lambda call, _: count(call, verdict))


CALL_ID = _text("call_id", "the call's id: what joins the tables")
AT = Column(
    name="at",
    kind="time",
    meaning="when the call was, or was added where that is not known",
    unit="UTC",
    of=lambda call, _: when(call.at),
)
AGENT_ID = _text("agent_id", "the agent's id")
AGENT_NAME = _text("agent_name", "the agent's name")
TEAM = _text("team", "the agent's team")
SCORECARD = _text("scorecard", "the name of the scorecard of the newest score")
VERSION = _own("version", "whole number", "the version of that scorecard")
CRITERION = _part("criterion", "text", "the criterion's id in the scorecard")
TURN = _part("turn", "whole number", "the first place that it rests on, as a position in the call's turns", "from 0")
START = _part("start", "number", "where that place begins; empty for a chat", "seconds from the start of the call")
END = _part("end", "number", "where it ends", "seconds from the start of the call")

CALLS: tuple[Column, ...] = (
    CALL_ID,
    _text("file", "the call's file, below the inbox"),
    _text("sha256", "the SHA-256 of that file"),
    _text("kind", "`recording`, or `conversation` for a call that came as text"),
    AT,
    _text("language", "the language that is spoken, as a code: `tr`, `fa`, `et`, `en`, `ru`"),
    _own(
        "duration",
        "number",
        "the length of the recording; where that is not known, the end of the last turn",
        "seconds",
    ),
    AGENT_ID,
    AGENT_NAME,
    TEAM,
    _text("queue", "the queue that the call came through"),
    _text("customer_id", "the customer's id"),
    _text("direction", "`inbound` or `outbound`"),
    _text("customer_type", "`regular`, `key`, `new`, `regional` or `market`"),
    _text("audio_quality", "how well it could be heard: `good`, `fair` or `poor`"),
    SCORECARD,
    VERSION,
    _own("score", "number", "the score; 0 for an auto-fail, empty where nothing was decided", "0 to 100"),
    _own("raw_score", "number", "the score without auto-fails", "0 to 100"),
    _own("auto_fail", "yes or no", "whether a critical criterion failed"),
    _own("passed", "yes or no", "whether the score reaches the scorecard's pass mark; empty where there is no mark, or no score"),
    _own("by_meaning", "yes or no", "no: the text encoder was missing, and the words alone decided"),
    _counted("criteria_passed", Verdict.PASS, "how many criteria passed"),
    _counted("criteria_failed", Verdict.FAIL, "how many failed"),
    _counted("criteria_na", Verdict.NA, "how many did not apply"),
    _counted("criteria_unsure", Verdict.UNSURE, "how many a person has to decide; they count neither for nor against anybody"),
    Column(
        name="worst_criterion",
        kind="text",
        meaning="the failed criterion that cost most, a critical one first",
        of=lambda call, _: None if (found := worst(call)) is None else found.criterion,
    ),
)

VERDICTS: tuple[Column, ...] = (
    CALL_ID,
    AT,
    AGENT_ID,
    AGENT_NAME,
    TEAM,
    SCORECARD,
    VERSION,
    CRITERION,
    _part("section", "text", "the section of the scorecard that it is in"),
    Column(
        name="verdict",
        kind="text",
        meaning="`pass`, `fail`, `na` (did not apply) or `unsure` (a person has to decide)",
        of=lambda _, verdict: verdict.verdict.value,
    ),
    _part("points", "number", "the points it got", "of `max_points`"),
    _part("max_points", "number", "the points it could get"),
    _part("weight", "number", "what it weighs in the score, times what its section weighs"),
    _part("critical", "yes or no", "whether a fail of it is an auto-fail"),
    _part("critical_class", "text", "whom a critical fail hurts: `customer`, `business` or `compliance`"),
    _part("confidence", "number", "how sure the verdict is", "0 to 1"),
    TURN,
    START,
    END,
)

OFFERS: tuple[Column, ...] = (
    CALL_ID,
    AT,
    AGENT_ID,
    AGENT_NAME,
    TEAM,
    _part("criterion", "text", "the criterion that looked for the offer"),
    _part("product", "text", "what was offered: once for each product of a call, by its first offer"),
    _part("answer", "text", "what the customer said to it: `taken`, `refused`, or `ignored` for no answer"),
    TURN,
    START,
    END,
)

TABLES: Mapping[str, Sequence[Column]] = {"calls": CALLS, "verdicts": VERDICTS, "offers": OFFERS}

_PARTS: Mapping[str, Callable[[CallFacts], Iterable[object]]] = {
    "calls": lambda call: (call,),
    "verdicts": lambda call: call.verdicts,
    "offers": offers,
}

"""Moments of a call that criteria refer to: the order is closed, the order was passed on, the customer was handed to somebody."""

from collections.abc import Callable
from itertools import pairwise

from qa_pipeline.matching.reading import SURE, Hit, Reading, once
from qa_pipeline.matching.text import Line
from qa_pipeline.types import AGENT, CUSTOMER

RECAP_PRODUCTS = 3
"""How many products, asked for in different turns, an agent names in one turn to be repeating the order."""


@once
def order_closed(reading: Reading) -> Hit | None:
    """The first moment at which the agent recaps the order as final, or starts to say goodbye."""
    for line in reading.agent:
        recap = _recap(reading, line)
        if recap:
            return recap
        if line in reading.closing and line in reading.second_half:
            goodbye = reading.best("goodbye", [line])
            if goodbye and goodbye.confidence >= SURE:
                return goodbye
    return None


def _recap(reading: Reading, line: Line) -> Hit | None:
    listed = _listed(reading, line)
    said = reading.best("recap", [line])
    several = len({spoken.product for spoken in reading.spoken(line)}) >= 2
    if said and said.confidence >= SURE and (several or line in reading.second_half) and _ordered_before(reading, line) >= 1:
        return said
    return listed


def _listed(reading: Reading, line: Line) -> Hit | None:
    """The turn lists products that were asked for at different times: an order read back, not an echo of the last words."""
    spoken = reading.spoken(line)
    turns = {place for product in {s.product for s in spoken} if (place := _first_turn(reading, product, line.position)) is not None}
    if len({s.product for s in spoken}) >= RECAP_PRODUCTS and len(turns) >= 2 and _mostly_known(reading, line):
        return Hit(line, spoken[0].start, spoken[-1].end, 0.8)
    return None


def _mostly_known(reading: Reading, line: Line) -> bool:
    products = {spoken.product for spoken in reading.spoken(line)}
    known = [product for product in products if _first_turn(reading, product, line.position) is not None]
    return len(known) >= RECAP_PRODUCTS and len(known) >= len(products) - 1


def _first_turn(reading: Reading, product: str, before: int) -> int | None:
    return next((line.position for line in reading.lines[:before] if any(s.product == product for s in reading.spoken(line))), None)


def _ordered_before(reading: Reading, line: Line) -> int:
    return len({s.product for other in reading.lines[: line.position] if other.turn.speaker == CUSTOMER for s in reading.spoken(other)})


@once
def first_product(reading: Reading) -> Hit | None:
    """The agent notes the first product: names one that the customer asked for, or acknowledges it."""
    asked: set[str] = set()
    for before, line in pairwise(reading.floor):
        if before.turn.speaker == CUSTOMER:
            asked |= {spoken.product for spoken in reading.spoken(before)}
        if line.turn.speaker != AGENT or not asked:
            continue
        named = next((spoken for spoken in reading.spoken(line) if spoken.product in asked), None)
        if named:
            return Hit(line, named.start, named.end, 0.85)
        noted = reading.best("noted", [line])
        # "Yes, Mr Smith of the corner shop, is it?" notes nothing yet.
        if noted and noted.confidence >= SURE and not any(_sure(reading, act, line) for act in ("ask_identity", "confirms_identity")):
            return noted
    return None


@once
def order_not_accepted(reading: Reading) -> Hit | None:
    """The agent refuses to take the order, or passes the customer on, and does not take it after all."""
    refused, passed = _last(reading, "refuse_order"), _last_passed(reading)
    moved = max((hit for hit in (refused, passed) if hit), key=lambda hit: hit.line.position, default=None)
    if not moved:
        return None
    behind = [line for line in reading.agent if line.position > moved.line.position]
    if any(_listed(reading, line) or _total(reading, line) for line in behind):
        return None
    # Who was only passed on, after the order was read back and settled, has ordered.
    return moved if refused or not _settled(reading) else None


def _settled(reading: Reading) -> bool:
    """The order was read back, or two of what an order ends with were said."""
    if any(_listed(reading, line) for line in reading.agent):
        return True
    said = [any(_total(reading, line) for line in reading.agent)]
    said += [bool((hit := reading.best(act, reading.agent)) and hit.confidence >= SURE) for act in ("receiver", "payment", "shipping")]
    return sum(said) >= 2


def _last_passed(reading: Reading) -> Hit | None:
    """The last time that the agent hands the customer to a manager or to finance."""
    hits = [hit for whom in ("manager", "finance") if (hit := _passed_to(reading, whom))]
    return max(hits, key=lambda hit: hit.line.position, default=None)


def _total(reading: Reading, line: Line) -> Hit | None:
    """The agent names an amount to pay in the words of a total, and not that of a debt."""
    total = reading.best("total", [line])
    return total if total and total.confidence >= SURE and not _sure(reading, "debt", line) else None


def _sure(reading: Reading, act: str, line: Line) -> bool:
    hit = reading.best(act, [line])
    return hit is not None and hit.confidence >= SURE


def _last(reading: Reading, act: str) -> Hit | None:
    hits = [hit for line in reading.agent if (hit := reading.best(act, [line])) and hit.confidence >= SURE]
    return hits[-1] if hits else None


@once
def passed_to_manager(reading: Reading) -> Hit | None:
    """The agent hands the customer to a manager, as the words around the handing over say."""
    return _passed_to(reading, "manager")


@once
def passed_to_finance(reading: Reading) -> Hit | None:
    """The agent hands the customer to finance or accounts."""
    return _passed_to(reading, "finance")


def _passed_to(reading: Reading, whom: str) -> Hit | None:
    """A handing over whose nearest mention of a manager or of finance is `whom`."""
    for place, line in enumerate(reading.agent):
        transfer = reading.best("transfer", [line])
        if transfer and transfer.confidence >= SURE:
            target = _target(reading, transfer, reading.agent[max(0, place - 3) : place + 2])
            if target and target[0] == whom:
                return target[1]
    return None


def _target(reading: Reading, transfer: Hit, near: tuple[Line, ...]) -> tuple[str, Hit] | None:
    """To whom the customer is handed, as the agent's words around it say: `manager` or `finance`."""
    named = [(whom, hit) for whom in ("manager", "finance") for line in near for hit in reading.find(whom, line) if hit.confidence >= SURE]
    return min(named, key=lambda pair: _distance(transfer, pair[1]), default=None)


def _distance(one: Hit, other: Hit) -> tuple[int, int]:
    return abs(one.line.position - other.line.position), abs(one.start - other.start)


@once
def complained(reading: Reading) -> Hit | None:
    """The customer reports a problem, complains or is angry."""
    return _first(reading, "complains", reading.customer)


@once
def objected(reading: Reading) -> Hit | None:
    """The customer objects to what is offered."""
    return _first(reading, "objection", reading.customer)


@once
def churn_risk(reading: Reading) -> Hit | None:
    """The customer says or threatens that they will leave: cancel, go to a competitor, not order again, close the account."""
    return _first(reading, "churn", reading.customer)


def _first(reading: Reading, act: str, lines: tuple[Line, ...]) -> Hit | None:
    return next((hit for line in lines if (hit := reading.best(act, [line])) and hit.confidence >= SURE), None)


DOUBTS: dict[str, tuple[str, ...]] = {
    "order_not_accepted": ("refuse_order", "transfer"),
    "passed_to_manager": ("transfer",),
    "passed_to_finance": ("transfer",),
}
"""Acts of the agent that make it doubtful that an event did not happen."""


EVENTS: dict[str, Callable[[Reading], Hit | None]] = {
    "first_product": first_product,
    "order_closed": order_closed,
    "order_not_accepted": order_not_accepted,
    "passed_to_manager": passed_to_manager,
    "passed_to_finance": passed_to_finance,
    "complained": complained,
    "objected": objected,
    "churn_risk": churn_risk,
}
"""What `before`, `happens` and `when: event` may name."""

WORDS: dict[str, str] = {
    "first_product": "the first product was noted",
    "order_closed": "the order was closed",
    "order_not_accepted": "the order was not accepted",
    "passed_to_manager": "the customer was passed to a manager",
    "passed_to_finance": "the customer was passed to finance",
    "complained": "the customer complained",
    "objected": "the customer objected",
    "churn_risk": "the customer threatened to leave",
}
"""The events in words for reasons."""

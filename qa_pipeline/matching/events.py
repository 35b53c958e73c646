"""Moments of a call that criteria refer to: the order is closed, the order was passed on, the customer was handed to somebody."""

from collections.abc import Callable
from itertools import pairwise

from qa_pipeline.matching.reading import Hit, Line, Reading
from qa_pipeline.types import AGENT, CUSTOMER

RECAP_PRODUCTS = 3
"""How many products, asked for in different turns, an agent names in one turn to be repeating the order."""


def order_closed(reading: Reading) -> Hit | None:
    """The first moment at which the agent recaps the order as final, or starts to say goodbye."""
    for line in reading.agent:
        recap = _recap(reading, line)
        if recap:
            return recap
        if line in reading.closing and line in reading.second_half:
            goodbye = reading.best("goodbye", [line])
            if goodbye:
                return goodbye
    return None


def _recap(reading: Reading, line: Line) -> Hit | None:
    listed = _listed(reading, line)
    said = reading.best("recap", [line])
    several = len({spoken.product for spoken in reading.spoken(line)}) >= 2
    if said and said.confidence >= 0.6 and (several or line in reading.second_half) and _ordered_before(reading, line) >= 1:
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


def first_product(reading: Reading) -> Hit | None:
    """The agent notes the first product: names one that the customer asked for, or acknowledges it."""
    asked: set[str] = set()
    for before, line in pairwise(reading.lines):
        if before.turn.speaker == CUSTOMER:
            asked |= {spoken.product for spoken in reading.spoken(before)}
        if line.turn.speaker != AGENT or not asked:
            continue
        named = next((spoken for spoken in reading.spoken(line) if spoken.product in asked), None)
        if named:
            return Hit(line, named.start, named.end, 0.85)
        noted = reading.best("noted", [line])
        if noted:
            return noted
    return None


def order_not_accepted(reading: Reading) -> Hit | None:
    """The agent refuses to take the order, or passes the customer on, and does not take it after all."""
    moved = _last(reading, ("refuse_order", "transfer"))
    if not moved:
        return None
    for line in reading.agent:
        if line.position > moved.line.position and (_listed(reading, line) or _total(reading, line)):
            return None
    return moved


def _total(reading: Reading, line: Line) -> Hit | None:
    """The agent names an amount to pay in the words of a total."""
    return reading.best("total", [line])


def _last(reading: Reading, names: tuple[str, ...]) -> Hit | None:
    hits = [hit for line in reading.agent for name in names if (hit := reading.best(name, [line])) and hit.confidence >= 0.6]
    return hits[-1] if hits else None


def passed_to_manager(reading: Reading) -> Hit | None:
    """The agent hands the customer to a manager, as the words around the handing over say."""
    return _passed_to(reading, "manager")


def passed_to_finance(reading: Reading) -> Hit | None:
    """The agent hands the customer to finance or accounts."""
    return _passed_to(reading, "finance")


def _passed_to(reading: Reading, whom: str) -> Hit | None:
    """A handing over whose nearest mention of a manager or of finance is `whom`."""
    for place, line in enumerate(reading.agent):
        transfer = reading.best("transfer", [line])
        if transfer and transfer.confidence >= 0.6:
            target = _target(reading, transfer, reading.agent[max(0, place - 3) : place + 2])
            if target and target[0] == whom:
                return target[1]
    return None


def _target(reading: Reading, transfer: Hit, near: tuple[Line, ...]) -> tuple[str, Hit] | None:
    """To whom the customer is handed, as the agent's words around it say: `manager` or `finance`."""
    named = [(whom, hit) for whom in ("manager", "finance") for line in near for hit in reading.find(whom, line) if hit.confidence >= 0.6]
    return min(named, key=lambda pair: _distance(transfer, pair[1]), default=None)


def _distance(one: Hit, other: Hit) -> tuple[int, int]:
    return abs(one.line.position - other.line.position), abs(one.start - other.start)


EVENTS: dict[str, Callable[[Reading], Hit | None]] = {
    "first_product": first_product,
    "order_closed": order_closed,
    "order_not_accepted": order_not_accepted,
    "passed_to_manager": passed_to_manager,
    "passed_to_finance": passed_to_finance,
}
"""What `before`, `happens` and `when: event` may name."""

WORDS: dict[str, str] = {
    "first_product": "the first product was noted",
    "order_closed": "the order was closed",
    "order_not_accepted": "the order was not accepted",
    "passed_to_manager": "the customer was passed to a manager",
    "passed_to_finance": "the customer was passed to finance",
}
"""The events in words for reasons."""

"""Which scorecard is for a call: by its queue, its direction, and what the call is about."""

from collections.abc import Mapping
from typing import Literal

from qa_pipeline.matching.reading import SURE, Reading
from qa_pipeline.matching.text import Line
from qa_pipeline.types import LANGUAGES, Conversation

Topic = Literal["order", "information", "complaint", "outbound", "survey"]

OF_TOPIC: dict[str, str] = {
    "order": "order-intake",
    "information": "general",
    "complaint": "complaint",
    "outbound": "outbound-offer",
    "survey": "general",
}
"""The built-in scorecard for what a call is about."""

ORDERS = ("recap", "total", "receiver", "payment", "refuse_order", "debt")
"""What an agent says when an order is taken, or not taken, rather than when something is only asked."""


def choose(conversation: Conversation, queues: Mapping[str, str] | None = None, topic: str | None = None) -> str:
    """The scorecard for a call: the one that `queues` has for its queue, else the built-in one for what it is about.

    `topic` is what `about` told of the call before.
    """
    queue = conversation.metadata.queue
    if queue is not None and queues and queue in queues:
        return queues[queue]
    return OF_TOPIC[topic or about(conversation)]


def about(conversation: Conversation) -> Topic:
    """What a call is about: by its direction where the metadata says it, and by what is said."""
    direction = conversation.metadata.direction
    if conversation.language not in LANGUAGES:
        return "outbound" if direction == "outbound" else "order"
    reading = Reading(conversation)
    if direction == "outbound" or (direction is None and _agent_calls(reading)):
        return "survey" if _asks_opinions(reading) else "outbound"
    if _complains(reading):
        return "complaint"
    return "order" if _orders(reading) else "information"


def _agent_calls(reading: Reading) -> bool:
    """The agent says why they call, or asks whether it is a good moment, and does not ask how they can help."""
    says_why = reading.best("purpose", reading.agent[:4]) or reading.best("permission", reading.agent[:3])
    return says_why is not None and reading.best("offer_help", reading.opening) is None


def _asks_opinions(reading: Reading) -> bool:
    """The agent announces a survey early, and neither offers a product of the catalog nor names a price."""
    if not _says("survey", reading.agent[:4], reading):
        return False
    return not any(reading.spoken(line) for line in reading.agent) and not _says("price", reading.agent, reading)


def _orders(reading: Reading) -> bool:
    """The customer asks for goods, or the agent speaks of what only orders have. Without words there is nothing to tell: an order."""
    if not reading.customer:
        return True
    named = [line for line in reading.customer if reading.spoken(line)]
    products = {spoken.product for line in named for spoken in reading.spoken(line)}
    if len(products) >= 2 or any(_wants(reading, line) for line in named):
        return True
    if any(_says(act, reading.agent, reading) for act in ("recap", "total")):
        return True
    # A word about goods, a debt or what is not possible now makes no order yet.
    said = sum(_says(act, reading.agent, reading) for act in ORDERS)
    wanted = any(_wants(reading, line) for line in reading.customer) and _says("transfer", reading.agent, reading)
    return said + bool(named) + 2 * wanted >= 2


def _wants(reading: Reading, line: Line) -> bool:
    return _says("wants", (line,), reading) or any(map(reading.is_number, line.tokens))


def _complains(reading: Reading) -> bool:
    """The customer speaks of problems rather than of goods: a call in which products are ordered is an order, whatever else is wrong."""
    problems = sum(_says("complains", (line,), reading) for line in reading.customer)
    if not problems:
        return False
    if not len(reading.catalog):
        ordered = sum(_says(act, reading.agent, reading) for act in ORDERS)
        handled = sum(_says(act, reading.agent, reading) for act in ("remedy", "recorded", "restate", "apology"))
        return problems + 2 * handled > 2 * ordered
    products = {spoken.product for line in reading.customer for spoken in reading.spoken(line)}
    if len(products) >= 2 or (products and _says("total", reading.agent, reading)):
        return False
    handled = sum(_says(act, (line,), reading) for act in ("remedy", "recorded") for line in reading.agent)
    return problems + handled >= 2 or not products


def _says(act: str, lines: tuple[Line, ...], reading: Reading) -> bool:
    hit = reading.best(act, lines)
    return hit is not None and hit.confidence >= SURE

"""Products that the agent brings up: offers, told apart from echoes, recaps and refusals."""

from dataclasses import dataclass

from qa_pipeline.matching import acts
from qa_pipeline.matching.products import Spoken
from qa_pipeline.matching.reading import Hit, Line, Reading
from qa_pipeline.types import AGENT, CUSTOMER

NEGATION_REACH = 4
"""How many words from a product a "no" may stand, to take it back."""


@dataclass(frozen=True, slots=True)
class Named:
    """The first time that anybody names a product, and whether it was the customer; `hit` is None where only a refusal named it."""

    product: str
    by_customer: bool
    hit: Hit


def first_named(reading: Reading) -> dict[str, Named]:
    """Each product with its first naming. What the agent says that there is none of does not count as naming."""
    named: dict[str, Named] = {}
    for line in reading.lines:
        for spoken in reading.spoken(line):
            if spoken.product in named or line.turn.speaker not in {AGENT, CUSTOMER}:
                continue
            by_customer = line.turn.speaker == CUSTOMER
            if not by_customer and (refused(reading, line, spoken) or not _clear(spoken)):
                continue
            named[spoken.product] = Named(spoken.product, by_customer, _hit(line, spoken))
    return named


def offered(reading: Reading) -> tuple[Named, ...]:
    """The products that the agent brought up before the customer did, in order of the call."""
    return tuple(named for named in first_named(reading).values() if not named.by_customer)


def by_agent(reading: Reading, product: str) -> Hit | None:
    """The first time that the agent names a product and does not refuse it."""
    for line in reading.agent:
        for spoken in reading.spoken(line):
            if spoken.product == product and not refused(reading, line, spoken):
                return _hit(line, spoken)
    return None


def refused(reading: Reading, line: Line, spoken: Spoken) -> bool:
    """Whether a "no" or "not" stands beside the product, in the same sentence and not as part of a question."""
    if line.asks and _asked(line, spoken):
        return False
    return any(
        hit.start < spoken.end + NEGATION_REACH
        and hit.end > spoken.start - NEGATION_REACH
        and line.tokens[hit.start].sentence == line.tokens[spoken.start].sentence
        for hit in reading.find("negation", line)
        if hit.confidence >= acts.SURE
    )


def _asked(line: Line, spoken: Spoken) -> bool:
    """Whether the product's sentence ends with a question mark."""
    rest = line.turn.text[line.tokens[spoken.end - 1].end :]
    end = next((mark for mark in rest if mark in ".?!؟…"), "")
    return end in {"?", "؟"}


def _clear(spoken: Spoken) -> bool:
    return spoken.likeness >= 0.8


def _hit(line: Line, spoken: Spoken) -> Hit:
    return Hit(line, spoken.start, spoken.end, min(0.95, 0.6 + 1.75 * (spoken.likeness - 0.8)))

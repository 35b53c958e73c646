"""What was ordered, and where the agent reads it back, says when it comes, and what it costs."""

from collections.abc import Iterator
from dataclasses import dataclass

from qa_pipeline.matching import offers
from qa_pipeline.matching.products import Spoken
from qa_pipeline.matching.reading import DOUBT, SURE, Hit, Reading, once
from qa_pipeline.matching.text import Line
from qa_pipeline.types import AGENT, CUSTOMER

BEFORE, BEHIND = 4, 3
"""How many words before and behind a product its quantity may stand."""
COVERED = 0.6
"""Share of the ordered products that a repetition of the order must have, and of those that must have a quantity."""


@once
def ordered(reading: Reading) -> dict[str, int]:
    """The products of the order, each with the position of the turn in which it was first named.

    What the customer named and did not refuse, and what the agent offered and the customer took in the next turn.
    """
    found: dict[str, int] = {}
    for named in offers.first_named(reading).values():
        line = named.hit.line
        if named.by_customer:
            spoken = next(s for s in reading.spoken(line) if s.product == named.product)
            if not offers.refused(reading, line, spoken):
                found[named.product] = line.position
        elif offers.answered(reading, named)[0] == "taken":
            found[named.product] = line.position
    return found


@dataclass(frozen=True, slots=True)
class Repetition:
    """A turn of the agent that names products of the order; `counted` of them with a quantity."""

    hit: Hit
    products: frozenset[str]
    counted: frozenset[str]


@once
def repetitions(reading: Reading) -> tuple[Repetition, ...]:
    """The agent's turns that read products of the order back, after they were named."""
    order = ordered(reading)
    found = []
    for line in reading.agent:
        spoken = [s for s in reading.spoken(line) if s.product in order and order[s.product] < line.position]
        if not spoken:
            continue
        counted = frozenset(s.product for s in spoken if _has_quantity(reading, line, s))
        products = frozenset(s.product for s in spoken)
        if len(products) >= 2 or len(order) == 1 or reading.best("recap", [line]):
            found.append(Repetition(Hit(line, spoken[0].start, spoken[-1].end, 0.85), products, counted))
    return tuple(found)


def _has_quantity(reading: Reading, line: Line, spoken: Spoken) -> bool:
    """Whether a number stands beside the product, nearer to it than to another one."""
    others = [s for s in reading.spoken(line) if s != spoken]
    left = max((s.end for s in others if s.end <= spoken.start), default=0)
    right = min((s.start for s in others if s.start >= spoken.end), default=len(line.tokens))
    around = (*range(max(left, spoken.start - BEFORE), spoken.start), *range(spoken.end, min(right, spoken.end + BEHIND)))
    # "500 g flour" has its number inside the name where recognition glued them; the name's own numbers are no quantity.
    return any(reading.is_number(line.tokens[place]) for place in around)


def read_back(reading: Reading) -> tuple[bool | None, tuple[Hit, ...], str]:
    """Whether the agent reads the order back with quantities: None when that cannot be told; where; and why, in words."""
    order = ordered(reading)
    said = repetitions(reading)
    if not order:
        recap = reading.best("recap", reading.second_half)
        if recap and sum(reading.is_number(token) for token in recap.line.tokens) >= 2:
            return True, (recap,), "the order was read back with numbers; its products are not in the catalog"
        missing = "no product of the catalog was ordered" if len(reading.catalog) else "the metadata has no catalog"
        return None if recap or not len(reading.catalog) else False, (recap,) if recap else (), missing
    covered: frozenset[str] = frozenset().union(*(one.products for one in said))
    counted: frozenset[str] = frozenset().union(*(one.counted for one in said))
    hits = tuple(one.hit for one in said)
    if len(covered) < COVERED * len(order):
        return False, hits, f"{len(covered)} of {len(order)} ordered products were repeated"
    if len(counted) < COVERED * len(covered):
        return False, hits, f"{len(covered)} of {len(order)} ordered products were repeated, {len(counted)} with a quantity"
    return True, hits, f"{len(covered)} of {len(order)} ordered products were repeated with their quantities"


def totals(reading: Reading) -> Iterator[Hit]:
    """Where the agent names the amount to pay: not that of a debt, and no number of days."""
    for line in reading.agent:
        debts = {line.tokens[hit.start].sentence for hit in reading.find("debt", line) if hit.confidence >= SURE}
        days = [hit for hit in reading.find("when", line) if hit.confidence >= SURE]
        for hit in reading.find("total", line):
            of_days = any(other.start < hit.end and other.end > hit.start for other in days)
            if not of_days and line.tokens[hit.start].sentence not in debts:
                yield hit


# ---------------------------------------------------------------------------------------------------------------------
# When it comes


def delivery_times(reading: Reading) -> Iterator[Hit]:
    """Where the agent names a day or time at which the goods come, or takes up one that the customer named."""
    for line in reading.agent:
        for hit in reading.find("when", line):
            if hit.confidence >= DOUBT and not _of_something_else(reading, hit) and _about_delivery(reading, line):
                yield hit


def _about_delivery(reading: Reading, line: Line) -> bool:
    """Whether the goods' way to the customer is spoken of in the turn or beside it."""
    near = (other for other in (*reading.before(line)[-2:], line, *reading.after(line)[:1]) if other.turn.speaker in {AGENT, CUSTOMER})
    return any(reading.best(act, [other]) for other in near for act in ("delivery", "receiver", "shipping"))


def _of_something_else(reading: Reading, hit: Hit) -> bool:
    """The time of a promotion, a payment or a call back in the same sentence, without a word of delivery there."""

    def there(act: str) -> bool:
        sentence = hit.line.tokens[hit.start].sentence
        return any(
            other.confidence >= SURE and hit.line.tokens[other.start].sentence == sentence and abs(other.start - hit.start) <= 12
            for other in reading.find(act, hit.line)
        )

    return any(there(act) for act in ("special", "payment", "debt", "new")) and not there("delivery")

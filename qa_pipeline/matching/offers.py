"""Products that the agent brings up: offers, told apart from echoes, recaps and refusals."""

from dataclasses import dataclass
from typing import Literal

from qa_pipeline.matching import acts
from qa_pipeline.matching.products import Spoken
from qa_pipeline.matching.reading import Hit, Reading, once
from qa_pipeline.matching.text import Line
from qa_pipeline.types import AGENT, CUSTOMER

Answer = Literal["taken", "refused", "ignored"]

PATIENCE = 4
"""How many turns after an offer its answer may come."""

WITHDRAWAL_REACH = 12
"""How many words from a product "that offer is over" may stand."""

NEGATION_REACH = 3
"""How many words from a product a "no" may stand, to take it back."""


@dataclass(frozen=True, slots=True)
class Named:
    """The first time that anybody names a product, and whether it was the customer; `hit` is None where only a refusal named it."""

    product: str
    by_customer: bool
    hit: Hit


@once
def first_named(reading: Reading) -> dict[str, Named]:
    """Each product with its first naming. What the agent says that there is none of does not count as naming."""
    named: dict[str, Named] = {}
    for line in reading.lines:
        for spoken in reading.spoken(line):
            if spoken.product in named or line.turn.speaker not in {AGENT, CUSTOMER}:
                continue
            by_customer = line.turn.speaker == CUSTOMER
            found = Named(spoken.product, by_customer, _hit(line, spoken))
            if not by_customer and (not _clear(spoken) or (refused(reading, line, spoken) and answered(reading, found)[0] != "taken")):
                continue  # what the customer takes at once there was, whatever "no" stood beside it
            named[spoken.product] = found
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


def answered(reading: Reading, named: Named) -> tuple[Answer, Hit | None]:
    """The customer's answer to an offer, and where it is.

    Their next turns are read until another product is offered. Taken: they name the product again, or say that they take it, or how many.
    """
    line = named.hit.line
    for other in reading.lines[line.position + 1 : line.position + 1 + PATIENCE]:
        if other.turn.speaker == AGENT:
            if any(spoken.product != named.product for spoken in reading.spoken(other)) and other.position > line.position + 1:
                break
            continue
        if other.turn.speaker != CUSTOMER:
            continue
        verdict = _reply(reading, other, named.product, last=_is_last(reading, named))
        if verdict:
            return verdict
    return "ignored", None


def _is_last(reading: Reading, named: Named) -> bool:
    """Whether no other product is offered behind it in the same turn: a bare "yes" means the last one."""
    return all(spoken.start <= named.hit.start for spoken in reading.spoken(named.hit.line) if spoken.product != named.product)


def _reply(reading: Reading, line: Line, product: str, *, last: bool) -> tuple[Answer, Hit] | None:
    """What one turn of the customer says to a product; None when nothing."""
    mine = next((spoken for spoken in reading.spoken(line) if spoken.product == product), None)
    if mine:
        hit = _hit(line, mine)
        return ("refused", hit) if refused(reading, line, mine) or _near(reading, "refuses", hit) else ("taken", hit)
    if reading.spoken(line):
        return None
    no, yes = reading.best("refuses", [line]), reading.best("takes", [line])
    if no and (not yes or no.confidence > yes.confidence or no.start < yes.start):
        return "refused", no
    if yes and last:
        return "taken", yes
    if (
        last
        and not line.asks
        and (number := next((at for at, token in enumerate(line.tokens) if reading.is_number(token)), None)) is not None
    ):
        return "taken", Hit(line, number, number + 1, 0.6)
    return None


def _near(reading: Reading, act: str, hit: Hit) -> bool:
    sentence = hit.line.tokens[hit.start].sentence
    return any(
        hit.line.tokens[other.start].sentence == sentence
        and other.start < hit.end + NEGATION_REACH
        and other.end > hit.start - NEGATION_REACH
        for other in reading.find(act, hit.line)
        if other.confidence >= acts.WEAK
    )


def refused(reading: Reading, line: Line, spoken: Spoken) -> bool:
    """Whether a "no" or "not" stands beside the product, in the same sentence and not as part of a question."""
    if (line.asks and _asked(line, spoken)) or _near(reading, "new", _hit(line, spoken)):
        return False  # "never sold here before" takes nothing back
    return any(
        _distance(hit, spoken) == min(_distance(hit, other) for other in reading.spoken(line))
        for hit in reading.find("negation", line)
        if hit.confidence >= acts.SURE
        and _distance(hit, spoken) < NEGATION_REACH
        and line.tokens[hit.start].sentence == line.tokens[spoken.start].sentence
    )


def _distance(hit: Hit, spoken: Spoken) -> int:
    """How many words lie between."""
    return max(0, hit.start - spoken.end, spoken.start - hit.end)


def withdrawn(reading: Reading, hit: Hit) -> bool:
    """Whether the sentence says that a promotion is none, or none any more."""
    sentence = hit.line.tokens[hit.start].sentence
    return any(
        hit.line.tokens[back.start].sentence == sentence and abs(back.start - hit.start) <= WITHDRAWAL_REACH
        for back in reading.find("withdrawn", hit.line)
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

"""Products that the agent brings up: offers, told apart from echoes, recaps and refusals."""

from dataclasses import dataclass
from functools import cache
from typing import Literal

from qa_pipeline import languages
from qa_pipeline.matching import acts
from qa_pipeline.matching.products import Spoken
from qa_pipeline.matching.questions import ASKING, mark, punctuated, questions
from qa_pipeline.matching.reading import DOUBT, Hit, Reading, once
from qa_pipeline.matching.text import Line
from qa_pipeline.matching.tokens import form
from qa_pipeline.types import AGENT, CUSTOMER

Answer = Literal["taken", "refused", "ignored"]

PATIENCE = 4
"""How many turns after an offer its answer may come."""

WITHDRAWAL_REACH = 12
"""How many words from a product "that offer is over" may stand."""

NEGATION_REACH = 3
"""How many words from a product a "no" may stand, to take it back."""

BARE = 4
"""How many words an answer may have that is nothing but a yes."""
WANTED = ("wants", "takes", "noted", "next_step", "press")
"""Acts of a question whether the customer wants what was offered: "Shall I add some?"."""
ELSE = ("ask_identity", "permission", "hold", "when", "payment", "receiver", "recap", "total")
"""Acts of a question that has nothing to do with an offer."""
PERHAPS_ELSE = ("ask_reference", "anything_else")
"""Acts that questions of both sorts have."""
FOLLOW_UP = 5
"""How many words a question behind an offer may have that no act tells, to be of the offer: "Fancy it?"."""


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
    for place, other in enumerate(reading.after(line)[:PATIENCE]):
        if other.turn.speaker == AGENT:
            if place and any(spoken.product != named.product for spoken in reading.spoken(other)):
                break
            continue
        if other.turn.speaker != CUSTOMER:
            continue
        verdict = _reply(reading, other, named, last=_is_last(reading, named))
        if verdict:
            return verdict
    return "ignored", None


def _is_last(reading: Reading, named: Named) -> bool:
    """Whether no other product is offered behind it in the same turn: a bare "yes" means the last one."""
    return all(spoken.start <= named.hit.start for spoken in reading.spoken(named.hit.line) if spoken.product != named.product)


def _reply(reading: Reading, line: Line, named: Named, *, last: bool) -> tuple[Answer, Hit] | None:
    """What one turn of the customer says to an offer; None when nothing."""
    mine = next((spoken for spoken in reading.spoken(line) if spoken.product == named.product), None)
    if mine:
        hit = _hit(line, mine)
        return ("refused", hit) if refused(reading, line, mine) or _near(reading, "refuses", hit) else ("taken", hit)
    meant = _meant(reading, named, line) if _only_yes(line) else None
    if reading.spoken(line) or meant is False:
        return None
    no, yes = reading.best("refuses", [line]), reading.best("takes", [line])
    if meant and not yes:
        yes = Hit(line, 0, len(line.tokens), 0.7)
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


def _only_yes(line: Line) -> bool:
    pack = languages.get(line.code)
    yes, fillers = _keys(pack.yes, line.code), _keys(pack.fillers, line.code)
    said = {token.key for token in line.tokens}
    return len(line.tokens) <= BARE and said <= yes | fillers and not said.isdisjoint(yes)


@cache
def _keys(words: tuple[str, ...], code: str) -> frozenset[str]:
    return frozenset(languages.key(form(word, code), code) for word in words)


def _meant(reading: Reading, named: Named, line: Line) -> bool | None:
    """Whether a bare yes answers the offer, or another question of the agent's; None when nothing tells."""
    before, offer = reading.before(line)[-1], named.hit
    asked = questions(reading, before) if before.turn.speaker == AGENT else []
    if before is offer.line and not punctuated(before):
        # What is asked by tone alone cannot be told: an offer asks, where no other question stands behind it.
        return not _asks_else(reading, before, offer.end, len(before.tokens))
    if not asked or (before is offer.line and asked[-1].end <= offer.start):
        return None
    last = asked[-1]
    if before is offer.line and last.start <= offer.start:
        return True
    if _asks_else(reading, before, last.start, last.end):
        return False
    return True if before is offer.line else None


def _asks_else(reading: Reading, line: Line, start: int, end: int) -> bool:
    """Whether words `start` to `end` (not included) of an agent's turn ask something else than whether the customer wants an offer."""

    def has(*wanted: str) -> bool:
        return any(start <= hit.start < end and hit.confidence >= DOUBT for act in wanted for hit in reading.find(act, line))

    if has(*ELSE):
        return True
    return not has(*WANTED) and (has(*PERHAPS_ELSE) or (end - start > FOLLOW_UP and (line.asks or has("question"))))


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
    return mark(line, spoken.end) in ASKING


def _clear(spoken: Spoken) -> bool:
    return spoken.likeness >= 0.8


def _hit(line: Line, spoken: Spoken) -> Hit:
    return Hit(line, spoken.start, spoken.end, min(0.95, 0.6 + 1.75 * (spoken.likeness - 0.8)))

"""Acts that no words tell alone, but what was said before: the customer is confirmed, the customer complains."""

from collections.abc import Iterator

from qa_pipeline import languages
from qa_pipeline.matching import acts
from qa_pipeline.matching.reading import SURE, Hit, Reading, once
from qa_pipeline.matching.text import Line
from qa_pipeline.matching.tokens import Token
from qa_pipeline.types import CUSTOMER

EARLY = 8
"""Turns at the begin of a call in which a customer says who they are."""
TELLING = 4
"""Letters of a word from which on repeating it says something."""


def confirmed(reading: Reading, line: Line) -> Iterator[Hit]:
    """Where the agent says back who the customer said that they are: words of theirs that are neither goods nor ordinary."""
    if len(reading.before(line)) > EARLY:
        return
    said: set[str] = set()
    for other in reading.lines[: line.position]:
        if other.turn.speaker == CUSTOMER:
            said |= {token.stem for place, token in enumerate(other.tokens) if _tells(reading, other, place, token)}
    places = [place for place, token in enumerate(line.tokens) if token.stem in said and _tells(reading, line, place, token)]
    if len({line.tokens[place].stem for place in places}) >= 2:
        yield Hit(line, places[0], places[-1] + 1, 0.75)
    elif places and line.asks:
        yield Hit(line, places[0], places[0] + 1, 0.65)


def _tells(reading: Reading, line: Line, place: int, token: Token) -> bool:
    """Whether a word could be of a name or an address: no number, no product, and no word that any pattern or everybody uses."""
    if len(token.norm) < TELLING or not token.norm.isalpha() or reading.is_number(token):
        return False
    if token.norm in languages.get(reading.code).common or acts.uses(token, reading.code):
        return False
    return not any(spoken.start <= place < spoken.end for spoken in reading.spoken(line))


HANDLES = ("remedy", "recorded", "restate")
COMFORTS = ("apology", "empathy")
"""What an agent says to a customer who complains: what is done about it, and that they are sorry."""


def complains(reading: Reading, line: Line) -> Iterator[Hit]:
    """Where the customer reports a problem, complains or is angry.

    Where no words of theirs say it, but the agent is sorry and does what one does for who complains, it was in the customer's longest turn
    before the first of them.
    """
    found = [hit for act in ("problem", "anger") for hit in reading.find(act, line)]
    yield from found
    if line is _told_by_the_agent(reading):
        yield Hit(line, 0, len(line.tokens), 0.65)


@once
def _told_by_the_agent(reading: Reading) -> Line | None:
    """The customer's line in which they must have complained, as what the agent says behind it tells; None where nothing does.

    Where words of the customer say it too, but only later, they complained before the agent first was sorry.
    """
    own = [line.position for line in reading.customer for act in ("problem", "anger") if _sure(reading, act, line)]
    sorry = (line for line in reading.agent if any(_sure(reading, act, line) for act in COMFORTS))
    comforts = [line.position for line in sorry if not _asks_again(reading, line)]
    if own:
        return _longest(reading, comforts[0]) if comforts and comforts[0] < min(own) else None
    # Who is passed on has an order that somebody else takes, as often as a complaint.
    lines = [line for line in reading.agent if not reading.best("transfer", [line])]
    handled = [hit for act in HANDLES if (hit := reading.best(act, lines)) and hit.confidence >= SURE]
    comforted = [hit for act in COMFORTS if (hit := reading.best(act, reading.agent)) and hit.confidence >= SURE]
    if not handled or not comforted or reading.conversation.metadata.direction == "outbound":
        return None
    return _longest(reading, min(hit.line.position for hit in handled + comforted))


def _longest(reading: Reading, before: int) -> Line | None:
    lines = [line for line in reading.customer if line.position < before]
    return max(lines, key=lambda line: len(line.tokens), default=None)


def _asks_again(reading: Reading, line: Line) -> bool:
    """Whether "sorry" may only be for not having understood: the agent asks something, or to wait."""
    return line.asks or any(reading.best(act, [line]) for act in ("ask_identity", "ask_reference", "hold"))


def _sure(reading: Reading, act: str, line: Line) -> bool:
    hit = reading.best(act, [line])
    return hit is not None and hit.confidence >= SURE

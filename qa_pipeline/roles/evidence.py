"""What a voice says that an agent rather says, or a customer: counted, for the weights that `models/train_roles.py` learns."""

import math
from collections.abc import Callable, Collection, Mapping, Sequence

from qa_pipeline import languages
from qa_pipeline.matching.reading import SURE, Reading
from qa_pipeline.matching.text import Line

OPENING, CLOSING = 3, 2
"""How many of a voice's first and last turns count once more, for what is said at the begin and at the end."""

OF_AGENTS: Mapping[str, tuple[str, ...]] = {
    "opens": ("greeting", "introduce", "offer_help", "permission", "purpose", "ask_identity"),
    "says": (
        "offer_help", "anything_else", "purpose", "thanks", "courtesy", "ask_identity", "ask_reference", "debt", "refuse_order", "transfer",
        "new", "special", "benefit", "price", "total", "recap", "delivery", "when", "receiver", "payment", "shipping", "restate", "remedy",
        "deadline", "recorded", "concede", "answer", "press", "next_step", "accept_refusal", "apology", "empathy", "hold", "hold_return",
    ),
    "closes": ("thanks", "goodbye", "courtesy", "anything_else"),
    "names": ("company", "introduction", "answers"),
    "form": ("formal", "softened", "honorific"),
}  # fmt: skip
OF_CUSTOMERS: Mapping[str, tuple[str, ...]] = {
    "opens": ("wants", "problem"),
    "says": ("wants", "problem", "anger", "churn", "relief", "objection", "takes", "refuses", "question", "manager", "noted"),
}
"""Acts by where they are looked for: in one's first turns, anywhere, in one's last turns; names said in one's first turns, and forms of
politeness. Which of the two rather performs them is told here, so that a chance of the calls that are learned from cannot turn it round;
how much each tells is learned. What an agent should not say (rudeness, wrong promises) is left out: in the labelled calls agents do."""

SHAPE = ("begins", "asks", "words", "length")
"""Who says the first sentence; the share of turns that ask; the share of all words; the logarithm of the words a turn."""

SIGNALS: tuple[str, ...] = (
    *(f"{where}:{act}" for where, acts in OF_AGENTS.items() for act in acts),
    *(f"{where}:{act}" for where, acts in OF_CUSTOMERS.items() for act in acts),
    *SHAPE,
)

NAMED = 0.75
"""How sure the agent's name must be heard."""

ASKED, LATER = 0.3, 0.5
"""What a name tells where it may be asked for ("is that Ann?"), and in a turn behind one's first."""

SENTENCE = 3
"""Words of a turn from which on it is more than a hello."""


def of(reading: Reading, speakers: Sequence[str], signals: Collection[str] = SIGNALS) -> dict[str, dict[str, float]]:
    """For each of the speakers each of the signals; the conversation must hold no other turns than theirs."""
    lines = {speaker: [line for line in reading.lines if line.turn.speaker == speaker and line.tokens] for speaker in speakers}
    words = sum(len(line.tokens) for line in reading.lines)
    first = next((line.turn.speaker for line in reading.lines if len(line.tokens) >= SENTENCE), None)
    return {
        speaker: {name: _value(name, reading, own) for name in signals if name not in SHAPE} | _shape(own, words, first == speaker, signals)
        for speaker, own in lines.items()
    }


def _value(name: str, reading: Reading, lines: Sequence[Line]) -> float:
    where, _, act = name.partition(":")
    if where == "names":
        return _named(act, reading, lines[:OPENING])
    if where == "form":
        form = languages.get(reading.code).forms.get(act)
        return 0.0 if form is None else _often(lines, lambda line: bool(form.search(" ".join(token.norm for token in line.tokens))))
    if where == "opens":
        lines = lines[:OPENING]
    elif where == "closes":
        lines = lines[-CLOSING:]
    return _often(lines, lambda line: any(hit.confidence >= SURE for hit in reading.find(act, line)))


def _often(lines: Sequence[Line], performs: Callable[[Line], bool]) -> float:
    """In how many turns, each further one telling less."""
    return math.sqrt(sum(map(performs, lines)))


def _named(act: str, reading: Reading, lines: Sequence[Line]) -> float:
    """Who names the company or the agent, as the metadata has them, at the start of their own turns; `answers`: and offers help with it."""
    if act == "answers":
        offers = [line for line in lines if _offers(reading, line)]
        return max(_named("company", reading, offers), _named("introduction", reading, offers))
    if act == "introduction" and not reading.conversation.metadata.agent_name:
        return 0.0  # without a name these are the words before one, which `introduce` counts
    least = NAMED if act == "introduction" else 0.0
    return sum(
        (ASKED if line.asks and not _offers(reading, line) else 1.0) * (LATER if place else 1.0)
        for place, line in enumerate(lines)
        if any(hit.confidence > least for hit in reading.find(act, line))
    )


def _offers(reading: Reading, line: Line) -> bool:
    """Whether the line asks what one can do for the other, or whether it is a good time."""
    return any(hit.confidence >= SURE for act in ("offer_help", "permission") for hit in reading.find(act, line))


def _shape(lines: Sequence[Line], words: int, begins: bool, signals: Collection[str]) -> dict[str, float]:
    own, turns = sum(len(line.tokens) for line in lines), max(1, len(lines))
    shape = {
        "begins": float(begins),
        "asks": sum(line.asks for line in lines) / turns,
        "words": own / max(1, words),
        "length": math.log(max(1, own) / turns),
    }
    return {name: value for name, value in shape.items() if name in signals}

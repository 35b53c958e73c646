"""Kinds `says`, `never_says` and `asks`: somebody performs an act, within a part of the call."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from qa_pipeline.criteria.finding import ABSENT, ACCEPT, DOUBT, HEARD, Finding, Kind, Option, texts
from qa_pipeline.matching.events import EVENTS, WORDS
from qa_pipeline.matching.reading import CLOSING_TURNS, OPENING_TURNS, Hit, Line, Reading
from qa_pipeline.types import AGENT, CUSTOMER, Verdict

ACTS: dict[str, str] = {
    "greeting": "a greeting",
    "company": "the company's name",
    "introduction": "the agent's own name",
    "offer_help": "an offer to help",
    "anything_else": "a question whether anything else is needed",
    "thanks": "thanks to the customer",
    "goodbye": "a goodbye",
    "purpose": "the reason for the call",
    "permission": "a question whether the moment suits",
    "price": "a price or a discount",
    "total": "the total amount to pay",
    "special": "a promotion or a discount",
    "new": "something new",
    "remedy": "a remedy",
    "deadline": "a day or a number of hours or days by which it will be done",
    "recorded": "that the complaint is registered or passed on",
    "debt": "that there is an overdue debt",
    "ask_identity": "a question who is calling",
    "transfer": "handing the customer over",
    "refuse_order": "that the order cannot be taken",
    "recap": "the order read back",
    "manager": "a manager",
    "finance": "the finance department",
}
"""What `act` may name, in words for reasons."""

WITHIN = ("call", "opening", "closing", "second_half")
_PLACES = {
    "call": "anywhere in the call",
    "opening": f"in the first {OPENING_TURNS} turns",
    "closing": f"in the last {CLOSING_TURNS} turns",
    "second_half": "after the middle of the call",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Says:
    """Passes when one of `acts` is found; with `wanted` false, when none is."""

    acts: tuple[str, ...]
    speaker: str = AGENT
    within: str = "call"
    turns: int | None = None
    before: str | None = None
    wanted: bool = True

    def judge(self, reading: Reading) -> Finding:
        if "company" in self.acts and not reading.conversation.metadata.company:
            return Finding(verdict=Verdict.NA, confidence=1.0, reason="the metadata does not name the company")
        lines = self._lines(reading)
        event = EVENTS[self.before](reading) if self.before else None
        hits = (hit for act in self.acts for line in lines for hit in reading.find(act, line) if event is None or _earlier(hit, event))
        hit = max(hits, key=lambda hit: hit.confidence, default=None)
        if hit and hit.confidence >= DOUBT:
            return self._found(reading, hit)
        if self.wanted and "introduction" in self.acts and not reading.conversation.metadata.agent_name:
            # "I'm Michelle" and "I'm sorry" look alike to who does not know the name.
            reason = "no introduction was recognised, but the metadata does not name the agent"
            return Finding(verdict=Verdict.UNSURE, confidence=0.5, reason=reason)
        return self._missing(lines)

    def _lines(self, reading: Reading) -> tuple[Line, ...]:
        lines = window(reading, self.within, self.speaker)
        return lines if self.turns is None else lines[: self.turns]

    def _found(self, reading: Reading, hit: Hit) -> Finding:
        evidence = (reading.evidence(hit),)
        heard = reading.probability(hit)
        what = self._what()
        if heard is not None and heard < HEARD:
            reason = f"what may be {what} was hard to hear (word probability {heard:.2f})"
            return Finding(verdict=Verdict.UNSURE, confidence=round(heard, 2), reason=reason, evidence=evidence)
        if hit.confidence < ACCEPT:
            return Finding(verdict=Verdict.UNSURE, confidence=hit.confidence, reason=f"possibly {what}", evidence=evidence)
        verdict = Verdict.PASS if self.wanted else Verdict.FAIL
        return Finding(verdict=verdict, confidence=hit.confidence, reason=f"heard from {self._who()}: {what}", evidence=evidence)

    def _missing(self, lines: tuple[Line, ...]) -> Finding:
        reason = f"not heard from {self._who()} {self._place()}: {self._what()}"
        if self.wanted and poorly_heard(lines):
            return Finding(verdict=Verdict.UNSURE, confidence=0.4, reason=f"{reason}, as far as the poor recording tells")
        return Finding(verdict=Verdict.FAIL if self.wanted else Verdict.PASS, confidence=ABSENT, reason=reason)

    def _who(self) -> str:
        return f"the {self.speaker}"

    def _what(self) -> str:
        return " or ".join(ACTS[act] for act in self.acts)

    def _place(self) -> str:
        if self.turns is not None:
            return f"in the first {self.turns} turns"
        return _PLACES[self.within] + (f", before {WORDS[self.before]}" if self.before else "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Asks:
    """Passes when the agent asks a question that is not only one of `besides` (acts that are no answer to what is looked for)."""

    besides: tuple[str, ...] = ()
    within: str = "call"

    def judge(self, reading: Reading) -> Finding:
        for line in window(reading, self.within, AGENT):
            hit = self._question(reading, line)
            if hit:
                return Finding(
                    verdict=Verdict.PASS, confidence=hit.confidence, reason="the agent asked about it", evidence=(reading.evidence(hit),)
                )
        return Finding(verdict=Verdict.FAIL, confidence=0.75, reason=f"no such question from the agent {_PLACES[self.within]}")

    def _question(self, reading: Reading, line: Line) -> Hit | None:
        """The first question of a line that overlaps none of the acts that do not count."""
        besides = [hit for act in self.besides for hit in reading.find(act, line)]
        for start, end, sure in _questions(reading, line):
            # "Well?" is no question about anything.
            if end - start >= 3 and not any(hit.start < end and hit.end > start for hit in besides):
                return Hit(line, start, end, 0.85 if sure else 0.7)
        return None


def _questions(reading: Reading, line: Line) -> list[tuple[int, int, bool]]:
    """Questions of a line as word ranges: sentences with a question mark; in text without punctuation, from a question word on."""
    if line.asks:
        return [(start, end, True) for start, end in _sentences(line) if _mark(line, end) in {"?", "؟"}]
    if any(mark in line.turn.text for mark in ".!…"):
        return []
    hits = sorted(reading.find("question", line), key=lambda hit: hit.start)
    return [(hit.start, min(hit.end + 6, len(line.tokens)), False) for hit in hits]


def _sentences(line: Line) -> list[tuple[int, int]]:
    starts = [i for i, token in enumerate(line.tokens) if i == 0 or token.sentence != line.tokens[i - 1].sentence]
    return list(zip(starts, [*starts[1:], len(line.tokens)], strict=True))


def _mark(line: Line, end: int) -> str:
    """The punctuation that closes the sentence which ends before word `end`."""
    rest = line.turn.text[line.tokens[end - 1].end :]
    return next((mark for mark in rest if mark in ".?!؟…"), "")


def window(reading: Reading, within: str, speaker: str) -> tuple[Line, ...]:
    """The lines of one speaker in a part of the call."""
    if speaker == AGENT:
        return {"call": reading.agent, "opening": reading.opening, "closing": reading.closing, "second_half": reading.second_half}[within]
    lines = reading.customer
    if within == "second_half":
        return tuple(line for line in lines if 2 * line.position >= len(reading.lines) - 1)
    return {"call": lines, "opening": lines[:OPENING_TURNS], "closing": lines[-CLOSING_TURNS:]}[within]


def _earlier(hit: Hit, event: Hit) -> bool:
    return (hit.line.position, hit.start) < (event.line.position, event.start)


def poorly_heard(lines: tuple[Line, ...]) -> bool:
    """Whether the recogniser was so unsure of these lines that what is missing may have been said."""
    given = [word.probability for line in lines for word in line.turn.words if word.probability is not None]
    return bool(given) and sum(given) / len(given) < HEARD


_ACT = Option(type="texts", help="what is said: one act, or several of which one is enough", choices=tuple(ACTS), required=True)
_WITHIN = Option(type="text", help="in which part of the call", choices=WITHIN)
_PLACE = {
    "speaker": Option(type="text", help="who says it (agent, if not given)", choices=(AGENT, CUSTOMER)),
    "within": _WITHIN,
    "turns": Option(type="number", help="only in this many of the speaker's first turns"),
    "before": Option(type="text", help="only up to an event", choices=tuple(EVENTS)),
}


def _says(options: Mapping[str, Any], *, wanted: bool) -> Says:
    return Says(acts=texts(options["act"]), wanted=wanted, **{key: options[key] for key in _PLACE if key in options})


SAYS = Kind(
    summary="Passes when somebody says something that means `act`.",
    options={"act": _ACT, **_PLACE},
    build=lambda options: _says(options, wanted=True),
)
NEVER_SAYS = Kind(
    summary="Passes when nobody says anything that means `act`.",
    options={"act": _ACT, **_PLACE},
    build=lambda options: _says(options, wanted=False),
)
ASKS = Kind(
    summary="Passes when the agent asks a question that is more than one of the acts in `besides`.",
    options={
        "besides": Option(type="texts", help="questions that do not count", choices=(*ACTS, "ask_reference")),
        "within": _WITHIN,
    },
    build=lambda options: Asks(besides=texts(options.get("besides", ())), within=options.get("within", "call")),
)

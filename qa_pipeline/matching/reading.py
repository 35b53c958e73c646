"""A conversation read once for all criteria: its words, acts, names, products and events, each found when first asked for."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from qa_pipeline.matching import acts, names
from qa_pipeline.matching.patterns import Sentence, is_number
from qa_pipeline.matching.products import Catalog, Spoken
from qa_pipeline.matching.tokens import Token, tokenise
from qa_pipeline.types import AGENT, CUSTOMER, Conversation, Evidence, Turn, Word

OPENING_TURNS, CLOSING_TURNS = 2, 3
"""How many of the agent's turns are the opening and the closing."""


@dataclass(frozen=True, slots=True)
class Line:
    """A turn with its words. `position` is its place in the conversation."""

    position: int
    turn: Turn
    sentence: Sentence

    @property
    def tokens(self) -> tuple[Token, ...]:
        return self.sentence.tokens

    @property
    def asks(self) -> bool:
        return "?" in self.turn.text or "؟" in self.turn.text


@dataclass(frozen=True, slots=True)
class Hit:
    """Words `start` to `end` (not included) of a line that say what was looked for. `confidence` 0..1."""

    line: Line
    start: int
    end: int
    confidence: float


class Reading:
    """What can be found in one conversation. It remembers what was asked; the conversation itself never changes."""

    def __init__(self, conversation: Conversation) -> None:
        self.conversation = conversation
        self.code = conversation.language
        self.lines = tuple(
            Line(position, turn, acts.read(tokenise(turn.text, self.code), self.code)) for position, turn in enumerate(conversation.turns)
        )
        self._found: dict[tuple[str, int], tuple[Hit, ...]] = {}
        self._spoken: dict[int, tuple[Spoken, ...]] = {}
        self._timed: dict[int, tuple[Word, ...]] = {}

    @cached_property
    def agent(self) -> tuple[Line, ...]:
        return tuple(line for line in self.lines if line.turn.speaker == AGENT)

    @cached_property
    def customer(self) -> tuple[Line, ...]:
        return tuple(line for line in self.lines if line.turn.speaker == CUSTOMER)

    @cached_property
    def catalog(self) -> Catalog:
        return Catalog(self.conversation.metadata, self.code)

    @property
    def opening(self) -> tuple[Line, ...]:
        return self.agent[:OPENING_TURNS]

    @property
    def closing(self) -> tuple[Line, ...]:
        return self.agent[-CLOSING_TURNS:]

    @property
    def second_half(self) -> tuple[Line, ...]:
        """The agent's turns after the middle of the call."""
        return tuple(line for line in self.agent if 2 * line.position >= len(self.lines) - 1)

    def find(self, act: str, line: Line) -> tuple[Hit, ...]:
        """Where the line performs an act, surest first. `company` and `introduction` look for the metadata's names."""
        key = (act, line.position)
        if key not in self._found:
            self._found[key] = tuple(self._look(act, line))
        return self._found[key]

    def best(self, act: str, lines: Iterable[Line]) -> Hit | None:
        """The surest hit of all the lines, the earliest of equals."""
        return max((hit for line in lines for hit in self.find(act, line)), key=lambda hit: hit.confidence, default=None)

    def spoken(self, line: Line) -> tuple[Spoken, ...]:
        """The products that a line mentions, in order."""
        if line.position not in self._spoken:
            self._spoken[line.position] = self.catalog.spoken(line.tokens)
        return self._spoken[line.position]

    def is_number(self, token: Token) -> bool:
        return is_number(token.norm, self.code)

    def _look(self, act: str, line: Line) -> list[Hit]:
        if act == "company":
            return self._named(self.conversation.metadata.company, line)
        if act == "introduction":
            return self._introduced(line)
        return [Hit(line, found.start, found.end, found.confidence) for found in acts.find(act, line.sentence, self.code)]

    def _named(self, wanted: Iterable[str], line: Line) -> list[Hit]:
        hits = [
            Hit(line, mention.start, mention.end, _of_likeness(mention.likeness))
            for text in wanted
            for mention in names.mentions(names.name(text, self.code), line.tokens)
            if mention.end - mention.start > 1 or self._may_be_name(line, mention.start)
        ]
        return sorted(hits, key=lambda hit: -hit.confidence)

    def _introduced(self, line: Line) -> list[Hit]:
        """The agent's name, or without it in the metadata, the words that go before or behind a name."""
        name = self.conversation.metadata.agent_name
        frames = [Hit(line, found.start, found.end, found.confidence) for found in acts.find("introduce", line.sentence, self.code)]
        if not name:
            return frames
        parts = [part.norm for part in tokenise(name, self.code) if len(part.norm) >= 2]
        # A name garbled past recognition is still introduced by "my name is": surer than nothing, less sure than the name.
        return sorted(
            self._named(parts, line) + [Hit(h.line, h.start, h.end, h.confidence - 0.2) for h in frames], key=lambda h: -h.confidence
        )

    def _may_be_name(self, line: Line, position: int) -> bool:
        """A single common word (Kindel, Yıldız) is a name only where it has a capital, in texts that have any."""
        first = line.tokens[position].text.lstrip("«\"'„“”(")
        written = line.turn.text
        return self.code == "fa" or written == written.lower() or not first[:1].islower()

    # -----------------------------------------------------------------------------------------------------------------
    # Evidence

    def evidence(self, hit: Hit) -> Evidence:
        """The hit with its text and times: those of its words where the turn has them, else those of the turn."""
        turn, tokens = hit.line.turn, hit.line.tokens
        if not tokens:
            return Evidence(turn=hit.line.position, start=turn.start, end=turn.end, text=turn.text, matched="")
        first, last = tokens[hit.start], tokens[max(hit.start, hit.end - 1)]
        matched = turn.text[first.start : last.end]
        start, end = self._times(hit, turn)
        return Evidence(turn=hit.line.position, start=start, end=end, text=turn.text, matched=matched)

    def probability(self, hit: Hit) -> float | None:
        """The recogniser's mean probability of the hit's words, None when it gave none."""
        words = self._words(hit)
        given = [word.probability for word in words if word.probability is not None]
        return sum(given) / len(given) if given else None

    def _times(self, hit: Hit, turn: Turn) -> tuple[float | None, float | None]:
        words = self._words(hit)
        return (words[0].start, words[-1].end) if words else (turn.start, turn.end)

    def _words(self, hit: Hit) -> list[Word]:
        """The recogniser's words under the hit, none where the turn has no words or they are not its text."""
        by_token = self._word_of_token(hit.line)
        return [by_token[place] for place in range(hit.start, hit.end)] if by_token else []

    def _word_of_token(self, line: Line) -> tuple[Word, ...]:
        if line.position not in self._timed:
            self._timed[line.position] = _aligned(line, self.code)
        return self._timed[line.position]


def _aligned(line: Line, code: str) -> tuple[Word, ...]:
    """The recogniser's word of each token of a line; empty where the words are not the line's text."""
    text, starts = "", []
    for word in line.turn.words:
        text += " " * bool(text)
        starts.append(len(text))
        text += word.text.strip()
    tokens = tokenise(text, code)
    if len(tokens) != len(line.tokens):
        return ()
    return tuple(line.turn.words[bisect_right(starts, token.start) - 1] for token in tokens)


def _of_likeness(likeness: float) -> float:
    """Confidence in a name from how alike it is."""
    return min(0.95, 0.62 + 1.65 * (likeness - names.ACCEPT))

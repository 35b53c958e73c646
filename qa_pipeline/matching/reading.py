"""A conversation read once for all criteria: its words, acts, names, products and events, each found when first asked for."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, wraps
from itertools import accumulate, groupby
from operator import attrgetter, itemgetter
from typing import TYPE_CHECKING, Any, TypeVar

from qa_pipeline.matching import names, quotes
from qa_pipeline.matching.acts import Found
from qa_pipeline.matching.annotation import Annotation
from qa_pipeline.matching.language import looks_like
from qa_pipeline.matching.likelihood import Likelihood
from qa_pipeline.matching.patterns import Span, is_number
from qa_pipeline.matching.products import Catalog, Spoken
from qa_pipeline.matching.segments import Segment
from qa_pipeline.matching.signals import Match, Piece, Signals
from qa_pipeline.matching.text import Line, Text, text_of
from qa_pipeline.matching.tokens import Token, said, tokenise
from qa_pipeline.metrics import Timing
from qa_pipeline.types import AGENT, CUSTOMER, Conversation, Evidence, Turn, Word

if TYPE_CHECKING:
    from qa_pipeline.matching.likelihood import Numbers

OPENING_TURNS, CLOSING_TURNS = 2, 3
"""How many of the agent's turns are the opening and the closing."""


BY_DIALOGUE: Mapping[str, str] = {"confirms_identity": "confirmed", "complains": "complains"}
"""Acts that what was said before tells, with their functions in `dialogue`."""

BY_METADATA = ("company", "introduction")
"""Acts that the metadata's names tell."""

OWN_WORDS = frozenset({"informal", "rudeness"})
"""Acts that are only done in one's own words: who quotes an insult gives none."""

SURE, DOUBT = 0.6, 0.4
"""From `SURE` on an act is taken for done, below `DOUBT` for not done; between them a person decides."""

UNLIKELY = 0.25
"""Probability of an act below which it is not mentioned."""


@dataclass(frozen=True, slots=True)
class Hit:
    """Words `start` to `end` (not included) of a line that say what was looked for. `confidence` 0..1."""

    line: Line
    start: int
    end: int
    confidence: float


class Reading:
    """What can be found in one conversation. It remembers what was asked; the conversation itself never changes.

    `likelihood` weighs what speaks for an act; without it the patterns alone decide. `vectors` are those of the segments' texts, for
    their meaning; without them, and for texts that have none, the words alone decide. With an `annotation`, made of the same conversation
    before, nothing is looked for again.
    """

    def __init__(
        self,
        conversation: Conversation,
        likelihood: Likelihood | None = None,
        vectors: "Mapping[str, Numbers] | None" = None,
        text: Text | None = None,
        annotation: Annotation | None = None,
    ) -> None:
        self.conversation = conversation
        self.code = conversation.language
        self.text = text or text_of(conversation)
        self.lines = self.text.lines
        self._likelihood, self.vectors = likelihood, vectors
        self._annotation = annotation
        self._found: dict[tuple[str, int], tuple[Hit, ...]] = {}
        self._timed: dict[int, tuple[Word, ...]] = {}
        self.memory: dict[str, Any] = {}
        if annotation is not None:
            self._take(annotation)

    def _take(self, annotation: Annotation) -> None:
        """The annotation's hits, as if they had just been found."""
        for act, hits in annotation.hits.items():
            for position, same in groupby(hits, key=itemgetter(0)):
                line = self.lines[position]
                self._found[act, position] = tuple(Hit(line, start, end, confidence) for _, start, end, confidence in same)

    @cached_property
    def floor(self) -> tuple[Line, ...]:
        """The lines of who had the floor: without what was only said to show that one listens."""
        return tuple(line for line in self.lines if not line.turn.backchannel)

    @cached_property
    def agent(self) -> tuple[Line, ...]:
        return tuple(line for line in self.floor if line.turn.speaker == AGENT)

    @cached_property
    def customer(self) -> tuple[Line, ...]:
        return tuple(line for line in self.floor if line.turn.speaker == CUSTOMER)

    def before(self, line: Line) -> tuple[Line, ...]:
        """What was said before a line, without what only shows that one listens."""
        return self.floor[: bisect_left(self.floor, line.position, key=attrgetter("position"))]

    def after(self, line: Line) -> tuple[Line, ...]:
        """What was said after a line, without what only shows that one listens."""
        return self.floor[bisect_right(self.floor, line.position, key=attrgetter("position")) :]

    @cached_property
    def pieces(self) -> tuple[Piece, ...]:
        """All segments of the conversation, in order."""
        length = max(1, len(self.lines) - 1)
        found = []
        for line in self.lines:
            negations = [one.start for one in self.text.patterns("negation", line)]
            for segment in self.segments(line):
                negated = any(segment.start <= start < segment.end for start in negations)
                found.append(Piece(segment, negated, line.position / length))
        return tuple(found)

    @cached_property
    def _first_piece(self) -> tuple[int, ...]:
        """The number of each line's first piece."""
        return tuple(accumulate((len(self.segments(line)) for line in self.lines), initial=0))

    @cached_property
    def _signals(self) -> Signals | None:
        return Signals(self.code, self._likelihood, self.pieces, self.vectors) if self._likelihood else None

    @property
    def by_meaning(self) -> bool:
        """Whether the meaning of the sentences is weighed, not the words alone."""
        if self._annotation is not None:
            return self._annotation.by_meaning
        return self._signals is not None and self._signals.by_meaning

    @property
    def timing(self) -> Timing:
        return self.text.timing

    @property
    def catalog(self) -> Catalog:
        return self.text.catalog

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
        """Where the line performs an act, surest first.

        `company` and `introduction` look for the metadata's names, `withdrawn` for words that take a promotion back.
        """
        key = (act, line.position)
        if key not in self._found:
            self._found[key] = tuple(self._look(act, line))
        return self._found[key]

    def best(self, act: str, lines: Iterable[Line]) -> Hit | None:
        """The surest hit of all the lines, the earliest of equals."""
        return max((hit for line in lines for hit in self.find(act, line)), key=lambda hit: hit.confidence, default=None)

    def spoken(self, line: Line) -> tuple[Spoken, ...]:
        """The products that a line mentions, in order."""
        if self._annotation is not None:
            return self._annotation.products.get(line.position, ())
        return self.text.spoken(line)

    @cached_property
    def fits(self) -> bool:
        """Whether the words look like the conversation's language."""
        if self._annotation is not None:
            return self._annotation.fits
        return looks_like(self.code, (token for line in self.lines for token in line.tokens))

    def is_number(self, token: Token) -> bool:
        return is_number(token.norm, self.code)

    def _look(self, act: str, line: Line) -> list[Hit]:
        if self._annotation is not None:
            return []
        if act in BY_METADATA:
            return self._named(self.conversation.metadata.company, line) if act == "company" else self._introduced(line)
        if act == "withdrawn":
            return [Hit(line, span.start, span.end, 1.0) for span in self.text.taken_back("special", line)]
        if act in BY_DIALOGUE:
            from qa_pipeline.matching import dialogue

            return sorted(getattr(dialogue, BY_DIALOGUE[act])(self, line), key=lambda hit: -hit.confidence)
        return self._own(self._performed(act, line), line) if act in OWN_WORDS else self._performed(act, line)

    def _own(self, hits: list[Hit], line: Line) -> list[Hit]:
        """The hits that are not in somebody else's words."""
        others = quotes.quoted(self.text, line) if hits else ()
        return [hit for hit in hits if not quotes.inside(hit.start, others)]

    def segments(self, line: Line) -> tuple[Segment, ...]:
        """The pieces of the line that are looked at for their meaning."""
        return self.text.segments[line.position]

    def _performed(self, act: str, line: Line) -> list[Hit]:
        found = self.text.patterns(act, line)
        signals = self._signals
        if signals is None or not signals.knows(act):
            return [Hit(line, one.start, one.end, one.confidence) for one in found]
        first = self._first_piece[line.position]
        alone = signals.likely(act, first, self._first_piece[line.position + 1], Match())
        if not found and max(alone, default=0.0) < UNLIKELY:
            return []
        # Windows overlap: the same words are found twice.
        surest: dict[tuple[int, int], Hit] = {}
        for hit in self._weighed(signals, act, line, found, alone):
            known = surest.get((hit.start, hit.end))
            if known is None or hit.confidence > known.confidence:
                surest[hit.start, hit.end] = hit
        return sorted(surest.values(), key=lambda hit: (-hit.confidence, hit.start))

    def _weighed(self, signals: Signals, act: str, line: Line, found: tuple[Found, ...], alone: list[float]) -> Iterator[Hit]:
        """What a line says, by all signals: at the words that a pattern matched, else all words of a segment."""
        first = self._first_piece[line.position]
        pieces = self.segments(line)
        backs: Sequence[Span] | None = None
        for number, (segment, likely) in enumerate(zip(pieces, alone, strict=True)):
            inside = [one for one in found if segment.start <= one.start < segment.end]
            if not inside and likely < UNLIKELY:
                continue
            backs = self.text.taken_back(act, line) if backs is None else backs
            back = any(segment.start <= span.start < segment.end for span in backs)
            candidates: list[Found | None] = [*inside] or [None]
            for one in candidates:
                match = Match.of(one.confidence if one else None, taken_back=back)
                probability = signals.likely(act, first + number, first + number + 1, match)[0]
                if probability >= UNLIKELY:
                    start, end = (one.start, one.end) if one else (segment.start, segment.end)
                    yield Hit(line, start, end, probability)

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
        frames = [Hit(line, found.start, found.end, found.confidence) for found in self.text.patterns("introduce", line)]
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
    tokens = said(text, code)
    if len(tokens) != len(line.tokens):
        return ()
    return tuple(line.turn.words[bisect_right(starts, token.start) - 1] for token in tokens)


def _of_likeness(likeness: float) -> float:
    """Confidence in a name from how alike it is."""
    return min(0.95, 0.62 + 1.65 * (likeness - names.ACCEPT))


T = TypeVar("T")


def once(find: Callable[[Reading], T]) -> Callable[[Reading], T]:
    """Makes a reading remember what was found in it: several criteria ask for the same events and offers."""
    name = f"{find.__module__}.{find.__qualname__}"

    @wraps(find)
    def remembered(reading: Reading) -> T:
        if name not in reading.memory:
            reading.memory[name] = find(reading)
        found: T = reading.memory[name]
        return found

    return remembered

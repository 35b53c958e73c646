"""The words of a conversation, read once: by line, with patterns, products and times found when first asked for."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from qa_pipeline.matching import acts
from qa_pipeline.matching.acts import Found
from qa_pipeline.matching.patterns import Sentence, Span
from qa_pipeline.matching.products import Catalog, Spoken
from qa_pipeline.matching.segments import Segment, segments
from qa_pipeline.matching.tokens import Token, said
from qa_pipeline.metrics import Timing
from qa_pipeline.types import Conversation, Turn


@dataclass(frozen=True, eq=False)
class Line:
    """A turn with its words, read when first asked for. `position` is its place in the conversation, `code` the language's."""

    position: int
    turn: Turn
    code: str

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        return said(self.turn.text, self.code)

    @cached_property
    def sentence(self) -> Sentence:
        return acts.read(self.tokens, self.code)

    @property
    def asks(self) -> bool:
        return "?" in self.turn.text or "؟" in self.turn.text


class Text:
    """What the words of a conversation say, whatever model weighs it."""

    def __init__(self, conversation: Conversation) -> None:
        self.conversation = conversation
        self.code = conversation.language
        self.lines = tuple(Line(position, turn, self.code) for position, turn in enumerate(conversation.turns))
        self._patterns: dict[tuple[str, int], tuple[Found, ...]] = {}
        self._spoken: dict[int, tuple[Spoken, ...]] = {}

    @cached_property
    def timing(self) -> Timing:
        return Timing(self.conversation)

    @cached_property
    def catalog(self) -> Catalog:
        return Catalog(self.conversation.metadata, self.code)

    @cached_property
    def segments(self) -> tuple[tuple[Segment, ...], ...]:
        """The pieces of each line that are looked at for their meaning."""
        return tuple(segments(line.tokens, line.turn.text) for line in self.lines)

    def patterns(self, act: str, line: Line) -> tuple[Found, ...]:
        """Where patterns of an act match in the line, surest first."""
        key = (act, line.position)
        if key not in self._patterns:
            self._patterns[key] = acts.find(act, line.sentence, self.code)
        return self._patterns[key]

    def taken_back(self, act: str, line: Line) -> Sequence[Span]:
        """Where words of the line take an act back."""
        return acts.taken_back(act, line.sentence, self.code)

    def spoken(self, line: Line) -> tuple[Spoken, ...]:
        """The products that a line mentions, in order."""
        if line.position not in self._spoken:
            self._spoken[line.position] = self.catalog.spoken(line.tokens)
        return self._spoken[line.position]


_last: Text | None = None


def text_of(conversation: Conversation) -> Text:
    """The conversation's text. The last one is kept: who chooses the scorecard, encodes and scores asks for the same one in turn."""
    global _last  # noqa: PLW0603 a cache of one; conversations cannot be hashed
    text = _last
    if text is None or text.conversation is not conversation:
        _last = text = Text(conversation)
    return text

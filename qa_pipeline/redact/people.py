"""Names of people: those that the metadata give, and those by which customers introduce themselves."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from qa_pipeline import languages
from qa_pipeline.languages import personal
from qa_pipeline.matching import acts, names, patterns
from qa_pipeline.matching.names import Name
from qa_pipeline.matching.tokens import Token, tokenise
from qa_pipeline.redact.context import ASKS_NAME, I_AM, IS_MY_NAME, MY_NAME_IS, Mention
from qa_pipeline.redact.masking import MASK

SHORTEST = 3
"""Letters of a part of a name that is looked for alone."""
MOST_WORDS = 3
"""Words of a name that somebody introduces themselves by."""
LONGEST_ENDING = 3
"""Letters that follow a name in a case, where it is told by nothing else."""
EARLY = 2
"""Turns of the customer in which they introduce themselves."""
ANSWER = 5
"""Words of a turn that is nothing but the name asked for."""


class Named(NamedTuple):
    """Words of a turn name a person: its characters `start` to `end`, not included. `name` is what they say."""

    start: int
    end: int
    name: str


class People:
    """The people of a call, comparable. `cased` tells whether its text has capitals where names do."""

    def __init__(self, wanted: Sequence[str], others: Sequence[str], code: str, *, cased: bool) -> None:
        self._code = code
        self._cased = cased
        self._others = [names.name(text, code) for text in others]
        self._whole: list[Name] = []
        self._parts: list[Name] = []
        common = languages.get(code).common
        for text in dict.fromkeys(wanted):
            tokens = tokenise(text, code)
            if len(tokens) > 1:
                self._whole.append(names.name(text, code))
            parts = (token for token in tokens if len(token.key) >= SHORTEST and token.norm not in common and token.key.isalpha())
            self._parts += [
                Name((part.key,), (part.stem,), part.key, self._whole[-1].changes if self._whole else False, code) for part in parts
            ]

    def named(self, tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
        """The words of a turn, first and last (not included), that name one of the people."""
        if not tokens or not (self._whole or self._parts):
            return
        others = [mention for other in self._others if self._shares(other) for mention in names.mentions(other, tokens)]
        for name in self._whole:
            yield from ((found.start, found.end) for found in names.mentions(name, tokens))
        for part in self._parts:
            for found in names.mentions(part, tokens):
                inside = any(other.start <= found.start and found.end <= other.end for other in others)
                if not inside and self._is_name(part, tokens[found.start : found.end]):
                    yield found.start, found.end

    def _shares(self, other: Name) -> bool:
        return any(not set(part.keys).isdisjoint(other.keys) for part in self._parts)

    def _is_name(self, part: Name, said: Sequence[Token]) -> bool:
        """Whether words like a name's part are it: where names have capitals, what begins small is another word.

        Where nothing has, only an ending may follow.
        """
        if said[0].key == part.keys[0]:
            return True
        return (
            said[0].text[:1].isupper()
            if self._cased
            else len(said[0].key) <= len(part.keys[0]) + (1 if self._code == "en" else LONGEST_ENDING)
        )


def introduced(
    text: str, tokens: Sequence[Token], mentions: Sequence[Mention], code: str, *, asked: bool, early: bool, cased: bool
) -> Iterator[tuple[int, int]]:
    """The words, first and last (not included), of a customer's turn that are the name they give.

    `asked` for, it may stand alone; `early` in a call "I am" introduces, later it says what one is or does.
    """
    reader = _Reader(text, tokens, code, cased=cased)
    for mention in mentions:
        if mention.about == MY_NAME_IS:
            yield from reader.behind(mention, sure=True)
        elif mention.about == I_AM and (cased or early):
            yield from reader.behind(mention, sure=False)
        elif mention.about == IS_MY_NAME:
            yield from reader.before(mention)
    if asked and len(tokens) <= ANSWER and not any(mention.about in (MY_NAME_IS, IS_MY_NAME) for mention in mentions):
        yield from reader.alone()


def asks(mentions: Sequence[Mention]) -> bool:
    """Whether a turn asks for a name."""
    return any(mention.about == ASKS_NAME for mention in mentions)


class _Reader:
    """Finds names among the words of a turn, by where they stand."""

    def __init__(self, text: str, tokens: Sequence[Token], code: str, *, cased: bool) -> None:
        self._text = text
        self._tokens = tokens
        self._code = code
        self._cased = cased

    def behind(self, mention: Mention, *, sure: bool) -> Iterator[tuple[int, int]]:
        if mention.last < len(self._tokens) and self._joined(mention.last - 1, mention.last):
            yield from self._run(range(mention.last, min(mention.last + MOST_WORDS, len(self._tokens))), sure=sure)

    def before(self, mention: Mention) -> Iterator[tuple[int, int]]:
        if mention.first and self._joined(mention.first - 1, mention.first):
            yield from self._run(range(mention.first - 1, max(-1, mention.first - 1 - MOST_WORDS), -1), sure=False)

    def alone(self) -> Iterator[tuple[int, int]]:
        """A turn that is the name and at most a word before it and behind it."""
        for first in range(min(2, len(self._tokens))):
            for start, end in self._run(range(first, min(first + MOST_WORDS, len(self._tokens))), sure=False):
                if end >= len(self._tokens) - 1:
                    yield start, end
                return

    def _joined(self, place: int, other: int) -> bool:
        """Whether nothing parts two neighbouring words: "I am, Ankara ..." tells no name."""
        return not self._text[self._tokens[place].end : self._tokens[other].start].strip(" \u200c\u00a0:")

    def _run(self, places: range, *, sure: bool) -> Iterator[tuple[int, int]]:
        """The words of a name in a row, in the direction of `places`."""
        taken: list[int] = []
        for place in places:
            if (taken and not self._joined(min(taken[-1], place), max(taken[-1], place))) or not self._may_be(
                place, sure=sure and not taken
            ):
                break
            taken.append(place)
        if taken:
            yield min(taken), max(taken) + 1

    def _may_be(self, place: int, *, sure: bool) -> bool:
        """Whether a word may be a name: it has a capital where names do, and is none that everybody says."""
        token, code = self._tokens[place], self._code
        if MASK in token.norm or not token.key.isalpha() or len(token.key) < SHORTEST - 1:
            return False
        if token.norm in personal.get(code).not_names or patterns.is_number(token.norm, code):
            return False
        begins = place == 0 or self._tokens[place - 1].sentence != token.sentence
        if self._cased and not (token.text[:1].isupper() and (sure or not begins or not acts.uses(token, code))):
            return False
        if self._cased or (token.text[:1].isupper() and not begins):
            return True
        return token.norm not in languages.get(code).common and (sure or not acts.uses(token, code))

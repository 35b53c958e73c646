"""What a number is, as people say it before or behind the number, or ask for it."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from qa_pipeline.languages import personal
from qa_pipeline.matching import patterns
from qa_pipeline.matching.patterns import Lexicon, Pattern
from qa_pipeline.matching.tokens import Token
from qa_pipeline.redact.masking import length

BACK = 4
"""Turns after which a question counts as answered or forgotten."""
_MORE_SPECIFIC = {
    "code": frozenset({"other", "phone", "national_id", "passport", "iban", "customer_id", "address"}),
    "phone": frozenset({"other", "national_id", "passport", "iban", "customer_id", "card"}),
}
"""Kinds that are told by words in which those of another are: "code" and "number" stand in most of them."""

BEFORE, BEHIND = 60, 30
"""Characters of a turn between what a number is and the number, where it is said right before it and right behind it."""
FAR = 110
"""The same where it may be said before it."""
OTHER_WORDS, SHORT_OTHER_WORDS = 14, 10
"""Words that the answer to a question for a number has besides, and that to one for a number of a few digits."""

MY_NAME_IS, IS_MY_NAME, I_AM, ASKS_NAME = "my name is", "is my name", "i am", "asks name"
_ABOUT_NAMES = frozenset({MY_NAME_IS, IS_MY_NAME, I_AM, ASKS_NAME})


class Mention(NamedTuple):
    """Characters `start` to `end` say what something is: a kind of `redact.kinds`, `other`, or one of the four about names.

    `first` and `last` are the same in words, `last` not included.
    """

    start: int
    end: int
    about: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class _Patterns:
    words: Lexicon
    about: tuple[tuple[str, Pattern], ...]


@cache
def _compiled(code: str) -> _Patterns:
    data = personal.get(code)
    words = Lexicon(code)
    texts = [(kind, text) for kind, lines in data.about.items() for text in lines]
    texts += [(MY_NAME_IS, text) for text in data.my_name_is]
    texts += [(IS_MY_NAME, text) for text in data.is_my_name]
    texts += [(I_AM, text) for text in data.i_am]
    texts += [(ASKS_NAME, text) for text in data.asks_name]
    return _Patterns(words, tuple((kind, patterns.compiled(text, words)) for kind, text in texts))


def mentions(tokens: tuple[Token, ...], code: str) -> tuple[Mention, ...]:
    """What the words of a turn say that a number, or a name, is."""
    compiled = _compiled(code)
    sentence = patterns.read(tokens, compiled.words)
    found = (
        Mention(tokens[span.start].start, tokens[span.end - 1].end, kind, span.start, span.end)
        for kind, pattern in compiled.about
        if patterns.possible(pattern, sentence)
        for span in patterns.search(pattern, sentence)
        # One word alone must be right: "doğum" is not far from "doğru".
        if span.end > span.start and (not span.doubts or span.end - span.start > 1)
    )
    return _specific(sorted(found))


def _specific(found: Sequence[Mention]) -> tuple[Mention, ...]:
    """The mentions without those in whose words another says more: the "code" in "national code, please" is none."""
    return tuple(
        mention
        for mention in found
        if not any(
            other.about in _MORE_SPECIFIC.get(mention.about, ()) and other.first < mention.last and mention.first < other.last
            for other in found
        )
    )


def of_number(mention: Mention) -> bool:
    """Whether it says what a number is."""
    return mention.about not in _ABOUT_NAMES


class Expected(NamedTuple):
    """What a number is said to be, and whether that is said in its own turn, right before it."""

    about: str
    beside: bool


def expected(
    text: str, said: Callable[[int], Sequence[Mention]], *, turn: int, start: int, end: int, others: Sequence[int]
) -> Expected | None:
    """What the number from `start` to `end` of a turn is, by what `said` of each turn tells; None where nobody says it.

    `text` is the turn's, `others` are the turns before it, last first, in which somebody else may have asked for it.
    """
    own = [mention for mention in said(turn) if of_number(mention)]
    # "Order number" says more than the "number" in it: of those that end together, the longest.
    before = max((mention for mention in own if mention.start < start and mention.end <= end), key=_closest, default=None)
    if before and (distance := length(text[before.end : start])) <= FAR:
        return Expected(before.about, beside=distance <= BEFORE)
    behind = min((mention for mention in own if mention.end > end), key=lambda mention: (mention.start, -mention.end), default=None)
    if behind and length(text[end : behind.start]) <= BEHIND:
        return Expected(behind.about, beside=True)
    return next(_asked(others, said), None)


def _asked(others: Sequence[int], said: Callable[[int], Sequence[Mention]]) -> Iterator[Expected]:
    for place in others:
        asked = [mention for mention in said(place) if of_number(mention)]
        if asked:
            yield Expected(max(asked, key=_closest).about, beside=False)


def _closest(mention: Mention) -> tuple[int, int]:
    return mention.end, -mention.start

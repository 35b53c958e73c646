"""Does this text say that? Acts (greeting, thanking, offering help ...) found in the words of one turn."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from qa_pipeline import languages
from qa_pipeline.matching import patterns
from qa_pipeline.matching.patterns import Lexicon, Pattern, Sentence, Span
from qa_pipeline.matching.tokens import Token

SURE, WEAK = 0.95, 0.5
"""Confidence of a match of `says` and of `weak`."""
DOUBT = 0.08
"""What each nearly matching word costs."""
REACH = 3
"""How many words before or behind a match an `unless` may stand, in the same sentence."""


@dataclass(frozen=True, slots=True)
class Found:
    """Words `start` to `end` (not included) of a turn, and how sure it is that they say it."""

    start: int
    end: int
    confidence: float


@dataclass(frozen=True, slots=True)
class _Compiled:
    says: tuple[Pattern, ...]
    weak: tuple[Pattern, ...]
    unless: tuple[Pattern, ...]


def _compile(act: languages.Act, words: Lexicon) -> _Compiled:
    def phrases(texts: tuple[str, ...]) -> tuple[Pattern, ...]:
        return tuple(patterns.compiled(text, words) for text in texts)

    return _Compiled(phrases(act.says), phrases(act.weak), phrases(act.unless))


@cache
def _compiled(code: str) -> tuple[Lexicon, dict[str, _Compiled]]:
    """All acts of a language at once: one lexicon, so that a word is looked up once for all of them."""
    words = Lexicon(code)
    return words, {name: _compile(act, words) for name, act in languages.get(code).acts.items()}


def read(tokens: tuple[Token, ...], code: str) -> Sentence:
    """The words of a turn, looked up for `find`."""
    return patterns.read(tokens, _compiled(code)[0])


def known(code: str) -> tuple[str, ...]:
    """The acts that a language's pack describes."""
    return tuple(languages.get(code).acts)


def find(act: str, sentence: Sentence, code: str) -> tuple[Found, ...]:
    """Where the words of one turn perform `act`, surest first. KeyError when the language has no such act."""
    compiled = _compiled(code)[1][act]
    found = [Found(span.start, span.end, SURE - DOUBT * span.doubts) for span in _search(compiled.says, sentence)]
    found += [Found(span.start, span.end, WEAK - DOUBT * span.doubts) for span in _search(compiled.weak, sentence)]
    if not found:
        return ()
    # What takes a match back must be sure: "we have" is nearly "we have not" in some languages.
    blocks = [span for span in _search(compiled.unless, sentence) if not span.doubts]
    return tuple(sorted((hit for hit in found if not _blocked(hit, blocks, sentence)), key=lambda hit: (-hit.confidence, hit.start)))


def _search(phrases: tuple[Pattern, ...], sentence: Sentence) -> Iterator[Span]:
    for phrase in phrases:
        yield from patterns.search(phrase, sentence)


def _blocked(hit: Found, blocks: list[Span], sentence: Sentence) -> bool:
    return any(
        block.start < hit.end + REACH
        and block.end > hit.start - REACH
        and sentence.tokens[block.start].sentence == sentence.tokens[hit.start].sentence
        for block in blocks
    )

"""Does this text say that? Acts (greeting, thanking, offering help ...) found in the words of one turn."""

from collections.abc import Iterator, Mapping
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


@dataclass(frozen=True, slots=True)
class Found:
    """Words `start` to `end` (not included) of a turn, and how sure it is that they say it."""

    start: int
    end: int
    confidence: float


SAYS, SAYS_WEAKLY, UNLESS = range(3)
"""What a pattern of an act is for."""


@dataclass(frozen=True, slots=True)
class _Compiled:
    """All patterns of a language, each with its act and what it is for.

    One lexicon for all, so that a word is looked up once. `by_term` has, for each term, the patterns of whose rarest part it is one;
    `always` those that no single term is needed for.
    """

    lexicon: Lexicon
    names: frozenset[str]
    patterns: tuple[tuple[str, int, Pattern], ...]
    by_term: Mapping[int, tuple[int, ...]]
    always: tuple[int, ...]


@cache
def _compiled(code: str) -> _Compiled:
    words = Lexicon(code)
    found: list[tuple[str, int, Pattern]] = []
    for name, act in languages.get(code).acts.items():
        for kind, texts in ((SAYS, act.says), (SAYS_WEAKLY, act.weak), (UNLESS, act.unless)):
            found += [(name, kind, patterns.compiled(text, words)) for text in texts]
    by_term: dict[int, list[int]] = {}
    for number, (_, _, pattern) in enumerate(found):
        for term in pattern.needs[0] if pattern.needs else ():
            by_term.setdefault(term, []).append(number)
    always = tuple(number for number, (_, _, pattern) in enumerate(found) if not pattern.needs)
    names = frozenset(languages.get(code).acts)
    return _Compiled(words, names, tuple(found), {term: tuple(numbers) for term, numbers in by_term.items()}, always)


def read(tokens: tuple[Token, ...], code: str) -> Sentence:
    """The words of a turn, looked up for `find`."""
    compiled = _compiled(code)
    sentence = patterns.read(tokens, compiled.lexicon)
    numbers = set(compiled.always)
    for term in sentence.present & compiled.by_term.keys():
        numbers.update(compiled.by_term[term])
    for number in sorted(numbers):
        act, kind, pattern = compiled.patterns[number]
        if patterns.possible(pattern, sentence):
            sentence.likely.setdefault(act, []).append((kind, pattern))
    return sentence


def known(code: str) -> tuple[str, ...]:
    """The acts that a language's pack describes."""
    return tuple(languages.get(code).acts)


def find(act: str, sentence: Sentence, code: str) -> tuple[Found, ...]:
    """Where the words of one turn perform `act`, surest first. KeyError when the language has no such act."""
    if act not in sentence.likely:
        if act not in _compiled(code).names:
            raise KeyError(act)
        return ()
    found = [
        Found(span.start, span.end, (SURE if kind == SAYS else WEAK) - DOUBT * span.doubts)
        for kind in (SAYS, SAYS_WEAKLY)
        for span in _search(act, kind, sentence)
    ]
    if not found:
        return ()
    blocks = taken_back(act, sentence)
    return tuple(
        sorted(
            (hit for hit in found if not _blocked(hit, blocks, sentence, languages.get(code).acts[act].reach)),
            key=lambda hit: (-hit.confidence, hit.start),
        )
    )


def taken_back(act: str, sentence: Sentence) -> tuple[Span, ...]:
    """Where words stand that take `act` back. They must be sure: "we have" is nearly "we have not" in some languages."""
    return tuple(span for span in _search(act, UNLESS, sentence) if not span.doubts)


def _search(act: str, kind: int, sentence: Sentence) -> Iterator[Span]:
    for of, pattern in sentence.likely.get(act, ()):
        if of == kind:
            yield from patterns.search(pattern, sentence)


def _blocked(hit: Found, blocks: tuple[Span, ...], sentence: Sentence, reach: int) -> bool:
    return any(
        block.start < hit.end + reach
        and block.end > hit.start - reach
        and sentence.tokens[block.start].sentence == sentence.tokens[hit.start].sentence
        for block in blocks
    )

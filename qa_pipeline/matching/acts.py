"""Does this text say that? Acts (greeting, thanking, offering help ...) found in the words of one turn."""

from collections.abc import Mapping
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
class _Act:
    """The patterns of an act, each with what it is for, and how far its `unless` reach. `always` are those that need no single term."""

    patterns: tuple[tuple[int, Pattern], ...]
    always: tuple[int, ...]
    reach: int


@dataclass(frozen=True, slots=True)
class _Pack:
    """All acts of a language at once: one lexicon, so that a word is looked up once for all of them.

    `by_term` has, for each term, the patterns of whose rarest part it is one: act and number.
    """

    words: Lexicon
    acts: Mapping[str, _Act]
    by_term: Mapping[int, tuple[tuple[str, int], ...]]


def _compile(act: languages.Act, words: Lexicon) -> _Act:
    kinds = ((SAYS, act.says), (SAYS_WEAKLY, act.weak), (UNLESS, act.unless))
    found = tuple((kind, patterns.compiled(text, words)) for kind, texts in kinds for text in texts)
    return _Act(found, tuple(number for number, (_, pattern) in enumerate(found) if not pattern.needs), act.reach)


@cache
def _compiled(code: str) -> _Pack:
    words = Lexicon(code)
    compiled = {name: _compile(act, words) for name, act in languages.get(code).acts.items()}
    by_term: dict[int, list[tuple[str, int]]] = {}
    for name, act in compiled.items():
        for number, (_, pattern) in enumerate(act.patterns):
            for term in pattern.needs[0] if pattern.needs else ():
                by_term.setdefault(term, []).append((name, number))
    return _Pack(words, compiled, {term: tuple(places) for term, places in by_term.items()})


def read(tokens: tuple[Token, ...], code: str) -> Sentence:
    """The words of a turn, looked up for `find`."""
    return patterns.read(tokens, _compiled(code).words)


def known(code: str) -> tuple[str, ...]:
    """The acts that a language's pack describes."""
    return tuple(languages.get(code).acts)


def uses(token: Token, code: str) -> bool:
    """Whether a pattern of the language has the word."""
    return _compiled(code).words.has(token)


def find(act: str, sentence: Sentence, code: str) -> tuple[Found, ...]:
    """Where the words of one turn perform `act`, surest first. KeyError when the language has no such act."""
    compiled = _compiled(code).acts[act]
    found = [
        Found(span.start, span.end, (SURE if kind == SAYS else WEAK) - DOUBT * span.doubts)
        for kind, pattern in _likely(act, sentence, code)
        if kind != UNLESS
        for span in patterns.search(pattern, sentence)
    ]
    if not found:
        return ()
    blocks = taken_back(act, sentence, code)
    kept = (hit for hit in found if not _blocked(hit, blocks, sentence, compiled.reach))
    return tuple(sorted(kept, key=lambda hit: (-hit.confidence, hit.start)))


def taken_back(act: str, sentence: Sentence, code: str) -> tuple[Span, ...]:
    """Where words stand that take `act` back. They must be sure: "we have" is nearly "we have not" in some languages."""
    likely = _likely(act, sentence, code)
    return tuple(span for kind, pattern in likely if kind == UNLESS for span in patterns.search(pattern, sentence) if not span.doubts)


def _likely(act: str, sentence: Sentence, code: str) -> list[tuple[int, Pattern]]:
    """The patterns of an act that the words could match."""
    known = sentence.likely.get(act)
    if known is None:
        pack = _compiled(code)
        if not sentence.candidates:
            sentence.candidates.update(_candidates(pack, sentence))
        compiled = pack.acts[act]
        numbers = sorted({*compiled.always, *sentence.candidates.get(act, ())})
        known = [compiled.patterns[number] for number in numbers if patterns.possible(compiled.patterns[number][1], sentence)]
        sentence.likely[act] = known
    return known


def _candidates(pack: _Pack, sentence: Sentence) -> dict[str, list[int]]:
    """By act the patterns of which the words have a term of the rarest part; the acts are gone through once for all of them."""
    found: dict[str, list[int]] = {}
    for term in sentence.present:
        for act, number in pack.by_term.get(term, ()):
            found.setdefault(act, []).append(number)
    return found


def _blocked(hit: Found, blocks: tuple[Span, ...], sentence: Sentence, reach: int) -> bool:
    return any(
        block.start < hit.end + reach
        and block.end > hit.start - reach
        and sentence.tokens[block.start].sentence == sentence.tokens[hit.start].sentence
        for block in blocks
    )

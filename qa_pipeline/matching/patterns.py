"""Phrases over words: the notation of the language packs, and a matcher that forgives inflection and recognition errors.

    hello              a word, in any inflection that its stem covers, or one or two letters off when it is long
    yardım*            a word that begins so;  *päeva one that ends so;  =may exactly this word, =may* one that begins exactly so
    how (can|may) i    alternatives, of one word or several;  please? may be missing
    ..  ...            up to two, up to five words between;  # a number;  _ any word;  ^ first word, $ last word of a sentence

Words that recognition split ("good bye") or glued ("birşey") match too.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache
from itertools import pairwise
from typing import Union

from qa_pipeline import languages
from qa_pipeline.matching.tokens import Token, form, stem

# ---------------------------------------------------------------------------------------------------------------------
# What a pattern is made of


@dataclass(frozen=True, slots=True)
class Term:
    """One word of a pattern, or one of several: their numbers in the language's lexicon."""

    ids: frozenset[int]


@dataclass(frozen=True, slots=True)
class Gap:
    upto: int


@dataclass(frozen=True, slots=True)
class Within:
    """A gap and the word behind it, in one: most of what patterns are made of."""

    upto: int
    ids: frozenset[int]


@dataclass(frozen=True, slots=True)
class Anchor:
    end: bool


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several sequences; the empty one makes it optional."""

    branches: tuple["Sequence_", ...]


Part = Union["Term", "Gap", "Within", "Anchor", "Choice"]

Sequence_ = tuple[Part, ...]

_SYMBOL = re.compile(r"=\$|\.{2,3}|[()|^$#_]|[*=]?[^\s()|?*^$#]+\*?|\?")


@dataclass(frozen=True, slots=True)
class Span:
    """Words `start` to `end` (not included) of a text; `doubts` of them matched only nearly."""

    start: int
    end: int
    doubts: int = 0


@dataclass(slots=True)
class Lexicon:
    """The words of all patterns of one language, and which of them a token may be.

    `exact`, `stems`, `begins` and `ends` map forms to term numbers; `near` and `near_begins` hold, by length, the forms that may be off.
    """

    code: str
    size: int = 0
    known: dict[str, int] = field(default_factory=dict)
    exact: dict[str, list[int]] = field(default_factory=dict)
    stems: dict[str, list[int]] = field(default_factory=dict)
    begins: dict[str, list[int]] = field(default_factory=dict)
    ends: dict[str, list[int]] = field(default_factory=dict)
    near: dict[str, list[int]] = field(default_factory=dict)
    near_begins: dict[int, dict[str, list[int]]] = field(default_factory=dict)
    numbers: set[int] = field(default_factory=set)
    anything: set[int] = field(default_factory=set)
    seen: dict[str, tuple[frozenset[int], frozenset[int]]] = field(default_factory=dict)

    def term(self, word: str) -> int:
        """The number of a pattern's word, entered if it is new."""
        if word in self.known:
            return self.known[word]
        number = self.known[word] = self.size
        self.size += 1
        self.seen.clear()
        self._enter(word, number)
        return number

    def _enter(self, word: str, number: int) -> None:
        if word in {"#", "_"}:
            (self.numbers if word == "#" else self.anything).add(number)
            return
        bare = form(word.strip("=*"), self.code).replace(" ", "")
        key = languages.key(bare, self.code)
        if word.startswith("=") and word.endswith("*"):
            self.begins.setdefault(key, []).append(number)
        elif word.startswith("="):
            self.exact.setdefault(key, []).append(number)
        elif word.startswith("*"):
            self.ends.setdefault(key, []).append(number)
        elif word.endswith("*"):
            self.begins.setdefault(key, []).append(number)
            if len(key) >= 6:
                self.near_begins.setdefault(len(key), {}).setdefault(key, []).append(number)
        else:
            self.exact.setdefault(key, []).append(number)
            if len(key) >= 4:
                self.stems.setdefault(stem(bare, self.code), []).append(number)
            if len(key) >= 5:
                self.near.setdefault(key, []).append(number)

    def terms(self, token: Token) -> tuple[frozenset[int], frozenset[int]]:
        """The terms that the token is, and those that it nearly is."""
        found = self.seen.get(token.norm)
        if found is None:
            if len(self.seen) > 200_000:
                self.seen.clear()
            sure = self._sure(token.key, token.stem, is_number(token.norm, self.code))
            found = self.seen[token.norm] = (sure, self._nearly(token.key) - sure)
        return found

    def joined(self, left: Token, right: Token) -> frozenset[int]:
        """The terms that two neighbouring tokens are when they are read as one word."""
        both = left.key + right.key
        if len(both) < 5:
            return frozenset()
        found = set(self.exact.get(both, ()))
        # A prefix must reach into the second half, else the first word alone would have matched.
        for length in range(max(len(left.key) + 1, 5), len(both) + 1):
            found.update(self.begins.get(both[:length], ()))
        return frozenset(found)

    def has(self, token: Token) -> bool:
        """Whether a pattern has the word: whole or by its first letters, not merely as any word, or by an ending or two letters."""
        begins = (token.key[:length] in self.begins for length in range(4, len(token.key) + 1))
        return token.key in self.exact or token.stem in self.stems or any(begins)

    def _sure(self, key: str, stem_: str, number: bool) -> frozenset[int]:
        found = set(self.anything)
        found.update(self.exact.get(key, ()))
        found.update(self.stems.get(stem_, ()))
        for length in range(1, len(key) + 1):
            found.update(self.begins.get(key[:length], ()))
            found.update(self.ends.get(key[-length:], ()))
        if number:
            found |= self.numbers
        return frozenset(found)

    def _nearly(self, key: str) -> frozenset[int]:
        if len(key) < 5 or not key.isalpha():
            return frozenset()
        from rapidfuzz import process
        from rapidfuzz.distance import OSA

        found: set[int] = set()
        for near, distance, _ in process.extract_iter(key, self.near.keys(), scorer=OSA.distance, score_cutoff=2):
            # The first letter must be right: a prefix such as Persian ن makes the opposite of a word.
            if distance <= allowed_errors(len(near)) and near[0] == key[0]:
                found.update(self.near[near])
        for length, group in self.near_begins.items():
            if len(key) >= length:
                for near, _, _ in process.extract_iter(key[:length], group.keys(), scorer=OSA.distance, score_cutoff=1):
                    if near[0] == key[0]:
                        found.update(group[near])
        return frozenset(found)


def allowed_errors(length: int) -> int:
    """How many letters a word of `length` letters may be off."""
    return 0 if length < 5 else 1 if length < 9 else 2


# ---------------------------------------------------------------------------------------------------------------------
# Numbers


@cache
def _number_words(code: str) -> tuple[frozenset[str], tuple[str, ...]]:
    words = languages.get(code).numbers
    whole = frozenset(languages.key(form(word, code), code) for word in words if not word.endswith("*"))
    begins = tuple(languages.key(form(word[:-1], code), code) for word in words if word.endswith("*"))
    return whole, begins


@lru_cache(maxsize=100_000)
def is_number(norm: str, code: str) -> bool:
    """Whether a normalised word is digits or a numeral."""
    if norm[:1].isdigit():
        return True
    whole, begins = _number_words(code)
    key = languages.key(norm, code)
    return key in whole or key.startswith(begins) if begins else key in whole


# ---------------------------------------------------------------------------------------------------------------------
# Reading and matching


def parse(pattern: str, lexicon: Lexicon) -> Sequence_:
    """A pattern as a sequence of parts. ValueError when its brackets do not close."""
    symbols = _SYMBOL.findall(pattern)
    sequence, position = _sequence(symbols, 0, lexicon)
    if position != len(symbols):
        raise ValueError(f"pattern {pattern!r} has a bracket or a bar too many")
    return sequence


def _sequence(symbols: Sequence[str], position: int, lexicon: Lexicon) -> tuple[Sequence_, int]:
    parts: list[Part] = []
    part: Term | Choice
    while position < len(symbols) and symbols[position] not in {"|", ")"}:
        symbol = symbols[position]
        position += 1
        if symbol == "(":
            part, position = _choice(symbols, position, lexicon)
            parts.append(part)
        elif symbol == "?":
            parts.append(Choice(((parts.pop(),), ())))
        elif symbol in {"..", "..."}:
            parts.append(Gap(2 if symbol == ".." else 5))
        elif symbol in {"^", "$"}:
            parts.append(Anchor(symbol == "$"))
        else:
            parts.append(Term(frozenset({lexicon.term(symbol)})))
    return _merged(parts), position


def _merged(parts: Sequence[Part]) -> Sequence_:
    """The parts with each gap and the word behind it in one."""
    merged: list[Part] = []
    for part in parts:
        before = merged[-1] if merged else None
        if isinstance(before, Gap) and isinstance(part, Term):
            merged[-1] = Within(before.upto, part.ids)
        else:
            merged.append(part)
    return tuple(merged)


def _choice(symbols: Sequence[str], position: int, lexicon: Lexicon) -> tuple[Term | Choice, int]:
    branches: list[Sequence_] = []
    while True:
        branch, position = _sequence(symbols, position, lexicon)
        branches.append(branch)
        if position >= len(symbols):
            raise ValueError(f"pattern has an open bracket: {' '.join(symbols)}")
        position += 1
        if symbols[position - 1] == ")":
            return _folded(branches), position


def _folded(branches: Sequence[Sequence_]) -> Term | Choice:
    """A choice whose branches of one word are one branch: most choices are only that."""
    words: frozenset[int] = frozenset()
    longer: list[Sequence_] = []
    for branch in branches:
        if len(branch) == 1 and isinstance(branch[0], Term):
            words |= branch[0].ids
        else:
            longer.append(branch)
    if not longer:
        return Term(words)
    return Choice(((Term(words),), *longer) if words else tuple(longer))


@dataclass(frozen=True, slots=True)
class Sentence:
    """The words of one turn, with the terms that each of them is: made once, asked by every pattern.

    `places` maps a term to the positions where it may begin. `candidates` and `likely` are for whoever searches: by act, the patterns that
    one word speaks for, and those that could match.
    """

    tokens: tuple[Token, ...]
    sure: tuple[frozenset[int], ...]
    nearly: tuple[frozenset[int], ...]
    joined: tuple[frozenset[int], ...]
    places: Mapping[int, Sequence[int]]
    present: frozenset[int]
    candidates: dict[str, list[int]] = field(default_factory=dict, compare=False)
    likely: dict[str, list[tuple[int, "Pattern"]]] = field(default_factory=dict, compare=False)


def read(tokens: tuple[Token, ...], lexicon: Lexicon) -> Sentence:
    """`tokens` looked up in the lexicon."""
    terms = [lexicon.terms(token) for token in tokens]
    joined = [lexicon.joined(left, right) for left, right in pairwise(tokens)]
    places: dict[int, list[int]] = {}
    for position, (sure, nearly) in enumerate(terms):
        for term in sure | nearly | (joined[position] if position < len(joined) else frozenset()):
            places.setdefault(term, []).append(position)
    return Sentence(tokens, tuple(pair[0] for pair in terms), tuple(pair[1] for pair in terms), tuple(joined), places, frozenset(places))


@dataclass(frozen=True, slots=True)
class Pattern:
    """A pattern, with what makes most texts quick to reject.

    Of each set in `needs` the text must have a term. `firsts` are the terms that it may begin with, None when it may begin with any.
    """

    sequence: Sequence_
    needs: tuple[frozenset[int], ...]
    firsts: frozenset[int] | None


def compiled(text: str, lexicon: Lexicon) -> Pattern:
    """A pattern ready for `search`. ValueError when its brackets do not close."""
    sequence = parse(text, lexicon)
    needs = (set_ for part in sequence if (set_ := _one_of(part)) is not None)
    return Pattern(sequence, tuple(sorted(needs, key=len)), _one_of(sequence[0]) if sequence else None)


def _one_of(part: Part) -> frozenset[int] | None:
    """Terms of which the part begins with one, None when it may match without any."""
    if isinstance(part, Term | Within):
        return part.ids
    if not isinstance(part, Choice):
        return None
    branches = [_one_of(branch[0]) if branch else None for branch in part.branches]
    return None if None in branches else frozenset().union(*(terms for terms in branches if terms))


def possible(pattern: Pattern, sentence: Sentence) -> bool:
    """Whether the sentence has a term of each part that the pattern needs."""
    present = sentence.present
    return not any(map(present.isdisjoint, pattern.needs))


def search(pattern: Pattern, sentence: Sentence) -> Iterator[Span]:
    """Every place where the pattern begins, with its surest and shortest match there. Worth asking `possible` before."""
    places = sentence.places
    firsts = pattern.firsts
    starts = range(len(sentence.tokens)) if firsts is None else sorted({at for term in firsts if term in places for at in places[term]})
    for start in starts:
        # Words of two sentences say nothing together; recognition without punctuation is one sentence.
        own = sentence.tokens[start].sentence
        ends = [
            (doubts, end)
            for end, doubts in _ends(pattern.sequence, {start: 0}, sentence).items()
            if end == start or sentence.tokens[end - 1].sentence == own
        ]
        if ends:
            doubts, end = min(ends)
            yield Span(start, end, doubts)


def _ends(sequence: Sequence_, begins: dict[int, int], sentence: Sentence) -> dict[int, int]:
    """Where the parts can end, each place with its fewest doubts, when they can begin at the places of `begins` with as many."""
    for part in sequence:
        if not begins:
            break
        begins = _step(part, begins, sentence)
    return begins


def _step(part: Part, begins: dict[int, int], sentence: Sentence) -> dict[int, int]:
    """`_ends` of one part."""
    ends: dict[int, int] = {}
    if isinstance(part, Anchor):
        return {at: doubts for at, doubts in begins.items() if _is_edge(part, at, sentence.tokens)}
    if isinstance(part, Choice):
        for branch in part.branches:
            for end, doubts in _ends(branch, begins, sentence).items():
                _put(ends, end, doubts)
        return ends
    upto = 0 if isinstance(part, Term) else part.upto
    for at, doubts in begins.items():
        for place in range(at, min(at + upto, len(sentence.tokens)) + 1):
            if isinstance(part, Gap):
                _put(ends, place, doubts)
            else:
                _match(part.ids, place, doubts, sentence, ends)
    return ends


def _put(ends: dict[int, int], end: int, doubts: int) -> None:
    known = ends.get(end)
    if known is None or doubts < known:
        ends[end] = doubts


def _match(terms: frozenset[int], at: int, doubts: int, sentence: Sentence, ends: dict[int, int]) -> None:
    """Enters where a word, or two that recognition split, end which are one of the terms."""
    if at >= len(sentence.tokens):
        return
    if not terms.isdisjoint(sentence.sure[at]):
        _put(ends, at + 1, doubts)
    elif not terms.isdisjoint(sentence.nearly[at]):
        _put(ends, at + 1, doubts + 1)
    if at < len(sentence.joined) and sentence.joined[at] and not terms.isdisjoint(sentence.joined[at]):
        _put(ends, at + 2, doubts)


def _is_edge(anchor: Anchor, at: int, tokens: tuple[Token, ...]) -> bool:
    if at in {0, len(tokens)}:
        return anchor.end == (at == len(tokens))
    return tokens[at - 1].sentence != tokens[at].sentence

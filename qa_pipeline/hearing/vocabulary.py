"""Names and products that a recogniser wrote as other words: put back where both the sound and the spelling are close.

A run of words is taken for a term (a name of the company or the agent, a product) when its letters and its rough sound nearly are the
term's. A term in any inflection stays as it is, and a word that everybody says is no misheard name.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from qa_pipeline import languages
from qa_pipeline.hearing import likeness
from qa_pipeline.hearing.likeness import LONGEST_ENDING, SHORTEST, Near, Spelling
from qa_pipeline.matching import acts, patterns, tokens
from qa_pipeline.types import LANGUAGES, Metadata, Word

MOST_WORDS = 4
"""Words of a run, and of a term: longer names are never said whole."""
LONGEST_GAP = 1.0
"""Seconds between two words of one term."""
SURE = 0.8
"""The probability from which on a recogniser means an ordinary word that it wrote."""
ANCHOR = 3
"""How many sounds a run must share with a term, where it begins or where it ends, to be compared with it."""
LEAST, MOST = 0.7, 1.4
"""How long a run is, against the letters of a term."""
DISTINCT = 0.04
"""How much likelier a term must be than the next one."""
SHORT = 5
"""Letters up to which a word that the recogniser is sure of is another word: "floor" is not flour. Names of people vary in spelling."""
FITTING_LETTERS = 8
"""Letters that ordinary words must have together, all of them the term's, to be the term: Estonian "ka ma" is not kama."""
ALIKE = 0.75
"""How alike a term and a run must be in the mean of their words."""
WHOLE_LETTERS = 10
"""Letters of a term that is known by the rest of its words although one was written as an ordinary word."""


@dataclass(frozen=True, slots=True)
class _Term:
    """A name as the catalog writes it, word by word, the spelling of each and of all in one."""

    written: tuple[str, ...]
    parts: tuple[Spelling, ...]
    whole: Spelling
    person: bool


@dataclass(frozen=True, slots=True)
class _Said:
    """A word of a call: what stands around it (quotes, a full stop), what it says, normalised, and how that is spelt.

    `tail` is an ending behind an apostrophe. `common` words mean themselves where the recogniser is `sure` of them; `usual` ones, and
    numbers, in any case.
    """

    before: str
    text: str
    after: str
    tail: str
    spelling: Spelling
    sure: bool
    common: bool
    usual: bool


@dataclass(frozen=True, slots=True)
class _Run:
    """Neighbouring words, from `start` to `end` (not included) of those of a call."""

    start: int
    end: int
    words: Sequence[_Said]
    whole: Spelling


@dataclass(frozen=True, slots=True)
class _Reading:
    """A run read as a term: `texts` are the words of it, empty where one stays, None where nothing changes. `value` decides between two."""

    start: int
    end: int
    texts: tuple[str, ...] | None
    likeness: float
    value: float


def corrected(words: Sequence[Word], metadata: Metadata, language: str) -> tuple[Word, ...]:
    """The words, with near-misses of the call's names and products as the metadata write them.

    Where a term has as many words as were written, each keeps its time and probability, and those that change keep what was written in
    `heard`. Where it has more or fewer, its words share the time of the run by their letters, each with the least probability of what it
    covers, and the first one has all that was written in `heard`. Words in a language without a pack stay as they are.
    """
    terms = _terms(metadata) if language in LANGUAGES else ()
    if not terms or not words:
        return tuple(words)
    vocabulary = _vocabulary(terms, language)
    said = [_said(word, language) for word in words]
    readings = [reading for run in _runs(words, said) if (reading := vocabulary.reading(run)) is not None]
    return tuple(_rewritten(words, said, _chosen(readings), language))


def _terms(metadata: Metadata) -> tuple[tuple[str, bool], ...]:
    """Whatever has a name in a call, each once, and whether it is a person's. An agent is called by any of their names."""
    agent = metadata.agent_name or ""
    products = (name for product in metadata.catalog for name in (product.name, *product.aliases))
    things = dict.fromkeys((*metadata.company, *metadata.usual_products, *products), False)
    people = dict.fromkeys((agent, *agent.split()), True)
    return tuple((text, person) for text, person in {**things, **people}.items() if text.strip())


class _Vocabulary:
    """The terms of a call, found by the sounds that they begin and end with."""

    def __init__(self, terms: Iterable[tuple[str, bool]], code: str) -> None:
        self._code = code
        self._begin: dict[str, list[_Term]] = {}
        self._end: dict[str, list[_Term]] = {}
        self._ending: dict[str, tuple[_Term, ...]] = {}
        self._shortest, self._longest = float("inf"), 0.0
        for term in filter(None, (_term(text, person, code) for text, person in terms)):
            self._begin.setdefault(term.whole.sound[:ANCHOR], []).append(term)
            self._end.setdefault(term.whole.sound[-ANCHOR:], []).append(term)
            self._shortest = min(self._shortest, LEAST * len(term.whole.key))
            self._longest = max(self._longest, MOST * len(term.whole.key) + LONGEST_ENDING)

    def reading(self, run: _Run) -> _Reading | None:
        """What the words can be: a term as it is, or the one that is closest; None where they are none, or two are equally close."""
        if not self._shortest <= len(run.whole.key) <= self._longest:
            return None
        found: dict[tuple[str, ...] | None, _Reading] = {}
        for term in self._likely(run.whole):
            reading = _word_by_word(term, run, self._code) or _run_together(term, run, self._code)
            if reading and (reading.texts not in found or reading.likeness > found[reading.texts].likeness):
                found[reading.texts] = reading
        if None in found or len(found) < 2:
            return found.get(None) or next(iter(found.values()), None)
        best, second = sorted(found.values(), key=lambda reading: -reading.likeness)[:2]
        return best if best.likeness >= second.likeness + DISTINCT else None

    def _likely(self, run: Spelling) -> Iterator[_Term]:
        """The terms that begin or end with the same sounds, and are about as long."""
        sounds = run.sound[-ANCHOR - LONGEST_ENDING :]
        ending = self._ending.get(sounds)
        if ending is None:
            cuts = (sounds[: len(sounds) - cut][-ANCHOR:] for cut in range(LONGEST_ENDING + 1))
            ending = self._ending[sounds] = tuple(term for cut in dict.fromkeys(cuts) for term in self._end.get(cut, ()))
        begin = self._begin.get(run.sound[:ANCHOR])
        if not begin and not ending:
            return
        for term in {id(term): term for term in (*(begin or ()), *ending)}.values():
            if LEAST * len(term.whole.key) <= len(run.key) <= MOST * len(term.whole.key) + LONGEST_ENDING:
                yield term


@lru_cache(maxsize=16)
def _vocabulary(terms: tuple[tuple[str, bool], ...], code: str) -> _Vocabulary:
    return _Vocabulary(terms, code)


def _word_by_word(term: _Term, run: _Run, code: str) -> _Reading | None:
    """The run as a term of as many words, each of them the term's in some form or close to it."""
    if len(term.parts) != len(run.words):
        return None
    texts: list[str] = []
    alike = 0.0
    for part, written, one in zip(term.parts, term.written, run.words, strict=True):
        near = _closeness(part, one, term, code)
        if near is None or (near.likeness < 1 and _meant(one, part, term, near)):
            return None
        alike += near.likeness * len(part.key) / len(term.whole.key)
        texts.append("" if near.likeness == 1 else _inflected(written, near))
    if alike < ALIKE or (len(texts) > 1 and all(texts) and any(one.common for one in run.words)):
        return None
    return _reading(term, run, tuple(texts) if any(texts) else None, alike)


def _closeness(part: Spelling, one: _Said, term: _Term, code: str) -> Near | None:
    if likeness.is_form(part, one.spelling, code):
        return likeness.FORM
    alone = len(term.parts) == 1
    near = likeness.near(part, one.spelling, code, alone=alone and not term.person)
    return near or (None if alone or one.sure else likeness.barely(part, one.spelling))


def _meant(one: _Said, part: Spelling, term: _Term, near: Near) -> bool:
    """Whether a word that is like a part of the term is still taken for the word that it is."""
    alone = len(term.parts) == 1
    if one.usual or (one.common and one.sure and (alone or len(term.whole.key) < WHOLE_LETTERS)):
        return True
    if alone and ((one.common and not near.sounds) or (len(part.key) <= SHORTEST and not term.person)):
        return True
    if term.person:
        return one.spelling.sound[:1] != part.sound[:1] or (near.ending != "" and len(part.key) <= SHORT)
    if len(part.key) > SHORT or not (alone or one.sure):
        return False
    return one.spelling.sound[:1] != part.sound[:1] or (one.sure and alone)


def _run_together(term: _Term, run: _Run, code: str) -> _Reading | None:
    """The run as a term that was split, glued or divided at another place."""
    if len(run.words) == len(term.parts) == 1:
        return None
    if run.whole.norm == term.whole.norm:
        same = " ".join(one.text for one in run.words) == languages.normalise(" ".join(term.written), code)
        ordinary = len(term.whole.norm) < FITTING_LETTERS and all(one.common for one in run.words)
        return None if ordinary else _reading(term, run, None if same else term.written, 1.0)
    if not _may_be_misheard(term, run):
        return None
    last = term.written[-1]
    inflection = likeness.inflection(term.whole, run.whole, code)
    before = len(term.whole.norm) - len(last)
    if inflection and inflection[0] > before and len(last) == len(term.parts[-1].norm):
        return _reading(term, run, (*term.written[:-1], last[: inflection[0] - before] + inflection[1]), 1.0)
    near = likeness.near(term.whole, run.whole, code, alone=True) if len(term.whole.key) > SHORTEST else None
    return _reading(term, run, (*term.written[:-1], _inflected(last, near)), near.likeness) if near else None


def _may_be_misheard(term: _Term, run: _Run) -> bool:
    """Whether the term can have become other words. Half of a name is no misheard whole, and little words stay what they are."""
    if len(run.words) == len(term.parts) or all(one.common for one in run.words) or run.whole.norm in term.whole.norm:
        return False
    if any(one.usual or (one.common and len(one.text) < SHORTEST - 1) for one in run.words):
        return False
    return run.whole.sound[:1] == term.whole.sound[:1]


def _inflected(written: str, near: Near) -> str:
    return written[: len(written) - near.dropped] + near.ending


def _reading(term: _Term, run: _Run, texts: tuple[str, ...] | None, alike: float) -> _Reading:
    return _Reading(run.start, run.end, texts, alike, len(term.whole.key) * alike**2)


def _chosen(readings: Iterable[_Reading]) -> list[_Reading]:
    """Readings that change something and do not overlap: the longer and likelier first. A term that is said keeps its words."""
    kept: list[_Reading] = []
    taken: set[int] = set()
    for reading in sorted(readings, key=lambda reading: (-reading.value, reading.start)):
        words = range(reading.start, reading.end)
        if taken.isdisjoint(words):
            taken.update(words)
            kept.append(reading)
    return sorted((reading for reading in kept if reading.texts), key=lambda reading: reading.start)


# ---------------------------------------------------------------------------------------------------------------------
# Writing


def _rewritten(words: Sequence[Word], said: Sequence[_Said], readings: Iterable[_Reading], code: str) -> Iterator[Word]:
    place = 0
    for reading in readings:
        yield from words[place : reading.start]
        place = reading.end
        opens = reading.start == 0 or _ends_sentence(said[reading.start - 1].after)
        yield from _written(words[reading.start : place], said[reading.start : place], reading.texts or (), opens, code)
    yield from words[place:]


def _written(run: Sequence[Word], said: Sequence[_Said], texts: Sequence[str], opens: bool, code: str) -> Iterator[Word]:
    """The words of a run with the texts of a term. A capital letter at the beginning of a sentence stays."""
    fresh = list(texts)
    if fresh[0] and opens and run[0].text[len(said[0].before) :][:1].isupper():
        fresh[0] = ("İ" if code == "tr" and fresh[0][0] == "i" else fresh[0][0].upper()) + fresh[0][1:]
    if len(run) == len(fresh):
        for word, one, text in zip(run, said, fresh, strict=True):
            whole = one.before + text + one.tail + one.after
            yield replace(word, text=whole, heard=word.text) if text and whole != word.text else word
        return
    fresh[0] = said[0].before + fresh[0]
    fresh[-1] += said[-1].tail + said[-1].after
    for number, word in enumerate(_spread(run, fresh)):
        yield word if number else replace(word, heard=" ".join(one.text for one in run))


def _spread(run: Sequence[Word], texts: Sequence[str]) -> Iterator[Word]:
    """Other words in the time of a run: where each begins and ends is told by how many letters stand before it."""
    edges = [0.0]
    for text in texts:
        edges.append(edges[-1] + len(text) / sum(map(len, texts)))
    last = run[0].start
    for text, (begin, end) in zip(texts, pairwise(edges), strict=True):
        first, start = _moment(run, begin)
        behind, until = _moment(run, end)
        known = [word.probability for word in run[first : behind + 1] if word.probability is not None]
        start = max(last, start)
        last = max(start, until)
        yield Word(text=text, start=start, end=last, probability=min(known, default=None), extra=run[first].extra)


def _moment(run: Sequence[Word], share: float) -> tuple[int, float]:
    """The word and the time at a share of a run's letters."""
    left = share * sum(len(word.text) for word in run)
    for place, word in enumerate(run):
        if left < len(word.text):
            return place, word.start + (word.end - word.start) * left / len(word.text)
        left -= len(word.text)
    return len(run) - 1, run[-1].end


# ---------------------------------------------------------------------------------------------------------------------
# Reading

_APOSTROPHE = re.compile(r"^(.{2,})(['’ʼ`´‘]\w{1,8})$", re.DOTALL)
_SENTENCE_END = re.compile(r"[.?!…؟]")


def _runs(words: Sequence[Word], said: Sequence[_Said]) -> Iterator[_Run]:
    """Neighbouring words of one sentence that may be a term. What has been corrected is not looked at again."""
    for start, first in enumerate(said):
        whole = Spelling("", "", "")
        for last in range(start, min(start + MOST_WORDS, len(words))):
            if words[last].heard is not None or not said[last].spelling.key:
                break
            if last > start and (words[last].start - words[last - 1].end > LONGEST_GAP or _ends_sentence(said[last - 1].after)):
                break
            whole = likeness.added(whole, said[last].spelling) if last > start else first.spelling
            yield _Run(start, last + 1, said[start : last + 1], whole)


def _ends_sentence(after: str) -> bool:
    return bool(after) and _SENTENCE_END.search(after) is not None


def _said(word: Word, code: str) -> _Said:
    return _taken_apart(word.text, word.probability is None or word.probability >= SURE, code)


@lru_cache(maxsize=50_000)
def _taken_apart(text: str, sure: bool, code: str) -> _Said:
    before, inside, after = _around(text)
    cut = _APOSTROPHE.match(inside)
    stem, tail = cut.groups() if cut else (inside, "")
    parts = tokens.tokenise(stem, code) if len(stem) <= tokens.LONGEST else ()
    usual = bool(parts) and all(part.norm in languages.get(code).common or patterns.is_number(part.norm, code) for part in parts)
    common = usual or (bool(parts) and all(acts.uses(part, code) for part in parts))
    spelling = likeness.spelling(stem if parts else "", code)
    return _Said(before, languages.normalise(stem, code), after, tail, spelling, sure, common, usual)


def _around(text: str) -> tuple[str, str, str]:
    """What stands before the first letter, what between it and the last one, and what behind."""
    inside = text.strip("".join({letter for letter in text if not letter.isalnum()}))
    place = text.index(inside) if inside else len(text)
    return text[:place], inside, text[place + len(inside) :]


def _term(text: str, person: bool, code: str) -> _Term | None:
    """A name made comparable; None where nothing of it can be said, or too much."""
    written = tuple(word for word in (_around(word)[1] for word in text.split()) if likeness.spelling(word, code).key)
    parts = tuple(likeness.spelling(word, code) for word in written)
    return _Term(written, parts, likeness.joined(parts), person) if 0 < len(parts) <= MOST_WORDS else None

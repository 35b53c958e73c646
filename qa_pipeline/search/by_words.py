"""Turns that have the words of a question, the best first: by Okapi BM25.

The database only tells where a word is said. Words that few turns have are asked for everywhere, and of frequent ones the newest places are
enough: nobody reads more. The weighing is ours, so that both databases find the same.

Robertson and Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond, 2009.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qa_pipeline.search.scope import Scope
from qa_pipeline.search.terms import Wanted
from qa_pipeline.store import Store, spoken
from qa_pipeline.store.spoken import Term

if TYPE_CHECKING:
    from qa_pipeline.search.scope import Places

PAGE = 20_000
"""Places of a term that are read at once, the newest first."""
ENOUGH = 20_000
"""Places of a term in the scope after which no older ones are looked for."""
MOST = 1_000_000
"""Places of a term that are looked through at most: of so frequent a word in so narrow a scope older ones are not found."""
WEIGHED = 1_000
"""Turns that are read and weighed: those with the rarest words, and of equal ones the newest."""

SATURATION, LENGTH, USUAL = 1.2, 0.75, 12.0
"""BM25's k1 and b, and how many words a turn has."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Said:
    """Where a term is said in the scope, and how much that tells: the rarer it is the more."""

    term: Term
    places: "Places"
    weight: float


def ranked(store: Store, wanted: Mapping[str, Wanted], scope: Scope, most: int, phrased: "Places | None" = None) -> list[tuple[int, float]]:
    """Up to `most` places and what speaks for them, the best first; of equal ones the newest.

    `wanted` is what the question asks for, by language: words of a language are looked for in calls in that language. Where there are
    places that are `phrased`, it is one of those.
    """
    import numpy as np

    terms = {term: languages for term, languages in _by_term(wanted, "terms").items() if languages & set(scope.languages)}
    said = [_said(store, term, scope, languages) for term, languages in terms.items()]
    if phrased is not None:
        said.append(_Said(term=Term(("phrase",)), places=phrased, weight=1.0))
    places = np.concatenate([one.places for one in said]) if said else np.empty(0, np.int64)
    weights = np.concatenate([np.full(one.places.size, one.weight) for one in said]) if said else np.empty(0)
    unique, inverse = np.unique(places, return_inverse=True)
    sums = np.bincount(inverse, weights, unique.size)
    if phrased is not None:
        there = np.isin(unique, phrased)
        unique, sums = unique[there], sums[there]
    best = np.lexsort((-unique, -sums))[:WEIGHED]
    return _weighed(store, [int(place) for place in unique[best]], wanted, {one.term: one.weight for one in said}, scope)[:most]


def _by_term(wanted: Mapping[str, Wanted], which: str) -> dict[Term, frozenset[str]]:
    """In calls of which languages each term is looked for."""
    found: dict[Term, set[str]] = defaultdict(set)
    for code, one in wanted.items():
        for term in getattr(one, which):
            found[term].add(code)
    return {term: frozenset(codes) for term, codes in found.items()}


def phrased(store: Store, wanted: Mapping[str, Wanted], scope: Scope) -> "Places | None":
    """Where all phrases of a language are said; None where the question has none."""
    import numpy as np

    if not any(one.phrases for one in wanted.values()):
        return None
    found = []
    for code in scope.languages:
        phrases = wanted[code].phrases if code in wanted else ()
        places: Places | None = None
        for phrase in phrases:
            own = _said(store, phrase, scope, frozenset({code})).places
            places = own if places is None else np.intersect1d(places, own)
        if places is not None:
            found.append(places)
    return np.unique(np.concatenate(found)) if found else np.empty(0, np.int64)


def _said(store: Store, term: Term, scope: Scope, languages: frozenset[str]) -> _Said:
    import numpy as np

    found, seen, in_scope, last = [], 0, 0, scope.first
    for page in _pages(store, term, scope):
        here = page[scope.has(page, languages)]
        found.append(here)
        seen, in_scope = seen + page.size, in_scope + here.size
        if in_scope >= ENOUGH or seen >= MOST:
            last = int(page[-1])
            break
    places = np.concatenate(found) if found else np.empty(0, np.int64)
    return _Said(term=term, places=places, weight=_weight(seen, (scope.last + 1 - last) / (1 << spoken.CALL)))


def _weight(seen: int, calls: float) -> float:
    """BM25's weight of a term that was seen in so many turns of so many calls, selected or not: how rare it is in the language."""
    turns = max(calls, 1.0) * _TURNS
    often = min(float(seen), turns)
    return math.log(1 + (turns - often + 0.5) / (often + 0.5))


_TURNS = 40
"""Of a call: enough to tell rare words from frequent ones."""


def _pages(store: Store, term: Term, scope: Scope) -> Iterator["Places"]:
    import numpy as np

    last = scope.last
    while True:
        page = np.array(spoken.places(store, term, first=scope.first, last=last, most=PAGE), np.int64)
        if page.size:
            yield page
        if page.size < PAGE:
            return
        last = int(page[-1]) - 1


def _weighed(
    store: Store, places: Sequence[int], wanted: Mapping[str, Wanted], weights: Mapping[Term, float], scope: Scope
) -> list[tuple[int, float]]:
    """The places with their BM25, the best first."""
    read = spoken.words(store, places)
    scores = []
    for place in places:
        if place not in read:  # its call was deleted meanwhile
            continue
        code = scope.calls[spoken.call_of(place)]
        words = read[place].split()
        counts = Counter(words)
        short = SATURATION * (1 - LENGTH + LENGTH * len(words) / USUAL)
        score = sum(
            weights.get(term, 0.0) * often * (SATURATION + 1) / (often + short)
            for term in wanted[code].terms
            if (often := _often(term, counts))
        )
        score += sum(math.log(2 + len(phrase.words)) / (1 + short / 10) for phrase in wanted[code].phrases)
        scores.append((place, round(score, 6)))
    return sorted(scores, key=lambda one: (-one[1], -one[0]))


def _often(term: Term, counts: Counter[str]) -> int:
    word = term.words[0]
    if not term.begins:
        return counts[word]
    stems = spoken.cut(word)
    return sum(often for said, often in counts.items() if said.startswith(word) or said in stems)

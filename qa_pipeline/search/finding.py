"""Turns that a question asks for: by their words and by their meaning, the two rankings made one.

By reciprocal rank fusion: Cormack, Clarke and Buettcher, Reciprocal rank fusion outperforms Condorcet and individual rank learning methods,
SIGIR 2009. It needs no scores that can be compared, which those of words and of meanings cannot.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from qa_pipeline import meaning
from qa_pipeline.errors import ModelMissing
from qa_pipeline.protocols import TextEncoder
from qa_pipeline.search import asking, by_words, terms
from qa_pipeline.search.packed import Packed
from qa_pipeline.search.scope import Scope
from qa_pipeline.search.space import space
from qa_pipeline.store import Store, scopes, spoken
from qa_pipeline.types.facts import Selection

if TYPE_CHECKING:
    from qa_pipeline.protocols import Vectors

DEPTH = 200
"""Turns of each ranking that are looked at, at least."""

FLAT = 60
"""How much less the first of a ranking counts beside the second: the k of the paper."""

LEAST = 0.1
"""Cosine below which a sentence does not mean what was asked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A turn that was found. `score` is its rank, 1 for what both rankings have first, and no probability. `by` tells what found it."""

    sha256: str
    turn: int
    score: float
    by: Literal["words", "meaning", "both"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Hits:
    """The turns, the best first. `waiting` calls are found by their words alone yet. `speaker` is whose words were asked for."""

    hits: tuple[Hit, ...] = ()
    waiting: int = 0
    speaker: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Rankings:
    """The places that were found by their words and by their meaning, the best first; the rest as in `Hits`."""

    worded: tuple[int, ...] = ()
    meant: tuple[int, ...] = ()
    waiting: int = 0
    speaker: str | None = None


def find(
    store: Store,
    workspace: Path,
    question: str,
    selection: Selection,
    *,
    speaker: str | None = None,
    encoder: TextEncoder | None = None,
    most: int = 10,
) -> Hits:
    """Up to `most` turns of the selected calls that say what a question in any of the languages asks for.

    Without an `encoder` by their words alone. A question that begins like "customer says" asks for that `speaker`, unless one is given.
    Raises InputError where `since` or `until` is no time, BackendError when the encoder fails, ModelMissing without the trained numbers.
    """
    ranked = rankings(store, workspace, question, selection, speaker=speaker, encoder=encoder, depth=max(DEPTH, 2 * most))
    worded, meant = set(ranked.worded), set(ranked.meant)
    fused = fuse(ranked.worded, ranked.meant, both=encoder is not None)[:most]
    calls = spoken.of_numbers(store, sorted({spoken.call_of(place) for place, _ in fused}))
    there = [(place, score) for place, score in fused if spoken.call_of(place) in calls]
    found = tuple(
        Hit(
            sha256=calls[spoken.call_of(place)].sha256,
            turn=spoken.turn_of(place),
            score=score,
            by="both" if place in worded and place in meant else "meaning" if place in meant else "words",
        )
        for place, score in there
    )
    return Hits(hits=found, waiting=ranked.waiting, speaker=ranked.speaker)


def encoder(load: Callable[[], TextEncoder]) -> tuple[TextEncoder | None, str]:
    """The text encoder, or None and why searches have none on this machine: they find by words alone then."""
    found, why = meaning.encoder(load)
    try:
        space()
    except ModelMissing as error:
        return None, str(error)
    return found, why


def rankings(
    store: Store, workspace: Path, question: str, selection: Selection, *, speaker: str | None, encoder: TextEncoder | None, depth: int
) -> Rankings:
    """What `find` makes one of: up to `depth` places by words, and as many by meaning."""
    told, rest = asking.asked(question)
    scope = Scope(calls=scopes.numbers(store, selection), speaker=speaker or told)
    if not scope.calls or not rest:
        return Rankings(speaker=scope.speaker)
    own = terms.likely(question)
    wanted = {code: terms.wanted(rest, code, own=code in own) for code in scope.languages}
    phrased = by_words.phrased(store, wanted, scope)
    worded = tuple(place for place, _ in by_words.ranked(store, wanted, scope, depth, phrased))
    if encoder is None:
        return Rankings(worded=worded, speaker=scope.speaker)
    packed = Packed(space().folder(workspace))
    vector = _vector(rest, _language(own, scope), encoder)
    meant = [] if vector is None else _known(store, packed, [place for place, _ in packed.nearest(vector, scope, depth, LEAST)])
    required = None if phrased is None else set(phrased.tolist())
    return Rankings(
        worded=worded,
        meant=tuple(place for place in meant if required is None or place in required),
        waiting=len(scope.calls.keys() - packed.calls().keys()),
        speaker=scope.speaker,
    )


def _known(store: Store, packed: Packed, places: Sequence[int]) -> list[int]:
    """The places whose calls are those that were packed: after another store took the place of the first, a number is another call's."""
    marks, calls = packed.marks(), spoken.of_numbers(store, sorted({spoken.call_of(place) for place in places}))
    same = {number for number, call in calls.items() if marks.get(number) == spoken.mark(call)}
    return [place for place in places if spoken.call_of(place) in same]


def _language(likely: Sequence[str], scope: Scope) -> str:
    """The language of a question that may be in several: one of the calls', English where that does not tell."""
    there = [code for code in likely if code in scope.languages] or list(likely)
    return there[0] if len(there) == 1 or "en" not in there else "en"


def _vector(question: str, code: str, encoder: TextEncoder) -> "Vectors | None":
    """What a question means; None of one without a word."""
    text = terms.sentence(question, code)
    return space().placed(encoder.encode([text]), code)[0] if text else None


def fuse(worded: Sequence[int], meant: Sequence[int], *, both: bool) -> list[tuple[int, float]]:
    """The places of two rankings with what speaks for them, the best first; of equal ones the newest. `both`: both were asked for."""
    scores: dict[int, float] = {}
    for ranking in (worded, meant):
        for rank, place in enumerate(ranking, 1):
            scores[place] = scores.get(place, 0.0) + 1 / (FLAT + rank)
    highest = (2 if both else 1) / (FLAT + 1)
    return sorted(((place, round(score / highest, 4)) for place, score in scores.items()), key=lambda one: (-one[1], -one[0]))

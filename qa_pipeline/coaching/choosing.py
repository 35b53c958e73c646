"""Which samples are taken: the clearest, and no two alike.

By maximal marginal relevance: Carbonell and Goldstein, The use of MMR, diversity-based reranking for reordering documents and producing
summaries, SIGIR 1998. The next sample is the one of which clarity, less its likeness to those taken before, is highest.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from qa_pipeline.coaching.moments import QUALITY, Moment
from qa_pipeline.coaching.sample import Why
from qa_pipeline.coaching.shelf import Kept
from qa_pipeline.coaching.window import Window
from qa_pipeline.matching import likelihood, segments, tokens
from qa_pipeline.store import Store

if TYPE_CHECKING:
    from qa_pipeline.protocols import Vectors

CLARITY = {"confidence": 0.4, "quality": 0.2, "completeness": 0.2, "length": 0.2}
"""How much each counts."""

IDEAL, SPREAD = 10.0, 0.7
"""Seconds of a clip for a class, and how much, as a natural logarithm, it may be off: 5 s or 20 s count for 0.4."""

RELEVANCE = 0.7
"""How much clarity counts beside likeness: the lambda of the paper."""

SAME_AGENT, SAME_CUSTOMER = 0.12, 0.3
"""What each sample of the same agent, or the same customer, before it takes off."""


@dataclass(frozen=True, kw_only=True)
class Candidate:
    """A moment with its call and its window. `words` are the stems of its line; `vector` what the line means, where that is known."""

    moment: Moment
    kept: Kept
    window: Window
    words: frozenset[str]
    vector: "Vectors | None" = None

    @property
    def agent(self) -> str:
        return self.moment.facts.agent_id or self.moment.facts.agent_name

    @property
    def customer(self) -> str:
        return self.moment.facts.customer_id


def parts(candidate: Candidate) -> dict[str, float]:
    """What makes a sample clear, each 0..1."""
    off = math.log(max(candidate.window.seconds, 0.1) / IDEAL) / SPREAD
    return {
        "confidence": candidate.moment.confidence,
        "quality": QUALITY.get(candidate.moment.facts.audio_quality, 0.7),
        "completeness": candidate.window.completeness,
        "length": math.exp(-off * off),
    }


def clarity(candidate: Candidate) -> float:
    """0..1."""
    own = parts(candidate)
    return sum(weight * own[name] for name, weight in CLARITY.items())


def likeness(one: Candidate, other: Candidate) -> float:
    """How alike two lines are worded, 0..1: by what they mean where that is known of both, else by the words that they share."""
    if one.vector is not None and other.vector is not None:
        return min(1.0, max(0.0, float(one.vector @ other.vector)))
    either = one.words | other.words
    return len(one.words & other.words) / len(either) if either else 0.0


@dataclass(slots=True, kw_only=True)
class Choice:
    """Takes candidates one by one. `per_call` is how many of a call there may be."""

    left: list[Candidate]
    per_call: int = 1
    taken: list[Candidate] = field(default_factory=list)
    _nearest: dict[int, float] = field(default_factory=dict)

    def take(self) -> tuple[Candidate, Why] | None:
        """The next one, and why; None when nothing is left. Equal ones go by the newest call, then by its hash."""
        free = [one for one in self.left if self._is_free(one)]
        if not free:
            return None
        best = max(free, key=lambda one: (round(self._value(one), 6), one.moment.facts.at, one.moment.facts.sha256, -one.window.proof))
        why = self._why(best)
        self.left = [one for one in self.left if one is not best]
        self._add(best)
        return best, why

    def give_back(self, candidate: Candidate) -> None:
        """Forgets one that could not be made: another may be like it."""
        self.taken = [one for one in self.taken if one is not candidate]
        self._nearest.clear()
        for one in self.taken:
            self._compare(one)

    def _is_free(self, one: Candidate) -> bool:
        """Whether its call may have one more, and it is not the same moment again."""
        own = [other.window for other in self.taken if other.moment.facts.sha256 == one.moment.facts.sha256]
        return len(own) < self.per_call and all(other.end <= one.window.start or one.window.end <= other.start for other in own)

    def _add(self, one: Candidate) -> None:
        self.taken.append(one)
        self._compare(one)

    def _compare(self, one: Candidate) -> None:
        for other in self.left:
            self._nearest[id(other)] = max(self._nearest.get(id(other), 0.0), likeness(one, other))

    def _value(self, one: Candidate) -> float:
        agents = sum(other.agent == one.agent for other in self.taken) if one.agent else 0
        customers = sum(other.customer == one.customer for other in self.taken) if one.customer else 0
        alike = self._nearest.get(id(one), 0.0)
        return RELEVANCE * clarity(one) - (1 - RELEVANCE) * alike - SAME_AGENT * agents - SAME_CUSTOMER * customers

    def _why(self, one: Candidate) -> Why:
        return Why(
            clarity=round(clarity(one), 3),
            **{name: round(value, 3) for name, value in parts(one).items()},
            likeness=round(self._nearest.get(id(one), 0.0), 3) if self.taken else None,
            value=round(self._value(one), 3),
        )


# ---------------------------------------------------------------------------------------------------------------------
# Wording


def worded(store: Store, found: Sequence[tuple[Moment, Kept, Window]]) -> list[Candidate]:
    """The candidates with their wording; their meanings as far as the store has them, from the scoring of the calls."""
    lines = [_line(kept, window) for _, kept, window in found]
    texts = {text for sentences, _ in lines for text in sentences}
    trained = likelihood.load()
    vectors = store.vectors(trained.encoder, sorted(texts)) if texts else {}
    return [
        Candidate(
            moment=moment,
            kept=kept,
            window=window,
            words=words,
            vector=_mean([vectors.get(text) for text in sentences], trained.centre.get(kept.talk.language)),
        )
        for (moment, kept, window), (sentences, words) in zip(found, lines, strict=True)
    ]


def _line(kept: Kept, window: Window) -> tuple[tuple[str, ...], frozenset[str]]:
    """The sentences of the moment's line, as the text encoder reads them, and its stems."""
    turn = kept.talk.turns[window.proof]
    said = tokens.said(turn.text, kept.talk.language)
    return tuple(segment.text for segment in segments.segments(said, turn.text)), frozenset(token.stem for token in said)


def _mean(vectors: "Sequence[Vectors | None]", centre: "Vectors | None") -> "Vectors | None":
    """What all sentences of a line mean together, as a vector of length 1; None where one of them is not known.

    Without `centre`, what all sentences of the language have in common: with it any two of them are alike.
    """
    import numpy as np

    known = [vector for vector in vectors if vector is not None]
    if not known or len(known) < len(vectors):
        return None
    mean = np.mean(known, axis=0) - (0 if centre is None else centre)
    length = float(np.linalg.norm(mean))
    return None if length < 1e-6 else mean / length

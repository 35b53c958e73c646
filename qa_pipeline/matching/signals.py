"""What speaks for an act in a piece of a turn, as the numbers that the trained models weigh."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from qa_pipeline.matching.acts import SURE, WEAK
from qa_pipeline.matching.likelihood import CLIP, SIGNALS, Likelihood
from qa_pipeline.matching.segments import Segment

if TYPE_CHECKING:
    from qa_pipeline.matching.likelihood import Numbers

SHORT = 3
"""Words up to which a sentence is short: its meaning tells little without what came before."""


class Match(NamedTuple):
    """What the patterns say: that one matched which is enough, or one which is not, or nearly so; and that words take the act back."""

    sure: bool = False
    weak: bool = False
    nearly: bool = False
    taken_back: bool = False

    @classmethod
    def of(cls, confidence: float | None, *, taken_back: bool) -> "Match":
        """Of a pattern's confidence, None where none matched."""
        if confidence is None:
            return cls(taken_back=taken_back)
        sure = confidence > WEAK
        return cls(sure, not sure, round((SURE if sure else WEAK) - confidence, 2) > 0, taken_back)


@dataclass(frozen=True, slots=True)
class Piece:
    """A segment with what surrounds it: a negation in it, and its place in the call, 0 where it begins and 1 at its end."""

    segment: Segment
    negated: bool
    place: float


def table(odds: Any, others: Any, matches: Match, *, asks: Any, negated: Any, place: Any, short: Any) -> "Numbers":
    """The signals in the order of `SIGNALS`, as the last axis. The arguments are numbers or arrays that broadcast together.

    `odds` are the log odds that the meaning gives the act, `others` the highest that it gives another act; zeros without a meaning.
    """
    import numpy as np

    shape = np.broadcast_shapes(*(np.shape(one) for one in (odds, others, *matches, asks, negated, place, short)))
    numbers = np.zeros((*shape, len(SIGNALS)), np.float32)
    matched = np.logical_or(matches.sure, matches.weak)
    numbers[..., 0], numbers[..., 1], numbers[..., 2] = matches.sure, matches.weak, matches.nearly
    # Meaning that agrees with a pattern tells something else than meaning alone.
    numbers[..., 3] = np.where(matched, 0.0, odds) / CLIP
    numbers[..., 4] = np.where(matched, odds, 0.0) / CLIP
    numbers[..., 5] = np.where(matched, 0.0, np.subtract(others, odds)) / CLIP
    numbers[..., 6], numbers[..., 7], numbers[..., 8] = asks, negated, matches.taken_back
    numbers[..., 9] = np.maximum(0.0, 1 - 5 * np.asarray(place))
    numbers[..., 10] = np.maximum(0.0, 1 - 5 * (1 - np.asarray(place)))
    numbers[..., 11] = short
    return numbers


def highest_others(odds: "Numbers") -> "Numbers":
    """For each act the highest log odds of any other act of its row; shape (n, acts) as `odds`."""
    import numpy as np

    top = np.sort(odds, axis=1)[:, -2:]
    return np.where(odds >= top[:, 1:], top[:, :1], top[:, 1:])


class Signals:
    """The pieces of one conversation, and how likely each performs each act.

    `vectors` by the segment's text. Where one is missing, the words alone decide in the whole conversation.
    """

    def __init__(self, code: str, model: Likelihood, pieces: Sequence[Piece], vectors: "Mapping[str, Numbers] | None") -> None:
        self._model = model
        self._pieces = pieces
        self._code = code
        self._vectors = vectors if vectors and pieces and all(piece.segment.text in vectors for piece in pieces) else None
        self._known: dict[Match, list[list[float]]] = {}
        self._columns: tuple[Numbers, Numbers, dict[str, Numbers]] | None = None

    @property
    def by_meaning(self) -> bool:
        """Whether every piece has a vector, so that its meaning is weighed."""
        return self._vectors is not None

    def knows(self, act: str) -> bool:
        return act in self._model.acts

    def likely(self, act: str, first: int, last: int, match: Match) -> list[float]:
        """Probability that each of the pieces `first` to `last` (not included) performs the act, if its words match so."""
        if match not in self._known:
            self._known[match] = self._probabilities(match).T.tolist()
        return self._known[match][self._model.acts[act]][first:last]

    def _probabilities(self, match: Match) -> "Numbers":
        """For all pieces and acts, shape (pieces, acts)."""
        import numpy as np

        odds, others, columns = self._read()
        numbers = table(odds, others, match, **columns)
        weights = self._model.lexical if self._vectors is None else self._model.weighed
        logits = np.einsum("nas,as->na", numbers, weights[:, :-1]) + weights[:, -1]
        probabilities: Numbers = 1 / (1 + np.exp(-np.clip(logits, -30, 30)))
        return probabilities

    def _read(self) -> "tuple[Numbers, Numbers, dict[str, Numbers]]":
        """The log odds of all pieces and acts, the highest of other acts, and what the pieces are, as columns."""
        import numpy as np

        if self._columns is not None:
            return self._columns
        if self._vectors is None:
            odds = others = np.zeros((len(self._pieces), len(self._model.acts)), np.float32)
        else:
            vectors = np.stack([self._vectors[piece.segment.text] for piece in self._pieces])
            odds = self._model.meanings(vectors, self._code)
            others = highest_others(odds)
        rows = [
            (piece.segment.text.endswith("?"), piece.negated, piece.place, piece.segment.end - piece.segment.start <= SHORT)
            for piece in self._pieces
        ]
        columns = np.array(rows, np.float32).reshape(len(rows), 4)
        names = ("asks", "negated", "place", "short")
        self._columns = (odds, others, {name: columns[:, [number]] for number, name in enumerate(names)})
        return self._columns

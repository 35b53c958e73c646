"""Shares of passed calls, and by how much they differ: before and after, one agent and the colleagues, each with its interval."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import sqrt

from qa_pipeline.agreement import Estimate, wilson

FEWEST = 10
"""Decided calls below which there are only counts: the interval of a share of nine is wider than anything that it could tell."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """How many calls passed, of those that were decided."""

    passed: int = 0
    decided: int = 0

    @property
    def is_enough(self) -> bool:
        return self.decided >= FEWEST

    @property
    def estimate(self) -> Estimate:
        """The share, 0..1, with its interval by Wilson; neither for fewer than `FEWEST` calls."""
        if not self.is_enough:
            return Estimate(value=None)
        return Estimate(value=self.passed / self.decided, interval=wilson(self.passed, self.decided))


Weighed = tuple[float, Share]
"""A share, and how often it counts in a sum: -1 where it is taken away."""


def total(terms: Sequence[Weighed]) -> Estimate:
    """The sum of weighed shares of different calls, with its 95 % interval; of nothing for none.

    From the sum to each end it is as far as the root of the squares of how far each share is from that end of its own interval which moves
    the sum there. For a difference of two shares it is Newcombe's interval. The interval takes each call for one of its own.
    R. G. Newcombe (1998), Interval estimation for the difference between independent proportions: comparison of eleven methods, Statistics
    in Medicine 17(8), 873-890: method 10.
    G. Y. Zou, W. Huang and X. Zhang (2009), A note on confidence interval estimation for a linear function of binomial proportions,
    Computational Statistics & Data Analysis 53(4), 1080-1085.
    """
    if not terms or any(not share.decided for _, share in terms):
        return Estimate(value=None)
    value = below = above = 0.0
    for weight, share in terms:
        here = weight * share.passed / share.decided
        ends = sorted(weight * end for end in wilson(share.passed, share.decided))
        value += here
        below += (here - ends[0]) ** 2
        above += (ends[1] - here) ** 2
    return Estimate(value=value, interval=(value - sqrt(below), value + sqrt(above)))


def difference(after: Share, before: Share) -> Estimate:
    """By how much the share grew, -1..1, with Newcombe's interval; neither where one of them has fewer than `FEWEST` calls."""
    if not (after.is_enough and before.is_enough):
        return Estimate(value=None)
    return total([(1.0, after), (-1.0, before)])


def among(befores: Mapping[str, Share], afters: Mapping[str, Share]) -> tuple[Weighed, ...]:
    """The change of several people, each held against themselves: those who have calls on both sides count, by how many.

    So it is no change when somebody who passes often only had more calls afterwards. The weights are those of Mantel and Haenszel. Empty
    where fewer than `FEWEST` of their calls are on one side.
    N. Mantel and W. Haenszel (1959), Statistical aspects of the analysis of data from retrospective studies of disease, Journal of the
    National Cancer Institute 22(4), 719-748.
    """
    pairs = [(before, afters[who]) for who, before in befores.items() if before.decided and who in afters and afters[who].decided]
    if sum(before.decided for before, _ in pairs) < FEWEST or sum(after.decided for _, after in pairs) < FEWEST:
        return ()
    weights = [before.decided * after.decided / (before.decided + after.decided) for before, after in pairs]
    whole = sum(weights)
    terms = []
    for weight, (before, after) in zip(weights, pairs, strict=True):
        terms += [(weight / whole, after), (-weight / whole, before)]
    return tuple(terms)


def beyond(after: Share, before: Share, others: Sequence[Weighed]) -> Estimate:
    """By how much more the share grew than that of others over the same time: the difference in differences, with its interval."""
    if not (after.is_enough and before.is_enough and others):
        return Estimate(value=None)
    return total([(1.0, after), (-1.0, before), *((-weight, share) for weight, share in others)])

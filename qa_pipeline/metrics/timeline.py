"""A call as it went on: who spoke in each stretch of it, and a metric in each quarter."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import pairwise

from qa_pipeline.metrics.stretches import Stretch, common, joined, seconds
from qa_pipeline.metrics.timing import Timing
from qa_pipeline.types import AGENT, CUSTOMER

BINS = 20
"""Stretches of equal length that a call's timeline has."""


@dataclass(frozen=True, slots=True)
class Bin:
    """A stretch of the call, and who speaks in which share of it: `agent` and `customer` alone, `both` at once, only `others`, or nobody.

    The shares are 1 together.
    """

    start: float
    end: float
    agent: float
    customer: float
    both: float
    others: float
    silent: float


def timeline(timing: Timing, whole: Stretch | None = None, bins: int = BINS) -> tuple[Bin, ...]:
    """The stretches of `whole`, which is from the first word to the last if not given; none where that has no length."""
    whole = whole or timing.span
    if whole is None or whole[1] <= whole[0]:
        return ()
    edges = [whole[0] + (whole[1] - whole[0]) * place / bins for place in range(bins)] + [whole[1]]
    return tuple(_bin(timing, start, end) for start, end in pairwise(edges))


def _bin(timing: Timing, start: float, end: float) -> Bin:
    here = ((start, end),)
    agent, customer, others = (common(here, speech) for speech in (timing.speech(AGENT), timing.speech(CUSTOMER), timing.speech_of_others))
    sides = joined([*agent, *customer])
    both, of_sides = seconds(common(agent, customer)), seconds(sides)
    of_all = seconds(joined([*sides, *others]))
    length = end - start
    return Bin(
        start=start,
        end=end,
        agent=(seconds(agent) - both) / length,
        customer=(seconds(customer) - both) / length,
        both=both / length,
        others=(of_all - of_sides) / length,
        silent=max(0.0, 1 - of_all / length),
    )


def quarters(measured: Callable[[Timing], float | None], timing: Timing) -> tuple[float | None, float | None, float | None, float | None]:
    """What is measured in each quarter of the time from the first word to the last; a turn belongs to the one in which its middle lies."""
    talk, span = timing.conversation, timing.span
    if span is None or span[1] <= span[0]:
        return None, None, None, None
    parted: tuple[list[int], ...] = ([], [], [], [])
    for moment in timing.moments:
        parted[min(int(4 * ((moment.start + moment.end) / 2 - span[0]) / (span[1] - span[0])), 3)].append(moment.position)
    first, second, third, last = (
        measured(Timing(replace(talk, turns=tuple(talk.turns[place] for place in sorted(places))))) for places in parted
    )
    return first, second, third, last

"""What is usual for one person, and how far from it a value lies. By medians: one odd turn, or one odd call, must not move a norm."""

from collections.abc import Iterable
from dataclasses import dataclass
from statistics import median

FEWEST_CALLS = 10
"""Earlier calls that an agent's own norm takes."""

_SCALE = 1.4826
"""Makes the median absolute deviation of a normal distribution its standard deviation."""


@dataclass(frozen=True, slots=True)
class Norm:
    """`spread` is the median absolute deviation, scaled to a standard deviation; `count` is how many values it rests on."""

    median: float
    spread: float
    count: int

    def distance(self, value: float) -> float:
        """How many spreads the value lies above the median; negative below it."""
        return (value - self.median) / self.spread


def norm(values: Iterable[float | None], *, least: float, fewest: int = FEWEST_CALLS) -> Norm | None:
    """The norm of one person's values, None where there are fewer than `fewest`. None among them was not measured, and does not count.

    A spread below `least`, a difference that nobody would notice, is taken as `least`. Raises ValueError unless that is above 0.
    """
    if not least > 0:
        raise ValueError(f"the least spread of a norm is {least}; it must be above 0")
    known = [value for value in values if value is not None]
    if len(known) < max(fewest, 1):
        return None
    middle = median(known)
    return Norm(middle, max(_SCALE * median(abs(value - middle) for value in known), least), len(known))

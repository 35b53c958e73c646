"""How often customers take what they are offered: by agent, by product and by script variant."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from qa_pipeline.agreement import wilson
from qa_pipeline.reports import agents, wording
from qa_pipeline.reports.offered import Answer
from qa_pipeline.reports.rows import Row

FEWEST = 5
"""Offers below which there are only counts: the interval of a share of four is wider than anything that it could tell."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversion:
    """Offers of one agent, product or variant, by the customers' answers; `ignored` are those without one.

    The interval takes each offer for a customer's decision of its own. Offers of one call are decided together to some degree, so with
    many in each call it is rather too narrow.
    """

    name: str
    taken: int
    refused: int
    ignored: int

    @property
    def offered(self) -> int:
        return self.taken + self.refused + self.ignored

    @property
    def answered(self) -> int:
        return self.taken + self.refused

    @property
    def share(self) -> float | None:
        """Taken of what was offered, 0..1; None for fewer than `FEWEST` offers."""
        return self.taken / self.offered if self.offered >= FEWEST else None

    @property
    def interval(self) -> tuple[float, float] | None:
        """The 95 % interval of the share, where there is one."""
        return wilson(self.taken, self.offered) if self.offered >= FEWEST else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversions:
    """All offers, and those of each agent, product and script variant, the most offered first.

    `calls` had an offer. `by_script` is empty when none of them names its variant.
    """

    calls: int
    total: Conversion
    by_agent: tuple[Conversion, ...]
    by_product: tuple[Conversion, ...]
    by_script: tuple[Conversion, ...]


def conversions(calls: Iterable[Row]) -> Conversions:
    found = [row for row in calls if row.offers]
    called = agents.called((row.agent, row.agent_name) for row in found)
    answers = [(called[row.agent], product, row.script, answer) for row in found for product, answer in row.offers]
    by_script = _grouped((script, answer) for _, _, script, answer in answers)
    return Conversions(
        calls=len(found),
        total=_conversion("", [answer for *_, answer in answers]),
        by_agent=_grouped((agent, answer) for agent, _, _, answer in answers),
        by_product=_grouped((product, answer) for _, product, _, answer in answers),
        by_script=by_script if any(one.name != wording.NOTHING for one in by_script) else (),
    )


def _grouped(named: Iterable[tuple[str, Answer]]) -> tuple[Conversion, ...]:
    groups: dict[str, list[Answer]] = {}
    for name, answer in named:
        groups.setdefault(name, []).append(answer)
    made = (_conversion(name, answers) for name, answers in groups.items())
    return tuple(sorted(made, key=lambda one: (-one.offered, one.name.casefold(), one.name)))


def _conversion(name: str, answers: Sequence[Answer]) -> Conversion:
    counts = Counter(answers)
    return Conversion(name=name, taken=counts["taken"], refused=counts["refused"], ignored=counts["ignored"])

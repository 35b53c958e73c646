"""How often customers take what they are offered: by agent, by product and by script variant."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from qa_pipeline.agreement import wilson
from qa_pipeline.reports import agents, wording
from qa_pipeline.types import Evidence, Metadata, Report, ScoredCall

Answer = Literal["taken", "refused", "ignored"]

FEWEST = 5
"""Offers below which there are only counts: the interval of a share of four is wider than anything that it could tell."""

SCRIPT = "script"
"""The key of the metadata that names the variant of the script which the agent was to follow."""


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


def offers(report: Report) -> dict[str, Answer]:
    """Each product that was offered in a call, with the answer to its first offer.

    Several criteria may list one offer: it is still one. Evidence of a product without an answer is none, because nobody looked for it.
    """
    first: dict[str, tuple[tuple[int, float], Answer]] = {}
    for evidence in (one for result in report.criteria for one in result.evidence):
        if not evidence.product or evidence.answer is None:
            continue
        moment = _moment(evidence)
        if evidence.product not in first or moment < first[evidence.product][0]:
            first[evidence.product] = moment, evidence.answer
    return {product: answer for product, (_, answer) in first.items()}


def conversions(calls: Iterable[ScoredCall]) -> Conversions:
    found = [(call.conversation.metadata, offered) for call in calls if (offered := offers(call.report))]
    called = agents.names([metadata for metadata, _ in found])
    answers = [
        (called[agents.key(metadata)], product, script(metadata), answer)
        for metadata, offered in found
        for product, answer in offered.items()
    ]
    by_script = _grouped((variant, answer) for _, _, variant, answer in answers)
    return Conversions(
        calls=len(found),
        total=_conversion("", [answer for *_, answer in answers]),
        by_agent=_grouped((agent, answer) for agent, _, _, answer in answers),
        by_product=_grouped((product, answer) for _, product, _, answer in answers),
        by_script=by_script if any(one.name != wording.NOTHING for one in by_script) else (),
    )


def script(metadata: Metadata) -> str:
    """The script variant of a call, a text or a number; anything else names none."""
    variant = metadata.extra.get(SCRIPT)
    if isinstance(variant, bool) or not isinstance(variant, (str, int, float)):
        return wording.NOTHING
    return " ".join(str(variant).split()) or wording.NOTHING


def _moment(evidence: Evidence) -> tuple[int, float]:
    """Orders offers in a call. A chat has no times, but its turns are in order; within a turn the time tells."""
    return evidence.turn, evidence.start if evidence.start is not None else 0.0


def _grouped(named: Iterable[tuple[str, Answer]]) -> tuple[Conversion, ...]:
    groups: dict[str, list[Answer]] = {}
    for name, answer in named:
        groups.setdefault(name, []).append(answer)
    made = (_conversion(name, answers) for name, answers in groups.items())
    return tuple(sorted(made, key=lambda one: (-one.offered, one.name.casefold(), one.name)))


def _conversion(name: str, answers: Sequence[Answer]) -> Conversion:
    counts = Counter(answers)
    return Conversion(name=name, taken=counts["taken"], refused=counts["refused"], ignored=counts["ignored"])

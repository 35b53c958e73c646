"""What calls come to, added up one by one: by agent, by criterion and by product, with intervals where there is one to be had."""

from array import array
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from math import sqrt
from statistics import fmean, stdev
from typing import Literal

from qa_pipeline.agreement import wilson
from qa_pipeline.export import columns
from qa_pipeline.reports import agents, conversion, profile
from qa_pipeline.types import Metadata, Verdict
from qa_pipeline.types.facts import CallFacts, VerdictFact

FEWEST = profile.FEWEST
"""Calls, or verdicts, below which there are only counts."""

MANY = 1000
"""Calls from which on the interval of a mean is Student's: samples would say the same, and take their numbers times as much memory."""

Interval = tuple[float, float]

Trend = Literal["better", "worse", "alike"]
"""Whether the scores of two periods differ by more than chance explains."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """How many of how many. The share, 0..1, and its 95 % interval are None for fewer than `fewest`."""

    hits: int
    of: int
    fewest: int = FEWEST

    @property
    def value(self) -> float | None:
        return self.hits / self.of if self.of >= self.fewest else None

    @property
    def interval(self) -> Interval | None:
        return wilson(self.hits, self.of) if self.of >= self.fewest else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Mean:
    """The mean of `calls` scores, 0..100; None for fewer than `FEWEST`. The interval holds 95 %; None too where all are alike."""

    calls: int
    value: float | None = None
    interval: Interval | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """How much higher the mean score is than that of the period before, with the 95 % interval of that difference."""

    value: float
    interval: Interval

    @property
    def trend(self) -> Trend:
        return "better" if self.interval[0] > 0 else "worse" if self.interval[1] < 0 else "alike"


@dataclass(slots=True)
class Agent:
    """An agent's calls. `scores` are those of the calls that have one, `before` those of the period before."""

    agent_id: str = ""
    team: str = ""
    calls: int = 0
    auto_fails: int = 0
    undecided: int = 0
    offered: int = 0
    taken: int = 0
    scores: "array[float]" = field(default_factory=lambda: array("d"))
    before: "array[float]" = field(default_factory=lambda: array("d"))

    @property
    def score(self) -> Mean:
        return mean(self.scores)

    @property
    def score_before(self) -> Mean:
        return mean(self.before)

    @property
    def change(self) -> Change | None:
        return change(self.score_before, self.score)

    @property
    def sold(self) -> Share:
        return Share(hits=self.taken, of=self.offered, fewest=conversion.FEWEST)


@dataclass(slots=True)
class Criterion:
    """A criterion of one scorecard, in all its versions."""

    section: str
    critical: bool
    verdicts: Counter[Verdict] = field(default_factory=Counter)

    @property
    def passed(self) -> Share:
        """Of the verdicts that were decided."""
        passed = self.verdicts[Verdict.PASS]
        return Share(hits=passed, of=passed + self.verdicts[Verdict.FAIL])


@dataclass(slots=True)
class Product:
    """What customers answered when it was offered."""

    answers: Counter[str] = field(default_factory=Counter)

    @property
    def taken(self) -> Share:
        return Share(hits=self.answers["taken"], of=self.answers.total(), fewest=conversion.FEWEST)


class Tally:
    """Takes calls one by one; of each, its score alone stays in memory."""

    def __init__(self) -> None:
        self.calls = 0
        self.undecided = 0
        self.auto_fails = 0
        self.seconds = 0.0
        self.criteria: dict[tuple[str, str], Criterion] = {}
        self.products: dict[str, Product] = {}
        self._agents: dict[tuple[str, str], Agent] = {}
        self._known: dict[tuple[str, str], Metadata] = {}

    def add(self, call: CallFacts) -> None:
        agent = self._agent(call)
        undecided = columns.count(call, Verdict.UNSURE)
        self.calls += 1
        self.undecided += undecided
        self.auto_fails += call.auto_fail
        self.seconds += call.duration or 0.0
        agent.calls += 1
        agent.auto_fails += call.auto_fail
        agent.undecided += undecided
        agent.team = call.team or agent.team  # calls come in the order of their time: the newest team
        if call.score is not None:
            agent.scores.append(call.score)
        for verdict in call.verdicts:
            self._criterion(call.scorecard, verdict).verdicts[verdict.verdict] += 1
        for offer in columns.offers(call):
            agent.offered += 1
            agent.taken += offer.answer == "taken"
            self.products.setdefault(offer.product, Product()).answers[str(offer.answer)] += 1

    def add_earlier(self, call: CallFacts) -> None:
        """Takes a call of the period before. Only what it scored matters."""
        key = _key(call)
        if call.score is not None and key in self._agents:
            self._agents[key].before.append(call.score)

    def agents(self) -> list[tuple[str, Agent]]:
        """Each agent with what they are called; those with most calls first, calls that name nobody last."""
        called = agents.names(list(self._known.values()))
        found = [(called[agents.key(metadata)], self._agents[key]) for key, metadata in self._known.items() if key != agents.NOBODY]
        found.sort(key=lambda one: (-one[1].calls, one[0].casefold(), one[0]))
        nobody = self._agents.get(agents.NOBODY)
        return [*found, ("", nobody)] if nobody is not None else found

    def _agent(self, call: CallFacts) -> Agent:
        key = _key(call)
        known = self._agents.get(key)
        if known is None:
            known = self._agents[key] = Agent(agent_id=call.agent_id)
        if key not in self._known or (call.agent_name and not self._known[key].agent_name):
            self._known[key] = Metadata(agent_id=call.agent_id or None, agent_name=call.agent_name or None)
        return known

    def _criterion(self, scorecard: str, verdict: VerdictFact) -> Criterion:
        key = (scorecard, verdict.criterion)
        known = self.criteria.get(key)
        if known is None:
            known = self.criteria[key] = Criterion(section=verdict.section, critical=verdict.critical)
        known.critical = verdict.critical
        return known


def _key(call: CallFacts) -> tuple[str, str]:
    """An agent is known by the id; by the name only where there is none."""
    return (call.agent_id, "") if call.agent_id else ("", call.agent_name)


# ---------------------------------------------------------------------------------------------------------------------
# Figures


def mean(scores: Sequence[float]) -> Mean:
    """The mean with its interval: by bootstrap, and of more than `MANY` by Student's t."""
    if len(scores) < FEWEST:
        return Mean(calls=len(scores))
    value = fmean(scores)
    if len(scores) <= MANY:
        return Mean(calls=len(scores), value=value, interval=profile.interval(scores))
    reach = profile.student(len(scores) - 1) * stdev(scores) / sqrt(len(scores))
    return Mean(calls=len(scores), value=value, interval=(max(0.0, value - reach), min(100.0, value + reach)) if reach else None)


def change(before: Mean, after: Mean) -> Change | None:
    """How the mean changed; None where one of them has no interval.

    The interval of the difference is put together from those of the two, which need not be symmetric.
    G. Y. Zou and A. Donner (2008), Construction of confidence limits about effect measures, Statistics in Medicine 27(10), 1693-1702.
    """
    if before.value is None or after.value is None or before.interval is None or after.interval is None:
        return None
    value = after.value - before.value
    down = sqrt((after.value - after.interval[0]) ** 2 + (before.interval[1] - before.value) ** 2)
    up = sqrt((after.interval[1] - after.value) ** 2 + (before.value - before.interval[0]) ** 2)
    return Change(value=value, interval=(value - down, value + up))


Titles = Mapping[str, str]
"""Titles of criteria by their ids."""

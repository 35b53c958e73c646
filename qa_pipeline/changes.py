"""What scoring again changes: by call, by criterion, by agent."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from qa_pipeline.reports import wording
from qa_pipeline.types import Conversation, Report

Verdicts = tuple[str | None, str | None]
"""A criterion's verdict before and after; None where the scorecard did not have it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A call's newest score and the one that follows it. `verdicts` has the criteria that differ."""

    call_id: str
    agent: str
    before: float | None
    after: float | None
    auto_fail: tuple[bool, bool]
    scorecards: tuple[str, str]
    verdicts: Mapping[str, Verdicts]

    @property
    def differs(self) -> bool:
        return bool(self.verdicts) or self.before != self.after or self.auto_fail[0] is not self.auto_fail[1]


@dataclass(slots=True)
class Agent:
    """What becomes of one agent's calls."""

    calls: int = 0
    changed: int = 0
    before: list[float] = field(default_factory=list)
    after: list[float] = field(default_factory=list)

    def add(self, change: Change) -> None:
        self.calls += 1
        self.changed += change.differs
        self.before += [] if change.before is None else [change.before]
        self.after += [] if change.after is None else [change.after]


@dataclass(slots=True)
class Tally:
    """What became of all calls. `already` has this score as its newest; `left` is of other scorecards; `failed` holds ids with reasons."""

    scored: int = 0
    already: int = 0
    left: int = 0
    changed: int = 0
    failed: list[tuple[str, str]] = field(default_factory=list)
    criteria: dict[str, Counter[Verdicts]] = field(default_factory=dict)
    agents: dict[str, Agent] = field(default_factory=dict)
    scorecards: Counter[tuple[str, str]] = field(default_factory=Counter)
    gained: list[str] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)

    @property
    def done(self) -> int:
        return self.scored + self.already + self.left + len(self.failed)

    def add(self, change: Change) -> None:
        self.scored += 1
        self.agents.setdefault(change.agent, Agent()).add(change)
        if not change.differs:
            return
        self.changed += 1
        for criterion, verdicts in change.verdicts.items():
            self.criteria.setdefault(criterion, Counter())[verdicts] += 1
        if change.scorecards[0] != change.scorecards[1]:
            self.scorecards[change.scorecards] += 1
        if change.auto_fail[0] is not change.auto_fail[1]:
            (self.gained if change.auto_fail[1] else self.lost).append(change.call_id)


def change_of(conversation: Conversation, before: Report, after: Report) -> Change:
    old = {result.id: result.verdict.value for result in before.criteria}
    new = {result.id: result.verdict.value for result in after.criteria}
    verdicts = {name: (old.get(name), new.get(name)) for name in {**new, **old} if old.get(name) != new.get(name)}
    return Change(
        call_id=conversation.call_id,
        agent=wording.agent(conversation.metadata),
        before=before.score,
        after=after.score,
        auto_fail=(before.auto_fail, after.auto_fail),
        scorecards=(before.scorecard, after.scorecard),
        verdicts=verdicts,
    )

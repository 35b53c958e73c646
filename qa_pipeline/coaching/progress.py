"""Did it help? An agent's verdicts on a criterion before and after samples of it were assigned, with what speaks against a quick yes.

An agent who is chosen after a bad week gets better by chance: the next weeks are more like all others. So what came after is held against
three things: the weeks before, the agent's longer history, and colleagues who were not assigned anything over the same weeks.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Literal

from qa_pipeline.agreement import Estimate
from qa_pipeline.coaching import shares
from qa_pipeline.coaching.shares import Share
from qa_pipeline.store import Store, facts
from qa_pipeline.store.assignments import Assignment
from qa_pipeline.types import Verdict
from qa_pipeline.types.facts import CallFacts, Selection

DAYS = 28
"""Days before and after an assignment that are compared: whole weeks, so that each day of the week is in both as often."""

HISTORY = 364
"""Days before those that are an agent's longer history."""

Period = Literal["history", "before", "after"]
Whose = Literal["team", "all", "none"]

Answer = Literal["too early", "better", "better, unchecked", "back to usual", "so did colleagues", "not clear", "worse", "worse, unchecked"]
"""What can be said.

`too early` while one side has too few decided calls. `better`: more passes than before, than over the longer history, and by more than
colleagues, each beyond its interval; `better, unchecked` where nothing speaks against it, but history or colleagues are missing.
`back to usual`: more than before, but perhaps no more than over the longer history. `so did colleagues`: they may have improved as much.
`worse` is fewer passes, likewise. `not clear`: the interval holds both more and fewer.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdicts:
    """How many calls of a period had which verdict on the criterion. What is `unsure` waits for a person, `na` says nothing."""

    passed: int = 0
    failed: int = 0
    unsure: int = 0
    na: int = 0

    @property
    def share(self) -> Share:
        return Share(passed=self.passed, decided=self.passed + self.failed)


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """An assignment, and what its agent's calls say. `agent` is what the agent is called; `since` and `until` bound what is compared.

    `change` is from before to after, `over_history` from the longer history to after, `beyond_colleagues` by how much more than
    `colleagues` (`whose`, how many) changed; each a difference of shares, -1..1, with its 95 % interval, None where there are too few
    calls. `later` tells that another assignment of the same criterion to the same agent ends the calls after this one.
    `other_scorecard` tells that the calls before and after were not scored by the same version of a scorecard.
    """

    assignment: Assignment
    agent: str
    team: str
    since: str
    until: str
    history: Verdicts
    before: Verdicts
    after: Verdicts
    change: Estimate
    over_history: Estimate
    beyond_colleagues: Estimate
    colleagues_change: Estimate
    colleagues: int
    whose: Whose
    later: bool
    other_scorecard: bool
    answer: Answer


@dataclass(slots=True)
class _Window:
    """What is counted for one assignment."""

    assignment: Assignment
    start: datetime
    end: datetime
    days: timedelta
    later: bool
    own: dict[Period, Counter[Verdict]] = field(default_factory=lambda: defaultdict(Counter))
    cards: dict[Period, set[tuple[str, int]]] = field(default_factory=lambda: defaultdict(set))
    others: dict[tuple[str, str], dict[Period, Counter[Verdict]]] = field(default_factory=lambda: defaultdict(lambda: defaultdict(Counter)))
    name: str = ""
    team: str = ""

    def period(self, at: datetime) -> Period | None:
        if self.start <= at < self.end:
            return "after"
        if self.start - self.days <= at < self.start:
            return "before"
        if self.start - self.days - timedelta(days=HISTORY) <= at < self.start - self.days:
            return "history"
        return None

    def is_own(self, call: CallFacts) -> bool:
        return self.assignment.agent in (call.agent_id, call.agent_name)

    def add(self, call: CallFacts, at: datetime, verdict: Verdict) -> None:
        """Adds a call of any of the agents that were assigned something."""
        period = self.period(at)
        if period is not None and self.is_own(call):
            self.own[period][verdict] += 1
            self.cards[period].add((call.scorecard, call.version))
            self.name, self.team = call.agent_name or call.agent_id, call.team  # the newest call comes last

    def add_other(self, call: CallFacts, at: datetime, verdict: Verdict) -> None:
        """Adds a call of anybody, from before or after."""
        period = self.period(at)
        if period in ("before", "after") and not self.is_own(call) and key(call):
            self.others[key(call), call.team][period][verdict] += 1


def key(call: CallFacts) -> str:
    """By what an agent is known: the id, and the name only where there is none."""
    return call.agent_id or call.agent_name


def rows(
    store: Store, assignments: Sequence[Assignment], *, days: int = DAYS, now: datetime | None = None, everybody: Sequence[Assignment] = ()
) -> list[Progress]:
    """What came of each assignment, in their order. `everybody` are all assignments that count, where these are only some of them.

    `days` before an assignment are compared with up to as many after it; a later one of the same criterion to the same agent ends them.
    Colleagues are those of the agent's team at that time, or all others where the team has too few calls, without whoever was assigned
    something on the criterion from the first of these days on. Calls are read once for each criterion, however many assignments there are.
    """
    until = now or datetime.now(UTC)
    known = everybody or assignments
    windows = {one.id: _window(one, known, timedelta(days=days), until) for one in assignments}
    for criterion in dict.fromkeys(one.criterion for one in assignments):
        _count(store, criterion, [window for window in windows.values() if window.assignment.criterion == criterion])
    return [_progress(windows[one.id], known) for one in assignments]


def _window(one: Assignment, known: Iterable[Assignment], days: timedelta, now: datetime) -> _Window:
    start = _time(one.at)
    end = min(start + days, now)
    same = (_time(other.at) for other in known if (other.agent, other.criterion) == (one.agent, one.criterion) and other.id != one.id)
    later = min((at for at in same if start < at < end), default=None)
    return _Window(assignment=one, start=start, end=end if later is None else later, days=days, later=later is not None)


def _count(store: Store, criterion: str, windows: Sequence[_Window]) -> None:
    """Reads the calls of the agents over all of the time, and everybody's only from before and after."""
    first = min(window.start - window.days for window in windows)
    last = max(window.end for window in windows)
    agents = tuple(dict.fromkeys(window.assignment.agent for window in windows))
    own = Selection(since=(first - timedelta(days=HISTORY)).isoformat(), until=last.isoformat(), agents=agents)
    for call, verdict in facts.candidates(store, own, criteria=(criterion,), newest_first=False):
        for window in windows:
            window.add(call, _time(call.at), verdict.verdict)
    everybody = Selection(since=first.isoformat(), until=last.isoformat())
    for call, verdict in facts.candidates(store, everybody, criteria=(criterion,), newest_first=False):
        for window in windows:
            window.add_other(call, _time(call.at), verdict.verdict)


def _progress(window: _Window, known: Sequence[Assignment]) -> Progress:
    history, before, after = (_verdicts(window.own[period]) for period in ("history", "before", "after"))
    whose, befores, afters = _colleagues(window, known)
    others = shares.among(befores, afters)
    change = shares.difference(after.share, before.share)
    over_history = shares.difference(after.share, history.share)
    beyond = shares.beyond(after.share, before.share, others)
    return Progress(
        assignment=window.assignment,
        agent=window.name or window.assignment.agent,
        team=window.team,
        since=(window.start - window.days).isoformat(timespec="seconds"),
        until=window.end.isoformat(timespec="seconds"),
        history=history,
        before=before,
        after=after,
        change=change,
        over_history=over_history,
        beyond_colleagues=beyond,
        colleagues_change=shares.total(others),
        colleagues=len(others) // 2,
        whose=whose,
        later=window.later,
        other_scorecard=bool(window.cards["before"] and window.cards["after"] and window.cards["before"] != window.cards["after"]),
        answer=_answer(change, over_history, beyond),
    )


def _colleagues(window: _Window, known: Sequence[Assignment]) -> tuple[Whose, Mapping[str, Share], Mapping[str, Share]]:
    """Whose calls are compared, and their shares before and after, by agent: the team's if they are enough, else everybody's."""
    own = window.assignment
    assigned = {one.agent for one in known if one.criterion == own.criterion and window.start - window.days <= _time(one.at) < window.end}
    wanted: tuple[tuple[Whose, bool], ...] = (("team", True), ("all", False))
    for whose, of_team in wanted:
        if of_team and not window.team:
            continue
        befores, afters = (_shares(window, period, assigned, window.team if of_team else None) for period in ("before", "after"))
        if shares.among(befores, afters):
            return whose, befores, afters
    return "none", {}, {}


def _shares(window: _Window, period: Period, assigned: set[str], team: str | None) -> dict[str, Share]:
    counts: dict[str, Counter[Verdict]] = defaultdict(Counter)
    for (agent, of), periods in window.others.items():
        if agent not in assigned and team in (None, of):
            counts[agent] += periods[period]
    return {agent: _verdicts(found).share for agent, found in counts.items()}


def _verdicts(counts: Mapping[Verdict, int]) -> Verdicts:
    passed, failed, unsure, na = (counts.get(one, 0) for one in (Verdict.PASS, Verdict.FAIL, Verdict.UNSURE, Verdict.NA))
    return Verdicts(passed=passed, failed=failed, unsure=unsure, na=na)


def _answer(change: Estimate, over_history: Estimate, beyond: Estimate) -> Answer:
    if change.interval is None:
        return "too early"
    if change.interval[0] <= 0 <= change.interval[1]:
        return "not clear"
    is_more = change.interval[0] > 0
    if over_history.interval is not None and not _confirms(over_history.interval, is_more=is_more):
        return "back to usual"
    if beyond.interval is not None and not _confirms(beyond.interval, is_more=is_more):
        return "so did colleagues"
    if over_history.interval is None or beyond.interval is None:
        return "better, unchecked" if is_more else "worse, unchecked"
    return "better" if is_more else "worse"


def _confirms(interval: tuple[float, float], *, is_more: bool) -> bool:
    return interval[0] > 0 if is_more else interval[1] < 0


def _time(written: str) -> datetime:
    read = datetime.fromisoformat(written)
    return read if read.tzinfo else read.replace(tzinfo=UTC)

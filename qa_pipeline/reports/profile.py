"""How agents speak with customers over several calls: shares, means and medians, with intervals where there is one to be had.

Of all calls of each agent, or of each week or month of them. Calls are what is counted: turns of one call are alike, and ten turns of one
call tell less of an agent than one turn of each of ten.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from math import sqrt
from statistics import NormalDist, fmean, median
from typing import Literal

from qa_pipeline.agreement import wilson
from qa_pipeline.reports import agents
from qa_pipeline.reports.rows import Row

Period = Literal["week", "month"]

FEWEST = 10
"""Calls below which there are only counts, as for an agent's own norm (`norms.FEWEST_CALLS`).

`interval` was tried on samples of the 70 labelled calls: it held the mean of all of them in 94 of 100 samples of ten calls, and of five in
92 (politeness) and 88 (mood) where it should in 95.
"""

SECTIONS = frozenset({"politeness", "conduct"})
"""The sections of the scorecards that say how an agent treats customers."""

_DRAWS = 2_000_000
"""Values that are drawn for one interval: two thousand samples of up to a thousand calls, fewer of more, whose intervals are narrow."""

_SEED = 20_260_401


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A number of an agent: a share, a mean or a median.

    `calls` is how many it rests on. `value` is None for fewer than `FEWEST`. `interval` holds 95 %; it is None where `value` is, for a
    median, and for a mean of calls that are all alike.
    """

    calls: int
    value: float | None = None
    interval: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """An agent's calls, or those of one period: `2026-W47` or `2026-11`, None where none was asked for or a call has no time.

    `share` is that of the verdicts of `SECTIONS` which passed: `passed` of `decided`. Its interval takes each verdict for one of its own;
    those of one call are decided together to some degree, so it is rather too narrow. `politeness` is the mean, over calls, of the mean
    rating of the agent's turns, `turned` that of how the customers' mood turned, -2 to 2. The medians over calls are `pace`, in percent of
    what is usual in the language, `words_per_minute`, only where all calls are in one language, and `answer`, the seconds until the agent
    answers. `impatient` calls, of the `followed` ones that were long enough to tell, are marked as getting impatient.
    """

    agent: str
    period: str | None
    calls: int
    passed: int
    decided: int
    share: Figure
    politeness: Figure
    turned: Figure
    pace: Figure
    words_per_minute: Figure
    answer: Figure
    impatient: int
    followed: int


def profiles(calls: Iterable[Row], period: Period | None = None) -> tuple[Profile, ...]:
    """Those with most calls first; an agent's periods in their order, calls without a time last. Calls that name no agent are left out."""
    known = [row for row in calls if row.agent != agents.NOBODY]
    called = agents.called((row.agent, row.agent_name) for row in known)
    grouped: dict[agents.Key, dict[str | None, list[Row]]] = {}
    for row in known:
        grouped.setdefault(row.agent, {}).setdefault(period_of(row.started_at, period), []).append(row)
    found = [
        (sum(len(part) for part in own.values()), _profile(called[key], name, part))
        for key, own in grouped.items()
        for name, part in own.items()
    ]
    found.sort(key=lambda one: (-one[0], one[1].agent.casefold(), one[1].agent, one[1].period is None, one[1].period or ""))
    return tuple(profile for _, profile in found)


def period_of(started_at: str | None, period: Period | None) -> str | None:
    """The ISO 8601 week, `2026-W47`, or the month, `2026-11`, by the clock of the call; None without a period or a time."""
    if period is None or not started_at:
        return None
    try:
        at = datetime.fromisoformat(started_at)
    except ValueError:
        return None
    year, week, _ = at.isocalendar()
    return f"{year}-W{week:02}" if period == "week" else f"{at:%Y-%m}"


def _profile(agent: str, period: str | None, calls: Sequence[Row]) -> Profile:
    verdicts = [decided for row in calls if (decided := _decided(row))]
    tones = [row.tone for row in calls if row.tone is not None]
    one_language = len({row.language for row in calls}) == 1
    trends = [tone.impatient for tone in tones if tone.impatient is not None]
    return Profile(
        agent=agent,
        period=period,
        calls=len(calls),
        passed=sum(sum(call) for call in verdicts),
        decided=sum(len(call) for call in verdicts),
        share=share(verdicts),
        politeness=mean(tone.politeness for tone in tones),
        turned=mean(tone.turned for tone in tones),
        pace=middle(_measured(calls, "relative_pace")),
        words_per_minute=middle(_measured(calls, "words_per_minute") if one_language else ()),
        answer=middle(_measured(calls, "median_response_time")),
        impatient=sum(trends),
        followed=len(trends),
    )


def _decided(row: Row) -> list[bool]:
    """Whether each verdict of `SECTIONS` passed; `unsure` waits for a person, and `na` says nothing."""
    asked = zip(row.questions, row.verdicts, strict=True)
    return [verdict == "p" for question, verdict in asked if question.section in SECTIONS and verdict in "pf"]


def _measured(calls: Iterable[Row], name: str) -> list[float]:
    return [row.measures[name] for row in calls if row.tone is not None and name in row.measures]


# ---------------------------------------------------------------------------------------------------------------------
# Figures


def share(verdicts: Sequence[Sequence[bool]]) -> Figure:
    """The share of passed verdicts, given by call, with its interval by Wilson."""
    if len(verdicts) < FEWEST:
        return Figure(calls=len(verdicts))
    passed, decided = sum(sum(call) for call in verdicts), sum(len(call) for call in verdicts)
    return Figure(calls=len(verdicts), value=passed / decided, interval=wilson(passed, decided))


def mean(values: Iterable[float | None]) -> Figure:
    """The mean over calls of one value each, with its interval by bootstrap; None was not measured, and does not count."""
    known = [value for value in values if value is not None]
    if len(known) < FEWEST:
        return Figure(calls=len(known))
    return Figure(calls=len(known), value=fmean(known), interval=interval(known))


def middle(values: Sequence[float]) -> Figure:
    """The median over calls of one value each."""
    return Figure(calls=len(values), value=median(values) if len(values) >= FEWEST else None)


def interval(values: Sequence[float]) -> tuple[float, float] | None:
    """The 95 % interval of a mean: percentiles of the means of as many values, drawn with replacement.

    The percentiles lie further out than 2.5 and 97.5, by as much as Student's t needs for so few values: of ten, an interval between those
    two held the mean in 90 of 100 samples only. The same values, in any order, always give the same interval. None for fewer than two, and
    where all are equal: of what never happened, samples of what did say nothing.
    B. Efron (1979), Bootstrap methods: another look at the jackknife, The Annals of Statistics 7(1), 1-26.
    T. C. Hesterberg (2015), What teachers should know about the bootstrap, The American Statistician 69(4), 371-386: expanded percentiles.
    """
    import numpy as np

    count = len(values)
    if count < 2 or min(values) == max(values):
        return None
    drawn = np.random.default_rng(_SEED).integers(count, size=(min(2000, max(500, _DRAWS // count)), count))
    means = np.sort(values)[drawn].mean(axis=1)
    tail = NormalDist().cdf(-sqrt(count / (count - 1)) * student(count - 1))
    low, high = np.quantile(means, [tail, 1 - tail])
    return float(low), float(high)


def student(freedom: int) -> float:
    """How many standard errors on each side of a mean hold 95 % with so many degrees of freedom, to 0.001 from nine on.

    M. Abramowitz and I. A. Stegun (1964), Handbook of Mathematical Functions, 26.7.5.
    """
    z = NormalDist().inv_cdf(0.975)
    first = (z**3 + z) / 4
    second = (5 * z**5 + 16 * z**3 + 3 * z) / 96
    third = (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / 384
    return z + first / freedom + second / freedom**2 + third / freedom**3

"""How far the machine's verdicts agree with people's: on the same criterion of the same call, one pair of verdicts each.

Everything is a function of a confusion: how often each pair (person's verdict, machine's verdict) occurs. What a person left `unsure` is
no yardstick, and is not paired. The machine's `unsure` is an answer, but never the same one as the person's.
"""

import random
import statistics
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import sqrt
from typing import Literal

from qa_pipeline.types import CriterionResult, Verdict

Pair = tuple[Verdict, Verdict]
"""What a person said of a criterion, and what the machine said."""

Confusion = Mapping[Pair, int]
"""How often each pair occurs. A Counter of pairs is one."""

By = Literal["criterion", "language", "scorecard"]

_DRAWS = 200_000
"""Calls that are drawn for one interval: a thousand samples of up to 200 calls, fewer of more, whose intervals are narrow anyway."""

_SEED = 20_260_401
_Z = 1.959964
"""Standard deviations on each side of the mean that hold 95 % of a normal distribution."""

_FOUND: Pair = (Verdict.FAIL, Verdict.FAIL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """What a person and the machine say of one criterion in one call. `call` tells calls apart; `result` is the machine's."""

    call: str
    language: str
    scorecard: str
    person: Verdict
    result: CriterionResult

    def __post_init__(self) -> None:
        if self.person is Verdict.UNSURE:
            raise ValueError(f"{self.call}, {self.criterion}: what the person left unsure is nothing to agree with")

    @property
    def criterion(self) -> str:
        return self.result.id

    @property
    def pair(self) -> Pair:
        return self.person, self.result.verdict

    @property
    def agrees(self) -> bool:
        return self.person is self.result.verdict

    @property
    def false_critical_fail(self) -> bool:
        """The machine takes the whole score for something that the person does not fail: the dearest mistake there is."""
        return self.result.critical and self.result.verdict is Verdict.FAIL and not self.agrees


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """A number, None where there is nothing to compute it from, and its 95 % interval, None where there is none to be had."""

    value: float | None
    interval: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """How well machine and people agree on some judgements.

    `accuracy` is over all verdicts, `decided` over those that the machine decided. `precision`, `recall` and `f1` are of finding fails.
    `confusion` holds (person's verdict, machine's verdict, how often), the most frequent first.
    """

    calls: int
    verdicts: int
    accuracy: Estimate
    decided: Estimate
    kappa: Estimate
    precision: Estimate
    recall: Estimate
    f1: Estimate
    unsure: Estimate
    confusion: tuple[tuple[Verdict, Verdict, int], ...]
    false_critical_fails: int

    @property
    def confused(self) -> tuple[tuple[Verdict, Verdict, int], ...]:
        """The part of the confusion in which machine and person differ."""
        return tuple(row for row in self.confusion if row[0] is not row[1])


# ---------------------------------------------------------------------------------------------------------------------
# Of a confusion


def accuracy(confusion: Confusion) -> Estimate:
    """The share of all verdicts in which the machine says what the person says. `unsure` is not what the person says."""
    return _share(_right(confusion), sum(confusion.values()))


def decided(confusion: Confusion) -> Estimate:
    """The same share of the verdicts that the machine decided: how far it is right when it says something."""
    return _share(_right(confusion), sum(count for (_, machine), count in confusion.items() if machine is not Verdict.UNSURE))


def unsure(confusion: Confusion) -> Estimate:
    """The share of the verdicts that the machine leaves to a person."""
    return _share(_machine(confusion, Verdict.UNSURE), sum(confusion.values()))


def precision(confusion: Confusion) -> Estimate:
    """Of the machine's fails, the share that the person fails too."""
    return _share(confusion.get(_FOUND, 0), _machine(confusion, Verdict.FAIL))


def recall(confusion: Confusion) -> Estimate:
    """Of the person's fails, the share that the machine fails too. One that it is unsure of it has not found."""
    return _share(confusion.get(_FOUND, 0), _person(confusion, Verdict.FAIL))


def f1(confusion: Confusion) -> float | None:
    """The harmonic mean of precision and recall; None when neither fails anything."""
    fails = _machine(confusion, Verdict.FAIL) + _person(confusion, Verdict.FAIL)
    return 2 * confusion.get(_FOUND, 0) / fails if fails else None


def kappa(confusion: Confusion) -> float | None:
    """Cohen's kappa: by how much machine and person agree more than two who say each verdict as often, but without listening.

    1 is full agreement, 0 no better than chance. `unsure` is a category of its own, in which nobody agrees with the machine. None when
    both always say the same one verdict, because chance alone would agree as well.
    J. Cohen (1960), A coefficient of agreement for nominal scales, Educational and Psychological Measurement 20(1), 37-46.
    """
    count = sum(confusion.values())
    # In whole numbers, so that full agreement by chance is exactly that.
    by_chance = sum(_person(confusion, verdict) * _machine(confusion, verdict) for verdict in Verdict)
    if by_chance == count**2:
        return None
    return (count * _right(confusion) - by_chance) / (count**2 - by_chance)


def _share(hits: int, of: int) -> Estimate:
    return Estimate(value=hits / of, interval=wilson(hits, of)) if of else Estimate(value=None)


def _right(confusion: Confusion) -> int:
    return sum(count for (person, machine), count in confusion.items() if person is machine)


def _person(confusion: Confusion, verdict: Verdict) -> int:
    return sum(count for (person, _), count in confusion.items() if person is verdict)


def _machine(confusion: Confusion, verdict: Verdict) -> int:
    return sum(count for (_, machine), count in confusion.items() if machine is verdict)


# ---------------------------------------------------------------------------------------------------------------------
# Intervals


def wilson(hits: int, of: int) -> tuple[float, float]:
    """The 95 % interval of a share; it stays within 0..1 and does not vanish at its ends.

    E. B. Wilson (1927), Probable inference, the law of succession, and statistical inference, Journal of the American Statistical
    Association 22(158), 209-212.
    """
    if not 0 <= hits <= of or not of:
        raise ValueError(f"{hits} of {of} is no share")
    share, square = hits / of, _Z**2
    middle = (share + square / (2 * of)) / (1 + square / of)
    reach = _Z * sqrt(share * (1 - share) / of + square / (4 * of**2)) / (1 + square / of)
    # Exact at the ends, where rounding would leave 0.9999999.
    return 0.0 if hits == 0 else middle - reach, 1.0 if hits == of else middle + reach


def bootstrap(calls: Sequence[Confusion], *measures: Callable[[Confusion], float | None]) -> tuple[tuple[float, float] | None, ...]:
    """The 95 % interval of each measure: its percentiles over samples of as many calls, drawn with replacement.

    Whole calls are drawn, because the verdicts of one call are wrong together: one misheard sentence fails several criteria.
    None where most samples do not have the measure, or all have the same value of it: of mistakes that never occurred, samples of what
    occurred say nothing. The same calls always give the same intervals.
    B. Efron (1979), Bootstrap methods: another look at the jackknife, The Annals of Statistics 7(1), 1-26.
    """
    samples = list(_resampled(calls))
    return tuple(_percentiles([measure(sample) for sample in samples]) for measure in measures)


def _resampled(calls: Sequence[Confusion]) -> Iterator[Confusion]:
    """Sums of as many calls, drawn with replacement. Calls with the same confusion are added up at once: of one criterion few differ."""
    cells = sorted({pair for call in calls for pair in call})
    rows = [tuple(call.get(pair, 0) for pair in cells) for call in calls]
    draw = random.Random(_SEED)  # noqa: S311 samples, not secrets
    for _ in range(min(1000, max(200, _DRAWS // len(calls))) if calls else 0):
        totals = [0] * len(cells)
        for row, drawn in Counter(draw.choices(rows, k=len(rows))).items():
            for place, count in enumerate(row):
                totals[place] += count * drawn
        yield dict(zip(cells, totals, strict=True))


def _percentiles(values: Sequence[float | None]) -> tuple[float, float] | None:
    known = [value for value in values if value is not None]
    if len(known) < 2 or 2 * len(known) < len(values) or min(known) == max(known):
        return None
    fortieths = statistics.quantiles(known, n=40, method="inclusive")
    return fortieths[0], fortieths[-1]


# ---------------------------------------------------------------------------------------------------------------------
# Of judgements


def of(judgements: Iterable[Judgement]) -> Agreement:
    """All measures of some judgements, with their intervals."""
    by_call: dict[str, Counter[Pair]] = defaultdict(Counter)
    false_critical_fails = 0
    for judgement in judgements:
        by_call[judgement.call][judgement.pair] += 1
        false_critical_fails += judgement.false_critical_fail
    confusion = sum(by_call.values(), Counter[Pair]())
    of_kappa, of_f1 = bootstrap(list(by_call.values()), kappa, f1)
    return Agreement(
        calls=len(by_call),
        verdicts=confusion.total(),
        accuracy=accuracy(confusion),
        decided=decided(confusion),
        kappa=Estimate(value=kappa(confusion), interval=of_kappa),
        precision=precision(confusion),
        recall=recall(confusion),
        f1=Estimate(value=f1(confusion), interval=of_f1),
        unsure=unsure(confusion),
        confusion=tuple((*pair, count) for pair, count in sorted(confusion.items(), key=lambda item: (-item[1], item[0]))),
        false_critical_fails=false_critical_fails,
    )


def table(judgements: Iterable[Judgement], by: By) -> dict[str, Agreement]:
    """The agreement on each criterion, in each language or by each scorecard, in the order in which they first occur."""
    groups: dict[str, list[Judgement]] = defaultdict(list)
    for judgement in judgements:
        groups[getattr(judgement, by)].append(judgement)
    return {name: of(group) for name, group in groups.items()}

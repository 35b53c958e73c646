"""What conversations were like, over all calls: how the figures of their pages are spread."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from math import floor
from statistics import quantiles

from qa_pipeline.reports import charts, profile
from qa_pipeline.reports.charts import Chart, Point
from qa_pipeline.reports.rows import Row
from qa_pipeline.translation import N_, _, number, percent, percents, sign_of_percent

BINS = 16
"""Columns of a chart at most."""

PERCENT = "%"
"""A unit that languages write before or behind a number, with a sign of their own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """A measure of calls: `of` gives it, None where it could not be measured. `unit` stands with its values, `note` says what it is."""

    title: str
    unit: str
    note: str
    of: Callable[[Row], float | None]
    digits: int = 0


def _kept(name: str) -> Callable[[Row], float | None]:
    return lambda row: row.measures.get(name)


TALK = (
    Measured(
        title=N_("The agent's share of the talk"),
        unit=PERCENT,
        note=N_("Of the time in which either of them speaks, what the agent has."),
        of=_kept("talk_ratio"),
    ),
    Measured(
        title=N_("Silence"),
        unit=PERCENT,
        note=N_("Of the call, from its first word to its last, what nobody speaks in."),
        of=_kept("silence_share"),
    ),
    Measured(
        title=N_("Dead air"),
        unit="",
        note=N_("Silences of three seconds and more in a call."),
        of=_kept("dead_air"),
    ),
    Measured(
        title=N_("Interruptions by the agent"),
        unit="",
        note=N_("How often in a call the agent takes the floor while the customer speaks."),
        of=_kept("interruptions"),
    ),
    Measured(
        title=N_("Both speak at once"),
        unit=PERCENT,
        note=N_("Of the call, what both speak in."),
        of=_kept("overtalk_share"),
        digits=1,
    ),
    Measured(
        title=N_("The agent's pace"),
        unit=PERCENT,
        note=N_("Against what is usual in the language, which is 100 %."),
        of=_kept("relative_pace"),
    ),
    Measured(
        title=N_("Time until the agent answers"),
        unit=N_("s"),
        note=N_("The median of a call."),
        of=_kept("median_response_time"),
        digits=1,
    ),
    Measured(
        title=N_("Changes of the speaker"),
        unit=N_("a minute"),
        note=N_("How often the floor goes from one to the other: few are a lecture, many a lively talk."),
        of=_kept("interactivity"),
        digits=1,
    ),
    Measured(
        title=N_("Length of calls"),
        unit=N_("min"),
        note=N_("From the beginning of the recording to its end."),
        of=lambda row: None if row.duration is None else row.duration / 60,
        digits=1,
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Spread:
    """A measure in a table: the `middle` call, the middle half of the calls, and eight of ten."""

    title: str
    calls: str
    middle: str
    half: str
    most: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TalkPage:
    """`charts` show how the calls are spread, `spreads` say it in numbers; of fewer than `profile.FEWEST` calls there is neither."""

    charts: tuple[Chart, ...]
    spreads: tuple[Spread, ...]


def page(known: Sequence[Row], measures: Iterable[Measured] = TALK) -> TalkPage | None:
    """None where no measure has enough calls."""
    values = [(measure, [value for row in known if (value := measure.of(row)) is not None]) for measure in measures]
    enough = [(measure, found) for measure, found in values if len(found) >= profile.FEWEST]
    if not enough:
        return None
    return TalkPage(
        charts=tuple(chart(measure, found) for measure, found in enough),
        spreads=tuple(_spread(measure, found) for measure, found in enough),
    )


def _spread(measure: Measured, values: Sequence[float]) -> Spread:
    tenths = quantiles(values, n=20, method="inclusive")
    return Spread(
        title=_(measure.title),
        calls=number(len(values)),
        middle=_with(measure, tenths[9]),
        half=_range(measure, tenths[4], tenths[14]),
        most=_range(measure, tenths[1], tenths[17]),
    )


def _with(measure: Measured, value: float) -> str:
    if measure.unit == PERCENT:
        return percent(value / 100, measure.digits)
    return f"{number(value, measure.digits)} {_unit(measure)}".rstrip()


def _range(measure: Measured, low: float, high: float) -> str:
    if measure.unit == PERCENT:
        return percents(low / 100, high / 100, measure.digits)
    return f"{number(low, measure.digits)}–{number(high, measure.digits)} {_unit(measure)}".rstrip()


def _unit(measure: Measured) -> str:
    if measure.unit == PERCENT:
        return sign_of_percent()
    return _(measure.unit) if measure.unit else ""  # what is empty is the head of a catalog


def chart(measure: Measured, values: Sequence[float]) -> Chart:
    """How many calls have which values. What lies far out is in the first or the last column."""
    first, last, step = _bins(values)
    places = [floor(value / step) for value in values]
    bins = [0] * (last - first + 1)
    for place in places:
        bins[min(max(place, first), last) - first] += 1
    labels = [_label(place * step, step) for place in range(first, last + 1)]
    if max(places) > last:
        labels[-1] += "+"
    points = [Point(label=label, value=float(amount)) for label, amount in zip(labels, bins, strict=True)]
    unit = _unit(measure)
    return Chart(
        title=f"{_(measure.title)} ({unit})" if unit else _(measure.title),
        svg=charts.columns(points, number, height=180),
        columns=(_("Value"), _("Calls")),
        rows=tuple((label, number(amount)) for label, amount in zip(labels, bins, strict=True)),
        note=_(measure.note),
    )


def _label(low: float, step: float) -> str:
    """Where a column begins."""
    return number(low, 0 if step >= 1 else 1 if step >= 0.1 else 2)


def _bins(values: Sequence[float]) -> tuple[int, int, float]:
    """The first column and the last, counted in steps from 0, and how wide a step is (1, 2 or 5 of a power of ten).

    The lowest and the highest two of a hundred do not stretch the chart.
    """
    ordered = sorted(values)
    low, high = ordered[len(ordered) // 50], ordered[-1 - len(ordered) // 50]
    least = 1.0 if all(float(value).is_integer() for value in values) else 0.01
    step = next(width for width in _widths() if width >= least and (high - low) / width <= BINS - 2)
    return floor(low / step), floor(high / step), step


def _widths() -> Iterable[float]:
    return (factor * 10.0**power for power in range(-2, 9) for factor in (1, 2, 5))

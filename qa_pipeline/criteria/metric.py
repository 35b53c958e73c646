"""Kind `metric`: a number of the conversation lies within bounds."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from qa_pipeline import metrics
from qa_pipeline.criteria.finding import Finding, Kind, Option
from qa_pipeline.matching import measures
from qa_pipeline.matching.reading import Hit, Reading
from qa_pipeline.types import AGENT, CUSTOMER, Evidence, Verdict

NAMES = (*metrics.METRICS, *measures.METRICS)
"""What can be measured: on the times and voices of the turns, and on what is said in them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Metric:
    """Passes when the metric is at least `at_least` and at most `at_most`. `bands` gives a share of the points from a value on."""

    metric: str
    at_least: float | None = None
    at_most: float | None = None
    bands: tuple[tuple[float, float], ...] = ()

    def judge(self, reading: Reading) -> Finding:
        value, what = _measured(self.metric, reading)
        if value is None:
            return self._unmeasured(reading, what)
        share = next((part for least, part in sorted(self.bands, reverse=True) if value >= least), None)
        good = (self.at_least is None or value >= self.at_least) and (self.at_most is None or value <= self.at_most)
        verdict = Verdict.PASS if good else Verdict.FAIL
        reason = f"{what}: {value:.4g}{self._bounds()}"
        return Finding(verdict=verdict, confidence=0.95, reason=reason, evidence=self._evidence(reading), share=share)

    def _unmeasured(self, reading: Reading, what: str) -> Finding:
        """Of a call in which nobody knows who speaks, a person decides."""
        if not reading.timing.told_apart and self.metric not in metrics.WHOEVER_SPEAKS:
            return Finding(verdict=Verdict.UNSURE, confidence=0.5, reason=f"{what}: the voices of the call could not be told apart")
        why = metrics.unavailable(self.metric, reading.timing) or "there is nothing to measure it on"
        return Finding(verdict=Verdict.NA, confidence=1.0, reason=f"{what}: {why}")

    def _bounds(self) -> str:
        bounds = [f"at {name} {bound:g}" for name, bound in (("least", self.at_least), ("most", self.at_most)) if bound is not None]
        return f" (wanted: {' and '.join(bounds)})" if bounds else ""

    def _evidence(self, reading: Reading) -> tuple[Evidence, ...]:
        if self.metric.removeprefix("customer_") not in {"interruptions", "interruption_time"}:
            return ()
        who = CUSTOMER if self.metric.startswith("customer_") else AGENT
        lines = [reading.lines[moment.position] for moment in reading.timing.interruptions(who)]
        return tuple(reading.evidence(Hit(line, 0, len(line.tokens), 0.95)) for line in lines)


def _measured(name: str, reading: Reading) -> tuple[float | None, str]:
    """A metric of a conversation, and what it is in words."""
    if name in measures.METRICS:
        return measures.measure(name, reading), measures.METRICS[name][0]
    return metrics.measure(name, reading.timing), metrics.METRICS[name][0]


def without_sense(options: Mapping[str, Any]) -> tuple[str, str] | None:
    """What is wrong with bounds that each are right: the option and why nothing, or everything, would pass; None where nothing is."""
    least, most = options.get("at_least"), options.get("at_most")
    if least is None and most is None and not options.get("bands"):
        return "metric", "has no bound, so everything passes; give at_least, at_most or bands"
    if least is not None and most is not None and least > most:
        return "at_least", f"is above at_most ({least:g} > {most:g}), so nothing passes"
    return None


def _build(options: Mapping[str, Any]) -> Metric:
    bands = tuple((float(least), float(share)) for least, share in options.get("bands", {}).items())
    return Metric(metric=options["metric"], at_least=options.get("at_least"), at_most=options.get("at_most"), bands=bands)


METRIC = Kind(
    summary="Passes when a number of the conversation lies within bounds.",
    options={
        "metric": Option(type="text", help="what is measured", choices=NAMES, required=True),
        "at_least": Option(type="amount", help="the least that passes"),
        "at_most": Option(type="amount", help="the most that passes"),
        "bands": Option(type="table", help="share of the points (0 to 1) from a value on, such as {0: 1, 3: 0.5}"),
    },
    build=_build,
)

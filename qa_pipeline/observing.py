"""Figures for a monitoring system, by OpenTelemetry. Off by default: then nothing is counted, nothing imported and nothing sent.

With `metrics = "otlp"` they go to the collector that OpenTelemetry's own variables name (OTEL_EXPORTER_OTLP_ENDPOINT and the like; a
collector on this machine, http://localhost:4318, where they name none). What describes a figure is from closed lists: what became of a
call, which stage it was. No name, text, id or hash is among it.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from qa_pipeline import __version__, reasons
from qa_pipeline.errors import BackendError

if TYPE_CHECKING:
    from opentelemetry.metrics import Meter
    from opentelemetry.sdk.metrics.export import MetricReader

KINDS = ("off", "otlp")
"""What the setting may be."""

Shape = Literal["counter", "histogram", "gauge"]

INSTRUMENTS: dict[str, tuple[Shape, str, str]] = {
    "qa_pipeline.calls": (
        "counter",
        "{call}",
        "calls that ended, by status and kind of file; with why, of those that were refused or failed",
    ),
    "qa_pipeline.audio": ("counter", "s", "sound that was heard"),
    "qa_pipeline.call.duration": ("histogram", "s", "wall time of a call, by kind of file"),
    "qa_pipeline.stage.duration": ("histogram", "s", "wall time of a stage of a call"),
    "qa_pipeline.queue.length": ("gauge", "{call}", "calls in each state of the queue"),
    "qa_pipeline.retries": ("counter", "{call}", "calls that were tried once more"),
    "qa_pipeline.worker.deaths": ("counter", "{process}", "processes that ended before their calls did, by why"),
    "qa_pipeline.run.duration": ("histogram", "s", "wall time of a run"),
}
"""Each with its shape, its unit in UCUM, and what it is."""

SECONDS = (0.01, 0.03, 0.1, 0.3, 1.0, 3.0, 10.0, 30.0, 100.0, 300.0, 1000.0, 3600.0, 4 * 3600.0, 12 * 3600.0)
"""Edges of the histograms: from the scoring of a text to a whole night."""

OTHER = "other"

STATUSES = frozenset({"done", "already", "heard", "refused", "failed"})
_FILES = frozenset({"recording", "conversation"})
_STATES = frozenset({"waiting", "taken", "done", "already", "refused", "failed"})
_HEARING = ("decode", "detect speech", "detect language", "transcribe", "measure voices", "diarize", "recognise voices", "compare sounds")
STAGES = frozenset({*_HEARING, "converse", "embed", "annotate", "score"})
"""All stages that a call can go through, as outcomes name them."""

Sink = Callable[[str, float, Mapping[str, str]], None]
"""Takes an instrument's name, a value and what describes it."""


def _nothing(_name: str, _value: float, _about: Mapping[str, str]) -> None:
    """Where the figures go when nobody wants them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Metrics:
    """What is told of a run while it goes on. Seconds are wall seconds; of sound where it says so."""

    sink: Sink = _nothing
    close: Callable[[], object] = lambda: None
    """Sends what has not been sent. To be called once, at the end."""

    def call(self, *, status: str, kind: str, seconds: float, audio_seconds: float, stages: Mapping[str, float], reason: str = "") -> None:
        """A call has ended. Of the `reason` why it was refused or failed only the kind is told."""
        file = {"kind": _known(kind, _FILES)}
        why = {"why": reasons.kind(reason)} if status in ("refused", "failed") else {}
        self.sink("qa_pipeline.calls", 1, {"status": _known(status, STATUSES), **file, **why})
        if not stages:
            return
        self.sink("qa_pipeline.call.duration", seconds, file)
        if audio_seconds:
            self.sink("qa_pipeline.audio", audio_seconds, {})
        for stage, spent in stages.items():
            self.sink("qa_pipeline.stage.duration", spent, {"stage": _known(stage, STAGES)})

    def queue(self, counts: Mapping[str, int]) -> None:
        """How many calls are in each state now; in a state that is not named there are none."""
        for state in sorted(_STATES):
            self.sink("qa_pipeline.queue.length", counts.get(state, 0), {"state": state})

    def retry(self) -> None:
        """A call is tried once more."""
        self.sink("qa_pipeline.retries", 1, {})

    def worker_died(self, reason: str) -> None:
        """A process ended before its calls did. Of `reason` only the kind is told."""
        self.sink("qa_pipeline.worker.deaths", 1, {"why": reasons.kind(reason)})

    def run(self, *, seconds: float) -> None:
        """The run has ended."""
        self.sink("qa_pipeline.run.duration", seconds, {})


def metrics(wanted: str) -> Metrics:
    """What the setting says: one of KINDS. Raises BackendError when OpenTelemetry is wanted and not installed."""
    if wanted != "otlp":
        return Metrics()
    try:
        from opentelemetry.exporter.otlp.proto.http.metric_exporter import OTLPMetricExporter
        from opentelemetry.sdk.metrics.export import PeriodicExportingMetricReader
    except ImportError as error:
        raise BackendError(
            f'metrics = "otlp" needs {error.name or "OpenTelemetry"}, which is not installed: install opentelemetry-sdk and '
            'opentelemetry-exporter-otlp, or set metrics = "off"'
        ) from error
    return read_by(PeriodicExportingMetricReader(OTLPMetricExporter()))


def read_by(reader: "MetricReader") -> Metrics:
    """Figures that a reader of OpenTelemetry collects. They have a provider of their own: what other libraries count is not among them."""
    from opentelemetry.sdk.metrics import MeterProvider
    from opentelemetry.sdk.resources import Resource

    about = Resource.create({"service.name": "qa-pipeline", "service.version": __version__})
    provider = MeterProvider(metric_readers=[reader], resource=about, shutdown_on_exit=False)
    return Metrics(sink=_sink(provider.get_meter("qa_pipeline", __version__)), close=provider.shutdown)


def _sink(meter: "Meter") -> Sink:
    told = {name: _instrument(meter, name) for name in INSTRUMENTS}
    return lambda name, value, about: told[name](value, about)


def _instrument(meter: "Meter", name: str) -> Callable[[float, Mapping[str, Any]], None]:
    shape, unit, description = INSTRUMENTS[name]
    if shape == "counter":
        return meter.create_counter(name, unit, description).add
    if shape == "gauge":
        return meter.create_gauge(name, unit, description).set
    return meter.create_histogram(name, unit, description, explicit_bucket_boundaries_advisory=SECONDS).record


def _known(value: str, among: frozenset[str]) -> str:
    """What a figure may be described by: anything that is not of the list could be of a call."""
    return value if value in among else OTHER

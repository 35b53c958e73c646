"""Figures for OpenTelemetry: off by default, and what describes them is of closed lists."""

import http.server
import re
import subprocess
import sys
import threading
from collections.abc import Iterator
from typing import Any

import pytest
from opentelemetry.sdk.metrics.export import InMemoryMetricReader

from qa_pipeline import observing, reasons
from qa_pipeline.errors import BackendError
from tests.conftest import ROOT

SECRET = "Ayse-905551234567.wav"


def some_calls(metrics: observing.Metrics) -> None:
    metrics.queue({"waiting": 3, "taken": 1})
    metrics.call(status="done", kind="recording", seconds=12.0, audio_seconds=60.0, stages={"transcribe": 10.0, "score": 0.5})
    metrics.call(status="done", kind="recording", seconds=6.0, audio_seconds=30.0, stages={"transcribe": 5.0})
    metrics.call(status="already", kind="conversation", seconds=0.0, audio_seconds=0.0, stages={})
    metrics.call(status="refused", kind="recording", seconds=0.1, audio_seconds=0.0, stages={"decode": 0.1}, reason=f"{SECRET} failed")
    metrics.call(status=SECRET, kind=SECRET, seconds=1.0, audio_seconds=0.0, stages={SECRET: 1.0}, reason=SECRET)
    metrics.queue({"done": 5, SECRET: 7})
    metrics.retry()
    metrics.worker_died(f"its process ended by {SECRET}")
    metrics.run(seconds=100.0)


def collected(reader: InMemoryMetricReader) -> dict[str, dict[tuple[tuple[str, str], ...], Any]]:
    """The points of each instrument, by what describes them."""
    data = reader.get_metrics_data()
    assert data is not None
    (resource,) = data.resource_metrics
    assert resource.resource.attributes["service.name"] == "qa-pipeline"
    metrics = [metric for scope in resource.scope_metrics for metric in scope.metrics]
    return {
        metric.name: {
            tuple(sorted((key, str(value)) for key, value in (point.attributes or {}).items())): point for point in metric.data.data_points
        }
        for metric in metrics
    }


def test_off_imports_nothing_and_counts_nothing() -> None:
    probe = (
        "from qa_pipeline import observing; import sys; m = observing.metrics('off'); m.retry(); m.run(seconds=1.0);"
        "m.call(status='done', kind='recording', seconds=1.0, audio_seconds=1.0, stages={'score': 1.0}); m.close();"
        "print(*sys.modules)"
    )
    loaded = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=True, cwd=ROOT).stdout
    assert "opentelemetry" not in loaded


def test_the_figures() -> None:
    reader = InMemoryMetricReader()
    metrics = observing.read_by(reader)
    some_calls(metrics)
    told = collected(reader)
    metrics.close()
    assert set(told) == set(observing.INSTRUMENTS)
    calls = {about: point.value for about, point in told["qa_pipeline.calls"].items()}
    assert calls[("kind", "recording"), ("status", "done")] == 2
    assert calls[("kind", "recording"), ("status", "refused"), ("why", "a model failed")] == 1
    assert told["qa_pipeline.audio"][()].value == 90.0
    stages = told["qa_pipeline.stage.duration"]
    transcribed = stages[(("stage", "transcribe"),)]
    assert (transcribed.sum, transcribed.count) == (15.0, 2)
    assert told["qa_pipeline.call.duration"][(("kind", "recording"),)].count == 3
    assert tuple(transcribed.explicit_bounds) == observing.SECONDS
    queue = {about[0][1]: point.value for about, point in told["qa_pipeline.queue.length"].items()}
    assert (queue["waiting"], queue["taken"], queue["done"]) == (0, 0, 5), "the last that was told, also of what there is none of any more"
    assert told["qa_pipeline.worker.deaths"][(("why", "ended the process that worked on it"),)].value == 1


def test_nothing_of_a_call_describes_a_figure() -> None:
    reader = InMemoryMetricReader()
    metrics = observing.read_by(reader)
    some_calls(metrics)
    told = collected(reader)
    metrics.close()
    lists = observing.STAGES | observing.STATUSES | set(reasons.KINDS) | {"recording", "conversation", "waiting", "taken", observing.OTHER}
    assert {value for points in told.values() for about in points for _, value in about} <= lists
    assert SECRET not in str(told)


@pytest.fixture
def collector() -> Iterator[tuple[str, list[bytes]]]:
    """The address of a collector on this machine, and what it got."""
    got: list[bytes] = []

    class Collector(http.server.BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            got.append(self.rfile.read(int(self.headers["Content-Length"])))
            self.send_response(200)
            self.end_headers()

        def log_message(self, *_args: object) -> None:
            pass

    with http.server.HTTPServer(("127.0.0.1", 0), Collector) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}", got
        server.shutdown()
        thread.join()


def test_otlp_sends_to_the_collector_and_nothing_of_a_call(collector: tuple[str, list[bytes]], monkeypatch: pytest.MonkeyPatch) -> None:
    address, got = collector
    monkeypatch.setenv("OTEL_EXPORTER_OTLP_ENDPOINT", address)
    monkeypatch.setenv("OTEL_EXPORTER_OTLP_COMPRESSION", "none")
    metrics = observing.metrics("otlp")
    some_calls(metrics)
    metrics.close()
    sent = b"".join(got)
    assert b"qa_pipeline.stage.duration" in sent
    assert b"Ayse" not in sent


def test_the_docs_have_each_instrument() -> None:
    rows = re.findall(r"^\| `(qa_pipeline\.[\w.]+)` \| (\w+)", (ROOT / "docs" / "run-report.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert dict(rows) == {name: shape for name, (shape, _, _) in observing.INSTRUMENTS.items()}


def test_what_is_missing_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "opentelemetry.exporter.otlp.proto.http.metric_exporter", None)
    with pytest.raises(BackendError, match="install opentelemetry-sdk"):
        observing.metrics("otlp")

"""How the cores are shared: what the settings say, what was measured, and what is taken for want of both."""

from dataclasses import replace
from pathlib import Path

import pytest

from qa_pipeline import audio, backends, layout
from qa_pipeline.backends import cores
from qa_pipeline.errors import BackendError, InputError
from qa_pipeline.layout import Layout
from qa_pipeline.settings import Settings
from tests import sound
from tests.engines import Scripted


@pytest.fixture(autouse=True)
def machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """Four cores, no GPU, a clock that is told by what was heard."""
    monkeypatch.setenv("OMP_NUM_THREADS", "4")
    monkeypatch.setattr(cores, "gpus", lambda: 0)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(workspace=tmp_path / "workspace", language="en")


class Timed(Scripted):
    """Takes as long as `speeds` says for its layout, by the clock of the module under test."""

    clock = 0.0

    def __init__(self, speed: float) -> None:
        super().__init__(said=("yes",) * 1000)
        self.speed = speed

    def transcribe(self, samples, speech, language, hints=()):  # type: ignore[no-untyped-def]
        Timed.clock += sum(end - start for start, end in speech) / self.speed
        return super().transcribe(samples, speech, language, hints)


def _measured(settings: Settings, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, seconds: float = 300, least: int = 2) -> list[Layout]:
    """The layouts in the order in which they are fastest, with two workers of two threads and batches of four the very fastest."""
    sound.wav(tmp_path / "call.wav", sound.voice(4.0, 120))
    told: list[Layout] = []

    def fresh(_engine: str, *, workers: int, threads: int, batch_size: int, **_: object) -> Timed:
        told.append(Layout(workers=workers, threads=threads, batch_size=batch_size))
        return Timed(10 * (2 if workers == 2 else 1) * (1.5 if batch_size == 4 else 1))

    monkeypatch.setattr(layout, "perf_counter", lambda: Timed.clock)
    monkeypatch.setattr(backends, "fresh_transcriber", fresh)
    monkeypatch.setattr(backends, "detector", Scripted)
    once = audio.samples(tmp_path / "call.wav")
    monkeypatch.setattr(audio, "samples", lambda _: once.repeat(seconds / 4, axis=1))
    found = layout.measure(settings, [tmp_path / "call.wav"] * 6)
    assert least < 2 or len(told) == 2 * len(found), "each twice"
    return [one.layout for one in found]


def test_the_fastest_of_what_was_measured_is_taken_from_then_on(
    settings: Settings, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert layout.of(settings) == Layout(workers=4, threads=1, batch_size=8)
    assert not layout.is_measured(settings)
    found = _measured(settings, monkeypatch, tmp_path)
    fastest = Layout(workers=2, threads=2, batch_size=4)
    assert found[0] == fastest
    assert {(one.workers, one.threads) for one in found} == {(4, 1), (2, 2), (1, 4)}
    assert layout.is_measured(settings)
    assert layout.of(settings) == fastest
    assert layout.of(replace(settings, workers=1)) == Layout(workers=1, threads=4, batch_size=8), "the settings know better"


def test_a_measurement_is_of_its_machine_and_model_alone(settings: Settings, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    _measured(settings, monkeypatch, tmp_path)
    assert not layout.is_measured(replace(settings, model="whisper-tiny-en"))
    monkeypatch.setenv("OMP_NUM_THREADS", "2")
    assert not layout.is_measured(settings)
    assert layout.of(settings) == Layout(workers=2, threads=1, batch_size=8)


def test_half_a_measurement_is_none(settings: Settings, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    _measured(settings, monkeypatch, tmp_path)
    file = settings.workspace / layout.FILE
    file.write_text(file.read_text(encoding="utf-8")[:60], encoding="utf-8")
    assert not layout.is_measured(settings)


def test_too_little_speech_is_said(settings: Settings, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="too little to measure with"):
        _measured(settings, monkeypatch, tmp_path, seconds=8)
    assert not (settings.workspace / layout.FILE).exists()


@pytest.mark.parametrize(
    ("said", "taken"),
    [
        ({"threads": 2}, Layout(workers=2, threads=2, batch_size=8)),
        ({"threads": 16}, Layout(workers=1, threads=16, batch_size=8)),
        ({"workers": 2}, Layout(workers=2, threads=2, batch_size=8)),
        ({"workers": 3, "threads": 3}, Layout(workers=3, threads=3, batch_size=8)),
        ({"batch_size": 2}, Layout(workers=4, threads=1, batch_size=2)),
    ],
)
def test_what_is_not_set_follows_from_what_is(settings: Settings, said: dict[str, int], taken: Layout) -> None:
    assert layout.of(replace(settings, **said)) == taken


def test_a_gpu_gets_one_worker_and_large_batches(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cores, "gpus", lambda: 1)
    assert layout.of(settings) == Layout(workers=1, threads=1, batch_size=32)
    assert layout.of(replace(settings, device="cpu")).workers == 4


def test_a_layout_that_the_machine_cannot_bear_is_not_taken(settings: Settings, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    heard = layout._heard

    def bear(settings: Settings, chosen: Layout, parts: object) -> float:
        if chosen.workers > 1:
            raise BackendError("out of memory")
        return heard(settings, chosen, parts)

    monkeypatch.setattr(layout, "_heard", bear)
    assert _measured(settings, monkeypatch, tmp_path, least=1)[0] == Layout(workers=1, threads=4, batch_size=4)


def test_where_nothing_works_nothing_is_kept(settings: Settings, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def fail(*_: object) -> float:
        raise BackendError("out of memory")

    monkeypatch.setattr(layout, "_heard", fail)
    with pytest.raises(BackendError, match="failed with every layout"):
        _measured(settings, monkeypatch, tmp_path)
    assert not layout.is_measured(settings)

"""Models by name: each loaded once, and errors that say what there is."""

import json
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from threading import Barrier
from time import sleep
from types import ModuleType

import pytest

from qa_pipeline import backends
from qa_pipeline.errors import BackendError, ModelMissing, SettingsError


@dataclass(frozen=True, kw_only=True)
class Slow:
    """Counts how often it is loaded, and takes its time."""

    error: Exception | None = None
    colour: str = "red"
    name: str = field(init=False, default="slow@1")

    def __post_init__(self) -> None:
        if self.error is not None:
            raise self.error
        loaded.append(self.colour)
        sleep(0.02)


loaded: list[str] = []


@pytest.fixture(autouse=True)
def slow(monkeypatch: pytest.MonkeyPatch) -> None:
    module = ModuleType("qa_pipeline.backends.slow")
    module.Slow = Slow
    monkeypatch.setitem(sys.modules, module.__name__, module)
    for table in (backends.TRANSCRIBERS, backends.DIARIZERS, backends.DETECTORS, backends.SPEAKER_ENCODERS):
        monkeypatch.setitem(table, "slow", "slow:Slow")
        monkeypatch.setitem(table, "broken", "no_such_module:Nothing")
    monkeypatch.setattr(backends, "_loaded", {})
    loaded.clear()


def test_a_model_is_loaded_once_though_threads_ask_together():
    together = Barrier(8)

    def ask(_: int) -> object:
        together.wait()
        return backends.transcriber("slow")

    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(ask, range(8)))
    assert loaded == ["red"]
    assert all(model is found[0] for model in found)


def test_other_options_are_another_model():
    assert backends.diarizer("slow", colour="red") is backends.diarizer("slow", colour="red")
    assert backends.diarizer("slow", colour="blue") is not backends.diarizer("slow", colour="red")
    assert loaded == ["red", "blue"]


@pytest.mark.parametrize("ask", [backends.transcriber, backends.diarizer, backends.detector, backends.speaker_encoder])
def test_an_unknown_name_is_answered_with_the_known_ones(ask):
    with pytest.raises(SettingsError, match=r"there is no .* 'kaldi'; there are .*slow"):
        ask("kaldi")


def test_an_unknown_option_is_answered_with_the_known_ones():
    with pytest.raises(SettingsError, match="slow has no option size, name; it has error, colour"):
        backends.transcriber("slow", size=3, name="x")


def test_a_library_that_is_missing_is_named():
    with pytest.raises(BackendError, match="transcriber broken: .*no_such_module.* cannot be imported") as caught:
        backends.transcriber("broken")
    assert isinstance(caught.value.__cause__, ImportError)


def test_a_failure_to_load_is_one_line_with_its_cause():
    with pytest.raises(BackendError, match="^diarizer slow cannot be loaded: out of memory$") as caught:
        backends.diarizer("slow", error=RuntimeError("out of memory\nat line 3"))
    assert isinstance(caught.value.__cause__, RuntimeError)


def test_what_we_raise_ourselves_stays_as_it_is():
    with pytest.raises(ModelMissing, match="^not here$"):
        backends.detector("slow", error=ModelMissing("not here"))


def test_a_failed_load_is_tried_again(tmp_path: Path):
    file = tmp_path / "said.json"
    with pytest.raises(ModelMissing, match="no recorded answers at"):
        backends.transcriber("replay", file=str(file))
    file.write_text(json.dumps({}))
    assert backends.transcriber("replay", file=str(file)).name.startswith("replay:said@")


def test_every_name_leads_to_a_file():
    folder = Path(backends.__file__).parent
    for table in (backends.TRANSCRIBERS, backends.DIARIZERS, backends.DETECTORS, backends.SPEAKER_ENCODERS, backends.ENCODERS):
        for name, where in table.items():
            if name in ("slow", "broken"):
                continue
            module, _, attribute = where.partition(":")
            assert f"class {attribute}" in (folder / f"{module}.py").read_text()

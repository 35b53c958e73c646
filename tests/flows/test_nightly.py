"""The nightly flow, on Prefect's own temporary server: real scoring, real store, real report; the models are stand-ins."""

import json
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

import pytest
from prefect.testing.utilities import prefect_test_harness

from flows import nightly as flow
from qa_pipeline import batch
from qa_pipeline.errors import BackendError, InputError, ModelMissing
from qa_pipeline.settings import Settings
from tests import sound
from tests.engines import Scripted
from tests.test_batch import CHAT

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning:prefect", "ignore::ResourceWarning")


@pytest.fixture(scope="module", autouse=True)
def _prefect() -> Iterator[None]:
    with prefect_test_harness(server_startup_timeout=120):
        yield


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    folder.mkdir()
    sound.wav(folder / "stereo.wav", sound.voice(6.0, 120), sound.voice(6.0, 215))
    (folder / "chat.json").write_text(json.dumps(CHAT))
    (folder / "empty.wav").touch()
    (folder / "later.wav.part").write_bytes(b"RIFF")
    return folder


@pytest.fixture
def script(monkeypatch: pytest.MonkeyPatch) -> Scripted:
    script = Scripted()
    monkeypatch.setattr(batch, "engines", lambda _settings: script.engines())
    monkeypatch.setattr(batch, "require_models", lambda _settings: None)
    flow._equipment.cache_clear()
    return script


def night(inbox: Path, **options: object) -> flow.Night:
    return flow.nightly(str(inbox), str(inbox.parent / "ws"), {"settle_seconds": 0, **options})


def test_a_night_and_the_night_after(inbox: Path, script: Scripted) -> None:
    told: list[tuple[int, int]] = []
    token = flow.PROGRESS.set(lambda done, of: told.append((done, of)))
    first = night(inbox)
    flow.PROGRESS.reset(token)
    summary = first.summary
    assert (summary.seen, summary.done, summary.already, len(summary.failed)) == (4, 2, 0, 0)
    assert [refusal.file for refusal in summary.refused] == ["empty.wav"]
    assert summary.waiting == ("later.wav.part",)
    assert summary.audio_seconds == 6.0
    assert {call.conversation.call_id for call in first.calls} == {"stereo", "chat"}
    assert told[-1] == (3, 3)
    assert first.report is not None
    page = first.report.read_text(encoding="utf-8")
    assert "stereo" in page
    assert "empty.wav" in page

    asked = list(script.asked)
    second = night(inbox)
    assert (second.summary.done, second.summary.already, second.calls) == (0, 2, ())
    assert second.report == first.report, "with nothing new the last report is the one to open"
    assert script.asked == asked, "no model is asked twice"


def test_what_was_scored_before_a_power_cut_is_in_the_next_report(inbox: Path, script: Scripted, monkeypatch: pytest.MonkeyPatch) -> None:
    def power_cut(*_args: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(flow, "write_report", power_cut)
        with pytest.raises(KeyboardInterrupt):
            night(inbox)
    second = night(inbox)
    assert (second.summary.done, second.summary.already) == (0, 2)
    assert {call.conversation.call_id for call in second.calls} == {"stereo", "chat"}
    assert night(inbox).calls == ()


def test_one_bad_call_does_not_stop_the_others(inbox: Path, script: Scripted, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(flow.take, "retry_delay_seconds", [0, 0])
    script.error = ValueError("something that nobody foresaw, about Ms Customer")
    first = night(inbox)
    assert (first.summary.done, [refusal.file for refusal in first.summary.failed]) == (1, ["stereo.wav"])
    reason = first.summary.failed[0].reason
    assert "ValueError" in reason
    assert "Customer" not in reason
    log = (inbox.parent / "ws" / flow.LOG).read_text(encoding="utf-8")
    assert "pipeline.py" in log
    assert "Customer" not in log, "logs hold no personal data"
    script.error = None
    assert night(inbox).summary.done == 1, "the next run tries again"


def test_a_model_that_fails_once_is_asked_again(inbox: Path, script: Scripted, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(flow.take, "retry_delay_seconds", [0, 0])
    heard = Scripted.transcribe
    failures = [BackendError("out of memory")]

    def once(self: Scripted, *args: object) -> object:
        if failures:
            raise failures.pop()
        return heard(self, *args)

    monkeypatch.setattr(Scripted, "transcribe", once)
    assert night(inbox).summary.done == 2


def test_missing_models_stop_the_run_before_it_begins(inbox: Path, script: Scripted, monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(_settings: Settings) -> None:
        raise ModelMissing("run `qa-pipeline models fetch`")

    monkeypatch.setattr(batch, "require_models", missing)
    with pytest.raises(ModelMissing, match="models fetch"):
        night(inbox)
    (inbox / "stereo.wav").unlink()
    (inbox / "empty.wav").unlink()
    assert night(inbox).summary.done == 1, "conversations need no models"


def test_an_inbox_that_is_not_there_is_said(tmp_path: Path, script: Scripted) -> None:
    with pytest.raises(InputError, match="no such folder"):
        night(tmp_path / "nowhere")


def test_an_empty_inbox_is_a_quiet_night(tmp_path: Path, script: Scripted) -> None:
    (tmp_path / "in").mkdir()
    quiet = night(tmp_path / "in")
    assert (quiet.summary.seen, quiet.report) == (0, None)
    assert json.dumps(asdict(quiet.summary))

"""The nightly flow, on Prefect's own temporary server: real scoring, real store, real report; the models are stand-ins."""

import fcntl
import json
import threading
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict
from itertools import count
from pathlib import Path

import pytest
from prefect.testing.utilities import prefect_test_harness

from flows import nightly as flow
from flows import progress
from qa_pipeline import equipment, logs, meaning, notices, sources
from qa_pipeline.errors import BackendError, BusyError, InputError, ModelMissing, SettingsError, StoreError
from qa_pipeline.settings import Settings
from qa_pipeline.store import open_store
from qa_pipeline.work import failures, supervisor
from qa_pipeline.work.progress import Progress
from qa_pipeline.work.supervisor import Part
from qa_pipeline.work.worker import Worker
from tests import sound
from tests.engines import Encoder, Scripted
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


NUMBERS = count(1)


class InThisProcess:
    """A worker as a thread here, so that a test may say what its models do. Everything else is as in a process."""

    def __init__(self, settings: Settings, part: Part, script: Scripted) -> None:
        self.holder = f"host/boot/{next(NUMBERS)}/unknown"  # of another machine, as it were: nobody knows whether it lives
        self._worker = Worker(
            settings=settings,
            store=open_store(settings.database_url),
            source=sources.of(settings),
            models=script.engines(),
            run_id=part.run_id,
            phases=part.phases,
            name=part.name,
            holder=self.holder,
        )
        self._error: BaseException | None = None
        self._thread = threading.Thread(target=self._work)
        self._thread.start()

    def _work(self) -> None:
        with suppress(StoreError):  # it is what `broken` says
            self._worker.work()
        self._worker.store.close()

    def ended(self) -> int | None:
        if self._thread.is_alive():
            return None
        return 0 if self._worker.broken is None else 3

    def said(self) -> dict[str, str]:
        error = self._worker.broken
        return {} if error is None else {"kind": type(error).__name__, "says": str(error)}

    def memory(self) -> int:
        return 0

    def kill(self) -> None:
        self._worker.stop()
        self._thread.join()


@pytest.fixture
def script(monkeypatch: pytest.MonkeyPatch) -> Scripted:
    script = Scripted()
    monkeypatch.setattr(equipment, "require_models", lambda _settings: None)
    monkeypatch.setattr(supervisor, "process", lambda settings, part: InThisProcess(settings, part, script))
    monkeypatch.setattr(meaning, "is_here", lambda: script.encoder is not None)
    return script


def night(inbox: Path, **options: object) -> flow.Night:
    return flow.nightly(str(inbox), str(inbox.parent / "ws"), {"settle_seconds": 0, **options})


def test_a_night_and_the_night_after(inbox: Path, script: Scripted) -> None:
    told: list[Progress] = []
    token = progress.PROGRESS.set(told.append)
    first = night(inbox)
    progress.PROGRESS.reset(token)
    summary = first.summary
    assert (summary.seen, summary.done, summary.already, len(summary.failed)) == (4, 2, 0, 0)
    assert [refusal.file for refusal in summary.refused] == ["empty.wav"]
    assert summary.waiting == ("later.wav.part",)
    assert summary.audio_seconds == 6.0
    assert {call.conversation.call_id for call in first.calls} == {"stereo", "chat"}
    assert told[-1] == Progress(heard=2, recordings=2, ended=3, files=3, left=0.0)
    assert first.report is not None
    page = first.report.read_text(encoding="utf-8")
    assert "stereo" in page
    assert "empty.wav" in first.report.with_name("files.html").read_text(encoding="utf-8")

    asked = list(script.asked)
    second = night(inbox)
    assert (second.summary.done, second.summary.already, len(second.calls)) == (0, 2, 0)
    assert second.report == first.report, "with nothing new the last report is the one to open"
    assert script.asked == asked, "no model is asked twice"


@pytest.mark.parametrize("changed", [{}, {"scorecard": "complaint"}], ids=["nothing new", "another scorecard"])
def test_what_was_refused_stays_refused_where_it_cannot_be_taken_away(
    inbox: Path, script: Scripted, monkeypatch: pytest.MonkeyPatch, changed: dict[str, str]
) -> None:
    real_unlink, real_replace = Path.unlink, Path.replace

    def unlink(self: Path, missing_ok: bool = False) -> None:
        if self.parent == inbox:
            raise PermissionError(13, "Permission denied", str(self))
        real_unlink(self, missing_ok)

    def move(self: Path, target: Path) -> Path:
        if self.parent == inbox:
            raise PermissionError(13, "Permission denied", str(self))
        return real_replace(self, target)

    monkeypatch.setattr(Path, "unlink", unlink)  # as root, who may test here, could write everywhere
    monkeypatch.setattr(Path, "replace", move)
    first = night(inbox)
    (was,) = first.summary.refused
    second = night(inbox, **changed)
    (found,) = second.summary.refused
    assert (inbox / "empty.wav").is_file()
    assert (was.again, found.again) == (False, True)
    assert (found.file, found.reason, found.call) == (was.file, was.reason, was.call)
    assert second.summary.seen == second.summary.done + second.summary.already + 2, "with what is still being written"
    assert not second.summary.failed
    told = [notices.of_run(one.summary, language="en") for one in (first, second)]
    assert [one.data["refused"] for one in told] == [{"count": 1, "reasons": {"an empty file": 1}}] * 2
    assert [one.trouble for one in told] == [True, False], "nobody is called twice for the same file"
    page = inbox.parent / "ws" / "reports" / second.summary.run_id / "run.html"
    assert "empty.wav" in page.read_text(encoding="utf-8")
    if not changed:
        assert second.report == first.report, "no report of calls was made for a file that is no news"


def test_what_was_scored_before_a_power_cut_is_in_the_next_report(inbox: Path, script: Scripted, monkeypatch: pytest.MonkeyPatch) -> None:
    def power_cut(*_args: object, **_options: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(flow, "write_report", power_cut)
        with pytest.raises(KeyboardInterrupt):
            night(inbox)
    second = night(inbox)
    assert (second.summary.done, second.summary.already) == (0, 2)
    assert {call.conversation.call_id for call in second.calls} == {"stereo", "chat"}
    assert not night(inbox).calls


def test_a_report_that_cannot_be_written_is_said_and_made_up_for(inbox: Path, script: Scripted, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_args: object, **_options: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr("qa_pipeline.reports.html.write", full)
        first = night(inbox)
    assert (first.summary.done, first.report) == (2, None)
    assert "No space left" in first.trouble
    second = night(inbox)
    assert {call.conversation.call_id for call in second.calls} == {"stereo", "chat"}
    assert second.report is not None


def test_a_call_that_is_strange_inside_does_not_stop_the_report(inbox: Path, script: Scripted) -> None:
    deep: object = []
    for _ in range(60):
        deep = [deep]
    (inbox / "deep.json").write_text(json.dumps({**CHAT, "call_id": "deep", "notes": deep}))
    assert "deep" in {call.conversation.call_id for call in night(inbox).calls}


def test_a_broken_store_stops_the_run_instead_of_every_call(inbox: Path, script: Scripted, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in "abcd":
        (inbox / f"{name}.json").write_text(json.dumps({**CHAT, "call_id": name}))

    def full(*_args: object, **_options: object) -> None:
        raise StoreError("the database refused: database or disk is full")

    with monkeypatch.context() as patch:
        patch.setattr("qa_pipeline.store.Store.add_result", full)
        broken = night(inbox)
    reasons = [refusal.reason for refusal in broken.summary.failed]
    assert len(reasons) + len(broken.summary.refused) == 7
    assert any(reason.startswith("not tried: ") for reason in reasons)
    told = [json.loads(line) for line in (inbox.parent / "ws" / logs.FILE).read_text(encoding="utf-8").splitlines()]
    assert [(one["event"], one["why"]) for one in told if one["level"] == "error"] == [("run stopped", "no room on the disk")]
    assert night(inbox).summary.done == 6


def test_a_run_waits_for_what_changes_everything_that_is_stored(inbox: Path, script: Scripted) -> None:
    (inbox.parent / "ws").mkdir()
    with (inbox.parent / "ws" / "run.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        with pytest.raises(BusyError, match="is at work"):
            night(inbox)
        fcntl.flock(lock, fcntl.LOCK_SH)  # another run is no reason to wait
        assert night(inbox).summary.done == 2


def test_a_workspace_in_the_inbox_is_refused(inbox: Path, script: Scripted) -> None:
    with pytest.raises(SettingsError, match="lies in the inbox"):
        flow.nightly(str(inbox), str(inbox / "ws"))


@pytest.mark.parametrize(("key", "value"), [("engine", "wisper"), ("diarizer", "pianote"), ("scorecard", "order-intak")])
def test_a_wrong_setting_is_said_before_any_work(inbox: Path, script: Scripted, key: str, value: str) -> None:
    with pytest.raises(InputError, match=value):
        night(inbox, **{key: value})
    assert script.asked == []


def test_one_bad_call_does_not_stop_the_others(inbox: Path, script: Scripted, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(failures, "DELAYS", (0.0, 0.0))
    script.error = ValueError("something that nobody foresaw, about Ms Customer")
    first = night(inbox)
    assert (first.summary.done, [refusal.file for refusal in first.summary.failed]) == (1, ["stereo.wav"])
    reason = first.summary.failed[0].reason
    assert "ValueError" in reason
    assert "Customer" not in reason
    log = (inbox.parent / "ws" / failures.LOG).read_text(encoding="utf-8")
    assert "hearing.py" in log
    assert "Customer" not in log, "logs hold no personal data"
    script.error = None
    assert night(inbox).summary.done == 1, "the next run tries again"


def test_a_model_that_fails_once_is_asked_again(inbox: Path, script: Scripted, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(failures, "DELAYS", (0.0, 0.0))
    heard = Scripted.transcribe
    errors = [BackendError("out of memory")]

    def once(self: Scripted, *args: object, **options: object) -> object:
        if errors:
            raise errors.pop()
        return heard(self, *args, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(Scripted, "transcribe", once)
    assert night(inbox).summary.done == 2


def test_missing_models_stop_the_run_before_it_begins(inbox: Path, script: Scripted, monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(_settings: Settings) -> None:
        raise ModelMissing("run `qa-pipeline models fetch`")

    monkeypatch.setattr(equipment, "require_models", missing)
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


def test_that_words_alone_decided_is_said_once(inbox: Path, script: Scripted) -> None:
    script.encoder = None
    first = night(inbox)
    assert (first.summary.done, first.summary.notes) == (2, ("scored by words alone: the model e5-small is not here",))
    assert night(inbox).summary.notes == ()
    script.encoder = Encoder()
    later = night(inbox)
    assert (later.summary.done, later.summary.notes, len(later.calls)) == (2, (), 2)

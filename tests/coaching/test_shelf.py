"""Stored calls and their recordings, wherever they are, and why there is none."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import fsspec
import pytest

from qa_pipeline.coaching import shelf
from qa_pipeline.coaching.shelf import Kept, Recordings
from qa_pipeline.errors import RecordingError
from qa_pipeline.settings import Settings
from qa_pipeline.store import Store, StoredCall, open_store
from qa_pipeline.types import Conversation
from tests.coaching import shop
from tests.kept import Desk


@pytest.fixture
def desk(tmp_path: Path) -> Settings:
    made = Settings(inbox=tmp_path / "inbox", workspace=tmp_path / "ws", settle_seconds=0)
    made.workspace.mkdir()
    (tmp_path / "inbox").mkdir()
    return made


@pytest.fixture
def store(desk: Settings) -> Iterator[Store]:
    opened = open_store(desk.database_url)
    yield opened
    opened.close()


def stored(store: Store, desk: Settings, name: str = "en-order-key") -> StoredCall:
    shop.stocked(store, desk, [name])
    (batch,) = store.calls("score", 10)
    return batch[0]


def test_a_call_with_its_verdicts(store: Store, desk: Settings) -> None:
    call = stored(store, desk)
    found = shelf.kept(store, [call.sha256, "0" * 64])
    one = found[call.sha256]
    assert isinstance(one, Kept)
    assert one.report.scorecard == "order-intake"
    assert one.titles["fa"]["opening.greeting"]
    assert isinstance(one.talk, Conversation)
    assert found["0" * 64] == "the store has no score of the call"


def test_a_recording_in_a_folder(store: Store, desk: Settings, tmp_path: Path) -> None:
    call = stored(store, desk)
    with Recordings(store, desk).having(call) as path:
        assert path == tmp_path / "inbox" / "en-order-key.wav"


def test_a_recording_that_was_renamed_is_found_where_it_was_seen(store: Store, desk: Settings, tmp_path: Path) -> None:
    call = stored(store, desk)
    new = tmp_path / "inbox" / "archive.wav"
    shutil.move(tmp_path / "inbox" / "en-order-key.wav", new)
    store.add_file("archive.wav", new.stat().st_size, new.stat().st_mtime_ns, call.sha256)
    with Recordings(store, desk).having(call) as path:
        assert path == new


def test_a_name_that_leads_out_of_the_inbox_is_not_followed(store: Store, desk: Settings, tmp_path: Path) -> None:
    call = stored(store, desk)
    shutil.copy(tmp_path / "inbox" / "en-order-key.wav", tmp_path / "outside.wav")
    outside = StoredCall(sha256=call.sha256, call_id="x", file="../outside.wav", kind="recording", duration=None)
    with pytest.raises(RecordingError, match="not in the inbox"), Recordings(store, desk).having(outside):
        pass


def test_a_call_that_came_as_text_has_no_sound(store: Store, desk: Settings) -> None:
    text = StoredCall(sha256="0" * 64, call_id="x", file="x.json", kind="conversation", duration=None)
    with pytest.raises(RecordingError, match="came as text"), Recordings(store, desk).having(text):
        pass


def test_a_recording_behind_a_url_is_fetched_and_goes_again(store: Store, desk: Settings, tmp_path: Path) -> None:
    call = stored(store, desk)
    files = fsspec.filesystem("memory")
    files.pipe("/bucket/coaching/en-order-key.wav", (tmp_path / "inbox" / "en-order-key.wav").read_bytes())
    away = Settings(inbox="memory://bucket/coaching", workspace=desk.workspace, settle_seconds=0)
    try:
        recordings = Recordings(store, away)
        with recordings.having(call) as path:
            assert path.is_file()
        assert not path.exists()
        files.pipe("/bucket/coaching/other.wav", b"x")
        files.rm("/bucket/coaching/en-order-key.wav")
        with pytest.raises(RecordingError), recordings.having(call):
            pass
        with pytest.raises(RecordingError, match="not in the inbox"), Recordings(store, away).having(call):
            pass
    finally:
        files.store.clear()


def test_what_was_deleted_by_the_rules_is_said_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from qa_pipeline.matching import likelihood
    from tests.engines import NUMBERS

    monkeypatch.setattr(likelihood, "load", lambda: NUMBERS)
    desk = Desk(tmp_path)
    desk.keep(keep_audio_days=30, keep_transcripts_days=90)
    desk.record("sound.wav", days=40)
    desk.record("all.wav", days=100, pitch=150)
    outcomes = desk.take()
    desk.delete()
    with desk.store() as store:
        found = shelf.kept(store, [one.sha256 for one in outcomes.values()])
        assert found[outcomes["all.wav"].sha256] == shelf.UNSAID
        one = found[outcomes["sound.wav"].sha256]
        assert isinstance(one, Kept)
        with (
            pytest.raises(RecordingError, match="deleted, as the rules of retention say"),
            Recordings(store, desk.settings).having(one.call),
        ):
            pass

"""The retention flow, on Prefect's own temporary server: a thin order over the library, which has tests of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from prefect.testing.utilities import prefect_test_harness

from flows.retention import _may_pass_if_tried_again, retention
from qa_pipeline.errors import BusyError, InputError, SettingsError, StoreError
from qa_pipeline.matching import likelihood
from qa_pipeline.store import TransientStoreError
from tests.engines import NUMBERS
from tests.kept import Desk

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning:prefect", "ignore::ResourceWarning")


@pytest.fixture(scope="module", autouse=True)
def _prefect() -> Iterator[None]:
    with prefect_test_harness(server_startup_timeout=120):
        yield


def test_what_is_due_is_deleted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(likelihood, "load", lambda: NUMBERS)
    desk = Desk(tmp_path)
    desk.record("old.wav", days=100)
    desk.take()
    folders = {"inbox": str(desk.inbox), "workspace": str(desk.settings.workspace)}
    rule = {"keep_audio_days": 30, "keep_transcripts_days": 90}
    told = retention(**folders, dry_run=True, options=rule)
    assert (told["dry_run"], told["due"][""]["audio"]["calls"]) == (True, 1)
    assert (desk.inbox / "old.wav").is_file()
    told = retention(**folders, options=rule)
    assert (told["complete"], told["done"]["files"]) == (True, 3)
    assert list(desk.inbox.iterdir()) == []


def test_what_is_left_fails_the_flow(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(likelihood, "load", lambda: NUMBERS)
    desk = Desk(tmp_path)
    desk.record("old.wav", days=100)
    desk.take()
    (desk.inbox / "calls.csv").write_text('file,note\nold.wav,"open')
    with pytest.raises(StoreError, match="1 files could not be deleted"):
        retention(inbox=str(desk.inbox), workspace=str(desk.settings.workspace), options={"keep_audio_days": 30})


def test_a_workspace_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="nothing is stored"):
        retention(workspace=str(tmp_path / "typo"))


@pytest.mark.parametrize(
    ("error", "again"), [(BusyError("x"), True), (TransientStoreError("x"), True), (StoreError("full"), False), (InputError("x"), False)]
)
def test_only_what_may_pass_is_tried_again(error: Exception, again: bool) -> None:
    class Ended:
        def result(self, raise_on_failure: bool) -> Exception:
            return error

    assert _may_pass_if_tried_again(None, None, Ended()) is again

"""What Prefect's page shows of a run: the same figures, and nothing of a call."""

import gc
import re
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from prefect import flow
from prefect.artifacts import Artifact
from prefect.testing.utilities import prefect_test_harness

from flows import artifacts
from qa_pipeline.types import RunSummary
from tests.reports.scored import summary
from tests.reports.test_run_page import full

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning:prefect", "ignore::ResourceWarning")


@pytest.fixture(scope="module", autouse=True)
def _prefect() -> Iterator[None]:
    with prefect_test_harness(server_startup_timeout=120):
        yield
    gc.collect()  # Prefect's client leaves sockets; here their warnings are passed over, at the end of the session they are not


@flow(name="shows", validate_parameters=False)
def shows(told: RunSummary, page: Path | None) -> str:
    return artifacts.publish(told, page)


def test_prefect_has_the_same_figures_and_nothing_of_a_call(tmp_path: Path) -> None:
    page = tmp_path / "run.html"
    assert shows(full(), page) == ""
    found = {key: Artifact.get(key) for key in (artifacts.SUMMARY, artifacts.STAGES, artifacts.SLOWEST, artifacts.TROUBLE, artifacts.PAGE)}
    kept = {key: str(one.data) for key, one in found.items() if one is not None}
    assert set(kept) == set(found)
    for said in ("| done now | 4 |", "1.250", "2.500", "1 × silent, or too short (in quarantine)", "qa-pipeline 0.1.0"):
        assert said in kept[artifacts.SUMMARY], said
    assert "transcribe" in kept[artifacts.STAGES]
    assert "3fa2b1c9" in kept[artifacts.SLOWEST]
    assert "dd00dd00" in kept[artifacts.TROUBLE]
    assert page.resolve().as_uri() in kept[artifacts.PAGE]
    for secret in ("ayse", "bomb", "big.wav", "growing"):
        assert secret not in str(kept)


def test_a_run_with_nothing_to_do_shows_its_summary_alone() -> None:
    nothing = summary(seen=0, done=0, already=0, waiting=(), refused=(), failed=(), audio_seconds=0.0, stage_seconds={}, models=())
    assert artifacts.tables(nothing) == []
    assert "| files seen | 0 |" in artifacts.markdown(nothing)
    assert shows(nothing, None) == ""


def test_a_server_that_is_gone_ends_no_run(monkeypatch: pytest.MonkeyPatch) -> None:
    def gone(**_: object) -> None:
        raise httpx.ConnectError("no server at 10.0.0.7")

    monkeypatch.setattr(artifacts, "create_markdown_artifact", gone)
    assert artifacts.publish(full()) == "Prefect does not show what the run did (ConnectError)"


def test_keys_are_what_prefect_takes() -> None:
    keys = [artifacts.SUMMARY, artifacts.STAGES, artifacts.SLOWEST, artifacts.TROUBLE, artifacts.PAGE]
    assert len(set(keys)) == len(keys)
    assert all(re.fullmatch("[a-z0-9-]+", key) for key in keys)

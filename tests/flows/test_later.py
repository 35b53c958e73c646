"""Somebody hears of it when what is done at a time of its own fails, once, and nothing of a call goes with it."""

from pathlib import Path

import pytest

from flows import later
from qa_pipeline import jobs, notify
from qa_pipeline.errors import InputError, StoreError
from qa_pipeline.notices import Notice
from qa_pipeline.settings import Settings


@pytest.fixture
def sent(monkeypatch: pytest.MonkeyPatch) -> list[Notice]:
    kept: list[Notice] = []
    monkeypatch.setattr(notify, "send", lambda _chosen, notice: kept.append(notice))
    return kept


def fail(workspace: Path, job: str, error: Exception) -> None:
    with pytest.raises(type(error)), later.telling(Settings(workspace=workspace), job):
        raise error


def test_a_job_that_fails_is_told_once_and_without_the_names_of_files(tmp_path: Path, sent: list[Notice]) -> None:
    for _try in range(2):
        fail(tmp_path, "retention", StoreError("2 files could not be deleted; the first: +905321234567.wav: no space left"))
    (notice,) = sent
    assert "2 files could not be deleted: no room on the disk" in notice.text
    assert "90532" not in notice.text + notice.subject + notice.html + str(notice.data)
    assert notice.data["job"] == "retention"
    assert notice.trouble
    ((job, (_at, why)),) = jobs.failed(tmp_path).items()
    assert (job, why) == ("retention", "2 files could not be deleted: no room on the disk")
    with later.telling(Settings(workspace=tmp_path), "retention"):
        pass
    assert not jobs.failed(tmp_path)


def test_two_jobs_that_fail_alike_are_both_told(tmp_path: Path, sent: list[Notice]) -> None:
    for job in ("retention", "rescore", "nightly"):
        fail(tmp_path, job, StoreError("the disk is full"))
    assert [notice.data.get("job") for notice in sent] == ["retention", "rescore", None]


def test_a_mistake_of_the_program_is_told_by_its_kind(tmp_path: Path, sent: list[Notice]) -> None:
    fail(tmp_path, "nightly", ValueError("Edith Kask said"))
    assert "ValueError, a mistake of this program" in sent[0].text
    assert "Edith" not in sent[0].text


def test_what_ends_well_is_not_told(tmp_path: Path, sent: list[Notice]) -> None:
    with later.telling(Settings(workspace=tmp_path), "rescore"):
        pass
    assert not sent


def test_the_words_of_the_report(tmp_path: Path, sent: list[Notice]) -> None:
    with pytest.raises(InputError), later.telling(Settings(workspace=tmp_path, report_language="et"), "retrain"):
        raise InputError("x")
    assert "toiming ebaõnnestus" in sent[0].subject

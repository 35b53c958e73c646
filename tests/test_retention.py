"""Retention: what is due goes from everywhere, the score stays, and whatever breaks off goes on."""

import json
import os
import re
import zlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from qa_pipeline import ledger, rescoring, scoring, sources, wire
from qa_pipeline.errors import BusyError, InputError, SettingsError, StoreError
from qa_pipeline.matching import likelihood
from qa_pipeline.reports import erasing
from qa_pipeline.retention import places, planning
from qa_pipeline.retention.deleting import name
from qa_pipeline.store import deletion, facts, holds, queue, tables
from qa_pipeline.types import Selection
from qa_pipeline.work import holding
from tests import sound
from tests.engines import NUMBERS
from tests.kept import NOW, NUMBER, SECRETS, Desk, days_ago
from tests.reports.pages import Page


@pytest.fixture(autouse=True)
def _numbers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(likelihood, "load", lambda: NUMBERS)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def pages(desk: Desk, run: str = "night-1") -> dict[str, Page]:
    return {path.stem: Page(path) for path in (desk.settings.reports / run / "calls").glob("*.html")}


# ---------------------------------------------------------------------------------------------------------------------
# What goes, and what stays


def test_nothing_is_left_of_a_call_but_its_score(desk: Desk) -> None:
    desk.record(f"{NUMBER}.wav", days=100, queue="sales")
    (desk.inbox / f"{NUMBER}.srt").write_text("1\n00:00:01,000 --> 00:00:02,000\nthe parrot ate it\n", encoding="utf-8")
    desk.chat("other", days=1, lines=("A Hello.", "C Rice please."))
    outcomes = desk.take()
    assert {one.status for one in outcomes.values()} == {"done"}
    assert set(desk.found(*SECRETS)) == set(SECRETS), "the test looks where they are"
    before = pages(desk)["other"].text
    (score,) = desk.rows(f"select body from results where stage = 'score' and sha256 = '{outcomes[f'{NUMBER}.wav'].sha256}'")

    desk.keep(keep_audio_days=30, keep_transcripts_days=90)
    tally = desk.delete()
    assert tally.is_complete
    assert desk.found(*SECRETS) == {}
    assert [path.name for path in desk.inbox.iterdir()] == ["other.json"]

    with desk.store() as store:
        sha256 = outcomes[f"{NUMBER}.wav"].sha256
        (kept,) = deletion.results(store, [sha256], ledger.SCORE)[sha256]
        made = wire.report(kept.value()["report"], "kept")
        call = kept.value()["call"]
        assert store.earlier_deliveries(sha256, 9) == []
    was = wire.report(json.loads(zlib.decompress(score[0]))["report"], "before")
    assert (made.score, made.raw_score, made.auto_fail) == (was.score, was.raw_score, was.auto_fail)
    figures = [
        (one.id, one.verdict, one.points, one.confidence, [(e.turn, e.start, e.product) for e in one.evidence]) for one in made.criteria
    ]
    expected = [
        (one.id, one.verdict, one.points, one.confidence, [(e.turn, e.start, e.product) for e in one.evidence]) for one in was.criteria
    ]
    assert figures == expected
    assert any(one.evidence for one in was.criteria)
    assert {one.reason for one in made.criteria} == {""}
    assert {(piece.text, piece.matched) for one in made.criteria for piece in one.evidence} == {("", "")}
    assert (call["agent_id"], call["queue"], call["started_at"]) == ("ann-7", "sales", days_ago(100))
    assert "customer_id" not in call
    assert pages(desk)["other"].text.replace(name(sha256), NUMBER) == before, "nothing else is another"


def test_the_facts_of_a_call_stay_without_its_customer(desk: Desk) -> None:
    desk.record(f"{NUMBER}.wav", days=100, queue="sales", team="North", agent_name="Ann")
    outcome = desk.take()[f"{NUMBER}.wav"]
    with desk.store() as store:
        (before,) = facts.select(store, Selection())
    assert (before.call_id, before.customer_id) == (NUMBER, "C-7781")
    desk.keep(keep_audio_days=30, keep_transcripts_days=90)
    desk.delete()
    with desk.store() as store:
        (after,) = facts.select(store, Selection())
        assert after == replace(before, call_id=name(outcome.sha256), file="", customer_id="")
        with store._connection() as connection:
            connection.execute(tables.verdict_facts.delete())
            connection.execute(tables.call_facts.delete())
        assert facts.fill(store) == 1
        assert list(facts.select(store, Selection())) == [after], "what the score says alone is the same"


def test_the_report_stays_whole(desk: Desk) -> None:
    for number, day in enumerate((100, 99, 1)):
        desk.record(f"call{number}-{NUMBER}.wav" if day > 50 else "new.wav", days=day, pitch=120 + 20 * number)
    outcomes = desk.take()
    desk.keep(keep_audio_days=30, keep_transcripts_days=90)
    desk.delete()
    report = desk.settings.reports / "night-1"
    gone = {name(one.sha256) for file, one in outcomes.items() if NUMBER in file}
    assert set(pages(desk)) == gone | {"new"}
    assert {path.stem for path in (report / "audio").iterdir()} == {"new"}
    index = Page(report / "index.html")
    assert [page.broken() for page in (index, *pages(desk).values())] == [[], [], [], []]
    assert {element.text for element in index.all("a") if "calls/" in element["href"]} == gone | {"new"}
    assert all("deleted on" in pages(desk)[one].text for one in gone)
    assert NUMBER not in index.source
    assert not pages(desk)["new"].all("p", "silent"), "the other call still plays"


def test_the_page_of_the_run_names_no_call_that_was_deleted(desk: Desk) -> None:
    """Its table of slow calls leads to the report by their ids, which need not be names of files, nor have an ending."""
    desk.chat("order & <b>-Ünal", days=100)
    desk.chat("other", days=1)
    outcomes = desk.take()
    path = desk.settings.reports / "night-1" / "run.html"
    assert {element.text for element in Page(path).all("a") if "#text=" in element["href"]} == {"order & <b>-Ünal", "other"}
    desk.keep(keep_audio_days=30, keep_transcripts_days=90)
    desk.delete()
    (gone,) = (name(one.sha256) for file, one in outcomes.items() if "order" in file)
    links = {element["href"]: element.text for element in Page(path).all("a") if "#text=" in element["href"]}
    assert links == {f"index.html#text={gone}": gone, "index.html#text=other": "other"}
    assert "nal" not in path.read_text(encoding="utf-8").partition('id="slowest"')[2].partition("</section>")[0]


def test_a_run_without_a_report_names_no_call_that_was_deleted(desk: Desk) -> None:
    desk.chat(NUMBER, days=100)
    desk.take()
    path = desk.settings.reports / "night-1" / "run.html"
    path.write_text(re.sub(r'<a href="index.html#text=[^>]*><bdi>([^<]*)</bdi></a>', r"<code>\1</code>", path.read_text()))
    assert NUMBER in Page(path).text
    desk.keep(keep_audio_days=30, keep_transcripts_days=90)
    desk.delete()
    assert NUMBER not in path.read_text()


def test_audio_alone_goes_first(desk: Desk) -> None:
    desk.record(f"{NUMBER}.wav", days=40)
    desk.take()
    desk.keep(keep_audio_days=30, keep_transcripts_days=90)
    tally = desk.delete()
    assert {what: (found.calls, found.files) for what, found in tally.due[""].items()} == {"audio": (1, 3)}
    assert list(desk.inbox.iterdir()) == []
    page = pages(desk)[NUMBER]
    assert (page.all("audio"), page.all("button", "play"), page.all("button", "at"), page.broken()) == ([], [], [], [])
    assert "parrot" in page.text, "what was said is kept"
    assert "deleted on" in page.one("p", "silent").text
    assert list((desk.settings.reports / "night-1" / "audio").iterdir()) == []
    assert desk.rows("select count(*) from results where stage = 'sounds'") == [(0,)]
    assert desk.rows("select count(*) from recurring_sounds") == [(0,)]
    assert desk.rows("select count(*) from results where stage = 'converse'") == [(1,)]
    assert desk.delete().due == {}, "it is done once"
    assert desk.delete(now=NOW + timedelta(days=60)).is_complete
    assert desk.found(*SECRETS) == {}


def test_queues_have_days_of_their_own(desk: Desk) -> None:
    for queue_, pitch in (("sales", 120), ("care", 150), ("", 180)):
        desk.record(f"{queue_ or 'none'}.wav", days=20, pitch=pitch, queue=queue_ or None)
    desk.take()
    desk.keep(keep_audio_days=19, queue_retention=("sales = 7 / 14", "care = 0 / 0"))
    tally = desk.delete()
    assert {(one, tuple(found)) for one, found in tally.due.items()} == {("", ("audio",)), ("sales", ("audio", "transcript"))}
    assert sorted(path.name for path in desk.inbox.iterdir()) == ["care.json", "care.wav"]
    assert {rule for (rule,) in desk.rows("select rule from deletions where what != 'vectors'")} == {
        "audio after 19 days",
        "queue sales: audio after 7 days",
        "queue sales: transcript after 14 days",
    }


@pytest.mark.parametrize(("days", "due"), [(29.9, False), (30.1, True)])
def test_the_age_counts_from_the_call(desk: Desk, days: float, due: bool) -> None:
    desk.record("call.wav", days=days)
    desk.take()
    desk.keep(keep_audio_days=30)
    assert bool(desk.delete(dry_run=True).due) is due


@pytest.mark.parametrize("said", [None, "yesterday", days_ago(-4000)], ids=["nothing", "no time", "to come"])
def test_a_call_without_a_time_counts_from_when_it_came(desk: Desk, said: str | None) -> None:
    desk.record("call.wav", days=0, started_at=said)
    desk.take()
    desk.keep(keep_audio_days=30)
    assert desk.delete(dry_run=True).due == {}
    assert desk.delete(dry_run=True, now=NOW + timedelta(days=365)).due != {}


def test_a_dry_run_changes_nothing_and_says_all(desk: Desk) -> None:
    desk.record(f"{NUMBER}.wav", days=100, queue="sales")
    desk.take()
    desk.keep(keep_audio_days=30, keep_transcripts_days=90)
    before = desk.snapshot()
    tally = desk.delete(dry_run=True)
    assert desk.snapshot() == before
    files = [desk.inbox / f"{NUMBER}.wav", desk.inbox / f"{NUMBER}.json", desk.settings.reports / "night-1" / "audio" / f"{NUMBER}.mp3"]
    audio, transcript = tally.due["sales"]["audio"], tally.due["sales"]["transcript"]
    assert (audio.calls, audio.files, audio.bytes) == (1, 3, sum(path.stat().st_size for path in files))
    (rows,) = desk.rows("select count(*), sum(length(body)) from results where stage not in ('score', 'report')")
    assert (transcript.calls, transcript.rows, transcript.bytes) == (1, *rows)
    assert {what: found.files for what, found in desk.delete().due["sales"].items()} == {"audio": 3, "transcript": 0}


def test_without_rules_nothing_goes(desk: Desk) -> None:
    desk.record("call.wav", days=5000)
    desk.take()
    before = desk.snapshot()
    assert desk.delete().due == {}
    assert desk.snapshot() == before


@pytest.mark.parametrize("rule", [{"keep_transcripts_days": 30}, {"keep_audio_days": 60, "keep_transcripts_days": 30}])
def test_audio_is_not_kept_longer_than_its_words(desk: Desk, rule: dict[str, Any]) -> None:
    desk.keep(**rule)
    with pytest.raises(SettingsError, match="no later"):
        desk.delete()


def full(*_: object, **__: object) -> None:
    raise StoreError("the database refused: database or disk is full")


def test_what_is_not_scored_is_never_deleted(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.record("call.wav", days=100)
    with monkeypatch.context() as patch:
        patch.setattr("qa_pipeline.scoring.score", full)
        with pytest.raises(StoreError):
            desk.take()
    desk.keep(keep_audio_days=30, keep_transcripts_days=90)
    tally = desk.delete()
    assert (tally.due, tally.not_scored) == ({}, 1)
    assert (desk.inbox / "call.wav").is_file()
    desk.take()
    assert desk.delete().due != {}


def test_a_new_conversation_that_is_not_scored_keeps_the_call(desk: Desk) -> None:
    desk.record("call.wav", days=100)
    sha256 = desk.take()["call.wav"].sha256
    with desk.store() as store:
        (made,) = deletion.results(store, [sha256], ledger.CONVERSE)[sha256]
        store.add_result(sha256, ledger.CONVERSE, "changed metadata", made.value(), made_by="test", seconds=0)
    desk.keep(keep_audio_days=30)
    assert desk.delete().not_scored == 1
    assert (desk.inbox / "call.wav").is_file()


# ---------------------------------------------------------------------------------------------------------------------
# What lies beside a recording


def test_a_sidecar_of_two_recordings_stays_with_the_second(desk: Desk) -> None:
    desk.record("call.wav", days=100)
    desk.record("call.flac.wav", days=100, pitch=160, sidecar=False)
    sound.wav(desk.inbox / "call.mp3.wav", sound.voice(6.0, 90), sound.voice(6.0, 215)).rename(desk.inbox / "call.mp3")
    (desk.inbox / "call.mp3.json").write_text(json.dumps({"started_at": days_ago(1)}), encoding="utf-8")
    desk.take()
    desk.keep(keep_audio_days=30)
    desk.delete()
    assert sorted(path.name for path in desk.inbox.iterdir()) == ["call.flac.wav", "call.json", "call.mp3", "call.mp3.json"]


def test_the_row_of_a_table_goes_and_the_others_stay(desk: Desk) -> None:
    desk.record(f"{NUMBER}.wav", days=100, sidecar=False)
    desk.record("new.wav", days=1, pitch=150, sidecar=False)
    rows = [
        "file;customer_id;started_at;note",
        f'{NUMBER}.wav;C-7781;{days_ago(100)};"Zerxes\r\nQuillfeather"',
        f"new.wav;C-1;{days_ago(1)};",
    ]
    table = desk.inbox / "Calls.csv"
    table.write_bytes(("\ufeff" + "\r\n".join(rows) + "\r\n").encode())
    desk.take()
    desk.keep(keep_audio_days=30, keep_transcripts_days=90)
    assert desk.delete().is_complete
    assert table.read_bytes().decode() == "\ufeff" + rows[0] + "\r\n" + rows[2] + "\r\n"
    assert desk.found(NUMBER, "C-7781", "Quillfeather\r") == {}
    assert {one.status for one in desk.take("night-2").values()} == {"already"}


def test_a_table_that_cannot_be_read_keeps_its_recording(desk: Desk) -> None:
    desk.record("call.wav", days=100)
    desk.take()
    (desk.inbox / "calls.csv").write_text('file,note\ncall.wav,"open')
    desk.keep(keep_audio_days=30)
    tally = desk.delete()
    assert [undone.file for undone in tally.done.undone] == ["calls.csv"]
    assert (desk.inbox / "call.wav").is_file()
    (desk.inbox / "calls.csv").unlink()
    assert desk.delete().is_complete
    assert list(desk.inbox.iterdir()) == []


def test_another_recording_of_the_same_name_is_not_deleted(desk: Desk) -> None:
    desk.record("call.wav", days=100)
    desk.take()
    desk.record("call.wav", days=100, pitch=170, sidecar=False)
    desk.keep(keep_audio_days=30)
    assert desk.delete().is_complete
    assert (desk.inbox / "call.wav").is_file()


def test_every_copy_of_a_recording_goes(desk: Desk) -> None:
    path = desk.record("call.wav", days=100)
    (desk.inbox / "more").mkdir()
    (desk.inbox / "more" / "again.wav").write_bytes(path.read_bytes())
    (desk.inbox / "call.wav.part").write_bytes(path.read_bytes()[:1000])
    os.utime(desk.inbox / "call.wav.part", (1, 1))
    desk.take()
    desk.keep(keep_audio_days=30)
    assert desk.delete().is_complete
    assert [path for path in desk.inbox.rglob("*") if path.is_file()] == []


def test_what_is_left_half_written_in_reports_goes_too(desk: Desk) -> None:
    desk.record("call.wav", days=100)
    desk.take()
    part = desk.settings.reports / "night-1" / "calls" / ".call.html.17.part"
    part.write_text("the parrot")
    os.utime(part, (1, 1))
    desk.keep(keep_audio_days=30, keep_transcripts_days=90)
    desk.delete()
    assert desk.found("parrot") == {}


# ---------------------------------------------------------------------------------------------------------------------
# What cannot be deleted, and what comes back


@pytest.fixture
def stuck(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    """An inbox that cannot be written: root may write everything, so that it is said by the call itself."""
    unlink = Path.unlink

    def refuse(self: Path, missing_ok: bool = False) -> None:
        if self.parent.name == "in":
            raise PermissionError(13, "Permission denied", str(self))
        unlink(self, missing_ok=missing_ok)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", refuse)
        yield patch


def test_a_read_only_inbox_is_said_and_tried_again(desk: Desk, stuck: pytest.MonkeyPatch) -> None:
    desk.record("call.wav", days=100)
    desk.take()
    desk.keep(keep_audio_days=30, keep_transcripts_days=90)
    tally = desk.delete()
    assert [(undone.file, undone.reason) for undone in tally.done.undone] == [("call.json", "Permission denied")]
    assert (desk.inbox / "call.wav").is_file()
    assert desk.rows("select count(*) from results where stage = 'converse'") == [(0,)], "all else is gone"
    assert desk.rows("select what from deletions where ended_at = ''") == [("audio",), ("transcript",)]
    assert {one.status for one in desk.take("night-2").values()} == {"already"}, "it is not taken again"
    assert desk.rows("select count(*) from results where stage = 'converse'") == [(0,)]
    assert not desk.delete().is_complete
    stuck.undo()
    assert desk.delete().is_complete
    assert list(desk.inbox.iterdir()) == []
    assert desk.delete().due == {}


class Bucket:
    """An inbox behind a URL, in which there is everything that anybody asks for."""

    def require(self) -> None: ...

    def has(self, name: str) -> bool:
        return name.endswith(".wav")

    def clear(self) -> None: ...


def test_an_inbox_behind_a_url_is_not_changed_and_that_is_said(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.record("call.wav", days=100)
    desk.take()
    desk.keep(keep_audio_days=30, keep_transcripts_days=90, inbox="s3://calls")
    with monkeypatch.context() as patch:
        patch.setattr(sources, "of", lambda _settings: Bucket())
        tally = desk.delete()
        assert [(undone.file, "never changed" in undone.reason) for undone in tally.done.undone] == [("call.wav", True)]
        assert not desk.delete().is_complete, "it is still there"
        patch.setattr(Bucket, "has", lambda *_: False)
        assert desk.delete().is_complete
        assert desk.delete().due == {}
    desk.keep(inbox=desk.folder / "in")
    assert desk.rows("select count(*) from results where stage = 'converse'") == [(0,)]
    assert desk.rows("select count(*) from files") == [(0,)]


def test_what_the_listing_remembers_of_names_goes(desk: Desk) -> None:
    desk.record("call.wav", days=100)
    desk.take()
    desk.settings.seen.write_text(json.dumps({f"{NUMBER}.json": [1, 1, "metadata"]}))
    desk.keep(keep_audio_days=30)
    desk.delete()
    assert desk.found(NUMBER) == {}


def test_a_report_that_cannot_be_written_is_said_and_tried_again(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    desk.record(f"{NUMBER}.wav", days=100)
    desk.take()
    desk.keep(keep_audio_days=30, keep_transcripts_days=90)
    with monkeypatch.context() as patch:
        patch.setattr("qa_pipeline.reports.files.write_text", refuse)
        tally = desk.delete()
    assert [undone.file for undone in tally.done.undone] == ["reports"]
    assert desk.delete().is_complete
    assert desk.found(*SECRETS) == {}


def test_a_recording_that_comes_back_is_deleted_again(desk: Desk) -> None:
    path = desk.record("call.wav", days=100)
    raw = path.read_bytes()
    desk.take()
    desk.keep(keep_audio_days=30, keep_transcripts_days=90)
    desk.delete()
    (desk.inbox / f"{NUMBER}.wav").write_bytes(raw)
    assert [one.status for one in desk.take("night-2").values()] == ["already"]
    assert desk.delete().is_complete
    assert desk.found(NUMBER) == {}
    assert list(desk.inbox.iterdir()) == []


def test_rescoring_passes_over_what_was_said_no_more(desk: Desk) -> None:
    desk.record("call.wav", days=100)
    desk.chat("other", days=1)
    desk.take()
    desk.keep(keep_audio_days=30, keep_transcripts_days=90)
    desk.delete()
    with desk.store() as store:
        tally = rescoring.rescore(desk.settings, store, None, words_only=True, dry_run=False, workers=1, tell=lambda *_: None)
    assert tally.failed == []


# ---------------------------------------------------------------------------------------------------------------------
# Files that were never calls


def test_refused_files_have_a_rule_of_their_own(desk: Desk) -> None:
    (desk.inbox / f"{NUMBER}.wav").write_bytes(b"")
    (desk.inbox / f"{NUMBER}.json").write_text(json.dumps({"customer": "Zerxes Quillfeather"}))
    desk.chat("other", days=1, lines=("A Hello.", "C Rice please."))
    assert desk.take()[f"{NUMBER}.wav"].status == "refused"
    assert set(desk.found(NUMBER, "Quillfeather")) == {NUMBER, "Quillfeather"}
    desk.keep(keep_refused_days=10)
    later = NOW + timedelta(days=11)
    assert desk.delete(now=later - timedelta(days=2)).due == {}
    tally = desk.delete(now=later)
    assert {what: (found.calls, found.files) for what, found in tally.due[""].items()} == {"refused": (1, 3)}
    assert desk.found(NUMBER, "Quillfeather") == {}
    assert Page(desk.settings.reports / "night-1" / "files.html").text.count("not kept any longer") == 1
    assert list(desk.settings.quarantine.iterdir()) == []


def stay(self: Path, target: Path) -> None:
    if self.parent.name == "in":
        raise PermissionError(13, "Permission denied", str(self))
    os.replace(self, target)  # noqa: PTH105 the method is what is replaced here


def test_a_refused_file_of_a_read_only_inbox_is_not_refused_again(desk: Desk, stuck: pytest.MonkeyPatch) -> None:
    (desk.inbox / "bad.wav").write_bytes(b"no sound")
    stuck.setattr(Path, "replace", stay)
    desk.take()
    assert (desk.inbox / "bad.wav").is_file()
    desk.keep(keep_refused_days=10)
    later = NOW + timedelta(days=4000)
    assert not desk.delete(now=later).is_complete
    assert [one.status for one in desk.take("night-2").values()] == ["already"]
    stuck.undo()
    assert desk.delete(now=later).is_complete
    assert list(desk.inbox.iterdir()) == []


# ---------------------------------------------------------------------------------------------------------------------
# Legal holds


@pytest.mark.parametrize(
    ("kind", "value", "last"),
    [("call", "call", ""), ("customer", "C-7781", ""), ("agent", "ann-7", ""), ("dates", days_ago(101)[:10], days_ago(99)[:10])],
)
def test_a_hold_keeps_everything_until_it_is_lifted(desk: Desk, kind: holds.Kind, value: str, last: str) -> None:
    desk.record("call.wav", days=100)
    desk.record("free.wav", days=200, pitch=150, customer_id="C-1", agent_id="bob-1")
    desk.take()
    desk.keep(keep_audio_days=30, keep_transcripts_days=90)
    with desk.store() as store:
        made = holds.add(store, kind, value, last=last, reason="case 14", by="law")
        assert planning.covered(store, made) == 1
    before = {path: raw for path, raw in desk.snapshot().items() if path.stem == "call"}
    tally = desk.delete()
    assert (tally.held, tally.due[""]["audio"].calls) == (1, 1)
    after = desk.snapshot()
    assert {path: after[path] for path in before if path.suffix != ".html"} == {
        path: raw for path, raw in before.items() if path.suffix != ".html"
    }
    assert sorted(path.name for path in desk.inbox.iterdir()) == ["call.json", "call.wav"]
    assert desk.found("parrot")["parrot"]
    with desk.store() as store:
        assert holds.lift(store, made.id, by="law")
        assert holds.holds(store) == []
    assert desk.delete().held == 0
    assert desk.found(*SECRETS) == {}
    (kept,) = desk.rows("select kind, value, last, reason, lifted_by from holds")
    assert kept == (kind, "", "", "case 14", "law")


def test_a_hold_stops_a_deletion_that_broke_off(desk: Desk, stuck: pytest.MonkeyPatch) -> None:
    desk.record("call.wav", days=40)
    desk.take()
    desk.keep(keep_audio_days=30)
    assert not desk.delete().is_complete
    stuck.undo()
    with desk.store() as store:
        holds.add(store, "customer", "C-7781", reason="case", by="law")
    assert desk.delete().held == 1
    assert (desk.inbox / "call.wav").is_file()


def test_a_refused_file_is_held_by_what_its_sidecar_says(desk: Desk) -> None:
    (desk.inbox / "bad.wav").write_bytes(b"")
    (desk.inbox / "bad.json").write_text(json.dumps({"customer_id": "C-7781"}))
    desk.take()
    with desk.store() as store:
        holds.add(store, "customer", "C-7781", reason="case", by="law")
    desk.keep(keep_refused_days=10)
    tally = desk.delete(now=NOW + timedelta(days=4000))
    assert (tally.held, tally.due) == (1, {})


# ---------------------------------------------------------------------------------------------------------------------
# Breaking off


class Killed(BaseException):
    """As `kill -9`: nothing catches it."""


STEPS = [
    (deletion, "begin"),
    (places, "remove"),
    (places, "drop_rows"),
    (erasing, "lose_words"),
    (deletion, "rewrite_runs"),
    (deletion, "forget_sounds"),
    (deletion, "forget_said"),
    (deletion, "forget_files"),
    (deletion, "sweep_vectors"),
    (deletion, "compact"),
    (deletion, "finish"),
]


@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize(("module", "step"), STEPS, ids=[step for _, step in STEPS])
def test_a_killed_deletion_goes_on(desk: Desk, monkeypatch: pytest.MonkeyPatch, module: Any, step: str, after: bool) -> None:
    desk.record(f"{NUMBER}.wav", days=100)
    desk.record(f"{NUMBER}-2.wav", days=100, pitch=160)
    (desk.inbox / "calls.csv").write_text(f"file,note\n{NUMBER}.wav,Quillfeather\n")
    desk.chat("other", days=1, lines=("A Hello.", "C Rice please."))
    desk.take()
    desk.keep(keep_audio_days=30, keep_transcripts_days=90)
    whole = getattr(module, step)

    def killed(*given: Any, **named: Any) -> Any:
        if after:
            whole(*given, **named)
        raise Killed

    with monkeypatch.context() as patch:
        patch.setattr(module, step, killed)
        with pytest.raises(Killed):
            desk.delete()
    desk.keep(keep_audio_days=3000, keep_transcripts_days=5000)  # what is begun goes on, whatever the rules are by now
    if step == "begin" and not after:
        desk.keep(keep_audio_days=30, keep_transcripts_days=90)
    assert {one.status for one in desk.take("night-2").values()} <= {"already"}
    assert desk.delete().is_complete
    assert desk.found(*SECRETS) == {}
    assert desk.rows("select count(*) from deletions where ended_at = ''") == [(0,)]
    assert all(page.broken() == [] for page in (*pages(desk).values(), Page(desk.settings.reports / "night-1" / "index.html")))
    assert desk.rows("select count(*) from results where stage = 'score'") == [(3,)]
    assert desk.delete().due == {}


def test_a_run_at_work_is_waited_for(desk: Desk) -> None:
    desk.record("call.wav", days=100)
    desk.take()
    desk.keep(keep_audio_days=30)
    with desk.store() as store:
        queue.take_lease(store, f"{queue.RUN}night-2", holding.me())
    with pytest.raises(BusyError):
        desk.delete()
    assert (desk.inbox / "call.wav").is_file()


def test_an_inbox_that_is_not_there_is_not_taken_for_an_empty_one(desk: Desk) -> None:
    desk.record("call.wav", days=100)
    desk.take()
    desk.keep(keep_audio_days=30, inbox=desk.folder / "unmounted")
    with pytest.raises(InputError, match="no such folder"):
        desk.delete()


def test_the_log_holds_nothing_of_a_person(desk: Desk) -> None:
    desk.record(f"{NUMBER}.wav", days=100)
    desk.take()
    desk.keep(keep_audio_days=30, keep_transcripts_days=90)
    desk.delete()
    rows = desk.rows("select what, rule, begun_at, ended_at, counts from deletions order by id")
    assert [what for what, *_ in rows] == ["audio", "transcript", "vectors"]
    assert all(ended >= begun for _, _, begun, ended, _ in rows)
    counts = [json.loads(row[-1]) for row in rows]
    assert counts[0]["files"] == 3
    assert counts[1]["vectors"] > 0
    assert not any(re.search("|".join(SECRETS), str(row)) for row in rows)


def test_vectors_of_an_earlier_version_are_swept(desk: Desk) -> None:
    desk.record("call.wav", days=100)
    desk.chat("other", days=1, lines=("A Hello.", "C Rice please."))
    desk.take()
    with desk.store() as store:
        store.add_vectors("encoder@1", {"a sentence as it was cut before": np.full(4, 0.5, np.float32)})
    before = desk.rows("select count(*) from vectors")
    desk.keep(keep_audio_days=30, keep_transcripts_days=90)
    desk.delete()
    with desk.store() as store:
        calls = [sha256 for (sha256,) in desk.rows("select sha256 from calls")]
        made = [one for some in deletion.results(store, calls, ledger.CONVERSE).values() for one in some]
    texts = {text for one in made for text in scoring.texts(wire.conversation(one.value(), "other"))}
    assert [(len(texts),)] == desk.rows("select count(*) from vectors") < before

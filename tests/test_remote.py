"""An inbox that is a URL: listed and copied like a folder, never changed, and clear words when it does not answer."""

import errno
import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import fsspec
import pytest
from fsspec.implementations.memory import MemoryFileSystem

from qa_pipeline import batch, ingest, remote, settings, sources
from qa_pipeline.errors import InputError, RecordingError, SettingsError, StoreError
from qa_pipeline.ingest import Item
from qa_pipeline.matching import likelihood
from qa_pipeline.remote import marks, place
from qa_pipeline.settings import Settings
from qa_pipeline.store import open_store, queue
from qa_pipeline.work import planning
from qa_pipeline.work.worker import Worker
from tests import sound
from tests.conftest import ROOT
from tests.engines import NUMBERS, Scripted

CONVERSATION = b'{"format": "qa-conversation/1", "call_id": "chat", "language": "en", "turns": []}'
BUCKET = "memory://bucket/calls"


@pytest.fixture(autouse=True)
def bucket() -> Iterator[Any]:
    """Everything that is in memory. The store is one for the process: it is emptied for each test."""
    files = fsspec.filesystem("memory")
    files.store.clear()
    files.pseudo_dirs[:] = [""]
    yield files
    files.store.clear()


def put(name: str, content: bytes = b"x", *, age: float = 3600) -> None:
    files = fsspec.filesystem("memory")
    files.pipe(f"/bucket/calls/{name}", content)
    files.store[f"/bucket/calls/{name}"].created = datetime.fromtimestamp(time.time() - age, UTC)


def here(tmp_path: Path, inbox: str = BUCKET, **more: Any) -> Settings:
    return Settings(inbox=inbox, workspace=tmp_path / "ws", **more)


def test_a_url_is_listed_like_a_folder(tmp_path: Path) -> None:
    names = {
        "b/call.WAV": b"x",
        "b/call.json": b'{"agent_name": "Ann"}',
        "b/calls.csv": b"file\n",
        "a[1].json": CONVERSATION,
        "early[1].json": b'{"agent_name": "Ann"}',
        "broken.json": b'{"format": "qa-conv',
        "letter.docx": b"x",
        "c.srt": b"x",
        "c.json": b'{"agent_name": "Ann"}',
        "call.mp3.part": b"x",
        ".hidden/call.wav": b"x",
        "lost+found/call.wav": b"x",
    }
    for name, content in names.items():
        put(name, content)
        path = tmp_path / "in" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    folder, listed = ingest.scan(tmp_path / "in", 0), sources.of(here(tmp_path)).scan()
    assert (listed.waiting, listed.unreadable) == (folder.waiting, folder.unreadable) == (("call.mp3.part", "early[1].json"), ())

    def about(item: Item) -> tuple[object, ...]:
        return item.name, item.kind, item.sidecar and item.sidecar.name, item.table and item.table.name, item.size

    assert [about(item) for item in listed.ready] == [about(item) for item in folder.ready]
    assert {item.remote for item in listed.ready} == {item.name for item in folder.ready}


def test_a_file_of_a_moment_ago_waits_and_its_call_with_it(tmp_path: Path) -> None:
    put("call.wav")
    put("call.json", b"{}", age=5)
    put("old.wav", age=90)
    listing = sources.of(here(tmp_path)).scan()
    assert ([item.name for item in listing.ready], listing.waiting) == (["old.wav"], ("call.json", "call.wav"))
    assert len(sources.of(here(tmp_path, settle_seconds=1.0)).scan().ready) == 2
    put("call.json", b"{}", age=-30)
    assert len(sources.of(here(tmp_path, settle_seconds=1.0)).scan().ready) == 1, "a clock that is ahead of ours"
    assert len(sources.of(here(tmp_path, settle_seconds=0)).scan().ready) == 2


def test_json_is_asked_for_once_and_in_one_go(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[list[str]] = []
    cat_ranges = MemoryFileSystem.cat_ranges

    def noting(self: MemoryFileSystem, paths: list[str], *more: Any, **named: Any) -> Any:
        asked.append(sorted(paths))
        return cat_ranges(self, paths, *more, **named)

    monkeypatch.setattr(MemoryFileSystem, "cat_ranges", noting)
    for name in ("a.json", "b.json"):
        put(name, CONVERSATION)
    put("call.wav")
    put("call.json", b"{}")
    source = sources.of(here(tmp_path))
    assert [item.name for item in source.scan().ready] == ["a.json", "b.json", "call.wav"]
    assert [item.name for item in sources.of(here(tmp_path)).scan().ready] == ["a.json", "b.json", "call.wav"]
    assert asked == [["/bucket/calls/a.json", "/bucket/calls/b.json"]]


# ---------------------------------------------------------------------------------------------------------------------


def copies(chosen: Settings) -> list[str]:
    return sorted(path.name for path in chosen.spool.rglob("*") if path.is_file() and path.suffix != ".lock")


def test_a_call_is_here_while_it_is_at_work_and_gone_afterwards(tmp_path: Path) -> None:
    put("b/call.wav", b"sound")
    put("b/call.json", b'{"agent_name": "Ann"}')
    put("b/calls.csv", b"file,team\ncall.wav,Blue\n")
    chosen = here(tmp_path)
    source = sources.of(chosen)
    (item,) = source.scan().ready
    assert not item.path.exists()
    with source.fetched(item) as local:
        assert local.path.read_bytes() == b"sound"
        assert ingest.mark(local.path) == (item.size, item.changed) == ingest.marked(item)
        facts = ingest.facts(local)
        assert (facts.call_id, facts.metadata.agent_name, facts.metadata.team) == ("call", "Ann", "Blue")
        assert local.name == "b/call.wav"
    assert copies(chosen) == ["calls.csv"], "a table serves the next call too"
    with pytest.raises(RuntimeError, match="mistake"), source.fetched(item):
        raise RuntimeError("a mistake")
    assert copies(chosen) == ["calls.csv"]


def test_a_table_is_copied_once_for_each_of_its_states(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    got: list[str] = []
    get_file = MemoryFileSystem.get_file

    def noting(self: MemoryFileSystem, path: str, *more: Any, **named: Any) -> None:
        got.append(path.rpartition("/")[2])
        get_file(self, path, *more, **named)

    monkeypatch.setattr(MemoryFileSystem, "get_file", noting)
    source = sources.of(here(tmp_path))
    for name in ("a.wav", "b.wav"):
        put(name)
    for team in (b"Blue", b"Green"):
        put("calls.csv", b"file,team\na.wav,%s\nb.wav,%s\n" % (team, team))
        for item in source.scan().ready:
            with source.fetched(item) as local:
                assert ingest.facts(local).metadata.team == team.decode()
    assert got == ["calls.csv", "a.wav", "b.wav", "calls.csv", "a.wav", "b.wav"]


def test_what_was_heard_before_needs_no_sound(tmp_path: Path) -> None:
    put("call.wav")
    put("call.json", b'{"agent_name": "Ann"}')
    put("chat.json", CONVERSATION)
    source = sources.of(here(tmp_path))
    call, chat = source.scan().ready
    with source.fetched(call, sound=False) as local:
        assert not local.path.exists()
        assert ingest.facts(local).metadata.agent_name == "Ann"
    with source.fetched(chat, sound=False) as local:
        assert local.path.read_bytes() == CONVERSATION


def test_an_item_survives_the_way_to_another_process(tmp_path: Path) -> None:
    put("b/call.wav")
    put("b/call.json", b"{}")
    put("b/calls.csv", b"file\n")
    odd = tmp_path / "in" / os.fsdecode(b"b\xff") / "call.wav"
    odd.parent.mkdir(parents=True)
    odd.write_bytes(b"x")
    for source, moved in (
        (sources.of(here(tmp_path)), sources.of(here(tmp_path / "elsewhere"))),
        (sources.of(Settings(inbox=tmp_path / "in", settle_seconds=0)), sources.of(Settings(inbox=tmp_path / "mounted"))),
    ):
        (item,) = source.scan().ready
        assert source.item(source.place(item)) == item
        there = moved.item(source.place(item))
        assert (there.name, there.size, there.changed, there.beside_mark) == (item.name, item.size, item.changed, item.beside_mark)
        assert moved.place(there) == source.place(item)
    (tmp_path / "in").rename(tmp_path / "mounted")
    assert there.path.read_bytes() == b"x"


def test_a_file_that_changed_since_is_left_for_the_next_run(tmp_path: Path) -> None:
    put("call.wav", b"short")
    chosen = here(tmp_path)
    source = sources.of(chosen)
    (item,) = source.scan().ready
    put("call.wav", b"longer by now")
    with pytest.raises(InputError, match="call.wav: the file changed while it was copied"), source.fetched(item):
        pytest.fail("half a call")
    fsspec.filesystem("memory").rm("/bucket/calls/call.wav")
    with pytest.raises(InputError, match="it is not there any more"), source.fetched(item):
        pytest.fail("no call")
    assert copies(chosen) == []


def test_a_full_disk_stops_before_a_byte_is_copied(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put("call.wav")
    source = sources.of(here(tmp_path))
    (item,) = source.scan().ready
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage._replace(free=100 * 1024**2))
    with pytest.raises(StoreError, match="make room"), source.fetched(item):
        pytest.fail("no room")


def test_a_disk_that_fills_up_meanwhile_is_said_to_be_full(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put("call.wav")
    chosen = here(tmp_path)
    source = sources.of(chosen)
    (item,) = source.scan().ready

    def full(_self: MemoryFileSystem, _path: str, target: str, **_: Any) -> None:
        Path(target).write_bytes(b"half")
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(MemoryFileSystem, "get_file", full)
    with pytest.raises(StoreError, match="disk of the workspace is full"), source.fetched(item):
        pytest.fail("half a call")
    assert copies(chosen) == []


def test_what_a_killed_process_left_is_cleared_and_what_a_live_one_has_is_not(tmp_path: Path) -> None:
    put("call.wav")
    chosen = here(tmp_path)
    source = sources.of(chosen)
    (item,) = source.scan().ready
    killed = f"""
import os, signal
from pathlib import Path
from qa_pipeline.remote import spool
own = spool.own(Path({str(chosen.spool)!r}))
(own.new() / "private.wav").write_bytes(b"x")
os.kill(os.getpid(), signal.SIGKILL)
"""
    subprocess.run([sys.executable, "-c", killed], check=False, cwd=ROOT)
    with source.fetched(item) as local:
        assert "private.wav" in copies(chosen)
        source.clear()
        assert copies(chosen) == ["call.wav"]
        assert local.path.is_file()
    sources.of(here(tmp_path / "never used")).clear()


# ---------------------------------------------------------------------------------------------------------------------


def process(chosen: Settings, item: Item, *, phase: str = "all") -> batch.Outcome:
    store, source = open_store(chosen.database_url), sources.of(chosen)
    try:
        with source.fetched(item, sound=phase != "score") as local:
            return batch.process(local, store, chosen, Scripted().engines(), only_hear=phase == "hear")
    finally:
        store.close()


@pytest.fixture(autouse=True)
def _numbers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(likelihood, "load", lambda: NUMBERS)


def recording(tmp_path: Path) -> bytes:
    return sound.wav(tmp_path / "made.wav", sound.voice(6.0, 120), sound.voice(6.0, 215)).read_bytes()


def test_a_place_that_hangs_is_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put("call.wav")
    source = sources.of(here(tmp_path))
    (item,) = source.scan().ready
    end = threading.Event()
    monkeypatch.setattr(place, "STALLED", 0.1)
    monkeypatch.setattr(MemoryFileSystem, "get_file", lambda *_args, **_named: end.wait(60))
    with pytest.raises(InputError, match=r"nothing came for 0\.1 s"), source.fetched(item):
        pass
    end.set()
    assert copies(here(tmp_path)) == []


def test_the_sound_is_not_copied_again_because_a_scorecard_changed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put("call.wav", recording(tmp_path))
    put("call.json", b'{"agent_name": "Ann"}')
    chosen = here(tmp_path, workers=1, threads=1, scorecard="order-intake")
    copied: list[str] = []
    get_file = MemoryFileSystem.get_file

    def noting(self: MemoryFileSystem, path: str, *more: Any, **named: Any) -> Any:
        copied.append(path.rpartition("/")[2])
        return get_file(self, path, *more, **named)

    monkeypatch.setattr(MemoryFileSystem, "get_file", noting)

    def night(run_id: str, chosen: Settings) -> str | None:
        store, source = open_store(chosen.database_url), sources.of(chosen)
        try:
            planning.plan(store, chosen, source, run_id, source.scan())
            engines = Scripted().engines()
            Worker(settings=chosen, store=store, source=source, models=engines, run_id=run_id).work()
            return queue.rows(store)["call.wav"].state
        finally:
            store.close()

    assert night("one", chosen) == "done"
    assert copied.count("call.wav") == 1
    copied.clear()
    assert night("two", replace(chosen, scorecard="complaint")) == "done"
    assert set(copied) == {"call.json"}


def test_a_remote_call_is_heard_and_then_scored_without_its_sound(tmp_path: Path) -> None:
    put("call.wav", recording(tmp_path))
    chosen = here(tmp_path)
    (item,) = sources.of(chosen).scan().ready
    assert process(chosen, item, phase="hear").status == "heard"
    outcome = process(chosen, item, phase="score")
    assert (outcome.status, outcome.item.name) == ("done", "call.wav")
    assert process(chosen, item, phase="score").status == "already"
    with sources.of(chosen).sounds([outcome.item])(outcome.item.path) as path:
        assert path.read_bytes() == recording(tmp_path)
    assert copies(chosen) == []


def test_a_remote_copy_under_a_second_name_is_the_same_call(tmp_path: Path) -> None:
    content = recording(tmp_path)
    for name in ("call.wav", "copy.wav"):
        put(name, content)
    chosen = here(tmp_path)
    first, second = sources.of(chosen).scan().ready
    assert process(chosen, first).status == "done"
    assert process(chosen, second).reason == "the same recording as call.wav"


def test_a_refused_remote_file_is_copied_to_the_quarantine_and_left_where_it_is(tmp_path: Path, bucket: Any) -> None:
    put("call.wav", b"no sound at all")
    put("call.json", b'{"agent_name": "Ann"}')
    chosen = here(tmp_path)
    (item,) = sources.of(chosen).scan().ready
    assert process(chosen, item).status == "refused"
    names = sorted(path.name.partition("-")[2][8:] for path in chosen.quarantine.iterdir())
    assert names == [".json", ".wav", ".wav.reason.txt"]
    assert bucket.find("/bucket") == ["/bucket/calls/call.json", "/bucket/calls/call.wav"]
    assert process(chosen, item).status == "refused"
    assert copies(chosen) == []


def test_a_sound_that_cannot_be_had_leaves_its_page_without(tmp_path: Path, bucket: Any) -> None:
    put("call.wav")
    chosen = here(tmp_path)
    (item,) = sources.of(chosen).scan().ready
    bucket.rm("/bucket/calls/call.wav")
    with pytest.raises(RecordingError, match="not there any more"), sources.of(chosen).sounds([item])(item.path):
        pytest.fail("no sound")


# ---------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("url", "message"),
    [
        ("memory://nowhere/calls", "memory://nowhere/calls: there is no such folder; make it, or name another with --inbox"),
        ("gs://bucket/calls", "needs a driver that is not installed .*; install it with `pip install gcsfs`"),
        ("smb://ann:secret@host/calls", r"smb://ann:\*\*\*@host/calls: this kind of place .* `pip install smbprotocol`"),
        ("nosuch://ann:secret@host/calls", r"nosuch://ann:\*\*\*@host/calls: .*Protocol not known"),
        ("ftp://ann:secret@127.0.0.1:9/calls", r"ftp://ann:\*\*\*@127.0.0.1:9/calls: cannot be reached .*; look at the address"),
    ],
)
def test_a_place_that_does_not_answer_says_what_to_do(tmp_path: Path, url: str, message: str) -> None:
    with pytest.raises(InputError, match=message) as refusal:
        sources.of(here(tmp_path, url)).require()
    assert "secret" not in str(refusal.value)


def test_a_place_that_refuses_or_breaks_off_is_no_empty_night(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put("call.wav")
    source = sources.of(here(tmp_path))
    for error, message in (
        (PermissionError("Access Denied"), "reading it is not allowed .*; give this user, or its key, the right to"),
        (ConnectionResetError("reset by peer"), "cannot be reached .ConnectionResetError: reset by peer"),
        (ValueError("a driver's own"), "cannot be reached .ValueError: a driver's own"),
    ):

        def refuse(*_: Any, error: Exception = error, **__: Any) -> None:
            raise error

        with monkeypatch.context() as patch:
            patch.setattr(MemoryFileSystem, "ls", refuse)
            with pytest.raises(InputError, match=message):
                source.scan()


def test_a_connection_that_broke_off_is_made_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put("call.wav")
    connect, made = fsspec.core.url_to_fs, []

    def counted(*arguments: Any, **named: Any) -> Any:
        made.append(connect(*arguments, **named))
        return made[-1]

    monkeypatch.setattr(fsspec.core, "url_to_fs", counted)
    place = remote.Place(BUCKET)
    place.require()
    with monkeypatch.context() as patch:
        patch.setattr(MemoryFileSystem, "get_file", lambda *_, **__: (_ for _ in ()).throw(EOFError("the server went down")))
        with pytest.raises(InputError, match="cannot be reached .EOFError: the server went down"):
            place.get("call.wav", tmp_path / "copy")
    place.get("call.wav", tmp_path / "copy")
    assert ((tmp_path / "copy").read_bytes(), len(made)) == (b"x", 2)


def test_a_closed_folder_is_told_and_the_others_are_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put("call.wav")
    put("closed/call.wav")
    put("x" * 252 + ".wav")
    ls = MemoryFileSystem.ls

    def refuse(self: MemoryFileSystem, path: str, **named: Any) -> Any:
        if path.endswith("closed"):
            raise PermissionError("Access Denied")
        return ls(self, path, **named)

    monkeypatch.setattr(MemoryFileSystem, "ls", refuse)
    listing = sources.of(here(tmp_path)).scan()
    assert [item.name for item in listing.ready] == ["call.wav"]
    assert listing.unreadable == ("closed", "x" * 252 + ".wav"), "no disk could hold a copy of that name"


def test_the_password_of_a_url_comes_from_the_environment_and_is_not_printed(monkeypatch: pytest.MonkeyPatch) -> None:
    url = "ftp://ann:${CALLS_PASSWORD}@127.0.0.1:9/calls"
    with pytest.raises(SettingsError, match="inbox names the environment variable CALLS_PASSWORD, which is not set"):
        remote.Place(url)
    monkeypatch.setenv("CALLS_PASSWORD", "a/b@c secret")
    said: list[tuple[str, str]] = []

    def login(url: str, *, password: str, **_: Any) -> None:
        said.append((url, password))
        raise OSError("530 wrong: a/b@c secret")

    monkeypatch.setattr(fsspec.core, "url_to_fs", login)
    with pytest.raises(InputError, match=r"530 wrong: \*\*\*") as refusal:
        remote.Place(url)
    assert said == [("ftp://ann@127.0.0.1:9/calls", "a/b@c secret")]
    assert "secret" not in str(refusal.value)


def test_a_folder_by_its_url_follows_links_to_files_alone(tmp_path: Path) -> None:
    inbox = tmp_path / "in"
    (inbox / "sub").mkdir(parents=True)
    (tmp_path / "elsewhere").mkdir()
    for path in (inbox / "sub" / "call.wav", tmp_path / "elsewhere" / "other.wav"):
        path.write_bytes(b"abc")
    (inbox / "linked.wav").symlink_to("../elsewhere/other.wav")
    (inbox / "folder").symlink_to("../elsewhere")
    (inbox / "dangling.wav").symlink_to("nowhere")
    source = sources.of(here(tmp_path, f"file://{inbox}", settle_seconds=0))
    listing = source.scan()
    assert ([item.name for item in listing.ready], listing.unreadable) == (["linked.wav", "sub/call.wav"], ("dangling.wav",))
    for item in listing.ready:
        with source.fetched(item) as local:
            assert (local.path.read_bytes(), item.size) == (b"abc", 3)
    with suppress(FileNotFoundError):
        assert not list((tmp_path / "ws" / "quarantine").iterdir())


# ---------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("info", "seconds"),
    [
        ({"mtime": 1_700_000_000.5}, 1_700_000_000.5),
        ({"LastModified": datetime(2023, 11, 14, 22, 13, 20, 250_000, tzinfo=UTC)}, 1_700_000_000.25),
        ({"mtime": datetime(2023, 11, 14, 22, 13, 20)}, 1_700_000_000),
        ({"updated": "2023-11-14T22:13:20.500Z"}, 1_700_000_000.5),
        ({"modify": "20231114221320"}, 1_700_000_000),
        ({"modify": "Nov 14 22:13"}, None),
        ({"ETag": '"abc"'}, None),
        ({}, None),
    ],
)
def test_each_driver_has_its_own_name_for_the_time(info: dict[str, Any], seconds: float | None) -> None:
    found = marks.marked({"size": 3, **info})
    assert found.mark[0] == 3
    assert found.at == (None if seconds is None else round(seconds * 1e6) * 1000)
    assert seconds is None or found.mark[1] == found.at


def test_a_second_write_in_the_same_second_is_told_by_its_tag() -> None:
    at = datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC)
    first, second = (marks.marked({"size": 3, "LastModified": at, "ETag": tag}).mark for tag in ('"a"', '"b"'))
    assert first != second
    assert {mark[1] // 10**9 for mark in (first, second)} == {1_700_000_000}
    assert marks.marked({"size": 3, "LastModified": at, "ETag": '"a"'}).at == 1_700_000_000 * 10**9, "a tag is no time to wait for"
    assert marks.marked({"size": 3, "etag": "a"}).mark != marks.marked({"size": 3, "etag": "b"}).mark


@pytest.mark.parametrize(
    ("value", "kept"),
    [("s3://bucket/calls", "s3://bucket/calls"), ("in", Path("in")), ("/data/s3:/x", Path("/data/s3:/x")), ("C:/x", Path("C:/x"))],
)
def test_the_inbox_is_a_folder_or_a_url(value: str, kept: Path | str) -> None:
    assert settings.load({"inbox": value}, environ={}).inbox == kept


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("sftp://ann:secret@host/in", "sftp://ann:***@host/in"),
        ("sftp://ann:se/c@ret@host/in", "sftp://ann:***@host/in"),
        ("sftp://ann@host:22/in", "sftp://ann@host:22/in"),
        ("s3://bucket/calls", "s3://bucket/calls"),
    ],
)
def test_a_url_is_printed_without_its_password(url: str, shown: str) -> None:
    assert settings.without_password(url) == shown

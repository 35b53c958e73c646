"""The inbox: what is a call, what is still being written, what is known of a call, and where the rest goes."""

import contextlib
import errno
import json
import os
import shutil
import threading
import time
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from qa_pipeline import ingest
from qa_pipeline.beside import Beside
from qa_pipeline.errors import ConversationError, InputError
from qa_pipeline.ingest import Item, Seen
from qa_pipeline.types import Product

CONVERSATION = {"format": "qa-conversation/1", "call_id": "chat", "language": "en", "turns": []}


def put(path: Path, content: object = b"x", *, age: float = 3600) -> Path:
    """A file that was last written `age` seconds ago."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
    os.utime(path, (time.time() - age, time.time() - age))
    return path


def test_recordings_conversations_and_sidecars_are_told_apart(tmp_path: Path) -> None:
    put(tmp_path / "b" / "call.WAV")
    put(tmp_path / "b" / "call.json", {"agent_name": "Ann"})
    put(tmp_path / "b" / "calls.csv", b"file\n")
    put(tmp_path / "a.json", CONVERSATION)
    put(tmp_path / "early.json", {"agent_name": "Ann"})
    put(tmp_path / "broken.json", b'{"format": "qa-conv')
    put(tmp_path / "letter.docx")
    put(tmp_path / ".DS_Store")
    put(tmp_path / ".hidden" / "call.wav")
    listing = ingest.scan(tmp_path)
    found = {item.name: (item.kind, item.sidecar and item.sidecar.name) for item in listing.ready}
    assert found == {
        "a.json": ("conversation", None),
        "b/call.WAV": ("recording", "call.json"),
        "broken.json": ("conversation", None),
        "letter.docx": ("unknown", None),
    }
    assert listing.waiting == ("early.json",), "metadata whose recording has not come is no call"


def test_transcripts_of_other_recognisers_are_conversations(tmp_path: Path) -> None:
    put(tmp_path / "calls.csv", b"file,language\na.srt,tr\n")
    for name in ("a.srt", "b.VTT", "c.srt", "c.vtt", "d.srt", "e.wav", "e.srt", "f.srt", "g.srt"):
        put(tmp_path / name)
    put(tmp_path / "a.json", {"agent_name": "Ann"})
    put(tmp_path / "b.VTT.json", {"agent_name": "Ann"})
    put(tmp_path / "d.json", {"segments": [{"start": 0, "end": 1, "text": "Hi"}], "language": "en"})
    put(tmp_path / "e.json", {"segments": [{"start": 0, "end": 1, "text": "Hi"}], "language": "en"})
    put(tmp_path / "f.json", b"{")
    put(tmp_path / "g.json", CONVERSATION)
    put(tmp_path / "h.json", {"segments": ["new customers"], "result": "sold"})
    listing = ingest.scan(tmp_path)
    assert {item.name: (item.kind, item.sidecar and item.sidecar.name, item.table and item.table.name) for item in listing.ready} == {
        "a.srt": ("conversation", "a.json", "calls.csv"),
        "b.VTT": ("conversation", "b.VTT.json", "calls.csv"),
        "c.vtt": ("conversation", None, "calls.csv"),
        "d.json": ("conversation", None, "calls.csv"),
        "e.wav": ("recording", "e.json", "calls.csv"),
        "f.srt": ("conversation", "f.json", "calls.csv"),
        "g.json": ("conversation", None, None),
    }
    assert listing.waiting == ("h.json",), "metadata may have such keys too"
    facts = {item.name: ingest.facts(item) for item in listing.ready if item.name != "f.srt"}
    assert (facts["a.srt"].language, facts["a.srt"].metadata.agent_name) == ("tr", "Ann")
    assert facts["e.wav"].metadata.extra == {}, "another's words are no metadata"


def test_captions_wait_for_their_metadata(tmp_path: Path) -> None:
    put(tmp_path / "a.srt")
    put(tmp_path / "a.json.part")
    assert ingest.scan(tmp_path).waiting == ("a.json.part", "a.srt")


def test_a_named_conversation_is_told_what_lies_beside_it(tmp_path: Path) -> None:
    put(tmp_path / "calls.csv", b"file\n")
    put(tmp_path / "a.json", {"agent_name": "Ann"})
    own = put(tmp_path / "own.json", CONVERSATION)
    item = ingest.item(put(tmp_path / "a.srt"), "conversation")
    assert (item.kind, item.sidecar, item.table) == ("conversation", tmp_path / "a.json", tmp_path / "calls.csv")
    assert ingest.item(own, "conversation").table is None


def test_names_of_unfinished_downloads_wait(tmp_path: Path) -> None:
    for name in ("call.wav.part", "call2.mp3.tmp", "call3.wav.filepart"):
        put(tmp_path / name)
    assert ingest.scan(tmp_path).ready == ()
    assert len(ingest.scan(tmp_path).waiting) == 3


def test_a_file_that_grows_waits_and_is_taken_when_it_is_whole(tmp_path: Path) -> None:
    path = put(tmp_path / "call.wav", age=0)
    whole = threading.Event()

    def write() -> None:
        while not whole.wait(0.05):
            with path.open("ab") as file:  # opened anew each time, so that only its growth gives it away
                file.write(b"more")

    writer = threading.Thread(target=write)
    writer.start()
    try:
        listing = ingest.scan(tmp_path)
    finally:
        whole.set()
        writer.join()
    assert (listing.ready, listing.waiting) == ((), ("call.wav",))
    assert [item.name for item in ingest.scan(tmp_path).ready] == ["call.wav"]


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="only Linux tells who holds a file open")
def test_a_file_that_is_held_open_for_writing_waits(tmp_path: Path) -> None:
    with put(tmp_path / "call.wav", age=0).open("ab"):
        assert ingest.scan(tmp_path).waiting == ("call.wav",)
    with put(tmp_path / "call.wav", age=0).open("rb"):
        assert [item.name for item in ingest.scan(tmp_path).ready] == ["call.wav"], "a reader is no writer"


def test_a_recording_waits_for_its_half_written_sidecar(tmp_path: Path) -> None:
    put(tmp_path / "call.wav")
    with put(tmp_path / "call.json", b'{"agent', age=0).open("ab"):
        listing = ingest.scan(tmp_path)
    assert (listing.ready, listing.waiting) == ((), ("call.json", "call.wav")), "both were seen"


def test_an_inbox_that_is_not_there_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="--inbox"):
        ingest.scan(tmp_path / "nowhere")


@pytest.mark.parametrize(
    ("coming", "also_waiting"),
    [
        ("call.json.part", ["call.wav"]),
        ("call.WAV.json.TMP", ["call.wav"]),
        ("calls.csv.filepart", ["call.wav", "other.wav"]),
        ("chat.json.part", []),
        ("call.wav.part", []),
        ("calls.csv~", []),
    ],
)
def test_a_recording_waits_for_metadata_that_is_coming(tmp_path: Path, coming: str, also_waiting: list[str]) -> None:
    for name in ("call.wav", "other.wav", "sub/call.wav", coming):
        put(tmp_path / name)
    listing = ingest.scan(tmp_path)
    assert listing.waiting == tuple(sorted([coming, *also_waiting]))
    assert {item.name for item in listing.ready} == {"call.wav", "other.wav", "sub/call.wav"} - set(also_waiting)


def test_somebody_elses_transcript_waits_for_its_recording_that_is_coming(tmp_path: Path) -> None:
    put(tmp_path / "call.json", CONVERSATION)
    put(tmp_path / "call.wav.part")
    assert ingest.scan(tmp_path).waiting == ("call.json", "call.wav.part"), "else one call would be scored twice"


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="only Linux tells who holds a file open")
def test_recordings_wait_for_the_table_of_their_folder(tmp_path: Path) -> None:
    put(tmp_path / "call.wav")
    put(tmp_path / "chat.json", CONVERSATION)
    with put(tmp_path / "calls.csv", b"file\n", age=0).open("ab"):
        listing = ingest.scan(tmp_path)
    assert (listing.waiting, [item.name for item in listing.ready]) == (("call.wav", "calls.csv"), ["chat.json"])


@pytest.mark.parametrize("sidecar", ["call.JSON", "call.wav.json", "call.WAV.Json"])
@pytest.mark.parametrize("table", ["CALLS.CSV", "Calls.csv"])
def test_metadata_is_known_in_capitals_too(tmp_path: Path, sidecar: str, table: str) -> None:
    put(tmp_path / "call.wav")
    put(tmp_path / sidecar, {"agent_name": "Ann"})
    put(tmp_path / table, b"file,team\ncall.wav,Blue\n")
    for found in (*ingest.scan(tmp_path).ready, ingest.item(tmp_path / "call.wav")):
        metadata = ingest.facts(found).metadata
        assert (found.name, metadata.agent_name, metadata.team) == ("call.wav", "Ann", "Blue")
    assert len(ingest.scan(tmp_path).ready) == 1
    assert ingest.scan(tmp_path).waiting == ()


def test_the_sidecar_with_the_whole_name_wins(tmp_path: Path) -> None:
    for name in ("call.mp3", "call.wav"):
        put(tmp_path / name)
    put(tmp_path / "call.json", {"agent_name": "of both"})
    put(tmp_path / "call.wav.json", {"agent_name": "of one"})
    said = {item.name: ingest.facts(item).metadata.agent_name for item in ingest.scan(tmp_path).ready}
    assert said == {"call.mp3": "of both", "call.wav": "of one"}


# ---------------------------------------------------------------------------------------------------------------------

ODD = os.fsdecode(b"\xff\n\x1b[2Jcall.wav")


def test_names_that_are_not_text_are_listed_on_one_line(tmp_path: Path) -> None:
    put(tmp_path / ODD)
    put(tmp_path / (ODD + ".part"))
    put(tmp_path / "می‌روم.wav")
    listing = ingest.scan(tmp_path)
    assert [item.name for item in listing.ready] == ["می‌روم.wav", r"\xff\n\x1b[2Jcall.wav"], "a Persian name stays what it is"
    assert listing.waiting == (r"\xff\n\x1b[2Jcall.wav.part",)
    assert listing.ready[1].path == tmp_path / ODD
    ingest.facts(listing.ready[1], "(?P<queue>.*)").metadata.queue.encode()  # type: ignore[union-attr]
    assert ingest.facts(listing.ready[1]).call_id == r"\xff\n\x1b[2Jcall"


def test_a_name_cannot_forge_a_reason(tmp_path: Path) -> None:
    item = recording(tmp_path / "in", ODD)
    target = ingest.set_aside(item, tmp_path / "quarantine", "not audio\nother.wav: \x1b[31mfine", "c0ffee" * 10)
    reason = target.with_name(target.name + ".reason.txt").read_text(encoding="utf-8")
    assert reason == "\\xff\\n\\x1b[2Jcall.wav: not audio other.wav: \\x1b[31mfine\n"
    assert target.read_bytes() == b"x"


def test_messages_name_an_odd_sidecar_in_print(tmp_path: Path) -> None:
    put(tmp_path / os.fsdecode(b"\xff.json"), b"{")
    with pytest.raises(ConversationError) as refusal:
        ingest.facts(recording(tmp_path, os.fsdecode(b"\xff.wav")))
    assert str(refusal.value).encode().startswith(rb"\xff.json: metadata: not JSON")


def test_links_to_files_are_taken_links_to_folders_are_not_and_dangling_ones_are_told(tmp_path: Path) -> None:
    put(tmp_path / "elsewhere" / "call.wav")
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "linked.wav").symlink_to("../elsewhere/call.wav")
    (tmp_path / "in" / "folder").symlink_to("../elsewhere")
    (tmp_path / "in" / os.fsdecode(b"\xff.wav")).symlink_to("nowhere")
    os.mkfifo(tmp_path / "in" / "pipe.wav")
    listing = ingest.scan(tmp_path / "in")
    assert ([item.name for item in listing.ready], listing.unreadable) == (["linked.wav"], (r"\xff.wav", "pipe.wav"))


def closed(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    """As root, who tests here, could read everything."""
    scandir = os.scandir

    def refuse(path: str) -> object:
        if Path(path) == folder:
            raise PermissionError(13, "Permission denied", path)
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refuse)


def test_an_unreadable_inbox_is_an_error_and_no_empty_night(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tmp_path / "call.wav")
    closed(monkeypatch, tmp_path)
    with pytest.raises(InputError, match=r"cannot be read \(Permission denied\)"):
        ingest.scan(tmp_path)


def test_an_unreadable_folder_is_told_and_the_others_are_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tmp_path / "call.wav")
    for folder in ("closed", ".hidden"):
        put(tmp_path / folder / "call.wav")
    closed(monkeypatch, tmp_path / "closed")
    listing = ingest.scan(tmp_path)
    assert ([item.name for item in listing.ready], listing.unreadable) == (["call.wav"], ("closed",))


def test_a_file_that_vanishes_while_it_is_listed_is_not_missed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tmp_path / "call.wav")
    gone = put(tmp_path / "gone.wav", age=0)
    scandir = os.scandir

    def late(path: str) -> contextlib.AbstractContextManager[list[os.DirEntry[str]]]:
        with scandir(path) as entries:
            found = list(entries)
        gone.unlink()
        return contextlib.nullcontext(found)

    monkeypatch.setattr(os, "scandir", late)
    listing = ingest.scan(tmp_path)
    assert ([item.name for item in listing.ready], listing.waiting, listing.unreadable) == (["call.wav"], (), ())


def test_a_file_that_vanishes_between_two_looks_waits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tmp_path / "call.wav")
    gone = put(tmp_path / "gone.wav", age=0)
    monkeypatch.setattr(time, "sleep", lambda _seconds: gone.unlink())
    listing = ingest.scan(tmp_path)
    assert ([item.name for item in listing.ready], listing.waiting) == (["call.wav"], ("gone.wav",))


def test_items_carry_what_the_listing_saw(tmp_path: Path) -> None:
    path = put(tmp_path / "call.wav", b"abc")
    sidecar = put(tmp_path / "call.json", {"agent_name": "Ann"})
    put(tmp_path / "calls.csv", b"file\n")
    put(tmp_path / "other" / "call.wav")
    with_table, alone = ingest.scan(tmp_path).ready
    assert ((with_table.size, with_table.changed), alone.beside_mark) == (ingest.mark(path), "")
    put(sidecar, {"agent_name": "Bob"}, age=10)
    (again, _) = ingest.scan(tmp_path).ready
    assert (again.size, again.changed) == (with_table.size, with_table.changed)
    assert again.beside_mark != with_table.beside_mark
    put(tmp_path / "calls.csv", b"file,team\nother.wav,Blue\n", age=10)
    assert ingest.scan(tmp_path).ready[0].beside_mark == again.beside_mark, "another call's row is no news of this one"
    put(tmp_path / "calls.csv", b"file,team\nother.wav,Blue\ncall.wav,Blue\n", age=9)
    listed = ingest.scan(tmp_path).ready[0].beside_mark
    put(tmp_path / "calls.csv", b"file,team\ncall.wav,Blue\nother.wav,Green\n", age=8)
    assert ingest.scan(tmp_path).ready[0].beside_mark == listed != again.beside_mark
    for content in (b"file,team\ncall.wav,Red\n", b"no table"):
        put(tmp_path / "calls.csv", content, age=7)
        assert ingest.scan(tmp_path).ready[0].beside_mark not in (listed, again.beside_mark)


def test_files_are_in_the_order_of_their_folders(tmp_path: Path) -> None:
    names = ["a/b.wav", "a/c/d.wav", "a-b/c.wav", "a.wav"]
    for name in names:
        put(tmp_path / name)
    assert [item.name for item in ingest.scan(tmp_path).ready] == ["a/b.wav", "a/c/d.wav", "a-b/c.wav", "a.wav"]


# ---------------------------------------------------------------------------------------------------------------------


def reads(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The JSON files that are opened from now on."""
    read, found = Path.read_bytes, []

    def noting(self: Path) -> bytes:
        if self.suffix == ".json":
            found.append(self.name)
        return read(self)

    monkeypatch.setattr(Path, "read_bytes", noting)
    return found


def test_json_is_read_only_where_its_name_does_not_decide(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tmp_path / "call.wav")
    put(tmp_path / "call.json", {"agent_name": "Ann"})
    put(tmp_path / "chat.json", CONVERSATION)
    read = reads(monkeypatch)
    assert [item.name for item in ingest.scan(tmp_path).ready] == ["call.wav", "chat.json"]
    assert read == ["chat.json"]


def test_what_was_read_one_night_is_not_read_the_next(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    inbox, memory = tmp_path / "in", tmp_path / "ws" / "seen.json"
    put(inbox / "chat.json", CONVERSATION)
    put(inbox / "early.json", {"agent_name": "Ann"})
    put(inbox / "own.srt")
    put(inbox / "own.json", {"agent_name": "Ann"})

    def night() -> ingest.Listing:
        seen = Seen(memory)
        listing = ingest.scan(inbox, seen=seen)
        seen.save()
        return listing

    first = night()
    read = reads(monkeypatch)
    assert night() == first
    assert read == ["seen.json"]
    put(inbox / "early.json", {**CONVERSATION, "call_id": "it was one after all"}, age=10)
    put(inbox / "own.wav")
    del read[:]
    listing = night()
    assert ([item.name for item in listing.ready], listing.waiting) == (["chat.json", "early.json", "own.wav"], ())
    assert read == ["seen.json", "early.json"]
    assert json.loads(memory.read_text()).keys() == {"chat.json", "early.json"}, "what nobody asks any more is forgotten"


@pytest.mark.parametrize("damage", [b"", b"{", b"[]", b'{"chat.json": 3, "early.json": [1]}'])
def test_a_damaged_memory_is_made_anew(tmp_path: Path, damage: bytes) -> None:
    put(tmp_path / "in" / "chat.json", CONVERSATION)
    seen = Seen(put(tmp_path / "seen.json", damage))
    assert [item.name for item in ingest.scan(tmp_path / "in", seen=seen).ready] == ["chat.json"]
    seen.save()
    assert json.loads((tmp_path / "seen.json").read_text()).keys() == {"chat.json"}


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="only Linux tells who holds a file open")
def test_a_process_that_ends_while_its_files_are_looked_at_does_no_harm(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    scandir, listdir, ended = os.scandir, os.listdir, []

    def ending(real: Callable[..., object]) -> Callable[..., object]:
        def look(path: str = ".") -> object:
            if str(path) == "/proc/self/fd" or str(path) == f"/proc/{os.getpid()}/fd":
                ended.append(path)
                raise ProcessLookupError(3, "No such process", str(path))
            return real(path)

        return look

    put(tmp_path / "call.wav", age=0)
    monkeypatch.setattr(os, "scandir", ending(scandir))
    monkeypatch.setattr(os, "listdir", ending(listdir))
    assert [item.name for item in ingest.scan(tmp_path).ready] == ["call.wav"]
    assert ended


def test_the_mark_changes_with_the_file(tmp_path: Path) -> None:
    path = put(tmp_path / "call.wav", b"abc")
    before = ingest.mark(path)
    assert before == (3, path.stat().st_mtime_ns) == ingest.mark(path)
    put(path, b"abd", age=5)
    assert ingest.mark(path) != before


# ---------------------------------------------------------------------------------------------------------------------


def recording(folder: Path, name: str = "call.wav") -> Item:
    return ingest.item(put(folder / name))


def test_without_metadata_the_file_name_is_the_call_id(tmp_path: Path) -> None:
    facts = ingest.facts(recording(tmp_path))
    assert (facts.call_id, facts.language, facts.metadata.agent_name) == ("call", None, None)


def test_the_sidecar_says_more_than_the_table_and_the_table_more_than_the_name(tmp_path: Path) -> None:
    put(tmp_path / "7_tr.json", {"agent_name": "from the sidecar"})
    put(tmp_path / "calls.csv", b"file,agent_name,team\n7_tr.wav,from the table,from the table\n")
    pattern = r"(?P<agent_id>\d+)_(?P<language>\w+)|(?P<team>x)"
    facts = ingest.facts(recording(tmp_path, "7_tr.wav"), pattern)
    metadata = facts.metadata
    assert (metadata.agent_name, metadata.team, metadata.agent_id, facts.language) == ("from the sidecar", "from the table", "7", "tr")


def test_the_table_has_every_key_as_text(tmp_path: Path) -> None:
    head = "file;company;overdue_debt;usual_products;catalog;channels;language;customer_type;region"
    line = 'call.wav;"Anadolu; Anadolu Gıda";no;"a; b";"[{""name"": ""a"", ""new"": true}]";"agent=1;customer=0";TR-tr;key;Ege'
    put(tmp_path / "calls.csv", f"﻿{head}\n{line}\n".encode())
    facts = ingest.facts(recording(tmp_path))
    metadata = facts.metadata
    assert metadata.company == ("Anadolu", "Anadolu Gıda")
    assert (metadata.overdue_debt, metadata.usual_products, metadata.customer_type) == (False, ("a", "b"), "key")
    assert metadata.catalog == (Product(name="a", new=True),)
    assert metadata.channels == {"agent": 1, "customer": 0}
    assert metadata.extra == {"region": "Ege"}
    assert facts.language == "tr"


@pytest.mark.parametrize(
    ("table", "message"),
    [
        (b"name\ncall.wav\n", "line 1 has no column 'file'"),
        (b"file,overdue_debt\ncall.wav,maybe\n", "line 2: overdue_debt must be true or false, it is 'maybe'"),
        (b"file,channels\ncall.wav,left\n", "line 2: channels must read like agent=0;customer=1"),
        (b"file,catalog\ncall.wav,[{]\n", "line 2: catalog: not JSON"),
        (b"file\ncall.wav,more\n", "line 2 has more cells"),
        (b"file\ncall.wav\ncall.wav\n", "line 3 names 'call.wav' again, after line 2"),
        ("file,agent_name\ncall.wav,Şule\n".encode("utf-16"), "not UTF-8 text; save it as 'CSV UTF-8'"),
    ],
)
def test_a_wrong_table_is_refused_with_its_line(tmp_path: Path, table: bytes, message: str) -> None:
    put(tmp_path / "calls.csv", table)
    with pytest.raises(ConversationError, match="calls.csv") as refusal:
        ingest.facts(recording(tmp_path))
    assert message in str(refusal.value)


def test_a_corrected_table_is_read_again(tmp_path: Path) -> None:
    put(tmp_path / "calls.csv", b"file,agent_name\ncall.wav,Ann\n", age=10)
    assert ingest.facts(recording(tmp_path)).metadata.agent_name == "Ann"
    put(tmp_path / "calls.csv", b"file,agent_name\ncall.wav,Bob\n", age=5)
    assert ingest.facts(recording(tmp_path)).metadata.agent_name == "Bob"


@pytest.mark.parametrize(
    ("sidecar", "message"),
    [
        (b'{"agent_na', "call.json: metadata: not JSON"),
        ([], "this is a list"),
        ({"overdue_debt": "no"}, "call.json: metadata: Expected `bool | null`, got `str` - at `$.overdue_debt`"),
        ({"language": 7}, "language must be a text"),
        ({"language": "turkish"}, "language must be a code"),
        ({"language": "t"}, "language must be a code"),
        ({"language": "-tr"}, "language must be a code"),
        (b'{"a":' + b"[" * 95 + b"]" * 95 + b"}", "call.json: metadata: JSON with more than 90 levels"),
        ({"channels": {"agent": 0, "customer": 0}}, "call.json: metadata: `$.channels`: 'agent' and 'customer' are both on channel 0"),
        ({"channels": {"agent": -1}}, "call.json: metadata: `$.channels`: 'agent' is on channel -1"),
        ({"channels": {"agent": "0"}}, "Expected `int`, got `str` - at `$.channels"),
        ({"channels": {"agent": True}}, "Expected `int`, got `bool` - at `$.channels"),
    ],
)
def test_a_wrong_sidecar_is_refused_with_its_key(tmp_path: Path, sidecar: object, message: str) -> None:
    put(tmp_path / "call.json", sidecar)
    with pytest.raises(ConversationError) as refusal:
        ingest.facts(recording(tmp_path))
    assert message in str(refusal.value)


def test_a_database_is_told_what_is_known_and_only_the_sidecar_outweighs_it(tmp_path: Path) -> None:
    put(tmp_path / "7_x.json", {"customer_id": "of the sidecar"})
    put(tmp_path / "calls.csv", b"file,team,queue,phone\n7_x.wav,of the table,of the table,555\n")
    told: list[dict[str, object]] = []

    def ask(known: Mapping[str, object]) -> dict[str, object]:
        told.append(dict(known))
        return {"team": "asked", "agent_id": "asked", "customer_id": "asked", "overdue_debt": True}

    facts = ingest.facts(recording(tmp_path, "7_x.wav"), r"(?P<agent_id>\d)_", ask)
    known = facts.metadata
    assert (known.agent_id, known.queue, known.team, known.customer_id) == ("asked", "of the table", "asked", "of the sidecar")
    (before,) = told
    assert before == {
        "call_id": "7_x",
        "agent_id": "7",
        "team": "of the table",
        "queue": "of the table",
        "phone": "555",
        "customer_id": "of the sidecar",
        "file": "7_x.wav",
        "stem": "7_x",
        "name": "7_x.wav",
    }


def test_somebody_elses_transcript_beside_a_recording_is_its_metadata(tmp_path: Path) -> None:
    put(tmp_path / "call.json", {**CONVERSATION, "metadata": {"agent_name": "Ann"}})
    facts = ingest.facts(recording(tmp_path))
    assert (facts.call_id, facts.language, facts.metadata.agent_name) == ("chat", "en", "Ann")


def test_null_says_what_an_absent_key_says(tmp_path: Path) -> None:
    put(tmp_path / "calls.csv", b"file,agent_name,started_at\ncall.wav,Ann,2026-11-20T09:14:00+03:00\n")
    put(tmp_path / "call.json", {**CONVERSATION, "metadata": None})
    facts = ingest.facts(recording(tmp_path))
    assert (facts.call_id, facts.started_at, facts.metadata.agent_name) == ("chat", "2026-11-20T09:14:00+03:00", "Ann")
    put(tmp_path / "call.json", {"agent_name": None})
    assert ingest.facts(recording(tmp_path)).metadata.agent_name == "Ann"


# ---------------------------------------------------------------------------------------------------------------------


def test_setting_aside_moves_the_file_with_its_sidecar_and_says_why(tmp_path: Path) -> None:
    put(tmp_path / "in" / "call.json", {"agent_name": "Ann"})
    item = recording(tmp_path / "in")
    quarantine = tmp_path / "quarantine"
    assert not ingest.is_set_aside(item, quarantine, "c0ffee" * 10)
    target = ingest.set_aside(item, quarantine, "the file is empty (0 bytes)", "c0ffee" * 10)
    assert sorted(path.name for path in quarantine.iterdir()) == ["call-c0ffeec0.json", "call-c0ffeec0.wav", "call-c0ffeec0.wav.reason.txt"]
    assert (quarantine / "call-c0ffeec0.wav.reason.txt").read_text() == "call.wav: the file is empty (0 bytes)\n"
    assert target.read_bytes() == b"x"
    assert list((tmp_path / "in").iterdir()) == []
    assert ingest.is_set_aside(item, quarantine, "c0ffee" * 10)


def elsewhere(monkeypatch: pytest.MonkeyPatch, inbox: Path, number: int) -> None:
    """Files of the inbox cannot be moved out of it, for the reason of that number."""
    replace = os.replace

    def refuse(source: Path, goal: Path) -> None:
        if Path(source).is_relative_to(inbox):
            raise OSError(number, os.strerror(number))
        replace(source, goal)

    monkeypatch.setattr(os, "replace", refuse)


def test_on_one_file_system_a_file_is_moved_in_one_step(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_copy(*_: object) -> None:
        pytest.fail("a large recording is not read and written for a change of its name")

    monkeypatch.setattr(shutil, "copy2", no_copy)
    item = recording(tmp_path / "in")
    number = item.path.stat().st_ino
    assert ingest.set_aside(item, tmp_path / "quarantine", "why", "c0ffee" * 10).stat().st_ino == number


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="only Linux tells which file a handle is of")
def test_across_file_systems_the_copy_is_on_the_disk_before_the_file_goes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    item = recording(tmp_path / "in")
    quarantine = tmp_path / "quarantine"
    elsewhere(monkeypatch, tmp_path / "in", errno.EXDEV)
    fsync, synced = os.fsync, []

    def watched(handle: int) -> None:
        assert item.path.is_file()
        synced.append(Path(f"/proc/self/fd/{handle}").readlink())
        fsync(handle)

    monkeypatch.setattr(os, "fsync", watched)
    target = ingest.set_aside(item, quarantine, "why", "c0ffee" * 10)
    assert synced == [target.with_name(target.name + ".part"), quarantine]
    assert target.read_bytes() == b"x"
    assert not item.path.exists()
    assert not list(quarantine.glob("*.part"))


def test_a_link_that_is_set_aside_leaves_its_content_in_the_quarantine(tmp_path: Path) -> None:
    put(tmp_path / "elsewhere" / "call.wav")
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "call.wav").symlink_to("../elsewhere/call.wav")
    target = ingest.set_aside(ingest.item(tmp_path / "in" / "call.wav"), tmp_path / "deep" / "quarantine", "why", "c0ffee" * 10)
    assert (target.is_symlink(), target.read_bytes()) == (False, b"x")
    assert not (tmp_path / "in" / "call.wav").is_symlink()
    assert (tmp_path / "elsewhere" / "call.wav").is_file()


def test_a_sidecar_that_two_recordings_share_goes_with_the_last(tmp_path: Path) -> None:
    for name in ("call.mp3", "call.wav"):
        put(tmp_path / "in" / name)
    put(tmp_path / "in" / "call.json", {"agent_name": "Ann"})
    mp3, wav = ingest.scan(tmp_path / "in").ready
    ingest.set_aside(mp3, tmp_path / "quarantine", "why", "c0ffee" * 10)
    assert (tmp_path / "quarantine" / "call-c0ffeec0.json").is_file()
    assert ingest.facts(wav).metadata.agent_name == "Ann"
    ingest.set_aside(wav, tmp_path / "quarantine", "why", "decade" * 10)
    assert list((tmp_path / "in").iterdir()) == []


@pytest.mark.parametrize("name", ["گفتگو" * 23 + ".wav", "звонок" * 20 + ".wav", "a" * 251 + ".wav", "x." + "я" * 120])
def test_long_names_fit_into_the_quarantine(tmp_path: Path, name: str) -> None:
    item = recording(tmp_path / "in", name)
    target = ingest.set_aside(item, tmp_path / "quarantine", "why", "c0ffee" * 10)
    assert target.is_file()
    assert ingest.is_set_aside(item, tmp_path / "quarantine", "c0ffee" * 10)
    assert len(os.fsencode(target.name + ".reason.txt.part")) <= 255
    target.name.encode()  # no half character


def test_a_read_only_inbox_keeps_its_file_and_the_quarantine_gets_a_copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(self: Path, missing_ok: bool = False) -> None:
        raise PermissionError(13, "Permission denied")

    item = recording(tmp_path / "in")
    monkeypatch.setattr(Path, "unlink", refuse)  # as root, who tests here, could write everywhere
    elsewhere(monkeypatch, tmp_path / "in", errno.EROFS)
    assert ingest.set_aside(item, tmp_path / "quarantine", "why", "c0ffee" * 10).is_file()
    assert item.path.is_file()
    assert ingest.is_set_aside(item, tmp_path / "quarantine", "c0ffee" * 10)


def test_captions_that_name_their_language_are_no_second_call(tmp_path: Path) -> None:
    for name in ("call.wav", "call.tr.srt", "other.vtt", "other.tr.srt", "alone.tr.srt"):
        (tmp_path / name).write_text("x")
    names = [path.name for path in tmp_path.iterdir()]
    beside = Beside(names, lambda _name: "nothing")
    assert {name for name in names if beside.is_taken(name)} == {"call.tr.srt", "other.tr.srt"}

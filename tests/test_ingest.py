"""The inbox: what is a call, what is still being written, what is known of a call, and where the rest goes."""

import json
import os
import threading
import time
from pathlib import Path

import pytest

from qa_pipeline import ingest
from qa_pipeline.errors import ConversationError, InputError
from qa_pipeline.ingest import Item
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
    assert (listing.ready, listing.waiting) == ((), ("call.json",))


def test_an_inbox_that_is_not_there_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="--inbox"):
        ingest.scan(tmp_path / "nowhere")


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
        ("file,agent_name\ncall.wav,Şule\n".encode("utf-16"), "cannot be read as UTF-8"),
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
        (b'{"agent_na', "call.json: not JSON"),
        ([], "this is a list"),
        ({"overdue_debt": "no"}, "call.json: Expected `bool | null`, got `str` - at `$.overdue_debt`"),
        ({"language": 7}, "language must be a text"),
        ({"language": "turkish"}, "language must be a code"),
    ],
)
def test_a_wrong_sidecar_is_refused_with_its_key(tmp_path: Path, sidecar: object, message: str) -> None:
    put(tmp_path / "call.json", sidecar)
    with pytest.raises(ConversationError) as refusal:
        ingest.facts(recording(tmp_path))
    assert message in str(refusal.value)


def test_somebody_elses_transcript_beside_a_recording_is_its_metadata(tmp_path: Path) -> None:
    put(tmp_path / "call.json", {**CONVERSATION, "metadata": {"agent_name": "Ann"}})
    facts = ingest.facts(recording(tmp_path))
    assert (facts.call_id, facts.language, facts.metadata.agent_name) == ("chat", "en", "Ann")


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


def test_a_read_only_inbox_keeps_its_file_and_the_quarantine_gets_a_copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(self: Path, missing_ok: bool = False) -> None:
        raise PermissionError(13, "Permission denied")

    item = recording(tmp_path / "in")
    monkeypatch.setattr(Path, "unlink", refuse)  # as root, who tests here, could write everywhere
    assert ingest.set_aside(item, tmp_path / "quarantine", "why", "c0ffee" * 10).is_file()
    assert item.path.is_file()
    assert ingest.is_set_aside(item, tmp_path / "quarantine", "c0ffee" * 10)

"""What is deleted of a call leaves its playlists too: the entry says so, and nothing that was said is in it, or in the database's files."""

from pathlib import Path

import pytest

from qa_pipeline.coaching import exporting, playlists, shelf
from qa_pipeline.coaching.exporting import Wanted
from qa_pipeline.matching import likelihood
from qa_pipeline.store import playlists as stored
from tests.engines import NUMBERS
from tests.kept import NUMBER, SECRETS, Desk

QUOTED = "Hear how she answers that the parrot ate the receipt of Quillfeather."


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """A recording that is 100 days old, in a playlist whose note quotes it."""
    monkeypatch.setattr(likelihood, "load", lambda: NUMBERS)
    found = Desk(tmp_path)
    found.record(f"{NUMBER}.wav", days=100)
    found.take()
    with found.store() as store:
        made = stored.make(store, "Hard calls", by="Ms Tamm")
        stored.add(store, made, [playlists.of_call(store, NUMBER, turns=(1, 2), note=QUOTED)], by="Ms Tamm")
    return found


def entry(desk: Desk) -> playlists.Found:
    with desk.store() as store:
        (found,) = playlists.found(store, desk.settings, stored.entries(store, stored.named(store, "hard calls")))
    return found


def test_while_the_call_is_kept_it_can_be_played(desk: Desk, tmp_path: Path) -> None:
    assert entry(desk).trouble == ""
    with desk.store() as store:
        made = exporting.export(store, desk.settings, stored.named(store, "hard calls"), tmp_path / "class", Wanted())
    assert made.silent == {}


def test_without_the_recording_its_words_are_left(desk: Desk) -> None:
    desk.keep(keep_audio_days=30, keep_transcripts_days=365)
    assert desk.delete().is_complete
    found = entry(desk)
    assert (found.trouble, found.entry.reference.note) == (shelf.DELETED, QUOTED)
    assert found.kept is not None


def test_without_the_transcript_nothing_of_it_is_left(desk: Desk, tmp_path: Path) -> None:
    assert set(desk.found("parrot ate the receipt of", *SECRETS)) == {"parrot ate the receipt of", *SECRETS}, (
        "the test looks where they are"
    )
    desk.keep(keep_audio_days=30, keep_transcripts_days=90)
    assert desk.delete().is_complete
    assert desk.found("parrot ate the receipt of", *SECRETS) == {}
    found = entry(desk)
    assert (found.trouble, found.entry.reference.note, found.kept) == (shelf.UNSAID, "", None)
    with desk.store() as store:
        made = exporting.export(store, desk.settings, stored.named(store, "hard calls"), tmp_path / "class", Wanted())
    assert made.silent == {1: "What was said in the call was deleted, as the rules of retention say."}
    written = b"".join(path.read_bytes() for path in made.place.rglob("*") if path.is_file()).decode(errors="replace")
    assert [secret for secret in SECRETS if secret in written] == []

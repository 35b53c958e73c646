"""Playlists of samples: moments are put in by reference, and exported as a class that needs no network; what was deleted is said."""

import html
import json
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import av
import pytest

from qa_pipeline import wire
from qa_pipeline.coaching import class_page, exporting, playlists, sample, shelf
from qa_pipeline.coaching.exporting import Wanted
from qa_pipeline.errors import InputError
from qa_pipeline.settings import Settings
from qa_pipeline.store import Store, deletion, open_store
from qa_pipeline.store import playlists as stored
from qa_pipeline.store.playlists import Playlist, Reference
from tests.build import call
from tests.coaching import shop
from tests.reports.pages import Page

CALLS = ("en-order-good", "en-complaint-rude")


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(inbox=tmp_path / "inbox", workspace=tmp_path / "workspace")


@pytest.fixture
def store(settings: Settings) -> Iterator[Store]:
    opened = open_store(settings.database_url)
    shop.stocked(opened, settings, CALLS, shop.worded)
    yield opened
    opened.close()


@pytest.fixture
def playlist(store: Store) -> Playlist:
    """Two samples of two calls, the second annotated."""
    made = stored.make(store, "Good openings", note="For Monday", by="Ms Tamm")
    first = playlists.of_call(store, CALLS[0], criterion="opening.greeting")
    second = playlists.of_call(store, CALLS[1], at=1.0, note="Hear the sigh.")
    stored.add(store, made, [first, second], by="Ms Tamm")
    return stored.named(store, "Good openings")


def sha256(store: Store, call_id: str) -> str:
    with store._connection() as connection:
        return connection.exec_driver_sql("select sha256 from calls where call_id = ?", (call_id,)).scalar_one()


def seconds(path: Path) -> float:
    with av.open(str(path)) as file:
        return sum(frame.samples / frame.sample_rate for frame in file.decode(audio=0))


# ---------------------------------------------------------------------------------------------------------------------
# Putting in


def test_the_proof_of_a_criterion_comes_with_what_is_around_it(store: Store) -> None:
    talk = shop.said(CALLS[0])
    found = playlists.of_call(store, CALLS[0], criterion="opening.greeting")
    proof = talk.turns[found.turn]
    assert found.sha256 == sha256(store, CALLS[0])
    assert proof.speaker == "agent"
    assert (found.start or 0) <= (proof.start or 0) + 0.01
    assert (proof.end or 0) <= (found.end or 0) + 0.01
    assert found.first_turn <= found.turn <= found.last_turn


def test_a_moment_is_named_by_its_time_or_its_turns(store: Store) -> None:
    talk = shop.said(CALLS[0])
    fourth = talk.turns[3]
    assert fourth.start is not None
    assert playlists.of_call(store, CALLS[0], at=fourth.start + 0.1).turn == 3
    named = playlists.of_call(store, CALLS[0], turns=(4, 6))
    assert (named.first_turn, named.last_turn, named.start) == (3, 5, fourth.start)


@pytest.mark.parametrize(
    ("wanted", "said"),
    [
        ({"criterion": "no.such"}, "no criterion 'no.such'; it has opening.greeting"),
        ({"at": 9999.0}, "nothing is said at second 9999"),
        ({"turns": (1, 999)}, "numbered 1 to"),
        ({"turns": (0, 1)}, "numbered 1 to"),
        ({}, "--criterion, --at or --turns"),
    ],
)
def test_a_moment_that_is_not_there_is_said(store: Store, wanted: dict[str, object], said: str) -> None:
    with pytest.raises(InputError, match=said):
        playlists.of_call(store, CALLS[0], **wanted)  # type: ignore[arg-type]


def test_a_call_that_is_not_there_is_said(store: Store) -> None:
    with pytest.raises(InputError, match="no scored call 'nobody'"):
        playlists.of_call(store, "nobody", at=1.0)


def test_samples_of_a_folder_keep_how_they_were_pulled(store: Store, tmp_path: Path) -> None:
    one = sample.Sample(
        number=3, name="03", audio="03.mp3", captions="", card="", sha256="a" * 64, call="c", date="", language="en", direction="ltr",
        team="", agent="", agent_id="", asked="behaviour angry", criterion="", section="", title="", listen_for="", verdict=None,
        confidence=0.5, reason="", scorecard="", version=1, turn=4, first_turn=3, last_turn=6, start=10.25, end=19.5, duration=9.25,
        loudness=None, channels=1, silenced=(), lines=(), note="of the trainer",
    )  # fmt: skip
    asked = {"style": {"anonymous": False, "apart": True, "format": "wav", "loudness": -16}}
    pulled = sample.Pulled(language="en", made_at="2026-11-22", asked=asked, samples=(one,))
    (tmp_path / sample.INDEX).write_text(wire.dumps(sample.to_json(pulled)), encoding="utf-8")
    (found,) = playlists.of_folder(tmp_path)
    assert found == Reference(
        sha256="a" * 64, criterion="", first_turn=3, last_turn=6, turn=4, start=10.25, end=19.5, asked="behaviour angry",
        options={"anonymous": False, "apart": True}, note="of the trainer",
    )  # fmt: skip
    assert playlists.of_folder(tmp_path, [3]) == [found]
    with pytest.raises(InputError, match="no sample 1: there are 3"):
        playlists.of_folder(tmp_path, [1])


def test_nothing_that_was_said_is_in_a_row(store: Store, playlist: Playlist) -> None:
    with store._connection() as connection:
        rows = connection.exec_driver_sql("select * from playlist_samples").all()
    text = repr(rows)
    words = {word for call in CALLS for turn in shop.said(call).turns for word in turn.text.split() if len(word) > 6}
    assert [word for word in words if word in text] == []
    assert not any(call in text for call in CALLS), "a call's id may be a telephone number"


# ---------------------------------------------------------------------------------------------------------------------
# Exporting


def test_a_folder_has_all_that_a_class_needs(store: Store, settings: Settings, playlist: Playlist, tmp_path: Path) -> None:
    made = exporting.export(store, settings, playlist, tmp_path / "class", Wanted())
    folder = made.place
    assert sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()) == [
        "audio/01.mp3",
        "audio/02.mp3",
        "handout.html",
        "index.html",
        "playlist.json",
    ]
    assert made.silent == {}
    page = Page(folder / "index.html")
    assert page.broken() == []
    assert [one["src"] for one in page.all("audio")] == ["audio/01.mp3", "audio/02.mp3"]
    entries = stored.entries(store, playlist)
    for number, entry in enumerate(entries, start=1):
        wanted = (entry.reference.end or 0) - (entry.reference.start or 0)
        assert seconds(folder / f"audio/{number:02}.mp3") == pytest.approx(wanted, abs=0.15)
    assert "Hear the sigh." in page.text
    assert "For Monday" in page.text
    assert json.loads((folder / "playlist.json").read_text(encoding="utf-8"))["format"] == "qa-class/1"


def test_nobody_is_named_unless_asked(store: Store, settings: Settings, playlist: Playlist, tmp_path: Path) -> None:
    name = shop.said(CALLS[0]).metadata.agent_name
    assert name
    anonymous = exporting.export(store, settings, playlist, tmp_path / "one", Wanted()).place
    assert name not in (anonymous / "index.html").read_text(encoding="utf-8") + (anonymous / "handout.html").read_text(encoding="utf-8")
    named = exporting.export(store, settings, playlist, tmp_path / "two", Wanted(anonymous=False)).place
    assert name in (named / "index.html").read_text(encoding="utf-8")


def test_the_clips_are_cut_anew_by_what_is_found_today(store: Store, settings: Settings, playlist: Playlist, tmp_path: Path) -> None:
    """A name that the metadata learnt since is silenced and replaced, although the sample is older."""
    path = Path(settings.inbox) / shop.recording(CALLS[0]).name
    talk = shop.said(CALLS[0])
    place = next(place for place, turn in enumerate(talk.turns) if turn.speaker == "customer")
    heard = replace(talk.turns[place], text=f"Quillfeather {talk.turns[place].text}")
    said = shop.worded(replace(talk, turns=(*talk.turns[:place], heard, *talk.turns[place + 1 :])))
    learnt = replace(said, metadata=replace(said.metadata, extra={**said.metadata.extra, "customer_name": "Quillfeather"}))
    words = []
    for known in (said, learnt):
        with store._connection() as connection:
            connection.exec_driver_sql("delete from results where sha256 = ?", (sha256(store, CALLS[0]),))
        shop.keep(store, path, known, shop.CARDS[CALLS[0]])
        made = exporting.export(store, settings, playlist, tmp_path / "class", Wanted())
        words.append(" ".join(line.text for line in made.page.slides[0].lines))
    assert "Quillfeather" in words[0]
    assert "Quillfeather" not in words[1]
    assert "Quillfeather" not in (made.place / "index.html").read_text(encoding="utf-8")


def test_a_zip_holds_the_folder(store: Store, settings: Settings, playlist: Playlist, tmp_path: Path) -> None:
    made = exporting.export(store, settings, playlist, tmp_path / "class.zip", Wanted(language="fa"))
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == [], "nothing half-made is left"
    with zipfile.ZipFile(made.place) as packed:
        assert packed.testzip() is None
        assert {"class/index.html", "class/handout.html", "class/playlist.json", "class/audio/01.mp3", "class/audio/02.mp3"} == set(
            packed.namelist()
        )
        assert '<html lang="fa" dir="rtl">' in packed.read("class/index.html").decode()
    again = exporting.export(store, settings, playlist, tmp_path / "class.zip", Wanted())
    assert again.samples == 2


def test_only_what_is_ours_is_replaced(store: Store, settings: Settings, playlist: Playlist, tmp_path: Path) -> None:
    target = tmp_path / "class"
    exporting.export(store, settings, playlist, target, Wanted())
    stored.remove(store, playlist, [2])
    exporting.export(store, settings, playlist, target, Wanted())
    assert sorted(path.name for path in (target / "audio").iterdir()) == ["01.mp3"]
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "thesis.txt").write_text("x")
    (tmp_path / "other.zip").write_text("x")
    for name in ("other", "other.zip"):
        with pytest.raises(InputError, match="there is"):
            exporting.export(store, settings, playlist, tmp_path / name, Wanted())
    assert (tmp_path / "other" / "thesis.txt").read_text() == "x"


def test_an_empty_playlist_is_no_class(store: Store, settings: Settings, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="is empty"):
        exporting.export(store, settings, stored.make(store, "one", by="x"), tmp_path / "class", Wanted())


def test_a_missing_recording_is_said_and_its_words_are_shown(store: Store, settings: Settings, playlist: Playlist, tmp_path: Path) -> None:
    (Path(settings.inbox) / shop.recording(CALLS[0]).name).unlink()
    first, second = playlists.found(store, settings, stored.entries(store, playlist))
    assert (first.trouble, second.trouble) == (shelf.GONE, "")
    made = exporting.export(store, settings, playlist, tmp_path / "class", Wanted())
    assert made.silent == {1: "The recording is not in the inbox any more."}
    silent, sounding = made.page.slides
    assert (silent.audio, bool(silent.lines), sounding.audio) == ("", True, "audio/02.mp3")
    assert [line.start for line in silent.lines] == [None] * len(silent.lines)
    page = Page(made.place / "index.html")
    assert page.text.count("The recording is not in the inbox any more.") == 2, "on the first page, and at the sample"
    assert sorted(path.name for path in (made.place / "audio").iterdir()) == ["02.mp3"]


def test_of_a_deleted_call_only_that_is_said(store: Store, settings: Settings, playlist: Playlist, tmp_path: Path) -> None:
    gone = sha256(store, CALLS[1])
    deletion.begin(store, [(gone, deletion.TRANSCRIPT, "transcript after 90 days")])
    deletion.forget_said(store, gone, "deleted-1", names=[], scores=[], kept=["score"], texts=[])
    deletion.finish(store, [(gone, deletion.TRANSCRIPT)])
    _, entry = stored.entries(store, playlist)
    assert (entry.reference.note, entry.reference.asked) == ("", "")
    assert [one.trouble for one in playlists.found(store, settings, [entry])] == [shelf.UNSAID]
    made = exporting.export(store, settings, playlist, tmp_path / "class", Wanted())
    told = "What was said in the call was deleted, as the rules of retention say."
    assert made.silent == {2: told}
    slide = made.page.slides[1]
    assert (slide.lines, slide.note, slide.verdict, slide.audio) == ((), "", None, "")
    assert "sigh" not in (made.place / "index.html").read_text(encoding="utf-8")


def test_a_moment_that_is_not_in_a_new_transcript_is_said(store: Store, settings: Settings, playlist: Playlist) -> None:
    talk = shop.worded(shop.said(CALLS[0]))
    reference = stored.entries(store, playlist)[0].reference
    late = replace(talk, turns=tuple(turn for turn in talk.turns if (turn.start or 0) > (reference.end or 0)))
    assert playlists.placed(late, reference) is None
    shifted = replace(talk, turns=(replace(talk.turns[0], start=0.0, end=0.01, words=()), *talk.turns))
    found = playlists.placed(shifted, reference)
    assert found is not None
    assert (found.start, found.end) == (reference.start, reference.end), "the seconds tell, not the numbers of turns"


def test_a_chat_is_read(store: Store, settings: Settings, tmp_path: Path) -> None:
    source = shop.FIXTURES / "inbox" / "conversations" / "fa-order-bad.json"
    talk = wire.read_conversation(source)
    shop.keep(store, source, talk, "order-intake", kind="conversation")
    made = stored.make(store, "chat", by="x")
    stored.add(store, made, [playlists.of_call(store, talk.call_id, turns=(1, 3))], by="x")
    found = exporting.export(store, settings, made, tmp_path / "class", Wanted(language="fa"))
    (slide,) = found.page.slides
    assert (slide.direction, len(slide.lines), slide.audio) == ("rtl", 3, "")
    assert found.silent == {1: "تماس به\u200cصورت متن رسیده است: صدایی نیست."}
    assert [one.trouble for one in playlists.found(store, settings, stored.entries(store, made))] == [shelf.NO_SOUND]


@pytest.mark.parametrize("timed", [True, False])
def test_a_call_that_came_as_text_is_said_to_be_so(timed: bool, store: Store, settings: Settings, tmp_path: Path) -> None:
    """Also where most of the moment names somebody, or it has no length: there is no sound to silence."""
    lines = ("A Hello, Acme, how can I help?", "C Special Surprise", "A Thank you")
    talk = call(*lines, timed=timed, extra={"customer_name": "Special Surprise"})
    path = tmp_path / "talk.json"
    path.write_text(wire.dumps(wire.conversation_json(talk)), encoding="utf-8")
    shop.keep(store, path, talk, "general", kind="conversation")
    made = stored.make(store, "text", by="x")
    stored.add(store, made, [playlists.of_call(store, talk.call_id, turns=(2, 2))], by="x")
    assert [one.trouble for one in playlists.found(store, settings, stored.entries(store, made))] == [shelf.NO_SOUND]
    found = exporting.export(store, settings, made, tmp_path / "class", Wanted())
    assert found.silent == {1: "The call came as text: there is no recording."}
    assert [line.text for line in found.page.slides[0].lines] == ["[name]"]


@pytest.mark.parametrize("gone", [True, False])
def test_of_a_language_without_a_pack_only_that_is_said(
    gone: bool, store: Store, settings: Settings, playlist: Playlist, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whether its recording is there or not: nobody knows what would have to be taken out."""
    if gone:
        (Path(settings.inbox) / shop.recording(CALLS[0]).name).unlink()
    kept, strange = shelf.kept, sha256(store, CALLS[0])

    def read(store: Store, sha256s: list[str]) -> dict[str, shelf.Kept | str]:
        calls = kept(store, sha256s)
        one = calls[strange]
        assert isinstance(one, shelf.Kept)
        return {**calls, strange: replace(one, talk=replace(one.talk, language="de"))}

    monkeypatch.setattr(shelf, "kept", read)
    found = exporting.export(store, settings, playlist, tmp_path / "class", Wanted())
    assert found.silent.keys() == {1}
    assert "'de' is not supported" in found.silent[1]
    assert found.page.slides[0].lines == ()


def test_what_trainers_wrote_names_nobody_of_any_sample(store: Store, settings: Settings, tmp_path: Path) -> None:
    """Neither the name and the note of the playlist, nor what samples were asked for by, on whichever of them it stands."""
    talk = shop.worded(shop.said(CALLS[0]))
    learnt = replace(talk, metadata=replace(talk.metadata, extra={**talk.metadata.extra, "customer_name": "Special Surprise"}))
    with store._connection() as connection:
        connection.exec_driver_sql("delete from results where sha256 = ?", (sha256(store, CALLS[0]),))
    shop.keep(store, Path(settings.inbox) / shop.recording(CALLS[0]).name, learnt, shop.CARDS[CALLS[0]])
    words = f"Special Surprise and {talk.metadata.agent_name}, card 4111 1111 1111 1111"
    made = stored.make(store, f"{words}: openings", note=f"Monday. {words}", by="x")
    one, other = (replace(playlists.of_call(store, name, at=1.0, note=words), asked=words) for name in CALLS)
    gone = replace(playlists.of_call(store, CALLS[1], turns=(4, 5)), start=9000.0, end=9010.0, note=words, asked=words)
    stored.add(store, made, [one, other, gone], by="x")
    found = exporting.export(store, settings, made, tmp_path / "class", Wanted())
    told = "[name] and [agent], card [card]"
    assert (found.page.title, found.page.note) == (f"{told}: openings", f"Monday. {told}")
    assert [(slide.title, slide.note) for slide in found.page.slides] == [(told, told)] * 3
    assert found.silent == {3: f"{playlists.CHANGED[:1].upper()}{playlists.CHANGED[1:]}."}
    text = "\n".join(path.read_text(encoding="utf-8") for path in found.place.iterdir() if path.is_file())
    assert [word for word in ("Special", "Surprise", talk.metadata.agent_name or "", "4111") if word in text] == []


def test_every_reason_why_there_is_no_sound_can_be_translated() -> None:
    marked = set(exporting._REASONS)
    assert {shelf.DELETED, shelf.GONE, shelf.OTHER, shelf.NO_SOUND, shelf.UNSAID, playlists.CHANGED} <= marked


def test_the_pages_let_nothing_but_themselves_run() -> None:
    from qa_pipeline import translation

    slide = class_page.Slide(number=1, title="<script>alert(1)</script>", note='" onclick="x', trouble="gone")
    page = class_page.Page(title="<b>", note="", made_at="2026-11-22T10:00:00+00:00", slides=(slide,))
    with translation.speaking("en"):
        for written in (class_page.class_page(page), class_page.handout(page)):
            assert "<script>alert" not in written
            assert "<b>" not in written.partition("</style>")[2]
            policy = html.unescape(written.partition("<title>")[0])
            assert "default-src 'none'" in policy
            assert "unsafe" not in policy
            assert 'style="' not in written

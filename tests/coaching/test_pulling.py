"""Samples from a store, into a folder."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from qa_pipeline import audio, wire
from qa_pipeline.coaching import loudness, pulling, sample
from qa_pipeline.coaching.clips import Style
from qa_pipeline.coaching.pulling import Asked
from qa_pipeline.coaching.sample import Pulled
from qa_pipeline.errors import InputError, SettingsError
from qa_pipeline.settings import Settings
from qa_pipeline.store import Store, open_store
from qa_pipeline.types import Conversation, Selection, Verdict
from tests import sound
from tests.build import call
from tests.coaching import shop

GOOD, BAD = (Verdict.PASS,), (Verdict.FAIL,)


@pytest.fixture(scope="module")
def settings(tmp_path_factory: pytest.TempPathFactory) -> Settings:
    base = tmp_path_factory.mktemp("shop")
    made = Settings(inbox=base / "inbox", workspace=base / "workspace")
    made.workspace.mkdir()
    store = open_store(made.database_url)
    shop.stocked(store, made, change=shop.worded)
    store.close()
    return made


@pytest.fixture
def store(settings: Settings) -> Iterator[Store]:
    opened = open_store(settings.database_url)
    yield opened
    opened.close()


def pulled(store: Store, settings: Settings, folder: Path, asked: Asked, *, language: str = "en", **style: object) -> Pulled:
    return pulling.pull(store, settings, asked, Style(**style), folder, language=language)  # type: ignore[arg-type]


def test_good_and_bad_openings(store: Store, settings: Settings, tmp_path: Path) -> None:
    made = pulled(store, settings, tmp_path / "out", Asked(skill="opening", verdicts=(*GOOD, *BAD), count=3))
    assert [one.verdict for one in made.samples] == [*GOOD * 3, *BAD * 3]
    assert [one.number for one in made.samples] == [1, 2, 3, 4, 5, 6]
    for one in made.samples:
        for file in (one.audio, one.captions, one.card, f"{one.name}.json"):
            assert (tmp_path / "out" / file).is_file()
        clip = audio.samples(tmp_path / "out" / one.audio)
        assert clip.shape[1] / audio.SAMPLE_RATE == pytest.approx(one.duration, abs=0.05)
        assert loudness.measured(clip) == pytest.approx(-16.0, abs=1.0)
        assert 3 < one.duration < 40
        assert one.why is not None
    assert len({one.sha256 for one in made.samples[:3]}) == 3
    assert sample.read(tmp_path / "out") == made


def test_the_same_store_gives_the_same_samples(store: Store, settings: Settings, tmp_path: Path) -> None:
    asked = Asked(skill="closing", verdicts=GOOD, count=4)
    one, other = (pulled(store, settings, tmp_path / name, asked, format="wav") for name in ("a", "b"))
    assert one.samples == other.samples
    for file in sorted((tmp_path / "a").glob("*.wav")):
        assert file.read_bytes() == (tmp_path / "b" / file.name).read_bytes()


def test_nothing_of_the_customer_is_in_the_folder(store: Store, settings: Settings, tmp_path: Path) -> None:
    pulled(store, settings, tmp_path / "out", Asked(skill="opening", verdicts=(*GOOD, *BAD), count=9))
    text = "\n".join(file.read_text(encoding="utf-8") for file in (tmp_path / "out").iterdir() if file.suffix in (".json", ".html", ".vtt"))
    for name in ("Daniel", "Carter", "Walsh", "Turner", "c-2041", "Megan", "Susan", "Karen", "a-107"):
        assert name not in text, name


def test_the_agent_is_named_where_asked(store: Store, settings: Settings, tmp_path: Path) -> None:
    asked = Asked(criteria=("opening.introduction",), verdicts=GOOD, selection=Selection(call_ids=("en-order-good",)), count=1)
    made = pulled(store, settings, tmp_path / "out", asked, anonymous=False)
    assert (made.samples[0].agent, made.samples[0].agent_id) == ("Megan", "a-107")
    assert "<v Megan>" in (tmp_path / "out" / made.samples[0].captions).read_text(encoding="utf-8")


def test_captions_have_voices_and_sides(store: Store, settings: Settings, tmp_path: Path) -> None:
    made = pulled(store, settings, tmp_path / "out", Asked(criteria=("offer.count",), verdicts=GOOD, count=1))
    text = (tmp_path / "out" / made.samples[0].captions).read_text(encoding="utf-8")
    assert text.startswith("WEBVTT\n")
    assert "align:start\n<v Agent>" in text
    assert "align:end\n<v Customer>" in text


@pytest.mark.parametrize(("behaviour", "words"), [("angry", ""), ("hurried", "quick"), ("objecting", ""), ("complaining", "")])
def test_customers_by_what_they_do(behaviour: str, words: str, store: Store, settings: Settings, tmp_path: Path) -> None:
    made = pulled(store, settings, tmp_path / "out", Asked(behaviour=behaviour, count=5))
    assert made.samples
    proofs = [line for one in made.samples for line in one.lines if line.is_proof]
    assert {line.speaker for line in proofs} == {"customer"}
    assert any(words in line.text for line in proofs)
    assert all(one.verdict is None and one.title and one.listen_for for one in made.samples)
    assert any("were found" in note for note in made.notes)


def test_what_is_said_finds_moments(store: Store, settings: Settings, tmp_path: Path) -> None:
    made = pulled(store, settings, tmp_path / "out", Asked(about="customer says it is too expensive", count=1))
    assert "expensive" in next(line.text for line in made.samples[0].lines if line.is_proof)


ASKED = "how many boxes, says Special Surprise to Megan"
CARD = "4111 1111 1111 1111"


@pytest.fixture
def regular(settings: Settings, tmp_path: Path) -> Iterator[tuple[Store, Settings]]:
    """A store in which the metadata of one call name the customer, and the other's do not."""
    own = replace(settings, inbox=tmp_path / "inbox", workspace=tmp_path / "ws")
    own.workspace.mkdir()
    opened = open_store(own.database_url)
    shop.stocked(opened, own, ["en-order-good"], change=lambda talk: _of_customer(shop.worded(talk), "Special Surprise"))
    shop.stocked(opened, own, ["en-order-no-offer"], change=shop.worded)
    yield opened, own
    opened.close()


def _of_customer(talk: Conversation, name: str) -> Conversation:
    return replace(talk, metadata=replace(talk.metadata, extra={**talk.metadata.extra, "customer_name": name}))


def _texts(folder: Path) -> str:
    return "\n".join(file.read_text(encoding="utf-8") for file in folder.iterdir() if file.suffix in (".json", ".html", ".vtt"))


def test_what_the_trainer_wrote_names_nobody_of_any_sample(regular: tuple[Store, Settings], tmp_path: Path) -> None:
    """Not on the card of another call either, and not in what the index says was asked for."""
    asked = Asked(about=f"{ASKED}, card {CARD}", count=2, note=f"customer: Special Surprise, card {CARD}")
    made = pulled(*regular, tmp_path / "out", asked)
    assert {one.call for one in made.samples} == {"en-order-good", "en-order-no-offer"}
    assert {one.note for one in made.samples} == {"customer: [name], card [card]"}
    assert {one.title for one in made.samples} == {one.asked for one in made.samples} == {made.asked["about"]}
    assert made.asked["about"].startswith("how many boxes, says [name] to [agent]")
    text = _texts(tmp_path / "out")
    assert [word for word in ("Special", "Surprise", "Megan", "4111") if word in text] == []


def test_an_agent_who_is_named_may_stand_in_what_the_trainer_wrote(regular: tuple[Store, Settings], tmp_path: Path) -> None:
    made = pulled(*regular, tmp_path / "out", Asked(about=ASKED, count=1, note="Megan smiles"), anonymous=False)
    assert made.samples[0].title == "how many boxes, says [name] to Megan"
    assert made.samples[0].note == "Megan smiles"


def test_of_a_pull_that_found_nothing_the_index_still_has_no_numbers(regular: tuple[Store, Settings], tmp_path: Path) -> None:
    made = pulled(*regular, tmp_path / "out", Asked(about=f"zeppelin {CARD}", count=1, note=CARD))
    assert made.samples == ()
    assert "4111" not in _texts(tmp_path / "out")


def test_where_nothing_was_said_one_hears_where_it_should_have_been(store: Store, settings: Settings, tmp_path: Path) -> None:
    made = pulled(store, settings, tmp_path / "out", Asked(criteria=("opening.greeting",), verdicts=BAD, count=2))
    assert made.samples
    assert all(one.start < 5 and not one.is_proved for one in made.samples)
    assert "this is where one would have heard it" in (tmp_path / "out" / made.samples[0].card).read_text(encoding="utf-8")


@pytest.mark.parametrize("language", ["tr", "fa", "et", "en", "ru"])
def test_cards_in_five_languages(language: str, store: Store, settings: Settings, tmp_path: Path) -> None:
    made = pulled(store, settings, tmp_path / "out", Asked(criteria=("closing.thanks",), verdicts=GOOD, count=1), language=language)
    from qa_pipeline import scorecard

    one = made.samples[0]
    assert one.title == scorecard.title("closing.thanks", language)
    card = (tmp_path / "out" / one.card).read_text(encoding="utf-8")
    assert f'<html lang="{language}" dir="{"rtl" if language == "fa" else "ltr"}">' in card
    assert one.title in card
    assert one.listen_for


def test_a_recording_that_is_gone_is_said_and_another_takes_its_place(settings: Settings, tmp_path: Path) -> None:
    own = replace(settings, inbox=tmp_path / "inbox", workspace=tmp_path / "ws")
    own.workspace.mkdir()
    store = open_store(own.database_url)
    try:
        shop.stocked(store, own, change=shop.worded)
        before = pulled(store, own, tmp_path / "before", Asked(criteria=("closing.thanks",), verdicts=GOOD, count=3))
        first, second = (
            next(iter(own_file for own_file in (tmp_path / "inbox").iterdir() if own_file.stem == one.call)) for one in before.samples[:2]
        )
        first.unlink()
        sound.wav(second, sound.voice(60.0))  # of the same name, and another recording
        made = pulled(store, own, tmp_path / "after", Asked(criteria=("closing.thanks",), verdicts=GOOD, count=3))
    finally:
        store.close()
    assert len(made.samples) == 3
    assert {one.call: one.reason for one in made.missing} == {
        before.samples[0].call: "the recording is not in the inbox any more",
        before.samples[1].call: "the file in the inbox is another recording now",
    }
    assert not {one.call for one in made.samples} & {one.call for one in made.missing}


def test_a_hostile_recording_spoils_no_other(settings: Settings, tmp_path: Path) -> None:
    own = replace(settings, inbox=tmp_path / "inbox", workspace=tmp_path / "ws")
    own.workspace.mkdir()
    store = open_store(own.database_url)
    try:
        shop.stocked(store, own, ["en-order-good", "en-order-key"], change=shop.worded)
        bad = tmp_path / "inbox" / "bad.wav"
        bad.write_bytes(
            b"RIFF\xff\xff\xff\x7fWAVEfmt \x10\x00\x00\x00\x01\x00\x02\x00\x40\x1f\x00\x00\x00\x7d\x00\x00\x04\x00\x10\x00data\xff"
        )
        shop.keep(store, bad, replace(shop.worded(shop.said("en-order-good")), call_id="../../etc/passwd"), "order-intake")
        made = pulled(store, own, tmp_path / "out", Asked(criteria=("opening.greeting",), verdicts=GOOD, count=3))
    finally:
        store.close()
    assert len(made.samples) == 2
    assert [one.call for one in made.missing] == ["../../etc/passwd"]
    assert {path.parent for path in (tmp_path / "out").rglob("*")} == {tmp_path / "out"}


def test_calls_that_came_as_text_are_told(settings: Settings, tmp_path: Path) -> None:
    own = replace(settings, inbox=tmp_path / "inbox", workspace=tmp_path / "ws")
    own.workspace.mkdir()
    (tmp_path / "inbox").mkdir()
    store = open_store(own.database_url)
    try:
        talk = call("A Hello, Acme, how can I help?", "C Rice please", "A Thank you, goodbye", timed=False)
        path = tmp_path / "inbox" / "chat.json"
        path.write_text(wire.dumps(wire.conversation_json(talk)), encoding="utf-8")
        shop.keep(store, path, talk, "general", kind="conversation")
        made = pulled(store, own, tmp_path / "out", Asked(criteria=("opening.greeting",), verdicts=GOOD, count=1))
    finally:
        store.close()
    assert made.samples == ()
    assert "calls that came as text, and have no sound: 1" in made.notes


@pytest.mark.parametrize("code", ["tr", "fa", "et", "ru"])
def test_calls_in_other_languages(code: str, settings: Settings, tmp_path: Path) -> None:
    """Conversations of the fixtures, as if they had been spoken."""
    own = replace(settings, inbox=tmp_path / "inbox", workspace=tmp_path / "ws")
    own.workspace.mkdir()
    (tmp_path / "inbox").mkdir()
    store = open_store(own.database_url)
    try:
        for number, path in enumerate(sorted((shop.FIXTURES / "inbox" / "conversations").glob(f"{code}-*.json"))):
            talk = shop.worded(_spoken(wire.read_conversation(path)))
            recording = sound.wav(tmp_path / "inbox" / f"{path.stem}.wav", sound.voice(talk.duration or 0.0, 120 + 40 * number))
            shop.keep(store, recording, talk, "general")
        asked = Asked(skill="opening", verdicts=(*GOOD, *BAD), count=1)
        made = pulled(store, own, tmp_path / "out", asked, language=code)
    finally:
        store.close()
    assert len(made.samples) >= 1, made.notes
    assert all(one.language == code and one.lines for one in made.samples)
    assert all(one.direction == ("rtl" if code == "fa" else "ltr") for one in made.samples)


def _spoken(talk: Conversation) -> Conversation:
    """The call with four seconds for each turn."""
    turns = tuple(replace(turn, start=4.0 * place, end=4.0 * place + 3.5, words=()) for place, turn in enumerate(talk.turns))
    return replace(talk, turns=turns, duration=4.0 * len(turns))


def test_a_folder_with_something_in_it_is_not_touched(store: Store, settings: Settings, tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine")
    with pytest.raises(InputError, match="not empty"):
        pulled(store, settings, tmp_path, Asked(skill="opening", verdicts=GOOD))
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


def test_wrong_questions_are_refused(store: Store, settings: Settings, tmp_path: Path) -> None:
    for wrong in ({}, {"skill": "opening", "about": "x"}, {"skill": "juggling"}, {"behaviour": "asleep"}, {"skill": "opening", "count": 0}):
        with pytest.raises(SettingsError):
            Asked(**wrong)
    with pytest.raises(SettingsError, match="--verdict"):
        pulled(store, settings, tmp_path / "out", Asked(skill="opening"))


def test_the_index_of_somebody_else_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="there is no index"):
        sample.read(tmp_path)
    (tmp_path / "index.json").write_text(json.dumps({"format": "other/1"}))
    with pytest.raises(InputError, match="qa-coaching/1"):
        sample.read(tmp_path)
    (tmp_path / "index.json").write_text(json.dumps({"format": "qa-coaching/1", "language": 3}))
    with pytest.raises(InputError, match="language"):
        sample.read(tmp_path)


def test_unknown_keys_of_an_index_are_kept(store: Store, settings: Settings, tmp_path: Path) -> None:
    made = pulled(store, settings, tmp_path / "out", Asked(skill="closing", verdicts=GOOD, count=1))
    again = sample.from_json({**json.loads((tmp_path / "out" / "index.json").read_text()), "later": [1]}, "index")
    assert again == replace(made, extra={"later": [1]})
    assert sample.to_json(again)["later"] == [1]


def test_a_criterion_that_no_call_has_is_an_error_and_makes_no_folder(store: Store, settings: Settings, tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"no stored call was scored on a criterion 'offer\.cuont'"):
        pulled(store, settings, tmp_path / "out", Asked(criteria=("offer.cuont",), verdicts=GOOD))
    assert not (tmp_path / "out").exists()

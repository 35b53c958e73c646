"""One file through all stages with the store as ledger: nothing twice, nothing lost, each trouble where it belongs."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from qa_pipeline import batch, ingest, ledger, reasons, wire
from qa_pipeline.batch import Outcome
from qa_pipeline.errors import BackendError
from qa_pipeline.matching import annotation, likelihood
from qa_pipeline.settings import Settings
from qa_pipeline.store import Store, facts, open_store
from qa_pipeline.types import Selection, Usual
from tests import sound
from tests.engines import NUMBERS, Encoder, Scripted

CHAT = {
    "format": "qa-conversation/1",
    "call_id": "chat",
    "language": "en",
    "metadata": {"company": ["Acme"], "agent_name": "Ann", "direction": "inbound"},
    "turns": [
        {"speaker": "agent", "text": "Hello, Acme, Ann speaking, how can I help?"},
        {"speaker": "customer", "text": "Rice please."},
        {"speaker": "agent", "text": "Thank you for calling, goodbye."},
    ],
}


@pytest.fixture(autouse=True)
def _numbers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(likelihood, "load", lambda: NUMBERS)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    (tmp_path / "in").mkdir()
    return Settings(inbox=tmp_path / "in", workspace=tmp_path / "ws", settle_seconds=0)


@pytest.fixture
def store(settings: Settings) -> Iterator[Store]:
    opened = open_store(settings.database_url)
    yield opened
    opened.close()


def stereo(settings: Settings, name: str = "call.wav", pitch: float = 120) -> Path:
    path = settings.inbox / name
    path.parent.mkdir(exist_ok=True)
    return sound.wav(path, sound.voice(8.0, pitch), sound.voice(8.0, 215))


def take(settings: Settings, store: Store, script: Scripted) -> dict[str, Outcome]:
    listing = ingest.scan(settings.inbox, settings.settle_seconds)
    return {item.name: batch.process(item, store, settings, script.engines()) for item in listing.ready}


def test_a_recording_is_heard_scored_and_found_again(settings: Settings, store: Store) -> None:
    stereo(settings)
    outcome = take(settings, store, Scripted())["call.wav"]
    assert (outcome.status, outcome.audio_seconds) == ("done", 8.0)
    assert {"decode", "detect speech", "transcribe", "converse", "embed", "annotate", "score"} <= outcome.seconds.keys()
    call = batch.scored_call(outcome, store, "en")
    assert (call.conversation.call_id, call.report.call_id, call.audio) == ("call", "call", settings.inbox / "call.wav")
    assert {result.id for result in call.report.criteria} <= call.titles.keys()


def test_the_facts_of_a_call_are_kept_with_its_score(settings: Settings, store: Store) -> None:
    stereo(settings, "sub/call.wav")
    about = {"started_at": "2026-11-20T10:00:00+02:00", "agent_name": "Ann", "team": "North", "customer_id": "C-1"}
    (settings.inbox / "sub" / "call.json").write_text(json.dumps(about))
    (settings.inbox / "chat.json").write_text(json.dumps(CHAT))
    outcomes = take(settings, store, Scripted())
    recorded, chat = facts.select(store, Selection())
    call = batch.scored_call(outcomes["sub/call.wav"], store, "en")
    assert (recorded.file, recorded.kind, recorded.at) == ("sub/call.wav", "recording", "2026-11-20T08:00:00.000+00:00")
    assert (recorded.agent_name, recorded.team, recorded.customer_id, recorded.duration) == ("Ann", "North", "C-1", 8.0)
    assert (recorded.score, [one.criterion for one in recorded.verdicts]) == (call.report.score, [one.id for one in call.report.criteria])
    assert (chat.call_id, chat.kind, chat.duration) == ("chat", "conversation", None)
    assert facts.fill(store) == 0


def test_an_agent_is_held_against_their_own_earlier_calls(settings: Settings, store: Store) -> None:
    """Eleven calls of one agent, a day apart; another's between them, and one of nobody's."""
    for day in range(1, 12):
        for agent, seconds in (("Ann", 10 if day < 11 else 5), ("Bob", 40), (None, 20)):
            metadata = {"agent_name": agent, "direction": "inbound"} if agent else {}
            turns = [
                {"speaker": "customer", "text": "Hi", "start": 0.0, "end": 1.0},
                {"speaker": "agent", "text": "so " * 30, "start": 2.0, "end": 2.0 + seconds},
                {"speaker": "agent", "text": "so " * 30, "start": 60.0, "end": 60.0 + seconds},
            ]
            call = {"format": "qa-conversation/1", "call_id": f"{agent}-{day}", "language": "en", "metadata": metadata, "turns": turns}
            call["started_at"] = f"2026-11-{day:02}T09:00:00+03:00"
            (settings.inbox / f"{agent}-{day:02}.json").write_text(json.dumps(call))
    outcomes = take(settings, store, Scripted())

    def usual(name: str) -> Usual | None:
        manner = batch.scored_call(outcomes[name], store, "en").manner
        assert manner is not None
        return manner.usual.get("words_per_minute")

    assert usual("Ann-11.json") == Usual(value=360.0, median=180.0, distance=36.0, calls=10)
    assert usual("Ann-10.json") is None, "nine calls are no norm"
    assert usual("Bob-11.json") == Usual(value=45.0, median=45.0, distance=0.0, calls=10)
    assert usual("None-11.json") is None


def test_doing_it_again_does_nothing_twice(settings: Settings, store: Store) -> None:
    stereo(settings)
    (settings.inbox / "chat.json").write_text(json.dumps(CHAT))
    take(settings, store, Scripted())
    outcomes = take(settings, store, script := Scripted())
    assert {outcome.status for outcome in outcomes.values()} == {"already"}
    assert script.asked == []
    assert all(outcome.audio_seconds == 0 for outcome in outcomes.values())


def test_changed_metadata_makes_a_new_conversation_without_hearing_again(settings: Settings, store: Store) -> None:
    path = stereo(settings)
    take(settings, store, Scripted())
    path.with_suffix(".json").write_text(json.dumps({"agent_name": "Ann"}))
    outcome = take(settings, store, script := Scripted())["call.wav"]
    assert (outcome.status, script.asked) == ("done", [])
    assert batch.scored_call(outcome, store, "en").conversation.metadata.agent_name == "Ann"


def test_another_model_hears_again(settings: Settings, store: Store, tmp_path: Path) -> None:
    stereo(settings)
    take(settings, store, Scripted())
    take(replace(settings, engine="whisper"), store, script := Scripted())
    assert "transcribe" in script.asked


@pytest.mark.parametrize("model", ["silero-vad", "whisper-base", "segmentation-3.0", "campplus"])
def test_another_revision_of_any_model_hears_again(settings: Settings, store: Store, monkeypatch: pytest.MonkeyPatch, model: str) -> None:
    stereo(settings)
    monkeypatch.setattr(ledger, "identity", lambda name: f"{name}@old")
    take(settings, store, Scripted())
    assert {outcome.status for outcome in take(settings, store, Scripted()).values()} == {"already"}
    monkeypatch.setattr(ledger, "identity", lambda name: f"{name}@{'new' if name == model else 'old'}")
    take(settings, store, script := Scripted())
    assert "transcribe" in script.asked


def test_what_is_done_is_recalled_where_the_weights_are_gone(
    settings: Settings, store: Store, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    stereo(settings)
    take(settings, store, Scripted())
    monkeypatch.setenv("QA_PIPELINE_MODELS", str(tmp_path / "none"))
    ledger.identity.cache_clear()
    assert take(settings, store, Scripted())["call.wav"].status == "already"


def test_a_run_that_stopped_after_hearing_goes_on_there(settings: Settings, store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    stereo(settings)

    def power_cut(*_args: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("qa_pipeline.pipeline.converse", power_cut)
        with pytest.raises(KeyboardInterrupt):
            take(settings, store, Scripted())
    outcome = take(settings, store, script := Scripted())["call.wav"]
    assert (outcome.status, script.asked) == ("done", [])


def test_a_copy_under_another_name_is_the_same_call(settings: Settings, store: Store) -> None:
    content = stereo(settings).read_bytes()
    take(settings, store, Scripted())
    (settings.inbox / "copy.wav").write_bytes(content)
    outcomes = take(settings, store, script := Scripted())
    assert (outcomes["copy.wav"].status, outcomes["copy.wav"].reason) == ("already", "the same recording as call.wav")
    assert script.asked == []


def test_two_calls_of_one_name_are_two_calls(settings: Settings, store: Store) -> None:
    stereo(settings, "monday/call.wav")
    stereo(settings, "tuesday/call.wav", pitch=150)
    outcomes = take(settings, store, Scripted())
    ids = {batch.scored_call(outcome, store, "en").conversation.call_id for outcome in outcomes.values()}
    assert len(ids) == 2


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("empty.wav", b"", "empty"),
        ("notes.txt", b"hello", "not a recording or a conversation"),
        ("half.json", b'{"format": "qa-conversation/1", "call', "not JSON"),
        ("german.json", json.dumps({**CHAT, "language": "de"}).encode(), "de"),
        ("wrong.json", json.dumps({**CHAT, "turns": [{"speaker": "agent"}]}).encode(), "$.turns[0]"),
    ],
)
def test_what_cannot_be_used_goes_to_quarantine(settings: Settings, store: Store, name: str, content: bytes, reason: str) -> None:
    (settings.inbox / name).write_bytes(content)
    outcome = take(settings, store, Scripted())[name]
    assert outcome.status == "refused"
    assert reason in outcome.reason
    assert not (settings.inbox / name).exists()
    kept = [path for path in settings.quarantine.iterdir() if not path.name.endswith(".reason.txt")]
    assert [path.read_bytes() for path in kept] == [content]
    assert store.refusal(outcome.sha256) == outcome.reason


def test_a_file_that_is_moved_back_is_tried_again(settings: Settings, store: Store) -> None:
    (settings.inbox / "empty.wav").touch()
    take(settings, store, Scripted())
    set_aside = next(settings.quarantine.glob("empty-*.wav"))
    set_aside.rename(settings.inbox / "empty.wav")
    assert take(settings, store, Scripted())["empty.wav"].status == "refused"


def test_a_wrong_sidecar_leaves_its_recording_for_the_next_run(settings: Settings, store: Store) -> None:
    path = stereo(settings)
    path.with_suffix(".json").write_text('{"agent_na')
    outcome = take(settings, store, Scripted())["call.wav"]
    assert (outcome.status, path.exists()) == ("failed", True)
    assert reasons.kind(outcome.reason) == "what is written beside it is wrong"
    path.with_suffix(".json").write_text('{"agent_name": "Ann"}')
    assert take(settings, store, Scripted())["call.wav"].status == "done"


def test_a_channel_map_that_contradicts_the_recording_is_a_wrong_sidecar(settings: Settings, store: Store) -> None:
    path = stereo(settings)
    path.with_suffix(".json").write_text('{"channels": {"agent": 0, "customer": 2}}')
    outcome = take(settings, store, Scripted())["call.wav"]
    assert outcome.status == "failed"
    assert "channel 2" in outcome.reason


def test_a_failing_model_is_not_the_files_fault(settings: Settings, store: Store) -> None:
    path = stereo(settings)
    with pytest.raises(BackendError):
        take(settings, store, Scripted(error=BackendError("out of memory")))
    assert path.exists()
    assert take(settings, store, Scripted())["call.wav"].status == "done"


def test_an_unknown_scorecard_leaves_the_call_and_keeps_what_was_heard(settings: Settings, store: Store) -> None:
    stereo(settings)
    outcome = take(replace(settings, scorecard="order-intak"), store, Scripted())["call.wav"]
    assert outcome.status == "failed"
    assert "order-intake" in outcome.reason
    assert take(settings, store, script := Scripted())["call.wav"].status == "done"
    assert script.asked == []


def chat(settings: Settings, name: str = "chat", **changes: object) -> None:
    (settings.inbox / f"{name}.json").write_text(json.dumps({**CHAT, "call_id": name, **changes}))


def test_what_was_encoded_for_one_call_is_there_for_the_next(settings: Settings, store: Store) -> None:
    chat(settings, "one")
    take(settings, store, Scripted(encoder=(first := Encoder())))
    chat(settings, "two", turns=[*CHAT["turns"], {"speaker": "customer", "text": "Goodbye now."}])
    outcome = take(settings, store, Scripted(encoder=(second := Encoder())))["two.json"]
    assert (outcome.status, len(first.asked), second.asked) == ("done", 3, ["goodbye now"])
    assert batch.scored_call(outcome, store, "en").report.by_meaning


def test_a_call_without_the_encoder_is_scored_by_words_and_says_why(settings: Settings, store: Store) -> None:
    chat(settings)
    outcome = take(settings, store, Scripted(encoder=None))["chat.json"]
    assert (outcome.status, outcome.words_alone) == ("done", "the model e5-small is not here")
    assert "embed" not in outcome.seconds
    assert not batch.scored_call(outcome, store, "en").report.by_meaning
    again = take(settings, store, Scripted(encoder=None))["chat.json"]
    assert (again.status, again.keys, again.words_alone) == ("already", outcome.keys, "")


def test_a_call_that_words_alone_decided_is_scored_again_once_the_encoder_is_there(settings: Settings, store: Store) -> None:
    chat(settings)
    by_words = take(settings, store, Scripted(encoder=None))["chat.json"]
    by_meaning = take(settings, store, Scripted())["chat.json"]
    assert (by_meaning.status, by_meaning.reported) == ("done", False)
    assert by_meaning.keys != by_words.keys
    assert batch.scored_call(by_meaning, store, "en").report.by_meaning


def test_what_meaning_decided_stays_where_the_encoder_is_gone(settings: Settings, store: Store) -> None:
    chat(settings)
    by_meaning = take(settings, store, Scripted())["chat.json"]
    later = take(settings, store, Scripted(encoder=None))["chat.json"]
    assert (later.status, later.keys) == ("already", by_meaning.keys)


def test_newly_trained_numbers_score_again(settings: Settings, store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    chat(settings)
    take(settings, store, Scripted())
    monkeypatch.setattr(likelihood, "load", lambda: replace(NUMBERS, revision="newer"))
    encoder = Encoder()
    assert take(settings, store, Scripted(encoder=encoder))["chat.json"].status == "done"
    assert encoder.asked == [], "the vectors are those of the encoder, whatever weighs them"


def test_numbers_trained_with_another_encoder_do_not_read_its_vectors(settings: Settings, store: Store) -> None:
    class Other(Encoder):
        name = "other@2"

    chat(settings)
    outcome = take(settings, store, Scripted(encoder=Other()))["chat.json"]
    assert "the text encoder is other@2" in outcome.words_alone
    assert "encoder@1" in outcome.words_alone


def test_an_encoder_that_fails_leaves_the_call_for_the_next_run(settings: Settings, store: Store) -> None:
    class Failing(Encoder):
        def encode(self, texts: object) -> np.ndarray:
            raise BackendError("the text encoder failed on a text")

    chat(settings)
    with pytest.raises(BackendError):
        take(settings, store, Scripted(encoder=Failing()))
    assert take(settings, store, Scripted())["chat.json"].status == "done"


def test_the_store_says_what_gave_a_score(settings: Settings, store: Store) -> None:
    chat(settings)
    outcome = take(settings, store, Scripted())["chat.json"]
    assert store.newest(ledger.SCORE, [outcome.sha256])[outcome.sha256].made_by.endswith(f" acts@tiny rules@{annotation.rules()} encoder@1")


def test_scoring_from_the_store_is_scoring_anew(settings: Settings, store: Store) -> None:
    """Vectors are kept in half precision: what was made a moment ago must be no finer."""
    from qa_pipeline import meaning

    conversation = wire.conversation({**CHAT, "call_id": "chat"}, "chat")
    fresh, kept = (meaning.vectors(conversation, Encoder(), store) for _ in range(2))
    assert fresh.keys() == kept.keys()
    assert all((fresh[text] == kept[text]).all() for text in fresh)

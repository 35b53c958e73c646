"""JSON of other recognisers: what becomes of it, and how what cannot be used is refused."""

import copy
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from qa_pipeline import beside, imports, wire
from qa_pipeline.errors import ConversationError, InputError
from qa_pipeline.ingest import Facts
from qa_pipeline.types import Conversation, Metadata
from tests.build import call
from tests.imports import samples


def read(folder: Path, content: object, name: str = "call.json", **options: Any) -> Conversation:
    file = folder / name
    file.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
    return imports.read(file, **{"language": "en", **options})


def texts(conversation: Conversation) -> list[tuple[str, str]]:
    return [(turn.speaker, turn.text) for turn in conversation.turns]


@pytest.mark.parametrize("name", samples.JSON)
def test_a_call_of_each_program(name: str, tmp_path: Path) -> None:
    content, maker, speakers = samples.JSON[name]
    conversation = read(tmp_path, content)
    assert texts(conversation) == list(zip(speakers, samples.SAID, strict=True))
    assert conversation.produced_by == (f"import:{maker}",)
    assert (conversation.call_id, conversation.language) == ("call", "en")
    assert [turn.start for turn in conversation.turns] == [0.5, 3.0]
    if name != "transformers":
        assert [turn.end for turn in conversation.turns] == [2.4, 4.1]
        words = [(word.text, word.start, word.end) for turn in conversation.turns for word in turn.words]
        assert words == samples.AGENT_WORDS + samples.CUSTOMER_WORDS
        assert {word.probability for turn in conversation.turns for word in turn.words} == {0.9}


@pytest.mark.parametrize("name", samples.JSON)
def test_what_is_imported_is_read_back(name: str, tmp_path: Path) -> None:
    conversation = read(tmp_path, samples.JSON[name][0])
    assert read(tmp_path, wire.conversation_json(conversation)) == conversation


@pytest.mark.parametrize("name", samples.JSON)
def test_the_inbox_takes_it_for_a_call_and_not_for_metadata(name: str, tmp_path: Path) -> None:
    file = tmp_path / "call.json"
    file.write_text(json.dumps(samples.JSON[name][0]), encoding="utf-8")
    there = beside.Beside([file.name], lambda name: beside.content_of(tmp_path / name))
    assert there.is_foreign(file.name)
    assert not there.is_early(file.name)


def test_our_own_is_read_as_it_is(tmp_path: Path) -> None:
    conversation = call("A Hello", "C Hi", agent_name="Ann")
    assert read(tmp_path, wire.conversation_json(conversation), language=None) == conversation


def test_words_without_segments_are_cut_at_pauses(tmp_path: Path) -> None:
    conversation = read(tmp_path, samples.OPENAI_WORDS, language=None)
    assert texts(conversation) == [("unknown", "Hello, Acme. How can I help? Two bags please.")]
    assert (conversation.language, conversation.duration) == ("en", 5.0)
    words = [*samples.OPENAI_WORDS["words"], {"word": "Goodbye.", "start": 5.0, "end": 5.5}]
    assert texts(read(tmp_path, {**samples.OPENAI_WORDS, "words": words}))[1] == ("unknown", "Goodbye.")


def test_nobody_is_said_to_speak_is_noted(tmp_path: Path) -> None:
    assert "notes" in read(tmp_path, samples.WHISPER).extra
    assert "notes" not in read(tmp_path, samples.WHISPERX).extra


def test_words_without_times_get_estimates_between_their_neighbours(tmp_path: Path) -> None:
    """WhisperX aligns letters: numerals have no times."""
    words = [{"word": "Room", "start": 1.0, "end": 1.4}, {"word": "12"}, {"word": "34"}, {"word": "now", "start": 2.4, "end": 2.8}]
    segment = {"start": 1.0, "end": 2.8, "text": "Room 12 34 now", "words": words, "speaker": "A"}
    (turn,) = read(tmp_path, {"segments": [segment]}).turns
    assert [(word.start, word.end) for word in turn.words] == [(1.0, 1.4), (1.4, 1.9), (1.9, 2.4), (2.4, 2.8)]
    assert [bool(word.extra) for word in turn.words] == [False, True, True, False]


def test_a_segment_without_words_among_others_gets_estimates(tmp_path: Path) -> None:
    content = copy.deepcopy(samples.WHISPERX)
    del content["segments"][1]["words"]
    turn = read(tmp_path, content).turns[1]
    assert [word.text for word in turn.words] == ["Two", "bags", "please."]
    assert (turn.words[0].start, turn.words[-1].end) == (3.0, 4.1)


def test_a_word_that_runs_backwards_loses_its_times_alone(tmp_path: Path) -> None:
    words = [
        {"word": "one", "start": 1.0, "end": 1.5},
        {"word": "two", "start": 2.0, "end": 1.8},
        {"word": "three", "start": 2.0, "end": 2.5},
    ]
    (turn,) = read(tmp_path, {"segments": [{"start": 1, "end": 3, "words": words, "speaker": "A"}]}).turns
    assert [(word.start, word.end) for word in turn.words] == [(1.0, 1.5), (1.5, 2.0), (2.0, 2.5)]


def test_a_word_in_pieces_is_one_word(tmp_path: Path) -> None:
    words = [(" e", 0.0, 0.2, 0.9), ("-mail", 0.2, 0.5, 0.6), (" now", 0.5, 0.9, 0.8)]
    segment = {"start": 0, "end": 1, "words": [dict(zip(("word", "start", "end", "probability"), word, strict=True)) for word in words]}
    (turn,) = read(tmp_path, {"segments": [segment]}).turns
    assert [(word.text, word.start, word.end, word.probability) for word in turn.words] == [
        ("e-mail", 0.0, 0.5, 0.6),
        ("now", 0.5, 0.9, 0.8),
    ]


def test_a_word_of_another_speaker_is_another_turn(tmp_path: Path) -> None:
    words = [
        {"word": "Sure?", "start": 1.0, "end": 1.5, "speaker": "A"},
        {"word": "12", "start": None},
        {"word": "Yes.", "start": 1.6, "end": 2.0, "speaker": "B"},
    ]
    conversation = read(tmp_path, {"segments": [{"start": 1, "end": 2, "text": "Sure? 12 Yes.", "speaker": "A", "words": words}]})
    assert texts(conversation) == [("A", "Sure? 12"), ("B", "Yes.")]


def test_one_speaker_is_one_turn_up_to_a_long_pause(tmp_path: Path) -> None:
    spans = [(0, 1), (2, 3), (10, 11)]
    said = [{"start": start, "end": end, "text": f"at {start}.", "speaker": "A"} for start, end in spans]
    assert [turn.text for turn in read(tmp_path, {"segments": said}).turns] == ["at 0. at 2.", "at 10."]


def test_without_speakers_a_sentence_or_a_pause_ends_the_turn(tmp_path: Path) -> None:
    said = [(0, 1, "Could you"), (1, 2, "tell me?"), (2, 3, "Yes"), (5, 6, "I can.")]
    segments = [{"start": start, "end": end, "text": text} for start, end, text in said]
    assert [turn.text for turn in read(tmp_path, {"segments": segments}).turns] == ["Could you tell me?", "Yes", "I can."]


def test_segments_are_put_in_order(tmp_path: Path) -> None:
    conversation = read(tmp_path, {"segments": samples.WHISPERX["segments"][::-1], "language": "en"})
    assert [turn.text for turn in conversation.turns] == list(samples.SAID)


def test_channels_are_roles_where_the_metadata_says_so_and_may_overlap(tmp_path: Path) -> None:
    content = copy.deepcopy(samples.DEEPGRAM_CHANNELS)
    content["results"]["channels"][1]["alternatives"][0]["words"] = [{"word": "Yes", "start": 1.35, "end": 1.45}]
    conversation = read(tmp_path, content)
    assert texts(conversation) == [("channel-0", samples.SAID[0]), ("channel-1", "Yes")], "a word in between cuts nobody off"


@pytest.mark.parametrize(
    ("label", "role"), [("Agent", "agent"), ("MÜŞTERİ", "customer"), ("Оператор", "agent"), ("مشتری", "customer"), ("Ann", "agent")]
)
def test_labels_that_name_a_role_or_the_agent(label: str, role: str, tmp_path: Path) -> None:
    facts = Facts(call_id="7", metadata=Metadata(agent_name="ann"))
    conversation = read(tmp_path, {"segments": [{"start": 0, "end": 1, "text": "Hi", "speaker": label}]}, facts=facts)
    assert texts(conversation) == [(role, "Hi")]
    assert (conversation.call_id, conversation.metadata.agent_name) == ("7", "ann")


@pytest.mark.parametrize(("said", "code"), [("en-US", "en"), ("Turkish", "tr"), ("est", "et"), ("de", "de"), ("FA", "fa")])
def test_languages_as_others_spell_them(said: str, code: str, tmp_path: Path) -> None:
    assert read(tmp_path, {**samples.WHISPER, "language": said}, language=None).language == code


def test_the_language_is_that_of_the_facts_then_the_files_then_the_settings(tmp_path: Path) -> None:
    facts = Facts(call_id="call", language="tr")
    assert read(tmp_path, samples.WHISPER, facts=facts).language == "tr"
    assert read(tmp_path, samples.WHISPER, language="ru").language == "en"
    assert read(tmp_path, samples.VOSK, language="ru").language == "ru"
    with pytest.raises(InputError, match=r'call\.json: nothing says which language is spoken; give "language" in'):
        read(tmp_path, samples.VOSK, language=None)


def test_a_number_that_is_none_is_no_hindrance_where_it_is_not_needed(tmp_path: Path) -> None:
    raw = json.dumps(samples.WHISPER).replace("-0.2", "NaN").replace("Two", "NaN").encode()
    assert read(tmp_path, raw).turns[1].text == "NaN bags please.", "a text is left as it is"


BROKEN: dict[str, tuple[object, str]] = {
    "empty": (b"", "the file is empty"),
    "blank": (b"\xef\xbb\xbf \n", "the file is empty"),
    "binary": (bytes(range(256)), "neither JSON nor captions"),
    "cut off": (b'{"segments": [', "not JSON in UTF-8"),
    "another object": ({"hello": 1}, "not a conversation in a format that is known"),
    "a list of numbers": ([1, 2], "not a conversation in a format that is known"),
    "a score": ({"format": "qa-score/1"}, 'key "format" must be "qa-conversation/1"'),
    "a text": (b'"hello"', "neither JSON nor captions"),
    "too deep": (b"[" * 5000 + b"]" * 5000, "more than 90 levels"),
    "segments of numbers": ({"text": "", "segments": [{"text": "a", "start": 0, "end": 1}, 5]}, r"`\$\.segments\[1\]` must be an object"),
    "text of no text": ({"segments": [{"start": 0, "end": 1, "text": 5}]}, r"`\$\.segments\[0\]\.text` must be a text, it is a number"),
    "no text": ({"segments": [{"start": 0, "end": 1}]}, r"`\$\.segments\[0\]` has neither text nor words"),
    "time of a wrong type": ({"segments": [{"start": "0:01", "end": 1, "text": "a"}]}, r"start` must be a number, it is a text"),
    "time that is true": ({"segments": [{"start": True, "end": 1, "text": "a"}]}, r"start` must be a number, it is true or false"),
    "negative time": ({"segments": [{"start": -1, "end": 1, "text": "a"}]}, r"start` is -1; a time is counted from the start"),
    "backward time": ({"segments": [{"start": 5, "end": 1, "text": "a"}]}, r"segments\[0\]` ends at 1.0 s, before it starts at 5.0 s"),
    "times in milliseconds": ({"segments": [{"start": 5e8, "end": 6e8, "text": "a"}]}, "no call is that long"),
    "infinite time": (b'{"segments": [{"start": 1e999, "end": 1, "text": "a"}]}', "start` is too large|not JSON"),
    "huge whole time": ({"segments": [{"start": 10**400, "end": 1, "text": "a"}]}, "start` is too large|no call is that long|not JSON"),
    "words of a wrong type": ({"segments": [{"start": 0, "end": 1, "words": "a"}]}, r"words` must be a list, it is a text"),
    "word without text": ({"segments": [{"start": 0, "end": 1, "words": [{"start": 0}]}]}, r"words\[0\]` is a word without text"),
    "probability": ({"segments": [{"start": 0, "end": 1, "words": [{"word": "a", "score": 97}]}]}, r"score` is 97; a probability is"),
    "speaker": ({"segments": [{"start": 0, "end": 1, "text": "a", "speaker": ["A"]}]}, r"speaker` must be a number, it is a list"),
    "language of a wrong type": ({"text": "a", "segments": [], "language": 5}, r"language` must be a text"),
    "no language": ({"segments": [{"start": 0, "end": 1, "text": "a"}], "language": "Klingon"}, "the language must be a code"),
}  # fmt: skip


@pytest.mark.parametrize("name", BROKEN)
def test_what_is_wrong_is_said_with_its_place(name: str, tmp_path: Path) -> None:
    content, message = BROKEN[name]
    with pytest.raises(ConversationError, match=message) as refused:
        read(tmp_path, content)
    assert str(refused.value).startswith(f"{tmp_path}/call.json: ")
    assert "\n" not in str(refused.value)


def test_what_is_no_file_or_too_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ConversationError, match="cannot be read"):
        imports.read(tmp_path / "absent.json")
    with pytest.raises(ConversationError, match="not a file"):
        imports.read(tmp_path)
    monkeypatch.setattr(imports, "LARGEST", 10)
    with pytest.raises(ConversationError, match="larger than"):
        read(tmp_path, samples.WHISPER)


def test_a_transcript_in_which_nothing_is_said_is_a_conversation(tmp_path: Path) -> None:
    conversation = read(tmp_path, {"text": "", "segments": [], "language": "tr"}, language=None)
    assert (conversation.turns, conversation.language) == ((), "tr")
    assert read(tmp_path, {"text": "", "segments": []}, language=None).language == "und"


SCALARS: st.SearchStrategy[Any] = st.one_of(st.none(), st.booleans(), st.integers(-5, 10**6), st.floats(), st.text(max_size=5))
ODD: st.SearchStrategy[Any] = st.one_of(
    SCALARS, st.lists(st.one_of(SCALARS, st.builds(list)), max_size=2), st.dictionaries(st.text(max_size=3), SCALARS, max_size=1)
)


@st.composite
def spoiled(draw: st.DrawFn) -> object:
    """A file of some program in which a few values are others."""
    content = copy.deepcopy(samples.JSON[draw(st.sampled_from(sorted(samples.JSON)))][0])
    for _ in range(draw(st.integers(1, 3))):
        place = content
        while isinstance(place, dict | list) and place:
            keys = list(place) if isinstance(place, dict) else list(range(len(place)))
            key = draw(st.sampled_from(keys))
            if not isinstance(place[key], dict | list) or draw(st.integers(0, 3)) == 0:
                place[key] = draw(ODD)
                break
            place = place[key]
    return content


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=spoiled())
def test_whatever_is_spoiled_is_a_conversation_or_refused(content: object, tmp_path: Path) -> None:
    try:
        conversation = read(tmp_path, content)
    except ConversationError:
        return
    assert wire.conversation(wire.conversation_json(conversation), "again") == conversation
    assert all(word.start <= word.end for turn in conversation.turns for word in turn.words)

"""`qa-conversation/1` and `qa-score/1`: what is kept, what is refused and how the refusal reads."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_pipeline import scorecard, scoring, wire
from qa_pipeline.errors import ConversationError, InputError
from qa_pipeline.types import (
    Contour,
    Conversation,
    CriterionResult,
    Evidence,
    Heard,
    Metadata,
    Product,
    Report,
    Span,
    Track,
    Turn,
    Verdict,
    Voice,
    Word,
)
from tests.build import call

PROMISED = {
    "format": "qa-conversation/1",
    "call_id": "tr-order-01",
    "language": "tr",
    "started_at": "2026-11-20T09:14:00+03:00",
    "metadata": {
        "company": ["Anadolu Gıda"],
        "agent_name": "Elif",
        "direction": "inbound",
        "customer_type": "regular",
        "overdue_debt": False,
        "usual_products": ["zeytinyağı"],
        "catalog": [{"name": "zeytinyağı", "aliases": ["zeytin yağı"], "new": False, "special": True}],
    },
    "turns": [
        {
            "speaker": "agent",
            "start": 0.40,
            "end": 4.20,
            "text": "Anadolu Gıda, iyi günler, ben Elif.",
            "words": [{"start": 0.40, "end": 0.81, "text": "Anadolu", "probability": 0.93}],
        }
    ],
}


def read(data: object) -> Conversation:
    return wire.read_conversation(json.dumps(data).encode(), "call.json")


def changed(**keys: object) -> dict[str, object]:
    return {**PROMISED, **keys}


def test_the_example_of_the_interface_is_read() -> None:
    conversation = read(PROMISED)
    assert conversation.metadata.catalog == (Product(name="zeytinyağı", aliases=("zeytin yağı",), special=True),)
    assert conversation.turns[0].words[0] == Word(text="Anadolu", start=0.40, end=0.81, probability=0.93)


def test_everything_optional_may_be_absent_or_null() -> None:
    chat = {
        "format": "qa-conversation/1",
        "call_id": "c",
        "language": "et",
        "turns": [{"speaker": "customer", "text": "Tere", "start": None}],
    }
    conversation = read({**chat, "metadata": {"agent_name": None}, "started_at": None})
    assert conversation == Conversation(call_id="c", language="et", turns=(Turn(speaker="customer", text="Tere"),))


def test_unknown_keys_are_kept_and_passed_through_on_every_level() -> None:
    data = json.loads(json.dumps(PROMISED))
    data["crm"] = {"ticket": 17}
    data["metadata"]["mood"] = "good"
    data["metadata"]["catalog"][0]["ean"] = "4740"
    data["turns"][0]["sentiment"] = 0.4
    data["turns"][0]["words"][0]["phones"] = ["a"]
    data["extra"] = "a key that is called as our own field"
    assert json.loads(wire.dumps(wire.conversation_json(read(data)))) == {
        **data,
        "metadata": {**data["metadata"], "catalog": [{"name": "zeytinyağı", "aliases": ["zeytin yağı"], "special": True, "ean": "4740"}]},
    }


def test_how_a_turn_sounds_is_kept() -> None:
    data = json.loads(json.dumps(PROMISED))
    data["turns"][0]["voice"] = {"loudness": -23.4, "pitch": 182.1, "pitch_range": 6.2, "jitter": 0.02}
    conversation = read(data)
    assert conversation.turns[0].voice == Voice(loudness=-23.4, pitch=182.1, pitch_range=6.2, extra={"jitter": 0.02})
    assert json.loads(wire.dumps(wire.conversation_json(conversation)))["turns"] == data["turns"]


def test_what_could_not_be_measured_of_a_voice_is_left_out() -> None:
    conversation = Conversation(call_id="c", language="en", turns=(Turn(speaker="agent", text="a", voice=Voice(loudness=-30.0)),))
    (turn,) = wire.conversation_json(conversation)["turns"]
    assert turn["voice"] == {"loudness": -30.0}
    assert read(wire.conversation_json(conversation)) == conversation


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (changed(format="qa-conversation/2"), '"format" must be "qa-conversation/1", it is "qa-conversation/2"'),
        ({key: value for key, value in PROMISED.items() if key != "format"}, '"format" must be'),
        (changed(call_id=7), "`int` - at `$.call_id`"),
        (changed(call_id="  "), "call_id is empty"),
        (changed(turns={}), "at `$.turns`"),
        (changed(turns=[{"speaker": "agent"}]), "missing required field `text` - at `$.turns[0]`"),
        (changed(turns=[{"speaker": "agent", "text": "a", "start": "1"}]), "at `$.turns[0].start`"),
        (changed(turns=[{"speaker": "agent", "text": "a", "start": 3, "end": 1}]), "runs from 3.0 to 1.0 - at `$.turns[0]`"),
        (changed(turns=["hello"]), "at `$.turns[0]`"),
        (changed(turns=[{"speaker": "a", "text": "b", "voice": "alto"}]), "at `$.turns[0].voice`"),
        (
            changed(turns=[{"speaker": "a", "text": "b", "voice": {"pitch": 120}}]),
            "missing required field `loudness` - at `$.turns[0].voice`",
        ),
        (changed(turns=[{"speaker": "a", "text": "b", "voice": {"loudness": -20, "pitch": 0}}]), "pitch of 0.0 Hz - at `$.turns[0].voice`"),
        (changed(turns=[{"speaker": "a", "text": "b", "voice": {"loudness": -20, "pitch_range": -1}}]), "range of -1.0 semitones"),
        (
            changed(turns=[{"speaker": "a", "text": "b", "words": [{"text": "b", "start": 0, "end": 1, "probability": 93}]}]),
            "probability 93",
        ),
        (changed(metadata={"overdue_debt": "no"}), "`str` - at `$.metadata.overdue_debt`"),
        (changed(metadata={"company": "Anadolu"}), "at `$.metadata.company`"),
        (changed(metadata={"direction": "sideways"}), "at `$.metadata.direction`"),
        (
            changed(metadata={"channels": {"agent": 1, "customer": 1}}),
            "`$.metadata.channels`: 'agent' and 'customer' are both on channel 1",
        ),
        (changed(metadata={"channels": {"agent": -2}}), "`$.metadata.channels`: 'agent' is on channel -2"),
        (changed(metadata={"catalog": [{"aliases": []}]}), "missing required field `name` - at `$.metadata.catalog[0]`"),
        (changed(metadata={"catalog": [{"name": "a"}, {"name": None}]}), "missing required field `name` - at `$.metadata.catalog[1]`"),
        (changed(metadata={"catalog": [{"name": " "}]}), "a product of the catalog has no name - at `$.metadata.catalog[0]`"),
        (changed(metadata={"catalog": [{"name": 7}]}), "at `$.metadata.catalog[0].name`"),
        (changed(metadata={"catalog": ["rice"]}), "at `$.metadata.catalog[0]`"),
        (changed(metadata={"catalog": [{"name": "a", "new": "yes"}]}), "at `$.metadata.catalog[0].new`"),
        ([], "this is a list"),
    ],
)
def test_a_wrong_type_is_refused_with_its_path(data: object, message: str) -> None:
    with pytest.raises(ConversationError, match="call.json") as refusal:
        read(data)
    assert message in str(refusal.value)


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe{\x00", b"[" * 100_000, '{"format": "\ud800"}'.encode("utf-8", "surrogatepass")])
def test_what_is_not_json_is_refused_in_one_line(content: bytes) -> None:
    with pytest.raises(ConversationError, match="call.json") as refusal:
        wire.read_conversation(content, "call.json")
    assert "\n" not in str(refusal.value)


def nested(levels: int) -> bytes:
    return b'{"a":' * (levels - 1) + b"[]" + b"}" * (levels - 1)


@pytest.mark.parametrize("levels", [101, 500, 5_000])
def test_json_that_is_nested_too_deeply_is_refused(levels: int) -> None:
    with pytest.raises(InputError, match="deep.json: JSON with more than 100 levels"):
        wire.loads(nested(levels), "deep.json")


def test_json_as_deep_as_allowed_goes_all_the_way(tmp_path: Path) -> None:
    assert wire.loads(nested(100), "deep.json")
    content = json.dumps(changed(note="the note")).encode().replace(b'"the note"', nested(89))
    conversation = wire.read_conversation(content, "call.json")
    assert wire.loads(wire.dumps({"kept": wire.conversation_json(conversation)}), "store")
    with pytest.raises(ConversationError, match="more than 90 levels"):
        wire.read_conversation(content.replace(nested(89), nested(90)), "call.json")


def test_brackets_in_what_is_said_are_no_levels() -> None:
    assert wire.loads(json.dumps(["[" * 1000]), "call.json") == ["[" * 1000]


def test_a_byte_order_mark_is_no_error(tmp_path: Path) -> None:
    path = tmp_path / "call.json"
    path.write_text(json.dumps(PROMISED), encoding="utf-8-sig")
    assert wire.read_conversation(path).call_id == "tr-order-01"


def test_a_file_that_is_gone_is_an_error_of_the_conversation(tmp_path: Path) -> None:
    with pytest.raises(ConversationError, match="cannot be read"):
        wire.read_conversation(tmp_path / "gone.json")


_times = st.tuples(st.floats(0, 1e4), st.floats(0, 1e4)).map(sorted)
_words = st.builds(
    lambda text, times, probability: Word(text=text, start=times[0], end=times[1], probability=probability),
    st.text(),
    _times,
    st.none() | st.floats(0, 1),
)
_voices = st.builds(
    Voice, loudness=st.floats(-102, 0), pitch=st.none() | st.floats(60, 400), pitch_range=st.none() | st.floats(0, 20), extra=st.just({})
)
_turns = st.builds(
    lambda speaker, text, times, words, voice: Turn(
        speaker=speaker, text=text, start=times[0], end=times[1], words=tuple(words), voice=voice
    ),
    st.text(),
    st.text(),
    _times,
    st.lists(_words, max_size=3),
    st.none() | _voices,
)


@given(turns=st.lists(_turns, max_size=4), language=st.text(), debt=st.none() | st.booleans(), note=st.text())
def test_what_is_written_is_read_back(turns: list[Turn], language: str, debt: bool | None, note: str) -> None:
    metadata = Metadata(overdue_debt=debt, extra={"note": note})
    conversation = Conversation(call_id="c", language=language, turns=tuple(turns), metadata=metadata)
    assert wire.read_conversation(wire.dumps(wire.conversation_json(conversation)).encode()) == conversation


def test_what_was_heard_is_read_back() -> None:
    word = Word(text="hi", start=0.0, end=0.5, probability=0.5)
    heard = Heard(
        language="en",
        language_probability=0.9,
        tracks=(
            Track(channel=0, words=(word,), contour=Contour(frame=0.1, loudness=bytes(range(256)), pitch=bytes(reversed(range(256))))),
            Track(channel=1, words=()),
        ),
        spans=(Span(speaker="A", start=0.0, end=1.0),),
        notes=("a note",),
        produced_by=("x:y@1",),
    )
    assert wire.heard(json.loads(wire.dumps(wire.heard_json(heard))), "store") == heard


def test_what_was_heard_before_there_were_contours_is_read() -> None:
    """As version 0.1 stored it."""
    old = {
        "language": "en",
        "language_probability": None,
        "tracks": [{"channel": 1, "words": [{"text": "hi", "start": 0.0, "end": 0.5, "probability": None, "extra": {}}]}],
        "spans": [],
        "notes": [],
        "produced_by": ["x:y@1"],
    }
    assert wire.heard(old, "store").tracks == (Track(channel=1, words=(Word(text="hi", start=0.0, end=0.5),)),)


@pytest.mark.parametrize(
    ("contour", "message"),
    [
        ({"frame": 0.1, "loudness": "AAA=", "pitch": "AA=="}, "2 frames of loudness and 1 of pitch - at `$.tracks[0].contour`"),
        ({"frame": 0, "loudness": "", "pitch": ""}, "frames of 0.0 s"),
        ({"frame": 0.1, "loudness": "?", "pitch": ""}, "`$.tracks[0].contour.loudness`"),
        ({"frame": 0.1, "loudness": ""}, "missing required field `pitch`"),
    ],
)
def test_a_damaged_contour_is_refused_with_its_path(contour: dict[str, object], message: str) -> None:
    heard = Heard(language="en", language_probability=None, tracks=(Track(channel=0, words=()),), spans=(), notes=(), produced_by=())
    data = wire.heard_json(heard)
    with pytest.raises(InputError, match="store") as refusal:
        wire.heard({**data, "tracks": [{"channel": 0, "words": [], "contour": contour}]}, "store")
    assert message in str(refusal.value)


REPORT = Report(
    call_id="c",
    scorecard="order-intake",
    version=3,
    scorecard_sha256="ab",
    score=82.5,
    raw_score=82.5,
    auto_fail=False,
    criteria=(
        CriterionResult(
            id="offer.count",
            section="offer",
            verdict=Verdict.FAIL,
            points=0.0,
            max_points=10.0,
            weight=1.0,
            critical=False,
            confidence=0.91,
            reason="2 of 3",
            evidence=(Evidence(turn=7, start=41.2, end=46.0, text="…", matched="yeni çıkan zeytin ezmemiz"),),
        ),
    ),
)


def test_a_score_is_spelled_as_promised_and_read_back() -> None:
    data = wire.report_json(REPORT)
    assert data["format"] == "qa-score/1"
    assert {"call_id", "scorecard", "version", "score", "raw_score", "auto_fail", "criteria"} <= data.keys()
    promised = {"id", "section", "verdict", "points", "max_points", "critical", "confidence", "reason", "evidence"}
    assert promised <= data["criteria"][0].keys()
    assert data["criteria"][0]["verdict"] == "fail"
    assert wire.report(json.loads(wire.dumps(data)), "store") == REPORT


OFFER = Evidence(turn=7, start=41.2, end=46.0, text="…", matched="…", product="zeytin ezmesi")
FULL = replace(
    REPORT,
    passed=False,
    by_meaning=False,
    criteria=(
        replace(
            REPORT.criteria[0],
            critical=True,
            critical_class="compliance",
            evidence=tuple(replace(OFFER, answer=answer) for answer in ("taken", "refused", "ignored", None)),
        ),
    ),
)


def test_everything_a_score_may_say_is_read_back() -> None:
    data = json.loads(wire.dumps(wire.report_json(FULL)))
    assert (data["passed"], data["by_meaning"], data["criteria"][0]["critical_class"]) == (False, False, "compliance")
    assert data["criteria"][0]["evidence"][1] | {"product": "zeytin ezmesi", "answer": "refused"} == data["criteria"][0]["evidence"][1]
    assert wire.report(data, "store") == FULL
    assert wire.report(wire.report_json(replace(FULL, passed=True)), "store").passed is True


def test_what_is_no_offer_has_no_product() -> None:
    assert not {"product", "answer"} & wire.report_json(REPORT)["criteria"][0]["evidence"][0].keys()


def test_a_score_from_before_these_keys_is_read() -> None:
    data = wire.report_json(REPORT)
    old = {key: value for key, value in data.items() if key not in {"passed", "by_meaning"}}
    old["criteria"] = [{key: value for key, value in one.items() if key != "critical_class"} for one in data["criteria"]]
    read_back = wire.report(json.loads(wire.dumps(old)), "store")
    assert read_back == REPORT
    assert (read_back.passed, read_back.by_meaning, read_back.criteria[0].critical_class) == (None, True, None)
    assert read_back.criteria[0].evidence[0].answer is None


def test_a_real_score_is_read_back_but_for_rounding() -> None:
    conversation = call("A Hello, some salt?", "C Yes, two bags.", "A Goodbye.", catalog=["salt"])
    report = scoring.score(conversation, scorecard.load("order-intake"))
    data = json.loads(wire.dumps(wire.report_json(report)))
    again = wire.report(data, "store")
    assert json.loads(wire.dumps(wire.report_json(again))) == data
    assert [(one.id, one.verdict, one.reason) for one in again.criteria] == [(one.id, one.verdict, one.reason) for one in report.criteria]
    assert any(piece.answer == "taken" for one in again.criteria for piece in one.evidence)


CRITERION = wire.report_json(FULL)["criteria"][0]


@pytest.mark.parametrize(
    ("keys", "path"),
    [
        ({"passed": "yes"}, "$.passed"),
        ({"by_meaning": None}, "$.by_meaning"),
        ({"criteria": [{**CRITERION, "critical_class": "private"}]}, "$.criteria[0].critical_class"),
        ({"criteria": [{**CRITERION, "verdict": "perhaps"}]}, "$.criteria[0].verdict"),
        ({"criteria": [{**CRITERION, "evidence": [{**CRITERION["evidence"][0], "answer": "no"}]}]}, "$.criteria[0].evidence[0].answer"),
    ],
)
def test_a_wrong_value_in_a_score_is_refused_with_its_path(keys: dict[str, object], path: str) -> None:
    with pytest.raises(InputError, match="store") as refusal:
        wire.report({**wire.report_json(REPORT), **keys}, "store")
    assert f"`{path}`" in str(refusal.value)


def test_a_damaged_score_is_refused() -> None:
    with pytest.raises(InputError, match="store"):
        wire.report({"call_id": "c"}, "store")


# ---------------------------------------------------------------------------------------------------------------------
# Conversations that are strange, but not wrong


@pytest.mark.parametrize("count", [0, 1, 3000])
def test_any_number_of_turns_is_read(count: int) -> None:
    turns = [{"speaker": "agent", "text": "a"}] * count
    conversation = read(changed(turns=turns))
    assert len(conversation.turns) == count
    assert read(wire.conversation_json(conversation)) == conversation


def test_times_may_be_missing_in_part() -> None:
    turns = [{"speaker": "agent", "text": "a", "start": 1.5}, {"speaker": "x", "text": ""}, {"speaker": "customer", "text": "b", "end": 2}]
    assert [(turn.start, turn.end) for turn in read(changed(turns=turns)).turns] == [(1.5, None), (None, None), (None, 2.0)]

"""Each format, spelled out for one small call."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from qa_pipeline import export, wire
from qa_pipeline.cli.transcribe import FORMATS
from qa_pipeline.types import Conversation, Metadata, Turn, Word

CALL = Conversation(
    call_id="my call",
    language="en",
    started_at="2026-11-20T09:14:00+03:00",
    metadata=Metadata(agent_name="Ann"),
    turns=(
        Turn(
            speaker="agent",
            text="Hello <there>",
            start=0.5,
            end=1.25,
            words=(Word(text="Hello", start=0.5, end=0.9, probability=0.875), Word(text="<there>", start=0.9, end=1.25)),
        ),
        Turn(speaker="customer", text="Hi", start=3661.0, end=3662.5),
        Turn(speaker="customer", text="typed later"),
    ),
)

EXPECTED = {
    "txt": "[00:00.5] agent: Hello <there>\n[61:01.0] customer: Hi\ncustomer: typed later\n",
    "srt": (
        "1\n00:00:00,500 --> 00:00:01,250\nagent: Hello ‹there›\n\n"
        "2\n01:01:01,000 --> 01:01:02,500\ncustomer: Hi\n"
    ),
    "vtt": (
        "WEBVTT\n\n00:00:00.500 --> 00:00:01.250\n<v agent>Hello &lt;there&gt;\n\n"
        "01:01:01.000 --> 01:01:02.500\n<v customer>Hi\n"
    ),
    "ctm": "my_call agent 0.500 0.400 Hello 0.875\nmy_call agent 0.900 0.350 <there>\n",
    "rttm": (
        "SPEAKER my_call 1 0.500 0.750 <NA> <NA> agent <NA> <NA>\n"
        "SPEAKER my_call 1 3661.000 1.500 <NA> <NA> customer <NA> <NA>\n"
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", EXPECTED)
def test_a_call_in_each_format(name: str) -> None:
    assert export.FORMATS[name](CALL) == EXPECTED[name]


def test_the_command_offers_every_format() -> None:
    assert tuple(export.FORMATS) == FORMATS
    assert export.SUFFIXES.keys() == export.FORMATS.keys()


def test_our_json_is_read_back() -> None:
    assert wire.read_conversation(export.FORMATS["json"](CALL).encode()) == CALL


def test_a_vcon_has_parties_dialog_and_the_whole_conversation() -> None:
    container = json.loads(export.FORMATS["vcon"](CALL))
    assert container["parties"] == [{"role": "agent", "name": "Ann"}, {"role": "customer"}]
    assert [(dialog["parties"], dialog["body"]) for dialog in container["dialog"]] == [(0, "Hello <there>"), (1, "Hi"), (1, "typed later")]
    assert [dialog["start"] for dialog in container["dialog"]] == [
        "2026-11-20T09:14:00.500000+03:00",
        "2026-11-20T10:15:01+03:00",
        "2026-11-20T09:14:00+03:00",
    ]
    assert wire.read_conversation(container["analysis"][0]["body"].encode()) == CALL
    assert container["uuid"] == json.loads(export.FORMATS["vcon"](CALL))["uuid"]


def _call(*turns: Turn, language: str = "en") -> Conversation:
    return Conversation(call_id="c", language=language, turns=turns)


def test_lines_of_text_round_seconds_before_they_take_them_apart() -> None:
    assert export.FORMATS["txt"](_call(Turn(speaker="agent", text="Hi\nthere", start=59.96, end=61.0))) == "[01:00.0] agent: Hi there\n"


def test_ctm_is_in_the_order_that_sclite_wants() -> None:
    """File, channel, start: not by time across the channels."""
    said = [("b", "one", 0.0), ("a", "two", 1.0), ("b", "three", 2.0), ("a", ";;", 0.5), ("a", " ", 3.0)]
    turns = (Turn(speaker=who, text=text, words=(Word(text=text, start=at, end=at + 0.5),)) for who, text, at in said)
    rows = [line.split() for line in export.FORMATS["ctm"](_call(*turns)).splitlines()]
    assert [(row[1], row[2], row[4]) for row in rows] == [
        ("a", "0.500", ";;"),
        ("a", "1.000", "two"),
        ("b", "0.000", "one"),
        ("b", "2.000", "three"),
    ]


@pytest.mark.parametrize("name", ["ctm", "rttm"])
def test_no_line_is_a_comment(name: str) -> None:
    call = replace(CALL, call_id=";;7")
    assert {line.split()[0 if name == "ctm" else 1] for line in export.FORMATS[name](call).splitlines()} == {"__7"}


def test_rttm_is_read_by_pyannote(tmp_path: Path) -> None:
    from pyannote.database.util import load_rttm

    moment = Turn(speaker="agent", text="…", start=5.0, end=5.0)
    (tmp_path / "call.rttm").write_text(export.FORMATS["rttm"](replace(CALL, turns=(*CALL.turns, moment))), encoding="utf-8")
    read = load_rttm(tmp_path / "call.rttm")["my_call"]
    assert [(who, span.start, span.end) for span, _, who in read.itertracks(yield_label=True)] == [
        ("agent", 0.5, 1.25),
        ("customer", 3661.0, 3662.5),
    ]


@pytest.mark.parametrize("name", export.FORMATS)
def test_an_empty_conversation_is_no_error(name: str) -> None:
    export.FORMATS[name](Conversation(call_id="c", language="en", turns=()))

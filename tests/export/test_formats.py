"""Each format, spelled out for one small call."""

import json

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
        "1\n00:00:00,500 --> 00:00:01,250\nagent: Hello <there>\n\n"
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
    assert wire.read_conversation(container["analysis"][0]["body"].encode()) == CALL
    assert container["uuid"] == json.loads(export.FORMATS["vcon"](CALL))["uuid"]


def test_a_long_turn_is_cut_between_words() -> None:
    words = tuple(Word(text="word", start=float(i), end=i + 0.5) for i in range(40))
    long = Conversation(call_id="c", language="en", turns=(Turn(speaker="agent", text="…", start=0, end=39.5, words=words),))
    captions = [line for line in export.FORMATS["srt"](long).splitlines() if line.startswith("agent:")]
    assert len(captions) == 3
    assert all(len(line) <= len("agent: ") + 84 for line in captions)
    assert sum(line.count("word") for line in captions) == 40


@pytest.mark.parametrize("name", export.FORMATS)
def test_an_empty_conversation_is_no_error(name: str) -> None:
    export.FORMATS[name](Conversation(call_id="c", language="en", turns=()))

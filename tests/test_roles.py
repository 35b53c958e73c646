"""Which voice is the agent."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from qa_pipeline import roles, wire
from qa_pipeline.types import Metadata, Turn
from tests.build import call

CORPUS = Path(__file__).parents[1].parent / "shared" / "corpus"


def turns(*lines: str) -> tuple[Turn, ...]:
    return call(*lines).turns


SHOP = (
    "A0 Hi, I need some paint.",
    "A1 Good morning, Acme Paints, Ann speaking, how can I help?",
    "A0 Ten tins please.",
    "A1 Anything else?",
)


def test_the_agent_is_found_from_what_is_said() -> None:
    said, confidence = roles.assign(turns(*SHOP), "en", Metadata(company=("Acme Paints",), agent_name="Ann"))
    assert [turn.speaker for turn in said] == ["customer", "agent", "customer", "agent"]
    assert confidence > 0.9


def test_a_customer_who_asks_for_the_agent_is_not_the_agent() -> None:
    said, _ = roles.assign(
        turns("x Harbour Supplies, what can I get you?", "y Is that Ann? I would like a box of nails.", "x It is. Anything else?"),
        "en",
        Metadata(company=("Harbour Supplies",), agent_name="Ann"),
    )
    assert [turn.speaker for turn in said] == ["agent", "customer", "agent"]


def test_channels_of_the_metadata_decide() -> None:
    said, confidence = roles.assign(
        turns("channel-0 Acme, how can I help?", "channel-1 I want paint."), "en", Metadata(channels={"agent": 1, "customer": 0})
    )
    assert [turn.speaker for turn in said] == ["customer", "agent"]
    assert confidence == 1.0


@pytest.mark.parametrize("channels", [{"agent": 0}, {"customer": 1}])
def test_one_named_channel_of_two_is_enough(channels: dict[str, int]) -> None:
    said, _ = roles.assign(turns("channel-0 Hm.", "channel-1 Yes."), "en", Metadata(channels=channels))
    assert [turn.speaker for turn in said] == ["agent", "customer"]


def test_known_roles_stay_and_the_only_other_voice_gets_the_other() -> None:
    known = turns("A hello", "C hi", "third let me listen in")
    assert roles.assign(known, "en", Metadata()) == (known, 1.0)
    assert [turn.speaker for turn in roles.assign(turns("A hello", "x hi"), "en", Metadata())[0]] == ["agent", "customer"]


def test_a_third_voice_keeps_its_label() -> None:
    said, _ = roles.assign(turns(*SHOP, "A2 Hello."), "en", Metadata(company=("Acme Paints",)))
    assert said[-1].speaker == "A2"


def test_one_voice_alone_must_say_who_it_is() -> None:
    said, confidence = roles.assign(
        turns("x Good day, Acme, how can I help you?", "x Anything else I can do?"), "en", Metadata(company=("Acme",))
    )
    assert ({turn.speaker for turn in said}, confidence > 0.8) == ({"agent"}, True)
    assert roles.assign(turns("x and so on"), "en", Metadata()) == (turns("x and so on"), 0.0)


def test_nothing_is_made_up() -> None:
    assert roles.assign((), "en", Metadata()) == ((), 0.0)
    assert roles.assign(turns("x hallo", "y guten Tag"), "de", Metadata())[1] == 0.0


@pytest.mark.skipif(not CORPUS.is_dir(), reason="the labelled corpus is not beside the checkout")
def test_the_corpus_with_its_roles_taken_away() -> None:
    wrong = []
    for labels in sorted(CORPUS.rglob("*.labels.json")):
        conversation = wire.read_conversation(labels.with_name(json.loads(labels.read_text(encoding="utf-8"))["call_id"] + ".json"))
        nameless = [replace(turn, speaker={"agent": "B", "customer": "A"}[turn.speaker]) for turn in conversation.turns]
        said, _ = roles.assign(nameless, conversation.language, conversation.metadata)
        if said != conversation.turns:
            wrong.append(conversation.call_id)
    assert wrong == []

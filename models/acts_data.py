"""What the models of the acts learn from: sentences of models/examples, and the labels of whole calls."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

import yaml

from qa_pipeline import scorecard, wire
from qa_pipeline.criteria.confirms import Confirms
from qa_pipeline.criteria.responds import Responds
from qa_pipeline.criteria.says import Says
from qa_pipeline.matching import acts
from qa_pipeline.matching.reading import Reading
from qa_pipeline.matching.segments import Segment
from qa_pipeline.matching.text import Line
from qa_pipeline.types import AGENT, Conversation, Turn

NOT_TRAINED = {"question", "ask_reference", "negation", "noted", "wants", "manager", "finance", "when", "delivery", "survey"}
"""Helpers of rules, whose words tell all there is to tell."""

MADE_OF = {"complains": ("problem", "anger"), "confirms_identity": (), "company": (), "introduction": ()}
"""Acts that are found by others, or by the metadata's names."""

ALIKE = (
    {"greeting", "introduce", "offer_help"}, {"thanks", "courtesy", "hold_return", "goodbye"}, {"goodbye", "greeting"},
    {"apology", "hold_return", "empathy", "courtesy"}, {"empathy", "concede", "restate", "answer"}, {"hold", "hold_polite", "courtesy"},
    {"recap", "total", "receiver", "payment", "shipping", "next_step", "recorded"},
    {"deadline", "next_step", "shipping", "remedy", "recorded"},
    {"remedy", "recorded", "transfer", "next_step"}, {"transfer", "refuse_order", "debt", "remedy"},
    {"problem", "anger", "restate", "objection"}, {"churn", "anger", "problem", "objection", "refuses"},
    {"relief", "thanks", "courtesy", "goodbye", "takes", "accept_refusal", "concede"},
    {"special", "price", "new", "benefit", "purpose", "answer", "press", "total"}, {"benefit", "answer", "concede"},
    {"rudeness", "informal", "press", "denial", "disclosure", "guarantee"}, {"accept_refusal", "next_step", "concede"},
    {"takes", "courtesy"}, {"refuses", "objection"}, {"permission", "purpose", "courtesy", "offer_help", "introduce"},
    {"ask_identity", "courtesy", "introduce"}, {"offer_help", "anything_else", "courtesy"}, {"payment", "debt", "total"},
    {"press", "special", "benefit"}, {"hold", "transfer"}, {"next_step", "purpose"},
)  # fmt: skip
"""Acts that one sentence may perform together: an example of one says nothing of the others."""


@dataclass(frozen=True, slots=True)
class Sample:
    """A sentence, the act that it is asked about, and whether it performs it. A `group` (a call, or one sentence) is never split."""

    act: str
    truth: bool
    group: str
    reading: Reading
    line: Line
    segment: Segment
    weight: float = 1.0


def example_samples(folder: Path) -> list[Sample]:
    """The sentences of models/examples: of their own act, and for acts that they are not like, what those are not."""
    samples = []
    for file in sorted(folder.glob("*.yaml")):
        code = file.stem
        data = yaml.safe_load(file.read_text(encoding="utf-8"))
        ordinary = data.pop("none")
        trained = [act for act in data if act not in NOT_TRAINED]
        for act in trained:
            for place, text in enumerate(data[act]["says"]):
                samples += _of_text(
                    text, code, f"{code}-{act}-says-{place}", {act: True, **{other: False for other in trained if apart(act, other)}}
                )
            for place, text in enumerate(data[act]["not"]):
                samples += _of_text(text, code, f"{code}-{act}-not-{place}", {act: False})
        for place, text in enumerate(ordinary):
            samples += _of_text(text, code, f"{code}-none-{place}", dict.fromkeys(trained, False))
    return samples


def apart(act: str, other: str) -> bool:
    """Whether a sentence that performs one act can be taken not to perform the other."""
    return act != other and not any({act, other} <= group for group in ALIKE)


def _of_text(text: str, code: str, group: str, truths: Mapping[str, bool]) -> list[Sample]:
    reading = Reading(Conversation(call_id=group, language=code, turns=(Turn(speaker=AGENT, text=text),)))
    line = reading.lines[0]
    if not line.tokens:
        return []
    # An example is one piece, whatever its punctuation.
    asks = "?" if line.turn.text.rstrip().endswith(("?", "؟")) else ""
    segment = Segment(0, len(line.tokens), " ".join(token.norm for token in line.tokens) + asks)
    # A sentence written for another act may perform this one too ("please" is everywhere): where a pattern says so, it is no example.
    own = {act for act in truths if f"-{act}-" in group}
    kept = {
        act: truth for act, truth in truths.items() if truth or act in own or "-none-" in group or not acts.find(act, line.sentence, code)
    }
    return [Sample(act, truth, group, reading, line, segment) for act, truth in kept.items()]


@dataclass(frozen=True, slots=True)
class Bag:
    """Sentences of which at least one performs one of the acts, or none does."""

    acts: tuple[str, ...]
    truth: bool
    group: str
    reading: Reading
    lines: tuple[Line, ...]


def call_bags(folders: Iterable[Path]) -> list[Bag]:
    """What the labels of calls say of the sentences in the windows of their criteria."""
    bags = []
    for folder in folders:
        for labels_file in sorted(folder.rglob("*.labels.json")):
            labels = json.loads(labels_file.read_text(encoding="utf-8"))
            reading = Reading(wire.read_conversation(labels_file.with_name(labels_file.name.replace(".labels.json", ".json"))))
            for criterion in scorecard.load(labels["scorecard"]).criteria:
                bags += _bags(criterion.judge, labels["verdicts"][criterion.id], reading, criterion.id)
    return bags


def _bags(judge: object, verdict: str, reading: Reading, criterion: str) -> list[Bag]:
    call = reading.conversation.call_id
    if criterion == "politeness.formal_address":
        return [Bag(("informal",), verdict == "fail", call, reading, reading.agent)]
    if isinstance(judge, Responds) and verdict == "na":
        return [Bag(judge.to, False, call, reading, reading.customer)]
    if verdict not in {"pass", "fail"}:
        return []
    if isinstance(judge, Says) and judge.minimum == 1:
        return [Bag(judge.acts, (verdict == "pass") is judge.wanted, call, reading, judge.where.lines(reading))]
    if isinstance(judge, Responds) and criterion.startswith("politeness"):
        return [Bag(judge.acts, verdict == "pass", call, reading, reading.agent), Bag(judge.to, True, call, reading, reading.customer)]
    if isinstance(judge, Confirms) and judge.what[0] in {"total", "receiver", "payment", "shipping"}:
        return [Bag(judge.what, verdict == "pass", call, reading, reading.agent)]
    return []


def pieces_of(bag: Bag) -> list[Sample]:
    """Every sentence of a bag, as if it had the bag's truth."""
    known = [act for one in bag.acts for act in MADE_OF.get(one, (one,)) if act not in NOT_TRAINED]
    return [
        Sample(act, bag.truth, bag.group, bag.reading, line, segment, 1.0 if bag.truth else 0.5)
        for act in known
        for line in bag.lines
        for segment in bag.reading.segments(line)
    ]

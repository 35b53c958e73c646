"""What the politeness of turns is learnt from and judged on: rated turns of models/examples/politeness, the TyDiP data, labelled calls."""

import csv
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import yaml

from qa_pipeline import politeness, wire
from qa_pipeline.matching.reading import Reading
from qa_pipeline.matching.segments import Segment
from qa_pipeline.matching.text import Line, Text
from qa_pipeline.matching.tokens import tokenise
from qa_pipeline.types import AGENT, LANGUAGES, Conversation, Turn

RATINGS: Mapping[str, float] = {"polite": 1.0, "neutral": 0.5, "impolite": 0.0}

EXAMPLES, TYDIP, TYDIP_TEST, CALLS = "examples", "tydip", "tydip test", "calls"
"""Where a sample is from."""

TYDIP_FILES = {TYDIP: {"en": "en_train_binary.csv"}, TYDIP_TEST: {"en": "en_test_binary.csv", "ru": "ru_test_binary.csv"}}
"""The most and the least polite quarter of the rated requests: https://github.com/Genius1237/TyDiP"""

_MARKUP = re.compile(r"<[^<>]*>|''+")


@dataclass(frozen=True, slots=True)
class Sample:
    """A rated turn with its cues. `bare` has neither punctuation nor capitals. Samples of one `group` are one text, and never parted."""

    source: str
    code: str
    rating: float
    group: str
    bare: bool
    text: str
    cues: Sequence[float]
    segments: Sequence[Segment]


@dataclass(frozen=True, slots=True)
class Call:
    """The agent's turns of a labelled call, in order; `rude` says whether the label has a rude word in them."""

    name: str
    code: str
    rude: bool
    turns: tuple[Sample, ...]


def sample(reading: Reading, line: Line, *, source: str, rating: float, group: str, bare: bool = False) -> Sample:
    cues = politeness.cues_of(reading, line)
    return Sample(source, reading.code, rating, group, bare, line.turn.text, cues, reading.segments(line))


def both(text: str, code: str, *, source: str, rating: float, group: str) -> Iterator[Sample]:
    """A text as it is written, and as a recogniser without punctuation gives it; nothing where it has no words."""
    for bare in (False, True):
        said = " ".join(token.norm for token in tokenise(text, code)) if bare else text
        conversation = Conversation(call_id=group, language=code, turns=(Turn(speaker=AGENT, text=said),))
        reading = Reading(conversation, text=Text(conversation))
        if reading.lines[0].tokens:
            yield sample(reading, reading.lines[0], source=source, rating=rating, group=group, bare=bare)


def examples(folder: Path) -> list[Sample]:
    """The turns that were written here."""
    found = []
    for code in LANGUAGES:
        data = yaml.safe_load((folder / f"{code}.yaml").read_text(encoding="utf-8"))
        for rating, by_speaker in data.items():
            for speaker, texts in by_speaker.items():
                for place, text in enumerate(texts):
                    group = f"{code}-{rating}-{speaker}-{place}"
                    found += both(text, code, source=EXAMPLES, rating=RATINGS[rating], group=group)
    return found


def tydip(folder: Path) -> list[Sample]:
    """The requests of TyDiP in our languages. OSError where a file of it is missing."""
    found = []
    for source, files in TYDIP_FILES.items():
        for code, file in files.items():
            with (folder / file).open(encoding="utf-8", newline="") as rows:
                for place, row in enumerate(csv.DictReader(rows)):
                    text = _MARKUP.sub(" ", row["sentence"])
                    rating = 1.0 if float(row["score"]) > 0 else 0.0
                    found += both(text, code, source=source, rating=rating, group=f"{source}-{code}-{place}")
    return found


def rated_turns(ratings: Path, folder: Path) -> list[Sample]:
    """The turns of labelled calls that were rated, but for the unclear ones."""
    found = []
    for name, rated in yaml.safe_load(ratings.read_text(encoding="utf-8")).items():
        by_turn = {turn: rating for rating in (*RATINGS, "unclear") for turn in rated.get(rating, ())}
        reading = _reading(folder / name.split("-")[0] / f"{name}.json")
        for line in reading.lines:
            rating = by_turn.get(line.position, "neutral")
            if rating != "unclear" and line.tokens:
                found.append(sample(reading, line, source=CALLS, rating=RATINGS[rating], group=name))
    return found


def calls(folder: Path) -> list[Call]:
    """All labelled calls, for what their agents' turns are rated together."""
    found = []
    for file in sorted(folder.rglob("*.labels.json")):
        verdicts = json.loads(file.read_text(encoding="utf-8"))["verdicts"]
        reading = _reading(file.with_name(file.name.replace(".labels.json", ".json")))
        name = reading.conversation.call_id
        turns = tuple(sample(reading, line, source=CALLS, rating=np.nan, group=name) for line in reading.agent if line.tokens)
        found.append(Call(name, reading.code, verdicts["politeness.no_rudeness"] == "fail", turns))
    return found


def _reading(file: Path) -> Reading:
    conversation = wire.read_conversation(file)
    return Reading(conversation, text=Text(conversation))

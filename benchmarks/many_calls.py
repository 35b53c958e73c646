"""Many calls that never were, in a store and an inbox of their own: the same number of calls gives the same store. See `store`.

The conversations are those of fixtures/labelled with times for every word, each in several ways: with other names of agents and products.
They are annotated and scored by the words as a run does it. Then each is many calls, with ids, agents, teams, days and customers of their
own. The vectors of their sentences are by chance, and the recordings a few synthetic files under many names.
"""

import hashlib
import random
import re
import zlib
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import sqlalchemy as sa

from qa_pipeline import batch, facts, ingest, ledger, meaning, metrics, scoring, wire
from qa_pipeline.coaching import encoding
from qa_pipeline.matching import annotation, likelihood
from qa_pipeline.metrics import Timing
from qa_pipeline.settings import Settings
from qa_pipeline.store import Result, Store, open_store, tables
from qa_pipeline.store import facts as stored_facts
from qa_pipeline.types import AGENT, Conversation, Word
from qa_pipeline.types.facts import CallFacts

LABELLED = Path(__file__).parents[1] / "fixtures" / "labelled"

FIRST_DAY = datetime(2025, 11, 24, tzinfo=UTC)
DAYS = 360
AGENTS = 80
"""Of each language."""
TEAMS = 5
CUSTOMERS = 9000
DRESSES = 6
"""In how many ways each conversation is said: names and products are others."""

NAMES = {
    "tr": ("Elif", "Kaan", "Zeynep", "Mert", "Ceren", "Emre", "Defne", "Onur", "İpek", "Burak"),
    "fa": ("نرگس", "امید", "شیرین", "بهرام", "لیلا", "کامران", "مینا", "سعید", "پریسا", "داریوش"),
    "et": ("Kadri", "Tanel", "Liis", "Margus", "Piret", "Rein", "Triin", "Urmas", "Helen", "Siim"),
    "en": ("Olive", "Rhys", "Hannah", "Callum", "Nadia", "Owen", "Bethan", "Marcus", "Freya", "Dylan"),
    "ru": ("Полина", "Тимур", "Алёна", "Егор", "Вера", "Глеб", "Дарья", "Роман", "Лариса", "Матвей"),
}

HEARD = ("good",) * 16 + ("fair",) * 3 + ("poor",)

_TOGETHER = 500
_CONVERSED = ledger.key("benchmark")


# ---------------------------------------------------------------------------------------------------------------------
# What is said


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A conversation in one of its ways, as rows of the store have it but for what each call has of its own, which stands as @marks@."""

    language: str
    bodies: Mapping[str, str]
    known: CallFacts
    values: Mapping[str, float]
    texts: tuple[str, ...]


@cache
def fixtures() -> tuple[Path, ...]:
    return tuple(sorted(file for file in LABELLED.rglob("*.json") if not file.name.endswith(".labels.json")))


@cache
def products(language: str) -> tuple[str, ...]:
    """The names of all catalogs of the language."""
    talks = (wire.read_conversation(file) for file in fixtures() if file.parent.name == language)
    return tuple(sorted({product.name for talk in talks for product in talk.metadata.catalog}))


@cache
def length() -> float:
    """Seconds of every recording: as many as the longest conversation takes.

    The calls are said to be as long: where a file is not, clips are cut from all of it, decoded.
    """
    talks = (wire.conversation(dressed(file, dress), file.name) for file in fixtures() for dress in range(DRESSES))
    return max(timed(talk).duration or 0.0 for talk in talks)


def said(place: tuple[int, int]) -> Said:
    """A fixture by its number, in the way of this number."""
    number, dress = place
    file = fixtures()[number]
    talk = timed(wire.conversation(dressed(file, dress), file.name))
    language = talk.language
    about = replace(
        talk.metadata,
        agent_id="@agent@",
        agent_name="@name@",
        team="@team@",
        queue=file.stem.split("-")[1],
        customer_id="@customer@",
        extra={"script": "@script@"},
    )
    found = scoring.annotate(talk)
    card = batch.card(talk, Settings(), found.about)
    report = replace(scoring.score(talk, card, annotation=found), call_id="@call@")
    values = metrics.delivery(Timing(talk), AGENT)
    talk = replace(talk, call_id="@call@", started_at="@at@", metadata=about, duration=length())
    known = facts.of(sha256="", file="", kind="recording", added_at="", conversation=talk, report=report)
    body = {**wire.conversation_json(talk), "audio_quality": {"verdict": "@heard@"}}
    bodies = {
        ledger.CONVERSE: wire.dumps(body),
        ledger.ANNOTATE: wire.dumps(annotation.to_json(found)),
        ledger.SCORE: wire.dumps(ledger.score_body(_CONVERSED, report, card)),
    }
    return Said(language=language, bodies=bodies, known=known, values=values, texts=scoring.texts(talk))


def dressed(file: Path, dress: int) -> dict[str, Any]:
    """The conversation with other names, as JSON: of the agent, and of half of its products."""
    talk: dict[str, Any] = wire.loads(file.read_bytes(), file.name)
    about = talk["metadata"]
    chance = random.Random(f"{file.stem} {dress}")
    others = {}
    if dress:
        others = {one["name"]: chance.choice(products(talk["language"])) for one in about.get("catalog", ()) if chance.random() < 0.5}
        names = NAMES[talk["language"]]
        others[about["agent_name"].split()[0]] = names[dress % len(names)]
    for one in about.get("catalog", ()):
        one["name"] = others.get(one["name"], one["name"])
    about["usual_products"] = [others.get(name, name) for name in about.get("usual_products", ())]
    for turn in talk["turns"]:
        for name, other in others.items():
            turn["text"] = re.sub(rf"(?<!\w){re.escape(name)}", other, turn["text"])  # endings stay
    return talk


def timed(talk: Conversation) -> Conversation:
    """With times for every word, three in a second."""
    turns, now = [], 0.0
    for turn in talk.turns:
        words = [
            Word(start=round(now + place / 3, 2), end=round(now + (place + 1) / 3, 2), text=text, probability=0.9)
            for place, text in enumerate(turn.text.split())
        ]
        turns.append(replace(turn, start=round(now, 2), end=round(now + len(words) / 3, 2), words=tuple(words)))
        now += len(words) / 3 + 0.5
    return replace(talk, turns=tuple(turns), duration=round(now, 2))


# ---------------------------------------------------------------------------------------------------------------------
# The store


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """What a call has of its own: its hash, which of the `Said` it is, and what stands for the marks."""

    sha256: str
    said: tuple[int, int]
    own: Mapping[str, str]

    @property
    def file(self) -> str:
        return f"{self.own['call']}.opus"


def call(number: int) -> Call:
    """The same call for the same number."""
    chance = random.Random(number)
    fixture = chance.randrange(len(fixtures()))
    language = fixtures()[fixture].parent.name
    agent = chance.randrange(AGENTS)
    dress = agent % DRESSES
    day = FIRST_DAY + timedelta(days=chance.randrange(DAYS), seconds=chance.randrange(8 * 3600, 18 * 3600))
    names = NAMES[language]
    own = {
        "call": f"{day:%Y%m%d-%H%M%S}-{number:06}",
        "at": day.isoformat(timespec="milliseconds"),
        "agent": f"{language}-{agent:03}",
        "name": f"{names[dress % len(names)]} {agent:02}",
        "team": f"{language}-{agent % TEAMS}",
        "customer": f"C-{chance.randrange(CUSTOMERS):05}",
        "script": chance.choice("ABC"),
        "heard": chance.choice(HEARD),
    }
    return Call(sha256=hashlib.sha256(str(number).encode()).hexdigest(), said=(fixture, dress), own=own)


_known: dict[tuple[int, int], Said] = {}
"""What is said, for the processes that pack calls: they are copies of this one."""


def fill(settings: Settings, count: int, workers: int) -> None:
    """Makes the store and the inbox."""
    wanted = sorted({call(number).said for number in range(count)})
    seconds = length()  # before there are other processes, which know it then
    with ProcessPoolExecutor(workers) as pool:
        _known.update(zip(wanted, pool.map(said, wanted, chunksize=5), strict=True))
    sounds = recordings(settings.workspace / "sounds", seconds)
    store = open_store(settings.database_url)
    texts = list(dict.fromkeys(text for one in _known.values() for text in one.texts))
    for first in range(0, len(texts), _TOGETHER):
        some = texts[first : first + _TOGETHER]
        store.add_vectors(StandIn().name, dict(zip(some, StandIn().encode(some), strict=True)))
    parts = [range(first, min(first + _TOGETHER, count)) for first in range(0, count, _TOGETHER)]
    with ProcessPoolExecutor(workers) as pool:
        for numbers, made in zip(parts, pool.map(results, parts), strict=True):
            add(store, settings, [call(number) for number in numbers], made, sounds)
    store.close()


def results(numbers: range) -> list[Result]:
    return [result for one in map(call, numbers) for result in packed(one, _known[one.said])]


def add(store: Store, settings: Settings, some: Sequence[Call], made: Sequence[Result], sounds: Sequence[Path]) -> None:
    """Adds calls: their scores by the real writer, what else is of them with one statement for all."""
    rows: dict[sa.Table, list[dict[str, Any]]] = {tables.calls: [], tables.files: [], tables.deliveries: []}
    for number, own in enumerate(some):
        one, path = _known[own.said], settings.inbox / own.file  # type: ignore[operator]
        path.hardlink_to(sounds[number % len(sounds)])
        size, changed = ingest.mark(path)
        about = {"call_id": own.own["call"], "file": own.file, "kind": "recording", "duration": length(), "added_at": own.own["at"]}
        rows[tables.calls].append({"sha256": own.sha256, **about})
        rows[tables.files].append({"name": own.file, "size": size, "changed": changed, "sha256": own.sha256})
        spoken = {"agent": ledger.key(own.own["agent"], ""), "language": one.language, "at": own.own["at"]}
        rows[tables.deliveries].append({"sha256": own.sha256, **spoken, "values": wire.dumps(one.values)})
    with store._connection() as connection:
        for table, these in rows.items():
            connection.execute(table.insert(), these)
    stored_facts.keep_scores(store, made, [of(own, _known[own.said]) for own in some])


def packed(call: Call, one: Said) -> Iterator[Result]:
    scorer = meaning.scorer(by_meaning=False)
    keys = {ledger.CONVERSE: _CONVERSED, ledger.ANNOTATE: ledger.annotation_key(_CONVERSED, scorer), ledger.SCORE: "score"}
    for stage, text in one.bodies.items():
        for mark, value in call.own.items():
            text = text.replace(f"@{mark}@", value)  # noqa: PLW2901
        yield Result(
            sha256=call.sha256, stage=stage, key=keys[stage], made_by="benchmark", seconds=0.0, body=zlib.compress(text.encode(), 1)
        )


def of(call: Call, one: Said) -> CallFacts:
    own = call.own
    return replace(
        one.known,
        sha256=call.sha256,
        call_id=own["call"],
        at=own["at"],
        agent_id=own["agent"],
        agent_name=own["name"],
        team=own["team"],
        customer_id=own["customer"],
        audio_quality=own["heard"],
    )


def recordings(folder: Path, seconds: float) -> list[Path]:
    """Two voices in turn, for so many seconds, in a few pitches. More: one file has only so many names."""
    folder.mkdir()
    time_ = np.arange(round(seconds * 16_000)) / 16_000
    chance = np.random.default_rng(1)
    made = []
    for pitch in (95, 125, 180, 220):
        voice = sum(np.sin(2 * np.pi * pitch * harmonic * time_) / harmonic for harmonic in range(1, 12))
        voice *= 0.1 * np.clip(np.sin(2 * np.pi * 3 * time_), 0.05, 1)
        first = (time_ % 8) < 4
        noise = 0.001 * chance.standard_normal((2, len(time_)))
        made.append(folder / f"voice-{pitch}.opus")
        encoding.write(np.stack([voice * first, voice * ~first]) + noise, made[-1], "opus")
    return made


class StandIn:
    """Vectors by chance, the same for the same text."""

    def __init__(self) -> None:
        self.name = likelihood.load().encoder

    def encode(self, texts: Sequence[str]) -> np.ndarray:
        rows = np.stack([np.random.default_rng(list(text.encode())).normal(size=384) for text in texts])
        return (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)

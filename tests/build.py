"""Conversations and a scorecard for tests, as people would jot them down."""

from itertools import count
from typing import Any

from qa_pipeline.types import AGENT, CUSTOMER, Conversation, Metadata, Product, Turn, Word

SPEAKERS = {"A": AGENT, "C": CUSTOMER}
CARD = """\
name: mine
version: 2
title: Mine
sections:
  - id: opening
    title: Opening
    criteria:
      - id: opening.greeting
        title: Greets
        kind: says
        act: greeting
        within: opening
"""
"""A scorecard of one criterion, on line 8."""


def call(*lines: str, language: str = "en", timed: bool = True, **metadata: Any) -> Conversation:
    """A conversation from lines such as `A Hello, Acme` (agent) and `C Hi` (customer).

    Another first word is a speaker's label of its own. Three seconds a turn. `catalog` may be texts, or dicts like the wire's.
    """
    clock = count(0.0, 3.0)
    turns = []
    for line in lines:
        label, _, text = line.partition(" ")
        start = next(clock) if timed else None
        turns.append(Turn(speaker=SPEAKERS.get(label, label), text=text, start=start, end=None if start is None else start + 2.5))
    known = {key: tuple(value) if isinstance(value, list) else value for key, value in metadata.items()}
    if "catalog" in known:
        known["catalog"] = tuple(_product(item) for item in known["catalog"])
    return Conversation(call_id="test", language=language, turns=tuple(turns), metadata=Metadata(**known))


def _product(item: str | dict[str, Any]) -> Product:
    if isinstance(item, str):
        return Product(name=item)
    return Product(**{**item, "aliases": tuple(item.get("aliases", ()))})


def heard(text: str, start: float = 0.0, probability: float | None = 0.9) -> tuple[Word, ...]:
    """The words of a text with times, half a second each."""
    return tuple(
        Word(text=word, start=start + 0.5 * place, end=start + 0.5 * place + 0.4, probability=probability)
        for place, word in enumerate(text.split())
    )

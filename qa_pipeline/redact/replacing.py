"""The call with placeholders where it identifies a person: in its text, its words, its numbers, and whatever else was kept of it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from itertools import groupby
from typing import Any

from qa_pipeline.languages import personal
from qa_pipeline.redact.kinds import Finding, Kind
from qa_pipeline.redact.known import joined, kind_of
from qa_pipeline.types import Conversation, Metadata, Number, SetAside, Turn, Word

Clean = Callable[[str], str]
"""A text that stands alone without what identifies a person."""


def placeholder(kind: Kind, code: str) -> str:
    """What stands for something of this kind: `[card]`, `[kart]`."""
    return f"[{personal.get(code).labels[kind]}]"


def text(said: str, findings: Sequence[Finding], code: str) -> str:
    """A text with placeholders for the findings, which are in order."""
    pieces, place = [], 0
    for finding in findings:
        pieces += [said[place : finding.start], placeholder(finding.kind, code)]
        place = finding.end
    return "".join([*pieces, said[place:]])


def conversation(call: Conversation, findings: Sequence[Finding], clean: Clean, *, agent: bool) -> Conversation:
    """The whole call. `clean` is for what else is written in it; `agent` says that the agent is not named either."""
    by_turn = {turn: tuple(group) for turn, group in groupby(findings, key=lambda finding: finding.turn)}
    return replace(
        call,
        call_id=clean(f":{call.call_id}")[1:],  # a label, whatever it is made of
        turns=tuple(_turn(turn, by_turn.get(place, ()), call.language, clean) for place, turn in enumerate(call.turns)),
        metadata=_metadata(call.metadata, call.language, clean, agent=agent),
        set_aside=tuple(_set_aside(aside, clean) for aside in call.set_aside),
        extra=_kept(call.extra, "", call.language, clean),
    )


def _set_aside(aside: SetAside, clean: Clean) -> SetAside:
    return replace(aside, text=clean(aside.text))


def _turn(turn: Turn, findings: Sequence[Finding], code: str, clean: Clean) -> Turn:
    extra = _kept(turn.extra, "", code, clean) if turn.extra else turn.extra
    if not findings:
        words = turn.words if all(word.heard is None and not word.extra for word in turn.words) else _cleaned(turn.words, code, clean)
        return replace(turn, words=words, extra=extra) if words is not turn.words or extra is not turn.extra else turn
    return replace(
        turn,
        text=text(turn.text, findings, code),
        words=_cleaned(_words(turn.words, findings, code), code, clean),
        numbers=tuple(_numbers(turn.numbers, findings, code)),
        extra=extra,
    )


def _words(words: Sequence[Word], findings: Sequence[Finding], code: str) -> tuple[Word, ...]:
    """The words with one in place of those of each finding, which lasts as long as they do."""
    taken = {place: finding for finding in findings for place in finding.words}
    kept: list[Word] = []
    for place, word in enumerate(words):
        finding = taken.get(place)
        if finding is None:
            kept.append(word)
        elif place == finding.words[0]:
            same = [words[other] for other in finding.words]
            start, end = min(one.start for one in same), max(one.end for one in same)
            kept.append(Word(text=placeholder(finding.kind, code), start=start, end=end, extra={}))
    return tuple(kept)


def _cleaned(words: Sequence[Word], code: str, clean: Clean) -> tuple[Word, ...]:
    return tuple(
        replace(word, heard=word.heard and clean(word.heard), extra=_kept(word.extra, "", code, clean))
        if word.heard or word.extra
        else word
        for word in words
    )


def _numbers(numbers: Sequence[Number], findings: Sequence[Finding], code: str) -> list[Number]:
    """The numbers that nothing was found in, at their new places."""
    kept = []
    for number in numbers:
        if any(finding.start < number.end and number.start < finding.end for finding in findings):
            continue
        before = [finding for finding in findings if finding.end <= number.start]
        shift = sum(len(placeholder(finding.kind, code)) - (finding.end - finding.start) for finding in before)
        kept.append(replace(number, start=number.start + shift, end=number.end + shift))
    return kept


def _metadata(metadata: Metadata, code: str, clean: Clean, *, agent: bool) -> Metadata:
    known = replace(
        metadata,
        customer_id=metadata.customer_id and placeholder("customer_id", code),
        extra=_kept(metadata.extra, "", code, clean),
    )
    if not agent:
        return known
    hidden = placeholder("agent", code)
    return replace(known, agent_name=known.agent_name and hidden, agent_id=known.agent_id and hidden)


def _kept(value: Any, path: str, code: str, clean: Clean) -> Any:
    """What was kept of a file, without what identifies a person: whole where its key says so, else where its text does."""
    if isinstance(value, Mapping):
        return {key: _kept(item, joined(path, str(key)), code, clean) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_kept(item, path, code, clean) for item in value]
    if value is None or isinstance(value, bool):
        return value
    if kind := kind_of(path):
        return placeholder(kind, code)
    if isinstance(value, str):
        return clean(value)
    # A number that is written as one is a count or a moment, unless it is known.
    written = clean(f":{value}")
    return value if written == f":{value}" else written[1:]

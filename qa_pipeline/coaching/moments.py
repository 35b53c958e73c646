"""Moments of calls that a trainer may mean: by verdicts on criteria, by skill, by what customers do, by what is said in them."""

import heapq
import re
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import islice
from pathlib import Path
from typing import Any, Literal

from qa_pipeline import languages, search
from qa_pipeline.coaching import skills
from qa_pipeline.coaching.skills import Behaviour, Skill
from qa_pipeline.errors import QAError
from qa_pipeline.ledger import ANNOTATE, CONVERSE
from qa_pipeline.matching.reading import SURE
from qa_pipeline.protocols import TextEncoder
from qa_pipeline.store import Store
from qa_pipeline.store import facts as kept_facts
from qa_pipeline.types import CUSTOMER, CallFacts, Selection, Verdict, VerdictFact

SCANNED = 5_000
"""Verdicts, or calls, that are looked at, the newest first: enough to choose a hundred from, and the same time for any store."""

READ = 2_000
"""Calls whose words are read one by one, where only the words tell."""

AT_ONCE = 200
"""Calls that are read together."""

FOUND = 400
"""Turns that a search by text gives."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """A place in a call. `turn` is None where no words prove the verdict, `where` is then the part of the call to listen to.

    `confidence` is 0..1. `speaker` is who must be speaking, None for anybody. `exchange` says that the answer belongs to it.
    """

    facts: CallFacts
    confidence: float
    turn: int | None = None
    start: float | None = None
    end: float | None = None
    criterion: str = ""
    section: str = ""
    verdict: Verdict | None = None
    where: Literal["begin", "end"] | None = None
    exchange: bool = False
    speaker: str | None = None


@dataclass(slots=True)
class Looked:
    """What was looked at: `calls` that came as text and have no sound, and whether there was more than was looked at."""

    texts: int = 0
    stopped: bool = False
    waiting: int = 0


# ---------------------------------------------------------------------------------------------------------------------
# Verdicts


def of_criteria(
    store: Store, selection: Selection, criteria: Sequence[str], verdict: Verdict, looked: Looked, *, least: float = 0.0
) -> Iterator[Moment]:
    """Calls with this verdict on one of the criteria, the newest first. Raises InputError where `since` or `until` is no time."""
    rows = kept_facts.candidates(store, selection, criteria=criteria, verdict=verdict, least_confidence=least)
    for call, fact in _limited(rows, looked):
        if _has_sound(call, looked):
            yield _moment(call, fact, verdict, skills.skill_of(fact.criterion, fact.section))


def of_skill(store: Store, selection: Selection, skill: Skill, verdict: Verdict, looked: Looked, *, least: float = 0.0) -> Iterator[Moment]:
    """Calls that show a skill, or lack it: passed where all that was decided passed and nothing is open, failed where anything failed."""
    streams = [kept_facts.candidates(store, selection, sections=skill.sections)]
    if skill.criteria:
        streams.append(kept_facts.candidates(store, selection, criteria=skill.criteria))
    by_call: dict[str, tuple[CallFacts, dict[str, VerdictFact]]] = {}
    for stream in streams:
        for call, fact in _limited(stream, looked):
            by_call.setdefault(call.sha256, (call, {}))[1][fact.criterion] = fact
    for call, found in by_call.values():
        best = _telling(list(found.values()), verdict)
        if best is not None and best.confidence >= least and _has_sound(call, looked):
            yield _moment(call, best, verdict, skill)


def _telling(found: Sequence[VerdictFact], verdict: Verdict) -> VerdictFact | None:
    """The verdict that shows best what a call is an example of; None where it is none."""
    said = {fact.verdict for fact in found}
    if verdict is Verdict.PASS and said & {Verdict.FAIL, Verdict.UNSURE}:
        return None
    own = [fact for fact in found if fact.verdict is verdict]
    return max(own, key=lambda fact: (fact.turn is not None, fact.weight, fact.confidence, fact.criterion), default=None)


def _moment(call: CallFacts, fact: VerdictFact, verdict: Verdict, skill: Skill | None) -> Moment:
    return Moment(
        facts=call,
        confidence=fact.confidence,
        turn=fact.turn,
        start=fact.start,
        end=fact.end,
        criterion=fact.criterion,
        section=fact.section,
        verdict=verdict,
        where=skill.place if skill else None,
        exchange=bool(skill and skill.exchange),
    )


def _limited(rows: Iterator[tuple[CallFacts, VerdictFact]], looked: Looked) -> Iterator[tuple[CallFacts, VerdictFact]]:
    yield from islice(rows, SCANNED)
    looked.stopped = looked.stopped or next(rows, None) is not None


def _has_sound(call: CallFacts, looked: Looked) -> bool:
    looked.texts += call.kind != "recording"
    return call.kind == "recording"


# ---------------------------------------------------------------------------------------------------------------------
# What customers do


def of_behaviour(
    store: Store,
    selection: Selection,
    behaviour: Behaviour,
    looked: Looked,
    *,
    enough: int,
    outcome: Verdict | None = None,
    least: float = 0.0,
) -> Iterator[Moment]:
    """Where customers behave so, in the newest calls that are needed to find `enough`. `outcome` is that of the call."""
    found = 0
    stage, tell, most = (CONVERSE, _worded, READ) if behaviour.words else (ANNOTATE, _acted, SCANNED)
    calls = _newest(store, selection, looked, most, outcome)
    for first in range(0, len(calls), AT_ONCE):
        some = calls[first : first + AT_ONCE]
        made = store.newest(stage, [call.sha256 for call in some])
        for call in some:
            for moment in _told(call, made.get(call.sha256), tell, behaviour):
                if moment.confidence >= least:
                    found += 1
                    yield moment
        if found >= enough:
            looked.stopped = looked.stopped or first + AT_ONCE < len(calls)
            return


def _newest(store: Store, selection: Selection, looked: Looked, most: int, outcome: Verdict | None) -> list[CallFacts]:
    """The newest calls with sound, the newest first."""
    last: deque[CallFacts] = deque(maxlen=most)
    for call in kept_facts.select(store, selection, details=False):
        if _ended(call, outcome) and _has_sound(call, looked):
            looked.stopped = looked.stopped or len(last) == most
            last.append(call)
    return list(reversed(last))


def _ended(call: CallFacts, outcome: Verdict | None) -> bool:
    """Whether the call was a good one, or a bad one, by its scorecard's pass mark."""
    return outcome is None or (call.passed is not None and call.passed is (outcome is Verdict.PASS))


def _told(
    call: CallFacts, made: Any, tell: Callable[[CallFacts, Mapping[str, Any], Behaviour], Iterator[Moment]], behaviour: Behaviour
) -> Iterator[Moment]:
    """The moments of a call; none where what is stored of it cannot be read."""
    if made is None:
        return
    try:
        body = made.value()
    except QAError:  # damaged: other calls are as good, and `qa-pipeline rescore` names it
        return
    yield from tell(call, body, behaviour)


def _acted(call: CallFacts, body: Mapping[str, Any], behaviour: Behaviour) -> Iterator[Moment]:
    for act in behaviour.acts:
        for turn, _, _, confidence in body.get("hits", {}).get(act, ()):
            if confidence >= SURE:
                yield Moment(facts=call, confidence=confidence, turn=turn, exchange=True, speaker=CUSTOMER)


def _worded(call: CallFacts, body: Mapping[str, Any], behaviour: Behaviour) -> Iterator[Moment]:
    wanted = (behaviour.words or {}).get(call.language)
    if not wanted:
        return
    pattern = _pattern(wanted, call.language)
    for place, turn in enumerate(body.get("turns", ())):
        if turn.get("speaker") == CUSTOMER and pattern.search(languages.normalise(turn.get("text", ""), call.language)):
            yield Moment(facts=call, confidence=0.8, turn=place, exchange=True, speaker=CUSTOMER)


@cache
def _pattern(words: tuple[str, ...], code: str) -> re.Pattern[str]:
    said = sorted((languages.normalise(phrase, code) for phrase in words), key=len, reverse=True)
    return re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, said)) + r")(?!\w)")


# ---------------------------------------------------------------------------------------------------------------------
# What is said


def of_text(
    store: Store,
    workspace: Path,
    selection: Selection,
    question: str,
    looked: Looked,
    *,
    encoder: TextEncoder | None,
    outcome: Verdict | None = None,
    least: float = 0.0,
) -> Iterator[Moment]:
    """Where something like this is said, in any language; the best first."""
    found = search.find(store, workspace, question, selection, encoder=encoder, most=FOUND)
    looked.waiting = found.waiting
    calls = _facts(store, selection, {hit.sha256 for hit in found.hits})
    for hit in found.hits:
        call = calls.get(hit.sha256)
        if call is not None and hit.score >= least and _ended(call, outcome) and _has_sound(call, looked):
            yield Moment(facts=call, confidence=min(1.0, hit.score), turn=hit.turn, exchange=True, speaker=found.speaker)


def _facts(store: Store, selection: Selection, sha256s: set[str]) -> dict[str, CallFacts]:
    ids = [call.call_id for sha256 in sorted(sha256s) if (call := store.call(sha256)) is not None]
    if not ids:
        return {}
    return {call.sha256: call for call in kept_facts.select(store, replace(selection, call_ids=tuple(ids)), details=False)}


def clearest(moments: Iterator[Moment], most: int, each: int) -> list[Moment]:
    """Up to `most` of the moments, and `each` of an agent, whose verdict is surest and whose sound is best; among equals the newest."""
    by_agent: dict[str, list[tuple[float, str, int, Moment]]] = {}
    for number, moment in enumerate(moments):
        heap = by_agent.setdefault(moment.facts.agent_id or moment.facts.agent_name, [])
        entry = (round(promise(moment), 4), moment.facts.at, -number, moment)
        if len(heap) < each:
            heapq.heappush(heap, entry)
        else:
            heapq.heappushpop(heap, entry)
    found = sorted((entry for heap in by_agent.values() for entry in heap), key=lambda one: one[:3], reverse=True)
    return [entry[3] for entry in found[:most]]


QUALITY: Mapping[str | None, float] = {"good": 1.0, "fair": 0.6, "poor": 0.15, None: 0.7}
"""How well a call can be heard, as a number."""


def promise(moment: Moment) -> float:
    """How clear the moment may be, 0..1, as far as it is known without what was said."""
    return 0.7 * moment.confidence + 0.3 * QUALITY.get(moment.facts.audio_quality, 0.7)

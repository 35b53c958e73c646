"""Kinds `says` and `never_says`: somebody performs an act, within a part of the call."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from qa_pipeline.criteria.acts import ACTS
from qa_pipeline.criteria.finding import ABSENT, ACCEPT, DOUBT, HEARD, Finding, Kind, Option, texts
from qa_pipeline.criteria.place import PLACE, Place, dark, place, poorly_heard
from qa_pipeline.matching.reading import Hit, Reading
from qa_pipeline.types import Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Says:
    """Passes when `minimum` of `acts` are found at different places; with `wanted` false, when none is."""

    acts: tuple[str, ...]
    where: Place = field(default_factory=Place)
    minimum: int = 1
    wanted: bool = True

    def judge(self, reading: Reading) -> Finding:
        if self.acts == ("company",) and not reading.conversation.metadata.company:
            return Finding(verdict=Verdict.NA, confidence=1.0, reason="the metadata does not name the company")
        if self.where.seconds is not None and not reading.timing.moments:
            return Finding(verdict=Verdict.NA, confidence=1.0, reason="the first seconds of a conversation without times are not known")
        hits = apart(self.where.find(reading, self.acts))
        likely = [hit for hit in hits if hit.confidence >= DOUBT]
        if len(likely) >= self.minimum:
            return self._found(reading, likely[: max(self.minimum, 3 if self.minimum > 1 else 1)])
        if self.wanted and "introduction" in self.acts and not reading.conversation.metadata.agent_name:
            # "I'm Michelle" and "I'm sorry" look alike to who does not know the name.
            reason = "no introduction was recognised, but the metadata does not name the agent"
            return Finding(verdict=Verdict.UNSURE, confidence=0.5, reason=reason)
        return self._missing(reading, likely)

    def _found(self, reading: Reading, hits: list[Hit]) -> Finding:
        """The verdict on enough hits, surest first: as sure as the least sure of those that are needed."""
        evidence = tuple(reading.evidence(hit) for hit in sorted(hits, key=lambda hit: (hit.line.position, hit.start)))
        decides = hits[self.minimum - 1]
        heard = reading.probability(decides)
        what = self._what()
        if heard is not None and heard < HEARD:
            reason = f"what may be {what} was hard to hear (word probability {heard:.2f})"
            return Finding(verdict=Verdict.UNSURE, confidence=round(heard, 2), reason=reason, evidence=evidence)
        if decides.confidence < ACCEPT:
            return Finding(verdict=Verdict.UNSURE, confidence=decides.confidence, reason=f"possibly {what}", evidence=evidence)
        verdict = Verdict.PASS if self.wanted else Verdict.FAIL
        return Finding(verdict=verdict, confidence=decides.confidence, reason=f"heard from {self._who()}: {what}", evidence=evidence)

    def _missing(self, reading: Reading, likely: list[Hit]) -> Finding:
        lines = self.where.lines(reading)
        reason = f"not heard from {self._who()} {self.where}: {self._what()}"
        if likely:
            reason = f"heard from {self._who()} {self.where} {len(likely)} of {self.minimum} times: {self._what()}"
        evidence = tuple(reading.evidence(hit) for hit in likely)
        if self.wanted and (poorly_heard(reading, lines) or dark(reading, self.where.speaker, lines)):
            return Finding(
                verdict=Verdict.UNSURE, confidence=0.4, reason=f"{reason}, as far as the poor recording tells", evidence=evidence
            )
        verdict = Verdict.FAIL if self.wanted else Verdict.PASS
        return Finding(verdict=verdict, confidence=ABSENT, reason=reason, evidence=evidence)

    def _who(self) -> str:
        return f"the {self.where.speaker}"

    def _what(self) -> str:
        return " or ".join(ACTS[act] for act in self.acts)


def apart(hits: list[Hit]) -> list[Hit]:
    """The hits that share no words with a surer one, surest first, the earliest of equals."""
    kept: list[Hit] = []
    taken: set[tuple[int, int]] = set()
    for hit in sorted(hits, key=lambda hit: (-hit.confidence, hit.line.position, hit.start)):
        words = {(hit.line.position, place) for place in range(hit.start, max(hit.end, hit.start + 1))}
        if taken.isdisjoint(words):
            taken |= words
            kept.append(hit)
    return kept


_ACT = Option(type="texts", help="what is said: one act, or several of which one is enough", choices=tuple(ACTS), required=True)
_MINIMUM = Option(type="number", help="how often it has to be said (1, if not given)")


def _says(options: Mapping[str, Any], *, wanted: bool) -> Says:
    return Says(acts=texts(options["act"]), where=place(options), minimum=options.get("minimum", 1), wanted=wanted)


SAYS = Kind(
    summary="Passes when somebody says something that means `act`.",
    options={"act": _ACT, "minimum": _MINIMUM, **PLACE},
    build=lambda options: _says(options, wanted=True),
)
NEVER_SAYS = Kind(
    summary="Passes when nobody says anything that means `act`.",
    options={"act": _ACT, **PLACE},
    build=lambda options: _says(options, wanted=False),
)

"""Kind `responds`: after the customer does one thing, the agent does another."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from qa_pipeline.criteria.acts import ACTS
from qa_pipeline.criteria.finding import ABSENT, ACCEPT, DOUBT, Finding, Kind, Option, texts
from qa_pipeline.criteria.place import window
from qa_pipeline.matching.reading import Hit, Reading
from qa_pipeline.matching.text import Line
from qa_pipeline.types import AGENT, CUSTOMER, Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Responds:
    """Passes when `acts` is heard within `turns` of the responder's turns after the other's `to`; na when nobody does `to`.

    With `every`, each time that it happens must be answered.
    """

    to: tuple[str, ...]
    acts: tuple[str, ...]
    by: str = AGENT
    turns: int | None = None
    every: bool = False

    def judge(self, reading: Reading) -> Finding:
        causes = self._causes(reading)
        sure = [cause for cause in causes if cause.confidence >= ACCEPT]
        if not causes:
            return Finding(verdict=Verdict.NA, confidence=0.8, reason=f"not heard from {self._other()}: {self._words(self.to)}")
        chosen = self._chosen([(cause, self._answer(reading, cause)) for cause in causes])
        finding = self._finding(reading, *chosen)
        if not sure and finding.verdict is Verdict.FAIL:
            # Nothing sure to answer, and no answer: the one doubt removes the other.
            reason = f"possibly heard from {self._other()}: {self._words(self.to)}, without an answer"
            return Finding(verdict=Verdict.UNSURE, confidence=0.5, reason=reason, evidence=finding.evidence)
        return finding

    def _chosen(self, answers: list[tuple[Hit, Hit | None]]) -> tuple[Hit, Hit | None]:
        """What decides: with `every` the worst answer to what is sure, else the best answer to anything, if there is a sure one."""
        sure = [pair for pair in answers if pair[0].confidence >= ACCEPT] or answers
        if self.every:
            return min(sure, key=_sureness)
        best = max(answers, key=_sureness)
        return best if _sureness(best) >= ACCEPT else max(sure, key=_sureness)

    def _causes(self, reading: Reading) -> list[Hit]:
        lines = window(reading, "call", CUSTOMER if self.by == AGENT else AGENT)
        hits = [hit for line in lines if (hit := max((h for a in self.to for h in reading.find(a, line)), key=_by, default=None))]
        return [hit for hit in hits if hit.confidence >= DOUBT]

    def _answer(self, reading: Reading, cause: Hit) -> Hit | None:
        lines: tuple[Line, ...] = tuple(line for line in window(reading, "call", self.by) if line.position > cause.line.position)
        lines = lines if self.turns is None else lines[: self.turns]
        return max((hit for act in self.acts for line in lines for hit in reading.find(act, line)), key=_by, default=None)

    def _finding(self, reading: Reading, cause: Hit, answer: Hit | None) -> Finding:
        evidence = tuple(reading.evidence(hit) for hit in (cause, answer) if hit)
        within = f" within {self.turns} turns" if self.turns else ""
        if answer is None or answer.confidence < DOUBT:
            reason = f"after {self._words(self.to)} not heard from the {self.by}{within}: {self._words(self.acts)}"
            return Finding(verdict=Verdict.FAIL, confidence=min(ABSENT, cause.confidence), reason=reason, evidence=evidence)
        said = f"after {self._words(self.to)}, from the {self.by}{within}: {self._words(self.acts)}"
        if answer.confidence < ACCEPT:
            return Finding(verdict=Verdict.UNSURE, confidence=answer.confidence, reason=f"possibly {said}", evidence=evidence)
        return Finding(verdict=Verdict.PASS, confidence=answer.confidence, reason=said, evidence=evidence)

    def _other(self) -> str:
        return "the customer" if self.by == AGENT else "the agent"

    def _words(self, acts: tuple[str, ...]) -> str:
        return " or ".join(ACTS[act] for act in acts)


def _by(hit: Hit) -> float:
    return hit.confidence


def _sureness(pair: tuple[Hit, Hit | None]) -> float:
    return pair[1].confidence if pair[1] else 0.0


def _build(options: Mapping[str, Any]) -> Responds:
    rest = {key: options[key] for key in ("by", "turns", "every") if key in options}
    return Responds(to=texts(options["to"]), acts=texts(options["act"]), **rest)


RESPONDS = Kind(
    summary="Passes when the agent answers what the customer does; does not apply when the customer does not do it.",
    options={
        "to": Option(
            type="texts", help="what the customer does: one act, or several of which one is enough", choices=tuple(ACTS), required=True
        ),
        "act": Option(
            type="texts", help="what the agent does then: one act, or several of which one is enough", choices=tuple(ACTS), required=True
        ),
        "by": Option(type="text", help="who answers (agent, if not given)", choices=(AGENT, CUSTOMER)),
        "turns": Option(type="number", help="within how many turns of who answers (until the end, if not given)"),
        "every": Option(type="flag", help="each time, not only once"),
    },
    build=_build,
)

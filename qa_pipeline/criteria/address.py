"""Kind `address`: the customer is addressed formally."""

from dataclasses import dataclass

from qa_pipeline.criteria.finding import ACCEPT, DOUBT, Finding, Kind, Option
from qa_pipeline.criteria.place import window
from qa_pipeline.matching.reading import Reading
from qa_pipeline.types import AGENT, CUSTOMER, Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """Passes when the speaker says nothing informal, or at most `slips` times."""

    speaker: str = AGENT
    slips: int = 0

    def judge(self, reading: Reading) -> Finding:
        hits = [hit for line in window(reading, "call", self.speaker) if (hit := reading.best("informal", [line]))]
        sure = [hit for hit in hits if hit.confidence >= ACCEPT]
        doubtful = [hit for hit in hits if DOUBT <= hit.confidence < ACCEPT]
        evidence = tuple(reading.evidence(hit) for hit in (sure or doubtful))
        who = f"the {self.speaker}"
        if len(sure) > self.slips:
            turns = "turn" if len(sure) == 1 else "turns"
            confidence = max(hit.confidence for hit in sure)
            return Finding(
                verdict=Verdict.FAIL, confidence=confidence, reason=f"{who} is informal in {len(sure)} {turns}", evidence=evidence
            )
        if len(sure) + len(doubtful) > self.slips:
            return Finding(verdict=Verdict.UNSURE, confidence=0.5, reason=f"{who} may be informal", evidence=evidence)
        return Finding(verdict=Verdict.PASS, confidence=0.9, reason=f"{who} is never informal", evidence=evidence)


ADDRESS = Kind(
    summary="Passes when the customer is addressed formally throughout.",
    options={
        "speaker": Option(type="text", help="whose address is judged (agent, if not given)", choices=(AGENT, CUSTOMER)),
        "slips": Option(type="number", help="how many informal turns are let pass (none, if not given)"),
    },
    build=lambda options: Address(speaker=options.get("speaker", AGENT), slips=options.get("slips", 0)),
)

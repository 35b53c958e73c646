"""Kind `happens`: an event of the call takes place."""

from dataclasses import dataclass

from qa_pipeline.criteria.finding import Finding, Kind, Option
from qa_pipeline.matching.events import DOUBTS, EVENTS, WORDS
from qa_pipeline.matching.reading import Reading
from qa_pipeline.types import Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Happens:
    event: str

    def judge(self, reading: Reading) -> Finding:
        hit = EVENTS[self.event](reading)
        what = WORDS[self.event]
        if hit:
            return Finding(verdict=Verdict.PASS, confidence=hit.confidence, reason=what, evidence=(reading.evidence(hit),))
        doubt = max(
            (one for act in DOUBTS.get(self.event, ()) if (one := reading.best(act, reading.agent))),
            key=lambda one: one.confidence,
            default=None,
        )
        evidence = (reading.evidence(doubt),) if doubt else ()
        return Finding(verdict=Verdict.FAIL, confidence=0.6 if doubt else 0.8, reason=f"not heard that {what}", evidence=evidence)


HAPPENS = Kind(
    summary="Passes when an event takes place.",
    options={"event": Option(type="text", help="which event", choices=tuple(EVENTS), required=True)},
    build=lambda options: Happens(event=options["event"]),
)

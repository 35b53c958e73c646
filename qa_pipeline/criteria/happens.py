"""Kind `happens`: an event of the call takes place."""

from dataclasses import dataclass

from qa_pipeline.criteria.finding import Finding, Kind, Option
from qa_pipeline.matching.events import EVENTS, WORDS
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
        return Finding(verdict=Verdict.FAIL, confidence=0.8, reason=f"not heard that {what}")


HAPPENS = Kind(
    summary="Passes when an event takes place.",
    options={"event": Option(type="text", help="which event", choices=tuple(EVENTS), required=True)},
    build=lambda options: Happens(event=options["event"]),
)

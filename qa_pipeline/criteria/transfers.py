"""Kind `transfers`: the agent passes the customer to somebody."""

from dataclasses import dataclass

from qa_pipeline.criteria.finding import ACCEPT, DOUBT, Finding, Kind, Option
from qa_pipeline.matching.events import passed_to_finance, passed_to_manager
from qa_pipeline.matching.reading import Reading
from qa_pipeline.types import Verdict

_TO = {"manager": (passed_to_manager,), "finance": (passed_to_finance,), "either": (passed_to_manager, passed_to_finance)}
_WORDS = {"manager": "a manager", "finance": "finance", "either": "a manager or finance"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Transfers:
    to: str

    def judge(self, reading: Reading) -> Finding:
        hit = max((hit for find in _TO[self.to] if (hit := find(reading))), key=lambda hit: hit.confidence, default=None)
        if hit and hit.confidence >= ACCEPT:
            reason = f"the customer was passed to {_WORDS[self.to]}"
            return Finding(verdict=Verdict.PASS, confidence=hit.confidence, reason=reason, evidence=(reading.evidence(hit),))
        moved = reading.best("transfer", reading.agent)
        evidence = (reading.evidence(moved),) if moved and moved.confidence >= DOUBT else ()
        reason = f"the customer was not passed to {_WORDS[self.to]}"
        return Finding(verdict=Verdict.FAIL, confidence=0.8 if evidence else 0.85, reason=reason, evidence=evidence)


TRANSFERS = Kind(
    summary="Passes when the agent passes the customer to a manager or to finance.",
    options={"to": Option(type="text", help="to whom", choices=tuple(_TO), required=True)},
    build=lambda options: Transfers(to=options["to"]),
)

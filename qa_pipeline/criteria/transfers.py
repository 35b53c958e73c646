"""Kind `transfers`: the agent passes the customer to somebody."""

from collections.abc import Iterator
from dataclasses import dataclass

from qa_pipeline.criteria.finding import ACCEPT, DOUBT, Finding, Kind, Option
from qa_pipeline.matching.events import passed_to_finance, passed_to_manager
from qa_pipeline.matching.reading import Hit, Reading
from qa_pipeline.types import Verdict

NEAR = 3
"""How many of the agent's turns before a handing over, and one behind it, may name to whom."""

_TO = {"manager": (passed_to_manager,), "finance": (passed_to_finance,), "either": (passed_to_manager, passed_to_finance)}
_NAMED = {"manager": ("manager",), "finance": ("finance",), "either": ("manager", "finance")}
_WORDS = {"manager": "a manager", "finance": "finance", "either": "a manager or finance"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Transfers:
    """Passes when the agent hands the customer to whom it must be; what is in doubt, or to whom, is for a person."""

    to: str

    def judge(self, reading: Reading) -> Finding:
        hit = max((hit for find in _TO[self.to] if (hit := find(reading))), key=lambda hit: hit.confidence, default=None)
        if hit and hit.confidence >= ACCEPT:
            reason = f"the customer was passed to {_WORDS[self.to]}"
            return Finding(verdict=Verdict.PASS, confidence=hit.confidence, reason=reason, evidence=(reading.evidence(hit),))
        doubted = max(self._doubted(reading), key=_sureness, default=None)
        if doubted:
            reason = f"the customer was possibly passed to {_WORDS[self.to]}"
            evidence = tuple(reading.evidence(one) for one in doubted)
            return Finding(verdict=Verdict.UNSURE, confidence=_sureness(doubted), reason=reason, evidence=evidence)
        moved = reading.best("transfer", reading.agent)
        evidence = (reading.evidence(moved),) if moved and moved.confidence >= DOUBT else ()
        reason = f"the customer was not passed to {_WORDS[self.to]}"
        return Finding(verdict=Verdict.FAIL, confidence=0.8 if evidence else 0.85, reason=reason, evidence=evidence)

    def _doubted(self, reading: Reading) -> Iterator[tuple[Hit, Hit]]:
        """What may be a handing over, each with who is named nearest to it, where that is who it must be and one of both is in doubt."""
        for place, line in enumerate(reading.agent):
            moved = reading.best("transfer", [line])
            if not moved or moved.confidence < DOUBT:
                continue
            near = reading.agent[max(0, place - NEAR) : place + 2]
            named = [
                (act, hit) for act in _NAMED["either"] for other in near for hit in reading.find(act, other) if hit.confidence >= DOUBT
            ]
            act, hit = min(named, key=lambda pair: _distance(moved, pair[1]), default=(None, moved))
            if act in _NAMED[self.to] and _sureness((moved, hit)) < ACCEPT:
                yield moved, hit


def _distance(moved: Hit, named: Hit) -> tuple[int, int, float]:
    """Turns and words between, the surer one of two at the same place first."""
    return abs(moved.line.position - named.line.position), abs(moved.start - named.start), -named.confidence


def _sureness(pair: tuple[Hit, Hit]) -> float:
    return min(hit.confidence for hit in pair)


TRANSFERS = Kind(
    summary="Passes when the agent passes the customer to a manager or to finance.",
    options={"to": Option(type="text", help="to whom", choices=tuple(_TO), required=True)},
    build=lambda options: Transfers(to=options["to"]),
)

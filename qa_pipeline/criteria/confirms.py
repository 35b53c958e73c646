"""Kind `confirms`: the agent says back, or agrees, a part of the order."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from qa_pipeline.criteria.finding import ABSENT, ACCEPT, DOUBT, HEARD, Finding, Kind, Option, texts
from qa_pipeline.matching import ordering
from qa_pipeline.matching.reading import Hit, Reading
from qa_pipeline.types import Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Confirms:
    """Passes when each of `what` is said by the agent."""

    what: tuple[str, ...]

    def judge(self, reading: Reading) -> Finding:
        findings = [_items(reading) if what == "items" else _said(reading, what) for what in self.what]
        worst = min(findings, key=lambda finding: (_ORDER[finding.verdict], finding.confidence))
        if len(findings) == 1 or worst.verdict is not Verdict.PASS:
            return worst
        evidence = tuple(piece for finding in findings for piece in finding.evidence)
        reason = "; ".join(finding.reason for finding in findings)
        return Finding(verdict=Verdict.PASS, confidence=worst.confidence, reason=reason, evidence=evidence)


_ORDER = {Verdict.FAIL: 0, Verdict.UNSURE: 1, Verdict.NA: 2, Verdict.PASS: 3}


def _items(reading: Reading) -> Finding:
    repeated, hits, reason = ordering.read_back(reading)
    evidence = tuple(reading.evidence(hit) for hit in hits)
    if repeated is None:
        return Finding(
            verdict=Verdict.UNSURE, confidence=0.5, reason=f"whether the order was read back cannot be told: {reason}", evidence=evidence
        )
    verdict = Verdict.PASS if repeated else Verdict.FAIL
    return Finding(verdict=verdict, confidence=0.85 if repeated or not hits else 0.7, reason=reason, evidence=evidence)


def _said(reading: Reading, what: str) -> Finding:
    words, find = _WHAT[what]
    hit = max(find(reading), key=lambda hit: hit.confidence, default=None)
    if hit is None or hit.confidence < DOUBT:
        return Finding(verdict=Verdict.FAIL, confidence=ABSENT, reason=f"not heard from the agent: {words}")
    evidence = (reading.evidence(hit),)
    heard = reading.probability(hit)
    if hit.confidence < ACCEPT or (heard is not None and heard < HEARD):
        return Finding(verdict=Verdict.UNSURE, confidence=min(hit.confidence, 0.5), reason=f"possibly {words}", evidence=evidence)
    return Finding(verdict=Verdict.PASS, confidence=hit.confidence, reason=f"heard from the agent: {words}", evidence=evidence)


def _act(name: str) -> Callable[[Reading], list[Hit]]:
    return lambda reading: [hit for line in reading.agent for hit in reading.find(name, line)]


_WHAT: Mapping[str, tuple[str, Callable[[Reading], list[Hit]]]] = {
    "total": ("the total amount to pay", lambda reading: list(ordering.totals(reading))),
    "delivery_time": ("a day or a time of delivery", lambda reading: list(ordering.delivery_times(reading))),
    "receiver": ("that somebody is there to receive the goods", _act("receiver")),
    "payment": ("how it is paid, or what is signed", _act("payment")),
    "shipping": ("how the goods are shipped or collected", _act("shipping")),
}

CONFIRMS = Kind(
    summary="Passes when the agent says back, or agrees, parts of the order.",
    options={"what": Option(type="texts", help="which part, or several that are all needed", choices=("items", *_WHAT), required=True)},
    build=lambda options: Confirms(what=texts(options["what"])),
)

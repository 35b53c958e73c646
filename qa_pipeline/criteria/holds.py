"""Kind `holds`: who is kept waiting is asked or told so politely, and thanked afterwards."""

from dataclasses import dataclass

from qa_pipeline.criteria.finding import ACCEPT, DOUBT, Finding, Kind
from qa_pipeline.matching.holds import Hold, holds
from qa_pipeline.matching.reading import Hit, Reading
from qa_pipeline.types import Evidence, Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Holds:
    """Passes when every hold is announced politely and closed with thanks or an apology."""

    def judge(self, reading: Reading) -> Finding:
        found = [_judged(reading, hold) for hold in holds(reading)]
        if not found:
            return Finding(verdict=Verdict.NA, confidence=0.85, reason="the agent did not let the customer wait")
        for verdict in (Verdict.FAIL, Verdict.UNSURE):
            worst = next((finding for finding in found if finding.verdict is verdict), None)
            if worst:
                return worst
        return found[0]


def _judged(reading: Reading, hold: Hold) -> Finding:
    polite = _best(reading, hold, "hold_polite")
    returned = max(
        (hit for act in ("hold_return", "thanks", "apology") for line in hold.back[:1] for hit in reading.find(act, line)),
        key=lambda hit: hit.confidence,
        default=None,
    ) or reading.best("hold_return", hold.back)
    evidence = tuple(reading.evidence(hit) for hit in (polite or hold.asked, returned) if hit) or _silence(reading, hold)
    wait = "" if hold.seconds is None else f" ({hold.seconds:.0f} s)"
    sure = min(hit.confidence if hit else 0.0 for hit in (polite, returned))
    if sure >= ACCEPT:
        return Finding(verdict=Verdict.PASS, confidence=sure, reason=f"asked politely, and thanked for the wait{wait}", evidence=evidence)
    missing = [
        what
        for hit, what in ((polite, "was not asked politely to wait"), (returned, "was not thanked afterwards"))
        if hit is None or hit.confidence < DOUBT
    ]
    if not missing:
        return Finding(
            verdict=Verdict.UNSURE, confidence=0.5, reason=f"possibly politely announced and thanked for{wait}", evidence=evidence
        )
    reason = f"the customer {' and '.join(missing)}{wait}"
    if hold.asked is None and returned is not None and returned.confidence >= ACCEPT:
        # Thanked for a wait of which no announcement was recognised: it was announced somehow, and nobody knows how.
        return Finding(verdict=Verdict.UNSURE, confidence=0.5, reason=reason, evidence=evidence)
    return Finding(verdict=Verdict.FAIL, confidence=0.8 if hold.asked else 0.65, reason=reason, evidence=evidence)


def _best(reading: Reading, hold: Hold, act: str) -> Hit | None:
    line = hold.asked.line if hold.asked else hold.before
    return reading.best(act, [line]) if line else None


def _silence(reading: Reading, hold: Hold) -> tuple[Evidence, ...]:
    """The turn before the silence, where nothing was said about it."""
    if hold.before is None:
        return ()
    return (reading.evidence(Hit(hold.before, 0, len(hold.before.tokens), 0.5)),)


HOLDS = Kind(
    summary="Passes when the customer is asked politely to wait and thanked afterwards; does not apply when nobody is kept waiting.",
    build=lambda _options: Holds(),
)

"""Kinds `all`, `any` and `not`: criteria made of others."""

from dataclasses import dataclass, replace

from qa_pipeline.criteria.finding import Finding, Judge, Kind, Option
from qa_pipeline.matching.reading import Reading
from qa_pipeline.types import Verdict

_OPPOSITE = {Verdict.PASS: Verdict.FAIL, Verdict.FAIL: Verdict.PASS}


@dataclass(frozen=True, slots=True, kw_only=True)
class Every:
    """Passes when all parts pass: the first that fails decides, then the first that is unsure. Parts that do not apply are left out."""

    of: tuple[Judge, ...]

    def judge(self, reading: Reading) -> Finding:
        return _decide([part.judge(reading) for part in self.of], first=Verdict.FAIL, last=Verdict.PASS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Some:
    """Passes when one part passes."""

    of: tuple[Judge, ...]

    def judge(self, reading: Reading) -> Finding:
        return _decide([part.judge(reading) for part in self.of], first=Verdict.PASS, last=Verdict.FAIL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Not:
    """Passes when none of the parts passes."""

    of: tuple[Judge, ...]

    def judge(self, reading: Reading) -> Finding:
        found = Some(of=self.of).judge(reading)
        return replace(found, verdict=_OPPOSITE.get(found.verdict, found.verdict), share=None)


def _decide(findings: list[Finding], *, first: Verdict, last: Verdict) -> Finding:
    """One finding of verdict `first` decides; else one that is unsure; else all of them together are `last`."""
    for verdict in (first, Verdict.UNSURE):
        chosen = [finding for finding in findings if finding.verdict is verdict]
        if chosen:
            return max(chosen, key=lambda finding: finding.confidence)
    rest = [finding for finding in findings if finding.verdict is last]
    if not rest:
        return findings[0]
    reason = "; ".join(dict.fromkeys(finding.reason for finding in rest))
    evidence = tuple(piece for finding in rest for piece in finding.evidence)
    return Finding(verdict=last, confidence=min(finding.confidence for finding in rest), reason=reason, evidence=evidence)


_PARTS = {"of": Option(type="criteria", help="the parts: each with its kind and options", required=True)}

ALL = Kind(summary="Passes when all the parts pass.", options=_PARTS, build=lambda options: Every(of=tuple(options["of"])))
ANY = Kind(summary="Passes when one of the parts passes.", options=_PARTS, build=lambda options: Some(of=tuple(options["of"])))
NOT = Kind(summary="Passes when none of the parts passes.", options=_PARTS, build=lambda options: Not(of=tuple(options["of"])))

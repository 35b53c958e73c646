"""Kind `sequence`: several acts, one after the other."""

from collections.abc import Iterable
from dataclasses import dataclass

from qa_pipeline.criteria.acts import ACTS
from qa_pipeline.criteria.finding import ACCEPT, DOUBT, Finding, Kind, Option, texts
from qa_pipeline.criteria.place import Place, earlier
from qa_pipeline.matching.reading import Hit, Reading
from qa_pipeline.types import AGENT, CUSTOMER, Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Sequence:
    """Passes when each step is found behind the one before. Partly done steps are a fail with their share of the points.

    Where the order is whole only with steps that are in doubt, a person decides.
    """

    steps: tuple[str, ...]
    speaker: str = AGENT
    points_by_step: bool = False

    def judge(self, reading: Reading) -> Finding:
        if "company" in self.steps and not reading.conversation.metadata.company:
            return Finding(verdict=Verdict.NA, confidence=1.0, reason="the metadata does not name the company")
        hits, missing = self._walk(reading, ACCEPT)
        if not missing:
            confidence = min(hit.confidence for hit in hits)
            evidence = tuple(reading.evidence(hit) for hit in hits)
            return Finding(verdict=Verdict.PASS, confidence=confidence, reason="all steps, in their order", evidence=evidence)
        likely, unlikely = self._walk(reading, DOUBT)
        if not unlikely:
            return self._doubted(reading, likely)
        evidence = tuple(reading.evidence(hit) for hit in hits)
        early = [act for act in missing if self._next(reading, act, None, ACCEPT)]
        parts = [f"not heard: {_words(act for act in missing if act not in early)}"] if len(early) < len(missing) else []
        parts += [f"out of order: {_words(early)}"] if early else []
        share = len(hits) / len(self.steps) if self.points_by_step else None
        return Finding(verdict=Verdict.FAIL, confidence=0.8, reason="; ".join(parts), evidence=evidence, share=share)

    def _doubted(self, reading: Reading, hits: list[Hit]) -> Finding:
        """All steps are there, some of them in doubt: a person decides."""
        doubted = (act for act, hit in zip(self.steps, hits, strict=True) if hit.confidence < ACCEPT)
        return Finding(
            verdict=Verdict.UNSURE,
            confidence=min(hit.confidence for hit in hits),
            reason=f"all steps in their order, but only possibly: {_words(doubted)}",
            evidence=tuple(reading.evidence(hit) for hit in hits),
        )

    def _walk(self, reading: Reading, least: float) -> tuple[list[Hit], list[str]]:
        """The first place of each step behind the one before, and the steps that have none, when hits must be as sure as `least`."""
        hits: list[Hit] = []
        missing: list[str] = []
        for act in self.steps:
            hit = self._next(reading, act, hits[-1] if hits else None, least)
            if hit:
                hits.append(hit)
            else:
                missing.append(act)
        return hits, missing

    def _next(self, reading: Reading, act: str, after: Hit | None, least: float) -> Hit | None:
        """The first place of an act behind another one."""
        hits = (hit for hit in Place(speaker=self.speaker).find(reading, (act,)) if hit.confidence >= least)
        behind = (hit for hit in hits if after is None or earlier(after, hit))
        return min(behind, key=lambda hit: (hit.line.position, hit.start), default=None)


def _words(acts: Iterable[str]) -> str:
    return ", ".join(ACTS[act] for act in acts)


SEQUENCE = Kind(
    summary="Passes when several acts are performed in the order given.",
    options={
        "steps": Option(type="texts", help="the acts, first to last", choices=tuple(ACTS), required=True),
        "speaker": Option(type="text", help="who performs them (agent, if not given)", choices=(AGENT, CUSTOMER)),
        "points_by_step": Option(type="flag", help="give each step found in order its share of the points"),
    },
    build=lambda options: Sequence(
        steps=texts(options["steps"]),
        speaker=options.get("speaker", AGENT),
        points_by_step=options.get("points_by_step", False),
    ),
)

"""Kind `asks`: the agent asks a question that is about more than a name or a number."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from qa_pipeline import languages
from qa_pipeline.criteria.acts import ACTS
from qa_pipeline.criteria.finding import Finding, Kind, Option, texts
from qa_pipeline.criteria.place import WITHIN, Place, window
from qa_pipeline.matching.questions import Question, questions
from qa_pipeline.matching.reading import Hit, Reading
from qa_pipeline.matching.text import Line
from qa_pipeline.matching.tokens import form
from qa_pipeline.types import AGENT, Verdict

SHORTEST = 3
"""Words of a question about something: "Well?" is none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asks:
    """Passes when the agent asks a question that is not only one of `besides` (acts that are no answer to what is looked for)."""

    besides: tuple[str, ...] = ()
    within: str = "call"

    def judge(self, reading: Reading) -> Finding:
        for line in window(reading, self.within, AGENT):
            hit = self._question(reading, line)
            if hit:
                return Finding(
                    verdict=Verdict.PASS, confidence=hit.confidence, reason="the agent asked about it", evidence=(reading.evidence(hit),)
                )
        return Finding(verdict=Verdict.FAIL, confidence=0.75, reason=f"no such question from the agent {Place(within=self.within)}")

    def _question(self, reading: Reading, line: Line) -> Hit | None:
        """The first question of a line, or part of one, that overlaps none of the acts that do not count."""
        besides = [hit for act in self.besides for hit in reading.find(act, line)]
        for question in questions(reading, line):
            for start, end in _parts(reading, line, question, besides):
                if end - start >= SHORTEST and not any(hit.start < end and hit.end > start for hit in besides):
                    return Hit(line, start, end, 0.85 if question.marked else 0.7)
        return None


def _parts(reading: Reading, line: Line, question: Question, besides: Sequence[Hit]) -> list[tuple[int, int]]:
    """The questions that are asked as one ("Your name, and when did it break?"), as words from and to; the whole, where it is one.

    An "and" parts two questions where the second one begins with a question word, or the first one ends with something of `besides`:
    "Would you be so kind and tell me your name?" is one.
    """
    asked = [hit for hit in reading.find("question", line) if question.start <= hit.start < question.end]
    begins = {hit.start for hit in asked} | {hit.start for hit in besides if any(hit.start <= one.start <= hit.end for one in asked)}
    ends = {place for hit in besides for place in (hit.end, hit.end + 1)}
    cuts = [
        place
        for place in range(question.start, question.end)
        if line.tokens[place].key in _and(line.code) and (place + 1 in begins or place in ends)
    ]
    if not cuts:
        return [(question.start, question.end)]
    parts = zip([question.start, *(cut + 1 for cut in cuts)], [*cuts, question.end], strict=True)
    return [(start, end) for start, end in parts if any(start <= hit.start < end for hit in asked)]


@cache
def _and(code: str) -> frozenset[str]:
    return frozenset(languages.key(form(word, code), code) for word in languages.get(code).conjunctions)


ASKS = Kind(
    summary="Passes when the agent asks a question that is more than one of the acts in `besides`.",
    options={
        "besides": Option(type="texts", help="questions that do not count", choices=(*ACTS, "ask_reference")),
        "within": Option(type="text", help="in which part of the call", choices=WITHIN),
    },
    build=lambda options: Asks(besides=texts(options.get("besides", ())), within=options.get("within", "call")),
)

"""How far who was heard is from who spoke: the diarization error rate and its parts."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qa_pipeline.align import PAUSE
from qa_pipeline.types import Conversation, Span, Turn

if TYPE_CHECKING:
    from pyannote.core import Annotation

COLLARS = (0.25, 0.0)
"""Seconds on each side of a border in the reference that are not counted: the usual ±0.25 s, and none."""


@dataclass(frozen=True, slots=True)
class DiarizationErrors:
    """Seconds of speech that nobody was heard to speak (`missed`), that nobody spoke (`false_alarm`), that another did (`confused`).

    `of` are the reference's seconds; where two speak at once, both count.
    """

    missed: float = 0.0
    false_alarm: float = 0.0
    confused: float = 0.0
    of: float = 0.0

    def __add__(self, other: "DiarizationErrors") -> "DiarizationErrors":
        return DiarizationErrors(
            self.missed + other.missed, self.false_alarm + other.false_alarm, self.confused + other.confused, self.of + other.of
        )

    @property
    def rate(self) -> float | None:
        """DER: wrong seconds for each of the reference; None where nobody speaks in it."""
        return (self.missed + self.false_alarm + self.confused) / self.of if self.of else None


def compare(reference: Sequence[Span], heard: Sequence[Span], *, collar: float) -> DiarizationErrors:
    """The errors of who was heard when, with the labels exchanged so that they are fewest; overlap counts.

    `collar` are the seconds on each side of a border of the reference that are left out. As pyannote.metrics computes them: H. Bredin
    (2017), pyannote.metrics: a toolkit for reproducible evaluation, diagnostic, and error analysis of speaker diarization systems,
    Interspeech.
    """
    from pyannote.core import Segment, Timeline
    from pyannote.metrics.diarization import DiarizationErrorRate

    until = max((span.end for span in (*reference, *heard)), default=0.0)
    # pyannote's collar is the width on both sides together.
    measure = DiarizationErrorRate(collar=2 * collar, skip_overlap=False)
    found = measure.compute_components(_annotation(reference), _annotation(heard), uem=Timeline([Segment(0.0, until)]))
    return DiarizationErrors(*(float(found[part]) for part in ("missed detection", "false alarm", "confusion", "total")))


def _annotation(spans: Iterable[Span]) -> "Annotation":
    from pyannote.core import Annotation, Segment

    annotation = Annotation()
    for number, span in enumerate(spans):
        annotation[Segment(span.start, span.end), number] = span.speaker
    return annotation


def spoken(conversation: Conversation) -> tuple[Span, ...]:
    """Who speaks when: the turns, without the pauses between their words where these have times."""
    return tuple(span for turn in conversation.turns for span in _stretches(turn))


def _stretches(turn: Turn) -> Iterator[Span]:
    if turn.start is None or turn.end is None:
        return
    start, reached = turn.start, turn.words[0].end if turn.words else turn.end
    for word in turn.words:
        if word.start - reached >= PAUSE:
            yield Span(speaker=turn.speaker, start=start, end=reached)
            start = word.start
        reached = max(reached, word.end)
    yield Span(speaker=turn.speaker, start=start, end=max(reached, turn.end))

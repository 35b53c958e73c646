"""How a call was conducted: politeness by turn, the customer's mood, the voices. From what is stored; no model is asked."""

from collections.abc import Mapping, Sequence

from qa_pipeline import metrics, mood, politeness
from qa_pipeline.matching import measures
from qa_pipeline.matching.annotation import Annotation
from qa_pipeline.matching.reading import Reading
from qa_pipeline.types import AGENT, Conversation, Manner

MEASURES = (
    "words_per_minute", "relative_pace", "median_response_time", "longest_response_time", "silences", "raised_voice", "interruptions",
)  # fmt: skip
"""What is told of the agent's way of speaking, as far as the turns have times and voices."""


def manner(conversation: Conversation, annotation: Annotation, earlier: Sequence[Mapping[str, float]] = ()) -> Manner:
    """Of a conversation, with what was found in it; `earlier` is the `metrics.delivery` of the same agent's earlier calls.

    Raises ModelMissing where the numbers of the politeness model are not there.
    """
    reading = Reading(conversation, annotation=annotation)
    voices = reading.timing.voices
    arc = mood.arc(reading, voices.arousal)
    own = [rating for turn, rating in zip(conversation.turns, annotation.politeness, strict=True) if turn.speaker == AGENT]
    trend = politeness.trend(own)
    measured = {name: metrics.measure(name, reading.timing) for name in MEASURES}
    return Manner(
        politeness=annotation.politeness,
        arousal=tuple(voices.arousal(position) for position in range(len(conversation.turns))),
        impatient=None if trend.slope is None else trend.getting_impatient,
        mood=arc.quarters,
        turned=arc.turned,
        felt=tuple((moment.what, moment.evidence) for moment in arc.events),
        measures={**{name: value for name, value in measured.items() if value is not None}, **measures.measured(reading)},
        usual=metrics.usual(metrics.delivery(reading.timing, AGENT), earlier),
    )

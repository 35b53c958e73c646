"""What the conversation was like in numbers: who spoke how much and how fast, silences, overlaps, interruptions, raised voices.

From the times of turns and words, and from voices where they were measured.
"""

from qa_pipeline.metrics.person import LEAST_SPREADS, delivery, usual
from qa_pipeline.metrics.rate import pace
from qa_pipeline.metrics.table import METRICS, WHOEVER_SPEAKS, measure, unavailable
from qa_pipeline.metrics.timeline import BINS, Bin, quarters, timeline
from qa_pipeline.metrics.timing import (
    ACKNOWLEDGEMENT,
    DEAD_AIR,
    INTERRUPTION,
    PAUSE,
    SIDES,
    SILENCE,
    TOLD_APART,
    Interruption,
    Moment,
    Silence,
    Timing,
)

__all__ = [
    "ACKNOWLEDGEMENT",
    "BINS",
    "DEAD_AIR",
    "INTERRUPTION",
    "LEAST_SPREADS",
    "METRICS",
    "PAUSE",
    "SIDES",
    "SILENCE",
    "TOLD_APART",
    "WHOEVER_SPEAKS",
    "Bin",
    "Interruption",
    "Moment",
    "Silence",
    "Timing",
    "delivery",
    "measure",
    "pace",
    "quarters",
    "timeline",
    "unavailable",
    "usual",
]

"""The stages in order: a recording's samples to what was heard, and that to a conversation. Models are arguments."""

from qa_pipeline.pipeline.conversing import VERSION as CONVERSE_VERSION
from qa_pipeline.pipeline.conversing import complete, converse
from qa_pipeline.pipeline.engines import Engines, Stopwatch
from qa_pipeline.pipeline.hearing import UNDETERMINED, VERSION, diarize, hear, measured, sounds
from qa_pipeline.pipeline.tracks import Tracks, separate

__all__ = [
    "CONVERSE_VERSION",
    "UNDETERMINED",
    "VERSION",
    "Engines",
    "Stopwatch",
    "Tracks",
    "complete",
    "converse",
    "diarize",
    "hear",
    "measured",
    "separate",
    "sounds",
]

"""Conversations in the formats of other tools. To add one: write its function, add its line to FORMATS."""

from collections.abc import Callable

from qa_pipeline.export import captions, lines, vcon
from qa_pipeline.types import Conversation

FORMATS: dict[str, Callable[[Conversation], str]] = {
    "json": lines.json,
    "srt": captions.srt,
    "vtt": captions.vtt,
    "txt": lines.txt,
    "ctm": lines.ctm,
    "rttm": lines.rttm,
    "vcon": vcon.vcon,
}

SUFFIXES = {"json": ".json", "srt": ".srt", "vtt": ".vtt", "txt": ".txt", "ctm": ".ctm", "rttm": ".rttm", "vcon": ".vcon.json"}

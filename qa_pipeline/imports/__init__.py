"""Conversations out of what other recognisers and people write: whose file it is, its content says."""

from pathlib import Path
from typing import TYPE_CHECKING

from qa_pipeline import ingest, wire
from qa_pipeline.align import UNKNOWN
from qa_pipeline.errors import ConversationError, InputError
from qa_pipeline.imports import captions, joining, segments, speakers
from qa_pipeline.imports.spoken import code, of_file_name
from qa_pipeline.imports.values import Node
from qa_pipeline.ingest import Facts
from qa_pipeline.pipeline import UNDETERMINED
from qa_pipeline.types import Conversation

if TYPE_CHECKING:
    from qa_pipeline.imports.pieces import Transcript

LARGEST = 64 * 1024**2
"""Bytes. Four hours of talk with times for each letter, as WhisperX can write them, take a third of it."""

KNOWN = "qa-conversation/1, JSON of WhisperX, Whisper, faster-whisper, whisper.cpp, Vosk, Deepgram or AssemblyAI, SRT, WebVTT"


def read(path: Path, where: str | None = None, *, facts: Facts | None = None, language: str | None = None) -> Conversation:
    """The conversation in a file of any format that is known here. `where` names the file in messages.

    A `qa-conversation/1` says everything itself. For other formats `facts` are what is known of the call beside its words; its language is
    that of the facts, else what the file (or a name like `call.tr.srt`) says, else `language`. Speakers keep their labels, unless these
    name a role or the agent; what nobody is said to have spoken is by `unknown`.

    Raises ConversationError, with file, place and what to do, for everything that cannot be read so, and InputError where nobody tells the
    language.
    """
    where = where or ingest.printable(path)
    raw = _bytes(path, where)
    if captions.is_captions(raw):
        return _conversation(captions.transcript(raw, where, _agent(facts)), path, where, facts, language)
    data = _json(raw, where)
    if isinstance(data, dict) and "format" in data:
        return wire.conversation(data, where)
    found = segments.transcript(Node(data, where))
    if found is None:
        raise ConversationError(f"{where}: not a conversation in a format that is known ({KNOWN})")
    return _conversation(found, path, where, facts, language)


def _conversation(found: "Transcript", path: Path, where: str, facts: Facts | None, language: str | None) -> Conversation:
    facts = facts or Facts(call_id=ingest.printable(path.stem))
    turns = joining.turns(speakers.named(found.pieces, facts.metadata.agent_name), apart=found.apart)
    spoken = facts.language or code(found.language, where) or of_file_name(path) or language
    if spoken is None and turns:
        raise InputError(  # not the file is wrong: with its language told, it can be taken
            f'{where}: nothing says which language is spoken; give "language" in {_beside(path)}, in the settings, '
            "or to `qa-pipeline import` with --language"
        )
    nobody = {turn.speaker for turn in turns} == {UNKNOWN}
    return Conversation(
        call_id=facts.call_id,
        language=spoken or UNDETERMINED,
        turns=turns,
        started_at=facts.started_at,
        duration=found.duration,
        metadata=facts.metadata,
        produced_by=(f"import:{found.maker}",),
        extra={"notes": ["the transcript does not say who speaks"]} if nobody else {},
    )


def _beside(path: Path) -> str:
    table = "a column of calls.csv"
    return table if path.suffix.lower() == ".json" else f"{ingest.printable(path.stem)}.json beside the file, in {table}"


def _agent(facts: Facts | None) -> str | None:
    return facts.metadata.agent_name if facts else None


def _bytes(path: Path, where: str) -> bytes:
    try:
        if path.exists() and not path.is_file():  # reading a pipe would wait for ever
            raise ConversationError(f"{where}: not a file")
        if path.stat().st_size > LARGEST:
            raise ConversationError(f"{where}: larger than {LARGEST // 1024**2} MB, which no call is; give one file for each call")
        raw = path.read_bytes()
    except OSError as error:
        raise ConversationError(f"{where}: cannot be read ({error.strerror})") from error
    if not raw.strip(b"\xef\xbb\xbf \t\r\n"):
        raise ConversationError(f"{where}: the file is empty")
    return raw


def _json(raw: bytes, where: str) -> object:
    """Decoded JSON. Python's own writers spell what is no number as NaN, as Whisper does for a probability: the key is to be judged."""
    if raw.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] not in (b"{", b"["):
        raise ConversationError(f"{where}: neither JSON nor captions; the formats that are known are {KNOWN}")
    try:
        return wire.loads(_without_nan(raw), where, wire.FOREIGN_DEEPEST)
    except InputError as error:
        raise ConversationError(str(error)) from error


def _without_nan(raw: bytes) -> bytes:
    """The JSON with `null` for numbers that JSON does not have: every time that is needed is then missed by its name."""
    if not any(name in raw for name in (b"NaN", b"Infinity")):
        return raw
    import re

    parts = re.split(rb'("[^"\\]*(?:\\.[^"\\]*)*")', raw)  # texts are the odd parts: a customer may well say NaN
    return b"".join(part if place % 2 else re.sub(rb"-?\b(?:NaN|Infinity)\b", b"null", part) for place, part in enumerate(parts))

"""vCon, the IETF's container for conversations (draft-ietf-vcon-vcon-container, version 0.3.0), as JSON."""

import uuid
from datetime import UTC, datetime, timedelta
from typing import Any

from qa_pipeline import wire
from qa_pipeline.types import AGENT, Conversation

_NAMESPACE = uuid.UUID("6d1f2d0e-5c0b-5c58-9a0e-4a0f6a7c9b11")


def vcon(conversation: Conversation) -> str:
    """The conversation as a vCon without the recording: a party for each speaker, the turns as dialog, the whole as a transcript analysis.

    The same conversation gives the same `uuid`.
    """
    speakers = list(dict.fromkeys(turn.speaker for turn in conversation.turns))
    created = conversation.started_at or datetime.fromtimestamp(0, UTC).isoformat()
    body = wire.conversation_json(conversation)
    container: dict[str, Any] = {
        "vcon": "0.3.0",
        "uuid": str(uuid.uuid5(_NAMESPACE, wire.dumps(body))),
        "created_at": created,
        "subject": conversation.call_id,
        "parties": [_party(speaker, conversation) for speaker in speakers],
        "dialog": [
            {
                "type": "text",
                "start": _at(created, turn.start),
                "parties": speakers.index(turn.speaker),
                "mediatype": "text/plain",
                "body": turn.text,
                "encoding": "none",
                "meta": {key: value for key, value in (("start", turn.start), ("end", turn.end)) if value is not None},
            }
            for turn in conversation.turns
        ],
        "analysis": [
            {
                "type": "transcript",
                "dialog": list(range(len(conversation.turns))),
                "vendor": "qa-pipeline",
                "schema": wire.CONVERSATION_FORMAT,
                "encoding": "json",
                "body": wire.dumps(body),
            }
        ],
        "attachments": [],
    }
    return wire.dumps(container) + "\n"


def _at(created: str, seconds: float | None) -> str:
    """When a turn began: the call's start and the seconds since; the call's start where one of them is not known."""
    try:
        return (datetime.fromisoformat(created) + timedelta(seconds=seconds or 0.0)).isoformat()
    except (ValueError, OverflowError):  # `started_at` is passed on as it was given
        return created


def _party(speaker: str, conversation: Conversation) -> dict[str, str]:
    name = conversation.metadata.agent_name if speaker == AGENT else None
    return {"role": speaker, **({"name": name} if name else {})}

"""Who an agent is, and what each is called where several stand in one table."""

from collections import Counter
from collections.abc import Sequence

from qa_pipeline.reports import wording
from qa_pipeline.types import Metadata

NOBODY = ("", "")
"""The key of the calls that do not say who their agent is."""


def key(metadata: Metadata) -> tuple[str, str]:
    """An agent is known by the id; by the name only where there is none."""
    return (metadata.agent_id, "") if metadata.agent_id else ("", metadata.agent_name or "")


def names(known: Sequence[Metadata]) -> dict[tuple[str, str], str]:
    """What each agent is called, by `key`. Of two with the same name, those with an id have it beside the name."""
    found: dict[tuple[str, str], str] = {}
    for metadata in known:
        one = key(metadata)
        if one not in found or not found[one]:
            found[one] = metadata.agent_name or ""
    called = Counter(found.values())
    return {
        one: f"{name} ({one[0]})" if name and one[0] and called[name] > 1 else name or one[0] or wording.NOTHING
        for one, name in found.items()
    }

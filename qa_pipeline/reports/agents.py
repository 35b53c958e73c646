"""Who an agent is, and what each is called where several stand in one table."""

from collections import Counter
from collections.abc import Iterable, Sequence

from qa_pipeline.reports import wording
from qa_pipeline.types import Metadata

Key = tuple[str, str]
"""An id, or a name where there is no id."""

NOBODY: Key = ("", "")
"""The key of the calls that do not say who their agent is."""


def key(metadata: Metadata) -> Key:
    """An agent is known by the id; by the name only where there is none."""
    return (metadata.agent_id, "") if metadata.agent_id else ("", metadata.agent_name or "")


def names(known: Sequence[Metadata]) -> dict[Key, str]:
    """What each agent is called, by `key`. Of two with the same name, those with an id have it beside the name."""
    return called((key(metadata), metadata.agent_name or "") for metadata in known)


def called(known: Iterable[tuple[Key, str]]) -> dict[Key, str]:
    """As `names`, from the keys and the names of calls."""
    found: dict[Key, str] = {}
    for one, name in known:
        if one not in found or not found[one]:
            found[one] = name
    often = Counter(found.values())
    return {
        one: f"{name} ({one[0]})" if name and one[0] and often[name] > 1 else name or one[0] or wording.NOTHING
        for one, name in found.items()
    }

"""The inbox: which files are calls, what is known of them, and where a file goes that is not one."""

from qa_pipeline.ingest.aside import is_set_aside, require_kind, set_aside
from qa_pipeline.ingest.facts import Ask, Facts, facts
from qa_pipeline.ingest.folder import item, require_inbox, scan
from qa_pipeline.ingest.items import Item, Listing, mark, marked, printable
from qa_pipeline.ingest.seen import Seen

__all__ = [
    "Ask",
    "Facts",
    "Item",
    "Listing",
    "Seen",
    "facts",
    "is_set_aside",
    "item",
    "mark",
    "marked",
    "printable",
    "require_inbox",
    "require_kind",
    "scan",
    "set_aside",
]

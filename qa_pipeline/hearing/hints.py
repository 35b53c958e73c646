"""What a recogniser is told to expect in a call: names and products that it would otherwise write as ordinary words."""

from collections.abc import Iterable

from qa_pipeline.types import Metadata

MOST = 200
"""Bytes in UTF-8. What is expected takes the room of what is said: Whisper has 448 tokens for both, and a Persian letter may take two."""


def hints(metadata: Metadata) -> tuple[str, ...]:
    """Names of the company and the agent first, then what this customer usually buys, what is new or special, and the rest of the catalog.

    As many as fit in `MOST`, each once.
    """
    products = sorted(metadata.catalog, key=lambda product: not (product.new or product.special))
    wanted = (*metadata.company, metadata.agent_name or "", *metadata.usual_products, *(product.name for product in products))
    return tuple(_fitting(dict.fromkeys(" ".join(one.split()) for one in wanted if one.strip())))


def _fitting(wanted: Iterable[str]) -> Iterable[str]:
    room = MOST
    for one in wanted:
        room -= len(one.encode("utf-8", "replace")) + 2
        if room < 0:
            return
        yield one

"""Personal data in a call: where it is said, the call without it, and which stretches of the recording to silence.

Payment cards, IBANs, national numbers, telephone numbers, codes, addresses, dates of birth and names, written or spoken, in all languages
that have a pack. Rather too much goes than too little: a long number that is dictated goes even where nothing tells what it is.
"""

from collections.abc import Sequence

from qa_pipeline.redact import finding, muting, replacing
from qa_pipeline.redact.finding import Said
from qa_pipeline.redact.kinds import KINDS, Finding, Kind
from qa_pipeline.redact.known import is_label, of_metadata, tells
from qa_pipeline.redact.muting import Silence
from qa_pipeline.redact.wording import aligned
from qa_pipeline.types import AGENT, Conversation

__all__ = ["KINDS", "Finding", "Kind", "Silence", "find", "redacted", "spans", "text"]


def find(conversation: Conversation, *, agent: bool = False) -> tuple[Finding, ...]:
    """What identifies a person in a call, in order; with `agent` also where the agent is named.

    Raises ConversationError when the conversation's language has no pack.
    """
    turns = [Said(turn.speaker, turn.text) for turn in conversation.turns]
    found = finding.find(
        turns,
        conversation.language,
        of_metadata(conversation.metadata),
        company=_company(conversation),
        agent=conversation.metadata.agent_name if agent else None,
    )
    return aligned(conversation.turns, found)


def redacted(conversation: Conversation, found: Sequence[Finding] | None = None, *, agent: bool = False) -> Conversation:
    """The call with placeholders such as `[card]` in place of what identifies a person, in the call's language.

    They stand in the turns' text and words (one word in place of several, without a probability), the numbers, what was set aside, the
    metadata and all unknown keys. `found` is what `find` gave, where it was called before with the same `agent`. Twice is the same as once.
    """
    found = find(conversation, agent=agent) if found is None else found
    known = finding.learnt(of_metadata(conversation.metadata), conversation.turns, found, conversation.language)

    def clean(written: str) -> str:
        if is_label(written) and not tells(written, known):
            return written
        return text(written, conversation, found, agent=agent)

    return replacing.conversation(conversation, found, clean, agent=agent)


def spans(conversation: Conversation, found: Sequence[Finding] | None = None, *, agent: bool = False) -> tuple[Silence, ...]:
    """The stretches of the recording that say what identifies a person. See `redacted` for `found`."""
    return muting.spans(conversation, find(conversation, agent=agent) if found is None else found)


def text(written: str, conversation: Conversation, found: Sequence[Finding] | None = None, *, agent: bool = False) -> str:
    """A text about a call, such as a verdict's reason that quotes it, without what identifies a person in it or in the call."""
    if not any(map(str.isalnum, written)):
        return written
    found = find(conversation, agent=agent) if found is None else found
    own = finding.find(
        [Said(AGENT, written)],
        conversation.language,
        finding.learnt(of_metadata(conversation.metadata), conversation.turns, found, conversation.language),
        company=_company(conversation),
        agent=conversation.metadata.agent_name if agent else None,
    )
    return replacing.text(written, own, conversation.language)


def _company(conversation: Conversation) -> tuple[str, ...]:
    metadata = conversation.metadata
    products = (text for product in metadata.catalog for text in (product.name, *product.aliases))
    return (*metadata.company, *metadata.usual_products, *products)

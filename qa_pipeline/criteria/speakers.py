"""Whether it is known who spoke: where it is not, no verdict that rests on it is believed."""

from qa_pipeline import metrics, roles
from qa_pipeline.types import Conversation


def doubt(conversation: Conversation) -> str:
    """Why it is not known who of a conversation said what; empty where it is."""
    if conversation.told_apart is not None and conversation.told_apart < metrics.TOLD_APART:
        return "but the voices of this recording could not be told apart"
    if conversation.roles_confidence is not None and conversation.roles_confidence < roles.CLEAR:
        return "but it is not clear who of the two is the agent"
    return ""

"""What all values share: who speaks, which languages, how a verdict is called."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any, Literal

AGENT = "agent"
CUSTOMER = "customer"
ANNOUNCEMENT = "announcement"
"""A recorded voice: of the telephone system, neither of them."""

Language = Literal["tr", "fa", "et", "en", "ru"]
LANGUAGES: tuple[Language, ...] = ("tr", "fa", "et", "en", "ru")

CriticalClass = Literal["customer", "business", "compliance"]
"""Whom the fail of a critical criterion hurts."""

Extra = Mapping[str, Any]
"""Keys of a conversation file that we do not know: kept, and written back."""


class Verdict(StrEnum):
    """What a criterion says of a call. `unsure` goes to a person and never counts against an agent."""

    PASS = "pass"
    FAIL = "fail"
    NA = "na"
    UNSURE = "unsure"

"""What identifies a person, and where it was found."""

from dataclasses import dataclass
from typing import Literal, get_args

Kind = Literal[
    "card", "iban", "national_id", "passport", "phone", "email", "code", "address", "birth_date", "customer_id", "number", "name", "agent"
]
"""`code` is what proves who one is (PIN, one-time code, security code, expiry date); `customer_id` a number that the company knows a
customer by; `number` a long number that is none of the others for sure, such as one with a digit misheard."""

KINDS: tuple[Kind, ...] = get_args(Kind)


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Characters `start` to `end` (not included) of the text of a turn identify a person.

    `words` are the positions of the turn's words that say it, empty where the turn has no words.
    """

    turn: int
    start: int
    end: int
    kind: Kind
    words: tuple[int, ...] = ()

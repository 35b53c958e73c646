"""What the metadata tell of the customer, and which numbers are the company's own."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from qa_pipeline.redact import checks
from qa_pipeline.redact.kinds import Kind
from qa_pipeline.redact.masking import MASK, masked
from qa_pipeline.types import Metadata

_OTHERS = re.compile(
    r"(^|_)(agent|operator|company|firm|our|own|office|branch|team|queue|campaign|product|item|file|scorecard|script|project|device|event|"
    r"system|service|hotline|dnis|called|department|site|source|model|engine|supervisor|manager|brand|list|skill|call|recording|codec|"
    r"channel|format|language|city|country|region|plan|tariff)(_|$)"
)
_KINDS: tuple[tuple[str, Kind], ...] = (
    (r"e_?mail", "email"),
    (r"iban|bank_account|account_number", "iban"),
    (r"card|(^|_)pan$", "card"),
    (r"passport|pasaport", "passport"),
    (r"national|tckn|kimlik|isikukood|personal_code|(^|_)ssn|(^|_)nino|snils|(^|_)inn$|identity|kod_?melli|tax_id", "national_id"),
    (r"phone|mobile|msisdn|(^|_)tel($|_)|(^|_)gsm|(^|_)cell|(^|_)ani$|caller_?id|(^|_)cli$|from_number|whatsapp|callback_number", "phone"),
    (r"birth|(^|_)dob$", "birth_date"),
    (r"address|street|post_?code|(^|_)zip|postal", "address"),
    (r"(customer|client|account|contract|subscriber|member|policy|patient)_?(id|no|nr|number|code)$", "customer_id"),
    (
        r"(^|_)(first_?|last_?|full_?|given_?|family_?|sur|fore|maiden_?|middle_?)?names?$|^(customer|client|caller|contact)$|patronymic",
        "name",
    ),
)
_PHONE = re.compile(r"phone|(^|_)tel($|_)|number|hotline|dnis|called")

SURELY = 7
"""Last digits of a long number that are it, whatever its prefix."""
LEAST_DIGITS = 5
"""Digits that a number of the metadata has at least to be looked for in what is said."""


@dataclass(frozen=True, slots=True)
class Known:
    """What is looked for: `names` of people, `values` with their kinds (digits), `texts` (an address), and `own` numbers, which stay.

    `agent` is the agent's name, which is no customer's, whatever title it is said with.
    """

    names: tuple[str, ...] = ()
    values: tuple[tuple[str, Kind], ...] = ()
    texts: tuple[tuple[str, Kind], ...] = ()
    own: tuple[str, ...] = ()
    agent: str = ""


def of_metadata(metadata: Metadata) -> Known:
    """What the metadata tell."""
    entries = list(_entries(metadata.extra, ""))
    if metadata.customer_id:
        entries.append(("customer_id", metadata.customer_id))
    entries = [(path, text) for path, text in entries if MASK not in masked(text)]
    kinds = [(kind_of(path), text) for path, text in entries]
    values = [(kind, digits_of(text)) for kind, text in kinds if kind and kind not in ("name", "email", "address", "birth_date")]
    products = [text for product in metadata.catalog for text in (product.name, *product.aliases)]
    own = [text for path, text in entries if kind_of(path) is None and _OTHERS.search(path) and _PHONE.search(path)]
    return Known(
        names=tuple(dict.fromkeys(text for kind, text in kinds if kind == "name")),
        values=tuple((digits, kind) for kind, digits in values if kind and len(digits) >= LEAST_DIGITS),
        texts=tuple((text, kind) for kind, text in kinds if kind in ("email", "address") and len(text) > 5),
        agent=metadata.agent_name or "",
        own=tuple(digits for text in (*own, *products, *metadata.usual_products) if len(digits := digits_of(text)) > 2),
    )


@cache
def kind_of(path: str) -> Kind | None:
    """The kind of what stands under a key of the metadata, None where it is nobody's: `customer_phone`, not `company_phone`."""
    path = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", path).lower().replace("-", "_").replace(" ", "_")
    if _OTHERS.search(path) and not re.search(r"customer|client|caller", path):
        return None
    return next((kind for pattern, kind in _KINDS if re.search(pattern, path)), None)


def is_label(written: str) -> bool:
    """Whether a text is no speech but names something: a call, a file, a hash, a moment. Its digits are not anybody's by their form."""
    if any(map(str.isspace, written)) or "@" in written or checks.iban(written.upper()):
        return False
    return any(map(str.isalpha, written)) or any(sign in written for sign in ":._/")


def tells(written: str, known: Known) -> bool:
    """Whether a label holds a number or a name that is known: a file that is called by the caller's number."""
    digits, small = digits_of(written), written.lower()
    return any(value in digits or (len(value) > SURELY and value[-SURELY:] in digits) for value, _ in known.values) or any(
        name.lower() in small for name in known.names
    )


def digits_of(text: str) -> str:
    """The digits of a text, in ASCII."""
    return "".join(str(int(sign)) for sign in text if sign.isdecimal())


def joined(path: str, key: str) -> str:
    """The path of a key under another."""
    return f"{path}_{key}" if path else key


def _entries(value: object, path: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, Mapping):
        for key, item in value.items():
            yield from _entries(item, joined(path, str(key)))
    elif isinstance(value, list | tuple):
        for item in value:
            yield from _entries(item, path)
    elif isinstance(value, str | int) and not isinstance(value, bool) and str(value).strip():
        yield path, str(value)

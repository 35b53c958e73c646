"""How the reports say times, numbers, languages and verdicts: in the language that is spoken (`translation.speaking`)."""

from collections.abc import Callable, Iterator, Mapping
from typing import TypeVar

from qa_pipeline import translation
from qa_pipeline.translation import N_, _, ngettext, pgettext
from qa_pipeline.types import AGENT, ANNOUNCEMENT, CUSTOMER, CriticalClass, Metadata, Verdict

Key = TypeVar("Key")

NOTHING = translation.NOTHING
"""Stands where there is no value."""

RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})


class Words(Mapping[Key, str]):
    """What things are called: English where it is written, and in the language where it is read."""

    def __init__(self, english: Mapping[Key, str]) -> None:
        self._english = dict(english)

    def __getitem__(self, key: Key) -> str:
        return _(self._english[key])

    def __iter__(self) -> Iterator[Key]:
        return iter(self._english)

    def __len__(self) -> int:
        return len(self._english)


LANGUAGE_NAMES = Words({"tr": N_("Turkish"), "fa": N_("Persian"), "et": N_("Estonian"), "en": N_("English"), "ru": N_("Russian")})

VERDICTS = Words(
    {Verdict.PASS: N_("Passed"), Verdict.FAIL: N_("Missed"), Verdict.UNSURE: N_("Undecided"), Verdict.NA: N_("Not applicable")}
)

SPEAKERS = Words({AGENT: N_("Agent"), CUSTOMER: N_("Customer"), ANNOUNCEMENT: N_("Recorded voice"), "agent-2": N_("Second agent")})

HEARD = Words({"good": N_("Good"), "fair": N_("Fair"), "poor": N_("Poor")})
"""How well a call could be heard."""

HEARD_AS = {"good": "pass", "fair": "na", "poor": "unsure"}
"""The colours of that: nobody is to blame for a bad line, but what is missing in a poor call is undecided."""

ANSWERS = Words({"taken": N_("taken"), "refused": N_("refused"), "ignored": N_("no answer")})
"""What a customer said to an offer."""


class _Outcomes(Words[bool]):
    """Of a call, which is said in other words than of a criterion in most languages."""

    def __getitem__(self, key: bool) -> str:
        return pgettext("call", "Passed") if key else _("Not passed")


OUTCOMES = _Outcomes({True: "Passed", False: "Not passed"})
"""A call against its scorecard's pass mark."""

CRITICAL: Words[CriticalClass | None] = Words(
    {
        None: N_("critical"),
        "customer": N_("customer-critical"),
        "business": N_("business-critical"),
        "compliance": N_("compliance-critical"),
    }
)

SECTIONS = Words(
    {
        "opening": N_("Opening"),
        "identification": N_("Identification"),
        "routing": N_("Routing"),
        "debt": N_("Overdue debt"),
        "offer": N_("Offers"),
        "order": N_("Order"),
        "closing": N_("Closing"),
        "politeness": N_("Politeness"),
        "conduct": N_("Conduct"),
        "complaint": N_("Handling the complaint"),
        "purpose": N_("Reason for the call"),
        "objection": N_("Objection"),
        "next_step": N_("Next step"),
    }
)
"""Those of the built-in scorecards: what was scored by an earlier version is kept without their titles."""

# The rest are marked, and translated by `_` where they are shown.

WORDS_ALONE = N_("Scored by the words alone, without the text encoder: what was said in other words may be undecided.")

TOO_FEW = N_("too few")
"""Stands where a share of so few would mislead."""

ALIKE = N_("all alike")
"""Stands where the interval would: calls that do not differ say nothing of how far others might."""

_COUNTED: Mapping[str, Callable[[int], str]] = {
    "call": lambda amount: ngettext("%(num)s call", "%(num)s calls", amount),
    "file": lambda amount: ngettext("%(num)s file", "%(num)s files", amount),
    "criterion": lambda amount: ngettext("%(num)s criterion", "%(num)s criteria", amount),
    "offer": lambda amount: ngettext("%(num)s offer", "%(num)s offers", amount),
    "auto-fail": lambda amount: ngettext("%(num)s auto-fail", "%(num)s auto-fails", amount),
    "turn": lambda amount: ngettext("%(num)s turn", "%(num)s turns", amount),
    "word": lambda amount: ngettext("%(num)s word", "%(num)s words", amount),
    "backchannel": lambda amount: ngettext("%(num)s backchannel", "%(num)s backchannels", amount),
    "place": lambda amount: ngettext("%(num)s place", "%(num)s places", amount),
    "stretch": lambda amount: ngettext("%(num)s stretch", "%(num)s stretches", amount),
    "recording": lambda amount: ngettext("%(num)s recording", "%(num)s recordings", amount),
    "core": lambda amount: ngettext("%(num)s core", "%(num)s cores", amount),
    "time": lambda amount: ngettext("%(num)s time", "%(num)s times", amount),
}


def language(code: str) -> str:
    return LANGUAGE_NAMES.get(code, code or NOTHING)


def direction(text: str, language: str) -> str:
    """Right to left where the language is and the text has any of its letters, even when it begins with a Latin name."""
    if language in RIGHT_TO_LEFT and any("\u0590" <= letter <= "\u08ff" or "\ufb1d" <= letter <= "\ufefc" for letter in text):
        return "rtl"
    return "auto"


def clock(seconds: float) -> str:
    """A place in a recording: 0:41, 12:05, 1:02:03."""
    return translation.position(seconds)


def length(seconds: float) -> str:
    """45 s, 12 min, 5.2 h."""
    return translation.duration(seconds)


def number(value: float) -> str:
    """At most one decimal, and none that is zero: 82.5, 10."""
    return translation.number(value, 0 if f"{value:.1f}".endswith(".0") else 1)


def percent(share: float) -> str:
    return translation.percent(share)


def signed(value: float, digits: int) -> str:
    """A number with its sign, for differences: +0.4, −0.3, 0.0."""
    return translation.signed(value, digits)


def estimate(share: float, interval: tuple[float, float]) -> str:
    """A share with its interval: 40 % (17–69 %)."""
    return f"{percent(share)} ({translation.percents(*interval)})"


def mean(value: float, interval: tuple[float, float] | None) -> str:
    """A mean on a scale from 0 to 1 with its interval: 0.62 (0.55–0.69)."""
    ends = _(ALIKE) if interval is None else "–".join(translation.number(end, 2) for end in interval)
    return f"{translation.number(value, 2)} ({ends})"


def difference(value: float, interval: tuple[float, float] | None) -> str:
    """A mean difference with its interval: +0.12 (−0.03 to +0.27)."""
    if interval is None:
        return f"{signed(value, 2)} ({_(ALIKE)})"
    low, high = (signed(end, 2) for end in interval)
    ends = _("%(low)s to %(high)s", low=low, high=high)
    return f"{signed(value, 2)} ({ends})"


def critical(whom: CriticalClass | None) -> str:
    """How a critical criterion is marked: compliance-critical, or critical where the scorecard names no class."""
    return CRITICAL[whom]


def score(value: float | None) -> str:
    return NOTHING if value is None else number(value)


def count(amount: int, noun: str) -> str:
    """1 call, 2 calls, 4 criteria; of a noun that no report has, and the table above has not, in English."""
    told = _COUNTED.get(noun)
    return told(amount) if told else f"{amount:,} {noun if amount == 1 else noun + 's'}"


def moment(iso: str | None, *, local: bool = True) -> str:
    """An ISO 8601 time as 2026-11-20 09:14, by the clock of the call; in UTC where `local` is false. What is no time is said as it is."""
    return translation.moment(iso, local=local)


def agent(metadata: Metadata) -> str:
    return metadata.agent_name or metadata.agent_id or NOTHING


def section(name: str) -> str:
    """A section's id as a heading, where no scorecard gives its title: `order_taking` is Order taking."""
    if name in SECTIONS:
        return SECTIONS[name]
    words = name.replace("_", " ").replace("-", " ").strip()
    return words[:1].upper() + words[1:]

"""How the reports say times, numbers, languages and verdicts."""

from datetime import UTC, datetime

from qa_pipeline.types import AGENT, ANNOUNCEMENT, CUSTOMER, CriticalClass, Metadata, Verdict

NOTHING = "–"
"""Stands where there is no value."""

LANGUAGE_NAMES = {"tr": "Turkish", "fa": "Persian", "et": "Estonian", "en": "English", "ru": "Russian"}

RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})

VERDICTS = {Verdict.PASS: "Passed", Verdict.FAIL: "Missed", Verdict.UNSURE: "Undecided", Verdict.NA: "Not applicable"}

SPEAKERS = {AGENT: "Agent", CUSTOMER: "Customer", ANNOUNCEMENT: "Recorded voice", "agent-2": "Second agent"}

HEARD = {"good": "Good", "fair": "Fair", "poor": "Poor"}
"""How well a call could be heard."""

HEARD_AS = {"good": "pass", "fair": "na", "poor": "unsure"}
"""The colours of that: nobody is to blame for a bad line, but what is missing in a poor call is undecided."""

ANSWERS = {"taken": "taken", "refused": "refused", "ignored": "no answer"}
"""What a customer said to an offer."""

OUTCOMES = {True: "Passed", False: "Not passed"}
"""A call against its scorecard's pass mark."""

WORDS_ALONE = "Scored by the words alone, without the text encoder: what was said in other words may be undecided."

TOO_FEW = "too few"
"""Stands where a share of so few would mislead."""

ALIKE = "all alike"
"""Stands where the interval would: calls that do not differ say nothing of how far others might."""


def language(code: str) -> str:
    return LANGUAGE_NAMES.get(code, code or NOTHING)


def direction(text: str, language: str) -> str:
    """Right to left where the language is and the text has any of its letters, even when it begins with a Latin name."""
    if language in RIGHT_TO_LEFT and any("\u0590" <= letter <= "\u08ff" or "\ufb1d" <= letter <= "\ufefc" for letter in text):
        return "rtl"
    return "auto"


def clock(seconds: float) -> str:
    """0:41, 12:05, 1:02:03."""
    whole = int(seconds)
    hours, minutes, rest = whole // 3600, whole // 60 % 60, whole % 60
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def length(seconds: float) -> str:
    """45 s, 12 min, 5.2 h."""
    if seconds < 60:
        return f"{seconds:.1f} s" if seconds < 10 else f"{seconds:.0f} s"
    if seconds < 3600:
        return f"{seconds / 60:.1f} min" if seconds < 600 else f"{seconds / 60:.0f} min"
    return f"{seconds / 3600:.1f} h"


def number(value: float) -> str:
    """At most one decimal, and none that is zero: 82.5, 10."""
    return f"{value:.1f}".removesuffix(".0")


def percent(share: float) -> str:
    return f"{share * 100:.0f} %"


def signed(value: float, digits: int) -> str:
    """A number with its sign, for differences: +0.4, −0.3, 0.0."""
    told = f"{value:+.{digits}f}"
    return told.replace("-", "−") if float(told) else told[1:]


def estimate(share: float, interval: tuple[float, float]) -> str:
    """A share with its interval: 40 % (17–69 %)."""
    low, high = interval
    return f"{percent(share)} ({low * 100:.0f}–{percent(high)})"


def mean(value: float, interval: tuple[float, float] | None) -> str:
    """A mean on a scale from 0 to 1 with its interval: 0.62 (0.55–0.69)."""
    return f"{value:.2f} ({ALIKE if interval is None else f'{interval[0]:.2f}–{interval[1]:.2f}'})"


def difference(value: float, interval: tuple[float, float] | None) -> str:
    """A mean difference with its interval: +0.12 (−0.03 to +0.27)."""
    return f"{signed(value, 2)} ({ALIKE if interval is None else ' to '.join(signed(end, 2) for end in interval)})"


def critical(whom: CriticalClass | None) -> str:
    """How a critical criterion is marked: compliance-critical, or critical where the scorecard names no class."""
    return f"{whom}-critical" if whom else "critical"


def score(value: float | None) -> str:
    return NOTHING if value is None else number(value)


def count(amount: int, noun: str) -> str:
    """1 call, 2 calls, 4 criteria."""
    plural = {"criterion": "criteria", "stretch": "stretches"}.get(noun, f"{noun}s")
    return f"{amount:,} {noun if amount == 1 else plural}"


def moment(iso: str | None, *, local: bool = True) -> str:
    """An ISO 8601 time as 2026-11-20 09:14, by the clock of the call; in UTC where `local` is false. What is no time is said as it is."""
    if not iso:
        return NOTHING
    try:
        at = datetime.fromisoformat(iso)
    except ValueError:
        return iso
    if not local and at.tzinfo is not None:
        return at.astimezone(UTC).strftime("%Y-%m-%d %H:%M UTC")
    return at.strftime("%Y-%m-%d %H:%M")


def agent(metadata: Metadata) -> str:
    return metadata.agent_name or metadata.agent_id or NOTHING


def section(name: str) -> str:
    """A section's id as a heading: `order_taking` is Order taking."""
    words = name.replace("_", " ").replace("-", " ").strip()
    return words[:1].upper() + words[1:]

"""What a criterion answers, and the options that a kind takes from a scorecard."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from qa_pipeline.matching import reading
from qa_pipeline.matching.reading import Reading
from qa_pipeline.types import Evidence, Verdict

ACCEPT, DOUBT = reading.SURE, reading.DOUBT
"""A match as sure as `ACCEPT` counts, below `DOUBT` it does not; between them a person decides."""
ABSENT = 0.85
"""How sure it is that something was not said when nothing like it was found."""
HEARD = 0.4
"""Mean probability of the words below which the recogniser is not believed."""


CLEARLY_HEARD = 0.7
"""The same in a call of poor audio quality, where the recogniser is surer than it should be."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A verdict with its reason. `share` of the points, where it is neither all nor nothing."""

    verdict: Verdict
    confidence: float
    reason: str
    evidence: tuple[Evidence, ...] = ()
    share: float | None = None


class Judge(Protocol):
    """A criterion of some kind with its options: a pure function of what was said."""

    def judge(self, reading: Reading) -> Finding: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """An option of a kind.

    `type` is one of text, number (whole, from 1 on), amount (any), flag, texts (one or a list), table (numbers to numbers), criteria (a
    list of kinds inside); `choices` are what a text may be.
    """

    type: str
    help: str
    choices: tuple[str, ...] = ()
    required: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """A kind of criterion: what it is for, what it takes, and how to make it from options that have been checked."""

    summary: str
    options: Mapping[str, Option] = field(default_factory=dict)
    build: Callable[[Mapping[str, Any]], Judge]


def texts(value: object) -> tuple[str, ...]:
    """An option that is one text or a list of them, as a tuple."""
    return (value,) if isinstance(value, str) else tuple(str(item) for item in value) if isinstance(value, list | tuple) else ()

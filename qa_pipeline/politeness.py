"""How polite a turn is, from 0 (impolite) to 1 (polite), and whether somebody becomes less so during a call.

One logistic regression over what the words do (courtesy, thanks, rudeness ...), how they address the other, and what they mean. It is
trained by `make train` (models/train_politeness.py; its card is models/politeness.md); here it is only numbers. It marks turns and trends
for people to look at, and decides nothing alone.
"""

import json
import sysconfig
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import combinations
from math import sqrt
from pathlib import Path
from statistics import fmean, median
from typing import TYPE_CHECKING
from zipfile import BadZipFile

from qa_pipeline import languages
from qa_pipeline.errors import ModelMissing
from qa_pipeline.matching.acts import WEAK
from qa_pipeline.matching.reading import Reading
from qa_pipeline.matching.segments import Segment
from qa_pipeline.matching.signals import SHORT
from qa_pipeline.matching.text import Line
from qa_pipeline.types import AGENT, CUSTOMER

if TYPE_CHECKING:
    from qa_pipeline.matching.likelihood import Numbers

FILE = "politeness.npz"

ACTS = (
    "courtesy", "thanks", "apology", "empathy", "offer_help", "anything_else", "greeting", "goodbye", "hold", "hold_polite", "hold_return",
    "permission", "accept_refusal", "rudeness", "anger", "informal", "press", "question", "negation",
)  # fmt: skip
"""Acts of the language packs that say something of politeness, for or against it."""


CUES = (*ACTS, "formal", "softened", "honorific", "length", "short")
"""What is weighed beside the meaning."""

LEAST = 6
"""Rated turns from which on there is a trend: two in the first third and two in the last."""


@dataclass(frozen=True, slots=True)
class Rater:
    """The trained numbers.

    `centre` holds by language the mean vector of ordinary turns, which is taken away. `weighed` (cues + d + 1) weighs the cues, the centred
    vector and 1, `lexical` (cues + 1) does without the vector; both give log odds. `margin` is that of `trend`.
    """

    revision: str
    encoder: str
    centre: Mapping[str, "Numbers"]
    weighed: "Numbers"
    lexical: "Numbers"
    margin: float

    def ratings(self, cues: "Numbers", vectors: "Numbers | None", code: str) -> "Numbers":
        """0..1 for each turn. `cues` (n, cues) are those of `cues_of`, `vectors` (n, d) those of `vector_of`, or None."""
        import numpy as np

        if vectors is None:
            numbers, weights = cues, self.lexical
        else:
            numbers, weights = np.hstack([cues, centred(vectors, self.centre[code])]), self.weighed
        rated: Numbers = 1 / (1 + np.exp(-np.clip(numbers @ weights[:-1] + weights[-1], -30, 30)))
        return rated


def centred(vectors: "Numbers", centre: "Numbers") -> "Numbers":
    """The vectors (n, d) seen from the centre (d), of length 1."""
    import numpy as np

    away = vectors - centre
    rows: Numbers = away / np.maximum(np.linalg.norm(away, axis=1, keepdims=True), 1e-6)
    return rows


# ---------------------------------------------------------------------------------------------------------------------
# Turns


def rate(reading: Reading, rater: Rater | None = None) -> tuple[float | None, ...]:
    """How polite each line of the reading is, 0..1; None for a line without words, or of neither agent nor customer.

    By meaning where the reading has the vectors of all segments, else by the words alone. Raises ModelMissing as `load` does.
    """
    import numpy as np

    rater = rater or load()
    lines = [line for line in reading.lines if line.tokens and line.turn.speaker in {AGENT, CUSTOMER}]
    if not lines:
        return (None,) * len(reading.lines)
    # What patterns alone find: the weights were trained on it, and it is the same whatever weighs the acts.
    plain = Reading(reading.conversation, text=reading.text)
    cues = np.array([cues_of(plain, line) for line in lines], np.float32)
    rated = rater.ratings(cues, _vectors(reading, lines), reading.code)
    by_line = {line.position: round(float(rating), 3) for line, rating in zip(lines, rated, strict=True)}
    return tuple(by_line.get(line.position) for line in reading.lines)


def cues_of(plain: Reading, line: Line) -> list[float]:
    """What the words of a line say for or against politeness, in the order of `CUES`. `plain` weighs acts by patterns alone."""
    words = " ".join(token.norm for token in line.tokens)
    forms = languages.get(plain.code).forms
    return [
        *(_strength(plain, act, line) for act in ACTS),
        *(float(form in forms and bool(forms[form].search(words))) for form in CUES[len(ACTS) : -2]),
        min(1.0, len(line.tokens) / 30),
        float(len(line.tokens) <= SHORT),
    ]


def _strength(plain: Reading, act: str, line: Line) -> float:
    """1 where a pattern is enough for the act, 0.5 where one only hints at it."""
    hit = next(iter(plain.find(act, line)), None)
    return 0.0 if hit is None else 1.0 if hit.confidence > WEAK else 0.5


def vector_of(segments: Sequence[Segment], vectors: "Mapping[str, Numbers]") -> "Numbers":
    """The mean vector (d) of a line's segments, longer ones counting for more. KeyError where one has no vector."""
    import numpy as np

    mean: Numbers = np.average(
        [vectors[segment.text] for segment in segments], axis=0, weights=[segment.end - segment.start for segment in segments]
    )
    return mean


def _vectors(reading: Reading, lines: Sequence[Line]) -> "Numbers | None":
    """The lines' vectors, shape (lines, d); None unless all of them have theirs."""
    import numpy as np

    known = reading.vectors
    if not known or any(segment.text not in known for line in lines for segment in reading.segments(line)):
        return None
    return np.stack([vector_of(reading.segments(line), known) for line in lines])


# ---------------------------------------------------------------------------------------------------------------------
# Trends


@dataclass(frozen=True, slots=True)
class Trend:
    """How one speaker's ratings change during a call.

    `turns` were rated. `slope` is the change from the first to the last of them, by Theil and Sen: the median of the slopes between all
    pairs, which a single turn hardly moves. `first` and `last` are the mean ratings of the first and the last third. All three are None
    where there are too few turns. `getting_impatient` says that the last third is lower than the first by more than chance explains.
    """

    turns: int
    slope: float | None = None
    first: float | None = None
    last: float | None = None
    getting_impatient: bool = False


def trend(ratings: Sequence[float | None], rater: Rater | None = None) -> Trend:
    """The trend of one speaker's turns, in order; None are left out. Raises ModelMissing as `load` does.

    The margin is the rater's, measured on calls without a rude word, times the noise that the means of so few turns have.
    """
    rated = [rating for rating in ratings if rating is not None]
    if len(rated) < LEAST:
        return Trend(len(rated))
    third = len(rated) // 3
    first, last = fmean(rated[:third]), fmean(rated[-third:])
    slope = median((later - earlier) / (b - a) for (a, earlier), (b, later) in combinations(enumerate(rated), 2))
    margin = (rater or load()).margin * spread(third)
    return Trend(len(rated), slope * (len(rated) - 1), first, last, first - last > margin)


def spread(turns: int) -> float:
    """How far the difference between two means of so many turns varies, in standard deviations of a turn."""
    return sqrt(2 / turns)


# ---------------------------------------------------------------------------------------------------------------------
# The trained numbers


def path() -> Path | None:
    """Where the trained numbers are: in the clone, else where the package was installed; None when they are nowhere."""
    clone = Path(__file__).parents[1] / "models" / FILE
    installed = Path(sysconfig.get_path("data"), "share", "qa-pipeline", FILE)
    return next((file for file in (clone, installed) if file.is_file()), None)


@cache
def load() -> Rater:
    """The trained numbers. ModelMissing when their file is not there or is not one of this version."""
    file = path()
    if file is None:
        raise ModelMissing(f"models/{FILE} is missing: take it from the repository again, or run `make train`")
    try:
        return _read(file)
    except (OSError, ValueError, KeyError, EOFError, BadZipFile) as error:
        raise ModelMissing(f"{file} is damaged ({type(error).__name__}): take it from the repository again, or run `make train`") from error


def _read(file: Path) -> Rater:
    import numpy as np

    with file.open("rb") as opened, np.load(opened) as data:
        about = json.loads(str(data["about"]))
        if about["cues"] != list(CUES):
            raise ModelMissing(f"{file}: made for other cues: run `make train`")
        return Rater(
            revision=about["revision"],
            encoder=about["encoder"],
            centre={code: data[f"centre_{code}"].astype(np.float32) for code in about["languages"]},
            weighed=data["weighed"].astype(np.float32),
            lexical=data["lexical"].astype(np.float32),
            margin=float(about["margin"]),
        )

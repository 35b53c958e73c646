"""A sample for coaching: a clip of a call with its words, its verdict and what to listen for; and the folder that many were pulled into.

Nothing in it is of a customer: the texts are redacted, and a call's id too. `sha256` names the call for who has the store.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

from qa_pipeline import wire
from qa_pipeline.errors import InputError
from qa_pipeline.types import Verdict

FORMAT = "qa-coaching/1"

INDEX = "index.json"
"""In the folder: everything that was pulled into it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """What one speaker says in a clip, with `start` and `end` in seconds of the clip.

    `is_proof` where it is what the verdict rests on, or what was asked for. `speaker` is `agent`, `customer` or another label.
    """

    speaker: str
    text: str
    start: float
    end: float
    is_proof: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Why:
    """Why a sample was chosen, each 0..1 and higher is better: `clarity` weighs the next four together.

    `confidence` is that of the verdict or of the moment, `quality` how well the call can be heard, `completeness` whether the line before
    and the answer are there, `length` how near the clip is to ten seconds. `likeness` is how like the wording is to the most similar
    sample before it, None for the first; `value` is what it was ranked by.
    """

    clarity: float
    confidence: float
    quality: float
    completeness: float
    length: float
    likeness: float | None = None
    value: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """One clip. `audio`, `captions` and `card` are names of files beside the index; `name` is what they are called without suffix.

    `call` is its id as far as it tells nobody, `date` the day of the call (YYYY-MM-DD). `agent` and `agent_id` are empty where the agent is
    anonymous. `turn` is the position of the moment's turn in the call, and `first_turn` to `last_turn` those of its context: with `sha256`
    they make the clip again (`Reference` in `store.playlists`). `asked` is what was looked for: a criterion, `skill opening`,
    `behaviour angry`, or a text. `title` and `listen_for` are in the index's language, `title` the criterion's; a moment that no criterion
    was asked for has no `criterion` and no `verdict`. `start` and `end` are seconds of the recording, `duration` those of the clip.
    `channels` is 2 where the agent is left and the customer right.
    `silenced` are the stretches, in seconds of the clip, that were silenced. `direction` is `rtl` or `ltr`, of the lines.
    """

    number: int
    name: str
    audio: str
    captions: str
    card: str
    sha256: str
    call: str
    date: str
    language: str
    direction: str
    team: str
    agent: str
    agent_id: str
    asked: str
    criterion: str
    section: str
    title: str
    listen_for: str
    verdict: Verdict | None
    confidence: float
    reason: str
    scorecard: str
    version: int
    turn: int
    first_turn: int
    last_turn: int
    start: float
    end: float
    duration: float
    loudness: float | None
    channels: int
    silenced: tuple[tuple[float, float], ...]
    lines: tuple[Line, ...]
    note: str = ""
    why: Why | None = None

    @property
    def is_proved(self) -> bool:
        """Whether something in the clip shows the verdict; else it is where one would have heard it."""
        return any(line.is_proof for line in self.lines)


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """A call that was chosen, and of which no clip could be made; `reason` in one line."""

    call: str
    sha256: str
    date: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Pulled:
    """What `coach pull` put into a folder. `made_at` is ISO 8601 in UTC, `language` that of the cards, `asked` what the user asked for."""

    language: str
    made_at: str
    asked: Mapping[str, Any]
    samples: tuple[Sample, ...]
    missing: tuple[Missing, ...] = ()
    notes: tuple[str, ...] = ()
    extra: Mapping[str, Any] = field(default_factory=dict)


def to_json(pulled: Pulled) -> dict[str, Any]:
    """The index as `qa-coaching/1`."""
    import msgspec

    plain = cast(dict[str, Any], msgspec.to_builtins(pulled))
    extra = plain.pop("extra")
    return {"format": FORMAT, **plain, **extra}


def from_json(data: object, where: str) -> Pulled:
    """What `to_json` wrote; keys that we do not know are in `extra`. Raises InputError that names `where`, and the key."""
    import msgspec

    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise InputError(f'{where}: key "format" must be "{FORMAT}": name a folder that `qa-pipeline coach pull` made')
    known = {key: value for key, value in data.items() if key in Pulled.__dataclass_fields__ and key != "extra"}
    rest = {key: value for key, value in data.items() if key not in known and key != "format"}
    try:
        return msgspec.convert({**known, "extra": rest}, Pulled)
    except msgspec.ValidationError as error:
        raise InputError(f"{where}: {error}") from error


def read(folder: Path) -> Pulled:
    """The index of a folder of samples. Raises InputError when there is none, or it is damaged."""
    index = folder / INDEX
    try:
        body = index.read_bytes()
    except OSError as error:
        raise InputError(f"{folder}: there is no {INDEX} of samples to read ({error.strerror})") from error
    return from_json(wire.loads(body, str(index)), str(index))

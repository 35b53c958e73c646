"""What a run did, and a call as reports show it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from qa_pipeline.types.judged import Evidence, Report
from qa_pipeline.types.ran import EarlierRun, Machine, SlowCall, TriedAgain, Volume, Worker
from qa_pipeline.types.said import Conversation


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """A file that could not be used: its name, and why, in one line. `at` is ISO 8601 in UTC, `call` what it is called without its name.

    `again`: an earlier run refused it, and it is still in an inbox that cannot be written. It counts, and is no news.
    """

    file: str
    reason: str
    at: str
    call: str = ""
    again: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Usual:
    """A call's value, the median of the same agent's earlier calls, how many spreads it lies above that, and how many they were."""

    value: float
    median: float
    distance: float
    calls: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Manner:
    """How a call was conducted, beside its verdicts: it shows a person where to listen, and decides nothing.

    By turn, `politeness` is 0..1, and `arousal` how much louder and higher it is spoken than its speaker's other turns, in their spreads;
    None where that cannot be told. `impatient` says whether the agent becomes less polite, None for too few turns. `mood` is the
    customer's in each quarter of the call, -1 unhappy to 1 happy, `turned` its last quarter minus its first, and `felt` are the moments in
    which the customer says it: `problem`, `anger`, `churn` (they may leave) or `relief`. `measures` are of the agent's way of speaking,
    by their names in `metrics.METRICS`; `usual` holds what `metrics.delivery` tells of them against the same agent's earlier calls.
    """

    politeness: tuple[float | None, ...]
    arousal: tuple[float | None, ...]
    impatient: bool | None
    mood: tuple[float | None, float | None, float | None, float | None]
    turned: float | None
    felt: tuple[tuple[str, Evidence], ...]
    measures: Mapping[str, float]
    usual: Mapping[str, Usual] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoredCall:
    """A call with its verdicts, for reports. `audio` is a recording that a browser plays; None for imported conversations.

    `titles` maps each criterion id to its title in the report's language. `manner` is None where what was found in the call is not kept.
    `deleted_on` is the day on which what was said was deleted, as the rules of retention say: then there are no turns.
    """

    conversation: Conversation
    report: Report
    audio: Path | None
    titles: Mapping[str, str]
    manner: Manner | None = None
    deleted_on: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RunSummary:
    """What one run did.

    `seen` files were in the inbox, of which `done` were scored now, `already` were done before, `waiting` were still being written and
    `refused` are in quarantine, and `failed` will be tried again by the next run. `audio_seconds` is the length of what was done,
    `stage_seconds` the wall time of each stage, summed over calls. `models` are the `produced_by` of what was made. `notes` say what a
    person should know of it.

    What has a default is not in the summaries of earlier versions. `elsewhere` are files that another run was at. `recording_seconds` is
    the part of `stage_seconds` that was spent on `heard`, the recordings heard now: only it may be divided by `audio_seconds`. `slowest`
    comes with the slowest first, `versions` maps programs to their versions, and `expected_seconds` is what the run was thought to take
    when it began.
    """

    run_id: str
    started_at: str
    ended_at: str
    seen: int
    done: int
    already: int
    waiting: tuple[str, ...]
    refused: tuple[Refusal, ...]
    failed: tuple[Refusal, ...]
    audio_seconds: float
    stage_seconds: Mapping[str, float]
    models: tuple[str, ...]
    notes: tuple[str, ...] = ()
    elsewhere: int = 0
    heard: int = 0
    recording_seconds: Mapping[str, float] = field(default_factory=dict)
    expected_seconds: float | None = None
    slowest: tuple[SlowCall, ...] = ()
    tried_again: tuple[TriedAgain, ...] = ()
    workers: tuple[Worker, ...] = ()
    machine: Machine | None = None
    disk: tuple[Volume, ...] = ()
    versions: Mapping[str, str] = field(default_factory=dict)
    before: EarlierRun | None = None

    @property
    def refused_now(self) -> tuple[Refusal, ...]:
        """What this run refused itself."""
        return tuple(one for one in self.refused if not one.again)

    @property
    def took(self) -> float | None:
        """Wall seconds from begin to end; None where one of them is no time."""
        try:
            took = datetime.fromisoformat(self.ended_at) - datetime.fromisoformat(self.started_at)
        except (ValueError, TypeError):  # not a time, or one with and one without an offset
            return None
        return max(took.total_seconds(), 0.0)

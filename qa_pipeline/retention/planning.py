"""What there is to delete now: of which calls, what of them, and where that is. Changes nothing."""

import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import TypedDict

from qa_pipeline import audio, ingest, ledger
from qa_pipeline.errors import InputError
from qa_pipeline.ingest import Item
from qa_pipeline.reports.erasing import Page, Reports
from qa_pipeline.retention import places, rules
from qa_pipeline.retention.places import Refused, Taken
from qa_pipeline.retention.rules import About, Rule, Rules, Told
from qa_pipeline.settings import Settings
from qa_pipeline.store import Result, Store, deletion, holds
from qa_pipeline.store.deletion import AUDIO, COPY, REFUSED, TRANSCRIPT, File, Known
from qa_pipeline.store.holds import Hold

TOGETHER = 200
"""Calls that are gone through at once."""

KEPT = (ledger.SCORE, ledger.REPORT)
"""Stages whose results stay, without what was said."""

AGAIN = "came back after it was deleted"
"""Stands in the place of a rule."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """What is to be deleted of a call, or of a file that was never one.

    `parts` are each with the rule that says so. `names` are those in the inbox that the store knows, `taken` the files that are there,
    `quarantined` what lies in quarantine, `pages` those of reports. `rows` of the store have `in_store` bytes.
    """

    sha256: str
    queue: str
    parts: Mapping[str, str]
    call_id: str = ""
    names: tuple[str, ...] = ()
    taken: Taken = field(default_factory=Taken)
    quarantined: tuple[Path, ...] = ()
    pages: tuple[Page, ...] = ()
    rows: int = 0
    in_store: int = 0

    @property
    def copies(self) -> tuple[Path, ...]:
        """Listening copies in reports."""
        return tuple(page.audio for page in self.pages if page.audio.is_file())

    @property
    def on_disk(self) -> int:
        """Bytes of the files."""
        return places.weight(self._files)

    @property
    def files(self) -> int:
        """How many files there are."""
        return len(self._files)

    @property
    def _files(self) -> tuple[Path, ...]:
        return (*self.copies, *self.quarantined, *self.taken.files)


@dataclass(slots=True)
class Plan:
    """What is due, and how many calls are not, because of a hold or because nobody has scored them yet."""

    due: list[Due] = field(default_factory=list)
    held: int = 0
    not_scored: int = 0


def plan(settings: Settings, store: Store, now: datetime) -> Plan:
    """What the rules of the settings say is due at this time.

    Raises SettingsError where they contradict themselves, InputError where the inbox cannot be read.
    """
    planner = _Planner(settings, store, now)
    for known in deletion.calls(store, TOGETHER):
        planner.calls(known)
    planner.refused()
    return planner.plan


class _Planner:
    def __init__(self, settings: Settings, store: Store, now: datetime) -> None:
        self.plan = Plan()
        self._settings = settings
        self._store = store
        self._now = now
        self._rules = Rules(settings)
        self._holds: list[Hold] = holds.holds(store)
        self._inbox = places.inbox(settings)
        self._reports = Reports(settings.reports)
        self._quarantined = places.quarantined(settings.quarantine)

    # -- calls --------------------------------------------------------------------------------------------------------

    def calls(self, known: Sequence[Known]) -> None:
        """Adds what is due of these calls."""
        hashes = [call.sha256 for call in known]
        notes, files = deletion.notes(self._store, hashes), deletion.files(self._store, hashes)
        conversations = deletion.results(self._store, hashes, ledger.CONVERSE)
        scores = self._store.newest(ledger.SCORE, hashes)
        due = []
        for call in known:
            ended = {what: notes[call.sha256, what] for what in (AUDIO, TRANSCRIPT) if (call.sha256, what) in notes}
            one = self._due(call, ended, files.get(call.sha256, []), conversations.get(call.sha256, []), scores.get(call.sha256))
            if one is not None:
                due.append(one)
        sizes = deletion.sizes(self._store, [one.sha256 for one in due if TRANSCRIPT in one.parts], KEPT)
        self.plan.due += [_sized(one, *sizes.get(one.sha256, (0, 0))) for one in due]

    def _due(
        self, call: Known, ended: Mapping[str, bool], files: Sequence[File], conversations: Sequence[Result], score: Result | None
    ) -> Due | None:
        if ended.get(TRANSCRIPT):
            return self._again(call, files, AUDIO if call.kind == "recording" else TRANSCRIPT)
        if not conversations and TRANSCRIPT not in ended:
            self.plan.not_scored += 1
            return None
        about = _about(call, conversations)
        rule = self._rules.of(about.queue)
        parts = self._parts(call, rule, ended, rule.due(self._now - about.at), files)
        if not parts:
            return None
        if rules.is_held(about, self._holds):
            self.plan.held += 1
            return None
        if not _is_scored(conversations, score):
            self.plan.not_scored += 1
            return None
        return self._found(call, about.queue, parts, files)

    def _parts(self, call: Known, rule: Rule, ended: Mapping[str, bool], due: Sequence[str], files: Sequence[File]) -> dict[str, str]:
        """What is due, with why: what is begun goes on, whatever the rules are by now; what is done is done again where files came back."""
        wanted = {what for what, over in ended.items() if not over} | set(due)
        if call.kind != "recording":
            wanted.discard(AUDIO)
        if ended.get(AUDIO) and AUDIO in wanted and not self._inbox.holding(call.sha256, files):
            wanted.discard(AUDIO)
        return {what: rule.told(what) for what in (AUDIO, TRANSCRIPT) if what in wanted}

    def _again(self, call: Known, files: Sequence[File], what: str) -> Due | None:
        return self._found(call, "", {what: AGAIN}, files) if self._inbox.holding(call.sha256, files) else None

    def _found(self, call: Known, queue: str, parts: Mapping[str, str], files: Sequence[File]) -> Due:
        goes = AUDIO in parts or call.kind != "recording"
        return Due(
            sha256=call.sha256,
            queue=queue,
            parts=parts,
            call_id=call.call_id,
            names=tuple(dict.fromkeys([*([call.file] if call.file else []), *(file.name for file in files)])),
            taken=self._inbox.holding(call.sha256, files) if goes else Taken(),
            quarantined=self._copies(call.sha256) if goes else (),
            pages=self._reports.pages(call.call_id),
        )

    def _copies(self, sha256: str) -> tuple[Path, ...]:
        """What is in quarantine of a call: it was set aside once, and scored later."""
        near = [one for one in self._quarantined if one.path.stem.endswith(f"-{sha256[:8]}")]
        return tuple(path for one in near if one.path.is_file() and audio.sha256(one.path) == sha256 for path in one.files)

    # -- files that were never calls ----------------------------------------------------------------------------------

    def refused(self) -> None:
        """Adds what has been in quarantine for long enough, and what was deleted there and is in the inbox again, or still."""
        again = deletion.refused(self._store)
        for one in self._quarantined:
            if not one.path.is_file():
                continue
            age = timedelta(seconds=self._now.timestamp() - one.since)
            due = bool(self._rules.refused) and age >= timedelta(days=self._rules.refused)
            sha256 = audio.sha256(one.path) if due or again else ""
            if not (due or sha256 in again):
                continue
            again.discard(sha256)
            if self._is_held(one):
                self.plan.held += 1
            else:
                self._add_refused(sha256, one)
        for sha256 in sorted(again):
            self._add_refused(sha256, None)

    def _add_refused(self, sha256: str, one: Refused | None) -> None:
        files = deletion.files(self._store, [sha256]).get(sha256, [])
        is_call = deletion.has(self._store, sha256, ledger.SCORE)  # set aside once, scored later: the call has rules of its own
        names = dict.fromkeys([*([one.name] if one else []), *(file.name for file in files)])
        self.plan.due.append(
            Due(
                sha256=sha256,
                queue="",
                parts={COPY if is_call else REFUSED: f"refused files after {self._rules.refused} days" if one else AGAIN},
                names=() if is_call else tuple(names),
                taken=Taken() if is_call else self._inbox.holding(sha256, files),
                quarantined=one.files if one else (),
            )
        )

    def _is_held(self, one: Refused) -> bool:
        """Whether a hold covers what is known of a refused file by its name and its sidecar; where that cannot be read, any hold does."""
        if not self._holds:
            return False
        sidecar = one.sidecar if one.sidecar != one.path and one.sidecar.is_file() else None
        item = Item(path=Path(one.name), name=one.name, kind="recording", sidecar=sidecar)
        try:
            facts = ingest.facts(item, self._settings.file_name_pattern)
        except InputError:
            return True
        known = facts.metadata
        added = datetime.fromtimestamp(one.since, self._now.tzinfo).isoformat()
        told = Told(
            call_id=facts.call_id,
            started_at=facts.started_at,
            metadata={"agent_id": known.agent_id, "agent_name": known.agent_name, "customer_id": known.customer_id},
        )
        return rules.is_held(rules.about([told], (), added), self._holds)


def _about(call: Known, conversations: Sequence[Result]) -> About:
    ids = (call.call_id, ingest.printable(Path(call.file).stem))
    return rules.about([_told(made) for made in conversations], ids, call.added_at)


def _told(conversation: Result) -> Told:
    import msgspec

    return msgspec.json.decode(zlib.decompress(conversation.body), type=Told)


class _Score(TypedDict):
    conversation: str


def _is_scored(conversations: Sequence[Result], score: Result | None) -> bool:
    """Whether the newest conversation has the newest score. A call without conversations was being deleted when that broke off."""
    import msgspec

    if not conversations or score is None:
        return not conversations
    return msgspec.json.decode(zlib.decompress(score.body), type=_Score)["conversation"] == conversations[-1].key


def _sized(due: Due, rows: int, size: int) -> Due:
    return replace(due, rows=rows, in_store=size)


def chunks(due: Sequence[Due]) -> Iterator[Sequence[Due]]:
    """As many as are deleted together."""
    return (due[first : first + TOGETHER] for first in range(0, len(due), TOGETHER))


def covered(store: Store, hold: Hold) -> int:
    """How many of the stored calls a hold covers."""
    found = 0
    for known in deletion.calls(store, TOGETHER):
        conversations = deletion.results(store, [call.sha256 for call in known], ledger.CONVERSE)
        found += sum(rules.is_held(_about(call, conversations.get(call.sha256, [])), [hold]) for call in known)
    return found

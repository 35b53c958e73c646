"""Pulls samples for a class: finds moments, chooses the clearest that are not alike, cuts them, and writes a folder of them."""

import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, TypeVar

from qa_pipeline import translation, wire
from qa_pipeline.coaching import choosing, clips, making, moments, sample, shelf, window
from qa_pipeline.coaching.choosing import Candidate, Choice
from qa_pipeline.coaching.clips import Safe, Style
from qa_pipeline.coaching.making import About, Descriptions, Ready
from qa_pipeline.coaching.moments import Looked, Moment
from qa_pipeline.coaching.sample import Missing, Pulled, Sample, Why
from qa_pipeline.coaching.shelf import Kept, Recordings
from qa_pipeline.coaching.skills import BEHAVIOURS, SKILLS
from qa_pipeline.coaching.window import Window
from qa_pipeline.errors import ConversationError, InputError, RecordingError, SettingsError
from qa_pipeline.protocols import TextEncoder
from qa_pipeline.reports import files
from qa_pipeline.settings import Settings
from qa_pipeline.store import Store, now
from qa_pipeline.store import facts as kept_facts
from qa_pipeline.translation import _
from qa_pipeline.types import AGENT, Conversation, Selection, Verdict

POOL, LEAST_POOL, MOST_POOL = 4, 60, 400
"""Moments that are read for each sample that is wanted, and at least and at most."""

MOST = 200
"""Samples of one pull, of each verdict."""

TRIES = 3
"""Moments that may fail for each sample that is wanted, before it is given up: where all recordings are gone, saying so once is enough."""

FEW_WORDS = 3
"""Words of a line from which on it is something to listen to, where no words prove a verdict."""

LEAST_EACH = 5
"""Moments of each agent that are read, at least."""

Given = TypeVar("Given")
Made = TypeVar("Made")


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What a trainer asks for: exactly one of `criteria`, `skill`, `behaviour` and `about`; `verdicts` are the good, the bad or both.

    `count` samples of each verdict. Of a behaviour or a text, a verdict is that of the call: whether it reached its pass mark; without
    one it does not matter.
    """

    selection: Selection = field(default_factory=Selection)
    criteria: tuple[str, ...] = ()
    skill: str = ""
    behaviour: str = ""
    about: str = ""
    verdicts: tuple[Verdict, ...] = ()
    count: int = 5
    per_call: int = 1
    least_confidence: float = 0.0
    note: str = ""

    def __post_init__(self) -> None:
        if sum(map(bool, (self.criteria, self.skill, self.behaviour, self.about.strip()))) != 1:
            raise SettingsError("name one thing to pull: --criterion, --skill, --behaviour or --about")
        if self.skill and self.skill not in SKILLS:
            raise SettingsError(f"there is no skill {self.skill!r}; it must be one of {', '.join(SKILLS)}")
        if self.behaviour and self.behaviour not in BEHAVIOURS:
            raise SettingsError(f"there is no behaviour {self.behaviour!r}; it must be one of {', '.join(BEHAVIOURS)}")
        if not (1 <= self.count <= MOST and self.per_call >= 1):
            raise SettingsError(f"from 1 to {MOST} samples can be pulled at once, and at least one of a call")

    @property
    def by_verdict(self) -> bool:
        """Whether it is verdicts on criteria that are asked for."""
        return bool(self.criteria or self.skill)

    @property
    def words(self) -> str:
        """What is asked for, in short."""
        return ", ".join(self.criteria) or (
            f"skill {self.skill}" if self.skill else f"behaviour {self.behaviour}" if self.behaviour else self.about
        )


def pull(
    store: Store, settings: Settings, asked: Asked, style: Style, folder: Path, *, language: str = "en", encoder: TextEncoder | None = None
) -> Pulled:
    """Writes the samples into a folder, with `index.json` last, and gives what is in it. The cards are in `language`.

    The same store gives the same samples. A call of which no sample can be made is among `missing`, and the next one takes its place.
    Raises InputError where the folder is not empty, cannot be written, no call has a criterion, or `since` is no time; BackendError where
    the encoder fails.
    """
    if asked.by_verdict and not asked.verdicts:
        raise SettingsError("say which are meant: --verdict pass, fail or both")
    _require_known(store, asked.criteria)
    _require_empty(folder)
    with translation.speaking(language):
        work = _Work(store=store, settings=settings, asked=asked, style=style, folder=folder, encoder=encoder)
        for verdict in asked.verdicts or (None,):
            work.add(verdict)
        work.write()
        made = Pulled(
            language=language,
            made_at=now(),
            asked=_told(work.told, style),
            samples=tuple(work.samples),
            missing=tuple(work.missing),
            notes=tuple(dict.fromkeys(work.notes)),
        )
    try:
        files.write_text(folder / sample.INDEX, wire.dumps(sample.to_json(made)))
    except OSError as error:
        raise InputError(f"{folder}: cannot be written ({error.strerror})") from error
    return made


def _require_known(store: Store, criteria: Sequence[str]) -> None:
    for one in criteria:
        if next(kept_facts.candidates(store, Selection(), criteria=(one,)), None) is None:
            raise InputError(f"no stored call was scored on a criterion {one!r}")


def _require_empty(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if any(folder.iterdir()):
            raise InputError(f"{folder} is not empty: name a new folder for the samples")
    except OSError as error:
        raise InputError(f"{folder}: the folder cannot be made ({error.strerror})") from error


def _told(asked: Asked, style: Style) -> dict[str, Any]:
    """What was asked for, for the index; `asked` without what identifies a person."""
    told = wire.loads(wire.dumps({"asked": asked, "style": style}), "what was asked for")
    return {**told["asked"], "style": told["style"]}


@dataclass(slots=True, kw_only=True)
class _Work:
    """A pull under way."""

    store: Store
    settings: Settings
    asked: Asked
    style: Style
    folder: Path
    encoder: TextEncoder | None
    samples: list[Sample] = field(default_factory=list)
    missing: list[Missing] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    _cut_of: dict[Verdict | None, list[Ready]] = field(default_factory=dict)
    _named: list[Safe] = field(default_factory=list)
    _recordings: Recordings = field(init=False)
    _descriptions: Descriptions = field(init=False)
    _placeless: int = 0

    def __post_init__(self) -> None:
        self._recordings = Recordings(self.store, self.settings)
        self._descriptions = Descriptions(self.settings)

    @property
    def told(self) -> Asked:
        """What was asked for, without what identifies a person by itself or in the calls that were found."""
        about, note = (clips.cleared(words, self._named, translation.language()) for words in (self.asked.about, self.asked.note))
        return replace(self.asked, about=about, note=note)

    def add(self, verdict: Verdict | None) -> None:
        """Cuts the samples of one verdict. They are written when all are: the trainer's words must name nobody of any of them."""
        looked = Looked()
        most = min(max(POOL * self.asked.count, LEAST_POOL), MOST_POOL)
        found = moments.clearest(self._moments(verdict, looked, most), most, each=max(self.asked.count, LEAST_EACH))
        choice = Choice(left=choosing.worded(self.store, self._windowed(found)), per_call=self.asked.per_call)
        cut: list[Ready] = []
        failed = 0
        while len(cut) < self.asked.count and failed <= TRIES * self.asked.count:
            taken = [one for one in (choice.take() for _number in range(self.asked.count - len(cut))) if one is not None]
            if not taken:
                break
            failed += self._cut(taken, choice, cut)
        self._cut_of[verdict] = cut
        self._named += [one.safe for one in cut]
        self._note(looked, len(cut), verdict)

    def _moments(self, verdict: Verdict | None, looked: Looked, most: int) -> Iterator[Moment]:
        asked = self.asked
        if asked.criteria and verdict is not None:
            return moments.of_criteria(self.store, asked.selection, asked.criteria, verdict, looked, least=asked.least_confidence)
        if asked.skill and verdict is not None:
            return moments.of_skill(self.store, asked.selection, SKILLS[asked.skill], verdict, looked, least=asked.least_confidence)
        more = {"outcome": verdict, "least": asked.least_confidence}
        if asked.behaviour:
            return moments.of_behaviour(self.store, asked.selection, BEHAVIOURS[asked.behaviour], looked, enough=most, **more)  # type: ignore[arg-type]
        return moments.of_text(
            self.store,
            self.settings.workspace,
            asked.selection,
            asked.about,
            looked,
            encoder=self.encoder,
            **more,  # type: ignore[arg-type]
        )

    def _windowed(self, found: Sequence[Moment]) -> list[tuple[Moment, Kept, Window]]:
        """The moments with their calls and what is around them. What has no place in its call is told as missing."""
        calls = shelf.kept(self.store, [moment.facts.sha256 for moment in found])
        made = []
        for moment in found:
            call = calls[moment.facts.sha256]
            if isinstance(call, str):
                self._miss(moment, None, call)
                continue
            if moment.turn is not None and moment.speaker not in (None, _speaker(call.talk, moment.turn)):
                continue  # somebody else says so
            around = windowed(call.talk, moment)
            if around is None:
                self._placeless += 1
            else:
                made.append((moment, call, around))
        return made

    def _cut(self, taken: Sequence[tuple[Candidate, Why]], choice: Choice, cut: list[Ready]) -> int:
        """Cuts several at once; how many could not be cut."""
        failed = 0
        for (one, _why), result in zip(taken, _side_by_side(self._one, taken), strict=True):
            if isinstance(result, str):
                failed += 1
                self._miss(one.moment, one.kept, result)
                choice.give_back(one)
            else:
                cut.append(result)
        return failed

    def _one(self, taken: tuple[Candidate, Why]) -> Ready | str:
        """The sample, or why there is none."""
        one, why = taken
        try:
            return making.ready(one.kept, one.window, self._about(one, why), self.style, self._recordings)
        except (RecordingError, ConversationError) as error:
            return " ".join(str(error).split())

    def _about(self, one: Candidate, why: Why) -> About:
        criterion = one.moment.criterion
        if criterion:
            titles = {**one.kept.titles.get("en", {}), **one.kept.titles.get(translation.language(), {})}
            title, listen_for = titles.get(criterion, criterion), self._descriptions.of(one.kept.report.scorecard, criterion)
        elif self.asked.behaviour:
            title, listen_for = _(BEHAVIOURS[self.asked.behaviour].title), _(BEHAVIOURS[self.asked.behaviour].listen_for)
        else:
            title, listen_for = self.asked.about, ""
        return About(
            asked=self.asked.words,
            title=title,
            listen_for=listen_for,
            criterion=criterion,
            confidence=one.moment.confidence,
            note=self.asked.note,
            why=why,
            proved=one.moment.turn is not None,
        )

    def write(self) -> None:
        """Writes all that was cut."""
        told = self.told
        for verdict, cut in self._cut_of.items():
            self._write([_worded(one, told) for one in cut], verdict)

    def _write(self, cut: Sequence[Ready], verdict: Verdict | None) -> None:
        first = len(self.samples) + 1
        kind = self.asked.skill or self.asked.behaviour or (self.asked.criteria[0] if self.asked.criteria else "moment")
        names = files.safe_names([f"{number:02d}-{f'{verdict}-' if verdict else ''}{kind}" for number in range(first, first + len(cut))])
        jobs = list(zip(cut, range(first, first + len(cut)), names, strict=True))
        try:
            self.samples += _side_by_side(lambda job: making.write(job[0], self.folder, number=job[1], name=job[2]), jobs)
        except OSError as error:
            raise InputError(f"{self.folder}: cannot be written ({error.strerror})") from error

    # -- what is told -------------------------------------------------------------------------------------------------

    def _miss(self, moment: Moment, kept: Kept | None, reason: str) -> None:
        """Of a call whose words are not known, its id may say who is in it: the begin of its hash names it."""
        sha256 = moment.facts.sha256
        call = sha256[:8]
        if kept is not None:
            safe = Safe(talk=kept.talk, anonymous=self.style.anonymous)
            self._named.append(safe)
            call = safe.call_id(sha256)
        self.missing.append(Missing(call=call, sha256=sha256, date=moment.facts.at[:10], reason=reason))

    def _note(self, looked: Looked, found: int, verdict: Verdict | None) -> None:
        which = f"{verdict}: " if verdict and len(self.asked.verdicts) > 1 else ""
        if found < self.asked.count:
            self.notes.append(f"{which}{found} of {self.asked.count} samples were found")
        if self._placeless:
            self.notes.append(f"{which}moments that were passed over, for nothing in the call shows where to listen: {self._placeless}")
            self._placeless = 0
        if looked.texts:
            self.notes.append(f"{which}calls that came as text, and have no sound: {looked.texts}")
        if looked.stopped:
            self.notes.append(
                f"{which}only the newest were looked at: narrow it down with --since, --until, --team or --agent for older ones"
            )
        if looked.waiting:
            self.notes.append(f"{which}calls that were searched by their words alone: {looked.waiting}")


def _worded(made: Ready, told: Asked) -> Ready:
    """The sample with the trainer's words as they may be told."""
    return replace(made, about=replace(made.about, asked=told.words, title=told.about or made.about.title, note=told.note))


def _side_by_side(work: Callable[[Given], Made], given: Sequence[Given]) -> list[Made]:
    """The work done on each, on all cores, in order. Decoding and encoding are done outside of Python."""
    with ThreadPoolExecutor(len(os.sched_getaffinity(0)), thread_name_prefix="clip") as threads:
        return [job.result() for job in [threads.submit(copy_context().run, work, one) for one in given]]


# ---------------------------------------------------------------------------------------------------------------------
# Places


def _speaker(talk: Conversation, turn: int) -> str | None:
    return talk.turns[turn].speaker if 0 <= turn < len(talk.turns) else None


def windowed(talk: Conversation, moment: Moment) -> Window | None:
    """What is around a moment; None where nobody can say where in the call it is, or it has no times."""
    if moment.turn is not None:
        return window.around(talk, moment.turn, moment.start, moment.end, exchange=moment.exchange)
    if moment.where is None:
        return None
    own = [place for place, turn in enumerate(talk.turns) if turn.speaker == AGENT and turn.start is not None]
    said = [place for place in own if len(talk.turns[place].text.split()) >= FEW_WORDS] or own
    if not said:
        return None
    return window.around(talk, said[0] if moment.where == "begin" else said[-1])

"""Labelled calls: conversations and what people say of them, scored and compared."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from qa_pipeline import ingest
from qa_pipeline.agreement import Judgement
from qa_pipeline.cli import inputs
from qa_pipeline.cli.evaluate.plain import plain
from qa_pipeline.errors import ConversationError, InputError, SettingsError
from qa_pipeline.reports import wording
from qa_pipeline.types import Conversation, Report, Verdict

if TYPE_CHECKING:
    from qa_pipeline.meaning import Unstored
    from qa_pipeline.scorecard import Scorecard

SUFFIX = ".labels.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Labelled:
    """A conversation and what a person said of it."""

    name: str
    conversation: Conversation
    card: "Scorecard"
    verdicts: Mapping[str, Verdict]


@dataclass(slots=True, kw_only=True)
class Tally:
    """What was found in the folder. `calls` were scored, `other` are those that `only` and `language` leave out."""

    meant: "Unstored"
    only: "Scorecard | None"
    language: str | None
    calls: int = 0
    judgements: list[Judgement] = field(default_factory=list)
    labels: int = 0
    unknown: Counter[str] = field(default_factory=Counter)
    """Labels of criteria that the scorecard does not have."""
    unlabelled: Counter[str] = field(default_factory=Counter)
    """Criteria of the scorecard that the person left out."""
    undecided: Counter[str] = field(default_factory=Counter)
    """Labels that say unsure: nothing to agree with."""
    other: Counter[str] = field(default_factory=Counter)
    errors: dict[str, str] = field(default_factory=dict)

    def add(self, file: Path, folder: Path) -> None:
        """Scores one labelled call and notes the pairs of verdicts, or why there are none."""
        try:
            labelled = _read(file, folder, self.only)
            conversation, card = labelled.conversation, labelled.card
            if self.language not in {None, conversation.language} or self.only not in (None, card):
                self.other[f"{conversation.language} {card.name}"] += 1
                return
            report = _scored(conversation, card, self.meant)
        except InputError as error:
            self.errors[ingest.printable(file)] = _said(error, file)
            return
        self.calls += 1
        self._note(labelled, report)

    def _note(self, labelled: Labelled, report: Report) -> None:
        self.labels += len(labelled.verdicts)
        self.unknown.update(labelled.verdicts.keys() - {result.id for result in report.criteria})
        for result in report.criteria:
            person = labelled.verdicts.get(result.id)
            if person is None:
                self.unlabelled[result.id] += 1
            elif person is Verdict.UNSURE:
                self.undecided[result.id] += 1
            else:
                language, card = labelled.conversation.language, labelled.card.name
                self.judgements.append(Judgement(call=labelled.name, language=language, scorecard=card, person=person, result=result))

    def require_judgements(self) -> None:
        """Raises InputError when there is nothing to compare."""
        if not self.judgements:
            raise InputError(f"no label can be compared. {'. '.join(left_out(self)) or 'There are no labels'}")

    def nothing_fits(self) -> str:
        wanted = [f"in language {self.language!r}"] if self.language else []
        wanted += [f"labelled for scorecard {self.only.name!r}"] if self.only else []
        return f"no call is {' and '.join(wanted)}; there are {counted(self.other)}"


def files(folder: Path) -> list[Path]:
    if not folder.is_dir():
        raise SettingsError(f"{ingest.printable(folder)}: {'a file, not a folder' if folder.exists() else 'there is no such folder'}")
    files = sorted(folder.rglob(f"*{SUFFIX}"))
    if not files:
        raise SettingsError(
            f"{ingest.printable(folder)}: there are no labels in it; beside CALL.json lies CALL{SUFFIX}, "
            '{"scorecard": NAME, "verdicts": {criterion: verdict}}'
        )
    return files


def _read(file: Path, folder: Path, only: "Scorecard | None") -> Labelled:
    from qa_pipeline import wire

    try:
        data = wire.loads(file.read_bytes(), str(file))
    except OSError as error:
        raise InputError(f"{file}: cannot be read ({error.strerror})") from error
    if not isinstance(data, dict):
        raise InputError(f"{file}: labels are a JSON object, this is a {type(data).__name__}")
    verdicts = _verdicts(data.get("verdicts"), file)
    conversation_file = _conversation(file)
    if not conversation_file.is_file():
        raise ConversationError(f"{file}: its conversation {conversation_file.name} is not beside it")
    conversation = inputs.conversation(conversation_file)
    if data.get("call_id", conversation.call_id) != conversation.call_id:
        raise InputError(f"{file}: labels of call {data['call_id']!r}, but {conversation_file.name} is call {conversation.call_id!r}")
    name = ingest.printable(file.relative_to(folder)).removesuffix(SUFFIX)
    return Labelled(name=name, conversation=conversation, card=_card(data.get("scorecard"), file, only), verdicts=verdicts)


def _conversation(labels: Path) -> Path:
    """The conversation beside the labels: CALL.json, else CALL in another format that is known."""
    places = [labels.with_name(labels.name.removesuffix(SUFFIX) + suffix) for suffix in (".json", ".vtt", ".srt")]
    return next((place for place in places if place.is_file()), places[0])


def _verdicts(data: object, file: Path) -> dict[str, Verdict]:
    if not isinstance(data, dict):
        raise InputError(f'{file}: key "verdicts" must be an object of criterion and verdict')
    known = [verdict.value for verdict in Verdict]
    for criterion, verdict in data.items():
        if verdict not in known:
            raise InputError(f"{file}: verdicts.{criterion} is {verdict!r}; it must be one of {', '.join(known)}")
    return {criterion: Verdict(verdict) for criterion, verdict in data.items()}


def _card(named: object, file: Path, only: "Scorecard | None") -> "Scorecard":
    """The scorecard that the labels name, by name or by its path from where they lie; `only` where it is that one."""
    from qa_pipeline import scorecard

    if only is not None and named in {None, only.name}:
        return only
    if not isinstance(named, str):
        raise InputError(f'{file}: key "scorecard" must name a scorecard; without it, give --scorecard')
    card = scorecard.load(named if named in scorecard.BUILT_IN or not (file.parent / named).is_file() else file.parent / named)
    return only if only is not None and card.name == only.name else card


def _scored(conversation: Conversation, card: "Scorecard", meant: "Unstored") -> Report:
    """What `qa-pipeline score` says of the call."""
    from qa_pipeline import scoring

    return scoring.score(conversation, card, meant.vectors(conversation))


def _said(error: InputError, file: Path) -> str:
    """The error on one line, with its file. A scorecard's many problems are for `scorecard check`."""
    first, *more = str(error).splitlines()
    hint = f" (and {len(more)} more: see `qa-pipeline scorecard check`)" if more else ""
    named = first.startswith((f"{file}: ", f"{_conversation(file)}: "))
    return plain(f"{first}{hint}" if named else f"{file}: {first}{hint}")


def left_out(tally: Tally) -> list[str]:
    parts = (
        ("label", "of criteria that the scorecard does not have", tally.unknown),
        ("label", "unsure", tally.undecided),
        ("criterion", "without a label", tally.unlabelled),
    )
    return [f"{wording.count(counts.total(), noun)} {rest}: {counted(counts)}" for noun, rest, counts in parts if counts]


def counted(counts: Counter[str]) -> str:
    return ", ".join(f"{plain(name)}×{count}" for name, count in sorted(counts.items()))

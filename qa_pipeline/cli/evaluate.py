"""`qa-pipeline evaluate`: how good the verdicts are, against what people decided."""

import sys
import textwrap
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, get_args

import click

from qa_pipeline import ingest
from qa_pipeline.agreement import Agreement, By, Estimate, Judgement
from qa_pipeline.errors import ConversationError, InputError, SettingsError
from qa_pipeline.reports import wording
from qa_pipeline.types import Conversation, CriterionResult, Evidence, Report, Verdict

if TYPE_CHECKING:
    from qa_pipeline.meaning import Unstored
    from qa_pipeline.scorecard import Scorecard

FORMAT = "qa-agreement/1"
SUFFIX = ".labels.json"
WIDTH = 120

_NAME = 28
"""Columns that the longest name in a table may take."""


@click.group()
def evaluate() -> None:
    """How good the verdicts are, against what people decided.

    \b
    Example: qa-pipeline evaluate scores labelled-calls
    """


@evaluate.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--scorecard", "name", help="Only calls labelled for this scorecard: a built-in one, or a YAML file to score them with.")
@click.option("--language", help="Only calls in this language, such as tr.")
@click.option("--by", type=click.Choice([*get_args(By), "all"]), default="all", show_default=True, help="Which tables.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object (qa-agreement/1).")
@click.option("--wrong", is_flag=True, help="List every verdict that differs, with its reason and evidence.")
@click.option("--words-only", is_flag=True, help="Score by words alone, without the text encoder.")
def scores(
    *, folder: Path, name: str | None, language: str | None, by: By | Literal["all"], as_json: bool, wrong: bool, words_only: bool
) -> None:
    """Agreement of the machine's verdicts with people's, on the labelled calls in FOLDER and below.

    A labelled call is a conversation CALL.json with CALL.labels.json beside it: {"scorecard": NAME, "verdicts": {criterion: verdict}}.
    Exits 1 when some could not be read and others were, 2 when none could.

    \b
    Example: qa-pipeline evaluate scores labelled-calls --by criterion --wrong
    """
    from qa_pipeline import meaning, scorecard, wire

    card = scorecard.load(name) if name else None
    files = _files(folder)
    meant = meaning.Unstored(wanted=not words_only)
    if meant.reason:
        click.echo(f"note: scored by words alone, more is left to a person: {meant.reason}", err=True)
    tally = _Tally(meant=meant, only=card, language=language)
    with click.progressbar(files, label="Scoring", file=sys.stderr, hidden=not sys.stderr.isatty()) as watched:
        for file in watched:
            tally.add(file, folder)
    for line in tally.errors.values():
        click.echo(f"Error: {line}", err=True)
    if tally.calls:
        tally.require_judgements()
        tables: tuple[By, ...] = get_args(By) if by == "all" else (by,)
        click.echo(wire.dumps(_json(tally, tables, wrong=wrong)) if as_json else _text(tally, tables, wrong=wrong))
    elif not tally.errors:
        raise SettingsError(tally.nothing_fits())
    if tally.errors:
        sys.exit(1 if tally.calls else 2)


# ---------------------------------------------------------------------------------------------------------------------
# Labelled calls


@dataclass(frozen=True, slots=True, kw_only=True)
class _Labelled:
    """A conversation and what a person said of it."""

    name: str
    conversation: Conversation
    card: "Scorecard"
    verdicts: Mapping[str, Verdict]


@dataclass(slots=True, kw_only=True)
class _Tally:
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

    def _note(self, labelled: _Labelled, report: Report) -> None:
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
            raise InputError(f"no label can be compared. {'. '.join(_left_out(self)) or 'There are no labels'}")

    def nothing_fits(self) -> str:
        wanted = [f"in language {self.language!r}"] if self.language else []
        wanted += [f"labelled for scorecard {self.only.name!r}"] if self.only else []
        return f"no call is {' and '.join(wanted)}; there are {_counted(self.other)}"


def _files(folder: Path) -> list[Path]:
    if not folder.is_dir():
        raise SettingsError(f"{ingest.printable(folder)}: {'a file, not a folder' if folder.exists() else 'there is no such folder'}")
    files = sorted(folder.rglob(f"*{SUFFIX}"))
    if not files:
        raise SettingsError(
            f"{ingest.printable(folder)}: there are no labels in it; beside CALL.json lies CALL{SUFFIX}, "
            '{"scorecard": NAME, "verdicts": {criterion: verdict}}'
        )
    return files


def _read(file: Path, folder: Path, only: "Scorecard | None") -> _Labelled:
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
    conversation = wire.read_conversation(conversation_file)
    if data.get("call_id", conversation.call_id) != conversation.call_id:
        raise InputError(f"{file}: labels of call {data['call_id']!r}, but {conversation_file.name} is call {conversation.call_id!r}")
    name = ingest.printable(file.relative_to(folder)).removesuffix(SUFFIX)
    return _Labelled(name=name, conversation=conversation, card=_card(data.get("scorecard"), file, only), verdicts=verdicts)


def _conversation(labels: Path) -> Path:
    return labels.with_name(labels.name.removesuffix(SUFFIX) + ".json")


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
    from qa_pipeline import roles, scoring

    turns, _ = roles.assign(conversation.turns, conversation.language, conversation.metadata)
    conversation = replace(conversation, turns=turns)
    return scoring.score(conversation, card, meant.vectors(conversation))


def _said(error: InputError, file: Path) -> str:
    """The error on one line, with its file. A scorecard's many problems are for `scorecard check`."""
    first, *more = str(error).splitlines()
    hint = f" (and {len(more)} more: see `qa-pipeline scorecard check`)" if more else ""
    named = first.startswith((f"{file}: ", f"{_conversation(file)}: "))
    return _plain(f"{first}{hint}" if named else f"{file}: {first}{hint}")


# ---------------------------------------------------------------------------------------------------------------------
# As text


def _text(tally: _Tally, tables: Sequence[By], *, wrong: bool) -> str:
    from qa_pipeline import agreement

    blocks = [_table("all", {"all calls": agreement.of(tally.judgements)})]
    blocks += [_table(by, agreement.table(tally.judgements, by)) for by in tables]
    blocks.append(_summary(tally))
    false_fails = [judgement for judgement in tally.judgements if judgement.false_critical_fail]
    blocks.append(_listed("false fails of critical criteria", false_fails))
    if wrong:
        blocks.append(_listed("verdicts that differ", [judgement for judgement in tally.judgements if not judgement.agrees]))
    return "\n\n".join(blocks)


def _table(heading: str, rows: Mapping[str, Agreement]) -> str:
    wide = min(_NAME, max(len(name) for name in (heading, *rows)))
    head = (heading, "n", "accuracy", "decided", "kappa", "prec.", "recall", "F1 on fail", "unsure")
    lines = [_row(head, "person>machine", wide)]
    for name, row in rows.items():
        cells = (
            _plain(name),
            str(row.verdicts),
            _number(row.accuracy, 3) + _interval(row.accuracy),
            _number(row.decided, 3),
            _number(row.kappa),
            _number(row.precision),
            _number(row.recall),
            _number(row.f1) + _interval(row.f1),
            wording.NOTHING if row.unsure.value is None else f"{100 * row.unsure.value:.1f}%",
        )
        lines.append(_row(cells, ", ".join(f"{person}>{machine}×{count}" for person, machine, count in row.confused), wide))
    return "\n".join(lines)


def _row(cells: Sequence[str], last: str, wide: int) -> str:
    """The cells in their columns; what does not fit into the last one goes on below."""
    name, count, accuracy, decided, kappa, precision, recall, f1, unsure = cells
    short = name if len(name) <= wide else name[: wide - 1] + "…"
    front = f"{short:{wide}} {count:>6}  {accuracy:13} {decided:>7} {kappa:>5} {precision:>5} {recall:>6}  {f1:12} {unsure:>6}  "
    return textwrap.fill(last, WIDTH, initial_indent=front, subsequent_indent=" " * len(front)).rstrip() if last else front.rstrip()


def _number(estimate: Estimate, decimals: int = 2) -> str:
    return wording.NOTHING if estimate.value is None else f"{estimate.value:.{decimals}f}"


def _interval(estimate: Estimate) -> str:
    """` .87–.99`: bounds of a share, without the zero before the point."""
    if estimate.interval is None:
        return ""
    low, high = ("1.0" if bound >= 0.995 else f"{bound:.2f}".removeprefix("0") for bound in estimate.interval)
    return f" {low}{wording.NOTHING}{high}"


def _summary(tally: _Tally) -> str:
    lines = [
        f"{wording.count(tally.calls, 'call')}, {len(tally.judgements)} of {wording.count(tally.labels, 'label')} compared",
        *_left_out(tally),
    ]
    if tally.other:
        lines.append(f"{wording.count(tally.other.total(), 'call')} left out: {_counted(tally.other)}")
    if tally.errors:
        lines.append(f"{wording.count(len(tally.errors), 'call')} could not be read")
    return "\n".join(textwrap.fill(line, WIDTH, subsequent_indent="  ", break_on_hyphens=False) for line in lines)


def _left_out(tally: _Tally) -> list[str]:
    parts = (
        ("label", "of criteria that the scorecard does not have", tally.unknown),
        ("label", "unsure", tally.undecided),
        ("criterion", "without a label", tally.unlabelled),
    )
    return [f"{wording.count(counts.total(), noun)} {rest}: {_counted(counts)}" for noun, rest, counts in parts if counts]


def _counted(counts: Counter[str]) -> str:
    return ", ".join(f"{_plain(name)}×{count}" for name, count in sorted(counts.items()))


def _listed(what: str, judgements: Iterable[Judgement]) -> str:
    items = [line for judgement in judgements for line in _lines(judgement)]
    return "\n".join([f"{what}:", *items] if items else [f"{what}: none"])


def _lines(judgement: Judgement) -> list[str]:
    """A verdict that differs: both sides, the machine's reason, and the moments that it rests on."""
    result = judgement.result
    critical = ", critical" if result.critical else ""
    said = f"person {judgement.person}, machine {result.verdict} ({result.confidence:.2f}{critical})"
    lines = [f"  {judgement.call}  {result.id}: {said}: {result.reason}"]
    lines += [f"      {_moment(piece)}: {piece.matched or piece.text}" for piece in result.evidence]
    return [textwrap.fill(_plain(line), WIDTH, subsequent_indent=" " * 8, break_on_hyphens=False, break_long_words=False) for line in lines]


def _moment(piece: Evidence) -> str:
    when = "" if piece.start is None else f", {int(piece.start // 60)}:{piece.start % 60:04.1f}"
    return f"turn {piece.turn}{when}"


def _plain(text: str) -> str:
    """The text without anything that a terminal would obey."""
    return "".join(" " if unicodedata.category(letter) in ("Cc", "Cs") else letter for letter in text)


# ---------------------------------------------------------------------------------------------------------------------
# As JSON


def _json(tally: _Tally, tables: Sequence[By], *, wrong: bool) -> dict[str, Any]:
    from qa_pipeline import agreement

    out: dict[str, Any] = {
        "format": FORMAT,
        "calls": tally.calls,
        "labels": tally.labels,
        "compared": len(tally.judgements),
        "unknown_criteria": tally.unknown,
        "unsure_labels": tally.undecided,
        "unlabelled_criteria": tally.unlabelled,
        "other_calls": tally.other,
        "errors": [{"file": file, "error": error} for file, error in tally.errors.items()],
        "all": _agreement_json(agreement.of(tally.judgements)),
        "by": {by: _table_json(agreement.table(tally.judgements, by)) for by in tables},
        "false_critical_fails": [_judgement_json(judgement) for judgement in tally.judgements if judgement.false_critical_fail],
    }
    if wrong:
        out["wrong"] = [_judgement_json(judgement) for judgement in tally.judgements if not judgement.agrees]
    return out


def _table_json(rows: Mapping[str, Agreement]) -> dict[str, Any]:
    return {name: _agreement_json(row) for name, row in rows.items()}


def _agreement_json(value: Agreement) -> dict[str, Any]:
    return {
        "calls": value.calls,
        "verdicts": value.verdicts,
        "accuracy": _estimate_json(value.accuracy),
        "accuracy_when_decided": _estimate_json(value.decided),
        "kappa": _estimate_json(value.kappa),
        "precision": _estimate_json(value.precision),
        "recall": _estimate_json(value.recall),
        "f1": _estimate_json(value.f1),
        "unsure": _estimate_json(value.unsure),
        "false_critical_fails": value.false_critical_fails,
        "confusion": [{"person": person, "machine": machine, "count": count} for person, machine, count in value.confusion],
    }


def _estimate_json(estimate: Estimate) -> dict[str, Any]:
    interval = None if estimate.interval is None else [round(bound, 4) for bound in estimate.interval]
    return {"value": None if estimate.value is None else round(estimate.value, 4), "interval": interval}


def _judgement_json(judgement: Judgement) -> dict[str, Any]:
    result: CriterionResult = judgement.result
    return {
        "call": judgement.call,
        "language": judgement.language,
        "scorecard": judgement.scorecard,
        "criterion": result.id,
        "critical": result.critical,
        "person": judgement.person,
        "machine": result.verdict,
        "confidence": result.confidence,
        "reason": result.reason,
        "evidence": [asdict(piece) for piece in result.evidence],
    }

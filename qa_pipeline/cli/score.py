"""`qa-pipeline score`: conversations to scores."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from qa_pipeline.types import LANGUAGES

if TYPE_CHECKING:
    from qa_pipeline.meaning import Unstored
    from qa_pipeline.scorecard import Scorecard
    from qa_pipeline.types import Conversation, CriterionResult, Report


@click.command()
@click.argument("conversations", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--scorecard",
    "name",
    default="auto",
    show_default=True,
    help="A built-in scorecard, a YAML file, or auto: the one that fits each call.",
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object (qa-score/1) a line.")
@click.option("--words-only", is_flag=True, help="Score by words alone, without the text encoder.")
@click.option(
    "--language", "shown_in", type=click.Choice(LANGUAGES), help="Language of the criteria's titles (the conversation's own, if not given)."
)
def score(*, conversations: tuple[Path, ...], name: str, as_json: bool, words_only: bool, shown_in: str | None) -> None:
    """Scores conversations: qa-conversation/1, or transcripts of other recognisers (docs/formats.md). Needs no audio.

    Without the text encoder the words alone decide, and more is left to a person.

    Exits 1 when some files could not be scored and others were, 2 when none could.

    \b
    Example: qa-pipeline score call.json --scorecard order-intake --json
    """
    from qa_pipeline import meaning, scorecard, wire
    from qa_pipeline.cli.inputs import watched
    from qa_pipeline.errors import QAError

    fixed = None if name == "auto" else scorecard.load(name)
    meant = meaning.Unstored(wanted=not words_only)
    if meant.reason:
        click.echo(f"note: scored by words alone, more is left to a person: {meant.reason}", err=True)
    failed = 0
    for path in watched(conversations, "scoring"):
        try:
            conversation, report, card = _scored(path, fixed, meant)
        except QAError as error:
            failed += 1
            click.echo(f"Error: {error}" if str(path) in str(error) else f"Error: {path}: {error}", err=True)
            continue
        click.echo(wire.dumps(wire.report_json(report)) if as_json else _table(conversation, report, card, shown_in))
    if failed:
        sys.exit(2 if failed == len(conversations) else 1)


def _scored(path: Path, card: "Scorecard | None", meant: "Unstored") -> "tuple[Conversation, Report, Scorecard]":
    from qa_pipeline import scorecard, scoring
    from qa_pipeline.cli import inputs

    conversation = inputs.conversation(path)
    used = card or scorecard.load(scorecard.choose(conversation))
    return conversation, scoring.score(conversation, used, meant.vectors(conversation)), used


def _table(conversation: "Conversation", report: "Report", card: "Scorecard", shown_in: str | None) -> str:
    """The report as text: a head line, and a line for each criterion with its reason and the moment that it rests on."""
    language = shown_in or conversation.language
    score = "none" if report.score is None else f"{report.score:.1f}"
    parts = [f"{report.call_id}: {report.scorecard} version {report.version}, score {score}"]
    if report.auto_fail:
        parts.append(f"auto-fail (raw {report.raw_score:.1f})")
    if report.undecided:
        parts.append(f"{len(report.undecided)} to be decided by a person")
    rows = [(str(result.verdict), card.title(result.id, language), _place(result), result.reason) for result in report.criteria]
    wide = max(len(row[1]) for row in rows)
    lines = [f"  {verdict:6} {title:{wide}}  {place:>7}  {reason}" for verdict, title, place, reason in rows]
    return "\n".join([", ".join(parts), *lines, ""])


def _place(result: "CriterionResult") -> str:
    """Where the evidence is: minutes and seconds, or the turn's number where the conversation has no times."""
    if not result.evidence:
        return ""
    first = result.evidence[0]
    return f"turn {first.turn}" if first.start is None else f"{int(first.start // 60)}:{first.start % 60:04.1f}"

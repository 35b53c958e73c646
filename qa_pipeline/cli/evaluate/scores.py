"""`qa-pipeline evaluate scores`: how good the verdicts are, against what people decided."""

import sys
from pathlib import Path
from typing import Literal, get_args

import click

from qa_pipeline.agreement import By
from qa_pipeline.errors import SettingsError


@click.command()
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
    from qa_pipeline.cli.evaluate import labelled, scores_shown

    card = scorecard.load(name) if name else None
    files = labelled.files(folder)
    meant = meaning.Unstored(wanted=not words_only)
    if meant.reason:
        click.echo(f"note: scored by words alone, more is left to a person: {meant.reason}", err=True)
    tally = labelled.Tally(meant=meant, only=card, language=language)
    with click.progressbar(files, label="Scoring", file=sys.stderr, hidden=not sys.stderr.isatty()) as watched:
        for file in watched:
            tally.add(file, folder)
    for line in tally.errors.values():
        click.echo(f"Error: {line}", err=True)
    if tally.calls:
        tally.require_judgements()
        tables: tuple[By, ...] = get_args(By) if by == "all" else (by,)
        click.echo(wire.dumps(scores_shown.json(tally, tables, wrong=wrong)) if as_json else scores_shown.text(tally, tables, wrong=wrong))
    elif not tally.errors:
        raise SettingsError(tally.nothing_fits())
    if tally.errors:
        sys.exit(1 if tally.calls else 2)

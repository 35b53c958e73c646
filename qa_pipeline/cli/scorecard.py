"""`qa-pipeline scorecard`: list, show and check scorecards, and try one on a conversation."""

import json
import sys
from pathlib import Path

import click


@click.group()
def scorecard() -> None:
    """Scorecards say what is checked in a call: YAML files that a quality lead writes.

    \b
    Example: qa-pipeline scorecard check my-card.yaml
    """


@scorecard.command("list")
@click.option("--json", "as_json", is_flag=True, help="Print a JSON array.")
def list_(as_json: bool) -> None:
    """The built-in scorecards.

    \b
    Example: qa-pipeline scorecard list
    """
    from qa_pipeline import scorecard as cards

    loaded = [cards.load(name) for name in cards.BUILT_IN]
    if as_json:
        rows = [{"name": c.name, "version": c.version, "sha256": c.sha256, "title": c.titles, "criteria": len(c.criteria)} for c in loaded]
        click.echo(json.dumps(rows, ensure_ascii=False, indent=2))
        return
    for card in loaded:
        click.echo(f"{card.name:16} version {card.version}  {len(card.criteria):2} criteria  {card.titles['en']}")


@scorecard.command()
@click.argument("name")
def show(name: str) -> None:
    """Prints a scorecard's YAML: a good beginning for one's own.

    \b
    Example: qa-pipeline scorecard show complaint > my-card.yaml
    """
    from qa_pipeline import scorecard as cards

    click.echo(cards.spelled_out(name), nl=False)


@scorecard.command()
@click.argument("files", nargs=-1, required=True)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a file, on a line.")
def check(files: tuple[str, ...], as_json: bool) -> None:
    """Every problem of scorecard files, with line and key. Exits 2 when there is any.

    \b
    Example: qa-pipeline scorecard check my-card.yaml
    """
    from qa_pipeline import scorecard as cards

    wrong = False
    for file in files:
        problems = cards.check(file)
        wrong = wrong or bool(problems)
        if as_json:
            click.echo(json.dumps({"file": file, "problems": problems}, ensure_ascii=False))
        else:
            click.echo("\n".join(problems) or f"{file}: no problems, {len(cards.load(file).criteria)} criteria")
    if wrong:
        sys.exit(2)


@scorecard.command()
def schema() -> None:
    """Prints the JSON Schema of scorecard files, for editors that complete and check YAML.

    \b
    Example: qa-pipeline scorecard schema > scorecard.schema.json
    """
    from qa_pipeline import scorecard as cards

    click.echo(json.dumps(cards.schema(), ensure_ascii=False, indent=2))


@scorecard.command("try")
@click.argument("file")
@click.argument("conversation", type=click.Path(path_type=Path))
def try_(file: str, conversation: Path) -> None:
    """Shows what each criterion of a scorecard found in a conversation, and where.

    \b
    Example: qa-pipeline scorecard try my-card.yaml call.json
    """
    from dataclasses import replace

    from qa_pipeline import meaning, roles, scoring, wire
    from qa_pipeline import scorecard as cards

    card, call, meant = cards.load(file), wire.read_conversation(conversation), meaning.Unstored()
    if meant.reason:
        click.echo(f"note: scored by words alone: {meant.reason}", err=True)
    turns, _ = roles.assign(call.turns, call.language, call.metadata)
    call = replace(call, turns=turns)
    report = scoring.score(call, card, meant.vectors(call))
    for result in report.criteria:
        click.echo(f"{result.verdict:6} {result.confidence:.2f}  {result.id}: {result.reason}")
        for piece in result.evidence:
            click.echo(f"             turn {piece.turn}: {_marked(piece.text, piece.matched)}")


def _marked(text: str, matched: str) -> str:
    """The turn's text with what matched in brackets."""
    return text.replace(matched, f"[{matched}]", 1) if matched else text

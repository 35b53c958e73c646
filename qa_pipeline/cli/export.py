"""`qa-pipeline export`: stored conversations and verdicts, in the formats of other tools."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from qa_pipeline.cli import selecting

if TYPE_CHECKING:
    from qa_pipeline.reporting import Asked, Tell
    from qa_pipeline.settings import Settings
    from qa_pipeline.store import Store
    from qa_pipeline.types.facts import CallFacts

FORMAT = "qa-export/1"

CONVERSATIONS = ("json", "srt", "vtt", "txt", "ctm", "rttm", "vcon")  # as in `export`, which is not loaded for --help
TABLES = ("xlsx", "csv", "parquet")


@click.command()
@selecting.options
@click.option("--format", "format_", required=True, type=click.Choice((*CONVERSATIONS, *TABLES)))
@click.option("-o", "--output", required=True, type=click.Path(path_type=Path, file_okay=False), help="The folder to write to.")
@click.option("--language", type=click.Choice(("tr", "fa", "et", "en", "ru")), help="Of XLSX.  [default: report_language]")
@click.option("--json", "as_json", is_flag=True, help="Print what was written as one JSON object (qa-export/1).")
def export(*, workspace: Path | None, format_: str, output: Path, language: str | None, as_json: bool, **given: Any) -> int:
    """Writes stored calls to a folder: a file for each conversation, or the tables of `qa-pipeline report`.

    json is qa-conversation/1; srt and vtt are captions, ctm words and rttm turns with their times, vcon the IETF's container. A call of
    which what was said is deleted has no conversation; it is told, and the exit status is 1.

    \b
    Example: qa-pipeline export --since 2026-11-01 --format vcon -o november
    """
    from qa_pipeline import settings, wire
    from qa_pipeline.reporting import WORKBOOK, Asked
    from qa_pipeline.store import facts

    chosen = settings.load({"workspace": workspace, "report_language": language})
    asked = Asked(selection=selecting.selection(**given), formats=(format_,), folder=output, workbook=output / WORKBOOK)
    told: dict[str, Any] = {"format": FORMAT, "calls": 0, "files": [], "notes": [], "failed": []}
    with selecting.opened(chosen) as store:
        told["calls"] = facts.count(store, asked.selection)
        if told["calls"]:
            with selecting.watched(told["calls"]) as tell:
                told |= (_tables if format_ in TABLES else _conversations)(store, chosen, asked, tell)
    for one in told["failed"]:
        click.echo(f"Error: {one['call_id']}: {one['error']}", err=True)
    if as_json:
        click.echo(wire.dumps(told))
    elif told["calls"]:
        files = len(told["files"])
        click.echo("\n".join((f"{files} file{'' if files == 1 else 's'} in {output}", *(f"note: {note}" for note in told["notes"]))))
    else:
        click.echo(selecting.nothing(asked.selection))
    return 1 if told["failed"] else 0


def _tables(store: "Store", chosen: "Settings", asked: "Asked", tell: "Tell") -> dict[str, Any]:
    from qa_pipeline import reporting

    made = reporting.write(store, chosen, asked, tell)
    return {"files": [{"path": str(path), "rows": rows} for path, rows in made.files().items()], "notes": made.notes}


def _conversations(store: "Store", chosen: "Settings", asked: "Asked", tell: "Tell") -> dict[str, Any]:
    """Writes one file after the other: how many calls there are does not matter."""
    from qa_pipeline import export, reporting
    from qa_pipeline.recalled import Recalled
    from qa_pipeline.reports import files
    from qa_pipeline.store import facts

    recalled, names, format_ = Recalled(store, chosen), files.Names(), asked.formats[0]
    written: list[dict[str, str]] = []

    def taken() -> "Iterator[CallFacts]":
        for call in facts.select(store, asked.selection, details=False):
            yield call
            tell(format_)

    with reporting.writable(asked.folder):
        asked.folder.mkdir(parents=True, exist_ok=True)
        for conversation in recalled.conversations(taken()):
            path = asked.folder / f"{names.of(conversation.call_id)}{export.SUFFIXES[format_]}"
            files.write_text(path, export.FORMATS[format_](conversation))
            written.append({"path": str(path), "call_id": conversation.call_id})
    return {"files": written, "failed": [{"call_id": call_id, "error": reason} for call_id, reason in recalled.failed]}

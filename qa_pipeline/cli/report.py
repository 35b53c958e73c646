"""`qa-pipeline report`: a report of stored calls, on demand."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from qa_pipeline.cli import selecting
from qa_pipeline.errors import SettingsError

if TYPE_CHECKING:
    from qa_pipeline.reporting import Asked, Made
    from qa_pipeline.settings import Settings
    from qa_pipeline.types.facts import Selection

FORMAT = "qa-report/1"

FORMATS = ("html", "xlsx", "csv", "parquet")  # as in `reporting`, which is not loaded for --help


@click.command()
@selecting.options
@click.option("--format", "formats", multiple=True, type=click.Choice(FORMATS), help="May be given several times.  [default: html]")
@click.option("--language", type=click.Choice(("tr", "fa", "et", "en", "ru")), help="Of HTML and XLSX.  [default: report_language]")
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), help="A folder, or a file for one XLSX.  [default: one in the workspace's reports]"
)
@click.option("--inbox", help="Where the recordings are, for HTML.  [default: inbox]")
@click.option("--json", "as_json", is_flag=True, help="Print what was written as one JSON object (qa-report/1).")
def report(
    *,
    workspace: Path | None,
    formats: tuple[str, ...],
    language: str | None,
    output: Path | None,
    inbox: str | None,
    as_json: bool,
    **given: Any,
) -> int:
    """Writes a report of stored calls, by their newest scores: as HTML, as a workbook (XLSX), or as tables (CSV, Parquet).

    Without a selection, of all of them. HTML and XLSX in one folder lead to each other's calls. With --since, agents in the workbook are
    compared with the period before, which is as long. docs/reports-data.md says what is in each column.

    \b
    Example: qa-pipeline report --since 2026-11-01 --team north --format xlsx -o november.xlsx
    """
    from qa_pipeline import reporting, settings, wire
    from qa_pipeline.store import facts

    chosen = settings.load({"workspace": workspace, "report_language": language, "inbox": inbox})
    selected = selecting.selection(**given)
    asked = _asked(chosen, selected, tuple(dict.fromkeys(formats)) or ("html",), output)
    with selecting.opened(chosen) as store:
        calls = facts.count(store, selected)
        made = reporting.Made()
        if calls:
            with selecting.watched(calls) as tell:
                made = reporting.write(store, chosen, asked, tell)
    for call_id, reason in made.failed:
        click.echo(f"Error: {call_id}: {reason}", err=True)
    if as_json:
        click.echo(wire.dumps(_json(made, calls)))
    else:
        click.echo(_text(made, calls) if calls else selecting.nothing(selected))
    return 1 if made.failed else 0


def _asked(chosen: "Settings", selected: "Selection", formats: Sequence[str], output: Path | None) -> "Asked":
    """Raises SettingsError where a file is named for what takes a folder."""
    from datetime import UTC, datetime

    from qa_pipeline.reporting import WORKBOOK, Asked

    if output is None:
        folder = chosen.reports / f"report-{datetime.now(UTC):%Y-%m-%dT%H%M%S}"
        return Asked(selection=selected, formats=formats, folder=folder, workbook=folder / WORKBOOK)
    if output.suffix.lower() == ".xlsx" and not output.is_dir():
        if formats != ("xlsx",):
            raise SettingsError(f"{output}: -o names a file, which only --format xlsx alone can be; name a folder")
        return Asked(selection=selected, formats=formats, folder=output.parent, workbook=output)
    if output.exists() and not output.is_dir():
        raise SettingsError(f"{output}: -o must name a folder, this is a file")
    return Asked(selection=selected, formats=formats, folder=output, workbook=output / WORKBOOK)


def _text(made: "Made", calls: int) -> str:
    lines = [f"{calls} call{'' if calls == 1 else 's'}"]
    lines += [f"{path}  ({', '.join(f'{table} {count}' for table, count in rows.items())})" for path, rows in made.files().items()]
    return "\n".join((*lines, *(f"note: {note}" for note in made.notes)))


def _json(made: "Made", calls: int) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "calls": calls,
        "files": [{"path": str(path), "rows": rows} for path, rows in made.files().items()],
        "notes": made.notes,
        "failed": [{"call_id": call_id, "error": reason} for call_id, reason in made.failed],
    }

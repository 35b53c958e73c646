"""`qa-pipeline store`: the database itself."""

import sys
from pathlib import Path

import click


@click.group()
def store() -> None:
    """The database in which everything is kept that was made of the calls.

    \b
    Example: qa-pipeline store copy --to 'postgresql://qa:${QA_PASSWORD}@db.example/qa'
    """


@store.command()
@click.option("--to", required=True, help="The URL of an empty database, as the setting `database` has it.")
@click.option("--workspace", type=click.Path(path_type=Path), help="The workspace whose store is copied.  [default: workspace]")
@click.option("--json", "as_json", is_flag=True, help="Print how many rows each table has, as JSON.")
def copy(to: str, workspace: Path | None, as_json: bool) -> None:
    """Copies the store to another database, from SQLite to PostgreSQL or back; then name that in the setting `database`.

    Nothing may be at work meanwhile. The copy is there whole or not at all, and the store that was copied stays as it is.

    \b
    Example: qa-pipeline store copy --to 'postgresql://qa:${QA_PASSWORD}@db.example/qa'
    """
    from qa_pipeline import settings, wire
    from qa_pipeline.errors import SettingsError
    from qa_pipeline.store import copying, open_store

    chosen = settings.load({"workspace": workspace})
    if not chosen.database and not (chosen.workspace / "qa.sqlite").is_file():
        raise SettingsError(f"nothing is stored in {chosen.workspace} yet: there is nothing to copy")
    wanted = settings.load({"workspace": workspace, "database": to}).database_url
    source = open_store(chosen.database_url)
    try:
        target = open_store(wanted)
        try:
            copied = copying.copy(source, target, _tell)
        finally:
            target.close()
    finally:
        source.close()
        _tell("", 0)
    if as_json:
        click.echo(wire.dumps(copied))
        return
    for name, rows in copied.items():
        click.echo(f"{rows:>9}  {name}")


def _tell(table: str, rows: int) -> None:
    """How far it is, where a person watches; without a table the line is taken away."""
    if sys.stderr.isatty():
        click.echo(f"\r\033[K{f'{table}: {rows}' if table else ''}", err=True, nl=False)

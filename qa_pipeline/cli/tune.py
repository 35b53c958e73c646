"""`qa-pipeline tune`: how to share this machine's cores, found by measuring."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from qa_pipeline.layout import Measured


@click.command()
@click.argument("recordings", nargs=-1, type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option("--inbox", help="Where recordings are taken from when none is named.  [default: inbox]")
@click.option("--workspace", type=click.Path(path_type=Path), help="Where the result is kept.  [default: workspace]")
@click.option("--model", help="The model that the runs will use.")
@click.option("--json", "as_json", is_flag=True, help="Print each layout as JSON, one a line, the fastest first.")
def tune(recordings: tuple[Path, ...], inbox: str | None, workspace: Path | None, model: str | None, as_json: bool) -> int:
    """Find by measuring how this machine recognises speech fastest: threads, batches side by side, size of a batch.

    Hears the same few minutes of speech with each layout, twice in turns. Runs in this workspace take the fastest. A run measures by
    itself before its first calls when many wait and nobody did.

    \b
    Example: qa-pipeline tune --inbox fixtures/inbox
    """
    from dataclasses import asdict

    from qa_pipeline import equipment, layout, settings, sources, wire
    from qa_pipeline.errors import SettingsError

    chosen = settings.load({"inbox": inbox, "workspace": workspace, "model": model})
    if not layout.is_open(chosen):
        raise SettingsError("`threads`, `workers` or `batch_size` is set, or the engine is not faster-whisper: there is nothing to choose")
    equipment.require_models(chosen)
    with equipment.at_work(chosen.workspace, alone=True):
        heard = recordings or tuple(
            item.path for item in sources.of(chosen).scan().ready if item.kind == "recording" and item.path.exists()
        )
        found = layout.measure(chosen, heard)
    for one in found:
        says = {**asdict(one.layout), "speed": round(one.speed, 2)}
        click.echo(wire.dumps(says) if as_json else _line(one))
    return 0


def _line(one: "Measured") -> str:
    chosen = one.layout
    return f"{one.speed:7.1f} × real time: {chosen.workers} workers of {chosen.threads} threads, batches of {chosen.batch_size}"

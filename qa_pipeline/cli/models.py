"""`qa-pipeline models`: what models there are, get them, check their hashes."""

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from qa_pipeline import weights


@click.group()
def models() -> None:
    """List, fetch and verify the models that models/manifest.toml names.

    They are kept in models/weights, or where QA_PIPELINE_MODELS says.

    \b
    Example: qa-pipeline models fetch
    """


@models.command("list")
@click.option("--json", "as_json", is_flag=True, help="Print a JSON array.")
def list_(as_json: bool) -> None:
    """What models there are, and whether they are here.

    \b
    Example: qa-pipeline models list
    """
    rows = [_row(model) for model in weights.manifest()]
    if as_json:
        click.echo(json.dumps(rows, ensure_ascii=False, indent=2))
        return
    wide = max(len(model.name) for model in weights.manifest())
    click.echo(f"{'model':{wide}}  {'state':7}  {'MB':>5}  {'licence':10}  what for")
    for model, row in zip(weights.manifest(), rows, strict=True):
        optional = "" if model.default else " (optional)"
        click.echo(f"{model.name:{wide}}  {row['state']:7}  {model.size / 1e6:5.0f}  {model.licence:10}  {model.purpose}{optional}")
    click.echo(f"in {weights.root()}")


def _row(model: weights.Model) -> dict[str, object]:
    return {
        "name": model.name,
        "revision": model.revision,
        "state": weights.state(model),
        "default": model.default,
        "size": model.size,
        "licence": model.licence,
        "origin": model.origin,
        "purpose": model.purpose,
        "packages": [f"{package.name}=={package.version}" for package in model.packages],
        "derived_from": model.derived.source if model.derived else None,
        "folder": str(weights.root() / model.name),
    }


@models.command()
@click.argument("names", nargs=-1, metavar="[NAME]...")
@click.option("--all", "everything", is_flag=True, help="The optional ones too.")
def fetch(names: tuple[str, ...], everything: bool) -> None:
    """Get models with pip, as it is configured on this machine, and verify them. What is here is left alone.

    Without a NAME: the models that `qa-pipeline run` needs.

    \b
    Example: qa-pipeline models fetch
             qa-pipeline models fetch whisper-tiny-en
    """
    wanted = _wanted(names, everything) or tuple(model.name for model in weights.manifest() if model.default)
    with _reporting() as report:
        weights.fetch(wanted, report=report, converters={"ct2-to-openai": _CheckpointConverter()})
    click.echo(f"{len(wanted)} models are ready in {weights.root()}")


@models.command()
@click.argument("names", nargs=-1, metavar="[NAME]...")
@click.option("--all", "everything", is_flag=True, help="Every model of the manifest, here or not.")
@click.option("--json", "as_json", is_flag=True, help="Print a JSON object: verified, problems.")
@click.pass_context
def verify(ctx: click.Context, names: tuple[str, ...], everything: bool, as_json: bool) -> None:
    """Hash every file again and compare it with models/manifest.toml. Exits 1 when one differs.

    Without a NAME: the models that `qa-pipeline run` needs, and those that are here.

    \b
    Example: qa-pipeline models verify
    """
    wanted = _wanted(names, everything) or tuple(
        model.name for model in weights.manifest() if model.default or (weights.root() / model.name).exists()
    )
    problems = weights.verify(wanted, converters={"ct2-to-openai": _CheckpointConverter()})
    bad = {problem.model for problem in problems}
    good = [name for name in wanted if name not in bad]
    if as_json:
        found = [{"model": problem.model, "path": str(problem.path), "message": problem.message} for problem in problems]
        click.echo(json.dumps({"verified": good, "problems": found}, ensure_ascii=False, indent=2))
    else:
        for name in good:
            click.echo(f"{name}: verified")
    for problem in problems:
        click.echo(f"Error: {problem}: run `qa-pipeline models fetch {problem.model}`", err=True)
    if problems:
        ctx.exit(1)


def _wanted(names: tuple[str, ...], everything: bool) -> tuple[str, ...]:
    """The names that were asked for; none when the command shall choose. SettingsError on a name that there is not."""
    if everything and names:
        raise click.UsageError("give names or --all, not both")
    if everything:
        return tuple(model.name for model in weights.manifest())
    return tuple(dict.fromkeys(weights.find(name).name for name in names))


class _CheckpointConverter:
    """CTranslate2 → openai-whisper. PyTorch is only imported when a checkpoint must be made or digested."""

    def convert(self, source: Path, target: Path) -> None:
        from qa_pipeline.backends import whisper_checkpoint

        whisper_checkpoint.convert(source, target)

    def digest(self, file: Path) -> str:
        from qa_pipeline.backends import whisper_checkpoint

        return whisper_checkpoint.digest(file)


@contextmanager
def _reporting() -> Iterator[weights.Report]:
    """A progress bar when stderr is a terminal, else a line for each step."""
    if not sys.stderr.isatty():
        yield _lines()
        return
    from rich.console import Console
    from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn

    columns = (TextColumn("{task.description}"), BarColumn(), DownloadColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("models", total=None)

        def report(progress: weights.Progress) -> None:
            if progress.step == "download":
                bar.update(task, completed=progress.done, total=progress.total)
            bar.update(task, description=_said(progress))
            if progress.step in ("ready", "retry", "wait"):
                bar.console.print(_said(progress), highlight=False, markup=False)

        yield report


def _lines() -> weights.Report:
    said: set[str] = set()

    def report(progress: weights.Progress) -> None:
        line = _said(progress)
        if progress.step != "failed" and line not in said:  # a failure is told at the end, as the error
            said.add(line)
            click.echo(line, err=True)

    return report


def _said(progress: weights.Progress) -> str:
    note = f" ({progress.note})" if progress.note else ""
    return f"{progress.model}: {progress.step}{note}" if progress.model else progress.note

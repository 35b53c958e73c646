"""`qa-pipeline doctor`: is this machine ready, and what to do when it is not."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import click

from qa_pipeline.errors import QAError
from qa_pipeline.settings import Settings

DISK = 2 * 1024**3
"""Bytes that should be free in the workspace: a night of listening copies, the store, Prefect's own files."""


class Finding(NamedTuple):
    """What one check says. `remedy` puts right what is not `ok`; `hint` says what could be better where it is."""

    check: str
    ok: bool
    says: str
    remedy: str = ""
    hint: str = ""


@click.command()
@click.option("--workspace", type=click.Path(path_type=Path), help="The workspace to check.  [default: workspace]")
@click.option("--json", "as_json", is_flag=True, help="Print the findings as JSON, one object a line.")
def doctor(workspace: Path | None, as_json: bool) -> int:
    """Is this machine ready: models, codecs, database, Prefect, disk. Says what to do when not; exits 1 then.

    \b
    Example: qa-pipeline doctor
    """
    from qa_pipeline import settings, wire

    chosen = settings.load({"workspace": workspace})
    findings = [_found(name, check, chosen) for name, check in CHECKS.items()]
    for finding in findings:
        if as_json:
            click.echo(wire.dumps(finding._asdict()))
            continue
        mark = "PROBLEM" if not finding.ok else "note   " if finding.hint else "ok     "
        click.echo(f"{mark} {finding.check}: {finding.says}")
        further = finding.hint if finding.ok else finding.remedy
        if further:
            click.echo(f"        {further}")
    return 0 if all(finding.ok for finding in findings) else 1


def _found(name: str, check: Callable[[Settings], Finding], chosen: Settings) -> Finding:
    try:
        return check(chosen)
    except (QAError, OSError, ImportError) as error:
        return Finding(name, False, str(error), "put right what the line above says, then run `qa-pipeline doctor` again")


def _python(_chosen: Settings) -> Finding:
    version = ".".join(map(str, sys.version_info[:3]))
    return Finding("python", sys.version_info >= (3, 11), version, "install Python 3.11 and run `make setup` again")


def _libraries(_chosen: Settings) -> Finding:
    from importlib.util import find_spec

    wanted = ("av", "faster_whisper", "whisper", "pyannote.audio", "torch", "silero_vad", "prefect", "sqlalchemy", "rapidfuzz", "jinja2")
    missing = [name for name in wanted if find_spec(name.split(".")[0]) is None]
    return Finding("libraries", not missing, f"missing: {', '.join(missing)}" if missing else "all there", "run `make setup`")


def _models(chosen: Settings) -> Finding:
    from qa_pipeline import equipment
    from qa_pipeline.matching import likelihood

    equipment.require_models(chosen)
    likelihood.load()
    return Finding("models", True, f"{chosen.model}, segmentation, speaker encoder and speech detector are here, as the manifest says")


def _meaning(chosen: Settings) -> Finding:
    from qa_pipeline import equipment, meaning

    encoder, why = meaning.encoder(equipment.engines(chosen).encoder)
    if encoder is not None:
        return Finding("meaning", True, f"{encoder.name} is here")
    return Finding("meaning", True, "calls are scored by words alone, and more verdicts go to a person", hint=why)


def _codecs(_chosen: Settings) -> Finding:
    import av

    decoders = ("pcm_s16le", "pcm_alaw", "pcm_mulaw", "mp3float", "vorbis", "libopus", "flac", "aac")
    missing = [name for name in decoders if name not in av.codecs_available]
    missing += ["libmp3lame (to write)"] if "libmp3lame" not in av.codecs_available else []
    says = f"missing: {', '.join(missing)}" if missing else "WAV (PCM, A-law, mu-law), MP3, Ogg/Opus, FLAC, AAC/M4A"
    return Finding("codecs", not missing, says, "install the PyAV wheel of the lock file: run `make setup`")


def _database(chosen: Settings) -> Finding:
    from qa_pipeline import store

    return Finding("database", True, store.check(chosen.database_url))


def _prefect(_chosen: Settings) -> Finding:
    import os
    from importlib.metadata import version

    from qa_pipeline.cli import server

    if "PREFECT_API_URL" in os.environ:
        server.require(os.environ["PREFECT_API_URL"])
    where = os.environ.get("PREFECT_API_URL", "its own temporary server, started with each run")
    return Finding("prefect", True, f"{version('prefect')}, {where}")


def _disk(chosen: Settings) -> Finding:
    import shutil

    folder = next(path for path in (chosen.workspace.resolve(), *chosen.workspace.resolve().parents) if path.exists())
    free = shutil.disk_usage(folder).free
    remedy = f"make room on the disk of {folder}; {DISK / 1024**3:.0f} GB should be free"
    return Finding("disk", free >= DISK, f"{free / 1024**3:.1f} GB free in {folder}", remedy)


CHECKS: dict[str, Callable[[Settings], Finding]] = {
    "python": _python,
    "libraries": _libraries,
    "models": _models,
    "meaning": _meaning,
    "codecs": _codecs,
    "database": _database,
    "prefect": _prefect,
    "disk": _disk,
}

"""`qa-pipeline voices`: agents who agreed to be recognised by their voice."""

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from qa_pipeline.cli import inputs
from qa_pipeline.errors import InputError, SettingsError

if TYPE_CHECKING:
    from qa_pipeline.protocols import Samples

WORKSPACE = click.option("--workspace", type=click.Path(path_type=Path), help="The workspace that keeps them.  [default: workspace]")


@click.group()
def voices() -> None:
    """Agents can be recognised by their voice, once they have agreed to it: a help where no metadata tells who is who.

    A voice is kept as numbers from which no speech can be made again. They are personal data: ask for consent, note it, and delete them
    when it is withdrawn.

    \b
    Example: qa-pipeline voices list
    """


@voices.command()
@click.argument("agent_id")
@click.argument("recordings", metavar="AUDIO...", nargs=-1, required=True, type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option("--consent", required=True, help="How the agent agreed: a form, a ticket, in whose presence. Noted with the date.")
@click.option("--channel", type=click.IntRange(min=0), help="The agent's channel, where the recordings have several.")
@WORKSPACE
def enroll(agent_id: str, recordings: tuple[Path, ...], consent: str, channel: int | None, workspace: Path | None) -> None:
    """Notes an agent's voice, from recordings in which they alone speak: half a minute is enough.

    What was noted of the same agent before is replaced.

    \b
    Example: qa-pipeline voices enroll agent-17 ann.wav --consent "signed form of 3 March"
    """
    from qa_pipeline import backends, enrolment, store
    from qa_pipeline.store import enrolled

    if not agent_id.strip() or not consent.strip():
        raise SettingsError("the agent's id and --consent must say something")
    encoder, detector = backends.speaker_encoder(), backends.detector()
    heard = [(samples, detector.speech(samples)) for samples in (_channel(path, channel) for path in recordings)]
    vector, seconds = enrolment.voiceprint(encoder, heard)
    voice = enrolment.Enrolled(
        agent_id=agent_id, encoder=encoder.name, vector=vector, seconds=round(seconds, 1), consent=consent.strip(), at=store.now()
    )
    with inputs.opened(workspace) as opened:
        enrolled.keep(opened, voice)
    click.echo(f"{agent_id}: {seconds:.0f} s of speech noted")


@voices.command("list")
@click.option("--json", "as_json", is_flag=True, help="Print a JSON array.")
@WORKSPACE
def list_(as_json: bool, workspace: Path | None) -> None:
    """Whose voices are noted, with their consent. The voices themselves are not printed.

    \b
    Example: qa-pipeline voices list
    """
    from qa_pipeline.store import enrolled

    with inputs.opened(workspace) as opened:
        known = enrolled.voices(opened)
    if as_json:
        names = ("agent_id", "encoder", "seconds", "consent", "at")
        click.echo(json.dumps([{name: getattr(voice, name) for name in names} for voice in known], ensure_ascii=False, indent=2))
        return
    for voice in known:
        click.echo(f"{voice.agent_id}  {voice.at[:10]}  {voice.seconds:.0f} s  {voice.encoder}  {voice.consent}")


@voices.command()
@click.argument("agent_id")
@WORKSPACE
def delete(agent_id: str, workspace: Path | None) -> None:
    """Deletes an agent's voice and the note of their consent, for good.

    \b
    Example: qa-pipeline voices delete agent-17
    """
    from qa_pipeline.store import enrolled

    with inputs.opened(workspace) as opened:
        gone = enrolled.forget(opened, agent_id)
    if not gone:
        raise InputError(f"no voice of {agent_id} is noted; what a log of the database held of it is gone")
    click.echo(f"{agent_id}: deleted")


def _channel(path: Path, channel: int | None) -> "Samples":
    """The agent's channel of a recording. InputError where nobody says which it is, or it is not there."""
    from qa_pipeline import audio, pipeline
    from qa_pipeline.ingest import printable

    _, samples = audio.decode(path)
    if channel is not None and channel >= len(samples):
        raise InputError(f"{printable(path)} has {len(samples)} channels, numbered from 0; there is no channel {channel}")
    tracks = pipeline.separate(samples if channel is None else samples[channel : channel + 1], {}).samples
    if len(tracks) > 1:
        raise InputError(f"{printable(path)} has {len(tracks)} channels with different sound: say with --channel which is the agent's")
    return next(iter(tracks.values()))

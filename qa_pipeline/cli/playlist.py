"""`qa-pipeline coach playlist`: samples in an order, with notes, exported to be played in class."""

import getpass
import json
import re
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from qa_pipeline.cli import selecting
from qa_pipeline.errors import SettingsError

if TYPE_CHECKING:
    from qa_pipeline.coaching.playlists import Found
    from qa_pipeline.store import Store
    from qa_pipeline.store.playlists import Playlist, Reference

# As in `coaching`, which is not loaded for --help.
FORMATS = ("mp3", "opus", "wav")
LANGUAGES = ("tr", "fa", "et", "en", "ru")

JSON_FORMAT = "qa-playlist/1"

MINUTE = 60
"""Seconds of a minute, and minutes of an hour."""

WORKSPACE = click.option("--workspace", type=click.Path(path_type=Path), help="The workspace that keeps it.  [default: workspace]")
JSON = click.option("--json", "as_json", is_flag=True, help="Print one JSON object (qa-playlist/1).")
WHO = click.option("--by", help="Who does so.  [default: the user of this machine]")


@click.group()
def playlist() -> None:
    """Playlists: samples in an order, with the trainer's notes, kept in the store and exported to be played in class.

    A playlist refers to moments of calls. What is deleted of a call, as by the rules of retention, is not in its playlists any more.

    \b
    Example: qa-pipeline coach playlist show "Good openings"
    """


@playlist.command()
@click.argument("name")
@click.option("--note", default="", help="What it is for; stands on the first page in class.")
@WHO
@WORKSPACE
@JSON
def new(*, name: str, note: str, by: str | None, workspace: Path | None, as_json: bool) -> None:
    """Makes an empty playlist.

    \b
    Example: qa-pipeline coach playlist new "Good openings" --note "Monday, team north"
    """
    from qa_pipeline import settings
    from qa_pipeline.store import playlists

    with selecting.opened(settings.load({"workspace": workspace})) as store:
        made = playlists.make(store, name, note=note.strip(), by=who(by))
    _tell(made, f"{made.name}: made; `qa-pipeline coach playlist add` puts samples into it", as_json=as_json)


@playlist.command("list")
@WORKSPACE
@JSON
def list_(*, workspace: Path | None, as_json: bool) -> None:
    """The playlists, with how many samples are in each.

    \b
    Example: qa-pipeline coach playlist list
    """
    from dataclasses import asdict

    from qa_pipeline import settings, wire
    from qa_pipeline.store import playlists

    with selecting.opened(settings.load({"workspace": workspace})) as store:
        known = playlists.playlists(store)
    if as_json:
        click.echo(wire.dumps({"format": JSON_FORMAT, "playlists": [asdict(one) for one in known]}))
        return
    for one in known:
        note = f"  {' '.join(one.note.split())}" if one.note else ""
        click.echo(f"{one.name}  {one.samples} samples  changed {one.changed_at[:10]}{note}")
    if not known:
        click.echo("There is no playlist yet: `qa-pipeline coach playlist new` makes one.")


@playlist.command()
@click.argument("name")
@click.option("--inbox", help="Where the recordings are.  [default: inbox]")
@WORKSPACE
@JSON
def show(*, name: str, inbox: str | None, workspace: Path | None, as_json: bool) -> None:
    """The samples of a playlist in order, with their notes, and which of them cannot be played any more, and why.

    \b
    Example: qa-pipeline coach playlist show "Good openings"
    """
    from qa_pipeline import settings, wire
    from qa_pipeline.coaching import playlists as coaching
    from qa_pipeline.store import playlists

    chosen = settings.load({"workspace": workspace, "inbox": inbox})
    with selecting.opened(chosen) as store:
        known = playlists.named(store, name)
        found = coaching.found(store, chosen, playlists.entries(store, known))
    if as_json:
        click.echo(wire.dumps({**_as_json(known), "entries": [_entry(one) for one in found]}))
        return
    click.echo(f"{known.name}  {known.samples} samples, made by {known.made_by} on {known.made_at[:10]}")
    if known.note:
        click.echo(f"   {' '.join(known.note.split())}")
    for one in found:
        click.echo(_line(one))


def _entry(found: "Found") -> dict[str, Any]:
    from dataclasses import asdict

    entry = found.entry
    said = _of_call(found)
    return {"number": entry.number, **asdict(entry.reference), "added_by": entry.added_by, "added_at": entry.added_at, **said}


def _of_call(found: "Found") -> dict[str, Any]:
    kept = found.kept
    result = None if kept is None else next((one for one in kept.report.criteria if one.id == found.entry.reference.criterion), None)
    return {
        "call": kept.call.call_id if kept is not None else None,
        "verdict": result.verdict if result is not None else None,
        "trouble": found.trouble,
    }


def _line(found: "Found") -> str:
    reference = found.entry.reference
    said = _of_call(found)
    seconds = f"{reference.end - reference.start:.1f} s" if reference.start is not None and reference.end is not None else ""
    words = (said["call"] or f"deleted-{reference.sha256[:12]}", reference.criterion or reference.asked, said["verdict"], seconds)
    lines = [f"{found.entry.number:>3}  {'  '.join(str(word) for word in words if word)}"]
    lines += [f"     {' '.join(reference.note.split())}"] if reference.note else []
    lines += [f"     cannot be played: {found.trouble}"] if found.trouble else []
    return "\n".join(lines)


@playlist.command()
@click.argument("name")
@click.option("--from", "folder", type=click.Path(path_type=Path), help="A folder that `coach pull` made.")
@click.option(
    "--sample", "samples", multiple=True, type=int, help="With --from: only the sample of this number. May be given several times."
)
@click.option("--call", "call_id", default="", help="A call, by its id; needs one of the three below.")
@click.option("--criterion", default="", help="With --call: the moment that proves the verdict on this criterion.")
@click.option("--at", default="", metavar="TIME", help="With --call: what is said then: 2:31, or seconds.")
@click.option("--turns", default="", metavar="FIRST-LAST", help="With --call: these turns, counted from 1, and nothing around them.")
@click.option("--note", default="", help="The trainer's note on what is added.")
@click.option("--before", type=int, help="Put it before the sample of this number.  [default: at the end]")
@WHO
@WORKSPACE
@JSON
def add(
    *,
    name: str,
    folder: Path | None,
    samples: tuple[int, ...],
    call_id: str,
    criterion: str,
    at: str,
    turns: str,
    note: str,
    before: int | None,
    by: str | None,
    workspace: Path | None,
    as_json: bool,
) -> None:
    """Puts samples into a playlist: those of a folder that `coach pull` made, or a moment of a call. What is in it stays.

    \b
    Example: qa-pipeline coach playlist add "Good openings" --from openings --sample 1 --sample 3
    Example: qa-pipeline coach playlist add "Good openings" --call 2026-11-20-17 --at 0:04 --note "hear the smile"
    """
    from qa_pipeline import settings
    from qa_pipeline.store import playlists

    if (folder is None) == (not call_id):
        raise SettingsError("say what to add: --from with a folder that `coach pull` made, or --call with a call's id")
    if folder is not None and (criterion or at or turns):
        raise SettingsError("--criterion, --at and --turns are of a --call; of a folder, --sample says which")
    if call_id and samples:
        raise SettingsError("--sample is of a folder (--from); of a call, --criterion, --at or --turns say which moment")
    with selecting.opened(settings.load({"workspace": workspace})) as store:
        known = playlists.named(store, name)
        wanted = _of_folder(folder, samples, note) if folder is not None else [_of_call_moment(store, call_id, criterion, at, turns, note)]
        numbers = playlists.add(store, known, wanted, by=who(by), at=before)
        known = playlists.named(store, name)
    again = len(wanted) - len(numbers)
    told = f"{known.name}: {len(numbers)} added" + (f", {again} were in it already" if again else "")
    _tell(known, told, as_json=as_json, numbers=numbers)


def _of_folder(folder: Path, samples: Sequence[int], note: str) -> "list[Reference]":
    from dataclasses import replace

    from qa_pipeline.coaching import playlists

    found = playlists.of_folder(folder, samples)
    return [replace(one, note=note.strip()) for one in found] if note.strip() else found


def _of_call_moment(store: "Store", call_id: str, criterion: str, at: str, turns: str, note: str) -> "Reference":  # noqa: PLR0917
    from qa_pipeline.coaching import playlists

    moment = _seconds(at) if at else None
    return playlists.of_call(
        store, call_id, criterion=criterion.strip(), at=moment, turns=_span(turns) if turns else None, note=note.strip()
    )


def _seconds(text: str) -> float:
    """2:31, 1:02:31 or seconds. Only what is written first may be 60 or more: 99:99 is a slip, and no moment that anybody meant."""
    if not re.fullmatch(r"(\d+:){0,2}\d+(\.\d+)?", text.strip()):
        raise SettingsError(f"--at: {text!r} is no time in a call: write 2:31, or 151")
    first, *rest = map(float, text.strip().split(":"))
    if any(part >= MINUTE for part in rest):
        raise SettingsError(f"--at: {text!r} is no time in a call: seconds, and minutes after hours, must be below 60")
    seconds = first
    for part in rest:
        seconds = seconds * MINUTE + part
    return seconds


def _span(text: str) -> tuple[int, int]:
    found = re.fullmatch(r"(\d+)(?:-(\d+))?", text.strip())
    if found is None:
        raise SettingsError(f"--turns: {text!r} are no turns: write 4-7, or 4")
    return int(found[1]), int(found[2] or found[1])


@playlist.command()
@click.argument("name")
@click.argument("numbers", metavar="NUMBER...", nargs=-1, required=True, type=int)
@WORKSPACE
@JSON
def remove(*, name: str, numbers: tuple[int, ...], workspace: Path | None, as_json: bool) -> None:
    """Takes samples out of a playlist, by the numbers that they have in it now.

    \b
    Example: qa-pipeline coach playlist remove "Good openings" 2 5
    """
    from qa_pipeline import settings
    from qa_pipeline.store import playlists

    with selecting.opened(settings.load({"workspace": workspace})) as store:
        gone = playlists.remove(store, playlists.named(store, name), numbers)
        known = playlists.named(store, name)
    _tell(known, f"{known.name}: {gone} taken out, {known.samples} are left", as_json=as_json)


@playlist.command()
@click.argument("name")
@click.argument("number", type=int)
@click.argument("to", type=int)
@WORKSPACE
@JSON
def move(*, name: str, number: int, to: int, workspace: Path | None, as_json: bool) -> None:
    """Gives a sample another number; those between move up or down.

    \b
    Example: qa-pipeline coach playlist move "Good openings" 5 1
    """
    from qa_pipeline import settings
    from qa_pipeline.store import playlists

    with selecting.opened(settings.load({"workspace": workspace})) as store:
        known = playlists.named(store, name)
        playlists.move(store, known, number, to)
    _tell(known, f"{known.name}: sample {number} is number {to} now", as_json=as_json)


@playlist.command()
@click.argument("name")
@click.argument("text")
@click.option("--sample", "number", type=int, help="The sample that the note is on.  [default: the playlist]")
@WORKSPACE
@JSON
def note(*, name: str, text: str, number: int | None, workspace: Path | None, as_json: bool) -> None:
    """Puts a note on a sample, or on the playlist, in the place of the one that was there; an empty text takes it away.

    It is shown in class with the answer, and deleted with the call's transcript, which it may quote.

    \b
    Example: qa-pipeline coach playlist note "Good openings" --sample 2 "hear the pause before the price"
    """
    from qa_pipeline import settings
    from qa_pipeline.store import playlists

    with selecting.opened(settings.load({"workspace": workspace})) as store:
        known = playlists.named(store, name)
        if number is None:
            playlists.annotate(store, known, text.strip())
        else:
            playlists.annotate_sample(store, known, number, text.strip())
        known = playlists.named(store, name)
    what = known.name if number is None else f"{known.name}, sample {number}"
    _tell(known, f"{what}: {'noted' if text.strip() else 'the note is gone'}", as_json=as_json)


@playlist.command()
@click.argument("name")
@click.option("-o", "--output", required=True, type=click.Path(path_type=Path), help="A folder, or a file that ends in .zip.")
@click.option("--language", type=click.Choice(LANGUAGES), help="Of the pages.  [default: report_language]")
@click.option("--named/--anonymous", "named", default=None, help="Whether agents are named.  [default: as each sample was pulled]")
@click.option("--apart/--mixed", "apart", default=None, help="Agent left and customer right, or both in the middle.  [default: as pulled]")
@click.option("--format", "format_", type=click.Choice(FORMATS), default="mp3", show_default=True, help="Of the clips.")
@click.option("--inbox", help="Where the recordings are.  [default: inbox]")
@WORKSPACE
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object (qa-class/1).")
def export(
    *,
    name: str,
    output: Path,
    language: str | None,
    named: bool | None,
    apart: bool | None,
    format_: str,
    inbox: str | None,
    workspace: Path | None,
    as_json: bool,
) -> int:
    """Writes a playlist as a folder, or a zip, for class: open its index.html by a double click; the space bar goes on. It needs no net.

    The clips are cut anew, so that what identifies a person is silenced as it is found today. A sample that cannot be played any more is
    said, is in it with its words as far as they are kept, and makes the exit status 1. An earlier export of the same name is replaced.

    \b
    Example: qa-pipeline coach playlist export "Good openings" -o good-openings.zip
    """
    from qa_pipeline import settings, wire
    from qa_pipeline.coaching import exporting
    from qa_pipeline.store import playlists

    chosen = settings.load({"workspace": workspace, "report_language": language, "inbox": inbox})
    anonymous = None if named is None else not named
    wanted = exporting.Wanted(language=chosen.report_language, format=format_, anonymous=anonymous, apart=apart)
    with selecting.opened(chosen) as store:
        made = exporting.export(store, chosen, playlists.named(store, name), output, wanted)
    for number, trouble in made.silent.items():
        click.echo(f"Error: sample {number}: {trouble}", err=True)
    if as_json:
        click.echo(wire.dumps(exporting.as_json(made.page, chosen.report_language)))
    else:
        place = output if output.suffix.lower() == ".zip" else output / "index.html"
        click.echo(f"{made.samples} samples, {made.page.seconds:.0f} s of sound: {place}")
    return 1 if made.silent else 0


@playlist.command()
@click.argument("name")
@WORKSPACE
@JSON
def delete(*, name: str, workspace: Path | None, as_json: bool) -> None:
    """Deletes a playlist with its notes. What was assigned of it stays noted, and its samples are still in their calls.

    \b
    Example: qa-pipeline coach playlist delete "Good openings"
    """
    from qa_pipeline import settings
    from qa_pipeline.store import playlists

    with selecting.opened(settings.load({"workspace": workspace})) as store:
        known = playlists.named(store, name)
        gone = playlists.delete(store, known)
    _tell(known, f"{known.name}: deleted, with {gone} samples", as_json=as_json)


# ---------------------------------------------------------------------------------------------------------------------


def who(by: str | None) -> str:
    """Who says so, for what is noted. Raises SettingsError where that says nothing."""
    name = (by if by is not None else getpass.getuser()).strip()
    if not name:
        raise SettingsError("--by must say who it is")
    return name


def _as_json(known: "Playlist") -> dict[str, Any]:
    from dataclasses import asdict

    return {"format": JSON_FORMAT, **asdict(known)}


def _tell(known: "Playlist", told: str, *, as_json: bool, **more: Any) -> None:
    click.echo(json.dumps({**_as_json(known), **more}, ensure_ascii=False, indent=2) if as_json else told)

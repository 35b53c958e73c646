"""`qa-pipeline coach pull`: clips of calls for a class."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from qa_pipeline.cli import selecting

if TYPE_CHECKING:
    from qa_pipeline.coaching.sample import Pulled
    from qa_pipeline.protocols import TextEncoder

# As in `coaching`, which is not loaded for --help.
FORMATS = ("opus", "mp3", "wav")
SKILLS = ("opening", "needs", "upsell", "objection", "complaint", "closing")
BEHAVIOURS = ("angry", "hurried", "leaving", "complaining", "objecting", "relieved")


@click.command()
@click.option("--criterion", "criteria", multiple=True, help="Moments of this criterion, by its id. May be given several times.")
@click.option("--skill", type=click.Choice(SKILLS), default=None, help="Moments of this skill: several criteria and sections together.")
@click.option("--behaviour", type=click.Choice(BEHAVIOURS), default=None, help="Moments in which the customer is so, or does so.")
@click.option("--about", default="", help='Moments in which this is said, in any language: "customer says it is too expensive".')
@click.option("--verdict", type=click.Choice(("pass", "fail", "both")), help="Good ones, bad ones, or as many of both.")
@selecting.options
@click.option("-n", "count", type=int, default=5, show_default=True, help="How many clips, of each verdict.")
@click.option("--per-call", type=int, default=1, show_default=True, help="How many clips of one call at most.")
@click.option("--least-confidence", type=click.FloatRange(0, 1), default=0.0, help="Only verdicts that are so sure, 0 to 1.")
@click.option("-o", "--output", required=True, type=click.Path(path_type=Path, file_okay=False), help="A new folder for the clips.")
@click.option("--format", "format_", type=click.Choice(FORMATS), default="opus", show_default=True, help="Of the clips.")
@click.option("--apart", is_flag=True, help="Stereo clips: the agent left, the customer right. Of recordings of one channel there is one.")
@click.option("--named", is_flag=True, help="Leave the agent's name. Without it the agent is anonymous: in sound, text and cards.")
@click.option("--loudness", type=click.FloatRange(-40, -9), default=-16.0, show_default=True, help="LUFS; -23 is EBU R 128 for broadcasts.")
@click.option("--language", type=click.Choice(("tr", "fa", "et", "en", "ru")), help="Of the cards.  [default: report_language]")
@click.option("--note", default="", help="A note that stands on all cards.")
@click.option("--words-only", is_flag=True, help="With --about: search by the words alone, without the text encoder.")
@click.option("--inbox", help="Where the recordings are.  [default: inbox]")
@click.option("--json", "as_json", is_flag=True, help="Print the index (qa-coaching/1), with why each was chosen.")
def pull(
    *,
    criteria: tuple[str, ...],
    skill: str | None,
    behaviour: str | None,
    about: str,
    verdict: str | None,
    workspace: Path | None,
    count: int,
    per_call: int,
    least_confidence: float,
    output: Path,
    format_: str,
    apart: bool,
    named: bool,
    loudness: float,
    language: str | None,
    note: str,
    words_only: bool,
    inbox: str | None,
    as_json: bool,
    **given: Any,
) -> int:
    """Cuts clips of calls for a class: the clearest moments, of different agents, customers and wording, each with the line before and the
    answer after. What identifies a person is silenced on exactly its words, and replaced in captions and cards.

    A call without recording is said, and another takes its place; the exit status is 1 when so many are missing that there are fewer clips
    than asked for.
    docs/coaching.md says how they are chosen and what is in the folder.

    \b
    Example: qa-pipeline coach pull --criterion offer.count --verdict pass --team north -n 5 -o good-offers
    """  # noqa: D205  click's help
    from qa_pipeline import settings, wire
    from qa_pipeline.coaching import pulling, sample
    from qa_pipeline.coaching.clips import Style
    from qa_pipeline.types import Verdict

    chosen = settings.load({"workspace": workspace, "report_language": language, "inbox": inbox})
    verdicts = {None: (), "both": (Verdict.PASS, Verdict.FAIL)}.get(verdict) if verdict in (None, "both") else (Verdict(verdict),)
    asked = pulling.Asked(
        selection=selecting.selection(**given),
        criteria=criteria,
        skill=skill or "",
        behaviour=behaviour or "",
        about=about.strip(),
        verdicts=verdicts or (),
        count=count,
        per_call=per_call,
        least_confidence=least_confidence,
        note=note.strip(),
    )
    style = Style(format=format_, apart=apart, anonymous=not named, loudness=loudness)
    with selecting.opened(chosen) as store:
        encoder = _encoder() if asked.about and not words_only else None
        made = pulling.pull(store, chosen, asked, style, output, language=chosen.report_language, encoder=encoder)
    for one in made.missing:
        click.echo(f"Error: {one.call} ({one.date}): {one.reason}", err=True)
    for line in made.notes:
        click.echo(line, err=True)
    click.echo(wire.dumps(sample.to_json(made)) if as_json else _text(made, output))
    wanted = asked.count * max(1, len(asked.verdicts))
    return 1 if made.missing and len(made.samples) < wanted else 0


def _encoder() -> "TextEncoder | None":
    from qa_pipeline import backends, meaning

    found, why = meaning.encoder(backends.encoder)
    if found is None:
        click.echo(f"searched by the words alone: {why}", err=True)
    return found


def _text(made: "Pulled", folder: Path) -> str:
    lines = [
        f"{one.audio}  {one.duration:.1f} s  {one.verdict or ''}  {one.title}  clarity {one.why.clarity if one.why else 0:.2f}"
        for one in made.samples
    ]
    return "\n".join([*lines, f"{len(made.samples)} clips in {folder}"])

"""`qa-pipeline search`: moments of calls, found by what is said in them."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from qa_pipeline.cli import selecting
from qa_pipeline.errors import BusyError, ModelMissing, SettingsError, StoreError

if TYPE_CHECKING:
    from qa_pipeline.search import Filled, Found, Hits
    from qa_pipeline.settings import Settings
    from qa_pipeline.store import Store

FORMAT = "qa-search/1"

AT_ONCE = 300
"""Calls that are made findable before a question is answered: a few seconds. More are left to --fill."""

PATIENCE = 3.0
"""Seconds for which another who makes calls findable is waited for, as a run at its end."""


@click.command()
@click.argument("question", required=False, default="")
@selecting.options
@click.option("--language", "languages", multiple=True, type=click.Choice(("tr", "fa", "et", "en", "ru")), help="Calls in this language.")
@click.option("--speaker", type=click.Choice(("agent", "customer")), help="Whose words.  [default: as the question says, or anybody's]")
@click.option("-n", "most", type=click.IntRange(1, 1000), default=10, show_default=True, help="How many moments at most.")
@click.option("--words-only", is_flag=True, help="Find by words alone, without the text encoder.")
@click.option("--fill", is_flag=True, help="Make the calls findable that are not yet, as those of earlier versions.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object (qa-search/1).")
def search(
    *,
    question: str,
    workspace: Path | None,
    languages: tuple[str, ...],
    speaker: str | None,
    most: int,
    words_only: bool,
    fill: bool,
    as_json: bool,
    **given: Any,
) -> int:
    """Finds moments in stored calls by a question in Turkish, Persian, Estonian, English or Russian, the best first.

    By the words, whatever their endings and however they are spelled, and by what they mean, also in calls in another language. "Quoted
    words" must be said one after another, and beg* finds all words that begin so. A question may say whose words are meant: `customer
    says …`, `agent: …`, or the same in the other languages. What identifies a person is not shown.

    \b
    Example: qa-pipeline search "customer says it is too expensive" --team north --since 2026-11-01
    """
    from dataclasses import replace

    from qa_pipeline import settings, wire

    chosen = settings.load({"workspace": workspace})
    selected = replace(selecting.selection(**given), languages=languages)
    if not question.strip() and not fill:
        raise SettingsError('say what is looked for: qa-pipeline search "customer says it is too expensive"')
    with selecting.opened(chosen) as store:
        filled = _filled(store, chosen, everything=fill)
        for call_id, reason in filled.failed:
            click.echo(f"Error: {call_id}: {reason}", err=True)
        if not question.strip():
            said = f"{filled.words} calls more are found by their words now, {filled.meanings} by their meaning."
            click.echo(wire.dumps(_filled_json(filled)) if as_json else said)
            return 1 if filled.failed else 0
        hits, found, words_alone = _asked(store, chosen, question, selected, speaker=speaker, most=most, words_only=words_only)
    if words_alone:
        click.echo(f"note: found by words alone: {words_alone}", err=True)
    elif hits.waiting:
        click.echo(f"note: {hits.waiting} calls are found by words alone yet: `qa-pipeline search --fill` makes the rest", err=True)
    click.echo(wire.dumps(_json(question, hits, found, by_meaning=not words_alone)) if as_json else _text(found))
    return 1 if filled.failed else 0


def _asked(
    store: "Store", chosen: "Settings", question: str, selected: Any, *, speaker: str | None, most: int, words_only: bool
) -> "tuple[Hits, list[Found], str]":
    """What is found, and why by words alone, if so."""
    from qa_pipeline import equipment
    from qa_pipeline import search as searching

    encoder, why = (None, "as --words-only says") if words_only else searching.encoder(equipment.engines(chosen).encoder)
    hits = searching.find(store, chosen.workspace, question, selected, speaker=speaker, encoder=encoder, most=most)
    return hits, searching.show(store, hits.hits), why


def _filled(store: "Store", chosen: "Settings", *, everything: bool) -> "Filled":
    """Makes calls findable: all that are not yet, or only a few."""
    from qa_pipeline import search as searching

    if everything:
        with _watched() as tell:
            return searching.fill(store, chosen.workspace, tell)
    try:
        behind = searching.behind(store, chosen.workspace)
        if behind <= AT_ONCE:
            return searching.fill(store, chosen.workspace, patience=PATIENCE) if behind else searching.Filled()
    except (BusyError, StoreError) as error:  # somebody is at it, or this user may not write: what is there is found all the same
        click.echo(f"note: the newest calls may not be found, or by words alone: {error}", err=True)
        return searching.Filled()
    except ModelMissing:  # of the trained numbers: words are found without them, and it is said why nothing else is
        return searching.Filled()
    click.echo(f"note: {behind} calls cannot be found yet, or by words alone: `qa-pipeline search --fill` makes them findable", err=True)
    return searching.Filled()


@contextmanager
def _watched() -> Iterator[Callable[[int, int], None]]:
    """Something that is told how far the work is: a bar where a person watches."""
    if not sys.stderr.isatty():
        yield lambda _done, _of: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    shown = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*shown, console=Console(stderr=True), transient=True) as bar:
        calls = bar.add_task("calls", total=None)
        yield lambda done, of: bar.update(calls, completed=done, total=of)


def _text(found: "list[Found]") -> str:
    from qa_pipeline import ingest
    from qa_pipeline.reports import wording

    if not found:
        return "Nothing was found."
    rows = []
    for one in found:
        at = wording.clock(one.start) if one.start is not None else f"turn {one.turn + 1}"
        rows.append(f"{one.score:.2f}  {one.by:7}  {ingest.printable(one.call_id)}  {at}  {one.speaker}: {ingest.printable(one.text)}")
    return "\n".join(rows)


def _json(question: str, hits: "Hits", found: "list[Found]", *, by_meaning: bool) -> dict[str, Any]:
    from dataclasses import asdict

    told = {"question": question, "speaker": hits.speaker, "by_meaning": by_meaning, "waiting": hits.waiting}
    return {"format": FORMAT, **told, "found": [asdict(one) for one in found]}


def _filled_json(filled: "Filled") -> dict[str, Any]:
    failed = [{"call_id": call_id, "error": reason} for call_id, reason in filled.failed]
    return {"format": FORMAT, "words": filled.words, "meanings": filled.meanings, "failed": failed}

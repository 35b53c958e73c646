"""`qa-pipeline coach`: samples of calls for classes. Each subcommand is a file of its own, loaded when it is called."""

import click

from qa_pipeline.cli.lazy import LazyGroup

# name: (where it is, the line that `qa-pipeline coach --help` shows)
SUBCOMMANDS: dict[str, tuple[str, str]] = {
    "pull": ("coach_pull:pull", "Clips of calls, with captions and cards: good ones, bad ones, or both."),
    "playlist": ("playlist:playlist", "Samples in an order, with notes, to be played in class."),
    "assign": ("assign:assign", "Note that an agent was given a playlist, or a sample, to listen to."),
    "assigned": ("assign:assigned", "What was assigned to whom, when, by whom."),
    "unassign": ("assign:unassign", "Take an assignment back."),
    "progress": ("assign:progress", "Did it help? The agent's calls before and after."),
}


@click.group(cls=LazyGroup, places=SUBCOMMANDS)
def coach() -> None:
    """Samples for classes: moments of calls as clips, without what identifies a person.

    \b
    Example: qa-pipeline coach pull --skill opening --verdict both -n 5 -o openings
    """

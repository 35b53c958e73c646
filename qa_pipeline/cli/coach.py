"""`qa-pipeline coach`: samples of calls for classes. Each subcommand is a file of its own, loaded when it is called."""

from importlib import import_module

import click

# name: (where it is, the line that `qa-pipeline coach --help` shows)
SUBCOMMANDS: dict[str, tuple[str, str]] = {
    "pull": ("coach_pull:pull", "Clips of calls, with captions and cards: good ones, bad ones, or both."),
    "playlist": ("playlist:playlist", "Samples in an order, with notes, to be played in class."),
    "assign": ("assign:assign", "Note that an agent was given a playlist, or a sample, to listen to."),
    "assigned": ("assign:assigned", "What was assigned to whom, when, by whom."),
    "unassign": ("assign:unassign", "Take an assignment back."),
    "progress": ("assign:progress", "Did it help? The agent's calls before and after."),
}


class _Subcommands(click.Group):
    """Loads a command when it is called, not when it is listed."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 click's signature
        return list(SUBCOMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 click's signature
        if cmd_name not in SUBCOMMANDS:
            return None
        module, _, name = SUBCOMMANDS[cmd_name][0].partition(":")
        command: click.Command = getattr(import_module(f"qa_pipeline.cli.{module}"), name)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002 click's signature
        with formatter.section("Commands"):
            formatter.write_dl([(name, line) for name, (_, line) in SUBCOMMANDS.items()])


@click.group(cls=_Subcommands)
def coach() -> None:
    """Samples for classes: moments of calls as clips, without what identifies a person.

    \b
    Example: qa-pipeline coach pull --skill opening --verdict both -n 5 -o openings
    """

"""`qa-pipeline import`: transcripts of other recognisers to conversations."""

from pathlib import Path

import click


@click.command("import")
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option("-o", "--output", type=click.Path(path_type=Path), help="A file, or a folder for several; else standard output.")
@click.option("--language", help="What is spoken: tr, fa, et, en, ru ...; without it what the file, or what lies beside it, says.")
def import_(files: tuple[Path, ...], output: Path | None, language: str | None) -> int:
    """Writes conversations (qa-conversation/1) from JSON of WhisperX, Whisper, faster-whisper and others, SRT and WebVTT.

    The content says which format it is. What lies beside a file (call.json beside call.srt, calls.csv) is used.

    \b
    Example: qa-pipeline import call.srt --language tr -o call.conversation.json
    """
    from qa_pipeline import export
    from qa_pipeline.align import UNKNOWN
    from qa_pipeline.cli import inputs
    from qa_pipeline.imports.spoken import code
    from qa_pipeline.ingest import printable

    spoken = code(language, "--language")
    out = inputs.Output(output, ".conversation.json", files)

    def work(path: Path) -> None:
        conversation = inputs.conversation(path, spoken)
        if any(turn.speaker == UNKNOWN for turn in conversation.turns):
            click.echo(
                f"note: {printable(path)}: not all of it says who speaks; what nobody is said to have spoken is left to a person", err=True
            )
        out.write(path, export.FORMATS["json"](conversation))

    return inputs.each(files, work, "importing")

"""`qa-pipeline evaluate`: how good the verdicts and the transcripts are, against what people say."""

import click

from qa_pipeline.cli.evaluate.scores import scores
from qa_pipeline.cli.evaluate.transcripts import transcripts


@click.group()
def evaluate() -> None:
    """How good the verdicts and the transcripts are, against what people say.

    \b
    Example: qa-pipeline evaluate scores labelled-calls
    """


evaluate.add_command(scores)
evaluate.add_command(transcripts)

"""The command line. Each command is a file here and imports what it needs inside itself, so that --help is quick."""

import os
import sys
import traceback
from pathlib import Path

import click

from qa_pipeline import __version__
from qa_pipeline.cli.lazy import LazyGroup
from qa_pipeline.errors import InputError, QAError

# name: (where it is, the line that `qa-pipeline --help` shows)
COMMANDS: dict[str, tuple[str, str]] = {
    "run": ("run:run", "The nightly job, now: everything new in the inbox, scored and reported."),
    "schedule": ("schedule:schedule", "The nightly job, every night at its time."),
    "status": ("status:status", "What is at work, what the last run did, when the next begins."),
    "transcribe": ("transcribe:transcribe", "Recordings to conversations."),
    "import": ("import_:import_", "Transcripts of other recognisers, and captions, to conversations."),
    "diarize": ("diarize:diarize", "Who speaks when in recordings, as RTTM."),
    "score": ("score:score", "Conversations to scores."),
    "rescore": ("rescore:rescore", "Everything stored, scored again by a changed scorecard."),
    "scorecard": ("scorecard:scorecard", "List, show and check scorecards."),
    "report": ("report:report", "A report of stored calls: HTML, XLSX, CSV or Parquet."),
    "export": ("export:export", "Stored calls in the formats of other tools."),
    "search": ("search:search", "Moments of calls, found by what is said in them."),
    "coach": ("coach:coach", "Samples for classes: clips of calls."),
    "evaluate": ("evaluate:evaluate", "How good verdicts and transcripts are."),
    "voices": ("voices:voices", "Agents who agreed to be recognised by their voice."),
    "retention": ("retention:retention", "Delete what was kept for long enough."),
    "hold": ("retention:hold", "Legal holds: what is not deleted, whatever the rules say."),
    "store": ("store:store", "The database: copy it to another."),
    "tune": ("tune:tune", "Find by measuring how this machine recognises speech fastest."),
    "models": ("models:models", "List, fetch and verify models."),
    "doctor": ("doctor:doctor", "Is this machine ready?"),
}


@click.group(cls=LazyGroup, places=COMMANDS, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110})
@click.version_option(__version__, prog_name="qa-pipeline")
def cli() -> None:
    """Scores every recorded call: transcription, diarization, script compliance, offers.

    \b
    Example: qa-pipeline run --inbox recordings --workspace workspace
    """


def main() -> None:
    """Runs the command line. Exits 0 on success, 1 when the work failed for some call, 2 on wrong usage or a bad file."""
    from qa_pipeline.silence import telemetry_off

    telemetry_off()
    try:
        code = cli.main(standalone_mode=False)
    except click.ClickException as error:
        error.show()
        sys.exit(2)
    except click.Abort:
        click.echo("interrupted; the next run goes on where this one stopped", err=True)
        sys.exit(130)
    except QAError as error:
        click.echo(f"Error: {error}", err=True)
        sys.exit(2 if isinstance(error, InputError) else 1)
    except Exception as error:
        if os.environ.get("QA_PIPELINE_DEBUG"):
            raise
        place = traceback.extract_tb(error.__traceback__)[-1]
        where = f"{Path(place.filename).name}:{place.lineno}"
        click.echo(f"Error: {type(error).__name__} in {where}, a mistake of this program; QA_PIPELINE_DEBUG=1 shows more", err=True)
        sys.exit(1)
    sys.exit(code if isinstance(code, int) else 0)

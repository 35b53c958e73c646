"""`qa-pipeline transcribe`: recordings to conversations."""

from pathlib import Path
from typing import Any

import click

FORMATS = ("json", "srt", "vtt", "txt", "ctm", "rttm", "vcon")  # as in `export`, which is not loaded for --help


@click.command()
@click.argument("recordings", metavar="AUDIO...", nargs=-1, required=True, type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option("-o", "--output", type=click.Path(path_type=Path), help="A file, or a folder for several recordings; else standard output.")
@click.option("--engine", help="faster-whisper or whisper.  [default: faster-whisper]")
@click.option("--model", help="A model of `qa-pipeline models list`, a folder, or a name that the engine resolves.")
@click.option("--language", help="tr, fa, et, en, ru ...; without it the metadata's, else detected.")
@click.option("--device", help="auto, cpu or cuda.")
@click.option("--threads", type=click.IntRange(min=0), help="Threads for the models; 0 takes one for each core.")
@click.option("--format", "format_", default="json", show_default=True, type=click.Choice(FORMATS))
def transcribe(recordings: tuple[Path, ...], output: Path | None, format_: str, **options: Any) -> int:
    """Writes conversations: words with times and probabilities, speakers, roles.

    What lies beside a recording (call.json, calls.csv) is used. Stereo is transcribed channel by channel, mono is diarized.

    \b
    Example: qa-pipeline transcribe call.wav -o call.conversation.json
    """
    from dataclasses import replace

    from qa_pipeline import audio, equipment, export, ingest, pipeline, settings, sidecars
    from qa_pipeline.cli import inputs
    from qa_pipeline.hearing import hints

    chosen = settings.load(options)
    models = equipment.engines(replace(chosen, workers=chosen.workers or 1))  # one recording after the other, each with all cores
    out = inputs.Output(output, export.SUFFIXES[format_], recordings)

    def work(path: Path) -> None:
        facts = ingest.facts(ingest.item(path), chosen.file_name_pattern)
        recording, samples = audio.decode(path)
        sidecars.require_recording(facts.metadata, recording)
        heard = pipeline.hear(
            samples,
            models,
            language=options["language"] or facts.language or chosen.language or None,
            among=chosen.languages,
            watch=pipeline.Stopwatch(),
            channels=facts.metadata.channels,
            hints=hints.hints(facts.metadata),
            speakers=facts.metadata.speaker_count,
        )
        conversation = pipeline.converse(heard, facts, recording)
        produced_by = (*conversation.produced_by, f"sha256:{recording.sha256}")
        out.write(path, export.FORMATS[format_](replace(conversation, produced_by=produced_by)))

    return inputs.each(recordings, work, "transcribing")

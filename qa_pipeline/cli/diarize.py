"""`qa-pipeline diarize`: who speaks when."""

from pathlib import Path
from typing import Any

import click


@click.command()
@click.argument("recordings", metavar="AUDIO...", nargs=-1, required=True, type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option("-o", "--output", type=click.Path(path_type=Path), help="A file, or a folder for several recordings; else standard output.")
@click.option(
    "--speakers", type=click.IntRange(min=0), default=2, show_default=True, help="How many voices; 0: one or two. More are found."
)
@click.option("--diarizer", help="auto, fused, pyannote, or a folder with a pyannote.audio pipeline.  [default: auto]")
@click.option("--device", help="auto, cpu or cuda.")
@click.option("--threads", type=click.IntRange(min=0), help="Threads for the models; 0 takes one for each core.")
def diarize(recordings: tuple[Path, ...], output: Path | None, speakers: int, **options: Any) -> int:
    """Writes who speaks when, as RTTM. Channels of a stereo call are speakers already; a mono call goes through the diarizer.

    \b
    Example: qa-pipeline diarize call.wav -o call.rttm
    """
    from qa_pipeline import audio, equipment, ingest, pipeline, settings
    from qa_pipeline.cli import inputs
    from qa_pipeline.export import lines

    models = equipment.engines(settings.load(options))
    out = inputs.Output(output, ".rttm", recordings)

    def work(path: Path) -> None:
        _, samples = audio.decode(path)
        out.write(path, lines.spans_rttm(ingest.printable(path.stem), pipeline.diarize(samples, models, speakers=speakers or None).spans))

    return inputs.each(recordings, work, "diarizing")

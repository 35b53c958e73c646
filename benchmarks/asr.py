"""Transcription side by side: ours, faster-whisper alone and openai-whisper, on the fixtures and on recordings of your own.

    python benchmarks/asr.py [--audio FOLDER] [--threads 2] [--rounds 2] [--openai-seconds 60]
    python benchmarks/asr.py --memory 500

Every system has a process of its own for each round, the rounds take turns, and the figures are medians: on a machine that does other
things too only the ratios mean something. `faster-whisper` is given the same speech and the same settings as ours (batched, beam 5, word
times), `faster-whisper, its VAD` finds the speech itself, openai-whisper hears the begin of each recording, with beam 5 and word times.

`--audio` names a folder of the recordings that the project is developed against; what is missing there is left out. Word and character
error rates are of the words in order of time, in small letters without punctuation (English by Whisper's normaliser). "invented" are words
written in music, tones, noise and silence. `--memory N` transcribes N short calls in one process and tells its memory on the way.
"""

import argparse
import json
import re
import resource
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from itertools import cycle, islice
from pathlib import Path
from statistics import median
from typing import Any

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from qa_pipeline import audio, backends, wire  # noqa: E402
from qa_pipeline.backends import chunks  # noqa: E402
from qa_pipeline.hearing import coverage, crosstalk, relisten  # noqa: E402

RATE = audio.SAMPLE_RATE
FIXTURES = ROOT / "fixtures"
SUFFIXES = {".wav", ".mp3", ".opus", ".ogg", ".flac", ".m4a"}
SHORT = 12
"""Seconds of the short calls that memory is measured with."""

SYSTEMS = ("ours", "faster-whisper", "faster-whisper, its VAD", "openai-whisper")


@dataclass(frozen=True)
class Item:
    """A recording, shape (channels, n), with what is said in it: None where nobody wrote it down, empty where nothing is said."""

    name: str
    language: str
    samples: Any
    text: str | None


# ---------------------------------------------------------------------------------------------------------------------
# Recordings


def items(folder: Path | None) -> Iterator[Item]:
    for path in sorted((FIXTURES / "inbox").rglob("*")):
        reference = FIXTURES / "reference" / f"{path.stem}.json"
        if path.suffix in SUFFIXES and reference.is_file():
            said = wire.read_conversation(reference)
            yield Item(path.stem, said.language, audio.samples(path), " ".join(turn.text for turn in said.turns))
    yield from silent()
    if folder is not None:
        yield from developed_against(folder)


def silent() -> Iterator[Item]:
    """What nobody speaks in: digital silence, a ringing tone, noise."""
    chance = np.random.default_rng(7)
    at = np.arange(30 * RATE) / RATE
    ringing = 0.2 * np.sin(2 * np.pi * 425 * at) * (at % 5 < 1)
    made = {"silence": np.zeros(30 * RATE), "ringing": ringing, "noise": chance.normal(0, 0.03, 30 * RATE)}
    for name, samples in made.items():
        yield Item(name, "en", samples.astype(np.float32)[np.newaxis], "")


def developed_against(folder: Path) -> Iterator[Item]:
    for path in sorted((folder / "hold-music").glob("*.wav")):
        yield Item("hold music", "en", audio.samples(path)[:, : 180 * RATE], "")
    sides = [folder / "en-repairs-call" / f"Auto_Repairs_40_UTC_{side}.wav" for side in ("agent", "caller")]
    if all(side.is_file() for side in sides):
        channels = [audio.samples(side)[0] for side in sides]
        longest = min(map(len, channels))
        yield Item("repairs call", "en", np.stack([channel[:longest] for channel in channels]), None)
    for language, part in (("ru", "ru-bank-calls/test_data"), ("tr", "tr-calls")):
        for path in sorted((folder / part).glob("*")):
            text = path.with_suffix(".txt")
            if path.suffix in SUFFIXES and text.is_file():
                said = re.sub(r"(?m)^\s*(\[.*?\]|[^:\n]{2,20}:)\s*", "", text.read_text(encoding="utf-8"))
                yield Item(path.name, language, audio.samples(path), said)


# ---------------------------------------------------------------------------------------------------------------------
# Systems: each gives the words of a recording as (start, text)

Heard = list[tuple[float, str]]


def ours(threads: int) -> Callable[[Item], tuple[Heard, float | None]]:
    """Ours as the pipeline does it: speech, cross-talk, words, what was missed heard again; and how much of the speech has words."""
    detector = backends.detector()
    whisper = backends.transcriber("faster-whisper", model="whisper-base", device="cpu", threads=threads)

    def hear(item: Item) -> tuple[Heard, float | None]:
        tracks = dict(enumerate(item.samples))
        speech = crosstalk.clean(tracks, {channel: detector.speech(track) for channel, track in tracks.items()})
        heard: Heard = []
        spoken = missing = 0.0
        for channel, track in tracks.items():
            if not speech[channel]:
                continue
            first = whisper.transcribe(track, speech[channel], item.language)
            ways = [partial(way, track, language=item.language) for way in (whisper.transcribe, whisper.again)]
            made, dark = relisten.complete(track, speech[channel], first, ways)
            heard += [(word.start, word.text) for word in made.words]
            spoken += sum(end - start for start, end in coverage.spoken(speech[channel], made.set_aside))
            missing += sum(end - start for start, end in dark)
        return heard, (1 - missing / spoken if spoken else None)

    return hear


def faster_whisper(threads: int, *, own_vad: bool) -> Callable[[Item], tuple[Heard, float | None]]:
    import faster_whisper as vendor

    from qa_pipeline import weights

    detector = backends.detector()
    model = vendor.WhisperModel(str(weights.locate("whisper-base")), device="cpu", compute_type="int8", cpu_threads=threads)

    def hear(item: Item) -> tuple[Heard, float | None]:
        heard: Heard = []
        for track in item.samples:
            options: dict[str, Any] = {"vad_filter": True}
            if not own_vad:
                speech = chunks.cut(track, detector.speech(track))
                if not speech:
                    continue
                clips = [{"start": chunk.start, "end": chunk.end} for chunk in speech]
                options = {"vad_filter": False, "clip_timestamps": clips}
            segments, _ = vendor.BatchedInferencePipeline(model).transcribe(
                track, language=item.language, beam_size=5, batch_size=8, word_timestamps=True, temperature=0.0, **options
            )
            heard += [(word.start, word.word.strip()) for segment in segments for word in segment.words or ()]
        return heard, None

    return hear


def openai_whisper(threads: int, seconds: float) -> Callable[[Item], tuple[Heard, float | None]]:
    import torch

    from qa_pipeline import weights
    from qa_pipeline.backends import whisper_checkpoint

    torch.set_num_threads(threads)
    place = weights.resolve("whisper-base-openai")
    model = whisper_checkpoint.load(place, "cpu")  # type: ignore[arg-type]  # a folder or a file

    def hear(item: Item) -> tuple[Heard, float | None]:
        heard: Heard = []
        for track in item.samples:
            made = model.transcribe(
                track[: round(seconds * RATE)], language=item.language, beam_size=5, word_timestamps=True, fp16=False, verbose=None
            )
            heard += [(float(word["start"]), word["word"].strip()) for segment in made["segments"] for word in segment["words"]]
        return heard, None

    return hear


def measure(system: str, arguments: argparse.Namespace) -> dict[str, Any]:
    """What a system does with every recording; run in a process of its own."""
    build: dict[str, Callable[[], Callable[[Item], tuple[Heard, float | None]]]] = {
        "ours": lambda: ours(arguments.threads),
        "faster-whisper": lambda: faster_whisper(arguments.threads, own_vad=False),
        "faster-whisper, its VAD": lambda: faster_whisper(arguments.threads, own_vad=True),
        "openai-whisper": lambda: openai_whisper(arguments.threads, arguments.openai_seconds),
    }
    hear = build[system]()
    limit = arguments.openai_seconds if system == "openai-whisper" else float("inf")
    found: dict[str, Any] = {}
    for item in items(arguments.audio):
        wall, busy = time.monotonic(), time.process_time()
        heard, covered = hear(item)
        found[item.name] = {
            "seconds": min(item.samples.shape[1] / RATE, limit) * len(item.samples),
            "wall": time.monotonic() - wall,
            "busy": time.process_time() - busy,
            "text": " ".join(text for _, text in sorted(heard)),
            "covered": covered,
        }
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {"items": found, "peak": peak}


# ---------------------------------------------------------------------------------------------------------------------
# Comparing


def normal(text: str, language: str) -> str:
    if language == "en":
        from whisper.normalizers import EnglishTextNormalizer

        return str(EnglishTextNormalizer()(text))
    plain = text.replace("ё", "е").replace("İ", "i").lower()
    return " ".join(re.findall(r"\w+", plain))


def errors(known: list[Item], found: dict[str, Any]) -> dict[str, tuple[float, float]]:
    """Word and character error rate by language, in percent."""
    import jiwer

    pairs: dict[str, tuple[list[str], list[str]]] = defaultdict(lambda: ([], []))
    for item in known:
        if item.text:
            pairs[item.language][0].append(normal(item.text, item.language))
            pairs[item.language][1].append(normal(found[item.name]["text"], item.language))
    return {language: (100 * jiwer.wer(said, heard), 100 * jiwer.cer(said, heard)) for language, (said, heard) in pairs.items()}


def table(known: list[Item], rounds: dict[str, list[dict[str, Any]]]) -> str:
    spoken = [item.name for item in known if item.text != ""]
    languages = sorted({item.language for item in known if item.text})
    head = ["system", "busy, × real time", "wall", "against faster-whisper", "peak RSS, MB", *(f"WER / CER {code}" for code in languages)]
    lines = [f"| {' | '.join([*head, 'speech with words', 'invented'])} |", "|---" * (len(head) + 2) + "|"]
    cost = {system: _factor(made, spoken, "busy") for system, made in rounds.items()}
    for system, made in rounds.items():
        last = made[-1]["items"]
        rates = {} if system == "openai-whisper" else errors(known, last)  # it heard the begins only
        covered = [one["covered"] for one in last.values() if one["covered"] is not None]
        invented = sum(len(last[item.name]["text"].split()) for item in known if item.text == "")
        row = [
            system,
            f"{cost[system]:.3f}",
            f"{_factor(made, spoken, 'wall'):.3f}",
            f"{cost[system] / cost['faster-whisper']:.2f} ×" if "faster-whisper" in cost else "",
            f"{median(one['peak'] for one in made):.0f}",
            *(f"{rates[code][0]:.1f} / {rates[code][1]:.1f}" if code in rates else "" for code in languages),
            f"{100 * sum(covered) / len(covered):.1f} %" if covered else "",
            str(invented),
        ]
        lines.append(f"| {' | '.join(row)} |")
    return "\n".join(lines)


def _factor(made: list[dict[str, Any]], names: list[str], what: str) -> float:
    """Seconds of `what` a second of recorded channel, the median of the rounds."""
    each = [sum(one["items"][name][what] for name in names) / sum(one["items"][name]["seconds"] for name in names) for one in made]
    return median(each)


def memory(count: int, threads: int) -> None:
    """Memory of one process after 50 short calls and after all; two are heard at the same time, as a run does it."""
    hear = ours(threads)
    calls = [
        replace(item, samples=item.samples[:, first : first + SHORT * RATE]) for item in items(None) if item.text for first in _begins(item)
    ]
    with ThreadPoolExecutor(2) as workers:
        for number, _ in enumerate(workers.map(hear, islice(cycle(calls), count)), start=1):
            if number in (10, 50, count) or number % 100 == 0:
                print(f"after {number:5} calls: {_rss():.0f} MB resident", flush=True)


def _begins(item: Item) -> range:
    """Where the short calls that a recording is cut into begin, in samples."""
    return range(0, item.samples.shape[1] - SHORT * RATE, SHORT * RATE)


def _rss() -> float:
    line = next(line for line in Path("/proc/self/status").read_text(encoding="utf-8").splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--audio", type=Path)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--openai-seconds", type=float, default=60.0)
    parser.add_argument("--without", action="append", default=[], choices=SYSTEMS)
    parser.add_argument("--memory", type=int, metavar="N")
    parser.add_argument("--system", choices=SYSTEMS, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.memory:
        memory(arguments.memory, arguments.threads)
        return
    if arguments.system:
        print(json.dumps(measure(arguments.system, arguments)))
        return
    rounds: dict[str, list[dict[str, Any]]] = {system: [] for system in SYSTEMS if system not in arguments.without}
    for number in range(arguments.rounds):
        for system, made in rounds.items():
            if system == "openai-whisper" and number:
                continue  # so slow that once is enough
            command = [sys.executable, __file__, "--system", system, *sys.argv[1:]]
            done = subprocess.run(command, check=True, capture_output=True, text=True)
            made.append(json.loads(done.stdout.splitlines()[-1]))
            print(f"round {number + 1}: {system}", file=sys.stderr)
    print(table(list(items(arguments.audio)), rounds))


if __name__ == "__main__":
    main()

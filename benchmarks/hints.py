"""Names and products in transcripts: without hints, with hints, and with what sounds like them put right after that.

    python benchmarks/hints.py [--audio FOLDER] [--snr 10]

The fixtures (English), and Turkish and Russian calls of `--audio`, made as bad as a telephone line is: 8 kHz, mu-law, noise at `--snr` dB.
Expected are the company's and the agent's names and the catalog of the fixtures' sidecars; of the other calls the names that their text
writes with a capital inside a sentence, which a centre would have in its CRM. Counted is each time that one of them is said (an inflected
form counts as heard) and how often one is written that nobody said.
"""

import argparse
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from qa_pipeline import audio, backends, languages, wire  # noqa: E402
from qa_pipeline.hearing import hints, vocabulary  # noqa: E402
from qa_pipeline.types import Metadata, Product  # noqa: E402

RATE = audio.SAMPLE_RATE
FIXTURES = ROOT / "fixtures"
SUFFIXES = {".wav", ".mp3", ".opus", ".ogg", ".flac", ".m4a"}
SPEAKER = re.compile(r"(?m)^\s*(\[.*?\]|[^:\n]{2,20}:)\s*")
LEAST = 4
"""Letters of a word that a name is looked for by: of an inflected one as many as are the same in all its forms."""


@dataclass(frozen=True)
class Call:
    name: str
    language: str
    samples: Any
    text: str
    metadata: Metadata


def fixtures() -> Iterator[Call]:
    for path in sorted((FIXTURES / "inbox").rglob("*")):
        reference = FIXTURES / "reference" / f"{path.stem}.json"
        if path.suffix in SUFFIXES and reference.is_file():
            said = wire.read_conversation(reference)
            yield Call(path.stem, said.language, audio.samples(path), " ".join(turn.text for turn in said.turns), said.metadata)


def others(folder: Path) -> Iterator[Call]:
    for language, part in (("ru", "ru-bank-calls/test_data"), ("tr", "tr-calls")):
        for path in sorted((folder / part).glob("*")):
            text = path.with_suffix(".txt")
            if path.suffix in SUFFIXES and text.is_file():
                said = SPEAKER.sub("", text.read_text(encoding="utf-8"))
                names = tuple(dict.fromkeys(re.findall(r"(?<=[\w,»] )«?([^\W\d_a-zа-я][\w]{3,})", said)))
                catalog = tuple(Product(name=name) for name in names)
                yield Call(path.stem, language, audio.samples(path), said, Metadata(catalog=catalog))


def on_the_telephone(samples: Any, snr: float, chance: np.random.Generator) -> Any:
    """8 kHz, noise at `snr` dB under the speech, mu-law and back."""
    from scipy.signal import resample_poly

    narrow = resample_poly(samples, 1, 2)
    speech = narrow[np.abs(narrow) > 0.01]
    level = np.sqrt(np.mean(np.square(speech))) if speech.size else 0.0
    noisy = np.clip(narrow + chance.normal(0, level * 10 ** (-snr / 20), narrow.size), -1, 1)
    coded = np.round(np.sign(noisy) * np.log1p(255 * np.abs(noisy)) / np.log1p(255) * 127) / 127
    return resample_poly(np.sign(coded) * (256 ** np.abs(coded) - 1) / 255, 2, 1).astype(np.float32)


def expected(call: Call) -> list[str]:
    """The words of the names and products that can be looked for."""
    metadata = call.metadata
    names = (*metadata.company, metadata.agent_name or "", *(product.name for product in metadata.catalog))
    return sorted({languages.normalise(name, call.language) for name in names if len(name) >= LEAST})


def count(text: str, name: str, language: str) -> int:
    """How often a text has a name, its last word perhaps with another ending."""
    last = len(name.rsplit(maxsplit=1)[-1])
    ending = 0 if last <= LEAST else 1 if language == "en" else last // 4
    stem = name[: len(name) - ending]
    return len(re.findall(rf"\b{re.escape(stem)}", languages.normalise(text, language)))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--audio", type=Path)
    parser.add_argument("--snr", type=float, default=10.0)
    parser.add_argument("--model", default="whisper-base")
    arguments = parser.parse_args()
    detector = backends.detector()
    whisper = backends.transcriber("faster-whisper", model=arguments.model, device="cpu", threads=1)
    chance = np.random.default_rng(0)
    tally: dict[tuple[str, str], list[int]] = {}
    for call in (*fixtures(), *(others(arguments.audio) if arguments.audio else ())):
        tracks = [on_the_telephone(samples, arguments.snr, chance) for samples in call.samples]
        speech = [detector.speech(track) for track in tracks]
        told = hints.hints(call.metadata)
        for way, given, put_right in (("without", (), False), ("hints", told, False), ("hints, then corrected", told, True)):
            words = [
                word for t, s in zip(tracks, speech, strict=True) if s for word in whisper.transcribe(t, s, call.language, given).words
            ]
            words = list(vocabulary.corrected(words, call.metadata, call.language)) if put_right else words
            text = " ".join(word.text for word in sorted(words, key=lambda word: word.start))
            row = tally.setdefault((call.language, way), [0, 0, 0])
            for name in expected(call):
                said, heard = count(call.text, name, call.language), count(text, name, call.language)
                row[0] += said
                row[1] += max(0, said - heard)
                row[2] += max(0, heard - said)
        print(call.name, file=sys.stderr)
    print("| language | way | said | missed | written and not said |\n|---|---|--:|--:|--:|")
    for (language, way), (said, missed, invented) in sorted(tally.items()):
        print(f"| {language} | {way} | {said} | {missed} | {invented} |")


if __name__ == "__main__":
    main()

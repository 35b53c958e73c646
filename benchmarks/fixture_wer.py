"""Word error rates of the fixture calls, as a Markdown table: `python benchmarks/fixture_wer.py [--only ID] [-- OPTIONS OF transcribe]`.

Transcribes the recordings of fixtures/inbox with `qa-pipeline transcribe` and compares them with fixtures/reference. Both sides go through
Whisper's English normalizer, so that "fifteen percent" and "15%" are the same word.
"""

import argparse
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import reduce
from itertools import permutations
from operator import add
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FIXTURES = ROOT / "fixtures"
sys.path.insert(0, str(ROOT))

from qa_pipeline.types import AGENT, CUSTOMER, Conversation  # noqa: E402
from qa_pipeline.wire import read_conversation  # noqa: E402

SUFFIXES = {".wav", ".mp3", ".opus", ".ogg", ".flac", ".m4a"}


@dataclass(frozen=True)
class Errors:
    """Wrong words (substituted, deleted, inserted) of `words` in the reference."""

    wrong: int
    words: int

    def __add__(self, other: "Errors") -> "Errors":
        return Errors(self.wrong + other.wrong, self.words + other.words)

    def __str__(self) -> str:
        return f"{100 * self.wrong / self.words:.1f}" if self.words else "-"


@dataclass(frozen=True, kw_only=True)
class Measured:
    """What is wrong in one transcript.

    `flat` compares all words in order of time, whoever said them; `by_role` each role's own words, with the roles that the pipeline gave;
    `permuted` is the same with the labels exchanged where that is better (cpWER): where it is lower than the sum of `by_role`, the roles
    are wrong.
    """

    flat: Errors
    by_role: dict[str, Errors]
    permuted: Errors

    def __add__(self, other: "Measured") -> "Measured":
        return Measured(
            flat=self.flat + other.flat,
            by_role={role: errors + other.by_role[role] for role, errors in self.by_role.items()},
            permuted=self.permuted + other.permuted,
        )

    @property
    def roles(self) -> Errors:
        return self.by_role[AGENT] + self.by_role[CUSTOMER]


def measure(reference: Conversation, heard: Conversation, normal: Callable[[str], str]) -> Measured:
    """Compares a transcript with what was said."""

    def words(conversation: Conversation, speaker: str | None = None) -> str:
        return normal(" ".join(turn.text for turn in conversation.turns if speaker in (None, turn.speaker)))

    wanted = {role: words(reference, role) for role in (AGENT, CUSTOMER)}
    labels = sorted({turn.speaker for turn in heard.turns} | {AGENT, CUSTOMER})
    given = {label: words(heard, label) for label in labels}
    unclaimed = Errors(sum(len(text.split()) for label, text in given.items() if label not in wanted), 0)

    def total(pairs: tuple[str, str]) -> Errors:
        others = sum(len(text.split()) for label, text in given.items() if label not in pairs)
        return _errors(wanted[AGENT], given[pairs[0]]) + _errors(wanted[CUSTOMER], given[pairs[1]]) + Errors(others, 0)

    by_role = {role: _errors(wanted[role], given[role]) for role in (AGENT, CUSTOMER)}
    return Measured(
        flat=_errors(words(reference), words(heard)),
        by_role={AGENT: by_role[AGENT], CUSTOMER: by_role[CUSTOMER] + unclaimed},
        permuted=min((total((first, second)) for first, second in permutations(labels, 2)), key=lambda errors: errors.wrong),
    )


def _errors(reference: str, heard: str) -> Errors:
    import jiwer

    found = jiwer.process_words(reference, heard)
    return Errors(found.substitutions + found.deletions + found.insertions, found.hits + found.substitutions + found.deletions)


def transcribe(recordings: list[Path], out: Path, options: list[str]) -> float:
    """Conversation files into `out`; returns the seconds that it took. Ends the program when a recording could not be transcribed."""
    command = [sys.executable, "-m", "qa_pipeline", "transcribe", *map(str, recordings), "-o", f"{out}/", *options]
    if len(recordings) == 1:
        command[command.index("-o") + 1] = str(out / f"{recordings[0].stem}.json")
    begun = time.monotonic()
    status = subprocess.run(command, cwd=ROOT, check=False).returncode
    if status:
        raise SystemExit(f"qa-pipeline transcribe exited with {status}")
    return time.monotonic() - begun


def table(rows: dict[str, tuple[float, Measured]]) -> str:
    """A Markdown table; the last line counts all calls together."""
    lines = ["| call | seconds | WER % | agent | customer | cpWER % | roles |", "|---|--:|--:|--:|--:|--:|---|"]
    lines += [_row(name, seconds, found) for name, (seconds, found) in rows.items()]
    together = reduce(add, (found for _, found in rows.values()))
    return "\n".join([*lines, _row("all", sum(seconds for seconds, _ in rows.values()), together)])


def _row(name: str, seconds: float, found: Measured) -> str:
    roles = "wrong" if found.permuted.wrong < found.roles.wrong else "right"
    return f"| {name} | {seconds:.0f} | {found.flat} | {found.by_role[AGENT]} | {found.by_role[CUSTOMER]} | {found.permuted} | {roles} |"


def main() -> None:
    """Prints the table; with --show also what was heard."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", action="append", metavar="ID", help="measure this call only; may be repeated")
    parser.add_argument("--show", action="store_true", help="print the transcripts as well")
    parser.add_argument("options", nargs="*", help="options for `qa-pipeline transcribe`, after --")
    arguments = parser.parse_args()
    recordings = sorted(path for path in (FIXTURES / "inbox").rglob("*") if path.suffix in SUFFIXES)
    recordings = [path for path in recordings if not arguments.only or path.stem in arguments.only]
    if not recordings:
        raise SystemExit("no recording in fixtures/inbox has that name")

    from whisper.normalizers import EnglishTextNormalizer

    rows: dict[str, tuple[float, Measured]] = {}
    with tempfile.TemporaryDirectory() as folder:
        seconds = transcribe(recordings, Path(folder), arguments.options)
        for path in sorted(recordings, key=lambda path: path.stem):
            reference = read_conversation(FIXTURES / "reference" / f"{path.stem}.json")
            heard = read_conversation(next(Path(folder).glob(f"{path.stem}.*")))
            rows[path.stem] = (reference.duration or 0.0, measure(reference, heard, EnglishTextNormalizer()))
            if arguments.show:
                print(f"## {path.stem}", *(f"{turn.start} {turn.end} {turn.speaker}: {turn.text}" for turn in heard.turns), sep="\n")
    print(table(rows))
    audio = sum(length for length, _ in rows.values())
    print(f"\n{audio:.0f} s of audio in {seconds:.0f} s with everything loaded from disk: {seconds / audio:.2f} of real time.")


if __name__ == "__main__":
    main()

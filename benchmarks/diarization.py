"""Who speaks when: diarization error rate on mono mixes of calls whose channels say who spoke, and on stereo calls with cross-talk.

    python benchmarks/diarization.py [--audio FOLDER] [--systems fused pyannote] [--only repairs fixture] [--threads 1]

`--audio` names a folder of the recordings that the project is developed against; what is missing there is left out. Each call is taken as
it is, through 8 kHz and mu-law, and with white noise 12 dB under the speech. All are told that there are two speakers.

DER (pyannote.metrics) counts missed speech, false alarms and speech given to the wrong speaker, against the speech of the reference;
overlapping speech counts. ±0.25 s around each change is left out (collar 0.5 in pyannote.metrics, which takes the whole width), then not.

Who spoke when is known
* of fixtures from their scripts (fixtures/reference), line by line, pauses inside a line included;
* of calls with one channel a speaker from the level of each channel: at least 10 dB above its floor and no more than 28 dB under its loud
  speech (95th percentile), over 50 ms, pauses of up to 0.3 s included, more than 0.15 s long. No detector that is measured takes part;
* of pyannote.audio's own sample from its annotation.

Calls of three and of one are made of these: a transfer and an announcement of a voice from elsewhere, and a channel by itself.
"""

import argparse
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from qa_pipeline import audio, backends  # noqa: E402
from qa_pipeline.errors import QAError  # noqa: E402
from qa_pipeline.hearing import crosstalk  # noqa: E402

RATE = audio.SAMPLE_RATE
FIXTURES = ROOT / "fixtures"
SUFFIXES = {".wav", ".mp3", ".opus", ".ogg", ".flac", ".m4a"}
SAME = 0.2
"""Correlation of two channels from which on the same speaker is in both."""
BLEED = (None, -30, -24, -18, -12, -6)
"""dB of the other channel in each; None is the call as it is."""

Spoken = tuple[float, float, str]
"""Start and end in seconds, and who."""


@dataclass(frozen=True)
class Call:
    """A call of `speakers`, as channels of shape (channels, n), with who speaks when in it."""

    name: str
    channels: Any
    truth: tuple[Spoken, ...]
    speakers: int = 2

    @property
    def mono(self) -> Any:
        return self.channels.mean(axis=0)

    @property
    def seconds(self) -> float:
        return self.channels.shape[1] / RATE


# ---------------------------------------------------------------------------------------------------------------------
# Calls


def calls(folder: Path | None) -> Iterator[Call]:
    for path in sorted((FIXTURES / "inbox").rglob("*")):
        if path.suffix in SUFFIXES:
            yield Call(f"fixture {path.stem}", audio.samples(path), rttm(FIXTURES / "reference" / f"{path.stem}.rttm"))
    import pyannote.audio

    bundled = Path(pyannote.audio.__file__).parent / "sample"
    yield Call("pyannote's sample", audio.samples(bundled / "sample.wav"), rttm(bundled / "sample.rttm"))
    if folder is None:
        return
    for path in sorted(folder.glob("*/*_agent.wav")):
        sides = [audio.samples(path)[0], audio.samples(path.with_name(path.name.replace("_agent", "_caller")))[0]]
        yield from derived(by_channel("repairs", np.stack([side[: min(map(len, sides))] for side in sides])), folder)
    for path in sorted(folder.glob("*/*.wav")):
        try:
            samples = audio.samples(path)
        except QAError:  # a prompt of less than two seconds is no call
            continue
        if len(samples) == 2 and samples.shape[1] > 5 * RATE and abs(np.corrcoef(samples)[0, 1]) < SAME:
            yield by_channel(path.stem, samples)


def rttm(path: Path) -> tuple[Spoken, ...]:
    lines = [line.split() for line in path.read_text().splitlines()]
    return tuple((float(line[3]), float(line[3]) + float(line[4]), line[7]) for line in lines if line and line[0] == "SPEAKER")


def by_channel(name: str, channels: Any) -> Call:
    spoken = [(start, end, str(number)) for number, channel in enumerate(channels) for start, end in loud(channel)]
    return Call(name, channels, tuple(sorted(spoken)))


def loud(samples: Any, hop: int = 160) -> list[tuple[float, float]]:
    """Where somebody speaks in a channel by itself, by its level."""
    whole = samples[: samples.size // hop * hop].reshape(-1, hop).astype(float)
    levels = 10 * np.log10(np.convolve(np.square(whole).mean(axis=1), np.ones(5) / 5, "same") + 1e-9)
    sounding = levels[levels > -85]
    floor, speech = np.percentile(sounding, (10, 95))
    on = levels > min(max(floor + 10, speech - 28), speech - 12)
    edges = np.flatnonzero(np.diff(np.concatenate(([0], on, [0])))).reshape(-1, 2) * hop / RATE
    joined: list[list[float]] = []
    for start, end in edges:
        if joined and start - joined[-1][1] < 0.3:
            joined[-1][1] = end
        else:
            joined.append([start, end])
    return [(start, end) for start, end in joined if end - start > 0.15]


def derived(call: Call, folder: Path) -> Iterator[Call]:
    """The call itself, with a third voice before and after it, and each side of it alone."""
    yield call
    prompts = [audio.samples(path)[0] for path in sorted(folder.glob("ru-prompts/vm-*.wav")) if path.stat().st_size > 16_000]
    if prompts:
        voice = np.concatenate(prompts)[: 12 * RATE] * 0.5
        third = Call("", np.stack([voice, voice]), tuple((start, end, "third") for start, end in loud(voice)))
        minute = cut(call, 0, 90)
        yield replace(joined(minute, third), name="repairs, then a third voice", speakers=3)
        yield replace(joined(third, minute), name="a third voice, then repairs", speakers=3)
    for number, channel in enumerate(call.channels):
        alone = cut(Call("", channel[None], tuple(spoken for spoken in call.truth if spoken[2] == str(number))), 0, 120)
        yield replace(alone, name=f"repairs, side {number} alone", speakers=1)


def cut(call: Call, start: float, end: float) -> Call:
    inside = ((max(a, start) - start, min(b, end) - start, who) for a, b, who in call.truth)
    return replace(call, channels=call.channels[:, int(start * RATE) : int(end * RATE)], truth=tuple(s for s in inside if s[0] < s[1]))


def joined(first: Call, then: Call) -> Call:
    later = tuple((start + first.seconds, end + first.seconds, who) for start, end, who in then.truth)
    return replace(first, channels=np.concatenate([first.channels, then.channels], axis=1), truth=(*first.truth, *later))


# ---------------------------------------------------------------------------------------------------------------------
# Lines


def as_it_is(samples: Any, truth: tuple[Spoken, ...]) -> Any:  # noqa: ARG001  the others need it
    return samples


def mu_law(samples: Any, truth: tuple[Spoken, ...]) -> Any:  # noqa: ARG001
    """Through 8 kHz and the 8 bits of G.711's mu-law (its formula, 256 steps)."""
    from scipy.signal import resample_poly

    line = np.clip(resample_poly(samples, 1, 2), -1, 1)
    steps = np.round((np.sign(line) * np.log1p(255 * np.abs(line)) / np.log(256) + 1) * 127.5) / 127.5 - 1
    back = resample_poly(np.sign(steps) * np.expm1(np.abs(steps) * np.log(256)) / 255, 2, 1)
    return back[: samples.size].astype(np.float32)


def noisy(samples: Any, truth: tuple[Spoken, ...]) -> Any:
    """With white noise 12 dB under the mean power of the speech."""
    spoken = np.concatenate([samples[int(start * RATE) : int(end * RATE)] for start, end, _ in truth])
    deviation = np.sqrt(np.square(spoken, dtype=float).mean() / 10**1.2)
    return (samples + np.random.default_rng(0).normal(0, deviation, samples.size)).astype(np.float32)


LINES: dict[str, Callable[[Any, tuple[Spoken, ...]], Any]] = {"as it is": as_it_is, "mu-law": mu_law, "12 dB noise": noisy}


# ---------------------------------------------------------------------------------------------------------------------
# Measuring


def errors(call: Call, found: list[Spoken], collar: float) -> Any:
    """DER, missed, false alarm and confusion in per cent of the reference's speech outside the collars."""
    from pyannote.core import Annotation, Segment, Timeline
    from pyannote.metrics.diarization import DiarizationErrorRate

    def annotation(spoken: Any) -> Any:
        out = Annotation(uri="call")
        for number, (start, end, who) in enumerate(spoken):
            out[Segment(start, end), number] = who
        return out

    whole = Timeline([Segment(0, call.seconds)], uri="call")
    parts = DiarizationErrorRate(collar=collar)(annotation(call.truth), annotation(found), uem=whole, detailed=True)
    counts = np.array([parts[name] for name in ("missed detection", "false alarm", "confusion")])
    return 100 * np.array([counts.sum(), *counts]) / parts["total"]


def mono(call: Call, systems: dict[str, Any], seconds: dict[str, list[float]], table: dict[Any, list[Any]]) -> None:
    for line, change in LINES.items():
        samples = np.ascontiguousarray(change(call.mono, call.truth))
        for name, diarizer in systems.items():
            begin = time.process_time()
            result = diarizer.diarize(samples, 2)
            seconds[name].append((time.process_time() - begin) / call.seconds)
            found = [(span.start, span.end, span.speaker) for span in result.spans]
            near, exact = errors(call, found, 0.5), errors(call, found, 0.0)
            voices, sure = len({who for *_, who in found}), result.told_apart
            table[name, line, group(call)].append((near, exact))
            print(
                f"| {call.name} | {line} | {name} | {near[0]:.1f} | {near[1]:.1f} | {near[2]:.1f} | {near[3]:.1f} | {exact[0]:.1f} "
                f"| {voices} of {call.speakers} | {'' if sure is None else f'{sure:.2f}'} |",
                flush=True,
            )


def group(call: Call) -> str:
    return "fixtures" if call.name.startswith("fixture") else call.name


def stereo(call: Call) -> None:
    """DER of each channel's own speech, as the pipeline finds it (wide around speech), and close to its edges."""
    for title, options in (("wide", {}), ("close", {"pause": 0.3, "pad": 0.05})):
        detector = backends.detector("silero", **options)
        shares = []
        for level in BLEED:
            gain = 0.0 if level is None else 10 ** (level / 20)
            tracks = {number: call.channels[number] + gain * call.channels[1 - number] for number in range(2)}
            speech = crosstalk.clean(tracks, {number: detector.speech(track) for number, track in tracks.items()})
            found = [(start, end, str(number)) for number, parts in speech.items() for start, end in parts]
            shares.append(f"{errors(call, found, 0.5)[0]:.1f}")
        print(f"| {call.name} | {title} | {' | '.join(shares)} |", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--audio", type=Path, help="a folder of recordings of your own (see above)")
    parser.add_argument("--systems", nargs="+", default=["fused", "pyannote"])
    parser.add_argument("--only", nargs="+", default=[""], help="calls whose names hold one of these")
    parser.add_argument("--threads", type=int, default=1)
    arguments = parser.parse_args()
    systems = {name: backends.diarizer(name, threads=arguments.threads, device="cpu") for name in arguments.systems}
    chosen = [call for call in calls(arguments.audio) if any(part in call.name for part in arguments.only)]
    seconds: dict[str, list[float]] = defaultdict(list)
    table: dict[Any, list[Any]] = defaultdict(list)
    print("| call | line | system | DER | missed | false | confused | DER without collar | voices | told apart |")
    print("|---|---|---|--:|--:|--:|--:|--:|---|--:|")
    for call in chosen:
        mono(call, systems, seconds, table)
    summary(table)
    for name, factors in seconds.items():
        print(
            f"\n{name}: real-time factor {np.median(factors):.3f} (processor time, median of {len(factors)}, threads: {arguments.threads})"
        )
    levels = ("clean" if level is None else f"{level} dB" for level in BLEED)
    print(f"\n| stereo call | speech | {' | '.join(levels)} |\n|---|---|{'--:|' * len(BLEED)}")
    for call in chosen:
        if len(call.channels) == 2 and call.speakers == 2:
            stereo(by_level(call))


def summary(table: dict[Any, list[Any]]) -> None:
    print("\n| system | line | calls | DER, mean | worst | missed | false | confused | DER without collar |")
    print("|---|---|---|--:|--:|--:|--:|--:|--:|")
    for (name, line, which), results in table.items():
        near, exact = (np.array([one[at] for one in results]) for at in (0, 1))
        row = [near[:, 0].mean(), near[:, 0].max(), *near[:, 1:].mean(axis=0), exact[:, 0].mean()]
        print(f"| {name} | {line} | {which} | {' | '.join(f'{value:.1f}' for value in row)} |")


def by_level(call: Call) -> Call:
    """The call with its speakers named by their channels: theirs is the louder one while they speak."""

    def channel(who: str) -> str:
        spoken = [slice(int(start * RATE), int(end * RATE)) for start, end, name in call.truth if name == who]
        return str(int(np.argmax([sum(np.square(samples[part]).sum() for part in spoken) for samples in call.channels])))

    numbers = {who: channel(who) for who in {who for *_, who in call.truth}}
    return replace(call, truth=tuple((start, end, numbers[who]) for start, end, who in call.truth))


if __name__ == "__main__":
    main()

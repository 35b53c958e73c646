"""What a call centre needs: hours a night, cores, storage, memory and writes, by a simulation of nights with your own numbers.

    python benchmarks/scaling.py --agents 100 --machines 1 --cores 16
    python benchmarks/scaling.py --help

Each day brings calls by chance: of the weekday, of the season, more on bad days, with lengths that are lognormal. Each night the cores of
the machines pull calls, the largest first, as the queue gives them out. When all are heard they are scored, and the report is written. A
machine may fail: what it was at is done again, each call by itself, and the machine comes back later. A night that is not over when the
next is due delays it, and that one then takes what came meanwhile.

What things cost are figures that were measured for docs/; each option says where. Measure yours, and give them.
"""

import argparse
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from heapq import heapify, heapreplace
from typing import Any

import numpy as np

HOUR = 3600.0

CODECS = {
    "pcm16": 0.96,  # 8 kHz, 16 bit
    "g711": 0.48,  # mu-law or A-law, 8 kHz
    "mp3": 0.24,  # 32 kbit/s
    "opus": 0.12,  # 16 kbit/s
    "gsm": 0.099,  # GSM 06.10, 13.2 kbit/s
}
"""MB a minute of one channel, by the bit rates of the codecs."""

COPY = {1: 0.24, 2: 0.36}
"""MB a minute of the report's listening copies, by channels: `reports/listening.py` writes 32 and 48 kbit/s."""

FINE = 100
"""Bundles of calls that each core gets, where there are more calls: the end of a night is then right within a hundredth."""

WEEK = (1.0, 1.0, 1.0, 1.0, 1.0, 0.4, 0.1)
"""Calls of a day against those of a Monday: assumed."""


@dataclass(frozen=True, kw_only=True)
class Centre:
    """A call centre, its machines, and what things cost. `OPTIONS` says what each number is."""

    agents: float = 100
    calls: float = 50.0
    mean: float = 240.0
    longest: float = 720.0
    stereo: float = 0.5
    season: float = 1.3
    season_days: int = 20
    bad_days: float = 0.05
    bad: float = 1.5
    machines: int = 1
    cores: int = 16
    efficiency: float = 0.8
    gpus: int = 0
    gpu_factor: float = 0.0
    fails: float = 0.01
    away: float = 8.0
    window: float = 6.0
    sites: int = 1
    asr: float = 0.065
    diarize: float = 0.06
    rest: float = 0.004
    score: float = 0.07
    read: float = 0.55
    queue: float = 0.026
    plan: float = 0.001
    start: float = 30.0
    page: float = 0.015
    copy: float = 0.01
    codec: str = "g711"
    keep_audio: int = 90
    keep_transcripts: int = 365

    @property
    def minutes(self) -> float:
        """The mean length of a call."""
        return self.mean / 60


OPTIONS: Mapping[str, str] = {
    "agents": "agents",
    "calls": "calls of an agent on a Monday (assumed)",
    "mean": "mean length of a call, seconds (assumed)",
    "longest": "what 95 of 100 calls are shorter than, seconds; at most 3.8 times the mean (assumed)",
    "stereo": "share of stereo calls, one speaker a channel (assumed)",
    "season": "calls of a day in the season against one outside it (assumed)",
    "season_days": "days of the season in a year, with which the simulation begins (assumed)",
    "bad_days": "share of days on which more people call (assumed)",
    "bad": "calls of such a day against another (assumed)",
    "machines": "machines that pull calls",
    "cores": "cores of a machine",
    "efficiency": "how fast a core is while all are at work, against one alone (assumed; two of two were not measurably slower)",
    "gpus": "GPUs of a machine, which hear in place of its cores",
    "gpu_factor": "how many times as fast as one core a GPU hears: measure it, there is no figure here",
    "fails": "how likely a machine fails in a night (assumed)",
    "away": "hours until a machine that failed is back (assumed)",
    "window": "hours from a night's begin until its report is wanted",
    "sites": "parts of the centre with inbox, workspace, database and machines of their own: a run and a report each",
    "asr": "processor seconds to recognise a second of a channel (docs/transcription.md)",
    "diarize": "processor seconds to tell the voices apart in a second of a mono call (docs/diarization.md)",
    "rest": "processor seconds of decoding, loudness, pitch and fingerprints a second of a call (run.json of the fixtures)",
    "score": "processor seconds to score a call (benchmarks/orchestration.py calls)",
    "read": "processor seconds to read a minute of a call, of sentences that nobody said before (benchmarks/orchestration.py recordings)",
    "queue": "processor seconds of orchestration for a call, each of the two phases (benchmarks/orchestration.py calls)",
    "plan": "seconds to plan a file, by one process (benchmarks/orchestration.py queue)",
    "start": "seconds until a run has begun, and to start a process (benchmarks/orchestration.py calls)",
    "page": "seconds to write a call's page of the report (benchmarks/orchestration.py calls)",
    "copy": "seconds to write the listening copy of a second of a recording (benchmarks/orchestration.py recordings)",
    "codec": f"of the recordings, for their size: {', '.join(CODECS)}",
    "keep_audio": "days that recordings and their copies in reports are kept; 0 is for ever",
    "keep_transcripts": "days that transcripts are kept; 0 is for ever",
}


def lognormal(mean: float, longest: float) -> tuple[float, float]:
    """Mu and sigma of lengths of this mean, of which 95 % are shorter than `longest`.

    From mean = exp(mu + sigma² / 2) and longest = exp(mu + 1.645 sigma). Raises ValueError where no lognormal has both.
    """
    inside = 1.6449**2 - 2 * math.log(longest / mean)
    if longest < mean or inside < 0:
        raise ValueError(f"no lognormal has a mean of {mean:g} and 95 % below {longest:g}: that must be 1 to 3.8 times the mean")
    sigma = 1.6449 - math.sqrt(inside)
    return math.log(mean) - sigma**2 / 2, sigma


def arrivals(centre: Centre, days: int, chance: np.random.Generator) -> np.ndarray:
    """Calls of each day, the first of which is a Monday, shape (days,)."""
    week = np.resize(WEEK, days)
    season = np.where(np.arange(days) < centre.season_days, centre.season, 1.0)
    bad = np.where(chance.random(days) < centre.bad_days, centre.bad, 1.0)
    return chance.poisson(centre.agents * centre.calls * week * season * bad)


def usual(centre: Centre) -> float:
    """Calls of the mean day of a year."""
    season = 1 + (centre.season - 1) * centre.season_days / 365
    return float(centre.agents * centre.calls * np.mean(WEEK) * season * (1 + (centre.bad - 1) * centre.bad_days))


@dataclass(frozen=True)
class Day:
    """The calls of a day or several: `hear` is what hearing each takes one core, in seconds, `seconds` how long all are together."""

    hear: np.ndarray
    seconds: float


def day(centre: Centre, calls: int, chance: np.random.Generator) -> Day:
    mu, sigma = lognormal(centre.mean, centre.longest)
    lengths = chance.lognormal(mu, sigma, calls)
    stereo = chance.random(calls) < centre.stereo
    return Day(hear=hearing(centre, lengths, stereo), seconds=float(lengths.sum()))


def hearing(centre: Centre, lengths: np.ndarray, stereo: np.ndarray) -> np.ndarray:
    """What it takes one core to hear calls of so many seconds.

    The one channel of a mono call holds what both say, and takes as long to recognise as two; then its voices are told apart.
    """
    return lengths * (2 * centre.asr + centre.rest + np.where(stereo, 0.0, centre.diarize)) + centre.queue


@dataclass(frozen=True)
class Failure:
    """Which of those that hear stop at `at`, and when they are back: seconds of the night."""

    who: range
    at: float
    until: float


def heard_by(costs: np.ndarray, speeds: Sequence[float], failures: Sequence[Failure] = ()) -> tuple[float, int]:
    """When all calls are heard that are pulled, the largest first, by so many of these speeds; and how many calls were lost on the way.

    Calls that were lost are in the time only with what was done of them in vain; each is heard again by the next that is free.
    """
    free = [(0.0, who) for who in range(len(speeds))]
    heapify(free)
    gone = {who: failure for failure in failures for who in failure.who}
    waiting, last, lost = bundled(costs, len(speeds)), 0.0, 0
    for cost in waiting:
        begin, who = free[0]
        while (failure := gone.get(who)) is not None and failure.at <= begin < failure.until:
            heapreplace(free, (failure.until, who))
            begin, who = free[0]
        end = begin + cost / speeds[who]
        if failure is not None and begin < failure.at < end:
            lost += 1
            waiting.append(  # for whoever is free when all others are heard
                (end - failure.at) * speeds[who]
            )
            heapreplace(free, (failure.until, who))
            continue
        last = max(last, end)
        heapreplace(free, (end, who))
    return last, lost


def bundled(costs: np.ndarray, who: int) -> list[float]:
    """The costs, largest first; of very many, neighbours together, so that each of those who pull still gets `FINE` and more."""
    ordered = np.sort(costs)[::-1]
    size = max(1, len(ordered) // (FINE * who))
    return [float(cost) for cost in np.add.reduceat(ordered, np.arange(0, len(ordered), size))] if len(ordered) else []


@dataclass(frozen=True)
class Night:
    """Seconds. `late` is how long after the time of the first day that it takes it began, `begin` what it takes until calls are heard."""

    calls: int
    hear: float
    score: float
    report: float
    late: float
    lost: int
    begin: float

    @property
    def took(self) -> float:
        return self.begin + self.hear + self.score + self.report


def speeds(centre: Centre, machines: int) -> list[float]:
    """How fast each that hears is, against one core alone: the cores of each machine, or its GPUs."""
    one = [centre.gpu_factor] * centre.gpus if centre.gpus else [centre.efficiency] * centre.cores
    return one * machines


def night(centre: Centre, of: Day, late: float, chance: np.random.Generator) -> Night:
    """One site's night."""
    machines, calls = centre.machines // centre.sites, len(of.hear)
    who = speeds(centre, machines)
    each = len(who) // machines
    expected = float(of.hear.sum()) / sum(who)
    failing = [machine for machine in range(machines) if chance.random() < centre.fails]
    moments = [float(chance.uniform(0, expected)) for _ in failing]
    failures = [
        Failure(who=range(machine * each, (machine + 1) * each), at=at, until=at + centre.away * HOUR)
        for machine, at in zip(failing, moments, strict=True)
    ]
    hear, lost = heard_by(of.hear, who, failures)
    alone = lost * (centre.start + (float(of.hear.mean()) / who[0] if calls else 0.0))  # each by itself, in a process of its own
    each_call = centre.score + centre.queue + centre.read * centre.minutes
    scoring = calls * each_call / (machines * centre.cores * centre.efficiency)
    report = calls * centre.page + of.seconds * centre.copy / (centre.cores * centre.efficiency)  # pages by one thread, copies by all
    begin = 2 * centre.start + calls * centre.plan
    return Night(calls=calls, hear=hear + alone, score=scoring, report=report, late=late, lost=lost, begin=begin)


def nights(centre: Centre, days: int, seed: int = 1) -> list[Night]:
    """The nights of `days` days, of all sites, one after the other."""
    site = [_site(centre, days, np.random.default_rng([seed, number])) for number in range(centre.sites)]
    return [one for part in site for one in part]


def _site(centre: Centre, days: int, chance: np.random.Generator) -> list[Night]:
    found: list[Night] = []
    calls, waiting, free = arrivals(replace(centre, agents=centre.agents / centre.sites), days, chance), 0, 0.0
    since = 0
    for number in range(days):
        waiting += int(calls[number])
        if free >= 24 * HOUR * (number + 1) and number + 1 < days:  # still at an earlier night: what came waits for its end
            continue
        begin = max(24 * HOUR * number, free)
        found.append(night(centre, day(centre, waiting, chance), begin - 24 * HOUR * since, chance))
        waiting, since, free = 0, number + 1, begin + found[-1].took
    return found


@dataclass(frozen=True)
class Kept:
    """Bytes after a year, and rows of the database."""

    audio: float
    copies: float
    pages: float
    store: float
    rows: float


# Measured on a run over the 19 fixtures, 7.8 minutes of recordings, 10.9 of conversations. Bytes of the database for a call, a minute
# of it, for the vectors of a minute's sentences where nothing is said twice, and for what stays when the transcript is deleted:
STORE_CALL, STORE_MINUTE, VECTORS_MINUTE, STORE_SCORE = 15_000, 10_000, 29_600, 7_000
# Bytes of a call's page in the report with its line of the index, and of each minute in it:
PAGE_CALL, PAGE_MINUTE = 72_000, 15_000
# Rows of a call (six results, itself, its file, its work, its agent's manner, of what recurs), of a minute's sentences, those that stay:
ROWS_CALL, SENTENCES_MINUTE, ROWS_SCORE = 11, 26, 5
# Bytes of memory that a minute of a call takes in the process that writes the report; what is written to the database for a recording:
HELD_MINUTE, WRITES = 90_000, 27
# Bytes of memory: models of a process that hears, six hours of sound, a process that scores, and a run without its calls:
MODELS, SAMPLES, SCORING, BASE = 1.8e9, 1.4e9, 0.25e9, 0.25e9


def kept(centre: Centre, calls: float) -> Kept:
    """What there is after a year with so many calls a day."""
    channels = 1 + centre.stereo
    copies = centre.stereo * COPY[2] + (1 - centre.stereo) * COPY[1]
    audio, said = (calls * min(days or 365, 365) for days in (centre.keep_audio, centre.keep_transcripts))
    year = 365 * calls
    call = STORE_CALL + (STORE_MINUTE + VECTORS_MINUTE) * centre.minutes
    return Kept(
        audio=audio * centre.minutes * channels * CODECS[centre.codec] * 1e6,
        copies=audio * centre.minutes * copies * 1e6,
        pages=said * (PAGE_CALL + PAGE_MINUTE * centre.minutes) + (year - said) * PAGE_CALL,
        store=said * call + (year - said) * STORE_SCORE,
        rows=said * (ROWS_CALL + SENTENCES_MINUTE * centre.minutes) + (year - said) * ROWS_SCORE,
    )


def told(centre: Centre, found: Sequence[Night], days: int) -> list[tuple[str, str]]:
    """The table, line by line."""
    hours = np.array([one.took for one in found]) / HOUR
    after = hours + np.array([one.late for one in found]) / HOUR
    calls = np.array([one.calls for one in found])
    lines = [("calls a night of each site, median / most", f"{np.median(calls):,.0f} / {calls.max():,.0f}")]
    parts = {step: np.array([getattr(one, step) for one in found]) / HOUR for step in ("hear", "score", "report")}
    for name, part in {"a night": hours, **parts}.items():
        lines.append((f"hours: {name}, median / 95 % / worst", f"{np.median(part):.1f} / {np.percentile(part, 95):.1f} / {part.max():.1f}"))
    missed = sum(after > centre.window)
    lines.append((f"nights not over {centre.window:g} hours after they were due", f"{missed} of {len(found)}"))
    lines.append(("days without a night, which the next one took as well", f"{days * centre.sites - len(found)}"))
    lines.append(("nights with a machine that failed in the midst of calls", str(sum(one.lost > 0 for one in found))))
    lines.append(("cores with which 95 % of nights are over in time", needed(centre, found)))
    store = kept(centre, usual(centre))
    sizes = {"recordings": store.audio, "copies in reports": store.copies, "pages of reports": store.pages, "database": store.store}
    lines += [(f"after a year: {name}", of_bytes(size)) for name, size in sizes.items()]
    lines.append(("after a year: rows of the database", f"{store.rows / 1e6:,.0f} million"))
    busiest = max(found, key=lambda one: one.calls / one.took)
    lines.append(("writes a second to the database of a site, busiest night", f"{WRITES * busiest.calls / busiest.took:.1f}"))
    read = 3 * centre.minutes * (1 + centre.stereo) * CODECS[centre.codec] * 8 * busiest.calls * centre.sites / busiest.took
    lines.append(("Mbit a second from the shared storage, all sites as in the busiest night", f"{read:.0f}"))
    memory = MODELS + SAMPLES + SCORING * centre.cores
    report = BASE + HELD_MINUTE * centre.minutes * float(np.percentile(calls, 95))
    lines.append(("memory of a machine that hears, and of the report's process", f"{of_bytes(memory)} / {of_bytes(report)}"))
    return lines


def needed(centre: Centre, found: Sequence[Night]) -> str:
    """Cores with which what is heard and scored in 95 of 100 nights fits between the begin and the report."""
    machines = centre.machines // centre.sites
    capacity = sum(speeds(centre, machines))
    if centre.gpus:
        return "not told: GPUs hear"
    work = np.array([(one.hear + one.score) * capacity for one in found])
    room = np.array([centre.window * HOUR - one.begin - one.report for one in found])
    if np.percentile(room, 5) <= 0:
        return f"none are enough: the report takes up to {max(one.report for one in found) / HOUR:.1f} hours"
    cores = math.ceil(float(np.percentile(work / np.maximum(room, 1.0), 95)) / centre.efficiency)
    return f"{centre.sites * cores} of {centre.machines * centre.cores}"


def of_bytes(size: float) -> str:
    return f"{size / 1e12:,.1f} TB" if size >= 1e12 else f"{size / 1e9:,.1f} GB"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for one in fields(Centre):
        flag, kind = f"--{one.name.replace('_', '-')}", type(one.default)
        parser.add_argument(flag, type=kind, default=one.default, help=f"{OPTIONS[one.name]}  [{one.default}]")
    parser.add_argument("--days", type=int, default=60, help="days that are simulated  [60]")
    parser.add_argument("--seed", type=int, default=1, help="another gives other days  [1]")
    given: dict[str, Any] = vars(parser.parse_args())
    days, seed = given.pop("days"), given.pop("seed")
    centre = Centre(**given)
    try:
        check(centre)
    except ValueError as error:
        parser.error(str(error))
    for name, value in told(centre, nights(centre, days, seed), days):
        print(f"{name:72} {value}")


def check(centre: Centre) -> None:
    """Raises ValueError where the numbers do not go together."""
    lognormal(centre.mean, centre.longest)
    if centre.gpus and not centre.gpu_factor:
        raise ValueError("how fast a GPU hears was never measured here: give --gpu-factor, from `qa-pipeline tune` on a machine with one")
    if centre.sites < 1 or centre.machines % centre.sites:
        raise ValueError(f"{centre.machines} machines cannot be shared out to {centre.sites} sites")
    if centre.codec not in CODECS:
        raise ValueError(f"--codec is one of {', '.join(CODECS)}")


if __name__ == "__main__":
    main()

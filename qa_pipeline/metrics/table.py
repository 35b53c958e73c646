"""The metrics by their names, with what each is in words and how it is measured. docs/metrics.md has formulas, units and sources."""

from collections.abc import Callable, Sequence
from itertools import pairwise
from statistics import fmean, median, quantiles

from qa_pipeline.metrics import rate
from qa_pipeline.metrics.stretches import common, joined, seconds
from qa_pipeline.metrics.timing import DEAD_AIR, SIDES, Timing
from qa_pipeline.types import AGENT, CUSTOMER

Measured = Callable[[Timing], float | None]
OfSide = Callable[[Timing, str], float | None]

# ---------------------------------------------------------------------------------------------------------------------
# Of the call


def _duration(timing: Timing) -> float | None:
    return timing.span[1] - timing.span[0] if timing.span else None


def _handling_time(timing: Timing) -> float | None:
    return timing.conversation.duration or _duration(timing)


def _share_of_call(timing: Timing, part: float) -> float | None:
    whole = _duration(timing)
    return 100 * part / whole if whole else None


def _longest_silence(timing: Timing) -> float | None:
    return max((gap for _, _, gap in timing.gaps), default=0.0) if timing.moments else None


def _together(timing: Timing) -> float:
    return seconds(common(timing.speech(AGENT), timing.speech(CUSTOMER)))


def _overtalk_of_speech(timing: Timing) -> float | None:
    anybody = seconds(joined(stretch for side in SIDES for stretch in timing.speech(side)))
    return 100 * _together(timing) / anybody if anybody else None


def _dead_air(timing: Timing) -> float:
    return sum(silence.length for silence in timing.dead_air)


def _changes(timing: Timing) -> float | None:
    """How often the floor goes from one side to the other, a minute of the call."""
    whole = _duration(timing)
    sides = [moment.speaker for moment in timing.floor if moment.speaker in SIDES]
    return 60 * sum(before != after for before, after in pairwise(sides)) / whole if whole else None


# ---------------------------------------------------------------------------------------------------------------------
# Of a side


def _covered(timing: Timing, speaker: str) -> float:
    """Seconds of a speaker's turns; what they say over themselves counts once."""
    return seconds(joined((moment.start, moment.end) for moment in timing.by(speaker)))


def _talk_ratio(timing: Timing, speaker: str) -> float | None:
    both = sum(_covered(timing, side) for side in SIDES)
    return 100 * _covered(timing, speaker) / both if both else None


def _talk_share(timing: Timing, speaker: str) -> float | None:
    return _share_of_call(timing, _covered(timing, speaker))


def _monologue(timing: Timing, speaker: str) -> float | None:
    return max((moment.length for moment in timing.turns(speaker)), default=None)


def _floor_time(timing: Timing, speaker: str) -> float | None:
    """The longest time that a speaker keeps the floor: turns of theirs that nobody else's, and no dead air, stand between."""
    longest, holder, start, end = None, "", 0.0, 0.0
    for moment in timing.floor:
        if moment.speaker == holder and moment.start - end < DEAD_AIR:
            end = max(end, moment.end)
        else:
            holder, start, end = moment.speaker, moment.start, moment.end
        if holder == speaker:
            longest = max(longest or 0.0, end - start)
    return longest


def _response(of: Callable[[list[float]], float]) -> OfSide:
    def measured(timing: Timing, speaker: str) -> float | None:
        waits = [wait for _, wait in timing.waits(speaker)]
        return of(waits) if waits else None

    return measured


def _nine_in_ten(waits: list[float]) -> float:
    """The 90th percentile, in proportion between the two nearest values (definition 7 of Hyndman and Fan 1996)."""
    return quantiles(waits, n=10, method="inclusive")[-1] if len(waits) > 1 else waits[0]


def _transfer(timing: Timing, speaker: str) -> float | None:
    offsets = [offset for _, offset in timing.transfers(speaker)]
    return median(offsets) if offsets else None


def _counted(of: Callable[[Timing, str], Sequence[object]]) -> OfSide:
    return lambda timing, speaker: float(len(of(timing, speaker))) if timing.moments else None


def _interruption_time(timing: Timing, speaker: str) -> float | None:
    return sum(one.length for one in timing.interrupted(speaker)) if timing.moments else None


def _fillers(of: Callable[[rate.Fillers], float]) -> OfSide:
    def measured(timing: Timing, speaker: str) -> float | None:
        found = rate.fillers(timing, speaker)
        return of(found) if found else None

    return measured


def _raised(timing: Timing, speaker: str) -> float | None:
    raised = timing.voices.raised(speaker)
    return None if raised is None else float(len(raised))


# ---------------------------------------------------------------------------------------------------------------------
# By name

_OF_CALL: dict[str, tuple[str, Measured]] = {
    "duration": ("the length of the call from the first word to the last, in seconds", _duration),
    "handling_time": ("the length of the recording, in seconds", _handling_time),
    "longest_silence": ("the longest silence, in seconds", _longest_silence),
    "silence_share": ("silence, in percent of the call", lambda timing: _share_of_call(timing, sum(gap for _, _, gap in timing.gaps))),
    "dead_air": ("silences of three seconds and more", lambda timing: float(len(timing.dead_air)) if timing.moments else None),
    "dead_air_time": ("dead air, in seconds", lambda timing: _dead_air(timing) if timing.moments else None),
    "dead_air_share": ("dead air, in percent of the call", lambda timing: _share_of_call(timing, _dead_air(timing))),
    "overtalk_share": ("both speaking at once, in percent of the call", lambda timing: _share_of_call(timing, _together(timing))),
    "overtalk_of_speech": ("both speaking at once, in percent of the time in which either speaks", _overtalk_of_speech),
    "interactivity": ("changes of the speaker a minute", _changes),
}

_OF_SIDE: dict[str, tuple[str, OfSide]] = {
    "talk_ratio": ("the {}'s share of the talk, in percent", _talk_ratio),
    "talk_share": ("the {}'s talk, in percent of the call", _talk_share),
    "turns": ("the {}'s turns", _counted(Timing.turns)),
    "backchannels": ("the {}'s backchannels", _counted(lambda timing, speaker: [one for one in timing.by(speaker) if one.backchannel])),
    "interruptions": ("the {}'s interruptions", _counted(Timing.interruptions)),
    "interruption_time": ("the {}'s interruptions, in seconds", _interruption_time),
    "silences": ("the {}'s silences of two seconds and more", _counted(Timing.silences)),
    "longest_monologue": ("the {}'s longest turn, in seconds", _monologue),
    "longest_floor": ("the {}'s longest time with the floor, in seconds", _floor_time),
    "response_time": ("the {}'s mean time to answer, in seconds", _response(fmean)),
    "median_response_time": ("the {}'s median time to answer, in seconds", _response(median)),
    "p90_response_time": ("the {}'s time within which 9 of 10 answers begin, in seconds", _response(_nine_in_ten)),
    "longest_response_time": ("the {}'s longest time to answer, in seconds", _response(max)),
    "median_transfer": ("the {}'s median time from the end of the other's turn, in seconds", _transfer),
    "words_per_minute": ("the {}'s words a minute", rate.pace),
    "relative_pace": ("the {}'s pace, in percent of what is usual in the language", rate.relative_pace),
    "syllables_per_second": ("the {}'s syllables a second of speaking", rate.syllables_per_second),
    "articulation_rate": ("the {}'s syllables a second without pauses", rate.articulation_rate),
    "relative_articulation_rate": ("the {}'s articulation, in percent of what is usual in the language", rate.relative_articulation_rate),
    "fillers_per_minute": (
        "the {}'s filler words and sounds a minute",
        _fillers(lambda found: 60 * (found.sounds + found.phrases) / found.seconds),
    ),
    "filled_pauses_per_minute": ("the {}'s filled pauses a minute", _fillers(lambda found: 60 * found.sounds / found.seconds)),
    "fillers_per_100_words": (
        "the {}'s filler words and sounds in 100 words",
        _fillers(lambda found: 100 * (found.sounds + found.phrases) / found.words if found.words else 0.0),
    ),
    "raised_voice": ("turns in which the {} raises their voice", _raised),
    "pitch_range": ("the {}'s range of pitch, in semitones", lambda timing, speaker: timing.voices.sound(speaker).pitch_range),
    "loudness_range": ("the {}'s range of loudness, in dB", lambda timing, speaker: timing.voices.loudness_range(speaker)),
}
"""What is measured of each side. How high and how loud somebody speaks by nature is none: nobody is to be scored by it."""


def _of(speaker: str, measured: OfSide) -> Measured:
    return lambda timing: measured(timing, speaker)


METRICS: dict[str, tuple[str, Measured]] = {
    **{name: (words.format(AGENT), _of(AGENT, measured)) for name, (words, measured) in _OF_SIDE.items()},
    **{f"customer_{name}": (words.format(CUSTOMER), _of(CUSTOMER, measured)) for name, (words, measured) in _OF_SIDE.items()},
    **_OF_CALL,
}
"""Name -> what it is in words, and how it is measured; None where the conversation does not let it be measured."""

_OF_OVERLAP = frozenset({"overtalk_share", "overtalk_of_speech", "interruptions", "interruption_time"})
WHOEVER_SPEAKS = frozenset(_OF_CALL) - _OF_OVERLAP - {"interactivity"}
"""Metrics for which it does not matter who speaks."""


def unavailable(name: str, timing: Timing) -> str:
    """Why a metric cannot be measured, whatever was said; empty where it can."""
    if not timing.of_all:
        return "cannot be measured without times of all turns"
    if name not in WHOEVER_SPEAKS and not timing.told_apart:
        return "cannot be measured where the voices could not be told apart"
    if name.removeprefix("customer_") in _OF_OVERLAP and not timing.tells_overlap:
        return "not available in a mono call in which nobody was found to speak at the same time"
    return ""


def measure(name: str, timing: Timing) -> float | None:
    """A metric by name; None where it is `unavailable`, or where there is nothing to measure."""
    return None if unavailable(name, timing) else METRICS[name][1](timing)

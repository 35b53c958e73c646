"""What the conversation was like, as its page shows it: who spoke how much, how fast and when, and where nobody did."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from qa_pipeline import languages
from qa_pipeline.metrics import METRICS, SIDES, Interruption, Silence, Timing, measure, quarters, timeline, unavailable
from qa_pipeline.metrics.timeline import Bin
from qa_pipeline.reports import manner_card, moments, wording
from qa_pipeline.types import AGENT, CUSTOMER, LANGUAGES, Conversation

WIDTH, HEIGHT = 400.0, 72.0
"""Units of the drawing of who speaks: the agent above its middle, the customer below."""

_BESIDE = 2.0
"""Units between its bars."""

LISTED = 8
"""Places that are listed at once; of more, the list opens by a press."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A measure of the call with its unit; `beside` says what belongs to it."""

    name: str
    value: str
    beside: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A measure of both sides, each as its value and what stands beside it; a dash where there is none."""

    name: str
    agent: tuple[str, str]
    customer: tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A stretch of the call in the drawing: `x` and `width`, and how far its bars reach up and down from the middle. `told` says it."""

    x: float
    width: float
    agent: float
    customer: float
    told: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where something lasts `length` from `clock` on. `start` and `end` are the seconds to play, None where nothing can be played.

    `anchor` is the id of its turn in the transcript, `told` what it is.
    """

    clock: str
    length: str
    start: float | None
    end: float | None
    anchor: str
    told: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """`shares` puts the drawing in words. `parts` are measures by quarter of the call, `missing` why some measures are not available."""

    columns: tuple[Column, ...]
    shares: str
    figures: tuple[Figure, ...]
    rows: tuple[Row, ...]
    parts: tuple[tuple[str, tuple[str, ...]], ...]
    dead_air: tuple[Place, ...]
    interruptions: tuple[Place, ...]
    missing: tuple[str, ...]


def card(talk: Conversation, said: Mapping[str, float], *, end: float | None, playable_until: float | None) -> Card | None:
    """None where not all turns have times, or nobody speaks. `said` are measures of what is said, as `matching.measures` names them.

    `end` is the length of the call, `playable_until` that of the recording, None where there is none.
    """
    timing = Timing(talk)
    if not timing.of_all or timing.span is None or timing.span[1] <= timing.span[0]:
        return None
    told = timing.told_apart
    bins = timeline(timing, (0.0, max(end or 0.0, timing.span[1]))) if told else ()
    return Card(
        columns=tuple(_columns(bins)),
        shares=_shares(timing) if told else "",
        figures=tuple(_figures(timing, said)),
        rows=tuple(_rows(timing, said)) if told else (),
        parts=tuple(_parts(timing)) if told else (),
        dead_air=tuple(_silence(talk, silence, playable_until, told=told) for silence in timing.dead_air),
        interruptions=tuple(_interruption(one, playable_until) for one in _interruptions(timing)) if told else (),
        missing=tuple(_missing(timing)),
    )


def _missing(timing: Timing) -> Iterator[str]:
    if not timing.told_apart:
        yield "The voices of this call could not be told apart: nothing is said of either side."
    elif unavailable("overtalk_share", timing):
        yield "Overlaps and interruptions are not available: the call has one channel, and nobody was found to speak at the same time."


# ---------------------------------------------------------------------------------------------------------------------
# Who speaks when


def _columns(bins: Sequence[Bin]) -> Iterator[Column]:
    step = WIDTH / max(len(bins), 1)
    for place, one in enumerate(bins):
        yield Column(
            x=round(step * place + _BESIDE / 2, 1),
            width=round(step - _BESIDE, 1),
            agent=round((one.agent + one.both) * HEIGHT / 2, 1),
            customer=round((one.customer + one.both) * HEIGHT / 2, 1),
            told=f"{wording.clock(one.start)}–{wording.clock(one.end)}: {_told(one)}",
        )


def _told(one: Bin) -> str:
    shares = {"agent": one.agent, "customer": one.customer, "both": one.both, "others": one.others, "nobody": one.silent}
    return ", ".join(f"{name} {wording.percent(share)}" for name, share in shares.items() if share >= 0.005)


def _shares(timing: Timing) -> str:
    return f"the agent {_value('talk_ratio', timing)} of the talk, the customer {_value('customer_talk_ratio', timing)}"


# ---------------------------------------------------------------------------------------------------------------------
# Measures


def _number(value: float | None, unit: str, digits: int = 1) -> str:
    if value is None:
        return wording.NOTHING
    return f"{wording.number(value) if digits else f'{value:.0f}'} {unit}".strip()


def _value(name: str, timing: Timing) -> str:
    """A measure with the unit that its words name."""
    unit = METRICS[name][0].partition(", in ")[2]
    if unit.startswith("percent"):
        return _number(measure(name, timing), "%", 0)
    return _number(measure(name, timing), "s" if unit == "seconds" else "")


def _figures(timing: Timing, said: Mapping[str, float]) -> Iterator[Figure]:
    yield Figure(name="Handling time", value=wording.length(measure("handling_time", timing) or 0.0), beside="without work after the call")
    yield Figure(name="Silence between turns", value=_value("silence_share", timing), beside="of the call")
    dead = wording.count(len(timing.dead_air), "place")
    yield Figure(name="Dead air", value=_value("dead_air_time", timing), beside=f"{dead}, {_value('dead_air_share', timing)} of the call")
    if "holds" in said:
        yield Figure(name="Waits", value=f"{said['holds']:.0f}", beside=", ".join(_waits(said)))
    if timing.told_apart:
        yield Figure(name="Both at once", value=_value("overtalk_share", timing), beside=_overtalk(timing))
        yield Figure(name="Changes of speaker", value=_value("interactivity", timing), beside="a minute")


def _waits(said: Mapping[str, float]) -> Iterator[str]:
    if not said["holds"]:
        return
    if "hold_time" in said:
        yield wording.length(said["hold_time"])
    if said.get("unannounced_holds"):
        yield f"{said['unannounced_holds']:.0f} not announced"
    if said.get("holds_with_music"):
        yield f"{said['holds_with_music']:.0f} with music"


def _overtalk(timing: Timing) -> str:
    if measure("overtalk_share", timing) is None:
        return "not available"
    return f"of the call, {_value('overtalk_of_speech', timing)} of the talk"


Cell = Callable[[Timing, str, str], tuple[str, str]]
"""What a row shows of a side, given the prefix of its metrics' names and the side: a value and what stands beside it."""


def _rows(timing: Timing, said: Mapping[str, float]) -> Iterator[Row]:
    cells: dict[str, Cell] = {
        "Share of the talk": lambda timing, prefix, _: (_value(f"{prefix}talk_ratio", timing), ""),
        "Talk in the call": lambda timing, prefix, _: (_value(f"{prefix}talk_share", timing), ""),
        "Turns": lambda timing, prefix, _: (_value(f"{prefix}turns", timing), _backchannels(timing, prefix)),
        "Questions": lambda _, prefix, __: (_number(said.get(f"{prefix}questions"), "", 0), ""),
        "Longest turn": lambda timing, prefix, _: (_value(f"{prefix}longest_monologue", timing), _floor(timing, prefix)),
        "Answers in": lambda timing, prefix, _: (_value(f"{prefix}median_response_time", timing), _nine_in_ten(timing, prefix)),
        "Interruptions": lambda timing, prefix, _: (_value(f"{prefix}interruptions", timing), _interrupting(timing, prefix)),
        "Words a minute": _pace,
        "Syllables a second": _articulation,
        "Fillers a minute": lambda timing, prefix, _: (_number(measure(f"{prefix}fillers_per_minute", timing), ""), ""),
        "Loudness": _loudness,
        "Pitch": _pitch,
        "Raised voice": lambda timing, prefix, _: (_number(measure(f"{prefix}raised_voice", timing), "", 0), "turns"),
    }
    for name, cell in cells.items():
        agent, customer = cell(timing, "", AGENT), cell(timing, "customer_", CUSTOMER)
        if (agent[0], customer[0]) != (wording.NOTHING, wording.NOTHING):
            yield Row(name=name, agent=_alone(agent), customer=_alone(customer))


def _alone(cell: tuple[str, str]) -> tuple[str, str]:
    """Nothing stands beside nothing."""
    return cell if cell[0] != wording.NOTHING else (wording.NOTHING, "")


def _backchannels(timing: Timing, prefix: str) -> str:
    count = measure(f"{prefix}backchannels", timing)
    return f"and {wording.count(int(count), 'backchannel')}" if count else ""


def _floor(timing: Timing, prefix: str) -> str:
    """The longest time with the floor, where it is more than one turn."""
    longest, turn = measure(f"{prefix}longest_floor", timing), measure(f"{prefix}longest_monologue", timing)
    return f"{longest:.1f} s with the floor" if longest and turn and longest - turn >= 0.05 else ""


def _nine_in_ten(timing: Timing, prefix: str) -> str:
    return f"9 of 10 within {_value(f'{prefix}p90_response_time', timing)}"


def _interrupting(timing: Timing, prefix: str) -> str:
    return _value(f"{prefix}interruption_time", timing) if measure(f"{prefix}interruptions", timing) else ""


def _pace(timing: Timing, prefix: str, _side: str) -> tuple[str, str]:
    value = measure(f"{prefix}words_per_minute", timing)
    return _number(value, "", 0), manner_card.pace(value, timing.conversation.language) if value is not None else ""


def _articulation(timing: Timing, prefix: str, _side: str) -> tuple[str, str]:
    """Without pauses where words have times, else with them."""
    code = timing.conversation.language
    speaking = languages.get(code).speaking if code in LANGUAGES else None
    about = "≈ " if speaking and speaking.estimated else ""
    value = measure(f"{prefix}articulation_rate", timing)
    if value is None or speaking is None:
        value = measure(f"{prefix}syllables_per_second", timing)
        return (f"{about}{value:.1f}", "with pauses") if value is not None else (wording.NOTHING, "")
    usual = speaking.rate
    told = "slow" if value < usual.slow else "fast" if value > usual.fast else "usual"
    return f"{about}{value:.1f}", f"without pauses, {told} for {wording.language(code)} ({usual.slow:g}–{usual.fast:g})"


def _loudness(timing: Timing, _prefix: str, side: str) -> tuple[str, str]:
    level, spread = timing.voices.sound(side).loudness, timing.voices.loudness_range(side)
    if level is None:
        return wording.NOTHING, ""
    return f"{wording.signed(level, 0)} dB", "" if spread is None else f"turns range over {spread:.1f} dB"


def _pitch(timing: Timing, _prefix: str, side: str) -> tuple[str, str]:
    pitch, spread = timing.voices.pitch(side), timing.voices.sound(side).pitch_range
    if pitch is None:
        return wording.NOTHING, ""
    flat = ", flat" if timing.voices.is_monotone(side) else ""
    return f"{pitch:.0f} Hz", "" if spread is None else f"moves over {spread:.1f} semitones{flat}"


_IN_QUARTERS = {
    "Agent's share of the talk": "talk_ratio",
    "Agent's words a minute": "words_per_minute",
    "Customer's words a minute": "customer_words_per_minute",
    "Agent answers in": "median_response_time",
}


def _parts(timing: Timing) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Measures by quarter of the call, where at least two quarters tell them."""
    for title, name in _IN_QUARTERS.items():
        unit = {"talk_ratio": "%", "median_response_time": "s"}.get(name, "")
        values = quarters(METRICS[name][1], timing)
        if sum(value is not None for value in values) >= 2:
            yield title, tuple(_number(value, unit, int(unit == "s")) for value in values)


# ---------------------------------------------------------------------------------------------------------------------
# Places


def _silence(talk: Conversation, silence: Silence, playable_until: float | None, *, told: bool) -> Place:
    turn = talk.turns[silence.position]
    inside = turn.start is not None and turn.start < silence.start
    who = wording.SPEAKERS.get(turn.speaker, turn.speaker)
    whose = f"{'within a turn of' if inside else 'before'} {who.lower() if turn.speaker not in SIDES else f'the {who.lower()}'}"
    return _place(silence, playable_until, whose if told else "")


def _interruptions(timing: Timing) -> list[Interruption]:
    if unavailable("interruptions", timing):
        return []
    return sorted((one for side in SIDES for one in timing.interrupted(side)), key=lambda one: one.start)


def _interruption(one: Interruption, playable_until: float | None) -> Place:
    return _place(one, playable_until, f"the {one.speaker} comes in")


def _place(stretch: Silence | Interruption, playable_until: float | None, told: str) -> Place:
    start, end = moments.playable(stretch.start, stretch.end, playable_until) or (None, None)
    return Place(
        clock=wording.clock(stretch.start),
        length=f"{stretch.length:.1f} s",
        start=start,
        end=end,
        anchor=f"t{stretch.position}",
        told=told,
    )

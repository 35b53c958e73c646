"""What the conversation was like, as its page shows it: who spoke how much, how fast and when, and where nobody did."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from qa_pipeline import languages
from qa_pipeline.metrics import METRICS, SIDES, Interruption, Silence, Timing, measure, quarters, timeline, unavailable
from qa_pipeline.metrics.timeline import Bin
from qa_pipeline.reports import manner_card, moments, wording
from qa_pipeline.translation import N_, _, listed, ngettext, number
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
        yield _("The voices of this call could not be told apart: nothing is said of either side.")
    elif unavailable("overtalk_share", timing):
        yield _("Overlaps and interruptions are not available: the call has one channel, and nobody was found to speak at the same time.")


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
    told = (
        (one.agent, _("agent %(share)s", share=wording.percent(one.agent))),
        (one.customer, _("customer %(share)s", share=wording.percent(one.customer))),
        (one.both, _("both %(share)s", share=wording.percent(one.both))),
        (one.others, _("others %(share)s", share=wording.percent(one.others))),
        (one.silent, _("nobody %(share)s", share=wording.percent(one.silent))),
    )
    return listed(words for share, words in told if share >= 0.005)


def _shares(timing: Timing) -> str:
    agent, customer = _value("talk_ratio", timing), _value("customer_talk_ratio", timing)
    return _("the agent %(agent)s of the talk, the customer %(customer)s", agent=agent, customer=customer)


# ---------------------------------------------------------------------------------------------------------------------
# Measures


def _number(value: float | None, digits: int = 1) -> str:
    """At most one decimal; a dash where there is no value."""
    if value is None:
        return wording.NOTHING
    return wording.number(value) if digits else number(value)


def _seconds(value: float | None) -> str:
    return wording.NOTHING if value is None else _("%(num)s s", num=wording.number(value))


def _value(name: str, timing: Timing) -> str:
    """A measure with the unit that its words name."""
    unit = METRICS[name][0].partition(", in ")[2]
    value = measure(name, timing)
    if unit.startswith("percent"):
        return wording.NOTHING if value is None else wording.percent(value / 100)
    return _seconds(value) if unit == "seconds" else _number(value)


def _figures(timing: Timing, said: Mapping[str, float]) -> Iterator[Figure]:
    handling = wording.length(measure("handling_time", timing) or 0.0)
    yield Figure(name=_("Handling time"), value=handling, beside=_("without work after the call"))
    yield Figure(name=_("Silence between turns"), value=_value("silence_share", timing), beside=_("of the call"))
    share = _value("dead_air_share", timing)
    places = ngettext("%(num)s place, %(share)s of the call", "%(num)s places, %(share)s of the call", len(timing.dead_air), share=share)
    yield Figure(name=_("Dead air"), value=_value("dead_air_time", timing), beside=places)
    if "holds" in said:
        yield Figure(name=_("Waits"), value=number(said["holds"]), beside=listed(_waits(said)))
    if timing.told_apart:
        yield Figure(name=_("Both at once"), value=_value("overtalk_share", timing), beside=_overtalk(timing))
        yield Figure(name=_("Changes of speaker"), value=_value("interactivity", timing), beside=_("a minute"))


def _waits(said: Mapping[str, float]) -> Iterator[str]:
    if not said["holds"]:
        return
    if "hold_time" in said:
        yield wording.length(said["hold_time"])
    if said.get("unannounced_holds"):
        yield ngettext("%(num)s not announced", "%(num)s not announced", int(said["unannounced_holds"]))
    if said.get("holds_with_music"):
        yield ngettext("%(num)s with music", "%(num)s with music", int(said["holds_with_music"]))


def _overtalk(timing: Timing) -> str:
    if measure("overtalk_share", timing) is None:
        return _("not available")
    return _("of the call, %(share)s of the talk", share=_value("overtalk_of_speech", timing))


Cell = Callable[[Timing, str, str], tuple[str, str]]
"""What a row shows of a side, given the prefix of its metrics' names and the side: a value and what stands beside it."""


def _rows(timing: Timing, said: Mapping[str, float]) -> Iterator[Row]:
    cells: dict[str, Cell] = {
        _("Share of the talk"): lambda timing, prefix, _side: (_value(f"{prefix}talk_ratio", timing), ""),
        _("Talk in the call"): lambda timing, prefix, _side: (_value(f"{prefix}talk_share", timing), ""),
        _("Turns"): lambda timing, prefix, _side: (_value(f"{prefix}turns", timing), _backchannels(timing, prefix)),
        _("Questions"): lambda _timing, prefix, _side: (_number(said.get(f"{prefix}questions"), 0), ""),
        _("Longest turn"): lambda timing, prefix, _side: (_value(f"{prefix}longest_monologue", timing), _floor(timing, prefix)),
        _("Answers in"): lambda timing, prefix, _side: (_value(f"{prefix}median_response_time", timing), _nine_in_ten(timing, prefix)),
        _("Interruptions"): lambda timing, prefix, _side: (_value(f"{prefix}interruptions", timing), _interrupting(timing, prefix)),
        _("Words a minute"): _pace,
        _("Syllables a second"): _articulation,
        _("Fillers a minute"): lambda timing, prefix, _side: (_number(measure(f"{prefix}fillers_per_minute", timing)), ""),
        _("Loudness"): _loudness,
        _("Pitch"): _pitch,
        _("Raised voice"): lambda timing, prefix, _side: (_number(measure(f"{prefix}raised_voice", timing), 0), _("turns")),
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
    return ngettext("and %(num)s backchannel", "and %(num)s backchannels", int(count)) if count else ""


def _floor(timing: Timing, prefix: str) -> str:
    """The longest time with the floor, where it is more than one turn."""
    longest, turn = measure(f"{prefix}longest_floor", timing), measure(f"{prefix}longest_monologue", timing)
    return _("%(num)s s with the floor", num=number(longest, 1)) if longest and turn and longest - turn >= 0.05 else ""


def _nine_in_ten(timing: Timing, prefix: str) -> str:
    return _("9 of 10 within %(time)s", time=_value(f"{prefix}p90_response_time", timing))


def _interrupting(timing: Timing, prefix: str) -> str:
    return _value(f"{prefix}interruption_time", timing) if measure(f"{prefix}interruptions", timing) else ""


def _pace(timing: Timing, prefix: str, _side: str) -> tuple[str, str]:
    value = measure(f"{prefix}words_per_minute", timing)
    return _number(value, 0), manner_card.pace(value, timing.conversation.language) if value is not None else ""


def _articulation(timing: Timing, prefix: str, _side: str) -> tuple[str, str]:
    """Without pauses where words have times, else with them."""
    code = timing.conversation.language
    speaking = languages.get(code).speaking if code in LANGUAGES else None
    about = "≈ " if speaking and speaking.estimated else ""
    value = measure(f"{prefix}articulation_rate", timing)
    if value is None or speaking is None:
        value = measure(f"{prefix}syllables_per_second", timing)
        return (f"{about}{number(value, 1)}", _("with pauses")) if value is not None else (wording.NOTHING, "")
    usual = speaking.rate
    between = {"language": wording.language(code), "low": wording.number(usual.slow), "high": wording.number(usual.fast)}
    if value < usual.slow:
        told = _("without pauses, slow for %(language)s (%(low)s–%(high)s)", **between)
    elif value > usual.fast:
        told = _("without pauses, fast for %(language)s (%(low)s–%(high)s)", **between)
    else:
        told = _("without pauses, usual for %(language)s (%(low)s–%(high)s)", **between)
    return f"{about}{number(value, 1)}", told


def _loudness(timing: Timing, _prefix: str, side: str) -> tuple[str, str]:
    level, spread = timing.voices.sound(side).loudness, timing.voices.loudness_range(side)
    if level is None:
        return wording.NOTHING, ""
    ranging = "" if spread is None else _("turns range over %(num)s dB", num=number(spread, 1))
    return _("%(num)s dB", num=wording.signed(level, 0)), ranging


def _pitch(timing: Timing, _prefix: str, side: str) -> tuple[str, str]:
    pitch, spread = timing.voices.pitch(side), timing.voices.sound(side).pitch_range
    if pitch is None:
        return wording.NOTHING, ""
    if spread is None:
        moving = ""
    elif timing.voices.is_monotone(side):
        moving = _("moves over %(num)s semitones, flat", num=number(spread, 1))
    else:
        moving = _("moves over %(num)s semitones", num=number(spread, 1))
    return _("%(num)s Hz", num=number(pitch)), moving


_IN_QUARTERS = {
    N_("Agent's share of the talk"): "talk_ratio",
    N_("Agent's words a minute"): "words_per_minute",
    N_("Customer's words a minute"): "customer_words_per_minute",
    N_("Agent answers in"): "median_response_time",
}


def _parts(timing: Timing) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Measures by quarter of the call, where at least two quarters tell them."""
    for title, name in _IN_QUARTERS.items():
        values = quarters(METRICS[name][1], timing)
        if sum(value is not None for value in values) >= 2:
            yield _(title), tuple(_in_quarter(name, value) for value in values)


def _in_quarter(name: str, value: float | None) -> str:
    if value is None:
        return wording.NOTHING
    if name == "talk_ratio":
        return wording.percent(value / 100)
    return _seconds(value) if name == "median_response_time" else number(value)


# ---------------------------------------------------------------------------------------------------------------------
# Places


def _silence(talk: Conversation, silence: Silence, playable_until: float | None, *, told: bool) -> Place:
    return _place(silence, playable_until, _whose(talk, silence) if told else "")


def _whose(talk: Conversation, silence: Silence) -> str:
    turn = talk.turns[silence.position]
    inside = turn.start is not None and turn.start < silence.start
    if turn.speaker == AGENT:
        return _("within a turn of the agent") if inside else _("before the agent")
    if turn.speaker == CUSTOMER:
        return _("within a turn of the customer") if inside else _("before the customer")
    who = wording.SPEAKERS.get(turn.speaker, turn.speaker)
    return _("within a turn of %(speaker)s", speaker=who) if inside else _("before %(speaker)s", speaker=who)


def _interruptions(timing: Timing) -> list[Interruption]:
    if unavailable("interruptions", timing):
        return []
    return sorted((one for side in SIDES for one in timing.interrupted(side)), key=lambda one: one.start)


def _interruption(one: Interruption, playable_until: float | None) -> Place:
    return _place(one, playable_until, _("the agent comes in") if one.speaker == AGENT else _("the customer comes in"))


def _place(stretch: Silence | Interruption, playable_until: float | None, told: str) -> Place:
    start, end = moments.playable(stretch.start, stretch.end, playable_until) or (None, None)
    return Place(
        clock=wording.clock(stretch.start),
        length=_("%(num)s s", num=number(stretch.length, 1)),
        start=start,
        end=end,
        anchor=f"t{stretch.position}",
        told=told,
    )

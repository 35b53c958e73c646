"""How a call was conducted, as its page shows it: a card, and what stands beside the turns. It shows where to listen, judging nothing."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import fmean

from qa_pipeline import languages
from qa_pipeline.manner import MEASURES
from qa_pipeline.metrics import METRICS, Silence, Timing
from qa_pipeline.reports import wording
from qa_pipeline.reports.moments import Moment, moment
from qa_pipeline.translation import N_, _, ngettext, number
from qa_pipeline.types import AGENT, LANGUAGES, Conversation, Manner, Usual
from qa_pipeline.voices import RAISED

LOW = 0.15
"""The rating of a turn of the agent's below which it is marked.

Of the agents' turns that a person rated in 15 labelled calls, 15 of the 19 below it are impolite, by words alone 12 of 12; of those below
0.25 half are not. It finds 15 of 25, and marks 6 of 100 turns in all labelled calls. Turns of customers are not marked: who reports a
trouble in plain words is rated low as well, and 11 of 26 marks would be wrong.
"""

SAME = 0.15
"""How far a mood has to turn to be called better or worse: a single thank-you, which is a formula, moves it by 0.1."""

FELT = {"problem": N_("Problem"), "anger": N_("Anger"), "churn": N_("May leave"), "relief": N_("Relief")}
"""What the moments are called in which a customer says how they feel."""

QUARTERS = (N_("1st quarter"), N_("2nd quarter"), N_("3rd quarter"), N_("4th quarter"))

LINE_WIDTH, LINE_HEIGHT = 320.0, 72.0
"""Units of the drawing of politeness."""

_BESIDE = 6.0
"""Units that its points keep from its sides."""

_MARKED = 200
"""Turns that have a mark of their own in it. Of more, the low ones: in a call of hours the others would be one blot."""

_LISTED = 8
"""Low turns that are named beside the drawing; all of them are marked in the transcript."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Quarter:
    """The customer's mood in a quarter of the call: `value` in words, `y` and `height` of its bar on a scale of 40; None without one."""

    name: str
    value: str
    bar: tuple[float, float] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Rated:
    """A rated turn of the agent's. `x` and `y` are its place in the drawing; `where` is when it was said, or which turn it is."""

    turn: int
    where: str
    rating: str
    low: bool
    x: float
    y: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Courtesy:
    """The politeness of the agent's turns, one after the other.

    `points` and `cut`, the height of `LOW`, are in units of the drawing, which `told` and `ends` put in words. `marked` are the turns that
    have a mark of their own in it, `low` the first low turns, and `more` the number of the others.
    """

    marked: tuple[Rated, ...]
    points: str
    cut: float
    told: str
    ends: str
    low: tuple[Rated, ...]
    more: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """A measure of the agent's speech with its unit. `beside` says what it is a share of, or what is usual in the language.

    `own` says what is usual for the agent, and `unusual` whether the call is far from it.
    """

    name: str
    value: str
    beside: str = ""
    own: str = ""
    unusual: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """`turned` and `impatience` are sentences; `impatient` says whether the agent is marked as getting so.

    `earlier` is how many calls tell what is usual for the agent, 0 where too few do.
    """

    quarters: tuple[Quarter, ...]
    turned: str
    felt: tuple[Moment, ...]
    courtesy: Courtesy | None
    impatient: bool
    impatience: str
    measures: tuple[Measure, ...]
    earlier: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """What stands beside a turn: the name of its icon, a few words, and what they mean."""

    icon: str
    text: str
    meaning: str


def card(talk: Conversation, manner: Manner, *, first: int, playable_until: float | None) -> Card:
    """`first` is the number of the first moment in the page; `playable_until` the length of the recording, None where there is none."""
    return Card(
        quarters=tuple(_quarter(_(name), value) for name, value in zip(QUARTERS, manner.mood, strict=True)),
        turned=_turned(manner.turned),
        felt=tuple(
            moment(talk, evidence, number=first + place, title=_(FELT[what]), playable_until=playable_until)
            for place, (what, evidence) in enumerate(manner.felt)
        ),
        courtesy=_courtesy(talk, manner),
        impatient=bool(manner.impatient),
        impatience=_(_IMPATIENCE[manner.impatient]),
        measures=(
            *(_measure(name, manner.measures[name], talk.language, manner.usual.get(name)) for name in MEASURES if name in manner.measures),
            *(_apart(name, manner.usual[name]) for name in _ONLY_AGAINST_USUAL if name in manner.usual),
        ),
        earlier=max((own.calls for own in manner.usual.values()), default=0),
    )


def cues(talk: Conversation, manner: Manner) -> tuple[tuple[Cue, ...], ...]:
    """What stands beside each turn."""
    silences: dict[int, list[Silence]] = {}
    timing = Timing(talk)
    known = timing.of_all and timing.told_apart  # else a turn without times may lie in it, or it may be the customer's
    for silence in timing.silences(AGENT) if known else ():
        silences.setdefault(silence.position, []).append(silence)
    return tuple(
        (
            *_rudeness(rating if turn.speaker == AGENT else None),
            *_voice(aroused),
            *_pauses(turn.start or 0.0, silences.get(position, [])),
        )
        for position, (turn, rating, aroused) in enumerate(zip(talk.turns, manner.politeness, manner.arousal, strict=True))
    )


# ---------------------------------------------------------------------------------------------------------------------
# The customer's mood


def _quarter(name: str, mood: float | None) -> Quarter:
    if mood is None:
        return Quarter(name=name, value=wording.NOTHING, bar=None)
    height = round(20 * min(abs(mood), 1.0), 1)
    return Quarter(name=name, value=wording.signed(mood, 1), bar=(20 - height if mood > 0 else 20.0, height))


def _turned(turned: float | None) -> str:
    if turned is None:
        return _("Whether it turned cannot be told: the customer says nothing in the first or in the last quarter.")
    if abs(turned) < SAME:
        return _("About the same at the end as at the beginning (%(difference)s).", difference=wording.signed(turned, 1))
    much = number(abs(turned), 1)
    if turned > 0:
        return _("Turned better, by %(difference)s from the first quarter to the last.", difference=much)
    return _("Turned worse, by %(difference)s from the first quarter to the last.", difference=much)


# ---------------------------------------------------------------------------------------------------------------------
# The agent's politeness

_IMPATIENCE = {
    True: N_(
        "The last third of the agent's turns is rated lower than the first, by more than chance explains. This decides nothing: listen."
    ),
    False: N_("No sign that the agent becomes less polite."),
    None: N_("Too few turns to tell whether the agent becomes less polite."),
}


def _courtesy(talk: Conversation, manner: Manner) -> Courtesy | None:
    own = [(turn, rating) for turn, rating in enumerate(manner.politeness) if rating is not None and talk.turns[turn].speaker == AGENT]
    if not own:
        return None
    step = (LINE_WIDTH - 2 * _BESIDE) / max(len(own) - 1, 1)
    rated = tuple(_rated(talk, turn, rating, _BESIDE + step * place) for place, (turn, rating) in enumerate(own))
    low = tuple(one for one in rated if one.low)
    return Courtesy(
        marked=(rated if len(rated) <= _MARKED else low)[:_MARKED],
        points=" ".join(f"{one.x},{one.y}" for one in rated),
        cut=_height(LOW),
        told=_told([rating for _, rating in own]),
        ends=_("the first %(first)s, the last %(last)s", first=rated[0].rating, last=rated[-1].rating),
        low=low[:_LISTED],
        more=max(len(low) - _LISTED, 0),
    )


def _rated(talk: Conversation, turn: int, rating: float, x: float) -> Rated:
    start = talk.turns[turn].start
    return Rated(
        turn=turn,
        where=_("turn %(num)s", num=turn + 1) if start is None else wording.clock(start),
        rating=number(rating, 2),
        low=rating < LOW,
        x=round(x, 1),
        y=_height(rating),
    )


def _height(rating: float) -> float:
    return round(LINE_HEIGHT - _BESIDE - rating * (LINE_HEIGHT - 2 * _BESIDE), 1)


def _told(ratings: Sequence[float]) -> str:
    mean, lowest = number(fmean(ratings), 2), number(min(ratings), 2)
    return ngettext(
        "%(num)s turn, mean %(mean)s, lowest %(lowest)s",
        "%(num)s turns, mean %(mean)s, lowest %(lowest)s",
        len(ratings),
        mean=mean,
        lowest=lowest,
    )


# ---------------------------------------------------------------------------------------------------------------------
# The agent's speech


_ONLY_AGAINST_USUAL = ("loudness", "pitch_range")
"""What says nothing by itself: lines and voices differ."""

_NAMES = {
    "words_per_minute": N_("Words a minute"),
    "relative_pace": N_("Pace"),
    "median_response_time": N_("Median time to answer"),
    "longest_response_time": N_("Longest time to answer"),
    "silences": N_("Silences of two seconds and more"),
    "raised_voice": N_("Turns in which the agent raises their voice"),
    "interruptions": N_("Interruptions"),
    "loudness": N_("Loudness"),
    "pitch_range": N_("Range of pitch"),
}

_MANY = 20
"""A count from which on half of one matters no more: a median may be 2.5."""

FAR = 2.0
"""Spreads from an agent's norm from which on a call is said to be above or below it: of their usual calls, 1 in 20 is."""


def _measure(name: str, value: float, language: str, usual: Usual | None) -> Measure:
    """A measure of `METRICS`, whose words end with the unit, such as "in seconds"."""
    words, _comma, unit = METRICS[name][0].removeprefix("the agent's ").partition(", in ")

    def told(amount: float) -> str:
        if unit == "seconds":
            return _("%(num)s s", num=number(amount, 1))
        if unit.startswith("percent "):
            return wording.percent(amount / 100)
        return number(amount) if amount >= _MANY else wording.number(amount)

    beside = _("of what is usual in the language") if name == "relative_pace" else ""
    return Measure(
        name=_(_NAMES[name]) if name in _NAMES else words[:1].upper() + words[1:],
        value=told(value),
        beside=pace(value, language) if name == "words_per_minute" else beside,
        own="" if usual is None else _beside_usual(usual, told(usual.median)),
        unusual=usual is not None and abs(usual.distance) >= FAR,
    )


def _beside_usual(usual: Usual, told: str) -> str:
    side = _side(usual)
    if side > 0:
        return _("above their usual %(value)s", value=told)
    return _("below their usual %(value)s", value=told) if side < 0 else _("their usual %(value)s", value=told)


def _apart(name: str, usual: Usual) -> Measure:
    """How far a value lies from the agent's own."""
    apart = wording.signed(usual.value - usual.median, 1)
    value = _("%(num)s dB", num=apart) if name == "loudness" else _("%(num)s semitones", num=apart)
    side = _side(usual)
    own = _("above their usual") if side > 0 else _("below their usual") if side < 0 else _("from their usual")
    return Measure(name=_(_NAMES[name]), value=value, own=own, unusual=bool(side))


def _side(usual: Usual) -> int:
    """1 above the agent's own, -1 below, 0 where it is as usual."""
    if abs(usual.distance) < FAR:
        return 0
    return 1 if usual.distance > 0 else -1


def pace(words_per_minute: float, language: str) -> str:
    """How that is for the language: slow, usual or fast, with what is usual; empty where nobody has said it."""
    usual = languages.get(language).pace if language in LANGUAGES else None
    if usual is None:
        return ""
    between = {"language": wording.language(language), "low": number(usual.slow), "high": number(usual.fast)}
    if words_per_minute < usual.slow:
        return _("slow for %(language)s (%(low)s–%(high)s)", **between)
    if words_per_minute > usual.fast:
        return _("fast for %(language)s (%(low)s–%(high)s)", **between)
    return _("usual for %(language)s (%(low)s–%(high)s)", **between)


# ---------------------------------------------------------------------------------------------------------------------
# Beside the turns


def _rudeness(rating: float | None) -> list[Cue]:
    if rating is None or rating >= LOW:
        return []
    told, low = number(rating, 2), number(LOW, 2)
    meaning = _("Rated %(rating)s on a scale from 0 (impolite) to 1 (polite); a turn below %(low)s is marked", rating=told, low=low)
    return [Cue(icon="low", text=_("politeness %(rating)s", rating=told), meaning=meaning)]


def _voice(arousal: float | None) -> list[Cue]:
    if arousal is None or abs(arousal) < RAISED:
        return []
    far = number(abs(arousal), 1)
    if arousal > 0:
        meaning = _("Louder and higher than their other turns, by %(num)s of their spreads", num=far)
        return [Cue(icon="up", text=_("louder and higher"), meaning=meaning)]
    meaning = _("Quieter and lower than their other turns, by %(num)s of their spreads", num=far)
    return [Cue(icon="down", text=_("quieter and lower"), meaning=meaning)]


def _pauses(start: float, silences: Sequence[Silence]) -> list[Cue]:
    """The agent's silences before a turn that begins at `start`, and in it."""
    before = [silence.length for silence in silences if silence.end <= start]
    within = [silence.length for silence in silences if silence.end > start]
    return [*_pause(before, inside=False), *_pause(within, inside=True)]


def _pause(lengths: Sequence[float], *, inside: bool) -> list[Cue]:
    if not lengths:
        return []
    total = number(sum(lengths), 1)
    each = " + ".join(_("%(num)s s", num=number(length, 1)) for length in lengths)
    if inside:
        meaning, text = _("Nobody speaks for %(times)s within the turn", times=each), _("%(num)s s of silence within", num=total)
    else:
        meaning, text = _("Nobody speaks for %(times)s before the turn", times=each), _("%(num)s s of silence before", num=total)
    return [Cue(icon="pause", text=text, meaning=meaning)]

"""How a call was conducted, as its page shows it: a card, and what stands beside the turns. It shows where to listen, judging nothing."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import fmean

from qa_pipeline import languages
from qa_pipeline.manner import MEASURES
from qa_pipeline.metrics import METRICS, Silence, Timing
from qa_pipeline.reports import wording
from qa_pipeline.reports.moments import Moment, moment
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

FELT = {"problem": "Problem", "anger": "Anger", "churn": "May leave", "relief": "Relief"}
"""What the moments are called in which a customer says how they feel."""

QUARTERS = ("1st quarter", "2nd quarter", "3rd quarter", "4th quarter")

LINE_WIDTH, LINE_HEIGHT = 320.0, 72.0
"""Units of the drawing of politeness."""

_BESIDE = 6.0
"""Units that its points keep from its sides."""

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

    `points` and `cut`, the height of `LOW`, are in units of the drawing, which `told` and `ends` put in words. `low` are the first low
    turns, and `more` the number of the others.
    """

    rated: tuple[Rated, ...]
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
        quarters=tuple(_quarter(name, value) for name, value in zip(QUARTERS, manner.mood, strict=True)),
        turned=_turned(manner.turned),
        felt=tuple(
            moment(talk, evidence, number=first + place, title=FELT[what], playable_until=playable_until)
            for place, (what, evidence) in enumerate(manner.felt)
        ),
        courtesy=_courtesy(talk, manner),
        impatient=bool(manner.impatient),
        impatience=_IMPATIENCE[manner.impatient],
        measures=(
            *(_measure(name, manner.measures[name], talk.language, manner.usual.get(name)) for name in MEASURES if name in manner.measures),
            *(_apart(title, unit, manner.usual[name]) for name, title, unit in _ONLY_AGAINST_USUAL if name in manner.usual),
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
        return "Whether it turned cannot be told: the customer says nothing in the first or in the last quarter."
    if abs(turned) < SAME:
        return f"About the same at the end as at the beginning ({wording.signed(turned, 1)})."
    return f"Turned {'better' if turned > 0 else 'worse'}, by {abs(turned):.1f} from the first quarter to the last."


# ---------------------------------------------------------------------------------------------------------------------
# The agent's politeness

_IMPATIENCE = {
    True: "The last third of the agent's turns is rated lower than the first, by more than chance explains. This decides nothing: listen.",
    False: "No sign that the agent becomes less polite.",
    None: "Too few turns to tell whether the agent becomes less polite.",
}


def _courtesy(talk: Conversation, manner: Manner) -> Courtesy | None:
    own = [(turn, rating) for turn, rating in enumerate(manner.politeness) if rating is not None and talk.turns[turn].speaker == AGENT]
    if not own:
        return None
    step = (LINE_WIDTH - 2 * _BESIDE) / max(len(own) - 1, 1)
    rated = tuple(_rated(talk, turn, rating, _BESIDE + step * place) for place, (turn, rating) in enumerate(own))
    low = tuple(one for one in rated if one.low)
    return Courtesy(
        rated=rated,
        points=" ".join(f"{one.x},{one.y}" for one in rated),
        cut=_height(LOW),
        told=_told([rating for _, rating in own]),
        ends=f"the first {rated[0].rating}, the last {rated[-1].rating}",
        low=low[:_LISTED],
        more=max(len(low) - _LISTED, 0),
    )


def _rated(talk: Conversation, turn: int, rating: float, x: float) -> Rated:
    start = talk.turns[turn].start
    return Rated(
        turn=turn,
        where=f"turn {turn + 1}" if start is None else wording.clock(start),
        rating=f"{rating:.2f}",
        low=rating < LOW,
        x=round(x, 1),
        y=_height(rating),
    )


def _height(rating: float) -> float:
    return round(LINE_HEIGHT - _BESIDE - rating * (LINE_HEIGHT - 2 * _BESIDE), 1)


def _told(ratings: Sequence[float]) -> str:
    return f"{wording.count(len(ratings), 'turn')}, mean {fmean(ratings):.2f}, lowest {min(ratings):.2f}"


# ---------------------------------------------------------------------------------------------------------------------
# The agent's speech


_ONLY_AGAINST_USUAL = (("loudness", "Loudness", "dB"), ("pitch_range", "Range of pitch", "semitones"))
"""What says nothing by itself: lines and voices differ."""

_MANY = 20
"""A count from which on half of one matters no more: a median may be 2.5."""

FAR = 2.0
"""Spreads from an agent's norm from which on a call is said to be above or below it: of their usual calls, 1 in 20 is."""


def _measure(name: str, value: float, language: str, usual: Usual | None) -> Measure:
    """The words of `METRICS`, such as "the agent's longest time to answer, in seconds", as a name and a number with its unit."""
    words, _, unit = METRICS[name][0].removeprefix("the agent's ").partition(", in ")
    share, per, of = unit.partition("percent ")

    def told(number: float) -> str:
        if share == "seconds":
            return f"{number:.1f} s"
        return f"{number:.0f} %" if per else f"{number:.0f}" if number >= _MANY else f"{number:.1f}".removesuffix(".0")

    return Measure(
        name=words[:1].upper() + words[1:],
        value=told(value),
        beside=pace(value, language) if name == "words_per_minute" else of,
        own="" if usual is None else f"{_side(usual)} their usual {told(usual.median)}".strip(),
        unusual=usual is not None and abs(usual.distance) >= FAR,
    )


def _apart(name: str, unit: str, usual: Usual) -> Measure:
    """How far a value lies from the agent's own."""
    apart = f"{wording.signed(usual.value - usual.median, 1)} {unit}"
    return Measure(name=name, value=apart, own=f"{_side(usual) or 'from'} their usual", unusual=abs(usual.distance) >= FAR)


def _side(usual: Usual) -> str:
    if abs(usual.distance) < FAR:
        return ""
    return "above" if usual.distance > 0 else "below"


def pace(words_per_minute: float, language: str) -> str:
    """How that is for the language: slow, usual or fast, with what is usual; empty where nobody has said it."""
    usual = languages.get(language).pace if language in LANGUAGES else None
    if usual is None:
        return ""
    told = "slow" if words_per_minute < usual.slow else "fast" if words_per_minute > usual.fast else "usual"
    return f"{told} for {wording.language(language)} ({usual.slow:.0f}–{usual.fast:.0f})"


# ---------------------------------------------------------------------------------------------------------------------
# Beside the turns


def _rudeness(rating: float | None) -> list[Cue]:
    if rating is None or rating >= LOW:
        return []
    meaning = f"Rated {rating:.2f} on a scale from 0 (impolite) to 1 (polite); a turn below {LOW} is marked"
    return [Cue(icon="low", text=f"politeness {rating:.2f}", meaning=meaning)]


def _voice(arousal: float | None) -> list[Cue]:
    if arousal is None or abs(arousal) < RAISED:
        return []
    icon, text = ("up", "louder and higher") if arousal > 0 else ("down", "quieter and lower")
    return [Cue(icon=icon, text=text, meaning=f"{text.capitalize()} than their other turns, by {abs(arousal):.1f} of their spreads")]


def _pauses(start: float, silences: Sequence[Silence]) -> list[Cue]:
    """The agent's silences before a turn that begins at `start`, and in it."""
    before = [silence.length for silence in silences if silence.end <= start]
    within = [silence.length for silence in silences if silence.end > start]
    return [*_pause("before", before), *_pause("within", within)]


def _pause(place: str, lengths: Sequence[float]) -> list[Cue]:
    if not lengths:
        return []
    meaning = f"Nobody speaks for {' and '.join(f'{length:.1f} s' for length in lengths)} {place} the turn"
    return [Cue(icon="pause", text=f"{sum(lengths):.1f} s of silence {place}", meaning=meaning)]

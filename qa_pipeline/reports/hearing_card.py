"""How well a call was heard, as its page shows it: a verdict with its figures, and what has no words or is not believed, to listen to."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from qa_pipeline.reports import moments, quoting, wording
from qa_pipeline.reports.quoting import Piece
from qa_pipeline.translation import N_, _, number, told
from qa_pipeline.types import Conversation, Doubt, Quality, SetAside, Span

DOUBTFUL = 0.5
"""The probability of a detected language below which it is doubtful."""

DOUBTS: Mapping[Doubt, str] = {
    "not speech": N_("hardly speech"),
    "known phrase": N_("a phrase that recognisers write where nobody speaks"),
    "loop": N_("the same words over and over"),
    "too fast": N_("more than anybody can say in that time"),
    "cross-talk": N_("heard through from the other channel"),
    "unlikely": N_("the recogniser itself was unsure of it"),
}
"""Why words are not believed, translated where it is shown."""

LISTED = 5
"""Places that are listed at once; of more, the list opens by a press."""

MOST = 50
"""Places that are listed at all; the page of a call of hours must not grow without end."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A measure of the recording or of the recognition with its unit. `beside` says what it is a share of, or why it stands out."""

    name: str
    value: str
    beside: str = ""
    doubtful: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A stretch of the call, from `at` on. `start` and `end` are the seconds to play, both None where nothing can be played.

    Of speech without words, `anchor` is its id in the transcript. Of words that are set aside, `why` says why they are not believed, and
    `pieces` are empty where nothing was written.
    """

    at: float
    clock: str
    length: str
    speaker: str
    start: float | None
    end: float | None
    anchor: str = ""
    pieces: tuple[Piece, ...] = ()
    direction: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """`verdict` is None where nobody measured; `dark` are the stretches without words, `aside` what is not believed.

    `mended` is the number of words that stand for others that were written.
    """

    verdict: str | None
    reasons: tuple[str, ...]
    notes: tuple[str, ...]
    figures: tuple[Figure, ...]
    dark: tuple[Place, ...]
    dark_length: str
    aside: tuple[Place, ...]
    mended: int

    @property
    def calm(self) -> bool:
        """Whether there is nothing to look at: the card then stays closed."""
        return self.verdict in (None, "good") and not self.dark and not self.notes


def card(talk: Conversation, *, playable_until: float | None) -> Card | None:
    """None where nothing of it is known. `playable_until` is the length of the recording in seconds, None where there is none."""
    quality = talk.audio_quality
    if quality is None and not talk.unintelligible and not talk.set_aside:
        return None
    dark = sorted(talk.unintelligible, key=lambda span: span.start)
    return Card(
        verdict=quality.verdict if quality else None,
        reasons=tuple(told(reason) for reason in quality.reasons) if quality else (),
        notes=_notes(talk),
        figures=_figures(talk, quality),
        dark=tuple(replace(_place(span, playable_until), anchor=f"u{number}") for number, span in enumerate(dark)),
        dark_length=wording.length(sum(span.end - span.start for span in dark)),
        aside=tuple(_doubted(talk, one, playable_until) for one in sorted(talk.set_aside, key=lambda one: one.start)),
        mended=sum(word.heard is not None for turn in talk.turns for word in turn.words),
    )


def _place(stretch: Span | SetAside, playable_until: float | None) -> Place:
    start, end = moments.playable(stretch.start, stretch.end, playable_until) or (None, None)
    return Place(
        at=stretch.start,
        clock=wording.clock(stretch.start),
        length=_("%(num)s s", num=number(stretch.end - stretch.start, 1)),
        speaker=wording.SPEAKERS.get(stretch.speaker, stretch.speaker) if stretch.speaker else "",
        start=start,
        end=end,
    )


def _doubted(talk: Conversation, one: SetAside, playable_until: float | None) -> Place:
    return replace(
        _place(one, playable_until),
        pieces=quoting.excerpt(one.text, ""),
        direction=wording.direction(one.text, talk.language),
        why=_(DOUBTS[one.doubt]),
    )


def between(talk: Conversation, dark: Sequence[Place]) -> dict[int, tuple[Place, ...]]:
    """The stretches without words by the position of the turn before which they stand; behind all turns, by the number of turns.

    One that lies within a turn stands behind it.
    """
    found: dict[int, tuple[Place, ...]] = {}
    for place in dark:
        later = (position for position, turn in enumerate(talk.turns) if turn.start is not None and turn.start > place.at)
        position = next(later, len(talk.turns))
        found[position] = (*found.get(position, ()), place)
    return found


def _notes(talk: Conversation) -> tuple[str, ...]:
    """What transcription wrote beside the call. Of a file that others made, a key of that name may hold anything."""
    notes = talk.extra.get("notes")
    return tuple(told(note) for note in notes if isinstance(note, str)) if isinstance(notes, list | tuple) else ()


def _figures(talk: Conversation, quality: Quality | None) -> tuple[Figure, ...]:
    known = [
        _share(_("Speech that has words"), quality.coverage if quality else None),
        _share(_("Sure of a word, on average"), quality.probability if quality else None),
        _share(_("Unsure words"), quality.low_probability if quality else None, _("less than %(share)s sure", share=wording.percent(0.5))),
        _above_noise(quality),
        _share(_("Clipped"), quality.clipping if quality else None, _("of the speech")),
        _language(talk),
    ]
    return tuple(figure for figure in known if figure)


def _above_noise(quality: Quality | None) -> Figure | None:
    if quality is None or quality.snr is None:
        return None
    return Figure(name=_("Speech above noise"), value=_("%(num)s dB", num=number(quality.snr)))


def _share(name: str, share: float | None, beside: str = "") -> Figure | None:
    return None if share is None else Figure(name=name, value=wording.percent(share), beside=beside)


def _language(talk: Conversation) -> Figure | None:
    """The language where it was detected. Where it was told there is no probability."""
    sure = talk.extra.get("language_probability")
    if not isinstance(sure, float | int) or isinstance(sure, bool) or not 0 <= sure <= 1:
        return None
    share = wording.percent(sure)
    beside = _("%(confidence)s sure, doubtful", confidence=share) if sure < DOUBTFUL else _("%(confidence)s sure", confidence=share)
    return Figure(name=_("Language"), value=wording.language(talk.language), beside=beside, doubtful=sure < DOUBTFUL)

"""A sample from a stored call: its clip with captions, its card, and what the index says of it."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from pathlib import Path

from qa_pipeline import scorecard, translation, wire
from qa_pipeline.coaching import clips, encoding
from qa_pipeline.coaching.clips import Clip, Safe, Style
from qa_pipeline.coaching.sample import FORMAT, Sample, Why
from qa_pipeline.coaching.shelf import Kept, Recordings
from qa_pipeline.coaching.window import Window
from qa_pipeline.errors import RecordingError, ScorecardError
from qa_pipeline.export import captions
from qa_pipeline.reports import files, html, wording
from qa_pipeline.settings import Settings
from qa_pipeline.types import AGENT, CUSTOMER, CriterionResult

CARD = "coaching_card.html"

_SIDES: Mapping[str, str] = {AGENT: "position:5% align:start", CUSTOMER: "position:95% align:end"}
"""Where the captions of each stand: the agent's left, the customer's right."""

MASKED = 0.5
"""The share of the moment's own turn that must be left to be heard when what identifies a person is silenced."""


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What a sample is to show; `title` and `listen_for` are in the language of the cards.

    Nothing here is redacted any more: of what a trainer wrote, `asked`, `title` and `note` are what `clips.cleared` leaves.
    `criterion` and `confidence` come of the verdict where one was asked for; it is not `proved` where no words in the call show it.
    """

    asked: str
    title: str
    listen_for: str = ""
    criterion: str = ""
    confidence: float = 0.0
    note: str = ""
    why: Why | None = None
    proved: bool = True


@dataclass(frozen=True, kw_only=True)
class Ready:
    """A sample that only has to be written."""

    kept: Kept
    safe: Safe
    window: Window
    about: About
    style: Style
    clip: Clip


def ready(kept: Kept, window: Window, about: About, style: Style, recordings: Recordings) -> Ready:
    """Cuts a sample.

    Raises RecordingError where there is no recording to cut it from, or what is left of the moment tells nothing, ConversationError for a
    language without pack.
    """
    safe = Safe(talk=kept.talk, anonymous=style.anonymous)
    with recordings.having(kept.call) as recording:  # asked first: of a call without sound nothing else needs to be said
        clips.require(window)
        if clips.heard(safe, window) < MASKED:
            raise RecordingError("most of what is said there identifies a person: nothing would be left to hear")
        clip = clips.cut(safe, window, recording, style)
    return Ready(kept=kept, safe=safe, window=window, about=about, style=style, clip=clip)


def write(made: Ready, folder: Path, *, number: int, name: str) -> Sample:
    """Writes the clip, its captions and its card into the folder, the card in the language that is spoken (`translation.speaking`).

    `name` is that of the files, without suffix. Raises OSError where the folder cannot be written.
    """
    sample = described(made, number=number, name=name)
    encoding.write(made.clip.samples, folder / sample.audio, made.style.format)
    files.write_text(folder / sample.captions, _captions(sample, made.clip))
    files.write_text(folder / sample.card, html.render(CARD, sample=sample))
    files.write_text(folder / f"{name}.json", wire.dumps({"format": FORMAT, **asdict(sample)}))
    return sample


def described(made: Ready, *, number: int, name: str) -> Sample:
    """What the index says of a sample, in the language that is spoken."""
    kept, safe, window, about, style, clip = made.kept, made.safe, made.window, made.about, made.style, made.clip
    talk = safe.redacted
    result = next((one for one in kept.report.criteria if one.id == about.criterion), None) if about.criterion else None
    return Sample(
        number=number,
        name=name,
        audio=name + encoding.FORMATS[style.format].suffix,
        captions=f"{name}.vtt",
        card=f"{name}.html",
        sha256=kept.call.sha256,
        call=safe.call_id(kept.call.sha256),
        date=_day(kept.talk.started_at),
        language=talk.language,
        direction="rtl" if talk.language in wording.RIGHT_TO_LEFT else "ltr",
        team=talk.metadata.team or "",
        agent="" if style.anonymous else talk.metadata.agent_name or talk.metadata.agent_id or "",
        agent_id="" if style.anonymous else talk.metadata.agent_id or "",
        asked=about.asked,
        criterion=about.criterion,
        section=result.section if result else "",
        title=about.title,
        listen_for=about.listen_for,
        verdict=result.verdict if result else None,
        confidence=round(result.confidence if result else about.confidence, 2),
        reason=_reason(result, safe, kept),
        scorecard=kept.report.scorecard,
        version=kept.report.version,
        turn=window.proof,
        first_turn=window.first,
        last_turn=window.last,
        start=round(window.start, 3),
        end=round(window.end, 3),
        duration=round(clip.duration, 3),
        loudness=clip.loudness,
        channels=clip.samples.shape[0],
        silenced=clip.silenced,
        lines=clip.lines if about.proved else tuple(replace(line, is_proof=False) for line in clip.lines),
        note=about.note,
        why=about.why,
    )


def _reason(result: CriterionResult | None, safe: Safe, kept: Kept) -> str:
    """The reason without what identifies a person, in the language of the card. It is redacted first: it quotes."""
    if result is None:
        return ""
    titles = {**kept.titles.get("en", {}), **kept.titles.get(translation.language(), {})}
    return translation.told(safe.text(result.reason), titles)


def _day(started_at: str | None) -> str:
    """The day of the call by its own clock; empty where it is not known."""
    try:
        return datetime.fromisoformat(started_at or "").date().isoformat()
    except ValueError:
        return ""


def _captions(sample: Sample, clip: Clip) -> str:
    names = {**dict.fromkeys([AGENT, *(turn.speaker for turn in clip.talk.turns)], ""), AGENT: sample.agent}
    shown = {speaker: name or wording.SPEAKERS.get(speaker, speaker) for speaker, name in names.items()}
    talk = replace(clip.talk, turns=tuple(replace(turn, speaker=shown[turn.speaker]) for turn in clip.talk.turns))
    return captions.vtt(talk, {shown[speaker]: sides for speaker, sides in _SIDES.items() if speaker in shown})


# ---------------------------------------------------------------------------------------------------------------------
# What to listen for


class Descriptions:
    """What the scorecards say of their criteria."""

    def __init__(self, settings: Settings) -> None:
        self._known: dict[tuple[str, str], Mapping[str, str]] = {}
        for name in (*scorecard.BUILT_IN, *sorted({settings.scorecard, *settings.queues.values()} - {"auto", *scorecard.BUILT_IN})):
            try:
                card = scorecard.load(name)
            except (ScorecardError, OSError):  # it is another command's to say so: the card lacks a line
                continue
            self._known |= {(card.name, one.id): one.descriptions for one in card.criteria}

    def of(self, card: str, criterion: str) -> str:
        """What a criterion asks for, in the language that is spoken, else in English; empty where no scorecard here has it."""
        known = self._known.get((card, criterion), {})
        return known.get(translation.language()) or known.get("en") or ""

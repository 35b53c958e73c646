"""By what the store finds what a stage made: a hash of all that decides it beside the file itself. And how results are written down."""

import hashlib
from functools import lru_cache
from pathlib import Path

from qa_pipeline import __version__, crm, equipment, meaning, pipeline, politeness, scorecard, weights, wire
from qa_pipeline.backends import identity as identities
from qa_pipeline.ingest import Facts
from qa_pipeline.roles import weights as role_weights
from qa_pipeline.settings import Settings
from qa_pipeline.types import Report

HEAR, SOUNDS, CONVERSE, ANNOTATE, SCORE, REPORT = "hear", "sounds", "converse", "annotate", "score", "report"


def hear_key(settings: Settings, facts: Facts) -> str:
    """Finds what was heard in a recording."""
    language = facts.language or settings.language or ",".join(settings.languages)
    diarizer = "fused" if settings.diarizer == "auto" else settings.diarizer
    models = (settings.engine, settings.second_engine, diarizer, *(identity(model) for model in equipment.models(settings)))
    speakers = () if facts.metadata.speaker_count is None else (facts.metadata.speaker_count,)
    # Not the hints, nor the enrolled voices: a name that the CRM has corrected since is no reason to hear a call again.
    return key(HEAR, pipeline.VERSION, *models, *_beam(settings), language, _spelled(facts.metadata.channels), *speakers)


def _beam(settings: Settings) -> tuple[int, ...]:
    """What is at its default is not in the key, so that what was heard before there was a choice stays."""
    return () if settings.beam_size == Settings().beam_size else (settings.beam_size,)


def converse_key(facts: Facts | None, heard_key: str = "") -> str:
    """Finds a conversation: of a recording with its `heard_key`, else of what was imported; None where nothing is known beside the file."""
    known = () if facts is None else (heard_key, _spelled(facts))
    return key(CONVERSE, pipeline.CONVERSE_VERSION, role_weights.load().revision, *known)


def annotation_key(converse_key: str, scorer: str) -> str:
    """Finds what was found in a call, as `meaning.scorer` says."""
    return key(ANNOTATE, converse_key, scorer, politeness.load().revision, __version__)


def score_key(converse_key: str, card: scorecard.Scorecard, scorer: str) -> str:
    """Finds a call's score: of a conversation, by a scorecard, as `meaning.scorer` says."""
    return key(SCORE, converse_key, card.sha256, scorer, __version__)


def fingerprint(settings: Settings) -> str:
    """A hash of everything beside a file and what lies beside it that decides what becomes of it: while it stays, there is nothing to do.

    Says too whether there is a text encoder here: what was scored by words alone is to be scored again once there is one.
    """
    scorer = meaning.scorer(by_meaning=meaning.is_here())
    names = {settings.scorecard, *settings.queues.values()} - {"auto"} | set(scorecard.BUILT_IN)
    cards = [scorecard.load(name).sha256 for name in sorted(names)]
    voices = (role_weights.load().revision, politeness.load().revision)
    known = (hear_key(settings, Facts(call_id="")), pipeline.CONVERSE_VERSION, settings.file_name_pattern, crm.question(settings))
    return key(__version__, *known, *voices, scorer, settings.scorecard, *settings.queue_scorecards, *cards)


def made_by(stage: str, scorer: str) -> str:
    """What the store says of an annotation or a score."""
    return f"{stage}:qa-pipeline@{__version__} {scorer}"


def score_body(converse_key: str, report: Report, card: scorecard.Scorecard) -> dict[str, object]:
    """What the store keeps of a score."""
    return {"conversation": converse_key, "report": wire.report_json(report), "titles": _titles(card)}


@lru_cache(maxsize=8)  # a user's own model is hashed once, not once a call
def identity(model: str) -> str:
    """What a model is called in keys: `name@revision` of the manifest's, whose files need not be here to know it; else of the files."""
    known = next((entry.identity for entry in weights.manifest() if entry.name == model), None)
    if known is not None:
        return known
    place = weights.resolve(model)
    return identities.of(model, place) if isinstance(place, Path) else place


def key(*parts: object) -> str:
    """A hash of everything that decides a result beside the file itself."""
    return hashlib.sha256("\x1f".join(str(part) for part in parts).encode()).hexdigest()


def _spelled(value: object) -> str:
    import msgspec

    return wire.dumps(msgspec.to_builtins(value))


def _titles(card: scorecard.Scorecard) -> dict[str, dict[str, str]]:
    """The titles of sections and criteria by language: a report of last year's scores names them as they were.

    An id may be that of a section and of a criterion: then it names the criterion.
    """
    return {
        language: {
            **{section.id: card.section_title(section.id, language) for section in card.sections},
            **{criterion.id: card.title(criterion.id, language) for criterion in card.criteria},
        }
        for language in ("en", "tr", "fa", "et", "ru")
    }

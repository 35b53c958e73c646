"""One file of the inbox through all stages, with the store as the ledger of what is done already."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal

from qa_pipeline import __version__, audio, backends, ingest, pipeline, scorecard, scoring, weights, wire
from qa_pipeline.backends import identity
from qa_pipeline.errors import ConversationError, InputError, RecordingError, SettingsError
from qa_pipeline.ingest import Facts, Item
from qa_pipeline.pipeline import Engines, Stopwatch
from qa_pipeline.protocols import Diarizer
from qa_pipeline.settings import Settings
from qa_pipeline.store import Store
from qa_pipeline.types import Conversation, Heard, Recording, ScoredCall

HEAR, CONVERSE, SCORE, REPORT = "hear", "converse", "score", "report"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of one file.

    `reason` says why it was refused (it is in the quarantine now), or has failed (it is still in the inbox, for the next run). `keys`
    find the call's conversation and score in the store; `reported` says whether a report has had that score. `audio_seconds` and
    `seconds` (wall time by stage) count what was done now.
    """

    item: Item
    status: Literal["done", "already", "refused", "failed"]
    sha256: str
    reason: str = ""
    keys: tuple[str, str] | None = None
    reported: bool = False
    produced_by: tuple[str, ...] = ()
    audio_seconds: float = 0.0
    seconds: Mapping[str, float] = field(default_factory=dict)


def engines(settings: Settings) -> Engines:
    """The models that the settings name. Each is loaded when it is first asked for, once in this process."""
    where: dict[str, Any] = {"device": settings.device, "threads": settings.threads}
    return Engines(
        detector=backends.detector,
        transcriber=lambda: backends.transcriber(settings.engine, model=settings.model, **where),
        diarizer=lambda: _diarizer(settings.diarizer, where),
    )


def _diarizer(name: str, options: Mapping[str, Any]) -> Diarizer:
    """The diarizer of that name; a folder is a pipeline of pyannote.audio of the user's own."""
    if name in backends.DIARIZERS:
        return backends.diarizer(name, **options)
    if not Path(name).expanduser().is_dir():
        raise SettingsError(f"diarizer {name!r} is neither a folder nor one of {', '.join(backends.DIARIZERS)}")
    return backends.diarizer("pyannote", pipeline=name, **options)


def require_models(settings: Settings) -> None:
    """Raises ModelMissing, and says what to do, when the weights that the settings name are not here. Loads nothing."""
    weights.locate("silero-vad")
    weights.resolve(settings.model)
    if settings.diarizer == "pyannote":
        weights.locate("segmentation-3.0")
        weights.locate("ge2e")


def process(item: Item, store: Store, settings: Settings, models: Engines) -> Outcome:
    """Takes one file as far as it goes: heard, made a conversation, scored. What the store has already is not done again.

    A file that cannot be used is set aside. A sidecar that is wrong leaves its recording in the inbox: `failed`. Raises BackendError
    or StoreError when the machine, not the file, is at fault.
    """
    digest = audio.sha256(item.path)
    if ingest.is_set_aside(item, settings.quarantine, digest):  # from an inbox that cannot be written
        return Outcome(item=item, status="already", sha256=digest)
    call = store.call(digest)
    if call is not None and call.file != item.name and (settings.inbox / call.file).is_file():
        return Outcome(item=item, status="already", sha256=digest, reason=f"the same recording as {call.file}")
    try:
        return _Job(item=item, digest=digest, store=store, settings=settings, models=models).run()
    except (RecordingError, _NotAConversation) as error:
        store.add_refusal(sha256=digest, file=item.name, reason=str(error))
        ingest.set_aside(item, settings.quarantine, str(error), digest)
        return Outcome(item=item, status="refused", sha256=digest, reason=str(error))
    except InputError as error:
        return Outcome(item=item, status="failed", sha256=digest, reason=str(error))


def scored_call(outcome: Outcome, store: Store, language: str) -> ScoredCall:
    """The call of an outcome that has `keys`, for reports; criteria's titles in `language`."""
    if outcome.keys is None:
        raise ValueError(f"{outcome.item.name} was {outcome.status}: it has no score")
    converse_key, score_key = outcome.keys
    conversation = wire.conversation(store.result(outcome.sha256, CONVERSE, converse_key), outcome.item.name)
    body = store.result(outcome.sha256, SCORE, score_key) or {}
    report = wire.report(body["report"], outcome.item.name)
    return ScoredCall(
        conversation=conversation,
        report=report,
        audio=outcome.item.path if outcome.item.kind == "recording" else None,
        titles={**body["titles"]["en"], **body["titles"].get(language, {})},
    )


def mark_reported(outcome: Outcome, store: Store, run_id: str) -> None:
    """Notes that a report of this run has the call's score. Until then every run takes it into its report: none is lost to a power cut."""
    if outcome.keys is None:
        raise ValueError(f"{outcome.item.name} was {outcome.status}: it has no score")
    store.add_result(outcome.sha256, REPORT, outcome.keys[1], {"run": run_id}, made_by=f"report:qa-pipeline@{__version__}", seconds=0.0)


class _NotAConversation(ConversationError):
    """The file itself is wrong, not what lies beside it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Job:
    """One file on its way through the stages."""

    item: Item
    digest: str
    store: Store
    settings: Settings
    models: Engines
    watch: Stopwatch = field(default_factory=Stopwatch)

    def run(self) -> Outcome:
        ingest.require_kind(self.item)
        conversation, key = self._imported() if self.item.kind == "conversation" else self._listened()
        try:
            score_key = self._score(conversation, key)
        except ConversationError as error:
            if self.item.kind == "conversation":  # its own words are to blame: a language that nobody scores
                raise _NotAConversation(str(error)) from error
            raise
        return Outcome(
            item=self.item,
            status="done" if self.watch.seconds else "already",
            sha256=self.digest,
            keys=(key, score_key),
            reported=self.store.has(self.digest, REPORT, score_key),
            produced_by=conversation.produced_by if self.item.kind == "recording" else (),
            audio_seconds=(conversation.duration or 0.0) if "decode" in self.watch.seconds else 0.0,
            seconds=self.watch.seconds,
        )

    # -- stages: what they made is in the store afterwards ------------------------------------------------------------

    def _imported(self) -> tuple[Conversation, str]:
        key = _key(CONVERSE, pipeline.VERSION)
        known = self.store.result(self.digest, CONVERSE, key)
        if known is not None:
            return wire.conversation(known, self.item.name), key
        try:
            given = wire.read_conversation(self.item.path, self.item.name)
        except ConversationError as error:
            raise _NotAConversation(str(error)) from error
        conversation = pipeline.complete(replace(given, call_id=self._call_id(given.call_id, given.duration)))
        self._keep_conversation(conversation, key)
        return conversation, key

    def _listened(self) -> tuple[Conversation, str]:
        facts = ingest.facts(self.item, self.settings.file_name_pattern)
        hear_key = self._hear_key(facts)
        key = _key(CONVERSE, hear_key, _spelled(facts))
        known = self.store.result(self.digest, CONVERSE, key)
        if known is not None:
            return wire.conversation(known, self.item.name), key
        heard, recording = self._heard(facts, hear_key)
        facts = replace(facts, call_id=self._call_id(facts.call_id, recording.duration))
        with self.watch.stage("converse"):
            conversation = pipeline.converse(heard, facts, recording)
        self._keep_conversation(conversation, key)
        return conversation, key

    def _heard(self, facts: Facts, key: str) -> tuple[Heard, Recording]:
        known = self.store.result(self.digest, HEAR, key)
        if known is not None:
            return wire.heard(known["heard"], self.item.name), Recording(path=self.item.path, sha256=self.digest, **known["recording"])
        with self.watch.stage("decode"):
            recording, samples = audio.decode(self.item.path, self.digest)
        heard = pipeline.hear(
            samples,
            self.models,
            language=facts.language or self.settings.language or None,
            among=self.settings.languages,
            watch=self.watch,
            channels=facts.metadata.channels,
        )
        self._call_id(facts.call_id, recording.duration)
        about = {name: getattr(recording, name) for name in ("duration", "sample_rate", "channels", "codec")}
        body = {"recording": about, "heard": wire.heard_json(heard)}
        seconds = sum(self.watch.seconds.values())
        self.store.add_result(self.digest, HEAR, key, body, made_by=" ".join(heard.produced_by), seconds=seconds)
        return heard, recording

    def _score(self, conversation: Conversation, converse_key: str) -> str:
        name = self.settings.scorecard
        card = _card(scorecard.choose(conversation) if name == "auto" else name)
        key = _key(SCORE, converse_key, card.sha256, __version__)
        if not self.store.has(self.digest, SCORE, key):
            with self.watch.stage("score"):
                report = scoring.score(conversation, card)
            body = {"conversation": converse_key, "report": wire.report_json(report), "titles": _titles(card)}
            made_by = f"score:qa-pipeline@{__version__}"
            self.store.add_result(self.digest, SCORE, key, body, made_by=made_by, seconds=self.watch.seconds["score"])
        return key

    # -- what the stages share ----------------------------------------------------------------------------------------

    def _hear_key(self, facts: Facts) -> str:
        settings = self.settings
        language = facts.language or settings.language or ",".join(settings.languages)
        models = (settings.engine, _identity(settings.model), settings.diarizer)
        return _key(HEAR, pipeline.VERSION, *models, language, _spelled(facts.metadata.channels))

    def _call_id(self, wanted: str, duration: float | None) -> str:
        """The id that the store gives the call: the wanted one, or with the hash's begin behind it when another call has it."""
        kind = self.item.kind
        return self.store.add_call(sha256=self.digest, call_id=wanted, file=self.item.name, kind=kind, duration=duration).call_id

    def _keep_conversation(self, conversation: Conversation, key: str) -> None:
        with self.watch.stage("converse"):
            body = wire.conversation_json(conversation)
        seconds = self.watch.seconds["converse"]
        self.store.add_result(self.digest, CONVERSE, key, body, made_by=f"converse:qa-pipeline@{__version__}", seconds=seconds)


@lru_cache(maxsize=8)  # a user's own model is hashed once, not once a call
def _identity(model: str) -> str:
    place = weights.resolve(model)
    return identity.of(model, place) if isinstance(place, Path) else place


def _key(*parts: object) -> str:
    """A hash of everything that decides a result beside the file itself."""
    return hashlib.sha256("\x1f".join(str(part) for part in parts).encode()).hexdigest()


def _spelled(value: object) -> str:
    import msgspec

    return wire.dumps(msgspec.to_builtins(value))


def _titles(card: scorecard.Scorecard) -> dict[str, dict[str, str]]:
    """The criteria's titles by language: a report of last year's scores names them as they were."""
    return {
        language: {criterion.id: card.title(criterion.id, language) for criterion in card.criteria}
        for language in ("en", "tr", "fa", "et", "ru")
    }


@lru_cache(maxsize=32)  # a run asks for the same few cards thousands of times
def _card(name: str) -> scorecard.Scorecard:
    return scorecard.load(name)

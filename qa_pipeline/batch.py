"""One file of the inbox through all stages, with the store as the ledger of what is done already."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING, Any, Literal

from qa_pipeline import (
    __version__,
    audio,
    beside,
    crm,
    imports,
    ingest,
    ledger,
    manner,
    meaning,
    metrics,
    pipeline,
    recurrence,
    scorecard,
    scoring,
    search,
    sidecars,
    sources,
    wire,
)
from qa_pipeline import facts as call_facts
from qa_pipeline.criteria import speakers
from qa_pipeline.errors import ConversationError, InputError, RecordingError
from qa_pipeline.hearing import hints
from qa_pipeline.ingest import Facts, Item
from qa_pipeline.ledger import ANNOTATE, CONVERSE, HEAR, REPORT, SCORE, SOUNDS
from qa_pipeline.matching import annotation
from qa_pipeline.matching.annotation import Annotation
from qa_pipeline.metrics import Timing
from qa_pipeline.pipeline import Engines, Stopwatch
from qa_pipeline.reports import agents
from qa_pipeline.settings import Settings
from qa_pipeline.store import Delivery, Store, deletion, enrolled, packed, recurring
from qa_pipeline.store import facts as stored_facts
from qa_pipeline.types import AGENT, LANGUAGES, Conversation, Heard, Manner, Recording, Report, ScoredCall

if TYPE_CHECKING:
    from qa_pipeline.audio import Channels

EARLIER = 100
"""An agent's latest calls that tell what is usual for them: people change."""


SET_ASIDE = "set aside by an earlier run: the quarantine has the reason beside it"
"""Stands where the reason stood, when another store knew it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of one file.

    `reason` says why it was refused (it is in the quarantine now; `again`, since an earlier run), or has failed (it is still in the inbox,
    for the next run). `keys` find the call's conversation and score in the store; `reported` says whether a report has had that score.
    `words_alone` says why a call that was scored now was scored without its meaning. `audio_seconds` and `seconds` (wall time by stage)
    count what was done now.
    """

    item: Item
    status: Literal["done", "already", "refused", "failed", "heard"]
    sha256: str
    reason: str = ""
    again: bool = False
    keys: tuple[str, str] | None = None
    reported: bool = False
    words_alone: str = ""
    produced_by: tuple[str, ...] = ()
    audio_seconds: float = 0.0
    seconds: Mapping[str, float] = field(default_factory=dict)


def recall(item: Item, store: Store, settings: Settings, models: Engines) -> Outcome | None:
    """What became of a file in an earlier run, or None when there is something to do. Reads the store, and of the file at most its hash.

    A call that was scored by words alone is to be scored again where there is a text encoder; no other model is asked for.
    """
    known = digest(item, store)
    return _recalled(item, known, store, settings, models)


def _recalled(item: Item, digest: str, store: Store, settings: Settings, models: Engines) -> Outcome | None:
    if ingest.is_set_aside(item, settings.quarantine, digest):  # from an inbox that cannot be written
        return Outcome(item=item, status="refused", sha256=digest, reason=store.refusal(digest) or SET_ASIDE, again=True)
    if deletion.is_deleted(store, digest):  # its time is over: what is left of it is for `qa-pipeline retention`
        return Outcome(item=item, status="already", sha256=digest, reason="deleted, as the rules of retention say")
    call = store.call(digest)
    if call is None:
        return None
    if call.file != item.name and sources.of(settings).has(call.file):
        return Outcome(item=item, status="already", sha256=digest, reason=f"the same recording as {call.file}")
    try:
        return _Job(item=item, digest=digest, store=store, settings=settings, models=models).recall()
    except InputError:  # a sidecar that is wrong now; taking the call will say so
        return None


def process(item: Item, store: Store, settings: Settings, models: Engines, *, only_hear: bool = False) -> Outcome:
    """Takes one file as far as it goes: heard, made a conversation, scored. What the store has already is not done again.

    With `only_hear` a recording goes no further than that the models have heard it: `heard`. A file that cannot be used is set aside. A
    sidecar that is wrong leaves its recording in the inbox: `failed`. Raises BackendError or StoreError when the machine, not the file,
    is at fault. Whoever works with others holds the file's hash meanwhile.
    """
    own = digest(item, store)
    with models.alone.on(own):
        before = _recalled(item, own, store, settings, models)  # a copy earlier in the same inbox may just have been done
        if before is not None:
            return before
        job = _Job(item=item, digest=own, store=store, settings=settings, models=models)
        try:
            return job.hear() if only_hear and item.kind == "recording" else job.run()
        except (RecordingError, _NotAConversation) as error:
            return refuse(item, own, store, settings, str(error))
        except InputError as error:
            return Outcome(item=item, status="failed", sha256=own, reason=str(error))


def refuse(item: Item, sha256: str, store: Store, settings: Settings, reason: str) -> Outcome:
    """Sets the file aside, with the reason."""
    if store.refusal(sha256) != reason:  # it was noted before a power cut kept the file from being moved
        store.add_refusal(sha256=sha256, file=item.name, reason=reason)
    ingest.set_aside(item, settings.quarantine, reason, sha256)
    return Outcome(item=item, status="refused", sha256=sha256, reason=reason)


def digest(item: Item, store: Store) -> str:
    """The SHA-256 of the file, from the store when name, size and time have not changed."""
    size, changed = ingest.marked(item)
    known = store.known_file(item.name, size, changed)
    if known is not None:
        return known
    digest = audio.sha256(item.path)
    store.add_file(item.name, size, changed, digest)
    return digest


def scored_call(outcome: Outcome, store: Store, language: str) -> ScoredCall:
    """The call of an outcome that has `keys`, for reports; criteria's titles in `language`."""
    if outcome.keys is None:
        raise ValueError(f"{outcome.item.name} was {outcome.status}: it has no score")
    converse_key, score_key = outcome.keys
    conversation = wire.conversation(store.result(outcome.sha256, CONVERSE, converse_key), outcome.item.name)
    keys = (ledger.annotation_key(converse_key, meaning.scorer(by_meaning=by_meaning)) for by_meaning in (True, False))
    found = next((body for key in keys if (body := store.result(outcome.sha256, ANNOTATE, key)) is not None), None)
    body = store.result(outcome.sha256, SCORE, score_key) or {}
    report = wire.report(body["report"], outcome.item.name)
    return ScoredCall(
        conversation=conversation,
        report=report,
        audio=outcome.item.path if outcome.item.kind == "recording" else None,
        titles={**body["titles"]["en"], **body["titles"].get(language, {})},
        manner=None if found is None else _manner(outcome, conversation, found, store),
    )


def _manner(outcome: Outcome, conversation: Conversation, found: object, store: Store) -> Manner:
    earlier = store.earlier_deliveries(outcome.sha256, EARLIER)
    return manner.manner(conversation, annotation.from_json(found, outcome.item.name), earlier)


def delivery(sha256: str, conversation: Conversation) -> Delivery | None:
    """How the agent spoke, for their norm over calls.

    None of a call that names no agent, has no pack, cannot be measured, or of which it is not known who speaks.
    """
    metadata = conversation.metadata
    values = metrics.delivery(Timing(conversation), AGENT)
    known = conversation.language in LANGUAGES and not speakers.doubt(conversation)
    if agents.key(metadata) == agents.NOBODY or not known or not values:
        return None
    at = call_facts.utc(conversation.started_at)
    return Delivery(sha256=sha256, agent=ledger.key(*agents.key(metadata)), language=conversation.language, at=at, values=values)


def mark_reported(outcome: Outcome, store: Store, run_id: str) -> None:
    """Notes that a report of this run has the call's score. Until then every run takes it into its report: none is lost to a power cut."""
    if outcome.keys is None:
        raise ValueError(f"{outcome.item.name} was {outcome.status}: it has no score")
    store.add_result(outcome.sha256, REPORT, outcome.keys[1], {"run": run_id}, made_by=f"report:qa-pipeline@{__version__}", seconds=0.0)


def card(conversation: Conversation, settings: Settings, topic: str | None = None) -> scorecard.Scorecard:
    """The scorecard that the settings have for the call; `topic` is what its annotation says that it is about."""
    name = settings.scorecard
    return scorecard.load(scorecard.choose(conversation, settings.queues, topic) if name == "auto" else name)


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
    said: dict[str, dict[str, Any]] = field(default_factory=dict)  # what the database of metadata_url said now, see `crm.answer`

    def recall(self) -> Outcome | None:
        """The outcome when all stages are in the store, else None."""
        key = self._conversation_key(self._facts())
        known = self.store.result(self.digest, CONVERSE, key)
        if known is None:
            return None
        found = self._known_annotation(key)
        if found is None:
            return None
        conversation = wire.conversation(known, self.item.name)
        chosen, scorer = card(conversation, self.settings, found[0].about), found[1]
        done = ledger.score_key(key, chosen, scorer)
        return self._outcome(conversation, key, done) if self.store.has(self.digest, SCORE, done) else None

    def hear(self) -> Outcome:
        """What needs the recording and the models."""
        ingest.require_kind(self.item)
        facts = self._facts()
        if facts is not None and self.store.result(self.digest, CONVERSE, self._conversation_key(facts)) is None:
            self._heard(facts)
        return Outcome(item=self.item, status="heard", sha256=self.digest, audio_seconds=self._new_audio(), seconds=self.watch.seconds)

    def _new_audio(self) -> float:
        """Seconds of sound that were heard now."""
        call = self.store.call(self.digest) if "decode" in self.watch.seconds else None
        return 0.0 if call is None else call.duration or 0.0

    def run(self) -> Outcome:
        """All stages. What they made is in the store afterwards."""
        ingest.require_kind(self.item)
        if self.item.kind == "recording":
            conversation, key = self._listened()
            with self.models.reading:
                return self._outcome(conversation, key, *self._scored(conversation, key))
        facts = self._facts()
        try:
            with self.models.reading:
                conversation, key = self._imported(facts)
                return self._outcome(conversation, key, *self._scored(conversation, key))
        except ConversationError as error:  # its own words are to blame, not what lies beside it
            raise _NotAConversation(str(error)) from error

    def _outcome(self, conversation: Conversation, key: str, score_key: str, words_alone: str = "") -> Outcome:
        return Outcome(
            item=self.item,
            status="done" if self.watch.seconds else "already",
            sha256=self.digest,
            keys=(key, score_key),
            reported=self.store.has(self.digest, REPORT, score_key),
            words_alone=words_alone,
            produced_by=conversation.produced_by if self.item.kind == "recording" else (),
            audio_seconds=self._new_audio(),
            seconds=self.watch.seconds,
        )

    # -- stages -------------------------------------------------------------------------------------------------------

    def _imported(self, facts: Facts | None) -> tuple[Conversation, str]:
        key = self._conversation_key(facts)
        known = self.store.result(self.digest, CONVERSE, key)
        if known is not None:
            return wire.conversation(known, self.item.name), key
        given = imports.read(self.item.path, self.item.name, facts=facts, language=self.settings.language or None)
        with self.watch.stage("converse"):
            conversation = pipeline.complete(replace(given, call_id=self._call_id(given.call_id, given.duration)))
        self._keep(CONVERSE, key, wire.conversation_json(conversation), seconds=self.watch.seconds["converse"])
        return conversation, key

    def _listened(self) -> tuple[Conversation, str]:
        facts = self._known()
        key = self._conversation_key(facts)
        known = self.store.result(self.digest, CONVERSE, key)
        if known is not None:
            return wire.conversation(known, self.item.name), key
        heard, recording = self._heard(facts)
        facts = replace(facts, call_id=self._call_id(facts.call_id, recording.duration))
        with self.models.reading, self.watch.stage("converse"):
            conversation = pipeline.converse(heard, facts, recording)
        self._keep(CONVERSE, key, wire.conversation_json(conversation), seconds=self.watch.seconds["converse"])
        return conversation, key

    def _heard(self, facts: Facts) -> tuple[Heard, Recording]:
        key = ledger.hear_key(self.settings, facts)
        known = self.store.result(self.digest, HEAR, key)
        if known is not None:
            heard = wire.heard(known["heard"], self.item.name)
            return self._compared(heard, key), self._recording(known["recording"], facts)
        with self.models.room.of(audio.sound(self.item.path)):
            recording, samples = self._decoded()
            sidecars.require_recording(facts.metadata, recording)
            heard = pipeline.hear(
                samples,
                self.models,
                language=facts.language or self.settings.language or None,
                among=self.settings.languages,
                watch=self.watch,
                channels=facts.metadata.channels,
                hints=hints.hints(facts.metadata),
                speakers=facts.metadata.speaker_count,
                enrolled=enrolled.voices(self.store),
            )
            with self.watch.stage("compare sounds"):
                sounds = pipeline.sounds(samples, heard, facts.metadata.channels)
        heard = replace(heard, recurring=recurring.note(self.store, self.digest, sounds))
        self._call_id(facts.call_id, recording.duration)
        self._keep(SOUNDS, key, recurrence.to_json(sounds), seconds=self.watch.seconds["compare sounds"])
        about = {name: getattr(recording, name) for name in ("duration", "sample_rate", "channels", "codec", "notes")}
        body = {"recording": about, "heard": wire.heard_json(heard)}
        self._keep(HEAR, key, body, seconds=sum(self.watch.seconds.values()), models=" ".join(heard.produced_by))
        return heard, recording

    def _compared(self, heard: Heard, key: str) -> Heard:
        """With what recurs in other calls as far as it is known by now: of all that were heard since, not of those before it alone."""
        known = self.store.result(self.digest, SOUNDS, key)
        if known is None:
            return heard
        with self.watch.stage("compare sounds"):
            return replace(heard, recurring=recurring.note(self.store, self.digest, recurrence.from_json(known)))

    def _recording(self, known: dict[str, Any], facts: Facts) -> Recording:
        """What the store says of the recording. A sidecar that contradicts it now is wrong now."""
        about = {**known, "notes": tuple(known.get("notes", ()))}
        recording = Recording(path=self.item.path, sha256=self.digest, **about)
        sidecars.require_recording(facts.metadata, recording)
        return recording

    def _decoded(self) -> "tuple[Recording, Channels]":
        """The samples of the file that was hashed, and of no other: a slow writer may have changed it since."""
        with self.watch.stage("decode"):
            recording, samples = audio.decode(self.item.path, self.digest)
        size, changed = ingest.mark(self.item.path)
        if self.store.known_file(self.item.name, size, changed) != self.digest:
            raise InputError("the file changed while it was read; the next run takes it")
        return recording, samples

    def _scored(self, conversation: Conversation, converse_key: str) -> tuple[str, str]:
        """The key of the call's score, and why words alone decided it now, if so."""
        self.store.keep_deliveries({self.digest: delivery(self.digest, conversation)})  # first: once scored, the call is done
        search.note(self.store, self.digest, converse_key, conversation)
        found, scorer, words_alone = self._annotated(conversation, converse_key)
        chosen = card(conversation, self.settings, found.about)
        key = ledger.score_key(converse_key, chosen, scorer)
        if self.store.has(self.digest, SCORE, key):
            return key, ""
        with self.watch.stage(SCORE):
            report = scoring.score(conversation, chosen, annotation=found)
        self._keep_score(key, conversation, report, ledger.score_body(converse_key, report, chosen), scorer=scorer)
        return key, words_alone

    def _keep_score(self, key: str, conversation: Conversation, report: Report, body: object, *, scorer: str) -> None:
        """With the facts of the call, in one transaction: once scored, the call is done."""
        seconds, by = self.watch.seconds[SCORE], ledger.made_by(SCORE, scorer)
        known = call_facts.of(
            sha256=self.digest, file=self.item.name, kind=self.item.kind, added_at="", conversation=conversation, report=report
        )
        score = packed(self.digest, SCORE, key, body, made_by=by, seconds=seconds)
        stored_facts.keep_scores(self.store, [score], [known])

    def _annotated(self, conversation: Conversation, converse_key: str) -> tuple[Annotation, str, str]:
        """What is found in the call, by which scorer, and why by words alone, if so."""
        known = self._known_annotation(converse_key)
        if known is not None:
            return *known, "" if known[0].by_meaning else meaning.encoder(self.models.encoder)[1]
        encoder, words_alone = meaning.encoder(self.models.encoder)
        vectors = None
        if encoder is not None:
            with self.watch.stage("embed"):
                vectors = meaning.vectors(conversation, encoder, self.store)
        with self.watch.stage(ANNOTATE):
            made = scoring.annotate(conversation, vectors)
        scorer = meaning.scorer(by_meaning=encoder is not None)
        key = ledger.annotation_key(converse_key, scorer)
        self._keep(ANNOTATE, key, annotation.to_json(made), seconds=self.watch.seconds[ANNOTATE], scorer=scorer)
        return made, scorer, words_alone

    def _known_annotation(self, converse_key: str) -> tuple[Annotation, str] | None:
        """What was found before, and by which scorer: by meaning, or by words alone where there is no text encoder."""
        for by_meaning in (True, False):
            scorer = meaning.scorer(by_meaning=by_meaning)
            known = self.store.result(self.digest, ANNOTATE, ledger.annotation_key(converse_key, scorer))
            if known is not None and (by_meaning or meaning.encoder(self.models.encoder)[0] is None):
                return annotation.from_json(known, self.item.name), scorer
        return None

    # -- what the stages share ----------------------------------------------------------------------------------------

    def _facts(self) -> Facts | None:
        """What is known beside the file; None of a conversation beside which nothing lies, and which can say all by itself."""
        told = self.item.kind == "recording" or self.item.sidecar or self.item.table or beside.is_captions(self.item.path)
        asked = not told and crm.is_asked(self.settings) and beside.content_of(self.item.path) == "foreign"
        return self._known() if told or asked else None

    def _known(self) -> Facts:
        ask = partial(crm.answer, self.settings, self.store, self.digest, fresh=self.said) if crm.is_asked(self.settings) else None
        return ingest.facts(self.item, self.settings.file_name_pattern, ask)

    def _conversation_key(self, facts: Facts | None) -> str:
        heard = facts is not None and self.item.kind == "recording"
        return ledger.converse_key(facts, ledger.hear_key(self.settings, facts) if facts is not None and heard else "")

    def _call_id(self, wanted: str, duration: float | None) -> str:
        """The id that the store gives the call: the wanted one, or with the hash's begin behind it when another call has it."""
        kind = self.item.kind
        call = self.store.add_call(sha256=self.digest, call_id=wanted, file=self.item.name, kind=kind, duration=duration)
        crm.keep(self.store, self.digest, self.said)
        return call.call_id

    def _keep(self, stage: str, key: str, body: object, *, seconds: float, models: str = "", scorer: str = "") -> None:
        by = models or ledger.made_by(stage, scorer).rstrip()
        self.store.add_result(self.digest, stage, key, body, made_by=by, seconds=seconds)

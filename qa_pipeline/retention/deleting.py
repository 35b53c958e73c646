"""Deletes what is due, in an order in which it may break off anywhere: the next time goes on.

First it is noted what is to be deleted, then the files go, then what reports show, and the store's rows last: while there is something of a
call, the store knows where.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from qa_pipeline import __version__, ledger, scoring, search, sources, wire
from qa_pipeline.errors import ConversationError, StoreError
from qa_pipeline.export import forgetting
from qa_pipeline.reports import erasing, wording
from qa_pipeline.reports.erasing import Page, Reports
from qa_pipeline.reports.kept import Kept
from qa_pipeline.retention import places
from qa_pipeline.retention.places import Undone
from qa_pipeline.retention.planning import KEPT, TOGETHER, Due, chunks
from qa_pipeline.settings import Settings
from qa_pipeline.store import Result, Store, deletion, now, packed
from qa_pipeline.store.deletion import AUDIO, COPY, REFUSED, TRANSCRIPT, VECTORS
from qa_pipeline.translation import _, speaking

SWEEP = f"vectors of texts that no call has, as qa-pipeline {__version__} reads calls"
"""Another version may cut what was said into other sentences: what an earlier one made vectors of is found only by going through all."""

_OF_CALL = ("agent_id", "agent_name", "team", "queue", "direction", "customer_type", "script")
"""What a score keeps of its call's metadata: whose it is in a company, and nothing of the customer."""


ELSEWHERE = "the inbox is no folder of ours and is never changed; delete it there, as by a rule of the store that it lies in"


@dataclass(slots=True)
class Done:
    """What was deleted, and what could not be. `files` and `bytes` are on the disk, `rows` and `vectors` in the store."""

    files: int = 0
    bytes: int = 0
    rows: int = 0
    vectors: int = 0
    undone: list[Undone] = field(default_factory=list)
    trouble: str = ""


def delete(settings: Settings, store: Store, due: Sequence[Due]) -> Done:
    """Deletes all that is due, and notes it in the store. What could not be deleted is noted as not ended, and due again."""
    done = Done()
    reports = Reports(settings.reports)
    if due:
        settings.seen.unlink(missing_ok=True)  # it has names of files, and can be lost
        sources.of(settings).clear()
    ended: list[tuple[str, str]] = []
    for some in chunks(due):
        deletion.begin(store, [(one.sha256, what, rule) for one in some for what, rule in one.parts.items()])
        left = _delete_files(some, done, store)
        try:
            _change_reports(settings, reports, some, store)
        except OSError as error:  # while a report shows a call, the store has to know whose page that is
            done.undone.append(Undone(file="reports", reason=error.strerror or type(error).__name__))
            continue
        search.forget(store, settings.workspace, [one.sha256 for one in some if set(one.parts) & {TRANSCRIPT, REFUSED}])
        for one in some:
            _delete_rows(store, one, done)
        ended += [(one.sha256, what) for one in some if one.sha256 not in left for what in one.parts]
    try:
        if any(set(one.parts) & {TRANSCRIPT, REFUSED} for one in due):
            if not deletion.is_swept(store, SWEEP):
                _sweep(store, done)
            deletion.compact(store)
    except StoreError as error:  # what was deleted stays deleted, and is not noted as ended
        done.trouble = str(error)
    else:
        deletion.finish(store, ended)
    return done


# ---------------------------------------------------------------------------------------------------------------------
# Files


def _delete_files(due: Sequence[Due], done: Done, store: Store) -> set[str]:
    """Deletes what lies in the inbox and the quarantine, and copies in reports; of which calls something is left."""
    failed = _drop_rows(due, done)
    for one in due:
        if one.sha256 in failed:
            continue
        count, size, undone = places.remove((*one.copies, *one.quarantined, *one.taken.files))
        done.files += count
        done.bytes += size
        undone = undone or next((Undone(file=file, reason=ELSEWHERE) for file in one.taken.elsewhere), None)
        if undone is not None:
            done.undone.append(undone)
            failed.add(one.sha256)
        deletion.count(store, one.sha256, next(iter(one.parts)), {"files": count, "bytes": size})
    return failed


def _drop_rows(due: Sequence[Due], done: Done) -> set[str]:
    """Takes the calls out of the tables that tell of them; of which calls that could not be done."""
    named: dict[Path, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for one in due:
        for table in one.taken.tables:
            for call in one.taken.calls:
                if call.parent == table.parent:
                    named[table][call.name].add(one.sha256)
    failed: set[str] = set()
    for table, names in named.items():
        undone = places.drop_rows(table, names)
        if undone is not None:
            done.undone.append(undone)
            failed |= {sha256 for hashes in names.values() for sha256 in hashes}
    return failed


# ---------------------------------------------------------------------------------------------------------------------
# Reports


def _change_reports(settings: Settings, reports: Reports, due: Sequence[Due], store: Store) -> None:
    reports.forget_parts()
    day = now()[:10]
    kept: dict[Path, dict[str, Kept]] = defaultdict(dict)
    pages: dict[Path, list[Page]] = defaultdict(list)
    names: dict[str, str] = {}
    ids: dict[str, str] = {}
    for one in due:
        if set(one.parts) <= {AUDIO, COPY}:
            for page in one.pages:
                erasing.lose_audio(page, day)
            continue
        names |= dict.fromkeys((*one.names, *_beside(one.names)), name(one.sha256))
        ids |= {one.call_id: name(one.sha256)} if one.call_id else {}
        left = _kept(store, one, settings.report_language, day) if one.pages else None
        if left is not None:
            for page in one.pages:
                pages[page.report].append(page)
                kept[page.report][page.path.stem] = left
    for report, own in pages.items():
        erasing.lose_words(own, kept[report])
    forgetting.forget(settings.reports, {one.call_id for one in due if set(one.parts) & {TRANSCRIPT, REFUSED} and one.call_id})
    if names or ids:
        reports.rename(names, ids)
        deletion.rewrite_runs(store, lambda summary: erasing.renamed(summary, names))


def name(sha256: str) -> str:
    """What a call is called whose id, which may be a telephone number, is deleted."""
    return f"deleted-{sha256[:12]}"


def _beside(names: Iterable[str]) -> list[str]:
    """Names of what may have lain beside files."""
    return [other for one in names for other in (f"{one}.json", f"{one.rpartition('.')[0]}.json")]


def _kept(store: Store, one: Due, language: str, day: str) -> Kept | None:
    """What is left of a call for its page in a report; None where it has no score."""
    score = store.newest(ledger.SCORE, [one.sha256]).get(one.sha256)
    if score is None:
        return None
    body = _without_words(score.value(), _call(store, one.sha256, score.value()), name(one.sha256))
    report, call = wire.report(body["report"], name(one.sha256)), body["call"]
    with speaking(language):
        facts = [
            (_("Agent"), call.get("agent_name") or call.get("agent_id") or ""),
            (_("Started"), wording.moment(call["started_at"]) if call.get("started_at") else ""),
            (_("Length"), wording.clock(call["duration"]) if call.get("duration") else ""),
            (_("Language"), wording.language(call.get("language") or "")),
            (_("Queue"), call.get("queue") or ""),
            (_("Scorecard"), f"{report.scorecard} v{report.version}"),
        ]
    titles = {**body["titles"]["en"], **body["titles"].get(language, {})}
    return Kept(name=name(one.sha256), report=report, titles=titles, facts=[fact for fact in facts if fact[1]], day=day)


# ---------------------------------------------------------------------------------------------------------------------
# The store


def _delete_rows(store: Store, one: Due, done: Done) -> None:
    """Deletes what the store knows of it; a name of the inbox under which it still is there stays, to be tried again."""
    for what in one.parts:
        counts = {"rows": 0, "vectors": 0}
        if what == COPY:
            counts["rows"] += deletion.forget_refusals(store, one.sha256)
        if what in (AUDIO, REFUSED):
            counts["rows"] += deletion.forget_sounds(store, one.sha256, ledger.SOUNDS)
        if what in (TRANSCRIPT, REFUSED):
            gone = _forget_said(store, one)
            counts = {key: counts[key] + gone[key] for key in counts}
        counts["rows"] += deletion.forget_files(store, sorted(set(one.names) - one.taken.left))
        deletion.count(store, one.sha256, what, counts)
        done.rows += counts["rows"]
        done.vectors += counts["vectors"]


def _forget_said(store: Store, one: Due) -> Mapping[str, int]:
    called, texts = name(one.sha256), _texts(store, one.sha256)
    return deletion.forget_said(store, one.sha256, called, names=one.names, scores=_scores(store, one.sha256), kept=KEPT, texts=texts)


def _scores(store: Store, sha256: str) -> list[Result]:
    """The call's scores without a word of it."""
    made = deletion.results(store, [sha256], ledger.SCORE).get(sha256, [])
    left = []
    for score in made:
        body = score.value()
        kept = _without_words(body, _call(store, sha256, body), name(sha256))
        left.append(replace(score, body=packed(sha256, score.stage, score.key, kept, made_by="", seconds=0.0).body))
    return left


def _call(store: Store, sha256: str, body: Mapping[str, Any]) -> Mapping[str, Any]:
    """What the score is of, from the conversation it is of; where that is gone already, what the score says itself."""
    key = body["conversation"]
    found = store.result(sha256, ledger.CONVERSE, key)
    if found is None:
        said: Mapping[str, Any] = body.get("call", {})
        return said
    metadata = found.get("metadata", {})
    known = {key: found.get(key) for key in ("language", "started_at", "duration")} | {key: metadata.get(key) for key in _OF_CALL}
    known["audio_quality"] = found.get("audio_quality", {}).get("verdict")
    return {key: value for key, value in known.items() if isinstance(value, str | int | float)}


_REPORT = ("format", "scorecard", "version", "scorecard_sha256", "score", "raw_score", "auto_fail", "passed", "by_meaning")
_CRITERION = ("id", "section", "verdict", "points", "max_points", "weight", "critical", "critical_class", "confidence")
_EVIDENCE = ("turn", "start", "end", "product", "answer")


def _without_words(body: Mapping[str, Any], call: Mapping[str, Any], called: str) -> dict[str, Any]:
    """A score as the store keeps it, with its figures and without what was said: only what is named here stays."""
    criteria = [
        {
            **_only(result, _CRITERION),
            "reason": "",
            "evidence": [{**_only(piece, _EVIDENCE), "text": "", "matched": ""} for piece in result.get("evidence", ())],
        }
        for result in body["report"]["criteria"]
    ]
    report = {**_only(body["report"], _REPORT), "call_id": called, "criteria": criteria}
    return {"conversation": body["conversation"], "report": report, "titles": body["titles"], "call": call}


def _only(value: Mapping[str, Any], keys: Iterable[str]) -> dict[str, Any]:
    return {key: value[key] for key in keys if key in value}


def _texts(store: Store, sha256: str) -> list[str]:
    """All texts of which there may be vectors, of every conversation that was made of the call."""
    made = deletion.results(store, [sha256], ledger.CONVERSE).get(sha256, [])
    return [text for one in made for text in _sentences(one)]


def _sentences(conversation: Result) -> tuple[str, ...]:
    try:
        return scoring.texts(wire.conversation(conversation.value(), conversation.sha256[:8]))
    except ConversationError:  # of a language without a pack: nobody made vectors of it
        return ()


def _sweep(store: Store, done: Done) -> None:
    """Deletes the vectors that no call has, once for each version of this program."""
    deletion.begin(store, [("", VECTORS, SWEEP)])
    calls = (call for known in deletion.calls(store, TOGETHER) for call in known)
    gone = deletion.sweep_vectors(store, (_texts(store, call.sha256) for call in calls))
    done.vectors += gone
    deletion.count(store, "", VECTORS, {"vectors": gone})
    deletion.finish(store, [("", VECTORS)])

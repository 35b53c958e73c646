"""What is put into a playlist: samples that were pulled, or moments of a call; and what has become of them since."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qa_pipeline.coaching import sample, shelf, window
from qa_pipeline.coaching.sample import Pulled
from qa_pipeline.coaching.shelf import Kept, Recordings
from qa_pipeline.coaching.window import Window
from qa_pipeline.errors import InputError, RecordingError
from qa_pipeline.settings import Settings
from qa_pipeline.store import Store, facts
from qa_pipeline.store.playlists import Entry, Reference
from qa_pipeline.types import Conversation, CriterionResult, Turn
from qa_pipeline.types.facts import Selection

OPTIONS = ("anonymous", "apart")
"""Of a clip, that a playlist keeps: whether nobody is to know who the agent is, and whether the agent is left and the customer right."""

CHANGED = "what was said there is not in the call any more, since it was transcribed anew: add the moment once more"


@dataclass(frozen=True, kw_only=True)
class Found:
    """An entry of a playlist with its call as the store has it now; `trouble` says why there is no sound, or not even that."""

    entry: Entry
    kept: Kept | None
    trouble: str = ""


# ---------------------------------------------------------------------------------------------------------------------
# Putting in


def of_folder(folder: Path, numbers: Sequence[int] = ()) -> list[Reference]:
    """The samples that were pulled into a folder, all or those with these numbers. Raises InputError when there are none, or no such."""
    pulled = sample.read(folder)
    known = {one.number: one for one in pulled.samples}
    missing = [number for number in numbers if number not in known]
    if missing or not known:
        there = f"there are {', '.join(map(str, known))}" if known else "there are none"
        raise InputError(
            f"{folder}: no sample {', '.join(map(str, missing))}: {there}" if missing else f"{folder}: there are no samples in it"
        )
    options = _options(pulled)
    return [
        Reference(
            sha256=one.sha256,
            criterion=one.criterion,
            first_turn=one.first_turn,
            last_turn=one.last_turn,
            turn=one.turn,
            start=one.start,
            end=one.end,
            asked=one.asked,
            options=options,
            note=one.note,
        )
        for one in (known[number] for number in numbers or known)
    ]


def _options(pulled: Pulled) -> dict[str, Any]:
    style = pulled.asked.get("style")
    return {name: style[name] for name in OPTIONS if isinstance(style.get(name), bool)} if isinstance(style, Mapping) else {}


def of_call(
    store: Store, call_id: str, *, criterion: str = "", at: float | None = None, turns: tuple[int, int] | None = None, note: str = ""
) -> Reference:
    """A moment of a stored call: the proof of a criterion, what is said `at` a second of it, or turns counted from 1.

    The line before and the answer after belong to it, unless the turns are named. Raises InputError when there is no such call or moment.
    """
    call = next(iter(facts.select(store, Selection(call_ids=(call_id,)), details=False)), None)
    if call is None:
        raise InputError(f"there is no scored call {call_id!r} in the store")
    kept = shelf.kept(store, [call.sha256])[call.sha256]
    if isinstance(kept, str):
        raise InputError(f"{call_id}: {kept}")
    result = _result(kept, call_id, criterion) if criterion else None
    found = _named(kept.talk, call_id, turns) if turns else _around(kept.talk, call_id, _place(kept.talk, call_id, result, at), result)
    return Reference(
        sha256=call.sha256,
        criterion=criterion,
        first_turn=found.first,
        last_turn=found.last,
        turn=found.proof,
        start=None if _is_chat(kept.talk) else round(found.start, 3),
        end=None if _is_chat(kept.talk) else round(found.end, 3),
        note=note,
    )


def _result(kept: Kept, call_id: str, criterion: str) -> CriterionResult:
    found = next((one for one in kept.report.criteria if one.id == criterion), None)
    if found is None:
        known = ", ".join(one.id for one in kept.report.criteria)
        raise InputError(f"{call_id}: its scorecard has no criterion {criterion!r}; it has {known}")
    return found


def _place(talk: Conversation, call_id: str, result: CriterionResult | None, at: float | None) -> int:
    """The turn that is meant."""
    if at is not None:
        return _said_at(talk, call_id, at)
    if result is None:
        raise InputError("say which moment is meant: --criterion, --at or --turns")
    if not result.evidence:
        raise InputError(f"{call_id}: no words prove the verdict on {result.id}: say with --at or --turns which moment is meant")
    return result.evidence[0].turn


def _said_at(talk: Conversation, call_id: str, at: float) -> int:
    """The turn in which a second is, else the last one before it, else the first."""
    timed = [(place, times) for place, turn in enumerate(talk.turns) if (times := _times(turn)) is not None]
    if not timed or at > (talk.duration or timed[-1][1][1]):
        raise InputError(f"{call_id}: nothing is said at second {at:.0f}")
    inside = (place for place, (start, end) in timed if start <= at <= end)
    begun = [place for place, (start, _end) in timed if start <= at]
    return next(inside, begun[-1] if begun else timed[0][0])


def _around(talk: Conversation, call_id: str, place: int, result: CriterionResult | None) -> Window:
    if not 0 <= place < len(talk.turns):
        raise InputError(f"{call_id}: it has no turn {place + 1}")
    if _is_chat(talk):
        return _turns(talk, max(0, place - 1), min(len(talk.turns) - 1, place + 1), place)
    proof = result.evidence[0] if result is not None and result.evidence and result.evidence[0].turn == place else None
    found = window.around(talk, place, proof.start if proof else None, proof.end if proof else None)
    if found is None:
        raise InputError(f"{call_id}: turn {place + 1} has no times")
    return found


def _named(talk: Conversation, call_id: str, turns: tuple[int, int]) -> Window:
    first, last = turns[0] - 1, turns[1] - 1
    if not 0 <= first <= last < len(talk.turns):
        raise InputError(f"{call_id}: its turns are numbered 1 to {len(talk.turns)}; there are no turns {turns[0]}-{turns[1]}")
    return _turns(talk, first, last, first)


def _turns(talk: Conversation, first: int, last: int, proof: int) -> Window:
    """The window of whole turns."""
    times = [_times(turn) for turn in talk.turns[first : last + 1]]
    known = [one for one in times if one is not None]
    start, end = (min(one[0] for one in known), max(one[1] for one in known)) if known else (0.0, 0.0)
    return Window(start=start, end=end, first=first, last=last, proof=proof, has_before=False, has_answer=False)


def _times(turn: Turn) -> tuple[float, float] | None:
    return None if turn.start is None or turn.end is None else (turn.start, turn.end)


def _is_chat(talk: Conversation) -> bool:
    return all(_times(turn) is None for turn in talk.turns)


# ---------------------------------------------------------------------------------------------------------------------
# Taking out


def placed(talk: Conversation, reference: Reference) -> Window | None:
    """Where a sample is in its call as it is now; None where nothing is said there any more.

    The seconds tell, since a call that is transcribed anew may have other turns.
    """
    if reference.start is None or reference.end is None:
        whole = reference.last_turn < len(talk.turns)
        return _turns(talk, reference.first_turn, reference.last_turn, reference.turn) if whole else None
    inside = [place for place, seconds in _overlapping(talk, reference.start, reference.end) if seconds > 0]
    if not inside:
        return None
    longest = max(_overlapping(talk, reference.start, reference.end), key=lambda one: one[1])[0]
    proof = reference.turn if reference.turn in inside else longest
    return Window(
        start=reference.start, end=reference.end, first=inside[0], last=inside[-1], proof=proof, has_before=False, has_answer=False
    )


def _overlapping(talk: Conversation, start: float, end: float) -> Iterator[tuple[int, float]]:
    for place, turn in enumerate(talk.turns):
        times = _times(turn)
        if times is not None:
            yield place, min(end, times[1]) - max(start, times[0])


def found(store: Store, settings: Settings, entries: Sequence[Entry]) -> list[Found]:
    """The entries with their calls. Whether a recording is there is asked only of an inbox on this machine."""
    calls = shelf.kept(store, [one.reference.sha256 for one in entries])
    recordings = Recordings(store, settings)
    local = isinstance(settings.inbox, Path)
    return [_found(one, calls[one.reference.sha256], recordings, local=local) for one in entries]


def _found(entry: Entry, call: Kept | str, recordings: Recordings, *, local: bool) -> Found:
    if isinstance(call, str):
        return Found(entry=entry, kept=None, trouble=call)
    if placed(call.talk, entry.reference) is None:
        return Found(entry=entry, kept=call, trouble=CHANGED)
    if local or call.call.kind != "recording":
        try:
            with recordings.having(call.call):
                pass
        except RecordingError as error:
            return Found(entry=entry, kept=call, trouble=" ".join(str(error).split()))
    return Found(entry=entry, kept=call)

"""How much of what a question asks for is found, by words, by meaning and by both: `python -m benchmarks.search`.

Questions and the turns that answer them (tests/search/questions.json) were written down by reading the labelled calls of fixtures, before
anything was searched for. Recall at 10: the share of those turns that are among the first ten, a mean over questions.
"""

import hashlib
import json
import sys
import tempfile
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from qa_pipeline import backends, meaning, search, wire
from qa_pipeline import facts as call_facts
from qa_pipeline.protocols import TextEncoder
from qa_pipeline.search import finding
from qa_pipeline.store import Store, facts, open_store, spoken
from qa_pipeline.types import Conversation, Report
from qa_pipeline.types.facts import CallFacts, Selection

ROOT = Path(__file__).parents[1]
FOLDERS = (ROOT / "fixtures" / "labelled", ROOT.parent / "shared" / "corpus")
"""The second only makes it harder, where it is there: its calls are among those that are searched."""

MOST = 10
WAYS = ("words", "meaning", "both")


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        workspace = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(folder)
        store = open_store(f"sqlite:///{workspace / 'qa.sqlite'}")
        encoder, why = meaning.encoder(lambda: backends.encoder(threads=1))
        if encoder is None:
            sys.exit(f"there is no text encoder: {why}")
        names = {}
        for path in sorted(path for place in FOLDERS for path in place.glob("*/*.json") if ".labels." not in path.name):
            names[_added(store, wire.read_conversation(path), encoder)] = path.stem
        search.fill(store, workspace)
        print(f"{len(names)} calls, recall at {MOST}")
        _measure(store, workspace, encoder, names)
        store.close()


def _added(store: Store, conversation: Conversation, encoder: TextEncoder) -> str:
    sha256 = hashlib.sha256(conversation.call_id.encode()).hexdigest()
    if store.call(sha256) is None:
        store.add_call(sha256=sha256, call_id=conversation.call_id, file="", kind="conversation", duration=None)
        store.add_result(sha256, "converse", "key", wire.conversation_json(conversation), made_by="benchmark", seconds=0.0)
        facts.keep(store, _facts(sha256, conversation))
        search.note(store, sha256, "key", conversation)
        meaning.vectors(conversation, encoder, store)
    return sha256


def _facts(sha256: str, conversation: Conversation) -> CallFacts:
    """What tells the language; the rest does not matter here."""
    report = Report(
        call_id=conversation.call_id,
        scorecard="",
        version=1,
        scorecard_sha256="",
        score=None,
        raw_score=None,
        auto_fail=False,
        criteria=(),
    )
    return call_facts.of(sha256=sha256, file="", kind="conversation", added_at="", conversation=conversation, report=report)


def _measure(store: Store, workspace: Path, encoder: TextEncoder, names: dict[str, str]) -> None:
    questions = json.loads((ROOT / "tests" / "search" / "questions.json").read_text(encoding="utf-8"))
    recalls: dict[str, list[dict[str, float]]] = defaultdict(list)
    for one in questions:
        ranked = finding.rankings(
            store, workspace, one["question"], Selection(languages=(one["language"],)), speaker=None, encoder=encoder, depth=finding.DEPTH
        )
        both = [place for place, _ in finding.fuse(ranked.worded, ranked.meant, both=True)]
        own = {way: _recall(store, places, one, names) for way, places in zip(WAYS, (ranked.worded, ranked.meant, both), strict=True)}
        recalls[one["language"]].append(own)
        if "--each" in sys.argv:
            print(*(f"{own[way]:.2f}" for way in WAYS), one["question"])
    for code, some in recalls.items():
        print(f"{code:3}", f"{len(some):2} questions ", _means(some))
    print("all", f"{len(questions):2} questions ", _means([own for some in recalls.values() for own in some]))
    prices = [one for one in questions if one.get("topic") == "price"]
    foreign = []
    for asked in prices:
        for other in prices:
            if asked is not other:
                hits = search.find(
                    store, workspace, asked["question"], Selection(languages=(other["language"],)), encoder=encoder, most=MOST
                )
                foreign.append(len({f"{names[hit.sha256]}:{hit.turn}" for hit in hits.hits} & set(other["turns"])) / len(other["turns"]))
    print(f"that it is too expensive, asked in one language and said in another: {sum(foreign) / len(foreign):.2f}")


def _recall(store: Store, places: Sequence[int], one: dict[str, Any], names: dict[str, str]) -> float:
    calls = spoken.of_numbers(store, [spoken.call_of(place) for place in places[:MOST]])
    found = {f"{names[calls[spoken.call_of(place)].sha256]}:{spoken.turn_of(place)}" for place in places[:MOST]}
    return len(found & set(one["turns"])) / len(one["turns"])


def _means(some: list[dict[str, float]]) -> str:
    return "  ".join(f"{way} {sum(own[way] for own in some) / len(some):.2f}" for way in WAYS)


if __name__ == "__main__":
    main()

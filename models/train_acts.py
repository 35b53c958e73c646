"""Trains the models that weigh what speaks for an act, and writes models/acts.npz with its card, models/acts.md.

    make train        (or: python models/train_acts.py [--corpus FOLDER ...])

From the examples of models/examples and labelled calls: fixtures/labelled, and CORPUS where it is there. Two steps, cross-validated by
conversation: a linear head an act on the sentence vector; then a logistic regression that weighs it with the patterns and the context.
Calls have one label for the whole call. Of a call that passes a criterion, the likeliest sentence of its window is taken for the act; of
one that fails, none is.
"""

import argparse
import hashlib
import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import yaml
from scipy.sparse import csr_matrix, hstack
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import KFold

from qa_pipeline import backends, scorecard, scoring, wire
from qa_pipeline.criteria.confirms import Confirms
from qa_pipeline.criteria.responds import Responds
from qa_pipeline.criteria.says import Says
from qa_pipeline.matching import acts
from qa_pipeline.matching.likelihood import CLIP, MEANING, SIGNALS, Likelihood
from qa_pipeline.matching.reading import Reading
from qa_pipeline.matching.segments import Segment
from qa_pipeline.matching.signals import SHORT, Match, Piece, highest_others, table
from qa_pipeline.matching.text import Line
from qa_pipeline.types import AGENT, LANGUAGES, Conversation, Turn

ROOT = Path(__file__).parents[1]
EXAMPLES = ROOT / "models" / "examples"
LABELLED = ROOT / "fixtures" / "labelled"
CACHE = ROOT / "models" / "weights" / "train-cache.npz"
OWN = 0.5
"""How easily an act's own weights leave the common ones."""

FOLDS, INNER = 5, 3
"""Parts of the calls for judging, and of the samples for training the weights on heads that have not seen them."""
SEED = 7

NOT_TRAINED = {"question", "ask_reference", "negation", "noted", "wants", "manager", "finance", "when", "delivery", "survey"}
"""Helpers of rules, whose words tell all there is to tell."""

MADE_OF = {"complains": ("problem", "anger"), "confirms_identity": (), "company": (), "introduction": ()}
"""Acts that are found by others, or by the metadata's names."""

ALIKE = (
    {"greeting", "introduce", "offer_help"}, {"thanks", "courtesy", "hold_return", "goodbye"}, {"goodbye", "greeting"},
    {"apology", "hold_return", "empathy", "courtesy"}, {"empathy", "concede", "restate", "answer"}, {"hold", "hold_polite", "courtesy"},
    {"recap", "total", "receiver", "payment", "shipping", "next_step", "recorded"},
    {"deadline", "next_step", "shipping", "remedy", "recorded"},
    {"remedy", "recorded", "transfer", "next_step"}, {"transfer", "refuse_order", "debt", "remedy"},
    {"problem", "anger", "restate", "objection"},
    {"special", "price", "new", "benefit", "purpose", "answer", "press", "total"}, {"benefit", "answer", "concede"},
    {"rudeness", "informal", "press", "denial", "disclosure", "guarantee"}, {"accept_refusal", "next_step", "concede"},
    {"takes", "courtesy"}, {"refuses", "objection"}, {"permission", "purpose", "courtesy", "offer_help", "introduce"},
    {"ask_identity", "courtesy", "introduce"}, {"offer_help", "anything_else", "courtesy"}, {"payment", "debt", "total"},
    {"press", "special", "benefit"}, {"hold", "transfer"}, {"next_step", "purpose"},
)  # fmt: skip
"""Acts that one sentence may perform together: an example of one says nothing of the others."""


@dataclass(frozen=True, slots=True)
class Sample:
    """A sentence, the act that it is asked about, and whether it performs it. A `group` (a call, or one sentence) is never split."""

    act: str
    truth: bool
    group: str
    reading: Reading
    line: Line
    segment: Segment
    weight: float = 1.0


# ---------------------------------------------------------------------------------------------------------------------
# What there is to learn from


def example_samples(folder: Path) -> list[Sample]:
    """The sentences of models/examples: of their own act, and for acts that they are not like, what those are not."""
    samples = []
    for file in sorted(folder.glob("*.yaml")):
        code = file.stem
        data = yaml.safe_load(file.read_text(encoding="utf-8"))
        ordinary = data.pop("none")
        trained = [act for act in data if act not in NOT_TRAINED]
        for act in trained:
            for place, text in enumerate(data[act]["says"]):
                samples += _of_text(
                    text, code, f"{code}-{act}-says-{place}", {act: True, **{other: False for other in trained if apart(act, other)}}
                )
            for place, text in enumerate(data[act]["not"]):
                samples += _of_text(text, code, f"{code}-{act}-not-{place}", {act: False})
        for place, text in enumerate(ordinary):
            samples += _of_text(text, code, f"{code}-none-{place}", dict.fromkeys(trained, False))
    return samples


def apart(act: str, other: str) -> bool:
    """Whether a sentence that performs one act can be taken not to perform the other."""
    return act != other and not any({act, other} <= group for group in ALIKE)


def _of_text(text: str, code: str, group: str, truths: Mapping[str, bool]) -> list[Sample]:
    reading = Reading(Conversation(call_id=group, language=code, turns=(Turn(speaker=AGENT, text=text),)))
    line = reading.lines[0]
    if not line.tokens:
        return []
    # An example is one piece, whatever its punctuation.
    asks = "?" if line.turn.text.rstrip().endswith(("?", "؟")) else ""
    segment = Segment(0, len(line.tokens), " ".join(token.norm for token in line.tokens) + asks)
    # A sentence written for another act may perform this one too ("please" is everywhere): where a pattern says so, it is no example.
    own = {act for act in truths if f"-{act}-" in group}
    kept = {
        act: truth for act, truth in truths.items() if truth or act in own or "-none-" in group or not acts.find(act, line.sentence, code)
    }
    return [Sample(act, truth, group, reading, line, segment) for act, truth in kept.items()]


@dataclass(frozen=True, slots=True)
class Bag:
    """Sentences of which at least one performs one of the acts, or none does."""

    acts: tuple[str, ...]
    truth: bool
    group: str
    reading: Reading
    lines: tuple[Line, ...]


def call_bags(folders: Iterable[Path]) -> list[Bag]:
    """What the labels of calls say of the sentences in the windows of their criteria."""
    bags = []
    for folder in folders:
        for labels_file in sorted(folder.rglob("*.labels.json")):
            labels = json.loads(labels_file.read_text(encoding="utf-8"))
            reading = Reading(wire.read_conversation(labels_file.with_name(labels_file.name.replace(".labels.json", ".json"))))
            for criterion in scorecard.load(labels["scorecard"]).criteria:
                bags += _bags(criterion.judge, labels["verdicts"][criterion.id], reading, criterion.id)
    return bags


def _bags(judge: object, verdict: str, reading: Reading, criterion: str) -> list[Bag]:
    call = reading.conversation.call_id
    if criterion == "politeness.formal_address":
        return [Bag(("informal",), verdict == "fail", call, reading, reading.agent)]
    if isinstance(judge, Responds) and verdict == "na":
        return [Bag(judge.to, False, call, reading, reading.customer)]
    if verdict not in {"pass", "fail"}:
        return []
    if isinstance(judge, Says) and judge.minimum == 1:
        return [Bag(judge.acts, (verdict == "pass") is judge.wanted, call, reading, judge.where.lines(reading))]
    if isinstance(judge, Responds) and criterion.startswith("politeness"):
        return [Bag(judge.acts, verdict == "pass", call, reading, reading.agent), Bag(judge.to, True, call, reading, reading.customer)]
    if isinstance(judge, Confirms) and judge.what[0] in {"total", "receiver", "payment", "shipping"}:
        return [Bag(judge.what, verdict == "pass", call, reading, reading.agent)]
    return []


def bag_samples(bags: Sequence[Bag], model: Likelihood | None, vectors: Mapping[str, np.ndarray]) -> list[Sample]:
    """Bags as sentences: all of a bag without the act are not it; of a bag with it, the likeliest one is it, and the rest say nothing."""
    samples = []
    for bag in bags:
        known = [act for one in bag.acts for act in MADE_OF.get(one, (one,)) if act not in NOT_TRAINED]
        places = [(act, line, segment) for act in known for line in bag.lines for segment in bag.reading.segments(line)]
        pieces = [Sample(act, bag.truth, bag.group, bag.reading, line, segment, 1.0 if bag.truth else 0.5) for act, line, segment in places]
        if not bag.truth:
            samples += pieces
        elif model is not None and pieces:
            scored = likeliest(model, pieces, vectors)
            best = max(range(len(pieces)), key=scored.__getitem__)
            samples += [pieces[best]] if scored[best] >= 0.15 else []
    return samples


# ---------------------------------------------------------------------------------------------------------------------
# Learning


_known: dict[tuple[int, str, int, int], tuple[Match, Piece]] = {}


def facts(reading: Reading, act: str, line: Line, segment: Segment) -> tuple[Match, Piece]:
    """What the words say of an act: how a pattern matches, and what surrounds it. Found once; readings live as long as the training."""
    key = (id(reading), act, line.position, segment.start)
    if key not in _known:
        inside = [one.confidence for one in acts.find(act, line.sentence, reading.code) if segment.start <= one.start < segment.end]
        back = any(segment.start <= span.start < segment.end for span in acts.taken_back(act, line.sentence))
        negated = any(segment.start <= one.start < segment.end for one in acts.find("negation", line.sentence, reading.code))
        place = line.position / max(1, len(reading.lines) - 1)
        _known[key] = (Match.of(max(inside, default=None), taken_back=back), Piece(segment, negated, place))
    return _known[key]


def weighed(samples: Sequence[Sample], odds: np.ndarray, names: Sequence[str]) -> np.ndarray:
    """The signals of each sample's act, shape (samples, signals). `odds` are those of all acts."""
    numbers = np.array([names.index(sample.act) for sample in samples])
    rows = np.arange(len(samples))
    found = [facts(sample.reading, sample.act, sample.line, sample.segment) for sample in samples]
    matches = Match(*(np.array(column) for column in zip(*(match for match, _ in found), strict=True)))
    pieces = [piece for _, piece in found]
    return table(
        odds[rows, numbers],
        highest_others(odds)[rows, numbers],
        matches,
        asks=np.array([piece.segment.text.endswith("?") for piece in pieces]),
        negated=np.array([piece.negated for piece in pieces]),
        place=np.array([piece.place for piece in pieces]),
        short=np.array([piece.segment.end - piece.segment.start <= SHORT for piece in pieces]),
    )


def likeliest(model: Likelihood, samples: Sequence[Sample], vectors: Mapping[str, np.ndarray]) -> list[float]:
    """How likely each sample performs its act."""
    names = list(model.acts)
    odds = np.concatenate([model.meanings(vectors[sample.segment.text][None], sample.reading.code) for sample in samples])
    rows = np.array([model.acts[sample.act] for sample in samples])
    weights = model.weighed[rows]
    return (1 / (1 + np.exp(-(np.sum(weighed(samples, odds, names) * weights[:, :-1], axis=1) + weights[:, -1])))).tolist()


def centres(samples: Sequence[Sample], vectors: Mapping[str, np.ndarray]) -> dict[str, np.ndarray]:
    """The mean vector of each language's sentences."""
    texts = defaultdict(set)
    for sample in samples:
        texts[sample.reading.code].add(sample.segment.text)
    return {code: np.mean([vectors[text] for text in sorted(texts[code])], axis=0) for code in sorted(texts)}


def centred(samples: Sequence[Sample], vectors: Mapping[str, np.ndarray], centre: Mapping[str, np.ndarray]) -> np.ndarray:
    rows = np.stack([vectors[sample.segment.text] - centre[sample.reading.code] for sample in samples])
    return rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-6)


def by_act(samples: Sequence[Sample]) -> dict[str, list[int]]:
    found = defaultdict(list)
    for number, sample in enumerate(samples):
        found[sample.act].append(number)
    return dict(sorted(found.items()))


def fit_heads(samples: Sequence[Sample], rows: np.ndarray, names: Sequence[str]) -> np.ndarray:
    """One linear head an act, on all samples given."""
    heads = np.zeros((len(names), rows.shape[1] + 1), np.float32)
    for act, numbers in by_act(samples).items():
        truth = np.array([samples[number].truth for number in numbers])
        weights = np.array([samples[number].weight for number in numbers])
        head = LogisticRegression(C=10.0, class_weight="balanced", max_iter=2000, random_state=SEED).fit(rows[numbers], truth, weights)
        heads[names.index(act)] = [*head.coef_[0], head.intercept_[0]]
    return heads


def fit_weights(samples: Sequence[Sample], table_: np.ndarray, names: Sequence[str], without: Sequence[str]) -> np.ndarray:
    """One logistic regression an act over its signals, all in one fit: each act's weights are common ones and its own, which cost more.

    So an act with few examples weighs as the others do (Daumé III, Frustratingly Easy Domain Adaptation, ACL 2007). The signals in
    `without` get no weight.
    """
    kept = [place for place, name in enumerate(SIGNALS) if name not in without]
    acts_ = np.array([names.index(sample.act) for sample in samples])
    truth = np.array([sample.truth for sample in samples])
    given = np.array([sample.weight for sample in samples])
    common = np.column_stack([table_[:, kept], np.ones(len(samples))])
    width = common.shape[1]
    rows, columns = np.repeat(np.arange(len(samples)), width), (acts_[:, None] * width + np.arange(width)).ravel()
    own = csr_matrix((OWN * common.ravel(), (rows, columns)), shape=(len(samples), len(names) * width))
    model = LogisticRegression(C=1.0, max_iter=3000, fit_intercept=False).fit(hstack([csr_matrix(common), own]).tocsr(), truth, given)
    shared, special = model.coef_[0][:width], model.coef_[0][width:].reshape(len(names), width)
    weights = np.zeros((len(names), len(SIGNALS) + 1), np.float32)
    weights[:, [*kept, -1]] = shared + OWN * special
    return weights


def folds(groups: Sequence[str], parts_: int = FOLDS) -> list[set[str]]:
    """The groups in parts, always the same ones."""
    names = sorted(set(groups))
    return [{names[number] for number in test} for _, test in KFold(parts_, shuffle=True, random_state=SEED).split(names)]


def train(samples: Sequence[Sample], vectors: Mapping[str, np.ndarray], names: Sequence[str], encoder: str) -> Likelihood:
    """Heads on all samples; weights on what heads say of samples that they have not seen."""
    centre = centres(samples, vectors)
    rows = centred(samples, vectors, centre)
    unseen = np.zeros((len(samples), len(names)), np.float32)
    for part in folds([sample.group for sample in samples], INNER):
        inside = [number for number, sample in enumerate(samples) if sample.group not in part]
        outside = [number for number, sample in enumerate(samples) if sample.group in part]
        heads = fit_heads([samples[number] for number in inside], rows[inside], names)
        unseen[outside] = np.clip(rows[outside] @ heads[:, :-1].T + heads[:, -1], -CLIP, CLIP)
    numbers = weighed(samples, unseen, names)
    return Likelihood(
        revision="",
        encoder=encoder,
        acts={act: place for place, act in enumerate(names)},
        centre=centre,
        heads=fit_heads(samples, rows, names),
        weighed=fit_weights(samples, numbers, names, without=()),
        lexical=fit_weights(samples, numbers, names, without=MEANING),
    )


def embedded(texts: Iterable[str]) -> tuple[dict[str, np.ndarray], str]:
    """A vector for each text, from the last training's where it has them."""
    encoder = backends.encoder()
    known: dict[str, np.ndarray] = {}
    if CACHE.is_file():
        with np.load(CACHE) as data:
            if str(data["encoder"]) == encoder.name:
                known = dict(zip(data["texts"].tolist(), data["vectors"].astype(np.float32), strict=True))
    missing = sorted(set(texts) - known.keys())
    if missing:
        print(f"{len(missing)} sentences to encode")
        known |= dict(zip(missing, encoder.encode(missing), strict=True))
        np.savez_compressed(CACHE, encoder=encoder.name, texts=np.array(list(known)), vectors=np.stack(list(known.values())))
    return known, encoder.name


# ---------------------------------------------------------------------------------------------------------------------
# How good it is


@dataclass(frozen=True, slots=True)
class Judged:
    """A verdict of a call that the model had not seen."""

    language: str
    criterion: str
    card: str
    own: bool
    truth: str
    by_meaning: str
    by_words: str


def cross_validated(
    folders: Sequence[Path], examples: Sequence[Sample], bags: Sequence[Bag], vectors: Mapping, names: Sequence[str]
) -> list[Judged]:
    """The verdicts on each call by models that were trained without it."""
    calls = []
    for folder in folders:
        for file in sorted(folder.rglob("*.labels.json")):
            labels = json.loads(file.read_text(encoding="utf-8"))
            calls.append((wire.read_conversation(file.with_name(file.name.replace(".labels.json", ".json"))), labels, folder == LABELLED))
    judged = []
    for part in folds([conversation.call_id for conversation, _, _ in calls]):
        model = fitted(examples, [bag for bag in bags if bag.group not in part], vectors, names, "")
        print({name: round(float(w), 2) for name, w in zip((*SIGNALS, "bias"), model.weighed.mean(axis=0), strict=True)}, flush=True)
        for conversation, labels, own in calls:
            if conversation.call_id in part:
                card = scorecard.load(labels["scorecard"])
                by_meaning = scoring.score(conversation, card, vectors, model)
                by_words = scoring.score(conversation, card, None, model)
                judged += [
                    Judged(conversation.language, a.id, card.name, own, labels["verdicts"][a.id], str(a.verdict), str(b.verdict))
                    for a, b in zip(by_meaning.criteria, by_words.criteria, strict=True)
                ]
    return judged


def fitted(examples: Sequence[Sample], bags: Sequence[Bag], vectors: Mapping, names: Sequence[str], encoder: str) -> Likelihood:
    """Trained on examples first, which then tell the likeliest sentences of calls; trained on both."""
    first = train([*examples, *bag_samples(bags, None, vectors)], vectors, names, encoder)
    return train([*examples, *bag_samples(bags, first, vectors)], vectors, names, encoder)


def accuracy(judged: Sequence[Judged], which: str) -> dict[str, float]:
    said = [(one.truth, getattr(one, which)) for one in judged]
    hit = sum(pair == ("fail", "fail") for pair in said)
    fails = sum(truth == "fail" for truth, _ in said) + sum(verdict == "fail" for _, verdict in said)
    return {
        "n": len(said),
        "accuracy": sum(truth == verdict for truth, verdict in said) / len(said),
        "f1_fail": 2 * hit / fails if fails else float("nan"),
        "unsure": sum(verdict == "unsure" for _, verdict in said) / len(said),
    }


# ---------------------------------------------------------------------------------------------------------------------
# What is kept


def write(model: Likelihood, target: Path) -> str:
    """Writes the numbers; their revision is the begin of their hash."""
    arrays = {f"centre_{code}": centre.astype(np.float16) for code, centre in model.centre.items()}
    arrays |= {"heads": model.heads.astype(np.float16), "weighed": model.weighed, "lexical": model.lexical}
    digest = hashlib.sha256(b"".join(np.ascontiguousarray(arrays[name]).tobytes() for name in sorted(arrays))).hexdigest()[:12]
    about = {
        "revision": digest,
        "encoder": model.encoder,
        "acts": list(model.acts),
        "languages": list(model.centre),
        "signals": list(SIGNALS),
    }
    with target.open("wb") as file:
        np.savez_compressed(file, about=json.dumps(about), **arrays)
    return digest


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=Path, action="append", default=[], help="further labelled calls; left out where it is not there")
    parser.add_argument("--only-judge", action="store_true", help="cross-validate and write nothing")
    parser.add_argument("--wrong", action="store_true", help="list the verdicts that differ")
    arguments = parser.parse_args()
    folders = [folder for folder in (LABELLED, *arguments.corpus) if folder.is_dir()]
    examples, bags = example_samples(EXAMPLES), call_bags(folders)
    names = sorted({sample.act for sample in examples})
    calls = {id(bag.reading): bag.reading for bag in bags}.values()
    texts = {sample.segment.text for sample in examples} | {s.text for r in calls for line in r.lines for s in r.segments(line)}
    vectors, encoder = embedded(texts)
    judged = cross_validated(folders, examples, bags, vectors, names)
    for which in ("by_meaning", "by_words"):
        for name, part in parts(judged):
            print(f"{which:10} {name:28}", "  ".join(f"{key} {value:.3f}" for key, value in accuracy(part, which).items()))
    if arguments.wrong:
        for one in judged:
            if one.truth != one.by_meaning:
                print(one)
    if not arguments.only_judge:
        model = fitted(examples, bags, vectors, names, encoder)
        print("models/acts.npz", write(model, ROOT / "models" / "acts.npz"))


def parts(judged: Sequence[Judged]) -> list[tuple[str, list[Judged]]]:
    """The verdicts in the groups that are reported."""
    groups = [("all", judged), ("own calls", [one for one in judged if one.own])]
    groups += [(code, [one for one in judged if one.language == code]) for code in LANGUAGES]
    groups += [
        (criterion, [one for one in judged if one.criterion == criterion]) for criterion in sorted({one.criterion for one in judged})
    ]
    return [(name, list(part)) for name, part in groups if part]


if __name__ == "__main__":
    main()

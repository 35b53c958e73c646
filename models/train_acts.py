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
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context
from pathlib import Path

import acts_card
import fairness
import numpy as np
from acts_card import Judged
from acts_data import Bag, Sample, call_bags, example_samples, pieces_of
from scipy.sparse import csr_matrix, hstack
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import KFold

from qa_pipeline import backends, scorecard, scoring, wire
from qa_pipeline.matching import acts
from qa_pipeline.matching.likelihood import CLIP, MEANING, SIGNALS, Likelihood
from qa_pipeline.matching.reading import Reading
from qa_pipeline.matching.segments import Segment
from qa_pipeline.matching.signals import SHORT, Match, Piece, highest_others, table
from qa_pipeline.matching.text import Line
from qa_pipeline.types import Conversation

ROOT = Path(__file__).parents[1]
EXAMPLES = ROOT / "models" / "examples"
LABELLED = ROOT / "fixtures" / "labelled"
CACHE = ROOT / "models" / "weights" / "train-cache.npz"
OWN = 0.5
"""How easily an act's own weights leave the common ones."""

LIKELY = 0.15
"""Probability from which on the likeliest sentence of a window that has an act is taken for it."""
MARGIN = 3.0
"""Log loss, summed over an act's windows, by which the meaning must be better than the words."""
CRITICAL = ("rudeness", "disclosure")
"""Acts that cost the whole score: a pattern must not decide them against the meaning, however well it did on the calls there are."""
LEAST_SCALE = 0.2
"""Calibration never turns likelier into less likely."""
Vectors = Mapping[str, np.ndarray]
"""By text."""

FOLDS, INNER = 5, 3
"""Parts of the calls for judging, and of the samples for training the weights on heads that have not seen them."""
SEED = 7


def bag_samples(bags: Sequence[Bag], model: Likelihood | None, vectors: Vectors) -> list[Sample]:
    """Bags as sentences: all of a bag without the act are not it; of a bag with it, the likeliest one is it, and the rest say nothing."""
    samples = []
    for bag in bags:
        pieces = pieces_of(bag)
        if not bag.truth:
            samples += pieces
        elif model is not None and pieces:
            scored = likeliest(model, pieces, vectors)
            best = max(range(len(pieces)), key=scored.__getitem__)
            samples += [pieces[best]] if scored[best] >= LIKELY else []
    return samples


# ---------------------------------------------------------------------------------------------------------------------
# Learning


_known: dict[tuple[int, str, int, int], tuple[Match, Piece]] = {}


def facts(reading: Reading, act: str, line: Line, segment: Segment) -> tuple[Match, Piece]:
    """What the words say of an act: how a pattern matches, and what surrounds it. Found once; readings live as long as the training."""
    key = (id(reading), act, line.position, segment.start)
    if key not in _known:
        inside = [one.confidence for one in acts.find(act, line.sentence, reading.code) if segment.start <= one.start < segment.end]
        back = any(segment.start <= span.start < segment.end for span in acts.taken_back(act, line.sentence, reading.code))
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


def likeliest(model: Likelihood, samples: Sequence[Sample], vectors: Vectors) -> list[float]:
    """How likely each sample performs its act."""
    names = list(model.acts)
    odds = np.concatenate([model.meanings(vectors[sample.segment.text][None], sample.reading.code) for sample in samples])
    rows = np.array([model.acts[sample.act] for sample in samples])
    weights = model.weighed[rows]
    return (1 / (1 + np.exp(-(np.sum(weighed(samples, odds, names) * weights[:, :-1], axis=1) + weights[:, -1])))).tolist()


def centres(samples: Sequence[Sample], vectors: Vectors) -> dict[str, np.ndarray]:
    """The mean vector of each language's sentences."""
    texts = defaultdict(set)
    for sample in samples:
        texts[sample.reading.code].add(sample.segment.text)
    return {code: np.mean([vectors[text] for text in sorted(texts[code])], axis=0) for code in sorted(texts)}


def centred(samples: Sequence[Sample], vectors: Vectors, centre: Vectors) -> np.ndarray:
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
        head = LogisticRegression(C=10.0, class_weight="balanced", max_iter=200, tol=1e-3, random_state=SEED).fit(
            rows[numbers], truth, weights
        )
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
    model = LogisticRegression(C=1.0, max_iter=300, tol=1e-3, fit_intercept=False).fit(
        hstack([csr_matrix(common), own]).tocsr(), truth, given
    )
    shared, special = model.coef_[0][:width], model.coef_[0][width:].reshape(len(names), width)
    weights = np.zeros((len(names), len(SIGNALS) + 1), np.float32)
    weights[:, [*kept, -1]] = shared + OWN * special
    return weights


def folds(groups: Sequence[str], parts_: int = FOLDS) -> list[set[str]]:
    """The groups in parts, always the same ones."""
    names = sorted(set(groups))
    return [{names[number] for number in test} for _, test in KFold(parts_, shuffle=True, random_state=SEED).split(names)]


def train(samples: Sequence[Sample], bags: Sequence[Bag], vectors: Vectors, names: Sequence[str], encoder: str) -> Likelihood:
    """Heads on all samples; weights on what heads say of samples that they have not seen; calibrated on bags that they have not seen."""
    centre = centres(samples, vectors)
    rows = centred(samples, vectors, centre)
    groups = [sample.group for sample in samples]
    pieces = [(number, piece) for number, bag in enumerate(bags) for piece in pieces_of(bag)]
    unseen = np.zeros((len(samples), len(names)), np.float32)
    unseen_pieces = np.zeros((len(pieces), len(names)), np.float32)
    for part in folds(groups, INNER):
        inside = [number for number, group in enumerate(groups) if group not in part]
        outside = [number for number, group in enumerate(groups) if group in part]
        heads = fit_heads([samples[number] for number in inside], rows[inside], names)
        unseen[outside] = odds_of(rows[outside], heads)
        here = [number for number, (_, piece) in enumerate(pieces) if piece.group in part]
        if here:
            unseen_pieces[here] = odds_of(centred([pieces[number][1] for number in here], vectors, centre), heads)
    numbers = weighed(samples, unseen, names)
    weights = {without: fit_weights(samples, numbers, names, without) for without in ((), MEANING)}
    if pieces:
        numbers = weighed([piece for _, piece in pieces], unseen_pieces, names)
        windows = Windows(pieces, bags, names)
        weights = {without: calibrated(weight, numbers, windows) for without, weight in weights.items()}
        # Meaning is weighed for an act only where it tells more than the words do, in windows whose call the heads have not seen.
        losses = {without: windows.losses(weight, numbers) for without, weight in weights.items()}
        helps = losses[()] < losses[MEANING] - MARGIN
        helps[[names.index(act) for act in CRITICAL if act in names]] = True
        weights[()] = np.where(helps[:, None], weights[()], weights[MEANING])
    return Likelihood(
        revision="",
        encoder=encoder,
        acts={act: place for place, act in enumerate(names)},
        centre=centre,
        heads=fit_heads(samples, rows, names),
        weighed=weights[()],
        lexical=weights[MEANING],
    )


def odds_of(rows: np.ndarray, heads: np.ndarray) -> np.ndarray:
    return np.clip(rows @ heads[:, :-1].T + heads[:, -1], -CLIP, CLIP)


class Windows:
    """The sentences of all bags: which act each is asked about, which bag it is of, and whether the bag has the act."""

    def __init__(self, pieces: Sequence[tuple[int, Sample]], bags: Sequence[Bag], names: Sequence[str]) -> None:
        self.count = len(names)
        self.acts = np.array([names.index(piece.act) for _, piece in pieces])
        self.of = np.array([bag for bag, _ in pieces])
        self.truth = np.array([bag.truth for bag in bags])

    def likeliest(self, weights: np.ndarray, numbers: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """For each bag the logit and the act of its likeliest sentence, and whether the bag has the act."""
        logits = np.sum(numbers * weights[self.acts, :-1], axis=1) + weights[self.acts, -1]
        order = np.lexsort((-logits, self.of))
        first = order[np.unique(self.of[order], return_index=True)[1]]
        return logits[first], self.acts[first], self.truth[self.of[first]]

    def losses(self, weights: np.ndarray, numbers: np.ndarray) -> np.ndarray:
        """The sum of log losses of each act's bags; zero for acts without any."""
        logits, acts_, truth = self.likeliest(weights, numbers)
        return np.bincount(acts_, np.logaddexp(0, np.where(truth, -logits, logits)), minlength=self.count)


def calibrated(weights: np.ndarray, numbers: np.ndarray, windows: Windows) -> np.ndarray:
    """The weights, scaled and shifted so that the likeliest sentence of a window has the probability that the window has the act.

    A window has many sentences, and the likeliest of many is likely by chance. Two numbers an act, Platt's, again common ones and own.
    """
    logits, acts_, truth = windows.likeliest(weights, numbers)
    common = np.column_stack([logits, np.ones(len(logits))])
    own = np.zeros((len(logits), 2 * windows.count))
    for row, act in enumerate(acts_):
        own[row, 2 * act : 2 * act + 2] = OWN * common[row]
    coefficients = LogisticRegression(C=1.0, max_iter=1000, fit_intercept=False).fit(np.hstack([common, own]), truth).coef_[0]
    scale, shift = (coefficients[:2] + OWN * coefficients[2:].reshape(windows.count, 2)).T
    scale = np.maximum(scale, LEAST_SCALE)
    return np.column_stack([weights[:, :-1] * scale[:, None], weights[:, -1] * scale + shift]).astype(np.float32)


def embedded(texts: Iterable[str], cache: Path) -> tuple[dict[str, np.ndarray], str]:
    """A vector for each text, from the last training's where it has them."""
    encoder = backends.encoder()
    known: dict[str, np.ndarray] = {}
    if cache.is_file():
        with np.load(cache) as data:
            if str(data["encoder"]) == encoder.name:
                known = dict(zip(data["texts"].tolist(), data["vectors"].astype(np.float32), strict=True))
    missing = sorted(set(texts) - known.keys())
    if missing:
        print(f"{len(missing)} sentences to encode")
        known |= dict(zip(missing, encoder.encode(missing), strict=True))
        np.savez_compressed(cache, encoder=encoder.name, texts=np.array(list(known)), vectors=np.stack(list(known.values())))
    return known, encoder.name


# ---------------------------------------------------------------------------------------------------------------------
# How good it is


def labelled_calls(folders: Sequence[Path]) -> list[tuple[Conversation, dict, str]]:
    """Each labelled call with its labels and the name of its folder."""
    calls = []
    for folder in folders:
        for file in sorted(folder.rglob("*.labels.json")):
            labels = json.loads(file.read_text(encoding="utf-8"))
            calls.append((wire.read_conversation(file.with_name(file.name.replace(".labels.json", ".json"))), labels, folder.name))
    return calls


def cross_validated(
    folders: Sequence[Path], examples: Sequence[Sample], bags: Sequence[Bag], vectors: Vectors, names: Sequence[str]
) -> list[Judged]:
    """The verdicts on each call by models that were trained without it."""
    calls = labelled_calls(folders)
    parts = folds([conversation.call_id for conversation, _, _ in calls])
    jobs = [([call for call in calls if call[0].call_id in part], [bag for bag in bags if bag.group not in part]) for part in parts]
    # Forked: what was read is shared, and a fold is minutes of one core.
    with ProcessPoolExecutor(max_workers=2, mp_context=get_context("fork")) as pool:
        return [one for fold in pool.map(partial(_judge_fold, examples, vectors, names), jobs) for one in fold]


def _judge_fold(examples: Sequence[Sample], vectors: Vectors, names: Sequence[str], job: tuple) -> list[Judged]:
    calls, bags = job
    model = fitted(examples, bags, vectors, names, "")
    judged = []
    for conversation, labels, source in calls:
        card = scorecard.load(labels["scorecard"])
        by_meaning = scoring.score(conversation, card, vectors, model)
        by_words = scoring.score(conversation, card, None, model)
        judged += [
            Judged(
                call=conversation.call_id,
                language=conversation.language,
                card=card.name,
                source=source,
                truth=labels["verdicts"][a.id],
                by_meaning=a,
                by_words=b,
            )
            for a, b in zip(by_meaning.criteria, by_words.criteria, strict=True)
        ]
    return judged


def fitted(examples: Sequence[Sample], bags: Sequence[Bag], vectors: Vectors, names: Sequence[str], encoder: str) -> Likelihood:
    """Trained on examples first, which then tell the likeliest sentences of calls; trained on both."""
    first = train([*examples, *bag_samples(bags, None, vectors)], [], vectors, names, encoder)
    return train([*examples, *bag_samples(bags, first, vectors)], bags, vectors, names, encoder)


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
    parser.add_argument("--cache", type=Path, default=CACHE, help="vectors of earlier trainings")
    parser.add_argument("--only-judge", action="store_true", help="cross-validate and write nothing")
    parser.add_argument("--wrong", action="store_true", help="list the verdicts that differ")
    parser.add_argument("--out", type=Path, default=ROOT / "models", help="the folder that is written to; without it, the one in use")
    arguments = parser.parse_args()
    folders = [folder for folder in (LABELLED, *arguments.corpus) if folder.is_dir()]
    examples, bags = example_samples(EXAMPLES), call_bags(folders)
    names = sorted({sample.act for sample in examples})
    calls = {id(bag.reading): bag.reading for bag in bags}.values()
    texts = {sample.segment.text for sample in examples} | {s.text for r in calls for line in r.lines for s in r.segments(line)}
    vectors, encoder = embedded(texts, arguments.cache)
    judged = cross_validated(folders, examples, bags, vectors, names)
    print(acts_card.table(judged), acts_card.weakest(judged), sep="\n\n")
    if arguments.wrong:
        print(
            "\n".join(
                f"{one.call} {one.by_meaning.id}: {one.truth}, said {one.by_meaning.verdict}"
                for one in judged
                if one.truth != one.by_meaning.verdict
            )
        )
    if not arguments.only_judge:
        model = fitted(examples, bags, vectors, names, encoder)
        revision = write(model, arguments.out / "acts.npz")
        sentences, seen = len({sample.group for sample in examples}), len({one.call for one in judged})
        card = acts_card.text(
            judged,
            revision=revision,
            encoder=encoder,
            examples=sentences,
            acts=len(names),
            calls=seen,
            swapped=fairness.of_model([(call, labels["scorecard"]) for call, labels, _ in labelled_calls(folders)], model, vectors),
        )
        (arguments.out / "acts.md").write_text(card, encoding="utf-8")
        print(f"{arguments.out}/acts.npz, revision {revision}, and its card")


if __name__ == "__main__":
    main()

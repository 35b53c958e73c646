"""Trains what rates the politeness of a turn, and writes models/politeness.npz with its card, models/politeness.md.

    make train        (or: python models/train_politeness.py [--tydip FOLDER])

From the rated turns of models/examples/politeness, and the English requests of TyDiP where they are there, which count for little. A
logistic regression, without and with the vectors of the text encoder; a neutral turn is half polite, half not. Platt's two numbers make
its rating the probability that whoever rated the examples would call the turn polite rather than impolite.
"""

import argparse
import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import politeness_card
from politeness_card import Heard, Rated, Shown
from politeness_data import CALLS, EXAMPLES, TYDIP, TYDIP_TEST, Call, Sample, calls, examples, rated_turns, tydip
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import KFold

from qa_pipeline import backends, politeness
from qa_pipeline.politeness import CUES, Rater

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "models" / "examples" / "politeness"
LABELLED = ROOT / "fixtures" / "labelled"
CACHE = ROOT / "models" / "weights" / "train-politeness-cache.npz"

WRITTEN = 0.1
"""What a request of TyDiP counts, beside a turn of ours: its writers are editors of Wikipedia, and questions are rude there."""

FOLDS, SEED = 5, 7

CHANCE = 0.025
"""Share of the calls without a rude word in which the agent may look impatient by chance."""

Vectors = Mapping[str, np.ndarray]
"""By a segment's text."""


# ---------------------------------------------------------------------------------------------------------------------
# Learning


def regression(rows: np.ndarray, ratings: np.ndarray, weights: np.ndarray) -> np.ndarray:
    """The weights of a logistic regression, the intercept last. A neutral row counts half for each side."""
    sides = [(ratings, True), (1 - ratings, False)]
    taken = np.concatenate([np.flatnonzero(share) for share, _ in sides])
    truth = np.concatenate([np.full(np.count_nonzero(share), side) for share, side in sides])
    counted = np.concatenate([(share * weights)[share > 0] for share, _ in sides])
    model = LogisticRegression(C=1.0, max_iter=1000).fit(rows[taken], truth, counted)
    return np.array([*model.coef_[0], model.intercept_[0]])


def mean_vectors(samples: Sequence[Sample], vectors: Vectors) -> np.ndarray:
    return np.stack([politeness.vector_of(one.segments, vectors) for one in samples])


def domain(one: Sample) -> tuple[str, str]:
    """What has a centre of its own: requests on a wiki are about other things than calls, whatever the language."""
    return one.source.split()[0], one.code


def centres(samples: Sequence[Sample], vectors: Vectors) -> dict[tuple[str, str], np.ndarray]:
    """The mean vector of each domain's turns."""
    rows = mean_vectors(samples, vectors)
    domains = [domain(one) for one in samples]
    return {name: rows[[one == name for one in domains]].mean(axis=0) for name in sorted(set(domains))}


def table(samples: Sequence[Sample], vectors: Vectors, centre: Mapping[tuple[str, str], np.ndarray]) -> np.ndarray:
    """The cues and the centred vectors, shape (samples, cues + d)."""
    means = mean_vectors(samples, vectors)
    seen = np.concatenate([politeness.centred(mean[None], centre[domain(one)]) for mean, one in zip(means, samples, strict=True)])
    return np.hstack([np.array([one.cues for one in samples]), seen])


def fitted(samples: Sequence[Sample], vectors: Vectors, encoder: str = "") -> Rater:
    """Trained on all samples, and calibrated on what models say of the examples that they have not seen. No margin yet."""
    centre = centres(samples, vectors)
    rows = table(samples, vectors, centre)
    ratings = np.array([one.rating for one in samples])
    weights = np.array([1.0 if one.source == EXAMPLES else WRITTEN for one in samples])
    weighed, lexical = (_calibrated(samples, rows[:, :width], ratings, weights) for width in (rows.shape[1], len(CUES)))
    return Rater(
        revision="",
        encoder=encoder,
        centre={code: mean for (source, code), mean in centre.items() if source == EXAMPLES},
        weighed=weighed,
        lexical=lexical,
        margin=0.0,
    )


def _calibrated(samples: Sequence[Sample], rows: np.ndarray, ratings: np.ndarray, weights: np.ndarray) -> np.ndarray:
    """The weights of all rows, scaled and shifted as tells best how unseen examples are rated (Platt, 1999)."""
    unseen = np.full(len(samples), np.nan)
    for test in parts(samples):
        train = np.setdiff1d(np.arange(len(samples)), test)
        numbers = regression(rows[train], ratings[train], weights[train])
        unseen[test] = rows[test] @ numbers[:-1] + numbers[-1]
    known = ~np.isnan(unseen)
    scale, shift = regression(unseen[known, None], ratings[known], weights[known])
    numbers = regression(rows, ratings, weights) * scale
    numbers[-1] += shift
    return numbers.astype(np.float32)


def parts(samples: Sequence[Sample]) -> Iterator[np.ndarray]:
    """The examples in parts, by place; each group is in one of them."""
    groups = np.array([one.group for one in samples])
    ours = np.array([one.source == EXAMPLES for one in samples])
    names = np.unique(groups[ours])
    for _, test in KFold(FOLDS, shuffle=True, random_state=SEED).split(names):
        yield np.flatnonzero(ours & np.isin(groups, names[test]))


# ---------------------------------------------------------------------------------------------------------------------
# How good it is


def rated_by(rater: Rater, samples: Sequence[Sample], vectors: Vectors, *, meaning: bool, centre: np.ndarray | None = None) -> np.ndarray:
    """What the rater says of samples of one language. `centre` is theirs, where it is not the rater's."""
    cues, code = np.array([one.cues for one in samples]), samples[0].code
    if centre is not None:
        rater = replace(rater, centre={code: centre})
    return rater.ratings(cues, mean_vectors(samples, vectors) if meaning else None, code)


def judged(rater: Rater, samples: Sequence[Sample], vectors: Vectors, protocol: str) -> list[Rated]:
    """Samples with what is said of them, by meaning and by words alone."""
    found = []
    for name in sorted({domain(one) for one in samples}):
        some = [one for one in samples if domain(one) == name]
        # A wiki has its own centre; a call is seen from ours, as when it is rated in earnest.
        centre = centres(some, vectors)[name] if name[0] == TYDIP else None
        by_meaning, by_words = (rated_by(rater, some, vectors, meaning=meaning, centre=centre) for meaning in (True, False))
        found += [Rated(protocol, *three) for three in zip(some, by_meaning.tolist(), by_words.tolist(), strict=True)]
    return found


def evaluated(train: Sequence[Sample], test: Sequence[Sample], vectors: Vectors, rater: Rater) -> list[Rated]:
    """The examples by models that have not seen them, in three ways; then what no model has seen."""
    ours = [one for one in train if one.source == EXAMPLES]
    found = []
    for part in parts(train):
        held = {train[place].group for place in part}
        found += judged(fitted([one for one in train if one.group not in held], vectors), [train[place] for place in part], vectors, "all")
    for code in sorted({one.code for one in ours}):
        own = [one for one in ours if one.code == code]
        for part in parts(own):
            held = {own[place].group for place in part}
            model = fitted([one for one in own if one.group not in held], vectors)
            found += judged(model, [own[place] for place in part], vectors, "own language")
        others = fitted([one for one in train if one.code != code], vectors)
        # Of a language without rated turns the centre can still be known: it takes any turns.
        known = replace(others, centre={code: centres(own, vectors)[EXAMPLES, code]})
        found += judged(known, own, vectors, "other languages")
    only_ours = fitted(ours, vectors)
    written = [one for one in test if one.source == TYDIP_TEST]
    return [*found, *judged(only_ours, written, vectors, "examples alone"), *judged(rater, test, vectors, "unseen")]


def heard(rater: Rater, found: Iterable[Call], vectors: Vectors) -> list[Heard]:
    """The agents' turns of whole calls, rated."""
    return [
        Heard(call, *(rated_by(rater, call.turns, vectors, meaning=meaning).tolist() for meaning in (True, False)))
        for call in found
        if call.turns
    ]


def with_margin(rater: Rater, found: Sequence[Call], vectors: Vectors) -> Rater:
    """The rater with a margin that all but `CHANCE` of the calls without a rude word keep, by meaning and by words."""
    calm = heard(rater, [call for call in found if not call.rude], vectors)
    fallen = [politeness_card.fallen(calm, ratings, rater) for ratings in (politeness_card.by_meaning, politeness_card.by_words)]
    margin = max(float(np.quantile(falls, 1 - CHANCE)) for falls in fallen)
    return replace(rater, margin=round(margin, 3))


# ---------------------------------------------------------------------------------------------------------------------
# What is kept


def embedded(texts: Iterable[str], cache: Path) -> tuple[dict[str, np.ndarray], str]:
    """A vector for each text, no finer than they are when a call is rated; from the last training's where it has them."""
    encoder = backends.encoder()
    known: dict[str, np.ndarray] = {}
    if cache.is_file():
        with np.load(cache) as data:
            if str(data["encoder"]) == encoder.name:
                known = dict(zip(data["texts"].tolist(), data["vectors"], strict=True))
    missing = sorted(set(texts) - known.keys())
    if missing:
        print(f"{len(missing)} sentences to encode")
        known |= dict(zip(missing, encoder.encode(missing).astype(np.float16), strict=True))
        np.savez_compressed(cache, encoder=encoder.name, texts=np.array(list(known)), vectors=np.stack(list(known.values())))
    return {text: vector.astype(np.float32) for text, vector in known.items()}, encoder.name


def write(rater: Rater, target: Path) -> str:
    """Writes the numbers; their revision is the begin of their hash."""
    arrays = {f"centre_{code}": centre.astype(np.float16) for code, centre in rater.centre.items()}
    arrays |= {"weighed": rater.weighed.astype(np.float32), "lexical": rater.lexical.astype(np.float32)}
    hashed = [np.ascontiguousarray(arrays[name]).tobytes() for name in sorted(arrays)]
    digest = hashlib.sha256(b"".join([*hashed, str(rater.margin).encode()])).hexdigest()[:12]
    about = {
        "revision": digest,
        "encoder": rater.encoder,
        "cues": list(CUES),
        "languages": list(rater.centre),
        "margin": rater.margin,
    }
    with target.open("wb") as file:
        np.savez_compressed(file, about=json.dumps(about), **arrays)
    return digest


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tydip", type=Path, help="the TyDiP data; left out where they are not there")
    parser.add_argument("--cache", type=Path, default=CACHE, help="vectors of earlier trainings")
    parser.add_argument("--only-judge", action="store_true", help="judge and write nothing")
    parser.add_argument("--wrong", action="store_true", help="list the turns that are rated wrong")
    parser.add_argument("--out", type=Path, default=ROOT / "models", help="the folder that is written to; without it, the one in use")
    arguments = parser.parse_args()
    written = tydip(arguments.tydip) if arguments.tydip and arguments.tydip.is_dir() else []
    train = [*examples(FOLDER), *(one for one in written if one.source == TYDIP)]
    test = [*(one for one in written if one.source == TYDIP_TEST), *rated_turns(FOLDER / "calls.yaml", LABELLED)]
    labelled = calls(LABELLED)
    turns = [*train, *test, *(turn for call in labelled for turn in call.turns)]
    vectors, encoder = embedded({segment.text for one in turns for segment in one.segments}, arguments.cache)
    rater = with_margin(fitted(train, vectors, encoder), labelled, vectors)
    rated = evaluated(train, test, vectors, rater)
    shown = Shown(rated, heard(rater, labelled, vectors), rater)
    print(politeness_card.figures(shown))
    if arguments.wrong:
        print(politeness_card.wrong(rated))
    if not arguments.only_judge:
        revision = write(rater, arguments.out / politeness.FILE)
        counts = Counter(one.source for one in (*train, *test) if one.bare or one.source == CALLS)
        (arguments.out / "politeness.md").write_text(politeness_card.text(shown, revision=revision, counts=counts), encoding="utf-8")
        print(f"{arguments.out}/{politeness.FILE}, revision {revision}, and its card")


if __name__ == "__main__":
    main()

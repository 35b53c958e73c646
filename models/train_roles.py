"""Learns who of two voices is the agent, and writes models/roles.json with its card, models/roles.md.

    make train        (or: python models/train_roles.py [--corpus FOLDER ...])

From labelled calls: fixtures/labelled, fixtures/manner, and CORPUS where it is there, each as it is and spoilt (`roles_data.py`), so that
no signal is relied on that practice may lack: in all of these calls the agent speaks first. One logistic regression on the difference of
the two voices' signals, and on those of each alone. Which of the two a signal speaks for is told (`roles.evidence`), how much is learned.
"""

import argparse
import hashlib
import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import roles_card
from roles_data import AS_IS, Sample, samples
from scipy.optimize import minimize
from sklearn.model_selection import KFold

from qa_pipeline.roles.evidence import OF_AGENTS, OF_CUSTOMERS, SIGNALS
from qa_pipeline.roles.weights import FORMAT, Weights

ROOT = Path(__file__).parents[1]
LABELLED, MANNER = ROOT / "fixtures" / "labelled", ROOT / "fixtures" / "manner"

COST = 10.0
"""Of a squared weight, the signals being scaled to the same spread (ridge)."""
WHOLE = 3.0
"""How often a call counts as it is, beside each of its variants."""
ALONE = 0.5
"""How much a voice alone counts beside a pair."""
FOLDS, SEED = 10, 7
DIGITS = 3
"""Of the weights that are written."""


def table(chosen: Sequence[Sample]) -> tuple[np.ndarray, np.ndarray]:
    """The signals of agents and of customers, each of shape (samples, signals)."""
    agents = np.array([[sample.agent[name] for name in SIGNALS] for sample in chosen])
    return agents, np.array([[sample.customer[name] for name in SIGNALS] for sample in chosen])


def alone(rows: np.ndarray) -> np.ndarray:
    """The same voices when nobody else is heard: they say the first word, and all of them."""
    rows = rows.copy()
    rows[:, [SIGNALS.index("begins"), SIGNALS.index("words")]] = 1.0
    return rows


def bounds() -> list[tuple[float | None, float | None]]:
    """Of each weight: an agent's acts speak for an agent, a customer's against it, the shape of a call for either."""
    agents = {f"{where}:{act}" for where, acts in OF_AGENTS.items() for act in acts} | {"begins"}
    customers = {f"{where}:{act}" for where, acts in OF_CUSTOMERS.items() for act in acts}
    return [(0.0, None) if name in agents else (None, 0.0) if name in customers else (None, None) for name in SIGNALS]


def fit(chosen: Sequence[Sample]) -> tuple[np.ndarray, float]:
    """The weight of each signal, and what is added to the sum of a voice alone."""
    agents, customers = table(chosen)
    spread = np.sqrt(np.mean((agents - customers) ** 2, axis=0)) + 1e-6
    rows = np.vstack([agents - customers, alone(agents), -alone(customers)]) / spread
    pairs, ones = np.zeros(len(chosen)), np.ones(len(chosen))
    rows = np.hstack([rows, np.concatenate([pairs, ones, -ones])[:, None]])
    counts = np.array([WHOLE if sample.variant == AS_IS else 1.0 for sample in chosen])
    counts = np.concatenate([counts, ALONE * counts, ALONE * counts])

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        odds = rows @ weights
        cost = COST * np.append(weights[:-1], 0.0)
        slope = -(counts / (1 + np.exp(np.clip(odds, -30, 30)))) @ rows + cost
        return float(counts @ np.logaddexp(0, -odds) + cost @ weights / 2), slope

    start = np.zeros(rows.shape[1])
    found = minimize(loss, start, jac=True, method="L-BFGS-B", bounds=[*bounds(), (None, None)], options={"maxiter": 1000}).x
    return found[:-1] / spread, float(found[-1])


def calibrated(weights: np.ndarray, shift: float, unseen: "Odds", revision: str = "") -> Weights:
    """The weights, scaled (Platt, 1999) so that the probabilities of pairs, and of voices alone, hold on calls that had not been seen."""
    two = scale(unseen.two)
    one = scale(np.concatenate([unseen.agents, -unseen.customers]))
    signals = {name: round(float(weight * two), DIGITS) for name, weight in zip(SIGNALS, weights, strict=True)}
    return Weights(
        revision=revision,
        signals={name: weight for name, weight in signals.items() if weight},
        alone_scale=round(one / two, DIGITS),
        alone_shift=round(shift * one, DIGITS),
    )


def scale(right: np.ndarray) -> float:
    """What log odds are multiplied by so that they are as likely as they say. `right` are above 0 where they are right; never raised."""
    tried = np.linspace(0.2, 1.0, 81)
    return float(tried[np.argmin([np.logaddexp(0, -factor * right).sum() for factor in tried])])


class Odds:
    """Log odds, above 0 for an agent, by weights that had not seen the call: of the agent against the customer, and of each alone."""

    def __init__(self, count: int) -> None:
        self.two, self.agents, self.customers = np.zeros(count), np.zeros(count), np.zeros(count)


def unseen(chosen: Sequence[Sample], parts: Sequence[set[str]], by: str = "call") -> Odds:
    """What weights say that were learned without any sample whose `by` is in the same part."""
    odds = Odds(len(chosen))
    agents, customers = table(chosen)
    groups = [getattr(sample, by) for sample in chosen]
    for part in parts:
        inside = [number for number, group in enumerate(groups) if group not in part]
        outside = [number for number, group in enumerate(groups) if group in part]
        weights, shift = fit([chosen[number] for number in inside])
        odds.two[outside] = (agents - customers)[outside] @ weights
        odds.agents[outside] = alone(agents)[outside] @ weights + shift
        odds.customers[outside] = alone(customers)[outside] @ weights + shift
    return odds


def folds(calls: Sequence[str]) -> list[set[str]]:
    """The calls in parts, always the same ones."""
    names = sorted(set(calls))
    return [{names[number] for number in test} for _, test in KFold(FOLDS, shuffle=True, random_state=SEED).split(names)]


def learned(chosen: Sequence[Sample]) -> tuple[Weights, dict[str, Odds]]:
    """The weights of all samples, and what was said of unseen ones: calls, languages, and whole collections of calls left out in turn."""
    parts = {
        "call": folds([sample.call for sample in chosen]),
        "language": [{name} for name in sorted({sample.language for sample in chosen})],
        "source": [{name} for name in sorted({sample.source for sample in chosen})],
    }
    judged = {by: unseen(chosen, part, by) for by, part in parts.items() if len(part) > 1}
    return calibrated(*fit(chosen), judged["call"]), judged


def write(weights: Weights, target: Path) -> str:
    """Writes the numbers; their revision is the begin of their hash."""
    numbers = {
        "signals": dict(sorted(weights.signals.items(), key=lambda item: (-abs(item[1]), item[0]))),
        "alone": {"scale": weights.alone_scale, "shift": weights.alone_shift},
    }
    revision = hashlib.sha256(json.dumps(numbers, sort_keys=True).encode()).hexdigest()[:12]
    target.write_text(json.dumps({"format": FORMAT, "revision": revision, **numbers}, indent=1) + "\n", encoding="utf-8")
    return revision


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=Path, action="append", default=[], help="further labelled calls; left out where it is not there")
    parser.add_argument("--only-judge", action="store_true", help="cross-validate and write nothing")
    parser.add_argument("--out", type=Path, default=ROOT / "models", help="the folder that is written to; without it, the one in use")
    arguments = parser.parse_args()
    chosen = samples(folder for folder in (LABELLED, MANNER, *arguments.corpus) if folder.is_dir())
    weights, judged = learned(chosen)
    print(roles_card.tables(chosen, judged, scale(judged["call"].two), weights))
    if not arguments.only_judge:
        revision = write(weights, arguments.out / "roles.json")
        (arguments.out / "roles.md").write_text(
            roles_card.text(chosen, judged, scale(judged["call"].two), weights, revision), encoding="utf-8"
        )
        print(f"{arguments.out}/roles.json, revision {revision}, and its card")


if __name__ == "__main__":
    main()

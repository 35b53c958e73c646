"""How much each signal tells of who is the agent: numbers that `make train` learns (models/train_roles.py; its card is models/roles.md)."""

import json
import math
import sysconfig
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from qa_pipeline.errors import ModelMissing
from qa_pipeline.roles.evidence import SIGNALS

FILE = "roles.json"

FORMAT = "qa-roles/1"

Signals = Mapping[str, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Weights:
    """A logistic regression on the difference of two voices' signals, and on those of one voice alone.

    `signals` holds the weights that are not zero, by name, already scaled so that `odds` are true. Of one voice alone the sum is
    multiplied by `alone_scale` and shifted by `alone_shift`.
    """

    revision: str
    signals: Signals
    alone_scale: float
    alone_shift: float

    def odds(self, one: Signals, other: Signals) -> float:
        """The logarithm of the odds that of an agent and a customer `one` is the agent."""
        return self._sum(one) - self._sum(other)

    def of_one(self, one: Signals) -> float:
        """The probability, 0..1, that a voice that speaks alone is the agent."""
        return probability(self.alone_scale * self._sum(one) + self.alone_shift)

    def _sum(self, signals: Signals) -> float:
        return sum(weight * signals[name] for name, weight in self.signals.items())


def probability(odds: float) -> float:
    """Of the logarithm of odds."""
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, odds))))


def path() -> Path | None:
    """Where the learned numbers are: in the clone, else where the package was installed; None when they are nowhere."""
    clone = Path(__file__).parents[2] / "models" / FILE
    installed = Path(sysconfig.get_path("data"), "share", "qa-pipeline", FILE)
    return next((file for file in (clone, installed) if file.is_file()), None)


@cache
def load() -> Weights:
    """The learned numbers. ModelMissing when their file is not there or is not one of this version."""
    file = path()
    if file is None:
        raise ModelMissing(f"models/{FILE} is missing: take it from the repository again, or run `make train`")
    try:
        return _read(file)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ModelMissing(f"{file} is damaged ({type(error).__name__}): take it from the repository again, or run `make train`") from error


def _read(file: Path) -> Weights:
    data = json.loads(file.read_text(encoding="utf-8"))
    weights = Weights(
        revision=str(data["revision"]),
        signals={str(name): float(weight) for name, weight in data["signals"].items()},
        alone_scale=float(data["alone"]["scale"]),
        alone_shift=float(data["alone"]["shift"]),
    )
    if data["format"] != FORMAT or not weights.signals.keys() <= set(SIGNALS):
        raise ModelMissing(f"{file}: made for other signals: run `make train`")
    return weights

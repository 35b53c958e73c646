"""The card of models/roles.json: what it was learned from, how often it is right on calls that it had not seen, and where it fails."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np
from roles_data import AS_IS, Sample

from qa_pipeline.roles import CLEAR, CLEAR_ALONE, SWAPPED
from qa_pipeline.roles.weights import Weights

if TYPE_CHECKING:
    from train_roles import Odds

LEFT_OUT = {"call": "a tenth of the calls", "language": "a language", "source": "a collection of calls"}
"""What weights had not seen of the calls that they are judged on."""

HAND_SET = """| as it is | 0.995 | 94.9 % | 0 |
| no metadata | 0.986 | 82.3 % | 0 |
| 15 % of the words garbled | 0.991 | 92.1 % | 0 |
| first two turns missing | 0.963 | 76.7 % | 0 |
| a tenth of the turns the other voice's | 0.888 | 85.6 % | 11 |
| no metadata, garbled, no punctuation, first two turns missing | 0.940 | 65.6 % | 0 |"""
"""Of the weights that were set by hand before these, measured once on the same calls: accuracy, clear ones, wrong of them."""


def text(samples: Sequence[Sample], judged: "Mapping[str, Odds]", scale: float, weights: Weights, revision: str) -> str:
    """The whole card. `scale` is what log odds of pairs are multiplied by."""
    calls = {sample.call for sample in samples}
    return f"""# Model card: models/roles.json

Revision `{revision}`. Who of two voices is the agent, and who the customer, from what they say: one logistic regression for Turkish,
Persian, Estonian, English and Russian alike. Learned by `make train` (`train_roles.py`); at run time only its numbers are used.

For: calls whose channels nobody maps to roles, and mono calls; and for noticing that channels may be swapped. Where the metadata or an
enrolled voice tells who is the agent, this decides nothing.

## What it weighs

{len(weights.signals)} signals, each the difference between the two voices: acts that the patterns of the language packs find (an offer of
help, a price, a next step; a problem, a refusal, a question about goods) in one's first turns, anywhere, or in one's last; the company's
and the agent's name said in one's first turns, as the metadata has them; formal address and titles; and the shape of the call, which tells
least: who says the first sentence, how much is asked, who speaks more and in longer turns. For whom an act speaks is told beforehand, how
much is learned. What an agent should not say (rudeness, false promises, data of others) is not weighed: in the labelled calls agents do.

## Data

{len(calls)} labelled calls: those of `fixtures/labelled` and `fixtures/manner`, and 40 of the same kind that are not in the repository.
Written for this project, with invented people and companies; Apache-2.0. Each counts as it is, and spoilt in eleven ways, because in all
of them the agent speaks first, is called by a name and says everything audibly. The patterns were written by people who saw some of these
calls.

## How often it is right

On calls that the weights had not seen. Clear: confidence of {CLEAR} or more ({CLEAR_ALONE} where one voice is alone); below it the roles
are unsure, and a person decides. Confidences are calibrated on calls left out (Platt).

{tables(samples, judged, scale, weights)}

The weights that had been set by hand before, on the same calls (nothing left out; clear from 0.9 on):

| calls | accuracy | clear | wrong of the clear |
|---|---|---|---|
{HAND_SET}

## Known failures

Calls of few turns in which the agent only listens; a diarizer that gave a whole greeting to the other voice; two colleagues who call each
other; speech that was recognised so poorly that no pattern matches, as Whisper base hears Persian and Estonian. The labelled calls were
written, not recorded. Gender, accent and voice are not weighed.
"""


def tables(samples: Sequence[Sample], judged: "Mapping[str, Odds]", scale: float, weights: Weights) -> str:
    """Markdown: how often pairs and single voices are told right, and what would be noticed of swapped channels."""
    variants = np.array([sample.variant for sample in samples])
    lines = [
        "| calls | left out | accuracy | clear | wrong of the clear | one voice alone | clear | wrong |",
        "|---|---|---|---|---|---|---|---|",
    ]
    for by, odds in judged.items():
        for variant in dict.fromkeys(variants):
            here = variants == variant
            alone = np.concatenate([odds.agents[here], -odds.customers[here]])
            pair = _row(odds.two[here] * scale, CLEAR)
            single = _row(alone * scale * weights.alone_scale, CLEAR_ALONE)
            if by == "call" or variant == AS_IS:
                lines.append(f"| {variant} | {LEFT_OUT[by]} | {pair} | {single} |")
    whole = variants == AS_IS
    right = _probability(judged["call"].two[whole] * scale)
    noticed = f"""
Swapped channels are reported from {SWAPPED} on: {np.mean(right >= SWAPPED):.1%} of the calls would be noticed with their channels swapped,
and {int(np.sum(right <= 1 - SWAPPED))} of {int(np.sum(whole))} are suspected as they are."""
    return "\n".join(lines) + "\n" + noticed


def _row(odds: np.ndarray, least: float) -> str:
    """Accuracy, share of clear ones, and wrong ones of them. `odds` are above 0 where they are right."""
    clear = _probability(np.abs(odds)) >= least
    return f"{np.mean(odds > 0):.3f} | {np.mean(clear):.1%} | {int(np.sum(clear & (odds <= 0)))} of {int(np.sum(clear))}"


def _probability(odds: np.ndarray) -> np.ndarray:
    probabilities: np.ndarray = 1 / (1 + np.exp(-odds))
    return probabilities

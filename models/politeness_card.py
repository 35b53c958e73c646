"""The card of models/politeness.npz: what it was trained on, how good it is on turns that it had not seen, and where it fails."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from politeness_data import CALLS, EXAMPLES, TYDIP, TYDIP_TEST, Call, Sample

from qa_pipeline import politeness
from qa_pipeline.politeness import Rater
from qa_pipeline.types import LANGUAGES

DRAWS, SEED = 1000, 7
"""Of the bootstrap, and of calls put together from examples."""

FEWEST = 10
"""Calls from which on they are drawn whole, and not turn by turn."""

TURNS = (9, 15, 24)
"""An agent's turns in calls that are put together from examples."""

PROTOCOLS: Mapping[str, str] = {
    "all": "examples, cross-validated",
    "own language": "examples, cross-validated, trained on the same language only",
    "other languages": "examples, trained on the other four languages only",
    "examples alone": "TyDiP tests, trained on the examples only",
    "unseen": "what no model was trained on",
}

SOURCES: Mapping[str, str] = {EXAMPLES: "", TYDIP_TEST: "TyDiP test, ", CALLS: "turns of calls, "}


@dataclass(frozen=True, slots=True)
class Rated:
    """A turn, and what a model that had not seen it says of it. `protocol` is a key of `PROTOCOLS`."""

    protocol: str
    sample: Sample
    by_meaning: float
    by_words: float


@dataclass(frozen=True, slots=True)
class Heard:
    """A labelled call, with what the model says of its agent's turns, in order."""

    call: Call
    by_meaning: Sequence[float]
    by_words: Sequence[float]


@dataclass(frozen=True, slots=True)
class Shown:
    """What the card tells of."""

    rated: Sequence[Rated]
    heard: Sequence[Heard]
    rater: Rater


Said = Callable[[Rated], float]


def meaning(one: Rated) -> float:
    return one.by_meaning


def words(one: Rated) -> float:
    return one.by_words


Ratings = Callable[[Heard], Sequence[float]]


def by_meaning(one: Heard) -> Sequence[float]:
    return one.by_meaning


def by_words(one: Heard) -> Sequence[float]:
    return one.by_words


# ---------------------------------------------------------------------------------------------------------------------
# Figures


def auc(higher: np.ndarray, lower: np.ndarray) -> float:
    """How often one of those that should be higher is, of all pairs; equals count half. NaN without pairs."""
    if not higher.size or not lower.size:
        return float("nan")
    return float(np.mean((higher[:, None] > lower) + 0.5 * (higher[:, None] == lower)))


def polite_over_impolite(ratings: np.ndarray, truth: np.ndarray) -> float:
    return auc(ratings[truth == 1], ratings[truth == 0])


def polite_over_neutral(ratings: np.ndarray, truth: np.ndarray) -> float:
    return auc(ratings[truth == 1], ratings[truth == 0.5])


def neutral_over_impolite(ratings: np.ndarray, truth: np.ndarray) -> float:
    return auc(ratings[truth == 0.5], ratings[truth == 0])


def accuracy(ratings: np.ndarray, truth: np.ndarray) -> float:
    """Of polite and impolite turns, those on the right side of one half."""
    decided = truth != 0.5
    return float(np.mean((ratings[decided] > 0.5) == truth[decided])) if decided.any() else float("nan")


Measure = Callable[[np.ndarray, np.ndarray], float]


def estimate(rated: Sequence[Rated], said: Said, measure: Measure) -> str:
    """A figure with its 95 % interval, by bootstrap over texts, and over whole calls where there are enough of them."""
    ratings, truth = np.array([said(one) for one in rated]), np.array([one.sample.rating for one in rated])
    value = measure(ratings, truth)
    if np.isnan(value):
        return "–"
    places: dict[str, list[int]] = {}
    for place, one in enumerate(rated):
        places.setdefault(one.sample.group, []).append(place)
    units = list(places.values()) if len(places) >= FEWEST else [[place] for place in range(len(rated))]
    random = np.random.default_rng(SEED)
    drawn = []
    for _ in range(DRAWS):
        chosen = [place for number in random.integers(0, len(units), len(units)) for place in units[number]]
        drawn.append(measure(ratings[chosen], truth[chosen]))
    low, high = np.nanquantile(drawn, [0.025, 0.975])
    return f"{value:.3f} ({low:.2f}–{high:.2f})"


def groups_of(rated: Sequence[Rated]) -> dict[str, list[Rated]]:
    """What was rated in the groups that are reported. Turns of ours as recognisers give them, without punctuation."""
    found: dict[str, list[Rated]] = {}
    for protocol in PROTOCOLS:
        for source, name in SOURCES.items():
            part = [one for one in rated if one.protocol == protocol and one.sample.source == source]
            part = [one for one in part if one.sample.bare is (source != CALLS)]
            codes = [code for code in LANGUAGES if any(one.sample.code == code for one in part)]
            if source != TYDIP_TEST and part:
                found[f"{PROTOCOLS[protocol]}: {name}all"] = part
            for code in codes:
                found[f"{PROTOCOLS[protocol]}: {name}{code}"] = [one for one in part if one.sample.code == code]
    return found


def table(rated: Sequence[Rated]) -> str:
    """Markdown: each group with its figures, by meaning and by words alone."""
    lines = [
        "| | n | AUC polite over impolite | accuracy | AUC polite over neutral | neutral over impolite | AUC by words alone | accuracy |",
        "|---|---|---|---|---|---|---|---|",
    ]
    columns: tuple[tuple[Said, Measure], ...] = (
        (meaning, polite_over_impolite),
        (meaning, accuracy),
        (meaning, polite_over_neutral),
        (meaning, neutral_over_impolite),
        (words, polite_over_impolite),
        (words, accuracy),
    )
    for name, part in groups_of(rated).items():
        lines.append(f"| {name} | {len(part)} | {' | '.join(estimate(part, said, measure) for said, measure in columns)} |")
    return "\n".join(lines)


def means(rated: Sequence[Rated]) -> str:
    """Markdown: the mean rating of what is polite, neutral and impolite, where the examples were cross-validated and in calls."""
    lines = ["| mean rating of turns that are | polite | neutral | impolite |", "|---|---|---|---|"]
    for name, protocol, source in (("examples", "all", EXAMPLES), ("turns of calls", "unseen", CALLS)):
        for how, said in (("by meaning", meaning), ("by words", words)):
            part = [one for one in rated if one.protocol == protocol and one.sample.source == source]
            shown = [f"{np.mean([said(one) for one in part if one.sample.rating == rating]):.2f}" for rating in (1.0, 0.5, 0.0)]
            lines.append(f"| {name}, {how} | {' | '.join(shown)} |")
    return "\n".join(lines)


def fallen(heard: Iterable[Heard], ratings: Ratings, rater: Rater) -> np.ndarray:
    """By how much each agent's last third is less polite than the first, in units of the noise that two means of so many turns have.

    Calls that are too short for a trend are left out.
    """
    found = [politeness.trend(ratings(one), rater) for one in heard]
    falls = [(one.first - one.last) / politeness.spread(one.turns // 3) for one in found if one.first is not None and one.last is not None]
    return np.array(falls)


def trends(shown: Shown) -> str:
    """Markdown: how often agents look impatient, in labelled calls and in calls put together from examples."""
    lines = ["| calls | agents that look impatient, by meaning | by words |", "|---|---|---|"]
    for rude, name in ((False, "labelled, without a rude word"), (True, "labelled, with one")):
        some = [one for one in shown.heard if one.call.rude is rude]
        flagged = [fallen(some, ratings, shown.rater) > shown.rater.margin for ratings in (by_meaning, by_words)]
        lines.append(f"| {name} | {' | '.join(f'{np.sum(one)} of {one.size}' for one in flagged)} |")
    for turns in TURNS:
        for name, ending in (("no impolite turn", (1.0, 0.5)), ("the last third neutral or impolite", (0.5, 0.0))):
            shares = [f"{simulated(shown, said, turns, ending):.0%}" for said in (meaning, words)]
            lines.append(f"| of examples, {turns} turns, {name} | {' | '.join(shares)} |")
    return "\n".join(lines)


def lowest(shown: Shown) -> str:
    """In how many pairs of a call with a rude word and one without the former's agent has the lower lowest rating."""
    found = []
    for ratings in (by_meaning, by_words):
        calm, rude = (np.array([min(ratings(one)) for one in shown.heard if one.call.rude is wanted]) for wanted in (False, True))
        found.append(f"{auc(calm, rude):.3f}")
    return " and ".join(found)


def simulated(shown: Shown, said: Said, turns: int, ending: Sequence[float]) -> float:
    """Share of calls that look impatient, of turns drawn from one language's examples: polite and neutral ones, then those of `ending`."""
    random = np.random.default_rng(SEED)
    pool = [one for one in shown.rated if one.protocol == "all" and one.sample.bare]
    by_kind = {
        (code, rating): [said(one) for one in pool if one.sample.code == code and one.sample.rating == rating]
        for code in LANGUAGES
        for rating in (1.0, 0.5, 0.0)
    }
    flagged = []
    for _ in range(DRAWS):
        code, third = random.choice(LANGUAGES), turns // 3
        kinds = [random.choice((1.0, 0.5)) for _ in range(turns - third)] + [random.choice(tuple(ending)) for _ in range(third)]
        ratings = [float(random.choice(by_kind[str(code), float(kind)])) for kind in kinds]
        flagged.append(politeness.trend(ratings, shown.rater).getting_impatient)
    return float(np.mean(flagged))


def figures(shown: Shown) -> str:
    return "\n\n".join((table(shown.rated), means(shown.rated), trends(shown)))


def wrong(rated: Sequence[Rated]) -> str:
    """The turns that are rated on the wrong side by models that had not seen them, worst first."""
    found = []
    for one in rated:
        sample, off = one.sample, abs(one.by_meaning - one.sample.rating)
        known = one.protocol == ("unseen" if sample.source == CALLS else "all") and sample.bare is (sample.source != CALLS)
        if known and off > (0.35 if sample.rating == 0.5 else 0.5):
            found.append((off, f"{sample.group}: {sample.rating}, said {one.by_meaning:.2f}, by words {one.by_words:.2f}: {sample.text}"))
    return "\n".join(line for _, line in sorted(found, reverse=True))


# ---------------------------------------------------------------------------------------------------------------------
# The card


def text(shown: Shown, *, revision: str, counts: Mapping[str, int]) -> str:
    """The whole card. `counts` has the number of distinct texts of each source."""
    rater = shown.rater
    return f"""# Model card: models/politeness.npz

Revision `{revision}`. A logistic regression that rates how polite a turn is, from 0 (impolite) to 1 (polite), in Turkish, Persian,
Estonian, English and Russian. Trained by `make train` with scikit-learn; at run time only its numbers are used.

For: marking turns worth a look, and agents who become less polite in the course of a call. Not for deciding anything alone: of two turns
the ratings usually tell the more polite one, but single turns are often rated wrong (below), and sarcasm nearly always.

## What it weighs

Acts that the patterns of the language pack find in the turn ({len(politeness.ACTS)}: courtesy, thanks, apology, sympathy, rudeness, anger,
familiar address, a question, a negation ...; rudeness and familiar address not in words that the speaker only quotes), formal address,
requests put as questions, titles, length, and the meaning: the mean vector of the turn's sentences by the text encoder `{rater.encoder}`,
seen from the language's mean. A second set of weights does without the meaning, for machines without the encoder. All weights are common
to the five languages. Neither punctuation nor capitals are needed. It never sees who speaks, and looks at each turn by itself: what the
turn answers to is not weighed.

## Data

| | texts | languages | licence | |
|---|---|---|---|---|
| `models/examples/politeness/<code>.yaml` | {counts[EXAMPLES]} | all five | Apache-2.0 | trained on, as written and without punctuation |
| TyDiP, English train, top and bottom quarter | {counts[TYDIP]} | en | CC BY 4.0 | trained on, each counting a tenth |
| TyDiP, test, top and bottom quarter | {counts[TYDIP_TEST]} | en, ru | CC BY 4.0 | judged on |
| turns of 15 calls of `fixtures/labelled` (`calls.yaml`) | {counts[CALLS]} | all five | Apache-2.0 | judged on |

The examples, and the ratings of the calls' turns, are by one author; nobody rated them a second time, and no native speaker has checked
them. Some examples are near translations of others: the figures of models that were trained on all languages, or on the other four, are
better for it. Polite means: takes more trouble over the other than the matter needs. Impolite: brushes off, blames, orders about, mocks,
insults. Neutral: the matter, no more and no less; such a turn counts half for each side. The calls were rated before any model had seen
them, unclear turns left out. Others wrote them; but some patterns of the language packs are by people who had seen these calls, and the
figures on them were looked at while the cues were chosen.

TyDiP: Anirudh Srinivasan and Eunsol Choi, "TyDiP: A Dataset for Politeness Classification in Nine Typologically Diverse Languages",
Findings of EMNLP 2022. Its English part is from the Stanford Politeness Corpus (Danescu-Niculescu-Mizil et al., ACL 2013). They are
requests to editors of Wikipedia, rated by several people each: another kind of text, whose mean vector is taken away separately.

## How good it is

Every figure is on turns that the model had not seen, with a 95 % interval by bootstrap. AUC: in how many pairs the more polite turn has the
higher rating. Accuracy: of polite and impolite turns, those on the right side of one half. Examples and TyDiP are without punctuation and
capitals, calls as they are.

{table(shown.rated)}

{means(shown.rated)}

The turns of calls are the figure to go by: there the meaning adds nothing that shows over the words, and between neutral and impolite the
ratings tell least. A language has {_fewest(shown.rated)} impolite turns there or a few more, too few to compare languages.

Where the labels of a call have a rude word of the agent (`politeness.no_rudeness` fails), the agent's lowest rating is below that of a call
without one in {lowest(shown)} of the pairs, by meaning and by words. Patterns of rudeness were tuned on most of these calls.

## Trends

An agent is `getting impatient` when the mean rating of the last third of the turns is below that of the first third by more than
{rater.margin:.3f} × √(2 ÷ turns of a third). The margin was measured: all but 2.5 % of the labelled calls without a rude word keep it. That
is few calls, but they begin with a greeting and end with thanks as calls do. Only agents who change clearly are found, and of short
calls few:

{trends(shown)}

In the labelled calls with a rude word it mostly stands in the middle, and the agents take their leave politely: a rude turn is no trend.

## Known failures

Seen among the turns that were rated wrong:

- Sarcasm in polite words is rated polite: "thank you for that brilliant observation", "suur aitäh, teie pärast istusin pühade ajal külmas
  toas", "ну спасибо вам, устроили нам праздник".
- Blame and dismissal without a rude word: "she's paid to be", "herkes nasıl bekliyorsa siz de bekleyeceksiniz", "oleksite arved õigel ajal
  ära maksnud"; the more so after an apology ("простите, конечно, но это любому ребёнку понятно").
- Warmth in familiar speech is rated impolite: "دمت گرم داداش", "eksik olma", "И вам не болеть, голубушка". The familiar address counts
  against it.
- Customers who tell of a trouble in plain words, short questions and corrections ("what happens if I'm out", "kırmızı kapaklı olan") are
  often rated as if they were impolite.
- A pattern that takes words for an act that they are not: a goodbye in the Estonian "näen", a greeting in "hello? yeah, speaking".
- Estonian is the weakest of the examples: on vectors alone, in a trial, it had an AUC of .80 where the others had .95.
- Speech that recognition garbled past its sound; Whisper base hears Turkish, Persian and Estonian poorly. No recorded call is in these
  figures.
"""


def _fewest(rated: Sequence[Rated]) -> int:
    """Impolite turns of calls in the language that has fewest."""
    codes = [one.sample.code for one in rated if one.sample.source == CALLS and one.sample.rating == 0]
    return min(codes.count(code) for code in LANGUAGES)

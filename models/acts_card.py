"""The card of models/acts.npz: what it was trained on, how good it is on calls that it had not seen, and where it fails."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from fairness import Figures

from qa_pipeline import agreement
from qa_pipeline.agreement import Agreement, Estimate, Judgement
from qa_pipeline.types import LANGUAGES, CriterionResult, Verdict


@dataclass(frozen=True, slots=True)
class Judged:
    """A verdict on a call by models that were trained without that call. `source` names the folder of the call."""

    call: str
    language: str
    card: str
    source: str
    truth: str
    by_meaning: CriterionResult
    by_words: CriterionResult


Said = Callable[[Judged], CriterionResult]


def meaning(one: Judged) -> CriterionResult:
    return one.by_meaning


def words(one: Judged) -> CriterionResult:
    return one.by_words


def agreed(judged: Sequence[Judged], said: Said) -> Agreement:
    return agreement.of(
        Judgement(call=one.call, language=one.language, scorecard=one.card, person=Verdict(one.truth), result=said(one)) for one in judged
    )


def groups(judged: Sequence[Judged]) -> dict[str, list[Judged]]:
    """The verdicts in the groups that are reported."""
    found = {"all calls": list(judged)}
    for source in sorted({one.source for one in judged}):
        found[f"calls of {source}"] = [one for one in judged if one.source == source]
    for code in LANGUAGES:
        found[code] = [one for one in judged if one.language == code]
    for card in sorted({one.card for one in judged}):
        found[card] = [one for one in judged if one.card == card]
    return {name: part for name, part in found.items() if part}


def table(judged: Sequence[Judged]) -> str:
    """Markdown: each group with its figures, by meaning and by words alone."""
    lines = [
        "| | n | accuracy | kappa | F1 on fail | 95 % | unsure | accuracy by words alone | unsure |",
        "|---|---|---|---|---|---|---|---|---|",
    ]
    for name, part in groups(judged).items():
        one, other = agreed(part, meaning), agreed(part, words)
        shown = [_number(one.accuracy), _number(one.kappa), _number(one.f1), _interval(one.f1), _percent(one.unsure)]
        lines.append(f"| {name} | {one.verdicts} | {' | '.join(shown)} | {_number(other.accuracy)} | {_percent(other.unsure)} |")
    return "\n".join(lines)


def _number(estimate: Estimate) -> str:
    return "–" if estimate.value is None else f"{estimate.value:.3f}"


def _percent(estimate: Estimate) -> str:
    return "–" if estimate.value is None else f"{estimate.value:.1%}"


def _interval(estimate: Estimate) -> str:
    return "–" if estimate.interval is None else f"{estimate.interval[0]:.3f} to {estimate.interval[1]:.3f}"


def weakest(judged: Sequence[Judged], least: int = 8) -> str:
    """Markdown: the criteria with most wrong verdicts."""
    parts: dict[str, list[Judged]] = {}
    for one in judged:
        parts.setdefault(one.by_meaning.id, []).append(one)
    rated = sorted((agreed(part, meaning).accuracy.value or 0.0, name, len(part)) for name, part in parts.items())
    return "\n".join(f"- `{name}`: {value:.2f} of {count}" for value, name, count in rated[:least])


def flip_rates(figures: Figures) -> str:
    """Markdown: how often verdicts change, by what was swapped and by language, and how often those of critical criteria do."""
    groups = {"all swaps": figures, **figures.by(lambda one: one.swap), **figures.by(lambda one: one.language)}
    lines = ["| swapped | verdicts | changed | flip rate | 95 % | changed of critical criteria |", "|---|---|---|---|---|---|"]
    for name, part in groups.items():
        low, high = part.rate.interval or (0.0, 1.0)
        critical = f"{len(part.critical.flipped)} of {len(part.critical.compared)}"
        lines.append(
            f"| {name} | {len(part.compared)} | {len(part.flipped)} | {part.rate.value or 0:.2%} | {low:.2%} to {high:.2%} | {critical} |"
        )
    return "\n".join(lines)


def most_flipped(figures: Figures, most: int = 6) -> str:
    """Markdown: the criteria whose verdicts change most often, of those that do."""
    rated = sorted(((-len(part.flipped), name, len(part.compared)) for name, part in figures.by(lambda one: one.criterion).items()))
    return "\n".join(f"- `{name}`: {-flipped} of {count}" for flipped, name, count in rated[:most] if flipped) or "None."


def fairness(swapped: Mapping[str, Figures]) -> str:
    """The section on swaps; `swapped` holds the figures by what gave the verdicts."""
    parts = [
        f"By {how}, {figures.calls} calls:\n\n{flip_rates(figures)}\n\nCritical criteria that fail only where something was swapped: "
        f"{len(figures.failed_by_it)}. Criteria that change most often:\n\n{most_flipped(figures)}"
        for how, figures in swapped.items()
    ]
    return """## Fairness

The engine is given no identity, gender or history: of the metadata on the agent it reads the name alone, to hear whether it was said.
Names and words still differ between people, so calls were scored again (`fairness.py`) with the agent as another woman and another man,
from here and from elsewhere; the same of the customer and everybody named, with titles and forms of address; in colloquial or dialect
spelling and in that of dictionaries; with fillers of no meaning put in; and with other ids, teams, ages, genders and earlier scores in the
metadata. What is said stays the same, and so should every verdict; the flip rate is the share that changes, `unsure` being a verdict too.
Intervals are Wilson's, and take the verdicts of one call for independent. Pronouns of people who are only talked about keep their gender,
and voices are not swapped: these calls have none. By meaning, sentences are encoded with the names that are in them.

""" + "\n\n".join(parts)


def text(
    judged: Sequence[Judged], *, revision: str, encoder: str, examples: int, acts: int, calls: int, swapped: Mapping[str, Figures]
) -> str:
    """The whole card."""
    critical = agreed(judged, meaning).false_critical_fails
    return f"""# Model card: models/acts.npz

Revision `{revision}`. One logistic regression for each of {acts} acts (greeting, apology, restating a problem ...): it weighs what
speaks for the act in a piece of a turn, and gives the probability that it is done there. Trained by `make train` with scikit-learn; at
run time only its numbers are used.

## What it weighs

Patterns of the language pack that are enough, that are not, or that match only nearly; the sentence's meaning (a linear head on the centred
vector of the text encoder `{encoder}`), alone and where it agrees with a pattern; whether another act is likelier; a question; a negation;
words that take the act back; the place in the call; a short sentence. A second set of weights does without the meaning, for machines
without the encoder. It never sees who the agent is: names are found by other means, and no act has a feature of a person.

## Data

{examples} sentences of `models/examples` (each act in five languages, said and nearly said, a third of them as recognition garbles
them), and {calls} labelled calls: those of `fixtures/labelled`, and 40 of the same kind that are not in the repository. All written for
this project, with invented people and companies; Apache-2.0. A call has verdicts, not marked sentences: of a call that passes a criterion
the likeliest sentence counts as the act, of one that fails none does. Then each act is calibrated so that the likeliest sentence of a
window has the probability that the window has the act; and the meaning is weighed only for acts where it told more than the words on calls
that it had not seen. The encoder's weights are MIT ([models](../docs/models.md)).

## How good the verdicts are

Cross-validated by call: each call is scored by models that were trained without it. The patterns are data too, written by people who saw
some of these calls; only the calls numbered 21 and above in `fixtures/labelled` were scored once before any pattern was changed for
them: accuracy 0.937 by patterns alone, the worst language 0.923, F1 on fail 0.891 (775 verdicts).

{table(judged)}

Fails of critical criteria that the labels do not have: {critical}.

Weakest criteria:

{weakest(judged)}

{fairness(swapped)}

## Known failures

Free retellings of a problem without its words; data told in passing about another customer; objections answered by a question; sentences
that recognition garbled past their sound. Whisper base hears Turkish, Persian and Estonian poorly: the text it makes of real calls is worse
than any here, and verdicts on it are too. The labelled calls were written, not recorded.
"""

"""What came of assignments, told: as sentences in the language that is spoken, as lines for a terminal, as JSON."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

from qa_pipeline.agreement import Estimate
from qa_pipeline.coaching import shares
from qa_pipeline.coaching.progress import DAYS, HISTORY, Answer, Progress, Verdicts
from qa_pipeline.translation import N_, _, ngettext, number, percent, percents, signed

FORMAT = "qa-progress/1"

ANSWERS: Mapping[Answer, str] = {
    "too early": N_("Too early to say: there are too few decided calls on one side."),
    "better": N_("Better: more calls pass than before, than over the longer history, and by more than those of colleagues."),
    "better, unchecked": N_(
        "More calls pass than before, with too little to hold that against: whoever is chosen after a bad week gets better by chance."
    ),
    "back to usual": N_(
        "Not like the weeks before, but perhaps only back to the agent's usual: that is what happens after a bad or a good week."
    ),
    "so did colleagues": N_("Not like the weeks before, but colleagues who were not assigned anything may have changed as much."),
    "not clear": N_("Not clear: the interval holds both more and fewer passes."),
    "worse": N_("Worse: fewer calls pass than before, than over the longer history, and the change is not that of colleagues."),
    "worse, unchecked": N_(
        "Fewer calls pass than before, with too little to hold that against: whoever is chosen after a good week gets worse by chance."
    ),
}

OTHER_SCORECARD = N_(
    "The calls before and after were scored by different versions of the scorecard: the change may be that of the scorecard."
)
LATER = N_("Another assignment of this criterion follows: only the calls until then count here.")
CHANCE = N_("Of many comparisons one in forty looks better by chance alone, and one in forty worse.")


def answer(progress: Progress) -> str:
    """Whether it helped, in a sentence."""
    return _(ANSWERS[progress.answer])


def cautions(progress: Progress) -> list[str]:
    """What else has to be known of it."""
    return [_(OTHER_SCORECARD)] * progress.other_scorecard + [_(LATER)] * progress.later


def counted(verdicts: Verdicts) -> str:
    """A period: how many of its decided calls passed, with the interval, and what is undecided."""
    share = verdicts.share.estimate
    told = _("%(passed)s of %(decided)s passed", passed=verdicts.passed, decided=verdicts.passed + verdicts.failed)
    if share.value is not None and share.interval is not None:
        told = _("%(told)s: %(share)s (%(interval)s)", told=told, share=percent(share.value), interval=percents(*share.interval))
    if verdicts.unsure:
        told += ", " + ngettext("%(num)s undecided", "%(num)s undecided", verdicts.unsure)
    return told


def changed(estimate: Estimate) -> str:
    """A difference of shares in percentage points with its interval."""
    if estimate.value is None or estimate.interval is None:
        return _("too few calls")
    low, high = (signed(100 * end) for end in estimate.interval)
    return _("%(points)s points (%(low)s to %(high)s)", points=signed(100 * estimate.value), low=low, high=high)


def lines(progress: Progress) -> list[str]:
    """An assignment and what came of it, for a terminal."""
    own = progress.assignment
    what = _("sample %(number)s of %(playlist)s", number=own.sample, playlist=own.playlist) if own.sample else own.playlist
    of = {"team": _("of the team %(team)s", team=progress.team), "all": _("of all teams"), "none": ""}[progress.whose]
    colleagues = ngettext("%(num)s colleague", "%(num)s colleagues", progress.colleagues) if progress.colleagues else _("Colleagues")
    rows = [
        (_("Longer history"), counted(progress.history)),
        (_("Before"), counted(progress.before)),
        (_("Since"), counted(progress.after)),
        (_("Change"), changed(progress.change)),
        (_("Against history"), changed(progress.over_history)),
        (" ".join(part for part in (colleagues, of) if part), changed(progress.colleagues_change)),
        (_("Beyond colleagues"), changed(progress.beyond_colleagues)),
    ]
    wide = max(len(name) for name, _told in rows)
    head = f"{own.id}  {progress.agent}  {own.criterion}  {what}  {own.at[:10]}  {own.by}"
    return [
        head,
        *(f"   {name:<{wide}}  {told}" for name, told in rows),
        *(f"   {told}" for told in (answer(progress), *cautions(progress))),
    ]


def notes(told: Sequence[Progress], days: int = DAYS) -> list[str]:
    """What holds of all of them."""
    found = [
        _(
            "Before and since are up to %(days)s days each, the longer history is the %(history)s days before. Intervals hold 95 %%, and"
            " take each call for one of its own. Under %(fewest)s decided calls nothing is said.",
            days=number(days),
            history=number(HISTORY),
            fewest=number(shares.FEWEST),
        )
    ]
    return [*found, _(CHANCE)] if sum(one.answer != "too early" for one in told) > 1 else found


def as_json(told: Sequence[Progress], days: int = DAYS) -> dict[str, Any]:
    """All of it as `qa-progress/1`. Shares and their differences are 0..1 and -1..1."""
    return {"format": FORMAT, "days": days, "history_days": HISTORY, "fewest": shares.FEWEST, "assignments": [_one(one) for one in told]}


def _one(progress: Progress) -> dict[str, Any]:
    found = asdict(progress)
    for name in ("history", "before", "after"):
        verdicts: Verdicts = getattr(progress, name)
        found[name] |= {"decided": verdicts.share.decided, "share": asdict(verdicts.share.estimate)}
    return {**found, "told": answer(progress), "cautions": cautions(progress)}

"""A run beside the run before: which figures changed, and whether for the better."""

from dataclasses import dataclass

from qa_pipeline.reports import run_facts, wording
from qa_pipeline.translation import _, ngettext, number
from qa_pipeline.types import RunSummary

NOTABLE = 0.1
"""A change of a duration or a factor by less than this share is _("about the same"): machines are never as fast twice."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """Against the run before: `told` in words, and whether it is `better`, `worse` or neither (empty)."""

    told: str
    kind: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """A figure of this run beside that of the run before."""

    name: str
    now: str
    before: str
    change: Change


def factors_before(summary: RunSummary) -> dict[str, float]:
    earlier = summary.before
    if earlier is None or not earlier.audio_seconds:
        return {}
    return {stage: spent / earlier.audio_seconds for stage, spent in earlier.recording_seconds.items()}


def compared(summary: RunSummary) -> tuple[Compared, ...]:
    earlier = summary.before
    if earlier is None:
        return ()
    now, before = (run_facts.factor(run.took, run.audio_seconds) for run in (summary, earlier))
    told = (
        (_("Files seen"), summary.seen, earlier.seen, False),
        (_("Calls done"), summary.done, earlier.done, False),
        (_("In quarantine"), len(summary.refused), earlier.refused, True),
        (_("Failed"), len(summary.failed), earlier.failed, True),
    )
    lengths = (summary.audio_seconds, earlier.audio_seconds)
    return (
        *(_counted(name, here, there, fewer_is_better=better) for name, here, there, better in told),
        Compared(name=_("Audio heard"), now=length_told(lengths[0]), before=length_told(lengths[1]), change=_changed(*lengths)),
        Compared(
            name=_("Took"), now=length_told(summary.took), before=length_told(earlier.took), change=_changed(summary.took, earlier.took)
        ),
        Compared(name=_("Real-time factor"), now=factor_told(now), before=factor_told(before), change=faster(now, before)),
    )


def _counted(name: str, now: int, before: int, *, fewer_is_better: bool) -> Compared:
    kind = ("worse" if now > before else "better") if fewer_is_better and now != before else ""
    return Compared(name=name, now=number(now), before=number(before), change=Change(told=_more(now - before), kind=kind))


def _more(difference: int) -> str:
    if not difference:
        return _("the same")
    if difference > 0:
        return ngettext("%(num)s more", "%(num)s more", difference)
    return ngettext("%(num)s fewer", "%(num)s fewer", -difference)


def _changed(now: float | None, before: float | None) -> Change:
    """More or less of something that is neither good nor bad."""
    if not now or not before:
        return Change(told=wording.NOTHING)
    share = now / before - 1
    return Change(told=_("about the same") if abs(share) < NOTABLE else _("%(num)s %%", num=wording.signed(share * 100, 0)))


def faster(now: float | None, before: float | None) -> Change:
    """Of a factor: a smaller one is better."""
    if not now or not before:
        return Change(told=wording.NOTHING)
    share = now / before - 1
    if abs(share) < NOTABLE:
        return Change(told=_("about the same"))
    size = wording.percent(abs(share))
    if share > 0:
        return Change(told=_("%(share)s slower", share=size), kind="worse")
    return Change(told=_("%(share)s faster", share=size), kind="better")


def factor_told(factor: float | None) -> str:
    """With three decimals: 0.231, < 0.001."""
    if factor is None:
        return wording.NOTHING
    return f"< {number(0.001, 3)}" if 0 < factor < 0.001 else number(factor, 3)


def length_told(seconds: float | None) -> str:
    return wording.NOTHING if seconds is None else wording.length(seconds)

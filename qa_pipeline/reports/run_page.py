"""The page that says what a run did, and the same as JSON beside it.

The page names files that somebody has to look at, as the report beside it does. The JSON names none: it may be passed on.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from qa_pipeline import wire
from qa_pipeline.reports import files, html, index_page, overview, run_change, run_facts, wording
from qa_pipeline.translation import N_, _, ngettext, number
from qa_pipeline.types import RunSummary, SlowCall, TriedAgain, Volume

PAGE, DATA = "run.html", "run.json"

WEIGHTY = 0.01
"""Of the time of all stages: a stage that takes less is not held against the run before, for its changes mean nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """What became of some of the files: a part of the bar from `left`, 0..100. `mark` is its colour."""

    name: str
    count: int
    mark: str
    left: float
    width: float


@dataclass(frozen=True, slots=True, kw_only=True)
class StageRow:
    """A stage of all calls; `share` of the time of all stages, 0..100. The factor is of recordings alone."""

    name: str
    time: str
    share: float
    factor: str
    before: str
    change: run_change.Change | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SlowRow:
    """A slow call. `title` is its id where it is known, else what it is called without; `page` finds it in the report."""

    title: str
    page: str
    time: str
    share: float
    length: str
    factor: str
    stage: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AgainRow:
    title: str
    page: str
    tries: str
    ended: str
    mark: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MachineRow:
    """A machine that did calls; `processes` that it did them with, and `time` in calls, of calls side by side each."""

    name: str
    processes: int
    calls: int
    time: str
    share: float


@dataclass(frozen=True, slots=True, kw_only=True)
class DiskRow:
    name: str
    before: str
    after: str
    growth: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RunPage:
    """What the page shows. `mark` is the verdict over the run: `pass`, `unsure` where a person must look, `fail` where something failed."""

    started: str
    mark: str
    headline: str
    told: str
    took: str
    speed: str
    expected: str
    parts: tuple[Part, ...]
    needs: int
    stages: tuple[StageRow, ...]
    whole: StageRow | None
    compared: tuple[run_change.Compared, ...]
    before: str
    slowest: tuple[SlowRow, ...]
    again: tuple[AgainRow, ...]
    machines: tuple[MachineRow, ...]
    side_by_side: str
    memory: str
    disk: tuple[DiskRow, ...]
    grown: str
    report: str


def write(folder: Path, summary: RunSummary, names: Mapping[str, str] | None = None) -> Path:
    """Writes `run.html` and `run.json` to `folder`, each whole or not at all, and gives the path of the page.

    `names` maps what calls are called in the summary to their call ids, for those of the report: the page names them so, and leads to
    them. The page leads to the report when that is in the folder already.
    """
    folder.mkdir(parents=True, exist_ok=True)
    files.forget_parts(folder)
    report = "index.html" if (folder / "index.html").is_file() else ""
    view = page(summary, names or {}, report)
    files.write_text(folder / DATA, wire.dumps(run_facts.facts(summary)) + "\n")
    leads = [(name, _(title)) for name, title in overview.TITLES.items() if (folder / name).is_file()]
    shared = {"leads": leads, "here": PAGE, "run_page": PAGE, "listed": overview.FILES_LISTED}
    files.write_text(folder / PAGE, html.render("run.html", page=view, summary=summary, data=DATA, **shared))
    return folder / PAGE


def page(summary: RunSummary, names: Mapping[str, str], report: str) -> RunPage:
    """`report` is the address of the report, empty where there is none."""
    mark, headline = _verdict(summary)
    titles = _Titles(names, report)
    stages = _stages(summary)
    return RunPage(
        started=wording.moment(summary.started_at, local=False),
        mark=mark,
        headline=headline,
        told=_told(summary),
        took=run_change.length_told(summary.took),
        speed=_speed(run_facts.factor(summary.took, summary.audio_seconds)),
        expected=_expected(summary),
        parts=_parts(summary),
        needs=len(summary.refused) + len(summary.failed),
        stages=stages,
        whole=_whole(summary) if len(stages) > 1 else None,
        compared=run_change.compared(summary),
        before=wording.moment(summary.before.started_at, local=False) if summary.before else "",
        slowest=tuple(_slow(one, summary.slowest[0].seconds, titles) for one in summary.slowest),
        again=tuple(_again(one, titles) for one in summary.tried_again),
        machines=_machines(summary),
        side_by_side=_side_by_side(summary),
        memory=size(summary.machine.memory_peak) if summary.machine and summary.machine.memory_peak else "",
        disk=tuple(_disk(one) for one in summary.disk),
        grown=_grown(summary.disk),
        report=report,
    )


def _verdict(summary: RunSummary) -> tuple[str, str]:
    """Its mark, and a sentence for somebody who reads no further."""
    crashed = run_facts.counts(summary)["crashed"]
    waiting = ngettext("%(num)s file in quarantine needs a person", "%(num)s files in quarantine need a person", len(summary.refused))
    if summary.failed:
        failed = ngettext(
            "%(num)s file failed, and the next run tries it again",
            "%(num)s files failed, and the next run tries them again",
            len(summary.failed),
        )
        return "fail", f"{failed}; {waiting}." if summary.refused else f"{failed}."
    if crashed:
        return "fail", ngettext(
            "%(num)s call ended the processes that worked on it, and is in quarantine.",
            "%(num)s calls ended the processes that worked on them, and are in quarantine.",
            crashed,
        )
    if summary.refused:
        return "unsure", _("%(waiting)s. All else went well.", waiting=waiting)
    if not summary.seen:
        return "pass", _("Nothing was in the inbox.")
    return "pass", _("All went well.") if summary.done else _("Nothing new was in the inbox.")


def _told(summary: RunSummary) -> str:
    """What was done, in one sentence; empty where nothing was."""
    if not summary.done:
        return ""
    took = run_change.length_told(summary.took)
    if not summary.audio_seconds:
        return ngettext("%(num)s call done in %(took)s.", "%(num)s calls done in %(took)s.", summary.done, took=took)
    audio = wording.length(summary.audio_seconds)
    return ngettext(
        "%(num)s call done: %(audio)s of audio in %(took)s.",
        "%(num)s calls done: %(audio)s of audio in %(took)s.",
        summary.done,
        audio=audio,
        took=took,
    )


def _speed(factor: float | None) -> str:
    """How many hours of audio an hour of work is: 7.5 times as fast as speech."""
    if not factor:
        return ""
    times = 1 / factor
    return number(times, 0 if times >= 20 else 1)


def _expected(summary: RunSummary) -> str:
    """How long it was thought to take, and how wrong that was."""
    expected, took = summary.expected_seconds, summary.took
    if not expected or took is None:
        return ""
    off, told = took / expected - 1, wording.length(expected)
    if abs(off) < run_change.NOTABLE:
        return _("as expected (%(expected)s)", expected=told)
    share = wording.percent(abs(off))
    if off > 0:
        return _("%(share)s longer than expected (%(expected)s)", share=share, expected=told)
    return _("%(share)s shorter than expected (%(expected)s)", share=share, expected=told)


def _parts(summary: RunSummary) -> tuple[Part, ...]:
    """What became of all files that were seen; parts without any are left out."""
    became = (
        (_("done now"), summary.done, "pass"),
        (_("done before"), summary.already, "na"),
        (_("at work in another run"), summary.elsewhere, "na"),
        (_("still being written"), len(summary.waiting), "na"),
        (_("in quarantine"), len(summary.refused), "unsure"),
        (_("failed"), len(summary.failed), "fail"),
    )
    total = sum(count for _, count, _ in became)
    parts, left = [], 0.0
    for name, count, mark in became:
        width = count / total * 100 if total else 0.0
        if count:
            parts.append(Part(name=name, count=count, mark=mark, left=round(left, 2), width=round(width, 2)))
        left += width
    return tuple(parts)


# ---------------------------------------------------------------------------------------------------------------------
# Time


def _stages(summary: RunSummary) -> tuple[StageRow, ...]:
    now = run_facts.factors(summary)
    before = run_change.factors_before(summary)
    total = sum(summary.stage_seconds.values())
    return tuple(
        StageRow(
            name=_(index_page.STAGES.get(stage, stage)),
            time=wording.length(spent),
            share=round(spent / total * 100, 2) if total else 0.0,
            factor=run_change.factor_told(now.get(stage)),
            before=run_change.factor_told(before.get(stage)),
            change=run_change.faster(now.get(stage), before.get(stage)) if stage in before and spent >= WEIGHTY * total else None,
        )
        for stage, spent in summary.stage_seconds.items()
    )


def _whole(summary: RunSummary) -> StageRow:
    """All stages together."""
    now, before = run_facts.factors(summary), run_change.factors_before(summary)
    return StageRow(
        name=_(index_page.ALL),
        time=wording.length(sum(summary.stage_seconds.values())),
        share=100.0,
        factor=run_change.factor_told(sum(now.values()) if now else None),
        before=run_change.factor_told(sum(before.values()) if before else None),
        change=run_change.faster(sum(now.values()), sum(before.values())) if now and before else None,
    )


# ---------------------------------------------------------------------------------------------------------------------
# Calls


class _Titles:
    """How calls are named on the page, and where they are found in the report: its search stands in its address."""

    def __init__(self, names: Mapping[str, str], report: str) -> None:
        self._names, self._report = names, report

    def title(self, call: str) -> str:
        return self._names.get(call, call or wording.NOTHING)

    def page(self, call: str) -> str:
        return f"{self._report}#text={quote(self._names[call], safe='')}" if self._report and call in self._names else ""


def _slow(one: SlowCall, slowest: float, titles: _Titles) -> SlowRow:
    stage = _(index_page.STAGES.get(one.stage, one.stage))
    stages = f"{stage}, {wording.percent(min(one.stage_seconds / one.seconds, 1.0))}" if one.seconds else stage
    return SlowRow(
        title=titles.title(one.call),
        page=titles.page(one.call),
        time=wording.length(one.seconds),
        share=round(one.seconds / slowest * 100, 2) if slowest else 0.0,
        length=wording.length(one.audio_seconds) if one.audio_seconds else _("not heard"),
        factor=run_change.factor_told(run_facts.factor(one.seconds, one.audio_seconds)),
        stage=stages,
    )


ENDS = {
    "done": (N_("done"), "pass"),
    "refused": (N_("in quarantine"), "unsure"),
    "failed": (N_("failed; the next run tries it again"), "fail"),
}
"""What became of a call that was tried more than once, and its colour."""


def _again(one: TriedAgain, titles: _Titles) -> AgainRow:
    ended, mark = ENDS.get(one.status, (one.status, "na"))
    said = _(ended)
    if one.is_set_aside:
        said = ngettext(
            "in quarantine: the process that worked on it ended %(num)s time",
            "in quarantine: the process that worked on it ended %(num)s times",
            one.strikes,
        )
    return AgainRow(
        title=titles.title(one.call),
        page=titles.page(one.call),
        tries=wording.count(one.tries, "time"),
        ended=said,
        mark=mark,
    )


# ---------------------------------------------------------------------------------------------------------------------
# Machines


def _machines(summary: RunSummary) -> tuple[MachineRow, ...]:
    by_name: dict[str, list[int]] = {}
    for place, worker in enumerate(summary.workers):
        by_name.setdefault(worker.machine, []).append(place)
    total = sum(worker.seconds for worker in summary.workers)
    rows = []
    for name, places in by_name.items():
        own = [summary.workers[place] for place in places]
        seconds = sum(worker.seconds for worker in own)
        rows.append(
            MachineRow(
                name=name,
                processes=len(own),
                calls=sum(worker.calls for worker in own),
                time=wording.length(seconds),
                share=round(seconds / total * 100, 2) if total else 0.0,
            )
        )
    return tuple(rows)


def _side_by_side(summary: RunSummary) -> str:
    """How many calls were worked on at a time, on average over the run."""
    seconds = sum(worker.seconds for worker in summary.workers)
    return number(seconds / summary.took, 1) if seconds and summary.took else ""


VOLUMES = {"workspace": N_("workspace"), "reports": N_("reports"), "quarantine": N_("quarantine"), "store": N_("store")}
"""What there is on the disk; others are called as they are."""


def _disk(one: Volume) -> DiskRow:
    return DiskRow(name=_(VOLUMES.get(one.name, one.name)), before=size(one.before), after=size(one.after), growth=_signed(one.growth))


def _grown(disk: Sequence[Volume]) -> str:
    return next((_signed(one.growth) for one in disk if one.name == "workspace"), "")


def _signed(growth: int) -> str:
    return _("none") if not growth else f"{'+' if growth > 0 else '−'}{size(abs(growth))}"


def size(amount: int) -> str:
    """Bytes as 512 B, 3.4 MB, 1.2 GB: thousands, as disks are sold."""
    value = float(amount)
    for unit in ("B", "kB", "MB", "GB"):
        if value < 1000:
            return f"{number(value) if unit == 'B' or value >= 100 else wording.number(value)} {unit}"
        value /= 1000
    return f"{wording.number(value)} TB"

"""What `qa-pipeline evaluate scores` found, as text and as JSON."""

import textwrap
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from qa_pipeline import agreement
from qa_pipeline.agreement import Agreement, By, Estimate, Judgement
from qa_pipeline.cli.evaluate.labelled import Tally, counted, left_out
from qa_pipeline.cli.evaluate.plain import WIDTH, plain
from qa_pipeline.reports import wording
from qa_pipeline.types import CriterionResult, Evidence

FORMAT = "qa-agreement/1"

_NAME = 28
"""Columns that the longest name in a table may take."""


# ---------------------------------------------------------------------------------------------------------------------
# As text


def text(tally: Tally, tables: Sequence[By], *, wrong: bool) -> str:
    blocks = [_table("all", {"all calls": agreement.of(tally.judgements)})]
    blocks += [_table(by, agreement.table(tally.judgements, by)) for by in tables]
    blocks.append(_summary(tally))
    false_fails = [judgement for judgement in tally.judgements if judgement.false_critical_fail]
    blocks.append(_listed("false fails of critical criteria", false_fails))
    if wrong:
        blocks.append(_listed("verdicts that differ", [judgement for judgement in tally.judgements if not judgement.agrees]))
    return "\n\n".join(blocks)


def _table(heading: str, rows: Mapping[str, Agreement]) -> str:
    wide = min(_NAME, max(len(name) for name in (heading, *rows)))
    head = (heading, "n", "accuracy", "decided", "kappa", "prec.", "recall", "F1 on fail", "unsure")
    lines = [_row(head, "person>machine", wide)]
    for name, row in rows.items():
        cells = (
            plain(name),
            str(row.verdicts),
            _number(row.accuracy, 3) + _interval(row.accuracy),
            _number(row.decided, 3),
            _number(row.kappa),
            _number(row.precision),
            _number(row.recall),
            _number(row.f1) + _interval(row.f1),
            wording.NOTHING if row.unsure.value is None else f"{100 * row.unsure.value:.1f}%",
        )
        lines.append(_row(cells, ", ".join(f"{person}>{machine}×{count}" for person, machine, count in row.confused), wide))
    return "\n".join(lines)


def _row(cells: Sequence[str], last: str, wide: int) -> str:
    """The cells in their columns; what does not fit into the last one goes on below."""
    name, count, accuracy, decided, kappa, precision, recall, f1, unsure = cells
    short = name if len(name) <= wide else name[: wide - 1] + "…"
    front = f"{short:{wide}} {count:>6}  {accuracy:13} {decided:>7} {kappa:>5} {precision:>5} {recall:>6}  {f1:12} {unsure:>6}  "
    return textwrap.fill(last, WIDTH, initial_indent=front, subsequent_indent=" " * len(front)).rstrip() if last else front.rstrip()


def _number(estimate: Estimate, decimals: int = 2) -> str:
    return wording.NOTHING if estimate.value is None else f"{estimate.value:.{decimals}f}"


def _interval(estimate: Estimate) -> str:
    """` .87–.99`: bounds of a share, without the zero before the point."""
    if estimate.interval is None:
        return ""
    low, high = ("1.0" if bound >= 0.995 else f"{bound:.2f}".removeprefix("0") for bound in estimate.interval)
    return f" {low}{wording.NOTHING}{high}"


def _summary(tally: Tally) -> str:
    lines = [
        f"{wording.count(tally.calls, 'call')}, {len(tally.judgements)} of {wording.count(tally.labels, 'label')} compared",
        *left_out(tally),
    ]
    if tally.other:
        lines.append(f"{wording.count(tally.other.total(), 'call')} left out: {counted(tally.other)}")
    if tally.errors:
        lines.append(f"{wording.count(len(tally.errors), 'call')} could not be read")
    return "\n".join(textwrap.fill(line, WIDTH, subsequent_indent="  ", break_on_hyphens=False) for line in lines)


def _listed(what: str, judgements: Iterable[Judgement]) -> str:
    items = [line for judgement in judgements for line in _lines(judgement)]
    return "\n".join([f"{what}:", *items] if items else [f"{what}: none"])


def _lines(judgement: Judgement) -> list[str]:
    """A verdict that differs: both sides, the machine's reason, and the moments that it rests on."""
    result = judgement.result
    critical = ", critical" if result.critical else ""
    said = f"person {judgement.person}, machine {result.verdict} ({result.confidence:.2f}{critical})"
    lines = [f"  {judgement.call}  {result.id}: {said}: {result.reason}"]
    lines += [f"      {_moment(piece)}: {piece.matched or piece.text}" for piece in result.evidence]
    return [textwrap.fill(plain(line), WIDTH, subsequent_indent=" " * 8, break_on_hyphens=False, break_long_words=False) for line in lines]


def _moment(piece: Evidence) -> str:
    when = "" if piece.start is None else f", {int(piece.start // 60)}:{piece.start % 60:04.1f}"
    return f"turn {piece.turn}{when}"


# ---------------------------------------------------------------------------------------------------------------------
# As JSON


def json(tally: Tally, tables: Sequence[By], *, wrong: bool) -> dict[str, Any]:
    out: dict[str, Any] = {
        "format": FORMAT,
        "calls": tally.calls,
        "labels": tally.labels,
        "compared": len(tally.judgements),
        "unknown_criteria": tally.unknown,
        "unsure_labels": tally.undecided,
        "unlabelled_criteria": tally.unlabelled,
        "other_calls": tally.other,
        "errors": [{"file": file, "error": error} for file, error in tally.errors.items()],
        "all": _agreement_json(agreement.of(tally.judgements)),
        "by": {by: _table_json(agreement.table(tally.judgements, by)) for by in tables},
        "false_critical_fails": [_judgement_json(judgement) for judgement in tally.judgements if judgement.false_critical_fail],
    }
    if wrong:
        out["wrong"] = [_judgement_json(judgement) for judgement in tally.judgements if not judgement.agrees]
    return out


def _table_json(rows: Mapping[str, Agreement]) -> dict[str, Any]:
    return {name: _agreement_json(row) for name, row in rows.items()}


def _agreement_json(value: Agreement) -> dict[str, Any]:
    return {
        "calls": value.calls,
        "verdicts": value.verdicts,
        "accuracy": _estimate_json(value.accuracy),
        "accuracy_when_decided": _estimate_json(value.decided),
        "kappa": _estimate_json(value.kappa),
        "precision": _estimate_json(value.precision),
        "recall": _estimate_json(value.recall),
        "f1": _estimate_json(value.f1),
        "unsure": _estimate_json(value.unsure),
        "false_critical_fails": value.false_critical_fails,
        "confusion": [{"person": person, "machine": machine, "count": count} for person, machine, count in value.confusion],
    }


def _estimate_json(estimate: Estimate) -> dict[str, Any]:
    interval = None if estimate.interval is None else [round(bound, 4) for bound in estimate.interval]
    return {"value": None if estimate.value is None else round(estimate.value, 4), "interval": interval}


def _judgement_json(judgement: Judgement) -> dict[str, Any]:
    result: CriterionResult = judgement.result
    return {
        "call": judgement.call,
        "language": judgement.language,
        "scorecard": judgement.scorecard,
        "criterion": result.id,
        "critical": result.critical,
        "person": judgement.person,
        "machine": result.verdict,
        "confidence": result.confidence,
        "reason": result.reason,
        "evidence": [asdict(piece) for piece in result.evidence],
    }

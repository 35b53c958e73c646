"""What a run did, on Prefect's page. The same keys every night, so that Prefect shows how each figure went over the nights.

Nothing here names a file or a call's id, or quotes a reason: whoever sees Prefect's page need not be one who may see calls.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import httpx
from prefect.artifacts import create_link_artifact, create_markdown_artifact, create_table_artifact
from prefect.exceptions import PrefectException

from qa_pipeline.reports import run_facts, run_page, wording
from qa_pipeline.types import RunSummary

SUMMARY, STAGES, SLOWEST, TROUBLE, PAGE = "nightly-summary", "nightly-stages", "nightly-slowest", "nightly-trouble", "nightly-report"
"""Keys: small letters, digits and dashes are all that Prefect takes."""


def publish(summary: RunSummary, page: Path | None = None) -> str:
    """Shows the run in Prefect; to be called in its flow. `page` is the run's page, where there is one.

    Says why not, where Prefect's server did not take it: the run is done all the same.
    """
    try:
        create_markdown_artifact(key=SUMMARY, markdown=markdown(summary), description="What the run did")
        for key, rows, description in tables(summary):
            create_table_artifact(key=key, table=rows, description=description)
        if page is not None:
            create_link_artifact(
                key=PAGE, link=page.resolve().as_uri(), link_text="What the run did", description="On the machine of the run"
            )
    except (PrefectException, httpx.HTTPError, OSError) as error:
        return f"Prefect does not show what the run did ({type(error).__name__})"
    return ""


def markdown(summary: RunSummary) -> str:
    """The run in some ten lines."""
    facts = run_facts.facts(summary)
    view = run_page.page(summary, {}, "")
    rows = [
        *(_row(name, f"{count:,}") for name, count in _counted(facts["calls"])),
        _row("audio heard", wording.length(summary.audio_seconds)),
        _row("took", view.took + (f", {view.expected}" if view.expected else "")),
        *([_row("speed", f"{view.speed} × as fast as speech")] if view.speed else []),
        *([_row("disk", view.grown)] if view.grown else []),
        *(_row(row.name, f"{row.before} → {row.now}, {row.change.told}") for row in view.compared if row.name == "Real-time factor"),
    ]
    kinds = [
        f"- {count:,} × {kind} ({heading})"
        for heading, found in (("in quarantine", facts["refused"]), ("failed", facts["failed"]))
        for kind, count in found.items()
    ]
    made = ", ".join(f"{name} {version}" for name, version in summary.versions.items())
    parts = [f"**{view.headline}** {view.told}".strip(), "\n".join(["| | |", "|---|---|", *rows]), "\n".join(kinds), _models(summary), made]
    return "\n\n".join(part for part in parts if part) + "\n"


def tables(summary: RunSummary) -> list[tuple[str, list[dict[str, Any]], str]]:
    """Key, rows and description of each table that has rows."""
    view = run_page.page(summary, {}, "")
    stages = [
        {"stage": row.name, "time": row.time, "factor": row.factor, "factor before": row.before}
        for row in (*view.stages, *([view.whole] if view.whole else []))
    ]
    slowest = [
        {"call": row.title, "time": row.time, "length": row.length, "factor": row.factor, "most of it": row.stage} for row in view.slowest
    ]
    again = [{"call": row.title, "tried": row.tries, "became": row.ended} for row in view.again]
    told = (
        (STAGES, stages, "Time of each stage, and for each second of audio"),
        (SLOWEST, slowest, "The slowest calls, by the begin of their file's SHA-256"),
        (TROUBLE, again, "Calls that were tried more than once"),
    )
    return [one for one in told if one[1]]


def _counted(calls: Mapping[str, int]) -> list[tuple[str, int]]:
    names = {
        "seen": "files seen",
        "done": "done now",
        "already": "done before",
        "elsewhere": "at work in another run",
        "waiting": "still being written",
        "refused": "in quarantine",
        "crashed": "of these, because processes died of them",
        "failed": "failed",
    }
    return [(name, calls[key]) for key, name in names.items() if calls[key] or key in ("seen", "done")]


def _row(name: str, value: str) -> str:
    return f"| {name} | {value} |"


def _models(summary: RunSummary) -> str:
    return "\n".join(f"- `{model}`" for model in summary.models)

"""The rows that a call has in the tables, and that docs and tables say the same of each column."""

import re
from datetime import UTC, datetime

import pytest

from qa_pipeline.export import columns
from qa_pipeline.export.columns import TABLES
from tests.conftest import ROOT
from tests.export.facts import call, offer, verdict


def only(table: str, one: object) -> dict[str, object]:
    (row,) = columns.rows(table, one)  # type: ignore[arg-type]
    return dict(zip((column.name for column in TABLES[table]), row, strict=True))


def test_a_call_has_a_row_of_calls() -> None:
    found = only("calls", call(verdicts=(verdict(), verdict("offer.count", "fail"), verdict("closing.thanks", "unsure"))))
    assert found["at"] == datetime(2026, 11, 20, 6, 14, tzinfo=UTC)
    assert (found["call_id"], found["duration"], found["score"], found["auto_fail"]) == ("one", 83.5, 82.5, False)
    assert [found[f"criteria_{what}"] for what in ("passed", "failed", "na", "unsure")] == [1, 1, 0, 1]
    assert found["worst_criterion"] == "offer.count"


def test_what_is_not_known_is_empty() -> None:
    found = only("calls", call(agent_id="", team="", customer_id="", duration=None, score=None, passed=None, at="no time"))
    assert [found[name] for name in ("agent_id", "team", "customer_id", "duration", "score", "passed", "at")] == [None] * 7


def test_each_verdict_has_a_row() -> None:
    one = call(verdicts=(verdict(turn=4, start=12.25, end=14.0), verdict("offer.count", "unsure", confidence=0.4)))
    rows = [dict(zip((column.name for column in TABLES["verdicts"]), row, strict=True)) for row in columns.rows("verdicts", one)]
    assert [(row["criterion"], row["verdict"], row["turn"], row["start"]) for row in rows] == [
        ("opening.greeting", "pass", 4, 12.25),
        ("offer.count", "unsure", None, None),
    ]


def test_a_product_is_one_offer_a_call_by_its_first() -> None:
    one = call(
        offers=(
            offer("rice", "refused", turn=9, criterion="offer.special"),
            offer("rice", "taken", turn=5),
            offer("olives", "ignored", turn=7),
            offer("tea", None, turn=1),  # nobody looked for the answer
        )
    )
    found = [(found.product, found.answer, found.turn) for found in columns.offers(one)]
    assert found == [("rice", "taken", 5), ("olives", "ignored", 7)]
    assert len(list(columns.rows("offers", one))) == 2


@pytest.mark.parametrize(
    ("verdicts", "worst"),
    [
        ([], None),
        ([verdict("a.b", "unsure"), verdict("a.c", "na")], None),
        ([verdict("a.b", "fail", weight=1.0), verdict("a.c", "fail", weight=3.0)], "a.c"),
        ([verdict("a.b", "fail", weight=3.0, points=9.0), verdict("a.c", "fail", weight=2.0)], "a.c"),
        ([verdict("a.b", "fail", weight=9.0), verdict("a.c", "fail", weight=0.0, critical=True)], "a.c"),
        ([verdict("a.b", "fail", max_points=0.0, points=0.0), verdict("a.c", "fail")], "a.b"),
    ],
)
def test_the_worst_criterion_is_critical_or_weighs_most(verdicts: list[object], worst: str | None) -> None:
    found = columns.worst(call(verdicts=tuple(verdicts)))
    assert (None if found is None else found.criterion) == worst


def documented() -> dict[str, list[tuple[str, str, str, str]]]:
    text = (ROOT / "docs" / "reports-data.md").read_text(encoding="utf-8")
    found: dict[str, list[tuple[str, str, str, str]]] = {}
    for part in re.split(r"^### ", text, flags=re.MULTILINE)[1:]:
        name = part.partition("\n")[0].strip("` ")
        rows = re.findall(r"^\| `(\w+)` \| ([^|]*) \| ([^|]*) \| (.*) \|$", part, re.MULTILINE)
        found[name] = [(row[0], row[1].strip(), row[2].strip(), row[3].strip()) for row in rows]
    return found


def test_the_docs_say_of_each_column_what_the_schema_says() -> None:
    expected = {table: [(column.name, column.kind, column.unit, column.meaning) for column in wanted] for table, wanted in TABLES.items()}
    assert {table: rows for table, rows in documented().items() if table in TABLES} == expected

"""What the pages say of offers, pass marks, critical classes and calls scored by words alone."""

import re
from pathlib import Path

import pytest

from qa_pipeline.reports import html
from qa_pipeline.types import CriticalClass, ScoredCall, Verdict
from tests.build import call
from tests.reports.pages import Page
from tests.reports.scored import at, offer, offering, result, scored, summary

SHEKAR = "شکر ۵ کیلویی"


def written(folder: Path, *calls: ScoredCall, **changes: object) -> list[Page]:
    index = html.write(folder, calls, summary(**changes))
    return [Page(index), *(Page(path) for path in sorted((folder / "calls").iterdir()))]


def offered(folder: Path, *calls: ScoredCall) -> Page:
    """The page of offers."""
    written(folder, *calls)
    return Page(folder / "offers.html")


def elif_and_sara() -> list[ScoredCall]:
    """Elif: 6 offers, 3 taken, 2 refused, 1 without an answer. Sara: 2 offers, 1 taken."""
    return [
        offering("a", offer("Milk", "taken"), offer("Tea", "refused"), offer("Rice", "taken"), agent_name="Elif", extra={"script": "A"}),
        offering("b", offer("Milk", "taken"), offer("Tea", "refused"), offer("Rice", "ignored"), agent_name="Elif", extra={"script": "B"}),
        offering("c", offer("Milk", "taken"), offer(SHEKAR, "refused"), agent_name="Sara", language="fa"),
    ]


def rows(page: Page) -> dict[str, list[list[str]]]:
    """The tables of offers by their captions, as texts of cells."""
    found: dict[str, list[list[str]]] = {}
    name = ""
    for element in page.elements:
        if element.tag in ("table", "caption"):
            name = element.text if element.tag == "caption" else ""
        if name.startswith("By ") and element.tag == "tr":
            found.setdefault(name, []).append([])
        if name.startswith("By ") and element.tag in ("td", "th"):
            found[name][-1].append(element.text)
    return found


# ---------------------------------------------------------------------------------------------------------------------
# The page of all offers


def test_conversions_stand_with_their_intervals(tmp_path: Path) -> None:
    """Wilson by hand: 3 of 6 is 19 to 81 %; 4 of 8 is 22 to 78 %."""
    page = offered(tmp_path, *elif_and_sara())

    assert page.one("p", "when").text == "8 offers in 3 calls, 4 taken: 50 % (22–78 %)"
    funnel = [cell.text for cell in page.all("td", "num")[:6]]
    assert funnel == ["8", "100 %", "7", "88 %", "4", "50 %"], "presented, answered, taken"
    head = ["Offered", "Taken", "Refused", "No answer", "Share taken", "Range"]
    assert rows(page) == {
        "By agent": [
            ["Agent", *head],
            ["Elif", "6", "3", "2", "1", "50 % (19–81 %)", ""],
            ["Sara", "2", "1", "1", "0", "too few", ""],
        ],
        "By product": [
            ["Product", *head],
            ["Milk", "3", "3", "0", "0", "too few", ""],
            ["Rice", "2", "1", "0", "1", "too few", ""],
            ["Tea", "2", "0", "2", "0", "too few", ""],
            [SHEKAR, "1", "0", "1", "0", "too few", ""],
        ],
        "By script variant": [
            ["Script", *head],
            ["A", "3", "2", "1", "0", "too few", ""],
            ["B", "3", "1", "1", "1", "too few", ""],
            ["–", "2", "1", "1", "0", "too few", ""],
        ],
    }
    assert page.broken() == []


def test_no_share_stands_without_its_interval(tmp_path: Path) -> None:
    page = offered(tmp_path, *elif_and_sara())
    shares = [cell for table in rows(page).values() for row in table[1:] for cell in row[5:6]]
    assert len(shares) == 9
    assert all(cell == "too few" or re.fullmatch(r"\d+ % \(\d+–\d+ %\)", cell) for cell in shares)


def test_the_bar_shows_the_interval_and_the_share(tmp_path: Path) -> None:
    page = offered(tmp_path, *elif_and_sara())
    (interval,) = page.all("rect", "range")
    (mark,) = page.all("rect", "mark")
    assert float(interval["x"]) == pytest.approx(18.76, abs=0.01)
    assert float(interval["x"]) + float(interval["width"]) == pytest.approx(81.24, abs=0.02)
    assert float(mark["x"]) + float(mark["width"]) / 2 == pytest.approx(50)


@pytest.mark.parametrize("answer", ["taken", "refused"])
def test_the_mark_stays_on_the_bar_at_its_ends(tmp_path: Path, answer: str) -> None:
    calls = [offering(f"c{number}", offer("Milk", answer)) for number in range(5)]  # type: ignore[arg-type]
    page = offered(tmp_path, *calls)
    marks = page.all("rect", "mark")
    assert len(marks) == 2
    assert {(mark["x"], mark["width"]) for mark in marks} == {("98" if answer == "taken" else "0", "2")}


def test_without_script_variants_there_is_no_table_of_them(tmp_path: Path) -> None:
    page = offered(tmp_path, offering("a", offer("Milk", "taken"), agent_name="Elif"))
    assert list(rows(page)) == ["By product", "By agent"]
    assert page.one("p", "when").text == "1 offer in 1 call, 1 taken"


def test_without_offers_there_is_no_such_page(tmp_path: Path) -> None:
    offered(tmp_path, *elif_and_sara())
    index, page = written(tmp_path, scored())
    assert not (tmp_path / "offers.html").exists(), "neither is that of an earlier report"
    assert "offers.html" not in index.source
    assert not page.all("p", "offer")


def test_every_column_of_a_table_of_offers_sorts(tmp_path: Path) -> None:
    page = offered(tmp_path, *elif_and_sara())
    assert len(page.all("table", "sortable")) == 3
    kinds = [button["data-kind"] for button in page.all("button") if "data-kind" in button.attributes]
    assert kinds[-18:] == ["text", *["number"] * 5] * 3


def test_names_in_the_tables_are_text_and_keep_their_direction(tmp_path: Path) -> None:
    hostile = "<b onclick=x>Milk</b>"
    index, page = written(tmp_path, offering("a", offer(hostile, "taken"), agent_name=hostile, extra={"script": hostile}))
    offers = Page(tmp_path / "offers.html")
    assert [table[1][0] for table in rows(offers).values()] == [hostile] * 3
    assert page.one("p", "offer").text == f"Offered: {hostile} taken"
    for one in (index, offers, page):
        assert not [element for element in one.elements if "onclick" in element.attributes]
    assert offers.source.count("<bdi>&lt;b onclick") == 3, "a name does not turn its neighbours round"
    assert index.source.count("<bdi>&lt;b onclick") == 1


def test_what_a_person_should_know_of_the_run_stands_on_the_first_page(tmp_path: Path) -> None:
    index, _ = written(tmp_path, scored(), notes=("scored by words alone: no <encoder>",))
    assert index.one("p", "note").text == "scored by words alone: no <encoder>"


# ---------------------------------------------------------------------------------------------------------------------
# A call's page


def test_each_offer_has_its_product_and_the_answer_at_its_moment(tmp_path: Path) -> None:
    talk = call("A Milk? Tea? Rice?", "C Just milk")
    made = [offer("Milk", "taken"), offer("Tea", "refused"), offer("Rice", "ignored"), offer("Salt", None), at(0, talk.turns[0])]
    _, page = written(tmp_path, scored("x", result("offer.count", Verdict.PASS, *made), conversation=talk))

    assert [label.text for label in page.all("p", "offer")] == [
        "Offered: Milk taken",
        "Offered: Tea refused",
        "Offered: Rice no answer",
        "Offered: Salt",
    ]
    assert [label.classes for label in page.all("span", "answer")] == [{"answer", "taken"}, {"answer", "refused"}, {"answer", "ignored"}]
    moments = [element.text for element in page.all("div", "quoted")]
    assert moments[0] == "And Milk? Offered: Milk taken"
    assert moments[4] == "Milk? Tea? Rice?"


def test_a_label_stands_on_the_side_of_its_quotation_and_a_product_keeps_its_own_direction(tmp_path: Path) -> None:
    _, page = written(tmp_path, offering("x", offer(SHEKAR, "taken"), offer("Nescafé", "refused"), language="fa"))
    assert [label["dir"] for label in page.all("p", "offer")] == ["rtl", "auto"]
    assert [label["dir"] for label in page.all("blockquote")] == ["rtl", "auto"]
    names = [bdi for bdi in page.all("bdi") if bdi.attributes.get("lang") == "fa"]
    assert [name.text for name in names] == [SHEKAR, "Nescafé"]


@pytest.mark.parametrize(
    ("whom", "mark"),
    [
        ("customer", "customer-critical"),
        ("business", "business-critical"),
        ("compliance", "compliance-critical"),
        (None, "critical"),
    ],
)
def test_a_critical_criterion_says_whom_it_hurts(tmp_path: Path, whom: CriticalClass | None, mark: str) -> None:
    criterion = result("politeness.no_rudeness", Verdict.PASS, critical=True, critical_class=whom)
    index, page = written(tmp_path, scored("x", criterion, result("offer.count", Verdict.PASS)))
    assert page.one("span", "critical").text == mark
    assert index.one("span", "critical").text == mark


def test_where_scorecards_disagree_on_the_class_the_overview_names_none(tmp_path: Path) -> None:
    classes: list[CriticalClass] = ["customer", "business"]
    calls = [scored(f"x-{one}", result("offer.count", Verdict.PASS, critical=True, critical_class=one)) for one in classes]
    index, *pages = written(tmp_path, *calls)
    assert index.one("span", "critical").text == "critical"
    assert [page.one("span", "critical").text for page in pages] == ["business-critical", "customer-critical"]


@pytest.mark.parametrize(("passed", "told", "css"), [(True, "Passed", "v-pass"), (False, "Not passed", "v-fail")])
def test_a_call_against_its_pass_mark(tmp_path: Path, passed: bool, told: str, css: str) -> None:
    _, page = written(tmp_path, scored("x", passed=passed))
    assert page.one("p", "score").text == f"82.5 of 100 {told}"
    badge = page.all("span", "badge")[0]
    assert (badge.text, css in badge.classes) == (told, True)


def test_without_a_pass_mark_nothing_is_said_of_it(tmp_path: Path) -> None:
    _, page = written(tmp_path, scored())
    assert page.one("p", "score").text == "82.5 of 100"


@pytest.mark.parametrize("by_meaning", [True, False])
def test_a_call_scored_by_words_alone_says_so(tmp_path: Path, by_meaning: bool) -> None:
    _, page = written(tmp_path, scored("x", by_meaning=by_meaning))
    lines = [line.text for line in page.all("p", "words")]
    assert lines == (
        [] if by_meaning else ["Scored by the words alone, without the text encoder: what was said in other words may be undecided."]
    )

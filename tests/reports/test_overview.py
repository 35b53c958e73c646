"""Reports of many calls: written call by call, listed as data, small, and losing single calls when their time has come."""

import gc
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from qa_pipeline.reports import erasing, figures, html, listing, ranking, rows
from qa_pipeline.reports.erasing import Reports
from qa_pipeline.reports.kept import Kept
from qa_pipeline.translation import speaking
from qa_pipeline.types import Quality, ScoredCall, Verdict
from tests.build import call
from tests.reports.pages import Page
from tests.reports.scored import offer, offering, result, scored, summary

NUMBER = "905551112233"


def many(count: int) -> Iterator[ScoredCall]:
    """Calls of several agents and teams, scores from 0 to 99, every seventh undecided."""
    for number in range(count):
        talk = replace(
            call("A Hello, Acme", "C Hi", agent_name=f"Agent {number % 9}", team=f"Team {number % 3}"),
            started_at=f"2026-11-{number % 20 + 1:02}T09:14:00+03:00",
            audio_quality=Quality(verdict="poor" if number % 50 == 0 else "good", coverage=0.9),
        )
        verdict = Verdict.UNSURE if number % 7 == 0 else Verdict.PASS
        yield scored(f"call-{number:05}", result("opening.greeting", verdict), conversation=talk, score=float(number % 100))


def data(page: Page) -> dict[str, list[list[object]]]:
    unpacked: dict[str, list[list[object]]] = listing.unpacked(page.by_id("data").texts[0])
    return unpacked


# ---------------------------------------------------------------------------------------------------------------------
# Many calls


def test_calls_are_asked_for_once_and_not_kept(tmp_path: Path) -> None:
    alive: list[int] = []

    def told() -> Iterator[ScoredCall]:
        for number, one in enumerate(many(html.TOGETHER * 6)):
            if number % html.TOGETHER == html.TOGETHER - 1:
                gc.collect()
                alive.append(sum(type(other) is ScoredCall for other in gc.get_objects()))
            yield one

    html.write(tmp_path, told(), summary(), processes=1)
    assert len(list((tmp_path / "calls").iterdir())) == html.TOGETHER * 6
    assert max(alive) - alive[0] <= html.TOGETHER + 1, "those of one task, while the next is gathered"


def test_all_calls_are_in_the_list_in_the_order_of_need(tmp_path: Path) -> None:
    calls = list(many(120))
    index = Page(html.write(tmp_path, calls, summary(), processes=1))
    ranked = [one.report.call_id for one in ranking.by_need(calls)]
    listed = [row for row in index.all("tr") if row.classes & {"n0", "n1", "n2", "n3"}]
    assert len(listed) == listing.SHOWN
    assert [row.text.split()[0] for row in listed] == ranked[: listing.SHOWN]
    kept = data(index)
    assert [row[0] for row in kept["rows"]] == ranked
    assert {row[1] for row in kept["rows"]} == {0}, "a page that is called as its call"
    assert kept["teams"] == sorted(kept["teams"], key=kept["teams"].index)
    assert f"The {listing.SHOWN} calls that need an ear most" in index.text


def test_steps_go_through_all_calls_in_the_order_of_need(tmp_path: Path) -> None:
    html.write(tmp_path, many(70), summary(), processes=1)
    name, seen = data(Page(tmp_path / "index.html"))["rows"][0][0], []
    while name:
        seen.append(name)
        page = Page(tmp_path / "calls" / f"{name}.html")
        assert page.broken() == []
        steps = {link["rel"]: link["href"] for link in page.all("a") if "rel" in link.attributes}
        assert steps.get("prev") == (f"{seen[-2]}.html" if len(seen) > 1 else None)
        name = steps.get("next", "").removesuffix(".html")
    assert len(seen) == 70


@pytest.mark.slow
def test_processes_write_what_one_writes(tmp_path: Path) -> None:
    count = html.ALONE + 3 * html.TOGETHER
    for processes, folder in ((1, "one"), (2, "two")):
        with speaking("ru"):
            html.write(tmp_path / folder, many(count), summary(), processes=processes)
    one, two = (
        {path.relative_to(tmp_path / name): path.read_bytes() for path in (tmp_path / name).rglob("*.html")} for name in ("one", "two")
    )
    assert one == two
    assert len(one) > count


def test_a_failure_in_a_call_is_no_silence(tmp_path: Path) -> None:
    def told() -> Iterator[ScoredCall]:
        yield from many(3)
        raise OSError(5, "the store went away")

    with pytest.raises(OSError, match="went away"):
        html.write(tmp_path, told(), summary())
    assert not (tmp_path / "index.html").exists()


def test_ten_thousand_calls_are_a_list_of_less_than_a_megabyte() -> None:
    base = next(many(1))
    known = [replace(rows.of(base), call_id=f"20261120-0914-sales-line-{number:06}", page=f"p{number}.html") for number in range(10_000)]
    packed = listing.data(known, list(known[0].questions))
    assert len(packed) < 700_000
    assert len(listing.unpacked(packed)["rows"]) == 10_000


def test_a_report_in_each_language_says_its_direction_and_digits(tmp_path: Path) -> None:
    for language, direction in (("tr", "ltr"), ("fa", "rtl"), ("et", "ltr"), ("ru", "ltr")):
        with speaking(language):
            html.write(tmp_path / language, many(12), summary(), processes=1)
        for path in (tmp_path / language).glob("*.html"):
            page = Page(path)
            assert (page.one("html")["lang"], page.one("html")["dir"]) == (language, direction)
            assert page.broken() == []
            assert not re.search(r"%\(\w+\)s", page.source.split("<script>")[0]), path
    assert "۱۲" in Page(tmp_path / "fa" / "index.html").one("ul", "tiles").text


# ---------------------------------------------------------------------------------------------------------------------
# Since the last report


def test_the_first_page_says_what_has_changed(tmp_path: Path) -> None:
    html.write(tmp_path / "old", many(30), summary(), processes=1)
    before = figures.read(tmp_path / "old")
    assert before
    better = (replace(one, report=replace(one.report, score=99.0 - number % 2)) for number, one in enumerate(many(40)))
    index = Page(html.write(tmp_path / "new", better, summary(), before=before, processes=1))
    told = index.by_id("since").text
    assert "since the report of 2026-11-21 02:00 UTC" in told
    assert "Calls 40 30 +10" in told
    assert "Average score 98.5" in told
    assert index.all("td", "change")


def test_without_an_earlier_report_nothing_is_said_of_changes(tmp_path: Path) -> None:
    index = Page(html.write(tmp_path, many(12), summary(), processes=1))
    assert "What has changed" not in index.text


def test_a_report_that_is_of_no_run_says_what_it_is_of(tmp_path: Path) -> None:
    html.write(tmp_path / "old", many(30), summary(), processes=1)
    before = figures.read(tmp_path / "old")
    index = Page(html.write(tmp_path / "new", many(12), summary(), about="Teams: Orders", before=before, processes=1))
    assert "Teams: Orders" in index.one("p", "when").text
    assert "against the period before 2026-11-21 02:00 UTC" in index.by_id("since").text
    assert "since the report of" not in index.text
    assert "This run" not in index.text
    assert "How the run went" not in index.text
    assert index.broken() == []


# ---------------------------------------------------------------------------------------------------------------------
# Taking a call out


@pytest.fixture
def reports(tmp_path: Path) -> Path:
    """A report in which a call that is named by a telephone number is on every page."""
    talk = replace(call("A Milk?", "C My parrot is called Zerxes", agent_name="Elif", team="Orders"), audio_quality=Quality(verdict="poor"))
    secret = offering(NUMBER, offer("Milk", "taken"), agent_name="Elif")
    secret = replace(secret, conversation=replace(talk, call_id=NUMBER))
    html.write(tmp_path / "reports" / "night-1", [*many(60), secret, offering("other", offer("Tea", "refused"))], summary(), processes=1)
    return tmp_path / "reports"


def test_no_page_knows_a_call_whose_words_were_deleted(reports: Path) -> None:
    (page,) = Reports(reports).pages(NUMBER)
    kept = Kept(name="deleted-0123", report=scored("deleted-0123").report, titles={}, facts=[("Agent", "Elif")], day="2026-11-22")
    before = {path.name: path.read_text(encoding="utf-8") for path in (reports / "night-1").glob("*.html")}
    assert NUMBER in before["sound.html"]
    assert NUMBER in str(data(Page(reports / "night-1" / "index.html")))

    erasing.lose_words([page], {page.path.stem: kept})

    folder = reports / "night-1"
    for path in folder.rglob("*"):
        if path.is_file():
            text = path.read_text(encoding="utf-8")
            assert NUMBER not in text, path
            assert "Zerxes" not in text, path
    index = Page(folder / "index.html")
    rows_left = data(index)["rows"]
    assert NUMBER not in str(data(index))
    assert [row[1] for row in rows_left if row[0] == "deleted-0123"] == [0]
    assert len(rows_left) == 62
    assert [Page(path).broken() for path in folder.glob("*.html")] == [[]] * len(before)
    assert Page(folder / "calls" / "deleted-0123.html").broken() == []


def test_an_id_that_is_a_files_name_is_taken_out_of_the_list(reports: Path) -> None:
    Reports(reports).rename({NUMBER: "deleted-0123"})
    names = [row[0] for row in data(Page(reports / "night-1" / "index.html"))["rows"]]
    assert NUMBER not in names
    assert "deleted-0123" in names


def test_a_page_without_a_list_stays_as_it_is() -> None:
    assert listing.changed("<p>nothing</p>", lambda _id, _page: ("x", "y")) == "<p>nothing</p>"

"""The list of calls on the first page: filtered, sorted and left by keys alone."""

import re
from dataclasses import replace
from pathlib import Path

from qa_pipeline.reports import html
from qa_pipeline.types import Conversation
from tests.browser import calls
from tests.browser.conftest import Opening
from tests.browser.test_call import until
from tests.reports.scored import summary

ROWS = "document.querySelectorAll('#table tbody tr').length"


def test_calls_are_filtered_by_words_and_by_choice(english: Path, opened: Opening) -> None:
    page = opened(english / "index.html")
    until(page, "() => document.getElementById('shown').textContent !== ''")
    everything = page.evaluate(ROWS)
    assert everything == len(list((english / "calls").iterdir()))
    page.get_by_role("searchbox").fill("Megan")
    until(page, f"all => {ROWS} < all", everything)
    assert page.evaluate(ROWS) > 0
    assert all("Megan" in row for row in page.locator("#table tbody tr").all_inner_texts())
    page.get_by_role("searchbox").fill("")
    page.locator("select[name=language]").select_option("fa")
    until(page, f"() => {ROWS} === 2")
    page.locator("button[type=reset]").click()
    until(page, f"all => {ROWS} === all", everything)


def test_a_call_is_found_opened_and_left_by_keys_alone(english: Path, opened: Opening) -> None:
    page = opened(english / "index.html")
    until(page, "() => document.getElementById('shown').textContent !== ''")
    for _step in range(40):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.name") == "text":
            break
    page.keyboard.type("en-order-good")
    until(page, "() => /en-order-good/.test(document.querySelector('#table tbody tr').textContent)")
    for _step in range(40):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.matches('#table a')"):
            break
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("calls/en-order-good.html"))
    page.go_back()
    until(page, "() => document.getElementById('shown').textContent !== ''")
    assert page.get_by_role("searchbox").input_value() == "en-order-good"


def test_the_first_click_after_typing_opens_the_call(english: Path, opened: Opening) -> None:
    """Leaving the field must not draw the lines anew under the mouse."""
    page = opened(english / "index.html")
    until(page, "() => document.getElementById('shown').textContent !== ''")
    page.get_by_role("searchbox").press_sequentially("order-good")
    until(page, "() => /order-good/.test(document.querySelector('#table tbody tr').textContent)")
    page.locator("#table tbody a").first.click()
    page.wait_for_url(re.compile("calls/"))


def test_the_address_alone_says_what_is_shown_and_a_jump_changes_nothing(english: Path, opened: Opening) -> None:
    page = opened(english / "index.html")
    until(page, "() => document.getElementById('shown').textContent !== ''")
    page.locator("select[name=language]").select_option("fa")
    page.locator("#table thead button[data-key=card]").click()
    until(page, f"() => {ROWS} === 2 && /sort=card/.test(location.hash)")
    page.evaluate("location.hash = 'criteria'")
    page.wait_for_timeout(100)
    assert page.evaluate(ROWS) == 2
    assert page.locator("#table th[aria-sort]").count() == 1
    page.evaluate("location.hash = 'text=en-order-good'")
    until(page, f"() => {ROWS} === 1 && /en-order-good/.test(document.querySelector('#table tbody tr').textContent)")
    assert page.locator("select[name=language]").input_value() == ""


def test_nothing_of_the_heat_map_is_cut_off_on_paper(english: Path, persian: Path, opened: Opening) -> None:
    """A4, landscape, without its margins, in CSS pixels."""
    for folder in (english, persian):
        page = opened(folder / "agents.html", viewport={"width": 1030, "height": 700})
        page.emulate_media(media="print")
        for table in page.locator(".heats").all():
            assert table.evaluate("one => one.scrollWidth - one.parentElement.clientWidth") <= 2


def test_the_table_of_offers_has_room_for_its_bars(english: Path, persian: Path, opened: Opening) -> None:
    for folder in (english, persian):
        page = opened(folder / "offers.html", viewport={"width": 1280, "height": 900})
        for table in page.locator(".offers").all():
            assert table.evaluate("one => one.scrollWidth - one.parentElement.clientWidth") <= 0


def test_a_name_without_spaces_hides_no_column(tmp_path: Path, opened: Opening) -> None:
    known = [replace(one, conversation=_named(one.conversation, "x" * 300)) for one in calls.written()]
    folder = html.write(tmp_path, known, summary(), processes=1).parent
    page = opened(folder / "index.html", viewport={"width": 1280, "height": 900})
    until(page, "() => document.getElementById('shown').textContent !== ''")
    assert page.locator("#table").evaluate("one => one.scrollWidth - one.parentElement.clientWidth") <= 0
    page = opened(folder / "agents.html", viewport={"width": 1280, "height": 900})
    for name in page.locator(".heats tbody th").all():
        assert name.evaluate("one => one.offsetWidth") < 300


def _named(talk: Conversation, name: str) -> Conversation:
    return replace(talk, metadata=replace(talk.metadata, agent_name=name, agent_id=name, team=name))

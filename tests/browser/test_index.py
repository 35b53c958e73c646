"""The list of calls on the first page: filtered, sorted and left by keys alone."""

import re
from pathlib import Path

from tests.browser.conftest import Opening
from tests.browser.test_call import until

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

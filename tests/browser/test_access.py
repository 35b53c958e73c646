"""axe-core finds nothing serious, in English and in Persian, light and dark; and the calls on the first page are found by a filter."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.browser.conftest import Opening

if TYPE_CHECKING:
    from playwright.sync_api import Page

PAGES = ("index.html", "agents.html", "calls/en-order-good.html", "calls/en-complaint-rude.html", "calls/fa-order-bad.html")


def serious(page: "Page") -> list[str]:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="needs axe-playwright-python, which is not installed here")
    found = axe.Axe().run(page).response["violations"]
    return [
        f"{one['id']}: {node['html'][:200]} {node['failureSummary'][:300]}"
        for one in found
        if one["impact"] in ("serious", "critical")
        for node in one["nodes"]
    ]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", ["english", "persian"])
@pytest.mark.parametrize("name", PAGES)
def test_axe_finds_nothing_serious(name: str, language: str, scheme: str, opened: Opening, request: pytest.FixtureRequest) -> None:
    folder: Path = request.getfixturevalue(language)
    # axe is put into the page, which the policy of the page refuses as it should: here it is set aside.
    page = opened(folder / name, color_scheme=scheme, bypass_csp=True)
    for closed in page.locator("details:not([open]) > summary").all():
        closed.click()
    assert serious(page) == []

"""Reports in Debian's Chromium, which is started once. Whatever a page asks for that is no file of its report fails the test."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from qa_pipeline import translation
from qa_pipeline.reports import html
from tests.browser import calls
from tests.reports.scored import summary

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

Opening = Callable[..., "Page"]
"""Opens a page of a report: its path, part of what the browser is `expected` to complain of, and what the context shall be like."""


# Of this package: while playwright is there, an event loop runs in this thread, and others' calls would become coroutines.
@pytest.fixture(scope="package")
def browser() -> "Iterator[Browser]":
    chromium = shutil.which("chromium")
    if chromium is None:
        pytest.skip("needs Chromium, which is not installed here")
    playwright = pytest.importorskip("playwright.sync_api", reason="needs playwright, which is not installed here")
    with playwright.sync_playwright() as running:
        # Nobody listens, and no sound card is needed; a page plays without being touched, as after a reader's first press.
        options = ["--autoplay-policy=no-user-gesture-required", "--mute-audio"]
        found = running.chromium.launch(executable_path=chromium, args=options)
        yield found
        found.close()


@pytest.fixture
def opened(browser: "Browser") -> Iterator[Opening]:
    """Opens pages. In the end nothing may have been asked for outside the disk, refused by the policy, or gone wrong in a script."""
    asked: list[str] = []
    wrong: list[str] = []
    contexts = []

    def watched(request: Any) -> None:
        asked.append(request.url)

    def opening(path: Path, *, expected: str = "never", **options: Any) -> "Page":
        def spoken(message: Any) -> None:
            if message.type in ("error", "warning") and expected not in message.text:
                wrong.append(message.text)

        context = browser.new_context(**{"viewport": {"width": 1400, "height": 900}, **options})
        contexts.append(context)
        context.set_default_timeout(10_000)
        page = context.new_page()
        page.on("request", watched)
        page.on("console", spoken)
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.goto(path.as_uri())
        return page

    yield opening
    for context in contexts:
        context.close()
    assert [url for url in asked if not url.startswith(("file:", "data:"))] == []
    assert wrong == []


def _made(folder: Path, language: str) -> Path:
    with translation.speaking(language):
        found = [*calls.recorded(("en-order-good", "en-outbound-good", "en-complaint-rude"), language), *calls.written(language)]
        return html.write(folder, found, summary(), processes=1).parent


@pytest.fixture(scope="package")
def english(browser: "Browser", tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a report in English. It asks for the browser, so that none is made in vain."""
    return _made(tmp_path_factory.mktemp("en"), "en")


@pytest.fixture(scope="package")
def persian(browser: "Browser", tmp_path_factory: pytest.TempPathFactory) -> Path:
    return _made(tmp_path_factory.mktemp("fa"), "fa")

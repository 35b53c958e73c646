"""The page that is played in class, in a real browser from the disk: sound, transcript, one key for the next, and no request."""

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from qa_pipeline import wire
from qa_pipeline.coaching import exporting, playlists
from qa_pipeline.coaching.exporting import Wanted
from qa_pipeline.settings import Settings
from qa_pipeline.store import open_store
from qa_pipeline.store import playlists as stored
from tests.browser.conftest import Opening
from tests.browser.test_access import serious
from tests.coaching import shop

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

SOUNDING, MISSING = ("en-order-good", "en-complaint-rude"), "en-outbound-good"
CHAT = "fa-order-bad"


@pytest.fixture(scope="session")
def classes(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """A playlist as a folder in English and in Persian: two samples that sound, one without its recording, and a Persian chat."""
    if shutil.which("chromium") is None:
        pytest.skip("needs Chromium, which is not installed here")
    folder = tmp_path_factory.mktemp("class")
    settings = Settings(inbox=folder / "inbox", workspace=folder / "workspace")
    store = open_store(settings.database_url)
    shop.stocked(store, settings, (*SOUNDING, MISSING), shop.worded)
    chat = shop.FIXTURES / "inbox" / "conversations" / f"{CHAT}.json"
    shop.keep(store, chat, wire.read_conversation(chat), "order-intake", kind="conversation")
    made = stored.make(store, "Good and bad openings", note="Monday", by="Ms Tamm")
    first = playlists.of_call(store, SOUNDING[0], criterion="opening.greeting", note="Hear how the name comes last.")
    rest = [playlists.of_call(store, call, at=2.0) for call in (SOUNDING[1], MISSING)]
    stored.add(store, made, [first, *rest, playlists.of_call(store, CHAT, turns=(1, 3))], by="Ms Tamm")
    (Path(settings.inbox) / shop.recording(MISSING).name).unlink()
    for language in ("en", "fa"):
        exporting.export(store, settings, made, folder / language, Wanted(language=language))
    store.close()
    return {language: folder / language for language in ("en", "fa")}


def heading(page: "Page") -> str:
    return page.locator(".slide:visible :is(h1, h2)").first.inner_text()


def playing(page: "Page") -> list[bool]:
    return page.evaluate("[...document.querySelectorAll('audio')].map(one => !one.paused)")


def until_heard(page: "Page", seconds: float) -> None:
    """Waits until the first sample has come so far."""
    page.wait_for_function("seconds => document.querySelector('audio').currentTime > seconds", arg=seconds)


@pytest.mark.parametrize("language", ["en", "fa"])
def test_a_class_by_the_space_bar_alone(classes: dict[str, Path], language: str, opened: Opening) -> None:
    page = opened(classes[language] / "index.html")
    assert heading(page) == "Good and bad openings"
    assert page.locator("html").get_attribute("dir") == ("rtl" if language == "fa" else "ltr")
    page.keyboard.press("Space")
    until_heard(page, 0.3)
    assert playing(page) == [True, False]
    assert page.locator(".slide:visible .line").count() >= 2
    assert page.locator(".think:visible, .card:visible").count() == 0, "nothing is given away while it is heard"
    page.keyboard.press("Space")
    assert playing(page) == [False, False], "the class talks"
    assert page.locator(".think:visible").count() == 1
    assert page.locator(".card:visible").count() == 0
    page.keyboard.press("Space")
    assert "Hear how the name comes last." in page.locator(".card:visible").inner_text()
    assert page.locator(".card:visible .badge").count() == 1
    page.keyboard.press("Space")
    page.wait_for_function("() => document.querySelectorAll('audio')[1].currentTime > 0.2")
    assert playing(page) == [False, True]


def test_the_transcript_follows_the_sound(classes: dict[str, Path], opened: Opening) -> None:
    page = opened(classes["en"] / "index.html")
    page.keyboard.press("ArrowRight")
    starts = page.locator(".slide:visible .line").evaluate_all("lines => lines.map(one => Number(one.dataset.start))")
    assert starts == sorted(starts)
    for place, start in enumerate(starts[:2]):
        until_heard(page, start + 0.2)
        assert page.locator(".slide:visible .line").nth(place).evaluate("line => line.classList.contains('now')")
    page.locator(".slide:visible button.said").first.click()
    page.wait_for_function("start => document.querySelector('audio').currentTime < start", arg=starts[1])
    page.keyboard.press("Space")
    assert page.locator(".think:visible").count() == 1, "after a click the space bar still goes on"


def test_when_it_ends_the_class_is_asked(classes: dict[str, Path], opened: Opening) -> None:
    page = opened(classes["en"] / "index.html")
    page.keyboard.press("Space")
    until_heard(page, 0.1)
    page.evaluate("document.querySelector('audio').currentTime = document.querySelector('audio').duration - 0.2")
    page.locator(".think:visible").wait_for()
    page.keyboard.press("r")
    page.wait_for_function("() => document.querySelector('audio').currentTime < 2 && !document.querySelector('audio').paused")


def test_keys_of_a_class(classes: dict[str, Path], opened: Opening) -> None:
    page = opened(classes["en"] / "index.html")
    page.keyboard.press("PageDown")
    until_heard(page, 0.2)
    page.keyboard.press("p")
    assert playing(page)[0] is False
    page.keyboard.press("p")
    page.wait_for_function("() => !document.querySelector('audio').paused")
    page.keyboard.press("b")
    assert page.locator(".black").is_visible()
    assert playing(page)[0] is False
    page.keyboard.press("Space")
    assert not page.locator(".black").is_visible(), "any key shows the page again, where it was"
    assert page.locator(".think:visible").count() == 0
    page.keyboard.press("ArrowRight")
    page.keyboard.press("2")
    assert page.locator(".guess[aria-pressed=true]:visible").get_attribute("data-guess") == "fail"
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("ArrowLeft")
    assert heading(page) == "Good and bad openings"
    page.keyboard.press("End")
    assert page.locator(".slide:visible tbody tr").count() == 4
    page.keyboard.press("h")
    assert page.locator("dialog").is_visible()
    page.keyboard.press("Escape")
    before = page.evaluate("getComputedStyle(document.body).backgroundColor")
    page.keyboard.press("d")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") != before


def test_keys_of_another_keyboard(classes: dict[str, Path], opened: Opening) -> None:
    """On a Russian keyboard the key of B writes a letter of its own."""
    page = opened(classes["en"] / "index.html")
    page.evaluate("document.dispatchEvent(new KeyboardEvent('keydown', {key: 'и', code: 'KeyB', bubbles: true}))")
    assert page.locator(".black").is_visible()


def test_after_a_reload_it_goes_on_where_it_was(classes: dict[str, Path], opened: Opening) -> None:
    page = opened(classes["en"] / "index.html")
    page.keyboard.press("Space")
    here = heading(page)
    page.reload()
    assert heading(page) == here


def test_what_cannot_be_played_is_read(classes: dict[str, Path], opened: Opening) -> None:
    page = opened(classes["en"] / "index.html")
    told = "The recording is not in the inbox any more."
    assert told in page.locator(".cover").inner_text()
    page.goto(page.url.partition("#")[0] + "#3")
    page.reload()
    assert told in page.locator(".slide:visible .trouble").inner_text()
    assert page.locator(".slide:visible .line").count() >= 1
    page.keyboard.press("End")
    page.keyboard.press("ArrowLeft")
    chat = page.locator(".slide:visible .lines")
    assert (chat.get_attribute("lang"), chat.get_attribute("dir"), chat.locator(".line").count()) == ("fa", "rtl", 3)


def test_sound_that_is_gone_is_said(classes: dict[str, Path], browser: "Browser", tmp_path: Path) -> None:
    """Somebody has sent the page without its folder. Not by `opened`: what the browser complains of is meant here."""
    shutil.copy(classes["en"] / "index.html", tmp_path)
    page = browser.new_page()
    page.goto((tmp_path / "index.html").as_uri())
    page.keyboard.press("Space")
    page.locator(".stuck:visible").wait_for()
    assert "audio" in page.locator(".stuck:visible").inner_text()
    page.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", ["en", "fa"])
def test_axe_finds_nothing_serious(classes: dict[str, Path], language: str, scheme: str, opened: Opening) -> None:
    page = opened(classes[language] / "index.html", color_scheme=scheme, bypass_csp=True, reduced_motion="reduce")
    found = serious(page)
    page.keyboard.press("Space")
    until_heard(page, 0.3)
    found += serious(page)
    page.keyboard.press("Space")
    page.keyboard.press("1")
    found += serious(page)
    page.keyboard.press("Space")
    found += serious(page)
    page.keyboard.press("End")
    found += serious(page)
    page.keyboard.press("h")
    found += serious(page)
    page.goto((classes[language] / "handout.html").as_uri())
    assert found + serious(page) == []


@pytest.mark.parametrize("language", ["en", "fa"])
@pytest.mark.parametrize("width", [640, 1024, 1920])
def test_nothing_is_wider_than_the_window(classes: dict[str, Path], language: str, width: int, opened: Opening) -> None:
    page = opened(classes[language] / "index.html", viewport={"width": width, "height": 600})
    for _ in range(6):
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        page.keyboard.press("Space")


def test_the_handout_has_its_answers_on_a_sheet_of_their_own(classes: dict[str, Path], opened: Opening, tmp_path: Path) -> None:
    page = opened(classes["en"] / "handout.html")
    assert page.locator(".paper .ruled").count() == 4
    before = page.locator("main > .paper .badge").count()
    assert before == 0, "no answer stands beside its question"
    assert page.locator(".answers .badge").count() >= 1
    page.emulate_media(media="print")
    assert page.locator(".answers").evaluate("one => getComputedStyle(one).breakBefore") == "page"

"""The page of a call as a reader has it: he plays the proof, reads along, and needs no mouse."""

import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.browser.conftest import Opening

if TYPE_CHECKING:
    from playwright.sync_api import Page

CALL = "calls/en-order-good.html"


def now(page: "Page") -> float:
    return float(page.evaluate("document.querySelector('audio').currentTime"))


def until(page: "Page", condition: str, argument: Any = None) -> None:
    """Waits for it from outside: the page's policy lets nothing be evaluated in it, as `wait_for_function` would."""
    for _attempt in range(300):
        if page.evaluate(condition, argument):
            return
        page.wait_for_timeout(30)
    pytest.fail(f"never came true: {condition}")


def ready(page: "Page") -> "Page":
    until(page, "() => document.querySelector('audio').readyState >= 1")
    return page


def pause(page: "Page") -> None:
    page.evaluate("document.querySelector('audio').pause()")


def test_the_proof_is_played_and_no_more(english: Path, opened: Opening) -> None:
    page = ready(opened(english / CALL))
    button = page.locator("button.ev").last
    start, end = (float(button.get_attribute(name) or "nan") for name in ("data-start", "data-end"))
    assert start > 20
    page.evaluate("document.querySelector('audio').playbackRate = 2")
    button.click()
    until(page, "start => document.querySelector('audio').currentTime > start", start)
    assert start < now(page) <= end + 0.2
    assert "on" in (button.get_attribute("class") or "").split()
    turn = button.get_attribute("data-turn")
    until(page, "turn => document.getElementById('t' + turn).classList.contains('now')", turn)
    until(page, "document.querySelector('audio').paused")
    assert now(page) - end < 0.3
    assert not (set((button.get_attribute("class") or "").split()) & {"on"})


def test_a_press_on_a_mark_of_the_time_line_plays_the_same(english: Path, opened: Opening) -> None:
    page = ready(opened(english / CALL))
    mark = page.locator(".mark").last
    start = float(page.locator(f"#m{mark.get_attribute('data-moment')}").get_attribute("data-start") or "nan")
    mark.locator("line").click(force=True)
    until(page, "start => document.querySelector('audio').currentTime > start", start)
    assert now(page) < start + 2
    assert "on" in (mark.get_attribute("class") or "").split()


def test_the_end_of_a_moment_is_said(english: Path, opened: Opening) -> None:
    page = ready(opened(english / CALL))
    page.locator("button.ev").first.click()
    until(page, "document.getElementById('status').textContent.startsWith('Played to')")
    page.wait_for_timeout(200)
    assert page.locator("#status").inner_text().startswith("Played to")
    press = page.keyboard.press
    press(" ")
    until(page, "!document.querySelector('audio').paused")
    press(" ")
    until(page, "document.getElementById('status').textContent.startsWith('Paused at')")


def test_both_lanes_are_drawn_and_the_agents_is_above(english: Path, opened: Opening) -> None:
    """In the file the agent is on the first channel of one call; who is louder in the lane while the agent speaks decides."""
    page = ready(opened(english / CALL))
    lanes = "document.querySelector('.wave > div').shadowRoot.querySelectorAll('.canvases > div')"
    until(page, f"{lanes}.length === 2")
    inked = page.evaluate(
        f"""() => [...{lanes}].map((lane) => {{
            const canvas = lane.querySelector('canvas');
            const [start, end] = document.getElementById('t0').dataset.at.split(' ').map(Number);
            const duration = Number(document.querySelector('.strip').dataset.duration);
            const x = Math.floor((start / duration) * canvas.width), width = Math.floor(((end - start) / duration) * canvas.width);
            const data = canvas.getContext('2d').getImageData(x, 0, width, canvas.height).data;
            return data.filter((value, place) => place % 4 === 3 && value).length;
        }})"""
    )
    assert page.locator("#t0").get_attribute("class") == "turn agent"
    assert inked[0] > 3 * inked[1]


def test_one_channel_has_one_lane(english: Path, opened: Opening) -> None:
    page = ready(opened(english / "calls/en-outbound-good.html"))
    until(page, "document.querySelector('.wave > div').shadowRoot.querySelectorAll('.canvases > div canvas').length === 1")
    assert page.locator(".lanes span").all_inner_texts() == ["Evidence", "Both"]


def test_the_transcript_goes_along_word_by_word(english: Path, opened: Opening) -> None:
    page = ready(opened(english / CALL))
    place = page.locator(".turn").count() - 2
    at, end = (page.locator(f"#t{place}").get_attribute("data-at") or "").split()
    page.evaluate("at => { const audio = document.querySelector('audio'); audio.currentTime = at; audio.play(); }", float(at) + 0.05)
    until(page, "place => document.getElementById('t' + place).classList.contains('now')", place)
    assert float(end) > now(page)
    spoken = page.evaluate("[...CSS.highlights.get('spoken')].map(String)")
    assert spoken == [page.locator(f"#t{place} .said").inner_text().split()[0]]
    until(page, "document.getElementById('transcript').scrollTop > 200")
    until(page, "first => [...CSS.highlights.get('spoken')].map(String)[0] !== first", spoken[0])


def test_who_scrolls_is_not_pulled_back(english: Path, opened: Opening) -> None:
    page = ready(opened(english / CALL))
    page.locator("#transcript").hover()
    page.mouse.wheel(0, 60)
    until(page, "document.getElementById('transcript').scrollTop > 0")
    assert page.locator("#follow").get_attribute("aria-pressed") == "false"
    page.wait_for_timeout(300)
    stayed = page.evaluate("document.getElementById('transcript').scrollTop")
    page.evaluate("() => { const audio = document.querySelector('audio'); audio.currentTime = 60; audio.play(); }")
    until(page, "document.querySelector('audio').currentTime > 60.4")
    assert page.evaluate("document.getElementById('transcript').scrollTop") == stayed
    page.locator("#follow").click()
    until(page, "before => document.getElementById('transcript').scrollTop > before + 100", stayed)


def test_everything_by_keys(english: Path, opened: Opening) -> None:
    page = ready(opened(english / CALL))
    press = page.keyboard.press

    press("?")
    assert page.locator("dialog#keys").is_visible()
    press("Escape")
    assert not page.locator("dialog#keys").is_visible()

    press("n")
    assert page.evaluate("document.activeElement.id") == "m0"
    until(page, "!document.querySelector('audio').paused")
    press("n")
    press("p")
    assert page.evaluate("document.activeElement.id") == "m0"
    press("Escape")
    assert page.evaluate("document.querySelector('audio').paused")

    press("0")
    press("j")
    assert page.evaluate("document.activeElement.id") in ("t0", "t1")
    first = int(page.evaluate("document.activeElement.id.slice(1)"))
    press("j")
    press("j")
    press("k")
    assert page.evaluate("document.activeElement.id") == f"t{first + 1}"
    at = float((page.locator(f"#t{first + 1}").get_attribute("data-at") or "nan").split()[0])
    assert abs(now(page) - at) < 0.1

    press("ArrowRight")
    assert abs(now(page) - at - 5) < 0.1
    press("Shift+ArrowLeft")
    assert abs(now(page) - at - 4) < 0.1
    press("+")
    press("+")
    press("-")
    assert page.evaluate("document.querySelector('audio').playbackRate") == 1.25
    press("5")
    assert abs(now(page) - page.evaluate("document.querySelector('audio').duration") / 2) < 0.2
    press(" ")
    until(page, "!document.querySelector('audio').paused")
    press(" ")
    until(page, "document.querySelector('audio').paused")
    press("f")
    assert page.locator("#follow").get_attribute("aria-pressed") == "false"


def test_every_control_is_reached_by_tab_and_named(english: Path, opened: Opening) -> None:
    page = ready(opened(english / CALL))
    reached = []
    for _step in range(14):
        page.keyboard.press("Tab")
        reached.append(page.evaluate("document.activeElement.id || document.activeElement.className || document.activeElement.textContent"))
    for control in ("go", "speed", "zoom", "help", "reel started"):
        assert control in reached or control.split()[0] in reached, (control, reached)
    slider = page.get_by_role("slider")
    assert slider.get_attribute("aria-valuetext") == "0:00"
    slider.focus()
    page.keyboard.press("ArrowRight")
    assert slider.get_attribute("aria-valuetext") == "0:05"


def test_without_scripts_the_page_still_reads_and_plays(english: Path, opened: Opening) -> None:
    page = opened(english / CALL, java_script_enabled=False)
    assert page.locator("audio").is_visible()
    assert not page.locator(".transport").is_visible()
    assert not page.locator("#help").is_visible()
    assert page.locator(".turn").first.is_visible()
    assert page.locator(".strip .talks.agent path").get_attribute("d")
    page.locator(".mentions a").first.click()
    assert page.url.endswith("#c0")


def test_without_its_recording_the_page_says_so_and_still_reads(english: Path, opened: Opening, tmp_path: Path) -> None:
    (tmp_path / "calls").mkdir()
    shutil.copy(english / CALL, tmp_path / CALL)
    page = opened(tmp_path / CALL, expected="ERR_FILE_NOT_FOUND")
    page.locator("button.ev").first.click()
    until(page, "document.getElementById('status').classList.contains('wrong')")
    assert "beside this report" in page.locator("#status").inner_text()
    assert page.locator(".turn").first.is_visible()


def test_a_call_that_came_as_text_has_no_dead_controls(english: Path, opened: Opening) -> None:
    page = opened(english / "calls/en-chat-order-good.html")
    assert page.locator("audio, .transport, .wave, #follow, button.play, button.at").count() == 0
    page.keyboard.press("j")
    assert page.evaluate("document.activeElement.id") == "t0"
    page.keyboard.press(" ")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("n")
    assert page.evaluate("document.querySelector('.shown') !== null")


def test_persian_runs_from_right_to_left_and_the_time_line_does_not(persian: Path, opened: Opening) -> None:
    page = ready(opened(persian / CALL))
    assert page.evaluate("[document.documentElement.lang, document.documentElement.dir]") == ["fa", "rtl"]
    assert page.evaluate("getComputedStyle(document.querySelector('.turns')).direction") == "ltr"
    assert page.evaluate("getComputedStyle(document.querySelector('.line')).direction") == "ltr"
    criteria, transcript = (page.locator(f"#{part}").bounding_box() for part in ("criteria", "transcript"))
    assert criteria
    assert transcript
    assert criteria["x"] > transcript["x"]
    page.keyboard.press("ArrowRight")
    assert page.locator("#now").inner_text() == "۰:۰۵"
    theirs = opened(persian / "calls/fa-order-bad.html")
    assert theirs.evaluate("getComputedStyle(document.querySelector('.turns')).direction") == "rtl"


def test_on_paper_everything_is_there_and_nothing_to_press(english: Path, opened: Opening) -> None:
    page = ready(opened(english / CALL, color_scheme="dark"))
    page.emulate_media(media="print", color_scheme="light")
    assert not page.locator(".transport").is_visible()
    assert page.locator(".turn").last.is_visible()
    assert page.evaluate("getComputedStyle(document.getElementById('transcript')).overflowY") == "visible"
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"


def test_a_narrow_screen_has_no_sideways_scrolling(english: Path, opened: Opening) -> None:
    page = ready(opened(english / CALL, viewport={"width": 360, "height": 740}))
    assert page.evaluate("document.documentElement.scrollWidth") <= 360

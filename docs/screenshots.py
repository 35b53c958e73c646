"""Makes a report of the fixture calls in English and in Persian and takes pictures of its pages in Chromium: `python docs/screenshots.py`.

They are written beside this file as `report-PAGE.png`, in Persian `report-PAGE-fa.png`, in dark `report-PAGE-dark.png`. It needs Debian's
Chromium and the packages for tests; nothing is loaded from elsewhere. Look at them after every change of a page.

How well calls were heard is known of calls that were really heard: with `--run WORKSPACE`, in which the fixtures were (`make run`), there
are pictures of that page, and of what a run did, too.
"""

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from qa_pipeline import imports, translation  # noqa: E402  # found by the line above
from qa_pipeline.reports import html  # noqa: E402
from qa_pipeline.types import ScoredCall  # noqa: E402
from tests.browser import calls  # noqa: E402
from tests.reports.scored import summary  # noqa: E402

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

PAGES = ("index", "agents", "offers", "talk", "files")
CALL = "en-complaint-hold"
DARK = {"": "en-complaint-rude", "-fa": "fa-order-bad"}
"""The call that is shown in dark, by the ending of the picture's name."""

WIDTH, HEIGHT = 1280, 860

LARGEST = 300_000
"""Bytes of a picture: the repository keeps every version of them."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, default=HERE, help="the folder for the pictures (default: docs)")
    parser.add_argument("--run", type=Path, metavar="WORKSPACE", help="a workspace in which the fixtures were run")
    parser.add_argument("--keep", type=Path, help="a folder that keeps the reports, to look at them by hand")
    chosen = parser.parse_args()
    chromium = shutil.which("chromium")
    if chromium is None:
        sys.exit("Chromium is not installed: apt install chromium")
    from playwright.sync_api import sync_playwright

    with TemporaryDirectory() as folder, sync_playwright() as running:
        browser = running.chromium.launch(executable_path=chromium, args=["--autoplay-policy=no-user-gesture-required", "--mute-audio"])
        for language in ("en", "fa"):
            report = _report((chosen.keep or Path(folder)) / language, language)
            ending = "" if language == "en" else f"-{language}"
            pictures = [_pictures(browser, report, chosen.out, ending)]
            if chosen.run:
                pictures.append(_of_run(browser, chosen.run, Path(folder) / f"run-{language}", chosen.out, ending))
            for name, path in chain.from_iterable(pictures):
                size = path.stat().st_size
                print(f"{name}: {size / 1000:.0f} kB{', which is too much' if size > LARGEST else ''}")  # noqa: T201  # what a script says
        browser.close()


def _report(folder: Path, language: str) -> Path:
    with translation.speaking(language):
        return html.write(folder, _calls(language), summary(run_id="2026-11-21T02-00"), processes=1).parent


def _calls(language: str) -> Iterator[ScoredCall]:
    """The fixture calls, and the labelled conversations for the overview to have something to show."""
    yield from calls.recorded(language=language)
    yield from calls.written(language)
    for path in sorted((calls.FIXTURES / "labelled").glob("*/*.json")):
        if not path.name.endswith(".labels.json"):
            yield calls.scored(imports.read(path), language)


def _pictures(browser: "Browser", report: Path, out: Path, ending: str) -> Iterator[tuple[str, Path]]:
    for name in PAGES:
        if (report / f"{name}.html").is_file():
            page = _opened(browser, report / f"{name}.html")
            yield name, _picture(page, out / f"report-{name}{ending}.png")
    page = _opened(browser, report / "calls" / f"{CALL}.html")
    _play(page)
    yield "call", _picture(page, out / f"report-call{ending}.png")
    dark = _opened(browser, report / "calls" / f"{DARK[ending]}.html", scheme="dark")
    yield "call in dark", _picture(dark, out / f"report-call{ending}-dark.png")


def _of_run(browser: "Browser", workspace: Path, folder: Path, out: Path, ending: str) -> Iterator[tuple[str, Path]]:
    """How the calls of a workspace were heard, and what a run of the written fixtures did."""
    language = ending.strip("-") or "en"
    given = {"QA_PIPELINE_REPORT_LANGUAGE": language, "QA_PIPELINE_SETTLE_SECONDS": "0"}
    _ours("report", "--workspace", str(workspace), "--format", "html", "-o", str(folder / "report"), **given)
    yield "sound", _picture(_opened(browser, folder / "report" / "sound.html"), out / f"report-sound{ending}.png")
    inbox = shutil.copytree(HERE.parent / "fixtures" / "inbox" / "conversations", folder / "inbox")
    _ours("run", "--inbox", str(inbox), "--workspace", str(folder / "workspace"), **given)
    (page,) = (folder / "workspace").glob("reports/*/run.html")
    yield "run", _picture(_opened(browser, page), out / f"report-run{ending}.png")


def _ours(*words: str, **given: str) -> None:
    subprocess.run(
        [sys.executable, "-m", "qa_pipeline", *words], check=True, cwd=HERE.parent, env={**os.environ, **given}, stdout=subprocess.DEVNULL
    )


def _opened(browser: "Browser", path: Path, *, scheme: str = "light") -> "Page":
    page = browser.new_page(viewport={"width": WIDTH, "height": HEIGHT}, color_scheme="dark" if scheme == "dark" else "light")
    page.goto(path.as_uri())
    page.wait_for_timeout(500)  # until the waveform is drawn
    return page


def _play(page: "Page") -> None:
    """The second evidence, heard for a second: the page shows what is played."""
    page.keyboard.press("n")
    page.keyboard.press("n")
    page.wait_for_timeout(1200)


def _picture(page: "Page", path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=path)
    page.close()
    return path


if __name__ == "__main__":
    main()

"""The page that is played in class, and the handout for paper: one file each, that open by a double click and load nothing but sound."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qa_pipeline import translation
from qa_pipeline.reports import wording
from qa_pipeline.reports.policy import policy
from qa_pipeline.types import AGENT, CUSTOMER, Verdict

if TYPE_CHECKING:
    import jinja2

_TEMPLATES = Path(__file__).parent / "templates"

_SIDES = {AGENT: "agent", CUSTOMER: "customer"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A line of the transcript; `start` and `end` in seconds of the clip, None in a chat. `is_proof` is what the verdict rests on."""

    speaker: str
    text: str
    start: float | None = None
    end: float | None = None
    is_proof: bool = False

    @property
    def side(self) -> str:
        return _SIDES.get(self.speaker, "other")

    @property
    def who(self) -> str:
        """What the speaker is called, in the language of the page."""
        return wording.SPEAKERS.get(self.speaker, self.speaker)


@dataclass(frozen=True, slots=True, kw_only=True)
class Slide:
    """A sample as the class sees it. `audio` is the address of its sound beside the page; where it is empty, `trouble` says why.

    `language` and `direction` are those of the lines; a call of which nothing may be told any more has none. `verdict` is None where no
    criterion was asked for; it is not `is_proved` where no words of the lines show it. `agent` is empty where nobody is to know. All
    texts are in the language of the page, or the trainer's.
    """

    number: int
    title: str = ""
    listen_for: str = ""
    language: str = ""
    direction: str = "ltr"
    lines: tuple[Said, ...] = ()
    verdict: Verdict | None = None
    is_proved: bool = True
    reason: str = ""
    note: str = ""
    agent: str = ""
    team: str = ""
    date: str = ""
    audio: str = ""
    trouble: str = ""
    seconds: float = 0.0

    @property
    def has_answer(self) -> bool:
        return bool(self.verdict or self.reason or self.note)

    @property
    def verdict_name(self) -> str:
        return wording.VERDICTS[self.verdict] if self.verdict is not None else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A playlist to be shown, in the language that is spoken when it is written. `made_at` is ISO 8601."""

    title: str
    note: str
    made_at: str
    slides: tuple[Slide, ...]

    @property
    def seconds(self) -> float:
        return sum(slide.seconds for slide in self.slides if slide.audio)

    @property
    def troubles(self) -> tuple[Slide, ...]:
        return tuple(slide for slide in self.slides if slide.trouble)

    @property
    def guesses(self) -> dict[str, str]:
        return {"pass": wording.VERDICTS[Verdict.PASS], "fail": wording.VERDICTS[Verdict.FAIL]}


def class_page(page: Page) -> str:
    """`index.html`: one sample at a time, by keys, with a question before each answer."""
    return _rendered("class.html", page, scripts=("class.js",))


def handout(page: Page) -> str:
    """`handout.html`: all samples on paper with room to write, and the answers on a sheet of their own."""
    return _rendered("handout.html", page)


def _rendered(template: str, page: Page, scripts: Sequence[str] = ()) -> str:
    style, written = _inlined("class.css"), [_inlined(name) for name in scripts]
    return (
        _environment()
        .get_template(template)
        .render(
            page=page,
            style=style,
            script=written[0] if written else "",
            policy=policy(written, [style]),
            Verdict=Verdict,
        )
    )


@cache
def _environment() -> "jinja2.Environment":
    """Templates, compiled once."""
    return translation.environment(_TEMPLATES)


@cache
def _inlined(name: str) -> Any:
    """A style sheet or script of ours, which stands in the page as it is."""
    return translation.trusted((_TEMPLATES / name).read_text(encoding="utf-8"))

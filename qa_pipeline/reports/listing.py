"""The list of all calls in the first page: the neediest as rows that anybody can read, and all of them as data for its script.

Ten thousand rows of a table are megabytes. As data, packed, they are some 20 bytes each: one page holds them, filters and sorts them,
and shows fifty at a time.
"""

import base64
import re
import zlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote

from qa_pipeline import wire
from qa_pipeline.reports import wording
from qa_pipeline.reports.ranking import Need
from qa_pipeline.reports.rows import Question, Row
from qa_pipeline.translation import _, moment, number

SHOWN = 50
"""Calls that are shown at a time, and without a script at all."""

TITLES_SHOWN = 3
"""Missed criteria named in a row; its page has them all, and the filter knows them all."""

HEARD = ("good", "fair", "poor")

_BLOCK = re.compile(r'(<script type="application/octet-stream" id="data">)([A-Za-z0-9+/=\s]*)(</script>)')

_ID, _PAGE = 0, 1
"""Where in a packed row stand what the call is called, and the name of its page without its ending, 0 where that is the same."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """A call's row. `page` is the address of its page; `raw` the score without the auto-fail, where it differs.

    `heard` is `fair` or `poor`, empty where the call could be heard well or nobody measured.
    """

    call_id: str
    page: str
    need: Need
    started: str
    language: str
    agent: str
    scorecard: str
    score: str
    raw: str
    auto_fail: bool
    undecided: int
    criteria: int
    missed_titles: tuple[str, ...]
    more: int
    heard: str


def listed(row: Row) -> Listed:
    missed = [question.title for question in row.asked("f")]
    return Listed(
        call_id=row.call_id,
        page=f"calls/{quote(row.page)}",
        need=row.need,
        started=moment(row.started_at),
        language=_(wording.language(row.language)),
        agent=named(row),
        scorecard=row.scorecard,
        score=score(row.score),
        raw=score(row.raw_score) if row.raw_score is not None and row.raw_score != row.score else "",
        auto_fail=row.auto_fail,
        undecided=row.undecided,
        criteria=len(row.questions),
        missed_titles=tuple(missed[:TITLES_SHOWN]),
        more=max(len(missed) - TITLES_SHOWN, 0),
        heard=row.heard.verdict if row.heard and row.heard.verdict != "good" else "",
    )


def named(row: Row) -> str:
    """What a call's agent is called in its row."""
    return row.agent_name or row.agent[0] or wording.NOTHING


def score(value: float | None) -> str:
    """82.5, 90: at most one digit after the sign, and none that is zero."""
    if value is None:
        return wording.NOTHING
    return number(value, 0 if round(value, 1).is_integer() else 1)


# ---------------------------------------------------------------------------------------------------------------------
# For the script


def data(known: Sequence[Row], asked: Sequence[Question]) -> str:
    """All calls in the order given, as the script unpacks them. `asked` are the criteria whose places the rows name."""
    places = {question.id: place for place, question in enumerate(asked)}
    languages, names, teams, cards = (_Numbered() for _place in range(4))
    rows = [
        [
            _whole(row.call_id),
            0 if row.page == f"{row.call_id}.html" else row.page.removesuffix(".html"),
            moment(row.started_at),
            _minute(row.started_at),
            languages(row.language),
            names(_whole(named(row))),
            teams(_whole(row.team)),
            cards(row.scorecard),
            row.score if row.score is None else round(row.score, 1),
            round(row.raw_score, 1) if row.raw_score is not None and row.raw_score != row.score else None,
            int(row.need),
            len(row.questions),
            HEARD.index(row.heard.verdict) if row.heard else 0,
            [places[question.id] for question in row.asked("f")],
            [places[question.id] for question in row.asked("u")],
        ]
        for row in known
    ]
    return packed(
        {
            "languages": [[code, _(wording.language(code))] for code in languages.known],
            "agents": list(names.known),
            "teams": list(teams.known),
            "cards": list(cards.known),
            "criteria": [question.title for question in asked],
            "words": words(),
            "rows": rows,
        }
    )


class _Numbered:
    """Texts that come up again and again, by the order in which they first did."""

    def __init__(self) -> None:
        self.known: dict[str, int] = {}

    def __call__(self, text: str) -> int:
        return self.known.setdefault(text, len(self.known))


def words() -> Mapping[str, str]:
    """What the script says."""
    return {
        "auto_fail": _("Auto-fail"),
        "nothing": _("nothing was decided"),
        "raw": _("raw %(score)s"),
        "of": _("%(part)s of %(all)s"),
        "more": _("and %(num)s more"),
        "fair": _("fair audio"),
        "poor": _("poor audio"),
        "calls": _("%(shown)s of %(all)s calls"),
        "none": _("No call fits."),
        "page": _("%(first)s–%(last)s of %(all)s"),
    }


def _minute(started_at: str | None) -> int | None:
    """Minutes since 1970, to sort by; a time without an offset is taken for UTC."""
    try:
        at = datetime.fromisoformat(started_at or "")
        return int((at if at.tzinfo else at.replace(tzinfo=UTC)).timestamp() // 60)
    except (ValueError, OverflowError):
        return None


def _whole(text: str) -> str:
    """Without bytes of a file name in an old encoding, which have no place in JSON."""
    return text.encode("utf-8", "replace").decode("utf-8")


def packed(value: Any) -> str:
    """JSON as text that is safe in a page and small: zlib, in base64."""
    return base64.b64encode(zlib.compress(wire.dumps(value).encode("utf-8"), 9)).decode("ascii")


def unpacked(text: str) -> Any:
    return wire.loads(zlib.decompress(base64.b64decode(text)), "the list of calls")


# ---------------------------------------------------------------------------------------------------------------------
# Taking calls out of it


def changed(page: str, change: Callable[[str, str], tuple[str, str] | None]) -> str:
    """A page in whose list calls are called otherwise: `change` gives id and page for id and page, or None for a call that stays so."""
    found = _BLOCK.search(page)
    if found is None:
        return page
    kept = unpacked(found[2])
    is_other = False
    for row in kept["rows"]:
        own = row[_ID] if row[_PAGE] == 0 else row[_PAGE]
        new = change(row[_ID], f"{own}.html")
        if new is not None:
            row[_ID], row[_PAGE] = new[0], 0 if new[1] == f"{new[0]}.html" else new[1].removesuffix(".html")
            is_other = True
    return f"{page[: found.start(2)]}{packed(kept)}{page[found.end(2) :]}" if is_other else page

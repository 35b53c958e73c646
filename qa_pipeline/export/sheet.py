"""A sheet of a workbook: typed cells, a header that stays, a filter on each column, and what a sheet cannot hold goes on or is said."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from qa_pipeline.ingest import items
from qa_pipeline.translation import _, direction, language

MOST_ROWS = 1_048_576
LONGEST = 32_767
MOST_LINKS = 65_530
"""What Excel takes: rows of a sheet, characters of a cell in UTF-16, links of a sheet."""

_NAME = 31
"""Characters of a sheet's name."""

_HEADER_HEIGHT = 32.0
_DAY = 86_400.0

Kind = Literal["text", "wrapped", "whole", "plain", "score", "change", "share", "sure", "time", "length", "yes"]
"""What stands in a column: `whole` numbers, `plain` ones without thousands apart, a `share` or how `sure` something is 0..1, `length` in
seconds, `yes` or no."""

Cell = str | int | float | bool | datetime | None

Scale = Literal["score", "share", "above zero", "true", "trend"]
"""How a column is coloured: by a value of 0..100 or 0..1, where it is not zero, where it is true, by what a trend says."""

_TIMES = {"en": "yyyy-mm-dd hh:mm", "fa": "[$-3160429]yyyy/mm/dd hh:mm"}
_SHARES = {"et": "0%", "tr": "%0", "fa": "[$-3000429]0%"}
_PERSIAN = "[$-3000429]"
"""Written before a format: with Persian digits; in `_TIMES` by the Iranian calendar too, where the program knows it."""

_NUMBERS: Mapping[str, str] = {
    "whole": "#,##0",
    "plain": "0",
    "score": "0.0",
    "change": "+0.0;-0.0;0.0",
    "sure": "0.00",
    "length": "[h]:mm:ss",
}

_RED, _AMBER, _GREEN = "#F4B6B0", "#FBE3A4", "#B7DFB9"
_WRITING = {"red": "#7A1410", "amber": "#5C4300", "green": "#14501C"}
_NOT_XML = re.compile("[\ufffe\uffff]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A column of a sheet. `title` and `about`, which says what stands in it, are in English and translated where they are shown."""

    title: str
    kind: Kind
    about: str = ""
    width: int = 12
    scale: Scale | None = None


@dataclass(slots=True)
class Cut:
    """What a workbook could not hold as it is: texts that were shortened, and links that had no room."""

    texts: int = 0
    links: int = 0


class Formats:
    """How cells look, made once for a workbook, in the language that is spoken."""

    def __init__(self, book: Any) -> None:
        spoken = language()
        kinds = {**_NUMBERS, "time": _TIMES.get(spoken, "dd.mm.yyyy hh:mm"), "share": _SHARES.get(spoken, "0\u00a0%")}
        if spoken == "fa":
            kinds = {kind: code if code.startswith("[$-") else _in_persian(code) for kind, code in kinds.items()}
        top = {"valign": "top"}
        self.of: dict[str, Any] = {kind: book.add_format({**top, "num_format": code}) for kind, code in kinds.items()}
        self.of |= {"text": book.add_format(top), "yes": book.add_format({**top, "align": "center"})}
        self.of["wrapped"] = book.add_format({**top, "text_wrap": True})
        self.link = book.add_format({**top, "font_color": "#0B57A4", "underline": 1})
        self.header = book.add_format({"bold": True, "text_wrap": True, "valign": "vcenter", "bg_color": "#E7ECF2", "bottom": 1})
        self.title = book.add_format({"bold": True, "font_size": 16})
        self.bold = book.add_format({**top, "bold": True})
        self.red = book.add_format({"bg_color": _RED, "font_color": _WRITING["red"]})
        self.amber = book.add_format({"bg_color": _AMBER, "font_color": _WRITING["amber"]})
        self.green = book.add_format({"bg_color": _GREEN, "font_color": _WRITING["green"]})


def _in_persian(code: str) -> str:
    return ";".join(_PERSIAN + part for part in code.split(";"))


class Sheet:
    """Rows under headings, one after the other. Where a sheet is full, another goes on.

    `name` and `trends`, which are what a trend may say for better and worse, are in the language already.
    """

    def __init__(
        self, book: Any, name: str, headings: Sequence[Heading], formats: Formats, cut: Cut, *, trends: tuple[str, str] = ("", "")
    ) -> None:
        self._book = book
        self._name = name
        self._headings = headings
        self._formats = formats
        self._cut = cut
        self._trends = trends
        self._parts = 0
        self._at = 0
        self._links = 0
        self.rows = 0
        self._open()

    def add(self, cells: Sequence[Cell], links: Mapping[int, str] | None = None) -> None:
        """Writes a row. `links` are relative addresses, by the position of the cell that leads there."""
        if self._at >= MOST_ROWS:
            self.close()
            self._open()
        for position, (cell, heading) in enumerate(zip(cells, self._headings, strict=True)):
            if cell is None or cell == "":
                continue
            _WRITERS[type(cell)](self, position, heading.kind, cell, (links or {}).get(position))
        self._at += 1
        self.rows += 1

    def close(self) -> None:
        """What needs to know how many rows there are: the filter, and colours."""
        last = max(self._at - 1, 1)
        self._sheet.autofilter(0, 0, last if self._at > 1 else 0, len(self._headings) - 1)
        for position, heading in enumerate(self._headings):
            for rule in self._rules(heading.scale):
                self._sheet.conditional_format(1, position, last, position, rule)

    @property
    def parts(self) -> int:
        """How many sheets it took."""
        return self._parts

    def _open(self) -> None:
        self._parts += 1
        self._sheet = self._book.add_worksheet(sheet_name(self._name, self._parts))
        self._at, self._links = 1, 0
        if direction() == "rtl":
            self._sheet.right_to_left()
        self._sheet.freeze_panes(1, 1)
        self._sheet.repeat_rows(0)
        self._sheet.set_landscape()
        self._sheet.fit_to_pages(1, 0)
        self._sheet.set_row(0, _HEADER_HEIGHT)
        for position, heading in enumerate(self._headings):
            self._sheet.set_column(position, position, heading.width)
        for position, heading in enumerate(self._headings):
            self._sheet.write_string(0, position, _(heading.title), self._formats.header)

    # -- cells --------------------------------------------------------------------------------------------------------

    def _text(self, position: int, kind: str, cell: str, link: str | None) -> None:
        text, shortened = fitting(cell)
        self._cut.texts += shortened
        if link is not None and self._links >= MOST_LINKS:
            self._cut.links += 1
        elif link is not None:
            self._links += 1
            self._sheet.write_url(self._at, position, _leading_to(link, text), self._formats.link)
            return
        # As a text whatever it begins with: what looks like a formula computes nothing.
        self._sheet.write_string(self._at, position, text, self._formats.of[kind])

    def _number(self, position: int, kind: str, cell: float, _link: str | None) -> None:
        self._sheet.write_number(self._at, position, cell / _DAY if kind == "length" else cell, self._formats.of[kind])

    def _yes(self, position: int, kind: str, cell: bool, _link: str | None) -> None:
        self._sheet.write_boolean(self._at, position, cell, self._formats.of[kind])

    def _time(self, position: int, kind: str, cell: datetime, _link: str | None) -> None:
        self._sheet.write_datetime(self._at, position, cell.replace(tzinfo=None), self._formats.of[kind])

    # -- colours ------------------------------------------------------------------------------------------------------

    def _rules(self, scale: Scale | None) -> list[dict[str, Any]]:
        if scale in ("score", "share"):
            whole = 100 if scale == "score" else 1
            ends = {f"{end}_type": "num" for end in ("min", "mid", "max")}
            values = {"min_value": 0.5 * whole, "mid_value": 0.75 * whole, "max_value": whole}
            return [{"type": "3_color_scale", **ends, **values, "min_color": _RED, "mid_color": _AMBER, "max_color": _GREEN}]
        if scale == "above zero":
            return [{"type": "cell", "criteria": ">", "value": 0, "format": self._formats.amber}]
        if scale == "true":
            return [{"type": "cell", "criteria": "==", "value": "TRUE", "format": self._formats.red}]
        if scale == "trend":
            looks = zip(self._trends, (self._formats.green, self._formats.red), strict=True)
            return [{"type": "cell", "criteria": "==", "value": f'"{said}"', "format": look} for said, look in looks]
        return []


_WRITERS: Mapping[type, Callable[..., None]] = {
    str: Sheet._text,
    int: Sheet._number,
    float: Sheet._number,
    bool: Sheet._yes,
    datetime: Sheet._time,
}


def sheet_name(name: str, part: int = 1) -> str:
    """A name as Excel takes it: 31 characters, and none of `[]:*?/\\`."""
    behind = f" {part}" if part > 1 else ""
    return re.sub(r"[\[\]:*?/\\]", " ", name)[: _NAME - len(behind)].strip("' ") + behind


def fitting(text: str) -> tuple[str, bool]:
    """The text on one line, as a cell takes it, and whether it had to be shortened."""
    line = _NOT_XML.sub("\ufffd", items.on_one_line(text))
    if line.startswith("<r>"):  # XlsxWriter would take it for its own markup
        line = f" {line}"
    if len(line) * 2 <= LONGEST:
        return line, False
    units = line.encode("utf-16-le")
    if len(units) <= 2 * LONGEST:
        return line, False
    return units[: 2 * (LONGEST - 1)].decode("utf-16-le", "ignore") + "…", True


def _leading_to(address: str, text: str) -> Any:
    """A link to a file beside the workbook."""
    from xlsxwriter.url import Url  # type: ignore[import-untyped]

    link = Url(f"external:{address}")
    link._set_object_link()  # with slashes, which all systems read, where XlsxWriter writes backslashes to cells' links
    link.text = text
    return link

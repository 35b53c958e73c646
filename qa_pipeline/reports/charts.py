"""Charts as SVG that stands in a page: drawn by pygal, coloured by our style sheet, and each with its numbers as a table.

pygal brings a style, a script and data for it: a page of ours lets none of them run, so they are taken out. What is left are paths and
texts with class names. The style sheet gives them the colours of the page, also in the dark and on paper.
"""

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qa_pipeline.translation import digits

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

WIDTH, HEIGHT = 640, 240
"""Units of a drawing; texts in it are 12 units high, so that it reads well at about its own size."""

LABELS = 8
"""Labels below a chart: of more, only some are shown."""

STEPS = 6
"""Lines of an axis at most."""

_TEXT = 12

_KEPT = frozenset({"class", "d", "x", "y", "cx", "cy", "r", "rx", "ry", "width", "height", "transform", "viewBox", "points"})
"""Attributes of a drawing that stay: none of them can run, load or style anything."""

_GONE = frozenset({"defs", "style", "script", "title", "desc", "a"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """A value of a chart at `label`; None where there is none to be told. `low` and `high` are its interval."""

    label: str
    value: float | None
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """`svg` is markup. `columns` and `rows` are the same in a table, `note` what one should know to read it."""

    title: str
    svg: Any
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    note: str = ""


Told = Callable[[float], str]


def line(points: Sequence[Point], told: Told, *, span: tuple[float, float] | None = None, height: int = HEIGHT) -> Any:
    """Values one after the other with their intervals; `span` is what the axis shows, as far as the values need no more."""
    pygal = _pygal()
    reach = _reach(points, span)
    chart = _chart(pygal.Line, told, height=height, range=reach, dots_size=4, allow_interruptions=True)
    chart.x_labels = [digits(point.label) for point in points]
    chart.x_labels_major = chart.x_labels[:: -(-len(points) // LABELS)]
    chart.add("", [_value(point) for point in points])
    return _markup(chart)


def columns(points: Sequence[Point], told: Told, *, height: int = HEIGHT) -> Any:
    """Amounts side by side, from 0."""
    pygal = _pygal()
    chart = _chart(pygal.Bar, told, height=height, include_x_axis=True, spacing=4)
    chart.show_minor_x_labels = True
    chart.x_labels = [digits(point.label) for point in points]
    most = max((point.value or 0.0 for point in points), default=0.0)
    if most <= STEPS:  # few are counted one by one: an axis in halves would say the same number twice
        chart.y_labels = [float(step) for step in range(int(most) + 1)]
    chart.add("", [point.value for point in points])
    return _markup(chart)


def beams(points: Sequence[Point], told: Told) -> Any:
    """Amounts below each other, the first on top, with their numbers on them."""
    pygal = _pygal()
    chart = _chart(pygal.HorizontalBar, told, height=44 * len(points) + 24, show_y_guides=False, print_values=True)
    chart.show_minor_x_labels = True
    chart.x_labels = [point.label for point in reversed(points)]
    chart.add("", [point.value for point in reversed(points)])
    return _markup(chart)


def _pygal() -> Any:
    """The library, without the hook by which it looks for plugins of its own at every import of anything: it warns, and we have none."""
    import pygal

    sys.meta_path[:] = [finder for finder in sys.meta_path if type(finder).__module__ != "pygal"]
    return pygal


def _reach(points: Sequence[Point], span: tuple[float, float] | None) -> tuple[float, float]:
    ends = [end for point in points for end in (point.value, point.low, point.high) if end is not None]
    low, high = min(ends, default=0.0), max(ends, default=1.0)
    margin = (high - low) * 0.1 or 1.0
    low, high = low - margin, high + margin
    return (max(low, span[0]), min(high, span[1])) if span else (low, high)


def _chart(kind: Any, told: Told, *, height: int, **options: Any) -> Any:
    from pygal.style import Style

    style = Style(label_font_size=_TEXT, major_label_font_size=_TEXT, value_font_size=_TEXT, font_family="sans-serif")
    return kind(
        width=WIDTH,
        height=height,
        style=style,
        js=(),
        no_prefix=True,
        show_legend=False,
        margin=8,
        truncate_label=-1,
        max_scale=STEPS,
        min_scale=3,
        show_minor_x_labels=False,
        value_formatter=lambda value: "" if value is None else told(value),
        **options,
    )


def _value(point: Point) -> Any:
    if point.value is None or point.low is None or point.high is None:
        return point.value
    return {"value": point.value, "ci": {"low": point.low, "high": point.high}}


def _markup(chart: Any) -> Any:
    """The drawing without whatever could run, load or style."""
    from xml.etree import ElementTree

    import markupsafe

    root = chart.render_tree()
    _strip(root)
    root.set("class", "chart")
    root.set("aria-hidden", "true")
    ElementTree.register_namespace("", "http://www.w3.org/2000/svg")
    text = ElementTree.tostring(root, encoding="unicode", short_empty_elements=True)
    return markupsafe.Markup(text)  # noqa: S704  # texts in it are escaped by the tree


def _strip(element: "Element") -> None:
    """Takes out of a drawing what is not in `_KEPT`, and what only a script would show."""
    for child in list(element):
        hidden = "tooltip-overlay" in child.get("class", "") if isinstance(child.tag, str) else True  # else a comment
        if hidden or child.tag.rpartition("}")[2] in _GONE:
            element.remove(child)
        else:
            _strip(child)
    for name in list(element.attrib):
        if name not in _KEPT:
            del element.attrib[name]
        elif name in ("x", "y", "cx", "cy", "width", "height"):
            element.set(name, _rounded(element.attrib[name]))


def _rounded(value: str) -> str:
    """Coordinates to a tenth of a unit: nobody sees more."""
    try:
        return f"{float(value):.1f}".removesuffix(".0")
    except ValueError:
        return value

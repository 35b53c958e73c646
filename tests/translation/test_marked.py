"""The templates show no words that are not marked for translation."""

import ast
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import jinja2
import pytest
from jinja2 import nodes

PACKAGE = Path(__file__).parents[2] / "qa_pipeline"
TEMPLATES = sorted(PACKAGE.glob("*/templates/*.html"))

SHOWN = {"title", "aria-label", "alt", "placeholder", "aria-description", "aria-roledescription", "label"}
"""Attributes that people read."""

MARKS = {"_", "ngettext", "pgettext", "N_"}

KEYS = {"Esc", "Enter", "Home", "End", "Shift", "F11", "R", "B", "F", "J", "K", "N", "P", "M", "T", "H", "X"}
"""What stands on keys is the same everywhere."""

_WORD = re.compile(r"[A-Za-z]{2,}")
_CLASSES = re.compile(r"{% block kind %}.*?{% endblock %}", re.DOTALL)
"""A block of the templates that is put into an attribute."""
_ATTRIBUTE = re.compile(r' [a-z-]+="[^"]*"')
"""A block may hold attributes alone."""
_TAG = re.compile(r"""<[a-z](?:[^<>"']|"[^"]*"|'[^']*')*>""")


class _Read(HTMLParser):
    """What of a page people read; `\\0` stands where the template puts something."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.texts: list[str] = []
        self.skipping = ""

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        if tag in {"script", "style", "code", "kbd"}:
            self.skipping = tag
        self.texts += [value for name, value in attributes if name in SHOWN and value]

    def handle_endtag(self, tag: str) -> None:
        if tag == self.skipping:
            self.skipping = ""

    def handle_data(self, data: str) -> None:
        if not self.skipping:
            self.texts.append(data)


def _written(source: str) -> Iterator[str]:
    """Words of the template's own text."""
    page = "".join(
        value if kind == "data" else "\0" if kind in {"variable_begin", "block_begin"} else ""
        for _line, kind, value in jinja2.Environment().lex(_CLASSES.sub("", source))
    )
    reader = _Read()
    reader.feed(_TAG.sub(_without_gaps, page))
    yield from (text.strip() for text in reader.texts if set(_WORD.findall(_ATTRIBUTE.sub("", text))) - KEYS)


def _without_gaps(tag: re.Match[str]) -> str:
    """A tag without what the template puts between its attributes."""
    return re.sub(r"""\0(?=(?:[^"]*"[^"]*")*[^"]*$)""", " ", tag[0])


def _put_in(source: str) -> Iterator[str]:
    """Texts that expressions put into the page without a mark: those with a space or a capital letter look like words."""
    for node in _unmarked(jinja2.Environment().parse(source)):
        if re.search(r"[a-z] [a-z]", node.value) or re.fullmatch("[A-Z][a-z]{2,}", node.value):
            yield node.value


def _unmarked(node: nodes.Node) -> Iterator[nodes.Const]:
    if isinstance(node, nodes.Call) and isinstance(node.node, nodes.Name) and node.node.name in MARKS:
        return
    if isinstance(node, nodes.Const) and isinstance(node.value, str):
        yield node
    for child in node.iter_child_nodes():
        yield from _unmarked(child)


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_no_words_without_a_mark(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    assert [*_written(source), *_put_in(source)] == []


def test_words_without_a_mark_are_found() -> None:
    source = '<p title="in full">{{ _("marked") }} {{ "two words" if x }} <kbd>Esc</kbd> bare</p>{{ ngettext("a", "b c", 2) }}'
    assert [*_written(source), *_put_in(source)] == ["in full", "bare", "two words"]


# ---------------------------------------------------------------------------------------------------------------------
# Python


def _wrong_marks(source: str) -> Iterator[str]:
    """Calls of the marks that extraction cannot read: a text put together, a plural that is not written out, one in an f-string."""
    tree = ast.parse(source)
    hidden = {id(call) for text in ast.walk(tree) if isinstance(text, ast.JoinedStr) for call in ast.walk(text)}
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        name = node.func.id if isinstance(node.func, ast.Name) else node.func.attr if isinstance(node.func, ast.Attribute) else ""
        literal = [isinstance(one, ast.Constant) for one in node.args[:2]]
        if name == "ngettext" and not all(literal):
            yield ast.unparse(node)
        if name in {"_", "N_"} and isinstance(node.args[0], ast.JoinedStr | ast.BinOp | ast.IfExp):
            yield ast.unparse(node)
        if name in MARKS and literal[0] and id(node) in hidden:
            yield ast.unparse(node)


PYTHON = [path for path in sorted(PACKAGE.rglob("*.py")) if "qa_pipeline.translation" in path.read_text(encoding="utf-8")]


@pytest.mark.parametrize("path", PYTHON, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_marks_can_be_read(path: Path) -> None:
    assert list(_wrong_marks(path.read_text(encoding="utf-8"))) == []

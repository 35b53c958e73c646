"""Reads a page as a browser would: elements with their attributes and texts."""

from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

APART = {"td", "th", "tr", "li", "p", "dt", "dd"}
"""Stand apart on the screen, whatever is between them in the source."""

VOID = {"meta", "input", "link", "br", "img", "hr"}


@dataclass
class Element:
    tag: str
    attributes: dict[str, str]
    texts: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        return " ".join("".join(self.texts).split())

    def __getitem__(self, name: str) -> str:
        return self.attributes[name]

    @property
    def classes(self) -> set[str]:
        return set(self.attributes.get("class", "").split())


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[Element] = []
        self.open: list[Element] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("td", "th", "tr"):  # their ends need not be written
            while self.open and self.open[-1].tag in ("td", "th") and (tag != "tr" or self.open[-1].tag != "tr"):
                self.open.pop()
        element = Element(tag, {name: value or "" for name, value in attrs})
        if tag in APART:
            self.handle_data(" ")
        self.found.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_endtag(self, tag: str) -> None:
        if any(element.tag == tag for element in self.open):
            while self.open.pop().tag != tag:
                pass

    def handle_data(self, data: str) -> None:
        for element in self.open:
            element.texts.append(data)


class Page:
    def __init__(self, path: Path) -> None:
        self.path = path
        self.source = path.read_text(encoding="utf-8")
        reader = _Reader()
        reader.feed(self.source)
        self.elements = reader.found

    def all(self, tag: str, css: str = "") -> list[Element]:
        return [element for element in self.elements if element.tag == tag and (not css or css in element.classes)]

    def one(self, tag: str, css: str = "") -> Element:
        (element,) = self.all(tag, css)
        return element

    def playing(self) -> list[Element]:
        """Buttons that play something."""
        return [button for button in self.all("button") if button.classes & {"play", "at", "go"}]

    def by_id(self, name: str) -> Element:
        (element,) = [element for element in self.elements if element.attributes.get("id") == name]
        return element

    @property
    def text(self) -> str:
        return self.one("body").text

    def addresses(self) -> list[str]:
        return [element.attributes[name] for element in self.elements for name in ("href", "src") if name in element.attributes]

    def broken(self) -> list[str]:
        """Addresses that lead nowhere: not to a file of the report, not to an element of the page."""
        ids = [element.attributes["id"] for element in self.elements if "id" in element.attributes]
        assert len(ids) == len(set(ids)), "an id stands twice"
        return [address for address in self.addresses() if not self._leads(address, ids)]

    def _leads(self, address: str, ids: list[str]) -> bool:
        parts = urlsplit(address)
        if parts.scheme or parts.netloc:
            return False
        if not parts.path:
            return parts.fragment in ids
        return (self.path.parent / unquote(parts.path)).is_file()

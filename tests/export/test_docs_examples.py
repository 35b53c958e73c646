"""The examples of docs/formats.md are what the program writes."""

import re

import pytest

from qa_pipeline import export, wire
from tests.conftest import ROOT

PAGE = (ROOT / "docs" / "formats.md").read_text(encoding="utf-8")


def example(name: str) -> str:
    found = re.search(rf"^### {name}\n.*?^```\w+\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)
    assert found is not None, f"{name} has no example"
    return found[1]


@pytest.mark.parametrize("name", [name for name in export.FORMATS if name not in ("json", "vcon")])
def test_the_example_is_what_is_written(name: str) -> None:
    call = wire.read_conversation(example("qa-conversation/1").encode())
    assert export.FORMATS[name](call) == example(name)


def test_every_format_is_in_the_table() -> None:
    assert [name for name in export.FORMATS if f"`{name}`" not in PAGE] == []

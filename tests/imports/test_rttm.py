"""RTTM, as NIST and diarizers write it."""

from pathlib import Path

import pytest

from qa_pipeline.errors import InputError
from qa_pipeline.export import lines
from qa_pipeline.imports import rttm
from qa_pipeline.types import Span


def test_what_we_write_is_read_again(tmp_path: Path) -> None:
    spans = (Span(speaker="agent", start=0.5, end=2.25), Span(speaker="customer", start=2.0, end=3.0))
    file = tmp_path / "call.rttm"
    file.write_text(lines.spans_rttm("call", spans), encoding="utf-8")
    assert rttm.read(file) == spans


def test_comments_other_lines_and_empty_speech_are_no_spans(tmp_path: Path) -> None:
    file = tmp_path / "call.rttm"
    file.write_text(";; made by hand\n\nSPKR-INFO call 1 <NA> <NA> <NA> unknown A <NA>\nSPEAKER call 1 1.0 0.0 <NA> <NA> A <NA> <NA>\n")
    assert rttm.read(file) == ()


@pytest.mark.parametrize(
    "line",
    ["SPEAKER call 1 one 2.0 <NA> <NA> A", "SPEAKER call 1 1.0 -2.0 <NA> <NA> A", "SPEAKER call 1 1.0 nan <NA> <NA> A", "SPEAKER call"],
)
def test_a_wrong_line_is_named(tmp_path: Path, line: str) -> None:
    file = tmp_path / "call.rttm"
    file.write_text(f";; first\n{line}\n")
    with pytest.raises(InputError, match=r"call\.rttm, line 2: not a line of RTTM"):
        rttm.read(file)


def test_no_text_and_no_file(tmp_path: Path) -> None:
    (tmp_path / "call.rttm").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(InputError, match="it is not UTF-8"):
        rttm.read(tmp_path / "call.rttm")
    with pytest.raises(InputError, match="No such file"):
        rttm.read(tmp_path / "none.rttm")

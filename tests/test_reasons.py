"""Kinds of reasons: every message of ours has one, and nothing of a message is in it."""

import pytest

from qa_pipeline import reasons

SAID = {
    "the recording is silent throughout (41 s below -60 dB)": "silent, or too short",
    "the recording is 0.40 s long; at least 1 s are needed": "silent, or too short",
    "the recording is longer than 12 h": "longer than a call can be",
    "the file is empty (0 bytes)": "an empty file",
    "not audio in a format that we know (Invalid data found)": "no sound that could be decoded",
    "not a recording or a conversation (its name ends in '.bin')": "no conversation in a known format",
    "ayse-905551234567.json: neither JSON nor captions; the formats that are known are x": "no conversation in a known format",
    "calls.csv: line 7 names 'ayse.wav' again, after line 3": "what is written beside it is wrong",
    "metadata says channels 2 (x), the recording has 1: is it the metadata of another file?": "what is written beside it is wrong",
    "ayse.wav: language must be a code such as tr, it is 'Ayşe'": "what is written beside it is wrong",
    "empty.json: metadata: not JSON in UTF-8 (Input data was truncated)": "what is written beside it is wrong",
    "call.json: metadata: Expected `bool | null`, got `str` - at `$.overdue_debt`": "what is written beside it is wrong",
    "half.json: not JSON in UTF-8 (Input data was truncated)": "no conversation in a known format",
    "metadata.json: not JSON in UTF-8 (Input data was truncated)": "no conversation in a known format",
    "the database of metadata_url does not answer (nothing came within 5 s); the next run takes the call": reasons.CRM,
    "the database of metadata_url does not answer (disk I/O error, out of memory); the next run takes the call": reasons.CRM,
    "metadata_query gives more than 1000 rows for one call: has it a `where` that names the call or the customer?": reasons.CRM,
    "catalog_query: the database refused what it was asked about this call (DataError 22P02)": reasons.CRM,
    "the file changed while it was read; the next run takes it": "changed while it was read",
    "Permission denied; it will be tried again": "could not be read",
    "cannot be read: let this user read it, or take it away": "could not be read",
    "whisper-base@1 failed: CUDA out of memory": "took too much memory",
    "whisper-base@1 failed: bad shape": "a model failed",
    "tried 2 times by itself, and each time its process ended by signal -11": "ended the process that worked on it",
    "tried 2 times by itself, and each time it took longer than 15 minutes and five times its length": "took too long",
    "tried 2 times by itself, and each time it took more than 3200 MB of memory": "took too much memory",
    "not tried: the disk of the workspace ws is full": "not tried: the run was stopped before it",
    "the database refused: disk I/O error": "no room on the disk",
    "the database refused: locked": "the store could not be used",
    "ValueError, a mistake of this program: logs/failures.log has it under 0a; it will be tried again": "a mistake of this program; "
    "logs/failures.log has its place",
    "Ayşe Yılmaz, 0555 123 45 67": reasons.OTHER,
    "": reasons.OTHER,
}


@pytest.mark.parametrize(("reason", "kind"), SAID.items())
def test_each_has_its_kind(reason: str, kind: str) -> None:
    assert reasons.kind(reason) == kind
    assert kind in reasons.KINDS

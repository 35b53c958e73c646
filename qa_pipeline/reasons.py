"""Why a file was refused or failed, as one of a few kinds.

A reason in full may quote a file's name or its metadata. Where that must not go (logs, Prefect's page, mails, metrics) its kind goes:
it comes from the closed list below, so nothing of a call can be in it.
"""

import re

OTHER = "another reason; the report has it in full"

CRM = "the database that is asked for metadata gave no usable answer"
"""Before all that may be the matter with a machine: what that database says of itself is no word on ours."""

_KINDS: tuple[tuple[str, str], ...] = (
    (r"^not tried\b", "not tried: the run was stopped before it"),
    (r"a mistake of this program", "a mistake of this program; logs/failures.log has its place"),
    (r"\bmetadata_(url|query)\b|\bcatalog_query\b", CRM),
    (r"\bout of memory\b|\bwant of memory\b|\btoo much memory\b|\bMB of memory\b", "took too much memory"),
    (r"\btook longer than\b|\btook too long\b|\btime limit\b|\bhangs?\b", "took too long"),
    (r"\bprocess ended\b|\bprocess died\b|\bcrashed\b|\bwas killed\b", "ended the process that worked on it"),
    (r"\bdisk\b|\bno space\b", "no room on the disk"),
    (r"\bdatabase\b|\bstored result\b|\bthe store\b", "the store could not be used"),
    (r"the file changed while", "changed while it was read"),
    (r"is silent throughout|\bat least \d+ s are needed\b|no speech", "silent, or too short"),
    (r"the recording is longer than", "longer than a call can be"),
    (r"the file is empty", "an empty file"),
    (r"not audio|audio stream|the file was cut off", "no sound that could be decoded"),
    (
        r"\bmetadata\b(?!\.\w)|\bcalls\.csv\b|: line \d+ |names a role twice|\bmust (be|read like)\b|\bon channel\b",
        "what is written beside it is wrong",
    ),
    (r"which language is spoken|\blanguage\b.*(not supported|must be)", "its language is not known"),
    (
        r"not a recording or a conversation|not a conversation|neither JSON|not JSON|no caption|\bcaption",
        "no conversation in a known format",
    ),
    (r"cannot be read|Permission denied|No such file|it will be tried again", "could not be read"),
    (r"there is no model|\bis missing\b|weights", "a model is missing"),
    (r"\bfailed\b|cannot be loaded", "a model failed"),
)

KINDS = (*dict.fromkeys(kind for _, kind in _KINDS), OTHER)


def kind(reason: str) -> str:
    """The kind of a reason: one of KINDS, the first whose pattern is in it."""
    return next((kind for pattern, kind in _KINDS if re.search(pattern, reason, re.IGNORECASE)), OTHER)

"""The tables, as the newest migration leaves them.

Rows of `results`, `refusals` and `runs` are only ever added: what a stage made stays beside what a later version of it makes. Two
exceptions: a result that counts again after a newer one is taken out and added once more, all but its `id` as it was
(`Store.make_newest`), for the newest is the one with the highest `id`; and the rules of retention delete (`store.deletion`). A row of
`runs` is added when a run begins, and completed when it ends. `work` and `leases` are of the moment: with both empty the next run finds
out from `results` what is to be done.
"""

from sqlalchemy import BigInteger, Boolean, Column, Float, ForeignKey, Index, Integer, LargeBinary, MetaData, String, Table, Text

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "ix": "ix_%(table_name)s_%(column_0_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
    }
)

# Rows that come with every call: the agents of a large centre make more of them in two years than an INTEGER counts. SQLite's has 64 bits.
_MANY = BigInteger().with_variant(Integer(), "sqlite")

calls = Table(
    "calls",
    metadata,
    Column("sha256", String(64), primary_key=True),  # of the file: the same recording under two names is one call
    Column("call_id", String(255), nullable=False, unique=True),
    Column("file", Text, nullable=False),  # relative to the inbox
    Column("kind", String(16), nullable=False),  # recording | conversation
    Column("duration", Float),  # seconds
    Column("added_at", String(32), nullable=False),  # ISO 8601, UTC
)

results = Table(
    "results",
    metadata,
    Column("id", _MANY, primary_key=True),
    Column("sha256", String(64), ForeignKey("calls.sha256"), nullable=False),
    Column("stage", String(32), nullable=False),
    Column("key", String(64), nullable=False),  # hash of everything that decides the result, beside the file
    Column("made_by", Text, nullable=False),
    Column("made_at", String(32), nullable=False),
    Column("seconds", Float, nullable=False),  # wall time that it took
    Column("body", LargeBinary, nullable=False),  # JSON, zlib
    Index("ux_results_sha256_stage_key", "sha256", "stage", "key", unique=True),
)

# Spares reading every byte of the inbox each night: a file of the same name, size and time is the same file.
files = Table(
    "files",
    metadata,
    Column("name", Text, primary_key=True),  # relative to the inbox
    Column("size", BigInteger, nullable=False),
    Column("changed", BigInteger, nullable=False),  # modification time, nanoseconds
    Column("sha256", String(64), nullable=False),
)

# Of texts, by their hashes: one that many calls have is encoded once. The texts themselves are in the conversations alone.
vectors = Table(
    "vectors",
    metadata,
    Column("encoder", String(64), primary_key=True),  # name@revision
    Column("text_sha256", String(64), primary_key=True),
    Column("vector", LargeBinary, nullable=False),  # of length 1, float16, little-endian
)

# How the agent of each call spoke in it, found by agent, whose earlier calls tell what is usual for them. Comes from the conversations.
deliveries = Table(
    "deliveries",
    metadata,
    Column("sha256", String(64), ForeignKey("calls.sha256"), primary_key=True),
    Column("agent", String(64), nullable=False),  # a hash of the id or the name
    Column("language", String(16), nullable=False),
    Column("at", String(32), nullable=False),  # when the call was, or was added: ISO 8601, UTC
    Column("values", Text, nullable=False),  # JSON
    Index("ix_deliveries_agent_language_at", "agent", "language", "at"),
)

# Of agents who agreed to it; deleted for good by `store.enrolled.forget`.
enrolled_voices = Table(
    "enrolled_voices",
    metadata,
    Column("agent_id", String(255), primary_key=True),
    Column("encoder", String(255), primary_key=True),  # name@revision: vectors of others cannot be compared
    Column("vector", LargeBinary, nullable=False),  # of length 1, float32, little-endian
    Column("seconds", Float, nullable=False),  # of speech that it was made of
    Column("consent", Text, nullable=False),  # how the agent agreed
    Column("at", String(32), nullable=False),  # when that was noted: ISO 8601, UTC
)

# Fingerprints of stretches of speech from the first minute of recordings. `store.recurring` keeps few: the newest, and those that recur.
recurring_sounds = Table(
    "recurring_sounds",
    metadata,
    Column("id", _MANY, primary_key=True),
    Column("sha256", String(64), nullable=False, index=True),  # of the recording in which it was first heard
    Column("name", String(64), nullable=False),  # of the fingerprints: others cannot be compared
    Column("channel", Integer, nullable=False),
    Column("start", Float, nullable=False),  # seconds
    Column("end", Float, nullable=False),
    Column("bits", LargeBinary, nullable=False),  # four bytes a frame, little-endian
    Column("noted", Integer, nullable=False),  # frames of the longer sounds of the recording
    Column("recurred", Integer, nullable=False),  # in how many of the `others`
    Column("others", Text, nullable=False),  # JSON: the newest other recordings that hold some of it, [sha256, first frame, last, noted]
    Column("at", String(32), nullable=False),  # when it was heard last: ISO 8601, UTC
    sqlite_autoincrement=True,  # an id stands for one sound, also after that is deleted
)

# A file of the inbox each: what is to be done with it, and what became of that. `store.queue` says how it is claimed.
work = Table(
    "work",
    metadata,
    Column("name", Text, primary_key=True),  # relative to the inbox, fit to print
    Column("place", LargeBinary, nullable=False),  # where it and what belongs to it are: see `ingest`
    Column("kind", String(16), nullable=False),
    Column("size", BigInteger, nullable=False),  # bytes
    Column("mark", String(64), nullable=False),  # a hash of all that decides the outcome, as far as it is known without opening the file
    Column("run_id", String(64), nullable=False),  # of the run that planned it last
    Column("phase", String(16), nullable=False),  # hear | score
    Column("state", String(16), nullable=False),  # waiting | taken | done | already | refused | failed
    Column("holder", String(255)),  # the process that has taken it
    Column("until", Float),  # seconds since 1970: then the holder has lost it, unless it says again that it is at work
    Column("deadline", Float),  # seconds since 1970: then it hangs
    Column("not_before", Float, nullable=False),  # seconds since 1970
    Column("alone", Boolean, nullable=False),  # to be tried in a process of its own
    Column("strikes", Integer, nullable=False),  # times that such a process died of it
    Column("broken_off", Integer, nullable=False),  # times that whoever had it vanished
    Column("tries", Integer, nullable=False),  # times that a model failed on it
    Column("begun_at", String(32)),  # ISO 8601, UTC
    Column("heard_at", String(32)),
    Column("hear_seconds", Float),  # wall time of hearing it, and below of scoring it
    Column("audio_seconds", Float),  # of what was heard
    Column("score_seconds", Float),
    Column("ended_at", String(32)),
    Column("outcome", Text),  # JSON
    Column("reported", String(64)),  # the run whose report has it
    Index("ix_work_claim", "run_id", "state", "phase", "alone", "size", "name"),
    Index("ix_work_state", "state"),
)

# What only one process may have at a time: a recording by its hash, a run.
leases = Table(
    "leases",
    metadata,
    Column("thing", String(255), primary_key=True),
    Column("holder", String(255), nullable=False),
    Column("until", Float, nullable=False),  # seconds since 1970
)

# What lists and searches know of a call, by its newest score; `store.facts` keeps it with that score. Its id and file are those of `calls`.
call_facts = Table(
    "call_facts",
    metadata,
    Column("id", _MANY, primary_key=True),
    Column("sha256", String(64), ForeignKey("calls.sha256"), nullable=False),
    Column("at", String(32), nullable=False),  # when the call was, or was added: ISO 8601, UTC
    Column("language", String(16), nullable=False),
    Column("duration", Float),  # seconds
    Column("agent_id", String(255), nullable=False),  # empty, as are those below, where it is not known
    Column("agent_name", String(255), nullable=False),
    Column("team", String(255), nullable=False),
    Column("queue", String(255), nullable=False),
    Column("customer_id", String(255), nullable=False),  # blanked for good when what was said is deleted
    Column("direction", String(16), nullable=False),
    Column("customer_type", String(16), nullable=False),
    Column("audio_quality", String(16)),  # good | fair | poor
    Column("scorecard", String(255), nullable=False),
    Column("version", Integer, nullable=False),
    Column("score", Float),  # 0..100, as below
    Column("raw_score", Float),
    Column("auto_fail", Boolean, nullable=False),
    Column("passed", Boolean),
    Column("by_meaning", Boolean, nullable=False),
    Column("details", LargeBinary, nullable=False),  # verdicts and offers: JSON, zlib
    Index("ux_call_facts_sha256", "sha256", unique=True),
    Index("ix_call_facts_at", "at", "id"),
    Index("ix_call_facts_team_at", "team", "at", "id"),
    Index("ix_call_facts_queue_at", "queue", "at", "id"),
    Index("ix_call_facts_agent_id_at", "agent_id", "at", "id"),
    Index("ix_call_facts_agent_name_at", "agent_name", "at", "id"),
)

# Finds calls by a verdict: the rest of it is in the `details` of `call_facts`.
verdict_facts = Table(
    "verdict_facts",
    metadata,
    Column("facts_id", _MANY, ForeignKey("call_facts.id"), primary_key=True, autoincrement=False),
    Column("criterion", String(255), primary_key=True),
    Column("section", String(255), nullable=False),
    Column("verdict", String(8), nullable=False),  # pass | fail | na | unsure
    Column("at", String(32), nullable=False),  # that of the call
    Column("confidence", Float, nullable=False),  # 0..1
    Index("ix_verdict_facts_find", "section", "criterion", "verdict", "at", "facts_id"),
    sqlite_with_rowid=False,
)

# The calls whose turns `search_turns` has, in the language in which their words were read.
search_calls = Table(
    "search_calls",
    metadata,
    Column("id", _MANY, primary_key=True),
    Column("sha256", String(64), ForeignKey("calls.sha256"), nullable=False),
    Column("made_of", String(64), nullable=False),  # the key of the conversation, and how it was read
    Column("language", String(16), nullable=False),
    Index("ux_search_calls_sha256", "sha256", unique=True),
    sqlite_autoincrement=True,  # a number stands for one reading of a call, also after that is deleted
)

# What was said, as `store.spoken` finds it. Migration 0009 has its index of words: a virtual table of SQLite, or a GIN index of PostgreSQL.
search_turns = Table(
    "search_turns",
    metadata,
    Column("place", _MANY, primary_key=True, autoincrement=False),  # the id of the call, the turn and who speaks, in one number
    Column("words", Text, nullable=False),  # in the form in which they are compared
)

refusals = Table(
    "refusals",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("sha256", String(64), nullable=False, index=True),
    Column("file", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("at", String(32), nullable=False),
)

runs = Table(
    "runs",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("run_id", String(64), nullable=False, unique=True),
    Column("started_at", String(32), nullable=False),
    Column("ended_at", String(32), nullable=False),  # empty while it is at work
    Column("report", Text, nullable=False),  # path of the HTML report; empty when there was nothing to report
    Column("summary", LargeBinary, nullable=False),  # JSON, zlib
)

# Calls that nothing may be deleted of. What a hold was on is blanked when it is lifted: who set and lifted it, when and why, stays.
holds = Table(
    "holds",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("kind", String(16), nullable=False),  # call | customer | agent | dates
    Column("value", Text, nullable=False),  # an id; of dates the first, ISO 8601
    Column("last", String(32), nullable=False),  # of dates the last; else empty
    Column("reason", Text, nullable=False),
    Column("by", Text, nullable=False),
    Column("at", String(32), nullable=False),  # ISO 8601, UTC
    Column("lifted_by", Text, nullable=False),  # empty while it holds
    Column("lifted_at", String(32), nullable=False),
    sqlite_autoincrement=True,  # a number stands for one hold
)

# What the rules of retention have deleted, noted before it begins: one that broke off goes on. Nothing in it is of a person.
deletions = Table(
    "deletions",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("sha256", String(64), nullable=False, index=True),  # of the file; empty for what concerns no call alone
    Column("what", String(16), nullable=False),  # audio | transcript | refused | vectors
    Column("rule", Text, nullable=False),
    Column("begun_at", String(32), nullable=False),
    Column("ended_at", String(32), nullable=False),  # empty until nothing of it is left
    Column("counts", Text, nullable=False),  # JSON: files, bytes, rows, vectors
)

# Playlists of coaching samples. What was said in a sample is in its call alone: a row tells which moment is meant.
playlists = Table(
    "playlists",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", String(200), nullable=False),
    Column("key", String(600), nullable=False, unique=True),  # the name without its case, which may be longer
    Column("note", Text, nullable=False),
    Column("made_by", Text, nullable=False),
    Column("made_at", String(32), nullable=False),  # ISO 8601, UTC
    Column("changed_at", String(32), nullable=False),
)

playlist_samples = Table(
    "playlist_samples",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("playlist_id", Integer, nullable=False, index=True),
    Column("position", Integer, nullable=False),  # from 1
    Column("sha256", String(64), nullable=False, index=True),  # of the call
    Column("criterion", String(255), nullable=False),  # empty where none was asked for
    Column("first_turn", Integer, nullable=False),
    Column("last_turn", Integer, nullable=False),
    Column("turn", Integer, nullable=False),  # the one that it is about
    Column("start", Float),  # seconds of the recording; none of a chat
    Column("end", Float),
    Column("asked", Text, nullable=False),  # what was looked for; blanked with the transcript
    Column("options", Text, nullable=False),  # JSON: how the clip is made
    Column("note", Text, nullable=False),  # the trainer's; blanked with the transcript
    Column("added_by", Text, nullable=False),
    Column("added_at", String(32), nullable=False),
)

# What was given to whom to listen to. Rows are only ever added: one that takes another back names it.
assignments = Table(
    "assignments",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("takes_back", Integer, nullable=False, index=True),  # the id of another row; 0 for an assignment
    Column("agent", String(255), nullable=False, index=True),
    Column("criterion", String(255), nullable=False),
    Column("playlist", Text, nullable=False),  # its name at that time
    Column("sample", Integer, nullable=False),  # its number at that time; 0 for all of the playlist
    Column("sha256", String(64), nullable=False),  # of the sample's call
    Column("note", Text, nullable=False),
    Column("by", Text, nullable=False),
    Column("at", String(32), nullable=False),  # ISO 8601, UTC
    sqlite_autoincrement=True,  # a number stands for one assignment
)

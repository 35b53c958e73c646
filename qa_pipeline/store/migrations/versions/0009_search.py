"""What was said in calls, turn by turn, for searching: the words, and an index of them as each database makes it."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"

_MANY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "search_calls",
        sa.Column("id", _MANY, nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("made_of", sa.String(64), nullable=False),
        sa.Column("language", sa.String(16), nullable=False),
        sa.ForeignKeyConstraint(["sha256"], ["calls.sha256"], name="fk_search_calls_sha256"),
        sa.PrimaryKeyConstraint("id", name="pk_search_calls"),
        sqlite_autoincrement=True,
    )
    op.create_index("ux_search_calls_sha256", "search_calls", ["sha256"], unique=True)
    op.create_table(
        "search_turns",
        sa.Column("place", _MANY, nullable=False, autoincrement=False),
        sa.Column("words", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("place", name="pk_search_turns"),
    )
    if op.get_bind().dialect.name == "postgresql":
        op.execute("create index ix_search_turns_words on search_turns using gin (to_tsvector('simple', words))")
    else:
        for statement in _FTS5:
            op.execute(statement)


# The words come in the form in which they are compared: the tokenizer has only to part them. Ranking needs no sizes of texts from it.
_FTS5 = (
    """create virtual table search_words using fts5
    (words, content='search_turns', content_rowid='place', columnsize=0, tokenize='unicode61 remove_diacritics 0')""",
    """create trigger search_turns_added after insert on search_turns begin
    insert into search_words (rowid, words) values (new.place, new.words); end""",
    """create trigger search_turns_deleted after delete on search_turns begin
    insert into search_words (search_words, rowid, words) values ('delete', old.place, old.words); end""",
    """create trigger search_turns_changed after update on search_turns begin
    insert into search_words (search_words, rowid, words) values ('delete', old.place, old.words);
    insert into search_words (rowid, words) values (new.place, new.words); end""",
)

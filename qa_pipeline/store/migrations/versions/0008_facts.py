"""The facts of calls and their verdicts, by which calls are selected."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"

_MANY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "call_facts",
        sa.Column("id", _MANY, nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("at", sa.String(32), nullable=False),
        sa.Column("language", sa.String(16), nullable=False),
        sa.Column("duration", sa.Float),
        sa.Column("agent_id", sa.String(255), nullable=False),
        sa.Column("agent_name", sa.String(255), nullable=False),
        sa.Column("team", sa.String(255), nullable=False),
        sa.Column("queue", sa.String(255), nullable=False),
        sa.Column("customer_id", sa.String(255), nullable=False),
        sa.Column("direction", sa.String(16), nullable=False),
        sa.Column("customer_type", sa.String(16), nullable=False),
        sa.Column("audio_quality", sa.String(16)),
        sa.Column("scorecard", sa.String(255), nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("score", sa.Float),
        sa.Column("raw_score", sa.Float),
        sa.Column("auto_fail", sa.Boolean, nullable=False),
        sa.Column("passed", sa.Boolean),
        sa.Column("by_meaning", sa.Boolean, nullable=False),
        sa.Column("details", sa.LargeBinary, nullable=False),
        sa.ForeignKeyConstraint(["sha256"], ["calls.sha256"], name="fk_call_facts_sha256"),
        sa.PrimaryKeyConstraint("id", name="pk_call_facts"),
    )
    op.create_index("ux_call_facts_sha256", "call_facts", ["sha256"], unique=True)
    op.create_index("ix_call_facts_at", "call_facts", ["at", "id"])
    for name in ("team", "queue", "agent_id", "agent_name"):
        op.create_index(f"ix_call_facts_{name}_at", "call_facts", [name, "at", "id"])
    op.create_table(
        "verdict_facts",
        sa.Column("facts_id", _MANY, nullable=False),
        sa.Column("criterion", sa.String(255), nullable=False),
        sa.Column("section", sa.String(255), nullable=False),
        sa.Column("verdict", sa.String(8), nullable=False),
        sa.Column("at", sa.String(32), nullable=False),
        sa.Column("confidence", sa.Float, nullable=False),
        sa.ForeignKeyConstraint(["facts_id"], ["call_facts.id"], name="fk_verdict_facts_facts_id"),
        sa.PrimaryKeyConstraint("facts_id", "criterion", name="pk_verdict_facts"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_verdict_facts_find", "verdict_facts", ["section", "criterion", "verdict", "at", "facts_id"])

"""How the agent of each call spoke in it, found by agent."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.create_table(
        "deliveries",
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("agent", sa.String(64), nullable=False),
        sa.Column("language", sa.String(16), nullable=False),
        sa.Column("at", sa.String(32), nullable=False),
        sa.Column("values", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("sha256", name="pk_deliveries"),
        sa.ForeignKeyConstraint(["sha256"], ["calls.sha256"], name="fk_deliveries_sha256"),
    )
    op.create_index("ix_deliveries_agent_language_at", "deliveries", ["agent", "language", "at"])

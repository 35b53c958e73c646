"""Voices of agents who agreed to be recognised by them."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    op.create_table(
        "enrolled_voices",
        sa.Column("agent_id", sa.String(255), nullable=False),
        sa.Column("encoder", sa.String(255), nullable=False),
        sa.Column("vector", sa.LargeBinary, nullable=False),
        sa.Column("seconds", sa.Float, nullable=False),
        sa.Column("consent", sa.Text, nullable=False),
        sa.Column("at", sa.String(32), nullable=False),
        sa.PrimaryKeyConstraint("agent_id", "encoder", name="pk_enrolled_voices"),
    )

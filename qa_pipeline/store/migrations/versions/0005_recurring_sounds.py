"""Fingerprints of what is said early in calls: what recurs in others is an announcement."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    op.create_table(
        "recurring_sounds",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("name", sa.String(64), nullable=False),
        sa.Column("channel", sa.Integer, nullable=False),
        sa.Column("start", sa.Float, nullable=False),
        sa.Column("end", sa.Float, nullable=False),
        sa.Column("bits", sa.LargeBinary, nullable=False),
        sa.Column("noted", sa.Integer, nullable=False),
        sa.Column("recurred", sa.Integer, nullable=False),
        sa.Column("others", sa.Text, nullable=False),
        sa.Column("at", sa.String(32), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_recurring_sounds"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_recurring_sounds_sha256", "recurring_sounds", ["sha256"])

"""What is to be done and who is at it, and runs that have begun."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    op.create_table(
        "work",
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("place", sa.LargeBinary, nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("size", sa.BigInteger, nullable=False),
        sa.Column("mark", sa.String(64), nullable=False),
        sa.Column("run_id", sa.String(64), nullable=False),
        sa.Column("phase", sa.String(16), nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("holder", sa.String(255)),
        sa.Column("until", sa.Float),
        sa.Column("deadline", sa.Float),
        sa.Column("not_before", sa.Float, nullable=False),
        sa.Column("alone", sa.Boolean, nullable=False),
        sa.Column("strikes", sa.Integer, nullable=False),
        sa.Column("broken_off", sa.Integer, nullable=False),
        sa.Column("tries", sa.Integer, nullable=False),
        sa.Column("begun_at", sa.String(32)),
        sa.Column("heard_at", sa.String(32)),
        sa.Column("hear_seconds", sa.Float),
        sa.Column("audio_seconds", sa.Float),
        sa.Column("score_seconds", sa.Float),
        sa.Column("ended_at", sa.String(32)),
        sa.Column("outcome", sa.Text),
        sa.Column("reported", sa.String(64)),
        sa.PrimaryKeyConstraint("name", name="pk_work"),
    )
    op.create_index("ix_work_claim", "work", ["run_id", "state", "phase", "alone", "size", "name"])
    op.create_index("ix_work_state", "work", ["state"])
    op.create_table(
        "leases",
        sa.Column("thing", sa.String(255), nullable=False),
        sa.Column("holder", sa.String(255), nullable=False),
        sa.Column("until", sa.Float, nullable=False),
        sa.PrimaryKeyConstraint("thing", name="pk_leases"),
    )

"""What accounts usually do, kept as state; the balance before an entry; outflow by the hour."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("history", sa.Column("balance", sa.Text(), nullable=True))
    op.create_table(
        "habits",
        sa.Column("account", sa.LargeBinary(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("state", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("account", "name"),
    )
    op.create_table(
        "outflow",
        sa.Column("account", sa.LargeBinary(), nullable=False),
        sa.Column("hour", sa.Integer(), nullable=False),
        sa.Column("asset", sa.LargeBinary(), nullable=False),
        sa.Column("amount", sa.Text(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("account", "hour", "asset"),
    )


def downgrade() -> None:
    op.drop_table("outflow")
    op.drop_table("habits")
    with op.batch_alter_table("history") as batch:
        batch.drop_column("balance")

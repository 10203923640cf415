"""Runs migrations on the connection that app/store/database.py hands over."""

from __future__ import annotations

from alembic import context

from app.store.models import METADATA

context.configure(connection=context.config.attributes["connection"], target_metadata=METADATA, render_as_batch=True)
with context.begin_transaction():
    context.run_migrations()

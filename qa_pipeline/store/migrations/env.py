"""What Alembic runs to bring a database to a version."""

from alembic import context

from qa_pipeline.store import tables

with context.config.attributes["engine"].begin() as connection:
    context.configure(connection=connection, target_metadata=tables.metadata)
    with context.begin_transaction():
        context.run_migrations()

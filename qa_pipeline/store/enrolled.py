"""The enrolled voices of agents, in the store. Whoever is deleted is gone, from the database's files too."""

import sqlalchemy as sa

from qa_pipeline.enrolment import Enrolled
from qa_pipeline.errors import StoreError
from qa_pipeline.store import tables
from qa_pipeline.store.database import Store


def keep(store: Store, voice: Enrolled) -> None:
    """Keeps the voice; what the same encoder made of the same agent before is replaced."""
    table = tables.enrolled_voices
    row = {
        "agent_id": voice.agent_id,
        "encoder": voice.encoder,
        "vector": voice.vector.astype("<f4").tobytes(),
        "seconds": voice.seconds,
        "consent": voice.consent,
        "at": voice.at,
    }
    with store._connection() as connection:
        connection.execute(table.delete().where(table.c.agent_id == voice.agent_id, table.c.encoder == voice.encoder))
        connection.execute(table.insert().values(**row))


def voices(store: Store, encoder: str | None = None) -> list[Enrolled]:
    """The enrolled voices, in the order of the agents' ids; those of one encoder, or of all."""
    import numpy as np

    table = tables.enrolled_voices
    query = sa.select(table).order_by(table.c.agent_id, table.c.encoder)
    if encoder is not None:
        query = query.where(table.c.encoder == encoder)
    with store._connection() as connection:
        rows = connection.execute(query).all()
    found = []
    for row in rows:
        if len(row.vector) % 4:
            raise StoreError("an enrolled voice is damaged: enrol it again")
        vector = np.frombuffer(row.vector, "<f4").astype(np.float32)
        known = {name: row._mapping[name] for name in ("agent_id", "encoder", "seconds", "consent", "at")}
        found.append(Enrolled(**known, vector=vector))
    return found


def forget(store: Store, agent_id: str) -> int:
    """Deletes all voices of an agent, and the record of their consent; how many there were.

    SQLite only marks rows as deleted: here they are overwritten, and the write-ahead log that still has them is emptied. Raises StoreError
    where another process reads meanwhile, so that it could not be.
    """
    table = tables.enrolled_voices
    sqlite = store._engine.dialect.name == "sqlite"
    with store._connection() as connection:
        if sqlite:
            connection.execute(sa.text("pragma secure_delete = on"))
        gone = connection.execute(table.delete().where(table.c.agent_id == agent_id)).rowcount
    if sqlite:
        with store._connection() as connection:
            busy = connection.execute(sa.text("pragma wal_checkpoint(truncate)")).one()[0]
        if busy:
            raise StoreError(
                "the voice is deleted, but the database is in use, and its log still holds it: delete it once more when nothing runs"
            )
    return gone

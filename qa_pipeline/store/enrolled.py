"""The enrolled voices of agents, in the store. Whoever is deleted is gone, from the database's files too."""

import sqlalchemy as sa

from qa_pipeline.enrolment import Enrolled
from qa_pipeline.errors import StoreError
from qa_pipeline.store import tables
from qa_pipeline.store.database import Store
from qa_pipeline.store.erasing import erasing
from qa_pipeline.store.texts import storable

LONGEST = 255
"""Characters of an agent's id, as wide as its column."""


def keep(store: Store, voice: Enrolled) -> None:
    """Keeps the voice; what the same encoder made of the same agent before is replaced."""
    table = tables.enrolled_voices
    row = {
        "agent_id": storable(voice.agent_id, LONGEST),
        "encoder": voice.encoder,
        "vector": voice.vector.astype("<f4").tobytes(),
        "seconds": voice.seconds,
        "consent": storable(voice.consent),
        "at": voice.at,
    }
    with store._connection() as connection:
        connection.execute(store._upsert(table).values(**row))


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
    """Deletes all voices of an agent, and the record of their consent, from the database's files too; how many there were.

    Raises StoreError where another process reads meanwhile, so that the files still hold them.
    """
    table = tables.enrolled_voices
    with erasing(store, table) as connection:
        return connection.execute(table.delete().where(table.c.agent_id == storable(agent_id, LONGEST))).rowcount

"""The database: what was made of each recording, by what, and what each run did. The ledger that keeps a run from doing a call twice."""

from qa_pipeline.store.connections import TransientStoreError
from qa_pipeline.store.database import Delivery, Result, Store, StoredCall, now, packed
from qa_pipeline.store.opening import check, open_store

__all__ = ["Delivery", "Result", "Store", "StoredCall", "TransientStoreError", "check", "now", "open_store", "packed"]

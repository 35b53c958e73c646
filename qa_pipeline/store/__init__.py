"""The database: what was made of each recording, by what, and what each run did. The ledger that keeps a run from doing a call twice."""

from qa_pipeline.store.database import Result, Store, StoredCall, check, now, open_store, packed

__all__ = ["Result", "Store", "StoredCall", "check", "now", "open_store", "packed"]

"""Searches run on both databases, and compare meanings as the encoder of the tests gives them."""

import numpy as np
import pytest

from qa_pipeline.search import filling, finding
from qa_pipeline.search.space import Space
from tests.search.calls import Topics
from tests.store.conftest import empty, postgres, shared_url, sqlite_file, sqlite_store, store, url

__all__ = ["empty", "postgres", "shared_url", "sqlite_file", "sqlite_store", "store", "url"]


@pytest.fixture(autouse=True)
def plain(monkeypatch: pytest.MonkeyPatch) -> Space:
    """A space that moves nothing."""
    made = Space(Topics().name, {}, np.eye(384, dtype=np.float32))
    for module in (filling, finding):
        monkeypatch.setattr(module, "space", lambda: made)
    return made

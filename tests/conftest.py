"""Fixtures for all tests: where things are, and what a real-model test needs."""

import os
from pathlib import Path

import hypothesis
import pytest

from qa_pipeline.silence import telemetry_off

telemetry_off()

# CI tries the same examples each time: what a random one finds elsewhere is a finding, and no reason to stop an unrelated change.
hypothesis.settings.register_profile("ci", derandomize=True)
if os.environ.get("CI"):
    hypothesis.settings.load_profile("ci")

ROOT = Path(__file__).parents[1]
SHARED = ROOT.parent / "shared"


@pytest.fixture(scope="session")
def shared() -> Path:
    """../shared with its corpus and recordings: developers have it, a user's clone does not."""
    if not SHARED.is_dir():
        pytest.skip("needs ../shared, which a user's clone does not have")
    return SHARED


@pytest.fixture(autouse=True)
def _settings_of_this_machine_do_not_matter(monkeypatch: pytest.MonkeyPatch) -> None:
    """A developer's own QA_PIPELINE_* variables must not decide a test."""
    for name in [name for name in os.environ if name.startswith("QA_PIPELINE_") and name != "QA_PIPELINE_MODELS"]:
        monkeypatch.delenv(name)

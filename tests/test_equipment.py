"""What a run needs is asked for before its first call."""

from pathlib import Path

import pytest

from qa_pipeline import equipment, weights
from qa_pipeline.errors import ModelMissing
from qa_pipeline.settings import Settings


@pytest.mark.parametrize(
    ("second", "asked"),
    [("", []), ("faster-whisper", ["whisper-base"]), ("whisper", ["whisper-base-openai"])],
)
def test_the_weights_of_the_second_recogniser_are_asked_for_too(second: str, asked: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    resolved: list[str] = []
    monkeypatch.setattr(weights, "resolve", lambda model: resolved.append(model) or Path(model))
    settings = Settings(second_engine=second)
    equipment.require_models(settings)
    assert resolved == [*equipment.models(settings), *asked]


def test_weights_that_are_missing_stop_the_run(monkeypatch: pytest.MonkeyPatch) -> None:
    def resolve(model: str) -> Path:
        if model == "whisper-base-openai":
            raise ModelMissing(f"the model {model} is not here")
        return Path(model)

    monkeypatch.setattr(weights, "resolve", resolve)
    equipment.require_models(Settings())
    with pytest.raises(ModelMissing, match="whisper-base-openai"):
        equipment.require_models(Settings(second_engine="whisper"))

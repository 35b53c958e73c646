"""Settings: defaults, file, environment, flags; and what a wrong one is answered."""

from dataclasses import fields
from pathlib import Path

import pytest

from qa_pipeline import settings
from qa_pipeline.errors import SettingsError
from qa_pipeline.settings import SETTINGS, Settings


def test_the_table_names_every_setting() -> None:
    assert list(SETTINGS) == [field.name for field in fields(Settings)]


def test_each_place_outweighs_the_one_before(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "qa-pipeline.toml").write_text('engine = "whisper"\nthreads = 2\nlanguages = ["tr", "fa"]\ninbox = "in"\n')
    found = settings.load({"threads": 4, "model": None}, environ={"QA_PIPELINE_INBOX": "elsewhere", "QA_PIPELINE_MODEL": "turbo"})
    assert (found.engine, found.inbox, found.threads, found.languages, found.model) == (
        "whisper",
        Path("elsewhere"),
        4,
        ("tr", "fa"),
        "turbo",
    )


def test_without_anything_the_defaults_hold(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert settings.load(environ={}) == Settings()


def test_lists_are_separated_by_commas_in_the_environment() -> None:
    assert settings.load(environ={"QA_PIPELINE_LANGUAGES": "et, ru"}).languages == ("et", "ru")


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ('enigne = "whisper"', "unknown setting 'enigne'; did you mean 'engine'?"),
        ("threads = -1", "threads must not be negative"),
        ('threads = "many"', "threads must be a number"),
        ("engine = 3", "engine must be a text"),
        ("languages = 3", "languages must be a list"),
        ("= 3", "not TOML"),
        ('device = "gpu"', "device must be one of auto, cpu, cuda, it is 'gpu'"),
        ("languages = []", "languages must name at least one language"),
        (
            'languages = ["tr", "farsi"]',
            "languages must name at least one language, by codes such as tr, fa, et, en or ru, it is 'tr, farsi'",
        ),
        ('language = "turkish"', "language must be a code such as tr, fa, et, en or ru, or empty, it is 'turkish'"),
        ('report_language = "de"', "report_language must be one of tr, fa, et, en, ru, it is 'de'"),
        ("file_name_pattern = '(?P<agent_id>'", "file_name_pattern must be a regular expression (missing ), unterminated subpattern"),
        ("settle_seconds = inf", "settle_seconds must be a finite number"),
        ("settle_seconds = nan", "settle_seconds must be a finite number"),
        ("threads = inf", "threads must be a number"),
    ],
)
def test_a_wrong_setting_is_named_with_its_file(tmp_path: Path, content: str, message: str) -> None:
    file = tmp_path / "mine.toml"
    file.write_text(content)
    with pytest.raises(SettingsError, match="mine.toml") as refusal:
        settings.load(config=file, environ={})
    assert message in str(refusal.value)


def test_a_wrong_setting_is_named_with_its_place() -> None:
    with pytest.raises(SettingsError, match="the environment: device must be"):
        settings.load(environ={"QA_PIPELINE_DEVICE": "cuda:1"})
    with pytest.raises(SettingsError, match="the command line: language must be"):
        settings.load({"language": "Turkish"}, environ={})


def test_a_file_that_was_named_must_be_there(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="cannot be read"):
        settings.load(environ={"QA_PIPELINE_CONFIG": str(tmp_path / "gone.toml")})

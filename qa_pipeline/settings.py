"""What a user can set: the defaults, a TOML file, the environment and flags, in rising order of weight.

`SETTINGS` is the documented table: docs/operating.md has a row for each, and a test keeps it so.
"""

import math
import os
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields, replace
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from qa_pipeline.errors import SettingsError

PREFIX = "QA_PIPELINE_"
CONFIG_FILE = "qa-pipeline.toml"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Where things are and what does the work. Passed down, never a global."""

    inbox: Path | str = Path("inbox")  # a text is the URL of a place that is no folder
    workspace: Path = Path("workspace")
    database: str = field(default="", repr=False)  # it may hold a password
    engine: str = "faster-whisper"
    second_engine: str = ""
    model: str = "whisper-base"
    diarizer: str = "auto"
    device: str = "auto"
    threads: int = 0
    workers: int = 0
    batch_size: int = 0
    beam_size: int = 5
    language: str = ""
    languages: tuple[str, ...] = ("tr", "fa", "et", "en", "ru")
    scorecard: str = "auto"
    queue_scorecards: tuple[str, ...] = ()
    report_language: str = "en"
    report_formats: tuple[str, ...] = ("html", "xlsx")
    file_name_pattern: str = ""
    metadata_url: str = field(default="", repr=False)  # it may hold a password
    metadata_query: str = ""
    catalog_query: str = ""
    metadata_seconds: float = 10.0
    settle_seconds: float = 60.0
    log_format: str = ""
    metrics: str = "off"
    phases: tuple[str, ...] = ("hear", "score")
    shares: int = 1
    helpers: tuple[str, ...] = ()
    call_minutes: float = 15.0
    memory_mb: int = 0
    notify_on: str = "always"
    notify_webhook: str = field(default="", repr=False)  # whoever knows it may post there
    notify_email_to: tuple[str, ...] = ()
    notify_email_from: str = ""
    notify_smtp: str = field(default="", repr=False)
    notify_names: str = "no"
    keep_audio_days: int = 0
    keep_transcripts_days: int = 0
    keep_refused_days: int = 0
    queue_retention: tuple[str, ...] = ()

    @property
    def queues(self) -> dict[str, str]:
        """The scorecard of each queue that has one of its own."""
        return dict(_pair(item) for item in self.queue_scorecards)

    @property
    def days_by_queue(self) -> dict[str, tuple[int, int]]:
        """The days for which audio and transcripts of each queue are kept that has days of its own; 0 is for ever."""
        found = (_DAYS.fullmatch(item) for item in self.queue_retention)
        return {match[1]: (int(match[2]), int(match[3])) for match in found if match}

    @property
    def help(self) -> dict[str, tuple[str, ...]]:
        """The phases that each deployment of `helpers` does."""
        return {name: _phases(phases) for name, phases in map(_pair, self.helpers)}

    @property
    def database_url(self) -> str:
        """SQLAlchemy's URL of the store: `database` with the variables of the environment that it names, else SQLite in the workspace.

        To be asked for where the store is opened and not passed on: it holds the password. Raises SettingsError when a variable is not set.
        """
        if not self.database:
            return f"sqlite:///{self.workspace / 'qa.sqlite'}"
        return filled(self.database, "database")

    @property
    def quarantine(self) -> Path:
        return self.workspace / "quarantine"

    @property
    def reports(self) -> Path:
        return self.workspace / "reports"

    @property
    def spool(self) -> Path:
        """Where copies of remote files are while their calls are at work."""
        return self.workspace / "spool"

    @property
    def seen(self) -> Path:
        """What was in the JSON files of the inbox when they were last read."""
        return self.workspace / "inbox-seen.json"


SETTINGS: dict[str, str] = {
    "inbox": "the folder that is searched for recordings and conversations, with its subfolders, or its URL: `s3://bucket/calls`",
    "workspace": "the folder for the store, the quarantine and the reports",
    "database": "the store's URL, `postgresql://user:${PASSWORD}@host/name`, a variable of the environment in it; empty: SQLite",
    "engine": "the recogniser: faster-whisper or whisper",
    "second_engine": "another recogniser, asked where the first hears nothing although somebody speaks; empty: none",
    "model": "a model of models/manifest.toml, a folder, or a name that the engine resolves itself",
    "diarizer": "who tells the voices of a mono call apart: auto, fused, pyannote, or a folder with a pyannote.audio pipeline of yours",
    "device": "auto, cpu or cuda",
    "threads": "threads for each worker; 0 takes what `qa-pipeline tune` measured, else one",
    "workers": "batches of speech that are recognised side by side; 0 takes what was measured, else one for each core",
    "batch_size": "stretches of up to 28 s that are recognised together; 0 takes what was measured, else 8 (32 on a GPU)",
    "beam_size": "how many ways to write a sentence the recogniser weighs: fewer are faster and hear less well",
    "language": "the language of calls whose metadata does not say; empty: it is detected",
    "languages": "the languages that detection chooses from",
    "scorecard": "the scorecard of every call: a name or a file; auto chooses by queue, direction and content",
    "queue_scorecards": "where auto takes another scorecard for a queue: `queue = scorecard`, one or a list of them",
    "report_language": "the language of reports: words, numbers, dates and titles",
    "report_formats": "what a run writes its report as: html, xlsx, csv, parquet, one or a list of them",
    "file_name_pattern": "a regular expression with named groups (agent_id, started_at, queue ...) that file names match",
    "metadata_url": "the URL of a database that knows more of a call, `postgresql://user:${PASSWORD}@host/crm`; empty: none",
    "metadata_query": "the SQL that asks it: `:customer_id` and the like are known of the call, columns are metadata keys",
    "catalog_query": "SQL whose rows are the products of the catalog, asked in the same database; empty: none",
    "metadata_seconds": "seconds that the database may take for an answer",
    "settle_seconds": "a file changed more recently than this is looked at twice before it is taken as complete",
    "log_format": "how the events of a run are shown on standard error: plain, or json, one object a line; empty: not at all",
    "metrics": "otlp sends figures by OpenTelemetry to the collector that OTEL_EXPORTER_OTLP_ENDPOINT names; off: none",
    "phases": "what a run does on its own machine: hear (the models, of recordings), score, or both",
    "shares": "sets of processes that a run has on what its Prefect task runner offers: this machine, or a Dask cluster",
    "helpers": "who helps a run: `deployment = phases`, such as `share/gpu = hear` or `share/cpu = hear + score`, one or a list of them",
    "call_minutes": "minutes that a call may take, five times its length if that is more, until its process is ended and it is tried alone",
    "memory_mb": "memory that a process may take until it is ended and its calls are tried one by one; 0: four fifths of the machine's",
    "notify_on": "when the summary of a run is sent: always, or trouble, when something failed or was refused",
    "notify_webhook": "an https address to which the summary is posted as JSON; empty: nowhere",
    "notify_email_to": "who gets the summary by e-mail; empty: nobody",
    "notify_email_from": "the sender of that e-mail",
    "notify_smtp": "the mail server: `smtps://user:${PASSWORD}@host:465`, a variable of the environment in it, or smtp:// for STARTTLS",
    "notify_names": "yes: the summary names the files that failed or were refused, and why in full; no: it says how many, and the kind",
    "keep_audio_days": "days from a call until `qa-pipeline retention` deletes its recording; 0 keeps it for ever",
    "keep_transcripts_days": "days from a call until all that was said in it is deleted, and its score alone is kept; 0 keeps it for ever",
    "keep_refused_days": "days that a file stays in quarantine; 0 keeps it for ever",
    "queue_retention": "queues with days of their own: `queue = days of audio / days of transcripts`, one or a list of them",
}


def load(flags: Mapping[str, Any] | None = None, *, config: Path | None = None, environ: Mapping[str, str] | None = None) -> Settings:
    """The settings in force. `flags` that are None were not given.

    The file is `config`, else $QA_PIPELINE_CONFIG, else `qa-pipeline.toml` in the working folder if it is there. Raises SettingsError
    that names the place and the key.
    """
    environ = os.environ if environ is None else environ
    settings = Settings()
    named = config or (Path(environ[PREFIX + "CONFIG"]) if environ.get(PREFIX + "CONFIG") else None)
    file = named or Path(CONFIG_FILE)
    if named or file.is_file():
        settings = _updated(settings, _read(file), str(file))
    known = {PREFIX + name.upper(): name for name in SETTINGS}
    given = {known[key]: value for key, value in environ.items() if key in known and value}
    settings = _updated(settings, given, "the environment")
    return _updated(settings, {key: value for key, value in (flags or {}).items() if value is not None}, "the command line")


def _read(file: Path) -> dict[str, Any]:
    import tomllib

    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise SettingsError(f"{file}: cannot be read ({error.strerror})") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(f"{file}: not TOML ({error})") from error


def _updated(settings: Settings, values: Mapping[str, Any], where: str) -> Settings:
    for key in values:
        if key not in SETTINGS:
            near = get_close_matches(key, SETTINGS, n=1)
            hint = f"; did you mean {near[0]!r}?" if near else f"; there are {', '.join(SETTINGS)}"
            raise SettingsError(f"{where}: unknown setting {key!r}{hint}")
    types = {field.name: type(getattr(Settings(), field.name)) for field in fields(Settings)}
    typed = {key: value if key == "inbox" and is_url(value) else _as(types[key], value, f"{where}: {key}") for key, value in values.items()}
    for key, value in typed.items():
        problem = _PROBLEMS[key](value) if key in _PROBLEMS else None
        if problem:
            raise SettingsError(f"{where}: {key} {problem}, it is {_shown(value)}")
    return replace(settings, **typed)


def _as(type_: type, value: Any, where: str) -> Any:
    """The value as a setting's type; text is read, since the environment has nothing else."""
    if type_ is tuple:
        items = value.replace(";", ",").split(",") if isinstance(value, str) else value
        if not isinstance(items, list | tuple) or not all(isinstance(item, str) for item in items):
            raise SettingsError(f"{where} must be a list of texts, it is {value!r}")
        return tuple(item.strip() for item in items if item.strip())
    if type_ is str and not isinstance(value, str | Path):
        raise SettingsError(f"{where} must be a text, it is {value!r}")
    try:
        number = type_(value)
    except (TypeError, ValueError, OverflowError) as error:
        raise SettingsError(f"{where} must be {'a number' if type_ in (int, float) else 'a path'}, it is {value!r}") from error
    if type_ in (int, float) and number < 0:
        raise SettingsError(f"{where} must not be negative, it is {value!r}")
    return number


# ---------------------------------------------------------------------------------------------------------------------
# URLs


def is_url(value: object) -> bool:
    """Whether it is a URL, rather than a folder."""
    return isinstance(value, str) and re.match(r"[A-Za-z][\w+.-]*://", value) is not None


def filled(url: str, setting: str) -> str:
    """The URL with the variables of the environment that it names (`${PASSWORD}`), spelled so that they may stand in it.

    One that is nothing but a variable is what that says, as it is. Raises SettingsError when one is not set. What comes back holds
    passwords: it is not to be printed, nor passed on.
    """
    from urllib.parse import quote

    def value(found: re.Match[str]) -> str:
        said = os.environ.get(found[1])
        if not said:
            raise SettingsError(f"the setting {setting} names the environment variable {found[1]}, which is not set")
        return said if found[0] == url else quote(said, safe="")

    return re.sub(r"\$\{(\w+)\}", value, url)


def without_password(url: str) -> str:
    """The URL, fit to print."""
    return re.sub(r"(://[^:@/]*):.*@", r"\1:***@", url)


# ---------------------------------------------------------------------------------------------------------------------
# What a value of the right type may still get wrong: each answers with the problem, or with nothing


def _one_of(*allowed: str) -> Callable[[str], str | None]:
    return lambda value: None if value in allowed else f"must be one of {', '.join(allowed)}"


def _pair(item: str) -> tuple[str, str]:
    queue, _, scorecard = item.partition("=")
    return queue.strip(), scorecard.strip()


def _no_pairs(value: tuple[str, ...]) -> str | None:
    return None if all(all(_pair(item)) for item in value) else "must be a list of `queue = scorecard`"


_DAYS = re.compile(r"\s*(\S.*?)\s*=\s*(\d{1,6})\s*/\s*(\d{1,6})\s*")


def _no_days(value: tuple[str, ...]) -> str | None:
    found = [_DAYS.fullmatch(item) for item in value]
    if not all(found):
        return "must be a list of `queue = days / days`, such as `sales = 30 / 90`"
    queues = [match[1] for match in found if match]
    twice = next((queue for queue in queues if queues.count(queue) > 1), None)
    return None if twice is None else f"names the queue {twice!r} twice"


def _phases(said: str) -> tuple[str, ...]:
    return tuple(phase.strip() for phase in said.split("+"))


def _no_phases(value: tuple[str, ...]) -> str | None:
    return None if value and set(value) <= {"hear", "score"} else "must be hear, score, or both"


def _no_helpers(value: tuple[str, ...]) -> str | None:
    well = all(all(_pair(item)) and not _no_phases(_phases(_pair(item)[1])) for item in value)
    return None if well else "must be a list of `flow/deployment = hear`, `= score` or `= hear + score`"


def _no_formats(value: tuple[str, ...]) -> str | None:
    return None if value and set(value) <= {"html", "xlsx", "csv", "parquet"} else "must be html, xlsx, csv, parquet, or a list of these"


def _is_code(language: str) -> bool:
    return re.fullmatch("[a-z]{2,3}", language) is not None


def _no_language(value: str) -> str | None:
    return None if not value or _is_code(value) else "must be a code such as tr, fa, et, en or ru, or empty"


def _no_languages(value: tuple[str, ...]) -> str | None:
    return None if value and all(map(_is_code, value)) else "must name at least one language, by codes such as tr, fa, et, en or ru"


def _no_pattern(value: str) -> str | None:
    try:
        re.compile(value)
    except (re.error, RecursionError, OverflowError) as error:
        return f"must be a regular expression ({error})"
    return None


def _not_finite(value: float) -> str | None:
    return None if math.isfinite(value) else "must be a finite number of seconds"


def _no_folder(value: Path) -> str | None:
    # A path has one of the two slashes of a URL left.
    return "must be a folder of this machine, not a URL" if re.match(r"[A-Za-z][\w+.-]+:/", str(value)) else None


def _no_database(value: str) -> str | None:
    known = value.startswith(("postgresql://", "postgresql+psycopg://", "postgres://", "sqlite:///"))
    return None if not value or known else "must be a URL such as postgresql://user@host/name, or empty"


def _shown(value: Any) -> str:
    """The value for an error message; a password in a URL is left out."""
    return re.sub("(:/+).*@", r"\1***@", repr(", ".join(value) if isinstance(value, tuple) else value))


_PROBLEMS: dict[str, Callable[[Any], str | None]] = {
    "workspace": _no_folder,
    "database": _no_database,
    "beam_size": lambda value: None if value else "must be at least 1",
    "device": _one_of("auto", "cpu", "cuda"),
    "language": _no_language,
    "languages": _no_languages,
    "queue_scorecards": _no_pairs,
    "log_format": _one_of("", "plain", "json"),
    "metrics": _one_of("off", "otlp"),
    "phases": _no_phases,
    "shares": lambda value: None if value else "must be at least 1",
    "helpers": _no_helpers,
    "report_language": _one_of("tr", "fa", "et", "en", "ru"),
    "report_formats": _no_formats,
    "file_name_pattern": _no_pattern,
    "metadata_seconds": lambda value: None if 0 < value < math.inf else "must be a number of seconds above 0",
    "settle_seconds": _not_finite,
    "queue_retention": _no_days,
    "notify_on": _one_of("always", "trouble"),
    "notify_names": _one_of("yes", "no"),
    "call_minutes": lambda value: None if 0 < value < math.inf else "must be a number of minutes above 0",
}

"""The shape of the package, kept by test rather than by memory."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "qa_pipeline"

# Bottom first. A module may import from rows above its own and, in its own row, from what stands before it.
ROWS = [
    ["types", "errors", "silence", "writing", "room", "reasons", "observing", "logs", "estimate",
     "translation"],
    ["protocols", "wire", "settings", "notices", "notify", "timetable", "jobs"],
    ["sidecars", "containers", "audio", "beside", "prosody", "fingerprints", "recurrence", "weights", "languages"],
    ["ingest", "norms", "numbers", "voices", "metrics", "matching", "align", "hearing", "announcements", "enrolment",
     "roles", "politeness", "mood", "remote", "sources", "redact"],
    ["criteria", "scorecard"],
    ["scoring", "manner", "agreement", "recognition_errors", "diarization_errors", "pipeline", "facts", "store", "crm"],
    ["backends", "reports", "export", "imports"],
    ["layout", "equipment", "meaning", "ledger", "search", "catching_up", "batch", "run_report", "changes", "rescoring", "recalled",
     "reporting", "work", "standing", "retention", "coaching"],
    ["cli"],
]  # fmt: skip
RANK = {name: (row, place) for row, names in enumerate(ROWS) for place, name in enumerate(names)}

HEAVY = {
    "numpy", "torch", "av", "msgspec", "yaml", "jinja2", "rapidfuzz", "snowballstemmer", "sqlalchemy", "alembic", "prefect", "rich",
    "faster_whisper", "ctranslate2", "whisper", "pyannote", "silero_vad", "onnxruntime", "scipy", "sklearn", "simplemma", "babel",
}  # fmt: skip

# What may be loaded with each module beside the standard library.
LIGHT = {
    "qa_pipeline": set(),
    "qa_pipeline.cli": {"click"},
    "qa_pipeline.types": set(),
    "qa_pipeline.wire": set(),
    "qa_pipeline.audio": set(),
    "qa_pipeline.ingest": set(),
    "qa_pipeline.align": set(),
    "qa_pipeline.roles": set(),
    "qa_pipeline.announcements": set(),
    "qa_pipeline.enrolment": set(),
    "qa_pipeline.fingerprints": set(),
    "qa_pipeline.recurrence": set(),
    "qa_pipeline.weights": set(),
    "qa_pipeline.scorecard": set(),
    "qa_pipeline.politeness": set(),
    "qa_pipeline.scoring": set(),
    "qa_pipeline.agreement": set(),
    "qa_pipeline.pipeline": set(),
    "qa_pipeline.remote": set(),
    "qa_pipeline.sources": set(),
    "qa_pipeline.redact": set(),
    "qa_pipeline.crm": {"sqlalchemy"},
    "qa_pipeline.logs": set(),
    "qa_pipeline.observing": set(),
    "qa_pipeline.estimate": set(),
    "qa_pipeline.translation": set(),
    "qa_pipeline.store": {"sqlalchemy"},
    "qa_pipeline.meaning": {"sqlalchemy"},
    "qa_pipeline.search": {"sqlalchemy"},
    "qa_pipeline.backends": set(),
    "qa_pipeline.reports": set(),
    "qa_pipeline.export": set(),
    "qa_pipeline.imports": set(),
    "qa_pipeline.coaching": set(),
}


def _modules() -> list[Path]:
    return sorted(path for path in PACKAGE.rglob("*.py") if path.parent != PACKAGE or path.stem not in ("__init__", "__main__"))


def _top(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def _imported(path: Path) -> Iterator[str]:
    """The modules of ours that a file imports anywhere in it, for its types too, by their first name under the package."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are absolute"
            names = [f"{node.module}.{alias.name}" for alias in node.names] if node.module == "qa_pipeline" else [node.module or ""]
        elif isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        else:
            continue
        yield from (name.split(".")[1] for name in names if name.startswith("qa_pipeline."))


@pytest.mark.parametrize("path", _modules(), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_imports_point_down(path: Path) -> None:
    own = _top(path)
    for name in _imported(path):
        if name.startswith("__"):
            continue
        assert name == own or RANK[name] < RANK[own], f"{own} may not import {name}"


def test_every_module_has_its_row() -> None:
    assert {_top(path) for path in _modules()} == set(RANK)


def test_nothing_but_the_commands_that_start_them_knows_the_flows() -> None:
    for path in _modules():
        if path not in {PACKAGE / "cli" / "run.py", PACKAGE / "cli" / "schedule.py"}:
            text = path.read_text(encoding="utf-8")
            assert "from flows" not in text, path
            assert "import prefect" not in text, path
            assert "from prefect" not in text, path


@pytest.mark.parametrize("module", LIGHT)
def test_importing_loads_nothing_heavy(module: str) -> None:
    """Counted in modules, not milliseconds, so that a busy machine cannot fail it."""
    probe = f"import {module}, sys; print(*{{name.split('.')[0] for name in sys.modules}})"
    loaded = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=True, cwd=ROOT)
    assert not (HEAVY - LIGHT[module]) & set(loaded.stdout.split())


def test_help_loads_nothing_heavy() -> None:
    probe = """
import sys
sys.argv = ["qa-pipeline", "--help"]
from qa_pipeline.cli import main
try:
    main()
except SystemExit:
    print(*{name.split(".")[0] for name in sys.modules})
"""
    loaded = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=True, cwd=ROOT)
    assert not (HEAVY | {"flows"}) & set(loaded.stdout.split())


@pytest.mark.parametrize("path", _modules(), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_files_stay_readable(path: Path) -> None:
    data = "languages" in path.parts or path.suffix != ".py"
    assert data or len(path.read_text(encoding="utf-8").splitlines()) <= 420, "a file this long does two things"

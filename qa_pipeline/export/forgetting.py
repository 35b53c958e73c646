"""Takes tables away that hold a call of which all is deleted. They can be made again from the store, without what is not there any more."""

import csv
import re
import shutil
import zipfile
from collections.abc import Callable, Collection, Iterable
from html import unescape
from pathlib import Path

from qa_pipeline.export import delimited
from qa_pipeline.export.columns import CALL_ID, TABLES
from qa_pipeline.export.sheet import fitting
from qa_pipeline.export.workbook import ROWS

_CELL = re.compile(rb"<t(?: [^>]*)?>([^<]*)</t>")
_ESCAPED = re.compile("(_x[0-9a-fA-F]{4}_)")


def forget(reports: Path, call_ids: Collection[str]) -> list[Path]:
    """Deletes the workbooks, CSV and Parquet in reports that hold any of these calls; which. Raises OSError where one cannot be deleted.

    A file that cannot be read, and may hold them, is deleted too, and so is what a process that was killed left half-written.
    """
    gone: list[Path] = []
    for folder in sorted(path for path in reports.glob("*") if path.is_dir()) if call_ids else ():
        for left in folder.glob(f".*{ROWS}"):
            shutil.rmtree(left)
        for path in sorted(folder.glob("*.xlsx")):
            gone += _deleted([path], _in_workbook, call_ids)
        for suffix, reader in _READERS.items():
            gone += _deleted([folder / f"{table}.{suffix}" for table in TABLES], reader, call_ids)
    return gone


def _deleted(paths: Iterable[Path], reader: Callable[[Path, Collection[str]], bool], call_ids: Collection[str]) -> list[Path]:
    """Files that were written together, and are deleted together."""
    there = [path for path in paths if path.is_file()]
    if not any(_holds(path, reader, call_ids) for path in there):
        return []
    for path in there:
        path.unlink(missing_ok=True)
    return there


def _holds(path: Path, reader: Callable[[Path, Collection[str]], bool], call_ids: Collection[str]) -> bool:
    try:
        return reader(path, call_ids)
    except (ValueError, KeyError, zipfile.BadZipFile, csv.Error):  # damaged: nobody knows
        return True


def _in_workbook(path: Path, call_ids: Collection[str]) -> bool:
    wanted = {_ESCAPED.sub(r"_x005F\1", fitting(call_id)[0]) for call_id in call_ids}
    with zipfile.ZipFile(path) as book:
        sheets = (name for name in book.namelist() if name.startswith("xl/worksheets/") and name.endswith(".xml"))
        return any(unescape(cell.decode("utf-8")) in wanted for name in sheets for cell in _CELL.findall(book.read(name)))


def _in_csv(path: Path, call_ids: Collection[str]) -> bool:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return any(delimited.original(row[CALL_ID.name]) in call_ids for row in csv.DictReader(file))


def _in_parquet(path: Path, call_ids: Collection[str]) -> bool:
    import pyarrow.parquet as pq  # type: ignore[import-untyped]

    with pq.ParquetFile(path) as file:
        parts = file.iter_batches(columns=[CALL_ID.name])
        return any(call_id in call_ids for part in parts for call_id in part.column(0).to_pylist())


_READERS: dict[str, Callable[[Path, Collection[str]], bool]] = {"csv": _in_csv, "parquet": _in_parquet}

"""The flow that docs/nightly.md runs on a Dask cluster: its shares are tasks that other processes take."""

import shutil
from pathlib import Path

import pytest
from prefect.testing.utilities import prefect_test_harness

from flows.nightly import nightly
from tests.conftest import ROOT

pytestmark = [pytest.mark.machines, pytest.mark.filterwarnings("ignore")]


def test_shares_on_a_cluster(tmp_path: Path) -> None:
    dask = pytest.importorskip("prefect_dask", reason="prefect-dask is not installed")
    shutil.copytree(ROOT / "fixtures" / "inbox" / "conversations", tmp_path / "in")
    cluster = dask.DaskTaskRunner(cluster_kwargs={"n_workers": 2, "threads_per_worker": 1})
    with prefect_test_harness(server_startup_timeout=120):
        night = nightly.with_options(task_runner=cluster)(
            inbox=str(tmp_path / "in"), workspace=str(tmp_path / "ws"), options={"shares": 3, "settle_seconds": 0}
        )
    assert (night.summary.done, night.summary.failed, night.trouble) == (len(list((tmp_path / "in").glob("*.json"))), (), "")

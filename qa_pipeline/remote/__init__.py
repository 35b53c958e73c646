"""An inbox that is no folder: any place that fsspec reaches by a URL, such as `s3://bucket/calls` or `sftp://host/calls`.

It is only ever read. A call is copied into the workspace while it is at work, and the copy goes when that is done. Who may read is told by
fsspec's own configuration and the driver's (the environment, `~/.config/fsspec`, `~/.aws`, keys of SSH), never by us.
"""

from qa_pipeline.remote.fetching import fetched, item, scan
from qa_pipeline.remote.place import Place, connected
from qa_pipeline.remote.spool import clear

__all__ = ["Place", "clear", "connected", "fetched", "item", "scan"]

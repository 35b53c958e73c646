"""How long calls are kept, and their deletion once that is over.

`rules` says what is due, `places` where the files of a call are, `planning` what there is to delete, `deleting` deletes it.
"""

from qa_pipeline.retention.running import FORMAT, Tally, as_json, run

__all__ = ["FORMAT", "Tally", "as_json", "run"]

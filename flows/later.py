"""How what a night stands in the way of is tried again: within minutes first, then by the hour, until a long night is over."""

from typing import Any

TRIES: dict[str, Any] = {"retries": 6, "retry_delay_seconds": [60, 300, 600, 1800, 3600, 3600]}

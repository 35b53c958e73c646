"""Keeps dependencies from calling home. To be called before any of them is imported."""

import os

_QUIET = {
    "DO_NOT_TRACK": "1",  # Prefect's client
    "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
    "PREFECT_CLI_PROMPT": "false",
    "PYANNOTE_METRICS_ENABLED": "0",  # call durations and speaker counts, otherwise
    "HF_HUB_OFFLINE": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "OMP_WAIT_POLICY": "passive",  # spinning threads of two libraries on the same cores cost a factor of five
}


def telemetry_off() -> None:
    """Sets the variables that switch telemetry and hub look-ups off. What the user has set stays, but for telemetry itself."""
    for key, value in _QUIET.items():
        if key.startswith("HF_HUB_OFFLINE") or key == "OMP_WAIT_POLICY":
            os.environ.setdefault(key, value)
        else:
            os.environ[key] = value

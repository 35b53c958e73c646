"""Keeps dependencies from calling home. To be called before any of them is imported."""

import os

_ALWAYS = {
    "DO_NOT_TRACK": "1",  # Prefect's client
    "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
    "PREFECT_CLI_PROMPT": "false",
    "PYANNOTE_METRICS_ENABLED": "0",  # call durations and speaker counts, otherwise
    "HF_HUB_DISABLE_TELEMETRY": "1",
}

_UNLESS_SET = {
    "HF_HUB_OFFLINE": "1",  # 0 lets an engine download a model by name, once
    "OMP_WAIT_POLICY": "passive",  # spinning threads of two libraries on the same cores cost a factor of five
}


def telemetry_off() -> None:
    """Sets the variables that switch telemetry and hub look-ups off. Telemetry stays off whatever the user has set."""
    os.environ.update(_ALWAYS)
    for key, value in _UNLESS_SET.items():
        os.environ.setdefault(key, value)

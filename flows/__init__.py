"""Prefect, and only Prefect: order, retries, limits and schedules. What a stage does is in `qa_pipeline`.

Take the decorators off and the code still runs.
"""

from qa_pipeline.silence import telemetry_off

telemetry_off()  # before Prefect is imported by any module here

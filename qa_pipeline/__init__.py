"""Quality assurance for call centres: every recorded call transcribed, diarized and scored, offline on a CPU."""

__version__ = "0.1.0"

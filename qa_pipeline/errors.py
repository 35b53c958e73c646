"""Everything this package raises on purpose.

* QAError
  + InputError            the user can fix the input; never retried
    - RecordingError      this recording cannot be used; it goes to quarantine
    - ConversationError   this conversation file cannot be used; it goes to quarantine
    - ScorecardError      the scorecard is wrong: every problem with its line
    - SettingsError       a flag, an environment variable or the configuration file is wrong
  + BackendError          a model or its installation failed; trying again may help
    - ModelMissing        the weights are not here, or are not the ones that the manifest names
  + StoreError            the database cannot be used, or there is no room to write
    - TransientStoreError   it was away, or another had what was wanted; trying again may help (store/connections.py)
  + BusyError             another run is at work in the same workspace

Anything else that escapes is a bug: the command line says so in a line, and shows the traceback when QA_PIPELINE_DEBUG is set.
"""


class QAError(Exception):
    """Base of all deliberate errors; its message is fit to show a user and holds no personal data."""


class InputError(QAError):
    """Something that the user gave is wrong. Trying again cannot help."""


class RecordingError(InputError):
    """A recording that cannot be decoded, or holds no speech that could be scored."""


class ConversationError(InputError):
    """A conversation file that is not `qa-conversation/1`."""


class ScorecardError(InputError):
    """A scorecard with problems.

    `problems` holds one line for each, with its place, as the message does.
    """

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


class SettingsError(InputError):
    """A setting that cannot be used."""


class BackendError(QAError):
    """A model failed. Trying again may help."""


class ModelMissing(BackendError):
    """Weights that are not here, or whose hash differs from the manifest's."""


class StoreError(QAError):
    """The database cannot be opened, or is of another version."""


class BusyError(QAError):
    """Another run is at work in the same workspace."""

"""The language of the reports: words by catalogs, numbers and dates as they are written in it.

    with translation.speaking("fa"):
        _("Calls of %(team)s", team=name), ngettext("%(num)s call", "%(num)s calls", count), percent(share), moment(iso)

English is what the source says, and needs no catalog. `translations/update.py` finds what is marked, in Python and in templates, and
brings it to the catalogs. Marked are literals only, whole sentences with `%(name)s` for what is put in.
"""

from qa_pipeline.translation.catalogs import N_, _, isolated, listed, ngettext, pgettext
from qa_pipeline.translation.numbers import digits, number, percent, percents, sign_of_percent, signed, signed_percent, written
from qa_pipeline.translation.sentences import told
from qa_pipeline.translation.spoken import LANGUAGES, direction, language, speaking
from qa_pipeline.translation.templates import environment, trusted
from qa_pipeline.translation.times import NOTHING, clock, date, duration, moment, position

__all__ = [
    "LANGUAGES",
    "NOTHING",
    "N_",
    "_",
    "clock",
    "date",
    "digits",
    "direction",
    "duration",
    "environment",
    "isolated",
    "language",
    "listed",
    "moment",
    "ngettext",
    "number",
    "percent",
    "percents",
    "pgettext",
    "position",
    "sign_of_percent",
    "signed",
    "signed_percent",
    "speaking",
    "told",
    "trusted",
    "written",
]

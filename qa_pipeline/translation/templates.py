"""The functions of this package in Jinja's templates."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qa_pipeline.translation import numbers, sentences, spoken, times
from qa_pipeline.translation.catalogs import catalog, filled, isolated, listed, shown
from qa_pipeline.translation.numbers import number
from qa_pipeline.translation.spoken import language

if TYPE_CHECKING:
    import jinja2


def environment(folder: Path) -> "jinja2.Environment":
    """For the templates in `folder`. They have what this package has, by the same names (`listed` is `with_commas` there).

    Everything that they show is escaped. A text whose values hold markup of ours is markup, in which all else is escaped.
    """
    import jinja2

    made = jinja2.Environment(
        loader=jinja2.FileSystemLoader(folder),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    made.globals |= {
        "_": _text,
        "ngettext": _counted,
        "pgettext": _in_context,
        "isolated": isolated,
        "with_commas": listed,
        "told": sentences.told,
    }
    for module, names in {
        numbers: ("number", "signed", "percent", "percents", "signed_percent", "digits"),
        times: ("date", "clock", "moment", "duration", "position"),
        spoken: ("direction", "language"),
    }.items():
        made.globals |= {name: getattr(module, name) for name in names}
    return made


def trusted(text: str) -> Any:
    """Our own markup, style or script, which stands in a page as it is. Never called with anything that comes from a call."""
    import markupsafe

    return markupsafe.Markup(text)  # noqa: S704  # our own files


def _text(text: str, /, **values: object) -> Any:
    return _with_markup(catalog(language()).text(text), values)


def _in_context(context: str, text: str, /, **values: object) -> Any:
    return _with_markup(catalog(language()).text(text, context), values)


def _counted(one: str, many: str, count: int, /, **values: object) -> Any:
    return _with_markup(catalog(language()).counted(one, many, count), {"num": number(count), **values})


def _with_markup(text: str, values: Mapping[str, object]) -> Any:
    if not any(hasattr(value, "__html__") for value in values.values()):
        return filled(text, values)
    import markupsafe

    return markupsafe.escape(text) % {name: value if hasattr(value, "__html__") else shown(value) for name, value in values.items()}

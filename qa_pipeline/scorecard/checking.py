"""Is this file a scorecard: every problem, with its line, its key and the nearest name that would be right."""

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

from qa_pipeline.criteria import KINDS, Option, metric
from qa_pipeline.matching.events import EVENTS
from qa_pipeline.scorecard import sections
from qa_pipeline.scorecard.conditions import circle
from qa_pipeline.scorecard.lines import Lines
from qa_pipeline.types import LANGUAGES

CARD_KEYS = ("name", "version", "direction", "title", "description", "pass_mark", "sections")
SECTION_KEYS = ("id", "title", "weight", "criteria")
INCLUDE_KEYS = ("include", "without", "weight")
CRITERION_KEYS = ("id", "title", "description", "kind", "when", "weight", "points", "critical", "override")
CRITICAL = ("customer", "business", "compliance")
HEAVIEST = 1_000_000
"""The greatest weight, and the most points."""
OTHERS = ("passed", "failed")
"""What `when` may ask of other criteria of the scorecard, by their ids."""
DIRECTIONS = ("inbound", "outbound")
CUSTOMER_TYPES = ("regular", "key", "new", "regional", "market")
WHEN: dict[str, tuple[object, ...]] = {
    "direction": DIRECTIONS,
    "customer_type": CUSTOMER_TYPES,
    "overdue_debt": (True, False),
    "event": tuple(EVENTS),
    "without_event": tuple(EVENTS),
}
"""What `when` may ask, and the values that it may name."""


def nearest(name: str, among: Iterable[str]) -> str | None:
    """The name that was probably meant."""
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    found = process.extractOne(name, list(among), scorer=OSA.normalized_similarity, score_cutoff=0.55)
    return str(found[0]) if found else None


def read(file: Path) -> tuple[dict[str, Any], list[str]]:
    """The file's content and every problem with it. Without a problem the content can be built as it is."""
    import yaml

    try:
        text = file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        return {}, [f"{file}: cannot be read as UTF-8 text ({error})"]
    lines = Lines()
    try:
        data = lines.document(text)
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        mark = getattr(error, "problem_mark", None)
        where = f"{file}:{mark.line + 1}" if mark else str(file)
        return {}, [f"{where}: not YAML: {getattr(error, 'problem', None) or getattr(error, 'reason', None) or error}"]
    if not isinstance(data, dict):
        return {}, [f"{file}:1: a scorecard is a mapping with name, version, title and sections"]
    checker = _Checker(file, lines)
    checker.card(data)
    return data, [message for _, message in sorted(checker.problems, key=lambda problem: problem[0])]


class _Checker:
    """Walks a scorecard and notes what is wrong."""

    def __init__(self, file: Path, lines: Lines) -> None:
        self.file = file
        self._line = lines.line
        self.problems: list[tuple[int, str]] = []
        self.seen: dict[str, int] = {}
        self.sections: dict[str, int] = {}
        self.conditions: list[tuple[str, dict[str, Any], str, str]] = []
        for line, key in lines.duplicates:
            self._note(line, key, "stands twice here; the second one hides the first")

    def _note(self, line: int, key: str, what: str) -> None:
        self.problems.append((line, f"{self.file}:{line}: {key}: {what}"))

    # -- the levels ---------------------------------------------------------------------------------------------------

    def card(self, data: dict[str, Any]) -> None:
        self._keys(data, CARD_KEYS, required=("name", "version", "title", "sections"))
        self._typed(data, "name", str, "must be a text")
        if "version" in data and (type(data["version"]) is not int or data["version"] < 1):
            self._note(self._line(data, "version"), "version", f"must be a whole number from 1 on, not {data['version']!r}")
        if "direction" in data:
            self._one_of(data, "direction", data["direction"], DIRECTIONS)
        self._texts(data, "title")
        self._texts(data, "description")
        mark = data.get("pass_mark")
        if mark is not None and not (_is_number(mark) and 0 <= mark <= 100):
            self._note(self._line(data, "pass_mark"), "pass_mark", f"must be a score between 0 and 100, not {mark!r}")
        self._each(data, "sections", self.section)
        self._conditions()

    def section(self, data: dict[str, Any]) -> None:
        self._weight(data, "weight")
        if "include" in data:
            self._include(data)
            return
        self._keys(data, SECTION_KEYS, required=("id", "title", "criteria"))
        self._once(data.get("id"), self._line(data, "id"), "id")
        self._typed(data, "id", str, "must be a text")
        self._texts(data, "title")
        self._each(data, "criteria", self.criterion)

    def criterion(self, data: dict[str, Any]) -> None:
        kind = KINDS.get(data["kind"]) if isinstance(data.get("kind"), str) else None
        # An unknown kind is said once; its options cannot be judged.
        allowed = (*CRITERION_KEYS, *(kind.options if kind else data))
        self._keys(data, allowed, required=("id", "title", "kind"))
        self._typed(data, "id", str, "must be a text")
        self._unique(data.get("id"), self._line(data, "id"), "id")
        self._texts(data, "title")
        self._texts(data, "description")
        self._weight(data, "weight")
        self._weight(data, "points")
        if "critical" in data and not isinstance(data["critical"], bool):
            self._one_of(data, "critical", data["critical"], (*CRITICAL, True, False))
        if "override" in data and _WRONG["texts"](data["override"]):
            self._note(self._line(data, "override"), "override", f"must be a role, or a list of roles, not {data['override']!r}")
        self._when(data)
        self._kind(data)

    def _include(self, data: dict[str, Any]) -> None:
        """A shared section, by its name; `without` leaves criteria of it out."""
        self._keys(data, INCLUDE_KEYS)
        self._one_of(data, "include", data["include"], sections.NAMES)
        if data["include"] not in sections.NAMES:
            return
        without = data.get("without", [])
        if not isinstance(without, list):
            self._note(self._line(data, "without"), "without", f"must be a list of criteria, not {without!r}")
            without = []
        self._once(data["include"], self._line(data, "include"), "include")
        ids = sections.ids(data["include"])
        for name in without:
            self._one_of(data, "without", name, ids)
        if all(name in without for name in ids):
            self._note(self._line(data, "without"), "without", f"leaves nothing of {data['include']!r}; leave the section out")
        for name in ids:
            if name not in without:
                self._unique(name, self._line(data, "include"), "include")

    def _once(self, name: object, line: int, key: str) -> None:
        """A section's id, which no other section may have: reports put them together."""
        if isinstance(name, str) and name in self.sections:
            self._note(line, key, f"{name!r} is already the id of the section on line {self.sections[name]}")
        elif isinstance(name, str):
            self.sections[name] = line

    def _weight(self, data: dict[str, Any], key: str) -> None:
        if key in data and not (_is_number(data[key]) and 0 < data[key] <= HEAVIEST):
            self._note(self._line(data, key), key, f"must be a number above 0, up to {HEAVIEST}, not {data[key]!r}")

    def _unique(self, name: object, line: int, key: str) -> None:
        if not isinstance(name, str):
            return
        if name in self.seen:
            self._note(line, key, f"{name!r} is already the id of the criterion on line {self.seen[name]}")
        self.seen.setdefault(name, line)

    def _when(self, data: dict[str, Any]) -> None:
        when = data.get("when", {})
        if not isinstance(when, dict):
            self._note(self._line(data, "when"), "when", f"must be a mapping of {', '.join((*WHEN, *OTHERS))} to values")
            return
        self._keys(when, (*WHEN, *OTHERS))
        for key, values in when.items():
            if values == []:
                self._note(self._line(when, key), str(key), "names nothing; leave it out, or name what it must be")
        for key in when.keys() & set(OTHERS):
            for name in when[key] if isinstance(when[key], list) else [when[key]]:
                self.conditions.append((str(data.get("id")), when, key, str(name)))
        for key in when.keys() & WHEN.keys():
            for value in when[key] if isinstance(when[key], list) else [when[key]]:
                self._one_of(when, key, value, WHEN[key])

    def _conditions(self) -> None:
        """What conditions say of other criteria, when all criteria are known."""
        graph: dict[str, list[str]] = {}
        for criterion, when, key, name in self.conditions:
            if name not in self.seen:
                self._one_of(when, key, name, tuple(self.seen))
            graph.setdefault(criterion, []).append(name)
        round_ = circle(graph)
        if round_:
            when, key = next((when, key) for criterion, when, key, name in self.conditions if (criterion, name) == round_[:2])
            self._note(self._line(when, key), key, f"the conditions go in a circle: {' → '.join(round_)}")

    # -- kinds and options --------------------------------------------------------------------------------------------

    def _kind(self, data: dict[str, Any]) -> None:
        if "kind" not in data:
            return
        name = data["kind"]
        if not isinstance(name, str) or name not in KINDS:
            self._one_of(data, "kind", name, tuple(KINDS))
            return
        before = len(self.problems)
        for key, option in KINDS[name].options.items():
            if key in data:
                self._option(data, key, option)
            elif option.required:
                self._note(self._line(data), key, f"is missing: kind {name!r} needs it ({option.help})")
        # Options that each are wrong cannot be compared.
        senseless = metric.without_sense(data) if name == "metric" and len(self.problems) == before else None
        if senseless:
            key, what = senseless
            self._note(self._line(data, key), key, what)

    def _option(self, data: dict[str, Any], key: str, option: Option) -> None:
        value = data[key]
        wrong = _WRONG[option.type](value)
        if wrong:
            self._note(self._line(data, key), key, f"{wrong}, not {value!r}")
        elif option.type == "criteria":
            for place, part in enumerate(value):
                self._part(value, place, part)
        elif option.choices:
            for item in value if isinstance(value, list) else [value]:
                self._one_of(data, key, item, option.choices)

    def _part(self, parts: list[Any], place: int, part: Any) -> None:
        if not isinstance(part, dict):
            self._note(self._line(parts, place), "of", "each part is a mapping with a kind and its options")
            return
        kind = KINDS.get(str(part.get("kind")))
        self._keys(part, ("kind", *(kind.options if kind else part)), required=("kind",))
        self._kind(part)

    # -- small checks -------------------------------------------------------------------------------------------------

    def _keys(self, data: dict[Any, Any], allowed: tuple[str, ...], required: tuple[str, ...] = ()) -> None:
        for key in data:
            if key not in allowed:
                near = nearest(str(key), allowed)
                hint = f"did you mean {near!r}?" if near else f"it can be {', '.join(dict.fromkeys(allowed))}"
                self._note(self._line(data, key), str(key), f"is not a key that can stand here; {hint}")
        for key in required:
            if key not in data:
                self._note(self._line(data), key, "is missing")

    def _one_of(self, data: dict[str, Any], key: str, value: Any, allowed: tuple[object, ...]) -> None:
        # True equals 1 in Python, not in a scorecard.
        if not any(value == one and type(value) is type(one) for one in allowed):
            names = [_spelled(one) for one in allowed]
            near = nearest(str(value), names)
            hint = f"did you mean {near!r}?" if near else f"it can be {', '.join(names)}"
            self._note(self._line(data, key), key, f"{value!r} is not known; {hint}")

    def _typed(self, data: dict[str, Any], key: str, wanted: type, message: str) -> None:
        if key in data and (not isinstance(data[key], wanted) or data[key] == ""):
            self._note(self._line(data, key), key, f"{message}, not {data[key]!r}")

    def _texts(self, data: dict[str, Any], key: str) -> None:
        """A text for every language, or one text for all of them."""
        value = data.get(key)
        if key not in data or (isinstance(value, str) and value.strip()):
            return
        line = self._line(data, key)
        if not isinstance(value, dict):
            self._note(line, key, f"must be a text, or a mapping with {', '.join(LANGUAGES)}")
            return
        self._keys(value, LANGUAGES)
        missing = [code for code in LANGUAGES if not isinstance(value.get(code), str) or not value[code].strip()]
        if missing:
            self._note(line, key, f"has no text in {', '.join(missing)}")

    def _each(self, data: dict[str, Any], key: str, check: Callable[[dict[str, Any]], None]) -> None:
        items = data.get(key)
        if items is None and key not in data:
            return
        if not isinstance(items, list) or not items:
            self._note(self._line(data, key), key, "must be a list with at least one entry")
            return
        for place, item in enumerate(items):
            if isinstance(item, dict):
                check(item)
            else:
                self._note(self._line(items, place), key, f"each entry is a mapping, not {item!r}")


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and value == value and abs(value) != float("inf")  # noqa: PLR0124 not NaN


def _spelled(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _wrong_table(value: object) -> str:
    fits = isinstance(value, Mapping) and all(
        type(number) is int and number >= 0 and _is_number(share) and 0 <= share <= 1 for number, share in value.items()
    )
    return "" if fits else "must map whole numbers to shares between 0 and 1"


_WRONG: dict[str, Callable[[Any], str]] = {
    "text": lambda value: "" if isinstance(value, str) else "must be a text",
    "number": lambda value: "" if type(value) is int and value >= 1 else "must be a whole number from 1 on",
    "amount": lambda value: "" if _is_number(value) else "must be a number",
    "flag": lambda value: "" if isinstance(value, bool) else "must be true or false",
    "texts": lambda value: (
        ""
        if isinstance(value, str) or (isinstance(value, list) and value and all(isinstance(v, str) for v in value))
        else "must be a text or a list"
    ),
    "table": _wrong_table,
    "criteria": lambda value: "" if isinstance(value, list) and value else "must be a list of parts, each with its kind",
}

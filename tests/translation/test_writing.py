"""Numbers, times and values in sentences, as each language writes them."""

import threading
from pathlib import Path

import pytest

from qa_pipeline import translation
from qa_pipeline.translation import _, ngettext, speaking

MINUS = "\u200e−"
"""As Unicode's tables have it for Persian, so that the sign stays before its number."""


@pytest.mark.parametrize(
    ("language", "thousands", "share", "span", "change", "day", "at", "place"),
    [
        ("en", "12,345.7", "40 %", "17–69 %", "−0.3", "2026-11-20", "2026-11-20 09:14", "1:02:03"),
        ("tr", "12.345,7", "%40", "%17–69", "−0,3", "20.11.2026", "20.11.2026 09:14", "1:02:03"),
        ("fa", "۱۲٬۳۴۵٫۷", "۴۰٪", "۱۷–۶۹٪", f"{MINUS}۰٫۳", "۱۴۰۵/۰۸/۲۹", "۱۴۰۵/۰۸/۲۹ ۰۹:۱۴", "۱:۰۲:۰۳"),
        ("et", "12\u00a0345,7", "40%", "17–69%", "−0,3", "20.11.2026", "20.11.2026 09:14", "1:02:03"),
        ("ru", "12\u00a0345,7", "40\u00a0%", "17–69\u00a0%", "−0,3", "20.11.2026", "20.11.2026 09:14", "1:02:03"),
    ],
)
def test_numbers_and_times(language: str, thousands: str, share: str, span: str, change: str, day: str, at: str, place: str) -> None:
    with speaking(language):
        assert translation.number(12345.67, 1) == thousands
        assert translation.percent(0.4) == share
        assert translation.percents(0.17, 0.69) == span
        assert translation.signed(-0.3, 1) == change
        assert translation.date("2026-11-20") == day
        assert translation.moment("2026-11-20T09:14:30+03:00") == at
        assert translation.position(3723.9) == place


def test_zero_has_no_sign() -> None:
    assert (translation.number(-0.01), translation.signed(-0.04, 1), translation.signed(0.04, 1)) == ("0", "0.0", "0.0")


def test_the_clock_of_the_call_or_utc() -> None:
    at = "2026-11-20T01:30:00+03:30"
    assert translation.moment(at) == "2026-11-20 01:30"
    assert translation.moment(at, local=False) == "2026-11-19 22:00 UTC"
    assert translation.clock(at) == "01:30"


def test_what_is_no_time_is_said_as_it_is() -> None:
    assert (translation.date("yesterday"), translation.moment(None), translation.clock("")) == ("yesterday", "–", "–")


def test_persian_says_days_outside_of_its_calendar_by_the_other() -> None:
    with speaking("fa"):
        assert translation.date("1700-05-06") == "۱۷۰۰/۰۵/۰۶"


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", ["0 calls", "1 call", "2 calls", "5 calls", "21 calls"]),
        ("tr", ["0 çağrı", "1 çağrı", "2 çağrı", "5 çağrı", "21 çağrı"]),
        ("fa", ["۰ تماس", "۱ تماس", "۲ تماس", "۵ تماس", "۲۱ تماس"]),
        ("et", ["0 kõnet", "1 kõne", "2 kõnet", "5 kõnet", "21 kõnet"]),
        ("ru", ["0 звонков", "1 звонок", "2 звонка", "5 звонков", "21 звонок"]),
    ],
)
def test_plural_forms(language: str, told: list[str]) -> None:
    with speaking(language):
        assert [ngettext("%(num)s call", "%(num)s calls", count) for count in (0, 1, 2, 5, 21)] == told


def test_values_that_run_the_other_way_are_isolated() -> None:
    with speaking("fa"):
        assert "\u2068Ayşe\u2069" in _("Agent: %(name)s", name="Ayşe")
        assert "\u2068" not in _("Agent: %(name)s", name="مریم")
    assert _("Agent: %(name)s", name="مریم") == "Agent: \u2068مریم\u2069"
    assert _("Agent: %(name)s", name="Ayşe") == "Agent: Ayşe"


def test_whole_numbers_are_written_in_the_digits_of_the_language() -> None:
    with speaking("fa"):
        assert _("Sample %(number)s", number=12).endswith("۱۲")


def test_a_language_that_there_is_not() -> None:
    with pytest.raises(ValueError, match="no reports are written in 'de'"), speaking("de"):
        pass


def test_the_language_is_that_of_one_thread_and_one_block() -> None:
    heard: list[str] = []
    with speaking("fa"):
        with speaking("ru"):
            assert (translation.language(), translation.direction()) == ("ru", "ltr")
        other = threading.Thread(target=lambda: heard.append(translation.language()))
        other.start()
        other.join()
        assert (translation.language(), translation.direction()) == ("fa", "rtl")
    assert heard == ["en"]
    assert translation.language() == "en"


def test_templates(tmp_path: Path) -> None:
    page = translation.environment(tmp_path).from_string(
        '{{ direction() }} {{ _("Agent: %(name)s", name="<b>") }} {{ ngettext("%(num)s call", "%(num)s calls", 2) }}'
        ' {{ _("Agent: %(name)s", name="<i>x</i>" | safe) }} {{ number(1.5, 1) }}'
    )
    assert page.render() == "ltr Agent: &lt;b&gt; 2 calls Agent: <i>x</i> 1.5"
    with speaking("fa"):
        assert page.render().startswith("rtl کارشناس: ")
        assert page.render().endswith("۱٫۵")

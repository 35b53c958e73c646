"""The HTML report: complete, escaped, self-contained, and playable where there is something to play."""

import base64
import hashlib
import os
import re
from dataclasses import replace
from pathlib import Path

import pytest

from qa_pipeline.reports import html
from qa_pipeline.types import AGENT, CUSTOMER, Conversation, Evidence, Turn, Verdict
from tests import sound
from tests.build import call, heard
from tests.reports.pages import Page
from tests.reports.scored import at, result, scored, summary

HOSTILE = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>"


def written(folder: Path, *calls: object, **changes: object) -> list[Page]:
    index = html.write(folder, calls, summary(**changes))  # type: ignore[arg-type]
    assert index == folder / "index.html"
    return [Page(index), *(Page(path) for path in sorted((folder / "calls").iterdir()))]


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    return sound.wav(tmp_path / "call.wav", sound.voice(6.0), sound.voice(6.0, pitch=220))


def test_five_languages_hostile_texts_and_odd_ids(tmp_path: Path, recording: Path) -> None:
    talks = {
        "tr": call("A İyi günler, ben Işıl", "C Sipariş", language="tr"),
        "fa": call("A سلام، من سارا هستم", "C ممنون", language="fa"),
        "et": call("A Tere, öö", "C Jah", language="et"),
        "en": call(f"A Hello {HOSTILE}", "C Hi", agent_name=HOSTILE),
        "ru": call("A Здравствуйте", "C Да", language="ru", timed=False),
    }
    calls = [scored(f"{code}-1", conversation=talk, audio=recording if code == "en" else None) for code, talk in talks.items()]
    calls += [scored(name) for name in ("../../x", "..\\..\\x", "/etc/passwd", "сall", "CON", "a/b", "a:b", HOSTILE, "x" * 300)]
    calls += [scored("twin"), scored("twin"), scored("TWIN")]
    report = tmp_path / "report"

    pages = written(report, *calls)

    assert len(pages) == 1 + len(calls)
    pages_of_all = ["agents.html", "files.html", "index.html", "talk.html"]
    assert sorted(path.name for path in report.iterdir()) == sorted(["audio", "calls", "figures.json", *pages_of_all])
    pages += [Page(report / name) for name in pages_of_all]
    assert {path.relative_to(tmp_path).parts[0] for path in tmp_path.rglob("*")} == {"report", "call.wav"}
    assert [path.name for path in (report / "audio").iterdir()] == ["en-1.mp3"]
    for page in pages:
        assert page.broken() == []
        assert not re.search(r"https?:|//[a-z]", "".join(page.addresses()))
        assert "http://" not in page.source.replace("http://www.w3.org/1999/xhtml", "")  # a name, which nothing is loaded from
        assert "https://" not in page.source
        assert not any("src" in script.attributes for script in page.all("script"))
        assert not page.all("img")
        assert not any(name.startswith("on") or name == "style" for element in page.elements for name in element.attributes)
    assert HOSTILE in Page(report / "calls" / "en-1.html").by_id("t0").text
    rows = [element for element in pages[0].all("tr") if element.classes & {"n0", "n1", "n2", "n3"}]
    assert len(rows) == len(calls)
    assert len({link["href"] for link in pages[0].all("a") if link["href"].startswith("calls/")}) == len(calls)


def test_the_policy_lets_only_our_own_style_and_script_run(tmp_path: Path) -> None:
    for page in written(tmp_path, scored()):
        policy = next(meta["content"] for meta in page.all("meta") if meta.attributes.get("http-equiv") == "Content-Security-Policy")
        assert policy.startswith("default-src 'none'; ")
        assert "unsafe" not in policy
        assert "*" not in policy
        for tag in ("style", "script"):
            text = re.search(rf"<{tag}>(.*?)</{tag}>", page.source, re.DOTALL)
            assert text
            digest = base64.b64encode(hashlib.sha256(text[1].encode()).digest()).decode()
            assert f"{tag}-src 'sha256-{digest}'" in policy


def test_evidence_plays_its_moment_and_no_more_than_there_is(tmp_path: Path, recording: Path) -> None:
    turns = (
        Turn(speaker=AGENT, text="Hello", start=0.1, end=2.0),
        Turn(speaker=CUSTOMER, text="Hi", start=2.5, end=3.0),
        Turn(speaker=AGENT, text="Bye", start=5.0, end=5.9),
    )
    talk = Conversation(call_id="x", language="en", turns=turns, duration=6.0)
    evidence = [at(number, turn) for number, turn in enumerate(turns)]
    beyond = Evidence(turn=2, start=6.5, end=7.0, text="Bye", matched="Bye")
    nowhere = Evidence(turn=99, start=None, end=None, text="Lost", matched="Lost")
    without_end = Evidence(turn=99, start=1.0, end=None, text="Open", matched="Open")
    untimed = Evidence(turn=1, start=None, end=None, text="Hi", matched="Hi")
    criterion = result("opening.greeting", Verdict.UNSURE, *evidence, beyond, nowhere, without_end, untimed)

    _, page = written(tmp_path / "report", scored("x", criterion, conversation=talk, audio=recording))

    buttons = page.all("button", "play")
    assert [(button["data-start"], button["data-end"]) for button in buttons] == [
        ("0.0", "2.3"),
        ("2.2", "3.3"),
        ("4.7", "6.0"),
        ("0.7", "6.0"),
        ("2.2", "3.3"),
    ]
    assert [button.attributes.get("data-turn") for button in buttons] == ["0", "1", "2", None, "1"]
    assert [link["href"] for link in page.all("a", "show")] == ["#t2"]
    quoted = [quote.text for quote in page.all("blockquote")]
    assert quoted == ["Hello", "Hi", "Bye", "Bye", "Lost", "Open", "Hi"]
    (audio,) = page.all("audio")
    assert (audio["src"], audio["preload"]) == ("../audio/x.mp3", "metadata")


def test_a_chat_without_times_has_evidence_that_leads_to_the_turn_and_no_dead_buttons(tmp_path: Path) -> None:
    talk = call("A Hello, Acme", "C Hi", timed=False)
    _, page = written(tmp_path, scored("chat", result("opening.greeting", Verdict.PASS, at(0, talk.turns[0], "Hello")), conversation=talk))

    assert not page.playing()
    assert not page.all("audio")
    assert not page.all("svg", "strip")
    (link,) = page.all("a", "show")
    assert (link["href"], link.text) == ("#t0", "turn 1")
    assert "No recording" in page.text


def test_times_without_a_recording_still_make_a_time_line(tmp_path: Path) -> None:
    _, page = written(tmp_path, scored())
    assert page.all("svg", "strip")
    assert not page.playing()
    marks = page.all("g", "mark")
    assert [page.by_id(f"m{mark['data-moment']}").tag for mark in marks] == ["a"]


def test_persian_runs_from_right_to_left_even_after_a_latin_name(tmp_path: Path) -> None:
    talk = call("A SMS برای شما فرستادم", "C OK", language="fa")
    _, page = written(tmp_path, scored("fa", result("opening.greeting", Verdict.PASS, at(0, talk.turns[0])), conversation=talk))

    assert page.one("ol", "turns")["dir"] == "rtl"
    assert [(said["lang"], said.attributes.get("dir")) for said in page.all("p", "said")] == [("fa", None), ("fa", "auto")]
    assert (page.one("blockquote")["lang"], page.one("blockquote")["dir"]) == ("fa", "rtl")


def test_in_other_languages_what_has_letters_from_right_to_left_decides_for_itself(tmp_path: Path) -> None:
    _, page = written(tmp_path, scored("x", conversation=call("A Hello… “Acme”", "C سلام Acme")))
    assert page.one("ol", "turns")["dir"] == "ltr"
    assert [said.attributes.get("dir") for said in page.all("p", "said")] == [None, "auto"]


def test_words_that_were_hard_to_hear_are_marked(tmp_path: Path) -> None:
    turn = Turn(speaker=AGENT, text="Hello from Acme", start=0.0, end=2.0, words=(*heard("Hello from"), *heard("Acme", 1.0, 0.31)))
    talk = Conversation(call_id="x", language="en", turns=(turn,))
    _, page = written(tmp_path, scored("x", result("opening.greeting", Verdict.PASS, at(0, turn, "from Acme")), conversation=talk))

    transcript = [element for element in page.all("span", "hard") if "title" in element.attributes]
    assert [(word.text, word["title"]) for word in transcript] == [("Acme", "31 % sure of this word")]
    assert page.all("p", "said")[0].text == "Hello from Acme"


def test_undecided_stands_beside_every_score(tmp_path: Path) -> None:
    call_page = scored("u", result("opening.greeting", Verdict.PASS), result("offer.count", Verdict.UNSURE), score=100.0)
    index, page = written(tmp_path, call_page)

    assert "1 of 2 criteria undecided, 50 % of the weight" in page.one("div", "outcome").text
    assert "0 of 0" not in page.text
    tile = next(tile.text for tile in index.all("li") if "average score" in tile.text)
    assert tile == "– average score too few calls, of 1 call, 1 criterion undecided"
    (row,) = [row for row in index.all("tr") if row.classes & {"n0", "n1", "n2", "n3"}]
    assert "1 of 2" in row.text


def test_no_score_says_why(tmp_path: Path) -> None:
    index, page = written(tmp_path, scored("n", result("offer.count", Verdict.UNSURE), score=None))
    assert page.one("p", "score").text == "– no score: nothing was decided"
    assert "– nothing was decided" in index.text
    assert "– average score nothing was decided" in index.text


def test_an_auto_fail_shows_what_the_score_was_without_it(tmp_path: Path) -> None:
    rude = result("politeness.no_rudeness", Verdict.FAIL, critical=True)
    index, page = written(tmp_path, scored("rude", rude, score=0.0, raw_score=61.3, auto_fail=True))
    assert "a critical criterion was missed; without it 61.3" in page.one("p", "autofail").text
    (row,) = [row for row in index.all("tr") if row.classes & {"n0", "n1", "n2", "n3"}]
    assert "raw 61.3" in row.text
    assert "Auto-fail" in row.text


def test_calls_that_need_an_ear_come_first(tmp_path: Path) -> None:
    passed = result("opening.greeting", Verdict.PASS)
    unsure = result("offer.count", Verdict.UNSURE)
    calls = [
        scored("good", passed, score=95.0),
        scored("low", passed, score=40.0),
        scored("one-undecided", passed, unsure, score=90.0),
        scored("two-undecided", passed, unsure, replace(unsure, id="offer.special"), score=99.0),
        scored("worse-fail", passed, score=0.0, raw_score=20.0, auto_fail=True),
        scored("fail", passed, score=0.0, raw_score=80.0, auto_fail=True),
    ]
    index, *_ = written(tmp_path, *calls)
    order = [link.text for link in index.all("a") if link["href"].startswith("calls/")]
    assert order == ["worse-fail", "fail", "two-undecided", "one-undecided", "low", "good"]

    middle = Page(tmp_path / "calls" / "low.html")
    steps = {link["rel"]: link["href"] for link in middle.all("a") if "rel" in link.attributes}
    assert steps == {"prev": "one-undecided.html", "next": "good.html"}


def test_the_index_says_what_the_run_did(tmp_path: Path) -> None:
    index, _ = written(tmp_path, scored())
    counts = index.one("ul", "counts").text
    assert counts == "7 seen in the inbox 3 scored now 1 done before 1 still being written 1 in quarantine 1 failed"
    for said in (
        "s of talk",
        "took 2.5 h",
        "transcribe 45 min 0.375",
        "score 9.0 s 0.001",
        "all stages 45 min 0.376",
        "transcribe:whisper-base@1f2e",
    ):
        assert said in index.text, said
    files = Page(tmp_path / "files.html").text
    for said in ("noise.bin not audio in a format that we know", "big.wav out of memory", "growing.wav"):
        assert said in files, said


def test_criteria_are_counted_over_all_calls(tmp_path: Path) -> None:
    verdicts = [Verdict.PASS, Verdict.PASS, Verdict.FAIL, Verdict.UNSURE, Verdict.NA]
    calls = [scored(f"c{number}", result("opening.greeting", verdict)) for number, verdict in enumerate(verdicts)]
    index, *_ = written(tmp_path, *calls)
    table = index.one("table", "bars")
    assert table.text.endswith("Greets the customer 2 1 1 1")
    bar = next(index.elements[index.elements.index(cell) + 1 :] for cell in index.all("td", "bar"))
    widths = [(rect["class"], rect["x"], rect["width"]) for rect in bar if rect.tag == "rect"]
    assert widths == [("v-pass", "0.0", "40.0"), ("v-fail", "40.0", "20.0"), ("v-unsure", "60.0", "20.0"), ("v-na", "80.0", "20.0")]


def test_a_run_with_no_calls_still_reports(tmp_path: Path) -> None:
    (index,) = written(tmp_path, audio_seconds=0.0, stage_seconds={}, models=(), done=0)
    assert "No call was scored." in index.text
    assert index.broken() == []


def test_a_second_report_in_the_same_folder_replaces_the_first(tmp_path: Path, recording: Path) -> None:
    folder = tmp_path / "report"
    written(folder, scored("old", audio=recording), scored("kept", audio=recording))
    made = (folder / "audio" / "kept.mp3").stat()
    (folder / "calls" / "notes.html").write_text("<p>somebody's own</p>", encoding="utf-8")

    written(folder, scored("kept", audio=recording))

    assert sorted(path.name for path in (folder / "calls").iterdir()) == ["kept.html", "notes.html"]
    assert [path.name for path in (folder / "audio").iterdir()] == ["kept.mp3"]
    again = (folder / "audio" / "kept.mp3").stat()
    assert (again.st_ino, again.st_mtime_ns) == (made.st_ino, made.st_mtime_ns)


def test_a_failure_leaves_the_report_before_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written(tmp_path, scored())
    before = (tmp_path / "index.html").read_bytes()

    def full_disk(_self: Path, _target: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full_disk)
    with pytest.raises(OSError, match="No space left"):
        html.write(tmp_path, [scored("other")], summary())
    monkeypatch.undo()
    assert (tmp_path / "index.html").read_bytes() == before
    assert not [path for path in tmp_path.rglob("*") if path.name.endswith(".part")]


def test_a_killed_run_leaves_nothing_half_written_for_long(tmp_path: Path) -> None:
    written(tmp_path, scored())
    old, new = tmp_path / "calls" / ".x.html.1.part", tmp_path / "calls" / ".y.html.2.part"
    for part in (old, new):
        part.write_text("half", encoding="utf-8")
    os.utime(old, (0, 0))
    html.write(tmp_path, [scored()], summary())
    assert not old.exists()
    assert new.exists()


@pytest.mark.parametrize("content", [None, b"", b"not audio at all" * 100])
def test_a_recording_that_cannot_be_copied_leaves_its_call_without_audio(tmp_path: Path, content: bytes | None) -> None:
    source = tmp_path / "gone.wav"
    if content is not None:
        source.write_bytes(content)
    _, page = written(tmp_path / "report", scored("x", audio=source))
    assert "The recording cannot be played here: " in page.one("p", "silent").text
    assert not page.all("audio")
    assert not page.playing()
    assert not list((tmp_path / "report" / "audio").iterdir())


def test_a_file_name_in_an_old_encoding_does_not_stop_the_report(tmp_path: Path) -> None:
    name = b"\xfe\xfd.wav".decode("utf-8", "surrogateescape")
    refused = (replace(summary().refused[0], file=name),)
    index, _ = written(tmp_path, scored(), refused=refused)
    assert "??.wav" in Page(tmp_path / "files.html").text
    assert index.broken() == []

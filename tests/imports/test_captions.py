"""SubRip and WebVTT as they are found in the wild."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from qa_pipeline import imports
from qa_pipeline.errors import ConversationError, InputError
from qa_pipeline.ingest import Facts
from qa_pipeline.types import Conversation, Metadata


def read(folder: Path, content: str | bytes, name: str = "call.srt", **options: Any) -> Conversation:
    file = folder / name
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    return imports.read(file, **{"language": "en", **options})


def said(conversation: Conversation) -> list[tuple[str, float | None, float | None, str]]:
    return [(turn.speaker, turn.start, turn.end, turn.text) for turn in conversation.turns]


SRT = """1
00:00:00,500 --> 00:00:02,400
Agent: Hello, Acme.
How can I help?

2
00:00:03,000 --> 00:00:04,100
Customer: Two bags please.
"""
TURNS = [("agent", 0.5, 2.4, "Hello, Acme. How can I help?"), ("customer", 3.0, 4.1, "Two bags please.")]


def test_subrip(tmp_path: Path) -> None:
    conversation = read(tmp_path, SRT)
    assert said(conversation) == TURNS
    assert conversation.produced_by == ("import:srt",)


@pytest.mark.parametrize(
    "content",
    [
        b"\xef\xbb\xbf" + SRT.replace("\n", "\r\n").encode(),
        SRT.encode("utf-16"),
        SRT.replace("\n", "\r").encode(),
        SRT.replace("00:00:", "00:").encode(),
        SRT.replace("00:00:", "0:0:").replace(",", ".").replace("Hello.", "Hello,").encode(),
        SRT.replace("\n\n2\n", "\n2\n").encode(),
        SRT.replace("Acme.\n", "Acme.\n\n").encode(),
        SRT.replace("4,100", "4,100 X1:40 X2:600").encode(),
        b"\n\n" + SRT.replace("1\n00:", "00:").encode().rstrip(),
        SRT.replace("Hello, Acme.", "<font color='red'><i>Hello</i>,</font> {\\an8}Acme.").encode(),
    ],
    ids=["BOM and CRLF", "UTF-16", "CR", "no hours", "loose times", "no blank line", "a blank line", "coordinates", "no numbers", "tags"],
)
def test_subrip_in_the_wild(content: bytes, tmp_path: Path) -> None:
    assert said(read(tmp_path, content)) == TURNS


VTT = """WEBVTT - call 7
Kind: captions
Language: en-GB

STYLE
::cue(v[voice="Ann"]) { color: lime }

REGION
id:left

NOTE what follows --> is no caption
00:00.000 --> 00:01.000

opening
00:00.500 --> 00:00:02.400 align:start position:0%
<v.loud Ann>Hello, <i>Acme</i>.
How can I &lt;help&gt;?</v>

00:03.000 --> 00:04.100
<v Bob &amp; Co>Two <c.yellow>bags</c> <00:03.500>please.
"""


def test_webvtt(tmp_path: Path) -> None:
    facts = Facts(call_id="7", metadata=Metadata(agent_name="Ann"))
    conversation = read(tmp_path, VTT, "call.vtt", facts=facts, language=None)
    assert said(conversation) == [("agent", 0.5, 2.4, "Hello, Acme. How can I <help>?"), ("Bob & Co", 3.0, 4.1, "Two bags please.")]
    assert (conversation.produced_by, conversation.language) == (("import:vtt",), "en")


def test_the_content_decides_and_not_the_name(tmp_path: Path) -> None:
    assert read(tmp_path, VTT, "call.json").produced_by == ("import:vtt",)


def cues(*texts: str) -> str:
    """Captions of two seconds, one after the other."""
    times = (f"00:00:{2 * place:02d},000 --> 00:00:{2 * place + 2:02d},000" for place in range(len(texts)))
    return "\n\n".join(f"{place}\n{time}\n{text}" for place, (time, text) in enumerate(zip(times, texts, strict=True), 1))


@pytest.mark.parametrize(
    ("texts", "speakers"),
    [
        (("[SPEAKER_00]: Hi.", "[SPEAKER_01]: Hello."), ["SPEAKER_00", "SPEAKER_01"]),
        (("[Speaker 1] Hi.", "[Speaker 2] Hello."), ["Speaker 1", "Speaker 2"]),
        (("(Temsilci) İyi günler.", "MÜŞTERİ: Merhaba."), ["agent", "customer"]),
        (("Elif Kaya: Hi.", "Bob: Hello.", "Elif Kaya: Yes.", "Bob: No."), ["Elif Kaya", "Bob", "Elif Kaya", "Bob"]),
        (("Agent: Hi.", "And hello.", "Customer: Yes."), ["agent", "customer"]),
        (("Agent: Hi.\nCustomer: Yes.",), ["agent", "customer"]),
    ],
)
def test_who_speaks_is_told_by_prefixes(texts: tuple[str, ...], speakers: list[str], tmp_path: Path) -> None:
    conversation = read(tmp_path, cues(*texts))
    assert [turn.speaker for turn in conversation.turns] == speakers
    assert not any(name in turn.text for turn in conversation.turns for name in (":", "[", "("))


@pytest.mark.parametrize(
    "texts",
    [
        ("Total: 250.", "Thanks.", "Bye."),
        ("At 10:30 then.", "10:30 it is."),
        ("Note: it rains.", "Note: it pours.", "Yes.", "No.", "Well."),
    ],
)
def test_a_colon_is_no_speaker(texts: tuple[str, ...], tmp_path: Path) -> None:
    conversation = read(tmp_path, cues(*texts))
    assert {turn.speaker for turn in conversation.turns} == {"unknown"}
    assert " ".join(turn.text for turn in conversation.turns) == " ".join(texts)


def test_two_speakers_in_a_caption_share_its_time_by_length(tmp_path: Path) -> None:
    content = "WEBVTT\n\n00:00.000 --> 00:10.000\n<v Ann>12345678<v Bob>90\n"
    assert said(read(tmp_path, content)) == [("Ann", 0.0, 8.0, "12345678"), ("Bob", 8.0, 10.0, "90")]


def test_captions_that_mark_the_word_being_said_say_it_once(tmp_path: Path) -> None:
    """As Whisper's `--highlight_words` writes them, and as YouTube's roll up."""
    assert said(read(tmp_path, cues("<u>Two</u> bags", "Two <u>bags</u>"))) == [("unknown", 0.0, 2.0, "Two bags")]
    assert (
        said(read(tmp_path, cues("one<00:00:01.000><c> two</c>", "one two\nthree<c> four</c>", "three four")))[0][3] == "one two three four"
    )
    assert said(read(tmp_path, cues("Yes", "Yes")))[0][3] == "Yes Yes"


def test_marks_of_direction_are_not_said(tmp_path: Path) -> None:
    conversation = read(tmp_path, cues("\u202bسلام\u200f، می\u200cخواهم.\u202c"), language="fa")
    assert conversation.turns[0].text == "سلام، می\u200cخواهم."


def test_the_language_in_the_file_name(tmp_path: Path) -> None:
    assert read(tmp_path, SRT, "call.tr.srt", language=None).language == "tr"
    with pytest.raises(InputError, match=r'give "language" in call\.json beside the file, in a column of calls\.csv, in the settings'):
        read(tmp_path, SRT, "call.srt", language=None)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("1\n00:00:05,000 --> 00:00:01,000\nHi", r"line 2: the caption ends at 1.0 s, before it starts at 5.0 s"),
        ("1\n-00:00:05,000 --> 00:00:01,000\nHi", r"line 2: not the times of a caption"),
        ("1\n00:00:05,000 --> nan\nHi", r"line 2: not the times of a caption"),
        ("1\n00:75:05,000 --> 00:76:01,000\nHi", r"line 2: a caption's minutes and seconds go up to 59"),
        ("1\n99:00:05,000 --> 99:00:06,000\nHi", r"line 2: a caption after 99 hours"),
        ("1\n00:00:01,000 --> 00:00:02,000\n", "no caption in it has a text"),
        ("1\n00:00:01,000 --> 00:00:02,000\nŞ".encode("cp1254"), "not text in UTF-8; save the captions as UTF-8"),
        ("00:00:01,000 --> 00:00:02,000\n\0", "not text in UTF-8"),
    ],
)
def test_what_is_wrong_is_said_with_its_line(content: str | bytes, message: str, tmp_path: Path) -> None:
    with pytest.raises(ConversationError, match=message) as refused:
        read(tmp_path, content)
    assert str(refused.value).startswith(f"{tmp_path}/call.srt: ")


def test_an_empty_webvtt_is_a_silent_call(tmp_path: Path) -> None:
    assert read(tmp_path, "WEBVTT\n").turns == ()


def test_hostile_captions_are_read_in_time_that_grows_with_their_size(tmp_path: Path) -> None:
    """What backtracks or compares each with each would not end."""
    head = "1\n00:00:01,000 --> 00:00:02,000\n"
    for text in (
        "<" * 60_000,
        "<v " * 20_000,
        "a:" * 30_000,
        "[(" * 30_000,
        "{\\" * 30_000,
        "a\n" * 20_000,
        "<u>a</u>\n" * 10_000,
        "&" * 60_000,
    ):
        read(tmp_path, head + text + "\n\n2\n00:00:02,000 --> 00:00:03,000\n" + text)
    read(tmp_path, "WEBVTT\n" + "Language\n" * 20_000)


_ODD = [
    "",
    "1",
    "00:00:01,000 --> 00:00:02,000",
    "00:01.0 --> 1:00:02.000 x",
    "WEBVTT",
    "NOTE",
    "Agent: hi",
    "<v A>b<v >c",
    "<v",
    "-->",
    ":",
    "[a]",
]
LINES = st.sampled_from(_ODD)


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(lines=st.lists(st.one_of(LINES, st.text(max_size=8)), max_size=12), vtt=st.booleans())
def test_any_lines_are_a_conversation_or_refused(lines: list[str], vtt: bool, tmp_path: Path) -> None:
    try:
        conversation = read(tmp_path, "\n".join(["WEBVTT\n"] * vtt + lines).encode("utf-8", "replace"))
    except ConversationError:
        return
    assert all(turn.text and turn.start is not None for turn in conversation.turns)

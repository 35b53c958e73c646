"""`calls.csv` as spreadsheets and telephony systems write it."""

from pathlib import Path

import pytest

from qa_pipeline import sidecars
from qa_pipeline.errors import ConversationError
from qa_pipeline.types import Metadata, Recording


def table(folder: Path, content: str | bytes) -> Path:
    path = folder / "calls.csv"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


@pytest.mark.parametrize(
    "content",
    [
        "File,agent_name\ncall.wav,Ann\n",
        " file , agent_name \n call.wav , Ann \n",
        "\ufefffile;agent_name\r\ncall.wav;Ann\r\n",
        "\n\nfile,agent_name\ncall.wav,Ann\n",
        ";;\nfile;agent_name;\ncall.wav;Ann;\n;;\n",
        "file,agent_name,,\ncall.wav,Ann,,\n,,,\n",
        "file,agent_name\n,nobody\n,nobody else\ncall.wav,Ann\n",
        "FILE,Agent_Name\ncall.wav,Ann,\n",
    ],
)
def test_what_spreadsheets_make_of_a_table_is_read(tmp_path: Path, content: str) -> None:
    assert sidecars.row(table(tmp_path, content), "call.wav") == {"agent_name": "Ann"}


def test_columns_that_we_do_not_know_keep_their_spelling(tmp_path: Path) -> None:
    assert sidecars.row(table(tmp_path, "file,Region\ncall.wav,Ege\n"), "call.wav") == {"Region": "Ege"}


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("file,note\ncall.wav," + "x" * 200_000 + "\n", "line 2 cannot be read (field larger"),
        ('file,note\ncall.wav,"never closed\nother.wav,\n', "is a quotation mark open?"),
        (b"file,note\ncall.wav,a\x00b\n", "holds NUL bytes"),
        ("file,note\n".encode("utf-16-le"), "holds NUL bytes, so it is not UTF-8 text; save it as 'CSV UTF-8'"),
        ("file,note\ncall.wav,Şule\n".encode("cp1254"), "not UTF-8 text; save it as 'CSV UTF-8'"),
        ("\nname,note\ncall.wav,x\n", "line 2 has no column 'file'; it has name, note"),
        ("", "line 1 has no column 'file'; it has nothing"),
        ("file,team,Team\ncall.wav,a,b\n", "line 1 has the column 'team' twice"),
        ("file,,team\ncall.wav,lost,b\n", "line 2 has more cells than line 1 has columns"),
        ("file,channels\ncall.wav,agent=1;customer=1\n", "line 2: channels: 'agent' and 'customer' are both on channel 1"),
        ("file,channels\ncall.wav,agent=-1\n", "line 2: channels: 'agent' is on channel -1"),
        ("file,channels\ncall.wav,agent=0;agent=1\n", "line 2: channels names a role twice"),
        ("file,catalog\ncall.wav," + "[" * 95 + "]" * 95 + "\n", "line 2: catalog: JSON with more than 90 levels"),
    ],
    ids=lambda value: None if isinstance(value, bytes) or len(value) > 80 else value,
)
def test_a_wrong_table_is_refused_with_its_place(tmp_path: Path, content: str | bytes, message: str) -> None:
    with pytest.raises(ConversationError, match="calls.csv") as refusal:
        sidecars.row(table(tmp_path, content), "call.wav")
    assert message in str(refusal.value)


def recording(codec: str = "pcm_mulaw", sample_rate: int = 8_000) -> Recording:
    return Recording(path=Path("call.wav"), sha256="0" * 64, duration=60.0, sample_rate=sample_rate, channels=2, codec=codec)


def test_what_a_table_says_of_the_recording_is_compared_with_it(tmp_path: Path) -> None:
    said = sidecars.row(table(tmp_path, "file,Sample_Rate,audio_channels\ncall.wav,8000,2\n"), "call.wav")
    assert said == {"sample_rate": 8000, "audio_channels": 2}
    sidecars.require_recording(Metadata(extra=said), recording())
    sidecars.require_recording(Metadata(), recording())


@pytest.mark.parametrize(
    ("said", "message"),
    [
        ({"sample_rate": 16_000}, "sample_rate 16000 .Hz., the recording has 8000"),
        ({"audio_channels": 1}, "audio_channels 1 .channels., the recording has 2"),
        ({"sample_rate": "8 kHz"}, "sample_rate must be a whole number, it is .8 kHz"),
        ({"audio_channels": True}, "audio_channels must be a whole number"),
    ],
)
def test_metadata_of_another_recording_is_refused(said: dict[str, object], message: str) -> None:
    with pytest.raises(ConversationError, match=message):
        sidecars.require_recording(Metadata(extra=said), recording())


def test_the_rate_of_opus_is_not_compared() -> None:
    sidecars.require_recording(Metadata(extra={"sample_rate": 8_000}), recording("opus", 48_000))
    with pytest.raises(ConversationError, match="the recording has 44100"):
        sidecars.require_recording(Metadata(extra={"sample_rate": 8_000}), recording("aac", 44_100))


def test_how_many_speak_is_a_number(tmp_path: Path) -> None:
    assert sidecars.row(table(tmp_path, "file,Speaker_Count\ncall.wav,3\n"), "call.wav") == {"speaker_count": 3}


def test_a_rate_in_a_table_is_a_number(tmp_path: Path) -> None:
    with pytest.raises(ConversationError, match="line 2: sample_rate must be a whole number, it is '8k'"):
        sidecars.row(table(tmp_path, "file,sample_rate\ncall.wav,8k\n"), "call.wav")

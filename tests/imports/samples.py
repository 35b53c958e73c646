"""The same small call as each program would write it: an agent who asks, a customer who answers."""

from typing import Any

AGENT_WORDS = [("Hello,", 0.5, 0.9), ("Acme.", 0.9, 1.3), ("How", 1.5, 1.7), ("can", 1.7, 1.9), ("I", 1.9, 2.0), ("help?", 2.0, 2.4)]
CUSTOMER_WORDS = [("Two", 3.0, 3.2), ("bags", 3.2, 3.6), ("please.", 3.6, 4.1)]
SAID = ("Hello, Acme. How can I help?", "Two bags please.")


def _words(said: list[tuple[str, float, float]], key: str = "word", sure: str = "probability", lead: str = "", **more: Any) -> list[Any]:
    return [{key: lead + text, "start": start, "end": end, sure: 0.9, **more} for text, start, end in said]


def _milliseconds(said: list[tuple[str, float, float]], **more: Any) -> list[Any]:
    return [{"text": text, "start": round(start * 1000), "end": round(end * 1000), "confidence": 0.9, **more} for text, start, end in said]


WHISPERX: Any = {
    "segments": [
        {
            "start": 0.5,
            "end": 2.4,
            "text": " " + SAID[0],
            "words": _words(AGENT_WORDS, sure="score", speaker="SPEAKER_01"),
            "speaker": "SPEAKER_01",
        },
        {
            "start": 3.0,
            "end": 4.1,
            "text": SAID[1],
            "words": _words(CUSTOMER_WORDS, sure="score", speaker="SPEAKER_00"),
            "speaker": "SPEAKER_00",
        },
    ],
    "word_segments": [],
    "language": "en",
}
WHISPER: Any = {
    "text": " ".join(SAID),
    "segments": [
        {
            "id": 0,
            "seek": 0,
            "start": 0.5,
            "end": 2.4,
            "text": " " + SAID[0],
            "tokens": [50364, 2425],
            "temperature": 0.0,
            "avg_logprob": -0.2,
            "words": _words(AGENT_WORDS, lead=" "),
        },
        {
            "id": 1,
            "seek": 0,
            "start": 3.0,
            "end": 4.1,
            "text": " " + SAID[1],
            "tokens": [50364],
            "temperature": 0.0,
            "avg_logprob": -0.2,
            "words": _words(CUSTOMER_WORDS, lead=" "),
        },
    ],
    "language": "en",
}
FASTER_WHISPER: Any = WHISPER["segments"]
FASTER_WHISPER_WITH_INFO: Any = {"segments": WHISPER["segments"], "info": {"language": "en", "language_probability": 0.9, "duration": 5.0}}
FASTER_WHISPER_TUPLES: Any = [
    [0, 0, 0.5, 2.4, " " + SAID[0], [1, 2], 0.0, -0.2, 1.1, 0.0, [[start, end, " " + text, 0.9] for text, start, end in AGENT_WORDS]],
    [1, 0, 3.0, 4.1, " " + SAID[1], [1, 2], 0.0, -0.2, 1.1, 0.0, [[start, end, " " + text, 0.9] for text, start, end in CUSTOMER_WORDS]],
]
WHISPER_CPP: Any = {
    "systeminfo": "AVX = 1",
    "model": {"type": "base"},
    "result": {"language": "en"},
    "transcription": [
        {
            "timestamps": {"from": "00:00:00,500", "to": "00:00:02,400"},
            "offsets": {"from": 500, "to": 2400},
            "text": " " + SAID[0],
            "speaker": "0",
            "tokens": [
                {"text": "[_BEG_]", "offsets": {"from": 0, "to": 0}, "id": 50364, "p": 0.9},
                *(
                    {"text": " " + text, "offsets": {"from": round(start * 1000), "to": round(end * 1000)}, "id": 1, "p": 0.9}
                    for text, start, end in AGENT_WORDS
                ),
            ],
        },
        {
            "offsets": {"from": 3000, "to": 4100},
            "text": " " + SAID[1],
            "speaker": "1",
            "tokens": [
                {"text": " " + text, "offsets": {"from": round(start * 1000), "to": round(end * 1000)}, "id": 1, "p": 0.9}
                for text, start, end in CUSTOMER_WORDS
            ],
        },
    ],
}
TRANSFORMERS: Any = {
    "text": " ".join(SAID),
    "chunks": [{"timestamp": [0.5, 2.4], "text": " " + SAID[0]}, {"timestamp": [3.0, None], "text": " " + SAID[1]}],
}
VOSK: Any = [
    {"result": _words(AGENT_WORDS, sure="conf"), "text": SAID[0]},
    {"text": ""},
    {"result": _words(CUSTOMER_WORDS, sure="conf"), "text": SAID[1]},
]
OPENAI_WORDS: Any = {
    "task": "transcribe",
    "language": "english",
    "duration": 5.0,
    "text": " ".join(SAID),
    "words": _words(AGENT_WORDS + CUSTOMER_WORDS),
}
DEEPGRAM: Any = {
    "metadata": {"duration": 5.0},
    "results": {
        "channels": [{"alternatives": [{"transcript": " ".join(SAID)}], "detected_language": "en"}],
        "utterances": [
            {
                "start": 0.5,
                "end": 2.4,
                "channel": 0,
                "transcript": SAID[0],
                "speaker": 0,
                "words": _words(AGENT_WORDS, sure="confidence", speaker=0),
            },
            {
                "start": 3.0,
                "end": 4.1,
                "channel": 0,
                "transcript": SAID[1],
                "speaker": 1,
                "words": _words(CUSTOMER_WORDS, sure="confidence", speaker=1),
            },
        ],
    },
}
DEEPGRAM_CHANNELS: Any = {
    "results": {
        "channels": [
            {"alternatives": [{"transcript": SAID[0], "words": _words(AGENT_WORDS, sure="confidence")}]},
            {"alternatives": [{"transcript": SAID[1], "words": _words(CUSTOMER_WORDS, sure="confidence")}]},
        ]
    }
}
ASSEMBLYAI: Any = {
    "audio_url": "https://example.invalid/call.wav",
    "language_code": "en_us",
    "audio_duration": 5,
    "text": " ".join(SAID),
    "words": [],
    "utterances": [
        {"speaker": "A", "text": SAID[0], "start": 500, "end": 2400, "words": _milliseconds(AGENT_WORDS, speaker="A")},
        {"speaker": "B", "text": SAID[1], "start": 3000, "end": 4100, "words": _milliseconds(CUSTOMER_WORDS, speaker="B")},
    ],
}

JSON: dict[str, tuple[Any, str, tuple[str, ...]]] = {
    "WhisperX": (WHISPERX, "whisperx", ("SPEAKER_01", "SPEAKER_00")),
    "Whisper": (WHISPER, "whisper", ("unknown", "unknown")),
    "faster-whisper": (FASTER_WHISPER, "faster-whisper", ("unknown", "unknown")),
    "faster-whisper with info": (FASTER_WHISPER_WITH_INFO, "faster-whisper", ("unknown", "unknown")),
    "faster-whisper as tuples": (FASTER_WHISPER_TUPLES, "faster-whisper", ("unknown", "unknown")),
    "whisper.cpp": (WHISPER_CPP, "whisper.cpp", ("channel-0", "channel-1")),
    "transformers": (TRANSFORMERS, "transformers", ("unknown", "unknown")),
    "Vosk": (VOSK, "vosk", ("unknown", "unknown")),
    "Deepgram": (DEEPGRAM, "deepgram", ("speaker-0", "speaker-1")),
    "Deepgram with channels": (DEEPGRAM_CHANNELS, "deepgram", ("channel-0", "channel-1")),
    "AssemblyAI": (ASSEMBLYAI, "assemblyai", ("A", "B")),
}
"""Name: what is in the file, what made it, who speaks."""

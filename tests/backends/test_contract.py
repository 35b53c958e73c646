"""What every transcriber, diarizer and detector must do, whatever is inside. Replay always; real models with their weights."""

import json
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from qa_pipeline import backends
from qa_pipeline.backends import replay
from qa_pipeline.errors import BackendError

RATE = 16_000
LANGUAGES = ("tr", "fa", "et", "en", "ru")


def real(*names: str):
    return [pytest.param(name, marks=pytest.mark.model) for name in names]


@pytest.fixture(scope="session")
def tone() -> np.ndarray:
    """Ringback as Europe has it: 425 Hz, one second in five."""
    time = np.arange(12 * RATE) / RATE
    return (0.3 * np.sin(2 * np.pi * 425 * time) * (time % 5 < 1)).astype(np.float32)


@pytest.fixture(scope="session")
def silence() -> np.ndarray:
    return np.zeros(6 * RATE, np.float32)


@pytest.fixture(scope="session")
def recorded(tmp_path_factory, inbox_call, tone, silence) -> str:
    """What Replay plays back."""
    mono = inbox_call.mean(axis=0)
    said = {
        "language": "en",
        "speech": [[0.5, 4.0], [5.0, 9.0]],
        "words": [["Good", 0.6, 0.9, 0.98], ["morning", 0.9, 1.4, 0.95], ["Ann", 5.1, 5.4, 0.4]],
        "spans": [["A", 0.5, 4.0], ["B", 3.8, 9.0]],
    }
    file: Path = tmp_path_factory.mktemp("replay") / "said.json"
    channels = {replay.fingerprint(samples): said for samples in (inbox_call[0], inbox_call[1], mono)}
    channels |= {replay.fingerprint(samples): {} for samples in (tone, silence)}
    file.write_text(json.dumps(channels))
    return str(file)


@pytest.fixture
def options(recorded):
    return lambda name: {"file": recorded} if name == "replay" else ({} if name == "silero" else {"threads": 1, "device": "cpu"})


# ---------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["replay", *real("silero")])
def test_a_detector_finds_speech_in_speech_only(name, options, inbox_call, tone, silence):
    detector = backends.detector(name, **options(name))
    found = detector.speech(inbox_call[0])
    assert found
    assert all(0 <= start < end <= inbox_call.shape[1] / RATE for start, end in found)
    assert all(a[1] <= b[0] for a, b in pairwise(found))
    assert detector.speech(tone) == detector.speech(silence) == ()
    assert detector.speech(inbox_call[0]) == found
    assert "@" in detector.name


@pytest.mark.parametrize("name", ["replay", *real("faster-whisper", "whisper")])
def test_words_are_ordered_inside_the_speech_and_the_same_again(name, options, inbox_call):
    transcriber = backends.transcriber(name, **options(name))
    samples = inbox_call[0]
    speech = ((0.5, 9.0),)
    words = transcriber.transcribe(samples, speech, "en").words
    assert words
    assert all(0.5 <= word.start < word.end <= 9.0 for word in words)
    assert all(a.end <= b.start for a, b in pairwise(words))
    assert all(word.probability is not None and 0 <= word.probability <= 1 for word in words)
    assert all(type(value) is float for word in words for value in (word.start, word.end, word.probability)), "not a vendor's number"
    assert all(word.text == word.text.strip() != "" for word in words)
    assert transcriber.transcribe(samples, speech, "en").words == words
    assert "@" in transcriber.name
    assert transcriber.name.startswith(name + ":")


@pytest.mark.parametrize("name", ["replay", *real("faster-whisper", "whisper")])
def test_nothing_is_transcribed_from_no_speech(name, options, silence, tone):
    transcriber = backends.transcriber(name, **options(name))
    assert transcriber.transcribe(silence, (), "en").words == ()
    # A detector may be wrong: what is no speech must not become words even so.
    assert transcriber.transcribe(silence, ((0.0, 6.0),), "en").words == ()
    assert transcriber.transcribe(tone, ((0.0, 12.0),), "en").words == ()


@pytest.mark.parametrize("name", ["replay", *real("faster-whisper", "whisper")])
def test_the_language_is_one_of_those_asked_for(name, options, inbox_call):
    transcriber = backends.transcriber(name, **options(name))
    speech = ((0.5, 9.0),)
    language, probability = transcriber.language(inbox_call[0], speech, LANGUAGES)
    assert language == "en"
    assert 0.5 < probability <= 1
    language, probability = transcriber.language(inbox_call[0], speech, ("ru", "tr"))
    assert language in ("ru", "tr")
    assert transcriber.language(inbox_call[0], (), ("ru", "tr")) == ("ru", 0.5)


@pytest.mark.parametrize("name", ["replay", *real("auto", "pyannote")])
def test_spans_are_ordered_inside_the_call_and_the_same_again(name, options, inbox_call, silence):
    diarizer = backends.diarizer(name, **options(name))
    mono = inbox_call.mean(axis=0)
    found = diarizer.diarize(mono, 2)
    spans = found.spans
    assert len({span.speaker for span in spans}) == 2
    assert all(0 <= span.start < span.end <= mono.size / RATE for span in spans)
    assert [span.start for span in spans] == sorted(span.start for span in spans)
    assert diarizer.diarize(mono, 2) == found
    assert diarizer.diarize(silence, 2).spans == diarizer.diarize(silence, None).spans == ()
    assert "@" in diarizer.name


@pytest.mark.parametrize("name", real("campplus"))
def test_a_voice_is_a_vector_and_silence_or_too_little_is_none(name, options, inbox_call):
    encoder = backends.speaker_encoder(name, **options(name))
    voice = encoder.embed(inbox_call[0], ((1.2, 4.1), (4.4, 5.6)))
    assert voice is not None
    assert voice.ndim == 1
    assert float(np.linalg.norm(voice)) == pytest.approx(1, abs=1e-5)
    assert np.array_equal(encoder.embed(inbox_call[0], ((1.2, 4.1), (4.4, 5.6))), voice)
    for stretches in ((), ((1.2, 1.9),), ((30.0, 40.0),)):  # the last one lies behind the end
        assert encoder.embed(inbox_call[0], stretches) is None
    assert "@" in encoder.name


# ---------------------------------------------------------------------------------------------------------------------


@pytest.mark.model
@pytest.mark.parametrize("name", ["faster-whisper", "whisper"])
def test_a_language_that_whisper_does_not_know_is_a_clear_error(name, options, inbox_call):
    transcriber = backends.transcriber(name, **options(name))
    with pytest.raises(BackendError, match=f"{name}:.* failed: .*xx"):
        transcriber.transcribe(inbox_call[0], ((0.5, 4.0),), "xx")


@pytest.mark.model
def test_the_words_of_a_call_are_heard(options, inbox_call):
    transcriber = backends.transcriber("faster-whisper", **options("faster-whisper"))
    detector = backends.detector()
    heard = " ".join(word.text for channel in inbox_call for word in transcriber.transcribe(channel, detector.speech(channel), "en").words)
    assert {"good", "morning", "order"} <= set(heard.lower().replace(",", "").replace(".", "").split())


@pytest.mark.model
def test_what_is_heard_does_not_depend_on_what_is_heard_beside_it(options, inbox_call):
    """So that a call is the same call in another night, with other calls, on another machine."""
    together, alone = (backends.transcriber("faster-whisper", **options("faster-whisper"), batch_size=size) for size in (8, 1))
    agent, customer = inbox_call
    samples = np.concatenate([agent, agent, customer, customer, agent])
    speech = ((0.0, 20.0), (22.0, 42.0), (44.0, 64.0), (66.0, 86.0))
    assert together.transcribe(samples, speech, "en") == alone.transcribe(samples, speech, "en")


@pytest.mark.model
@pytest.mark.parametrize("name", ["faster-whisper", "whisper"])
def test_the_slower_way_hears_the_same_call(name, options, inbox_call):
    transcriber = backends.transcriber(name, **options(name))
    usual, slower = (way(inbox_call[0], ((0.5, 9.0),), "en").words for way in (transcriber.transcribe, transcriber.again))
    assert len({word.text.lower().strip(".,?!") for word in usual} & {word.text.lower().strip(".,?!") for word in slower}) >= 5
    assert all(0.5 <= word.start < word.end <= 9.0 for word in slower)


@pytest.mark.model
def test_names_that_are_expected_are_heard_and_others_are_not_made_up(options, inbox_call):
    transcriber = backends.transcriber("faster-whisper", **options("faster-whisper"))
    speech = ((0.5, 9.0),)
    plain = transcriber.transcribe(inbox_call[0], speech, "en").words
    hinted = transcriber.transcribe(inbox_call[0], speech, "en", ("Brunhilde", "gasket sealant")).words
    assert not {"Brunhilde", "gasket", "sealant"} & {word.text.strip(".,?!") for word in hinted}
    assert len(hinted) == pytest.approx(len(plain), abs=3)


@pytest.mark.model
def test_hold_music_is_not_transcribed(options, shared):
    from qa_pipeline import audio

    music = audio.samples(shared / "audio" / "hold-music" / "reno_project-system.wav")[0]
    assert backends.detector().speech(music) == ()
    transcriber = backends.transcriber("faster-whisper", **options("faster-whisper"))
    for language in ("en", "ru"):
        assert transcriber.transcribe(music[: 28 * RATE], ((0.0, 28.0),), language).words == ()


@pytest.mark.model
@pytest.mark.parametrize("name", ["auto", "pyannote"])
def test_two_voices_are_told_apart_as_the_channels_say(name, options, two_voices):
    """In the mix, what the diarizer calls one speaker is spoken on one channel."""
    detector = backends.detector("silero", pause=0.3, pad=0.05)
    spans = backends.diarizer(name, **options(name)).diarize(two_voices.mean(axis=0), 2).spans
    shares: dict[str, list[float]] = {}
    for span in spans:
        share = shares.setdefault(span.speaker, [0.0, 0.0])
        for channel, samples in enumerate(two_voices):
            share[channel] += sum(max(0.0, min(span.end, end) - max(span.start, start)) for start, end in detector.speech(samples))
    (a, b) = shares.values()
    assert max(a) / sum(a) > 0.9
    assert max(b) / sum(b) > 0.9
    assert (a[0] > a[1]) != (b[0] > b[1])


@pytest.mark.model
@pytest.mark.parametrize("name", ["auto", "pyannote"])
def test_one_voice_is_one_speaker_when_the_number_is_not_told(name, options, two_voices):
    diarizer = backends.diarizer(name, **options(name))
    assert len({span.speaker for span in diarizer.diarize(two_voices[0], None).spans}) == 1
    assert len({span.speaker for span in diarizer.diarize(two_voices.mean(axis=0), None).spans}) == 2


@pytest.mark.model
def test_a_folder_without_a_pipeline_is_a_clear_error(tmp_path):
    with pytest.raises(BackendError, match=r"no pyannote pipeline at .* has no config\.yaml"):
        backends.diarizer("pyannote", pipeline=str(tmp_path))


@pytest.mark.model
@pytest.mark.parametrize("name", ["faster-whisper", "whisper"])
def test_a_model_that_is_not_here_is_not_downloaded(name):
    with pytest.raises(BackendError, match="there is no model 'large-v9'"):
        backends.transcriber(name, model="large-v9")


@pytest.mark.model
def test_the_default_model_has_a_twin_for_openai(options):
    twin = backends.transcriber("whisper", model="whisper-base", **options("whisper"))
    assert twin.name == backends.transcriber("whisper", **options("whisper")).name

"""Which language, from what Whisper says of a few chunks."""

import pytest

from qa_pipeline.backends import whisper_language
from qa_pipeline.backends.chunks import Chunk


def chunk(start: float, spoken: float) -> Chunk:
    return Chunk(start, start + 10, ((start, start + spoken),))


def test_the_chunks_with_most_speech_are_heard_in_order():
    found = whisper_language.listen([chunk(0, 1), chunk(20, 9), chunk(40, 5), chunk(60, 8)])
    assert [part.start for part in found] == [20, 40, 60]


@pytest.mark.parametrize(
    ("heard", "among", "expected", "probability"),
    [
        ([{"tr": 0.6, "en": 0.3, "az": 0.1}], ("en", "tr"), "tr", 2 / 3),
        ([{"az": 0.9, "tr": 0.06, "en": 0.04}], ("tr", "en"), "tr", 0.6),  # only what is asked for counts
        ([{"en": 0.9, "et": 0.1}, {"en": 0.2, "et": 0.8}, {"en": 0.1, "et": 0.9}], ("en", "et"), "et", 0.608),
        ([{"en": 1.0}], ("en", "ru"), "en", 1.0),
        ([{"de": 1.0}], ("en", "ru"), "en", 0.5),  # neither
        ([], ("fa", "ru", "tr", "et"), "fa", 0.25),  # no speech: a mere guess
    ],
)
def test_the_likeliest(heard, among, expected, probability):
    language, share = whisper_language.likeliest(heard, among)
    assert language == expected
    assert share == pytest.approx(probability, abs=0.01)


def test_nothing_to_choose_among():
    with pytest.raises(ValueError, match="no languages"):
        whisper_language.likeliest([{"en": 1.0}], ())

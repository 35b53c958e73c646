"""File names made of call ids: safe on every system, and no two alike."""

from hypothesis import given
from hypothesis import strategies as some

from qa_pipeline.reports import files


@given(
    some.lists(
        some.one_of(some.text(max_size=300), some.sampled_from(["a", "A", "a-2", "../a", "con", "NUL.wav", ".", "..", "a\0", "\ud800"]))
    )
)
def test_names_are_safe_and_unique(ids: list[str]) -> None:
    names = files.safe_names(ids)
    assert len(names) == len(ids)
    assert len({name.casefold() for name in names}) == len(names)
    for name in names:
        assert 0 < len(name) <= 100
        assert name.isascii()
        assert not set(name) & set('/\\:*?"<>| \0\n')
        assert not name.startswith((".", "-"))
        assert not name.endswith(".")
        assert name.split(".")[0].casefold() not in {"con", "nul", "aux", "prn"}


def test_a_safe_id_keeps_its_name() -> None:
    assert files.safe_names(["tr-order_01.wav", "7"]) == ("tr-order_01.wav", "7")


def test_a_changed_name_is_the_same_in_every_report() -> None:
    assert files.safe_names(["../../x"]) == files.safe_names(["b", "../../x"])[1:]


def test_ids_that_look_alike_when_made_safe_differ() -> None:
    assert len(set(files.safe_names(["a/b", "a:b", "a-b"]))) == 3

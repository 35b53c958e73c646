"""How many threads a model may use."""

import pytest

from qa_pipeline.backends import cores


@pytest.mark.parametrize(
    ("wanted", "said", "expected"),
    [(3, "1", 3), (0, "2", 2), (0, "0", 1), (0, "", 1), (0, "many", 1)],
)
def test_the_wish_then_the_environment_then_the_machine(wanted, said, expected, monkeypatch):
    monkeypatch.setenv("OMP_NUM_THREADS", said)
    monkeypatch.setattr(cores.os, "sched_getaffinity", lambda _: {0, 1, 2, 3})
    monkeypatch.setattr(cores, "_siblings", lambda processor: "0-3")  # four threads of one core
    assert cores.threads(wanted) == expected


def test_a_kernel_that_does_not_say_what_is_a_core(monkeypatch):
    monkeypatch.delenv("OMP_NUM_THREADS", raising=False)
    monkeypatch.setattr(cores.os, "sched_getaffinity", lambda _: {90001, 90002})
    assert cores.threads(0) == 2


def test_torch_has_its_threads_back_afterwards():
    import torch

    before = torch.get_num_threads()
    inside = []

    def fail():
        with cores.torch_threads(before + 1):
            inside.append(torch.get_num_threads())
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    assert inside == [before + 1]
    assert torch.get_num_threads() == before

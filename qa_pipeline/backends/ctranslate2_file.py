"""Read CTranslate2's model.bin: a header, then each variable's name, shape, type and bytes, then aliases."""

import struct
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from qa_pipeline.errors import BackendError

Variables = dict[str, NDArray[Any]]

VERSION = 6
"""Of the file's format: what CTranslate2 writes since 2021."""

# By CTranslate2's number of the type; 5 is bfloat16, which numpy has not.
TYPES: dict[int, type[np.generic]] = {0: np.float32, 1: np.int8, 2: np.int16, 3: np.int32, 4: np.float16, 5: np.uint16}
BFLOAT16 = 5


def read_variables(path: Path, spec: str = "WhisperSpec") -> Variables:
    """Every variable of a model by name, aliases included. BackendError when the file is not such a model, or not whole."""
    try:
        with path.open("rb") as file:
            return _Reader(file, path).variables(spec)
    except FileNotFoundError as error:
        raise BackendError(f"{path} is missing: give a folder with a CTranslate2 model") from error


class _Reader:
    def __init__(self, file: BinaryIO, path: Path) -> None:
        self.file = file
        self.path = path

    def variables(self, spec: str) -> Variables:
        version = self._number("I")
        if version != VERSION:
            raise BackendError(f"{self.path} is not a CTranslate2 model of format {VERSION}: convert it again with a current CTranslate2")
        found, _revision = self._text(), self._number("I")
        if found != spec:
            raise BackendError(f"{self.path} holds a {found}, not a {spec}")
        variables = dict(self._variable() for _ in range(self._number("I")))
        for _ in range(self._number("I")):
            alias, name = self._text(), self._text()
            variables[alias] = variables[name]
        if self.file.read(1):
            raise BackendError(f"{self.path} goes on after its last variable: it is damaged")
        return variables

    def _variable(self) -> tuple[str, NDArray[Any]]:
        name = self._text()
        shape = [self._number("I") for _ in range(self._number("B"))]
        kind, size = self._number("B"), self._number("I")
        if kind not in TYPES:
            raise BackendError(f"{self.path}: {name} is of type {kind}, which cannot be converted: use a float16 or int8 model")
        values = np.frombuffer(self._bytes(size), TYPES[kind])
        if kind == BFLOAT16:
            # The upper half of a float32.
            values = (values.astype(np.uint32) << 16).view(np.float32)
        try:
            return name, values.reshape(shape)
        except ValueError as error:
            raise BackendError(f"{self.path}: {name} has {values.size} values for the shape {shape}: it is damaged") from error

    def _bytes(self, count: int) -> bytes:
        data = self.file.read(count)
        if len(data) != count:
            raise BackendError(f"{self.path} ends too early: it is damaged, or its parts were not joined")
        return data

    def _number(self, code: str) -> int:
        (number,) = struct.unpack(f"<{code}", self._bytes(struct.calcsize(f"<{code}")))
        return int(number)

    def _text(self) -> str:
        # The length counts the NUL at the end.
        return self._bytes(self._number("H"))[:-1].decode(errors="replace")

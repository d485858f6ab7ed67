"""Started without an output, the program keeps its number free of its own files."""

import os
from pathlib import Path

import pytest

from tests.starts import start, without_overriding

_PROGRAM = """
import sys
from afterword.machine import standard_streams
standard_streams.hold()
from afterword.coach.harper_quiet import nothing_printed
with open(sys.argv[1], "wb", buffering=0) as file, nothing_printed():
    file.write(b"kept")
"""


@pytest.mark.parametrize("closed", [(0,), (1,), (0, 1, 2)])
def test_what_is_printed_nowhere_takes_no_file_along(
    tmp_path: Path, closed: tuple[int, ...]
) -> None:
    def close() -> None:
        without_overriding()
        for stream in closed:
            os.close(stream)

    path = tmp_path / "kept"
    assert start(str(path), program=("-c", _PROGRAM), before=close).returncode == 0
    assert path.read_bytes() == b"kept"

"""Starting the little programs of this folder, which are killed, limited or shut out."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def start(program: str, *given: object) -> subprocess.Popen[str]:
    """Start a program of this folder with what it is given; its output can be read as lines."""
    return subprocess.Popen(
        [sys.executable, str(Path(__file__).with_name(program)), *map(str, given)],
        env={**os.environ, "PYTHONPATH": f"{ROOT / 'src'}{os.pathsep}{ROOT}"},
        stdout=subprocess.PIPE,
        text=True,
    )


def answer(program: str, *given: object) -> str:
    """Return all that a program of this folder says; it must end well."""
    with start(program, *given) as child:
        said, _ = child.communicate(timeout=60)
    assert child.returncode == 0, said
    return said


def kill(child: subprocess.Popen[str]) -> str:
    """Kill a child as a power switch would, and return what it had still said."""
    child.kill()
    said, _ = child.communicate(timeout=60)
    return said

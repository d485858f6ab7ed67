"""This program once more: how it is started, bundled or from source."""

import sys


def command(*arguments: str) -> list[str]:
    """Return the program and its arguments for a process of its own."""
    if getattr(sys, "frozen", False):
        return [sys.executable, *arguments]
    # -P: the folder somebody happens to stand in must not offer modules.
    return [sys.executable, "-P", "-m", "afterword", *arguments]

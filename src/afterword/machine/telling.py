"""A sentence for whoever started us, where there is no window to say it in."""

import sys
from contextlib import suppress

_WARNING = 0x30
"""MB_OK | MB_ICONWARNING of winuser.h."""


def tell(sentence: str) -> None:
    """Say `sentence` on standard error; on Windows, where a program has none, in a plain box.

    Where nobody is left to hear it (a terminal that was closed, a full disk) it is lost: that must
    not stop whatever comes next, which may be a window.
    """
    if sys.stderr is not None:  # pyright: ignore[reportUnnecessaryComparison]
        # A name may hold bytes that are no text; a terminal may know ASCII only.
        encoding = sys.stderr.encoding or "utf-8"
        text = sentence.encode(encoding, "backslashreplace").decode(encoding)
        with suppress(OSError, ValueError):
            sys.stderr.write(f"{text}\n")
            sys.stderr.flush()
    elif sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.MessageBoxW(None, sentence, "Afterword", _WARNING)


def is_read_in_terminal() -> bool:
    """Tell whether standard error is a terminal, so that somebody reads what is said there."""
    if sys.stderr is None:  # pyright: ignore[reportUnnecessaryComparison]
        return False
    return sys.stderr.isatty()

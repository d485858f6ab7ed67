"""Files as they are named on a command line: by a path, or by the URL a file manager hands over."""

import os
import sys
from pathlib import Path
from urllib.parse import unquote_to_bytes

from afterword.domain.problems import Problem

_SCHEME = "file://"


def path_of(text: str) -> Path:
    """Return the absolute path of a file named by a path or a `file:` URL (RFC 8089).

    Raises Problem `not-here` for a file of another computer and `no-such-file` for what no file
    is called by any system, each with `path`.
    """
    if text[: len(_SCHEME)].lower() == _SCHEME:
        text = _path_in(text)
    if not text or "\0" in text:
        raise Problem("no-such-file", path=shown(text))
    try:
        return Path(text).absolute()
    except FileNotFoundError:  # the folder we were started in is gone
        raise Problem("no-such-file", path=shown(text)) from None


def shown(path: Path | str) -> str:
    """Return `path` for a sentence: nothing in it turns or breaks the line."""
    return "".join(it if it.isprintable() else "�" for it in str(path))


def _path_in(address: str) -> str:
    # Whatever looks like a query or a fragment belongs to a name that was not quoted.
    computer, slash, rest = address[len(_SCHEME) :].partition("/")
    path = os.fsdecode(unquote_to_bytes(os.fsencode(slash + rest)))
    if sys.platform == "win32":
        return f"//{computer}{path}" if computer not in {"", "localhost"} else path[1:]
    if computer.lower() not in {"", "localhost", os.uname().nodename.lower()}:
        raise Problem("not-here", path=shown(address))
    return path

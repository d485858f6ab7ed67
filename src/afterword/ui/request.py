"""What a second start asks of the open window, as one line of JSON."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import cast

LONGEST_TOKEN = 4096


@dataclass(frozen=True, slots=True)
class Request:
    """What a start asks for: a file to open, if any, and the desktop's leave to come forward."""

    file: Path | None = None
    token: str = ""


def to_line(request: Request) -> bytes:
    """Return the request as one line; a name that is no text keeps its bytes."""
    file = None if request.file is None else str(request.file)
    return json.dumps({"file": file, "token": request.token}).encode("ascii") + b"\n"


def from_line(line: bytes) -> Request | None:
    """Read what `to_line` wrote; None for anything else."""
    try:
        said = cast("object", json.loads(line))
    except (ValueError, RecursionError):
        return None
    if not isinstance(said, dict):
        return None
    fields = cast("dict[str, object]", said)
    file, token = fields.get("file"), fields.get("token")
    if not isinstance(token, str) or not is_token(token):
        return None
    if file is None:
        return Request(None, token)
    if not isinstance(file, str) or "\0" in file or not Path(file).is_absolute():
        return None
    return Request(Path(file), token)


def is_token(text: str) -> bool:
    """Tell whether `text` can be a desktop's leave to come forward, plain ASCII, or none."""
    return len(text) <= LONGEST_TOKEN and text.isascii() and "\0" not in text

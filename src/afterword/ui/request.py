"""What a second start asks of the open window, as one line of JSON."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import cast

LONGEST_TOKEN = 4096
LONGEST_ID = 64
BACKGROUND = "background"
WISHES = ("", "today", "write", "call", BACKGROUND)


@dataclass(frozen=True, slots=True)
class Request:
    """What a start asks for: a file to open, if any, and the desktop's leave to come forward.

    `wish` is one of `WISHES`: what to show then, of the card with the id `card` where it is about
    one; or "background", for no window at all.
    """

    file: Path | None = None
    token: str = ""
    wish: str = ""
    card: str = ""


def to_line(request: Request) -> bytes:
    """Return the request as one line; a name that is no text keeps its bytes."""
    file = None if request.file is None else str(request.file)
    said = {"file": file, "token": request.token, "wish": request.wish, "card": request.card}
    return json.dumps(said).encode("ascii") + b"\n"


def from_line(line: bytes) -> Request | None:
    """Read what `to_line` wrote; None for anything else."""
    try:
        said = cast("object", json.loads(line))
    except (ValueError, RecursionError):
        return None
    if not isinstance(said, dict):
        return None
    return _read(cast("dict[str, object]", said))


def _read(fields: dict[str, object]) -> Request | None:
    file, token = fields.get("file"), fields.get("token")
    if not isinstance(token, str) or not is_token(token):
        return None
    # One that was started before an update says less.
    wish, card = fields.get("wish", ""), fields.get("card", "")
    if not isinstance(wish, str) or not isinstance(card, str):
        return None
    if wish not in WISHES or len(card) > LONGEST_ID:
        return None
    if file is None:
        return Request(None, token, wish, card)
    if not isinstance(file, str) or "\0" in file or not Path(file).is_absolute():
        return None
    return Request(Path(file), token, wish, card)


def is_token(text: str) -> bool:
    """Tell whether `text` can be a desktop's leave to come forward, plain ASCII, or none."""
    return len(text) <= LONGEST_TOKEN and text.isascii() and "\0" not in text

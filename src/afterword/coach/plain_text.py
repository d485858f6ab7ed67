"""The bytes of a file as text, whatever program saved it."""

import re

LONGEST_FILE = 40_000
"""Bytes no letter needs."""

_NOT_PLAIN = (b"%PDF", b"PK\x03\x04", b"{\\rtf", b"\xd0\xcf\x11\xe0")
"""How PDF, the zipped formats (.docx, .odt), RTF and the older .doc begin."""

_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")


class NotALetter(Exception):
    """What a file holds can't be looked over; `code` says why in a word or two."""

    def __init__(self, code: str) -> None:
        """Take one of `letter-too-big`, `letter-not-text`, `letter-empty` and the like."""
        super().__init__(code)
        self.code = code


def decoded(data: bytes) -> str:
    """Return the text of a file with each line end as one character, without a byte order mark.

    UTF-8, UTF-16 and the Western European code page of Windows are told apart. Raises NotALetter
    `letter-too-big`, `letter-not-text` or `letter-empty`.
    """
    if len(data) > LONGEST_FILE:
        raise NotALetter("letter-too-big")
    if data.startswith(_NOT_PLAIN):
        raise NotALetter("letter-not-text")
    try:
        text = data.decode(_encoding(data))
    except UnicodeDecodeError:
        raise NotALetter("letter-not-text") from None
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if _CONTROL.search(text):
        raise NotALetter("letter-not-text")
    if not text.strip():
        raise NotALetter("letter-empty")
    return text


def _encoding(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    # Without a mark, every other byte of Western text is zero.
    if data.count(0, 0, 200) * 3 > len(data[:200]):
        return "utf-16-le" if data[1:2] == b"\0" else "utf-16-be"
    try:
        data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8-sig"

"""Text of other programs made safe at the edge: bytes to words, and nothing that hides in them."""

import codecs
import re
import unicodedata

LONGEST_TEXT = 100_000

# Turns the direction of what follows and so shows another text than the one that is stored.
_DIRECTION = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xFEFF])
_HIDDEN = {"Cc", "Cs", "Cn"}
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


def decoded(data: bytes) -> str:
    """Return the text of a file in UTF-8, UTF-16 (with or without a mark) or Windows-1252."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace")
    sample = data[: len(data) // 2 * 2][:200]
    if sample.count(0) * 3 > len(sample) and (sample[0] == 0) != (sample[1] == 0):
        return data.decode("utf-16-be" if sample[0] == 0 else "utf-16-le", "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def one_line(said: object, longest: int = 300) -> str:
    """Return `said` as one line of visible text, spaces as typed once, cut at `longest`."""
    text = str(said)[:LONGEST_TEXT].translate(_DIRECTION)
    shown = "".join(c for c in text if c.isspace() or unicodedata.category(c) not in _HIDDEN)
    shown = unicodedata.normalize("NFC", re.sub(r"\s+", " ", shown))
    return shown.strip()[:longest].rstrip()


def lines(said: object) -> list[str]:
    """Return the lines of `said`, each cleaned, without the empty ones."""
    found = (one_line(line) for line in str(said)[:LONGEST_TEXT].splitlines()[:100])
    return [line for line in found if line]


def folded(text: str) -> str:
    """Return `text` for comparing: without accents, capitals and anything but letters."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in plain if c.isalnum())

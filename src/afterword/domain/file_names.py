"""Names for the files of letters: safe on Windows, macOS and Linux, and readable in a list."""

import re
import unicodedata
from collections.abc import Collection
from datetime import date

from afterword.domain.letters import LetterKind

# Two such parts, the date and " (2)" stay under the 255 bytes of one name on ext4 and APFS, and
# leave room for the folders in the 260 characters of a Windows path.
MOST_CHARACTERS = 60
MOST_BYTES = 100
_FORBIDDEN = re.compile(r'[<>:"/\\|?*]+')
# Device names open a device on Windows, whatever suffix follows (learn.microsoft.com, "Naming
# Files, Paths, and Namespaces").
_DEVICES = re.compile(r"(?i)(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)")
_BEGINS = {
    "en": ("Thank-you", "Asking for news"),
    "fr": ("Remerciement", "Demande de nouvelles"),
}
"""How a name begins in each language: of a letter of thanks, and of one that asks for news."""
_KEPT = frozenset({"Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Nd", "Nl", "No", "Zs", "Sc", "Sm"})


def letter_file_name(
    company: str,
    person: str,
    day: date,
    kind: LetterKind = LetterKind.THANK_YOU,
    language: str = "en_CA",
) -> str:
    """Return "Thank-you - Sarah Patel - Lakeside Logistics - 2026-11-22.pdf", without a folder.

    A letter that asks for news begins with "Asking for news". Whoever gets the file sees its name:
    that is in the letter's `language`, too.

    What a file system refuses is left out: slashes, line ends, controls, emoji, lone surrogates.
    A part with nothing left in it is not named; the date always is.
    """
    thanks, news = _BEGINS.get(language.partition("_")[0], _BEGINS["en"])
    words = news if kind is LetterKind.STATUS_ENQUIRY else thanks
    parts = [words, safe_part(person), safe_part(company), day.isoformat()]
    return " - ".join(part for part in parts if part) + ".pdf"


def safe_part(text: str) -> str:
    """Return `text` as part of a file's name, at most 60 characters; it may come out empty."""
    text = unicodedata.normalize("NFC", text.encode("utf-8", "ignore").decode("utf-8"))
    text = _FORBIDDEN.sub(" ", re.sub(r"\s+", " ", text))
    kept = "".join(character for character in text if _is_kept(character))
    kept = " ".join(kept.split())[:MOST_CHARACTERS]
    while len(kept.encode("utf-8")) > MOST_BYTES:
        kept = kept[:-1]
    # Windows drops dots and spaces at the end, and Unix hides what begins with a dot.
    kept = kept.strip(" .-")
    return f"{kept}_" if _DEVICES.match(kept) else kept


def free_name(name: str, taken: Collection[str]) -> str:
    """Return `name`, or "name (2).pdf", "name (3).pdf" … when it is in `taken`.

    Names that differ only in the case of their letters are the same on Windows and macOS.
    """
    used = {other.casefold() for other in taken}
    stem, dot, suffix = name.rpartition(".")
    free, number = name, 2
    while free.casefold() in used:
        free = f"{stem} ({number}){dot}{suffix}" if dot else f"{name} ({number})"
        number += 1
    return free


def _is_kept(character: str) -> bool:
    category = unicodedata.category(character)
    if unicodedata.name(character, "").startswith("VARIATION SELECTOR"):
        return False
    return category in _KEPT or category.startswith("P")

"""A language of nobody's: every letter accented, longer by two fifths, in brackets.

What shows plain letters in it was never given to the translators, what lost a bracket is cut off.
"""

import re
from itertools import cycle, islice

from PySide6.QtCore import QTranslator

_PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
_ACCENTED = "åƀçđéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ"
_LETTERS = str.maketrans(_PLAIN, _ACCENTED)
# What must come through unchanged: values, counts, and the tab before a menu's keys.
_MARKER = re.compile(r"(%\(\w+\)[a-z]|%L?n|%\d|<[^>]*>)")
# A file dialog looks for kinds of files at the very end.
_KINDS = re.compile(r" \(\*[^)]*\)$")
_LONGER = 0.4
_KEYS = "QShortcut"


def pseudo(text: str) -> str:
    """Return `text` in the language: "[Ûñđö öñ]"; markers, mnemonics and line ends stay."""
    kinds = _KINDS.search(text)
    end = kinds.group() if kinds else ""
    text = text.removesuffix(end)
    parts = _MARKER.split(text)
    words = "".join(
        part if number % 2 else part.translate(_LETTERS) for number, part in enumerate(parts)
    )
    if words == text:
        return text + end  # only values and signs: no language says it longer
    more = "".join(islice(cycle("öñé ţŵö "), round(len(text) * _LONGER) + 1)).strip()
    return f"[{words} {more}]{end}"


class PseudoTranslator(QTranslator):
    """Translates everything but the names of keys, which Qt must read back."""

    def translate(
        self,
        context: str | bytes,
        sourceText: str | bytes,  # noqa: N803  Qt's own name for it
        disambiguation: str | bytes | None = None,
        n: int = -1,
    ) -> str:
        said = sourceText.decode() if isinstance(sourceText, bytes) else sourceText
        return said if context in (_KEYS, _KEYS.encode()) or not said else pseudo(said)

    def isEmpty(self) -> bool:
        return False


def plain_words(text: str, own: list[str]) -> list[str]:
    """Return the words of `text` no translator has seen; `own` are the person's, longest first."""
    for words in own:
        text = text.replace(words, " ")
    return re.findall(r"[A-Za-z]{2,}", text)

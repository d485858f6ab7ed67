"""The words for what composing answers by code: questions, kind notes and things to click."""

from PySide6.QtCore import QCoreApplication

SENTENCES: dict[str, str] = {}

LABELS: dict[str, str] = {}


def reading_sentence(code: str, about: str) -> str:
    """Return the line for a reading's code; raises KeyError for one nobody has words for."""
    return QCoreApplication.translate("readings", SENTENCES[code]) % {"about": about}


def choice_label(code: str, text: str) -> str:
    """Return what stands on a choice; raises KeyError for a code nobody has words for."""
    return QCoreApplication.translate("readings", LABELS[code]) % {"text": text}

"""What happened to a letter, in words and dates."""

from collections.abc import Collection, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from afterword.domain.letters import ON_PAPER, EventKind, Letter, LetterEvent, LetterKind, is_sent
from afterword.ui.card.days import local_day, short_day
from afterword.ui.languages import QT_TRANSLATE_NOOP

EVENTS: dict[EventKind, str] = {
    EventKind.DRAFTED: QT_TRANSLATE_NOOP("card", "Written %(day)s"),
    EventKind.SAVED: QT_TRANSLATE_NOOP("card", "Saved as PDF %(day)s"),
    EventKind.QUEUED: QT_TRANSLATE_NOOP("card", "Sent to the printer %(day)s"),
    EventKind.PRINTED: QT_TRANSLATE_NOOP("card", "Printed %(day)s"),
    EventKind.POSTED: QT_TRANSLATE_NOOP("card", "Posted %(day)s"),
    EventKind.EMAILED: QT_TRANSLATE_NOOP("card", "E-mailed %(day)s"),
    EventKind.HANDED_OVER: QT_TRANSLATE_NOOP("card", "Handed in %(day)s"),
    EventKind.PASSED_ON: QT_TRANSLATE_NOOP("card", "Passed on %(day)s"),
    EventKind.TAKEN_BACK: QT_TRANSLATE_NOOP("card", "Taken back %(day)s"),
}
SHORT: dict[EventKind, str] = {
    EventKind.DRAFTED: QT_TRANSLATE_NOOP("card", "written"),
    EventKind.SAVED: QT_TRANSLATE_NOOP("card", "saved as PDF"),
    EventKind.QUEUED: QT_TRANSLATE_NOOP("card", "sent to the printer"),
    EventKind.PRINTED: QT_TRANSLATE_NOOP("card", "printed"),
    EventKind.POSTED: QT_TRANSLATE_NOOP("card", "posted"),
    EventKind.EMAILED: QT_TRANSLATE_NOOP("card", "e-mailed"),
    EventKind.HANDED_OVER: QT_TRANSLATE_NOOP("card", "handed in"),
    EventKind.PASSED_ON: QT_TRANSLATE_NOOP("card", "passed on"),
    EventKind.TAKEN_BACK: QT_TRANSLATE_NOOP("card", "taken back"),
}

LOOKED: dict[EventKind, str] = {
    EventKind.SAVED: QT_TRANSLATE_NOOP("card", "See it as saved"),
    EventKind.QUEUED: QT_TRANSLATE_NOOP("card", "See it as printed"),
    EventKind.EMAILED: QT_TRANSLATE_NOOP("card", "See it as sent"),
}
LOOKED_THEN: dict[EventKind, str] = {
    EventKind.SAVED: QT_TRANSLATE_NOOP("card", "See it as saved %(day)s"),
    EventKind.QUEUED: QT_TRANSLATE_NOOP("card", "See it as printed %(day)s"),
    EventKind.EMAILED: QT_TRANSLATE_NOOP("card", "See it as sent %(day)s"),
}
"""The same where a letter went out in more than one way."""

CHANGE = QT_TRANSLATE_NOOP("card", "Change or print…")
CHANGE_AGAIN = QT_TRANSLATE_NOOP("card", "Change or print again…")
PRINT_AGAIN = QT_TRANSLATE_NOOP("card", "Print again…")
_PRINTED = ON_PAPER - {EventKind.SAVED}

_TO: dict[LetterKind, str] = {
    LetterKind.THANK_YOU: QT_TRANSLATE_NOOP("card", "To %(name)s"),
    LetterKind.COVER_NOTE: QT_TRANSLATE_NOOP("card", "To %(name)s, with your work"),
    LetterKind.STATUS_ENQUIRY: QT_TRANSLATE_NOOP("card", "To %(name)s, asking for news"),
}


def to_words(kind: LetterKind, name: str) -> str:
    """Return who a letter is to, and what for where it is no plain thank-you."""
    return QCoreApplication.translate("card", _TO[kind]) % {"name": name}


def open_words(letter: Letter, kinds: Collection[EventKind]) -> str:
    """Return what leads to a letter, by what happened to it: to its words, not to its pages.

    One that asks for news is never changed once it has gone.
    """
    if is_sent(kinds) and not letter.thanks:
        words = PRINT_AGAIN
    else:
        went = is_sent(kinds) or _PRINTED.intersection(kinds)
        words = CHANGE_AGAIN if went else CHANGE
    return QCoreApplication.translate("card", words)


def look_words(looks: Sequence[LetterEvent], today: date, zone: str) -> list[str]:
    """Return what leads to each of the looks a letter had, in their order (`kept_pages`)."""
    table = LOOKED_THEN if len(looks) > 1 else LOOKED
    return [
        QCoreApplication.translate("card", table[one.kind])
        % {"day": short_day(local_day(one.at, zone), today)}
        for one in looks
    ]


def events_words(events: Sequence[LetterEvent], today: date, zone: str) -> str:
    """Return "Printed November 22 · Posted November 23" for the events of a letter, in order.

    Each is said; that it was written or queued only until more is known.
    """
    steps = [one for one in events if one.kind is not EventKind.DRAFTED] or list(events)
    printed = any(one.kind is EventKind.PRINTED for one in steps)
    said = [
        QCoreApplication.translate("card", EVENTS[one.kind])
        % {"day": short_day(local_day(one.at, zone), today)}
        for one in steps
        if not (printed and one.kind is EventKind.QUEUED)
    ]
    return " · ".join(dict.fromkeys(said))

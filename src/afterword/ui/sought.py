"""What people type who look for an action under another name than the one it has here."""

from PySide6.QtCore import QCoreApplication

from afterword.ui.languages import QT_TRANSLATE_NOOP

SOUGHT: dict[str, str] = {
    "interview": QT_TRANSLATE_NOOP(
        "sought", "thank you thanks note write letters new met talked panel after begin start"
    ),
    "new-card": QT_TRANSLATE_NOOP(
        "sought", "add create job application position company vacancy another apply applied"
    ),
    "invitation": QT_TRANSLATE_NOOP(
        "sought", "import calendar appointment ics eml file date invited invite e-mail email load"
    ),
    "pdf": QT_TRANSLATE_NOOP("sought", "export file download store keep document letter saved"),
    "print": QT_TRANSLATE_NOOP("sought", "paper printer printing printed sheet letter copy"),
    "mail": QT_TRANSLATE_NOOP(
        "sought", "email mails mailed mailing sent sending message outlook gmail thunderbird"
    ),
    "sent": QT_TRANSLATE_NOOP(
        "sought",
        "posted posting post mailed mail gone done delivered handed in dropped off stamp sending "
        "mark as sent",
    ),
    "waiting-letters": QT_TRANSLATE_NOOP(
        "sought", "all due today to do todo batch several many cards together unsent overdue"
    ),
    "news": QT_TRANSLATE_NOOP(
        "sought",
        "follow up follow-up followup status reminder no answer reply heard back waiting call "
        "enquiry inquiry nudge",
    ),
    "envelopes": QT_TRANSLATE_NOOP(
        "sought", "address addresses post posted mailed mailing stamp label street postal code"
    ),
    "by-hand": QT_TRANSLATE_NOOP("sought", "handwritten handwriting card pen copy out crib"),
    "today": QT_TRANSLATE_NOOP(
        "sought", "due to do todo tasks list late overdue plan week month calendar next reminders"
    ),
    "call": QT_TRANSLATE_NOOP(
        "sought", "phone telephone ring voicemail what to say script sheet follow up status"
    ),
    "heard": QT_TRANSLATE_NOOP(
        "sought",
        "offer rejected refused hired no second interview answer reply news close withdrawn",
    ),
    "timeline": QT_TRANSLATE_NOOP("sought", "history what happened when steps log story"),
    "calendar": QT_TRANSLATE_NOOP(
        "sought", "ics outlook google calendar export add reminder appointment dates follow up"
    ),
    "save-calendar": QT_TRANSLATE_NOOP(
        "sought", "ics export calendar file outlook google download follow up"
    ),
    "own-texts": QT_TRANSLATE_NOOP(
        "sought", "templates template snippets phrases sentences wording own words reuse"
    ),
    "quit": QT_TRANSLATE_NOOP("sought", "exit close end leave stop bye"),
    "undo": QT_TRANSLATE_NOOP("sought", "back take back revert mistake wrong restore oops"),
    "redo": QT_TRANSLATE_NOOP("sought", "again repeat forward"),
    "settings": QT_TRANSLATE_NOOP(
        "sought",
        "options preferences configure setup my name address phone signature language French "
        "Français paper size printer colours change",
    ),
    "filter": QT_TRANSLATE_NOOP("sought", "search find look for narrow"),
    "board": QT_TRANSLATE_NOOP("sought", "home overview back cards columns stages kanban main"),
    "example": QT_TRANSLATE_NOOP("sought", "demo sample try tour tutorial show me"),
    "no-example": QT_TRANSLATE_NOOP("sought", "demo sample delete clear clean"),
    "light": QT_TRANSLATE_NOOP("sought", "theme bright white day mode colours appearance look"),
    "dark": QT_TRANSLATE_NOOP("sought", "theme night black mode colours appearance look"),
    "system": QT_TRANSLATE_NOOP("sought", "theme automatic mode colours appearance look"),
    "handbook": QT_TRANSLATE_NOOP(
        "sought", "help advice guide tips how what to do questions learn read book article"
    ),
    "tip": QT_TRANSLATE_NOOP("sought", "advice hint idea newsletter suggestion help"),
    "shortcuts": QT_TRANSLATE_NOOP("sought", "keys hotkeys help how to manual commands"),
    "about": QT_TRANSLATE_NOOP("sought", "version help licence license who made info"),
}
"""By an action's name; in each language the words that are typed in it."""


def sought(action: str) -> str:
    """Return the words an action is found by beside its own, empty for none."""
    words = SOUGHT.get(action, "")
    return QCoreApplication.translate("sought", words) if words else ""

"""The words of a call, read ahead: from a card and from Today it is a click away."""

from functools import partial

from PySide6.QtCore import QObject, QTimer

from afterword import resources
from afterword.desk.desk import Desk
from afterword.ui import languages
from afterword.ui.tasks import run_task

AT_REST_MS = 400
"""After a card or the page is made: by then it is seen."""


def read_ahead(parent: QObject, desk: Desk) -> None:
    """Read them soon, in the background; `parent` waits for it no longer than it lives."""
    language = languages.of_letters(desk.preferences.letter_language)
    read = partial(resources.phrases, language)
    QTimer.singleShot(AT_REST_MS, parent, lambda: run_task(read, lambda _: None))

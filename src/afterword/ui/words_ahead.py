"""The words of a call and the handbook, ahead: from a card and Today they are a click away."""

from functools import partial
from importlib import import_module

from PySide6.QtCore import QObject, QTimer

from afterword import resources
from afterword.desk.desk import Desk
from afterword.ui import languages
from afterword.ui.tasks import run_task

HANDBOOK = "afterword.ui.handbook.window"
AT_REST_MS = 400
"""After a card or the page is made: by then it is seen."""


def read_ahead(parent: QObject, desk: Desk) -> None:
    """Read them soon, in the background; `parent` waits for it no longer than it lives."""
    language = languages.of_letters(desk.preferences.letter_language)
    for ahead in (partial(resources.phrases, language), partial(import_module, HANDBOOK)):
        QTimer.singleShot(AT_REST_MS, parent, partial(run_task, ahead, lambda _: None))

"""Opening the person's file: what can't be opened is explained, kept, and has a way back."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from afterword.domain.problems import Problem
from afterword.machine.telling import tell
from afterword.store.opening import Opened, open_database
from afterword.ui.messages import problem_sentence

if TYPE_CHECKING:
    from afterword.store.beside import Missing

MOST_NAMED = 5
"""Work samples that are named; of others it is only said that there are more."""


def open_or_explain(path: Path, *, asks: bool = True) -> Opened | None:
    """Open the file at `path`; None where it can't be and the person chose to leave it so.

    Without `asks` nobody sees a box: the sentence goes to standard error.
    """
    back = False
    while True:
        try:
            opened = open_database(path)
        except Problem as caught:
            problem = caught
        else:
            if back:
                _tell_missing(path)
            return opened
        if not asks:
            tell(problem_sentence(problem))
            return None
        from afterword.stories import care

        # Outside the handler: what fails from here on must not be explained by what failed above.
        copy = care.way_back(problem, path)
        if not _explain(problem, copy) or copy is None:
            return None
        try:
            care.go_back(path, copy)
            back = True
        except Problem as second:
            _explain(second, None)
            return None


def _tell_missing(path: Path) -> None:
    """Name what the copy put back says is there, and is not: it held the board alone."""
    from afterword.stories import care
    from afterword.ui.boxes import warning

    try:
        files = _listed(care.missing(path))
    except Problem:
        return  # the board is open: it says itself what it can't find
    if files:
        words = QCoreApplication.translate("startup", "Your board is back, as the copy has it.")
        reason = QCoreApplication.translate(
            "startup",
            "These files that go with it are not on this computer any more: %(files)s. "
            "A letter that needs one of them says so before it goes out.",
        )
        warning(words, reason % {"files": files}).exec()


def _listed(gone: "Missing") -> str:
    translate = QCoreApplication.translate
    found = [
        translate("startup", "“%(title)s”") % {"title": one} for one in gone.samples[:MOST_NAMED]
    ]
    if len(gone.samples) > len(found):
        found.append(translate("startup", "other work samples"))
    if gone.pictures:
        found.append(translate("startup", "the picture of your signature"))
    if gone.looks:
        found.append(translate("startup", "pages of letters as they went out"))
    return ", ".join(found)


def _explain(problem: Problem, copy: Path | None) -> bool:
    """Say what happened and wait; tell whether the copy offered is to be used."""
    from PySide6.QtWidgets import QMessageBox

    from afterword.ui.boxes import warning

    words = QCoreApplication.translate("startup", "Afterword can't open your board.")
    box = warning(words, problem_sentence(problem))
    if copy is None:
        box.exec()
        return False
    words = QCoreApplication.translate("startup", "Use the copy “%(copy)s”") % {"copy": copy.name}
    use = box.addButton(words, QMessageBox.ButtonRole.AcceptRole)
    box.addButton(QMessageBox.StandardButton.Close)
    box.exec()
    return box.clickedButton() is use

"""Opening the person's file: what can't be opened is explained, kept, and has a way back."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from afterword.domain.problems import Problem
from afterword.machine.telling import tell
from afterword.store.opening import Opened, open_database
from afterword.ui.messages import problem_sentence


def open_or_explain(path: Path, *, asks: bool = True) -> Opened | None:
    """Open the file at `path`; None where it can't be and the person chose to leave it so.

    Without `asks` nobody sees a box: the sentence goes to standard error.
    """
    while True:
        try:
            return open_database(path)
        except Problem as caught:
            problem = caught
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
        except Problem as second:
            _explain(second, None)
            return None


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

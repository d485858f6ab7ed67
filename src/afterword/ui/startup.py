"""What is said when the person's file can't be opened: no trace, and nothing overwritten."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox

from afterword.domain.problems import Problem
from afterword.ui.messages import problem_sentence


def explain(problem: Problem) -> None:
    """Show one sentence on what happened and what to do, and wait until it is read."""
    box = QMessageBox()
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle("Afterword")
    box.setText(QCoreApplication.translate("startup", "Afterword can't open your board."))
    box.setInformativeText(problem_sentence(problem))
    box.exec()

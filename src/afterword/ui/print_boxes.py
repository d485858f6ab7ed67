"""What is asked where there is nothing to print on: plain boxes over the window."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def no_printer(parent: QWidget, save: Callable[[], None] | None) -> QMessageBox:
    """Say that no printer is set up, and offer to `save` as PDF instead where that goes."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Information)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle("Afterword")
    box.setText(QCoreApplication.translate("printing", "No printer is set up on this computer."))
    box.setInformativeText(
        QCoreApplication.translate(
            "printing",
            "Save as PDF to print elsewhere, or set up a printer in the system's settings.",
        )
    )
    box.addButton(QMessageBox.StandardButton.Cancel if save else QMessageBox.StandardButton.Ok)
    if save is not None:
        words = QCoreApplication.translate("printing", "Save as PDF")
        instead = box.addButton(words, QMessageBox.ButtonRole.AcceptRole)
        instead.clicked.connect(save)
        box.setDefaultButton(instead)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
    return box

"""What is asked where there is nothing to print on, or no wish to: boxes over the window."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from afterword.domain.file_names import safe_part


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


def ask_pdf(parent: QWidget, title: str, name: str, chosen: Callable[[str], None]) -> None:
    """Ask for a file among the documents, under `title` and with `name` proposed."""
    dialog = QFileDialog(parent)
    places = QStandardPaths.StandardLocation
    dialog.setDirectory(QStandardPaths.writableLocation(places.DocumentsLocation))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("pdf")
    dialog.setNameFilters([QCoreApplication.translate("printing", "PDF files (*.pdf)")])
    dialog.selectFile(f"{safe_part(name)}.pdf")
    dialog.setWindowTitle(title)
    dialog.fileSelected.connect(chosen)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()

"""Small boxes that tell something: plain text, gone with one key."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from afterword import __version__

_open: set[QMessageBox] = set()


def tell(
    parent: QWidget | None, text: str, details: str = "", title: str = "Afterword"
) -> QMessageBox:
    """Open a box with `text`, and `details` to copy, over `parent`; the caller goes on at once."""
    box = fill(QMessageBox(parent), text, title)
    box.setIcon(QMessageBox.Icon.Information)
    box.setDetailedText(details)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    # Without a parent nobody else holds it, and it would be gone before it is seen.
    _open.add(box)
    box.destroyed.connect(partial(_open.discard, box))
    box.open()
    return box


def warning(text: str, reason: str = "", details: str = "") -> QMessageBox:
    """Return a box for where there is no window yet; whoever asks for it shows it and waits."""
    box = fill(QMessageBox(), text)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setInformativeText(reason)
    box.setDetailedText(details)
    return box


def about(parent: QWidget) -> None:
    """Say which Afterword this is, and its promise."""
    text = QCoreApplication.translate(
        "boxes", "Afterword %(version)s. Nothing you write here leaves this computer."
    )
    title = QCoreApplication.translate("boxes", "About Afterword")
    tell(parent, text % {"version": __version__}, title=title)


def fill(box: QMessageBox, text: str, title: str = "Afterword") -> QMessageBox:
    """Give a box its plain text, and return it."""
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(title)
    box.setText(text)
    return box

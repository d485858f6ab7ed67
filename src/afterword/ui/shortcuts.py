"""The sheet of keys (F1): what stands in the menus, and what belongs to a focused card."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from afterword.ui.actions import ACTIONS, CARD_KEYS, words


def sheet(parent: QWidget, actions: dict[str, QAction]) -> QDialog:
    """Return the dialog that lists every key; the caller opens it."""
    dialog = QDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(QCoreApplication.translate("shortcuts", "Keyboard shortcuts"))
    rows = QFormLayout()
    rows.setHorizontalSpacing(dialog.fontMetrics().averageCharWidth() * 4)
    for text, keys in CARD_KEYS:
        rows.addRow(words(text), QLabel(words(keys)))
    for spec in ACTIONS:
        shortcuts = actions[spec.name].shortcuts()
        keys = ", ".join(key.toString(key.SequenceFormat.NativeText) for key in shortcuts)
        if keys:
            # Not what the action says now: Undo names the last step, in the person's own words.
            rows.addRow(words(spec.text).replace("&", ""), QLabel(keys))
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    layout = QVBoxLayout(dialog)
    layout.addLayout(rows)
    layout.addWidget(buttons)
    return dialog

"""The sheet of keys (F1): what belongs to a focused card, and what stands in the menus."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from afterword.ui import theme
from afterword.ui.actions import ACTIONS, CARD_KEYS, LETTER_KEYS, MENUS, words
from afterword.ui.widgets.fields import heading
from afterword.ui.widgets.room import room_near

MOST_OF_THE_SCREEN = 0.85
EDGES = 4


def sheet(parent: QWidget, actions: dict[str, QAction]) -> QDialog:
    """Return the dialog that lists every key; the caller opens it."""
    dialog = QDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(QCoreApplication.translate("shortcuts", "Keyboard shortcuts"))
    inside = QWidget()
    rows = QFormLayout(inside)
    rows.setHorizontalSpacing(dialog.fontMetrics().averageCharWidth() * 4)
    on_a_card = QCoreApplication.translate("shortcuts", "On a card")
    _add(rows, on_a_card, [(words(text), words(keys)) for text, keys in CARD_KEYS])
    on_a_letter = QCoreApplication.translate("shortcuts", "On a letter")
    _add(rows, on_a_letter, [(words(text), words(keys)) for text, keys in LETTER_KEYS])
    for title, names in MENUS:
        _add(rows, words(title).replace("&", ""), _of_menu(names, actions))
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    layout = QVBoxLayout(dialog)
    layout.addWidget(_scrolling(inside), 1)
    layout.addWidget(buttons)
    around = layout.contentsMargins()
    needed = inside.sizeHint().height() + buttons.sizeHint().height() + layout.spacing()
    wanted = QSize(dialog.sizeHint().width(), needed + around.top() + around.bottom() + EDGES)
    dialog.resize(wanted.boundedTo(room_near(dialog).size() * MOST_OF_THE_SCREEN))
    buttons.button(QDialogButtonBox.StandardButton.Close).setFocus()
    return dialog


def _of_menu(names: Iterable[str], actions: dict[str, QAction]) -> Iterator[tuple[str, str]]:
    """Yield (words, keys) of the actions of a menu that have keys."""
    texts = {spec.name: spec.text for spec in ACTIONS}
    for name in names:
        shortcuts = actions[name].shortcuts() if name in texts else []
        keys = "   ".join(key.toString(key.SequenceFormat.NativeText) for key in shortcuts)
        if keys:
            # Not what the action says now: Undo names the last step, in the person's own words.
            yield words(texts[name]).replace("&", "").removesuffix("…"), keys


def _add(rows: QFormLayout, title: str, keys: Iterable[tuple[str, str]]) -> None:
    """Add the rows of one group under its heading; nothing for a group without keys."""
    for place, (text, pressed) in enumerate(keys):
        if not place:
            above = heading(title)
            above.setContentsMargins(0, theme.em() // 2 if rows.count() else 0, 0, 0)
            rows.addRow(above)
        label = QLabel(pressed)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("role", "muted")
        rows.addRow(text, label)


def _scrolling(inside: QWidget) -> QScrollArea:
    """Return an area as large as `inside`, which scrolls where a screen is too small."""
    area = QScrollArea()
    area.setWidget(inside)
    area.setWidgetResizable(True)
    area.viewport().setAutoFillBackground(False)
    inside.setAutoFillBackground(False)
    area.setMinimumWidth(inside.sizeHint().width() + area.verticalScrollBar().sizeHint().width())
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setAccessibleName(QCoreApplication.translate("shortcuts", "Keyboard shortcuts"))
    return area

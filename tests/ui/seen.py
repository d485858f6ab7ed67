"""What a person sees or hears of a window: its words, and those that have too little room."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QLocale, QPoint, QRect, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QStatusBar,
    QTabBar,
    QToolButton,
    QWidget,
)

from afterword import resources
from afterword.ui import languages
from afterword.ui.after_interview.topic_field import TopicField
from afterword.ui.board.board import Board
from afterword.ui.board.roles import Face, Role
from afterword.ui.letter.sheet import Sheet
from afterword.ui.main_window import MainWindow
from afterword.ui.widgets.wrapping_button import WrappingButton

KEYS = ("Ctrl", "Shift", "Alt")
"""On keys; Qt translates them, from a file of its own."""


def shown(window: QWidget) -> list[QWidget]:
    """Return the window and everything visible in it."""
    return [one for one in [window, *window.findChildren(QWidget)] if one.isVisible()]


def texts(window: QWidget) -> set[str]:
    """Return every text of what is visible in `window`, and of its menus, open or not."""
    widgets = [*shown(window), *window.findChildren(QMenu)]
    return {text for widget in widgets for text in _texts_of(widget) if text.strip()}


def cut_off(window: QWidget) -> list[str]:
    """Return the words that need more room than they have; what scrolls has all it needs."""
    return [text for widget in shown(window) for text in _cut(widget)]


def own_words(window: MainWindow, more: Iterable[str]) -> list[str]:
    """Return what nobody translates: the person's words, the letters', names, dates and keys."""
    answers, drafts = window.page.answers(), window.page.drafts()
    readings = window.page._composed.readings.values()
    offered = [one for reading in readings for one in (*reading.choices, *reading.fixes)]
    cards = window.desk.cards.values()
    words = [
        "Afterword",
        *languages.OF_LETTERS.values(),
        # In an empty field stands how the letter begins, in the letter's own language.
        *resources.phrases(answers.language).beginnings.values(),
        *languages.NAMES.values(),
        *more,
        answers.company,
        answers.position,
        *KEYS,
        *_dates(),
    ]
    words += [name for card in cards for name in (card.company, card.position, *card.people)]
    words += [part for met in answers.people for part in (met.said, *met.said.split(", "))]
    words += [draft.letter.body[one.start : one.end] for draft in drafts for one in draft.sentences]
    words += [reading.sentence for reading in readings]
    words += [form for one in offered for form in (one.text, one.text[:1].upper() + one.text[1:])]
    return sorted({word for word in words if word}, key=len, reverse=True)


def _texts_of(widget: QWidget) -> Iterator[str]:
    yield from (widget.toolTip(), widget.accessibleName(), widget.statusTip())
    if not isinstance(widget, Sheet):  # a letter has a language of its own
        yield widget.accessibleDescription()
    if widget.isWindow():
        yield widget.windowTitle()
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, WrappingButton):
        yield widget.words
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    if isinstance(widget, QTabBar):
        yield from (widget.tabText(place) for place in range(widget.count()))
    if isinstance(widget, QStatusBar):
        yield widget.currentMessage()
    if isinstance(widget, QMessageBox):
        yield widget.informativeText()
    if isinstance(widget, Board):
        yield from _painted(widget)
    yield from (text for action in widget.actions() for text in _texts_of_action(action))


def _texts_of_action(action: QAction) -> Iterator[str]:
    yield action.text().partition("\t")[0]
    yield action.toolTip()


def _painted(board: Board) -> Iterator[str]:
    for column in board.columns:
        yield str(column.list.rootIndex().data())
        for row in range(column.list.count):
            card = column.list.tree.index(row, 0, column.list.rootIndex())
            yield _face(board, column.list.tree.card_at(card)).chip
            for role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
                yield str(card.data(role))


def _face(board: Board, card: str) -> Face:
    face: object = board.model.index_of(card).data(Role.FACE)
    assert isinstance(face, Face)
    return face


def _cut(widget: QWidget) -> Iterator[str]:
    words = next(filter(None, _own_words(widget)), "")
    if not words:
        return
    if widget.hasHeightForWidth():
        fits = widget.heightForWidth(widget.width()) <= widget.height()
    elif isinstance(widget, QLineEdit):
        fits = widget.fontMetrics().horizontalAdvance(words) <= widget.width()
    else:
        needed = widget.sizeHint()
        fits = needed.width() <= widget.width() and needed.height() <= widget.height()
    if not fits or not _inside(widget):
        yield f"{words} ({widget.size().toTuple()} for {widget.sizeHint().toTuple()})"


def _own_words(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QToolButton):
        return  # an icon, and words for the ear
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, WrappingButton):
        yield widget.words
    # The hint for a topic ends in "…" where it is longer: the sentence stands below once begun.
    if isinstance(widget, QLineEdit) and not isinstance(widget, TopicField):
        yield widget.text() or widget.placeholderText()


def _inside(widget: QWidget) -> bool:
    """Tell whether all of `widget` lies in what holds it, or a scroll bar brings it there."""
    holder = widget.parentWidget()
    while holder is not None and not widget.isWindow():
        place = QRect(widget.mapTo(holder, QPoint()), widget.size())
        area = holder.parentWidget()
        if isinstance(area, QAbstractScrollArea):
            fixed = area.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
            return not fixed or (place.left() >= 0 and place.right() < holder.width())
        if not holder.rect().contains(place):
            return False
        holder = None if holder.isWindow() else area
    return True


def _dates() -> Iterator[str]:
    """Return the names of days and months, which Qt brings in each language."""
    for form in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat):
        yield from (QLocale().dayName(day, form) for day in range(1, 8))
        yield from (QLocale().monthName(month, form) for month in range(1, 13))

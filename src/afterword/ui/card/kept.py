"""Fields that save what is typed when they are left, and never lose it to a change from outside.

Each is given `keep`, which takes what was typed and tells whether that is settled: saved, or
nothing to save. What is not settled stays in the field.
"""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QSize, QStringListModel, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy

from afterword.ui.widgets.fields import NAME_LENGTH, Field, one_line

STILL_HERE = {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}
"""Why a field loses the keyboard without being left: a menu over it, another window."""


class Kept(Protocol):
    """What can save what is typed in it."""

    def flush(self) -> None:
        """Save what was typed since it was last shown."""
        ...

    def let_go(self) -> None:
        """Save nothing any more: what it stands for is gone."""
        ...


class KeptField(Field):
    """One line."""

    def __init__(
        self, name: str, keep: Callable[[str], bool], hint: str = "", length: int = NAME_LENGTH
    ) -> None:
        super().__init__(name, hint, length)
        self._keep = keep
        # A longer text than fits, kept by other means, is not taken for one that was typed.
        self._shown = ""
        self._base = ""
        self._saving = False
        self._offered: list[str] = []
        self._listed: list[str] = []
        self._has_list = False
        self.editingFinished.connect(self.flush)

    @property
    def is_touched(self) -> bool:
        """Tell whether something was typed that is not saved."""
        return self.text() != self._base

    def show_kept(self, text: str) -> None:
        """Show what is kept now, unless something else was typed here."""
        touched = self.is_touched
        if text == self._shown and touched:
            return
        self._shown = text
        if not touched:
            self._show()

    def offer(self, words: list[str]) -> None:
        """Offer `words` from the next time on that somebody comes here to type.

        Leaving a field saves it, what is saved is offered, and Qt may still be inside the list of
        offers then: one list serves for good, and it changes only while it is not seen.
        """
        self._offered = sorted(set(words), key=str.casefold)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if self._offered != self._listed and event.reason() not in STILL_HERE:
            if not self._has_list:
                self._has_list = True
                super().offer([])
            self._listed = self._offered
            model = self.completer().model()
            if isinstance(model, QStringListModel):
                model.setStringList(self._listed)
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Redo) and not self.isRedoAvailable():
            event.ignore()  # the board may have something to do again
        else:
            super().keyPressEvent(event)

    def flush(self) -> None:
        """Save what was typed since it was last shown."""
        if self._saving or not self.is_touched:
            return
        self._saving = True
        settled = self._keep(one_line(self))
        self._saving = False
        if settled:
            self._show()

    def left(self) -> None:
        """Save too where the list of offers is open: then Qt keeps from a field that it is left."""
        popup = self.completer().popup() if self._has_list else None
        if popup is not None:
            popup.hide()
        self.flush()

    def let_go(self) -> None:
        """Save nothing any more: what it stands for is gone."""
        self._shown = self._base = self.text()

    def replace(self, text: str) -> None:
        """Save `text` as if it had been typed."""
        self.setText(text)
        self.flush()

    def revert(self) -> None:
        """Show what is kept; what was typed is settled another way."""
        self._show()

    def _show(self) -> None:
        self.show_text(self._shown)
        self.settle()
        self._base = self.text()


class KeptText(QPlainTextEdit):
    """Several lines, as high as its words up to `most` lines; Tab goes on."""

    def __init__(
        self, name: str, keep: Callable[[str], bool], lines: int = 2, most: int = 8
    ) -> None:
        super().__init__()
        self._keep = keep
        self._lines, self._most = lines, most
        self._shown = ""
        self._base = ""
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def sizeHint(self) -> QSize:
        lines = max(self._lines, min(self._most, self._needed))
        margins = self.contentsMargins()
        around = margins.top() + margins.bottom() + round(2 * self.document().documentMargin())
        height = lines * self.fontMetrics().lineSpacing() + around
        return QSize(super().sizeHint().width(), height)

    def minimumSizeHint(self) -> QSize:
        return QSize(1, self.sizeHint().height())

    @property
    def is_touched(self) -> bool:
        """Tell whether something was typed that is not saved."""
        return self.toPlainText() != self._base

    def show_kept(self, text: str) -> None:
        """Show what is kept now, unless something else was typed here."""
        touched = self.is_touched
        if text == self._shown and (touched or self._base):
            return
        self._shown = text
        if not touched:
            self._show()

    def flush(self) -> None:
        """Save what was typed since it was last shown."""
        if self.is_touched and self._keep(self.toPlainText()):
            self._show()

    def let_go(self) -> None:
        """Save nothing any more: what it stands for is gone."""
        self._shown = self._base = self.toPlainText()

    def replace(self, text: str) -> None:
        """Save `text` as if it had been typed."""
        self.setPlainText(text)
        self.flush()

    def _show(self) -> None:
        if self.toPlainText() != self._shown:
            self.setPlainText(self._shown)
        self.document().clearUndoRedoStacks()
        self._base = self.toPlainText()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in STILL_HERE:
            self.flush()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        undo = event.matches(QKeySequence.StandardKey.Undo)
        redo = event.matches(QKeySequence.StandardKey.Redo)
        nothing_back = undo and not self.document().isUndoAvailable()
        if nothing_back or (redo and not self.document().isRedoAvailable()):
            event.ignore()  # the board may have something to take back, or to do again
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @property
    def _needed(self) -> int:
        return round(self.document().size().height())

    def _fit(self) -> None:
        # A bar beside a text that is all there would only be noise.
        never, maybe = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded
        fits = self._needed <= self._most
        self.setVerticalScrollBarPolicy(never if fits else maybe)
        self.updateGeometry()
        if fits and self.height() >= self.sizeHint().height():
            # What was scrolled while there was no room yet for another line.
            self.verticalScrollBar().setValue(0)

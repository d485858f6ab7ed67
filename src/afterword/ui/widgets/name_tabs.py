"""Tabs with names on them: as many as fit stand there whole, a small menu leads to the others."""

from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QPushButton, QTabBar

from afterword.ui import theme
from afterword.ui.widgets.tips import plain_tip

WIDEST_EMS = 13
"""How wide a name may be where not all fit; the whole of it is in the tip and in the menu."""


class NameTabs(QTabBar):
    """A tab bar that never shows half a tab; `more` stands behind the last one where some hide."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._first = 0
        self._fitting = self._crowded = False
        self.setAccessibleName(name)
        self.setUsesScrollButtons(False)
        self.setExpanding(False)
        self.setDrawBase(False)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.more = QPushButton(self)
        self.more.setProperty("role", "link")
        self.more.setAutoDefault(False)
        self.more.hide()
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.more.setMenu(self._menu)
        self.currentChanged.connect(self._fit)

    @property
    def hidden(self) -> list[int]:
        """Return the places of the tabs for which there is no room, in order."""
        return [place for place in range(self.count()) if not self.isTabVisible(place)]

    def tabSizeHint(self, index: int) -> QSize:
        size = super().tabSizeHint(index)
        most = theme.em(self.font()) * WIDEST_EMS if self._crowded else size.width()
        return QSize(max(1, min(size.width(), most, self.width())), size.height())

    def sizeHint(self) -> QSize:
        return QSize(sum(self._natural()), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        # A name gives way before the window does.
        return QSize(theme.em(self.font()) * WIDEST_EMS, super().minimumSizeHint().height())

    def tabLayoutChange(self) -> None:
        super().tabLayoutChange()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange}:
            self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        step = steps.get(Qt.Key(event.key()), 0) * (-1 if self.isRightToLeft() else 1)
        if step:
            # Qt's own step stops at a tab that is out of sight.
            self.setCurrentIndex(min(max(0, self.currentIndex() + step), self.count() - 1))
        else:
            super().keyPressEvent(event)

    def _natural(self) -> list[int]:
        return [QTabBar.tabSizeHint(self, place).width() for place in range(self.count())]

    def _fit(self) -> None:
        """Show the tabs there is room for, the current one among them, where they stood before."""
        if self._fitting or not self.count():
            return
        self._fitting = True
        natural = self._natural()
        self._crowded = sum(natural) > self.width()
        start, end = (0, self.count()) if not self._crowded else self._room_for()
        self._first = start
        for place in range(self.count()):
            whole = self.tabSizeHint(place).width() >= natural[place]
            self.setTabToolTip(place, "" if whole else plain_tip(self._name(place)))
            self.setTabVisible(place, start <= place < end)
        self._fitting = False
        self._place_more(end - 1)

    def _room_for(self) -> tuple[int, int]:
        """Return the first place seen, and the one behind the last."""
        self.more.setText(f"+{self.count()} ▾")
        room = self.width() - self.more.sizeHint().width()
        widths = [self.tabSizeHint(place).width() for place in range(self.count())]
        if sum(widths) <= self.width():
            return 0, self.count()
        now = max(0, self.currentIndex())
        start = min(self._first, now, self.count() - 1)
        while start < now and sum(widths[start : now + 1]) > room:
            start += 1
        end = now + 1
        while end < self.count() and sum(widths[start : end + 1]) <= room:
            end += 1
        while start > 0 and sum(widths[start - 1 : end]) <= room:
            start -= 1
        return start, end

    def _place_more(self, last: int) -> None:
        hidden = len(self.hidden)
        self.more.setVisible(hidden > 0)
        if not hidden:
            return
        self.more.setText(f"+{hidden} ▾")
        self.more.setAccessibleName(self.tr("%n more letters", "", hidden))
        self.more.setToolTip(self.more.accessibleName())
        self.more.resize(self.more.sizeHint())
        tab = self.tabRect(last)
        x = tab.left() - self.more.width() if self.isRightToLeft() else tab.right() + 1
        self.more.move(x, tab.center().y() - self.more.height() // 2)

    def _fill(self) -> None:
        self._menu.clear()
        for place in self.hidden:
            words = self._name(place).replace("&", "&&")
            self._menu.addAction(words, partial(self.setCurrentIndex, place))

    def _name(self, place: int) -> str:
        return self.tabText(place).replace("&&", "&")

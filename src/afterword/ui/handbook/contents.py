"""The contents of the handbook under the field that searches them."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget
from shiboken6 import isValid

from afterword.domain.finding import Findable, best
from afterword.domain.handbook import Handbook, Page
from afterword.ui.handbook.lines import KEY, SUMMARY, LineDelegate
from afterword.ui.tasks import run_task
from afterword.ui.widgets.fields import NAME_LENGTH, Field, plain_label
from afterword.ui.widgets.speaking import announce

PAUSE_MS = 350
"""How long a typist rests before what was found is said aloud."""
Key, Focus = Qt.Key, Qt.FocusPolicy


class Lines(QListWidget):
    """The chapters with their pages, or the pages found. `entered` tells that Enter was pressed."""

    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "contents")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setItemDelegate(LineDelegate(self))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(self.tr("Contents"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()  # words wrap otherwise now

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Key.Key_Return, Key.Key_Enter}:
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class Contents(QWidget):
    """Tells what is chosen: `passed` with the arrows, `chosen` by a click or Enter, by its key."""

    passed = Signal(str)
    chosen = Signal(str)

    def __init__(self, book: Handbook) -> None:
        super().__init__()
        self._book = book
        self._index: tuple[tuple[Page, Findable], ...] | None = None
        self._here = ""
        self.field = Field(self.tr("Search the handbook"), self.tr("Search the handbook"))
        self.field.setMaxLength(NAME_LENGTH)
        self.field.setClearButtonEnabled(True)
        self.lines = Lines()
        self.nothing = plain_label("")
        self.nothing.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.field)
        column.addWidget(self.nothing)
        column.addWidget(self.lines, 1)
        self._pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._say_found)
        self.field.textChanged.connect(self.search)
        self.field.entered.connect(self._enter_first)
        self.field.installEventFilter(self)
        self.lines.entered.connect(self._enter)
        self.lines.itemClicked.connect(self._enter)
        self.lines.currentRowChanged.connect(self._passed)
        self.search()
        run_task(book.findable, self._found_out)

    def show_here(self, key: str) -> None:
        """Mark the page that is read, where it is in sight of the contents."""
        self._here = key
        rows = range(self.lines.count())
        self._mark(next((row for row in rows if self.lines.item(row).data(KEY) == key), -1))

    def search(self) -> None:
        """Show what is found for what is typed; the whole contents for nothing."""
        typed = self.field.text().strip()
        self.lines.blockSignals(True)  # what is filled in is not chosen
        self.lines.clear()
        if typed:
            self._show_found(typed)
            self._pause.start()
        else:
            self._show_all()
            self._pause.stop()
        self.lines.blockSignals(False)
        self.lines.setAccessibleName(self.tr("Found") if typed else self.tr("Contents"))
        empty = not self.lines.count()
        self.nothing.setText(
            self.tr(
                "No page has these words. Try one word of it, or what it is about: “thank”, "
                "“phone”, “late”, “offer”."
            )
            if empty
            else ""
        )
        self.nothing.setVisible(empty)
        # With nothing in it, the keyboard would stand on a box that does nothing.
        self.lines.setFocusPolicy(Focus.NoFocus if empty else Focus.WheelFocus)
        self.show_here(self._here)
        if typed:
            self.lines.scrollToTop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            watched is self.field
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
        ):
            if event.key() == Key.Key_Down and self.lines.count():
                self._into_lines()
                return True
            if event.key() == Key.Key_Escape and self.field.text():
                self.field.clear()
                return True
        return super().eventFilter(watched, event)

    def _into_lines(self) -> None:
        self.lines.setFocus(Qt.FocusReason.TabFocusReason)
        if self.field.text().strip() or self.lines.currentRow() < 0:
            self.lines.setCurrentRow(self._first())

    def _first(self) -> int:
        return next(row for row in range(self.lines.count()) if self.lines.item(row).data(KEY))

    def _found_out(self, index: tuple[tuple[Page, Findable], ...]) -> None:
        if isValid(self):
            self._index = index

    def _show_found(self, typed: str) -> None:
        if self._index is None:
            self._index = self._book.findable()
        for page in best(typed, self._index, len(self._index))[0]:
            self._add(page, page.summary)

    def _show_all(self) -> None:
        for title, pages in self._book.chapters:
            chapter = QListWidgetItem(title)
            chapter.setFlags(Qt.ItemFlag.NoItemFlags)
            self.lines.addItem(chapter)
            for page in pages:
                self._add(page, "")

    def _add(self, page: Page, summary: str) -> None:
        item = QListWidgetItem(page.title)
        item.setData(KEY, page.key)
        item.setData(SUMMARY, summary)
        spoken = f"{page.title}. {summary}" if summary else page.title
        item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
        self.lines.addItem(item)

    def _mark(self, row: int) -> None:
        self.lines.blockSignals(True)
        self.lines.setCurrentRow(row)
        self.lines.blockSignals(False)
        if row >= 0:
            self.lines.scrollToItem(self.lines.item(row))

    def _passed(self, row: int) -> None:
        if row >= 0:
            self._here = str(self.lines.item(row).data(KEY))
            self.passed.emit(self._here)

    def _enter(self) -> None:
        row = self.lines.currentRow()
        if row >= 0:
            self.chosen.emit(str(self.lines.item(row).data(KEY)))

    def _enter_first(self) -> None:
        if self.field.text().strip() and self.lines.count():
            self.chosen.emit(str(self.lines.item(self._first()).data(KEY)))

    def _say_found(self) -> None:
        found = self.lines.count()
        announce(self, self.tr("%n page(s) found", "", found) if found else self.nothing.text())

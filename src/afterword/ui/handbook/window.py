"""The window of the handbook."""

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QLocale, QSettings, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from afterword import resources
from afterword.domain.handbook import Handbook, Page
from afterword.ui import theme
from afterword.ui.handbook.bars import SIZES, FootBar, ReadingBar
from afterword.ui.handbook.caller import Caller
from afterword.ui.handbook.contents import Contents
from afterword.ui.handbook.on_board import Asked, OnBoard
from afterword.ui.handbook.reading_page import ReadingPage
from afterword.ui.handbook.taking_along import TakingAlong
from afterword.ui.handbook.trail import Trail
from afterword.ui.widgets.room import room_near
from afterword.ui.widgets.speaking import announce

if TYPE_CHECKING:
    from afterword.ui.handbook.page_out import PageOut

PAGE, SIZE, GEOMETRY = "handbook/page", "handbook/size", "handbook/geometry"
LANGUAGES = ("en", "fr")
WIDE_EMS, HIGH_EMS = 66, 50
SHARE = 0.9
"""How much of the screen it takes at most."""
USUAL = SIZES.index(1.0)
Standard = QKeySequence.StandardKey


def in_our_language() -> Handbook:
    """Return the handbook in the window's language, English where it is in no such language."""
    spoken = QLocale().name().partition("_")[0]
    return resources.handbook(spoken if spoken in LANGUAGES else LANGUAGES[0])


class HandbookWindow(QDialog):
    """The contents beside the page that is read.

    Who asked for it is who gets the keyboard back. `asked` tells what on the board a page is about.
    `failed` carries a Problem (of printing), `told` a sentence for the status bar, `card_wanted` a
    card's id.
    """

    card_wanted = Signal(str)
    failed = Signal(object)
    told = Signal(str)

    def __init__(
        self, parent: QWidget | None, settings: QSettings, asked: Asked = lambda _: ()
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._settings = settings
        self._caller = Caller(self)
        self.on_board = OnBoard(asked)
        self._book = in_our_language()
        self._trail = Trail()
        self.setWindowTitle(self.tr("Handbook"))
        self.contents = Contents(self._book)
        self.bar = ReadingBar()
        self.page = ReadingPage()
        self.foot = FootBar()
        self.taking = TakingAlong(self, self._book, self._page_read, settings)
        self._lay_out()
        self._connect()
        self._add_keys()
        kept = str(settings.value(SIZE, ""))
        self._enlarge(int(kept) if kept.isdecimal() else USUAL)
        place = settings.value(GEOMETRY)
        if not (isinstance(place, QByteArray) and self.restoreGeometry(place)):
            self.resize(self.sizeHint())

    def show_page(self, key: str = "") -> None:
        """Open the window at a page; at the one read last for "", or where there is none of `key`.

        Opened again by itself it goes on where it was.
        """
        if key or not self._trail.here:
            wanted = (key, self._trail.here, str(self._settings.value(PAGE, "")))
            known = (one for one in wanted if self._book.page(one))
            self._go(next(known, self._book.pages[0].key))
        was_open = self.isVisible()
        self._caller.remember()
        self.bar.away.setVisible(self._caller.widget is not None)
        self.show()
        self._caller.stand_over()
        self.raise_()
        self.activateWindow()
        if key:
            self.page.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not was_open:
            self.contents.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def sizeHint(self) -> QSize:
        wanted = QSize(WIDE_EMS, HIGH_EMS) * theme.em(self.font())
        return wanted.boundedTo(room_near(self).size() * SHARE)

    def done(self, result: int) -> None:
        """Close, and remember where the window was."""
        self._settings.setValue(GEOMETRY, self.saveGeometry())
        super().done(result)
        self._caller.go_back()

    def look_at_board(self) -> None:
        """Tell anew what on the board the page is about: the board has changed."""
        if self.isVisible():
            self.on_board.show_page(self._trail.here)

    def _lay_out(self) -> None:
        unit = theme.em(self.font())
        right = QVBoxLayout()
        right.setSpacing(unit // 2)
        head = QHBoxLayout()
        head.addWidget(self.bar, 1)
        head.addWidget(self.taking)
        right.addLayout(head)
        right.addWidget(self.page, 1)
        # Under the page: what is read does not move when it comes.
        right.addWidget(self.on_board)
        right.addWidget(self.foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(unit, unit, unit, unit)
        row.setSpacing(unit)
        row.addWidget(self.contents, 2)
        row.addLayout(right, 5)
        self.contents.setMaximumWidth(unit * 24)

    def _connect(self) -> None:
        self.contents.passed.connect(partial(self._go, walked=True))
        self.contents.chosen.connect(self._read)
        self.page.page_wanted.connect(self._follow)
        self.foot.page_wanted.connect(self._follow)
        self.on_board.card_wanted.connect(self._leave_for)
        self.bar.away.clicked.connect(self.reject)
        self.bar.back.clicked.connect(partial(self._step, -1))
        self.bar.forward.clicked.connect(partial(self._step, 1))
        self.bar.smaller.clicked.connect(partial(self._resize_words, -1))
        self.bar.larger.clicked.connect(partial(self._resize_words, 1))
        self.bar.printing.clicked.connect(self._print)
        self.taking.failed.connect(self.failed)

    def _add_keys(self) -> None:
        usual = partial(self._resize_words, 0)
        keys = (
            ("Alt+Left", partial(self._step, -1)),
            ("Alt+Right", partial(self._step, 1)),
            ("Ctrl+-", partial(self._resize_words, -1)),
            ("Ctrl++", partial(self._resize_words, 1)),
            ("Ctrl+=", partial(self._resize_words, 1)),
            ("Ctrl+0", usual),
            ("Ctrl+P", self._print),
            ("Ctrl+F", self._search),
            ("Ctrl+PgUp", self.foot.previous.click),
            ("Ctrl+PgDown", self.foot.next.click),
        )
        for pressed, does in keys:
            QShortcut(QKeySequence(pressed), self).activated.connect(does)

    def _go(self, key: str, *, walked: bool = False) -> None:
        self._trail.visit(key, walked=walked)
        self._show(key)

    def _show(self, key: str) -> None:
        page = self._book.page(key)
        if page is None:
            return
        self._settings.setValue(PAGE, key)
        self.page.show_page(page, self._book.chapter_of(page))
        self.foot.show_pages(*self._book.beside(page))
        self.bar.back.setEnabled(self._trail.can_go_back)
        self.bar.forward.setEnabled(self._trail.can_go_on)
        self.contents.show_here(key)
        self.on_board.show_page(key)
        self.setWindowTitle(self.tr("%(page)s – Handbook") % {"page": page.title})

    def _page_read(self) -> Page | None:
        return self._book.page(self._trail.here)

    def _leave_for(self, card: str) -> None:
        self._caller.forget()
        self.card_wanted.emit(card)

    def _read(self, key: str) -> None:
        """Go to a page with the keyboard."""
        self._go(key)
        self.page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow(self, key: str) -> None:
        page = self._book.page(key)
        if page is not None:
            self._go(key)
            announce(self.page, page.title)

    def _step(self, by: int) -> None:
        page = self._book.page(self._trail.step(by))
        if page is not None:
            self._show(page.key)
            announce(self.page, page.title)

    def _search(self) -> None:
        self.contents.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.contents.field.selectAll()

    def _resize_words(self, by: int) -> None:
        self._enlarge(self._size + by if by else USUAL)

    def _enlarge(self, size: int) -> None:
        self._size = max(0, min(size, len(SIZES) - 1))
        self._settings.setValue(SIZE, self._size)
        self.page.enlarge(SIZES[self._size])
        self.bar.smaller.setEnabled(self._size > 0)
        self.bar.larger.setEnabled(self._size < len(SIZES) - 1)

    @cached_property
    def _paper(self) -> "PageOut":
        """What prints a page; it brings the printers along, which reading does without."""
        from afterword.ui.handbook.page_out import PageOut

        made = PageOut(self, self._settings)
        made.told.connect(self._tell)
        made.failed.connect(self.failed)
        return made

    def _print(self) -> None:
        page = self._page_read()
        if page is not None:
            self._paper.print_out(page, self._book.chapter_of(page))

    def _tell(self, words: str, folder: str) -> None:
        """Say it here, over the page: the window's lowest line lies behind the handbook."""
        self.taking.toast.say(words, folder=folder)
        self.told.emit(words)

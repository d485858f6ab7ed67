"""The palette itself: a field and what it finds, over the top of the window."""

from collections.abc import Iterable
from textwrap import shorten

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from afterword.domain.finding import Findable, best, findable
from afterword.ui import theme
from afterword.ui.palette.entry import Entry
from afterword.ui.palette.entry_list import EntryList
from afterword.ui.widgets.fields import NAME_LENGTH, plain_label
from afterword.ui.widgets.speaking import announce, say_focus

MOST_SHOWN = 100
ROWS = 9
WIDTH_EMS = 40
RECENT = 8
SAID_MOST = 40
"""How many characters of what was typed are said again."""
PAUSE_MS = 350
"""How long a typist rests before what was found is said aloud."""

Key = Qt.Key
_STEPS = {
    Key.Key_Down: 1,
    Key.Key_Up: -1,
    Key.Key_Tab: 1,
    Key.Key_Backtab: -1,
    Key.Key_PageDown: ROWS,
    Key.Key_PageUp: -ROWS,
}
"""Tab walks too: it would lead into the window under the list, which closes it."""


class Palette(QFrame):
    """Lies over its parent while it is open; `chosen` carries the Entry.

    It gives the keyboard back to where it was before anything is chosen.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self._offered: list[tuple[Entry, Findable]] = []
        self._untyped: list[tuple[Entry, Findable]] = []
        self._known: dict[tuple[str, str], Findable] = {}
        self._recent: list[tuple[str, str]] = []
        self._found = 0
        self._before: QWidget | None = None
        self.setProperty("role", "toast")
        self.setAccessibleName(self.tr("Go to"))
        self.field = QLineEdit()
        self.field.setMaxLength(NAME_LENGTH)
        self.field.setAccessibleName(self.tr("Type an action, a company or a name"))
        self.field.setPlaceholderText(self.tr("Type an action, a company or a name"))
        self.list = EntryList(self)
        self.note = plain_label("")
        self._layout = QVBoxLayout(self)
        for widget in (self.field, self.list, self.note):
            self._layout.addWidget(widget)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._say_found)
        self._connect()
        self.hide()

    def offer(self, entries: Iterable[Entry]) -> None:
        """Open over the window with these entries, or close again.

        Those chosen lately come first; before anything is typed those that are near follow.
        """
        if self.isVisible():
            self.leave()
            return
        self._sort(entries)
        self._before = QApplication.focusWidget()
        self.field.clear()
        self._search()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Close and give the keyboard back."""
        before, self._before = self._before, None
        # Hiding what has the focus would hand it to whoever comes next.
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._close()

    def _connect(self) -> None:
        self.field.textChanged.connect(self._search)
        self.field.returnPressed.connect(self._choose)
        self.field.installEventFilter(self)
        self.list.clicked.connect(self._choose)
        self._over.installEventFilter(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)

    def _close(self) -> None:
        self._pause.stop()
        self.hide()
        self._offered = self._untyped = []
        self.list.show_entries([])

    def _sort(self, entries: Iterable[Entry]) -> None:
        last = {key: place for place, key in enumerate(self._recent)}
        texts = [(entry, self._text_of(entry)) for entry in entries]
        lately = [pair for pair in texts if _key(pair[0]) in last]
        lately.sort(key=lambda pair: last[_key(pair[0])])
        others = [pair for pair in texts if _key(pair[0]) not in last]
        self._offered = lately + others
        self._untyped = lately + sorted(others, key=lambda pair: not pair[0].near)

    def _text_of(self, entry: Entry) -> Findable:
        said = entry.text, entry.hint
        if said not in self._known:
            self._known[said] = searchable(entry)
        return self._known[said]

    def _search(self) -> None:
        typed = self.field.text()
        offered = self._offered if typed.strip() else self._untyped
        entries, self._found = best(typed, offered, MOST_SHOWN)
        self.list.show_entries(entries)
        more = self._found - len(entries)
        nothing = self.tr(
            "Nothing is found for “%(words)s”. Try fewer letters, a company or a person, or what "
            "you want to do: “print”, “e-mail”, “follow up”."
        )
        nothing %= {"words": shorten(typed, SAID_MOST, placeholder="…")}
        others = self.tr("… and %n more. Type more letters.", "", more)
        self._tell(others if more else "" if entries else nothing)
        self._pause.start()

    def _tell(self, words: str) -> None:
        self.note.setText(words)
        self.note.setVisible(bool(words))
        self._place()

    def _say_found(self) -> None:
        first = self.list.entry
        found = self.tr("%n found", "", self._found)
        if first is None:
            words = self.note.text()
        elif self.field.text().strip():
            words = f"{first.text}, {found}"
        else:
            # Nothing was looked for yet.
            words = ", ".join(filter(None, (first.text, first.hint)))
        announce(self.field, words)

    def _choose(self) -> None:
        entry = self.list.entry
        if entry is None:
            announce(self.field, self.note.text())
        elif not entry.enabled:
            self._tell(self.tr("That is not possible just now."))
            announce(self.field, self.note.text())
        else:
            self._recent = [_key(entry), *(one for one in self._recent if one != _key(entry))]
            del self._recent[RECENT:]
            self.leave()
            self.chosen.emit(entry)

    def _place(self) -> None:
        """Stand at the top of the window, as high as what was found."""
        unit, room = theme.em(self.font()), self._over.size()
        rows = max(1, min(ROWS, len(self.list.entries.entries)))
        self.list.setVisible(bool(self.list.entries.entries))
        self.list.setFixedHeight(rows * self.list.row_height)
        width = min(unit * WIDTH_EMS, room.width() - 2 * unit)
        top = unit * 3
        self.setFixedWidth(width)
        self._layout.activate()
        height = self.sizeHint().height()
        over = height - (room.height() - top - unit)
        if over > 0:
            lines = max(2, rows - -(-over // self.list.row_height))
            self.list.setFixedHeight(lines * self.list.row_height)
            height = self.sizeHint().height()
        self.resize(width, height)
        self.move((room.width() - width) // 2, top)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._over and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        if watched is self.field and isinstance(event, QKeyEvent):
            return event.type() == QEvent.Type.KeyPress and self._do(Key(event.key()))
        return False

    def _do(self, key: Key) -> bool:
        if key == Key.Key_Escape:
            self.leave()
        elif key in _STEPS:
            self._pause.stop()
            self.list.walk(_STEPS[key])
            say_focus(self.list)
        else:
            return False
        return True

    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        # Another window's may come and go; in this one the keyboard went on, and so do we.
        if not isValid(self) or not self.isVisible() or new is None or self.isAncestorOf(new):
            return
        if new.window() is self.window():
            self._close()


def searchable(entry: Entry) -> Findable:
    """Return what an entry is found by."""
    # Keys are no words: "c" would find whatever has Ctrl in it.
    hint = "" if entry.kind == "action" else entry.hint
    return findable(entry.text, f"{hint} {entry.also}")


def _key(entry: Entry) -> tuple[str, str]:
    return entry.kind, entry.id

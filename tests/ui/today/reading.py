"""How tests read the page: what stands on it, and its menus and buttons by their words."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from afterword.ui.today.due_list import DueList
from afterword.ui.today.menu import RowMenu
from afterword.ui.today.row import DueRow


def seen(rows: DueList) -> list[str]:
    """Return titles and what is to be done, from above."""
    inside = rows.widget()
    layout = inside.layout() if inside is not None else None
    assert inside is not None
    assert layout is not None
    layout.activate()
    found = [one for one in inside.children() if isinstance(one, (QLabel, DueRow))]
    found = [one for one in found if one.isVisible()]
    found.sort(key=lambda one: one.y())
    return [one.text() if isinstance(one, QLabel) else one.what.text() for one in found]


def row(rows: DueList, card: str) -> DueRow:
    """Return the first row of a card."""
    return next(one for one in rows.rows if one.item.card == card)


def button(one: DueRow, words: str) -> QPushButton:
    """Return a row's button."""
    return next(each for each in one.buttons if each.text() == words)


def menu(qtbot: QtBot, one: DueRow) -> RowMenu:
    """Open a row's menu."""
    one.more.click()
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), RowMenu))
    found = QApplication.activePopupWidget()
    assert isinstance(found, RowMenu)
    return found


def action(where: QMenu, begins: str) -> QAction:
    """Return the line of a menu, or of one that it opens, that begins with these words."""
    nested = where.findChildren(QMenu)
    lines = [one for part in (where, *nested) for one in part.actions()]
    return next(one for one in lines if one.text().replace("&", "").startswith(begins))


def days_offered(opened: QMenu) -> list[str]:
    """Return the days that an opened menu offers to put something off to."""
    days = action(opened, "Put off until").menu()
    assert isinstance(days, QMenu)
    return [one.text() for one in days.actions()]


def take(where: QMenu, begins: str) -> None:
    """Choose a line of an opened menu, which closes it."""
    chosen = action(where, begins)
    where.close()
    chosen.trigger()

"""A window switched to the other colours looks as one opened in them: nothing stays behind."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QCursor, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from afterword.domain.answers import Along, PersonMet
from afterword.domain.samples import SampleKind, WorkSample
from afterword.stories import example_board
from afterword.ui import theme
from afterword.ui.coaching.latest import Latest
from afterword.ui.main_window import MainWindow
from afterword.ui.tasks import wait_for_tasks
from tests.stories.pages import panel
from tests.ui.windows import LONGEST_MS, Windows

WORK = WorkSample("w", "My report on routes", SampleKind.PDF, "r.pdf", "0" * 64, 4, 1000, "")
PEOPLE = (
    PersonMet("Sarah Patel", "their move to the new warehouse system", along=(Along(WORK),)),
    PersonMet("Tom Berg, HR", "the team is growing"),
)


def page(window: MainWindow) -> None:
    window.page.show_answers(panel(people=PEOPLE))
    window.show_page()


def board_and_card(window: MainWindow) -> None:
    if not example_board.shown(window.desk):
        example_board.show(window.desk, "Example board", "America/Toronto")
    window.open_card("example-1")


def come_to_rest(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until the letters were looked over: what the coach says stands beside them."""

    def at_rest() -> bool:
        return all(one.is_settled for one in window.findChildren(Latest))

    qtbot.waitUntil(at_rest)
    assert wait_for_tasks(LONGEST_MS)
    QApplication.processEvents()
    qtbot.waitUntil(at_rest)


def looks(window: MainWindow) -> QImage:
    """Return the window as it is painted, without the cursor, which blinks.

    The pointer, left anywhere by a test before, is led away: a button under it is lit.
    """
    QCursor.setPos(QGuiApplication.primaryScreen().geometry().bottomRight())
    window.toast.hide()
    window.statusBar().clearMessage()
    focused = QApplication.focusWidget()
    if focused is not None:
        focused.clearFocus()
    QApplication.processEvents()
    return window.grab().toImage()


@pytest.mark.parametrize(("first", "then"), [("light", "dark"), ("dark", "light")])
@pytest.mark.parametrize("scene", [page, board_and_card])
def test_a_window_switched_looks_as_one_opened_so(
    qtbot: QtBot,
    windows: Windows,
    qapp: QApplication,
    scene: Callable[[MainWindow], None],
    first: str,
    then: str,
) -> None:
    theme.apply(qapp, first)
    switched = windows.open()
    scene(switched)
    come_to_rest(qtbot, switched)
    before = looks(switched)
    theme.apply(qapp, then)
    after = looks(switched)
    windows.close(switched)
    opened = windows.open()
    scene(opened)
    assert after != before
    qtbot.waitUntil(lambda: looks(opened) == after)

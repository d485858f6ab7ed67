"""Each story with one button of a mouse and no dragging: clicks where a person would click."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from afterword.stories import example_board
from afterword.ui import theme
from afterword.ui.board.board import card_centre
from afterword.ui.main_window import MainWindow
from afterword.ui.settings.dialog import SettingsDialog
from tests.ui.windows import Windows, front, opened, press

LEFT = Qt.MouseButton.LeftButton
NOTHING = Qt.KeyboardModifier.NoModifier

# A popup raises itself and takes the keyboard, which the platform without a screen can't.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


class Mouse:
    """A hand on a mouse over a window."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.qtbot = qtbot
        self.window = window

    def click(self, widget: QWidget, place: QPoint | None = None) -> None:
        self.qtbot.mouseClick(widget, LEFT, NOTHING, place or widget.rect().center())

    def menu(self, title: str, line: str) -> None:
        """Click a menu of the bar and a line in it."""
        bar = self.window.menuBar()
        shown = {action.text().replace("&", ""): action for action in bar.actions()}
        self.click(bar, bar.actionGeometry(shown[title]).center())
        self.line(line)

    def line(self, words: str) -> None:
        """Click the line that begins with `words` in the open menu."""
        self.qtbot.waitUntil(lambda: bool(self._found(words)))  # a menu in a menu takes a moment
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        self.click(menu, menu.actionGeometry(self._found(words)[0]).center())

    def _found(self, words: str) -> list[QAction]:
        menu = QApplication.activePopupWidget()
        lines = menu.actions() if isinstance(menu, QMenu) else []
        return [one for one in lines if one.text().replace("&", "").startswith(words)]

    def more(self, card: str) -> None:
        """Click the ⋯ button of a card."""
        board = self.window.board_screen.board
        index = board.model.index_of(card)
        view = next(one.list for one in board.columns if one.list.rootIndex() == index.parent())
        button = board.delegate.more_rect(view.visualRect(index)).center()
        self.qtbot.mouseMove(view.viewport(), button)
        self.click(view.viewport(), button)

    def double_click(self, card: str) -> None:
        board = self.window.board_screen.board
        index = board.model.index_of(card)
        view = next(one.list for one in board.columns if one.list.rootIndex() == index.parent())
        place = view.viewport().mapFromGlobal(card_centre(board, card))
        self.click(view.viewport(), place)
        self.qtbot.mouseDClick(view.viewport(), LEFT, NOTHING, place)

    def stage(self, card: str) -> str:
        """Return the stage in which a card is, empty for archived."""
        found = self.window.desk.cards.get(card)
        return found.stage_id if found is not None else ""


@pytest.fixture
def mouse(qtbot: QtBot, windows: Windows) -> Mouse:
    """A window with the example cards, shown by one click on the first page."""
    window = windows.open()
    press(qtbot, window, "See an example board")
    return Mouse(qtbot, window)


@pytest.mark.parametrize(
    ("name", "stage"),
    [
        ("Interview booked", "booked"),
        ("Waiting to hear", "waiting"),
        ("Offer", "offer"),
        ("Closed", "closed"),
    ],
)
def test_a_card_is_moved_to_each_stage_by_its_button(mouse: Mouse, name: str, stage: str) -> None:
    mouse.more("example-1")
    mouse.line("Move to")
    mouse.line(name)
    assert mouse.stage("example-1") == stage


def test_a_card_is_archived_and_brought_back(qtbot: QtBot, mouse: Mouse) -> None:
    mouse.more("example-1")
    mouse.line("Archive")
    assert mouse.stage("example-1") == ""
    press(qtbot, mouse.window.toast, "Undo")
    assert mouse.stage("example-1") == "to-thank"
    mouse.menu("Edit", "Redo")
    assert mouse.stage("example-1") == ""


def test_a_card_is_opened_and_closed(mouse: Mouse) -> None:
    mouse.double_click("example-1")
    panel = mouse.window.features.card
    assert panel.isVisible()
    assert panel.card == "example-1"
    mouse.click(panel.head.close_button)
    assert not panel.isVisible()


def test_the_menu_of_a_card_opens_it_too(mouse: Mouse) -> None:
    mouse.more("example-4")
    mouse.line("Open")
    assert mouse.window.features.card.card == "example-4"


def test_the_page_is_opened_and_left(qtbot: QtBot, mouse: Mouse) -> None:
    press(qtbot, mouse.window, "I had an interview")
    assert mouse.window.page.isVisible()
    press(qtbot, mouse.window, "Back to the board")
    assert mouse.window.board_screen.isVisible()


def test_a_filter_is_taken_off_by_its_cross(qtbot: QtBot, mouse: Mouse) -> None:
    field = mouse.window.board_screen.filter
    mouse.menu("Edit", "Filter")
    qtbot.keyClicks(field, "acme")
    columns = mouse.window.board_screen.board.columns
    assert sum(column.list.count for column in columns) == 1
    mouse.click(max(field.findChildren(QToolButton), key=lambda button: button.x()))
    assert sum(column.list.count for column in columns) == 8


def test_dark_and_light_again(mouse: Mouse) -> None:
    mouse.menu("View", "Dark")
    assert theme.current().dark
    mouse.menu("View", "Light")
    assert not theme.current().dark


def test_the_palette_is_opened_and_leads_to_a_card(mouse: Mouse) -> None:
    mouse.menu("View", "Go to")
    palette = mouse.window.features.palette
    palette.field.setText("prairie")
    found = palette.list
    mouse.click(found.viewport(), found.visualRect(found.entries.index(0)).center())
    assert not palette.isVisible()
    shown = mouse.window.features.card.card
    assert mouse.window.desk.cards[shown].company == "Prairie Rail"


def test_settings_are_opened_changed_and_closed(qtbot: QtBot, mouse: Mouse) -> None:
    mouse.menu("Edit", "Settings")
    settings = opened(qtbot, mouse.window, SettingsDialog)
    saturday = settings.days.boxes[6]
    mouse.click(saturday, QPoint(12, saturday.height() // 2))
    assert mouse.window.desk.preferences.working_days == "123456"
    press(qtbot, settings, "Close")
    assert not settings.isVisible()
    front(qtbot, mouse.window)
    mouse.menu("Edit", "Undo")
    assert mouse.window.desk.preferences.working_days == "12345"


def test_the_sample_board_goes_with_one_click_and_comes_with_one(
    qtbot: QtBot, mouse: Mouse
) -> None:
    press(qtbot, mouse.window, "Remove the example cards")
    assert not mouse.window.desk.cards
    mouse.menu("View", "See an example board")
    assert len(example_board.shown(mouse.window.desk)) == 8
    mouse.menu("View", "Remove")
    assert not mouse.window.desk.cards
